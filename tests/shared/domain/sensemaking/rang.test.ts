/** What is shown of how a statement rang says nothing of one person (P19), whichever two of all there were are put side by side: laws rather than examples. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { differenceOf } from '../../../../shared/domain/pulse/shown.ts';
import { toRang } from '../../../../shared/domain/sensemaking/rang.ts';
import {
  closeRings,
  openRings,
  type RingAnswer,
  ring,
  ringAnswers,
} from '../../../../shared/domain/sensemaking/rings.ts';
import type { Sense } from '../../../../shared/domain/sensemaking/sense.ts';
import { beginTheme, dropTheme } from '../../../../shared/domain/sensemaking/themes.ts';
import { buildCommand } from '../../../support/build-change.ts';
import { unwrap } from '../../../support/build-deps.ts';
import { buildSense, buildSenseTheme } from '../../../support/build-sense.ts';

const statement = 'An hour nobody books is an hour families get';
const wall = buildSense({ themes: [buildSenseTheme({ statement })] });
const answer = fc.constantFrom(...ringAnswers);
/** What each of a row of people says. */
const rows = (most = 14) => fc.array(answer, { maxLength: most });
const enough = fc.array(answer, { minLength: 5, maxLength: 20 });
const people = 30;

/** All that anybody can read of it. */
function shown(sense: Sense): string {
  return JSON.stringify(toRang(sense));
}

/** How it rang alone, whenever that was. */
function word(sense: Sense): string | null {
  const [rang] = toRang(sense).rang;
  return rang ? `${rang.share} ${rang.answers}` : null;
}

function open(sense: Sense, at = sense.version): Sense {
  return unwrap(openRings(sense, { people, before: [] }, buildCommand({ id: `open-${at}` })));
}

function sayAll(sense: Sense, row: readonly RingAnswer[]): Sense {
  const { id: ringsId = '' } = sense.rings ?? {};
  const { id: themeId = '' } = sense.themes[0] ?? {};
  return row.reduce(
    (current, says, at) =>
      unwrap(
        ring(current, { ringsId, themeId, says, personId: `person-${at}`, commandId: `${at}` }),
      ),
    sense,
  );
}

function close(sense: Sense): Sense {
  const { id: ringsId = '' } = sense.rings ?? {};
  return unwrap(closeRings(sense, ringsId, buildCommand({ id: `close-${sense.version}` })));
}

function ask(sense: Sense, row: readonly RingAnswer[]): Sense {
  return close(sayAll(open(sense), row));
}

/** Every state anybody saw, one after the other. */
function play(asked: readonly (readonly RingAnswer[])[]): readonly Sense[] {
  const states: Sense[] = [];
  for (const row of asked) states.push(ask(states.at(-1) ?? wall, row));
  return states;
}

/** As often as it can be asked, and once more. */
const several = fc.array(rows(), { minLength: 1, maxLength: 6 });

describe('asked once', () => {
  test('it shows nothing below five answers, and from five on how many and one of three words', () => {
    fc.assert(
      fc.property(rows(), (row) => {
        const { rang } = toRang(ask(wall, row));
        expect(rang.map(({ answers }) => answers)).toEqual(row.length < 5 ? [] : [row.length]);
      }),
    );
  });

  test('it never says for certain what anybody said, even where all say the same', () => {
    fc.assert(
      fc.property(enough, fc.nat(), (row, who) => {
        const before = shown(ask(wall, row));
        const at = who % row.length;
        const otherwise = ringAnswers.filter((says) => says !== row[at]);
        const mightBe = otherwise.some((says) =>
          withOneMore(row.with(at, says), at).some((next) => shown(ask(wall, next)) === before),
        );
        expect(mightBe).toBe(true);
      }),
    );
  });

  /** As they are, and with somebody else who says something else as well. */
  function withOneMore(row: readonly RingAnswer[], at: number): readonly (readonly RingAnswer[])[] {
    const others = row.flatMap((_, other) =>
      other === at ? [] : ringAnswers.map((says) => row.with(other, says)),
    );
    return [row, ...others];
  }
});

