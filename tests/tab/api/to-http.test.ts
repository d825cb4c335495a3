/** Every expected failure has its status, its sentence and the one shape. */
import { describe, expect, test } from '@jest/globals';
import { ErrorBody } from '../../../shared/contracts/api/http/error-body.ts';
import type { DomainError } from '../../../shared/domain/errors.ts';
import { toHttp } from '../../../tab/api/http/to-http.ts';

/** One of every kind: a kind more, and this no longer compiles. */
const every: { readonly [K in DomainError['kind']]: [Extract<DomainError, { kind: K }>, number] } =
  {
    invalid: [{ kind: 'invalid', problems: [{ field: 'title', problem: 'missing' }] }, 422],
    signpost: [
      { kind: 'signpost', concern: 'wrongdoing', words: 'Speak to Jo.', field: 'learned' },
      422,
    ],
    'doubtful-name': [
      { kind: 'doubtful-name', problems: [{ field: 'title', problem: 'doubtful-name' }] },
      422,
    ],
    'not-found': [{ kind: 'not-found' }, 404],
    'not-a-member': [{ kind: 'not-a-member' }, 403],
    'not-allowed': [{ kind: 'not-allowed', allowed: ['supervisor'], author: true }, 403],
    gate: [{ kind: 'gate', gaps: ['plan-why'] }, 409],
    'no-such-move': [{ kind: 'no-such-move' }, 409],
    'nothing-to-undo': [{ kind: 'nothing-to-undo' }, 409],
    'looked-after': [{ kind: 'looked-after', by: 'Jo Whitlock' }, 409],
    'too-many': [{ kind: 'too-many', limit: 12 }, 409],
    stale: [{ kind: 'stale' }, 409],
    'edition-made': [{ kind: 'edition-made', n: 2, by: 'Marcus Bell', isSame: false }, 409],
    'vote-closed': [{ kind: 'vote-closed' }, 409],
    'vote-open': [{ kind: 'vote-open' }, 409],
    'rings-closed': [{ kind: 'rings-closed' }, 409],
    'too-few': [{ kind: 'too-few', least: 5 }, 409],
    busy: [{ kind: 'busy' }, 429],
    unknown: [{ kind: 'unknown' }, 503],
  };

describe('in HTTP', () => {
  test.each(Object.entries(every))('%s has its status and shape', (kind, [error, status]) => {
    const answer = toHttp(error, 'correlation-1');

    const { code, message, correlationId } = ErrorBody.parse(answer.body).error;
    expect({ status: answer.status, code, correlationId }).toEqual({
      status,
      code: kind,
      correlationId: 'correlation-1',
    });
    expect(message).toMatch(/^[A-Z].*\.$/);
  });

  test('only what needs another look names boxes', () => {
    const named = Object.values(every)
      .map(([error]) => ErrorBody.parse(toHttp(error, 'c').body).error)
      .filter(({ fields }) => fields !== undefined);

    expect(named).toMatchObject([
      { code: 'invalid', fields: { title: expect.any(String) } },
      { code: 'signpost', fields: { learned: expect.stringMatching(/act on it now/) } },
      { code: 'doubtful-name', fields: { title: expect.stringMatching(/colleague/) } },
    ]);
  });
});
