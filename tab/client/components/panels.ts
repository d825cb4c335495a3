/** How panels stand beside each other: as many in a row as there is room for, one on a phone. */
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { wall } from './breakpoints.ts';

export const usePanelStyles = makeStyles({
  grid: {
    display: 'grid',
    gap: tokens.spacingVerticalL,
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(340px, 100%), 1fr))',
    marginBottom: tokens.spacingVerticalL,
    [wall]: {
      gap: tokens.spacingHorizontalXXL,
      gridTemplateColumns: 'repeat(auto-fit, minmax(460px, 1fr))',
    },
  },
  list: {
    display: 'grid',
    gap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  lines: {
    ...typographyStyles.body2,
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalXL,
    overflowWrap: 'anywhere',
    [wall]: typographyStyles.subtitle1,
  },
  words: {
    ...typographyStyles.body1,
    margin: 0,
    color: tokens.colorNeutralForeground2,
    [wall]: typographyStyles.body2,
  },
});
