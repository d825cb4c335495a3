/** One part of the set-up as it is typed, and its command: about the team as it was when the form was opened. */
import { useState } from 'react';
import { useSeenVersion } from '../../../components/forms/use-seen-version.ts';
import { type TeamWords, useTeamCommand } from '../../../components/forms/use-team-command.ts';
import type { PartProps } from './set-up-props.ts';

type Boxes = Readonly<Record<string, string>>;

/**
 * Where somebody else set it up meanwhile, that is said once; what is sent after that is about how the team stands
 * then.
 */
export function usePart<B extends Boxes>({ teamId, team, onDone }: PartProps, stands: B) {
  const [words, setWords] = useState(stands);
  const { seen, toSend } = useSeenVersion(team.version);
  const { send, ...command } = useTeamCommand(teamId, 'set-up', String(seen));

  async function save(part: Omit<TeamWords<'set-up'>, 'version'>) {
    const version = toSend(command.failure);
    if (await send({ ...part, version } as TeamWords<'set-up'>, 'words')) onDone();
  }

  function box(name: keyof B & string) {
    return {
      value: words[name] ?? '',
      problem: command.failure?.fields[name as keyof typeof command.failure.fields],
      onChange: (value: string) => setWords({ ...words, [name]: value }),
    };
  }

  return { words, box, save, command };
}
