/** A local blueprint from a theme to what a cycle taught: drawn up, tried and told over the tab's API (P19, P32). */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { BlueprintView } from '../../../../shared/contracts/api/blueprint/blueprint.ts';
import type {
  BlueprintCommand,
  BlueprintCommandName,
} from '../../../../shared/contracts/api/blueprint/blueprint-commands.ts';
import type { ErrorBody } from '../../../../shared/contracts/api/http/error-body.ts';
import type { Experiment } from '../../../../shared/domain/blueprint/experiment.ts';
import { openCycle } from '../../../../shared/domain/blueprint/experiments.ts';
import { roles } from '../../../../shared/domain/permissions.ts';
import {
  mayInProgramme,
  whoMayInProgramme,
} from '../../../../shared/domain/programme/permissions.ts';
import { noProgramme } from '../../../../shared/domain/programme/programme.ts';
import { standsIn } from '../../../../shared/domain/programme/standing.ts';
import { ok } from '../../../../shared/domain/result.ts';
import { noLearning } from '../../../../shared/domain/small-change/content/learning.ts';
import { toSentence } from '../../../../shared/text/sentences.ts';
import { experimentType, teamType } from '../../../../shared/use-cases/storage/document-types.ts';
import * as repository from '../../../../shared/use-cases/storage/repository.ts';
import {
  anyBlueprintCommand,
  blueprintCommandNames,
  verbOf,
} from '../../../support/any-blueprint-command.ts';
import { programmePlace, storeBlueprint } from '../../../support/build-blueprint.ts';
import { fullLearning } from '../../../support/build-change.ts';
import { storeAmbition, storeChange, storeTeam } from '../../../support/build-stored.ts';
import { buildTeam, members } from '../../../support/build-team.ts';
import { countStore } from '../../../support/counting-store.ts';
import { as, buildApi, type TestApi } from '../build-api.ts';

type Who = keyof typeof members;
type Sent<Name extends BlueprintCommandName> = Omit<BlueprintCommand<Name>, 'commandId'>;

const params = { programmeId: programmePlace.programmeId };

let api: TestApi;
let pressed = 0;

beforeEach(async () => {
  api = buildApi();
  await storeTeam(api.deps.store, { localAuthority: 'Elmshire' });
});

afterEach(() => api.deps.store.close());

async function send<Name extends BlueprintCommandName>(
  name: Name,
  body: Sent<Name> & { commandId?: string },
  who: Who = 'practitioner',
) {
  pressed += 1;
  const sent = { commandId: `pressed-${pressed}`, ...body };
  const call = { params, body: sent, ...as(members[who]) };
  const answer = await api.call(`post /api/programmes/:programmeId/${name}`, call);
  return { status: answer.status, body: answer.body as unknown };
}

/** Of a command that has to be done. */
async function done<Name extends BlueprintCommandName>(name: Name, body: Sent<Name>, who?: Who) {
  const answer = await send(name, body, who);
  expect(answer).toMatchObject({ status: 200 });
  return BlueprintView.strict().parse(answer.body);
}

/** Of a command that has to be refused. */
async function refused<Name extends BlueprintCommandName>(name: Name, body: Sent<Name>, who?: Who) {
  const { body: refusal } = await send(name, body, who);
  return (refusal as ErrorBody).error;
}

async function read(who: Who = 'practitioner') {
  const answer = await api.call('get /api/programmes/:programmeId/blueprint', {
    ...{ params, ...as(members[who]) },
  });
  return BlueprintView.strict().parse(JSON.parse(String(answer.body)));
}

async function post(route: string, body: object, who: Who = 'supervisor') {
  pressed += 1;
  const sent = { commandId: `pressed-${pressed}`, ...body };
  const answer = await api.call(`post ${route}`, {
    params: { ...params, teamId: 'team-north' },
    body: sent,
    ...as(members[who]),
  });
  expect(answer).toMatchObject({ status: 200 });
  return answer.body as { readonly themes?: readonly { readonly id: string }[] };
}

const learned = 'learned team-north change-1 1';

