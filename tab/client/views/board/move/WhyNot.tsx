/** Says why a change stays where it is, and leads to where that can be mended. */
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import { nextStage, type Stage } from '../../../../../shared/domain/journey/stage.ts';
import { shortId } from '../../../../../shared/domain/small-change/small-change.ts';
import { text } from '../../../../../shared/text/views/board.ts';
import type { ApiFailure } from '../../../api/failure.ts';
import { FormProblem } from '../../../components/FormProblem.tsx';
import { usePanelStyles } from '../../../components/panels.ts';
import { useExitMotion } from '../../../hooks/use-exit-motion.ts';
import { useFocusAfter } from '../../../hooks/use-focus-after.ts';
import { cardLinkId } from '../change-detail/card-link.ts';

type Props = {
  readonly number: number;
  readonly from: Stage;
  readonly failure: ApiFailure;
  readonly onGone: () => void;
};

export function WhyNot({ number, from, failure, onGone }: Props) {
  const { words } = usePanelStyles();
  const { isOpen, leave, surfaceMotion } = useExitMotion(onGone);
  useFocusAfter(cardLinkId(number));
  const id = shortId(number);
  const next = failure.code === 'no-such-move' ? nextStage(from) : undefined;
  return (
    <Dialog open={isOpen} onOpenChange={leave} surfaceMotion={surfaceMotion}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{text.tab.board.staysIn(id, text.stages[from])}</DialogTitle>
          <DialogContent>
            <FormProblem failure={failure} />
            {next && <p className={words}>{text.tab.board.goesNext(text.stages[next])}</p>}
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
