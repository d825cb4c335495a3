/** How wide the drawer is, how large its words and how large what is pressed in it, at a desk, on a wall and on a phone. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { belowDesk, phone, toldRoom, touched, wall } from '../../../components/breakpoints.ts';

/** Fluent’s own names: everything in the drawer, its boxes and buttons too, takes its sizes from these. */
const smallest = {
  ...{ '--fontSizeBase200': '14px', '--lineHeightBase200': '20px' },
  [wall]: {
    ...{ '--fontSizeBase200': '16px', '--lineHeightBase200': '22px' },
    ...{ '--fontSizeBase300': '16px', '--lineHeightBase300': '22px' },
    ...{ '--fontSizeBase400': '20px', '--lineHeightBase400': '28px' },
    ...{ '--fontSizeBase500': '24px', '--lineHeightBase500': '32px' },
  },
} as const;

/** The same name its motion reads. */
const width = '--fui-Drawer--size';

/** Radios and ticks are pressed by their words as well. */
const pressed = '& :is(button, select, input:not([type=radio], [type=checkbox]))';
const chosen = '& :is(.fui-Radio, .fui-Checkbox)';

export const useDrawerStyles = makeStyles({
  drawer: {
    ...smallest,
    [width]: '560px',
    [wall]: { ...smallest[wall], [width]: '640px' },
    [phone]: { [width]: '100vw' },
    /* Where it covers the page’s foot, what is in it ends above what is told there. */
    [belowDesk]: { paddingBottom: `var(${toldRoom}, 0px)` },
    [pressed]: { [touched]: { minHeight: '44px' } },
    '& button': { [touched]: { minWidth: '44px' } },
    [chosen]: { [touched]: { minHeight: '44px', alignItems: 'center' } },
  },
  number: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
  },
  title: { overflowWrap: 'anywhere', outlineStyle: 'none' },
  body: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXL,
    paddingBottom: tokens.spacingVerticalXXXL,
  },
});
