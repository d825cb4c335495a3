/** Puts what was put in, and what people make of it, in the shape the tab reads: without who moved or said what. */
import type {
  AnswersView,
  EvidenceView,
  ReflectionsView,
  RingsView,
  SenseView,
} from '../../../shared/contracts/api/blueprint/sense.ts';
import { fitToRead } from '../../../shared/domain/gathered/fit-to-read.ts';
import type { Evidence } from '../../../shared/domain/sensemaking/evidence.ts';
import { toRang } from '../../../shared/domain/sensemaking/rang.ts';
import type { Reflections } from '../../../shared/domain/sensemaking/reflections.ts';
import { areOpen, saidBy } from '../../../shared/domain/sensemaking/rings.ts';
import type { Sense } from '../../../shared/domain/sensemaking/sense.ts';
import { isOpen } from '../../../shared/domain/strands/strands.ts';
import type { SenseOfTeams } from '../../../shared/use-cases/sensemaking/change-sense.ts';
import type { ReflectionsForPerson } from '../../../shared/use-cases/sensemaking/reflect.ts';
import type { OwnAnswers } from '../../../shared/use-cases/sensemaking/ring-true.ts';
import { toMine, toSharedVote } from './present-strands.ts';

export function toEvidenceView(evidence: Evidence): EvidenceView {
  const { round, teams } = evidence;
  return {
    round,
    items: toEvidenceItems(evidence),
    putIn: teams.map(({ teamId, name, at }) => ({
      ...{ teamId, team: name, at },
      things: evidence.items.filter((item) => item.teamId === teamId).length,
    })),
  };
}

/** Each with what its team is called, where there are several. */
export function toEvidenceItems({ items, teams }: Evidence): EvidenceView['items'] {
  const names = new Map(teams.map(({ teamId, name }) => [teamId, name]));
  const isOne = teams.length < 2;
  return items.map(({ teamId, ...item }) => ({
    ...fitToRead(item),
    team: isOne ? null : (names.get(teamId) ?? null),
  })) as EvidenceView['items'];
}

/** As whoever asks may see them: which are theirs to take back. */
export function toReflectionsView(
  { reflections }: Reflections,
  { personId, mayTakeAny }: Omit<ReflectionsForPerson, 'current'>,
): ReflectionsView {
  return {
    reflections: reflections.map(({ id, words, hint, by }) => ({
      ...{ id, words, hint, by: by?.name ?? null },
      mayTakeBack: mayTakeAny || by?.id === personId,
    })),
  };
}

export function toSenseView({ current, people }: SenseOfTeams): SenseView {
  const { round, placed, themes } = current;
  return {
    round,
    placed: placed.map(({ itemId, side, themeId }) => ({ itemId, side, themeId })),
    themes: themes.map((theme) => ({ ...theme, lies: [...theme.lies] })),
    rings: toRingsView(current),
    vote: current.vote && toSharedVote(current.vote, people),
    people,
  };
}

function toRingsView(sense: Sense): RingsView | null {
  const { rings } = sense;
  if (rings === null) return null;
  const { id, statements, answers } = rings;
  if (areOpen(rings))
    return { status: 'open', id, answered: answers.length, statements: [...statements] };
  const { rang, unshown, notAsked } = toRang(sense);
  return {
    ...{ status: 'closed', id },
    ...{ rang: [...rang], unshown: [...unshown], notAsked: [...notAsked] },
  };
}

/** Nobody else’s, and of what is open only. */
export function toAnswersView({ current, personId }: OwnAnswers): AnswersView {
  const { rings, vote } = current;
  return {
    rings: areOpen(rings) ? { id: rings.id, said: [...saidBy(rings, personId)] } : null,
    vote: isOpen(vote) ? { id: vote.id, mine: toMine(vote, personId) } : null,
  };
}
