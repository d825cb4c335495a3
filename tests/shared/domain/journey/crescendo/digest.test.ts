/** What moved in a month, as a team's channel is told: each change once, three by name, and nobody's. */
import { describe, expect, test } from '@jest/globals';
import { createCalendar } from '../../../../../shared/calendar/create-calendar.ts';
import { movesByMonth } from '../../../../../shared/domain/journey/crescendo/by-month.ts';
import { changesIn, toDigest } from '../../../../../shared/domain/journey/crescendo/digest.ts';
import { noLearning } from '../../../../../shared/domain/small-change/content/learning.ts';
import { moveChange } from '../../../../../shared/domain/small-change/move.ts';
import type { SmallChange } from '../../../../../shared/domain/small-change/small-change.ts';
import { buildChange, buildCommand, fullLearning } from '../../../../support/build-change.ts';
import { unwrap } from '../../../../support/build-deps.ts';

const calendar = createCalendar('GB-ENG');
const dayOf = (instant: string) => calendar.dayOf(instant, 'Europe/London');
const march = (day: string) => `2027-03-${day}T09:30:00.000Z`;

function build(number: number, overrides: Partial<SmallChange> = {}): SmallChange {
  const loggedAt = '2027-01-12T09:30:00.000Z';
  return buildChange({
    id: `change-${number}`,
    number,
    title: `Idea ${number}`,
    loggedAt,
    ...overrides,
  });
}

function move(change: SmallChange, to: SmallChange['stage'], at: string): SmallChange {
  const command = buildCommand({ id: `${to} ${at}`, at });
  return unwrap(moveChange(change, { to, reason: 'It is time' }, command));
}

/** In Grow since January, and decided on that day. */
function decide(change: SmallChange, decision: 'keep' | 'stop', at: string): SmallChange {
  const before = { learning: change.learning };
  const entry = { at, by: change.author, did: 'learned' as const, before };
  return {
    ...{ ...change, stage: 'grow', stageSince: change.loggedAt, updatedAt: at },
    ...{
      learning: { ...noLearning, ...fullLearning, decision },
      history: [...change.history, entry],
    },
  };
}

function digestOf(changes: readonly SmallChange[], month = '2027-03') {
  return toDigest(changes, month, { dayOf });
}

describe('a month', () => {
  test('has each change once, by the most that happened to it', () => {
    const went = move(build(1), 'develop', march('03'));
    const back = move(
      move(build(2), 'develop', '2027-02-03T09:30:00.000Z'),
      'mission',
      march('04'),
    );
    const logged = build(3, { loggedAt: march('05') });
    const loggedAndMoved = move(build(4, { loggedAt: march('06') }), 'develop', march('09'));
    const kept = decide(build(5), 'keep', march('12'));

    expect(movesByMonth([went, back, logged, loggedAndMoved, kept], dayOf).get('2027-03')).toEqual([
      { changeId: 'change-5', number: 5, title: 'Idea 5', deed: 'keep' },
      { changeId: 'change-1', number: 1, title: 'Idea 1', deed: 'went-on' },
      { changeId: 'change-4', number: 4, title: 'Idea 4', deed: 'went-on' },
      { changeId: 'change-3', number: 3, title: 'Idea 3', deed: 'logged' },
    ]);
  });

  test('ends where the team works, not where the clock of the server does', () => {
    const late = build(1, { loggedAt: '2027-03-31T23:30:00.000Z' });

    expect([...movesByMonth([late], dayOf).keys()]).toEqual(['2027-04']);
  });

  test('has the months in which a change went on, and none in between', () => {
    const change = move(
      move(build(1), 'develop', '2027-02-03T09:30:00.000Z'),
      'mission',
      march('04'),
    );

    expect([...movesByMonth([change], dayOf).keys()]).toEqual(['2027-01', '2027-02']);
  });
});

describe('what the channel is told', () => {
  const changes = [1, 2, 3, 4, 5].map((number) => build(number, { loggedAt: march('10') }));

  test('names three and counts the others', () => {
    const { counts, named, more } = digestOf(changes);

    expect(counts).toEqual([{ deed: 'logged', count: 5 }]);
    expect(named.map(({ number }) => number)).toEqual([1, 2, 3]);
    expect(more).toBe(2);
  });

  test('quotes the last thing learned in that month, and none that is for the team only', () => {
    const first = decide(build(1), 'keep', march('10'));
    const last = decide(build(2), 'stop', march('20'));
    const inside = decide(build(3), 'stop', march('25'));
    const forTeam = { ...inside, learning: { ...inside.learning, forTeamOnly: true } };

    expect(digestOf([first, last, forTeam]).learned).toMatchObject({ number: 2, on: '2027-03-20' });
    expect(digestOf([first, last, forTeam], '2027-04').learned).toBeNull();
  });

  test('is nothing where nothing moved', () => {
    expect(digestOf([build(1)])).toEqual({
      ...{ month: '2027-03', counts: [], named: [], more: 0, learned: null },
    });
  });

  test('told again names the same, and none in the place of one that has gone', () => {
    const told = digestOf(changes);
    const left = changes.filter(({ number }) => number !== 2);

    const again = toDigest(left, '2027-03', { dayOf, only: changesIn(told) });

    expect(changesIn(told)).toEqual(['change-1', 'change-2', 'change-3']);
    expect(again.named.map(({ number }) => number)).toEqual([1, 3]);
    expect(again.more).toBe(2);
  });

  test('has nobody’s name in it', () => {
    const words = JSON.stringify(digestOf([decide(build(1), 'keep', march('10')), ...changes]));

    expect(words).not.toContain(build(1).author.name);
  });
});
