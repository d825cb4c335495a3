/** Who looks after a change: taking it on where somebody may, and handing it on. */
import { Button } from '@fluentui/react-components';
import type { ChangeDetail } from '../../../../../../shared/contracts/api/board.ts';
import { text } from '../../../../../../shared/text/views/change.ts';
import { FormProblem } from '../../../../components/FormProblem.tsx';
import type { ChangeInView } from '../forms/change-in-view.ts';
import { FormButton } from '../forms/FormButton.tsx';
import { useChangeCommand } from '../forms/use-change-command.ts';
import { draftPlace } from '../forms/use-draft.ts';
import { ButtonRow } from '../parts/ButtonRow.tsx';
import { DetailSection } from '../parts/DetailSection.tsx';
import { useSection } from '../parts/use-section.ts';
import { Words } from '../parts/Words.tsx';
import { HandOnForm } from './HandOnForm.tsx';

export function Keeping(view: ChangeInView) {
  const { owner, version, mayTake, mayHandOn } = view.change;
  const section = useSection();
  const about = `take from ${owner?.id ?? 'nobody'}`;
  const command = useChangeCommand('take', view, { about, version });

  async function take() {
    if (await command.send({})) section.done(text.own.taken);
  }

  return (
    <DetailSection title={text.own.title} section={section}>
      <Words>{toOwnerWords(view.change)}</Words>
      <FormProblem failure={command.failure} />
      <ButtonRow>
        {mayTake && (
          <Button disabledFocusable={command.isSending} onClick={take}>
            {text.cards.actions.take}
          </Button>
        )}
        <FormButton
          label={text.cards.actions.handOn}
          place={draftPlace(view, 'hand-on')}
          isOffered={mayHandOn}
          section={section}
        >
          {(ends) => <HandOnForm view={view} ends={ends} />}
        </FormButton>
      </ButtonRow>
    </DetailSection>
  );
}

/** Whoever can do nothing about it is told whom to ask. */
function toOwnerWords({ owner, status, mayTake, mayHandOn }: ChangeDetail): string {
  if (owner === null) return text.own.nobodyYet;
  const isToAsk = status === 'open' && !mayTake && !mayHandOn;
  return isToAsk ? text.errors.lookedAfter(owner.name) : owner.name;
}
