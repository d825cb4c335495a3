/** What is shown of a pulse, and that it says nothing of one person (P16): laws rather than examples. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  type Face,
  faces,
  fewestAnswers,
  noPulse,
  type Pulse,
  statements,
  type Tally,
} from '../../../../shared/domain/pulse/pulse.ts';
import { closeRounds, countAnswer, openRound } from '../../../../shared/domain/pulse/rounds.ts';
import { differenceOf, showNext } from '../../../../shared/domain/pulse/shown.ts';

const now = '2026-11-23T09:30:00.000Z';
const closesAt = '2026-12-07T00:00:00.000Z';
const afterwards = '2026-12-08T00:00:00.000Z';

const face = fc.constantFrom(...faces);
const rows = (most = 14) => fc.array(face, { maxLength: most });
const enough = fc.array(face, { minLength: fewestAnswers, maxLength: 30 });

function toTally(row: readonly Face[]): Tally {
  return faces.map((each) => row.filter((chosen) => chosen === each).length);
}

function show(row: readonly Face[]) {
  return showNext(toTally(row), []).shown;
}

describe('one round', () => {
  test('shows nothing below five answers, and how many there are from five', () => {
    fc.assert(
      fc.property(rows(), (row) => {
        const shown = show(row);
        return row.length < 5 ? shown === null : shown?.answers === row.length;
      }),
    );
  });

  test('shows the middle answer and the middle half', () => {
    expect(show([1, 2, 3, 4, 5])).toEqual({ answers: 5, low: 2, middle: 3, high: 4 });
    expect(show([4, 4, 4, 5, 5, 2, 2, 2])).toEqual({ answers: 8, low: 2, middle: 4, high: 4 });
    expect(show([5, 5, 5, 5, 5])).toEqual({ answers: 5, low: 5, middle: 5, high: 5 });
  });

  test('says nothing of one person who feels otherwise than all the others', () => {
    fc.assert(
      fc.property(fc.integer({ min: 4, max: 30 }), face, face, (count, all, one) => {
        const agreeing = Array.from({ length: count }, () => all);
        expect(show([...agreeing, one])).toEqual(show([...agreeing, all]));
      }),
    );
  });

  test('never says for certain that all feel alike, nor so what anybody said', () => {
    fc.assert(
      fc.property(enough, (row) => {
        const [lowest, ...rest] = row.toSorted();
        const isMixed = new Set(row).size > 1;
        const might = faces.some((other) => other !== lowest && isSame([other, ...rest], row));
        expect(isMixed || might).toBe(true);
      }),
    );
  });
});

function isSame(one: readonly Face[], other: readonly Face[]): boolean {
  return JSON.stringify(show(one)) === JSON.stringify(show(other));
}

/** Rounds one after the other, each with the answers its people gave. */
function play(rounds: readonly (readonly Face[])[]): Pulse {
  return rounds.reduce<Pulse>(
    (pulse, row, at) => closeRounds(answerAll(open(pulse, `round-${at}`), row), afterwards),
    noPulse({ tenantId: 'tenant', teamId: 'team' }),
  );
}

function open(pulse: Pulse, id: string): Pulse {
  const facts = { id, kind: 'light', week: 2, asks: 'everybody', statements } as const;
  return openRound(pulse, facts, { closesAt, key: 'key' });
}

function answerAll(pulse: Pulse, row: readonly Face[]): Pulse {
  const { id = '' } = pulse.open[0] ?? {};
  return row.reduce((current, able, at) => {
    const counted = countAnswer(current, {
      ...{ roundId: id, nonce: `nonce-${at}`, answers: { able }, now },
    });
    if (!counted.ok) throw new Error('An answer was not counted.');
    return counted.value;
  }, pulse);
}

describe('rounds one after the other', () => {
  /** What looks alike is what tells nothing: `answers` says how many, never what. */
  function facesShown(pulse: Pulse, round: number): string | null {
    const shown = pulse.closed[round]?.shown.able;
    return shown ? `${shown.low} ${shown.middle} ${shown.high}` : null;
  }

  test('show what one of the kept sums shows, or nothing', () => {
    fc.assert(
      fc.property(fc.array(rows(), { maxLength: 8 }), (rounds) => {
        const pulse = play(rounds);
        const kept = pulse.references.able.map((tally) => play([toRow(tally)]));
        const known = [null, ...kept.map((each) => facesShown(each, 0))];
        for (const at of rounds.keys()) expect(known).toContain(facesShown(pulse, at));
      }),
    );
  });

  test('show the same, whatever up to four people who came, went or thought again said', () => {
    const few = fc.array(face, { maxLength: 4 });
    fc.assert(
      fc.property(enough, few, few, (row, gone, come) => {
        const next = [...row.slice(gone.length), ...come];
        const pulse = play([row, next]);
        const [before, after] = [facesShown(pulse, 0), facesShown(pulse, 1)];
        if (next.length >= 5) expect(after).toBe(before);
        else expect(after).toBeNull();
      }),
    );
  });

  test('so differ by five answers or more wherever they show different things', () => {
    fc.assert(
      fc.property(fc.array(rows(), { maxLength: 8 }), (rounds) => {
        const kept = play(rounds).references.able;
        for (const [at, tally] of kept.entries()) {
          expect(tally.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(5);
          for (const other of kept.slice(at + 1))
            expect(differenceOf(tally, other)).toBeGreaterThanOrEqual(5);
        }
      }),
    );
  });
});

describe('a round that is open', () => {
  test('shows the same after every answer: nothing', () => {
    fc.assert(
      fc.property(rows(), rows(), (before, during) => {
        let pulse = open(play([before]), 'now');
        const shown = JSON.stringify([pulse.closed, pulse.references]);
        for (const [at, able] of during.entries()) {
          const answering = { roundId: 'now', nonce: `nonce-${at}`, answers: { able }, now };
          const counted = countAnswer(pulse, answering);
          if (counted.ok) pulse = closeRounds(counted.value, now);
          expect(JSON.stringify([pulse.closed, pulse.references])).toBe(shown);
        }
      }),
    );
  });

  test('holds the same whatever the order the answers came in, tokens and all', () => {
    const answers = fc.uniqueArray(fc.tuple(fc.uuid(), face), { selector: ([nonce]) => nonce });
    fc.assert(
      fc.property(answers, fc.infiniteStream(fc.nat()), (given, chance) => {
        const shuffled = given
          .map((each) => [chance.next().value ?? 0, each] as const)
          .toSorted(([one], [other]) => one - other)
          .map(([, each]) => each);
        expect(take(shuffled)).toEqual(take(given));
      }),
    );

    function take(given: readonly (readonly [string, Face])[]): Pulse {
      return given.reduce(
        (pulse, [nonce, able]) => {
          const counted = countAnswer(pulse, { roundId: 'now', nonce, answers: { able }, now });
          return counted.ok ? counted.value : pulse;
        },
        open(noPulse({ tenantId: 'tenant', teamId: 'team' }), 'now'),
      );
    }
  });

  test('counts a token once, and takes nothing once its time is over', () => {
    const pulse = answerAll(open(play([]), 'now'), [4]);
    const again = { roundId: 'now', nonce: 'nonce-0', answers: { able: 1 }, now } as const;

    expect(countAnswer(pulse, again)).toEqual({ ok: true, value: pulse });
    expect(countAnswer(pulse, { ...again, nonce: 'new', now: closesAt })).toEqual({
      ok: false,
      error: { kind: 'stale' },
    });
  });
});

function toRow(tally: Tally): readonly Face[] {
  return faces.flatMap((each, at) => Array.from({ length: tally[at] ?? 0 }, () => each));
}
