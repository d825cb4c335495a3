/** `GET /api/teams/:teamId/check-ins`: what supervisors were asked lately, and never why they were not (P14). */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { CheckInsView } from '../../../shared/contracts/api/check-ins.ts';
import { type CheckInAnswer, noCheckIns } from '../../../shared/domain/check-in/check-ins.ts';
import { promptId } from '../../../shared/domain/check-in/prompt-id.ts';
import { withDelivery } from '../../../shared/domain/mailbox/ledger.ts';
import type { Item, Mailbox, Outcome } from '../../../shared/domain/mailbox/mailbox.ts';
import { muteMailbox } from '../../../shared/domain/mailbox/quiet.ts';
import type { Team } from '../../../shared/domain/team/team.ts';
import { changeMailbox } from '../../../shared/use-cases/notifications/change-mailbox.ts';
import { checkInsType } from '../../../shared/use-cases/storage/document-types.ts';
import { createOnce } from '../../../shared/use-cases/storage/repository.ts';
import { unwrap } from '../../support/build-deps.ts';
import { buildActor, testTenant } from '../../support/build-person.ts';
import { storeChange, storeTeam } from '../../support/build-stored.ts';
import { buildTeam, members } from '../../support/build-team.ts';
import { type ProductionApp, startProductionApp } from '../../support/production-app.ts';
import { as, buildApi, type TestApi } from './build-api.ts';

const route = 'get /api/teams/:teamId/check-ins';
const { supervisor } = members;
/** Mondays, the latest first; it is Wednesday 9 December 2026. */
const weeks = ['2026-12-07', '2026-11-30', '2026-11-23', '2026-11-16'];
const journey: Team['journey'] = { ...buildTeam().journey, startsOn: '2026-10-05' };

let api: TestApi;

beforeEach(async () => {
  api = buildApi();
  api.deps.clock.set('2026-12-09T10:00:00.000Z');
  await storeTeam(api.deps.store, { journey });
});

afterEach(() => api.deps.store.close());

async function read(actor = supervisor as { id: string; name: string }): Promise<CheckInsView> {
  const { status, body } = await api.call(route, as(actor));
  expect(status).toBe(200);
  return CheckInsView.strict().parse(JSON.parse(String(body)));
}

async function change(apply: (mailbox: Mailbox) => Mailbox, personId: string = supervisor.id) {
  return unwrap(await changeMailbox({ tenantId: testTenant, personId }, api.deps, apply));
}

function item(occurrence: string, kind: 'check-in' | 'reminder' = 'check-in'): Item {
  const notBefore = `${occurrence}T09:30:00.000Z`;
  const place = { id: promptId(kind, 'team-north', occurrence), teamId: 'team-north', notBefore };
  return kind === 'check-in'
    ? { kind, ...place, occurrence }
    : { kind, ...place, occurrence, since: notBefore };
}

/** As the sender records it: beside what else was told, and under when it was told. */
function told(items: readonly Item[], outcome: Outcome) {
  const id = items.map((each) => `${each.id} ${each.notBefore}`).join(' + ');
  return (mailbox: Mailbox) =>
    withDelivery(mailbox, { id, items, at: '2026-12-07T09:30:00.000Z' }, outcome);
}

async function storeAnswer(personId: string, overrides: Partial<CheckInAnswer>) {
  const answer = {
    ...{ occurrence: '2026-11-30', at: '2026-12-01T09:00:00.000Z', said: [], thanks: null },
    ...{ cover: 'Two hours on Thursday', nothingMoved: false, shared: false },
    ...overrides,
  };
  const place = { tenantId: testTenant, teamId: 'team-north', personId };
  const checkIns = { ...noCheckIns(place), answers: [answer] };
  unwrap(await createOnce(api.deps.store, checkInsType, checkIns));
}

async function states(): Promise<readonly string[]> {
  const { people } = await read();
  return people.flatMap(({ checkIns }) => checkIns.map(({ state }) => state));
}

