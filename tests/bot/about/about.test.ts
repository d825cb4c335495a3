/** What is kept about one person is written down ready to be sent, from either store, while the app runs or does not. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { loadDemo } from '../../../bot/local/demo/load-demo.ts';
import { demoPeople, demoTenantId } from '../../../bot/local/demo/people.ts';
import { createCosmosClient } from '../../../shared/stores/cosmos/client.ts';
import { createStore } from '../../../shared/stores/create-store.ts';
import { createSqliteStore } from '../../../shared/stores/sqlite/sqlite-store.ts';
import { buildClock } from '../../support/build-deps.ts';
import { makeTestContainer, startCosmosServer } from '../../support/cosmos-server.ts';
import { endSpawned, makeDataFile, spawnNode, spawnServer } from '../../support/spawned.ts';

type Env = Readonly<Record<string, string>>;

const { jo, priya } = demoPeople;
const thanksToJo = 'Jo, for asking the duty desk before anybody else had to.';

afterEach(endSpawned);

async function runAbout(args: readonly string[], env: Env) {
  const folder = join(mkdtempSync(join(tmpdir(), 'about-')), 'answer');
  const about = spawnNode(['bot/about/index.ts', ...args, '--out', folder], { env });
  const code = await about.gone;
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  return { code, folder, output: about.output(), errors: about.errors(), read };
}

async function makeDemoFile(): Promise<string> {
  const file = makeDataFile();
  const clock = buildClock();
  const store = createSqliteStore({ file, clock });
  await loadDemo(store, clock);
  await store.close();
  return file;
}

function bytesIn(folder: string): readonly (readonly [string, string])[] {
  return readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'latin1')]);
}

describe('of a data file', () => {
  test('that nobody has open, all is written and nothing beside the file is touched', async () => {
    const file = await makeDemoFile();
    const before = bytesIn(dirname(file));

    const { code, folder, output, errors, read } = await runAbout([jo.id], { DATA_FILE: file });

    expect([code, errors]).toEqual([0, '']);
    expect(readdirSync(folder).sort()).toEqual(['answer.html', 'answer.json', 'weigh.html']);
    expect(statSync(folder).mode & 0o077).toBe(0);
    expect(output).toContain('in 1 place: weigh it');
    for (const { name } of [jo, priya]) expect(output).not.toContain(name);
    expect(bytesIn(dirname(file))).toEqual(before);
    expect(JSON.parse(read('answer.json'))).toMatchObject({ name: jo.name });
  });

  test('the page to be sent has their words, and others’ words of them stand apart', async () => {
    const { read } = await runAbout([jo.id], { DATA_FILE: await makeDemoFile() });

    const page = read('answer.html');
    expect(page).toContain('For Jo Whitlock');
    expect(page).toContain('You are in it, with your role: practitioner');
    expect(page).toContain('<li>Why it is needed: “We carry one visit into the next.');
    expect(page).toContain('<li>What now: Keep it: it works for us</li>');
    expect(page).toContain('<li>By when: ');
    expect(page).toContain('No check-in of yours.');
    expect(page).not.toContain('Before it was changed');
    expect(page).not.toContain(thanksToJo);
    expect(read('answer.json')).not.toContain(thanksToJo);
    expect(read('weigh.html')).toContain(
      `“${thanksToJo}” (row C: a supervisor’s check-in; written by Priya Raman, supervisor`,
    );
  });

  test('a supervisor’s check-ins are there in words, with the changes they tell of', async () => {
    const { read } = await runAbout([priya.id.toUpperCase()], { DATA_FILE: await makeDemoFile() });

    const page = read('answer.html');
    expect(page).toContain('<dt>The permission or cover you gave</dt>');
    expect(page).toMatch(/<dt>SC-1 [^<]+<\/dt><dd>it moved<\/dd>/);
    expect(page).toContain(`<dd>“${thanksToJo}”</dd>`);
  });

  test('that a server is writing to is read as it is', async () => {
    const file = makeDataFile();
    const server = await spawnServer({ env: { LOCAL_MODE: 'true', DATA_FILE: file } });
    await server.answers(`${server.url}/health/ready`);

    const { code, read } = await runAbout([jo.id], { DATA_FILE: file });
    await server.answers(`${server.url}/health/ready`);
    server.kill('SIGTERM');

    expect([code, await server.gone]).toEqual([0, 0]);
    expect(read('answer.html')).toContain('For Jo Whitlock');
  });

  test.each([
    [[jo.id.replace('102', '999')], /^Nothing is kept under \S+999\./],
    [['jo@elmshire.example'], /^That is an address/],
    [[], /^Name the person by their object id/],
    [[jo.id, priya.id], /^Name one person at a time/],
    [[jo.id, '--all'], /^Unknown option '--all'/],
    [[jo.id, '--tenant', 'another'], /^Nothing is kept under/],
  ])('of %j nothing is written, and one sentence says why', async (args, sentence) => {
    const { code, folder, output, errors } = await runAbout(args, {
      DATA_FILE: await makeDemoFile(),
    });

    expect([code, output]).toEqual([1, '']);
    expect(errors).toMatch(sentence);
    expect(existsSync(folder)).toBe(false);
  });

  test('in the folder the app runs from, which is deployed, nothing is written', async () => {
    const env = { DATA_FILE: await makeDemoFile() };
    const about = spawnNode(['bot/about/index.ts', jo.id, '--out', 'answer'], { env });

    expect(await about.gone).toBe(1);
    expect(about.errors()).toMatch(/is inside the app’s own folder/);
    expect(existsSync('answer')).toBe(false);
  });

  test('that is not there is not made', async () => {
    const file = makeDataFile();

    const { code, errors } = await runAbout([jo.id], { DATA_FILE: file });

    expect([code, errors]).toEqual([1, `There is no data file ${file} to read.\n`]);
    expect(existsSync(file)).toBe(false);
  });
});

describe('of Cosmos DB', () => {
  const place = { databaseId: 'tests', containerId: 'about' };

  test('it is read with the server’s settings, and nothing there changes', async () => {
    const server = await startCosmosServer();
    await makeTestContainer(server, place.containerId);
    const { endpoint, key } = server;
    const clock = buildClock();
    const store = await createStore({ kind: 'cosmos', endpoint, key, ...place, clock });
    await loadDemo(store, clock);
    await store.close();
    const client = createCosmosClient({ endpoint, key });
    const { items } = client.database(place.databaseId).container(place.containerId);
    const kept = async () => JSON.stringify((await items.readAll().fetchAll()).resources);
    const before = await kept();
    const env = {
      ...{ COSMOS_ENDPOINT: endpoint, COSMOS_KEY: key, TENANT_IDS: demoTenantId },
      ...{ COSMOS_DATABASE: place.databaseId, COSMOS_CONTAINER: place.containerId },
    };

    const { code, errors, read } = await runAbout([jo.id], env);
    const unknown = await runAbout(['00000000-0000-4000-8000-000000000999'], env);
    const { TENANT_IDS: _, ...without } = env;
    const nowhere = await runAbout([jo.id], without);

    expect([code, errors]).toEqual([0, '']);
    expect(read('weigh.html')).toContain(thanksToJo);
    expect([unknown.code, unknown.errors]).toEqual([1, expect.stringMatching(/^Nothing is kept/)]);
    expect([nowhere.code, nowhere.errors]).toEqual([1, expect.stringMatching(/^TENANT_IDS/)]);
    expect(await kept()).toBe(before);
    client.dispose();
    await server.close();
  });
});
