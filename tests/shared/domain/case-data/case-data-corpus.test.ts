/** Measures findCaseData on invented lines as people type them, and keeps the figures from getting worse. */
import { afterAll, describe, expect, test } from '@jest/globals';
import { caseDataKinds, findCaseData } from '../../../../shared/domain/case-data/case-data.ts';
import { measure, precision, recall, toTable } from '../measure-corpus.ts';
import { type CorpusLine, readCorpus } from './case-data-corpus/read-corpus.ts';

const refused = readCorpus('refused.txt');
const letThrough = readCorpus('let-through.txt');
const heldOut = readCorpus('held-out.txt');
const knownMisses = readCorpus('known-misses.txt');

const onCorpus = measureLines([...refused, ...letThrough]);
const withMisses = measureLines([...refused, ...knownMisses]).overall;
const onHeldOut = measureLines(heldOut);

function measureLines(lines: readonly CorpusLine[]) {
  const seen = lines.map(({ text, kinds }) => ({ expected: kinds, found: findCaseData(text) }));
  return measure(caseDataKinds, seen);
}

afterAll(() => {
  const tables = [
    toTable(`Corpus: ${refused.length} to refuse, ${letThrough.length} to let through`, onCorpus),
    toTable(`Held out: ${heldOut.length} lines the rules were never changed for`, onHeldOut),
    `Known misses, counted in neither: ${knownMisses.length}; with them the corpus recall is ${recall(withMisses).toFixed(3)}`,
  ];
  // biome-ignore lint/suspicious/noConsole: the figures are what this test is run for
  console.log(tables.join('\n\n'));
});

describe('the corpus', () => {
  test('has at least 150 lines to refuse, 300 to let through and 12 of each kind', () => {
    const fewest = Math.min(
      ...caseDataKinds.map((kind) => refused.filter(({ kinds }) => kinds.includes(kind)).length),
    );

    expect(refused.length).toBeGreaterThanOrEqual(150);
    expect(letThrough.length).toBeGreaterThanOrEqual(300);
    expect(fewest).toBeGreaterThanOrEqual(12);
  });

  test('says of every line to refuse what it holds, and of no other', () => {
    expect(refused.filter(({ kinds }) => kinds.length === 0)).toEqual([]);
    expect(letThrough.filter(({ kinds }) => kinds.length > 0)).toEqual([]);
  });
});

describe('findCaseData', () => {
  test('refuses what it should and little else: precision and recall of 0.98 or more', () => {
    expect(recall(onCorpus.overall)).toBeGreaterThanOrEqual(0.98);
    expect(precision(onCorpus.overall)).toBeGreaterThanOrEqual(0.98);
  });

  test.each(['nhs-number', 'national-insurance-number'] as const)(
    'is never wrong about a %s',
    (kind) => {
      expect(onCorpus.perKind[kind]).toMatchObject({ extra: 0, missed: 0 });
      expect(onHeldOut.perKind[kind]).toMatchObject({ extra: 0, missed: 0 });
    },
  );

  test.each(caseDataKinds)('names the kind rightly: %s', (kind) => {
    expect(recall(onCorpus.perKind[kind])).toBeGreaterThanOrEqual(0.95);
    expect(precision(onCorpus.perKind[kind])).toBeGreaterThanOrEqual(0.95);
  });

  test('does as well on lines it was not made for', () => {
    expect(recall(onHeldOut.overall)).toBeGreaterThanOrEqual(0.95);
    expect(precision(onHeldOut.overall)).toBeGreaterThanOrEqual(0.95);
  });

  test('lets through a name alone, which may be a colleague, and numbers in words', () => {
    const nowSeen = knownMisses.filter(({ text }) => findCaseData(text).length > 0);

    expect(nowSeen).toEqual([]);
  });

  test('answers with kinds only, each once and in their order', () => {
    const found = findCaseData(
      'child Tom, Mosaic 556677, 07700 900123, again 07700 900456, dob 1/2/2015, M8 0QX',
    );

    expect(found).toEqual([
      'postcode',
      'date-of-birth',
      'phone-number',
      'case-number',
      'named-child',
    ]);
  });
});