const toldCycle: Experiment['cycles'][number] = {
  ...{ ...openCycle(1, '2026-11-16'), until: '2026-11-20', learned: 'One line is enough' },
  ...{ decision: 'adapt', by: { id: 'jo', name: 'Jo Whitlock' } },
};

/** A change that was kept is put in, and hangs in a theme; gives the theme’s id. */
async function makeSense(): Promise<string> {
  await storeChange(api.deps.store, {
    ...{ id: 'change-1', number: 1, title: 'One duty line', stage: 'grow' },
    learning: { ...noLearning, ...fullLearning, decision: 'keep' },
  });
  await post('/api/teams/:teamId/evidence/put-in', {});
  const theme = {
    ...{ name: 'Protected time', statement: 'Whoever is near the phone is called' },
    ...{ keptBy: '', lies: [], side: 'enabler', itemIds: [learned] },
  };
  const { themes } = await post('/api/teams/:teamId/sense/begin-theme', theme);
  return themes?.[0]?.id ?? '';
}

const hypothesis = {
  ...{ experimentTitle: 'One duty line for a month', ifWe: 'answer one line in turns' },
  ...{ thenWe: 'fewer visits broken off', becauseOf: 'nobody else is called' },
  signals: [{ signal: 'Visits broken off', seenBy: 'a-count' as const, seenWhere: 'The rota' }],
  reviewOn: '2026-12-14',
};

test('the whole way: from a theme by way of a pillar and an experiment to what its cycles taught', async () => {
  const themeId = await makeSense();
  const pillar = { pillarTitle: 'Protected time', different: 'Nobody is called out of a visit' };
  const drawn = await done('pillars/draw', { ...pillar, themeIds: [themeId] });
  const pillarId = drawn.pillars[0]?.id ?? '';
  expect(drawn.pillars).toMatchObject([
    { title: 'Protected time', themeIds: [themeId], version: 1 },
  ]);

  const proposed = await done('experiments/propose', { pillarId, changeId: 'change-1' });
  const [experiment] = proposed.experiments;
  expect(experiment).toMatchObject({
    ...{ number: 1, pillarId, title: 'One duty line', ifWe: 'One duty line', thenWe: null },
    because: 'Whoever is near the phone is called',
    ...{ status: 'proposed', owner: null, from: { changeId: 'change-1', number: 1 } },
  });

  const experimentId = experiment?.id ?? '';
  const waits = await refused('experiments/start', { experimentId });
  expect(waits.code).toBe('gate');
  expect(waits.message).toBe(
    'Before it goes on, it still needs what you would see then, somebody who looks after it, something that would show you that it works and a day to look at it together.',
  );

  const version = experiment?.version ?? 0;
  await done('experiments/edit', { experimentId, version, ...hypothesis }, 'supervisor');
  await done('experiments/take', { experimentId });
  const started = await done('experiments/start', { experimentId });
  expect(started.experiments).toMatchObject([
    {
      ...{ status: 'running', owner: { id: 'amara', name: 'Amara Osei' } },
      cycles: [{ n: 1, from: '2026-11-21', until: null, decision: null }],
    },
  ]);

  api.deps.clock.set('2026-12-14T09:30:00.000Z');
  const told = { experimentId, happened: 'Two of us took turns', learned: 'Two are not enough' };
  const adapted = await done('experiments/tell-cycle', {
    ...{ ...told, decision: 'adapt', cycle: 1 },
  });
  expect(adapted.experiments).toMatchObject([
    {
      ...{ status: 'running', reviewOn: '2027-01-11' },
      cycles: [
        { n: 1, until: '2026-12-14', learned: 'Two are not enough', decision: 'adapt' },
        { n: 2, from: '2026-12-14', until: null, learned: null },
      ],
    },
  ]);

  api.deps.clock.set('2027-01-11T09:30:00.000Z');
  const kept = await done('experiments/tell-cycle', {
    ...{ ...told, learned: 'Three are enough', decision: 'keep', cycle: 2 },
  });
  expect(kept.experiments).toMatchObject([{ status: 'ended', reviewOn: null }]);
  expect(kept.experiments[0]?.cycles.map(({ decision }) => decision)).toEqual(['adapt', 'keep']);
  expect(await read('leader')).toEqual(kept);
});

