/** Raises one barrier after the other, by name or confidentially: how is chosen once, and stands for the next (P5). */
import { MessageBar, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { BarriersView } from '../../../../shared/contracts/api/barriers.ts';
import {
  type BarrierKeeping,
  barrierKeepings,
} from '../../../../shared/domain/barriers/barriers.ts';
import { text } from '../../../../shared/text/text.ts';
import { QuickForm } from '../../components/forms/QuickForm.tsx';
import { useTeamCommand } from '../../components/forms/use-team-command.ts';
import { Panel } from '../../components/Panel.tsx';
import { smallPrint } from '../../components/sizes.ts';
import { ChoiceBox, TextBox, toChoices } from '../board/change-detail/forms/Boxes.tsx';
import type { ShownBarriers } from './shown-barriers.ts';

const useStyles = makeStyles({
  section: { marginBottom: tokens.spacingVerticalL, '@media print': { display: 'none' } },
  parts: { display: 'grid', gap: tokens.spacingVerticalM },
  promise: { ...smallPrint, margin: 0 },
});

type Raised = { readonly times: number; readonly keep: BarrierKeeping | null };

export function RaiseBarrier(shown: ShownBarriers) {
  const styles = useStyles();
  const [raised, setRaised] = useState<Raised>({ times: 0, keep: null });
  const { raise } = text.barriers;
  return (
    <div className={styles.section}>
      <Panel title={text.barriers.actions.raise}>
        <div className={styles.parts}>
          <Box
            key={raised.times}
            {...shown}
            before={raised}
            onRaised={(keep) => setRaised({ times: raised.times + 1, keep })}
          />
          <div role="status">
            {raised.keep === 'confidential' && (
              <MessageBar intent="success" layout="multiline">
                <MessageBarBody>{text.tab.barriers.joinsSoon}</MessageBarBody>
              </MessageBar>
            )}
          </div>
          <p className={styles.promise}>{raise.promise[0]}</p>
          <details className={styles.promise}>
            <summary>{raise.howThisWorks.title}</summary>
            {raise.howThisWorks.words}
          </details>
        </div>
      </Panel>
    </div>
  );
}

type BoxProps = ShownBarriers & {
  readonly before: Raised;
  readonly onRaised: (keep: BarrierKeeping | null) => void;
};

/** What is typed is kept nowhere but in the box: somebody else may sit at this screen next. */
function Box({ teamId, barriers, before, onRaised }: BoxProps) {
  const [barrier, setBarrier] = useState('');
  const [keep, setKeep] = useState(before.keep);
  const command = useTeamCommand<'barriers/raise', BarriersView>(
    teamId,
    'barriers/raise',
    barriers,
  );
  const { fields, barriers: words } = text;
  const { fields: problems = {} } = command.failure ?? {};

  async function raise() {
    const sent = barrier.trim() === '' ? 'nothing' : 'words';
    if (await command.send({ barrier, keep }, sent)) onRaised(keep);
  }

  return (
    <QuickForm
      label={words.actions.raise}
      sendLabel={words.raise.submit}
      command={command}
      onSend={raise}
      isFocused={before.times > 0}
    >
      <TextBox
        isOneLine
        label={fields.barrier}
        placeholder={fields.barrierPlaceholder}
        value={barrier}
        problem={problems.barrier}
        onChange={setBarrier}
      />
      <ChoiceBox
        label={fields.keep}
        value={keep}
        choices={toChoices(barrierKeepings, words.raise.keeps)}
        problem={problems.keep}
        onChange={setKeep}
      />
    </QuickForm>
  );
}
