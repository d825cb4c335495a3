/** What is asked, as a room sees it: the statements to read aloud, and nobody’s answers. */
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { text } from '../../../../../shared/text/views/blueprint.ts';
import { usePanelStyles } from '../../../components/panels.ts';
import type { OpenRings } from './RingsPanel.tsx';

const useStyles = makeStyles({
  statements: {
    ...typographyStyles.subtitle1,
    fontWeight: tokens.fontWeightRegular,
    display: 'grid',
    gap: tokens.spacingVerticalS,
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalXXL,
    overflowWrap: 'anywhere',
  },
});

export function OpenOnWall({ rings }: { readonly rings: OpenRings }) {
  const styles = useStyles();
  const { words } = usePanelStyles();
  return (
    <>
      <p className={words}>{text.tab.sense.rings.onWall}</p>
      <ul className={styles.statements}>
        {rings.statements.map((statement) => (
          <li key={statement.themeId}>{statement.words}</li>
        ))}
      </ul>
    </>
  );
}
