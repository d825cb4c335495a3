/** The log of a whole conversation, at its most talkative, has nothing personal in it. */
import { inspect } from 'node:util';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { systemClock } from '../../../shared/calendar/clock.ts';
import type { DocumentStore } from '../../../shared/stores/document-store.ts';
import { createSqliteStore } from '../../../shared/stores/sqlite/sqlite-store.ts';
import { testTenant } from '../../support/build-person.ts';
import { type ProductionApp, startProductionApp } from '../../support/production-app.ts';

const amara = {
  id: '29:amara-teams-id',
  name: 'Amara Osei',
  aadObjectId: 'aaaaaaaa-0000-4000-8000-000000000001',
  tenantId: testTenant,
  email: 'amara@elmshire.example',
};
const team = { id: '19:riverside@thread.tacv2', name: 'Riverside', aadGroupId: 'group-1' };
const typed = ['Duty workers sign off vouchers', 'Families eat the same day', 'call 07700 900123'];
const actor = { id: amara.aadObjectId, name: amara.name, tenantId: testTenant };
const said: string[] = [];
let broken = false;
let production: ProductionApp;

beforeAll(async () => {
  for (const method of ['debug', 'info', 'log', 'warn', 'error', 'trace'] as const)
    jest.spyOn(console, method).mockImplementation((...words) => void said.push(inspect(words)));
  production = await startProductionApp({ members: [amara], team }, { store: buildBreakable() });
});

afterAll(() => production.close());

test('nothing personal is logged of what went well, was refused, or broke', async () => {
  await chat();
  await useTheTab();
  await beRefused();
  await meetFaults();

  const { recorded } = production.app;
  const written = [...recorded.lines, ...said].join('\n');
  const words = [...Object.values(amara), team.id, team.name, 'Bearer', 'eyJ', ...typed];
  expect(words.filter((word) => written.includes(word))).toEqual([]);
  expect(recorded.errors().map(({ msg }) => msg)).toEqual([
    'turn failed',
    'turn failed',
    'call failed',
  ]);
});

async function chat(): Promise<void> {
  expect(await post({ type: 'installationUpdate', action: 'add', ...inChannel })).toBe(200);
  expect(await post({ type: 'message', text: `log ${typed[0]}` })).toBe(200);
  expect(await post(press('first-command', { title: typed[0], benefit: typed[1] }))).toBe(200);
  expect(await post(press('other-command', { title: typed[2] }))).toBe(200);
  expect(await post({ type: 'message', text: typed[1] })).toBe(200);
  expect(production.store.counts.create).toBeGreaterThan(0);
}

async function useTheTab(): Promise<void> {
  const board = `/api/teams/${encodeURIComponent(team.id)}`;
  const token = production.signIn(actor);
  const statuses = [
    await production.call(`${board}/board`, token),
    await production.call(`${board}/changes/change-first-command`, token),
    await production.call(`${board}/changes`, token, { commandId: 'tab-command', title: typed[2] }),
  ];
  expect(statuses.map(({ status }) => status)).toEqual([200, 200, 422]);
}

async function beRefused(): Promise<void> {
  const message = { type: 'message', text: typed[0] };
  const elsewhere = { channelData: { tenant: { id: 'far-away' } } };
  const unsigned = production.signActivity({ header: { kid: 'key-2' } });
  expect((await production.post(fill(message), unsigned)).status).toBe(401);
  expect(
    (await production.post(fill(message), production.signActivity().slice(0, -9))).status,
  ).toBe(401);
  expect(await post({ ...message, ...elsewhere })).toBe(403);
  expect((await production.call('/api/me', `${production.signIn(actor)}x`)).status).toBe(401);
}

async function meetFaults(): Promise<void> {
  broken = true;
  expect(await post(press('third-command', { title: typed[0], benefit: typed[1] }))).toBe(200);
  expect(await post({ type: 'message', text: 'changes' })).toBe(200);
  expect((await production.call('/api/me', production.signIn(actor))).status).toBe(500);
}

const inChannel = {
  conversation: { id: team.id, conversationType: 'channel', tenantId: testTenant },
  channelData: { tenant: { id: testTenant }, team: { id: team.id, name: team.name } },
};

async function post(activity: object): Promise<number> {
  return (await production.post(fill(activity), production.signActivity())).status;
}

function press(commandId: string, words: object): object {
  const data = { commandId, teamId: team.id, scope: 'in-our-gift', ...words };
  const value = { action: { type: 'Action.Execute', verb: 'log.submit', data } };
  return { type: 'invoke', name: 'adaptiveCard/action', value };
}

function fill(activity: object): object {
  return {
    id: '1700000000001',
    channelId: 'msteams',
    serviceUrl: production.teams.url,
    from: { id: amara.id, name: amara.name, aadObjectId: amara.aadObjectId },
    recipient: { id: '28:bot', name: 'Small Changes' },
    conversation: { id: 'a:personal', conversationType: 'personal', tenantId: testTenant },
    channelData: { tenant: { id: testTenant } },
    ...activity,
  };
}

/** Once broken, it throws what libraries throw: errors that repeat the request and everything it held. */
function buildBreakable(): DocumentStore {
  const store = createSqliteStore({ file: ':memory:', clock: systemClock });
  return {
    ...store,
    get: async (pk, id) => {
      if (broken) throw new Error(`No answer to ${pk} ${id} ${JSON.stringify([amara, typed])}`);
      return store.get(pk, id);
    },
  };
}