describe('what is read', () => {
  test('leads from everything that was put in to where it went', async () => {
    const themeId = await makeSense();

    const { themes, sources } = await read();

    expect(themes).toMatchObject([{ id: themeId, items: [learned] }]);
    const placed = sources.find(({ id }) => id === learned);
    expect(placed).toMatchObject({ side: 'enabler', themeId, team: null });
    expect(sources.filter((each) => each.themeId === null && each.side === null).length).toBe(
      sources.length - 1,
    );
  });

  test('says whose it is, what they want, and how they got there', async () => {
    const by = members.supervisor;
    await storeAmbition(api.deps.store, {
      vision: { vision: 'Every family knows one person who stays', by, version: 1 },
      values: [{ id: 'value-1', value: 'We ask', opposite: 'We tell', by, version: 1 }],
    });
    const decisions = ['keep', 'adapt', 'stop', 'stop'] as const;
    for (const [at, decision] of decisions.entries())
      await storeChange(api.deps.store, {
        ...{ id: `change-${at}`, number: at + 1, stage: 'grow' },
        learning: { ...noLearning, ...fullLearning, decision },
      });
    const again = { from: '2026-11-10T09:00:00.000Z', until: '2026-11-17T09:00:00.000Z' };
    const learning = { ...noLearning, ...fullLearning, decision: 'adapt' as const };
    await storeChange(api.deps.store, { id: 'change-again', goes: [{ ...again, learning }] });
    const key = { tenantId: programmePlace.tenantId, teamId: 'team-north' };
    const workshops = ['2026-11-11', '2027-01-06'];
    await repository.change(api.deps.store, teamType, key, (team) =>
      ok({ ...team, journey: { ...team.journey, workshops } }),
    );

    expect(await read()).toMatchObject({
      ...{ name: 'Elmshire', teams: ['North'], asOf: '2026-11-21' },
      vision: 'Every family knows one person who stays',
      values: [{ value: 'We ask', opposite: 'We tell' }],
      how: {
        ...{ weeks: 2, workshops: ['2026-11-11'], logged: 5 },
        ...{ kept: 1, adapted: 2, stopped: 2 },
      },
    });
  });

  test('is empty before anybody put anything in, and the same letter for letter has the same tag', async () => {
    const route = 'get /api/programmes/:programmeId/blueprint';
    const { headers, body } = await api.call(route, { params });
    const again = await api.call(route, { params, ifNoneMatch: headers?.etag });

    expect(BlueprintView.parse(JSON.parse(String(body)))).toMatchObject({
      ...{ themes: [], pillars: [], experiments: [], sources: [] },
      how: { logged: 0 },
    });
    expect(again.status).toBe(304);
  });

  test('names nobody who has left as looking after anything, and leads to no change off the board', async () => {
    const from = { teamId: 'team-north', changeId: 'change-1', number: 1 };
    await storeChange(api.deps.store, { id: 'change-1', number: 1, status: 'withdrawn' });
    await storeBlueprint(api.deps.store, { owner: { id: 'gone', name: 'Gone Since' }, from });

    const { experiments } = await read();

    expect(experiments).toMatchObject([{ owner: null, from: null }]);
  });
});

test('what is read once is not read again until somebody writes, and shows what they wrote', async () => {
  await api.deps.store.close();
  const counted: { store?: ReturnType<typeof countStore> } = {};
  api = buildApi((store) => (counted.store = countStore(store)));
  await storeTeam(api.deps.store);
  const themeId = await makeSense();
  await read();
  counted.store?.reset();

  await read('supervisor');
  expect(counted.store?.counts).toMatchObject({ get: 0, query: 0 });

  await done('pillars/draw', { pillarTitle: 'Time that is protected', themeIds: [themeId] });
  expect((await read()).pillars).toMatchObject([{ title: 'Time that is protected' }]);
});

