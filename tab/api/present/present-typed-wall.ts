/** What was typed in off a wall, as it is shown before it is kept: what comes where, and in sentences what to look at again. */
import type { TypedWallView } from '../../../shared/contracts/api/barriers.ts';
import { type Barriers, findBarrier } from '../../../shared/domain/barriers/barriers.ts';
import type { TypedWall } from '../../../shared/domain/barriers/type-in.ts';
import type { PlannedCard, PlannedGroup, Unread } from '../../../shared/domain/paper/wall.ts';
import { toFieldSentence } from '../../../shared/text/sentences.ts';
import { text } from '../../../shared/text/text.ts';

export function toTypedWallView(wall: TypedWall, current: Barriers): TypedWallView {
  const { unfit, alike, goes } = text.tab.barriers.paper;
  const named = new Set(wall.groups.flatMap(({ cards }) => cards.map(({ id }) => id)));
  return {
    themes: wall.groups.map((group) => ({
      name: group.name,
      isNew: group.id === null && group.name !== null,
      barriers: group.cards.map((card) => toCard(card, group, current)),
    })),
    problems: [
      ...wall.unread.map((each) => toProblem(each, text.tab.barriers.paper)),
      ...wall.unfit.map(({ words, problems }) =>
        unfit(words, problems.map(toFieldSentence).join(' ')),
      ),
    ],
    questions: [
      ...wall.alike.map(({ one, other }) => alike(one, other)),
      ...findEmptied(wall, current).map(goes),
    ],
    others: current.barriers.filter(({ id }) => !named.has(id)).length,
  };
}

/** Names of themes that nothing would be left in. */
function findEmptied({ groups }: TypedWall, { themes, barriers }: Barriers): readonly string[] {
  const named = new Set(groups.flatMap(({ cards }) => cards.map(({ id }) => id)));
  const kept = new Set([
    ...groups.map(({ id }) => id),
    ...barriers.filter(({ id }) => !named.has(id)).map(({ themeId }) => themeId),
  ]);
  return themes.filter(({ id }) => !kept.has(id)).map(({ name }) => name);
}

function toCard({ id, words }: PlannedCard, group: PlannedGroup, current: Barriers) {
  const themeId = id === null ? null : (findBarrier(current, id)?.themeId ?? null);
  const theme = current.themes.find((each) => each.id === themeId);
  const leaves = theme !== undefined && theme.id !== group.id;
  return { text: words, isNew: id === null, ...(leaves && { leaves: theme.name }) };
}

/** What could not be read, in the words for what the cards are of. */
export function toProblem(unread: Unread, words: typeof text.tab.sense.paper.problems): string {
  const { noSuchCode, twice, empty } = words;
  const { unthemed } = text.barriers;
  switch (unread.problem) {
    case 'no-such-code':
      return noSuchCode(unread.code);
    case 'twice':
      return twice(unread.words, unread.groups[0] ?? unthemed, unread.groups[1] ?? unthemed);
    case 'empty':
      return empty(unread.name);
  }
}
