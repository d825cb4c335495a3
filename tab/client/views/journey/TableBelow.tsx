/** The same as a table, for whoever asks for it, and for paper. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { TableRegular } from '@fluentui/react-icons';
import { Suspense, useState } from 'react';
import type { JourneyView } from '../../../../shared/contracts/api/journey.ts';
import { text } from '../../../../shared/text/views/page.ts';
import { Loading } from '../../components/AsyncContent.tsx';
import { usePrinting } from '../../hooks/use-printing.ts';
import { JourneyTable } from './lazy-parts.ts';

const useStyles = makeStyles({
  table: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalL,
    minWidth: 0,
  },
  button: { '@media print': { display: 'none' } },
});

type Props = { readonly journey: JourneyView; readonly strand: string | null };

export function TableBelow({ journey, strand }: Props) {
  const styles = useStyles();
  const [isWanted, setWanted] = useState(false);
  const isPrinting = usePrinting();
  const { showTable, hideTable } = text.tab.crescendo;
  return (
    <div className={styles.table}>
      <Button
        icon={<TableRegular />}
        aria-expanded={isWanted}
        className={styles.button}
        onClick={() => setWanted(!isWanted)}
      >
        {isWanted ? hideTable : showTable}
      </Button>
      {(isWanted || isPrinting) && (
        <Suspense fallback={<Loading />}>
          <JourneyTable journey={journey} strand={strand} />
        </Suspense>
      )}
    </div>
  );
}
