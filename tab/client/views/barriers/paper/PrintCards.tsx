/** The wall as cards to print: a file, since a tab within Teams may not be able to print. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { PrintRegular } from '@fluentui/react-icons';
import { type CardKind, cardKinds } from '../../../../../shared/contracts/api/export.ts';
import { text } from '../../../../../shared/text/views/barriers.ts';
import { FormProblem } from '../../../components/FormProblem.tsx';
import { useFile } from '../../../components/files/use-file.ts';
import { usePanelStyles } from '../../../components/panels.ts';

const useStyles = makeStyles({
  said: { flexBasis: '100%', ':empty': { display: 'none' } },
  parts: { display: 'contents' },
  about: { flexBasis: '100%', marginBottom: tokens.spacingVerticalXS },
});

type Props = {
  /** Where each kind of them is made. */
  readonly toPath: (as: CardKind) => string;
  readonly words: {
    readonly print: Readonly<Record<CardKind, string>>;
    readonly printAbout: string;
  };
};

export function PrintCards({ toPath, words: { print, printAbout } }: Props) {
  const styles = useStyles();
  const { words } = usePanelStyles();
  const { take, isFetching, saved, failure } = useFile(toPath);
  const { printSaved } = text.tab.barriers.paper;
  return (
    <div className={styles.parts}>
      <p className={`${words} ${styles.about}`}>{printAbout}</p>
      {cardKinds.map((kind) => (
        <Button
          key={kind}
          icon={<PrintRegular />}
          disabledFocusable={isFetching}
          onClick={() => take(kind)}
        >
          {print[kind]}
        </Button>
      ))}
      <div role="status" className={styles.said}>
        {isFetching && <p className={words}>{text.tab.loading}</p>}
        {saved !== null && <p className={words}>{printSaved(saved)}</p>}
      </div>
      <FormProblem failure={failure} />
    </div>
  );
}
