/** What people typed: tidied, within its limit, and never kept with case data in it (P3). */
import { describe, expect, test } from '@jest/globals';
import { readFields } from '../../../shared/domain/fields.ts';

const rules = {
  title: { limit: 20, required: true, oneLine: true },
  benefit: { limit: 40, required: false },
} as const;

describe('fields', () => {
  test('are read with blank ones as null', () => {
    const read = readFields(rules, { title: ' Walk and talk ', benefit: ' \n ' });

    expect(read).toEqual({ values: { title: 'Walk and talk', benefit: null }, problems: [] });
  });

  test('of one line have no line breaks', () => {
    const read = readFields(rules, { title: 'Walk\n\nand talk', benefit: 'one\ntwo' });

    expect(read.values).toEqual({ title: 'Walk and talk', benefit: 'one\ntwo' });
  });

  test('may be exactly as long as their limit, counted once tidied', () => {
    const read = readFields(rules, { title: `  ${'a'.repeat(20)}  `, benefit: '' });

    expect(read.problems).toEqual([]);
  });

  test('that are too long say by how much', () => {
    const read = readFields(rules, { title: 'a'.repeat(21), benefit: '' });

    expect(read.problems).toEqual([{ field: 'title', problem: 'too-long', limit: 20, length: 21 }]);
  });

  test.each(['', '  ', '\n', '\u200b'])('that are required and hold %j are missing', (title) => {
    const read = readFields(rules, { title, benefit: '' });

    expect(read.problems).toEqual([{ field: 'title', problem: 'missing' }]);
  });

  test('with case data name its kinds and never its words', () => {
    const read = readFields(rules, { title: 'Ring 07700 900123', benefit: 'sam@example.org' });

    expect(read.problems).toEqual([
      { field: 'title', problem: 'case-data', kinds: ['phone-number'] },
      { field: 'benefit', problem: 'case-data', kinds: ['email-address'] },
    ]);
    expect(JSON.stringify(read.problems)).not.toContain('900123');
  });

  test('show every problem at once, also two in one field', () => {
    const read = readFields(rules, { title: '', benefit: `sam@example.org ${'a'.repeat(40)}` });

    expect(read.problems.map(({ field, problem }) => [field, problem])).toEqual([
      ['title', 'missing'],
      ['benefit', 'too-long'],
      ['benefit', 'case-data'],
    ]);
  });
});
