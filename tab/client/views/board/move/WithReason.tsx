/** Asks there and then why a change goes back. Half a reason is kept like all half-typed words, and is the one the drawer asks for. */
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  makeStyles,
  Textarea,
  tokens,
} from '@fluentui/react-components';
import type { FormEvent } from 'react';
import type { BoardChange } from '../../../../../shared/contracts/api/board.ts';
import type { Stage } from '../../../../../shared/domain/journey/stage.ts';
import { shortId } from '../../../../../shared/domain/small-change/small-change.ts';
import { text } from '../../../../../shared/text/views/forms.ts';
import { FormProblem } from '../../../components/FormProblem.tsx';
import { useExitMotion } from '../../../hooks/use-exit-motion.ts';
import { useFocusAfter } from '../../../hooks/use-focus-after.ts';
import { useFocusOnProblem } from '../../../hooks/use-focus-on-problem.ts';
import { cardLinkId } from '../change-detail/card-link.ts';
import { FromBefore } from '../change-detail/forms/FromBefore.tsx';
import { draftPlace, useDraft } from '../change-detail/forms/use-draft.ts';
import { Words } from '../change-detail/parts/Words.tsx';
import type { Mover } from '../change-detail/use-move.ts';

const useStyles = makeStyles({
  content: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

type Props = {
  readonly teamId: string;
  readonly change: BoardChange;
  readonly from: Stage;
  readonly to: Stage;
  readonly mover: Mover;
  readonly onGone: () => void;
};

export function WithReason({ teamId, change, from, to, mover, onGone }: Props) {
  const styles = useStyles();
  const { isOpen, leave, surfaceMotion } = useExitMotion(onGone);
  const form = useFocusOnProblem(mover.failure);
  const draft = useDraft(draftPlace({ teamId, change }, 'moves'), {
    words: { to: null, reason: '' },
    around: change.stage,
  });
  useFocusAfter(cardLinkId(change.number));
  const { value, onChange } = draft.box('reason');
  const problem = mover.failure?.fields.reason;

  async function moveBack(event: FormEvent) {
    event.preventDefault();
    const sent = value.trim() === '' ? 'nothing' : 'words';
    if (!(await mover.move(to, value, sent))) return;
    draft.forget();
    leave();
  }

  function startAgain() {
    draft.startAgain();
    form.current?.querySelector('textarea')?.focus();
  }

  return (
    <Dialog open={isOpen} onOpenChange={leave} surfaceMotion={surfaceMotion}>
      <DialogSurface>
        <form ref={form} noValidate onSubmit={moveBack}>
          <DialogBody>
            <DialogTitle>
              {text.move.backFromTo(shortId(change.number), text.stages[from], text.stages[to])}
            </DialogTitle>
            <DialogContent className={styles.content}>
              <Words>{change.title}</Words>
              <FormProblem failure={mover.failure} />
              {draft.isFromBefore && <FromBefore onStartAgain={startAgain} />}
              <Field
                label={text.fields.reason}
                {...(problem !== undefined && {
                  ...({ validationState: 'error', validationMessage: problem } as const),
                })}
              >
                <Textarea
                  required
                  rows={2}
                  value={value}
                  onChange={(_event, typed) => onChange(typed.value)}
                />
              </Field>
            </DialogContent>
            <DialogActions>
              <Button type="button" onClick={leave}>
                {text.tab.cancel}
              </Button>
              <Button type="submit" appearance="primary" disabledFocusable={mover.isSending}>
                {text.verbs.moveBackTo(text.stages[to])}
              </Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}
