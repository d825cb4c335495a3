/** Puts what was put in, and what people make of it, in the shape the tab reads: without who moved what. */
import type {
  EvidenceView,
  ReflectionsView,
  SenseView,
} from '../../../shared/contracts/api/blueprint/sense.ts';
import type { Evidence } from '../../../shared/domain/sensemaking/evidence.ts';
import type { Reflections } from '../../../shared/domain/sensemaking/reflections.ts';
import type { Sense } from '../../../shared/domain/sensemaking/sense.ts';
import type { ReflectionsForPerson } from '../../../shared/use-cases/sensemaking/reflect.ts';

export function toEvidenceView(evidence: Evidence): EvidenceView {
  const { round, items, withheld, teams } = evidence;
  const names = new Map(teams.map(({ teamId, name }) => [teamId, name]));
  const isOne = teams.length < 2;
  return {
    round,
    items: items.map(({ teamId, ...item }) => ({
      ...item,
      team: isOne ? null : (names.get(teamId) ?? null),
    })) as EvidenceView['items'],
    withheld: [...withheld],
    putIn: teams.map(({ teamId, name, at }) => ({ teamId, team: name, at })),
  };
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

export function toSenseView(sense: Sense): SenseView {
  const { round, placed, themes } = sense;
  return {
    round,
    placed: placed.map(({ itemId, side, themeId }) => ({ itemId, side, themeId })),
    themes: themes.map((theme) => ({ ...theme, lies: [...theme.lies] })),
  };
}
