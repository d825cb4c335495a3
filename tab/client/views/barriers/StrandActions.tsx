/** Puts a strand as what the team wants instead, or ends it after a question: for the team's leads (P25). */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { StrandsView } from '../../../../shared/contracts/api/strands.ts';
import { strandName } from '../../../../shared/domain/strands/strands-now.ts';
import { text } from '../../../../shared/text/text.ts';
import { FormProblem } from '../../components/FormProblem.tsx';
import { QuickForm } from '../../components/forms/QuickForm.tsx';
import { useTeamCommand } from '../../components/forms/use-team-command.ts';
import { usePanelStyles } from '../../components/panels.ts';
import { TextBox } from '../board/change-detail/forms/Boxes.tsx';
import type { ShownStrands } from './shown-barriers.ts';

const useStyles = makeStyles({
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalS,
    '@media print': { display: 'none' },
  },
});

type Props = ShownStrands & {
  readonly strand: StrandsView['strands'][number];
  readonly version: number;
};

export function StrandActions(props: Props) {
  const styles = useStyles();
  const [open, setOpen] = useState<'mission' | 'end' | null>(null);
  const { change, end } = text.strands.actions;
  const name = strandName(props.strand);
  const close = () => setOpen(null);
  if (open === 'mission') return <Mission {...props} onDone={close} />;
  if (open === 'end') return <End {...props} onDone={close} />;
  return (
    <div className={styles.actions}>
      <Button size="small" aria-label={`${change}: ${name}`} onClick={() => setOpen('mission')}>
        {change}
      </Button>
      <Button size="small" aria-label={`${end}: ${name}`} onClick={() => setOpen('end')}>
        {end}
      </Button>
    </div>
  );
}

type PartProps = Props & { readonly onDone: () => void };

function Mission({ teamId, strands, strand, version, onDone }: PartProps) {
  const panels = usePanelStyles();
  const [mission, setMission] = useState(strand.mission ?? '');
  const command = useTeamCommand<'strands/mission', StrandsView>(
    teamId,
    'strands/mission',
    strands,
    `${strand.id} ${version}`,
  );

  async function save() {
    if (await command.send({ strandId: strand.id, version, mission }, 'words')) onDone();
  }

  return (
    <QuickForm
      isFocused
      label={text.strands.editHeading}
      sendLabel={text.cards.actions.save}
      command={command}
      onSend={save}
      onCancel={onDone}
    >
      <p className={panels.words}>{text.strands.editIntro}</p>
      <TextBox
        isOneLine
        label={text.fields.mission}
        placeholder={text.fields.missionPlaceholder}
        value={mission}
        problem={command.failure?.fields.mission}
        onChange={setMission}
      />
    </QuickForm>
  );
}

function End({ teamId, strands, strand, onDone }: PartProps) {
  const styles = useStyles();
  const panels = usePanelStyles();
  const command = useTeamCommand<'strands/end', StrandsView>(
    teamId,
    'strands/end',
    strands,
    strand.id,
  );
  const { endHeading, endIntro, actions } = text.strands;
  const heading = endHeading(strandName(strand));
  return (
    <section aria-label={heading}>
      <p className={panels.words}>{`${heading} ${endIntro}`}</p>
      <div className={styles.actions}>
        <Button
          autoFocus
          disabledFocusable={command.isSending}
          onClick={() => command.send({ strandId: strand.id }, 'press')}
        >
          {actions.endNow}
        </Button>
        <Button appearance="primary" onClick={onDone}>
          {actions.notYet}
        </Button>
      </div>
      <FormProblem failure={command.failure} />
    </section>
  );
}
