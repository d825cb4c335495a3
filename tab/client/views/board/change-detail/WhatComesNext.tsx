/** What the change still needs, and the moves the person may make with it. */
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ArrowRightRegular } from '@fluentui/react-icons';
import { useRef } from 'react';
import type { ChangeDetail } from '../../../../../shared/contracts/api/board.ts';
import {
  earlierStages,
  nextStage,
  type Stage,
} from '../../../../../shared/domain/journey/stage.ts';
import { shortId } from '../../../../../shared/domain/small-change/small-change.ts';
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
  const heading = useRef<HTMLHeadingElement>(null);
  const mover = useMove(teamId, change, reread);
  const focusHeading = () => heading.current?.focus();

  async function moveOn(to: Stage) {
    if (await mover.move(to, '')) focusHeading();
  }

  const next = nextStage(change.stage);
  const mayGoOn = change.mayMove && next !== undefined && change.gaps.length === 0;
  const mayGoBack = change.mayMove && earlierStages(change.stage).length > 0;
  return (
    <DetailSection title={text.tab.detail.next} headingRef={heading}>
      <p className={styles.words}>{toNextWords(change)}</p>
      {needsPlan(change) && (
        <p className={styles.words}>{text.tab.detail.planInChat(shortId(change.number))}</p>
      )}
      {needsTelling(change) && (
        <p className={styles.words}>{text.tab.detail.growInChat(shortId(change.number))}</p>
      )}
      <FormProblem failure={mover.failure} />
      {(mayGoOn || mayGoBack) && (
        <div className={styles.moves}>
          {mayGoOn && (
            <Button
              appearance="primary"
              icon={<ArrowRightRegular />}
              iconPosition="after"
              disabledFocusable={mover.isSending}
              onClick={() => moveOn(next)}
            >
              {text.verbs.moveTo(text.stages[next])}
            </Button>
          )}
          {mayGoBack && <MoveBack from={change.stage} mover={mover} onMoved={focusHeading} />}
        </div>
      )}
    </DetailSection>
  );
}

/** Who is to be won over and what was learned are told in chat. */
function needsTelling({ stage, gaps }: ChangeDetail): boolean {
  return gaps.length > 0 && (stage === 'influence' || stage === 'grow');
}

function needsPlan({ gaps }: ChangeDetail): boolean {
  return gaps.some((gap) => gap.startsWith('plan-'));
}