describe('the check-ins', () => {
  test('say when the next one comes, and what came of the last four, the latest first', async () => {
    const news: Item = {
      ...{ kind: 'news', id: 'news 1', teamId: 'team-north', changeId: '1' },
      ...{ notBefore: '2026-12-07T09:00:00.000Z', since: '2026-12-06T09:00:00.000Z' },
    };
    await change(told([item('2026-11-16')], 'missed'));
    await change(told([item('2026-11-23')], 'unconfirmed'));
    await change(told([item('2026-11-30')], 'unreachable'));
    await change(told([news, item('2026-12-07')], 'sent'));

    const { next, people } = await read();

    expect(next).toEqual({ day: '2026-12-14', time: '09:30' });
    expect(people).toEqual([
      {
        ...{ id: supervisor.id, name: supervisor.name },
        checkIns: [
          { day: '2026-12-07', time: '09:30', state: 'asked', answer: null },
          { day: '2026-11-30', time: '09:30', state: 'unreachable', answer: null },
          { day: '2026-11-23', time: '09:30', state: 'unconfirmed', answer: null },
          { day: '2026-11-16', time: '09:30', state: 'missed', answer: null },
        ],
      },
    ]);
  });

  test('look the same for whoever stopped, paused, or was not there yet', async () => {
    const nobody = await states();
    await change((mailbox) => told([item('2026-12-07')], 'not-asked')(mailbox));
    const at = { now: '2026-12-09T10:00:00.000Z', calendar: api.deps.calendar };
    await change((mailbox) =>
      muteMailbox({ ...mailbox, waiting: [item('2026-12-07')] }, { kind: 'stopped' }, at),
    );
    const stopped = await states();

    expect(nobody).toEqual(weeks.map(() => 'not-asked'));
    expect(stopped).toEqual(nobody);
  });

  test('are answered once they are, also by whoever was not asked, and say what was said', async () => {
    const voucher = await storeChange(api.deps.store, { title: 'Sign off vouchers ourselves' });
    const said = [
      { changeId: voucher.id, movement: 'moved' },
      { changeId: 'off the board', movement: 'stuck' },
    ] as const;
    await storeAnswer(supervisor.id, { said });
    await storeAnswer(members.facilitator.id, { cover: 'A room on Friday' });

    const { people } = await read();

    expect(people.map(({ id, checkIns }) => [id, checkIns.map(({ state }) => state)])).toEqual([
      [supervisor.id, ['not-asked', 'answered', 'not-asked', 'not-asked']],
      [members.facilitator.id, ['not-asked', 'answered', 'not-asked', 'not-asked']],
    ]);
    expect(people.map(({ checkIns }) => checkIns[1]?.answer)).toEqual([
      {
        ...{ cover: 'Two hours on Thursday', thanks: null, nothingMoved: false },
        said: [
          {
            ...{ changeId: voucher.id, number: voucher.number, movement: 'moved' },
            title: 'Sign off vouchers ourselves',
          },
        ],
      },
      { cover: 'A room on Friday', thanks: null, nothingMoved: false, said: [] },
    ]);
  });

  test('count as asked once the reminder has arrived', async () => {
    await change(told([item('2026-12-07')], 'unconfirmed'));
    await change(told([item('2026-12-07', 'reminder')], 'sent'));

    expect((await states())[0]).toBe('asked');
  });

  test('say that somebody without an address could not be reached, and what is on its way', async () => {
    await change((mailbox) => ({ ...mailbox, waiting: [item('2026-12-07')] }));
    const away = await states();
    const address = { serviceUrl: 'https://teams.example', userId: '29:p', conversationId: null };
    await change((mailbox) => ({ ...mailbox, address }));

    expect([away[0], (await states())[0]]).toEqual(['unreachable', 'waiting']);
  });

  test('leave out weeks without one, and know of none to come in a paused team', async () => {
    const pauses = [
      { from: '2026-11-20', until: '2026-12-01' },
      { from: '2026-12-08', until: null },
    ];
    await storeTeam(api.deps.store, { id: 'team-paused', journey: { ...journey, pauses } });

    const { body } = await api.call(route, {
      ...as(supervisor),
      params: { teamId: 'team-paused' },
    });

    const { next, people } = CheckInsView.parse(JSON.parse(String(body)));
    expect(next).toBeNull();
    expect(people[0]?.checkIns.map(({ day }) => day)).toEqual([
      ...['2026-12-07', '2026-12-01', '2026-11-16'],
    ]);
  });

  test('keep nothing of other teams, and read nobody’s mailbox but supervisors’', async () => {
    const elsewhere = {
      ...item('2026-12-07'),
      id: promptId('check-in', 'team-south', '2026-12-07'),
    };
    await change(told([elsewhere], 'sent'));
    await change(told([item('2026-12-07')], 'sent'), members.practitioner.id);

    const { people } = await read();

    expect(people.map(({ id }) => id)).toEqual([supervisor.id]);
    expect(people[0]?.checkIns[0]?.state).toBe('not-asked');
  });
});

describe('over HTTP', () => {
  let production: ProductionApp;

  beforeAll(async () => {
    production = await startProductionApp();
    await storeTeam(production.store, { journey });
  });

  afterAll(() => production.close());

  test.each([
    ['nobody signed in', () => undefined, 401],
    ['a supervisor', () => production.signIn(buildActor(supervisor)), 200],
    ['a practitioner', () => production.signIn(buildActor()), 403],
    ['somebody outside the team', () => production.signIn(buildActor({ id: 'sam' })), 403],
  ])('%s gets what they may', async (_who, authorization, expected) => {
    const answer = await production.call('/api/teams/team-north/check-ins', authorization());

    expect(answer.status).toBe(expected);
  });
});
