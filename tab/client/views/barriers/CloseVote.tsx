/** Closes the vote, after a question: it cannot be opened again. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { StrandsView } from '../../../../shared/contracts/api/strands.ts';
import { isEnoughToShow } from '../../../../shared/domain/strands/shown.ts';
import { text } from '../../../../shared/text/text.ts';
import { FormProblem } from '../../components/FormProblem.tsx';
import { useTeamCommand } from '../../components/forms/use-team-command.ts';
import { usePanelStyles } from '../../components/panels.ts';
import { useFocusBack } from '../../hooks/use-focus-back.ts';
import type { ShownStrands } from './shown-barriers.ts';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
});

type Props = ShownStrands & { readonly voteId: string; readonly voters: number };

export function CloseVote({ teamId, strands, voteId, voters }: Props) {
  const styles = useStyles();
  const panels = usePanelStyles();
  const [isAsked, setAsked] = useState(false);
  const back = useFocusBack<HTMLButtonElement>();
  const command = useTeamCommand<'vote/close', StrandsView>(teamId, 'vote/close', strands, voteId);
  const { closeHeading, closeIntro, closeUnshown, actions } = text.vote;
  if (!isAsked) return <Button onClick={() => setAsked(true)}>{actions.close}</Button>;
  return (
    <section aria-label={closeHeading} className={panels.list}>
      <p className={panels.words}>
        {`${closeHeading} ${isEnoughToShow(voters) ? closeIntro : closeUnshown}`}
      </p>
      <div className={styles.buttons}>
        <Button
          {...back}
          autoFocus
          disabledFocusable={command.isSending}
          onClick={() => command.send({ voteId }, 'press')}
        >
          {actions.closeNow}
        </Button>
        <Button appearance="primary" onClick={() => setAsked(false)}>
          {actions.notYet}
        </Button>
      </div>
      <FormProblem failure={command.failure} />
    </section>
  );
}
