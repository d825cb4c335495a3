/** Who must be on board: named by role, with where they stand over time (P9). */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { gapsBeforeLeaving } from '../../../../shared/domain/small-change/gates.ts';
import {
  joinRoles,
  type StakeholderInput,
  saveStakeholder,
  skipInfluence,
  takeStakeholderOff,
} from '../../../../shared/domain/small-change/influence.ts';
import type { SmallChange } from '../../../../shared/domain/small-change/small-change.ts';
import { undoLast } from '../../../../shared/domain/small-change/undo.ts';
import {
  stakeholderLimit,
  stanceNow,
  stances,
} from '../../../../shared/domain/stakeholders/stakeholder.ts';
import { buildChange, buildCommand } from '../../../support/build-change.ts';
import { unwrap, unwrapError } from '../../../support/build-deps.ts';

const change = buildChange({ stage: 'influence', nobodyElseNeeded: false });

function buildInput(overrides: Partial<StakeholderInput> = {}): StakeholderInput {
  return {
    stakeholderId: null,
    role: 'Service manager',
    stance: 'doubtful',
    say: 'decides',
    approach: 'Show her two handovers',
    nextTalkOn: '2026-12-01',
    nextTalkBy: null,
    ...overrides,
  };
}

describe('somebody who need not be won after all', () => {
  const withOne = unwrap(saveStakeholder(change, buildInput(), buildCommand()));
  const stakeholderId = withOne.stakeholders[0]?.id ?? '';

  test('is taken off, which closes the gate again, and undo brings them back', () => {
    const without = unwrap(
      takeStakeholderOff(withOne, stakeholderId, buildCommand({ id: 'third-command' })),
    );
    const back = unwrap(undoLast(without, buildCommand({ id: 'fourth-command' })));

    expect(without.stakeholders).toEqual([]);
    expect(gapsBeforeLeaving(without)).toEqual(['stakeholder-with-approach']);
    expect(back.stakeholders).toEqual(withOne.stakeholders);
  });

  test('leaves no trace where somebody else was quicker', () => {
    const command = buildCommand({ id: 'third-command' });

    expect(unwrap(takeStakeholderOff(withOne, 'gone', command))).toBe(withOne);
  });

  test('stays as they are on a change that was taken back', () => {
    const withdrawn = { ...withOne, status: 'withdrawn' } as const;
    const command = buildCommand({ id: 'third-command' });

    expect(unwrapError(takeStakeholderOff(withdrawn, stakeholderId, command))).toEqual({
      kind: 'no-such-move',
    });
  });
});

describe('somebody new', () => {
  test('is kept, and opens the gate once there is a way to win them', () => {
    const without = unwrap(saveStakeholder(change, buildInput({ approach: ' ' }), buildCommand()));
    const [known] = without.stakeholders;
    const input = buildInput({ stakeholderId: known?.id ?? '' });
    const withOne = unwrap(saveStakeholder(without, input, buildCommand({ id: 'third-command' })));

    expect(gapsBeforeLeaving(without)).toEqual(['stakeholder-with-approach']);
    expect(gapsBeforeLeaving(withOne)).toEqual([]);
    expect(withOne.stakeholders).toHaveLength(1);
  });

  test('is told of with every problem at once', () => {
    const input = buildInput({ role: ' ', stance: null, nextTalkOn: 'soon' });

    expect(unwrapError(saveStakeholder(change, input, buildCommand()))).toEqual({
      kind: 'invalid',
      problems: [
        { field: 'role', problem: 'missing' },
        { field: 'stance', problem: 'missing' },
        { field: 'nextTalkOn', problem: 'not-a-day' },
      ],
    });
  });

  test('is one too many after twelve', () => {
    const full = Array.from({ length: stakeholderLimit }).reduce<SmallChange>(
      (each, _, at) => unwrap(saveStakeholder(each, buildInput(), buildCommand({ id: `c-${at}` }))),
      change,
    );

    expect(unwrapError(saveStakeholder(full, buildInput(), buildCommand({ id: 'more' })))).toEqual({
      kind: 'too-many',
      limit: stakeholderLimit,
    });
  });

  test('cannot be added to a change that was taken back, and an unknown one cannot be changed', () => {
    const gone = buildChange({ stage: 'influence', status: 'withdrawn' });
    const unknown = buildInput({ stakeholderId: 'nobody' });

    expect(unwrapError(saveStakeholder(gone, buildInput(), buildCommand())).kind).toBe(
      'no-such-move',
    );
    expect(unwrapError(saveStakeholder(change, unknown, buildCommand())).kind).toBe('not-found');
  });
});

