/** What was typed in off the wall of a round, as it is shown before it is kept: what comes where, and in sentences what to look at again. */
import type { TypedWallView } from '../../../shared/contracts/api/barriers.ts';
import type { PlannedCard, PlannedGroup } from '../../../shared/domain/paper/wall.ts';
import { type SenseCard, sideOfMost } from '../../../shared/domain/sensemaking/type-in.ts';
import { hangsAt } from '../../../shared/domain/sensemaking/where-it-hangs.ts';
import { toFieldSentence } from '../../../shared/text/sentences.ts';
import { text } from '../../../shared/text/text.ts';
import type { CheckedSense } from '../../../shared/use-cases/sensemaking/type-in-sense.ts';
import { toProblem } from './present-typed-wall.ts';

export function toTypedSenseView({ wall, cards, sense }: CheckedSense): TypedWallView {
  const { paper } = text.tab.sense;
  const known = new Map(cards.map((card) => [card.id, card]));
  const named = new Set(wall.groups.flatMap((group) => group.cards.map(({ id }) => id)));
  return {
    themes: wall.groups.map((group) => ({
      name: toName(group),
      isNew: group.id === null && group.name !== null,
      barriers: group.cards.flatMap((card) => {
        const there = known.get(card.id ?? '');
        return there ? [toCard(card, there, group)] : [];
      }),
    })),
    problems: [
      ...wall.unread.map((each) => toProblem(each, paper.problems)),
      ...wall.onNoCard.map(paper.onNoCard),
      ...wall.unfit.map(({ words, problems }) =>
        paper.unfit(words, problems.map(toFieldSentence).join(' ')),
      ),
    ],
    questions: wall.alike.map(({ one, other }) => paper.alike(one, other)),
    others: cards.filter(({ id }) => !named.has(id)).length,
  };

  /** A new theme says on which side it will be. */
  function toName(group: PlannedGroup): string | null {
    if (group.id !== null || group.name === null) return group.name;
    const side = sideOfMost(group.cards, { cards, placed: sense.placed });
    return paper.onSide(group.name, text.tab.sense.sort.sides[side]);
  }

  function toCard({ words }: PlannedCard, card: SenseCard, group: PlannedGroup) {
    const { themeId } = hangsAt(card, sense.placed);
    const theme = sense.themes.find((each) => each.id === themeId);
    const leaves = theme !== undefined && theme.id !== group.id;
    return { text: words, isNew: false, ...(leaves && { leaves: theme.name }) };
  }
}
