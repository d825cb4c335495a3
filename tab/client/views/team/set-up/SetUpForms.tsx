/** For the team's leads: one part of its set-up at a time, each with the boxes chat has (P14, P27). */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { text } from '../../../../../shared/text/views/team.ts';
import { FormProblem } from '../../../components/FormProblem.tsx';
import { useTeamCommand } from '../../../components/forms/use-team-command.ts';
import { PersonForm } from './PersonForm.tsx';
import { CheckInForm, CouncilForm, DatesForm, PauseForm } from './part-forms.tsx';
import type { SetUpProps } from './set-up-props.ts';

const useStyles = makeStyles({
  parts: {
    display: 'grid',
    gap: tokens.spacingVerticalL,
    marginTop: tokens.spacingVerticalL,
    '@media print': { display: 'none' },
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
});

const forms = {
  council: CouncilForm,
  dates: DatesForm,
  checkIn: CheckInForm,
  people: PersonForm,
  pause: PauseForm,
} as const;

type Part = keyof typeof forms;

export function SetUpForms(props: SetUpProps) {
  const styles = useStyles();
  const [open, setOpen] = useState<Part | null>(null);
  const isPaused = props.team.journey.status === 'paused';
  const Form = open && forms[open];
  const parts = (Object.keys(forms) as Part[]).filter((part) => part !== 'pause' || !isPaused);
  return (
    <div className={styles.parts}>
      <div className={styles.buttons}>
        {parts.map((part) => (
          <Button
            key={part}
            aria-expanded={open === part}
            onClick={() => setOpen(open === part ? null : part)}
          >
            {text.setUp.actions[part]}
          </Button>
        ))}
        {isPaused && <Resume {...props} />}
      </div>
      {Form && <Form {...props} onDone={() => setOpen(null)} />}
    </div>
  );
}

function Resume({ teamId, team }: SetUpProps) {
  const { version } = team;
  const command = useTeamCommand(teamId, 'set-up', `resume ${version}`);
  return (
    <>
      <Button
        disabledFocusable={command.isSending}
        onClick={() => command.send({ part: 'resume', version }, 'press')}
      >
        {text.setUp.actions.resume}
      </Button>
      <FormProblem failure={command.failure} />
    </>
  );
}
