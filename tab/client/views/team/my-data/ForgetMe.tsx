/** Asks once before somebody is forgotten. */
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
import type { Erased } from '../../../../../shared/contracts/api/my-data.ts';
import { text } from '../../../../../shared/text/views/my-data.ts';
import { useForgottenTeller } from '../../../api/forgotten.ts';
import { useErase } from '../../../api/my-data.ts';
import { FormProblem } from '../../../components/FormProblem.tsx';
import { useCommand } from '../../../hooks/use-command.ts';

export function ForgetMe() {
  const { submit, isSending, failure } = useCommand<Erased>();
  const erase = useErase();
  const tell = useForgottenTeller();
  const { mine } = text.privacy;

  async function forget() {
    const answer = await submit(erase, 'press');
    if (answer?.ok) tell(answer.value.forgotten);
  }

  return (
    <Dialog>
      <DialogTrigger disableButtonEnhancement>
        <Button>{mine.forget}</Button>
      </DialogTrigger>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{mine.forgetHeading}</DialogTitle>
          <DialogContent>
            <What />
            <FormProblem failure={failure} />
          </DialogContent>
          <DialogActions>
            <DialogTrigger disableButtonEnhancement>
              <Button appearance="primary">{mine.forgetNo}</Button>
            </DialogTrigger>
            <Button disabledFocusable={isSending} onClick={forget}>
              {mine.forgetYes}
            </Button>
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