describe('what is sent', () => {
  beforeEach(() => storeBlueprint(api.deps.store));

  const edit = { pillarId: 'pillar-1', version: 1, pillarTitle: 'Time that is protected' };

  test('is refused where somebody has altered it since', async () => {
    await done('pillars/edit', edit);
    const late = { ...edit, pillarTitle: 'Time' };

    expect(await send('pillars/edit', late, 'leader')).toMatchObject({ status: 409 });
    const words = { experimentId: 'experiment-1', ...hypothesis };
    await done('experiments/edit', { ...words, version: 1 });
    const again = { ...words, version: 1, ifWe: 'answer two lines' };
    expect(await refused('experiments/edit', again)).toMatchObject({ code: 'stale' });
  });

  test('of a cycle is refused once somebody told that one, also where it has ended with it', async () => {
    const told = { experimentId: 'experiment-1', learned: 'One line', cycle: 1 };
    const { experiments } = await done('experiments/tell-cycle', { ...told, decision: 'adapt' });
    const again = { ...told, learned: 'Two lines', decision: 'stop' } as const;

    expect(await refused('experiments/tell-cycle', again)).toMatchObject({ code: 'stale' });
    expect((await read()).experiments).toEqual(experiments);
    await done('experiments/tell-cycle', { ...again, cycle: 2 });
    expect(await refused('experiments/tell-cycle', { ...again, cycle: 2 })).toMatchObject({
      code: 'stale',
    });
  });

  test.each([
    ['data about a family', 'Her son, born 12/03/2015'],
    ['a concern', 'I think he is hitting the child'],
  ])('is not kept with %s in it', async (_, words) => {
    const before = await read();
    const cycle = { experimentId: 'experiment-1', cycle: 1, decision: 'keep' as const };
    await storeNamed('leader');

    const answers = [
      await send('pillars/draw', { pillarTitle: 'Time', different: words, themeIds: ['theme-1'] }),
      await send('pillars/edit', { ...edit, culture: words }),
      await send(
        'pillars/commit',
        { pillarId: 'pillar-1', version: 1, commitment: words },
        'leader',
      ),
      await send('experiments/propose', { pillarId: 'pillar-1', experimentTitle: words }),
      await send('experiments/edit', {
        ...{ experimentId: 'experiment-1', version: 1, ...hypothesis, safeguard: words },
      }),
      await send('experiments/tell-cycle', { ...cycle, learned: words }),
    ];

    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 422));
    expect(await read()).toEqual(before);
  });

  test('is asked about once where it has a name nobody here has, and kept when it is sent again', async () => {
    const signals = [{ signal: 'Kayleigh waits less', seenBy: 'a-story' as const, seenWhere: '' }];
    const words = { experimentId: 'experiment-1', version: 1, ...hypothesis, signals };

    expect(await refused('experiments/edit', { ...words, asked: false })).toMatchObject({
      code: 'doubtful-name',
      fields: { signal: expect.anything() },
    });
    const { experiments } = await done('experiments/edit', { ...words, asked: true });
    expect(experiments[0]?.signals).toMatchObject([{ words: 'Kayleigh waits less' }]);
  });

  test.each(blueprintCommandNames)('%s takes no junk', async (name) => {
    const route = `post /api/programmes/:programmeId/${name}`;
    const bodies = [
      undefined,
      'junk',
      [],
      {},
      { commandId: 7 },
      { commandId: 'long-enough', version: 'x' },
    ];
    for (const body of bodies)
      expect(await api.call(route, { params, body })).toMatchObject({ status: 400 });
  });

  test.each(blueprintCommandNames)(
    '%s is one write at most, and sent twice does it once',
    async (name) => {
      await api.deps.store.close();
      const counted: { store?: ReturnType<typeof countStore> } = {};
      api = buildApi((store) => (counted.store = countStore(store)));
      await storeTeam(api.deps.store);
      const isTold = name === 'experiments/correct-cycle';
      await storeBlueprint(api.deps.store, isTold ? { cycles: [toldCycle] } : {});
      await storeNamed('practitioner');
      counted.store?.reset();

      const first = await send(name, anyBlueprintCommand[name]);
      const { create = 99, replace = 99, replaceAndCreate = 99 } = counted.store?.counts ?? {};
      const again = await send(name, anyBlueprintCommand[name]);

      expect(create + replace + replaceAndCreate).toBeLessThanOrEqual(1);
      expect(first.status).toBe(200);
      expect(again).toEqual(first);
    },
  );
});

