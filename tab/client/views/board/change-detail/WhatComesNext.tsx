/** What the change still needs, and the moves the person may make with it. */
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ArrowRightRegular } from '@fluentui/react-icons';
import type { ChangeDetail } from '../../../../../shared/contracts/api/board.ts';
import {
  earlierStages,
  nextStage,
  type Stage,
} from '../../../../../shared/domain/journey/stage.ts';
import { shortId } from '../../../../../shared/domain/small-change/small-change.ts';
import { text } from '../../../../../shared/text/text.ts';
import { FormProblem } from '../../../components/FormProblem.tsx';
import type { ChangeInView } from './forms/change-in-view.ts';
import { GoAgain } from './GoAgain.tsx';
import { MoveBack } from './MoveBack.tsx';
import { toNextWords } from './next-words.ts';
import { DetailSection } from './parts/DetailSection.tsx';
import { useDone } from './parts/use-done.ts';
import { useMove } from './use-move.ts';

const useStyles = makeStyles({
  words: { ...typographyStyles.body1, margin: 0 },
  moves: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
});

export function WhatComesNext(view: ChangeInView) {
  const { change } = view;
  const styles = useStyles();
  const { heading, notice, done } = useDone();
  const mover = useMove(view);
  const moved = () => done('');

  async function moveOn(to: Stage) {
    if (await mover.move(to, '')) moved();
  }

  const next = nextStage(change.stage);
  const mayGoOn = change.mayMove && next !== undefined && change.gaps.length === 0;
  const mayGoBack = change.mayMove && earlierStages(change.stage).length > 0;
  return (
    <DetailSection title={text.tab.detail.next} headingRef={heading} notice={notice}>
      <p className={styles.words}>{toNextWords(change)}</p>
      {needsPlan(change) && (
        <p className={styles.words}>{text.tab.detail.planInChat(shortId(change.number))}</p>
      )}
      {needsTelling(change) && (
        <p className={styles.words}>{text.tab.detail.growInChat(shortId(change.number))}</p>
      )}
      <FormProblem failure={mover.failure} />
      {(mayGoOn || mayGoBack || change.mayGoAgain) && (
        <div className={styles.moves}>
          {change.mayGoAgain && <GoAgain view={view} onDone={done} />}
          {mayGoOn && (
            <Button
              appearance="primary"
              icon={<ArrowRightRegular />}
              iconPosition="after"
              disabledFocusable={mover.isSending}
              onClick={() => moveOn(next)}
            >
              {text.tab.detail.moveTo(text.stages[next])}
            </Button>
          )}
          {mayGoBack && <MoveBack from={change.stage} mover={mover} onMoved={moved} />}
        </div>
      )}
    </DetailSection>
  );
}

/** Who is to be won over is told in chat. */
function needsTelling({ stage, gaps }: ChangeDetail): boolean {
  return gaps.length > 0 && stage === 'influence';
}

function needsPlan({ gaps }: ChangeDetail): boolean {
  return gaps.some((gap) => gap.startsWith('plan-'));
}
