/** Somebody who led is back without their role: told to whoever leads, once, though a server stops in between. */
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { recordOutcome } from '../../../../shared/domain/mailbox/deliver.ts';
import { enqueue } from '../../../../shared/domain/mailbox/enqueue.ts';
import { createMailbox } from '../../../../shared/domain/mailbox/mailbox.ts';
import { toReturnEntries } from '../../../../shared/domain/mailbox/tell-returns.ts';
import { withReturns, withReturnsTold } from '../../../../shared/domain/team/returns.ts';
import { promptTeam } from '../../../../shared/use-cases/notifications/prompt-team.ts';
import { mailboxType, teamType } from '../../../../shared/use-cases/storage/document-types.ts';
import * as repository from '../../../../shared/use-cases/storage/repository.ts';
import { createTestDeps, type TestDeps, unwrap, unwrapError } from '../../../support/build-deps.ts';
import { buildTeam, members } from '../../../support/build-team.ts';

const { practitioner, supervisor, facilitator, leader } = members;
const now = '2026-11-21T10:00:00.000Z';
const amara = { ...practitioner, role: 'supervisor' } as const;
const back = withReturns(buildTeam({ formerLeads: [amara] }), now);
let deps: TestDeps;

beforeEach(() => {
  deps = createTestDeps();
});

afterEach(() => deps.store.close());

function withMailbox(personId: string) {
  return createMailbox({ tenantId: back.tenantId, personId, timeZone: back.timeZone });
}

test('whoever may set the team up is told of it, and nobody else', () => {
  expect(toReturnEntries(back).map(({ to }) => to)).toEqual([supervisor.id, facilitator.id]);
  expect(toReturnEntries(withReturnsTold(back))).toEqual([]);
  expect(leader.role).toBe('leader');
});

test('a server that stops before the team is written has it waiting once all the same', async () => {
  const doc = { ...back, nextPromptAt: deps.clock.now() };
  const { etag } = unwrap(await deps.store.create(repository.toDocument(teamType, doc)));
  unwrapError(await promptTeam({ doc, etag: 'written by nobody' }, deps));
  const told = unwrap(await promptTeam({ doc, etag }, deps));
  const owner = { tenantId: doc.tenantId, personId: supervisor.id };
  const { waiting } = unwrap(await repository.readOrEmpty(deps.store, mailboxType, owner));

  expect(waiting.filter(({ kind }) => kind === 'lead-back')).toHaveLength(1);
  expect(told.formerLeads).toMatchObject([{ back: { isTold: true } }]);
});

test('what was sent is not taken in again', () => {
  const at = { now, calendar: deps.calendar };
  const entries = toReturnEntries(back).filter(({ to }) => to === supervisor.id);
  const taken = enqueue(withMailbox(supervisor.id), entries, at);
  const items = taken.waiting;
  const sending = { id: 'mark', items, at: now, by: 'server' };
  const sent = recordOutcome({ ...taken, waiting: [], sending }, 'sent', at);

  expect(items).toHaveLength(1);
  expect(enqueue(sent, entries, at).waiting).toEqual([]);
});
