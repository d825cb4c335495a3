/** What the change still needs, and the moves the person may make with it. */
import { Button } from '@fluentui/react-components';
import { ArrowRightRegular } from '@fluentui/react-icons';
import {
  earlierStages,
  nextStage,
  type Stage,
} from '../../../../../shared/domain/journey/stage.ts';
import { text } from '../../../../../shared/text/views/change.ts';
import { FormProblem } from '../../../components/FormProblem.tsx';
import type { ChangeInView } from './forms/change-in-view.ts';
import { FormButton } from './forms/FormButton.tsx';
import { draftPlace } from './forms/use-draft.ts';
import { GoAgain } from './grow/GoAgain.tsx';
import { LearnForm } from './grow/LearnForm.tsx';
import { MoveBackForm } from './MoveBackForm.tsx';
import { toNextWords } from './next-words.ts';
import { ButtonRow } from './parts/ButtonRow.tsx';
import { DetailSection } from './parts/DetailSection.tsx';
import { useSection } from './parts/use-section.ts';
import { Words } from './parts/Words.tsx';
import { AddPeople } from './people/AddPeople.tsx';
import { isPeopleNext } from './people/is-people-next.ts';
import { isPlanNext } from './plan/is-plan-next.ts';
import { PlanButton } from './plan/PlanButton.tsx';
import { PutBack } from './story/PutBack.tsx';
import { useMove } from './use-move.ts';
import { toWhoCan } from './who-can.ts';

export function WhatComesNext(view: ChangeInView) {
  const { change } = view;
  const section = useSection();
  const mover = useMove(view);

  async function moveOn(to: Stage) {
    if (await mover.move(to, '')) section.done('');
  }

  const whoCan = toWhoCan(change);
  const next = nextStage(change.stage);
  const mayGoOn = change.mayMove && next !== undefined && change.gaps.length === 0;
  const mayGoBack = change.mayMove && earlierStages(change.stage).length > 0;
  return (
    <DetailSection title={text.tab.detail.next} section={section}>
      <Words>{toNextWords(change)}</Words>
      {whoCan !== null && <Words>{whoCan}</Words>}
      <FormProblem failure={mover.failure} />
      <ButtonRow>
        <PutBack view={view} onDone={section.done} />
        {change.mayGoAgain && <GoAgain view={view} onDone={section.done} />}
        <PlanButton view={view} section={section} isOffered={isPlanNext(change)} isNext />
        <AddPeople view={view} section={section} isOffered={isPeopleNext(change)} isNext />
        <FormButton
          label={text.verbs.tellWhatHappened}
          place={draftPlace(view, 'learning')}
          appearance={change.gaps.length > 0 ? 'primary' : 'secondary'}
          isOffered={change.mayLearn}
          section={section}
        >
          {(ends) => <LearnForm view={view} ends={ends} />}
        </FormButton>
        {mayGoOn && (
          <Button
            appearance={isPlanNext(change) ? 'secondary' : 'primary'}
            icon={<ArrowRightRegular />}
            iconPosition="after"
            disabledFocusable={mover.isSending}
            onClick={() => moveOn(next)}
          >
            {text.verbs.moveTo(text.stages[next])}
          </Button>
        )}
        <FormButton
          label={text.verbs.moveBack}
          place={draftPlace(view, 'moves')}
          isOffered={mayGoBack}
          section={section}
        >
          {(ends) => <MoveBackForm view={view} ends={ends} />}
        </FormButton>
      </ButtonRow>
    </DetailSection>
  );
}
