/** Applies a command to a change once, and writes it into the change's history. */
import type { ChangeContent, Command, Deed, HistoryEntry, SmallChange } from './small-change.ts';
import { withNews } from './who-hears.ts';

/** Entries kept: the first, and the newest after it. Keeps a document far below the store's limit. */
export const historyLimit = 100;

/** Command ids kept: far more than anything resends. */
export const appliedCommandsLimit = 50;

export type Alteration = {
  readonly did: Deed;
  readonly to: Partial<ChangeContent>;
  readonly reason?: string;
};

export function wasApplied(change: SmallChange, commandId: string): boolean {
  return change.appliedCommands.includes(commandId);
}

/** The change after the alteration. A command that was applied before returns the change itself. */
export function applyOnce(
  change: SmallChange,
  command: Command,
  alteration: Alteration,
): SmallChange {
  if (wasApplied(change, command.id)) return change;
  const altered = {
    ...change,
    ...alteration.to,
    updatedAt: command.at,
    version: change.version + 1,
    history: appendEntry(change.history, toEntry(change, command, alteration)),
    appliedCommands: [...change.appliedCommands, command.id].slice(-appliedCommandsLimit),
  };
  return withNews(altered, command);
}

function toEntry(change: SmallChange, command: Command, alteration: Alteration): HistoryEntry {
  const altered = Object.keys(alteration.to) as (keyof ChangeContent)[];
  return {
    at: command.at,
    by: command.by,
    did: alteration.did,
    ...(alteration.reason !== undefined && { reason: alteration.reason }),
    before: Object.fromEntries(altered.map((field) => [field, change[field]])),
  };
}

function appendEntry(
  history: readonly HistoryEntry[],
  entry: HistoryEntry,
): readonly HistoryEntry[] {
  const [first, ...rest] = [...history, entry];
  return first ? [first, ...rest.slice(-(historyLimit - 1))] : [];
}
