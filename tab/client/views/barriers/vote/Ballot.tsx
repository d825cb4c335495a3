/** One's own five votes, with a button for one more and one less of each theme: each press counts at once (P6). */
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { AddRegular, SubtractRegular } from '@fluentui/react-icons';
import type { VoteView } from '../../../../../shared/contracts/api/strands.ts';
import {
  votesEach,
  votesLeft,
  votesOnOneTheme,
} from '../../../../../shared/domain/strands/vote.ts';
import { text } from '../../../../../shared/text/views/barriers.ts';
import type { ApiFailure } from '../../../api/failure.ts';
import { wall } from '../../../components/breakpoints.ts';
import { FormProblem } from '../../../components/FormProblem.tsx';
import { usePanelStyles } from '../../../components/panels.ts';
import { useCommandId } from '../../../hooks/use-command-id.ts';

const useStyles = makeStyles({
  theme: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  name: {
    ...typographyStyles.body2,
    flexGrow: 1,
    minWidth: 0,
    overflowWrap: 'anywhere',
    [wall]: typographyStyles.subtitle1,
  },
  votes: {
    ...typographyStyles.subtitle2,
    minWidth: '2ch',
    textAlign: 'center',
    fontVariantNumeric: 'tabular-nums',
  },
  left: { ...typographyStyles.subtitle2, margin: 0 },
});

/** What is done with a vote, whichever it is: the team’s own, or the one on the wall of the blueprint. */
export type VoteCommand<Request> = {
  readonly send: (request: Request) => Promise<unknown>;
  readonly isSending: boolean;
  readonly failure: ApiFailure | null;
};

/** `theme` is its place in the vote, `votes` how many it is to have. */
type Given = {
  readonly commandId: string;
  readonly voteId: string;
  readonly theme: number;
  readonly votes: number;
};

export type OpenVote = Extract<VoteView, { readonly status: 'open' }>;

type Props = {
  readonly vote: OpenVote;
  readonly command: VoteCommand<Given>;
};

export function Ballot({ vote, command: { send, failure } }: Props) {
  const styles = useStyles();
  const { words, list } = usePanelStyles();
  const { ballotIntro, left, give, take } = text.vote;
  const mine = vote.themes.map((_theme, at) => vote.mine[at] ?? 0);
  const commandId = useCommandId(`${vote.id} ${mine}`);
  const unused = votesLeft(mine);
  const press = (theme: number, votes: number) =>
    void send({ commandId: `${commandId} ${theme} ${votes}`, voteId: vote.id, theme, votes });
  return (
    <>
      <p className={words}>{ballotIntro}</p>
      <p role="status" className={styles.left}>
        {left(unused, votesEach)}
      </p>
      <ul className={list}>
        {vote.themes.map(({ id, name }, at) => {
          const given = mine[at] ?? 0;
          return (
            <li key={id} className={styles.theme}>
              <span className={styles.name}>{name}</span>
              <Button
                icon={<SubtractRegular />}
                aria-label={take(name)}
                disabledFocusable={given === 0}
                onClick={() => press(at, given - 1)}
              />
              <span className={styles.votes}>{given}</span>
              <Button
                icon={<AddRegular />}
                aria-label={give(name)}
                disabledFocusable={unused === 0 || given === votesOnOneTheme}
                onClick={() => press(at, given + 1)}
              />
            </li>
          );
        })}
      </ul>
      <FormProblem failure={failure} />
    </>
  );
}
