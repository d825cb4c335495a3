/** Takes one's own voice back. */
import { Button } from '@fluentui/react-components';
import { text } from '../../../../shared/text/views/ambition.ts';
import { FormProblem } from '../../components/FormProblem.tsx';
import { useTeamCommand } from '../../components/forms/use-team-command.ts';

type Props = { readonly teamId: string; readonly voiceId: string };

export function TakeVoiceBack({ teamId, voiceId }: Props) {
  const command = useTeamCommand(teamId, 'ambition/take-voice-back', voiceId);
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
