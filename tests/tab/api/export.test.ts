/** `GET /api/teams/:teamId/export`: what a team has, for a supervisor or facilitator who takes it with them. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { ErrorBody } from '../../../shared/contracts/api/http/error-body.ts';
import type { SmallChange } from '../../../shared/domain/small-change/small-change.ts';
import { enGB } from '../../../shared/text/en-GB.ts';
import { findWordsBy } from '../../../shared/text/in-use/in-use.ts';
import { barriersType, checkInsType } from '../../../shared/use-cases/storage/document-types.ts';
import * as repository from '../../../shared/use-cases/storage/repository.ts';
import type { ApiAnswer } from '../../../tab/api/http/api-route.ts';
import { fullLearning, fullPlan } from '../../support/build-change.ts';
import { unwrap } from '../../support/build-deps.ts';
import { testTenant } from '../../support/build-person.ts';
import { storeChange, storePerson, storeStrands, storeTeam } from '../../support/build-stored.ts';
import { buildBarrier, buildBarriers, buildStrand } from '../../support/build-strands.ts';
import { members } from '../../support/build-team.ts';
import { findStrays } from '../../support/find-strays.ts';
import { pseudo } from '../../support/pseudo-locale.ts';
import { as, buildApi, type TestApi } from './build-api.ts';

const path = 'get /api/teams/:teamId/export';
const priya = as(members.supervisor);
const jo = { id: 'jo', name: 'Jo Whitlock' };
let api: TestApi;

beforeEach(async () => {
  api = buildApi();
  await storeTeam(api.deps.store);
});

afterEach(() => {
  findWordsBy(() => enGB);
  return api.deps.store.close();
});

function take(kind: string, who = priya, teamId = 'team-north'): Promise<ApiAnswer> {
  return api.call(path, { ...who, params: { teamId }, query: { as: kind } });
}

/** Every row by the heads of its columns. */
async function takeTable(): Promise<readonly Readonly<Record<string, string>>[]> {
  const { body } = await take('csv');
  return parse(String(body), { bom: true, columns: true, record_delimiter: '\r\n' });
}

async function takeEverything(who = priya) {
  return JSON.parse(String((await take('json', who)).body));
}

function put(number: number, change: Partial<SmallChange> = {}): Promise<SmallChange> {
  return storeChange(api.deps.store, { id: `change-${number}`, number, ...change });
}

describe('the file', () => {
  test.each([
    ['csv', 'text/csv; charset=utf-8'],
    ['json', 'application/json; charset=utf-8'],
  ])('of %s has its kind and a name, and is kept by nobody on the way', async (kind, type) => {
    expect(await take(kind)).toMatchObject({
      status: 200,
      headers: {
        'content-type': type,
        'content-disposition': `attachment; filename="small-changes-north-2026-11-21.${kind}"`,
        'cache-control': 'no-store',
      },
    });
  });

  test.each(['xlsx', 'CSV', '', '__proto__'])('of %j there is none, and why', async (kind) => {
    const answer = await take(kind);

    expect(answer.status).toBe(400);
    expect(ErrorBody.parse(answer.body).error.message).toBe(enGB.export.noSuchKind);
  });
});

describe('whoever', () => {
  test.each(['supervisor', 'facilitator'] as const)('is a %s takes it', async (role) => {
    expect((await take('csv', as(members[role]))).status).toBe(200);
  });

  test.each(['practitioner', 'leader'] as const)('is a %s hears who can', async (role) => {
    const answer = await take('json', as(members[role]));

    expect(answer.status).toBe(403);
    expect(ErrorBody.parse(answer.body).error).toMatchObject({
      code: 'not-allowed',
      message: enGB.errors.notAllowed(['supervisors', 'facilitators'], false),
    });
  });

  test.each([
    ['in no team', as({ id: 'sol' }), 'team-north'],
    ['of another council', as({ id: 'priya', tenantId: 'tenant-oakshire' }), 'team-north'],
    ['asking for another team', priya, 'team-south'],
  ])('is %s gets nothing, however they ask', async (_, who, teamId) => {
    const answers = await Promise.all(
      ['csv', 'json', 'xlsx'].map((kind) => take(kind, who, teamId)),
    );

    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403]);
  });
});