describe('what is asked', () => {
  beforeEach(() => storeBlueprint(api.deps.store));

  async function ownAsks(who: Who) {
    const answer = await api.call('get /api/programmes/:programmeId/blueprint/own-asks', {
      ...{ params, ...as(members[who]) },
    });
    return JSON.parse(String(answer.body));
  }

  test('is taken back by whoever asked it, who alone is told that it is theirs', async () => {
    await storeNamed('leader');
    expect(await refused('asks/take-back', { askId: 'ask-1' }, 'leader')).toMatchObject({
      code: 'not-allowed',
    });

    expect(await ownAsks('leader')).toEqual({ askIds: [] });
    expect(await ownAsks('practitioner')).toEqual({ askIds: ['ask-1'] });
    expect(JSON.stringify((await read()).asks)).not.toContain('amara');
    expect((await done('asks/take-back', { askId: 'ask-1' }, 'practitioner')).asks).toEqual([]);
  });

  test('is taken back by whoever looks after the blueprint', async () => {
    expect((await done('asks/take-back', { askId: 'ask-1' }, 'supervisor')).asks).toEqual([]);
  });
});

describe('a pillar', () => {
  beforeEach(() => storeBlueprint(api.deps.store));

  test('cannot come from a theme that is gone, nor be dropped with an experiment under it', async () => {
    const draw = { pillarTitle: 'Another', themeIds: ['gone'] };

    expect(await refused('pillars/draw', draw)).toMatchObject({ code: 'stale' });
    expect(await refused('pillars/draw', { ...draw, themeIds: [] })).toMatchObject({
      fields: { pillarThemes: 'Please choose at least one theme.' },
    });
    expect(await refused('pillars/drop', { pillarId: 'pillar-1' })).toMatchObject({
      code: 'no-such-move',
    });
    const { pillars } = await done('pillars/drop', { pillarId: 'pillar-2' });
    expect(pillars.map(({ id }) => id)).toEqual(['pillar-1']);
  });

  test('is stood by by whoever is named to answer for the council, and by no leader of a team', async () => {
    const commit = { pillarId: 'pillar-1', version: 1, commitment: 'I move the money by March' };
    expect(await refused('pillars/commit', commit, 'leader')).toMatchObject({
      code: 'not-allowed',
    });

    await storeNamed('leader');
    const { pillars } = await done('pillars/commit', commit, 'leader');

    expect(pillars[0]?.commitment).toEqual({
      ...{ words: 'I move the money by March', name: 'Helen Ashdown', on: '2026-11-21' },
    });
  });
});

