/** Saves the local blueprint as a Word file, or says which place keeps it from being made. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DocumentArrowDownRegular } from '@fluentui/react-icons';
import { text } from '../../../../../shared/text/views/blueprint.ts';
import { FormProblem } from '../../../components/FormProblem.tsx';
import { useFile } from '../../../components/files/use-file.ts';
import { usePanelStyles } from '../../../components/panels.ts';
import { useDocumentWords } from '../parts/use-document-words.ts';

const useStyles = makeStyles({
  parts: {
    display: 'grid',
    justifyItems: 'start',
    gap: tokens.spacingVerticalS,
    '@media print': { display: 'none' },
  },
  said: { ':empty': { display: 'none' } },
});

/** `edition`: null for the draft. */
type Props = { readonly programmeId: string; readonly edition: number | null };

export function WordButton({ programmeId, edition }: Props) {
  const styles = useStyles();
  const { words } = usePanelStyles();
  const { save, saved: inWords } = useDocumentWords().file;
  const { take, isFetching, saved, failure } = useFile((n: string) => toPath(programmeId, n));
  return (
    <div className={styles.parts}>
      <Button
        icon={<DocumentArrowDownRegular />}
        disabledFocusable={isFetching}
        onClick={() => take(edition === null ? '' : `editions/${edition}/`)}
      >
        {save}
      </Button>
      <div role="status" className={styles.said}>
        {isFetching && <p className={words}>{text.tab.loading}</p>}
        {saved !== null && <p className={words}>{inWords(saved)}</p>}
      </div>
      <FormProblem failure={failure} />
    </div>
  );
}

function toPath(programmeId: string, of: string): string {
  return `/api/programmes/${encodeURIComponent(programmeId)}/${of}blueprint.docx`;
}