describe('the table', () => {
  test('is its heads alone while nothing is logged', async () => {
    const { body } = await take('csv');

    expect(String(body).trimEnd().split('\r\n')).toHaveLength(1);
  });

  test('has a change in words, with its days as they were where the team works', async () => {
    await storeStrands(api.deps.store, { strands: [buildStrand({ mission: 'A yes today' })] });
    const said = { stance: 'doubtful', at: '2026-11-17T09:00:00.000Z' } as const;
    await put(7, {
      stage: 'grow',
      loggedAt: '2026-07-01T23:30:00.000Z',
      ...{ owner: { id: 'priya', name: 'Priya Raman' }, byWhen: '2026-12-01' },
      answers: { strandId: 'theme-forms', strandName: 'Forms', barrierIds: [] },
      progress: [{ at: '2026-11-18T00:30:00.000Z', by: jo, words: 'It began' }],
      stakeholders: [
        {
          ...{ id: 's', role: 'Service manager', stances: [said], say: null, approach: 'Show her' },
          ...{ nextTalkOn: null, nextTalkBy: null },
        },
      ],
      asks: [
        {
          ...{ id: 'ask', of: null, ofRole: 'Service manager', by: jo, at: said.at, earlier: [] },
          words: 'A fortnight, please',
          answer: { answer: 'not-yet', because: 'Money', at: said.at, heardBy: jo },
        },
      ],
      learning: {
        ...fullLearning,
        ...{ noticed: 'Calmer calls', forTeamOnly: true, decision: 'keep', livedUpTo: [] },
        timeReleased: {
          ...{ minutes: 30, people: 4, use: 'absorbed', basis: 'estimated', sureness: 'a-guess' },
        },
      },
    });

    expect(await takeTable()).toEqual([
      {
        Id: 'SC-7',
        'Small change': 'Duty workers sign off food vouchers themselves',
        'Who it helps, and why': 'Families get help the same day.',
        Stage: 'Grow',
        'Strand it answers': 'A yes today',
        'Could we do it?': 'In our gift',
        'Logged by': 'Amara Osei',
        'Looked after by': 'Priya Raman',
        'By when': '1 December 2026',
        'Why it is needed': fullPlan.why,
        'What success looks like': fullPlan.success,
        'The steps': fullPlan.steps,
        'How we see progress': fullPlan.accountability,
        'Who needs to be on board': 'Service manager · Doubtful',
        'Asking for a yes':
          'Jo Whitlock asked: “A fortnight, please” The service manager said not yet, as Jo Whitlock heard it: “Money”',
        'How it is going': 'It began',
        'Said on': '18 November 2026',
        'What happened': 'We tried it.',
        'What we learned': 'Tell duty first.',
        'What families or colleagues noticed': 'Calmer calls',
        'Who it is for': 'Our team. Not for outside the team.',
        'What now': 'Keep',
        'What earlier goes taught': '',
        'Minutes a week it gives back to one person': '30',
        'For how many people': '4',
        'Where that time goes': 'It was absorbed by the day',
        'How you know': 'We estimated it',
        'How sure you are': 'It is a guess',
        'Logged on': '2 July 2026',
        'On the board?': 'On the board',
      },
    ]);
  });

  test('keeps what earlier goes taught, and who looked after it only while they are in the team', async () => {
    const go = { from: '2026-11-16T09:30:00.000Z', until: '2026-11-17T09:30:00.000Z' };
    const learning = { ...fullLearning, decision: 'adapt', timeReleased: null } as never;
    await put(7, { owner: jo, goes: [{ ...go, learning }], status: 'withdrawn' });

    expect(await takeTable()).toMatchObject([
      {
        'Looked after by': '',
        'What we learned': '',
        'What earlier goes taught': 'Go 1: Tell duty first.',
        'On the board?': 'Taken off the board',
      },
    ]);
  });

  test('has every change once, the one logged first on top, in however many pages they are read', async () => {
    const numbers = Array.from({ length: 230 }, (_, at) => at + 1);
    for (const number of numbers.toReversed()) await put(number);

    expect((await takeTable()).map(({ Id }) => Id)).toEqual(numbers.map((n) => `SC-${n}`));
  });

  test('neutralises what a spreadsheet would run', async () => {
    await put(7, { title: "=cmd|' /C calc'!A0", benefit: '-2+3' });

    expect(await takeTable()).toMatchObject([
      { 'Small change': "'=cmd|' /C calc'!A0", 'Who it helps, and why': "'-2+3" },
    ]);
  });

  test('is in the language of whoever asks', async () => {
    const change = await put(7, { stage: 'grow', nobodyElseNeeded: true });
    findWordsBy(() => pseudo);

    const [row] = await takeTable();

    const heads = Object.keys(row ?? {});
    const written = [change.title, String(change.benefit), ...Object.values(fullPlan), 'SC-7'];
    const days = [row?.[pseudo.export.heads.loggedOn] ?? ''];
    expect(heads.filter((head) => !head.includes('⟦'))).toEqual([]);
    expect(findStrays(Object.values(row ?? {}), [...written, ...days, 'Amara Osei'])).toEqual([]);
  });
});

describe('everything', () => {
  test('is plain data with names and without a single id', async () => {
    await put(7, { thanks: [thanks('shared', true), thanks('between us', false)] });
    const barriers = buildBarriers({ barriers: [buildBarrier()] });
    unwrap(await repository.createOnce(api.deps.store, barriersType, barriers));
    await storePerson(api.deps.store);

    const taken = await takeEverything();

    expect(taken).toMatchObject({
      takenAt: '2026-11-21T09:30:00.000Z',
      team: { name: 'North', timeZone: 'Europe/London' },
      changes: [{ id: 'SC-7', author: 'Amara Osei', thanks: [{ words: 'shared' }] }],
      barriers: [{ text: 'We wait two days for a signature', by: null }],
      strands: { strands: [] },
      pulse: { closed: [] },
      checkIns: [],
    });
    expect(JSON.stringify(taken)).not.toMatch(
      new RegExp(`between us|barrier-1|change-7|first-command|team-north|${testTenant}|amara`),
    );
  });

  test('has the check-ins of whoever may check in now, and of nobody who left or changed their role', async () => {
    for (const personId of ['priya', 'amara', 'gone']) {
      const key = { tenantId: testTenant, teamId: 'team-north', personId };
      const answer = {
        ...{ occurrence: '2026-11-16', at: '2026-11-16T09:40:00.000Z', said: [], thanks: null },
        ...{ cover: `Cover of ${personId}`, nothingMoved: true, shared: false },
      };
      const document = { ...checkInsType.empty(key), answers: [answer] };
      unwrap(await repository.createOnce(api.deps.store, checkInsType, document));
    }

    expect((await takeEverything()).checkIns).toMatchObject([
      { person: 'Priya Raman', answers: [{ cover: 'Cover of priya', said: [] }] },
    ]);
  });

  function thanks(words: string, shared: boolean) {
    return { id: `thanks ${words}`, words, by: jo, at: '2026-11-18T09:00:00.000Z', shared };
  }
});
