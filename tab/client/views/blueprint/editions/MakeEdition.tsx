/** Makes an edition of the draft, for whoever looks after the blueprint: what that means is said first. */
import { toSinceWords } from '../../../../../shared/text/blueprint/since-words.ts';
import { useMayInProgramme } from '../../../api/me.ts';
import { useBlueprint } from '../../../api/views/blueprint.ts';
import { useEditionCommand } from '../../../api/views/editions.ts';
import { Opener } from '../../../components/forms/Opener.tsx';
import { useTell } from '../../../components/forms/told.ts';
import { useCommandId } from '../../../hooks/use-command-id.ts';
import { ChangeForm } from '../../board/change-detail/forms/ChangeForm.tsx';
import { hashOfEdition } from '../parts/parts.ts';
import { useDocumentWords } from '../parts/use-document-words.ts';

/** `next`: the number it gets. */
type Props = { readonly teamId: string; readonly next: number };

/** There is nothing to put to anybody before there is a pillar. */
export function MakeEdition({ teamId, next }: Props) {
  const { make } = useDocumentWords().editions;
  const mayMake = useMayInProgramme(teamId, 'make-edition')?.() ?? false;
  const draft = useBlueprint(teamId).data;
  if (!mayMake || !draft || draft.pillars.length === 0) return null;
  return (
    <Opener label={make}>{(close) => <Question {...{ teamId, next }} onClose={close} />}</Opener>
  );
}

function Question({ teamId, next, onClose }: Props & { readonly onClose: () => void }) {
  const words = useDocumentWords().editions;
  const command = useEditionCommand(teamId, 'editions/make', words.changedSince);
  const commandId = useCommandId(`edition ${next}`);
  const tell = useTell();
  const since = useBlueprint(teamId).data?.since;

  async function onSend() {
    const done = await command.send({ commandId, n: next });
    const made = done?.editions.at(-1);
    if (!made) return;
    tell(words.made(made.n));
    onClose();
    window.location.hash = hashOfEdition(made.n);
    // The button is of the draft, and goes with it.
    document.getElementById('view')?.focus();
  }

  return (
    <ChangeForm
      intro={since ? `${words.makeIntro} ${toSinceWords(since, words.since)}` : words.makeIntro}
      command={command}
      sendLabel={words.makeIt(next)}
      onSend={onSend}
      onCancel={onClose}
    />
  );
}
