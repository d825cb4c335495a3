/** Says what a team wants instead of what stands in the way: the strand’s mission (P25). */
import { wasApplied } from '../../domain/command.ts';
import type { Answerable } from '../../domain/doubts.ts';
import type { DomainError } from '../../domain/errors.ts';
import type { Actor } from '../../domain/person.ts';
import { fail, type Result } from '../../domain/result.ts';
import {
  isNamedSince,
  type MissionInput,
  nameMission as toNamed,
} from '../../domain/strands/name-mission.ts';
import { changeForMember } from '../access/for-member.ts';
import { toCommand } from '../access/to-command.ts';
import { keepAnswer, withQuestion } from '../access/with-question.ts';
import { withSignpost } from '../access/with-signpost.ts';
import type { Deps } from '../deps.ts';
import { strandsType } from '../storage/document-types.ts';
import type { StrandsForMember } from './load-strands.ts';

export type NameMissionInput = MissionInput &
  Answerable & {
    readonly teamId: string;
    readonly commandId: string;
    /** The version the person was looking at. */
    readonly version: number;
  };

/** Errors: `not-a-member`, `not-allowed`, `invalid`, `signpost`, `doubtful-name`, `stale`, `busy`. */
export async function nameMission(
  input: NameMissionInput,
  actor: Actor,
  { store, clock, signposts }: Deps,
): Promise<Result<StrandsForMember, DomainError>> {
  const { teamId, commandId, version } = input;
  const command = toCommand(commandId, actor, { clock });
  const asking = { teamId, actor, verb: 'name-mission' } as const;
  const named = await changeForMember(store, strandsType, asking, (current, team) => {
    if (wasApplied(current, command.id)) return toNamed(current, input, command);
    if (isNamedSince(current, version, input.strandId)) return fail({ kind: 'stale' });
    const applied = withSignpost(toNamed(current, input, command), { signposts }, input);
    const kept = current.strands.map(({ mission }) => mission);
    return withQuestion(applied, input, { people: team.members, kept });
  });
  return keepAnswer(named, input);
}
