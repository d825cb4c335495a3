/** Logging a change from the tab, reading one whole, and moving it. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { BoardChange, ChangeDetail } from '../../../shared/contracts/api/board.ts';
import { planQuestions } from '../../../shared/domain/small-change/content/action-plan.ts';
import { noLearning } from '../../../shared/domain/small-change/content/learning.ts';
import type { SmallChange } from '../../../shared/domain/small-change/small-change.ts';
import { planChange } from '../../../shared/use-cases/small-change/plan-change.ts';
import { undoChange } from '../../../shared/use-cases/small-change/undo-change.ts';
import { fullPlan } from '../../support/build-change.ts';
import { unwrap } from '../../support/build-deps.ts';
import { buildActor } from '../../support/build-person.ts';
import { storeChange, storedChange, storedTeam, storeTeam } from '../../support/build-stored.ts';
import { members } from '../../support/build-team.ts';
import { as, buildApi, type TestApi } from './build-api.ts';

const log = 'post /api/teams/:teamId/changes';
const show = 'get /api/teams/:teamId/changes/:changeId';
const move = 'post /api/teams/:teamId/changes/:changeId/moves';
let api: TestApi;

beforeEach(async () => {
  api = buildApi();
  await storeTeam(api.deps.store);
});

afterEach(() => api.deps.store.close());

describe('logging a change', () => {
  const body = { commandId: 'command-1', title: 'Walk and talk', scope: 'in-our-gift' };

  test('answers with it, as the board shows it', async () => {
    const answer = await api.call(log, { body });

    expect(answer.status).toBe(201);
    expect(BoardChange.parse(answer.body)).toMatchObject({
      number: 1,
      title: 'Walk and talk',
      benefit: null,
      stage: 'mission',
      author: { id: 'amara' },
    });
  });

  test('twice answers with the same one', async () => {
    const first = await api.call(log, { body });

    const again = await api.call(log, { body });

    expect(again).toEqual(first);
    expect((await storedTeam(api.deps.store))?.nextNumber).toBe(2);
  });

  test('asks about a name beside its box, and keeps the line once that is answered', async () => {
    const named = { ...body, title: 'Kayleigh needs a new bed' };

    const asked = await api.call(log, { body: named });
    const logged = await api.call(log, { body: { ...named, asked: true } });

    expect(asked).toMatchObject({
      status: 422,
      body: {
        error: {
          code: 'doubtful-name',
          fields: { title: expect.stringMatching(/^Is that a colleague/) },
        },
      },
    });
    expect(logged.status).toBe(201);
    expect((await storedTeam(api.deps.store))?.nextNumber).toBe(2);
  });

  test('says what needs another look, next to each box', async () => {
    const wrong = { ...body, title: 'a'.repeat(161), benefit: 'sam@example.org', scope: null };

    const answer = await api.call(log, { body: wrong });

    expect(answer).toMatchObject({
      status: 422,
      body: {
        error: {
          code: 'invalid',
          fields: {
            title: 'Please keep it to 160 characters. This is 161.',
            benefit: expect.stringContaining('an email address'),
            scope: expect.stringContaining('Please choose'),
          },
        },
      },
    });
    expect(JSON.stringify(answer)).not.toContain('sam@example.org');
  });

  test.each([
    ['nothing', undefined],
    ['a list', []],
    ['a text', 'title=Walk'],
    ['no command id', { ...body, commandId: undefined }],
    ['a command id that is no id', { ...body, commandId: 'short' }],
    ['a scope there is not', { ...body, scope: 'maybe' }],
    ['a title that is no text', { ...body, title: { $ne: '' } }],
    ['a text of 20,001 characters', { ...body, title: 'a'.repeat(20_001) }],
  ])('with %s is not understood, and nothing is stored', async (_, given) => {
    const answer = await api.call(log, { body: given });

    expect(answer).toMatchObject({ status: 400, body: { error: { code: 'invalid' } } });
    expect((await storedTeam(api.deps.store))?.nextNumber).toBe(1);
  });

  test('ignores who the body says it is', async () => {
    const answer = await api.call(log, {
      body: { ...body, author: members.leader, tenantId: 'tenant-other', teamId: 'team-south' },
    });

    expect(answer).toMatchObject({ status: 201, body: { author: { id: 'amara' } } });
    expect(await storedTeam(api.deps.store)).toMatchObject({ nextNumber: 2 });
  });

  test('is for members', async () => {
    const answer = await api.call(log, { body, ...as({ id: 'stranger' }) });

    expect(answer).toMatchObject({ status: 403, body: { error: { code: 'not-a-member' } } });
  });
});

describe('a change, read whole', () => {
  const params = { teamId: 'team-north', changeId: 'change-first-command' };

  test('has its plan, its gaps, and what the reader may do', async () => {
    const owner = { id: members.leader.id, name: members.leader.name };
    const planned = { stage: 'develop', owner, byWhen: '2026-12-01' } as const;
    const change = await storeChange(api.deps.store, planned);

    const { status, body } = await api.call(show, { params });

    expect(status).toBe(200);
    expect(ChangeDetail.parse(body)).toMatchObject({
      title: change.title,
      status: 'open',
      ...{ plan: change.plan, owner, byWhen: '2026-12-01' },
      gaps: planQuestions.map((question) => `plan-${question}`),
      mayEdit: true,
      mayMove: true,
    });
  });

  test('is nobody’s once whoever looked after it has left the team', async () => {
    await storeChange(api.deps.store, { owner: { id: 'jo', name: 'Jo Whitlock' } });

    const { body } = await api.call(show, { params });

    expect(ChangeDetail.parse(body).owner).toBeNull();
  });

  test.each([
    ['another practitioner', { id: 'jo' }, { mayEdit: false, mayMove: false }],
    ['a supervisor', members.supervisor, { mayEdit: true, mayMove: true }],
    ['a leader', members.leader, { mayEdit: false, mayMove: false }],
  ])('says what %s may do', async (_, actor, expected) => {
    const jo = { ...members.practitioner, id: 'jo' };
    const { supervisor, leader } = members;
    await storeTeam(api.deps.store, { id: 'team-south', members: [jo, supervisor, leader] });
    await storeChange(api.deps.store, { teamId: 'team-south' });

    const answer = await api.call(show, {
      params: { ...params, teamId: 'team-south' },
      ...as(actor),
    });

    expect(answer.body).toMatchObject(expected);
  });

  test('tells its history, newest first, with the stages it came to', async () => {
    const { stage, reason } = { stage: 'mission', reason: 'We asked the wrong question.' } as const;
    await storeChange(api.deps.store);
    await plan(1);
    await api.call(move, { params, body: toMove(2, 'influence') });
    await api.call(move, { params, body: { ...toMove(3, stage), reason } });
    await undo(4);

    const { body } = await api.call(show, { params });

    const lines = ChangeDetail.parse(body).history.map(({ did, stage: to, reason: why, by }) => [
      did,
      to,
      why,
      by,
    ]);
    expect(lines).toEqual([
      ['undone', 'influence', null, 'Amara Osei'],
      ['moved-back', 'mission', 'We asked the wrong question.', 'Amara Osei'],
      ['moved', 'influence', null, 'Amara Osei'],
      ['planned', 'develop', null, 'Amara Osei'],
      ['logged', null, null, 'Amara Osei'],
    ]);
  });

  test('shows a thank-you that was not shared to whoever said it only', async () => {
    const said = {
      id: 'thanks-1',
      words: 'Jo won finance over.',
      at: '2026-11-16T15:00:00.000Z',
    };
    const by = { id: 'amara', name: 'Amara Osei' };
    const shared = { ...said, id: 'thanks-2', words: 'Helen opened doors.', shared: true };
    const thanks = [
      { ...said, by, shared: false },
      { ...shared, by: { id: 'priya', name: 'Priya Raman' } },
    ];
    await storeChange(api.deps.store, { stage: 'grow', thanks });

    const own = await api.call(show, { params });
    const others = await api.call(show, { params, ...as(members.supervisor) });

    expect(ChangeDetail.parse(own.body).thanks).toHaveLength(2);
    expect(JSON.stringify(others)).not.toContain('won finance over');
    expect(ChangeDetail.parse(others.body).thanks).toMatchObject([
      { by: 'Priya Raman', words: 'Helen opened doors.', shared: true },
    ]);
  });

  test('says which values it lived up to, in the words they had', async () => {
    const livedUpTo = [{ id: 'value-1', value: 'We ask first', opposite: 'we tell' }];
    await storeChange(api.deps.store, { stage: 'grow', learning: { ...noLearning, livedUpTo } });

    const { body } = await api.call(show, { params });

    expect(ChangeDetail.parse(body).learning.livedUpTo).toEqual(livedUpTo);
  });

  test('that was taken back can neither be edited nor moved', async () => {
    await storeChange(api.deps.store);
    await undo(1);

    const { body } = await api.call(show, { params });

    expect(body).toMatchObject({ status: 'withdrawn', mayEdit: false, mayMove: false });
  });

  test('of another team is not found', async () => {
    await storeChange(api.deps.store, { teamId: 'team-south' });

    const answer = await api.call(show, { params });

    expect(answer).toMatchObject({ status: 404, body: { error: { code: 'not-found' } } });
  });

  async function plan(version: number): Promise<SmallChange> {
    const target = { ...params, commandId: `plan-for-${version}`, version };
    return unwrap(await planChange({ ...target, ...fullPlan }, buildActor(), api.deps));
  }

  async function undo(version: number): Promise<SmallChange> {
    const target = { ...params, commandId: `undo-for-${version}`, version };
    return unwrap(await undoChange(target, buildActor(), api.deps));
  }
});

describe('moving a change', () => {
  const params = { teamId: 'team-north', changeId: 'change-first-command' };

  test('answers with where it is now', async () => {
    await storeChange(api.deps.store);

    const answer = await api.call(move, { params, body: toMove(1, 'develop') });

    expect(answer.status).toBe(200);
    expect(BoardChange.parse(answer.body)).toMatchObject({ stage: 'develop', version: 2 });
  });

  test('twice answers with the same', async () => {
    await storeChange(api.deps.store);
    const first = await api.call(move, { params, body: toMove(1, 'develop') });

    expect(await api.call(move, { params, body: toMove(1, 'develop') })).toEqual(first);
  });

  test.each([
    ['a closed gate', { stage: 'develop' }, { to: 'influence' }, 409, 'gate'],
    ['a move there is not', { stage: 'mission' }, { to: 'grow' }, 409, 'no-such-move'],
    ['an older version', { version: 2 }, { to: 'develop' }, 409, 'stale'],
    ['going back without a reason', { stage: 'grow' }, { to: 'mission' }, 422, 'invalid'],
  ] as const)('meets %s', async (_, change, wanted, status, code) => {
    const before = await storeChange(api.deps.store, change);

    const answer = await api.call(move, { params, body: toMove(1, wanted.to) });

    expect(answer).toMatchObject({ status, body: { error: { code } } });
    expect(await storedChange(api.deps.store)).toEqual(before);
  });

  test('back without a reason says so next to the box', async () => {
    await storeChange(api.deps.store, { stage: 'grow' });

    const answer = await api.call(move, { params, body: toMove(1, 'mission') });

    expect(answer.body).toMatchObject({
      error: { fields: { reason: expect.stringMatching(/^Please/) } },
    });
  });

  test('of somebody else’s is refused to a leader, who hears who may', async () => {
    await storeChange(api.deps.store);

    const answer = await api.call(move, {
      params,
      body: toMove(1, 'develop'),
      ...as(members.leader),
    });

    expect(answer).toMatchObject({
      status: 403,
      body: { error: { code: 'not-allowed', message: expect.stringContaining('supervisors') } },
    });
  });

  test.each([
    ['somebody outside the team', as({ id: 'stranger' }), 403],
    ['another tenant', as({ tenantId: 'tenant-other' }), 403],
    ['a change there is not', { params: { ...params, changeId: 'change-none' } }, 404],
  ])('is not for %s', async (_, request, status) => {
    await storeChange(api.deps.store);

    const answer = await api.call(move, { params, body: toMove(1, 'develop'), ...request });

    expect(answer.status).toBe(status);
  });

  test.each([
    ['a version that is no number', { version: '1' }],
    ['a version before the first', { version: 0 }],
    ['a stage there is not', { to: 'limbo' }],
    ['no stage', { to: undefined }],
  ])('with %s is not understood', async (_, wrong) => {
    await storeChange(api.deps.store);

    const answer = await api.call(move, { params, body: { ...toMove(1, 'develop'), ...wrong } });

    expect(answer.status).toBe(400);
  });
});

function toMove(version: number, to: string) {
  return { commandId: `move-to-${to}-from-${version}`, version, to };
}
