/** How a vote ended: its totals where enough voted, and otherwise the themes it was on (P6). */
import type { VoteView } from '../../../../../shared/contracts/api/strands.ts';
import { text } from '../../../../../shared/text/views/barriers.ts';
import { usePanelStyles } from '../../../components/panels.ts';
import { Totals } from './Totals.tsx';

export type ClosedVote = Extract<VoteView, { readonly status: 'closed' }>;

export function VoteResult({ vote }: { readonly vote: ClosedVote }) {
  const styles = usePanelStyles();
  const { closedIntro, saidAloud } = text.vote;
  if (vote.totals.length > 0)
    return (
      <>
        <p className={styles.words}>{closedIntro(vote.voters)}</p>
        <Totals totals={vote.totals} />
      </>
    );
  return (
    <>
      <ul className={styles.lines}>
        {vote.themes.map(({ id, name }) => (
          <li key={id}>{name}</li>
        ))}
      </ul>
      <p className={styles.words}>{saidAloud(vote.voters)}</p>
    </>
  );
}
