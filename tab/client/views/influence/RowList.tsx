/** The map on a phone: below each other by how much of a say they have, each with where they stand in words. */
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { sayRows, stanceColumns } from '../../../../shared/domain/influence/pills.ts';
import { toSayWords } from '../../../../shared/text/influence-words.ts';
import { text } from '../../../../shared/text/views/influence.ts';
import { MapCell } from './MapCell.tsx';
import type { MapProps } from './map-props.ts';

const useStyles = makeStyles({
  rows: { display: 'grid', gap: tokens.spacingVerticalXL, minWidth: 0 },
  say: { ...typographyStyles.subtitle2, margin: `0 0 ${tokens.spacingVerticalS}` },
  stance: {
    ...typographyStyles.body1,
    margin: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalXS}`,
    color: tokens.colorNeutralForeground2,
  },
});

export function RowList(props: MapProps) {
  const styles = useStyles();
  const rows = sayRows.filter((say) => props.pills.some((pill) => pill.say === say));
  return (
    <section aria-label={text.tab.influence.map} className={styles.rows}>
      {rows.map((say) => (
        <div key={say}>
          <h3 className={styles.say}>{toSayWords(say)}</h3>
          {stanceColumns.map((stance) => {
            const pills = props.pills.filter((pill) => pill.say === say && pill.stance === stance);
            if (pills.length === 0) return null;
            return (
              <div key={stance}>
                <h4 className={styles.stance}>{text.stancesShort[stance]}</h4>
                <MapCell {...props} pills={pills} {...{ say, stance }} />
              </div>
            );
          })}
        </div>
      ))}
    </section>
  );
}
