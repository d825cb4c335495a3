/** What the change still needs, and the moves the person may make with it. */
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ArrowRightRegular } from '@fluentui/react-icons';
import type { ChangeDetail } from '../../../../../shared/contracts/board.ts';
import { earlierStages, nextStage } from '../../../../../shared/domain/stage.ts';
import { text } from '../../../../../shared/text/text.ts';
import { FormProblem } from '../../../components/FormProblem.tsx';
import { DetailSection } from './DetailSection.tsx';
import { MoveBack } from './MoveBack.tsx';
import { toNextWords } from './next-words.ts';
import { useMove } from './use-move.ts';

const useStyles = makeStyles({
  words: { ...typographyStyles.body1, margin: 0 },
  moves: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
});

type Props = {
  readonly teamId: string;
  readonly change: ChangeDetail;
  readonly reread: () => void;
};

export function WhatComesNext({ teamId, change, reread }: Props) {
  const styles = useStyles();
  const mover = useMove(teamId, change, reread);
  const next = nextStage(change.stage);
  const mayGoOn = change.mayMove && next !== undefined && change.gaps.length === 0;
  const mayGoBack = change.mayMove && earlierStages(change.stage).length > 0;
  return (
    <DetailSection title={text.tab.detail.next}>
      <p className={styles.words}>{toNextWords(change)}</p>
      <FormProblem failure={mover.failure} />
      {(mayGoOn || mayGoBack) && (
        <div className={styles.moves}>
          {mayGoOn && (
            <Button
              appearance="primary"
              icon={<ArrowRightRegular />}
              iconPosition="after"
              disabledFocusable={mover.isSending}
              onClick={() => mover.move(next, '')}
            >
              {text.tab.detail.moveTo(text.stages[next])}
            </Button>
          )}
          {mayGoBack && <MoveBack from={change.stage} mover={mover} />}
        </div>
      )}
    </DetailSection>
  );
}
