/** What a team has to make sense of, out of what it has written already (P19). */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { noBarriers } from '../../../../shared/domain/barriers/barriers.ts';
import { gatherItems, type ToGather } from '../../../../shared/domain/gathered/gather-items.ts';
import type { GatheredItem } from '../../../../shared/domain/gathered/gathered.ts';
import {
  type Learning,
  noLearning,
  type TimeReleased,
} from '../../../../shared/domain/small-change/content/learning.ts';
import type { SmallChange } from '../../../../shared/domain/small-change/small-change.ts';
import type { Stakeholder, Stance } from '../../../../shared/domain/stakeholders/stakeholder.ts';
import { buildChange } from '../../../support/build-change.ts';
import { buildBarrier } from '../../../support/build-strands.ts';
import { buildTeam, members } from '../../../support/build-team.ts';

const at = '2026-11-18T10:00:00.000Z';
const told: Learning = {
  ...noLearning,
  happened: 'We tried it for a month',
  learned: 'A yes can be quick',
  decision: 'keep',
};
const place = { tenantId: 'tenant', teamId: 'team-north' };
const day = {
  before: '2026-11-02T00:00:00.000Z',
  monthOf: (instant: string) => `${instant.slice(0, 7)}-01`,
};

function gather(given: Partial<ToGather> = {}): readonly GatheredItem[] {
  const nothing = { changes: [], barriers: noBarriers(place), checkIns: [] };
  return gatherItems({ team: buildTeam(), ...nothing, ...given }, day);
}

function ofChange(overrides: Partial<SmallChange>, more: Partial<ToGather> = {}) {
  return gather({ changes: [buildChange({ stageSince: at, ...overrides })], ...more });
}

function stakeholder(...stances: readonly Stance[]): Stakeholder {
  return {
    ...{ id: 'person-1', role: 'Finance lead', say: 'decides', approach: 'Show the figures' },
    ...{ nextTalkOn: null, nextTalkBy: null },
    stances: stances.map((stance) => ({ stance, at })),
  };
}

const ask = {
  ...{ id: 'ask-1', by: { id: 'amara', name: 'Amara Osei' }, at, words: null, earlier: [] },
  ...{ of: { id: members.leader.id, name: 'Helen Ashdown' }, ofRole: null },
};
const answered = { because: 'The budget is set in April', at, heardBy: null };

const kindsOf = (items: readonly GatheredItem[]) =>
  items.map(({ said, hint }) => [said.kind, hint]);

describe('of what was told', () => {
  test('what happened and was learned is gathered, with the change, its go and what was decided', () => {
    const [happened, learned] = ofChange({ stage: 'grow', learning: told });

    expect(happened).toMatchObject({ said: { kind: 'happened' }, hint: null });
    expect(learned).toEqual({
      id: 'learned team-north change-first-command 1',
      hint: 'enabler',
      said: { kind: 'learned', words: 'A yes can be quick' },
      from: {
        ...{ changeId: 'change-first-command', number: 12, go: 1, decision: 'keep' },
        title: 'Duty workers sign off food vouchers themselves',
      },
    });
  });

  test.each([
    ['keep', 'enabler'],
    ['adapt', null],
    ['stop', null],
  ] as const)('a change that was told with %s is found first at %s', (decision, hint) => {
    const items = ofChange({ stage: 'grow', learning: { ...told, decision } });

    expect(items.find(({ said }) => said.kind === 'learned')?.hint).toBe(hint);
  });

  test('each go is gathered by itself, with what was decided then', () => {
    const first = { from: at, until: at, learning: { ...told, decision: 'adapt' as const } };
    const items = ofChange({ stage: 'grow', goes: [first], learning: told });

    const learned = items.filter(({ said }) => said.kind === 'learned');
    expect(learned.map(({ id, from }) => [id.at(-1), 'go' in from && from.decision])).toEqual([
      ['1', 'adapt'],
      ['2', 'keep'],
    ]);
  });

  test('what is not for outside the team is left in it, go by go', () => {
    const first = { from: at, until: at, learning: { ...told, forTeamOnly: true } };
    const items = ofChange({ stage: 'grow', goes: [first], learning: told });

    expect(items.map(({ id }) => id.at(-1))).toEqual(['1', '1'].map(() => '2'));
  });

  test('what families noticed and the time it gave back help', () => {
    const released: TimeReleased = {
      minutes: 40,
      people: 3,
      use: 'direct-work',
      basis: 'measured',
      sureness: 'sure',
    };
    const learning = { ...noLearning, noticed: 'Calmer mornings', timeReleased: released };

    expect(kindsOf(ofChange({ stage: 'grow', learning }))).toEqual([
      ['noticed', 'enabler'],
      ['time', 'enabler'],
    ]);
  });

  test('words that look like data about a family are left out, and what they stood for is not', () => {
    const [item] = ofChange({
      stage: 'grow',
      learning: { ...noLearning, learned: 'Ring mum on 07700 900123 first' },
    });

    expect(item?.said).toEqual({ kind: 'learned', words: null });
  });
});

