/** The influence map: one pill for each role and stance, and never an average of two. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { toInfluenceInWords } from '../../../../shared/domain/influence/in-words.ts';
import { toNextTalks } from '../../../../shared/domain/influence/next-talks.ts';
import { pillSize, toPills } from '../../../../shared/domain/influence/pills.ts';
import type { Standing } from '../../../../shared/domain/influence/standing.ts';
import { says, stances } from '../../../../shared/domain/stakeholders/stakeholder.ts';
import { buildStanding } from './build-standing.ts';

const today = '2026-11-21';

describe('a pill', () => {
  test('is the same role where it stands alike, with the strongest say and each change once', () => {
    const pills = toPills(
      [
        buildStanding({ number: 7, say: 'is-affected', approach: 'Show the figures' }),
        buildStanding({ number: 2, say: 'has-a-say', approach: 'Over a cup of tea' }),
        buildStanding({ number: 2, say: null, approach: 'Show the figures' }),
      ],
      today,
    );

    expect(pills).toMatchObject([
      {
        ...{ roleId: 'service manager', stance: 'doubtful', say: 'has-a-say' },
        approaches: ['Show the figures', 'Over a cup of tea'],
        isElsewhere: false,
      },
    ]);
    expect(pills[0]?.changes.map(({ number }) => number)).toEqual([2, 7]);
  });

  test('of a role that stands differently on another change is one of two', () => {
    const pills = toPills(
      [buildStanding(), buildStanding({ number: 2, stance: 'champion' })],
      today,
    );

    expect(pills.map(({ stance, isElsewhere }) => [stance, isElsewhere])).toEqual([
      ['champion', true],
      ['doubtful', true],
    ]);
  });

  test('tells the way of the change on which they moved last, and of no other', () => {
    const first = { before: [{ stance: 'opposed' as const, on: '2026-09-01' }] };
    const last = { before: [{ stance: 'neutral' as const, on: '2026-10-08' }] };

    const [pill] = toPills(
      [buildStanding(last), buildStanding({ number: 2, ...first }), buildStanding({ number: 3 })],
      today,
    );

    expect(pill?.before).toEqual(last.before);
  });

  test('has the next conversation from today on, and none that is over', () => {
    const on = (day: string, number: number) =>
      buildStanding({ number, nextTalk: { on: day, by: 'Jo' } });

    expect(toPills([on('2026-11-20', 1)], today)[0]?.nextTalk).toBeNull();
    expect(
      toPills([on('2026-11-20', 1), on('2026-12-01', 2), on(today, 3)], today)[0]?.nextTalk?.on,
    ).toBe(today);
  });

  test('is larger the more changes they matter to', () => {
    const sizes = [1, 2, 3, 4, 9].map((count) => {
      const standings = Array.from({ length: count }, (_, at) => buildStanding({ number: at + 1 }));
      return toPills(standings, today).map(pillSize)[0];
    });

    expect(sizes).toEqual(['small', 'medium', 'medium', 'large', 'large']);
  });
});

const anyStanding: fc.Arbitrary<Standing> = fc
  .record({
    number: fc.integer({ min: 1, max: 6 }),
    roleId: fc.constantFrom('head', 'finance', 'legal', '__proto__'),
    stance: fc.constantFrom(...stances),
    say: fc.constantFrom(...says, null),
    saidYesToAll: fc.boolean(),
    nextTalk: fc.constantFrom(
      null,
      { on: '2026-11-20', by: null },
      { on: '2026-11-21', by: 'Jo' },
      { on: '2026-12-02', by: null },
    ),
  })
  .map(({ roleId, ...rest }) => buildStanding({ ...rest, roleId, role: roleId }));

const anyStandings = fc.array(anyStanding, { maxLength: 25 });

describe('whatever is known of whoever it is', () => {
  test('each is on exactly one pill, which stands where they stand', () => {
    fc.assert(
      fc.property(anyStandings, (standings) => {
        const pills = toPills(standings, today);
        expect(new Set(pills.map(({ id }) => id)).size).toBe(pills.length);
        for (const { roleId, stance, change } of standings) {
          const found = pills.filter(
            (pill) =>
              pill.roleId === roleId && pill.stance === stance && pill.changes.includes(change),
          );
          const alike = pills.filter((pill) => pill.roleId === roleId && pill.stance === stance);
          expect(alike).toHaveLength(1);
          expect(found.length).toBeLessThanOrEqual(1);
          expect(alike[0]?.changes.map(({ changeId }) => changeId)).toContain(change.changeId);
        }
      }),
    );
  });

  test('a role is on more than one pill only where it stands differently', () => {
    fc.assert(
      fc.property(anyStandings, (standings) => {
        for (const { roleId, isElsewhere } of toPills(standings, today)) {
          const stood = standings.filter((each) => each.roleId === roleId);
          expect(isElsewhere).toBe(new Set(stood.map(({ stance }) => stance)).size > 1);
        }
      }),
    );
  });

  test('everybody who decides has a next conversation, has said yes, or is said to have none', () => {
    fc.assert(
      fc.property(anyStandings, (standings) => {
        const talks = toNextTalks(standings, today);
        for (const { roleId, say, saidYesToAll } of standings) {
          if (say === 'decides' && !saidYesToAll)
            expect(talks.map(({ role }) => role)).toContain(roleId);
        }
        const days = talks.map(({ on }) => on ?? '9999');
        expect(days).toEqual(days.toSorted());
        expect(days.every((day) => day >= today)).toBe(true);
      }),
    );
  });
});

describe('next conversations', () => {
  test('are by date, one with a person on a day; then those who decide and have none', () => {
    const nextTalk = { on: '2026-12-02', by: 'Jo' };
    const talks = toNextTalks(
      [
        buildStanding({ number: 1, nextTalk }),
        buildStanding({ number: 2, nextTalk }),
        buildStanding({ roleId: 'legal', role: 'Legal', nextTalk: { on: today, by: null } }),
        buildStanding({ roleId: 'head', role: 'Head', nextTalk: { on: '2026-11-20', by: 'Jo' } }),
        buildStanding({ roleId: 'duty', role: 'Duty', say: 'has-a-say' }),
      ],
      today,
    );

    expect(
      talks.map(({ role, on, by, changes }) => [role, on, by, changes.map(({ number }) => number)]),
    ).toEqual([
      ['Legal', today, null, [1]],
      ['Service manager', '2026-12-02', 'Jo', [1, 2]],
      ['Head', null, null, [1]],
    ]);
  });

  test('need nobody who has said yes to all they were asked, and are about what they were not asked', () => {
    const yes = { saidYes: true, saidYesToAll: true };
    const legal = { roleId: 'legal', role: 'Legal' };
    const talks = toNextTalks(
      [
        buildStanding({ number: 1, ...yes }),
        buildStanding({ number: 2, ...yes, ...legal }),
        buildStanding({ number: 3, ...legal }),
        buildStanding({ number: 4, saidYes: true, roleId: 'head', role: 'Head' }),
      ],
      today,
    );

    expect(talks.map(({ role, changes }) => [role, changes.map(({ number }) => number)])).toEqual([
      ['Legal', [3]],
      ['Head', [4]],
    ]);
  });
});

test('the sentence counts each role and each change once, and from the first day somebody came round', () => {
  const standings = [
    buildStanding({ number: 1 }),
    buildStanding({ number: 2, stance: 'champion', cameRoundOn: '2026-11-03' }),
    buildStanding({ number: 2, roleId: 'legal', stance: 'supportive', cameRoundOn: '2026-10-08' }),
    buildStanding({ number: 3, roleId: 'duty', say: 'has-a-say' }),
  ];

  expect(toInfluenceInWords(standings)).toEqual({
    ...{ deciders: 2, decided: 2 },
    ...{ cameRound: 2, since: '2026-10-08' },
  });
  expect(toInfluenceInWords([])).toEqual({ deciders: 0, decided: 0, cameRound: 0, since: null });
});
