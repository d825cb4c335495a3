/** The vote on which themes to begin with, by the rules of any vote: its totals are advice to whoever draws up (P6, P20). */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { SenseView } from '../../../../../shared/contracts/api/blueprint/sense.ts';
import type { SharedVoteView } from '../../../../../shared/contracts/api/strands.ts';
import { fewestToShow } from '../../../../../shared/domain/fewest-to-show.ts';
import { themesToVoteOn } from '../../../../../shared/domain/strands/vote.ts';
import { text } from '../../../../../shared/text/views/blueprint.ts';
import { useMayInProgramme } from '../../../api/me.ts';
import { useAnswers } from '../../../api/views/sense.ts';
import { AsyncContent } from '../../../components/AsyncContent.tsx';
import { Opener } from '../../../components/forms/Opener.tsx';
import { useWallCommand } from '../../../components/forms/use-wall-command.ts';
import { Panel } from '../../../components/Panel.tsx';
import { usePanelStyles } from '../../../components/panels.ts';
import { useIsOnWall } from '../../../components/wall/on-wall.ts';
import { Ballot, type VoteCommand } from '../../barriers/vote/Ballot.tsx';
import { CloseVoteForm } from '../../barriers/vote/CloseVoteForm.tsx';
import { OpenVoteForm } from '../../barriers/vote/OpenVoteForm.tsx';
import { VoteResult } from '../../barriers/vote/VoteResult.tsx';
import { type AskedPanel, useFollow } from '../parts/follow.ts';

const useStyles = makeStyles({
  around: { marginBlock: tokens.spacingVerticalL },
  parts: { display: 'grid', gap: tokens.spacingVerticalM, minWidth: 0 },
});

type Props = { readonly teamId: string; readonly sense: SenseView };

export function ChoosePanel({ teamId, sense }: Props) {
  const styles = useStyles();
  const { vote, themes } = sense;
  if (vote === null && themes.length < themesToVoteOn.least) return null;
  return (
    <div id={'asked-vote' satisfies AskedPanel} tabIndex={-1} className={styles.around}>
      <Panel title={text.tab.sense.choose.title}>
        <div className={styles.parts}>
          {vote?.status === 'open' ? (
            <WhileOpen {...{ teamId, vote }} />
          ) : (
            <WhileClosed {...{ teamId, sense }} />
          )}
        </div>
      </Panel>
    </div>
  );
}

type OpenVote = Extract<SharedVoteView, { readonly status: 'open' }>;

function WhileOpen({ teamId, vote }: { readonly teamId: string; readonly vote: OpenVote }) {
  const isOnWall = useIsOnWall();
  const { words } = usePanelStyles();
  const mayClose = useMayInProgramme(teamId, 'close-vote')?.();
  const closing = useFollowing(useWallCommand(teamId, 'sense/close-vote'));
  const { voters, actions } = text.vote;
  return (
    <>
      {isOnWall ? <OnWall vote={vote} /> : <OwnBallot {...{ teamId, vote }} />}
      <p role="status" className={words}>
        {vote.voters > 0 ? text.tab.barriers.voted(vote.voters, vote.people) : voters(vote.voters)}
      </p>
      {mayClose && (
        <div>
          <Opener label={actions.close}>
            {(close) => <CloseVoteForm vote={vote} command={closing} onClose={close} />}
          </Opener>
        </div>
      )}
    </>
  );
}

/** Nobody's votes: everybody votes on their own phone. */
function OnWall({ vote }: { readonly vote: OpenVote }) {
  const { lines, words } = usePanelStyles();
  return (
    <>
      <p className={words}>{text.tab.sense.rings.onWall}</p>
      <ul className={lines}>
        {vote.themes.map(({ id, name }) => (
          <li key={id}>{name}</li>
        ))}
      </ul>
    </>
  );
}

function OwnBallot({ teamId, vote }: { readonly teamId: string; readonly vote: OpenVote }) {
  const giving = useWallCommand(teamId, 'answers/give-votes');
  return (
    <AsyncContent read={useAnswers(teamId)}>
      {(own) => (
        <Ballot
          vote={{ ...vote, mine: own.vote?.id === vote.id ? own.vote.mine : [] }}
          command={giving}
        />
      )}
    </AsyncContent>
  );
}

function WhileClosed({ teamId, sense: { vote, themes, placed, people } }: Props) {
  const { words } = usePanelStyles();
  const mayOpen = useMayInProgramme(teamId, 'open-vote')?.();
  const opening = useFollowing(useWallCommand(teamId, 'sense/open-vote'));
  const { intro, byHand, whoCan } = text.tab.sense.choose;
  const { actions } = text.vote;
  const isByHand = people < fewestToShow;
  const sizeOf = (id: string) => placed.filter(({ themeId }) => themeId === id).length;
  return (
    <>
      {vote?.status === 'closed' && <VoteResult vote={vote} />}
      {vote === null && <p className={words}>{isByHand ? byHand : intro}</p>}
      {vote === null && !isByHand && !mayOpen && <p className={words}>{whoCan}</p>}
      {!isByHand && mayOpen && themes.length >= themesToVoteOn.least && (
        <div>
          <Opener label={vote ? actions.another : actions.open}>
            {(close) => (
              <OpenVoteForm
                themes={themes.map(({ id, name }) => ({ id, name, size: sizeOf(id) }))}
                command={opening}
                after={vote?.id ?? ''}
                onClose={close}
              />
            )}
          </Opener>
        </div>
      )}
    </>
  );
}

/** Once it is done, whoever did it goes where the vote stands then. */
function useFollowing<Request>({ send, ...command }: VoteCommand<Request>): VoteCommand<Request> {
  const follow = useFollow();
  async function sendAndFollow(request: Request) {
    const done = await send(request);
    if (done) follow('asked-vote');
    return done;
  }
  return { ...command, send: sendAndFollow };
}