describe('while it is open', () => {
  test('nothing of it is shown, whatever is said and by how many', () => {
    fc.assert(
      fc.property(rows(), rows(), (before, during) => {
        const opened = open(ask(wall, before));

        for (let count = 0; count <= during.length; count += 1)
          expect(word(sayAll(opened, during.slice(0, count)))).toBe(word(opened));
      }),
    );
  });

  test('what is kept of it once it is closed is the same in whatever order people answered', () => {
    fc.assert(
      fc.property(rows(), (row) => {
        const inOrder = close(sayAll(open(wall), row));
        const turned = close(sayAll(open(wall), row.toReversed()));
        expect(turned).toEqual(inOrder);
      }),
    );
  });
});

describe('asked once more', () => {
  test('it shows the same, whatever up to four people who came, went or thought again say', () => {
    const few = fc.array(answer, { maxLength: 4 });
    fc.assert(
      fc.property(enough, few, few, (row, gone, come) => {
        const before = ask(wall, row);
        const after = ask(before, [...row.slice(gone.length), ...come]);
        expect(word(after)).toBe(word(before));
      }),
    );
  });

  test('so any two that are shown are alike, or five answers or more apart', () => {
    fc.assert(
      fc.property(several, (asked) => {
        const states = play(asked);
        const kept = states.at(-1)?.rings?.rang ?? [];
        const words = new Set(states.map(word).filter((each) => each !== null));
        expect(words.size).toBeLessThanOrEqual(kept.length);
        for (const [at, one] of kept.entries())
          for (const other of kept.slice(at + 1))
            expect(differenceOf(one.sums, other.sums)).toBeGreaterThanOrEqual(5);
      }),
    );
  });

  test('of every two states anybody saw, the later does not depend on what one person said', () => {
    fc.assert(
      fc.property(several, enough, fc.nat(), answer, (asked, row, who, says) => {
        const before = play([row, ...asked]).at(-1) as Sense;
        const known = before.rings?.rang.at(-1);
        if (!known) return;
        /* Everybody as they were when something was shown last, but for one of them. */
        const same = toRow(known.sums);
        const next = same.map((each, at) => (at === who % same.length ? says : each));
        expect(word(ask(before, next))).toBe(word(ask(before, same)));
      }),
    );
  });

  test('in another round of making sense the same words are compared all the same', () => {
    fc.assert(
      fc.property(enough, answer, (row, says) => {
        const before = ask(wall, row);
        const again = buildSense({
          round: 2,
          themes: [buildSenseTheme({ id: 'other', statement })],
        });
        const shownBefore = { people, before: before.rings?.rang ?? [] };
        const opened = unwrap(openRings(again, shownBefore, buildCommand({ id: 'open' })));
        const after = close(sayAll(opened, [...row.slice(1), says]));
        expect(word(after)).toBe(word(before));
      }),
    );
  });

  test('a theme that is dropped and named again in the same words is compared all the same', () => {
    fc.assert(
      fc.property(enough, answer, (row, says) => {
        const before = ask(wall, row);
        const gone = dropTheme(before, 'theme-1', buildCommand({ id: 'drop' }));
        const words = { name: 'Other', statement, keptBy: null, lies: [] };
        const beginning = { words, side: 'both' as const, itemIds: [], themeId: 'theme-9' };
        const again = unwrap(beginTheme(gone, beginning, buildCommand({ id: 'begin' })));
        const after = ask(again, [...row.slice(1), says]);
        expect(word(after)).toBe(word(before));
      }),
    );
  });
});

function toRow(sums: readonly number[]): readonly RingAnswer[] {
  return ringAnswers.flatMap((each, at) => Array.from({ length: sums[at] ?? 0 }, () => each));
}
