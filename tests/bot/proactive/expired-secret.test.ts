/** A secret that has expired on a Monday morning: nobody loses their check-in, nobody gets two, and it is said once a minute. */
import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { later } from '../../../shared/domain/instant.ts';
import { monday, type Supervisors, startSupervisors } from './supervisors.ts';

jest.setTimeout(60_000);

const minute = 60_000;
const brokenFrom = '2026-11-23T09:25:00.000Z';
const mendedAt = '2026-11-23T09:40:00.000Z';

let supervisors: Supervisors;

afterEach(() => supervisors.close());

function isBroken(): boolean {
  const now = supervisors.clock.now();
  return now >= brokenFrom && now < mendedAt;
}

/** Looks every twenty seconds from before it breaks until after everybody has heard. */
async function liveMorning(): Promise<void> {
  for (
    let at = '2026-11-23T09:20:00.000Z';
    at <= '2026-11-23T09:50:00.000Z';
    at = later(at, minute / 3)
  )
    await supervisors.tellAt(at);
}

async function expectEachToldOnce(): Promise<void> {
  expect(supervisors.heard.map(({ by }) => by).toSorted()).toEqual(supervisors.ids.toSorted());
  for (const id of supervisors.ids) {
    const { deliveries, waiting, sending, retry } = await supervisors.mailboxOf(id);
    expect(deliveries.map(({ outcome }) => outcome)).toEqual(['sent']);
    expect(waiting.map(({ kind }) => kind)).toEqual(['reminder']);
    expect([sending, retry]).toEqual([null, null]);
  }
}

describe('300 supervisors whose check-in is due while there is no token', () => {
  test('each get it once when there is one again', async () => {
    supervisors = await startSupervisors({ count: 300 });
    let asked = 0;
    supervisors.token(async () => {
      asked += 1;
      if (isBroken()) throw new Error('AADSTS7000222: the secret of Priya has expired');
      return 'token';
    });

    await liveMorning();

    await expectEachToldOnce();
    expect(supervisors.heard.every(({ authorization }) => authorization === 'Bearer token')).toBe(
      true,
    );
    expect(asked).toBeLessThan(60 + 300);
  });

  test('each get it once where Teams refuses the token that was kept, and takes a new one', async () => {
    supervisors = await startSupervisors({ count: 300 });
    let kept = 'old';
    supervisors.token(async ({ fresh }) => {
      if (fresh && !isBroken()) kept = 'new';
      return kept;
    });
    supervisors.answerBy(({ headers }) => ({
      status: headers.authorization === 'Bearer new' ? 201 : 401,
    }));

    await liveMorning();

    await expectEachToldOnce();
  });
});

test.each(['a credential that throws', 'a token that is refused'])(
  '%s is said at most once a minute, with nothing personal',
  async (what) => {
    supervisors = await startSupervisors({ count: 40 });
    const throws = what === 'a credential that throws';
    supervisors.token(async () => {
      if (throws && isBroken()) throw new Error('the secret of Priya has expired');
      return 'token';
    });
    supervisors.answerBy(() => ({ status: isBroken() ? 401 : 201 }));

    const said: number[] = [];
    for (let at = monday; at < mendedAt; at = later(at, minute / 6)) {
      const before = supervisors.log.errors().length;
      await supervisors.tellAt(at);
      said.push(supervisors.log.errors().length - before);
    }

    const aMinute = Array.from({ length: said.length / 6 }, (_, n) =>
      said.slice(6 * n, 6 * n + 6).reduce((sum, each) => sum + each, 0),
    );
    expect(Math.max(...aMinute)).toBe(1);
    expect(aMinute.filter((count) => count === 1).length).toBeGreaterThan(4);
    expect(supervisors.log.lines.join()).not.toMatch(/Priya|Sam\b|supervisor-/);
  },
);
