/** What a change answers, so that whatever is learned can be traced back to what stood in the way (P25). */
import { AnswersCardInput, ChangeCardInput } from '../../../shared/contracts/cards/change.ts';
import type { DomainError } from '../../../shared/domain/errors.ts';
import { isStrandGone, type Link } from '../../../shared/domain/small-change/link.ts';
import type { SmallChange } from '../../../shared/domain/small-change/small-change.ts';
import { namedStrands } from '../../../shared/domain/strands/strands-now.ts';
import { text } from '../../../shared/text/text.ts';
import { loadBarriers } from '../../../shared/use-cases/barriers/load-barriers.ts';
import type { Deps } from '../../../shared/use-cases/deps.ts';
import { linkChange } from '../../../shared/use-cases/small-change/link-change.ts';
import { loadStrands } from '../../../shared/use-cases/strands/load-strands.ts';
import { renderChangeCard } from '../../cards/change-card.ts';
import {
  type Conversation,
  drawnAgain,
  forViewer,
  press,
  type Reply,
  refusal,
  type Turn,
} from '../../dialogue/conversation.ts';
import { withChange } from '../../dialogue/find-change.ts';
import { renderAnswersForm } from './answers.card.ts';

export const answers: Conversation = {
  presses: {
    'answers.open': press(ChangeCardInput, (turn, input, deps) =>
      showForm(turn, input, deps, (change) => change.answers),
    ),
    'answers.save': press(AnswersCardInput, save),
  },
};

async function showForm(
  turn: Turn,
  input: ChangeCardInput,
  deps: Deps,
  toChosen: (change: SmallChange) => Link,
  error?: DomainError,
): Promise<Reply> {
  const [strands, barriers] = await Promise.all([
    loadStrands(input.teamId, turn.actor, deps),
    loadBarriers(input.teamId, turn.actor, deps),
  ]);
  if (!strands.ok) return refusal(strands.error);
  if (!barriers.ok) return refusal(barriers.error);
  return withChange(turn, input, deps, (loaded) =>
    renderAnswersForm({
      change: loaded.change,
      strands: namedStrands(strands.value.current),
      barriers: barriers.value.current,
      commandId: deps.newId(),
      chosen: toChosen(loaded.change),
      error,
    }),
  );
}

async function save(turn: Turn, input: AnswersCardInput, deps: Deps): Promise<Reply> {
  const chosen: Link = { strandId: input.strand || null, barrierIds: input.barriers };
  const linked = await linkChange({ ...input, ...chosen }, turn.actor, deps);
  if (!linked.ok)
    return drawnAgain(
      linked.error,
      showForm(turn, input, deps, () => chosen, linked.error),
    );
  const isGone = isStrandGone(chosen.strandId, linked.value.answers);
  const notice = isGone ? text.answers.strandGone : text.cards.saved;
  return { card: renderChangeCard(linked.value, { ...forViewer(turn, deps), notice }) };
}
