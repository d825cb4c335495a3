/** Whoever asks is shown everything that names them, with the words beside it, and nobody else's. */
import { describe, expect, test } from '@jest/globals';
import { findMine } from '../../../../shared/domain/people-data/find-mine.ts';
import { forgetIn } from '../../../../shared/domain/people-data/forget-in.ts';
import { isStoredType } from '../../../../shared/domain/people-data/stored-types.ts';
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

  test('each has the words whoever took it wrote, also where others put them otherwise since', () => {
    expect(wordsOf('jo')).toEqual([
      { field: 'plan.why', value: 'Ring first' },
      { field: 'title', value: 'Ring' },
    ]);
    expect(wordsOf('amara')).toEqual([
      { field: 'title', value: 'Ring parents' },
      { field: 'plan.why', value: 'Ring on Mondays' },
    ]);
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
