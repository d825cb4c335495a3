/** Setting a team up: each part is checked, kept once, and written down without anybody's words. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { StoredTeam } from '../../../../../shared/contracts/stored/documents.ts';
import { journeyWeek } from '../../../../../shared/domain/journey/journey.ts';
import type { DatesInput } from '../../../../../shared/domain/team/set-up/dates.ts';
import type { PeopleInput } from '../../../../../shared/domain/team/set-up/people.ts';
import {
  type SetUpInput,
  setUpTeam,
} from '../../../../../shared/domain/team/set-up/set-up-team.ts';
import { buildCommand } from '../../../../support/build-change.ts';
import { unwrap, unwrapError } from '../../../../support/build-deps.ts';
import { buildTeam, members } from '../../../../support/build-team.ts';

const { practitioner, supervisor, facilitator, leader } = members;

function buildPeople(overrides: Partial<PeopleInput> = {}): PeopleInput {
  return { part: 'people', supervisors: ['priya'], facilitators: [], leaders: [], ...overrides };
}

function buildDates(overrides: Partial<DatesInput> = {}): DatesInput {
  const none = { workshop1: '', workshop2: '', workshop3: '' };
  return { part: 'dates', startsOn: '2026-11-09', ...none, ...overrides };
}

function setUp(input: SetUpInput, team = buildTeam(), id = 'command-1') {
  return setUpTeam(team, input, { ...buildCommand({ id }), today: '2026-11-21' });
}

describe('the council', () => {
  test('is kept by its name, tidied', () => {
    const team = unwrap(setUp({ part: 'council', council: '  Elmshire  County Council ' }));

    expect(team.localAuthority).toBe('Elmshire County Council');
  });

  test.each([
    ['empty', ' ', 'missing'],
    ['too long', 'a'.repeat(81), 'too-long'],
    ['case data', 'Ring 07700 900123', 'case-data'],
  ])('is not kept when it is %s', (_name, council, problem) => {
    const error = unwrapError(setUp({ part: 'council', council }));

    expect(error).toMatchObject({ kind: 'invalid', problems: [{ field: 'council', problem }] });
  });
});

describe('the people', () => {
  test('have the role they were chosen for, everybody else being a practitioner', () => {
    const input = buildPeople({ supervisors: ['helen', 'amara'], leaders: ['priya'] });

    const team = unwrap(setUp(input));

    expect(team.members).toEqual([
      { ...practitioner, role: 'supervisor' },
      { ...supervisor, role: 'leader' },
      { ...facilitator, role: 'practitioner' },
      { ...leader, role: 'supervisor' },
    ]);
  });

  test.each([[[]], [['']], [['somebody-who-left']]])(
    'always have a supervisor among them, not %j',
    (supervisors) => {
      const error = unwrapError(setUp(buildPeople({ supervisors })));

      expect(error).toEqual({
        kind: 'invalid',
        problems: [{ field: 'supervisors', problem: 'missing' }],
      });
    },
  );

  test('have one role each, and those who have two are named', () => {
    const input = buildPeople({ facilitators: ['priya', 'marcus'], leaders: ['marcus', 'helen'] });

    const error = unwrapError(setUp(input));

    expect(error).toMatchObject({
      problems: [
        { field: 'facilitators', problem: 'twice', names: ['Priya Raman'] },
        { field: 'leaders', problem: 'twice', names: ['Marcus Bell'] },
      ],
    });
  });

  test('stay the same people, with a supervisor, whatever is chosen', () => {
    const ids = fc.subarray(['amara', 'priya', 'marcus', 'helen', 'stranger', '']);
    fc.assert(
      fc.property(ids, ids, ids, (supervisors, facilitators, leaders) => {
        const team = buildTeam();
        const done = setUp(buildPeople({ supervisors, facilitators, leaders }), team);
        if (!done.ok) return;

        expect(done.value.members.map(({ id }) => id)).toEqual(team.members.map(({ id }) => id));
        expect(done.value.members.some(({ role }) => role === 'supervisor')).toBe(true);
      }),
    );
  });
});

describe('the dates', () => {
  test('begin on the Monday of the week chosen', () => {
    const team = unwrap(setUp(buildDates({ startsOn: '2026-11-26' })));

    expect(team.journey.startsOn).toBe('2026-11-23');
  });

  test('have their workshops in order, each day once', () => {
    const days = { workshop1: '2027-01-12', workshop2: '2026-11-24', workshop3: '2027-01-12' };

    const team = unwrap(setUp(buildDates(days)));

    expect(team.journey.workshops).toEqual(['2026-11-24', '2027-01-12']);
  });

  test('keep the pauses there were', () => {
    const pauses = [{ from: '2026-12-21', until: '2027-01-04' }];
    const team = buildTeam({ journey: { ...buildTeam().journey, pauses } });

    expect(unwrap(setUp(buildDates(), team)).journey.pauses).toEqual(pauses);
  });

  test.each([
    ['startsOn', '', 'missing'],
    ['startsOn', '2026-02-30', 'not-a-date'],
    ['startsOn', '0026-11-09', 'not-a-date'],
    ['workshop1', 'Tuesday', 'not-a-date'],
    ['workshop2', '2026-11-08', 'outside-journey'],
    ['workshop3', '2027-03-01', 'outside-journey'],
  ] as const)('are refused where %s is "%s"', (field, day, problem) => {
    const error = unwrapError(setUp(buildDates({ [field]: day })));

    expect(error).toMatchObject({ kind: 'invalid', problems: [{ field, problem }] });
  });

  test('never keep a workshop outside the journey', () => {
    const day = fc
      .integer({ min: 0, max: 400 })
      .map((days) => new Date(Date.UTC(2026, 9, 1 + days)).toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, day, day, (startsOn, workshop1, workshop2) => {
        const done = setUp(buildDates({ startsOn, workshop1, workshop2 }));
        if (!done.ok) return;
        const { journey } = done.value;

        for (const workshop of journey.workshops)
          expect(journeyWeek(journey, workshop).status).toBe('running');
        expect(journey.workshops).toEqual(journey.workshops.toSorted());
      }),
    );
  });
});

describe('the check-in', () => {
  test.each([
    ['9:30', '09:30'],
    ['07:00', '07:00'],
    ['19:00:00', '19:00'],
  ])('at %s is kept as %s', (checkInTime, time) => {
    const team = unwrap(setUp({ part: 'check-in', checkInDay: '4', checkInTime }));

    expect(team.checkIn).toEqual({ day: 4, time });
  });

  test.each([
    ['', '09:30', 'checkInDay', 'missing'],
    ['6', '09:30', 'checkInDay', 'missing'],
    ['1', '', 'checkInTime', 'missing'],
    ['1', '25:00', 'checkInTime', 'missing'],
    ['1', 'noon', 'checkInTime', 'missing'],
    ['1', '06:59', 'checkInTime', 'outside-working-hours'],
    ['1', '19:01', 'checkInTime', 'outside-working-hours'],
  ])('on "%s" at "%s" needs another look', (checkInDay, checkInTime, field, problem) => {
    const error = unwrapError(setUp({ part: 'check-in', checkInDay, checkInTime }));

    expect(error).toMatchObject({ problems: [{ field, problem }] });
  });
});

describe('every part', () => {
  const council = { part: 'council', council: 'Elmshire County Council' } as const;

  test('is written down with who and when, and not to what', () => {
    const team = unwrap(setUp(council));

    const { by, at } = buildCommand();
    expect(team).toMatchObject({ version: 2, history: [{ by, at, did: 'council' }] });
    expect(JSON.stringify(team.history)).not.toContain('Elmshire');
  });

  test('sent again changes nothing', () => {
    const once = unwrap(setUp(council));

    expect(unwrap(setUp({ ...council, council: 'Another' }, once))).toBe(once);
  });

  test('that alters nothing leaves no trace', () => {
    const once = unwrap(setUp(council));

    expect(unwrap(setUp(council, once, 'command-2'))).toBe(once);
  });

  test('changed a thousand times leaves the team small', () => {
    let team = buildTeam();
    for (let at = 0; at < 1000; at += 1)
      team = unwrap(setUp({ ...council, council: `Council ${at}` }, team, `command-${at}`));

    expect(team.version).toBe(1001);
    expect(team.history).toHaveLength(20);
    expect(team.appliedCommands).toHaveLength(10);
  });
});

describe('after its weeks a team', () => {
  const checkIn = { part: 'check-in', checkInDay: '1', checkInTime: '09:30' } as const;

  test('hears nothing more by itself where a lead says so, and again where they do', () => {
    const none = unwrap(setUp({ ...checkIn, rhythm: 'none' }));
    const monthly = unwrap(setUp({ ...checkIn, rhythm: 'monthly' }, none, 'command-2'));

    expect([none.rhythm, none.nextPromptAt]).toEqual(['none', none.history.at(-1)?.at]);
    expect(monthly.rhythm).toBe('monthly');
  });

  test.each([undefined, '', 'weekly'])('goes on as before where a card says %p', (rhythm) => {
    const none = unwrap(setUp({ ...checkIn, rhythm: 'none' }));
    const saved = unwrap(
      setUp(
        { ...checkIn, checkInDay: '2', ...(rhythm !== undefined && { rhythm }) },
        none,
        'command-2',
      ),
    );

    expect([saved.rhythm, saved.checkIn.day]).toEqual(['none', 2]);
  });
});

test('a team stored before it could be set up has the usual check-in', () => {
  const { checkIn: _, version: __, history: ___, appliedCommands: ____, ...old } = buildTeam();

  expect(StoredTeam.parse(old)).toEqual(buildTeam());
});

test('a team stored before there were months after the weeks goes on in them, and is looked at', () => {
  const { rhythm: _, ...old } = buildTeam({ nextPromptAt: null });
  const { rhythm: __, ...running } = buildTeam({ nextPromptAt: '2026-11-23T09:30:00.000Z' });

  expect(StoredTeam.parse(old)).toEqual({
    ...buildTeam(),
    rhythm: 'monthly',
    nextPromptAt: '2026-11-09T00:00:00.000Z',
  });
  expect(StoredTeam.parse(running)).toEqual({ ...running, rhythm: 'monthly' });
});

describe('a pause', () => {
  const pause = (pausedUntil: string): SetUpInput => ({ part: 'pause', pausedUntil });
  const resume: SetUpInput = { part: 'resume' };

  test('begins today and ends on the day named, or when somebody says', () => {
    const named = unwrap(setUp(pause('2026-12-07')));
    const open = unwrap(setUp(pause('')));

    expect(named.journey.pauses).toEqual([{ from: '2026-11-21', until: '2026-12-07' }]);
    expect(open.journey.pauses).toEqual([{ from: '2026-11-21', until: null }]);
    expect(named.history.map(({ did }) => did)).toEqual(['pause']);
    expect(StoredTeam.parse(named)).toEqual(named);
  });

  test('has the schedule looked at again, where the team has the app', () => {
    const there = unwrap(setUp(pause('')));
    const without = unwrap(setUp(pause(''), buildTeam({ hasApp: false })));

    expect(there.nextPromptAt).toBe(buildCommand().at);
    expect(without.nextPromptAt).toBeNull();
  });

  test('said again gets the new end and keeps its first day', () => {
    const since = [{ from: '2026-11-16', until: null }];
    const team = buildTeam({ journey: { ...buildTeam().journey, pauses: since } });

    const { journey } = unwrap(setUp(pause('2026-12-07'), team));

    expect(journey.pauses).toEqual([{ from: '2026-11-16', until: '2026-12-07' }]);
  });

  test('ends today when the team goes on, and leaves no trace if it began today', () => {
    const before = [
      { from: '2026-11-10', until: '2026-11-12' },
      { from: '2026-11-16', until: null },
    ];
    const team = buildTeam({ journey: { ...buildTeam().journey, pauses: before } });

    const { journey } = unwrap(setUp(resume, team));
    const begun = unwrap(setUp(resume, unwrap(setUp(pause(''))), 'command-2'));

    expect(journey.pauses).toEqual([
      { from: '2026-11-10', until: '2026-11-12' },
      { from: '2026-11-16', until: '2026-11-21' },
    ]);
    expect(begun.journey.pauses).toEqual([]);
  });

  test('that there is none of leaves the team as it is', () => {
    const team = buildTeam();

    expect(unwrap(setUp(resume, team))).toBe(team);
  });

  test.each([
    ['2026-11-21', 'not-ahead'],
    ['2026-11-01', 'not-ahead'],
    ['2026-02-30', 'not-a-date'],
    ['soon', 'not-a-date'],
    ['2027-11-22', 'too-far'],
  ])('until %s is %s', (day, problem) => {
    expect(unwrapError(setUp(pause(day)))).toMatchObject({
      problems: [{ field: 'pausedUntil', problem }],
    });
  });

  test('and its end leave the week count where it was, however often', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), (days) => {
        const end = new Date(Date.parse('2026-11-21') + days * 86_400_000)
          .toISOString()
          .slice(0, 10);
        const paused = unwrap(setUp(pause('')));
        const command = { ...buildCommand({ id: 'command-2' }), today: end };
        const { journey } = unwrap(setUpTeam(paused, resume, command));

        expect(journeyWeek(journey, end)).toEqual({ status: 'running', week: 2 });
      }),
    );
  });
});