describe('where somebody stands', () => {
  test('is kept over time: only a change of mind is a new entry, and now is the last', () => {
    const minds = fc.array(fc.constantFrom(...stances), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(minds, (seen) => {
        const after = seen.reduce<SmallChange>((each, stance, at) => {
          const stakeholderId = each.stakeholders[0]?.id ?? null;
          const command = buildCommand({ id: `command-${at}` });
          return unwrap(saveStakeholder(each, buildInput({ stance, stakeholderId }), command));
        }, change);
        const [person] = after.stakeholders;
        const kept = person?.stances.map(({ stance }) => stance) ?? [];

        expect(person && stanceNow(person)).toBe(seen.at(-1));
        expect(kept.every((stance, at) => stance !== kept[at + 1])).toBe(true);
        expect(kept.length).toBeLessThanOrEqual(20);
      }),
    );
  });
});

describe('nobody else', () => {
  test('is an answer: it opens the gate, and undo takes it back', () => {
    const alone = unwrap(skipInfluence(change, buildCommand()));
    const back = unwrap(undoLast(alone, buildCommand({ id: 'third-command' })));

    expect(gapsBeforeLeaving(alone)).toEqual([]);
    expect(gapsBeforeLeaving(back)).toEqual(['stakeholder-with-approach']);
  });

  test('said twice leaves no trace', () => {
    const alone = unwrap(skipInfluence(change, buildCommand()));

    expect(unwrap(skipInfluence(alone, buildCommand({ id: 'third-command' })))).toBe(alone);
  });
});

describe('somebody who goes by another name elsewhere', () => {
  const known = unwrap(saveStakeholder(change, buildInput({ role: 'Team head' }), buildCommand()));
  const stakeholderId = known.stakeholders[0]?.id ?? '';
  const join = (from: SmallChange, role: string, id = stakeholderId) =>
    joinRoles(from, { stakeholderId: id, role }, buildCommand({ id: 'third-command' }));

  test('is called that, and nothing else about them is another', () => {
    const joined = unwrap(join(known, '  Service   manager '));

    expect(joined.stakeholders).toEqual([{ ...known.stakeholders[0], role: 'Service manager' }]);
    expect(unwrap(join(joined, 'Service manager'))).toBe(joined);
    expect(unwrap(undoLast(joined, buildCommand({ id: 'fourth-command' }))).stakeholders).toEqual(
      known.stakeholders,
    );
  });

  test('takes what was asked of them along, and leaves what was asked of others', () => {
    const ask = { of: null, by: known.author, at: known.loggedAt, words: null, answer: null };
    const asks = ['team  HEAD', 'Finance'].map((ofRole) => ({
      id: ofRole,
      ofRole,
      earlier: [],
      ...ask,
    }));

    const joined = unwrap(join({ ...known, asks }, 'Service manager'));

    expect(joined.asks.map(({ ofRole }) => ofRole)).toEqual(['Service manager', 'Finance']);
  });

  test.each([
    ['without a name', known, ' ', { kind: 'invalid' }],
    ['with words about a family', known, 'Mum of child D', { kind: 'invalid' }],
    ['off the board', { ...known, status: 'withdrawn' }, 'Head', { kind: 'no-such-move' }],
  ] as const)('stays as they are %s', (_, from, role, error) => {
    expect(unwrapError(join(from, role))).toMatchObject(error);
  });

  test('has to be there', () => {
    expect(unwrapError(join(known, 'Head', 'gone'))).toEqual({ kind: 'not-found' });
  });
});
