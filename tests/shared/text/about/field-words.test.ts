/** The page somebody is sent says everything about them alone in words: no field of it is left without. */
import { expect, test } from '@jest/globals';
import { mapOf } from '../../../../shared/domain/people-data/data-map.ts';
import { findRows } from '../../../../shared/domain/people-data/find-row.ts';
import { isStoredType, storedTypes } from '../../../../shared/domain/people-data/stored-types.ts';
import { fieldWords, inFileOnly, valueWords } from '../../../../shared/text/about/field-words.ts';
import { typeOf } from '../../../contracts/stored/every-type.ts';
import { examples } from '../../../contracts/stored/read-examples.ts';

const personal = storedTypes.filter((type) => mapOf(type).whose === 'person');

/** Every field with a value in what any version stored, as it is read now; marks say nothing to a reader. */
const fields = examples.flatMap(({ type, doc }) =>
  isStoredType(type) && personal.includes(type)
    ? fieldsOf(typeOf(type).schema.parse(doc), '').flatMap(([path, value]) =>
        findRows(mapOf(type), path).every(({ holds }) => holds === 'marks')
          ? []
          : [{ field: `${type} ${path}`, value }],
      )
    : [],
);

function fieldsOf(value: unknown, path: string): readonly (readonly [string, unknown])[] {
  if (Array.isArray(value)) return value.flatMap((each) => fieldsOf(each, `${path}[]`));
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, part]) =>
    fieldsOf(part, path === '' ? key : `${path}.${key}`),
  );
}

/** Said with the change it is of. */
const ofChange = 'check-ins answers[].said[].movement';

test('each has its words, or is left to the file', () => {
  const known = [...Object.keys(fieldWords), ...inFileOnly, ofChange];
  const named = new Set(fields.map(({ field }) => field));

  expect(named.size).toBeGreaterThan(25);
  expect(fields.filter(({ field, value }) => value !== null && !known.includes(field))).toEqual([]);
});

test('each value of a choice has its words', () => {
  const chosen = fields.filter(({ field }) => valueWords[field] !== undefined);

  expect(chosen.length).toBeGreaterThan(5);
  expect(chosen.filter(({ field, value }) => !valueWords[field]?.[String(value)])).toEqual([]);
});
