/** A role as a pill: larger the more changes it matters to, with where it stood before and what was asked of it. */
import {
  Button,
  makeStyles,
  mergeClasses,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import { ArrowSplitRegular, CheckmarkCircleFilled, CircleRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { type Pill, pillSize } from '../../../../shared/domain/influence/pills.ts';
import { toAskedWords, toStepWords } from '../../../../shared/text/influence-words.ts';
import { text } from '../../../../shared/text/views/influence.ts';
import { forcedColors, wall } from '../../components/breakpoints.ts';
import { smallPrint } from '../../components/sizes.ts';
import { type MapProps, pillElementId } from './map-props.ts';

const useStyles = makeStyles({
  pill: {
    display: 'grid',
    justifyItems: 'start',
    maxWidth: '100%',
    minWidth: 0,
    minHeight: '36px',
    textAlign: 'start',
    overflowWrap: 'anywhere',
    borderRadius: '18px',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    [forcedColors]: { border: '1px solid ButtonText' },
  },
  small: { ...typographyStyles.body1, [wall]: typographyStyles.body2 },
  medium: {
    ...typographyStyles.body1Strong,
    minHeight: '44px',
    paddingInline: tokens.spacingHorizontalL,
    [wall]: typographyStyles.subtitle2,
  },
  large: {
    ...typographyStyles.subtitle2,
    minHeight: '56px',
    borderRadius: '28px',
    paddingInline: tokens.spacingHorizontalXL,
    [wall]: typographyStyles.subtitle1,
  },
  /** The same role, standing elsewhere: seen together with the one that is open. */
  sameRole: { outline: `2px dashed ${tokens.colorCompoundBrandStroke}`, outlineOffset: '2px' },
  line: { ...smallPrint, fontWeight: tokens.fontWeightRegular },
  name: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  icon: { flexShrink: 0 },
});

type Props = Pick<MapProps, 'today' | 'opened' | 'onOpen'> & {
  readonly pill: Pill;
  /** What else is said on it, where no column says it. */
  readonly children?: ReactNode;
};

export function PillButton({ pill, today, opened, onOpen, children }: Props) {
  const styles = useStyles();
  const isOpen = opened?.id === pill.id;
  const isSameRole = !isOpen && opened?.roleId === pill.roleId;
  return (
    <Button
      id={pillElementId(pill.id)}
      aria-label={toPillWords(pill, today)}
      aria-expanded={isOpen}
      appearance={isOpen ? 'primary' : 'secondary'}
      className={mergeClasses(styles.pill, styles[pillSize(pill)], isSameRole && styles.sameRole)}
      onClick={() => onOpen(pill.id)}
    >
      <span className={styles.name}>
        {pill.role}
        {pill.saidYes && <CheckmarkCircleFilled aria-hidden className={styles.icon} />}
        {pill.isAsked && <CircleRegular aria-hidden className={styles.icon} />}
        {pill.isElsewhere && <ArrowSplitRegular aria-hidden className={styles.icon} />}
      </span>
      {children}
      {pill.before.map((step) => (
        <span key={`${step.on} ${step.stance}`} className={styles.line}>
          {toStepWords(step, today)}
        </span>
      ))}
    </Button>
  );
}

/** All that a pill shows, for whoever hears it. */
function toPillWords(pill: Pill, today: string): string {
  const { changes, elsewhere } = text.tab.influence;
  return [
    pill.role,
    text.stancesShort[pill.stance],
    changes(pill.changes.length),
    ...pill.before.map((step) => toStepWords(step, today)),
    ...toAskedWords(pill),
    ...(pill.isElsewhere ? [elsewhere] : []),
  ].join(', ');
}
