/** A small label on a change: a picture and words, so that nothing depends on colour. */
import { Badge, type BadgeProps, makeStyles, tokens } from '@fluentui/react-components';
import type { FluentIcon } from '@fluentui/react-icons';
import { wall } from './breakpoints.ts';

const useStyles = makeStyles({
  label: {
    height: 'auto',
    minHeight: '24px',
    [wall]: {
      minHeight: '30px',
      paddingInline: tokens.spacingHorizontalS,
      fontSize: tokens.fontSizeBase300,
      lineHeight: tokens.lineHeightBase300,
    },
  },
});

type Props = {
  readonly icon: FluentIcon;
  readonly appearance: NonNullable<BadgeProps['appearance']>;
  readonly children: string;
};

export function Label({ icon: Icon, appearance, children }: Props) {
  return (
    <Badge
      appearance={appearance}
      color="brand"
      shape="rounded"
      size="large"
      icon={<Icon aria-hidden />}
      className={useStyles().label}
    >
      {children}
    </Badge>
  );
}
