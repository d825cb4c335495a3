/** Says what is going on in a theme, what keeps it so, and where that lies; words of somebody else are not written over unseen. */
import { text } from '../../../../../shared/text/views/blueprint.ts';
import { useTell } from '../../../components/forms/told.ts';
import { useSeenVersion } from '../../../components/forms/use-seen-version.ts';
import { useWallCommand } from '../../../components/forms/use-wall-command.ts';
import { useCommandId } from '../../../hooks/use-command-id.ts';
import { ChangeForm } from '../../board/change-detail/forms/ChangeForm.tsx';
import { useDraft } from '../../board/change-detail/forms/use-draft.ts';
import type { Theme } from './sorting.ts';
import { ThemeBoxes, type ThemeWords } from './ThemeBoxes.tsx';

type Props = { readonly teamId: string; readonly theme: Theme; readonly onClose: () => void };

export function ThemeForm({ teamId, theme, onClose }: Props) {
  const { id: themeId, version } = theme;
  const draft = useDraft<ThemeWords, number>(`${teamId} theme ${themeId}`, {
    ...{ words: toWords(theme), around: version },
  });
  const { form, changedSince } = text.tab.sense.theme;
  const command = useWallCommand(teamId, 'sense/put-theme-otherwise', changedSince);
  const { failure } = command;
  const { seen, toSend } = useSeenVersion(version, draft.begunIn);
  const commandId = useCommandId(`theme ${themeId} ${seen} ${JSON.stringify(draft.words)}`);
  const tell = useTell();

  async function save() {
    const asked = failure?.code === 'doubtful-name';
    const { lies, ...words } = draft.words;
    const about = { commandId, themeId, version: toSend(failure), asked };
    if (!(await command.send({ ...about, ...words, lies: [...lies] }, 'words'))) return;
    draft.forget();
    tell(form.saved(words.name));
    onClose();
  }

  return (
    <ChangeForm
      {...{ command, draft }}
      intro={form.intro}
      sendLabel={text.cards.actions.save}
      onSend={save}
      onCancel={onClose}
    >
      <ThemeBoxes {...{ draft, failure }} />
    </ChangeForm>
  );
}

function toWords({ name, statement, keptBy, lies }: Theme): ThemeWords {
  return { name, statement: statement ?? '', keptBy: keptBy ?? '', lies };
}
