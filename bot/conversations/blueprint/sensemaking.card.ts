/** Where making sense of what was learned stands, and the next step in one sentence (P19). */
import { type NextStep, nextStep } from '../../../shared/domain/blueprint/where-it-stands.ts';
import { wallSteps } from '../../../shared/domain/sensemaking/next-step.ts';
import { text } from '../../../shared/text/text.ts';
import type { LoadedStanding } from '../../../shared/use-cases/blueprint/load-standing.ts';
import type { Deps } from '../../../shared/use-cases/deps.ts';
import { type CardLink, nextAction, plainAction } from '../../cards/actions.ts';
import { renderListCard } from '../../cards/list-card.ts';
import type { Card } from '../../cards/render-card.ts';
import type { SeenProgramme } from '../../dialogue/find-programme.ts';
import { toProgrammeSwitches } from './switches.ts';

const switchRoom = 3;

export type SensemakingCard = LoadedStanding & {
  readonly others: readonly Pick<SeenProgramme, 'id' | 'name'>[];
  /** The team of theirs for which the viewer, who is alone, may say what rings true. */
  readonly ringsFor?: string | undefined;
};

export function renderSensemakingCard(
  { programmeId, name, standing, others, ringsFor }: SensemakingCard,
  deps: Pick<Deps, 'linkToTab'>,
): Card {
  const { actions, sensemaking: words } = text.blueprintInChat;
  const { teams, teamsIn, things, wall, pillars, experiments } = standing;
  const [sorted, themes] = [things - wall.unplaced, wall.themes.length];
  const step = nextStep(standing);
  const soFar = [
    ...(things > 0 ? [words.putIn(things, teamsIn, teams), words.sorted(sorted, things)] : []),
    ...(themes > 0 ? [words.themes(themes)] : []),
    ...(pillars > 0 ? [words.drawn(pillars, experiments)] : []),
  ].map((each) => ({ words: each }));
  return renderListCard({
    heading: words.heading(name),
    groups: [
      ...(soFar.length > 0 ? [{ rows: soFar }] : []),
      { rows: [{ words: words.next[step] }] },
    ],
    actions: [
      ...(step === 'ringing' && ringsFor !== undefined
        ? [nextAction(text.ringInChat.actions.open, 'ring.show', { teamId: ringsFor })]
        : []),
      plainAction(actions.blueprint, 'blueprint.show', { programmeId }),
      ...toProgrammeSwitches(others, 'sensemaking.show', switchRoom),
    ],
    links: toLinks(step, deps),
  });
}

/** To where the next step is taken; the wall as well, once there is anything on it. */
function toLinks(step: NextStep, { linkToTab }: Pick<Deps, 'linkToTab'>): readonly CardLink[] {
  const { openGather, openWall, openDrawUp } = text.blueprintInChat.actions;
  const wall = { title: openWall, url: linkToTab('blueprint/sort') };
  if (step === 'put-in') return [{ title: openGather, url: linkToTab('blueprint') }];
  if (isOnWall(step)) return [wall];
  return [{ title: openDrawUp, url: linkToTab('blueprint/draw-up') }, wall];
}

function isOnWall(step: NextStep): boolean {
  return step !== 'draw-up' && wallSteps.some((each) => each === step);
}
