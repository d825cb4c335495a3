/** Takes an invented team through its first workshop as the app would: values, voices and a line of vision. */
import { type Ambition, createAmbition } from '../../../shared/domain/ambition/ambition.ts';
import { addValue } from '../../../shared/domain/ambition/values.ts';
import { writeVision } from '../../../shared/domain/ambition/vision.ts';
import { addVoice } from '../../../shared/domain/ambition/voices.ts';
import type { Command } from '../../../shared/domain/command.ts';
import type { PersonRef } from '../../../shared/domain/person.ts';
import type { Team } from '../../../shared/domain/team/team.ts';
import { byTheRules } from './by-the-rules.ts';

export type DemoAmbition<Name extends string> = {
  readonly values: readonly {
    readonly value: string;
    readonly opposite: string;
    readonly by: Name;
  }[];
  readonly voices: readonly { readonly voice: string; readonly by: Name }[];
  readonly vision: { readonly vision: string; readonly by: Name };
};

/** What the team wrote at its first workshop. */
export function toAmbition<Name extends string>(
  team: Team,
  { values, voices, vision }: DemoAmbition<Name>,
  toRef: (name: Name) => PersonRef,
): Ambition {
  const { tenantId, id: teamId } = team;
  const command = (name: string, by: Name): Command => ({
    id: `demo-${name}`,
    by: toRef(by),
    at: `${team.journey.workshops[0]}T10:30:00.000Z`,
  });
  const empty = createAmbition({ tenantId, teamId });
  const valued = values.reduce(
    (ambition, { by, ...words }, at) =>
      byTheRules(addValue(ambition, words, command(`value-${at + 1}`, by))),
    empty,
  );
  const voiced = voices.reduce(
    (ambition, { by, voice }, at) =>
      byTheRules(addVoice(ambition, { voice }, command(`voice-${at + 1}`, by))),
    valued,
  );
  const { by, vision: words } = vision;
  return byTheRules(writeVision(voiced, { vision: words, version: 0 }, command('vision', by)));
}
