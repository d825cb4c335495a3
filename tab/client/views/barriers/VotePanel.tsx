/** The vote on themes: while it is open only that it is, and once it has closed its totals (P6). */
import type { VoteView } from '../../../../shared/contracts/api/strands.ts';
import { text } from '../../../../shared/text/text.ts';
import { Panel } from '../../components/Panel.tsx';
import { usePanelStyles } from '../../components/panels.ts';
import { Totals } from './Totals.tsx';

export function VotePanel({ vote }: { readonly vote: VoteView }) {
  const styles = usePanelStyles();
  const { closedHeading, closedIntro, voters } = text.vote;
  if (vote.status === 'closed')
    return (
      <Panel title={closedHeading}>
        <p className={styles.words}>{closedIntro(vote.voters)}</p>
        <Totals totals={vote.totals} />
      </Panel>
    );
  const { voteIsOpen, voteInChat } = text.tab.barriers;
  return (
    <Panel title={voteIsOpen}>
      <div className={styles.list}>
        <ul className={styles.lines}>
          {vote.themes.map(({ id, name }) => (
            <li key={id}>{name}</li>
          ))}
        </ul>
        <p className={styles.words}>{voters(vote.voters)}</p>
        <p className={styles.words}>{voteInChat}</p>
      </div>
    </Panel>
  );
}
