/** A team's ambition: the values it wants to see, each with its opposite, and its vision (P7). */
import type { PersonRef } from '../person.ts';

/** What the team wants to see, and what it looks like when that is missing. */
export type Value = {
  readonly id: string;
  readonly value: string;
  readonly opposite: string;
  readonly by: PersonRef;
  /** Goes up by one whenever it is changed; cards carry it to notice they are old. */
  readonly version: number;
};

export type Vision = { readonly vision: string; readonly by: PersonRef; readonly version: number };

/** One document a team. */
export type Ambition = {
  readonly id: string;
  readonly tenantId: string;
  readonly teamId: string;
  readonly values: readonly Value[];
  /** Null until somebody writes the first one. */
  readonly vision: Vision | null;
  readonly history: readonly AmbitionEntry[];
  /** The last commands applied, so that a repeated one changes nothing. */
  readonly appliedCommands: readonly string[];
};

export const ambitionActions = [
  'added-value',
  'changed-value',
  'took-value-away',
  'wrote-vision',
] as const;

export type AmbitionEntry = {
  readonly at: string;
  readonly by: PersonRef;
  readonly did: (typeof ambitionActions)[number];
  /** What stood there before, where something did. */
  readonly value?: Value;
  readonly vision?: Vision;
};

/** More than anybody can keep in mind. */
export const valueLimit = 12;

export const ambitionId = 'ambition';

export function createAmbition(place: Pick<Ambition, 'tenantId' | 'teamId'>): Ambition {
  const nothing = { values: [], vision: null, history: [], appliedCommands: [] };
  return { id: ambitionId, ...place, ...nothing };
}

export function findValue(ambition: Ambition, valueId: string): Value | undefined {
  return ambition.values.find(({ id }) => id === valueId);
}
