/** Leads from one view of the team to another. Each has an address, so they are links. */
import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { text } from '../../../../shared/text/views/page.ts';
import { useMay } from '../../api/me.ts';
import { phone, wall } from '../../components/breakpoints.ts';
import { useIsPhone } from '../../hooks/use-is-phone.ts';
import { hashOf, type ViewName, viewNames } from '../index.ts';

/** Says that there is more at that side. */
const fade = '24px';

const useStyles = makeStyles({
  nav: {
    marginBottom: tokens.spacingVerticalXXL,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    [phone]: { marginBottom: tokens.spacingVerticalL },
    '@media print': { display: 'none' },
  },
  list: {
    display: 'flex',
    columnGap: tokens.spacingHorizontalXXL,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    flexWrap: 'wrap',
    /* One row that can be pushed along with a finger, so that what matters begins higher up. */
    [phone]: {
      columnGap: 0,
      flexWrap: 'nowrap',
      overflowX: 'auto',
      scrollbarWidth: 'none',
      marginInline: `calc(-1 * ${tokens.spacingHorizontalL})`,
      paddingInline: tokens.spacingHorizontalS,
      maskImage: `linear-gradient(to right, transparent, black ${fade}, black calc(100% - ${fade}), transparent)`,
    },
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
    [phone]: { paddingInline: tokens.spacingHorizontalS, whiteSpace: 'nowrap' },
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

type Props = { readonly teamId: string; readonly current: ViewName };

/** A view nobody may use is not offered to them. */
export function ViewNav({ teamId, current }: Props) {
  const styles = useStyles();
  const seesCheckIns = useMay(teamId, 'see-check-ins');
  const isShown = { 'check-ins': seesCheckIns, overview: useMay(teamId, 'see-overview') };
  const offered = viewNames.filter(
    (view) => !(view in isShown) || isShown[view as keyof typeof isShown],
  );
  const isPhone = useIsPhone();
  const list = useRef<HTMLUListElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever another view is shown
  useEffect(() => {
    if (isPhone) showCurrent(list.current);
  }, [isPhone, current]);
  return (
    <nav aria-label={text.tab.views.all} className={styles.nav}>
      <ul ref={list} className={styles.list}>
        {offered.map((view) => (
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

/** Sideways only: the page stays where it is. */
function showCurrent(list: HTMLUListElement | null): void {
  const current = list?.querySelector<HTMLElement>('[aria-current]');
  if (!list || !current) return;
  list.scrollLeft =
    current.offsetLeft - list.offsetLeft - (list.clientWidth - current.offsetWidth) / 2;
}
