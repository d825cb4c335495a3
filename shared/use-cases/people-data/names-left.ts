/** What was written of somebody who was forgotten: listed for a team's leads, and within a month put otherwise (P22). */
import type { DomainError } from '../../domain/errors.ts';
import { findNaming, takeNameOut } from '../../domain/people-data/names-left.ts';
import type { Actor } from '../../domain/person.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { decideBy, type NameLeft } from '../../domain/team/names-left.ts';
import type { Team } from '../../domain/team/team.ts';
import { authorise } from '../access/authorise.ts';
import { readTeam } from '../access/read-team.ts';
import type { Deps } from '../deps.ts';
import { type DocumentType, type TeamKey, teamType } from '../storage/document-types.ts';
import { inTurns } from '../storage/in-turns.ts';
import { readAll } from '../storage/read-all.ts';
import * as repository from '../storage/repository.ts';
import { noteAct } from './note-act.ts';
import { lookEverywhere, readPartitions } from './partitions-of.ts';

type Outcome<T> = Promise<Result<T, DomainError>>;
type NamesDeps = Pick<Deps, 'store' | 'clock' | 'newId' | 'formerColleague'>;

/** One name, and the words that have it in and that nobody has decided about. */
export type NamedStill = {
  readonly id: string;
  readonly name: string;
  /** ISO instant. */
  readonly decideBy: string;
  readonly words: readonly string[];
};

/** Whoever decides says which words; `keep` where they mean somebody else. */
export type Decision = { readonly id: string; readonly words: string; readonly keep: boolean };

/** Nothing is noted where no words name them: then their name is nowhere. Errors: `busy`, `unknown`. */
export async function noteNameLeft(place: TeamKey, name: string, deps: NamesDeps): Outcome<void> {
  const words = await findWords(place, name, deps);
  if (!words.ok) return words;
  if (words.value.length === 0) return ok(undefined);
  const entry = { id: deps.newId(), name, since: deps.clock.now(), kept: [] };
  const noted = await repository.change(deps.store, teamType, place, (team) =>
    ok(
      team.namesLeft.some((left) => left.name === name)
        ? team
        : { ...team, namesLeft: [...team.namesLeft, entry] },
    ),
  );
  return noted.ok ? ok(undefined) : noted;
}

/** Errors: `not-a-member`, `not-allowed`, `busy`. */
export async function loadNamesLeft(
  teamId: string,
  actor: Actor,
  deps: NamesDeps,
): Outcome<readonly NamedStill[]> {
  const team = await readForLead(teamId, actor, deps);
  if (!team.ok) return team;
  const place = { tenantId: actor.tenantId, teamId };
  const named: NamedStill[] = [];
  for (const left of team.value.namesLeft) {
    const words = await findWords(place, left.name, deps);
    if (!words.ok) return words;
    const open = words.value.filter((each) => !left.kept.includes(each));
    named.push({ id: left.id, name: left.name, decideBy: decideBy(left), words: open });
  }
  return ok(named);
}

/** Gives what is left to decide. Errors: `not-a-member`, `not-allowed`, `not-found`, `busy`, `unknown`. */
export async function decideNameLeft(
  teamId: string,
  { id, words, keep }: Decision,
  actor: Actor,
  deps: NamesDeps,
): Outcome<readonly NamedStill[]> {
  const team = await readForLead(teamId, actor, deps);
  if (!team.ok) return team;
  const left = team.value.namesLeft.find((each) => each.id === id);
  if (!left) return fail({ kind: 'not-found' });
  const place = { tenantId: actor.tenantId, teamId };
  const isMeant = (each: string) => each === words;
  const done = keep
    ? await keepWords(place, left, words, deps)
    : await takeOut(place, { ...left, isMeant }, deps);
  if (!done.ok) return done;
  if (!done.value) return loadNamesLeft(teamId, actor, deps);
  const noted = await noteAct(place, actor, 'decided-name', deps);
  if (!noted.ok) return noted;
  const still = await loadNamesLeft(teamId, actor, deps);
  if (!still.ok) return still;
  const isDone = still.value.some((each) => each.id === id && each.words.length === 0);
  if (!isDone) return still;
  const ended = await endLeft(place, [id], deps);
  return ended.ok ? ok(still.value.filter((each) => each.id !== id)) : ended;
}

