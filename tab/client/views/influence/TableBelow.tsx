/** The same as a table, for whoever asks for it, and for paper. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { TableRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { Pill } from '../../../../shared/domain/influence/pills.ts';
import { text } from '../../../../shared/text/views/influence.ts';
import { usePrinting } from '../../hooks/use-printing.ts';
import { InfluenceTable } from './InfluenceTable.tsx';

const useStyles = makeStyles({
  table: { display: 'grid', gap: tokens.spacingVerticalL, minWidth: 0 },
  button: { justifySelf: 'start', '@media print': { display: 'none' } },
});

type Props = { readonly pills: readonly Pill[]; readonly today: string };

export function TableBelow(props: Props) {
  const styles = useStyles();
  const isPrinting = usePrinting();
  const [isTable, setTable] = useState(false);
  const { asTable, withoutTable } = text.tab.influence;
  return (
    <div className={styles.table}>
      <Button
        icon={<TableRegular />}
        aria-expanded={isTable}
        className={styles.button}
        onClick={() => setTable(!isTable)}
      >
        {isTable ? withoutTable : asTable}
      </Button>
      {(isTable || isPrinting) && <InfluenceTable {...props} />}
    </div>
  );
}
