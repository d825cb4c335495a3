/** Whatever keeps the app from its store is told apart by what mends it. */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type FaultyProxy, startFaultyProxy } from '../../support/faulty-proxy.ts';
import { findFreePort } from '../../support/spawned.ts';
import { askDoctor, type Council, startCouncil } from './council.ts';

let council: Council;
let proxy: FaultyProxy;

beforeEach(async () => {
  council = await startCouncil();
  proxy = await startFaultyProxy(council.cosmos.endpoint);
});

afterEach(async () => {
  await proxy.close();
  await council.close();
});

describe('Cosmos DB', () => {
  async function wrongOf(changes: Readonly<Record<string, string>>): Promise<readonly string[]> {
    const { code, wrong } = await askDoctor(council, { env: { ...council.env, ...changes } });
    expect(code).toBe(1);
    return wrong;
  }
  const throughProxy = () => wrongOf({ COSMOS_ENDPOINT: proxy.endpoint });
  const needed = 'Microsoft.DocumentDB/databaseAccounts/sqlDatabases/containers/items/create';
  const blocked = (action: string) =>
    `Request blocked by Auth tests : Request is blocked because principal [a] does not have required RBAC permissions to perform action [${action}] on resource [dbs/tests].`;

  test.each([
    ['COSMOS_DATABASE', 'no database elsewhere with a container documents'],
    ['COSMOS_CONTAINER', 'no database tests with a container elsewhere'],
  ])('without what %s names is told from one that is away', async (name, words) => {
    expect(await wrongOf({ [name]: 'elsewhere' })).toEqual([
      expect.stringMatching(
        `^✗ The store: There is ${words} at .*: deploy infra/main.bicep, or set`,
      ),
    ]);
  });

  test('that says so with a substatus is heard as well', async () => {
    proxy.spoil(() => ({ status: 404, substatus: 1003 }));

    expect(await throughProxy()).toEqual([
      expect.stringContaining('There is no database tests with a container documents'),
    ]);
  });

  test('that lets nothing be read names the role, and the right that is missing', async () => {
    proxy.spoil(() => ({ status: 403, substatus: 5302, message: blocked(needed) }));

    expect(await throughProxy()).toEqual([
      expect.stringMatching(
        /may not read in Cosmos DB at \S+ \(it lacks Microsoft\.DocumentDB\S+\/create\): give it the role Cosmos DB Built-in Data Contributor/,
      ),
    ]);
  });

  test('that lets nothing be written says that reading works', async () => {
    proxy.spoil(({ method }) =>
      method === 'POST' ? { status: 403, message: blocked(needed) } : 'none',
    );

    expect(await throughProxy()).toEqual([
      expect.stringMatching(/may read but not write .* Cosmos DB Built-in Data Contributor/),
    ]);
  });

  test('behind its firewall is told from one without a right', async () => {
    proxy.spoil(() => ({
      status: 403,
      message: 'Request originated from client IP 192.0.2.7 through public internet.',
    }));

    const [said, ...others] = await throughProxy();

    expect(others).toEqual([]);
    expect(said).toMatch(/The firewall of Cosmos DB lets nothing through from here/);
    expect(said).not.toContain('192.0.2.7');
  });

  test('that does not take the key says to leave it out', async () => {
    proxy.spoil(() => ({ status: 401, substatus: 5202 }));

    expect(await throughProxy()).toEqual([
      expect.stringMatching(/does not take COSMOS_KEY: leave it out/),
    ]);
  });

  test('that is not there is said, without waiting for it', async () => {
    const endpoint = `http://127.0.0.1:${await findFreePort()}`;

    expect(await wrongOf({ COSMOS_ENDPOINT: endpoint })).toEqual([
      `✗ The store: Cosmos DB does not answer at ${new URL(endpoint).host} (nothing listens there): check COSMOS_ENDPOINT, and let this machine reach that host on port 443.`,
    ]);
  });
});

describe('a data file', () => {
  function askOf(file: string) {
    const { COSMOS_ENDPOINT: _, ...env } = council.env;
    return askDoctor(council, { env: { ...env, DATA_FILE: file } });
  }

  test('that is there is written and read, and what it has stays as it is', async () => {
    const file = join(council.folder, 'small-changes.db');
    writeFileSync(file, '');

    const { code, lines } = await askOf(file);

    expect(code).toBe(0);
    expect(lines).toContain(
      `✓ The store: a document of its own was written, read and deleted in ${file}`,
    );
  });

  test('that is not there yet is not made', async () => {
    const file = join(council.folder, 'later', 'small-changes.db');

    const { lines } = await askOf(file);

    expect(lines).toContain(
      `✓ The store: ${file} is not there yet and can be made at the first start`,
    );
    expect(existsSync(join(council.folder, 'later'))).toBe(false);
  });

  test('where a file stands in the way of its folder cannot be made', async () => {
    const inTheWay = join(council.folder, 'in-the-way');
    writeFileSync(inTheWay, '');

    const { wrong } = await askOf(join(inTheWay, 'small-changes.db'));

    expect(wrong).toEqual([
      expect.stringMatching(/^✗ The store: The data file .* cannot be made: .*DATA_FILE/),
    ]);
  });

  test('that is something else is not written to', async () => {
    const file = join(council.folder, 'minutes.txt');
    writeFileSync(file, 'Minutes of the meeting of the board of the council. '.repeat(100));

    const { wrong } = await askOf(file);

    expect(wrong).toEqual([
      expect.stringMatching(/cannot be opened for writing: .*file is not a database/),
    ]);
  });
});
