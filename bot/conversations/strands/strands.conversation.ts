/** The team's mission strands in chat: what they are, and choosing them after a vote (P6). */
import { TeamCardInput } from '../../../shared/contracts/card-input.ts';
import { StrandsCardInput } from '../../../shared/contracts/priorities-input.ts';
import type { DomainError } from '../../../shared/domain/errors.ts';
import { strandChoices } from '../../../shared/domain/priorities/strands.ts';
import { text } from '../../../shared/text/text.ts';
import { chooseStrands } from '../../../shared/use-cases/choose-strands.ts';
import type { Deps } from '../../../shared/use-cases/deps.ts';
import { loadPriorities, type ReadPriorities } from '../../../shared/use-cases/load-priorities.ts';
import { toRefused } from '../../cards/form.ts';
import {
  type Conversation,
  onlyForYou,
  press,
  type Reply,
  refusal,
  type Turn,
  whole,
} from '../../conversation.ts';
import { teamToShow } from '../../which-team.ts';
import { renderChooseCard, renderStrandsCard } from './strands.card.ts';

export const strands: Conversation = {
  says: [whole(text.commands.strands, (turn, _rest, deps) => show(turn, undefined, deps))],
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

async function show(turn: Turn, named: string | undefined, deps: Deps): Promise<Reply> {
  const shown = await teamToShow(turn, named, deps);
  if (!shown.ok) return refusal(shown.error);
  const loaded = await loadPriorities(shown.value.teamId, turn.actor, deps);
  return loaded.ok ? draw(loaded.value) : refusal(loaded.error);
}

function draw({ team, standing }: ReadPriorities, notice?: string): Reply {
  return { card: renderStrandsCard(team, standing, notice) };
}

type Again = { readonly error: DomainError; readonly chosen: readonly string[] };

async function prepare(
  turn: Turn,
  named: string | undefined,
  deps: Deps,
  again?: Again,
): Promise<Reply> {
  const shown = await teamToShow(turn, named, deps);
  if (!shown.ok) return refusal(shown.error);
  const loaded = await loadPriorities(shown.value.teamId, turn.actor, deps, 'choose-strands');
  if (!loaded.ok) return refusal(loaded.error);
  const { team, standing } = loaded.value;
  if (strandChoices(standing).length === 0) return { text: text.strands.nothingToChoose };
  return onlyForYou({
    card: renderChooseCard({
      team,
      standing,
      commandId: deps.newId(),
      chosen: again?.chosen ?? standing.strands.map(({ id }) => id),
      ...toRefused(again?.error),
    }),
  });
}

async function choose(turn: Turn, input: StrandsCardInput, deps: Deps): Promise<Reply> {
  const chosen = await chooseStrands(input, turn.actor, deps);
  if (chosen.ok) return draw(chosen.value, text.strands.chosen);
  const { error } = chosen;
  if (error.kind === 'not-allowed' || error.kind === 'not-a-member') return refusal(error);
  return prepare(turn, input.teamId, deps, { error, chosen: input.strands });
}
