/** Leads from one part of the view to another. Each has an address, so they are links. */
import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { text } from '../../../../../shared/text/text.ts';
import { wall } from '../../../components/breakpoints.ts';
import { pill } from '../../../components/sizes.ts';
import { hashOfPart, type Part, parts } from './parts.ts';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    listStyleType: 'none',
    margin: `0 0 ${tokens.spacingVerticalXL}`,
    padding: 0,
    '@media print': { display: 'none' },
  },
  link: {
    ...typographyStyles.body1,
    ...pill,
    boxSizing: 'border-box',
    display: 'flex',
    alignItems: 'center',
    paddingInline: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusCircular,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground2,
    textDecorationLine: 'none',
    ':hover': { color: tokens.colorNeutralForeground1, textDecorationLine: 'underline' },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '1px',
    },
    [wall]: typographyStyles.body2,
  },
  current: {
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForeground2,
    borderTopColor: tokens.colorBrandStroke1,
    borderRightColor: tokens.colorBrandStroke1,
    borderBottomColor: tokens.colorBrandStroke1,
    borderLeftColor: tokens.colorBrandStroke1,
    backgroundColor: tokens.colorBrandBackground2,
  },
});

export function PartTabs({ part }: { readonly part: Part }) {
  const styles = useStyles();
  const { parts: names, partsLabel } = text.tab.sense;
  return (
    <nav aria-label={partsLabel}>
      <ul className={styles.list}>
        {parts.map((each) => (
          <li key={each}>
            <a
              href={hashOfPart(each)}
              aria-current={each === part ? 'page' : undefined}
              className={mergeClasses(styles.link, each === part && styles.current)}
            >
              {names[each]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
