/** What changed in a blueprint since an edition: what came, what was put otherwise, what went, and nothing twice (P19). */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type {
  BlueprintView,
  ExperimentView,
} from '../../../../../shared/contracts/api/blueprint/blueprint.ts';
import {
  type Compared,
  changedSince,
} from '../../../../../shared/domain/blueprint/editions/changed-since.ts';
import { toSnapshot } from '../../../../../shared/use-cases/blueprint/edition-snapshot.ts';
import {
  anyBlueprint,
  buildAsk,
  buildBlueprint,
  buildExperiment,
  buildPillar,
  buildSource,
  buildTheme,
} from '../../../../support/build-blueprint-view.ts';

const then = buildBlueprint();
const [cycle] = buildExperiment().cycles;
if (!cycle) throw new Error('An experiment has a cycle');

const since = (now: Partial<BlueprintView>, before: Compared = then) =>
  changedSince(before, { ...then, ...now }).map(({ kind, count }) => `${count} ${kind}`);

const withExperiment = (overrides: Partial<ExperimentView>) => ({
  experiments: [buildExperiment(overrides)],
});

test('nothing is said of what says the same, on another day and under another name', () => {
  const asks = (then.asks ?? []).map((ask) => ({
    ...ask,
    answer: ask.answer && { ...ask.answer, name: 'Former colleague' },
  }));

  expect(since({ asOf: '2027-05-01', asks, how: { ...then.how, weeks: 17 } })).toEqual([]);
});

/** As they are wherever they are told. */
function withCyclesCounted(view: BlueprintView): BlueprintView {
  const experiments = view.experiments.map((each) => ({
    ...each,
    cycles: each.cycles.map((one, at) => ({ ...one, n: at + 1 })),
  }));
  return { ...view, experiments };
}

test('any blueprint has not changed since an edition that keeps it as it stands', () => {
  fc.assert(
    fc.property(anyBlueprint.map(withCyclesCounted), (view) => {
      const { experiments, pillars, ...snapshot } = toSnapshot(view);
      const kept = {
        ...snapshot,
        pillars,
        experiments: experiments.map((each, at) => ({
          ...each,
          owner: view.experiments[at]?.owner ?? null,
        })),
      };
      expect(changedSince(kept, view)).toEqual([]);
    }),
  );
});

describe('of pillars, what came, went, was put otherwise and what somebody promised', () => {
  test.each([
    ['1 pillars-new', [...then.pillars, buildPillar({ id: 'pillar-2', commitment: null })]],
    ['1 pillars-gone', []],
    ['1 pillars-otherwise', [buildPillar({ title: 'Decisions where families are' })]],
    ['1 pillars-otherwise', [buildPillar({ themeIds: ['theme-1', 'theme-2'] })]],
    [
      '1 commitments',
      [
        buildPillar({
          commitment: { words: 'I sit with duty', name: 'Helen', on: '2027-03-01' },
        }),
      ],
    ],
  ])('is “%s”', (said, pillars) => {
    expect(since({ pillars })).toEqual([said]);
  });
});

describe('of experiments', () => {
  test('a new one and its cycles are told apart', () => {
    const second = buildExperiment({ id: 'experiment-2', number: 2, status: 'ended' });

    expect(since({ experiments: [...then.experiments, second] })).toEqual([
      '1 experiments-new',
      '1 cycles-told',
    ]);
  });

  test('a cycle that was told says nothing more of when the next is looked at', () => {
    const next = { ...cycle, n: 2, from: '2027-02-08', until: '2027-03-04' };

    expect(since(withExperiment({ cycles: [cycle, next], reviewOn: '2027-04-01' }))).toEqual([
      '1 cycles-told',
    ]);
  });

  test('one that began, ended or rests says so once', () => {
    const proposed = { ...then, ...withExperiment({ status: 'proposed', cycles: [] }) };
    const open = { ...cycle, until: null, decision: null };

    expect(since(withExperiment({ cycles: [open], reviewOn: '2027-05-01' }), proposed)).toEqual([
      '1 experiments-started',
    ]);
    expect(since(withExperiment({ status: 'ended' }))).toEqual(['1 experiments-ended']);
    expect(since(withExperiment({ status: 'resting' }))).toEqual(['1 experiments-otherwise']);
  });

  test.each([
    ['words', { ifWe: 'let duty decide' }],
    ['signals', { signals: [] }],
    ['whoever looks after it', { owner: null }],
    ['its day', { reviewOn: '2027-06-01' }],
  ] as const)('other %s are put otherwise', (_, overrides) => {
    expect(since(withExperiment(overrides as Partial<ExperimentView>))).toEqual([
      '1 experiments-otherwise',
    ]);
  });

  test('a cycle put right is one, and none where the edition could not hold its words', () => {
    const right = { ...cycle, learned: 'Two forms were the slow part.' };
    const none = { happened: null, learned: null, understood: null, surprised: null };
    const shortened = { ...then, ...withExperiment({ cycles: [{ ...cycle, ...none }] }) };

    expect(since(withExperiment({ cycles: [right] }))).toEqual(['1 cycles-otherwise']);
    expect(since({}, shortened)).toEqual([]);
  });

  test('a team that tries one is one more', () => {
    const triedBy = [{ teamId: 'h', team: 'Harbour', changeId: 'change-9', number: 9 }];

    expect(since(withExperiment({ triedBy }))).toEqual(['1 tries']);
  });
});

test('of what is asked: what is new, was answered and was taken back', () => {
  const [answered, waiting] = then.asks ?? [];
  const yes = { answer: 'yes' as const, because: null, on: '2027-03-04', name: 'Helen Ashdown' };
  const asks = [
    buildAsk({ id: 'ask-2', ofRole: 'Legal services', pillarId: null, answer: yes }),
    buildAsk({ id: 'ask-3', answer: null }),
  ];

  expect([answered?.id, waiting?.id]).toEqual(['ask-1', 'ask-2']);
  expect(since({ asks })).toEqual(['1 asks-new', '1 asks-answered', '1 asks-gone']);
});

test('an edition of before anything could be asked counts what is asked now as new', () => {
  const { asks: _, ...before } = then;

  expect(since({}, before)).toEqual(['2 asks-new', '1 asks-answered']);
});

test('of things: what was put in, taken out, put otherwise and sorted otherwise', () => {
  const other = buildSource({ id: 'other' });
  const before = { ...then, sources: [buildSource(), other, buildSource({ id: 'third' })] };
  const sources = [
    buildSource({ said: { kind: 'learned', words: 'Tell duty at once' } }),
    { ...other, side: 'both' as const },
    ...[buildSource({ id: 'new-1' }), buildSource({ id: 'new-2' })],
  ];

  expect(since({ sources }, before)).toEqual([
    ...['2 things-in', '1 things-out', '1 things-otherwise', '1 things-moved'],
  ]);
});

test('of themes: new ones, others, those that went, and how they rang', () => {
  const before = { ...then, themes: ['a', 'b', 'c'].map((id) => buildTheme({ id })) };
  const themes = [
    buildTheme({ id: 'a', statement: null }),
    buildTheme({ id: 'b', rang: { answers: 6, share: 'most' } }),
    buildTheme({ id: 'd' }),
  ];

  expect(since({ themes }, before)).toEqual([
    ...['1 themes-new', '1 themes-otherwise', '1 themes-gone', '1 themes-rang'],
  ]);
});

test('vision, values and small changes come last', () => {
  const how = { ...then.how, logged: 14, kept: 4 };

  expect(since({ vision: null, values: [], how })).toEqual([
    ...['1 vision', '1 values', '2 changes-logged', '1 changes-told'],
  ]);
});
