/** How long what the team has is kept; for leads, having it deleted, or keeping it (P22). */
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { EndingAnswer, EndingRequest } from '../../../../shared/contracts/api/ending.ts';
import type { TeamView } from '../../../../shared/contracts/api/team.ts';
import { toEndingWords } from '../../../../shared/text/ending-words.ts';
import { text } from '../../../../shared/text/text.ts';
import { useMay } from '../../api/me.ts';
import { useDecideEnding, useTeam } from '../../api/team.ts';
import { FormProblem } from '../../components/FormProblem.tsx';
import { Panel } from '../../components/Panel.tsx';
import { usePanelStyles } from '../../components/panels.ts';
import { useCommand } from '../../hooks/use-command.ts';

const useStyles = makeStyles({
  section: { marginTop: tokens.spacingVerticalL },
  parts: { display: 'grid', gap: tokens.spacingVerticalM, justifyItems: 'start' },
});

type Props = {
  readonly teamId: string;
  readonly team: Pick<TeamView, 'name' | 'keptMonths' | 'ending'>;
};

export function HowLongKept({ teamId, team }: Props) {
  const styles = useStyles();
  const { words } = usePanelStyles();
  const mayEnd = useMay(teamId, 'end-team');
  const { decide, isSending, failure } = useEnding(teamId);
  const { ending, keptMonths, name } = team;
  const { title, keptFor } = text.ending.tab;
  return (
    <div className={styles.section}>
      <Panel title={title}>
        <div className={styles.parts}>
          <p className={words}>{ending ? toEndingWords(name, ending) : keptFor(keptMonths)}</p>
          {mayEnd && ending && (
            <Button
              disabledFocusable={isSending}
              onClick={() => decide({ wanted: 'keep', endingId: ending.id })}
            >
              {text.ending.keep}
            </Button>
          )}
          {mayEnd && !ending && (
            <AskFirst name={name} isSending={isSending} onYes={() => decide({ wanted: 'end' })} />
          )}
          <FormProblem failure={failure} />
        </div>
      </Panel>
    </div>
  );
}

/** What is shown follows at once, on the board as well when it is read next. */
function useEnding(teamId: string) {
  const send = useDecideEnding(teamId);
  const { mutate } = useTeam(teamId);
  const { submit, isSending, failure } = useCommand<EndingAnswer>();

  async function decide(asked: EndingRequest): Promise<boolean> {
    const answer = await submit(() => send(asked), 'press');
    if (answer?.ok) await mutate();
    return answer?.ok === true;
  }

  return { decide, isSending, failure };
}

type AskProps = {
  readonly name: string;
  readonly isSending: boolean;
  readonly onYes: () => Promise<boolean>;
};

/** It is everybody's, so the first press is a question and leaving it is the plain answer. */
function AskFirst({ name, isSending, onYes }: AskProps) {
  const [isOpen, setOpen] = useState(false);
  const { end, sure, about, yes, no } = text.ending.tab;
  return (
    <Dialog open={isOpen} onOpenChange={(_, { open }) => setOpen(open)}>
      <DialogTrigger disableButtonEnhancement>
        <Button>{end}</Button>
      </DialogTrigger>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{sure(name)}</DialogTitle>
          <DialogContent>{about}</DialogContent>
          <DialogActions>
            <DialogTrigger disableButtonEnhancement>
              <Button appearance="primary">{no}</Button>
            </DialogTrigger>
            <Button disabledFocusable={isSending} onClick={async () => setOpen(!(await onYes()))}>
              {yes}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
