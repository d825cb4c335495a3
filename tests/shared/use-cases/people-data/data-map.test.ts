/** The data map says of every stored field what it holds, and of none that is not there. */
import { describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { mapOf } from '../../../../shared/domain/people-data/data-map.ts';
import { findRows } from '../../../../shared/domain/people-data/find-row.ts';
import { storedTypes } from '../../../../shared/domain/people-data/stored-types.ts';
import { typeOf, types } from '../../../contracts/stored/every-type.ts';

describe('the data map', () => {
  test('has every type that is stored', () => {
    expect(types.map(({ type }) => type).sort()).toEqual([...storedTypes].sort());
  });

  test.each(storedTypes)('has every field of: %s', (type) => {
    const unmapped = fieldsOf(type).filter((path) => findRows(mapOf(type), path).length === 0);

    expect(unmapped).toEqual([]);
  });

  test.each(storedTypes)('has no field that is not stored of: %s', (type) => {
    const fields = fieldsOf(type);
    const patterns = mapOf(type).rows.flatMap((row) => row.fields);

    expect(patterns.filter((pattern) => !fields.some((path) => fits(path, pattern)))).toEqual([]);
  });
});

function fits(path: string, pattern: string): boolean {
  if (pattern.endsWith('*')) return path.startsWith(pattern.slice(0, -1));
  return path === pattern || path.startsWith(`${pattern}.`);
}

type Shape = {
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly additionalProperties?: Shape | false;
  readonly items?: Shape;
  readonly anyOf?: readonly Shape[];
  readonly oneOf?: readonly Shape[];
  readonly type?: string;
};

/** The path of each value that can stand in a stored document, by the schema it is read with. */
function fieldsOf(type: string): readonly string[] {
  const schema = typeOf(type).schema as unknown as z.ZodType;
  const shape = z.toJSONSchema(schema, { io: 'output', unrepresentable: 'any' }) as Shape;
  return [...new Set(leaves(shape, ''))];
}

function leaves(shape: Shape, path: string): readonly string[] {
  const kinds = shape.anyOf ?? shape.oneOf;
  if (kinds) return kinds.flatMap((kind) => leaves(kind, path));
  if (shape.type === 'array') return leaves(shape.items ?? {}, `${path}[]`);
  if (shape.type === 'object') {
    const named = Object.entries(shape.properties ?? {});
    const others = shape.additionalProperties
      ? leaves(shape.additionalProperties, `${path}.any`)
      : [];
    return [
      ...named.flatMap(([key, part]) => leaves(part, path ? `${path}.${key}` : key)),
      ...others,
    ];
  }
  return shape.type === 'null' ? [] : [path];
}
