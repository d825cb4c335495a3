/** Making sense of what a team learned: put in by a lead, sorted and named by everybody, and the same for all (P19). */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { GatheredView } from '../../../shared/contracts/api/blueprint/gathered.ts';
import { EvidenceView, SenseView } from '../../../shared/contracts/api/blueprint/sense.ts';
import type { TeamCommand, TeamCommandName } from '../../../shared/contracts/api/team-commands.ts';
import { roles } from '../../../shared/domain/permissions.ts';
import {
  mayInProgramme,
  type ProgrammeVerb,
  whoMayInProgramme,
} from '../../../shared/domain/programme/permissions.ts';
import { noProgramme } from '../../../shared/domain/programme/programme.ts';
import { standsIn } from '../../../shared/domain/programme/standing.ts';
import { ok } from '../../../shared/domain/result.ts';
import { noReflections } from '../../../shared/domain/sensemaking/reflections.ts';
import { noLearning } from '../../../shared/domain/small-change/content/learning.ts';
import { toSentence } from '../../../shared/text/sentences.ts';
import { changeType, reflectionsType } from '../../../shared/use-cases/storage/document-types.ts';
import * as repository from '../../../shared/use-cases/storage/repository.ts';
import { anyTeamCommand } from '../../support/any-team-command.ts';
import { fullLearning } from '../../support/build-change.ts';
import { unwrap } from '../../support/build-deps.ts';
import { testTenant } from '../../support/build-person.ts';
import { storeChange, storeTeam } from '../../support/build-stored.ts';
import { buildTeam, members } from '../../support/build-team.ts';
import { countStore } from '../../support/counting-store.ts';
import { programmeVerbs } from '../../support/verbs-of-programme.ts';
import { as, buildApi, type TestApi } from './build-api.ts';

type Who = keyof typeof members;

let api: TestApi;
const learned = 'learned team-north change-1 1';
const happened = 'happened team-north change-1 1';

beforeEach(async () => {
  api = buildApi();
  await prepare();
});

afterEach(() => api.deps.store.close());

async function prepare() {
  await storeTeam(api.deps.store, { leftProgrammes: ['programme-elmshire'] });
  await storeChange(api.deps.store, {
    ...{ id: 'change-1', number: 1, stage: 'grow', author: members.practitioner },
    learning: { ...noLearning, ...fullLearning, decision: 'keep' },
  });
  const { id, name } = members.practitioner;
  const said = { words: 'One person to ask', hint: 'enabler', week: '2026-11-16' } as const;
  const reflections = [{ ...said, id: 'reflection-1', by: { id, name } }];
  for (const programmeId of ['team-team-north', 'programme-elmshire']) {
    const place = { tenantId: testTenant, programmeId, round: 1 };
    unwrap(
      await repository.createOnce(api.deps.store, reflectionsType, {
        ...{ ...noReflections(place), reflections },
      }),
    );
  }
}

async function send<Name extends TeamCommandName>(
  name: Name,
  body: Omit<TeamCommand<Name>, 'commandId'>,
  { who = 'supervisor', commandId = 'pressed' }: { who?: Who; commandId?: string } = {},
) {
  const id = [commandId, name.replace('/', '-'), who].join('-');
  const call = { body: { ...body, commandId: id }, ...as(members[who]) };
  const answer = await api.call(`post /api/teams/:teamId/${name}`, call);
  return { status: answer.status, body: answer.body as unknown };
}

async function read(noun: 'evidence' | 'gathered' | 'sense'): Promise<unknown> {
  const answer = await api.call(`get /api/teams/:teamId/${noun}`);
  return JSON.parse(String(answer.body));
}

const evidence = async () => EvidenceView.strict().parse(await read('evidence'));
const leftOut = async () => GatheredView.strict().parse(await read('gathered')).leftOut;
const sense = async () => SenseView.strict().parse(await read('sense'));

