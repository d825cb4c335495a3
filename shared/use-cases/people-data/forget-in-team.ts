/** Takes somebody out of what one team has. */
import { redrawAll } from '../../domain/channel/enqueue.ts';
import type { DomainError } from '../../domain/errors.ts';
import { type Forgetting, forgetIn } from '../../domain/people-data/forget-in.ts';
import type { PersonRef } from '../../domain/person.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { withAct } from '../../domain/team/acts.ts';
import type { Team } from '../../domain/team/team.ts';
import { changeKnownChannel } from '../channel/change-channel.ts';
import {
  checkInsType,
  type DocumentType,
  mailboxType,
  type TeamKey,
  teamType,
} from '../storage/document-types.ts';
import { inTurns } from '../storage/in-turns.ts';
import { readAll } from '../storage/read-all.ts';
import { untilAnswered } from '../storage/repeat.ts';
import * as repository from '../storage/repository.ts';
import type { ForgetDeps } from './forget-person.ts';
import { makeSeal } from './forgotten-seal.ts';
import { noteNameLeft } from './names-left.ts';
import { partitionsOf } from './partitions-of.ts';
import { forTeamsTypes } from './teams-types.ts';

type Outcome = Promise<Result<void, DomainError>>;

/** Safe to repeat and to stop half-way. A team that is not there any more has nothing. Errors: `busy`, `unknown`. */
export async function forgetInTeam(
  place: TeamKey,
  { id: personId, name }: PersonRef,
  deps: ForgetDeps,
): Outcome {
  const former = { id: formerId, name: deps.formerColleague };
  const forgetting = { personId, former };
  const team = await leaveForGood(place, forgetting, deps);
  if (!team.ok) return team.error.kind === 'not-found' ? ok(undefined) : team;

  for (const pk of partitionsOf(team.value)) {
    const taken = await takeOutOf(pk, forgetting, deps);
    if (!taken.ok) return taken;
  }
  const answers = checkInsType.placeOf({ ...place, personId });
  const gone = await untilAnswered(() => deps.store.delete(answers.pk, answers.id));
  if (!gone.ok && gone.error !== 'not-found') return fail({ kind: 'busy' });
  const told = await forgetInMailboxes(team.value, forgetting, deps);
  if (!told.ok) return told;
  const left = await noteNameLeft(place, name, deps);
  if (!left.ok) return left;
  const posted = await changeKnownChannel(place, deps, redrawAll);
  return posted.ok ? ok(undefined) : posted;
}

/** Compared with ids of people, it is nobody's. */
export const formerId = 'former-colleague';

/** Whoever is on its roster is kept out of it from then on; whoever left needs no keeping out. */
async function leaveForGood(
  place: TeamKey,
  forgetting: Forgetting,
  deps: ForgetDeps,
): Promise<Result<Team, DomainError>> {
  const person = { tenantId: place.tenantId, personId: forgetting.personId };
  const seal = await makeSeal(person, deps.newId());
  const [id, at] = [deps.newId(), deps.clock.now()];
  return repository.change(deps.store, teamType, place, (team) => {
    const isOn = [...team.members, ...team.guests].some(({ id }) => id === person.personId);
    const left = forgetIn('team', team, forgetting);
    if (left === team) return ok(team);
    const noted = withAct(left, { id, at, by: forgetting.former, did: 'was-forgotten' });
    return ok(isOn ? { ...noted, forgotten: [...team.forgotten, seal] } : noted);
  });
}

/** Of whatever is in that partition. Safe to repeat. Errors: `busy`, `unknown`. */
export async function takeOutOf(pk: string, forgetting: Forgetting, deps: TakeDeps): Outcome {
  for (const take of forTeamsTypes((type) => () => takeOut(type, pk, forgetting, deps))) {
    const taken = await take();
    if (!taken.ok) return taken;
  }
  return ok(undefined);
}

type TakeDeps = Pick<ForgetDeps, 'store'>;

/** Where it is theirs; the others are not touched. */
async function takeOut<T extends { readonly id: string }, Key>(
  type: DocumentType<T, Key>,
  pk: string,
  forgetting: Forgetting,
  { store }: TakeDeps,
): Outcome {
  const all = await readAll(store, type, pk);
  if (!all.ok) return all;
  const theirs = all.value.filter((each) => forgetIn(type.type, each, forgetting) !== each);
  return firstFailed(
    await inTurns(
      theirs.map(
        (each) => () =>
          repository.change(store, type, type.keyOf(each), (current) =>
            ok(forgetIn(type.type, current, forgetting)),
          ),
      ),
    ),
  );
}

/** What is not there any more has nothing of theirs. */
function firstFailed(all: readonly Result<unknown, DomainError>[]): Result<void, DomainError> {
  const failed = all.find((each) => !each.ok && each.error.kind !== 'not-found');
  return failed && !failed.ok ? failed : ok(undefined);
}

/** What waits for others may be about them: that somebody who led is back, or whom to talk to. */
async function forgetInMailboxes(
  { tenantId, members }: Team,
  forgetting: Forgetting,
  { store }: ForgetDeps,
): Outcome {
  const changed = await inTurns(
    members.map(
      ({ id }) =>
        () =>
          repository.change(store, mailboxType, { tenantId, personId: id }, (mailbox) =>
            ok(forgetIn('mailbox', mailbox, forgetting)),
          ),
    ),
  );
  return firstFailed(changed);
}
