/** What is done on the tab with barriers, votes, strands, values and set-up: each answer is how it stands then. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { AmbitionView } from '../../../shared/contracts/api/ambition.ts';
import { BarriersView } from '../../../shared/contracts/api/barriers.ts';
import { StrandsView } from '../../../shared/contracts/api/strands.ts';
import { TeamView } from '../../../shared/contracts/api/team.ts';
import type { TeamCommand, TeamCommandName } from '../../../shared/contracts/api/team-commands.ts';
import { barriersType } from '../../../shared/use-cases/storage/document-types.ts';
import { anyTeamCommand, teamCommandNames } from '../../support/any-team-command.ts';
import { testTenant } from '../../support/build-person.ts';
import { storeBarriers, storeStrands, storeTeam } from '../../support/build-stored.ts';
import { buildBarrier, buildVote, threeThemes } from '../../support/build-strands.ts';
import { members } from '../../support/build-team.ts';
import { countStore } from '../../support/counting-store.ts';
import { as, buildApi, type TestApi } from './build-api.ts';

type Who = keyof typeof members;

/** What of a command says what is set up, and how. */
type SetUpPart =
  TeamCommand<'set-up'> extends infer One
    ? One extends unknown
      ? Omit<One, 'commandId' | 'version'>
      : never
    : never;

let api: TestApi;

beforeEach(async () => {
  api = buildApi();
  await storeTeam(api.deps.store);
});

afterEach(() => api.deps.store.close());

async function send<Name extends TeamCommandName>(
  name: Name,
  body: TeamCommand<Name>,
  who: Who = 'supervisor',
) {
  const answer = await api.call(`post /api/teams/:teamId/${name}`, { body, ...as(members[who]) });
  return { status: answer.status, body: answer.body as unknown };
}

async function read(noun: string, who: Who = 'supervisor'): Promise<unknown> {
  const answer = await api.call(`get /api/teams/:teamId${noun}`, as(members[who]));
  return JSON.parse(String(answer.body));
}

function waitAMinute() {
  api.deps.clock.set(new Date(Date.parse(api.deps.clock.now()) + 60_000).toISOString());
}

const raise = (barrier: string, keep: 'by-name' | 'confidential', who: Who = 'practitioner') =>
  send('barriers/raise', { barrier, keep }, who);

describe('a barrier', () => {
  test('raised by name is on the wall at once, and theirs to take back', async () => {
    const { body } = await raise('No room to talk', 'by-name');

    const { unthemed } = BarriersView.parse(body);
    expect(unthemed).toEqual([
      { id: unthemed[0]?.id, text: 'No room to talk', by: 'Amara Osei', isOwn: true },
    ]);
    const others = BarriersView.parse(await read('/barriers'));
    expect(others.unthemed[0]?.isOwn).toBeUndefined();

    const barrierId = unthemed[0]?.id ?? '';
    expect(await send('barriers/take-back', { barrierId }, 'leader')).toMatchObject({
      status: 403,
    });
    const back = await send('barriers/take-back', { barrierId }, 'practitioner');
    expect(BarriersView.parse(back.body).unthemed).toEqual([]);
  });

  test('raised confidentially joins the wall with the others of its minute, for its author too', async () => {
    await read('/barriers');

    const { body } = await raise('Two logins', 'confidential');
    await raise('Three logins', 'confidential', 'leader');

    expect(BarriersView.parse(body).unthemed).toEqual([]);
    expect(BarriersView.parse(await read('/barriers')).unthemed).toEqual([]);
    waitAMinute();
    const { unthemed } = BarriersView.parse(await read('/barriers', 'practitioner'));
    expect(unthemed.map(({ text, by, isOwn }) => ({ text, by, isOwn }))).toEqual(
      expect.arrayContaining([
        { text: 'Two logins', by: null, isOwn: undefined },
        { text: 'Three logins', by: null, isOwn: undefined },
      ]),
    );
  });

  test('without a choice how it is kept is given back with the field', async () => {
    expect(await send('barriers/raise', { barrier: 'Two logins' })).toMatchObject({
      status: 422,
      body: { error: { code: 'invalid', fields: { keep: expect.anything() } } },
    });
  });

  test('is put into a theme and taken out again', async () => {
    const barriers = [buildBarrier({ id: 'a' }), buildBarrier({ id: 'b' })];
    await storeBarriers(api.deps.store, { barriers });

    const grouped = await send('barriers/group', { newTheme: 'Signing off', barriers: ['a', 'b'] });
    const [theme] = BarriersView.parse(grouped.body).themes;
    expect(theme).toMatchObject({ name: 'Signing off', barriers: [{ id: 'a' }, { id: 'b' }] });

    const themeId = theme?.id ?? '';
    const apart = await send('barriers/ungroup', { themeId, barriers: ['b'] });
    expect(BarriersView.parse(apart.body)).toMatchObject({
      themes: [{ barriers: [{ id: 'a' }] }],
      unthemed: [{ id: 'b' }],
    });
  });
});

