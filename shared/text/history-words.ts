/** Turns a line of a change's history into words. */
import { scopeAnswers } from '../domain/small-change/content/scope-check.ts';
import type { Edit } from '../domain/small-change/story/edits.ts';
import type { HistoryLine } from '../domain/small-change/story/history-lines.ts';
import { toAskedWords, toHeardWords } from './ask-words.ts';
import { text } from './views/page.ts';

/** `answer` and `ofRole` are not told by a server of an earlier version. */
type Told = Pick<
  HistoryLine,
  'by' | 'did' | 'stage' | 'strand' | 'to' | 'asked' | 'said' | 'people' | 'forTeamOnly'
> &
  Partial<Pick<HistoryLine, 'answer' | 'ofRole'>>;

export function toHistoryWords({ by, did, stage, answer, ofRole, ...told }: Told): string {
  const { strand, to, asked, said, people, forTeamOnly } = told;
  if (answer && ofRole) return toHeardWords({ answer, ofRole, by });
  if (answer) return text.ask.said[answer](by);
  if (said !== undefined) return text.history.saidOfIt(by, said);
  if (to !== undefined) return text.history.handedOnTo(by, to);
  if (asked) return text.history.askedOf(by, toAskedWords(asked));
  if (people !== undefined) return text.history.people[people](by);
  if (forTeamOnly !== undefined) return text.history.forTeamOnly[`${forTeamOnly}`](by);
  const words = text.history.did[did](by, stage === null ? null : text.stages[stage]);
  if (strand === undefined) return words;
  return did === 'linked'
    ? text.history.linkedTo(by, strand)
    : text.history.forStrand(words, strand);
}

/** The same in one go, with what an edit put otherwise. */
export function toStoryWords(line: Told & Pick<HistoryLine, 'edits'>): string {
  return [toHistoryWords(line), ...(line.edits ?? []).map(toEditWords)].join('. ');
}

export function toEditWords({ field, ...edit }: Edit): string {
  const { edits, edit: words } = text.history;
  const what = edits[field];
  const [from, to] = [toSaid(field, edit.from), toSaid(field, edit.to)];
  if (to === null) return from === null ? words.emptied(what) : words.gone(what, from);
  return from === null ? words.new(what, to) : words.changed(what, from, to);
}

/** A scope is chosen, and not written. */
function toSaid(field: Edit['field'], kept: string | null): string | null {
  if (field !== 'scope') return kept;
  const scope = scopeAnswers.find((answer) => answer === kept);
  return scope ? text.scope[scope] : kept;
}
