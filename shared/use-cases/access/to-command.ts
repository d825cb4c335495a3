/** Makes the command of what somebody pressed. */
import type { Command } from '../../domain/command.ts';
import type { Actor } from '../../domain/person.ts';
import type { Deps } from '../deps.ts';

/** In company two people can press the same card: each one's press is a command of its own. */
export function toCommand(
  commandId: string,
  { id, name }: Actor,
  { clock }: Pick<Deps, 'clock'>,
): Command {
  return { id: `${commandId} ${id}`, by: { id, name }, at: clock.now() };
}