describe('of what was needed', () => {
  test.each<[readonly Stance[], string | null, string | null]>([
    [['opposed', 'neutral'], 'came-round', 'enabler'],
    [['doubtful', 'supportive'], 'came-round', 'enabler'],
    [['opposed', 'doubtful'], 'stands', 'barrier'],
    [['supportive', 'doubtful'], 'stands', 'barrier'],
    [['opposed'], 'stands', 'barrier'],
    [['doubtful', 'neutral'], null, null],
    [['champion'], null, null],
  ])('somebody who stood %j: %s', (stances, how, hint) => {
    const items = ofChange({ stakeholders: [stakeholder(...stances)] });

    expect(items.map(({ said }) => ('how' in said ? said.how : null))).toEqual(how ? [how] : []);
    expect(items.map((item) => item.hint)).toEqual(how ? [hint] : []);
  });

  test('how somebody was won over stays in the team, and so does where they stand', () => {
    const items = [['opposed', 'champion'] as const, ['doubtful'] as const].flatMap((stances) =>
      ofChange({ stakeholders: [stakeholder(...stances)] }),
    );

    expect(items.map(({ said }) => said)).toEqual([
      { kind: 'needed', how: 'came-round', role: 'Finance lead' },
      { kind: 'needed', how: 'stands', role: 'Finance lead' },
    ]);
  });

  test('a name that stands for a role is left out', () => {
    const named = { ...stakeholder('doubtful'), role: 'Joanna Pike in legal' };
    const asked = { ...ask, of: null, ofRole: 'Dave Smith in finance' };
    const items = ofChange({
      stakeholders: [named],
      asks: [{ ...asked, answer: { ...answered, answer: 'yes' } }],
    });

    expect(items).toHaveLength(2);
    expect(JSON.stringify(items)).not.toMatch(/Pike|Smith/);
  });

  test.each(['yes', 'not-yet'] as const)('of a role that answered %s only that is told', (said) => {
    const asked = { ...ask, of: null, ofRole: 'finance lead' };
    const items = ofChange({
      stakeholders: [stakeholder('doubtful')],
      asks: [{ ...asked, answer: { ...answered, answer: said } }],
    });

    expect(items.map(({ id }) => id.split(' ').at(-1))).toEqual(['ask-1']);
  });

  test('an answer is by role, and never by name', () => {
    const items = ofChange({
      asks: [
        { ...ask, answer: { ...answered, answer: 'not-yet' } },
        {
          ...ask,
          id: 'ask-2',
          of: null,
          ofRole: 'Transport desk',
          answer: { ...answered, answer: 'yes' },
        },
        { ...ask, id: 'ask-3', answer: { ...answered, answer: 'lets-talk' } },
        { ...ask, id: 'ask-4', answer: null },
      ],
    });

    expect(items.map(({ said }) => said)).toEqual([
      { kind: 'not-yet', asked: { as: 'leader' }, because: 'The budget is set in April' },
      { kind: 'needed', how: 'said-yes', asked: { ofRole: 'Transport desk' } },
    ]);
    expect(JSON.stringify(items)).not.toMatch(/Helen|Amara/);
  });
});

describe('of what waits', () => {
  const stuck = (...weeks: readonly boolean[]) => [
    {
      answers: weeks.map((isStuck, nth) => ({
        ...{ occurrence: `2026-11-${16 + nth}`, at: `2026-11-${20 + nth}T10:00:00.000Z` },
        said: [
          {
            changeId: 'change-first-command',
            movement: isStuck ? ('stuck' as const) : ('moved' as const),
          },
        ],
        ...{ cover: null, thanks: null, nothingMoved: false, shared: false },
      })),
    },
  ];

  test.each([
    ['four weeks in one stage', { stageSince: day.before }, [], 1],
    ['a day less', { stageSince: '2026-11-03T00:00:00.000Z' }, [], 0],
    ['stuck in two check-ins running', {}, stuck(true, true), 1],
    ['stuck, and moved between', {}, stuck(true, false, true), 0],
    ['told to its end', { stage: 'grow', learning: told, stageSince: day.before }, [], 0],
    ['kept for the blueprint', { scope: 'for-the-blueprint', stageSince: day.before }, [], 0],
  ] as const)('%s', (_, overrides, checkIns, count) => {
    const items = ofChange(overrides, { checkIns });

    expect(items.filter(({ said }) => said.kind === 'stuck')).toHaveLength(count);
  });
});

