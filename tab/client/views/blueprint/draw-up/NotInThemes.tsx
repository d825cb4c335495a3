/** What people said that hangs in no theme, such as what is missing in the draft: for whoever goes on drawing up (P19). */
import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { inNoTheme } from '../../../../../shared/domain/sensemaking/where-it-hangs.ts';
import { text } from '../../../../../shared/text/views/blueprint.ts';
import { useReflections, useSense } from '../../../api/views/sense.ts';
import { Panel } from '../../../components/Panel.tsx';
import { usePanelStyles } from '../../../components/panels.ts';
import { hashOfPart } from '../parts/parts.ts';

const useStyles = makeStyles({
  around: { marginBlock: tokens.spacingVerticalXL },
  lines: { marginBottom: tokens.spacingVerticalM },
});

/** More are on the wall. */
const shownAtOnce = 8;

export function NotInThemes({ teamId }: { readonly teamId: string }) {
  const styles = useStyles();
  const { lines } = usePanelStyles();
  const { data: said } = useReflections(teamId);
  const { data: sense } = useSense(teamId);
  const left = said && sense ? inNoTheme(said.reflections, sense) : [];
  if (left.length === 0) return null;
  const { title, toWall } = text.tab.drawUp.notInThemes;
  return (
    <div className={styles.around}>
      <Panel title={title(left.length)}>
        <div className={styles.lines}>
          <ul className={lines}>
            {left.slice(0, shownAtOnce).map(({ id, words }) => (
              <li key={id}>{words}</li>
            ))}
          </ul>
        </div>
        <Link href={hashOfPart('sort')}>{toWall}</Link>
      </Panel>
    </div>
  );
}
