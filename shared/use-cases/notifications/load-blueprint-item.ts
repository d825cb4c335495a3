/** Looks whether somebody is still named for a blueprint, or their team still asked, at the moment of telling (P32). */
import type { DomainError } from '../../domain/errors.ts';
import type { Item } from '../../domain/mailbox/mailbox.ts';
import type { ProgrammeRole } from '../../domain/permissions.ts';
import { isNamed } from '../../domain/programme/name-people.ts';
import type { ProgrammeEntry } from '../../domain/programme/programme.ts';
import { isInvited } from '../../domain/programme/set-up.ts';
import { mayAnswer } from '../../domain/programme/tell-people.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { Member, Team } from '../../domain/team/team.ts';
import { enterProgramme } from '../access/enter-programme.ts';
import type { Deps } from '../deps.ts';
import { programmeType } from '../storage/document-types.ts';
import * as repository from '../storage/repository.ts';

export type BlueprintItem = Extract<Item, { readonly kind: 'blueprint' }>;

export type BlueprintToTell = {
  readonly what: BlueprintItem['what'];
  /** As the programme is called, or else the team. */
  readonly name: string;
  /** The name of whoever named or asked them; null where so much was done since that it is not known. */
  readonly by: string | null;
  /** The name of the team they are told for. */
  readonly team: string;
};

type Told = Promise<Result<BlueprintToTell | null, DomainError>>;
type Place = { readonly team: Team; readonly member: Member };

/**
 * Null where there is nothing to say: the name was taken off or they are in none of its teams any more; the team has
 * answered, is asked no more, or is somebody else's to answer for. Errors: `busy`.
 */
export function loadBlueprintItem(
  { programmeId, what, since }: BlueprintItem,
  place: Place,
  deps: Pick<Deps, 'store'>,
): Told {
  return what === 'asked'
    ? loadAsked(programmeId, place, deps)
    : loadNamed({ programmeId, what, since }, place, deps);
}

async function loadNamed(
  {
    programmeId,
    what,
    since,
  }: Pick<BlueprintItem, 'programmeId' | 'since'> & {
    readonly what: ProgrammeRole;
  },
  { team, member }: Place,
  { store }: Pick<Deps, 'store'>,
): Told {
  const actor = { id: member.id, name: member.name, tenantId: team.tenantId };
  const entered = await enterProgramme(store, { programmeId, actor, verb: 'see-programme' });
  if (!entered.ok) return entered.error.kind === 'busy' ? entered : ok(null);
  const { programme } = entered.value;
  if (!isNamed(programme, member.id, what)) return ok(null);
  const isIt = ({ did, at, by }: ProgrammeEntry) =>
    did === 'named' && at === since && by.id !== member.id;
  const act = programme.history.find(isIt);
  const name = programme.name ?? team.name;
  return ok({ what, name, by: act?.by.name ?? null, team: team.name });
}

async function loadAsked(
  programmeId: string,
  { team, member }: Place,
  { store }: Pick<Deps, 'store'>,
): Told {
  const invitation = team.invitations.find((each) => each.programmeId === programmeId);
  if (!invitation || !mayAnswer(member.role)) return ok(null);
  const key = { tenantId: team.tenantId, programmeId };
  const programme = await repository.read(store, programmeType, key);
  if (!programme.ok) return programme.error.kind === 'busy' ? programme : ok(null);
  if (!isInvited(programme.value, team.id)) return ok(null);
  const { name, by } = invitation;
  return ok({ what: 'asked', name, by: by.name, team: team.name });
}
