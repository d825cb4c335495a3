/** Looks what there is to make sense of, and whose is not in yet, at the moment of telling (P19). */
import type { DomainError } from '../../domain/errors.ts';
import type { Item, Mailbox } from '../../domain/mailbox/mailbox.ts';
import { isSteward } from '../../domain/programme/tell-pack.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { Team } from '../../domain/team/team.ts';
import { readProgramme } from '../access/enter-programme.ts';
import type { Deps } from '../deps.ts';
import { blueprintType, evidenceType, reflectionsType } from '../storage/document-types.ts';
import * as repository from '../storage/repository.ts';

export type PackItem = Extract<Item, { readonly kind: 'pack' }>;

export type PackToTell = {
  readonly what: 'pack';
  /** As the programme is called, or else the team. */
  readonly name: string;
  /** What was put in, and what people said for it. */
  readonly things: number;
  /** In the programme, and put in what is theirs. */
  readonly teamsIn: number;
  /** The names of those that have not. */
  readonly notIn: readonly string[];
  /** They may have heard before that something is not in. */
  readonly isAllIn: boolean;
};

type PackPlace = Pick<Mailbox, 'personId' | 'waiting'> & { readonly team: Team };

/**
 * Null where there is nothing to say: they look after it no more, its next round has begun, something was drawn up in this
 * one already, or all of it was left out. Nor is it said twice that all is in: where they have still to hear the first of
 * it, that says so. Errors: `busy`.
 */
export async function loadPackItem(
  { programmeId, round, ...item }: PackItem,
  { team, personId, waiting }: PackPlace,
  { store }: Pick<Deps, 'store'>,
): Promise<Result<PackToTell | null, DomainError>> {
  const { tenantId } = team;
  const isAllIn = item.isAllIn === true;
  if (isAllIn && waiting.some(isFirst)) return ok(null);
  const read = await readProgramme(store, { tenantId, programmeId });
  if (!read.ok) return read.error.kind === 'busy' ? read : ok(null);
  const { programme, teams } = read.value;
  if (programme.round !== round || !isSteward(programme, read.value, personId)) return ok(null);
  const place = { tenantId, programmeId, round };
  const [evidence, said, blueprint] = await Promise.all([
    repository.readOrEmpty(store, evidenceType, place),
    repository.readOrEmpty(store, reflectionsType, place),
    repository.readOrEmpty(store, blueprintType, place),
  ]);
  if (!evidence.ok) return evidence;
  if (!said.ok) return said;
  if (!blueprint.ok) return blueprint;
  if (blueprint.value.pillars.some((pillar) => pillar.round === round)) return ok(null);
  const putIn = new Set(evidence.value.teams.map(({ teamId }) => teamId));
  const notIn = teams.filter(({ id }) => !putIn.has(id)).map(({ name }) => name);
  const things = evidence.value.items.length + said.value.reflections.length;
  const isNothingToSay = notIn.length === 0 ? things === 0 : isAllIn;
  if (isNothingToSay) return ok(null);
  const teamsIn = teams.length - notIn.length;
  return ok({ what: 'pack', name: programme.name ?? team.name, things, teamsIn, notIn, isAllIn });

  function isFirst(each: Item): boolean {
    if (each.kind !== 'pack' || each.isAllIn) return false;
    return each.programmeId === programmeId && each.round === round;
  }
}
