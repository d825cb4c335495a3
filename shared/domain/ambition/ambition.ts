/** A team's ambition: the values it wants to see, each with its opposite, and its vision with the voices it comes from (P7). */
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

/** What somebody wants children’s social care to be like, in their own words and with their name. */
export type Voice = { readonly id: string; readonly voice: string; readonly by: PersonRef };

/** One document a team. */
export type Ambition = {
  readonly id: string;
  readonly tenantId: string;
  readonly teamId: string;
  readonly values: readonly Value[];
  /** Null until somebody writes the first one. */
  readonly vision: Vision | null;
  /** In the order they came. A line of vision is gathered from them, and takes none of them away. */
  readonly voices: readonly Voice[];
  readonly history: readonly AmbitionEntry[];
  /** The last commands applied, so that a repeated one changes nothing. */
  readonly appliedCommands: readonly string[];
};

export const ambitionActions = [
  'added-value',
  'changed-value',
  'took-value-away',
  'wrote-vision',
  'added-voice',
  'took-voice-back',
] as const;

export type AmbitionEntry = {
  readonly at: string;
  readonly by: PersonRef;
  readonly did: (typeof ambitionActions)[number];
  /** What stood there before, where something did; of a voice that was taken back, nothing. */
  readonly value?: Value;
  readonly vision?: Vision;
};

/** More than anybody can keep in mind. */
export const valueLimit = 12;

/** One or two from everybody in a large team. */
export const voiceLimit = 30;

export const ambitionId = 'ambition';

export function createAmbition(place: Pick<Ambition, 'tenantId' | 'teamId'>): Ambition {
  const nothing = { values: [], vision: null, voices: [], history: [], appliedCommands: [] };
  return { id: ambitionId, ...place, ...nothing };
}

export function findValue(ambition: Ambition, valueId: string): Value | undefined {
  return ambition.values.find(({ id }) => id === valueId);
}

export function findVoice({ voices }: Ambition, voiceId: string): Voice | undefined {
  return voices.find(({ id }) => id === voiceId);
}