describe('what a team learned', () => {
  test('is nowhere but in the team until one of its leads puts it in', async () => {
    expect(await evidence()).toEqual({
      ...{ round: 1, items: [], putIn: [] },
    });

    expect(await send('evidence/put-in', {}, { who: 'practitioner' })).toMatchObject({
      status: 403,
    });
    const { status, body } = await send('evidence/put-in', {});

    expect(status).toBe(200);
    expect(await evidence()).toEqual(body);
    const { items, putIn } = EvidenceView.parse(body);
    expect(items.map(({ id }) => id)).toEqual(expect.arrayContaining([learned, happened]));
    expect(putIn).toEqual([
      { teamId: 'team-north', team: 'North', at: api.deps.clock.now(), things: items.length },
    ]);
    expect(JSON.stringify(items)).not.toContain(members.practitioner.name);
  });

  test('stands as it stood, until it is put in again', async () => {
    await send('evidence/put-in', {});
    const key = { tenantId: testTenant, teamId: 'team-north', changeId: 'change-1' };
    await repository.change(api.deps.store, changeType, key, (change) =>
      ok({ ...change, learning: { ...change.learning, learned: 'Two heads' } }),
    );

    expect(JSON.stringify(await evidence())).toContain(fullLearning.learned);
    await send('evidence/put-in', {}, { commandId: 'again' });

    const { items } = await evidence();
    const said = { kind: 'learned', words: 'Two heads' };
    expect(items.find(({ id }) => id === learned)?.said).toEqual(said);
    expect(JSON.stringify(items)).not.toContain(fullLearning.learned);
  });

  test('is left out by whoever logged it, before and after, and by nobody else but a lead', async () => {
    const out = { itemId: learned, isOut: true };
    expect(await send('gathered/withhold', out, { who: 'leader' })).toMatchObject({ status: 403 });

    await send('gathered/withhold', out, { who: 'practitioner' });
    await send('evidence/put-in', {});

    expect(await leftOut()).toEqual({ all: [learned], byAuthor: [learned], withChange: [] });
    expect(JSON.stringify(await evidence())).not.toContain(fullLearning.learned);

    await send('gathered/withhold', { ...out, itemId: happened }, { commandId: 'after' });
    expect(JSON.stringify(await evidence())).not.toContain(fullLearning.happened);
    expect(await leftOut()).toMatchObject({ all: [happened, learned], byAuthor: [learned] });
    await send('gathered/withhold', { ...out, itemId: happened, isOut: false });
    await send('evidence/put-in', {}, { commandId: 'again' });
    expect((await evidence()).items.map(({ id }) => id)).toContain(happened);
  });

  test('is let in again by nobody but whoever logged it, where they left it out', async () => {
    const out = { itemId: learned, isOut: true };
    await send('gathered/withhold', out, { who: 'practitioner' });
    const back = { ...out, isOut: false };

    const refused = await send('gathered/withhold', back, { commandId: 'refused' });
    expect(refused).toMatchObject({ status: 403 });
    const { error } = refused.body as { error: { message: string } };
    expect(error.message).toBe(
      toSentence({ kind: 'not-allowed', ...whoMayInProgramme('let-in-own') }),
    );

    await send('gathered/withhold', back, { who: 'practitioner', commandId: 'back' });
    await send('evidence/put-in', {}, { commandId: 'again' });
    expect((await evidence()).items.map(({ id }) => id)).toContain(learned);
  });

  test('is left out with all of its change, and let in again so, by the same people', async () => {
    const all = { itemId: learned, isOut: true, isWhole: true };
    expect(await send('gathered/withhold', all, { who: 'leader' })).toMatchObject({ status: 403 });
    await send('gathered/withhold', all, { who: 'practitioner' });
    await send('evidence/put-in', {});

    expect((await leftOut()).withChange).toEqual(expect.arrayContaining([learned, happened]));
    expect((await evidence()).items).toEqual([]);

    const back = { ...all, isOut: false };
    expect(await send('gathered/withhold', back, { commandId: 'no' })).toMatchObject({
      status: 403,
    });
    await send('gathered/withhold', back, { who: 'practitioner', commandId: 'back' });
    expect(await leftOut()).toEqual({ all: [], byAuthor: [], withChange: [] });
    const ofNone = { ...all, itemId: 'barrier-theme team-north one' };
    expect(await send('gathered/withhold', ofNone)).toMatchObject({ status: 404 });
  });

  test('that the team has not cannot be left out', async () => {
    const answer = await send('gathered/withhold', { itemId: 'learned other 1', isOut: true });

    expect(answer).toMatchObject({ status: 404 });
  });
});

