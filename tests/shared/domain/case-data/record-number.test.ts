/** A number with nothing before it is somebody's where a person or a record stands beside it, and IT's is not (P3). */
import { describe, expect, test } from '@jest/globals';
import { isRecordNumber } from '../../../../shared/domain/case-data/record-number.ts';

describe('isRecordNumber', () => {
  test.each([
    'it wont open 4471902 since he moved teams',
    'mosaic keeps merging 2209183 and 2209184',
    'file 33918 lacks a chronology',
    'client 8827 wants her file',
    'passport 533401882 for his trip',
    'case four four dash one nine seven two is stuck',
    'nhs no ends 4471',
    'pin the chronology on mosaic like 4471903',
    'the plan under reference ABC/CS/55810',
    'the family reference is HSG/40710',
  ])('sees: %s', (text) => {
    expect(isRecordNumber(text)).toBe(true);
  });

  test.each([
    'ticket 448211 about Mosaic was merged',
    'budget code 660045 has no owner for contact',
    'Mosaic freezes at 160000 rows',
    'Teams meeting id 334 221 998',
    'phone 4471902 is the wrong extension',
    'case 2026 review of forms',
    'the file has 1200 pages',
    'mileage reference FIN/EXP/20931 was lost',
    'form SW/CH/014 for visits',
    'my PIN for the file room is 4471902',
  ])('leaves alone: %s', (text) => {
    expect(isRecordNumber(text)).toBe(false);
  });
});
