/** A team's values, each with its opposite, and its vision (P7). */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createAmbition, valueLimit } from '../../../../shared/domain/ambition/ambition.ts';
import { addValue, changeValue, takeValueAway } from '../../../../shared/domain/ambition/values.ts';
import { writeVision } from '../../../../shared/domain/ambition/vision.ts';
import { buildCommand } from '../../../support/build-change.ts';
import { unwrap, unwrapError } from '../../../support/build-deps.ts';

const empty = createAmbition({ tenantId: 'tenant', teamId: 'team' });
const asking = { value: 'We ask first', opposite: 'decisions arrive by email' };

function command(id: string) {
  return buildCommand({ id });
}

function addOne(input = asking, ambition = empty, id = 'command-1') {
  return addValue(ambition, input, command(id));
}

describe('a value', () => {
  test('is kept with its opposite and who added it', () => {
    const { values } = unwrap(addOne({ ...asking, value: ' We  ask first ' }));

    expect(values).toEqual([{ id: 'value-command-1', ...asking, by: command('').by, version: 1 }]);
  });

  test.each([
    ['value', { ...asking, value: '' }, 'missing'],
    ['opposite', { ...asking, opposite: ' ' }, 'missing'],
    ['value', { ...asking, value: 'a'.repeat(61) }, 'too-long'],
    ['opposite', { ...asking, opposite: 'a'.repeat(61) }, 'too-long'],
    ['opposite', { ...asking, opposite: 'ringing 07700 900123' }, 'case-data'],
  ])('is not kept when its %s needs another look: %j', (field, input, problem) => {
    const error = unwrapError(addOne(input));

    expect(error).toMatchObject({ kind: 'invalid', problems: [{ field, problem }] });
  });

  test('of the same name is not kept twice, however it is written', () => {
    const once = unwrap(addOne());

    const error = unwrapError(addOne({ ...asking, value: 'WE ask FIRST' }, once, 'command-2'));

    expect(error).toMatchObject({ problems: [{ field: 'value', problem: 'repeated' }] });
  });

  test('sent again is kept once', () => {
    const once = unwrap(addOne());

    expect(unwrap(addOne(asking, once))).toBe(once);
  });

  test('of other words under a command used before is stale', () => {
    const once = unwrap(addOne());

    expect(unwrapError(addOne({ ...asking, value: 'We listen' }, once))).toEqual({ kind: 'stale' });
  });

  test('is put better under the same id, and the history has it as it was', () => {
    const once = unwrap(addOne());
    const seen = { valueId: 'value-command-1', version: 1 };

    const changed = unwrap(
      changeValue(once, { ...seen, ...asking, value: 'We listen' }, command('command-2')),
    );

    expect(changed.values).toMatchObject([
      { id: 'value-command-1', value: 'We listen', version: 2 },
    ]);
    expect(changed.history.at(-1)).toMatchObject({ did: 'changed-value', value: once.values[0] });
  });

  test('may keep its own name when only its opposite is put better', () => {
    const once = unwrap(addOne());
    const input = { valueId: 'value-command-1', version: 1, ...asking, opposite: 'silence' };

    expect(changeValue(once, input, command('command-2')).ok).toBe(true);
  });

  test('somebody else changed meanwhile is stale, and one taken away is not found', () => {
    const once = unwrap(addOne());
    const old = { valueId: 'value-command-1', version: 7 };
    const none = { valueId: 'value-none', version: 1 };

    const errors = [
      changeValue(once, { ...old, ...asking }, command('command-2')),
      takeValueAway(once, old, command('command-2')),
      changeValue(once, { ...none, ...asking }, command('command-2')),
      takeValueAway(once, none, command('command-2')),
    ].map(unwrapError);

    expect(errors.map(({ kind }) => kind)).toEqual(['stale', 'stale', 'not-found', 'not-found']);
  });

  test('taken away leaves the set and stays in the history', () => {
    const once = unwrap(addOne());

    const gone = unwrap(
      takeValueAway(once, { valueId: 'value-command-1', version: 1 }, command('command-2')),
    );

    expect(gone.values).toEqual([]);
    expect(gone.history.at(-1)).toMatchObject({ did: 'took-value-away', value: asking });
  });

  test('is one of at most twelve, each of its own name and id, whatever people do', () => {
    const step = fc.record({ does: fc.nat({ max: 3 }), name: fc.nat({ max: 20 }), id: fc.nat(60) });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 120 }), (steps) => {
        let ambition = empty;
        for (const { does, name, id } of steps) {
          const seen = ambition.values[name % Math.max(1, ambition.values.length)];
          const input = { ...asking, value: `Value ${name}` };
          const given = command(`command-${id}`);
          const next =
            does > 1 || !seen
              ? addValue(ambition, input, given)
              : does === 1
                ? changeValue(ambition, { valueId: seen.id, ...seen, ...input }, given)
                : takeValueAway(ambition, { valueId: seen.id, version: seen.version }, given);
          if (next.ok) ambition = next.value;
        }
        const names = ambition.values.map(({ value }) => value);

        expect(names.length).toBeLessThanOrEqual(valueLimit);
        expect(new Set(names).size).toBe(names.length);
        expect(new Set(ambition.values.map(({ id }) => id)).size).toBe(names.length);
      }),
    );
  });

  test('beyond the twelfth is told how many there are', () => {
    let ambition = empty;
    for (let at = 0; at < valueLimit; at += 1)
      ambition = unwrap(addOne({ ...asking, value: `Value ${at}` }, ambition, `command-${at}`));

    const error = unwrapError(addOne(asking, ambition, 'command-13'));

    expect(error).toMatchObject({ problems: [{ field: 'value', problem: 'full', limit: 12 }] });
  });
});

