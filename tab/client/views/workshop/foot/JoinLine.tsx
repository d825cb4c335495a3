/** How somebody in the room joins with their own phone: a small code, which a press makes large. */
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  mergeClasses,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { text } from '../../../../../shared/text/views/workshop.ts';
import { belowWall } from '../../../components/breakpoints.ts';
import { useJoinLink } from '../../../teams/join-link.ts';
import type { Step } from '../place/steps.ts';
import { QrCode } from './QrCode.tsx';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalM, minWidth: 0 },
  words: { ...typographyStyles.body1, margin: 0, maxWidth: '17em' },
  /** The code says it by itself where both would take a line of their own from what is shown. */
  besideCode: { [belowWall]: { display: 'none' } },
  open: { minWidth: 0, padding: tokens.spacingHorizontalXS, width: '84px', flexShrink: 0 },
  surface: { maxWidth: 'min(90vw, 85vh)' },
  large: { width: 'min(80vw, 65vh)', marginInline: 'auto' },
  address: { ...typographyStyles.body2, overflowWrap: 'anywhere' },
});

export function JoinLine({ step }: { readonly step: Step }) {
  const styles = useStyles();
  const opener = useRef<HTMLButtonElement>(null);
  const [isLarge, setLarge] = useState(false);
  const link = useJoinLink(step);
  const { join, joinWithout, makeLarge } = text.tab.workshop;
  if (link === null) return <p className={styles.words}>{joinWithout}</p>;
  return (
    <div className={styles.line}>
      <p className={mergeClasses(styles.words, styles.besideCode)}>{join}</p>
      <Button
        ref={opener}
        appearance="subtle"
        aria-label={makeLarge}
        className={styles.open}
        onClick={() => setLarge(true)}
      >
        <QrCode address={link} />
      </Button>
      {isLarge && (
        <LargeCode
          link={link}
          onClose={() => {
            setLarge(false);
            opener.current?.focus();
          }}
        />
      )}
    </div>
  );
}

type LargeCodeProps = { readonly link: string; readonly onClose: () => void };

function LargeCode({ link, onClose }: LargeCodeProps) {
  const styles = useStyles();
  return (
    <Dialog open onOpenChange={(_event, { open }) => open || onClose()}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{text.tab.workshop.joinHeading}</DialogTitle>
          <DialogContent>
            <div className={styles.large}>
              <QrCode address={link} />
            </div>
            <p className={styles.address}>{link}</p>
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={onClose}>
              {text.tab.close}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
