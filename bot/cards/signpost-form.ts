/** What a form becomes when a concern was seen in it: the signpost first, and the words, which go nowhere (P4). */
import { text } from '../../shared/text/text.ts';
import { type CardAction, plainAction } from './actions.ts';
import type { Form } from './form.ts';

export function whoToTurnTo(): CardAction {
  return plainAction(text.signpost.who, 'signpost.show', {});
}

/** Nothing stores them from here: `again` gives them back in the form they were typed in. */
export function toSignpostActions(actions: readonly CardAction[]): readonly CardAction[] {
  const submit = actions.find(
    ({ style, associatedInputs }) => style === 'positive' && associatedInputs === 'auto',
  );
  const { somethingElse } = text.signpost;
  return [
    whoToTurnTo(),
    ...(submit
      ? [
          {
            ...submit,
            title: somethingElse,
            style: 'default' as const,
            data: { ...submit.data, again: true as const },
          },
        ]
      : []),
  ];
}

/** The boxes that hold something stay, and none has to be filled to leave. */
export function toSignpostForm(form: Form, words: string): Form {
  return {
    heading: words,
    intro: form.isMessage
      ? `${text.signpost.notStored} ${text.errors.messageStays}`
      : text.signpost.notStored,
    boxes: form.boxes
      .filter(({ value }) => value !== '')
      .map((box) => ({ ...box, isRequired: false })),
    problems: [],
    actions: toSignpostActions(form.actions),
  };
}
