/** Applies a command to a change once, and writes it into the change's history. */

import { type Command, remember, wasApplied } from '../command.ts';
import type { ChangeContent, HistoryAction, HistoryEntry, SmallChange } from './small-change.ts';
import { withNote } from './tell-channel.ts';
import { withNews } from './who-hears.ts';

/** Entries kept: the first, and the newest after it. Keeps a document far below the store's limit. */
export const historyLimit = 100;

export type Alteration = {
  readonly did: HistoryAction;
  readonly to: Partial<ChangeContent>;
  readonly reason?: string;
};

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
    appliedCommands: remember(change, command.id),
  };
  return withNote(withNews(altered, command), command, alteration.did);
}

/** Alters what nobody else can see: the command is remembered, and nothing tells of it. */
export function applyUnseen(
  change: SmallChange,
  command: Command,
  to: Pick<SmallChange, 'thanks'>,
): SmallChange {
  return { ...change, ...to, appliedCommands: remember(change, command.id) };
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
  const [first, ...rest] = [...history.map(withoutProgress), entry];
  return first ? [first, ...rest.slice(-(historyLimit - 1))] : [];
}

/** Undo looks at the last entry only, and many lines many times over would outgrow a document. */
function withoutProgress(entry: HistoryEntry): HistoryEntry {
  if (entry.before.progress === undefined) return entry;
  const { progress: _, ...before } = entry.before;
  return { ...entry, before };
}
