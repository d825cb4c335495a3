/** What leaves of a document with its team: words, names and days, and nothing that leads to somebody or to the store. */
import { describe, expect, test } from '@jest/globals';
import { mapOf } from '../../../../shared/domain/people-data/data-map.ts';
import { findRows } from '../../../../shared/domain/people-data/find-row.ts';
import { lettingOut } from '../../../../shared/domain/people-data/letting-out.ts';
import { isStoredType } from '../../../../shared/domain/people-data/stored-types.ts';
import { isList, isObject, type Json, join } from '../../../../shared/domain/people-data/walk.ts';
import { typeOf } from '../../../contracts/stored/every-type.ts';
import { examples } from '../../../contracts/stored/read-examples.ts';
import { buildChange } from '../../../support/build-change.ts';

const amara = { id: 'amara', name: 'Amara Osei' };
const jo = { id: 'jo', name: 'Jo Whitlock' };
const letOut = lettingOut('change');

describe('of a change', () => {
  test('people leave by name, whoever looks after it too', () => {
    const change = buildChange({ owner: jo });

    expect(letOut(change)).toMatchObject({ author: 'Amara Osei', owner: 'Jo Whitlock' });
  });

  test('earlier states leave as the change itself does', () => {
    const before = { title: 'Shorter notes', owner: jo, answers: change('strand-1') };
    const history = [{ at: '2026-11-17T09:00:00.000Z', by: amara, did: 'edited' as const, before }];

    expect(letOut(buildChange({ history })).history).toEqual([
      {
        ...{ at: '2026-11-17T09:00:00.000Z', by: 'Amara Osei', did: 'edited' },
        before: { title: 'Shorter notes', owner: 'Jo Whitlock', answers: { strandName: 'Forms' } },
      },
    ]);
  });

  test('a thank-you leaves where it was shared, and nothing says that there was another', () => {
    const said = { by: jo, at: '2026-11-18T09:00:00.000Z' };
    const thanks = [
      { ...said, id: 'thanks-1', words: 'She rang everybody', shared: true },
      { ...said, id: 'thanks-2', words: 'Between us', shared: false },
    ];

    expect(letOut(buildChange({ thanks })).thanks).toEqual([
      { by: 'Jo Whitlock', at: said.at, words: 'She rang everybody', shared: true },
    ]);
  });

  test('neither ids, versions, commands nor what waits to be told leave', () => {
    const waiting = { to: 'jo', item: { personId: 'jo' } } as never;
    const shown = letOut(buildChange({ peopleOutbox: [waiting], channelOutbox: [waiting] }));

    const fields = ['id', 'tenantId', 'teamId', 'version', 'appliedCommands'];
    for (const field of [...fields, 'peopleOutbox', 'channelOutbox'])
      expect(shown).not.toHaveProperty(field);
  });

  test('what is not there yet is there as nothing', () => {
    const shown = letOut(buildChange({ benefit: null, owner: null, stakeholders: [] }));

    expect(shown).toMatchObject({ benefit: null, owner: null, stakeholders: [] });
  });

  function change(strandId: string) {
    return { strandId, strandName: 'Forms', barrierIds: ['barrier-1'] };
  }
});

describe('of whatever any version stored', () => {
  const documents = examples.filter(({ type }) => isStoredType(type));

  test.each(documents)('$name: no value that is a mark or a place leaves', ({ type, doc }) => {
    if (!isStoredType(type)) return;
    const read = typeOf(type).schema.parse(doc);
    const kept = leaves(read as Json, '').filter(({ path }) =>
      findRows(mapOf(type), path).every(({ holds }) => holds === 'marks' || holds === 'place'),
    );

    const gone = new Set(leaves(lettingOut(type)(read) as Json, '').map(({ value }) => value));

    const telling = kept.filter(({ value }) => isTelling(value));
    expect(telling.length).toBeGreaterThan(0);
    expect(telling.filter(({ value }) => gone.has(value))).toEqual([]);
  });

  /** But what stands in a list of one's own: of thanks what is shared does, and reflections go one by one. */
  test.each(documents)('$name: all that somebody wrote for the team does', ({ type, doc }) => {
    if (!isStoredType(type)) return;
    const read = typeOf(type).schema.parse(doc);
    const written = leaves(read as Json, '').filter(
      ({ path, value }) =>
        typeof value === 'string' &&
        !['thanks', 'reflections'].some((own) => path.startsWith(own)) &&
        findRows(mapOf(type), path).some(({ holds }) => holds === 'words'),
    );

    const left = leaves(lettingOut(type)(read) as Json, '');

    expect(written.filter((each) => !left.some((other) => isSame(each, other)))).toEqual([]);
  });
});

type Leaf = { readonly path: string; readonly value: Json };

function leaves(value: Json, path: string): readonly Leaf[] {
  if (isList(value)) return value.flatMap((each) => leaves(each, `${path}[]`));
  if (isObject(value))
    return Object.entries(value).flatMap(([key, part]) => leaves(part, join(path, key)));
  return [{ path, value }];
}

/** An instant may stand in what is a mark and in what is none, and a short word anywhere. */
function isTelling(value: Json): boolean {
  return typeof value === 'string' && value.length > 8 && Number.isNaN(Date.parse(value));
}

function isSame(one: Leaf, other: Leaf): boolean {
  return one.path === other.path && one.value === other.value;
}
