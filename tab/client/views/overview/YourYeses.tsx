/** What waits for one's own yes, with what is needed to give it: nobody has to open anything first. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { OverviewView } from '../../../../shared/contracts/api/overview.ts';
import { text } from '../../../../shared/text/views/overview.ts';
import { ViewTitle } from '../../components/ViewTitle.tsx';
import { YourYes } from './YourYes.tsx';

const useStyles = makeStyles({
  section: { marginBottom: tokens.spacingVerticalXXL },
  list: {
    display: 'grid',
    gap: tokens.spacingVerticalM,
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(440px, 100%), 1fr))',
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    minWidth: 0,
  },
});

type Props = {
  readonly yours: OverviewView['yours'];
  readonly teamId: string;
  readonly onChooseTeam: (teamId: string) => void;
  readonly reread: () => unknown;
};

/** Nothing where nothing waits. */
export function YourYeses({ yours, ...props }: Props) {
  const styles = useStyles();
  if (yours.length === 0) return null;
  const { listHeading } = text.ask;
  return (
    <div className={styles.section}>
      <ViewTitle title={listHeading} intro={text.ask.closing} />
      <ul aria-label={listHeading} className={styles.list}>
        {yours.map((asked) => (
          <YourYes key={asked.askId} asked={asked} {...props} />
        ))}
      </ul>
    </div>
  );
}
