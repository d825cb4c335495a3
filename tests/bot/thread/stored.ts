/** All that is stored of a team's thread: its barriers, its strands and its changes. */
import type { Barriers } from '../../../shared/domain/barriers/barriers.ts';
import type { SmallChange } from '../../../shared/domain/small-change/small-change.ts';
import type { Strands } from '../../../shared/domain/strands/strands.ts';
import type { DocumentStore } from '../../../shared/stores/document-store.ts';
import {
  barriersType,
  changeType,
  strandsType,
} from '../../../shared/use-cases/storage/document-types.ts';
import { teamPartition } from '../../../shared/use-cases/storage/partitions.ts';
import * as repository from '../../../shared/use-cases/storage/repository.ts';
import { unwrap } from '../../support/build-deps.ts';
import { testTenant } from '../../support/build-person.ts';

const key = { tenantId: testTenant, teamId: 'team-north' };

export type Stored = {
  readonly barriers: Barriers;
  readonly strands: Strands;
  readonly changes: readonly SmallChange[];
};

export async function readStored(store: DocumentStore): Promise<Stored> {
  const pk = teamPartition(key.tenantId, key.teamId);
  const { items } = unwrap(await repository.queryPage(store, changeType, pk, { limit: 1_000 }));
  return {
    barriers: unwrap(await repository.readOrEmpty(store, barriersType, key)),
    strands: unwrap(await repository.readOrEmpty(store, strandsType, key)),
    changes: items.map(({ doc }) => changeType.schema.parse(doc)),
  };
}
