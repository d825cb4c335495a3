/** Asks once before somebody is forgotten, and says afterwards that it is done: the page has nothing for them then. */
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
import type { Erased } from '../../../../../shared/contracts/api/my-data.ts';
import { text } from '../../../../../shared/text/text.ts';
import { useErase } from '../../../api/my-data.ts';
import { FormProblem } from '../../../components/FormProblem.tsx';
import { useCommand } from '../../../hooks/use-command.ts';

export function ForgetMe() {
  const [done, setDone] = useState<Erased['forgotten'] | null>(null);
  const { submit, isSending, failure } = useCommand<Erased>();
  const erase = useErase();
  const { mine } = text.privacy;

  async function forget() {
    const answer = await submit(erase, 'press');
    if (answer?.ok) setDone(answer.value.forgotten);
  }

  return (
    <Dialog modalType={done === null ? 'modal' : 'alert'}>
      <DialogTrigger disableButtonEnhancement>
        <Button>{mine.forget}</Button>
      </DialogTrigger>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{mine.forgetHeading}</DialogTitle>
          <DialogContent>
            {done === null ? (
              <What />
            ) : (
              <p role="status">{done === 'done' ? mine.forgotten : mine.underWay}</p>
            )}
            <FormProblem failure={failure} />
          </DialogContent>
          <DialogActions>
            {done === null ? (
              <>
                <DialogTrigger disableButtonEnhancement>
                  <Button appearance="primary">{mine.forgetNo}</Button>
                </DialogTrigger>
                <Button disabledFocusable={isSending} onClick={forget}>
                  {mine.forgetYes}
                </Button>
              </>
            ) : (
              <Button appearance="primary" onClick={() => window.location.reload()}>
                {mine.close}
              </Button>
            )}
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

const useStyles = makeStyles({
  points: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
});

function What() {
  const { forgetIntro, forgetPoints } = text.privacy.mine;
  return (
    <>
      <p>{forgetIntro}</p>
      <ul className={useStyles().points}>
        {forgetPoints.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </>
  );
}
