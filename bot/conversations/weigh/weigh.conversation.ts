/** Choosing among ideas in chat: weighing one up, and seeing which promise most (P8). */
import {
  ChangeCardInput,
  WeighCardInput,
  WhichFirstInput,
} from '../../../shared/contracts/cards/change.ts';
import { type SmallChange, shortId } from '../../../shared/domain/small-change/small-change.ts';
import type { WeighInput } from '../../../shared/domain/small-change/weigh.ts';
import { notAMember } from '../../../shared/domain/team/guests.ts';
import { findMember } from '../../../shared/domain/team/team.ts';
import { text } from '../../../shared/text/text.ts';
import type { Deps } from '../../../shared/use-cases/deps.ts';
import { weighChange } from '../../../shared/use-cases/small-change/weigh-change.ts';
import { loadStrandsBoard } from '../../../shared/use-cases/strands/load-strands-board.ts';
import { loadTeamBoard } from '../../../shared/use-cases/team/load-team-board.ts';
import { toIds } from '../../cards/actions.ts';
import { renderChangeCard } from '../../cards/change-card.ts';
import { aboutChange } from '../../dialogue/about-change.ts';
import {
  type Conversation,
  drawnAgain,
  forViewer,
  onlyForYou,
  press,
  type Reply,
  refusal,
  type Turn,
} from '../../dialogue/conversation.ts';
import { withChange } from '../../dialogue/find-change.ts';
import { teamToShow } from '../../dialogue/find-team.ts';
import { showTeam } from '../../dialogue/show-team.ts';
import { renderWeighForm } from './weigh.card.ts';
import { renderWhichFirstCard, renderWhichFirstInCard } from './which-first.card.ts';

export const weigh: Conversation = {
  isOfTeam: true,
  says: [
    { wish: 'weigh.which-first', callback: (turn, _said, deps) => show(turn, {}, deps) },
    aboutChange({
      wish: 'weigh',
      verb: 'weigh.open',
      one: (turn, change, _words, deps) => open(turn, toIds(change), deps),
    }),
  ],
  presses: {
    'weigh.open': press(ChangeCardInput, open),
    'weigh.save': press(WeighCardInput, save),
    'weigh.show': press(WhichFirstInput, async (turn, input, deps) =>
      input.strandId === undefined
        ? show(turn, input, deps)
        : onlyForYou(await showIn(turn, input.teamId, input.strandId, deps)),
    ),
  },
};

function open(turn: Turn, input: ChangeCardInput, deps: Deps): Promise<Reply> {
  return withChange(turn, input, deps, ({ change }) =>
    renderWeighForm({ change, commandId: deps.newId(), words: toWords(change) }),
  );
}

function toWords({ weighing }: SmallChange): WeighInput {
  return weighing ?? { familyValue: null, gift: null, effort: null };
}

async function save(turn: Turn, input: WeighCardInput, deps: Deps): Promise<Reply> {
  const weighed = await weighChange(input, turn.actor, deps);
  if (!weighed.ok)
    return drawnAgain(
      weighed.error,
      withChange(turn, input, deps, ({ change }) =>
        renderWeighForm({ change, commandId: deps.newId(), words: input, error: weighed.error }),
      ),
    );
  const notice = text.weigh.saved(shortId(weighed.value.number));
  return { card: renderChangeCard(weighed.value, { ...forViewer(turn, deps), notice }) };
}

async function show(turn: Turn, { teamId: named }: WhichFirstInput, deps: Deps): Promise<Reply> {
  const asked = await teamToShow(turn, named, deps);
  if (!asked.ok) return refusal(asked.error);
  const { teamId, others } = asked.value;
  const board = await loadTeamBoard(deps.store, { tenantId: turn.actor.tenantId, teamId });
  if (!board.ok) return refusal(board.error);
  if (!findMember(board.value.team, turn.actor.id))
    return refusal(notAMember(board.value.team, turn.actor.id));
  return { card: renderWhichFirstCard({ ...board.value, others }) };
}

/** Within one strand; of one that has gone altogether, all ideas are shown. */
function showIn(
  turn: Turn,
  named: string | undefined,
  strandId: string,
  deps: Deps,
): Promise<Reply> {
  return showTeam(turn, deps, {
    named,
    load: (teamId) => loadStrandsBoard(teamId, turn.actor, deps),
    draw: ({ team, current, changes }) => {
      const strand = current.strands.find(({ id }) => id === strandId);
      return strand
        ? { card: renderWhichFirstInCard({ team, changes, strand }) }
        : show(turn, { teamId: team.id }, deps);
    },
  });
}
