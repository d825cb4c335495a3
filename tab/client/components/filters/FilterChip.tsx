/** One thing to look at alone, pressed or not: the same on every view. */
import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { pill } from '../sizes.ts';

const useStyles = makeStyles({
  chip: { flexShrink: 0, maxWidth: '280px', overflowWrap: 'anywhere', textAlign: 'start' },
  pill,
});

type Props = {
  readonly isOn: boolean;
  readonly onPress: () => void;
  readonly children: string;
};

export function FilterChip({ isOn, onPress, children }: Props) {
  const styles = useStyles();
  return (
    <Button
      shape="circular"
      aria-pressed={isOn}
      appearance={isOn ? 'primary' : 'secondary'}
      className={mergeClasses(styles.chip, styles.pill)}
      onClick={onPress}
    >
      {children}
    </Button>
  );
}
