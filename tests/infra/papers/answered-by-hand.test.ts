/** What the page has somebody ask the database by hand finds what the command finds, and what the page says of the command is so. */
import { readFileSync } from 'node:fs';
import type { Container } from '@azure/cosmos';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { loadDemo } from '../../../bot/local/demo/load-demo.ts';
import { demoPeople, demoTeam, demoTenantId } from '../../../bot/local/demo/people.ts';
import { createCosmosClient } from '../../../shared/stores/cosmos/client.ts';
import { createStore } from '../../../shared/stores/create-store.ts';
import type { DocumentStore } from '../../../shared/stores/document-store.ts';
import { aboutText, files } from '../../../shared/text/about/en-GB.ts';
import { loadAbout } from '../../../shared/use-cases/people-data/load-about.ts';
import { buildClock, unwrap } from '../../support/build-deps.ts';
import { makeTestContainer, startCosmosServer } from '../../support/cosmos-server.ts';

const page = readFileSync('infra/papers/subject-access.md', 'utf8');
const byHand = readFileSync('infra/papers/other-rights.md', 'utf8');
const queries = [...byHand.matchAll(/^ +`(SELECT \* FROM c [^`]+)`$/gm)].map(
  ([, query = '']) => query,
);
const place = { databaseId: 'tests', containerId: 'by-hand' };
const { jo, priya } = demoPeople;
const clock = buildClock();

let store: DocumentStore;
let container: Container;
let close: () => Promise<void>;

beforeAll(async () => {
  const server = await startCosmosServer();
  await makeTestContainer(server, place.containerId);
  const { endpoint, key } = server;
  store = await createStore({ kind: 'cosmos', endpoint, key, ...place, clock });
  await loadDemo(store, clock);
  const client = createCosmosClient({ endpoint, key });
  container = client.database(place.databaseId).container(place.containerId);
  close = async () => {
    client.dispose();
    await store.close();
    await server.close();
  };
});

afterAll(() => close());

async function ask(at: number, { id }: { readonly id: string }, name = 'Jo') {
  const query = (queries[at] ?? '')
    .replaceAll('<tenant>', demoTenantId)
    .replaceAll('<team id>', demoTeam.id)
    .replaceAll('<object id>', id)
    .replaceAll('<name>', name);
  const { resources } = await container.items.query(query).fetchAll();
  return resources as readonly { readonly type: string; readonly doc: object }[];
}

describe('by hand', () => {
  test('there are five queries', () => {
    expect(queries).toHaveLength(5);
  });

  test('the first has what is theirs alone, and leads to their teams', async () => {
    const found = await ask(0, jo);

    expect(found.map(({ type }) => type)).toContain('person');
    expect(JSON.stringify(found)).toContain(demoTeam.id);
  });

  test('the second has their check-ins, and nobody else’s', async () => {
    expect((await ask(1, priya)).map(({ type }) => type)).toEqual(['check-ins']);
    expect(await ask(1, jo)).toEqual([]);
  });

  test('the third has every document the command finds something in', async () => {
    const { data } = unwrap(
      await loadAbout({ tenantId: demoTenantId, personId: jo.id }, { store, clock }),
    );
    const numbers = data.found.flatMap(({ change }) => (change ? [change.number] : []));

    const found = (await ask(2, jo)).flatMap(({ doc }) => ('number' in doc ? [doc.number] : []));

    expect(numbers.length).toBeGreaterThan(3);
    expect(found.toSorted()).toEqual(numbers.toSorted());
  });

  test('the fourth has the words that name them', async () => {
    const found = await ask(3, jo);

    expect(JSON.stringify(found.filter(({ type }) => type === 'check-ins'))).toContain('Jo, for');
  });
});

test('the files, and what the command says, are called as they are', () => {
  const { unknown, noTenant, waiting, there, inApp } = aboutText;

  for (const name of Object.values(files)) expect(page).toContain(`\`${name}\``);
  for (const sentence of [unknown('…'), noTenant, waiting, there('…'), inApp('…')])
    expect(page).toContain(sentence.split(/ …|[:.] /)[0]);
  expect(page).toContain(aboutText.weigh.earlier);
  for (const row of Object.values(aboutText.weigh.rows))
    expect(page).toContain(`| ${row.replace('row ', '')}`);
});
