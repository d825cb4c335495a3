/** Links to places of the view beside each other, of which one is where people are. */
import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { forcedColors, wall } from '../../../components/breakpoints.ts';
import { pill } from '../../../components/sizes.ts';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    listStyleType: 'none',
    margin: 0,
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
    borderTopColor: tokens.colorCompoundBrandStroke,
    borderRightColor: tokens.colorCompoundBrandStroke,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    borderLeftColor: tokens.colorCompoundBrandStroke,
    backgroundColor: tokens.colorBrandBackground2,
    /* A thicker line says which it is where a theme has few colours. */
    boxShadow: `inset 0 0 0 1px ${tokens.colorCompoundBrandStroke}`,
    [wall]: { fontWeight: tokens.fontWeightSemibold },
    /* Where colours are the system’s, a thicker line says which it is. */
    [forcedColors]: {
      borderTopWidth: '3px',
      borderRightWidth: '3px',
      borderBottomWidth: '3px',
      borderLeftWidth: '3px',
    },
  },
});

type Props = {
  readonly label: string;
  readonly links: readonly {
    readonly name: string;
    readonly hash: string;
    readonly isCurrent: boolean;
  }[];
};

export function PlaceLinks({ label, links }: Props) {
  const styles = useStyles();
  return (
    <nav aria-label={label}>
      <ul className={styles.list}>
        {links.map(({ name, hash, isCurrent }) => (
          <li key={hash}>
            <a
              href={hash}
              aria-current={isCurrent ? 'page' : undefined}
              className={mergeClasses(styles.link, isCurrent && styles.current)}
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