describe('a vote', () => {
  test('is opened, cast by each, closed, and chosen from', async () => {
    const barriers = threeThemes.map(({ id }) => buildBarrier({ id: `of-${id}`, themeId: id }));
    await storeBarriers(api.deps.store, { barriers, themes: threeThemes });

    const ids = threeThemes.map(({ id }) => id);
    const opened = await send('vote/open', { commandId: 'open-vote-1', themes: ids });
    const { vote } = StrandsView.parse(opened.body);
    const voteId = vote?.id ?? '';
    for (const who of Object.keys(members) as Who[])
      await send('vote/give', { commandId: `give-${who}`, voteId, theme: 1, votes: 3 }, who);
    const mine = StrandsView.parse(await read('/strands', 'practitioner')).vote;
    expect(mine).toMatchObject({ status: 'open', voters: 4, mine: [0, 3, 0] });

    const closed = await send('vote/close', { commandId: 'close-vote-1', voteId });
    const { version, choices, isOrderedByHand } = StrandsView.parse(closed.body);
    expect(isOrderedByHand).toBe(true);
    const strands = [choices[1]?.id ?? ''];
    const chosen = await send('strands/choose', {
      ...{ commandId: 'choose-strands-1', version },
      ...{ strands, isOrdered: isOrderedByHand },
    });
    expect(StrandsView.parse(chosen.body).strands).toMatchObject([{ id: strands[0], votes: null }]);
  });

  test('gives nobody more than three votes on one theme', async () => {
    await storeStrands(api.deps.store, { vote: buildVote() });

    const four = { commandId: 'give-four', voteId: 'vote-1', theme: 0, votes: 4 };
    expect(await send('vote/give', four)).toMatchObject({ status: 422 });
  });
});

describe('a value', () => {
  test('is added, put better by whoever may, and refused as it was before', async () => {
    const add = { commandId: 'add-value-1', value: 'We ask first', opposite: 'They tell' };
    const { values } = AmbitionView.parse((await send('ambition/add-value', add)).body);
    const { id: valueId = '', version = 0 } = values[0] ?? {};

    const better = { commandId: 'better-1', version, valueId, value: 'We ask', opposite: 'Told' };
    const { values: after } = AmbitionView.parse(
      (await send('ambition/change-value', better)).body,
    );
    expect(after).toMatchObject([{ value: 'We ask', opposite: 'Told' }]);
    const late = { ...better, commandId: 'better-2', value: 'Ask' };
    expect(await send('ambition/change-value', late)).toMatchObject({ status: 409 });
  });
});

describe('how the team is set up', () => {
  test.each([
    [{ part: 'council', council: 'Elmshire Council' }, { localAuthority: 'Elmshire Council' }],
    [{ part: 'check-in', checkInDay: '3', checkInTime: '14:00' }, { checkIn: { day: 3 } }],
    [
      { part: 'check-in', checkInDay: '3', checkInTime: '14:00', rhythm: 'none' },
      { checkIn: { day: 3 }, rhythm: 'none' },
    ],
    [{ part: 'pause', pausedUntil: '' }, { journey: { status: 'paused' } }],
    [
      { part: 'one-person', person: 'amara', roleInTeam: 'facilitator' },
      {
        people: expect.arrayContaining([{ id: 'amara', name: 'Amara Osei', role: 'facilitator' }]),
      },
    ],
    [
      {
        part: 'dates',
        startsOn: '2026-11-16',
        workshop1: '2026-11-18',
        workshop2: '',
        workshop3: '',
      },
      { journey: { startsOn: '2026-11-16', workshops: ['2026-11-18'] } },
    ],
  ] as const)('%j', async (part: SetUpPart, expected) => {
    const { body } = await send('set-up', { commandId: 'set-up-1', version: 1, ...part });

    expect(TeamView.parse(body)).toMatchObject(expected);
  });

  test('somebody saw before it was changed is not changed unseen', async () => {
    const council = { part: 'council', council: 'Elmshire Council' } as const;
    await send('set-up', { commandId: 'set-up-1', version: 1, ...council });

    const late = { ...council, council: 'Oakshire' };
    expect(await send('set-up', { commandId: 'set-up-2', version: 1, ...late })).toMatchObject({
      status: 409,
    });
  });

  test('shows waiting guests to those who may add them', async () => {
    const guest = { id: 'gus', name: 'Gus Guest', isAdded: false };
    await api.deps.store.close();
    api = buildApi();
    await storeTeam(api.deps.store, { guests: [guest] });

    expect(await read('')).toMatchObject({ waitingGuests: [{ id: 'gus', name: 'Gus Guest' }] });
    expect(await read('', 'practitioner')).toMatchObject({ waitingGuests: [] });
  });
});

test.each(teamCommandNames)(
  '%s is one write at most, and sent twice does it once',
  async (name) => {
    await api.deps.store.close();
    const counted: { store?: ReturnType<typeof countStore> } = {};
    api = buildApi((store) => (counted.store = countStore(store)));
    await storeTeam(api.deps.store);
    await storeStrands(api.deps.store, { vote: buildVote() });
    await storeBarriers(api.deps.store, { barriers: [buildBarrier()], themes: threeThemes });
    counted.store?.reset();

    const first = await send(name, anyTeamCommand[name]);
    const { create = 99, replace = 99 } = counted.store?.counts ?? {};
    const again = await send(name, anyTeamCommand[name]);

    expect(create + replace).toBeLessThanOrEqual(1);
    if (first.status === 200) expect(again).toEqual(first);
  },
);

test('the words of a confidential barrier are kept, and nothing of who or when', async () => {
  await raise('Two logins', 'confidential');

  const kept = await api.deps.store.get(
    barriersType.placeOf({ tenantId: testTenant, teamId: 'team-north' }).pk,
    'barriers',
  );
  expect(JSON.stringify(kept)).toContain('Two logins');
  expect(JSON.stringify(kept)).not.toMatch(/amara|Amara|2026-11-21|09:30/);
});
