/** Who looks after a change: taking it on where somebody may, and handing it on. */
import { Button } from '@fluentui/react-components';
import { text } from '../../../../../shared/text/text.ts';
import { FormProblem } from '../../../components/FormProblem.tsx';
import type { ChangeInView } from './forms/change-in-view.ts';
import { FormButton } from './forms/FormButton.tsx';
import { HandOnForm } from './forms/HandOnForm.tsx';
import { useChangeCommand } from './forms/use-change-command.ts';
import { ButtonRow } from './parts/ButtonRow.tsx';
import { DetailSection } from './parts/DetailSection.tsx';
import { useDone } from './parts/use-done.ts';
import { Words } from './parts/Words.tsx';

export function Keeping(view: ChangeInView) {
  const { owner, version, mayTake, mayHandOn } = view.change;
  const { heading, notice, done } = useDone();
  const about = `take from ${owner?.id ?? 'nobody'}`;
  const command = useChangeCommand('take', view, { about, version });

  async function take() {
    if (await command.send({})) done(text.own.taken);
  }

  return (
    <DetailSection title={text.own.title} headingRef={heading} notice={notice}>
      <Words>{owner?.name ?? text.own.nobodyYet}</Words>
      <FormProblem failure={command.failure} />
      {(mayTake || mayHandOn) && (
        <ButtonRow>
          {mayTake && (
            <Button disabledFocusable={command.isSending} onClick={take}>
              {text.cards.actions.take}
            </Button>
          )}
          {mayHandOn && (
            <FormButton label={text.cards.actions.handOn} onDone={done}>
              {(ends) => <HandOnForm view={view} ends={ends} />}
            </FormButton>
          )}
        </ButtonRow>
      )}
    </DetailSection>
  );
}
