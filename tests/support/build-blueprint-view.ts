/** Builds local blueprints: a small one to be altered, and others of any size, by chance. */
import fc from 'fast-check';
import type {
  BlueprintAskView,
  BlueprintView,
  ExperimentView,
  PillarView,
  SourceView,
  ThemeView,
} from '../../shared/contracts/api/blueprint/blueprint.ts';
import type { EditionView } from '../../shared/contracts/api/blueprint/editions.ts';
import { blueprintAskAnswers } from '../../shared/domain/blueprint/blueprint.ts';
import { experimentStates, waysToSee } from '../../shared/domain/blueprint/experiment.ts';
import { shares } from '../../shared/domain/sensemaking/rang.ts';
import { layers, sides } from '../../shared/domain/sensemaking/sense.ts';
import { decisions } from '../../shared/domain/small-change/content/learning.ts';

/** What Riverside learned from SC-4, which it kept. */
export function buildSource(overrides: Partial<SourceView> = {}): SourceView {
  return {
    ...{ id: 'learned riverside change-4 1', hint: 'enabler', side: 'enabler' },
    said: { kind: 'learned', words: 'Tell duty first' },
    from: {
      ...{ changeId: 'change-4', number: 4, go: 1, decision: 'keep' },
      title: 'Duty signs off food vouchers',
    },
    ...{ team: 'Riverside', themeId: 'theme-1' },
    ...overrides,
  };
}

export function buildTheme(overrides: Partial<ThemeView> = {}): ThemeView {
  return {
    ...{ id: 'theme-1', name: 'Trust in duty', side: 'enabler', version: 1 },
    statement: 'Small decisions go well where they are made near the family.',
    keptBy: 'Managers who say yes beforehand.',
    ...{ lies: ['process'], items: ['learned riverside change-4 1'] },
    ...overrides,
  };
}

export function buildPillar(overrides: Partial<PillarView> = {}): PillarView {
  return {
    ...{ id: 'pillar-1', title: 'Decisions near the family', version: 1 },
    different: 'Families hear on the same day.',
    needs: { structure: 'A small budget for duty', process: null, culture: 'We trust each other' },
    commitment: { words: 'I sign what duty decides.', name: 'Helen Ashdown', on: '2027-01-20' },
    themeIds: ['theme-1'],
    ...overrides,
  };
}

export function buildExperiment(overrides: Partial<ExperimentView> = {}): ExperimentView {
  return {
    ...{ id: 'experiment-1', number: 1, pillarId: 'pillar-1', version: 1 },
    title: 'Duty signs off vouchers in every team',
    ifWe: 'let duty sign',
    thenWe: 'families who wait less',
    because: 'nobody has to be found first',
    tryFirst: 'Two weeks in one more team.',
    safeguard: 'The budget is used up in a week.',
    owner: { id: 'amara', name: 'Amara Osei' },
    signals: [{ words: 'A family says so', seenBy: 'what-families-say', where: 'our visits' }],
    ...{ reviewOn: '2027-03-04', status: 'running' },
    cycles: [
      {
        ...{ n: 1, from: '2027-01-25', until: '2027-02-08', decision: 'adapt' },
        happened: 'Nine vouchers went out.',
        learned: 'The form was the slow part.',
        understood: 'Families ask on Fridays.',
        surprised: 'Nobody asked twice.',
      },
    ],
    from: { changeId: 'change-4', number: 4 },
    ...overrides,
  };
}

export function buildAsk(overrides: Partial<BlueprintAskView> = {}): BlueprintAskView {
  return {
    ...{ id: 'ask-1', ofRole: 'Head of IT', words: 'One login for both systems', version: 2 },
    pillarId: 'pillar-1',
    answer: {
      ...{ answer: 'not-yet', because: 'The contract runs to April', on: '2027-02-10' },
      name: 'Helen Ashdown',
    },
    ...overrides,
  };
}