describe('on the wall', () => {
  test('a thing is where it was put last, for everybody', async () => {
    await send('evidence/put-in', {});
    const move = { itemId: learned, side: 'enabler', themeId: null } as const;
    await send('sense/place', move, { who: 'practitioner' });
    await send('sense/place', { ...move, side: 'both' }, { who: 'leader' });
    const late = await send('sense/place', move, { who: 'practitioner' });

    expect((await sense()).placed).toEqual([{ itemId: learned, side: 'both', themeId: null }]);
    expect(late.body).toEqual(await sense());
    expect(JSON.stringify(await sense())).not.toContain('amara');
  });

  test('a theme is named, put otherwise by anybody, and kept from being written over unseen', async () => {
    const theme = { name: 'Protected time', statement: '', keptBy: '', lies: [], asked: false };
    await send('sense/begin-theme', { ...theme, side: 'enabler', itemIds: [learned] });
    const { themes, placed } = await sense();
    const themeId = themes[0]?.id ?? '';
    expect(placed).toEqual([{ itemId: learned, side: 'enabler', themeId }]);

    const statement = 'An hour that nobody books is an hour families get';
    const put = { ...theme, statement, themeId, version: 1, lies: ['process' as const] };
    await send('sense/put-theme-otherwise', put, { who: 'practitioner' });
    const unseen = await send('sense/put-theme-otherwise', put, { who: 'leader' });

    expect(unseen).toMatchObject({ status: 409 });
    expect((await sense()).themes).toMatchObject([{ statement, lies: ['process'], version: 2 }]);
  });

  test.each([
    ['data about a family', 'Her son, born 12/03/2015'],
    ['a concern', 'I think he is hitting the child'],
  ])('words with %s are not kept', async (_, statement) => {
    const theme = { name: 'Protected time', keptBy: '', lies: [], asked: false };
    const begin = { ...theme, statement, side: 'enabler' as const, itemIds: [] };

    expect(await send('sense/begin-theme', begin)).toMatchObject({ status: 422 });
    expect((await sense()).themes).toEqual([]);
  });

  test('another round begins with an empty one, and the last stays stored', async () => {
    await send('evidence/put-in', {});
    await send('evidence/begin-round', { round: 1 }, { commandId: 'one' });
    const { body } = await send('evidence/begin-round', { round: 1 }, { commandId: 'two' });

    expect(body).toEqual({
      ...{ round: 2, items: [], putIn: [] },
    });
    const pk = `${testTenant}/team/team-north`;
    expect(await api.deps.store.get(pk, 'evidence 1')).toMatchObject({ ok: true });
  });
});

describe('who may', () => {
  const rows = (Object.keys(programmeVerbs) as ProgrammeVerb[]).flatMap((verb) => {
    const row = programmeVerbs[verb];
    if (!('inTeam' in row)) return [];
    return row.inTeam.flatMap((name) => roles.map((role) => ({ verb, name, role })));
  });

  test.each(rows)('$verb by $name, a $role: the table says', async ({ verb, name, role }) => {
    await send('evidence/put-in', {});
    const team = buildTeam();
    const programme = noProgramme({ tenantId: testTenant, programmeId: 'team-team-north' });
    const isOwn = role === 'practitioner';

    const answer = await send(name, anyTeamCommand[name], { who: role, commandId: 'press' });

    const stands = standsIn(programme, { teams: [team] }, members[role].id);
    if (mayInProgramme(stands, verb, isOwn)) expect(answer.status).not.toBe(403);
    else {
      expect(answer.status).toBe(403);
      const { error } = answer.body as { error: { message: string } };
      expect(error.message).toBe(toSentence({ kind: 'not-allowed', ...whoMayInProgramme(verb) }));
    }
  });

  test('somebody of another team sees and does nothing', async () => {
    const stranger = as({ id: 'stranger', name: 'Somebody Else' });

    const seen = await api.call('get /api/teams/:teamId/sense', stranger);
    const body = anyTeamCommand['sense/place'];
    const done = await api.call('post /api/teams/:teamId/sense/place', { body, ...stranger });

    expect([seen.status, done.status]).toEqual([403, 403]);
  });
});

test('a move is three reads and a write, and looking again reads nothing', async () => {
  await api.deps.store.close();
  const counted: { store?: ReturnType<typeof countStore> } = {};
  api = buildApi((store) => (counted.store = countStore(store)));
  await prepare();
  await send('evidence/put-in', {});
  await send('sense/place', { itemId: learned, side: 'both', themeId: null });
  counted.store?.reset();

  await send(
    'sense/place',
    { itemId: learned, side: 'enabler', themeId: null },
    { commandId: 'next' },
  );
  expect(counted.store?.counts).toMatchObject({ get: 3, replace: 1, create: 0, query: 0 });

  await read('sense');
  counted.store?.reset();
  await read('sense');
  expect(counted.store?.counts).toMatchObject({ get: 0, query: 0 });
});
