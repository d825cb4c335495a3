/** The vote as a room sees it: what it is on, how many have voted, and how to join; everybody votes on their own phone (P6). */
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { BarriersView } from '../../../../../shared/contracts/api/barriers.ts';
import type { StrandsView } from '../../../../../shared/contracts/api/strands.ts';
import { text } from '../../../../../shared/text/views/workshop.ts';
import { useMay } from '../../../api/me.ts';
import { useBarriers, useStrands } from '../../../api/team.ts';
import { AsyncContent } from '../../../components/AsyncContent.tsx';
import { belowDesk } from '../../../components/breakpoints.ts';
import { Opener } from '../../../components/forms/Opener.tsx';
import { ToldContext } from '../../../components/forms/told.ts';
import { useWallCommand } from '../../../components/forms/use-wall-command.ts';
import { Panel } from '../../../components/Panel.tsx';
import { VisuallyHidden } from '../../../components/VisuallyHidden.tsx';
import { useJoinLink } from '../../../teams/join-link.ts';
import { Strands } from '../../barriers/strands/Strands.tsx';
import type { OpenVote } from '../../barriers/vote/Ballot.tsx';
import { CloseVoteForm } from '../../barriers/vote/CloseVoteForm.tsx';
import { VotePanel } from '../../barriers/vote/VotePanel.tsx';
import { QrCode } from '../foot/QrCode.tsx';
import { useTopOnceElse } from '../place/to-top.ts';

const useStyles = makeStyles({
  parts: { display: 'grid', gap: tokens.spacingVerticalL },
  open: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    gap: tokens.spacingHorizontalXXXL,
    alignItems: 'start',
    [belowDesk]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  themes: {
    ...typographyStyles.title3,
    fontWeight: tokens.fontWeightRegular,
    display: 'grid',
    gap: tokens.spacingVerticalS,
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalXXL,
    overflowWrap: 'anywhere',
  },
  voted: { ...typographyStyles.title2, margin: 0, fontVariantNumeric: 'tabular-nums' },
  join: { display: 'grid', justifyItems: 'center', gap: tokens.spacingVerticalS, width: '300px' },
  how: { ...typographyStyles.body1, margin: 0, textAlign: 'center' },
});

export function VoteStep({ teamId }: { readonly teamId: string }) {
  const strands = useStrands(teamId);
  return (
    <AsyncContent read={useBarriers(teamId)}>
      {({ themes }) => (
        <AsyncContent read={strands}>
          {(chosen) => <VoteAndStrands {...{ teamId, themes, chosen }} />}
        </AsyncContent>
      )}
    </AsyncContent>
  );
}

type Props = {
  readonly teamId: string;
  readonly themes: BarriersView['themes'];
  readonly chosen: StrandsView;
};

function VoteAndStrands({ teamId, themes, chosen }: Props) {
  const styles = useStyles();
  const [told, setTold] = useState('');
  const { vote, strands } = chosen;
  useTopOnceElse([vote?.id, vote?.status, ...strands.map(({ id }) => id)].join(' '));
  return (
    <ToldContext value={setTold}>
      <div role="status">
        <VisuallyHidden>{told}</VisuallyHidden>
      </div>
      <div className={styles.parts}>
        {vote?.status === 'open' ? (
          <OpenOnWall teamId={teamId} vote={vote} />
        ) : (
          <VotePanel teamId={teamId} chosen={chosen} themes={themes} />
        )}
        {strands.length > 0 && <Strands teamId={teamId} chosen={chosen} />}
        {vote === null && <NoVote />}
      </div>
    </ToldContext>
  );
}

function NoVote() {
  return <p className={useStyles().how}>{text.tab.workshop.noVote}</p>;
}

function OpenOnWall({ teamId, vote }: { readonly teamId: string; readonly vote: OpenVote }) {
  const styles = useStyles();
  const mayClose = useMay(teamId, 'close-vote');
  const closing = useWallCommand(teamId, 'vote/close');
  const link = useJoinLink('vote');
  const { join, joinWithout, voteHow } = text.tab.workshop;
  return (
    <Panel title={text.tab.barriers.voteIsOpen}>
      <div className={styles.open}>
        <div className={styles.parts}>
          <p className={styles.how}>{voteHow}</p>
          <ul className={styles.themes}>
            {vote.themes.map(({ id, name }) => (
              <li key={id}>{name}</li>
            ))}
          </ul>
          <p role="status" className={styles.voted}>
            {text.tab.barriers.voted(vote.voters, vote.people)}
          </p>
          {mayClose && (
            <div>
              <Opener label={text.vote.actions.close}>
                {(close) => <CloseVoteForm vote={vote} command={closing} onClose={close} />}
              </Opener>
            </div>
          )}
        </div>
        <div className={styles.join}>
          {link !== null && <QrCode address={link} />}
          <p className={styles.how}>{link === null ? joinWithout : join}</p>
        </div>
      </div>
    </Panel>
  );
}
