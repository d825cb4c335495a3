/** What is only said so is no concern; what is told beside it is (P4). */
import { describe, expect, test } from '@jest/globals';
import { findConcernMeant } from '../../../../shared/domain/safeguarding/figures-of-speech.ts';

describe('findConcernMeant', () => {
  test.each([
    'whats on my list im drowning',
    'mute me I am in court every day',
    'show me my changes before I kill someone',
    'my caseload is killing me',
  ])('leaves alone: %s', (text) => {
    expect(findConcernMeant(text)).toBeNull();
  });

  test.each([
    ['child-at-risk', 'im drowning here and dad hit the baby last night'],
    ['wrongdoing', 'I am in court all week and my manager is bullying me'],
  ])('still sees %s: %s', (concern, text) => {
    expect(findConcernMeant(text)).toBe(concern);
  });
});
