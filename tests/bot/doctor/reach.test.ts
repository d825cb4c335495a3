/** Whether the running app answers at its public host. */
import { createServer } from 'node:http';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { systemClock } from '../../../shared/calendar/clock.ts';
import { fail } from '../../../shared/domain/result.ts';
import { createSqliteStore } from '../../../shared/stores/sqlite/sqlite-store.ts';
import { listenOnLoopback } from '../../support/loopback-server.ts';
import { startRunningApp } from '../../support/running-app.ts';
import { askDoctor, type Council, host, startCouncil } from './council.ts';

let council: Council;

beforeEach(async () => {
  council = await startCouncil();
});

afterEach(async () => {
  await council.close();
});

describe('the running app', () => {
  test('that is ready gets a tick', async () => {
    const app = await startRunningApp();
    const args = ['--reach', '--host', new URL(app.url).host];

    const { code, lines } = await askDoctor(council, { args });

    expect(code).toBe(0);
    expect(lines).toContain(`✓ The app, from here: ${app.url}/health/ready says that it is ready`);
    await app.close();
  });

  test('whose host leads elsewhere is said', async () => {
    const elsewhere = await listenOnLoopback(
      createServer((_, response) => response.end('Welcome to a parking page')),
    );

    const { wrong } = await askDoctor(council, {
      env: { ...council.env, PUBLIC_HOST: new URL(elsewhere.url).host },
      args: ['--reach'],
    });

    expect(wrong).toEqual([expect.stringMatching(/\(200\) is not Small Changes: point that host/)]);
    await elsewhere.close();
  });

  test('that cannot read its store says where to look', async () => {
    const store = createSqliteStore({ file: ':memory:', clock: systemClock });
    const app = await startRunningApp({
      store: { ...store, check: async () => fail('throttled' as const) },
    });

    const { wrong } = await askDoctor(council, {
      args: ['--reach', '--host', new URL(app.url).host],
    });

    expect(wrong).toEqual([expect.stringMatching(/store is out of reach \(503\)/)]);
    await app.close();
  });

  test('is asked at PUBLIC_HOST where no other is named', async () => {
    const asked: string[] = [];
    const around = {
      fetch: (async (address: string) => {
        asked.push(address);
        throw new TypeError('fetch failed', { cause: { code: 'CERT_HAS_EXPIRED' } });
      }) as unknown as typeof fetch,
    };

    const { wrong } = await askDoctor(council, { args: ['--reach'], around });

    expect(asked.at(-1)).toBe(`https://${host}/health/ready`);
    expect(wrong.at(-1)).toContain('(its certificate is not trusted here)');
  });
});
