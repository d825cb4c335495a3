/** What a lead does next with themes: open a vote on them, or make strands of what was voted on. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { BarriersView } from '../../../../shared/contracts/api/barriers.ts';
import type { StrandsView } from '../../../../shared/contracts/api/strands.ts';
import { themesToVoteOn } from '../../../../shared/domain/strands/vote.ts';
import { text } from '../../../../shared/text/text.ts';
import { useMay } from '../../api/me.ts';
import { ChooseStrands } from './ChooseStrands.tsx';
import { OpenVote } from './OpenVote.tsx';
import type { ShownStrands } from './shown-barriers.ts';

const useStyles = makeStyles({
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalM,
    marginBottom: tokens.spacingVerticalL,
    '@media print': { display: 'none' },
  },
  form: { marginBottom: tokens.spacingVerticalL, flexBasis: '100%' },
});

type Props = ShownStrands & {
  readonly themes: BarriersView['themes'];
  readonly chosen: StrandsView;
};

export function VoteActions({ themes, chosen, ...shown }: Props) {
  const styles = useStyles();
  const [open, setOpen] = useState<'vote' | 'strands' | null>(null);
  const { vote, choices, isOrderedByHand } = chosen;
  const isVoting = vote?.status === 'open';
  const mayOpen = useMay(shown.teamId, 'open-vote') && !isVoting;
  const mayChoose = useMay(shown.teamId, 'choose-strands') && !isVoting;
  const offersVote = mayOpen && themes.length >= themesToVoteOn.least;
  const offersStrands = mayChoose && choices.length > 0;
  if (!offersVote && !offersStrands) return null;
  const close = () => setOpen(null);
  const { actions } = text.strands;
  return (
    <div className={styles.actions}>
      {offersStrands && (
        <Button
          aria-expanded={open === 'strands'}
          onClick={() => setOpen(open === 'strands' ? null : 'strands')}
        >
          {isOrderedByHand ? actions.order : actions.choose}
        </Button>
      )}
      {offersVote && (
        <Button
          aria-expanded={open === 'vote'}
          onClick={() => setOpen(open === 'vote' ? null : 'vote')}
        >
          {vote === null ? text.vote.actions.open : text.vote.actions.another}
        </Button>
      )}
      {open !== null && (
        <div className={styles.form}>
          {open === 'vote' ? (
            <OpenVote {...shown} themes={themes} onDone={close} />
          ) : (
            <ChooseStrands {...shown} chosen={chosen} onDone={close} />
          )}
        </div>
      )}
    </div>
  );
}
