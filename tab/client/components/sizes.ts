/** Sizes of what is read first: across a workshop room, at a desk, and in a hand. */
import { type GriffelStyle, tokens, typographyStyles } from '@fluentui/react-components';
import { midDesk, narrowDesk, phone, wall } from './breakpoints.ts';

const title = {
  fontFamily: tokens.fontFamilyBase,
  fontWeight: tokens.fontWeightSemibold,
  fontSize: '24px',
  lineHeight: '32px',
} as const;

/** What a page is about, said once on it. */
export const pageTitle = {
  ...title,
  [wall]: { ...title, fontSize: '32px', lineHeight: '40px' },
  [phone]: { ...title, fontSize: '20px', lineHeight: '28px' },
} as const;

/** The question a stage asks, for a room to talk about. */
export const stageQuestion = {
  ...title,
  fontSize: '28px',
  lineHeight: '36px',
  [wall]: { ...title, fontSize: '40px', lineHeight: '52px' },
  [phone]: { ...title, fontSize: '22px', lineHeight: '28px' },
} as const;

/** What a card or a row is called. */
export const cardTitle = {
  ...typographyStyles.subtitle2,
  [wall]: typographyStyles.subtitle1,
} as const;

/** Nothing is smaller than this: 14 at a desk and in a hand, 16 across a room. */
export const smallPrint = {
  ...typographyStyles.body1,
  [wall]: typographyStyles.body2,
} as const;

/** For a row with small buttons: across a room their words are as large as what stands beside them. By Fluent’s own names. */
export const smallButtonRow = {
  [wall]: { '--fontSizeBase200': '16px', '--lineHeightBase200': '22px' },
} as const;

/** What somebody wrote, in lines of its own. */
export const writtenWords = {
  ...typographyStyles.body1,
  margin: 0,
  whiteSpace: 'pre-line',
  overflowWrap: 'anywhere',
  textWrap: 'pretty',
} as const;

/** A round button, as high as a finger and a wall need it. */
export const pill = {
  minHeight: '36px',
  [wall]: { minHeight: '44px', fontSize: tokens.fontSizeBase400 },
} as const;

/** What a page of the tab is laid out in, whoever’s it is. */
export const pageStyle: GriffelStyle = {
  boxSizing: 'border-box',
  maxWidth: '1920px',
  marginInline: 'auto',
  paddingInline: tokens.spacingHorizontalL,
  /* Room for what is told at its foot. */
  paddingBottom: '96px',
  [phone]: { paddingBottom: '144px' },
  [narrowDesk]: { paddingInline: tokens.spacingHorizontalXL },
  [midDesk]: { paddingInline: tokens.spacingHorizontalXXXL },
  [wall]: { paddingInline: '48px' },
};
