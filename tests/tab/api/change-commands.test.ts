/** What people do with a change from the tab beside moving it: who looks after it, what it answers, asks, goes, learning. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { BoardChange, ChangeDetail, ChangedChange } from '../../../shared/contracts/api/board.ts';
import type { ChangeCommandName } from '../../../shared/contracts/api/change-commands.ts';
import type { Actor } from '../../../shared/domain/person.ts';
import { noLearning } from '../../../shared/domain/small-change/content/learning.ts';
import { barriersType, strandsType } from '../../../shared/use-cases/storage/document-types.ts';
import * as repository from '../../../shared/use-cases/storage/repository.ts';
import { anyChangeCommand, changeCommandNames } from '../../support/any-change-command.ts';
import { fullLearning, fullPlan } from '../../support/build-change.ts';
import { unwrap } from '../../support/build-deps.ts';
import { storeChange, storedChange, storeTeam } from '../../support/build-stored.ts';
import {
  buildBarrier,
  buildBarriers,
  buildStrand,
  buildStrands,
} from '../../support/build-strands.ts';
import { members } from '../../support/build-team.ts';
import { as, buildApi, type TestApi } from './build-api.ts';

const { practitioner: amara, supervisor: priya, leader: helen } = members;
const jo = { id: 'jo', name: 'Jo Whitlock', role: 'practitioner' } as const;
const params = { teamId: 'team-north', changeId: 'change-first-command' };
const show = 'get /api/teams/:teamId/changes/:changeId';
let api: TestApi;

beforeEach(async () => {
  api = buildApi();
  await storeTeam(api.deps.store, { members: [amara, priya, helen, jo] });
});

afterEach(() => api.deps.store.close());

function send(name: ChangeCommandName, words: object = {}, by: Partial<Actor> = amara) {
  const place = `post /api/teams/:teamId/changes/:changeId/${name}`;
  const body = { commandId: `command-${name}-by-${by.id}`, version: 1, ...words };
  return api.call(place, { params, body, ...as(by) });
}

async function read(by: Partial<Actor> = amara): Promise<ChangeDetail> {
  const { body } = await api.call(show, { params, ...as(by) });
  return ChangeDetail.parse(body);
}

describe('the plan of a change', () => {
  test('is kept as it comes, with who looks after it and by when, and takes it into Develop', async () => {
    await storeChange(api.deps.store);

    const words = { why: 'Families wait two days', owner: 'jo', byWhen: '2026-12-18' };
    const answer = await send('plan', words, jo);

    expect(BoardChange.parse(answer.body)).toMatchObject({
      ...{ stage: 'develop', owner: { id: 'jo' }, byWhen: '2026-12-18' },
    });
    expect(await read()).toMatchObject({
      mayPlan: true,
      plan: { why: 'Families wait two days', steps: null },
    });
  });

  test('leaves alone what is not sent, and empties what is sent empty', async () => {
    const plan = { ...fullPlan, steps: 'Ask the duty lead' };
    await storeChange(api.deps.store, { stage: 'develop', plan, ...withOwner });

    await send('plan', { why: '', success: 'The same day' });

    expect(await read()).toMatchObject({
      plan: { why: null, success: 'The same day', steps: 'Ask the duty lead' },
      owner: { id: 'jo' },
    });
  });

  test('says at its box what is no day, and who is not in the team', async () => {
    await storeChange(api.deps.store);

    expect(await send('plan', { owner: 'stranger', byWhen: 'soon' })).toMatchObject({
      status: 422,
      body: { error: { fields: { owner: expect.any(String), byWhen: expect.any(String) } } },
    });
  });

  test('waits for sensemaking where the change is for the blueprint', async () => {
    await storeChange(api.deps.store, { scope: 'for-the-blueprint' });

    expect(await read()).toMatchObject({ mayPlan: false });
    expect(await send('plan', { why: 'Because' })).toMatchObject({
      status: 409,
      body: { error: { code: 'gate' } },
    });
  });

  test('is nothing a leader writes for others', async () => {
    await storeChange(api.deps.store);

    expect(await read(helen)).toMatchObject({ mayPlan: false });
    expect((await send('plan', { why: 'Because' }, helen)).status).toBe(403);
  });
});

describe('who needs to be on board', () => {
  const person = {
    ...{ role: 'Service manager', stance: 'doubtful', say: 'decides', approach: 'Two handovers' },
    ...{ nextTalkOn: '2026-12-01', nextTalkBy: 'jo' },
  } as const;

  test('is named by role, with where they stand, how to win them and the next conversation', async () => {
    await storeChange(api.deps.store, { stage: 'influence', nobodyElseNeeded: false });
    const before = await read();

    const answer = await send('stakeholder', person, jo);

    expect(before).toMatchObject({ mayInfluence: true, gaps: ['stakeholder-with-approach'] });
    expect(answer.status).toBe(200);
    expect(await read()).toMatchObject({
      gaps: [],
      stakeholders: [
        {
          ...{ role: 'Service manager', stances: [{ stance: 'doubtful' }], say: 'decides' },
          ...{ approach: 'Two handovers', nextTalkOn: '2026-12-01', nextTalkBy: { id: 'jo' } },
        },
      ],
    });
  });

  test('may come round, and be taken off again', async () => {
    await storeChange(api.deps.store, { stage: 'influence' });
    await send('stakeholder', person);
    const stakeholderId = (await read()).stakeholders[0]?.id;
    const round = { ...person, stakeholderId, stance: 'supportive', version: 2 };

    await send('stakeholder', { ...round, commandId: 'come-round' });
    const after = await read();
    await send('take-stakeholder-off', { stakeholderId, version: 3 });

    expect(after.stakeholders[0]?.stances).toMatchObject([
      { stance: 'doubtful' },
      { stance: 'supportive' },
    ]);
    expect((await read()).stakeholders).toEqual([]);
  });

  test('may be nobody else', async () => {
    await storeChange(api.deps.store, { stage: 'influence', nobodyElseNeeded: false });

    await send('nobody-else');

    expect(await read()).toMatchObject({ nobodyElseNeeded: true, gaps: [] });
  });

  test('says at each box what needs another look', async () => {
    await storeChange(api.deps.store, { stage: 'influence' });

    expect(await send('stakeholder', { role: ' ', nextTalkOn: 'soon' })).toMatchObject({
      status: 422,
      body: {
        error: {
          fields: {
            ...{ role: expect.any(String), stance: expect.any(String) },
            nextTalkOn: expect.any(String),
          },
        },
      },
    });
  });
});

describe('taking back', () => {
  test('undoes one’s own last step, and undoing that brings it back', async () => {
    await storeChange(api.deps.store);
    await send('progress', { progress: 'The rota is agreed' });

    const after = await read();
    await send('undo', { version: 2 });
    const undone = await read();
    await send('undo', { version: 3, commandId: 'undo-the-undo' });

    expect(after).toMatchObject({ mayUndo: true, progress: [{ words: 'The rota is agreed' }] });
    expect(undone).toMatchObject({ mayUndo: true, progress: [] });
    expect((await read()).progress).toHaveLength(1);
  });

  test('is of nobody else’s step', async () => {
    await storeChange(api.deps.store);
    await send('progress', { progress: 'The rota is agreed' });

    expect(await read(jo)).toMatchObject({ mayUndo: false });
    expect(await send('undo', { version: 2 }, jo)).toMatchObject({
      status: 409,
      body: { error: { code: 'nothing-to-undo' } },
    });
  });

  test.each<[ChangeCommandName, object, string]>([
    ['take', {}, 'took'],
    ['progress', { progress: 'The rota is agreed' }, 'progressed'],
    ['edit', { title: 'Car seats', scope: 'in-our-gift' }, 'edited'],
    ['moves', { to: 'develop' }, 'moved'],
    ['withdraw', {}, 'withdrawn'],
  ])('is offered with the answer to %s, by the name of that step', async (name, words, did) => {
    await storeChange(api.deps.store);

    const { step } = ChangedChange.parse((await send(name, words)).body);

    expect(step).toMatchObject({ did, by: 'Amara Osei' });
  });

  test('is not offered for what changed nothing, nor for what others have followed', async () => {
    const { title, benefit, scope } = await storeChange(api.deps.store);
    const asItIs = { title, benefit: benefit ?? '', scope };

    const same = await send('edit', asItIs);
    await send('take');
    await send('progress', { progress: 'The rota is agreed' }, jo);
    const repeated = await send('take');

    expect(ChangedChange.parse(same.body).step).toBeUndefined();
    expect(repeated.status).toBe(200);
    expect(ChangedChange.parse(repeated.body).step).toBeUndefined();
  });

  test('is not offered for thanks, which are taken back in a way of their own', async () => {
    await storeChange(api.deps.store, { stage: 'grow' });

    const shared = await send('thanks', { thanks: 'You stayed calm', share: true });
    const own = await send('thanks', { thanks: 'You stayed calm', version: 2 }, jo);

    expect(ChangedChange.parse(shared.body).step).toBeUndefined();
    expect(ChangedChange.parse(own.body).step).toBeUndefined();
  });

  test('takes a change off the board and puts it back, and its number finds it meanwhile', async () => {
    await storeChange(api.deps.store, { number: 7 });
    const before = await read();

    const withdrawn = await send('withdraw');
    const byNumber = await api.call(show, { params: { ...params, changeId: 'SC-7' } });
    const putBack = await send('put-back', { version: 2 });

    expect(before).toMatchObject({ mayWithdraw: true, mayPutBack: false });
    expect(withdrawn.status).toBe(200);
    expect(withdrawn.body).toMatchObject({ step: { did: 'withdrawn' } });
    expect(ChangeDetail.parse(byNumber.body)).toMatchObject({
      ...{ id: params.changeId, status: 'withdrawn', mayWithdraw: false, mayPutBack: true },
    });
    expect(putBack.status).toBe(200);
    expect(await read()).toMatchObject({ status: 'open', version: 3 });
  });

  test('of the board is for whoever logged it and those who lead', async () => {
    await storeChange(api.deps.store);

    expect(await read(jo)).toMatchObject({ mayWithdraw: false });
    expect(await send('withdraw', {}, jo)).toMatchObject({
      status: 403,
      body: { error: { code: 'not-allowed' } },
    });
  });
});

describe('how a change is going', () => {
  test('is told in a line by anybody in the team, whatever the others did since', async () => {
    await storeChange(api.deps.store, { version: 4 });

    const answer = await send('progress', { progress: 'The rota is agreed' }, helen);

    expect(answer.status).toBe(200);
    expect(await read()).toMatchObject({
      mayTellProgress: true,
      progress: [{ by: { id: 'helen' }, words: 'The rota is agreed' }],
    });
  });

  test('needs a line', async () => {
    await storeChange(api.deps.store);

    expect(await send('progress', { progress: ' ' })).toMatchObject({
      status: 422,
      body: { error: { fields: { progress: expect.stringMatching(/^Please/) } } },
    });
  });
});

describe('the words of a change', () => {
  const words = { title: 'Walk and talk', benefit: '', scope: 'needs-a-yes' } as const;

  test('are put better by whoever logged it', async () => {
    await storeChange(api.deps.store);

    const answer = await send('edit', words);

    expect(BoardChange.parse(answer.body)).toMatchObject({ ...words, benefit: null, version: 2 });
  });

  test('are not anybody’s to put better', async () => {
    await storeChange(api.deps.store);

    expect(await read(jo)).toMatchObject({ mayEdit: false });
    expect(await send('edit', words, jo)).toMatchObject({
      status: 403,
      body: { error: { code: 'not-allowed' } },
    });
  });

  test('are not overwritten by somebody who has not seen them', async () => {
    const before = await storeChange(api.deps.store, { title: 'Walk', version: 2 });

    const answer = await send('edit', words);

    expect(answer).toMatchObject({ status: 409, body: { error: { code: 'stale' } } });
    expect(await storedChange(api.deps.store)).toEqual(before);
  });

  test('say at each box what needs another look', async () => {
    await storeChange(api.deps.store);

    expect(await send('edit', { ...words, title: ' ', scope: null })).toMatchObject({
      status: 422,
      body: { error: { fields: { title: expect.any(String), scope: expect.any(String) } } },
    });
  });
});

const withOwner = { owner: { id: 'jo', name: 'Jo Whitlock' } };

describe('looking after a change', () => {
  test('is taken on where nobody does, also where whoever did has left', async () => {
    await storeChange(api.deps.store, { owner: { id: 'gone', name: 'Sam Hale' } });
    const before = await read();

    const answer = await send('take');

    expect(before).toMatchObject({ owner: null, mayTake: true });
    expect(BoardChange.parse(answer.body)).toMatchObject({ owner: { id: 'amara' }, version: 2 });
    expect(await read()).toMatchObject({ mayTake: false, mayHandOn: true });
  });

  test('is refused with the name of whoever was quicker, whatever version was seen', async () => {
    await storeChange(api.deps.store, { ...withOwner, version: 4 });

    const answer = await send('take');

    expect(answer).toMatchObject({
      status: 409,
      body: { error: { code: 'looked-after', message: expect.stringContaining('Jo Whitlock') } },
    });
  });

  test('can be taken from somebody by a supervisor only', async () => {
    await storeChange(api.deps.store, withOwner);

    expect(await read(amara)).toMatchObject({ mayTake: false, mayHandOn: false });
    expect(await read(priya)).toMatchObject({ mayTake: true, mayHandOn: true });
    expect((await send('take', {}, priya)).status).toBe(200);
  });

  test('is handed on to somebody in the team, with a line for them', async () => {
    await storeChange(api.deps.store, withOwner);
    const words = { nextOwner: 'amara', nextShouldKnow: 'Finance wants a week of numbers first' };

    const answer = await send('hand-on', words, jo);

    expect(BoardChange.parse(answer.body).owner).toEqual({ id: 'amara', name: 'Amara Osei' });
    const [latest] = (await read()).history;
    expect(latest).toMatchObject({ did: 'handed-on', reason: words.nextShouldKnow });
  });

  test('is let go of for anybody to take, with a line for them', async () => {
    await storeChange(api.deps.store, withOwner);
    const nextShouldKnow = 'Finance wants a week of numbers first';

    const byOther = await send('let-go', { nextShouldKnow });
    const letGo = await send('let-go', { nextShouldKnow }, jo);

    expect(byOther).toMatchObject({ status: 403, body: { error: { code: 'not-allowed' } } });
    expect(BoardChange.parse(letGo.body).owner).toBeNull();
    expect((await read()).history[0]).toMatchObject({ did: 'let-go', reason: nextShouldKnow });
  });

  test('is handed on by whoever has it, and to nobody outside the team', async () => {
    await storeChange(api.deps.store, withOwner);

    const byOther = await send('hand-on', { nextOwner: 'amara' });
    const toStranger = await send('hand-on', { nextOwner: 'stranger' }, jo);

    expect(byOther).toMatchObject({ status: 403, body: { error: { code: 'not-allowed' } } });
    expect(toStranger).toMatchObject({
      status: 422,
      body: { error: { fields: { nextOwner: 'Please choose somebody in your team.' } } },
    });
  });
});

describe('what a change answers', () => {
  const barrierIds = ['barrier-1', 'barrier-gone'];

  beforeEach(async () => {
    const { store } = api.deps;
    const barriers = [buildBarrier({ themeId: 'theme-forms' })];
    unwrap(await repository.createOnce(store, barriersType, buildBarriers({ barriers })));
    const strands = [buildStrand({ mission: 'Written once' })];
    unwrap(await repository.createOnce(store, strandsType, buildStrands({ strands })));
  });

  test('is said, and read as the strand is called today, its theme beneath, with its barriers’ words', async () => {
    await storeChange(api.deps.store);

    const answer = await send('link', { strandId: 'theme-forms', barrierIds });

    expect(BoardChange.parse(answer.body).strandId).toBe('theme-forms');
    expect((await read()).answers).toEqual({
      strand: { id: 'theme-forms', name: 'Written once', theme: 'Forms' },
      barriers: [{ id: 'barrier-1', text: 'We wait two days for a signature' }],
    });
  });

  test('goes by its old name once the strand is gone', async () => {
    const answers = { strandId: 'strand-old', strandName: 'Waiting', barrierIds };
    await storeChange(api.deps.store, { answers });

    expect((await read()).answers.strand).toEqual({
      id: 'strand-old',
      name: 'Waiting',
      theme: null,
    });
  });

  test('says nothing of who raised a barrier confidentially', async () => {
    await storeChange(api.deps.store, {
      answers: { strandId: null, strandName: null, barrierIds },
    });

    expect(Object.keys((await read()).answers.barriers[0] ?? {})).toEqual(['id', 'text']);
  });

  test('seen before somebody else said it is old, and nothing is overwritten', async () => {
    const answers = { strandId: 'theme-forms', strandName: 'Forms', barrierIds: [] };
    const before = await storeChange(api.deps.store, { answers, version: 2 });

    const answer = await send('link', { strandId: null, barrierIds });

    expect(answer).toMatchObject({ status: 409, body: { error: { code: 'stale' } } });
    expect(await storedChange(api.deps.store)).toEqual(before);
  });

  test('what makes it bigger than the team is said of what is for the blueprint', async () => {
    await storeChange(api.deps.store, { scope: 'for-the-blueprint' });

    const unchosen = await send('beyond', { beyond: null });
    const said = await send('beyond', { beyond: 'money' });

    expect(unchosen).toMatchObject({
      status: 422,
      body: { error: { fields: { beyond: expect.any(String) } } },
    });
    expect(said.status).toBe(200);
    expect(await read()).toMatchObject({ beyond: 'money', maySayBeyond: true });
  });

  test('what makes it bigger than the team is not asked of anything else', async () => {
    await storeChange(api.deps.store);

    expect(await read()).toMatchObject({ mayLink: true, maySayBeyond: false });
    expect((await send('beyond', { beyond: 'money' })).status).toBe(409);
  });
});

describe('asking for a yes', () => {
  test('a role is waited for by its name, and anybody tells what it said', async () => {
    await storeChange(api.deps.store);

    const asked = await send('asks', { ofRole: 'Service manager', words: 'A fortnight’s trial' });
    const [ask] = (await read(jo)).asks;
    const words = { askId: ask?.id, answer: 'not-yet', because: 'She wants numbers', version: 2 };
    const told = await send('answers', words, jo);

    expect(BoardChange.parse(asked.body).waitingFor).toEqual(['Service manager']);
    expect(ask).toMatchObject({ of: null, ofRole: 'Service manager', mayAnswer: true });
    expect(BoardChange.parse(told.body).waitingFor).toEqual([]);
    expect((await read()).asks).toMatchObject([
      { answer: { answer: 'not-yet', because: 'She wants numbers', heardBy: { id: 'jo' } } },
    ]);
  });

  test('a person of the team who is named where a role belongs is asked themselves', async () => {
    const { name } = helen;
    await storeChange(api.deps.store);

    const asked = await send('asks', { ofRole: ` ${name.toLowerCase()}`, words: '' });

    expect((await read()).asks[0]).toMatchObject({ of: { id: 'helen', name }, ofRole: null });
    expect(BoardChange.parse(asked.body)).toMatchObject({ waitingFor: [name], asked: ['helen'] });
  });

  test('a person of the team answers for themselves, and may think again', async () => {
    await storeChange(api.deps.store);
    await send('asks', { of: 'helen', words: '' });
    const askId = (await read(helen)).asks[0]?.id;

    const byOther = await send('answers', { askId, answer: 'yes' });
    await send('answers', { askId, answer: 'lets-talk', commandId: 'first-answer' }, helen);
    const answered = await send('answers', { askId, answer: 'yes' }, helen);

    expect(byOther).toMatchObject({ status: 403, body: { error: { code: 'not-allowed' } } });
    expect(answered.status).toBe(200);
    expect((await read()).asks).toMatchObject([
      {
        mayAnswer: false,
        answer: { answer: 'yes', heardBy: null },
        earlier: [{ answer: 'lets-talk' }],
      },
    ]);
    expect((await read(helen)).asks).toMatchObject([{ mayAnswer: true }]);
  });

  test('needs somebody to ask, and a not yet its reason', async () => {
    await storeChange(api.deps.store);
    const nobody = await send('asks', { ofRole: ' ' });
    await send('asks', { ofRole: 'Finance', commandId: 'ask-finance' });
    const askId = (await read()).asks[0]?.id;

    const unsaid = await send('answers', { askId, answer: 'not-yet' });

    expect(nobody).toMatchObject({
      status: 422,
      body: { error: { fields: { of: expect.any(String) } } },
    });
    expect(unsaid).toMatchObject({
      status: 422,
      body: { error: { fields: { because: expect.stringMatching(/^Please/) } } },
    });
  });
});

describe('what an idea promises', () => {
  const promise = { familyValue: 'a-lot', gift: 'partly', effort: 'small' } as const;

  test('is weighed up by anybody, once for the whole team', async () => {
    await storeChange(api.deps.store);

    const answer = await send('weigh', promise, helen);

    expect(answer.status).toBe(200);
    expect(await read()).toMatchObject({ mayWeigh: true, weighing: promise });
  });

  test('needs all three choices', async () => {
    await storeChange(api.deps.store);

    expect(await send('weigh', { gift: 'partly' })).toMatchObject({
      status: 422,
      body: { error: { fields: { familyValue: expect.any(String), effort: expect.any(String) } } },
    });
  });

  test('is not asked any more once it is under way', async () => {
    await storeChange(api.deps.store, { stage: 'influence' });

    expect(await read()).toMatchObject({ mayWeigh: false });
    expect((await send('weigh', promise)).status).toBe(409);
  });
});

describe('saying thank you', () => {
  const thanks = 'Jo sat with finance for an hour';

  test('is seen by nobody else until it is shared', async () => {
    await storeChange(api.deps.store, { stage: 'grow' });

    const answer = await send('thanks', { thanks });
    const kept = await read();

    expect(answer.status).toBe(200);
    expect(kept).toMatchObject({ mayThank: true, mayTakeThanksBack: true, version: 1 });
    expect(kept.thanks).toMatchObject([{ words: thanks, shared: false, isOwn: true }]);
    expect((await read(jo)).thanks).toEqual([]);
  });

  test('is shared, read with a name, and taken back by whoever said it', async () => {
    await storeChange(api.deps.store, { stage: 'grow' });
    await send('thanks', { thanks, share: true });
    const shared = await read(jo);

    const byOther = await send('take-thanks-back', { version: 2 }, jo);
    const still = await read(jo);
    await send('take-thanks-back', { version: 2 });

    expect(shared).toMatchObject({ mayTakeThanksBack: false });
    expect(shared.thanks).toMatchObject([{ by: 'Amara Osei', words: thanks, isOwn: false }]);
    expect(byOther.status).toBe(200);
    expect(still.thanks).toHaveLength(1);
    expect((await read()).thanks).toEqual([]);
  });

  test('waits for Grow', async () => {
    await storeChange(api.deps.store, { stage: 'influence' });

    expect(await read()).toMatchObject({ mayThank: false });
    expect((await send('thanks', { thanks })).status).toBe(409);
  });
});

describe('the time a change gives back', () => {
  const time = {
    ...{ minutes: '50', people: '4', use: 'direct-work' },
    ...{ basis: 'estimated', sureness: 'a-guess' },
  } as const;

  test('is kept with where it goes and how sure anybody is', async () => {
    await storeChange(api.deps.store, { stage: 'grow' });

    const answer = await send('time-released', time, jo);

    expect(answer.status).toBe(200);
    expect((await read()).learning.timeReleased).toEqual({ ...time, minutes: 50, people: 4 });
  });

  test('says at each box what needs another look', async () => {
    await storeChange(api.deps.store, { stage: 'grow' });

    expect(await send('time-released', { ...time, minutes: 'many', use: null })).toMatchObject({
      status: 422,
      body: { error: { fields: { minutes: expect.any(String), use: expect.any(String) } } },
    });
  });
});

describe('learning from a change', () => {
  const learning = { ...fullLearning, decision: 'adapt', livedUpTo: [] } as const;

  test('keeps what was noticed, and that it is not for outside the team', async () => {
    await storeChange(api.deps.store, { stage: 'grow' });

    const answer = await send('learning', {
      ...{ ...learning, noticed: 'Two families said thank you', forTeamOnly: true },
    });

    expect(answer.status).toBe(200);
    expect((await read()).learning).toMatchObject({
      noticed: 'Two families said thank you',
      forTeamOnly: true,
      decision: 'adapt',
    });
  });

  test('goes again with its plan, and each go keeps what it taught', async () => {
    const kept = { ...noLearning, ...fullLearning, decision: 'adapt' } as const;
    await storeChange(api.deps.store, { stage: 'grow', learning: kept });
    const before = await read();

    const answer = await send('go-again');

    expect(before.mayGoAgain).toBe(true);
    expect(BoardChange.parse(answer.body)).toMatchObject({ stage: 'develop', decision: null });
    expect(await read()).toMatchObject({
      goes: [{ learning: { learned: fullLearning.learned, decision: 'adapt' } }],
      mayGoAgain: false,
      mayLearn: false,
    });
  });

  test('does not go again before it is adapted', async () => {
    await storeChange(api.deps.store, { stage: 'grow' });

    expect(await send('go-again')).toMatchObject({
      status: 409,
      body: { error: { code: 'no-such-move' } },
    });
  });
});

describe('every command on a change', () => {
  test.each(changeCommandNames)('%s is nobody’s outside the team', async (name) => {
    const before = await storeChange(api.deps.store);

    const answer = await send(name, anyChangeCommand, { id: 'stranger' });

    expect(answer).toMatchObject({ status: 403, body: { error: { code: 'not-a-member' } } });
    expect(await storedChange(api.deps.store)).toEqual(before);
  });

  test.each(changeCommandNames)('%s is not understood without a version', async (name) => {
    const answer = await send(name, { ...anyChangeCommand, version: undefined });

    expect(answer).toMatchObject({ status: 400, body: { error: { code: 'invalid' } } });
  });

  const onAny: readonly ChangeCommandName[] = ['withdraw', 'put-back', 'take-thanks-back'];
  const onOpen = changeCommandNames.filter((name) => !onAny.includes(name));

  test.each(onOpen)('%s does nothing with what was taken back', async (name) => {
    await storeChange(api.deps.store, { status: 'withdrawn', scope: 'for-the-blueprint' });

    const answer = await send(name, anyChangeCommand, priya);

    expect(answer.status).toBe(409);
    expect((await storedChange(api.deps.store))?.version).toBe(1);
  });

  test('offers nothing of what was taken back but to put it back', async () => {
    await storeChange(api.deps.store, { status: 'withdrawn', scope: 'for-the-blueprint' });

    const may = Object.entries(await read(priya)).filter(([key]) => key.startsWith('may'));
    expect(may).toHaveLength(18);
    expect(may.filter(([, allowed]) => allowed)).toEqual([['mayPutBack', true]]);
  });
});
