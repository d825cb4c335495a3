/** Whoever asks is shown everything that names them, with the words beside it, and nobody else's. */
import { describe, expect, test } from '@jest/globals';
import { findMine } from '../../../../shared/domain/people-data/find-mine.ts';
import { forgetIn } from '../../../../shared/domain/people-data/forget-in.ts';
import { standsNow } from '../../../../shared/domain/people-data/stands-now.ts';
import { isStoredType } from '../../../../shared/domain/people-data/stored-types.ts';
import type { Ask } from '../../../../shared/domain/small-change/asks.ts';
import { historyLimit } from '../../../../shared/domain/small-change/history.ts';
import { typeOf } from '../../../contracts/stored/every-type.ts';
import { examples } from '../../../contracts/stored/read-examples.ts';
import { buildChange } from '../../../support/build-change.ts';
import { buildStrands } from '../../../support/build-strands.ts';
import { buildTeam } from '../../../support/build-team.ts';

const amara = { id: 'amara', name: 'Amara Osei' };
const jo = { id: 'jo', name: 'Jo Whitlock' };
const at = '2026-11-20T10:00:00.000Z';

describe('of a change', () => {
  test('whoever logged it has its words', () => {
    const change = buildChange({ author: amara, owner: jo, title: 'Ask once', benefit: 'Parents' });

    const mine = findMine('change', change, 'amara').find(({ as }) => as === 'author');

    expect(mine?.at).toBe(change.loggedAt);
    expect(mine?.kept).toContainEqual({ field: 'title', value: 'Ask once' });
    expect(mine?.kept).toContainEqual({ field: 'benefit', value: 'Parents' });
  });

  test('what each said of how it is going is theirs alone', () => {
    const progress = [
      { at, by: amara, words: 'Two tried it.' },
      { at, by: jo, words: 'Finance said yes.' },
    ];

    const mine = findMine('change', buildChange({ author: amara, progress }), 'jo');

    expect(mine.filter(({ as }) => as === 'progress[].by')).toEqual([
      {
        ...{ as: 'progress[].by', isEarlier: false, at },
        kept: [
          { field: 'progress[].at', value: at },
          { field: 'progress[].words', value: 'Finance said yes.' },
        ],
      },
    ]);
    expect(JSON.stringify(mine)).not.toContain('Two tried it.');
  });
});

describe('of the steps of a change', () => {
  const emptyPlan = { ...buildChange().plan };
  const first = { ...emptyPlan, why: 'Ring first' };
  const later = { ...emptyPlan, why: 'Ring on Mondays' };
  const learned = { ...buildChange().learning, learned: 'It helps' };
  const steps = [
    { at, by: amara, did: 'logged', before: { status: 'withdrawn' } },
    { at, by: jo, did: 'planned', before: { plan: emptyPlan } },
    { at, by: amara, did: 'planned', before: { plan: first } },
    { at, by: jo, did: 'edited', before: { title: 'Ring parents' } },
  ] as const;
  const change = buildChange({ author: amara, title: 'Ring', plan: later, history: steps });

  function wordsOf(personId: string, of = change) {
    return findMine('change', of, personId)
      .filter(({ as, isEarlier }) => as === 'history[].by' && !isEarlier)
      .flatMap(({ kept }) => kept.filter(({ field }) => /^(plan|title|learning)/.test(field)));
  }

  function fieldsIn(of: typeof change, personId: string) {
    return findMine('change', of, personId).flatMap(({ kept }) => kept.map(({ field }) => field));
  }

  test('each has the words whoever took it wrote, also where others put them otherwise since', () => {
    expect(wordsOf('jo')).toEqual([
      { field: 'plan.why', value: 'Ring first' },
      { field: 'title', value: 'Ring' },
    ]);
    expect(wordsOf('amara')).toEqual([{ field: 'plan.why', value: 'Ring on Mondays' }]);
  });

  test('what it was logged with is whoever’s logged it, and nothing that others set later', () => {
    const moved = { at, by: jo, did: 'moved', before: { stage: 'mission' } } as const;
    const of = buildChange({ ...change, stage: 'develop', history: [...steps, moved] });
    const logged = findMine('change', of, 'amara').find(({ as }) => as === 'author');

    expect(logged?.kept).toContainEqual({ field: 'title', value: 'Ring parents' });
    expect(logged?.kept).toContainEqual({ field: 'stage', value: 'mission' });
    expect(logged?.kept.filter(({ field }) => /^(plan|updatedAt)/.test(field))).toEqual([]);
    expect(standsNow('change', of, 'amara')).toContainEqual({ field: 'stage', value: 'develop' });
  });

  test('a choice somebody made again of what was chosen elsewhere is theirs, and time moved to an earlier go is not', () => {
    const seen = (id: string, day: string) => ({
      ...{ id, role: `Role ${id}`, say: null, approach: null, nextTalkOn: null, nextTalkBy: null },
      stances: [{ stance: 'neutral' as const, at: day }],
    });
    const one = seen('1', '2026-11-18T10:00:00.000Z');
    const added = { at, by: jo, did: 'influenced', before: { stakeholders: [one] } } as const;
    const withTwo = buildChange({ stakeholders: [one, seen('2', at)], history: [added] });
    const time = { minutes: 50, people: 4, use: 'direct-work', basis: 'measured' } as const;
    const tried = { ...learned, timeReleased: { ...time, sureness: 'sure' as const } };
    const before = { learning: tried, goes: [] };
    const again = { at, by: jo, did: 'went-again' as const, before };
    const goes = [{ from: at, until: at, learning: tried }];

    expect(fieldsIn(withTwo, 'jo')).toContain('stakeholders[].stances[].stance');
    expect(fieldsIn(buildChange({ goes, history: [again] }), 'jo').join()).not.toContain('time');
  });

  test('one that took another back has nobody’s words, and one that moved them on none of its own', () => {
    const undone = { at, by: jo, did: 'undone', before: { plan: later } } as const;
    const before = { learning: learned, goes: [] };
    const again = { at, by: jo, did: 'went-again' as const, before };
    const goes = [{ from: at, until: at, learning: learned }];

    expect(wordsOf('jo', buildChange({ plan: first, history: [undone] }))).toEqual([]);
    expect(wordsOf('jo', buildChange({ goes, history: [again] }))).toEqual([]);
  });
});