/** Of those nobody decided about within a month; true where there were any. Errors: `busy`, `unknown`. */
export async function takeOverdueNamesOut(team: Team, deps: NamesDeps): Outcome<boolean> {
  const now = deps.clock.now();
  const overdue = team.namesLeft.filter((left) => decideBy(left) <= now);
  const place = teamType.keyOf(team);
  for (const left of overdue) {
    const isMeant = (words: string) => !left.kept.includes(words);
    const out = await takeOut(place, { ...left, isMeant }, deps);
    if (!out.ok) return out;
  }
  if (overdue.length === 0) return ok(false);
  const ids = overdue.map(({ id }) => id);
  const ended = await endLeft(place, ids, deps);
  return ended.ok ? ok(true) : ended;
}

async function readForLead(teamId: string, actor: Actor, { store }: NamesDeps): Outcome<Team> {
  const team = await readTeam(store, actor.tenantId, teamId);
  if (!team.ok) return team;
  const member = authorise(team.value, actor.id, 'decide-names');
  return member.ok ? team : member;
}

/** False where they were kept before. */
async function keepWords(
  place: TeamKey,
  left: NameLeft,
  words: string,
  deps: NamesDeps,
): Outcome<boolean> {
  if (left.kept.includes(words)) return ok(false);
  const kept = await changeLeft(
    place,
    left.id,
    (each) => ({ ...each, kept: [...each.kept, words] }),
    deps,
  );
  return kept.ok ? ok(true) : kept;
}

function changeLeft(
  place: TeamKey,
  id: string,
  alter: (left: NameLeft) => NameLeft,
  { store }: NamesDeps,
): Outcome<Team> {
  return repository.change(store, teamType, place, (team) =>
    ok({
      ...team,
      namesLeft: team.namesLeft.map((left) => (left.id === id ? alter(left) : left)),
    }),
  );
}

function endLeft(place: TeamKey, ids: readonly string[], { store }: NamesDeps): Outcome<Team> {
  return repository.change(store, teamType, place, (team) =>
    ok({ ...team, namesLeft: team.namesLeft.filter(({ id }) => !ids.includes(id)) }),
  );
}

async function findWords(
  place: TeamKey,
  name: string,
  { store }: NamesDeps,
): Outcome<readonly string[]> {
  const partitions = await readPartitions(place, { store });
  if (!partitions.ok) return partitions;
  const found = new Set<string>();
  for (const look of lookEverywhere(partitions.value, lookIn)) {
    const words = await look();
    if (!words.ok) return words;
    for (const each of words.value) found.add(each);
  }
  return ok([...found]);

  async function lookIn<T extends { readonly id: string }, Key>(
    type: DocumentType<T, Key>,
    pk: string,
  ): Outcome<readonly string[]> {
    const all = await readAll(store, type, pk);
    return all.ok ? ok(all.value.flatMap((doc) => findNaming(type.type, doc, name))) : all;
  }
}

type Meant = { readonly name: string; readonly isMeant: (words: string) => boolean };

/** Whether there was anything to take out. */
async function takeOut(
  place: TeamKey,
  { name, isMeant }: Meant,
  { store, formerColleague: instead }: NamesDeps,
): Outcome<boolean> {
  const partitions = await readPartitions(place, { store });
  if (!partitions.ok) return partitions;
  let isAny = false;
  for (const take of lookEverywhere(partitions.value, takeFrom)) {
    const taken = await take();
    if (!taken.ok) return taken;
    isAny ||= taken.value;
  }
  return ok(isAny);

  async function takeFrom<T extends { readonly id: string }, Key>(
    type: DocumentType<T, Key>,
    pk: string,
  ): Outcome<boolean> {
    const all = await readAll(store, type, pk);
    if (!all.ok) return all;
    const without = (document: T) => takeNameOut(type.type, document, { name, instead, isMeant });
    const naming = all.value.filter((each) => without(each) !== each);
    const taken = await inTurns(
      naming.map(
        (each) => () =>
          repository.change(store, type, type.keyOf(each), (current) => ok(without(current))),
      ),
    );
    const failed = taken.find((each) => !each.ok && each.error.kind !== 'not-found');
    return failed && !failed.ok ? failed : ok(naming.length > 0);
  }
}
