/** How long what the team has is kept; for leads, having it deleted, or keeping it (P22). */
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { EndingAnswer, EndingRequest } from '../../../../shared/contracts/api/ending.ts';
import type { TeamView } from '../../../../shared/contracts/api/team.ts';
import { toEndingWords } from '../../../../shared/text/ending-words.ts';
import { text } from '../../../../shared/text/views/team.ts';
import { useMay } from '../../api/me.ts';
import { useDecideEnding, useTeam } from '../../api/team.ts';
import { FormProblem } from '../../components/FormProblem.tsx';
import { Panel } from '../../components/Panel.tsx';
import { usePanelStyles } from '../../components/panels.ts';
import { useCommand } from '../../hooks/use-command.ts';
import { useFocusAfter } from '../../hooks/use-focus-after.ts';

const useStyles = makeStyles({
  section: { marginTop: tokens.spacingVerticalL },
  parts: { display: 'grid', gap: tokens.spacingVerticalM, justifyItems: 'start' },
});

/** Whichever of the two is there: the focus goes back to it. */
const buttonId = 'end-or-keep-team';

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
  const [isAsking, setAsking] = useState(false);
  const { title, keptFor, end } = text.ending.tab;
  return (
    <div className={styles.section}>
      <Panel title={title}>
        <div className={styles.parts}>
          <p className={words}>{ending ? toEndingWords(name, ending) : keptFor(keptMonths)}</p>
          {mayEnd && ending && (
            <Button
              id={buttonId}
              disabledFocusable={isSending}
              onClick={() => decide({ wanted: 'keep', endingId: ending.id })}
            >
              {text.ending.keep}
            </Button>
          )}
          {mayEnd && !ending && (
            <Button id={buttonId} disabledFocusable={isSending} onClick={() => setAsking(true)}>
              {end}
            </Button>
          )}
          {isAsking && (
            <Question
              name={name}
              onClose={() => setAsking(false)}
              onYes={() => decide({ wanted: 'end' })}
            />
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

  async function decide(asked: EndingRequest): Promise<void> {
    const answer = await submit(() => send(asked), 'press');
    if (answer?.ok) await mutate();
  }

  return { decide, isSending, failure };
}

type QuestionProps = {
  readonly name: string;
  readonly onClose: () => void;
  readonly onYes: () => void;
};

/** It is everybody's, so the first press is a question and leaving it is the plain answer. */
function Question({ name, onClose, onYes }: QuestionProps) {
  useFocusAfter(buttonId);
  const { sure, about, yes, no } = text.ending.tab;
  return (
    <Dialog open onOpenChange={onClose}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{sure(name)}</DialogTitle>
          <DialogContent>{about}</DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={onClose}>
              {no}
            </Button>
            <Button
              onClick={() => {
                onClose();
                onYes();
              }}
            >
              {yes}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
