/** What helped and what got in the way, said for a round: on the wall for everybody, and nobody's where it was said confidentially (P5, P19). */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { BlueprintView } from '../../../shared/contracts/api/blueprint/blueprint.ts';
import { ReflectionsView } from '../../../shared/contracts/api/blueprint/sense.ts';
import type { TeamCommand } from '../../../shared/contracts/api/team-commands.ts';
import { createSqliteStore } from '../../../shared/stores/sqlite/sqlite-store.ts';
import { forgetInTeam } from '../../../shared/use-cases/people-data/forget-in-team.ts';
import { typesWithoutOrder } from '../../../shared/use-cases/storage/document-types.ts';
import { unwrap } from '../../support/build-deps.ts';
import { buildActor, testTenant } from '../../support/build-person.ts';
import { storeTeam } from '../../support/build-stored.ts';
import { members } from '../../support/build-team.ts';
import { as, buildApi, type TestApi } from './build-api.ts';

type Who = keyof typeof members;
type Said = TeamCommand<'reflections/say'>;

let api: TestApi;
const words = 'One person to ask, who answered on the same day';

beforeEach(async () => {
  api = buildApi();
  await storeTeam(api.deps.store);
});

afterEach(() => api.deps.store.close());

async function say(said: Partial<Said> = {}, who: Who = 'practitioner') {
  const body = { reflection: words, hint: 'enabler', keep: 'by-name', ...said };
  const answer = await api.call('post /api/teams/:teamId/reflections/say', {
    ...{ body },
    ...as(members[who]),
  });
  return { status: answer.status, body: answer.body as unknown };
}

async function read(who: Who = 'practitioner') {
  const answer = await api.call('get /api/teams/:teamId/reflections', as(members[who]));
  return ReflectionsView.strict().parse(JSON.parse(String(answer.body))).reflections;
}

async function takeBack(reflectionId: string, who: Who) {
  const place = 'post /api/teams/:teamId/reflections/take-back';
  return (await api.call(place, { body: { reflectionId }, ...as(members[who]) })).status;
}

async function hang(itemId: string, side: 'enabler' | null) {
  const body = { commandId: `hang-${side}`, itemId, side };
  await api.call('post /api/teams/:teamId/sense/place', { body });
}

async function sources() {
  const place = 'get /api/programmes/:programmeId/blueprint';
  const answer = await api.call(place, { params: { programmeId: 'team-team-north' } });
  return BlueprintView.parse(JSON.parse(String(answer.body))).sources;
}

/** A minute on, what was said confidentially has joined. */
function aMinuteOn() {
  api.deps.clock.set(new Date(Date.parse(api.deps.clock.now()) + 60_000).toISOString());
}

describe('a reflection', () => {
  test('by name is read at once by everybody, and taken back by whoever said it or a steward', async () => {
    await say();

    const [reflection] = await read('leader');
    expect(reflection).toEqual({
      ...{ id: expect.any(String), words, hint: 'enabler', by: 'Amara Osei', mayTakeBack: false },
    });
    const id = reflection?.id ?? '';
    expect((await read()).map(({ mayTakeBack }) => mayTakeBack)).toEqual([true]);
    expect(await takeBack(id, 'leader')).toBe(403);
    expect(await takeBack(id, 'practitioner')).toBe(200);
    expect(await takeBack(id, 'practitioner')).toBe(200);
    expect(await read()).toEqual([]);
  });

  test('needs its words, and which it was, and how it is kept, and says all of that at once', async () => {
    const { status, body } = await say({ reflection: ' ', hint: null, keep: null });

    expect(status).toBe(422);
    const { fields } = (body as { error: { fields: Record<string, string> } }).error;
    expect(Object.keys(fields).sort()).toEqual(['hint', 'keep', 'reflection']);
  });

  test('with data about a family is not kept', async () => {
    expect((await say({ reflection: 'Ring mum on 07700 900123 first' })).status).toBe(422);
    expect(await read()).toEqual([]);
  });

  test('asks about a name that is nobody’s of the teams once, and then keeps it', async () => {
    const named = { reflection: 'Kayleigh answered on the same day' };
    const asked = await say({ ...named, asked: false });
    const before = await read();
    const answered = await say({ ...named, asked: true });

    expect(JSON.stringify(asked.body)).toContain('doubtful-name');
    expect(before).toEqual([]);
    expect(answered.status).toBe(200);
  });

  test('said twice is there once', async () => {
    await say();
    await say();

    expect(await read()).toHaveLength(1);
  });

  test('said confidentially is nobody’s, joins with the next minute, and only a steward takes it away', async () => {
    await read();
    await say({ keep: 'confidential' });
    expect(await read()).toEqual([]);

    aMinuteOn();

    const [reflection] = await read();
    expect(reflection).toMatchObject({ words, by: null, mayTakeBack: false });
    expect(await takeBack(reflection?.id ?? '', 'practitioner')).toBe(403);
    expect(await takeBack(reflection?.id ?? '', 'facilitator')).toBe(200);
  });

  test('is in the blueprint once somebody has hung it on the wall, and nobody’s there', async () => {
    await say();
    const [reflection] = await read();
    expect(await sources()).toEqual([]);

    await hang(reflection?.id ?? '', 'enabler');

    expect(await sources()).toMatchObject([
      { said: { kind: 'reflection', words }, from: { by: null }, side: 'enabler', team: null },
    ]);
    await hang(reflection?.id ?? '', null);
    expect(await sources()).toEqual([]);
  });

  test('by name goes with whoever said it when they are forgotten, and what others said stays', async () => {
    await say();
    await say({ reflection: 'Nobody knew whom to ring', hint: 'barrier' }, 'supervisor');

    const north = { tenantId: testTenant, teamId: 'team-north' };
    unwrap(await forgetInTeam(north, members.practitioner, api.deps));

    expect((await read('supervisor')).map((each) => each.words)).toEqual([
      'Nobody knew whom to ring',
    ]);
  });
});

/** How often all that could lead to her, or to the moment, is in the files once the server has stopped. */
async function traces(keep: Said['keep']) {
  const folder = mkdtempSync(join(tmpdir(), 'reflections-'));
  const { clock } = api.deps;
  const file = join(folder, 'team.db');
  const given = buildApi(() =>
    createSqliteStore({ file, clock, keepNoOrderOf: typesWithoutOrder }),
  );
  await storeTeam(given.deps.store);
  const said = '2026-11-25T14:37:11.000Z';
  given.deps.clock.set(said);
  const amara = buildActor();
  if (keep)
    for (const _again of [1, 2])
      await given.call('post /api/teams/:teamId/reflections/say', {
        ...as(amara),
        body: { reflection: words, hint: 'barrier', keep },
      });
  await given.deps.store.close();
  const bytes = readdirSync(folder).map((each) => readFileSync(join(folder, each), 'latin1'));
  rmSync(folder, { recursive: true });
  const leads = [amara.id, amara.name, said.slice(0, 16), '14:37'];
  const count = (lead: string) => bytes.join('').split(lead).length - 1;
  return { words: count(words), leads: leads.map(count) };
}

test('the file has the words of one said confidentially, and not one trace more of who said them or when', async () => {
  const before = await traces(null);
  const confidentially = await traces('confidential');
  const byName = await traces('by-name');

  expect(confidentially.words).toBeGreaterThan(0);
  expect(confidentially.leads).toEqual(before.leads);
  expect(byName.leads).not.toEqual(before.leads);
});
