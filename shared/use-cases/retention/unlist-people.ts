/** Whoever was named for a blueprint without being in one of its teams is named for it no more once it goes (P22, P32). */
import type { DomainError } from '../../domain/errors.ts';
import { unlistProgramme } from '../../domain/person.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { Deps } from '../deps.ts';
import { personType, programmeType } from '../storage/document-types.ts';
import { inTurns } from '../storage/in-turns.ts';
import { readAll } from '../storage/read-all.ts';
import * as repository from '../storage/repository.ts';

/** Before the programme in that partition is taken away. Safe to repeat. Errors: `busy`, `unknown`. */
export async function unlistPeople(
  pk: string,
  { store, clock }: Pick<Deps, 'store' | 'clock'>,
): Promise<Result<void, DomainError>> {
  const programmes = await readAll(store, programmeType, pk);
  if (!programmes.ok) return programmes;
  const now = clock.now();
  const unlisted = await inTurns(
    programmes.value.flatMap(({ tenantId, programmeId, people, unlisted: waiting }) =>
      [...people.filter(({ isOutside }) => isOutside), ...waiting].map(
        ({ id: personId }) =>
          () =>
            repository.change(store, personType, { tenantId, personId }, (person) =>
              ok(unlistProgramme(person, programmeId, now)),
            ),
      ),
    ),
  );
  const failed = unlisted.find((each) => !each.ok && each.error.kind !== 'not-found');
  return failed && !failed.ok ? failed : ok(undefined);
}