describe('an experiment', () => {
  beforeEach(() => storeBlueprint(api.deps.store));

  const experimentId = 'experiment-1';

  test('is told by whoever looks after it or the blueprint, and by nobody else', async () => {
    const cycle = { experimentId, cycle: 1, learned: 'One line', decision: 'stop' as const };

    const { code, message } = await refused('experiments/tell-cycle', cycle, 'leader');
    expect(code).toBe('not-allowed');
    expect(message).toContain('whoever looks after it');
    const { experiments } = await done('experiments/tell-cycle', cycle, 'supervisor');
    expect(experiments).toMatchObject([{ status: 'ended' }]);
  });

  test('has the cycle told last put right by whoever looks after it, and no other', async () => {
    await done('experiments/tell-cycle', {
      ...{ experimentId, cycle: 1, learned: 'One line', decision: 'adapt' },
    });
    const { version } = (await read()).experiments[0] ?? { version: 0 };
    const better = { experimentId, cycle: 1, version, learned: 'One line, in turns' };
    const whole = { ...better, surprised: 'Nobody asked' };

    expect(await refused('experiments/correct-cycle', whole, 'leader')).toMatchObject({
      code: 'not-allowed',
    });
    const { experiments } = await done('experiments/correct-cycle', whole);
    expect(experiments[0]?.cycles).toMatchObject([
      { learned: 'One line, in turns', surprised: 'Nobody asked', decision: 'adapt' },
      { decision: null },
    ]);
    expect(await refused('experiments/correct-cycle', better)).toMatchObject({ code: 'stale' });
    const other = { ...better, cycle: 2, version: version + 1 };
    expect(await refused('experiments/correct-cycle', other)).toMatchObject({
      code: 'no-such-move',
    });
  });

  test('stays with whoever looks after it, until whoever looks after the blueprint takes it', async () => {
    expect(await refused('experiments/take', { experimentId }, 'leader')).toMatchObject({
      ...{ code: 'looked-after', message: expect.stringContaining('Amara Osei') },
    });
    const { experiments } = await done('experiments/take', { experimentId }, 'facilitator');
    expect(experiments[0]?.owner).toEqual({ id: 'marcus', name: 'Marcus Bell' });
  });

  test('rests and is taken up again', async () => {
    const rested = await done('experiments/rest', { experimentId });
    const resumed = await done('experiments/resume', { experimentId }, 'leader');

    expect([rested, resumed].map((each) => each.experiments[0]?.status)).toEqual([
      'resting',
      'running',
    ]);
  });

  test('gets the next number, whoever proposes it, and needs a title or a change to begin with', async () => {
    const pillarId = 'pillar-2';
    const { experiments } = await done('experiments/propose', {
      ...{ pillarId, experimentTitle: 'A room that is ours' },
    });
    expect(experiments).toMatchObject([
      { number: 1 },
      { number: 2, title: 'A room that is ours', ifWe: null, from: null },
    ]);

    expect(await refused('experiments/propose', { pillarId })).toMatchObject({
      fields: { experimentTitle: expect.anything() },
    });
    expect(await refused('experiments/propose', { pillarId, changeId: 'gone' })).toMatchObject({
      code: 'not-found',
    });
    const lost = { pillarId: 'gone', experimentTitle: 'Lost' };
    expect(await refused('experiments/propose', lost)).toMatchObject({ code: 'stale' });
  });

  test('has a number of its own, however many are proposed at once', async () => {
    const titles = ['A quiet hour', 'A room that is ours', 'One login', 'A yes on the day'];
    await Promise.all(
      titles.map((experimentTitle) =>
        done('experiments/propose', { pillarId: 'pillar-2', experimentTitle }),
      ),
    );

    const { experiments } = await read();
    expect(experiments.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
    expect(experiments.map(({ title }) => title)).toEqual(expect.arrayContaining(titles));
  });

  test('of a card that somebody else has pressed before is not taken for theirs', async () => {
    const card = { commandId: 'one-card', pillarId: 'pillar-2' };
    await send('experiments/propose', { ...card, experimentTitle: 'A quiet hour' });
    const other = await send('experiments/propose', { ...card, experimentTitle: 'One' }, 'leader');

    expect(other).toMatchObject({ status: 409, body: { error: { code: 'stale' } } });
    expect((await read()).experiments.map(({ number }) => number)).toEqual([1, 2]);
  });

  test('that is not there is not found', async () => {
    expect(await refused('experiments/take', { experimentId: 'blueprint' })).toMatchObject({
      code: 'not-found',
    });
  });

  test('is kept in the team’s own partition, without its commands’ ids in its own', async () => {
    await done('experiments/propose', { pillarId: 'pillar-2', experimentTitle: 'A quiet hour' });
    const stored = await api.deps.store.query(
      experimentType.placeOf({ ...programmePlace, experimentId: '' }).pk,
      'experiment',
      {},
    );

    expect(JSON.stringify(stored)).toContain('A quiet hour');
    expect(JSON.stringify(stored)).not.toMatch(/"id":"experiment-[^"]*amara/);
  });
});

