/** Begins a round of making sense, where there is none yet or a steward wants another (P19). */
import type { Command } from '../../domain/command.ts';
import type { DomainError } from '../../domain/errors.ts';
import type { Actor } from '../../domain/person.ts';
import { onlyTeamOf, roundNow } from '../../domain/programme/programme.ts';
import { beginFirstRound, beginNextRound } from '../../domain/programme/rounds.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { Team } from '../../domain/team/team.ts';
import { enterProgramme } from '../access/enter-programme.ts';
import { toCommand } from '../access/to-command.ts';
import type { Deps } from '../deps.ts';
import { type ProgrammeKey, programmeType } from '../storage/document-types.ts';
import * as repository from '../storage/repository.ts';

type RoundDeps = Pick<Deps, 'store' | 'clock' | 'today'>;

type Outcome = Promise<Result<string, DomainError>>;

/** The round there is, or the first, which begins with this. Errors: `busy`, `unknown`. */
export async function roundOrFirst(
  key: ProgrammeKey,
  { team, command }: { readonly team: Team; readonly command: Command },
  { store, today }: Pick<RoundDeps, 'store' | 'today'>,
): Outcome {
  const beginning = { month: today(team.timeZone).slice(0, 7), command };
  const begun = await repository.changeOrCreate(store, programmeType, key, (programme) =>
    ok(beginFirstRound(programme, beginning)),
  );
  return begun.ok ? ok(roundNow(begun.value) ?? '') : begun;
}

export type BeginRoundInput = { readonly programmeId: string; readonly commandId: string };

/** Errors: `not-a-member`, `not-allowed`, `too-many`, `busy`, `unknown`. */
export async function beginRound(
  { programmeId, commandId }: BeginRoundInput,
  actor: Actor,
  { store, clock, today }: RoundDeps,
): Outcome {
  const entered = await enterProgramme(store, { programmeId, actor, verb: 'begin-round' });
  if (!entered.ok) return entered;
  const home = entered.value.teams.find(({ id }) => id === onlyTeamOf(programmeId));
  const month = today(home?.timeZone ?? entered.value.teams[0]?.timeZone ?? '').slice(0, 7);
  const beginning = { month, command: toCommand(commandId, actor, { clock }) };
  const key = { tenantId: actor.tenantId, programmeId };
  const begun = await repository.changeOrCreate(store, programmeType, key, (programme) =>
    beginNextRound(programme, beginning),
  );
  return begun.ok ? ok(roundNow(begun.value) ?? '') : begun;
}
