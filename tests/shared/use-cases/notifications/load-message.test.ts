/** What one message takes to put together. */
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { createMailbox, type Item } from '../../../../shared/domain/mailbox/mailbox.ts';
import { loadMessage } from '../../../../shared/use-cases/notifications/load-message.ts';
import { teamType } from '../../../../shared/use-cases/storage/document-types.ts';
import { toDocument } from '../../../../shared/use-cases/storage/repository.ts';
import { createTestDeps, type TestDeps, unwrap } from '../../../support/build-deps.ts';
import { buildTeam } from '../../../support/build-team.ts';
import { countStore } from '../../../support/counting-store.ts';

let deps: TestDeps;

beforeEach(() => {
  deps = createTestDeps();
});

afterEach(() => deps.store.close());

test('a team is read once, however many of its changes there is news of', async () => {
  const team = buildTeam();
  unwrap(await deps.store.create(toDocument(teamType, team)));
  const [{ id: personId } = { id: '' }] = team.members;
  const { tenantId, timeZone, id: teamId } = team;
  const now = deps.clock.now();
  const items = ['one', 'two', 'three'].map(
    (changeId): Item => ({
      ...{ kind: 'news', id: `news ${changeId}`, teamId, changeId, since: now, notBefore: now },
    }),
  );
  const mailbox = { ...createMailbox({ tenantId, personId, timeZone }), waiting: items };
  const store = countStore(deps.store);

  const { obsolete } = unwrap(await loadMessage(mailbox, items, { ...deps, store }));

  expect(obsolete).toEqual(items);
  expect(store.counts.get).toBe(1 + items.length);
});
