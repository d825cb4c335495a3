/** Loads what a team put into programmes it is in no more, for its own people: which of it they may take out, and what they said there by name (P19, P32). */
import type { DomainError } from '../../domain/errors.ts';
import { fitToRead } from '../../domain/gathered/fit-to-read.ts';
import type { Actor } from '../../domain/person.ts';
import { programmesLeft } from '../../domain/programme/join.ts';
import { mayInProgramme, type Stands } from '../../domain/programme/permissions.ts';
import type { Programme } from '../../domain/programme/programme.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { EvidenceItem } from '../../domain/sensemaking/evidence.ts';
import { type Reflection, saidByName } from '../../domain/sensemaking/reflections.ts';
import { enterProgrammeOfTeam } from '../access/enter-programme.ts';
import type { Deps } from '../deps.ts';
import { readRounds } from '../gathered/read-rounds.ts';
import {
  changeType,
  programmeType,
  reflectionsType,
  type TeamKey,
} from '../storage/document-types.ts';
import { inTurns } from '../storage/in-turns.ts';
import * as repository from '../storage/repository.ts';

type Outcome<T> = Promise<Result<T, DomainError>>;
type Store = Pick<Deps, 'store'>;

export type ItemLeft = {
  readonly item: EvidenceItem;
  /** The round it was put in for. */
  readonly round: number;
  readonly isOwn: boolean;
  readonly mayTakeOut: boolean;
};

/** Theirs to take out, whatever they are in the team. */
export type ReflectionLeft = {
  readonly reflection: Reflection;
  /** The round it was said for. */
  readonly round: number;
};

export type LeftBehind = {
  readonly stands: Stands;
  /** Only those where something of the team's, or of whoever asks, still is. */
  readonly programmes: readonly {
    readonly programmeId: string;
    readonly name: string;
    readonly items: readonly ItemLeft[];
    /** What whoever asks said there by name. */
    readonly reflections: readonly ReflectionLeft[];
  }[];
};

/** Errors: `not-a-member`, `not-allowed`, `busy`. */
export async function loadLeftBehind(
  teamId: string,
  actor: Actor,
  { store }: Store,
): Outcome<LeftBehind> {
  const entered = await enterProgrammeOfTeam(store, { teamId, actor, verb: 'see-programme' });
  if (!entered.ok) return entered;
  const { stands, programme, teams } = entered.value;
  const key = { tenantId: actor.tenantId, teamId };
  const programmes: LeftBehind['programmes'][number][] = [];
  const ids = teams.filter(({ id }) => id === teamId);
  for (const programmeId of ids.flatMap((team) => programmesLeft(team, programme.programmeId))) {
    const place = { tenantId: actor.tenantId, programmeId };
    const left = await repository.read(store, programmeType, place);
    if (!left.ok && left.error.kind === 'not-found') continue;
    const there = left.ok ? await readItems(left.value, key, store) : left;
    if (!there.ok) return there;
    const said = left.ok ? await readSaid(left.value, actor, store) : left;
    if (!said.ok) return said;
    const reflections = said.value;
    const theirs = await ownAmong(there.value, { key, actor }, store);
    if (!theirs.ok) return theirs;
    const items = there.value.map((each): ItemLeft => {
      const isOwn = theirs.value.has(each.item.id);
      return { ...each, isOwn, mayTakeOut: mayInProgramme(stands, 'take-out', isOwn) };
    });
    const name = left.ok ? (left.value.name ?? '') : '';
    if (items.length + reflections.length > 0)
      programmes.push({ programmeId, name, items, reflections });
  }
  return ok({ stands, programmes });
}

type There = Pick<ItemLeft, 'item' | 'round'>;

/** Of every round there was. */
async function readItems(
  { tenantId, programmeId }: Programme,
  { teamId }: TeamKey,
  store: Deps['store'],
): Outcome<readonly There[]> {
  const rounds = await readRounds(store, { tenantId, programmeId });
  if (!rounds.ok) return rounds;
  return ok(
    rounds.value.flatMap(({ items, round }) =>
      items
        .filter((each) => each.teamId === teamId)
        .map((item) => ({ item: fitToRead(item), round })),
    ),
  );
}

/** The same of what they said by name, and of nobody else's. */
async function readSaid(
  { tenantId, programmeId, round: last }: Programme,
  { id }: Actor,
  store: Deps['store'],
): Outcome<readonly ReflectionLeft[]> {
  const said: ReflectionLeft[] = [];
  for (let round = 1; round <= last; round += 1) {
    const place = { tenantId, programmeId, round };
    const current = await repository.readOrEmpty(store, reflectionsType, place);
    if (!current.ok) return current;
    said.push(...saidByName(current.value, id).map((reflection) => ({ reflection, round })));
  }
  return ok(said);
}

type Asking = { readonly key: TeamKey; readonly actor: Actor };

/** Those from changes they logged. */
async function ownAmong(
  there: readonly There[],
  { key, actor }: Asking,
  store: Deps['store'],
): Outcome<ReadonlySet<string>> {
  const changeOf = ({ item: { from } }: There) => ('changeId' in from ? [from.changeId] : []);
  const changeIds = [...new Set(there.flatMap(changeOf))];
  const read = await inTurns(
    changeIds.map((changeId) => () => repository.read(store, changeType, { ...key, changeId })),
  );
  const logged = new Set<string>();
  for (const change of read) {
    if (!change.ok && change.error.kind !== 'not-found') return change;
    if (change.ok && change.value.author.id === actor.id) logged.add(change.value.id);
  }
  const own = there.filter((each) => changeOf(each).some((id) => logged.has(id)));
  return ok(new Set(own.map(({ item }) => item.id)));
}
