/** What the pieces of the document look like, on a page and on paper. */
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { wall } from '../../../components/breakpoints.ts';
import { smallPrint } from '../../../components/sizes.ts';

const onPaper = '@media print';

export const useDocumentStyles = makeStyles({
  onNewPage: { [onPaper]: { breakBefore: 'page', marginTop: 0 } },
  subtitle: {
    ...typographyStyles.subtitle1,
    fontWeight: tokens.fontWeightRegular,
    margin: `0 0 ${tokens.spacingVerticalXL}`,
    [wall]: { ...typographyStyles.title3, fontWeight: tokens.fontWeightRegular },
  },
  level2: {
    ...typographyStyles.subtitle1,
    margin: '32px 0 8px',
    breakAfter: 'avoid',
    textWrap: 'balance',
    [wall]: typographyStyles.title3,
  },
  level3: {
    ...typographyStyles.subtitle2,
    margin: '24px 0 4px',
    breakAfter: 'avoid',
    [wall]: typographyStyles.subtitle1,
  },
  paragraph: { margin: '0 0 8px', textWrap: 'pretty' },
  /** What only says what comes next stays with it. */
  leadsOn: { breakAfter: 'avoid' },
  list: { margin: '0 0 8px', paddingInlineStart: tokens.spacingHorizontalXL },
  /** The table has its own room to move in, so that the page has not. */
  frame: {
    maxWidth: '100%',
    overflowX: 'auto',
    margin: '8px 0 24px',
    [onPaper]: { overflowX: 'visible' },
  },
  table: {
    ...smallPrint,
    borderCollapse: 'collapse',
    tableLayout: 'fixed',
    width: '100%',
    [wall]: { fontSize: '18px', lineHeight: '26px' },
    [onPaper]: { minWidth: '0', fontSize: '10pt', lineHeight: 1.3 },
  },
  row: { breakInside: 'avoid' },
  cell: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS} 0`,
    textAlign: 'start',
    verticalAlign: 'top',
    fontWeight: tokens.fontWeightRegular,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    [onPaper]: { borderBottomColor: '#999' },
  },
  head: {
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
    [onPaper]: { color: '#000' },
  },
  inCell: { margin: 0 },
  lead: { fontWeight: tokens.fontWeightSemibold },
  note: { fontSize: '0.75em', lineHeight: 1, paddingInlineStart: '2px' },
  notes: {
    ...smallPrint,
    margin: '48px 0 0',
    paddingBlockStart: tokens.spacingVerticalL,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    [onPaper]: { fontSize: '9pt', lineHeight: 1.3 },
  },
  noteList: { margin: 0, padding: 0, listStyleType: 'none' },
  noteItem: { display: 'flex', gap: tokens.spacingHorizontalS, marginBottom: '4px' },
  noteNumber: { flexShrink: 0, minWidth: '24px' },
  link: { [onPaper]: { color: '#000' } },
});
