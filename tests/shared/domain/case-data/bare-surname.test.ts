/** A surname, or a name no list has, is asked about where a person stands, and an office or a place is not (P4). */
import { describe, expect, test } from '@jest/globals';
import { findDoubtfulNames } from '../../../../shared/domain/case-data/doubtful-names.ts';

describe('findDoubtfulNames', () => {
  test.each([
    'Mrs Akinwande would like her letters in big print',
    'mr okonkwo found out after the meeting',
    'Kowalska strategy took three calls',
    'notes for Vandersloot are a week late',
    'the Mbeki chronology sat in a drawer',
    'a morning on the bus for the Adeolas',
    'bring felt pens for Thandolwethu',
    'Brunhilde cried when the taxi came late',
  ])('asks about: %s', (text) => {
    expect(findDoubtfulNames(text, [])).not.toEqual([]);
  });

  test.each([
    'Mrs Bowen at reception has the key',
    'Panel chair Mrs Green agreed',
    'a near miss in two clicks',
    'the Walker building closes at five',
    'tell Payroll about mileage early',
    'families on the Fernhill estate',
    'learning from Ashdown school',
    'Housing wants her form twice',
    'Virtual core group every other time',
    'tell the Inspectors when we know',
    'Agree with Unison about Fridays',
    'Rules about Parking',
    'More help with Mileage',
    'About Paperwork, and about Theme 2',
    'Bring Laptops to every visit',
  ])('leaves alone: %s', (text) => {
    expect(findDoubtfulNames(text, [])).toEqual([]);
  });

  test('leaves alone a surname of the team’s', () => {
    expect(findDoubtfulNames('Ms Okafor sits on duty', ['Kate Okafor'])).toEqual([]);
  });
});
