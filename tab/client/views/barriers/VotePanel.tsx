/** The vote on themes: while it is open only that it is, and once it has closed its totals, where enough voted (P6). */
import type { VoteView } from '../../../../shared/contracts/api/strands.ts';
import { text } from '../../../../shared/text/text.ts';
import { Panel } from '../../components/Panel.tsx';
import { usePanelStyles } from '../../components/panels.ts';
import { Totals } from './Totals.tsx';

export function VotePanel({ vote }: { readonly vote: VoteView }) {
  const styles = usePanelStyles();
  const { closedHeading, closedIntro, saidAloudHeading, saidAloud, voters, inChat } = text.vote;
  if (vote.status === 'closed' && vote.totals.length > 0)
    return (
      <Panel title={closedHeading}>
        <p className={styles.words}>{closedIntro(vote.voters)}</p>
        <Totals totals={vote.totals} />
      </Panel>
    );
  const isOpen = vote.status === 'open';
  const lines = isOpen ? [voters(vote.voters), inChat] : [saidAloud(vote.voters)];
  return (
    <Panel title={isOpen ? text.tab.barriers.voteIsOpen : saidAloudHeading}>
      <div className={styles.list}>
        <ul className={styles.lines}>
          {vote.themes.map(({ id, name }) => (
            <li key={id}>{name}</li>
          ))}
        </ul>
        {lines.map((line) => (
          <p key={line} className={styles.words}>
            {line}
          </p>
        ))}
      </div>
    </Panel>
  );
}
