/** Moves a change from the board: on at once, back with a reason, and says why where it cannot go. */
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Textarea,
} from '@fluentui/react-components';
import { type FormEvent, useEffect, useEffectEvent, useState } from 'react';
import type { BoardChange } from '../../../../../shared/contracts/api/board.ts';
import type { Stage } from '../../../../../shared/domain/journey/stage.ts';
import { shortId } from '../../../../../shared/domain/small-change/small-change.ts';
import { text } from '../../../../../shared/text/text.ts';
import { FormProblem } from '../../../components/FormProblem.tsx';
import { useExitMotion } from '../../../hooks/use-exit-motion.ts';
import { useFocusAfter } from '../../../hooks/use-focus-after.ts';
import { useFocusOnProblem } from '../../../hooks/use-focus-on-problem.ts';
import { cardLinkId } from '../change-detail/card-link.ts';
import { useMove } from '../change-detail/use-move.ts';
import { isBackFrom } from './moves-of.ts';

type Props = {
  readonly teamId: string;
  readonly change: BoardChange;
  readonly to: Stage;
  readonly onGone: () => void;
};

const nothingMore = () => {};

export function MoveDialog({ teamId, change, to, onGone }: Props) {
  const [{ from, isBack }] = useState({ from: change.stage, isBack: isBackFrom(change.stage, to) });
  const mover = useMove({ teamId, change, reread: nothingMore });
  const goOn = useEffectEvent(async () => {
    if (await mover.move(to, '')) onGone();
  });
  useEffect(() => {
    if (!isBack) void goOn();
  }, [isBack]);
  const id = shortId(change.number);
  if (isBack) return <WithReason {...{ id, change, to, mover, onGone }} />;
  return mover.failure && <WhyNot {...{ id, change, from, failure: mover.failure, onGone }} />;
}

type Shown = { readonly id: string; readonly change: BoardChange; readonly onGone: () => void };

function WithReason({
  id,
  change,
  to,
  mover,
  onGone,
}: Shown & { readonly to: Stage; readonly mover: ReturnType<typeof useMove> }) {
  const { isOpen, leave, surfaceMotion } = useExitMotion(onGone);
  const form = useFocusOnProblem(mover.failure);
  const [reason, setReason] = useState('');
  useFocusAfter(cardLinkId(change.number));
  const problem = mover.failure?.fields.reason;

  async function moveBack(event: FormEvent) {
    event.preventDefault();
    if (await mover.move(to, reason)) leave();
  }

  return (
    <Dialog open={isOpen} onOpenChange={leave} surfaceMotion={surfaceMotion}>
      <DialogSurface>
        <form ref={form} noValidate onSubmit={moveBack}>
          <DialogBody>
            <DialogTitle>{`${id} ${change.title}`}</DialogTitle>
            <DialogContent>
              <FormProblem failure={mover.failure} />
              <Field
                label={text.fields.reason}
                {...(problem !== undefined && {
                  ...({ validationState: 'error', validationMessage: problem } as const),
                })}
              >
                <Textarea
                  required
                  rows={2}
                  value={reason}
                  onChange={(_event, { value }) => setReason(value)}
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

function WhyNot({
  id,
  change,
  from,
  failure,
  onGone,
}: Shown & { readonly from: Stage; readonly failure: ReturnType<typeof useMove>['failure'] }) {
  const { isOpen, leave, surfaceMotion } = useExitMotion(onGone);
  useFocusAfter(cardLinkId(change.number));
  return (
    <Dialog open={isOpen} onOpenChange={leave} surfaceMotion={surfaceMotion}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{text.tab.board.staysIn(id, text.stages[from])}</DialogTitle>
          <DialogContent>
            <FormProblem failure={failure} />
          </DialogContent>
          <DialogActions>
            <Button onClick={leave}>{text.tab.close}</Button>
            <Button as="a" appearance="primary" href={`#${id}`} onClick={leave}>
              {text.changes.open(id)}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
