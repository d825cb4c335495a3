/** Prints the local blueprint as it is on the page, in a browser; within Teams it says what can be printed instead. */
import { Button, makeStyles } from '@fluentui/react-components';
import { PrintRegular } from '@fluentui/react-icons';
import { usePanelStyles } from '../../../components/panels.ts';
import { useMayPrint } from '../../../teams/may-print.ts';
import { useDocumentWords } from '../parts/use-document-words.ts';

const useStyles = makeStyles({ onScreen: { '@media print': { display: 'none' } } });

export function PrintButton() {
  const styles = useStyles();
  const { words } = usePanelStyles();
  const { print, printFile } = useDocumentWords().file;
  if (!useMayPrint()) return <p className={`${words} ${styles.onScreen}`}>{printFile}</p>;
  return (
    <Button className={styles.onScreen} icon={<PrintRegular />} onClick={() => window.print()}>
      {print}
    </Button>
  );
}
