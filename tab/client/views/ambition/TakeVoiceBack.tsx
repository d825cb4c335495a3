/** Takes one's own voice back. */
import { Button } from '@fluentui/react-components';
import type { AmbitionView } from '../../../../shared/contracts/api/ambition.ts';
import { text } from '../../../../shared/text/text.ts';
import { FormProblem } from '../../components/FormProblem.tsx';
import { useTeamCommand } from '../../components/forms/use-team-command.ts';
import type { ShownAmbition } from './shown-ambition.ts';

type Props = ShownAmbition & { readonly voiceId: string };

export function TakeVoiceBack({ teamId, ambition, voiceId }: Props) {
  const command = useTeamCommand<'ambition/take-voice-back', AmbitionView>(
    teamId,
    'ambition/take-voice-back',
    ambition,
    voiceId,
  );
  return (
    <>
      <Button
        size="small"
        disabledFocusable={command.isSending}
        onClick={() => command.send({ voiceId }, 'press')}
      >
        {text.vision.actions.takeBack}
      </Button>
      <FormProblem failure={command.failure} />
    </>
  );
}