describe('of a change as it stands now', () => {
  const weighing = { familyValue: 'some', gift: 'partly', effort: 'small' } as const;
  const change = buildChange({ author: amara, owner: jo, byWhen: '2026-12-08', weighing });

  test.each(['amara', 'jo'])('%s has its day and its weighing, whoever set them', (personId) => {
    const now = standsNow('change', change, personId);

    expect(now).toContainEqual({ field: 'byWhen', value: '2026-12-08' });
    expect(now).toContainEqual({ field: 'weighing.gift', value: 'partly' });
  });

  test('nobody else has', () => {
    expect(standsNow('change', change, 'priya')).toEqual([]);
    expect(standsNow('barriers', { author: jo }, 'jo')).toEqual([]);
  });

  test('words of which no step says any more who wrote them are there, and not said to be anybody’s', () => {
    const step = { at, by: jo, did: 'weighed', before: { weighing: null } } as const;
    const plan = { ...change.plan, why: 'Ring first' };
    const long = { ...change, plan, history: Array.from({ length: historyLimit }, () => step) };

    expect(standsNow('change', long, 'amara')).toContainEqual({
      ...{ field: 'plan.why', value: 'Ring first' },
    });
    expect(findMine('change', long, 'amara').find(({ as }) => as === 'author')?.kept).toEqual([]);
  });
});

test('whoever told what a role said has what was asked of whom, and whoever was asked has what they said before', () => {
  const said = { answer: 'not-yet', because: 'The rota is full.', at, heardBy: null } as const;
  const answer = { answer: 'yes', because: 'In May.', at, heardBy: null } as const;
  const ask = { id: '1', of: jo, ofRole: null, by: amara, at, words: 'Tuesdays?', answer };
  const heard = { ...answer, heardBy: jo };
  const ofRole = { ...ask, of: null, ofRole: 'Team lead', answer: heard, earlier: [] };
  const keptAs = (as: string, asks: readonly Ask[]) =>
    findMine('change', buildChange({ asks }), 'jo').find((each) => each.as === as)?.kept;

  expect(keptAs('asks[].of', [{ ...ask, earlier: [said] }])).toContainEqual({
    ...{ field: 'asks[].earlier[].because', value: 'The rota is full.' },
  });
  expect(keptAs('asks[].answer.heardBy', [ofRole])).toEqual(
    expect.arrayContaining([
      { field: 'asks[].ofRole', value: 'Team lead' },
      { field: 'asks[].words', value: 'Tuesdays?' },
    ]),
  );
});

test('of a team, whoever is in it has their name and role', () => {
  const [mine] = findMine('team', buildTeam(), 'amara');

  expect(mine?.as).toBe('members[]');
  expect(mine?.kept).toContainEqual({ field: 'members[].role', value: 'practitioner' });
});

test('of an open vote, whoever voted has their ballot, and nobody else’s', () => {
  const ballots = [
    { personId: 'amara', votes: [{ themeId: 'theme-forms', votes: 2 }], commands: [] },
    { personId: 'jo', votes: [{ themeId: 'theme-phones', votes: 1 }], commands: [] },
  ];
  const vote = { id: 'vote-1', status: 'open' as const, themes: [], ballots, result: null };

  const mine = findMine('priorities', buildStrands({ vote }), 'amara');

  expect(mine.map(({ as }) => as)).toEqual(['vote.ballots[]']);
  expect(mine[0]?.kept).toContainEqual({ field: 'vote.ballots[].votes[].votes', value: 2 });
  expect(JSON.stringify(mine)).not.toContain('theme-phones');
});

const stored = examples.flatMap(({ name, type, doc }) =>
  isStoredType(type) ? [{ name, type, document: typeOf(type).schema.parse(doc) }] : [],
);

test.each(stored.filter(({ type }) => type !== 'person' && type !== 'check-ins'))(
  'whoever forgetting would change $name for is shown why',
  ({ type, document }) => {
    const former = { id: 'former-colleague', name: 'A former colleague' };
    for (const personId of ['amara', 'jo', 'priya', 'marcus', 'helen']) {
      const isNamed = forgetIn(type, document, { personId, former }) !== document;
      const isOnlyMarked = findMine(type, document, personId).length === 0;

      if (isNamed && isOnlyMarked)
        expect(JSON.stringify(document)).not.toContain(`"id":"${personId}"`);
    }
  },
);
