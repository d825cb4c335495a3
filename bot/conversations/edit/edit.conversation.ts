/** Editing a small change in chat: the same three boxes, with what stands in them now (P12). */
import {
  ChangeCardInput,
  CorrectingWords,
  EditCardInput,
} from '../../../shared/contracts/cards/change.ts';
import type { DomainError } from '../../../shared/domain/errors.ts';
import { may, whoMay } from '../../../shared/domain/permissions.ts';
import { missionQuestions } from '../../../shared/domain/questions/mission.ts';
import type { LogInput } from '../../../shared/domain/small-change/log.ts';
import {
  isOwnChange,
  type SmallChange,
  shortId,
} from '../../../shared/domain/small-change/small-change.ts';
import { toSentence } from '../../../shared/text/sentences.ts';
import { text } from '../../../shared/text/text.ts';
import type { Deps } from '../../../shared/use-cases/deps.ts';
import { editChange } from '../../../shared/use-cases/small-change/edit-change.ts';
import type { LoadedChange } from '../../../shared/use-cases/small-change/load-change.ts';
import { plainAction, submitAction, toIds } from '../../cards/actions.ts';
import { renderChangeCard } from '../../cards/change-card.ts';
import { toChangeBoxes } from '../../cards/change-form.ts';
import { renderForm, toRefused } from '../../cards/form.ts';
import type { Card } from '../../cards/render-card.ts';
import { aboutChange } from '../../dialogue/about-change.ts';
import { checkWords } from '../../dialogue/check-words.ts';
import {
  type Conversation,
  drawnAgain,
  forViewer,
  press,
  type Reply,
  type Turn,
} from '../../dialogue/conversation.ts';
import { withChange } from '../../dialogue/find-change.ts';

export const edit: Conversation = {
  says: [
    aboutChange({
      wish: 'edit',
      verb: 'edit.open',
      one: (turn, change, words, deps) =>
        words === ''
          ? open(turn, toIds(change), deps)
          : openWith(turn, { ...toIds(change), title: words }, deps),
    }),
  ],
  presses: {
    'edit.open': press(ChangeCardInput, open),
    'edit.from-words': press(CorrectingWords, openWith),
    'edit.submit': press(EditCardInput, submit),
  },
};

function open(turn: Turn, input: ChangeCardInput, deps: Deps): Promise<Reply> {
  return draw(turn, input, deps, (change) => renderEditForm(change, toWords(change), deps));
}

/** With the title it is to have already in its box; nothing is kept without a press. */
async function openWith(turn: Turn, input: CorrectingWords, deps: Deps): Promise<Reply> {
  const { title, teamId } = input;
  const about = { teams: [{ id: teamId }], turn };
  const error = await checkWords(missionQuestions, { title, benefit: '' }, about, deps);
  return draw(turn, input, deps, (change) =>
    renderEditForm(change, { ...toWords(change), title }, deps, { error, isMessage: true }),
  );
}

function toWords(change: SmallChange): LogInput {
  return { ...change, benefit: change.benefit ?? '' };
}

function draw(
  turn: Turn,
  input: ChangeCardInput,
  deps: Deps,
  toForm: (change: SmallChange) => Card,
): Promise<Reply> {
  return withChange(turn, input, deps, (loaded) => {
    const { change } = loaded;
    if (change.status === 'withdrawn') return renderChangeCard(change, forViewer(turn, deps));
    if (mayEdit(loaded, turn)) return toForm(change);
    const notice = toSentence({ kind: 'not-allowed', ...whoMay('edit-change') });
    return renderChangeCard(change, { ...forViewer(turn, deps), notice });
  });
}

function mayEdit({ change, member }: LoadedChange, { actor }: Turn): boolean {
  return may(member.role, 'edit-change', isOwnChange(change, actor.id));
}

async function submit(turn: Turn, input: EditCardInput, deps: Deps): Promise<Reply> {
  const edited = await editChange(input, turn.actor, deps);
  if (!edited.ok)
    return drawnAgain(
      edited.error,
      withChange(turn, input, deps, ({ change }) =>
        renderEditForm(change, input, deps, { error: edited.error }),
      ),
    );
  return {
    card: renderChangeCard(edited.value, { ...forViewer(turn, deps), notice: text.cards.saved }),
  };
}

/** After somebody else's change the words typed stay; saving once more uses them. */
function renderEditForm(
  change: SmallChange,
  words: LogInput,
  deps: Deps,
  {
    error,
    isMessage,
  }: { readonly error?: DomainError | undefined; readonly isMessage?: true } = {},
): Card {
  const ids = toIds(change);
  const { actions } = text.cards;
  return renderForm({
    heading: text.edit.heading(shortId(change.number)),
    ...(words.title === change.title ? {} : { intro: text.edit.nowSays(change.title) }),
    boxes: toChangeBoxes(words),
    ...toRefused(error),
    isMessage,
    actions: [
      submitAction(actions.save, 'edit.submit', { ...ids, commandId: deps.newId() }),
      plainAction(actions.backTo(shortId(change.number)), 'change.show', ids),
    ],
  });
}
