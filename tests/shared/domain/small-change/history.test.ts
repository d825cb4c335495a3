/** The history inside a change: complete from both ends, capped, and small enough for one document. */
import { describe, expect, test } from '@jest/globals';
import { appliedCommandsKept } from '../../../../shared/domain/command.ts';
import { planQuestions } from '../../../../shared/domain/small-change/content/action-plan.ts';
import { applyOnce, historyLimit } from '../../../../shared/domain/small-change/history.ts';
import { planChange } from '../../../../shared/domain/small-change/plan.ts';
import type { SmallChange } from '../../../../shared/domain/small-change/small-change.ts';
import { maxDocumentBytes } from '../../../../shared/stores/document-store.ts';
import { buildChange, buildCommand } from '../../../support/build-change.ts';
import { unwrap } from '../../../support/build-deps.ts';

function applyMany(change: SmallChange, count: number): SmallChange {
  return Array.from({ length: count }, (_, at) => at).reduce(
    (altered, at) =>
      applyOnce(altered, buildCommand({ id: `command-${at}` }), {
        did: 'edited',
        to: { title: `Words ${at}` },
      }),
    change,
  );
}

describe('a long history', () => {
  const change = buildChange();
  const altered = applyMany(change, 150);

  test('keeps how it began and the newest entries', () => {
    const { history } = altered;

    expect(history).toHaveLength(historyLimit);
    expect(history[0]).toEqual(change.history[0]);
    expect(history[1]?.before).toEqual({ title: 'Words 50' });
    expect(history.at(-1)?.before).toEqual({ title: 'Words 148' });
  });

  test('does not touch the version, which goes on counting', () => {
    expect(altered.version).toBe(151);
  });

  test('keeps the newest command ids only, and knows those again', () => {
    const oldest = 150 - appliedCommandsKept;

    expect(altered.appliedCommands).toHaveLength(appliedCommandsKept);
    expect(altered.appliedCommands[0]).toBe(`command-${oldest}`);
    expect(
      applyOnce(altered, buildCommand({ id: `command-${oldest}` }), { did: 'edited', to: {} }),
    ).toBe(altered);
  });

  test.each(['字', '\u0001'])('of the longest plans in %j fits in one document', (unit) => {
    const longest = unit.repeat(1000).slice(0, 1000);
    let planned = buildChange();
    for (let at = 0; at < historyLimit + 5; at += 1) {
      const words = `${longest.slice(3)}${String(at).padStart(3, '0')}`;
      const input = Object.fromEntries(planQuestions.map((question) => [question, words]));
      planned = unwrap(planChange(planned, input, buildCommand({ id: `command-${at}` })));
    }

    expect(planned.history).toHaveLength(historyLimit);
    expect(Buffer.byteLength(JSON.stringify(planned))).toBeLessThan(maxDocumentBytes);
  });
});
