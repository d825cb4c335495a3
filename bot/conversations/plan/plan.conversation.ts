/** Planning a small change in chat: its questions, an owner and a day, kept as a draft whenever it is saved (P8). */
import { ChangeCardInput, PlanCardInput } from '../../../shared/contracts/cards/change.ts';
import { type SmallChange, shortId } from '../../../shared/domain/small-change/small-change.ts';
import { namedStrands } from '../../../shared/domain/strands/strands-now.ts';
import { text } from '../../../shared/text/text.ts';
import type { Deps } from '../../../shared/use-cases/deps.ts';
import { loadChange } from '../../../shared/use-cases/small-change/load-change.ts';
import { planChange } from '../../../shared/use-cases/small-change/plan-change.ts';
import { loadStrands } from '../../../shared/use-cases/strands/load-strands.ts';
import { toIds } from '../../cards/actions.ts';
import { renderChangeCard } from '../../cards/change-card.ts';
import { aboutChange } from '../../dialogue/about-change.ts';
import {
  type Conversation,
  drawnAgain,
  forViewer,
  press,
  type Reply,
  refusal,
  type Turn,
} from '../../dialogue/conversation.ts';
import {
  besideTheirs,
  isStrandOpen,
  type PlanCard,
  renderPlanCard,
  toPlanWords,
} from './plan.card.ts';

export const plan: Conversation = {
  says: [
    aboutChange({
      wish: 'plan',
      verb: 'plan.open',
      one: (turn, change, _words, deps) => open(turn, toIds(change), deps),
    }),
  ],
  presses: {
    'plan.open': press(ChangeCardInput, open),
    'plan.save': press(PlanCardInput, save),
  },
};

function open(turn: Turn, input: ChangeCardInput, deps: Deps): Promise<Reply> {
  return showForm(turn, input, deps, (change) => ({ words: toPlanWords(change) }));
}

/** Where the strands cannot be read, the plan can be written all the same. */
async function showForm(
  turn: Turn,
  input: ChangeCardInput,
  deps: Deps,
  toDrawn: (change: SmallChange) => Pick<PlanCard, 'words' | 'error' | 'meanwhile'>,
): Promise<Reply> {
  const loaded = await loadChange(input, turn.actor, deps);
  if (!loaded.ok) return refusal(loaded.error);
  const { change, team } = loaded.value;
  const read = isStrandOpen(change) ? await loadStrands(input.teamId, turn.actor, deps) : null;
  const strands = read?.ok ? namedStrands(read.value.current) : [];
  const drawn = { change, team, strands, commandId: deps.newId(), ...toDrawn(change) };
  return { card: renderPlanCard(drawn) };
}

async function save(turn: Turn, input: PlanCardInput, deps: Deps): Promise<Reply> {
  const planned = await planChange(input, turn.actor, deps);
  if (!planned.ok)
    return drawnAgain(
      planned.error,
      showForm(turn, input, deps, (change) => ({
        ...(planned.error.kind === 'stale' ? besideTheirs(input, change) : { words: input }),
        error: planned.error,
      })),
    );
  const change = planned.value;
  const notice = text.plan.saved(shortId(change.number));
  return { card: renderChangeCard(change, { ...forViewer(turn, deps), notice }) };
}
