/** Says what is going on in a theme, what keeps it so, and where that lies; words of somebody else are not written over unseen. */
import { useState } from 'react';
import { text } from '../../../../../shared/text/views/blueprint.ts';
import { useTell } from '../../../components/forms/told.ts';
import { usePageDraft } from '../../../components/forms/use-page-draft.ts';
import { useWallCommand } from '../../../components/forms/use-wall-command.ts';
import { useCommandId } from '../../../hooks/use-command-id.ts';
import { ChangeForm } from '../../board/change-detail/forms/ChangeForm.tsx';
import type { Theme } from './sorting.ts';
import { ThemeBoxes, type ThemeWords } from './ThemeBoxes.tsx';

type Props = { readonly teamId: string; readonly theme: Theme; readonly onClose: () => void };

export function ThemeForm({ teamId, theme, onClose }: Props) {
  const [seen, setSeen] = useState(theme.version);
  const [typed, change] = usePageDraft<ThemeWords | null>(`${teamId} theme ${theme.id}`, null);
  const { form, changedSince } = text.tab.sense.theme;
  const command = useWallCommand(teamId, 'sense/put-theme-otherwise', changedSince);
  const { failure } = command;
  const commandId = useCommandId(`theme ${theme.id} ${seen}`);
  const tell = useTell();
  const words = typed ?? toTyped(theme);
  const isStale = failure?.code === 'stale';

  /** Whoever has been told what stands there now sends what they have typed in its place. */
  async function save() {
    const asked = failure?.code === 'doubtful-name';
    const version = isStale ? theme.version : seen;
    if (isStale) setSeen(theme.version);
    const done = await command.send({
      ...{ commandId, themeId: theme.id, version, asked, ...words },
      lies: [...words.lies],
    });
    if (!done) return;
    change(() => null);
    tell(form.saved(words.name));
    onClose();
  }

  return (
    <ChangeForm
      intro={form.intro}
      command={command}
      sendLabel={text.cards.actions.save}
      onSend={save}
      onCancel={onClose}
      meanwhile={isStale && theme.statement !== null ? [form.standsNow(theme.statement)] : []}
    >
      <ThemeBoxes words={words} failure={failure} onChange={(next) => change(() => next)} />
    </ChangeForm>
  );
}

function toTyped({ name, statement, keptBy, lies }: Theme): ThemeWords {
  return { name, statement: statement ?? '', keptBy: keptBy ?? '', lies };
}
