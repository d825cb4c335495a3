/** Editing a small change in chat: the same three boxes, with what stands in them now (P12). */
import {
  ChangeCardInput,
  type ChangeCommandInput,
  EditCardInput,
} from '../../../shared/contracts/card-input.ts';
import type { DomainError } from '../../../shared/domain/errors.ts';
import { may, whoMay } from '../../../shared/domain/permissions.ts';
import type { LogInput } from '../../../shared/domain/small-change/log.ts';
import {
  isOwnChange,
  type SmallChange,
  shortId,
} from '../../../shared/domain/small-change/small-change.ts';
import { toSentence } from '../../../shared/text/sentences.ts';
import { text } from '../../../shared/text/text.ts';
import type { Deps } from '../../../shared/use-cases/deps.ts';
import { editChange } from '../../../shared/use-cases/edit-change.ts';
import { type LoadedChange, loadChange } from '../../../shared/use-cases/load-change.ts';
import { plainAction, submitAction } from '../../cards/actions.ts';
import { renderChangeCard } from '../../cards/change-card.ts';
import { toChangeBoxes } from '../../cards/change-form.ts';
import { renderForm, toRefused } from '../../cards/form.ts';
import {
  type Conversation,
  forViewer,
  press,
  type Reply,
  refusal,
  type Turn,
} from '../../conversation.ts';

export const edit: Conversation = {
  presses: {
    'edit.open': press(ChangeCardInput, open),
    'edit.submit': press(EditCardInput, submit),
  },
};

async function open(turn: Turn, input: ChangeCardInput, deps: Deps): Promise<Reply> {
  const loaded = await loadChange(input, turn.actor, deps);
  if (!loaded.ok) return refusal(loaded.error);
  const { change } = loaded.value;
  if (!mayEdit(loaded.value, turn)) {
    const notice = toSentence({ kind: 'not-allowed', ...whoMay('edit-change') });
    return { card: renderChangeCard(change, { ...forViewer(turn, deps), notice }) };
  }
  return form(change, { ...change, benefit: change.benefit ?? '' }, deps);
}

function mayEdit({ change, member }: LoadedChange, { actor }: Turn): boolean {
  return may(member.role, 'edit-change', isOwnChange(change, actor.id));
}

async function submit(turn: Turn, input: EditCardInput, deps: Deps): Promise<Reply> {
  const edited = await editChange(input, turn.actor, deps);
  if (!edited.ok) return giveBack(turn, input, deps, edited.error);
  return {
    card: renderChangeCard(edited.value, { ...forViewer(turn, deps), notice: text.cards.saved }),
  };
}

/** The boxes again with the words as typed; after somebody else's change, saving once more replaces it. */
async function giveBack(
  turn: Turn,
  input: EditCardInput & ChangeCommandInput,
  deps: Deps,
  error: DomainError,
): Promise<Reply> {
  const loaded = await loadChange(input, turn.actor, deps);
  if (!loaded.ok) return refusal(loaded.error);
  return form(loaded.value.change, input, deps, error);
}

function form(change: SmallChange, words: LogInput, deps: Deps, error?: DomainError): Reply {
  const ids = { teamId: change.teamId, changeId: change.id, version: change.version };
  const { actions } = text.cards;
  const card = renderForm({
    heading: text.edit.heading(shortId(change.number)),
    boxes: toChangeBoxes(words),
    ...toRefused(error),
    actions: [
      submitAction(actions.save, 'edit.submit', { ...ids, commandId: deps.newId() }),
      plainAction(actions.backTo(shortId(change.number)), 'change.show', ids),
    ],
  });
  return { card };
}
