/** Does something with what a team has one of, and shows at once how it stands then: `POST /api/teams/{teamId}/<name>`. */
import type { KeyedMutator } from 'swr';
import type {
  TeamCommand,
  TeamCommandName,
} from '../../../../shared/contracts/api/team-commands.ts';
import { useApi } from '../../api/api-context.ts';
import { teamPath } from '../../api/paths.ts';
import { type Sent, useCommand } from '../../hooks/use-command.ts';
import { useCommandId } from '../../hooks/use-command-id.ts';

/** All but what every command has. */
export type TeamWords<Name extends TeamCommandName> = Omit<
  TeamCommand<Name>,
  'commandId' | 'asked'
>;

/** Of what is shown beside it: what the command answers takes its place. */
type Shown<View> = { readonly mutate: KeyedMutator<View> };

/** As long as it is about the same, a repeated try is the same command. */
export function useTeamCommand<Name extends TeamCommandName, View>(
  teamId: string,
  name: Name,
  { mutate }: Shown<View>,
  about = '',
) {
  const api = useApi();
  const commandId = useCommandId(`${name} ${about}`);
  const { submit, isSending, failure, asked } = useCommand<View>();

  async function send(words: TeamWords<Name>, sent: Sent): Promise<boolean> {
    const request = { ...words, commandId, asked };
    const answer = await submit(() => api.post<View>(`${teamPath(teamId)}/${name}`, request), sent);
    if (answer?.ok) await mutate(answer.value, { revalidate: false });
    else if (answer) await mutate();
    return answer?.ok === true;
  }

  return { send, isSending, failure };
}
