/** Lets one look at the notes of one strand: the others step back. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { JourneyView } from '../../../../shared/contracts/api/journey.ts';
import { text } from '../../../../shared/text/text.ts';

const useStyles = makeStyles({
  filter: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    margin: 0,
    padding: 0,
    border: 'none',
    minWidth: 0,
    '@media print': { display: 'none' },
  },
  strand: { minWidth: 0, maxWidth: '100%', overflowWrap: 'anywhere', textAlign: 'start' },
});

type Props = {
  readonly strands: JourneyView['strands'];
  readonly chosen: string | null;
  readonly onChoose: (strandId: string | null) => void;
};

export function StrandFilter({ strands, chosen, onChoose }: Props) {
  const styles = useStyles();
  if (strands.length === 0) return null;
  return (
    <fieldset aria-label={text.tab.crescendo.strands} className={styles.filter}>
      {strands.map(({ id, name }) => (
        <Button
          key={id}
          shape="circular"
          className={styles.strand}
          aria-pressed={id === chosen}
          appearance={id === chosen ? 'primary' : 'secondary'}
          onClick={() => onChoose(id === chosen ? null : id)}
        >
          {name}
        </Button>
      ))}
    </fieldset>
  );
}
