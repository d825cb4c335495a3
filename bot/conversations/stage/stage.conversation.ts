/** Where the team stands, its stage’s card, and opening a stage in words (P13). */
import { TeamCardInput } from '../../../shared/contracts/cards/change.ts';
import { StageCardInput } from '../../../shared/contracts/cards/stage.ts';
import { type Stage, stages } from '../../../shared/domain/journey/stage.ts';
import { toComingWords, toMoment } from '../../../shared/text/stage-words.ts';
import { text } from '../../../shared/text/text.ts';
import { loadStage } from '../../../shared/use-cases/channel/load-stage.ts';
import {
  type OpenedStage,
  type OpenStage,
  openStage,
} from '../../../shared/use-cases/channel/open-stage.ts';
import type { Deps } from '../../../shared/use-cases/deps.ts';
import { loadWhereWeAre } from '../../../shared/use-cases/where-we-are/load-where-we-are.ts';
import { plainAction } from '../../cards/actions.ts';
import { renderListCard } from '../../cards/list-card.ts';
import { renderWhereCard } from '../../cards/where-we-are.card.ts';
import {
  type Conversation,
  press,
  type Reply,
  refusal,
  type Turn,
  toCommandId,
} from '../../dialogue/conversation.ts';
import { everyTeam, teamToShow } from '../../dialogue/find-team.ts';
import { renderStageCard } from './stage.card.ts';

export const stage: Conversation = {
  isOfTeam: true,
  says: [
    { wish: 'stage', callback: (turn, _said, deps) => showWhere(turn, deps) },
    { wish: 'stage.open', callback: (turn, { words }, deps) => openNamed(turn, words, deps) },
  ],
  presses: {
    'stage.show': press(TeamCardInput, (turn, { teamId }, deps) => showCard(turn, teamId, deps)),
    'stage.open': press(StageCardInput, (turn, { to, ...input }, deps) =>
      open(turn, { ...input, stage: to }, deps),
    ),
  },
};

/** The answer to “where are we”: the week, the stage, the strands, what could do with a hand. */
async function showWhere(turn: Turn, deps: Deps): Promise<Reply> {
  const shown = await teamToShow(turn, undefined, deps);
  if (!shown.ok) return refusal(shown.error);
  const where = await loadWhereWeAre(shown.value.teamId, turn.actor, deps);
  return where.ok ? { card: renderWhereCard(where.value, deps) } : refusal(where.error);
}

async function showCard(turn: Turn, named: string | undefined, deps: Deps): Promise<Reply> {
  const shown = await teamToShow(turn, named, deps);
  if (!shown.ok) return refusal(shown.error);
  const loaded = await loadStage(shown.value.teamId, turn.actor, deps);
  if (!loaded.ok) return refusal(loaded.error);
  const { now, next, team } = loaded.value;
  return { card: renderStageCard(now, toComingWords(now.stage, next, team, deps.calendar)) };
}

/** Nothing is guessed: somebody in several teams says which. */
async function openNamed(turn: Turn, named: string, deps: Deps): Promise<Reply> {
  const chosen = stages.find((each) => each === named);
  if (chosen === undefined) return { text: text.stageCard.unknown };
  const teams = await everyTeam(turn, deps);
  if (!teams.ok) return refusal(teams.error);
  const commandId = toCommandId(turn, deps);
  const [team, ...others] = teams.value;
  if (team && others.length === 0)
    return open(turn, { teamId: team.id, stage: chosen, commandId }, deps);
  const card = renderListCard({
    heading: text.stageCard.findTeam(text.stages[chosen]),
    groups: [],
    actions: teams.value
      .slice(0, teamLimit)
      .map(({ id: teamId, name }) =>
        plainAction(name, 'stage.open', { teamId, to: chosen, commandId }),
      ),
  });
  return { card };
}

/** A card takes six buttons. */
const teamLimit = 6;

async function open(turn: Turn, input: OpenStage, deps: Deps): Promise<Reply> {
  const opened = await openStage(input, turn.actor, deps);
  if (opened.ok) return { text: toOpenedWords(input.stage, opened.value, deps) };
  return opened.error.kind === 'no-such-move'
    ? { text: text.stageCard.over }
    : refusal(opened.error);
}

function toOpenedWords(chosen: Stage, { team, channel, next }: OpenedStage, deps: Deps): string {
  const name = text.stages[chosen];
  const { prompt, address, isUnreachable } = channel;
  if (prompt?.stage === chosen && !prompt.isClosed) return text.stageCard.isOpen(name);
  if (address === null || isUnreachable) return text.stageCard.noChannel(name);
  if (!next) return text.stageCard.whenBack(name);
  const { day, time } = toMoment(next, team.timeZone, deps.calendar);
  return text.stageCard.next(name, day, time);
}