describe('of what stands in the way', () => {
  const theme = { id: 'theme-1', name: 'Waiting for a yes' };
  const raised = (nth: number, by: boolean) =>
    buildBarrier({
      ...{ id: `barrier-${nth}`, text: `Barrier ${nth}`, themeId: theme.id },
      by: by ? { id: 'amara', name: 'Amara Osei' } : null,
    });

  test('a theme comes with its number, and in words only what was raised by name', () => {
    const barriers = [raised(1, true), raised(2, false), raised(3, true)];
    const items = gather({ barriers: { ...noBarriers(place), themes: [theme], barriers } });

    expect(items).toEqual([
      {
        ...{
          id: 'barrier-theme team-north theme-1',
          hint: 'barrier',
          from: { themeId: 'theme-1' },
        },
        said: {
          ...{ kind: 'barrier-theme', name: 'Waiting for a yes', barriers: 3 },
          examples: ['Barrier 1', 'Barrier 3'],
        },
      },
    ]);
  });

  test('what came off a wall is told in its words: the room has read it', () => {
    const barriers = [{ ...raised(1, false), from: 'wall' as const }, raised(2, false)];
    const [item] = gather({ barriers: { ...noBarriers(place), themes: [theme], barriers } });

    expect(item?.said).toMatchObject({ barriers: 2, examples: ['Barrier 1'] });
  });

  test('at most five of them', () => {
    const barriers = Array.from({ length: 9 }, (_each, nth) => raised(nth, true));
    const [item] = gather({ barriers: { ...noBarriers(place), themes: [theme], barriers } });

    expect(item?.said).toMatchObject({ barriers: 9 });
    expect(item?.said.kind === 'barrier-theme' && item.said.examples).toHaveLength(5);
  });
});

test('what is kept for the blueprint comes with why it is bigger than the team', () => {
  const [item] = ofChange({ scope: 'for-the-blueprint', beyond: 'law' });

  expect(item).toMatchObject({
    hint: 'barrier',
    said: { words: 'Duty workers sign off food vouchers themselves', beyond: 'law' },
  });
});

test('nothing is gathered of what is taken off the board', () => {
  const withdrawn = { status: 'withdrawn', scope: 'for-the-blueprint', learning: told } as const;

  expect(ofChange(withdrawn)).toEqual([]);
});

test('the same is gathered whatever order it is read in, each once, and no name with it', () => {
  const any = fc.array(
    fc.record({
      number: fc.integer({ min: 1, max: 60 }),
      scope: fc.constantFrom('in-our-gift', 'for-the-blueprint'),
      stage: fc.constantFrom('mission', 'develop', 'influence', 'grow'),
      decision: fc.constantFrom('keep', 'adapt', 'stop', null),
      forTeamOnly: fc.boolean(),
      stance: fc.constantFrom<Stance>('champion', 'neutral', 'opposed'),
      old: fc.boolean(),
    }),
  );
  fc.assert(
    fc.property(any, (all) => {
      const unique = [...new Map(all.map((each) => [each.number, each])).values()];
      const changes = unique.map(({ number, scope, stage, decision, forTeamOnly, stance, old }) =>
        buildChange({
          ...{ id: `change-${number}`, number, scope, stage },
          ...{ stageSince: old ? '2026-09-01T00:00:00.000Z' : at },
          learning: { ...told, decision, forTeamOnly },
          stakeholders: [stakeholder('opposed', stance)],
          asks: [{ ...ask, answer: { ...answered, answer: 'not-yet' } }],
        }),
      );

      const items = gather({ changes });
      const ids = items.map(({ id }) => id);
      expect(gather({ changes: changes.toReversed() })).toEqual(items);
      expect(new Set(ids).size).toBe(ids.length);
      expect(JSON.stringify(items)).not.toMatch(/Amara|Helen|Osei|Ashdown/);
    }),
    { numRuns: 25 },
  );
});

test('what was learned by trying an experiment says which', () => {
  const comesFrom = {
    ...{ kind: 'experiment' as const, programmeId: 'team-team-north', id: 'experiment-1' },
    label: 'EX-2',
  };
  const learned = ofChange({ learning: told, comesFrom }).find(
    ({ said }) => said.kind === 'learned',
  );
  const other = ofChange({ learning: told }).find(({ said }) => said.kind === 'learned');

  expect(learned?.from).toMatchObject({ number: 12, tries: 'EX-2' });
  expect(other?.from).not.toHaveProperty('tries');
});
