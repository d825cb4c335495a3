/** Measures findConcern on invented lines as people type them, and keeps the figures from getting worse (P4). */
import { afterAll, describe, expect, test } from '@jest/globals';
import { concerns, findConcern } from '../../../../shared/domain/safeguarding/safeguarding.ts';
import { readCorpus as readSaidToBot } from '../../text/commands/commands-corpus/read-corpus.ts';
import { readCorpus as readCaseDataCorpus } from '../case-data/case-data-corpus/read-corpus.ts';
import { measure, precision, recall, toTable } from '../measure-corpus.ts';
import { type CorpusLine, readCorpus } from './safeguarding-corpus/read-corpus.ts';

const signposted = readCorpus('signposted.txt');
const letThrough = readCorpus('let-through.txt');
const heldOut = readCorpus('held-out.txt');
const taught = readCorpus('said-plainly.txt');
const taughtFine = [...readCorpus('ordinary.txt'), ...readSaidToBot()];
const knownMisses = readCorpus('known-misses.txt');
const everyday = readCaseDataCorpus('let-through.txt');

const hardWords =
  /risk|harm|abus|missing|safeguard|bruis|injur|bull(?:y|ied)|whistle|fraud|unsafe|safe\b|groom|exploit|neglect|violen|suicid|overdose|disclos|threat|alone|hit\b|kill|knife|drunk|drug|weapon|scared|fright|worried|concern|cover|hid(?:e|den|ing)|backdat|falsi|false|delet|shred|told|lied?\b|ofsted|inspector|harass|racis|steal|forge|allegation|lado|malpractice|emergency|urgent|crisis|cut|die|dying|attack|hurt|locked|police|crying|cried|run away|stab|burn/i;

const onCorpus = measureLines([...signposted, ...letThrough]);
const withMisses = measureLines([...signposted, ...knownMisses]).overall;
const ordinaryHeldOut = heldOut.filter((line) => line.concerns.length === 0);
const saidPlainly = heldOut.filter(({ section }) => section === 'Said plainly');
const saidSideways = heldOut.filter(({ section }) => section === 'Said sideways');
const onPlain = measureLines([...saidPlainly, ...ordinaryHeldOut]);
const onSideways = measureLines([...saidSideways, ...ordinaryHeldOut]);
const needlessEveryday = everyday.filter(({ text }) => findConcern(text) !== null);

/** A line that may be either is missed by neither. */
function measureLines(lines: readonly CorpusLine[]) {
  const seen = lines.map(({ text, concerns: expected }) => {
    const found = findConcern(text);
    return { expected, found: found === null ? [] : [found] };
  });
  return measure(concerns, seen, { either: true });
}

afterAll(() => {
  const tables = [
    toTable(
      `Corpus: ${signposted.length} to signpost, ${letThrough.length} to let through`,
      onCorpus,
    ),
    `Everyday lines of the case-data corpus: ${needlessEveryday.length} of ${everyday.length} signposted`,
    toTable(`Held out, said plainly (${saidPlainly.length}): never used to change a rule`, onPlain),
    toTable(`Held out, said sideways (${saidSideways.length}): likewise`, onSideways),
    `Known misses, counted in neither: ${knownMisses.length}; with them the corpus recall is ${recall(withMisses).toFixed(3)}`,
  ];
  // biome-ignore lint/suspicious/noConsole: the figures are what this test is run for
  console.log(tables.join('\n\n'));
});

describe('the corpus', () => {
  test('has at least 70 lines on a child at risk, 50 on wrongdoing and 300 to let through', () => {
    const [children = 0, wrongs = 0] = concerns.map(
      (concern) => signposted.filter((line) => line.concerns.includes(concern)).length,
    );

    expect(children).toBeGreaterThanOrEqual(70);
    expect(wrongs).toBeGreaterThanOrEqual(50);
    expect(letThrough.length).toBeGreaterThanOrEqual(300);
  });

  test('lets through at least 150 lines with the hard words in ordinary use', () => {
    const hard = letThrough.filter(({ text }) => hardWords.test(text));

    expect(hard.length).toBeGreaterThanOrEqual(150);
  });

  test('says of every line to signpost what it tells of, and of no other', () => {
    expect(signposted.filter((line) => line.concerns.length === 0)).toEqual([]);
    expect(letThrough.filter((line) => line.concerns.length > 0)).toEqual([]);
  });
});

describe('findConcern', () => {
  test('meets what it should (recall of 0.97 or more) and little else (precision of 0.95 or more)', () => {
    expect(recall(onCorpus.overall)).toBeGreaterThanOrEqual(0.97);
    expect(precision(onCorpus.overall)).toBeGreaterThanOrEqual(0.95);
  });

  test.each(concerns)('names the concern rightly: %s', (concern) => {
    expect(recall(onCorpus.perKind[concern])).toBeGreaterThanOrEqual(0.97);
    expect(precision(onCorpus.perKind[concern])).toBeGreaterThanOrEqual(0.95);
  });

  test('lets everyday lines through: at most one of the case-data corpus in a hundred', () => {
    expect(needlessEveryday.length).toBeLessThanOrEqual(everyday.length / 100);
  });

  test('has learned from the lines of other hands (all but one in a hundred, and of the fine ones one in fifty)', () => {
    const missed = taught.filter(({ text }) => findConcern(text) === null);
    const needless = taughtFine.filter(({ text }) => findConcern(text) !== null);

    expect(missed.length).toBeLessThanOrEqual(taught.length / 100);
    expect(needless.length).toBeLessThanOrEqual(taughtFine.length / 50);
  });

  test('does as well on lines it was not made for, where they are said plainly', () => {
    expect(recall(onPlain.overall)).toBeGreaterThanOrEqual(0.95);
    expect(precision(onPlain.overall)).toBeGreaterThanOrEqual(0.95);
  });

  test('lets through what is only hinted at, in words that say nothing by themselves', () => {
    const nowSeen = knownMisses.filter(({ text }) => findConcern(text) !== null);

    expect(nowSeen).toEqual([]);
  });

  test('puts the child first where a line tells of both', () => {
    const both = 'she has bruises on her arms and my manager told us to backdate the visits';

    expect(findConcern(both)).toBe('child-at-risk');
  });

  test('tells one child from any child', () => {
    expect(findConcern('a child went missing from placement last night')).toBe('child-at-risk');
    expect(findConcern('If a child goes missing the form is nine pages')).toBeNull();
    expect(findConcern('What to do if she has bruises: a card for students')).toBeNull();
    expect(findConcern("I don't know what to do, she has bruises")).toBe('child-at-risk');
  });
});
