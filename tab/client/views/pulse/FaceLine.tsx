/** Five places from not at all to very much: a bar over the middle half, and a mark at the middle answer. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { RoundView } from '../../../../shared/contracts/api/pulse.ts';
import { faces } from '../../../../shared/domain/pulse/pulse.ts';

const useStyles = makeStyles({
  line: {
    display: 'grid',
    gridTemplateColumns: `repeat(${faces.length}, 1fr)`,
    alignItems: 'center',
    height: '20px',
    marginTop: tokens.spacingVerticalXS,
  },
  place: {
    gridRow: 1,
    justifySelf: 'center',
    boxSizing: 'border-box',
    width: '6px',
    height: '6px',
    borderRadius: tokens.borderRadiusCircular,
    /* A border is there in forced colours too, where a background is not. */
    border: `3px solid ${tokens.colorNeutralStroke1}`,
  },
  half: {
    gridRow: 1,
    boxSizing: 'border-box',
    marginInline: '18%',
    borderBottom: `10px solid ${tokens.colorCompoundBrandStroke}`,
    opacity: 0.45,
    borderRadius: tokens.borderRadiusMedium,
  },
  middle: {
    gridRow: 1,
    justifySelf: 'center',
    boxSizing: 'border-box',
    width: '16px',
    height: '16px',
    borderRadius: tokens.borderRadiusCircular,
    border: `8px solid ${tokens.colorCompoundBrandStroke}`,
  },
});

type Props = { readonly shown: NonNullable<RoundView['shown']> };

export function FaceLine({ shown: { low, middle, high } }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.line}>
      {faces.map((face) => (
        <span key={face} className={styles.place} style={{ gridColumn: face }} />
      ))}
      <span className={styles.half} style={{ gridColumn: `${low} / ${high + 1}` }} />
      <span className={styles.middle} style={{ gridColumn: middle }} />
    </div>
  );
}
