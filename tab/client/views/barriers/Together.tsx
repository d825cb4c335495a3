/** Puts the ticked barriers into a theme that is there or a new one, or takes them out of theirs: for the team's leads (P6). */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { BarriersView } from '../../../../shared/contracts/api/barriers.ts';
import { text } from '../../../../shared/text/text.ts';
import { FormProblem } from '../../components/FormProblem.tsx';
import { QuickForm } from '../../components/forms/QuickForm.tsx';
import { useTeamCommand } from '../../components/forms/use-team-command.ts';
import { PickBox, TextBox } from '../board/change-detail/forms/Boxes.tsx';
import type { ShownBarriers } from './shown-barriers.ts';

const useStyles = makeStyles({
  bar: {
    position: 'sticky',
    bottom: tokens.spacingVerticalM,
    zIndex: 1,
    display: 'grid',
    gap: tokens.spacingVerticalM,
    justifyItems: 'start',
    marginBottom: tokens.spacingVerticalL,
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusXLarge,
    border: `1px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow16,
    '@media print': { display: 'none' },
  },
});

type Props = ShownBarriers & {
  readonly themes: BarriersView['themes'];
  /** Ids of barriers. */
  readonly ticked: readonly string[];
  readonly onDone: (notice: string) => void;
  readonly onLeave: () => void;
};

export function Together(props: Props) {
  const styles = useStyles();
  const { themes, ticked } = props;
  const inTheme = themes.filter(({ barriers }) => barriers.some(({ id }) => ticked.includes(id)));
  return (
    <section aria-label={text.themes.submit} className={styles.bar}>
      {inTheme.length === 0 ? <PutTogether {...props} /> : <TakeOut {...props} inTheme={inTheme} />}
    </section>
  );
}

function PutTogether({ teamId, barriers, themes, ticked, onDone, onLeave }: Props) {
  const [theme, setTheme] = useState('');
  const [newTheme, setNewTheme] = useState('');
  const command = useTeamCommand<'barriers/group', BarriersView>(
    teamId,
    'barriers/group',
    barriers,
  );
  const { fields: problems = {} } = command.failure ?? {};
  const words = text.themes;

  async function put() {
    const name = newTheme.trim() || (themes.find(({ id }) => id === theme)?.name ?? '');
    const sent = newTheme.trim() === '' ? 'press' : 'words';
    if (await command.send({ theme, newTheme, barriers: [...ticked] }, sent))
      onDone(words.grouped(ticked.length, name));
  }

  return (
    <QuickForm
      label={words.submit}
      sendLabel={words.submit}
      command={command}
      onSend={put}
      onCancel={onLeave}
    >
      {themes.length > 0 && (
        <PickBox
          label={words.theme}
          choices={themes.map(({ id, name }) => ({ value: id, label: name }))}
          none={words.noTheme}
          value={theme}
          onChange={setTheme}
        />
      )}
      <TextBox
        isOneLine
        label={themes.length > 0 ? words.newTheme : text.fields.newTheme}
        placeholder={words.newThemePlaceholder}
        value={newTheme}
        problem={problems.newTheme ?? problems.barriers}
        onChange={setNewTheme}
      />
    </QuickForm>
  );
}

type OutProps = Props & { readonly inTheme: BarriersView['themes'] };

/** Of one theme after the other, where they are of several. */
function TakeOut({ teamId, barriers, ticked, inTheme, onDone, onLeave }: OutProps) {
  const command = useTeamCommand<'barriers/ungroup', BarriersView>(
    teamId,
    'barriers/ungroup',
    barriers,
  );
  const words = text.themes;

  async function takeOut() {
    for (const theme of inTheme) {
      const theirs = theme.barriers.map(({ id }) => id).filter((id) => ticked.includes(id));
      if (!(await command.send({ themeId: theme.id, barriers: theirs }, 'press'))) return;
    }
    onDone(words.takenOut(ticked.length));
  }

  return (
    <>
      <Button appearance="primary" disabledFocusable={command.isSending} onClick={takeOut}>
        {words.submitTakeOut}
      </Button>
      <Button onClick={onLeave}>{text.tab.cancel}</Button>
      <FormProblem failure={command.failure} />
    </>
  );
}
