/** The form to log a change: the same three answers as in chat. */
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
import type { FormEvent } from 'react';
import type { BoardChange } from '../../../../../shared/contracts/api/board.ts';
import type { LogChangeRequest } from '../../../../../shared/contracts/api/change-commands.ts';
import { text } from '../../../../../shared/text/views/forms.ts';
import { useApi } from '../../../api/api-context.ts';
import { useBoardKeeper } from '../../../api/board.ts';
import { logChange } from '../../../api/changes.ts';
import { FormProblem } from '../../../components/FormProblem.tsx';
import { useCommand } from '../../../hooks/use-command.ts';
import { useExitMotion } from '../../../hooks/use-exit-motion.ts';
import { useFocusAfter } from '../../../hooks/use-focus-after.ts';
import { useFocusOnProblem } from '../../../hooks/use-focus-on-problem.ts';
import { LogFields } from './LogFields.tsx';

const useStyles = makeStyles({
  content: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXL,
    paddingBlock: tokens.spacingVerticalS,
  },
});

type Props = {
  readonly teamId: string;
  /** The element that gets the focus back. */
  readonly openerId: string;
  readonly draft: LogChangeRequest;
  readonly onDraft: (draft: LogChangeRequest) => void;
  readonly onLogged: () => void;
  readonly onGone: () => void;
};

export function LogDialog({ teamId, openerId, draft, onDraft, onLogged, onGone }: Props) {
  const styles = useStyles();
  const api = useApi();
  const keeper = useBoardKeeper(teamId);
  const { submit, isSending, failure, asked } = useCommand<BoardChange>();
  const { isOpen, leave, surfaceMotion } = useExitMotion(onGone);
  useFocusAfter(openerId);
  const form = useFocusOnProblem(failure);

  const isSignpost = failure?.code === 'signpost';

  async function log(event: FormEvent) {
    event.preventDefault();
    const sent = `${draft.title}${draft.benefit}`.trim() === '' ? 'nothing' : 'words';
    const answer = await submit(() => logChange(api, teamId, { ...draft, asked }), sent);
    if (!answer?.ok) return;
    keeper.show(answer.value);
    onLogged();
    leave();
  }

  return (
    <Dialog open={isOpen} onOpenChange={leave} surfaceMotion={surfaceMotion}>
      <DialogSurface>
        <form ref={form} noValidate onSubmit={log}>
          <DialogBody>
            <DialogTitle>{text.verbs.logChange}</DialogTitle>
            <DialogContent className={styles.content}>
              {isSignpost && <FormProblem failure={failure} />}
              <LogFields draft={draft} problems={failure?.fields ?? {}} onDraft={onDraft} />
              {!isSignpost && <FormProblem failure={failure} />}
            </DialogContent>
            <DialogActions>
              <Button type="button" onClick={leave}>
                {text.tab.cancel}
              </Button>
              <Button type="submit" appearance="primary" disabledFocusable={isSending}>
                {text.verbs.log}
              </Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}
