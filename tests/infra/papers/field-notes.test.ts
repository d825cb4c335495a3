/** Sentences on fields are on fields there are. */
import { expect, test } from '@jest/globals';
import { fieldNotes } from '../../../infra/papers/field-notes.ts';
import { mapOf } from '../../../shared/domain/people-data/data-map.ts';
import { isStoredType } from '../../../shared/domain/people-data/stored-types.ts';

test.each(Object.entries(fieldNotes))('of %s', (type, notes) => {
  const fields = isStoredType(type) ? mapOf(type).rows.flatMap((row) => row.fields) : [];

  expect(Object.keys(notes).filter((field) => !fields.includes(field))).toEqual([]);
});
