/** Letters that stand for a person are asked about, a trade's are not (P4). */
import { describe, expect, test } from '@jest/globals';
import { findDoubtfulNames } from '../../../../shared/domain/case-data/doubtful-names.ts';

describe('findDoubtfulNames', () => {
  test.each([
    'we told JT about his plan on the bus',
    "KB's review was moved with no notice",
    'R.D. asked for a Saturday',
    'a letter for mum of T.B.',
  ])('asks about: %s', (text) => {
    expect(findDoubtfulNames(text, [])).not.toEqual([]);
  });

  test.each([
    'D.V. training in May',
    'L.A.C. reviews at home',
    'ask HR for PDFs',
    'SW and IRO agree the agenda',
    'e.g. the rota',
    'the EHCP for KS3 pupils',
    'FGC with AP at the start',
  ])('leaves alone: %s', (text) => {
    expect(findDoubtfulNames(text, [])).toEqual([]);
  });
});
