/** The vote on themes: one's own votes and how many have voted while it is open; its totals once it has closed, where enough voted (P6). */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { BarriersView } from '../../../../../shared/contracts/api/barriers.ts';
import type { StrandsView, VoteView } from '../../../../../shared/contracts/api/strands.ts';
import { themesToVoteOn } from '../../../../../shared/domain/strands/vote.ts';
import { text } from '../../../../../shared/text/views/barriers.ts';
import { useMay } from '../../../api/me.ts';
import { Opener } from '../../../components/forms/Opener.tsx';
import { useWallCommand } from '../../../components/forms/use-wall-command.ts';
import { Panel } from '../../../components/Panel.tsx';
import { usePanelStyles } from '../../../components/panels.ts';
import { ChooseStrands } from '../strands/ChooseStrands.tsx';
import { Ballot, type OpenVote } from './Ballot.tsx';
import { CloseVoteForm } from './CloseVoteForm.tsx';
import { OpenVoteForm } from './OpenVoteForm.tsx';
import { useVoteInView } from './use-vote-in-view.ts';
import { VoteResult } from './VoteResult.tsx';

const useStyles = makeStyles({
  parts: { display: 'grid', gap: tokens.spacingVerticalM },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    ':empty': { display: 'none' },
  },
});

type Props = {
  readonly teamId: string;
  readonly chosen: StrandsView;
  readonly themes: BarriersView['themes'];
};

export function VotePanel({ teamId, chosen, themes }: Props) {
  const styles = useStyles();
  const { vote } = chosen;
  const mayOpen = useMay(teamId, 'open-vote') === true && themes.length >= themesToVoteOn.least;
  const opening = useWallCommand(teamId, 'vote/open');
  const { actions } = text.vote;
  if (vote?.status === 'open') return <VoteNow teamId={teamId} vote={vote} />;
  if (!vote && !mayOpen) return null;
  return (
    <Panel title={toTitle(vote)}>
      <div className={styles.parts}>
        {vote?.status === 'closed' && <VoteResult vote={vote} />}
        <div className={styles.actions}>
          {chosen.choices.length > 0 && <ChooseStrands teamId={teamId} chosen={chosen} />}
          {mayOpen && (
            <Opener label={vote ? actions.another : actions.open}>
              {(close) => (
                <OpenVoteForm
                  themes={themes.map(({ id, name, barriers }) => ({
                    ...{ id, name, size: barriers.length },
                  }))}
                  command={opening}
                  after={vote?.id ?? ''}
                  onClose={close}
                />
              )}
            </Opener>
          )}
        </div>
      </div>
    </Panel>
  );
}

function toTitle(vote: VoteView | null): string {
  if (vote?.status !== 'closed') return text.vote.heading;
  return vote.totals.length > 0 ? text.vote.closedHeading : text.vote.saidAloudHeading;
}

/** Of how many, and never who. */
function VoteNow({ teamId, vote }: { readonly teamId: string; readonly vote: OpenVote }) {
  const styles = useStyles();
  const { words } = usePanelStyles();
  const heading = useVoteInView();
  const mayClose = useMay(teamId, 'close-vote');
  const giving = useWallCommand(teamId, 'vote/give');
  const closing = useWallCommand(teamId, 'vote/close');
  const { voters, actions } = text.vote;
  return (
    <Panel title={text.tab.barriers.voteIsOpen} headingRef={heading}>
      <div className={styles.parts}>
        <Ballot vote={vote} command={giving} />
        <p className={words}>
          {vote.voters > 0
            ? text.tab.barriers.voted(vote.voters, vote.people)
            : voters(vote.voters)}
        </p>
        {mayClose && (
          <div className={styles.actions}>
            <Opener label={actions.close}>
              {(close) => <CloseVoteForm vote={vote} command={closing} onClose={close} />}
            </Opener>
          </div>
        )}
      </div>
    </Panel>
  );
}
