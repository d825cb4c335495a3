/** On a narrow page the stages stand below each other; this jumps between them. */
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { text } from '../../../../shared/text/views/board.ts';
import { desk } from '../../components/breakpoints.ts';
import { smallPrint } from '../../components/sizes.ts';
import { VisuallyHidden } from '../../components/VisuallyHidden.tsx';
import type { Column } from './group-by-stage.ts';

const useStyles = makeStyles({
  nav: {
    position: 'sticky',
    top: 0,
    zIndex: 5,
    marginBottom: tokens.spacingVerticalL,
    marginInline: `calc(-1 * ${tokens.spacingHorizontalL})`,
    paddingInline: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    [desk]: { display: 'none' },
  },
  list: { display: 'flex', listStyleType: 'none', margin: 0, padding: 0 },
  item: { flex: '1 1 0' },
  link: {
    ...smallPrint,
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    paddingBlock: tokens.spacingVerticalS,
    color: tokens.colorNeutralForeground2,
    textDecorationLine: 'none',
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { color: tokens.colorNeutralForeground1, textDecorationLine: 'underline' },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-4px',
    },
  },
  count: { ...typographyStyles.body1Strong, color: tokens.colorNeutralForeground1 },
});

export function StageNav({ columns }: { readonly columns: readonly Column[] }) {
  const styles = useStyles();
  return (
    <nav aria-label={text.tab.board.stages} className={styles.nav}>
      <ul className={styles.list}>
        {columns.map(({ stage, changes }) => (
          <li key={stage} className={styles.item}>
            <a href={`#${stage}`} className={styles.link}>
              <span>{text.stages[stage]}</span>
              <VisuallyHidden>{`, ${text.tab.board.count(changes.length)}`}</VisuallyHidden>
              <span aria-hidden className={styles.count}>
                {changes.length}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
