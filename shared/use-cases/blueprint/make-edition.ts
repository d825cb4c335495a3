/** Makes an edition of a blueprint as it stands: its words are looked through once more, as before any file (P3, P4, P19). */
import type { BlueprintView } from '../../contracts/api/blueprint/blueprint.ts';
import type { Blueprint } from '../../domain/blueprint/blueprint.ts';
import { checkBeforeExport, type Finding } from '../../domain/blueprint/check-before-export.ts';
import {
  editionMadeBy,
  type LastEdition,
  type NamedInEdition,
  makeEdition as toMade,
} from '../../domain/blueprint/edition.ts';
import type { DomainError } from '../../domain/errors.ts';
import type { Actor } from '../../domain/person.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { enterProgramme } from '../access/enter-programme.ts';
import { toCommand } from '../access/to-command.ts';
import type { Deps } from '../deps.ts';
import { blueprintType, editionType } from '../storage/document-types.ts';
import * as repository from '../storage/repository.ts';
import { editionDigest } from './edition-digest.ts';
import { namedIn, type StoredEdition, toSnapshot } from './edition-snapshot.ts';
import { readBlueprint } from './load-blueprint.ts';
import { toBlueprintView } from './to-blueprint-view.ts';

type MakeInput = {
  readonly programmeId: string;
  readonly commandId: string;
  /** The number it is to get, as far as whoever makes it has seen. */
  readonly n?: number | undefined;
};

/** The edition; or every place with words in it that may not leave, in the blueprint as it was looked through. */
export type Made =
  | { readonly edition: StoredEdition }
  | { readonly findings: readonly Finding[]; readonly of: BlueprintView };

/**
 * A repeat gives the same one. Errors: `not-a-member`, `not-allowed`, `no-such-move` without a pillar, `edition-made`
 * where one is there already that is not known to whoever makes it, or says the same, `stale` where somebody altered it
 * at the same moment, `too-many`, `busy`, `unknown`.
 */
export async function makeEdition(
  { programmeId, commandId, n: seen }: MakeInput,
  actor: Actor,
  deps: Pick<Deps, 'store' | 'clock' | 'today' | 'calendar'>,
): Promise<Result<Made, DomainError>> {
  const { store, clock } = deps;
  const entered = await enterProgramme(store, { programmeId, actor, verb: 'make-edition' });
  if (!entered.ok) return entered;
  const read = await readBlueprint(entered.value, deps);
  if (!read.ok) return read;
  const { loaded, day } = read.value;
  const key = { tenantId: actor.tenantId, programmeId };
  const command = toCommand(commandId, actor, { clock });
  const made = editionMadeBy(loaded.blueprint, command.id);
  if (made !== null)
    return toEdition(await repository.read(store, editionType, { ...key, n: made }));
  const view = toBlueprintView(loaded, day);
  const findings = checkBeforeExport(view);
  if (findings.length > 0) return ok({ findings, of: view });
  const snapshot = toSnapshot(view);
  const making = {
    ...{ ...namedIn(view, loaded.blueprint), snapshot, digest: await editionDigest(snapshot) },
    version: loaded.blueprint.version,
    ...{ round: entered.value.programme.round, n: seen },
  };
  const types = { changed: blueprintType, created: editionType };
  const written = await repository.changeAndCreate(store, types, key, async (blueprint) => {
    const n = editionMadeBy(blueprint, command.id);
    if (n !== null) {
      const there = await repository.read(store, editionType, { ...key, n });
      return there.ok ? ok({ changed: blueprint, created: there.value }) : there;
    }
    const last = await readLast(blueprint, making, store);
    if (!last.ok) return last;
    const next = toMade(blueprint, { ...making, last: last.value }, command);
    return next.ok ? ok({ changed: next.value.blueprint, created: next.value.edition }) : next;
  });
  if (written.ok) return ok({ edition: written.value.created });
  // Without a blueprint there is no pillar either.
  return written.error.kind === 'not-found' ? fail({ kind: 'no-such-move' }) : written;
}

/** Null where there is none. */
async function readLast(
  { tenantId, programmeId, editions }: Blueprint,
  making: NamedInEdition & { readonly digest: string },
  store: Deps['store'],
): Promise<Result<LastEdition | null, DomainError>> {
  const n = editions.at(-1)?.n;
  if (n === undefined) return ok(null);
  const read = await repository.read(store, editionType, { tenantId, programmeId, n });
  if (!read.ok) return read;
  const last = read.value;
  const areSameNamed =
    (await editionDigest(toNamed(last))) === (await editionDigest(toNamed(making)));
  return ok({ n, made: last.made, isSame: areSameNamed && last.digest === making.digest });
}

function toNamed({ owners, commitments, answers }: NamedInEdition): NamedInEdition {
  return { owners, commitments, answers };
}

function toEdition(read: Result<StoredEdition, DomainError>): Result<Made, DomainError> {
  return read.ok ? ok({ edition: read.value }) : read;
}
