/** A form's command on what a team has one of: the same however often it is sent, and what came of it. */
import type {
  TeamCommand,
  TeamCommandName,
} from '../../../../shared/contracts/api/team-commands.ts';
import { type Answered, useTeamCommands } from '../../api/team-commands.ts';
import { type Sent, useCommand } from '../../hooks/use-command.ts';
import { useCommandId } from '../../hooks/use-command-id.ts';

/** All but what every command has. */
export type TeamWords<Name extends TeamCommandName> = Omit<
  TeamCommand<Name>,
  'commandId' | 'asked'
>;

/** As long as it is about the same, a repeated try is the same command. */
export function useTeamCommand<Name extends TeamCommandName>(
  teamId: string,
  name: Name,
  about = '',
) {
  const post = useTeamCommands(teamId);
  const commandId = useCommandId(`${name} ${about}`);
  const { submit, isSending, failure, asked } = useCommand<Answered<Name>>();

  async function send(words: TeamWords<Name>, sent: Sent): Promise<boolean> {
    const request = { ...words, commandId, asked } as unknown as TeamCommand<Name>;
    const answer = await submit(() => post(name, request), sent);
    return answer?.ok === true;
  }

  return { send, isSending, failure };
}
