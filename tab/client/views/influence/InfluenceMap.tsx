/** A grid, because both scales are words: how far they are for it from left to right, how much of a say from top to bottom. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { sayRows, stanceColumns } from '../../../../shared/domain/influence/pills.ts';
import { toSayWords } from '../../../../shared/text/influence-words.ts';
import { text } from '../../../../shared/text/views/influence.ts';
import { wall } from '../../components/breakpoints.ts';
import { smallPrint } from '../../components/sizes.ts';
import { MapCell } from './MapCell.tsx';
import type { MapProps } from './map-props.ts';

const line = `1px solid ${tokens.colorNeutralStroke2}`;

const useStyles = makeStyles({
  map: { width: '100%', tableLayout: 'fixed', borderCollapse: 'collapse' },
  corner: { width: '104px', [wall]: { width: '140px' } },
  head: {
    ...smallPrint,
    fontWeight: tokens.fontWeightSemibold,
    padding: tokens.spacingHorizontalS,
    verticalAlign: 'top',
    textAlign: 'start',
  },
  row: { paddingInlineStart: 0, borderTop: line },
  cell: {
    padding: tokens.spacingHorizontalS,
    height: '64px',
    verticalAlign: 'top',
    borderTop: line,
    borderLeft: line,
    [wall]: { height: '104px' },
  },
});

export function InfluenceMap(props: MapProps) {
  const styles = useStyles();
  const { map, stand } = text.tab.influence;
  const rows = sayRows.filter(
    (say) => say !== null || props.pills.some((pill) => pill.say === null),
  );
  return (
    <table aria-label={map} className={styles.map}>
      <thead>
        <tr>
          <td aria-label={stand} className={styles.corner} />
          {stanceColumns.map((stance) => (
            <th key={stance} scope="col" className={styles.head}>
              {text.stancesShort[stance]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((say) => (
          <tr key={say}>
            <th scope="row" className={mergeClasses(styles.head, styles.row)}>
              {toSayWords(say)}
            </th>
            {stanceColumns.map((stance) => (
              <td key={stance} className={styles.cell}>
                <MapCell
                  {...props}
                  pills={props.pills.filter((pill) => pill.say === say && pill.stance === stance)}
                  {...{ say, stance }}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
