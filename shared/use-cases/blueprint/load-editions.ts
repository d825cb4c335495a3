/** Reads the editions of a blueprint: a list of them, and one as it stood (P19). */
import type { BlueprintView } from '../../contracts/api/blueprint/blueprint.ts';
import type { EditionsView } from '../../contracts/api/blueprint/editions.ts';
import { changedSince } from '../../domain/blueprint/editions/changed-since.ts';
import type { DomainError } from '../../domain/errors.ts';
import type { Actor } from '../../domain/person.ts';
import { ok, type Result } from '../../domain/result.ts';
import { enterProgramme, type ReadProgramme } from '../access/enter-programme.ts';
import type { Deps } from '../deps.ts';
import { blueprintType, editionType } from '../storage/document-types.ts';
import * as repository from '../storage/repository.ts';
import { timeZoneOf } from './around-experiment.ts';
import { asItStood, type StoredEdition, toBlueprintOf, toEditionView } from './edition-snapshot.ts';

type LoadDeps = Pick<Deps, 'store' | 'calendar'>;

/** Errors: `not-a-member`, `not-allowed`, `busy`. */
export async function loadEditions(
  programmeId: string,
  actor: Actor,
  deps: LoadDeps,
): Promise<Result<EditionsView, DomainError>> {
  const asking = { programmeId, actor, verb: 'see-programme' } as const;
  const entered = await enterProgramme(deps.store, asking);
  return entered.ok ? loadEditionsOf(entered.value, deps) : entered;
}

/** Says nothing of who is asking: whoever shows it authorises first. Errors: `busy`. */
export async function loadEditionsOf(
  { programme, teams }: ReadProgramme,
  { store, calendar }: LoadDeps,
): Promise<Result<EditionsView, DomainError>> {
  const { tenantId, programmeId } = programme;
  const key = { tenantId, programmeId };
  const blueprint = await repository.readOrEmpty(store, blueprintType, key);
  if (!blueprint.ok) return blueprint;
  const read = await Promise.all(
    blueprint.value.editions.map(({ n }) => repository.read(store, editionType, { ...key, n })),
  );
  const there: StoredEdition[] = [];
  for (const each of read) {
    if (!each.ok) return each;
    there.push(each.value);
  }
  const timeZone = timeZoneOf({ teams });
  const dayOf = (at: string) => calendar.dayOf(at, timeZone);
  return ok({ editions: await Promise.all(there.map((each) => toEditionView(each, dayOf))) });
}

/** Errors: `not-a-member`, `not-allowed`, `not-found`, `busy`. */
export async function loadEdition(
  { programmeId, n }: { readonly programmeId: string; readonly n: number },
  actor: Actor,
  { store, calendar }: LoadDeps,
): Promise<Result<BlueprintView, DomainError>> {
  const entered = await enterProgramme(store, { programmeId, actor, verb: 'see-programme' });
  if (!entered.ok) return entered;
  const key = { tenantId: actor.tenantId, programmeId, n };
  const edition = await repository.read(store, editionType, key);
  if (!edition.ok) return edition;
  const timeZone = timeZoneOf(entered.value);
  const dayOf = (at: string) => calendar.dayOf(at, timeZone);
  const view = toBlueprintOf(edition.value, await toEditionView(edition.value, dayOf));
  return withSince(view, n === 1 ? null : { ...key, n: n - 1 }, store);
}

/** `before`: the edition it is held beside; null where there is none. Errors: `busy`. */
export async function withSince(
  view: BlueprintView,
  before: EditionKey | null,
  store: Deps['store'],
): Promise<Result<BlueprintView, DomainError>> {
  if (before === null) return ok(view);
  const edition = await repository.read(store, editionType, before);
  if (!edition.ok) return edition.error.kind === 'not-found' ? ok(view) : edition;
  const changes = changedSince(asItStood(edition.value), view);
  return ok({ ...view, since: { n: before.n, changes: [...changes] } });
}

type EditionKey = { readonly tenantId: string; readonly programmeId: string; readonly n: number };
