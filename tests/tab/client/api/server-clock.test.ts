/** The tab goes by the server's clock. */
import { beforeEach, describe, expect, test } from '@jest/globals';
import { createServerClock, type ServerClock } from '../../../../tab/client/api/server-clock.ts';

const start = Date.parse('2026-11-28T09:00:00.000Z');

let browser: number;
let clock: ServerClock;

beforeEach(() => {
  browser = start;
  clock = createServerClock(() => browser);
});

describe('the time on the tab', () => {
  test('is the browser’s until the server has been heard', () => {
    clock.hear(null);
    clock.hear('noon');

    expect(clock.now()).toBe(start);
  });

  test('is the server’s once it has been heard, and goes on from there', () => {
    clock.hear('2027-01-04T09:29:00.000Z');
    browser += 60_000;

    expect(new Date(clock.now()).toISOString()).toBe('2027-01-04T09:30:00.000Z');
  });

  test('does not tremble with how long an answer takes', () => {
    const jumps: number[] = [];
    clock.onJump(() => jumps.push(clock.now()));
    clock.hear('2026-11-28T09:00:04.000Z');

    expect(clock.now()).toBe(start);
    expect(jumps).toEqual([]);
  });

  test('tells of a jump to whoever still listens', () => {
    const jumps: string[] = [];
    const stop = clock.onJump(() => jumps.push(new Date(clock.now()).toISOString()));
    clock.hear('2026-12-07T09:00:00.000Z');
    stop();
    clock.hear('2026-12-14T09:00:00.000Z');

    expect(jumps).toEqual(['2026-12-07T09:00:00.000Z']);
  });
});
