/** Reads all experiments of a programme (P20). */
import type { Experiment } from '../../domain/blueprint/experiment.ts';
import type { DomainError } from '../../domain/errors.ts';
import type { Result } from '../../domain/result.ts';
import type { Deps } from '../deps.ts';
import { experimentType, type ProgrammeKey } from '../storage/document-types.ts';
import { programmePartition } from '../storage/partitions.ts';
import { readAll } from '../storage/read-all.ts';

/** By their numbers. Says nothing of who is asking. Errors: `busy`. */
export function readExperiments(
  store: Deps['store'],
  { tenantId, programmeId }: ProgrammeKey,
): Promise<Result<readonly Experiment[], DomainError>> {
  return readAll(store, experimentType, programmePartition(tenantId, programmeId), {
    orderBy: { field: 'number', direction: 'asc' },
  });
}
