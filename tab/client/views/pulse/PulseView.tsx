/** How the work feels: four statements side by side, each over its rounds, and nobody in them (P16). */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { PulseView as Pulse } from '../../../../shared/contracts/api/pulse.ts';
import { toDayWords } from '../../../../shared/text/dates.ts';
import { text } from '../../../../shared/text/views/pulse.ts';
import { usePulse } from '../../api/team.ts';
import { AsyncContent } from '../../components/AsyncContent.tsx';
import { wall } from '../../components/breakpoints.ts';
import { Panel } from '../../components/Panel.tsx';
import { usePanelStyles } from '../../components/panels.ts';
import { ViewTitle } from '../../components/ViewTitle.tsx';
import { Rounds } from './Rounds.tsx';

const useStyles = makeStyles({
  /* Four fit two by two. */
  pairs: {
    display: 'grid',
    gap: tokens.spacingVerticalL,
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(440px, 100%), 1fr))',
    marginBottom: tokens.spacingVerticalL,
    [wall]: { gridTemplateColumns: 'repeat(2, minmax(0, 1fr))' },
  },
});

export function PulseView({ teamId }: { readonly teamId: string }) {
  return (
    <AsyncContent read={usePulse(teamId)}>{(pulse) => <Statements pulse={pulse} />}</AsyncContent>
  );
}

function Statements({ pulse: { statements, openUntil } }: { readonly pulse: Pulse }) {
  const styles = usePanelStyles();
  const { pairs } = useStyles();
  const { title, intro, none, open, reading } = text.tab.pulse;
  const asked = statements.filter(({ rounds }) => rounds.length > 0);
  const isNew = asked.length === 0 && openUntil === null;
  return (
    <>
      <ViewTitle title={title} intro={isNew ? none : intro} />
      {asked.length > 0 && (
        <div className={pairs}>
          {asked.map(({ id, rounds }) => (
            <Panel key={id} title={text.pulse.statements[id]}>
              <Rounds rounds={rounds} />
            </Panel>
          ))}
        </div>
      )}
      <div className={styles.list}>
        {openUntil !== null && <p className={styles.words}>{open(toDayWords(openUntil))}</p>}
        {asked.length > 0 && <p className={styles.words}>{reading}</p>}
      </div>
    </>
  );
}
