/** The team's mission strands in chat: what they are, and choosing them after a vote (P6). */
import { TeamCardInput } from '../../../shared/contracts/cards/change.ts';
import {
  EndStrandCardInput,
  MissionCardInput,
  StrandCardInput,
  StrandsCardInput,
} from '../../../shared/contracts/cards/strands.ts';
import type { DomainError } from '../../../shared/domain/errors.ts';
import {
  isOrderedByHand,
  strandChoices,
  tickedFirst,
} from '../../../shared/domain/strands/choose-strands.ts';
import type { MissionStrand } from '../../../shared/domain/strands/strands.ts';
import { findStrandNow, strandName } from '../../../shared/domain/strands/strands-now.ts';
import { text } from '../../../shared/text/text.ts';
import type { Deps } from '../../../shared/use-cases/deps.ts';
import { chooseStrands } from '../../../shared/use-cases/strands/choose-strands.ts';
import { endStrand } from '../../../shared/use-cases/strands/end-strand.ts';
import {
  loadStrands,
  type StrandsForMember,
} from '../../../shared/use-cases/strands/load-strands.ts';
import { loadStrandsBoard } from '../../../shared/use-cases/strands/load-strands-board.ts';
import { nameMission } from '../../../shared/use-cases/strands/name-mission.ts';
import { toRefused } from '../../cards/form.ts';
import {
  type Conversation,
  drawnAgain,
  onlyForYou,
  press,
  type Reply,
  refusal,
  type Turn,
  toCommandAgain,
} from '../../dialogue/conversation.ts';
import { showTeam } from '../../dialogue/show-team.ts';
import { renderChooseCard } from './choose.card.ts';
import { renderEndCard, renderMissionCard } from './mission.card.ts';
import { renderOrderCard } from './order.card.ts';
import { renderStrandsCard } from './strands.card.ts';

export const strands: Conversation = {
  isOfTeam: true,
  says: [{ wish: 'strands', callback: (turn, _said, deps) => show(turn, undefined, deps) }],
  presses: {
    'strands.show': press(TeamCardInput, async (turn, { teamId }, deps) =>
      onlyForYou(await show(turn, teamId, deps)),
    ),
    'strands.prepare': press(TeamCardInput, (turn, { teamId }, deps) =>
      prepare(turn, teamId, deps),
    ),
    'strands.choose': press(StrandsCardInput, choose),
    'strands.edit': press(StrandCardInput, (turn, input, deps) => edit(turn, input, deps)),
    'strands.name': press(MissionCardInput, name),
    'strands.ask-end': press(StrandCardInput, askToEnd),
    'strands.end': press(EndStrandCardInput, end),
  },
};

function show(turn: Turn, named: string | undefined, deps: Deps, notice?: string): Promise<Reply> {
  return showTeam(turn, deps, {
    named,
    load: (teamId) => loadStrandsBoard(teamId, turn.actor, deps),
    draw: (board) => ({ card: renderStrandsCard(board, notice) }),
  });
}

type Again = { readonly error: DomainError; readonly chosen: readonly string[] };

function prepare(turn: Turn, named: string | undefined, deps: Deps, again?: Again): Promise<Reply> {
  return showTeam(turn, deps, {
    named,
    load: (teamId) => loadStrands(teamId, turn.actor, deps, 'choose-strands'),
    draw: (loaded) => drawChoice(loaded, deps, again),
  });
}

function drawChoice({ team, current }: StrandsForMember, { newId }: Deps, again?: Again): Reply {
  if (strandChoices(current).length === 0) return { text: text.strands.nothingToChoose };
  const ticked = again ? null : tickedFirst(current);
  const chosen = again?.chosen ?? ticked?.ids ?? [];
  const choice = { team, current, commandId: newId(), chosen, ...toRefused(again?.error) };
  const card = isOrderedByHand(current)
    ? renderOrderCard(choice)
    : renderChooseCard({ ...choice, ticked });
  return onlyForYou({ card });
}

async function choose(turn: Turn, input: StrandsCardInput, deps: Deps): Promise<Reply> {
  const chosen = await chooseStrands(input, turn.actor, deps);
  if (chosen.ok) return show(turn, input.teamId, deps, text.strands.chosen);
  const { error } = chosen;
  if (error.kind === 'not-allowed' || error.kind === 'not-a-member') return refusal(error);
  return prepare(turn, input.teamId, deps, { error, chosen: input.strands });
}

/** One strand that goes on, for whoever may change it. */
async function withStrand(
  turn: Turn,
  { teamId, strandId }: StrandCardInput,
  deps: Deps,
  toReply: (strand: MissionStrand, version: number) => Reply,
): Promise<Reply> {
  const loaded = await loadStrands(teamId, turn.actor, deps, 'name-mission');
  if (!loaded.ok) return refusal(loaded.error);
  const { current } = loaded.value;
  const strand = findStrandNow(current, strandId);
  const reply = strand
    ? toReply(strand, current.version)
    : await show(turn, teamId, deps, text.strands.gone);
  return onlyForYou(reply);
}

function edit(
  turn: Turn,
  input: StrandCardInput,
  deps: Deps,
  again: {
    readonly words?: string;
    readonly error?: DomainError;
    readonly commandId?: string;
  } = {},
): Promise<Reply> {
  return withStrand(turn, input, deps, (strand, version) => {
    const { teamId } = input;
    const commandId = again.commandId ?? deps.newId();
    return { card: renderMissionCard({ ...again, teamId, strand, version, commandId }) };
  });
}

async function name(turn: Turn, input: MissionCardInput, deps: Deps): Promise<Reply> {
  const done = await nameMission(input, turn.actor, deps);
  if (!done.ok) {
    const { error } = done;
    const commandId = toCommandAgain(input, error, deps);
    return drawnAgain(error, edit(turn, input, deps, { words: input.mission, error, commandId }));
  }
  const strand = findStrandNow(done.value.current, input.strandId);
  const notice = strand && toNamedWords(strand);
  return onlyForYou(await show(turn, input.teamId, deps, notice));
}

function toNamedWords({ mission, name: theme }: MissionStrand): string {
  return mission === null ? text.strands.unnamed(theme) : text.strands.named(mission);
}

/** It is not worked on any more then, so it is asked once more. */
function askToEnd(turn: Turn, input: StrandCardInput, deps: Deps): Promise<Reply> {
  return withStrand(turn, input, deps, (strand) => ({
    card: renderEndCard({ teamId: input.teamId, strand, commandId: deps.newId() }),
  }));
}

async function end(turn: Turn, input: EndStrandCardInput, deps: Deps): Promise<Reply> {
  const done = await endStrand(input, turn.actor, deps);
  if (!done.ok && done.error.kind !== 'stale') return refusal(done.error);
  const strand = done.ok
    ? done.value.current.strands.find(({ id }) => id === input.strandId)
    : undefined;
  const notice = strand ? text.strands.ended(strandName(strand)) : text.strands.gone;
  return onlyForYou(await show(turn, input.teamId, deps, notice));
}