/** Of two teams, with one of everything. */
export function buildBlueprint(overrides: Partial<BlueprintView> = {}): BlueprintView {
  return {
    ...{ name: 'Elmshire', teams: ['Riverside', 'Harbour'], asOf: '2027-02-19' },
    vision: 'More time with children and families',
    values: [{ value: 'Trust', opposite: 'Everything is signed twice' }],
    how: {
      ...{ weeks: 16, workshops: ['2026-10-21', '2026-11-25', '2027-01-06'] },
      ...{ logged: 12, kept: 3, adapted: 2, stopped: 1 },
    },
    themes: [buildTheme()],
    pillars: [buildPillar()],
    asks: [
      buildAsk(),
      buildAsk({ id: 'ask-2', ofRole: 'Legal services', pillarId: null, answer: null }),
    ],
    experiments: [buildExperiment()],
    ...{ sources: [buildSource()], edition: null },
    ...overrides,
  };
}

/** As it was put to the council and signed by one. */
export function buildEditionView(overrides: Partial<EditionView> = {}): EditionView {
  const words = 'I ask everybody to read it.';
  return {
    ...{ n: 2, madeOn: '2027-03-01', digest: '0123456789ab', isWhole: true },
    signatures: [
      {
        ...{ id: 'helen', name: 'Helen Ashdown', as: 'Head of service', on: '2027-03-04' },
        words,
      },
    ],
    ...overrides,
  };
}

/** Before anybody has said anything. */
export function buildEmptyBlueprint(overrides: Partial<BlueprintView> = {}): BlueprintView {
  return buildBlueprint({
    ...{ teams: ['Elmshire'], vision: null, values: [], themes: [], pillars: [], asks: [] },
    ...{ experiments: [], sources: [] },
    how: { weeks: 0, workshops: [], logged: 0, kept: 0, adapted: 0, stopped: 0 },
    ...overrides,
  });
}

const words = fc.stringMatching(/^[A-Z][a-z]{1,8}( [a-z]{1,9}){0,6}(\n[a-z]{2,9})?$/);
const maybe = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: null });
const day = fc.constantFrom('2026-11-21', '2027-01-06', '2027-03-04', '2028-02-29');

/** `pillar-0` may be there or have been taken away. */
const anyAsk: fc.Arbitrary<BlueprintAskView> = fc.record({
  ...{ id: fc.uuid(), ofRole: words, words, version: fc.nat() },
  pillarId: maybe(fc.constant('pillar-0')),
  answer: maybe(
    fc.record({
      ...{ answer: fc.constantFrom(...blueprintAskAnswers), because: maybe(words), on: day },
      name: fc.option(fc.constant('Helen Ashdown'), { nil: undefined }),
    }) as fc.Arbitrary<BlueprintAskView['answer']>,
  ),
});

function idsOf(of: string, most: number): fc.Arbitrary<readonly string[]> {
  return fc.nat({ max: most }).map((length) => Array.from({ length }, (_, at) => `${of}-${at}`));
}

/** Any there could be, in which whatever is named by an id is there, or was withdrawn. */
export const anyBlueprint: fc.Arbitrary<BlueprintView> = fc
  .record({
    ...{ themes: idsOf('theme', 6), pillars: idsOf('pillar', 5) },
    ...{ experiments: idsOf('experiment', 9), sources: idsOf('source', 12) },
  })
  .chain((ids) =>
    fc.record({
      ...{ name: words, teams: fc.array(words, { minLength: 1, maxLength: 4 }), asOf: day },
      ...{ vision: maybe(words), how: anyHow },
      values: fc.array(fc.record({ value: words, opposite: words }), { maxLength: 3 }),
      themes: fc.tuple(...ids.themes.map((id) => anyTheme(id, ids.sources))),
      pillars: fc.tuple(...ids.pillars.map((id) => anyPillar(id, ids.themes))),
      asks: fc.option(fc.array(anyAsk, { maxLength: 3 }), { nil: undefined }),
      experiments: fc.tuple(
        ...ids.experiments.map((id, at) => anyExperiment(id, at + 1, ids.pillars)),
      ),
      sources: fc.tuple(...ids.sources.map((id) => anySource(id, ids.themes))),
      edition: maybe(anyEdition),
    }),
  );

const few = fc.nat({ max: 40 });

const anyEdition: fc.Arbitrary<EditionView> = fc.record({
  ...{ n: fc.integer({ min: 1, max: 60 }), madeOn: day, isWhole: fc.boolean() },
  digest: fc.stringMatching(/^[0-9a-f]{12}$/),
  signatures: fc.array(
    fc.record({ id: words, name: words, as: words, on: day, words: maybe(words) }),
    { maxLength: 3 },
  ),
});

