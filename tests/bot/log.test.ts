/** What is logged of an error says what it is and where, and never what somebody typed. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { toErrorFacts } from '../../bot/log.ts';

const secret = 'Jamie at 12 Mill Lane';

describe('the facts of an error', () => {
  test('say what it is, and where it was thrown', () => {
    const facts = toErrorFacts(new TypeError(secret)) as { frames: readonly string[] };

    expect(facts).toMatchObject({ name: 'TypeError' });
    expect(facts.frames[0]).toMatch(/^at .*log\.test\.ts:\d+:\d+\)?$/);
    expect(facts.frames.length).toBeLessThanOrEqual(8);
  });

  test('keep codes, which are words or numbers', () => {
    const error = Object.assign(new Error(secret), { code: 'ECONNRESET', statusCode: 503 });

    expect(toErrorFacts(error)).toMatchObject({ code: 'ECONNRESET', statusCode: 503 });
  });

  test('leave out codes and names that are sentences', () => {
    const error = Object.assign(new Error('words'), { code: secret, statusCode: {}, name: secret });

    expect(JSON.stringify(toErrorFacts(error))).not.toContain('Mill Lane');
    expect(toErrorFacts(error)).not.toHaveProperty('statusCode');
  });

  test.each([
    `first line\n    at ${secret}`,
    `first line\n    at ${secret} (file.ts:1:2)`,
    `${secret}\nat ${secret}:1:2\n`,
    `at ${secret}:1:2`,
  ])('never hold the message, even one that looks like a stack (%#)', (message) => {
    expect(JSON.stringify(toErrorFacts(new Error(message)))).not.toContain('Jamie');
  });

  test('never hold a message that another was put in for, since the stack keeps it', () => {
    const error = new Error(`first line\n  at ${secret}`);
    expect(error.stack).toContain(secret);
    error.message = 'something else';

    expect(JSON.stringify(toErrorFacts(error))).not.toContain('Jamie');
  });

  test('never hold a cause or anything else hung on the error', () => {
    const error = Object.assign(new Error('words', { cause: new Error(secret) }), { body: secret });

    expect(JSON.stringify(toErrorFacts(error))).not.toContain('Jamie');
  });

  test('hold no line of any message', () => {
    const line = fc.string({ unit: 'grapheme', minLength: 3 }).map((words) => `¶${words}¶`);
    const frame = line.map((words) => `    at ${words} (/app/file.ts:1:2)`);
    const message = fc.array(fc.oneof(line, frame), { maxLength: 5 });
    fc.assert(
      fc.property(message, (lines) => {
        const facts = JSON.stringify(toErrorFacts(new Error(lines.join('\n'))));

        expect(facts).not.toContain('¶');
      }),
    );
  });

  test.each([
    [secret, 'string'],
    [undefined, 'undefined'],
    [{ message: secret }, 'object'],
  ])('of something thrown that is no error say only what it was (%#)', (thrown, name) => {
    expect(toErrorFacts(thrown)).toEqual({ name });
  });

  test('come without frames from an error that has no stack', () => {
    const error = new Error(secret);
    delete error.stack;

    expect(toErrorFacts(error)).toEqual({ name: 'Error', frames: [] });
  });
});
