/** A form on a change: its draft and its command. Once it is sent, the draft is none any more. */
import type { ChangeCommandName } from '../../../../../../shared/contracts/api/change-commands.ts';
import type { ChangeInView } from './change-in-view.ts';
import type { ChangeCommand } from './use-change-command.ts';
import { type Draft, draftPlace, type Stands, useDraft } from './use-draft.ts';
import { useFormCommand } from './use-form-command.ts';
import { linesSince, newestOf, toWriter } from './written-since.ts';

type Form<Name extends ChangeCommandName, Words extends object, Around> = {
  readonly draft: Draft<Words, Around>;
  readonly command: ChangeCommand<Name>;
};

type Asked<Words, Around> = Pick<Stands<Words, Around>, 'words'> & {
  /** Of several forms of that name the one that is meant. */
  readonly of?: string;
  readonly around?: Around;
};

export function useForm<Name extends ChangeCommandName, Words extends object, Around = undefined>(
  name: Name,
  view: ChangeInView,
  { words, of, around }: Asked<Words, Around>,
): Form<Name, Words, Around | undefined> {
  const { send, ...command } = useFormCommand(name, view);
  const { history } = view.change;
  const draft = useDraft(draftPlace(view, name, of), {
    ...{ words, around },
    story: {
      newest: newestOf(history),
      whoWrote: (box, seen) =>
        toWriter(linesSince(history, seen), { name, box, clock: view.clock }),
    },
  });
  return {
    draft,
    command: {
      ...command,
      send: async (sent) => {
        const done = await send(sent, hasWords(draft.typed) ? 'words' : 'nothing');
        if (done) draft.forget();
        return done;
      },
    },
  };
}

/** Whether anything was typed or chosen here that could be lost. */
export function hasWords(typed: object): boolean {
  return Object.values(typed).some((value) => {
    if (typeof value === 'string') return value.trim() !== '';
    return Array.isArray(value) ? value.length > 0 : value !== null;
  });
}