const anyHow = fc.record({
  ...{ weeks: fc.nat({ max: 16 }), workshops: fc.array(day, { maxLength: 3 }) },
  ...{ logged: few, kept: few, adapted: few, stopped: few },
});

function anyTheme(id: string, sources: readonly string[]): fc.Arbitrary<ThemeView> {
  return fc.record({
    ...{ id: fc.constant(id), name: words, side: fc.constantFrom(...sides) },
    ...{ statement: maybe(words), keptBy: maybe(words), version: few },
    lies: fc.subarray([...layers]),
    items: fc.subarray([...sources, 'withheld']),
    rang: fc.option(
      fc.record({ answers: fc.integer({ min: 5, max: 40 }), share: fc.constantFrom(...shares) }),
      { nil: undefined },
    ),
  }) as fc.Arbitrary<ThemeView>;
}

function anyPillar(id: string, themes: readonly string[]): fc.Arbitrary<PillarView> {
  return fc.record({
    ...{ id: fc.constant(id), title: words, different: maybe(words), version: few },
    needs: fc.record({ structure: maybe(words), process: maybe(words), culture: maybe(words) }),
    commitment: maybe(fc.record({ words, name: fc.constant('Helen Ashdown'), on: day })),
    themeIds: fc.subarray([...themes]),
  });
}

function anyExperiment(
  id: string,
  number: number,
  pillars: readonly string[],
): fc.Arbitrary<ExperimentView> {
  const told = { happened: maybe(words), learned: maybe(words), understood: maybe(words) };
  return fc.record({
    ...{ id: fc.constant(id), number: fc.constant(number), title: words, version: few },
    pillarId: fc.constantFrom(...pillars, 'gone'),
    ...{ ifWe: maybe(words), thenWe: maybe(words), because: maybe(words) },
    ...{ tryFirst: maybe(words), safeguard: maybe(words), reviewOn: maybe(day) },
    owner: maybe(fc.constant({ id: 'amara', name: 'Amara Osei' })),
    signals: fc.array(
      fc.record({ words, seenBy: fc.constantFrom(...waysToSee), where: maybe(words) }),
      { maxLength: 3 },
    ),
    status: fc.constantFrom(...experimentStates),
    cycles: fc.array(
      fc.record({
        ...{ n: few, from: day, until: maybe(day), ...told },
        decision: maybe(fc.constantFrom(...decisions)),
      }),
      { maxLength: 3 },
    ),
    from: maybe(fc.record({ changeId: fc.constant('change-4'), number: few })),
  });
}

function anySource(id: string, themes: readonly string[]): fc.Arbitrary<SourceView> {
  return fc.record({
    ...{ id: fc.constant(id), hint: fc.constant(null), said: anySaid, from: anyFrom },
    ...{ team: maybe(words), side: maybe(fc.constantFrom(...sides)) },
    themeId: maybe(fc.constantFrom(...themes, 'gone')),
  });
}

const anySaid: fc.Arbitrary<SourceView['said']> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('learned' as const, 'happened' as const, 'noticed' as const),
    words: maybe(words),
  }),
  fc.record({
    ...{ kind: fc.constant('barrier-theme' as const), name: maybe(words), barriers: few },
    examples: fc.array(words, { maxLength: 2 }),
  }),
  fc.record({
    kind: fc.constant('time' as const),
    released: fc.record({
      ...{ minutes: few, people: few, use: fc.constantFrom('direct-work', 'absorbed') },
      ...{ basis: fc.constantFrom('measured', 'estimated'), sureness: fc.constant('sure') },
    }),
  }) as fc.Arbitrary<SourceView['said']>,
);

const anyFrom: fc.Arbitrary<SourceView['from']> = fc.oneof(
  fc.record({
    ...{ changeId: fc.constantFrom('change-4', 'change-5'), number: few, title: maybe(words) },
    ...{ go: fc.integer({ min: 1, max: 3 }), decision: maybe(fc.constantFrom(...decisions)) },
  }),
  fc.record({ themeId: fc.constant('barriers-1') }),
);
