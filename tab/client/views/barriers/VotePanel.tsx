/** The vote on themes: one's own votes while it is open, and once it has closed its totals, where enough voted (P6). */
import type { StrandsView, VoteView } from '../../../../shared/contracts/api/strands.ts';
import { text } from '../../../../shared/text/text.ts';
import { useMay } from '../../api/me.ts';
import { Panel } from '../../components/Panel.tsx';
import { usePanelStyles } from '../../components/panels.ts';
import { Ballot } from './Ballot.tsx';
import { CloseVote } from './CloseVote.tsx';
import type { ShownStrands } from './shown-barriers.ts';
import { Totals } from './Totals.tsx';

type Props = ShownStrands & { readonly vote: NonNullable<StrandsView['vote']> };

export function VotePanel({ vote, ...shown }: Props) {
  return vote.status === 'open' ? (
    <OpenVotePanel {...shown} vote={vote} />
  ) : (
    <ClosedVotePanel vote={vote} />
  );
}

type Of<Status> = Extract<VoteView, { readonly status: Status }>;

/** How many have voted is said, and never who. */
function OpenVotePanel({ vote, ...shown }: ShownStrands & { readonly vote: Of<'open'> }) {
  const styles = usePanelStyles();
  const mayClose = useMay(shown.teamId, 'close-vote');
  return (
    <Panel title={text.tab.barriers.voteIsOpen}>
      <div className={styles.list}>
        <p className={styles.words}>{text.vote.ballotIntro}</p>
        <Ballot {...shown} vote={vote} />
        <p className={styles.words}>{text.tab.barriers.haveVoted(vote.voters, vote.people)}</p>
        {mayClose && <CloseVote {...shown} voteId={vote.id} voters={vote.voters} />}
      </div>
    </Panel>
  );
}

function ClosedVotePanel({ vote }: { readonly vote: Of<'closed'> }) {
  const styles = usePanelStyles();
  const { closedHeading, closedIntro, saidAloudHeading, saidAloud } = text.vote;
  if (vote.totals.length > 0)
    return (
      <Panel title={closedHeading}>
        <p className={styles.words}>{closedIntro(vote.voters)}</p>
        <Totals totals={vote.totals} />
      </Panel>
    );
  return (
    <Panel title={saidAloudHeading}>
      <div className={styles.list}>
        <ul className={styles.lines}>
          {vote.themes.map(({ id, name }) => (
            <li key={id}>{name}</li>
          ))}
        </ul>
        <p className={styles.words}>{saidAloud(vote.voters)}</p>
      </div>
    </Panel>
  );
}