describe('trying an experiment in one’s own team', () => {
  const experimentId = 'experiment-1';
  const board = () =>
    api.call('get /api/teams/:teamId/board', {
      ...{ params: { teamId: 'team-north' }, ...as(members.practitioner) },
    });

  test('makes a small change on its board that says where it comes from, and the experiment says who tries it', async () => {
    await storeBlueprint(api.deps.store, { owner: members.supervisor });
    const tried = await done('experiments/try', { experimentId, teamId: 'team-north' });
    const [experiment] = tried.experiments;

    expect(experiment?.triedBy).toMatchObject([{ team: 'North', number: 1 }]);
    expect(String((await board()).body)).toContain('"tries":"EX-1"');
    expect(String((await board()).body)).toContain('One duty line for a month');
  });

  test('again gives the change that is there', async () => {
    await storeBlueprint(api.deps.store);
    await done('experiments/try', { experimentId, teamId: 'team-north' });
    const again = await done('experiments/try', { experimentId, teamId: 'team-north' }, 'leader');

    expect(again.experiments[0]?.triedBy).toHaveLength(1);
  });

  test('is for a team that is theirs and in the programme, while it goes on', async () => {
    await storeBlueprint(api.deps.store, { status: 'ended' });
    const elsewhere = await refused('experiments/try', { experimentId, teamId: 'team-south' });
    const late = await refused('experiments/try', { experimentId, teamId: 'team-north' });

    expect([elsewhere.code, late.code]).toEqual(['not-a-member', 'no-such-move']);
  });
});

test('left for another time, it is looked at four weeks on and says that it was not', async () => {
  await storeBlueprint(api.deps.store, { reviewOn: '2026-11-20' });
  const left = await done('experiments/skip', { experimentId: 'experiment-1' });

  expect(left.experiments[0]).toMatchObject({
    ...{ reviewOn: '2026-12-19', notLookedAt: ['2026-11-20'] },
  });
});

describe('who may', () => {
  const cells = blueprintCommandNames.flatMap((name) => roles.map((role) => ({ name, role })));

  test.each(cells)('$name, a $role: the table says', async ({ name, role }) => {
    await storeBlueprint(api.deps.store);
    const verb = verbOf[name];
    const stands = standsIn(
      noProgramme(programmePlace),
      { teams: [buildTeam()] },
      members[role].id,
    );

    const { status, body } = await send(name, anyBlueprintCommand[name], role);

    if (mayInProgramme(stands, verb, role === 'practitioner')) return expect(status).not.toBe(403);
    expect(status).toBe(403);
    expect((body as ErrorBody).error.message).toBe(
      toSentence({ kind: 'not-allowed', ...whoMayInProgramme(verb) }),
    );
  });

  test.each([
    ['somebody of another team', params.programmeId, { id: 'stranger', name: 'Somebody Else' }],
    ['somebody of another council', params.programmeId, { tenantId: 'tenant-oakshire' }],
    ['somebody who asks for a programme nobody set up', 'elmshire', {}],
    ['somebody who asks for a programme of no team', 'team-', {}],
  ])('%s sees and does nothing', async (_, programmeId, who) => {
    await storeBlueprint(api.deps.store);
    const stranger = { params: { programmeId }, ...as(who) };

    const seen = await api.call('get /api/programmes/:programmeId/blueprint', stranger);
    const people = await api.call('get /api/programmes/:programmeId/people', stranger);
    const did = await Promise.all(
      blueprintCommandNames.map((name) =>
        api.call(`post /api/programmes/:programmeId/${name}`, {
          ...{ ...stranger, body: anyBlueprintCommand[name] },
        }),
      ),
    );

    expect([seen, people, ...did].filter(({ status }) => status !== 403)).toEqual([]);
  });
});

/** Somebody of the team, to answer for the council. */
async function storeNamed(who: Who) {
  const { id } = members[who];
  await post('/api/programmes/:programmeId/people/name', { person: id, role: 'leader' });
}
