/** What is different between two looks at a board, in words. */
import type { BoardChange } from '../../../../shared/contracts/api/board.ts';
import { shortId } from '../../../../shared/domain/small-change/small-change.ts';
import { text } from '../../../../shared/text/views/page.ts';

export type News = {
  /** Ids of the changes that are new or came to another stage. */
  readonly ids: ReadonlySet<string>;
  /** Empty when there is nothing to tell. */
  readonly sentence: string;
};

/** What the person did last: they know of it, and are told in a line of its own. */
export type Own = { readonly changeId: string; readonly version: number };

export const noNews: News = { ids: new Set(), sentence: '' };

const mostNamed = 2;

export function findNews(
  before: readonly BoardChange[],
  after: readonly BoardChange[],
  own: Own | null = null,
): News {
  const stageBefore = new Map(before.map(({ id, stage }) => [id, stage]));
  const fresh = after.filter(({ id, stage }) => stageBefore.get(id) !== stage);
  if (fresh.length === 0) return noNews;
  const told = fresh.filter(({ id, version }) => id !== own?.changeId || version !== own.version);
  const sentences = told.map((change) => toSentence(change, !stageBefore.has(change.id)));
  return {
    ids: new Set(fresh.map(({ id }) => id)),
    sentence: told.length > mostNamed ? text.tab.board.muchIsNew(told.length) : sentences.join(' '),
  };
}

function toSentence({ number, stage }: BoardChange, isNew: boolean): string {
  const { arrived } = text.tab.board;
  return (isNew ? arrived : text.move.done)(shortId(number), text.stages[stage]);
}
