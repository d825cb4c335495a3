/** A small label on a change: a picture and words, so that nothing depends on colour. */
import { Badge, makeStyles, mergeClasses, shorthands, tokens } from '@fluentui/react-components';
import type { FluentIcon } from '@fluentui/react-icons';
import { wall } from '../breakpoints.ts';
import { handLine, handTint } from '../tints.ts';

const useStyles = makeStyles({
  label: {
    height: 'auto',
    minHeight: '24px',
    textWrap: 'balance',
    ...{ fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
    [wall]: {
      minHeight: '30px',
      paddingInline: tokens.spacingHorizontalS,
      ...{ fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
    },
  },
  hand: {
    color: tokens.colorNeutralForeground1,
    backgroundColor: handTint,
    ...shorthands.borderColor(handLine),
  },
});

/** Teal is for what can be done. What could do with a hand is warm, what was learned is green. */
const colors = { quiet: 'informative', hand: 'warning', learned: 'success' } as const;

type Tone = keyof typeof colors;

type Props = {
  readonly icon: FluentIcon;
  readonly tone?: Tone;
  readonly children: string;
};

export function Label({ icon: Icon, tone = 'quiet', children }: Props) {
  const styles = useStyles();
  return (
    <Badge
      appearance="tint"
      color={colors[tone]}
      shape="rounded"
      size="large"
      icon={<Icon aria-hidden />}
      className={mergeClasses(styles.label, tone === 'hand' && styles.hand)}
    >
      {children}
    </Badge>
  );
}
