/** A name that is told as one is seen, with or without the apostrophe (P3). */
import { describe, expect, test } from '@jest/globals';
import { findCaseData } from '../../../../shared/domain/case-data/case-data.ts';

describe('a name that is told', () => {
  test.each([
    'childs name is Torin',
    'name of yp is Kael',
    'the babys called Wren',
    'everyone calls him Bash',
    'surname Pietrowski, six of them',
    'her name is Oluchi',
    'big Dave (mums fella)',
    'Shaz and the kids',
    'the Nowaks want letters in Polish',
    'jaydens fatehr rings daily',
  ])('is seen: %s', (text) => {
    expect(findCaseData(text)).toEqual(['named-child']);
  });

  test.each([
    'the name of the child should be at the top',
    'mums called us more when we texted first',
    'boys called in more on Fridays',
    'everyone calls it the grey room',
    'call mum by her name',
    'the Directors want numbers',
  ])('is none: %s', (text) => {
    expect(findCaseData(text)).toEqual([]);
  });
});
