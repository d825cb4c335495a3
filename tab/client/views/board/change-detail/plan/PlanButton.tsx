/** Opens the plan, in the words chat has for it. */
import { text } from '../../../../../../shared/text/views/change.ts';
import type { ChangeInView } from '../forms/change-in-view.ts';
import { FormButton } from '../forms/FormButton.tsx';
import { draftPlace } from '../forms/use-draft.ts';
import type { Section } from '../parts/use-section.ts';
import { PlanForm } from './PlanForm.tsx';

type Props = {
  readonly view: ChangeInView;
  readonly section: Section;
  readonly isOffered: boolean;
  /** The one thing to do next. */
  readonly isNext?: boolean;
};

export function PlanButton({ view, section, isOffered, isNext = false }: Props) {
  const isBegun = view.change.stage !== 'mission';
  return (
    <FormButton
      label={isBegun ? text.cards.actions.openPlan : text.verbs.plan}
      place={draftPlace(view, 'plan')}
      appearance={isNext ? 'primary' : 'secondary'}
      isOffered={isOffered}
      section={section}
    >
      {(ends) => <PlanForm view={view} ends={ends} />}
    </FormButton>
  );
}
