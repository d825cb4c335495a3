/** A team keeps more than changes: where a change is asked for, no other document answers, and none is written. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { loadDemo } from '../../../bot/local/demo/load-demo.ts';
import { demoPeople, demoTeam, demoTenantId } from '../../../bot/local/demo/people.ts';
import { systemClock } from '../../../shared/calendar/clock.ts';
import type { StoredDocument } from '../../../shared/stores/document-store.ts';
import { createSqliteStore } from '../../../shared/stores/sqlite/sqlite-store.ts';
import { anyChangeCommand, changeCommandNames } from '../../support/any-change-command.ts';
import { expectRefusal } from '../../support/expect-refusal.ts';
import { type RunningApp, startRunningApp } from '../../support/running-app.ts';
import { type WatchedStore, watchDocuments } from '../../support/watched-store.ts';

const team = encodeURIComponent(demoTeam.id);

let app: RunningApp;
let store: WatchedStore;
let others: readonly StoredDocument[];

beforeAll(async () => {
  store = watchDocuments(createSqliteStore({ file: ':memory:', clock: systemClock }));
  await loadDemo(store, systemClock);
  const { pk } = store.documents().find(({ type }) => type === 'team') ?? { pk: '' };
  await store.create({ id: 'channel', pk, type: 'channel' });
  others = store.documents().filter((each) => each.pk === pk && each.type !== 'change');
  app = await startRunningApp({ store });
});

afterAll(() => app.close());

test('a team has many documents besides its changes', () => {
  expect([...new Set(others.map(({ type }) => type))].sort()).toEqual([
    'ambition',
    'barriers',
    'channel',
    'check-ins',
    'priorities',
    'pulse',
    'team',
  ]);
});

describe('where a change is asked for, another document', () => {
  test('is not found', async () => {
    for (const { id } of others)
      await expectRefusal(await ask(`changes/${encodeURIComponent(id)}`), 404, 'not-found');
  });

  test('is not moved or changed, and stays as it was', async () => {
    const before = structuredClone(store.documents());

    for (const { id } of others) {
      for (const name of changeCommandNames) {
        const path = `changes/${encodeURIComponent(id)}/${name}`;
        await expectRefusal(await ask(path, anyChangeCommand), 404, 'not-found');
      }
    }

    expect(store.documents()).toEqual(before);
  });

  test('is no team either', async () => {
    for (const { id, type } of others) {
      if (type === 'team') continue;
      const path = `${app.url}/api/teams/${encodeURIComponent(id)}`;
      for (const asked of ['', '/board', '/mission', '/ambition', '/check-ins', '/pulse'])
        expect([403, 404]).toContain((await send(path + asked)).status);
    }
  });
});

test('pressed on a card, it is answered with a sentence and no error', async () => {
  for (const { id } of others)
    for (const verb of ['change.show', 'plan.open', 'withdraw.submit', 'progress.submit']) {
      const answer = await press(verb, id);
      expect(await answer.json()).toMatchObject({ statusCode: 200 });
    }

  expect(app.recorded.errors()).toEqual([]);
});

function ask(path: string, body?: object): Promise<Response> {
  return send(`${app.url}/api/teams/${team}/${path}`, body);
}

async function send(url: string, body?: object): Promise<Response> {
  const token = await app.issuer.sign(demoPeople.amara);
  return fetch(url, {
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    ...(body && { method: 'POST', body: JSON.stringify(body) }),
  });
}

function press(verb: string, changeId: string): Promise<Response> {
  const { id, name } = demoPeople.amara;
  const data = {
    teamId: demoTeam.id,
    changeId,
    version: 1,
    commandId: 'command-1',
    progress: 'It',
  };
  const activity = {
    ...{ type: 'invoke', name: 'adaptiveCard/action', channelId: 'msteams', id: 'pressed-1' },
    ...{ serviceUrl: 'http://127.0.0.1:9', recipient: { id: '28:bot' } },
    from: { id: '29:amara', name, aadObjectId: id },
    conversation: { id: 'personal', conversationType: 'personal', tenantId: demoTenantId },
    value: { action: { type: 'Action.Execute', verb, data } },
  };
  return fetch(`${app.url}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(activity),
  });
}
