/** Applies a command to a team's ambition once, and writes it into its history. */
import { type Command, remember } from '../command.ts';
import type { Ambition, AmbitionEntry } from './ambition.ts';

/** Keeps the document far below the store's limit. */
export const ambitionHistoryLimit = 100;

export type AmbitionAlteration = {
  readonly to: Partial<Pick<Ambition, 'values' | 'vision' | 'voices'>>;
  readonly entry: Omit<AmbitionEntry, 'at' | 'by'>;
};

export function alterAmbition(
  ambition: Ambition,
  { id, at, by }: Command,
  { to, entry }: AmbitionAlteration,
): Ambition {
  return {
    ...ambition,
    ...to,
    history: [...ambition.history, { at, by, ...entry }].slice(-ambitionHistoryLimit),
    appliedCommands: remember(ambition, id),
  };
}
