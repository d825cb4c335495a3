/** How a line at the foot of the page looks: what is new, and what the person did just now. */
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { motionWelcome, touched, wall } from '../../components/breakpoints.ts';

const onBrand = {
  color: tokens.colorNeutralForegroundOnBrand,
  border: '1px solid currentColor',
} as const;

export const useLineStyles = makeStyles({
  line: {
    ...typographyStyles.body1Strong,
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalL,
    [wall]: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
    width: 'fit-content',
    maxWidth: '100%',
    boxSizing: 'border-box',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXL}`,
    margin: 0,
    borderRadius: tokens.borderRadiusXLarge,
    color: tokens.colorNeutralForegroundOnBrand,
    backgroundColor: tokens.colorBrandBackground,
    boxShadow: tokens.shadow16,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    overflowWrap: 'anywhere',
    [motionWelcome]: {
      animationName: {
        from: { opacity: 0, transform: 'translateY(12px)' },
        to: { opacity: 1, transform: 'none' },
      },
      animationDuration: tokens.durationSlow,
      animationTimingFunction: tokens.curveDecelerateMid,
    },
  },
  words: { margin: 0, minWidth: 0 },
  buttons: { display: 'flex', flexShrink: 0, columnGap: tokens.spacingHorizontalS },
  /** In the line's own colours, whatever is done with it. */
  button: {
    ...onBrand,
    flexShrink: 0,
    ':hover': { ...onBrand, textDecorationLine: 'underline' },
    ':hover:active,:active:focus-visible': onBrand,
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid currentColor`,
      outlineOffset: '2px',
    },
    fontSize: 'inherit',
    [touched]: { minHeight: '44px', minWidth: '44px' },
  },
});
