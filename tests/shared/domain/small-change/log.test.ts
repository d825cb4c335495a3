/** Logging: one line and a scope answer become a small change in Mission (P1, P3). */
import { describe, expect, test } from '@jest/globals';
import { emptyPlan } from '../../../../shared/domain/small-change/content/action-plan.ts';
import {
  checkLogInput,
  findRoom,
  type LogInput,
  logChange,
  mayBeFull,
  openChangesLimit,
} from '../../../../shared/domain/small-change/log.ts';
import { shortId } from '../../../../shared/domain/small-change/small-change.ts';
import { buildCommand } from '../../../support/build-change.ts';
import { unwrap, unwrapError } from '../../../support/build-deps.ts';

function buildInput(overrides: Partial<LogInput> = {}): LogInput {
  return { title: 'Walk and talk', benefit: '', scope: 'in-our-gift', ...overrides };
}

const place = { id: 'change-1', tenantId: 'tenant', teamId: 'team-north', number: 12 };

describe('what is typed to log a change', () => {
  test('is tidied, and the benefit may be left out', () => {
    const checked = checkLogInput(buildInput({ title: '  Walk\n and   talk ' }));

    expect(unwrap(checked)).toEqual({
      title: 'Walk and talk',
      benefit: null,
      scope: 'in-our-gift',
    });
  });

  test.each(['in-our-gift', 'needs-a-yes', 'for-the-blueprint'] as const)(
    'may have the scope %s: all three are honourable',
    (scope) => {
      expect(unwrap(checkLogInput(buildInput({ scope }))).scope).toBe(scope);
    },
  );

  test('shows every problem at once', () => {
    const input = buildInput({ title: ' ', benefit: 'Ring 07700 900123', scope: null });

    expect(unwrapError(checkLogInput(input))).toEqual({
      kind: 'invalid',
      problems: [
        { field: 'title', problem: 'missing' },
        { field: 'benefit', problem: 'case-data', kinds: ['phone-number'] },
        { field: 'scope', problem: 'missing' },
      ],
    });
  });

  test.each([
    ['title', 160],
    ['benefit', 600],
  ] as const)('has a %s of at most %i characters', (field, limit) => {
    const fits = checkLogInput(buildInput({ [field]: 'a'.repeat(limit) }));
    const tooLong = checkLogInput(buildInput({ [field]: 'a'.repeat(limit + 1) }));

    expect(fits.ok).toBe(true);
    expect(unwrapError(tooLong)).toMatchObject({
      problems: [{ field, problem: 'too-long', limit }],
    });
  });
});

describe('a logged change', () => {
  const command = buildCommand();
  const checked = unwrap(checkLogInput(buildInput()));

  test('is in Mission, open, with an empty plan, by whoever logged it', () => {
    const change = logChange(place, checked, command);

    expect(change).toMatchObject({
      ...place,
      stage: 'mission',
      status: 'open',
      stageSince: command.at,
      loggedAt: command.at,
      author: command.by,
      owner: null,
      plan: emptyPlan,
      version: 1,
    });
  });

  test('begins its history, and knows the command it came from', () => {
    const { history, appliedCommands } = logChange(place, checked, command);

    expect(history).toEqual([
      { at: command.at, by: command.by, did: 'logged', before: { status: 'withdrawn' } },
    ]);
    expect(appliedCommands).toEqual([command.id]);
  });

  test('is called SC and its number', () => {
    expect(shortId(12)).toBe('SC-12');
  });
});

describe('a team', () => {
  test('has room for one more until as many are open as may be', () => {
    expect(findRoom(openChangesLimit - 1).ok).toBe(true);
    expect(unwrapError(findRoom(openChangesLimit))).toEqual({ kind: 'too-many', limit: 2_500 });
  });

  test('is not counted before it has given as many numbers as there may be open changes', () => {
    expect([openChangesLimit, openChangesLimit + 1].map(mayBeFull)).toEqual([false, true]);
  });
});
