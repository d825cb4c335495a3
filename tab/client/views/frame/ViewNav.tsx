/** Leads from one view of the team to another. Each has an address, so they are links. */
import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { text } from '../../../../shared/text/text.ts';
import { phone, wall } from '../../components/breakpoints.ts';
import { hashOf, type ViewName, viewNames } from '../index.ts';

const useStyles = makeStyles({
  nav: {
    marginBottom: tokens.spacingVerticalXXL,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    [phone]: { marginBottom: tokens.spacingVerticalL },
  },
  list: {
    display: 'flex',
    columnGap: tokens.spacingHorizontalXXL,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    /* A second row rather than sideways scrolling. */
    flexWrap: 'wrap',
    [phone]: { columnGap: 0, marginInline: `calc(-1 * ${tokens.spacingHorizontalS})` },
  },
  link: {
    ...typographyStyles.body1,
    position: 'relative',
    display: 'flex',
    flexDirection: 'column',
    justifyContent: 'center',
    minHeight: '44px',
    paddingInline: tokens.spacingHorizontalXXS,
    color: tokens.colorNeutralForeground2,
    textDecorationLine: 'none',
    borderRadius: tokens.borderRadiusMedium,
    /* Keeps the room the name takes when it is the current one, so that nothing moves. */
    '::before': {
      content: 'attr(data-name)',
      height: 0,
      visibility: 'hidden',
      overflow: 'hidden',
      fontWeight: tokens.fontWeightSemibold,
    },
    ':hover': { color: tokens.colorNeutralForeground1, textDecorationLine: 'underline' },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-4px',
    },
    [phone]: { paddingInline: tokens.spacingHorizontalS },
    [wall]: { ...typographyStyles.subtitle1, fontWeight: tokens.fontWeightRegular },
  },
  current: {
    fontWeight: tokens.fontWeightSemibold,
    [wall]: { fontWeight: tokens.fontWeightSemibold },
    color: tokens.colorNeutralForeground1,
    '::after': {
      content: '""',
      position: 'absolute',
      insetInline: 0,
      bottom: '-1px',
      borderBottom: `3px solid ${tokens.colorCompoundBrandStroke}`,
    },
  },
});

export function ViewNav({ current }: { readonly current: ViewName }) {
  const styles = useStyles();
  return (
    <nav aria-label={text.tab.views.all} className={styles.nav}>
      <ul className={styles.list}>
        {viewNames.map((view) => (
          <li key={view}>
            <a
              href={hashOf(view)}
              data-name={text.tab.views[view]}
              aria-current={view === current ? 'page' : undefined}
              className={mergeClasses(styles.link, view === current && styles.current)}
            >
              {text.tab.views[view]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