describe('the vision', () => {
  const line = { vision: 'Every family knows one person who stays.', version: 0 };

  test('is one line, with who wrote it', () => {
    const { vision } = unwrap(writeVision(empty, line, command('command-1')));

    expect(vision).toEqual({ vision: line.vision, by: command('').by, version: 1 });
  });

  test.each([
    ['', 'missing'],
    ['a'.repeat(241), 'too-long'],
    ['Ring 07700 900123', 'case-data'],
  ])('is not kept as "%s"', (vision, problem) => {
    const error = unwrapError(writeVision(empty, { vision, version: 0 }, command('command-1')));

    expect(error).toMatchObject({ problems: [{ field: 'vision', problem }] });
  });

  test('written anew keeps the one before in the history', () => {
    const first = unwrap(writeVision(empty, line, command('command-1')));
    const again = { vision: 'Time for every family.', version: 1 };

    const second = unwrap(writeVision(first, again, command('command-2')));

    expect(second.vision).toMatchObject({ vision: again.vision, version: 2 });
    expect(second.history.at(-1)).toMatchObject({ did: 'wrote-vision', vision: first.vision });
  });

  test('written by two people at once is stale for the second', () => {
    const first = unwrap(writeVision(empty, line, command('command-1')));

    expect(unwrapError(writeVision(first, line, command('command-2')))).toEqual({ kind: 'stale' });
  });

  test('sent again, or the same, leaves no trace', () => {
    const first = unwrap(writeVision(empty, line, command('command-1')));
    const same = { ...line, version: 1 };

    expect(unwrap(writeVision(first, line, command('command-1')))).toBe(first);
    expect(unwrap(writeVision(first, same, command('command-2')))).toBe(first);
  });
});

test('a history of a thousand changes keeps the newest hundred', () => {
  let ambition = empty;
  for (let version = 0; version < 1000; version += 1)
    ambition = unwrap(
      writeVision(ambition, { vision: `Line ${version}`, version }, command(`command-${version}`)),
    );

  expect(ambition.history).toHaveLength(100);
  expect(ambition.appliedCommands).toHaveLength(50);
});
