/** The team's mission strands in chat: what they are, and choosing them after a vote (P6). */
import { TeamCardInput } from '../../../shared/contracts/cards/change.ts';
import { StrandsCardInput } from '../../../shared/contracts/cards/strands.ts';
import type { DomainError } from '../../../shared/domain/errors.ts';
import { isOrderedByHand, strandChoices } from '../../../shared/domain/strands/choose-strands.ts';
import { shownStrands } from '../../../shared/domain/strands/shown.ts';
import { text } from '../../../shared/text/text.ts';
import type { Deps } from '../../../shared/use-cases/deps.ts';
import { chooseStrands } from '../../../shared/use-cases/strands/choose-strands.ts';
import {
  loadStrands,
  type StrandsForMember,
} from '../../../shared/use-cases/strands/load-strands.ts';
import { toRefused } from '../../cards/form.ts';
import {
  type Conversation,
  onlyForYou,
  press,
  type Reply,
  refusal,
  type Turn,
} from '../../dialogue/conversation.ts';
import { showTeam } from '../../dialogue/show-team.ts';
import { renderOrderCard } from './order.card.ts';
import { renderChooseCard, renderStrandsCard } from './strands.card.ts';

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
  },
};

function show(turn: Turn, named: string | undefined, deps: Deps): Promise<Reply> {
  const load = (teamId: string) => loadStrands(teamId, turn.actor, deps);
  return showTeam(turn, deps, { named, load, draw: (loaded) => draw(loaded) });
}

function draw({ team, current }: StrandsForMember, notice?: string): Reply {
  return { card: renderStrandsCard(team, current, notice) };
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
  const chosen = again?.chosen ?? shownStrands(current).map(({ id }) => id);
  const choice = { team, current, commandId: newId(), chosen, ...toRefused(again?.error) };
  const card = isOrderedByHand(current) ? renderOrderCard(choice) : renderChooseCard(choice);
  return onlyForYou({ card });
}

async function choose(turn: Turn, input: StrandsCardInput, deps: Deps): Promise<Reply> {
  const chosen = await chooseStrands(input, turn.actor, deps);
  if (chosen.ok) return draw(chosen.value, text.strands.chosen);
  const { error } = chosen;
  if (error.kind === 'not-allowed' || error.kind === 'not-a-member') return refusal(error);
  return prepare(turn, input.teamId, deps, { error, chosen: input.strands });
}
