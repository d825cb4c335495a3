/** One's own votes: each press counts at once, and may be taken back until the vote closes (P6). */
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { AddRegular, SubtractRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { StrandsView, VoteView } from '../../../../shared/contracts/api/strands.ts';
import { votesEach, votesLeft, votesOnOneTheme } from '../../../../shared/domain/strands/vote.ts';
import { text } from '../../../../shared/text/text.ts';
import { wall } from '../../components/breakpoints.ts';
import { FormProblem } from '../../components/FormProblem.tsx';
import { useTeamCommand } from '../../components/forms/use-team-command.ts';
import { usePanelStyles } from '../../components/panels.ts';
import type { ShownStrands } from './shown-barriers.ts';

const useStyles = makeStyles({
  theme: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    minWidth: 0,
  },
  name: {
    ...typographyStyles.body1Strong,
    flex: '1 1 180px',
    minWidth: 0,
    overflowWrap: 'anywhere',
    [wall]: typographyStyles.subtitle1,
  },
  votes: {
    ...typographyStyles.body1,
    minWidth: '72px',
    textAlign: 'center',
    fontVariantNumeric: 'tabular-nums',
    [wall]: typographyStyles.body2,
  },
  buttons: { '@media print': { display: 'none' } },
});

type OpenVote = Extract<VoteView, { readonly status: 'open' }>;

type Props = ShownStrands & { readonly vote: OpenVote };

export function Ballot({ teamId, strands, vote }: Props) {
  const styles = useStyles();
  const panels = usePanelStyles();
  const [presses, setPresses] = useState(0);
  const command = useTeamCommand<'vote/give', StrandsView>(
    teamId,
    'vote/give',
    strands,
    `${vote.id} ${presses}`,
  );
  const left = votesLeft(vote.mine);
  const words = text.vote;

  async function give(theme: number, votes: number) {
    if (await command.send({ voteId: vote.id, theme, votes }, 'press')) setPresses(presses + 1);
  }

  return (
    <>
      <p className={panels.words} role="status">
        {words.left(left, votesEach)}
      </p>
      <ul className={panels.list}>
        {vote.themes.map(({ id, name }, place) => {
          const mine = vote.mine[place] ?? 0;
          return (
            <li key={id} className={styles.theme}>
              <span className={styles.name}>{name}</span>
              <Button
                className={styles.buttons}
                icon={<SubtractRegular />}
                aria-label={words.take(name)}
                disabledFocusable={mine === 0 || command.isSending}
                onClick={() => give(place, mine - 1)}
              />
              <span className={styles.votes}>{words.votes(mine)}</span>
              <Button
                className={styles.buttons}
                icon={<AddRegular />}
                aria-label={words.give(name)}
                disabledFocusable={left === 0 || mine === votesOnOneTheme || command.isSending}
                onClick={() => give(place, mine + 1)}
              />
            </li>
          );
        })}
      </ul>
      <FormProblem failure={command.failure} />
    </>
  );
}
