/** One way to make a repeat harmless: a command carries an id, and whoever applies it remembers the last ones. */
import type { PersonRef } from './person.ts';

/** A command as it reaches the domain: its id, who gave it, and when (ISO instant). */
export type Command = { readonly id: string; readonly by: PersonRef; readonly at: string };

/** What remembers the commands it applied. */
type Remembering = { readonly appliedCommands: readonly string[] };

/** Command ids kept: far more than anything resends. */
export const appliedCommandsKept = 50;

export function wasApplied({ appliedCommands }: Remembering, commandId: string): boolean {
  return appliedCommands.includes(commandId);
}

/** The ids to keep once this command is applied, newest last. */
export function remember(
  { appliedCommands }: Remembering,
  commandId: string,
  kept = appliedCommandsKept,
): readonly string[] {
  return [...appliedCommands, commandId].slice(-kept);
}
