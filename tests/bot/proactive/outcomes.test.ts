/** What becomes of a check-in that Teams, or the store, does not simply say yes to. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { buildFaultyStore } from '../../support/build-faulty-store.ts';
import { type Answer, monday, type Supervisors, startSupervisors } from './supervisors.ts';

const one = 'supervisor-0';
const today = '2026-11-23';

let supervisors: Supervisors;

afterEach(() => supervisors.close());

function answerOnce(first: Answer): void {
  let isFirst = true;
  supervisors.answerBy(() => {
    const answer = isFirst ? first : { status: 201 };
    isFirst = false;
    return answer;
  });
}

describe('of one supervisor', () => {
  beforeEach(async () => {
    supervisors = await startSupervisors({ count: 1 });
  });

  test.each([500, 502, 504])('an answer %i may have arrived: never sent again', async (status) => {
    answerOnce({ status });

    await supervisors.tellAt(monday);
    await supervisors.tellAt('2026-11-23T11:00:00.000Z');

    expect(supervisors.heard).toEqual([]);
    expect(await supervisors.mailboxOf(one)).toMatchObject({
      ...{ lastSentOn: today, sending: null, retry: null },
      deliveries: [{ outcome: 'unconfirmed' }],
    });
  });

  test.each([400, 403, 404, 405, 413])(
    'a refusal (%i) is not told: it waits, and they are out of reach',
    async (status) => {
      answerOnce({ status });

      await supervisors.tellAt(monday);
      await supervisors.tellAt('2026-11-23T11:00:00.000Z');

      const mailbox = await supervisors.mailboxOf(one);
      expect(supervisors.heard).toEqual([]);
      expect(mailbox).toMatchObject({ isUnreachable: true, lastSentOn: null, dueAt: null });
      expect(mailbox.waiting.map(({ kind }) => kind)).toContain('check-in');
      expect(mailbox.deliveries).toHaveLength(1);
    },
  );

  test.each([
    ['seconds', '90', '2026-11-23T09:31:29.000Z', '2026-11-23T09:31:30.000Z'],
    [
      ...(['a date', 'Mon, 23 Nov 2026 09:32:00 GMT'] as const),
      ...(['2026-11-23T09:31:59.000Z', '2026-11-23T09:32:00.000Z'] as const),
    ],
  ])('what is put off until %s comes then', async (_, retryAfter, before, then) => {
    answerOnce({ status: 429, headers: { 'retry-after': retryAfter } });

    await supervisors.tellAt(monday);
    await supervisors.tellAt(before);
    expect(supervisors.heard).toEqual([]);
    await supervisors.tellAt(then);

    expect(supervisors.heard).toHaveLength(1);
  });

  test.each([412, 429, 503])('after %i without a time, each wait is longer', async (status) => {
    supervisors.answerBy(() => ({ status }));
    const waits: number[] = [];
    let now = monday;
    for (let round = 0; round < 5; round += 1) {
      await supervisors.tellAt(now);
      const { dueAt, retry } = await supervisors.mailboxOf(one);
      expect(retry?.tries).toBe(round + 1);
      waits.push(Date.parse(dueAt ?? '') - Date.parse(now));
      now = dueAt ?? '';
    }
    supervisors.answerBy(() => ({ status: 201 }));
    await supervisors.tellAt(now);

    for (const [round, wait] of waits.entries()) {
      expect(wait).toBeGreaterThanOrEqual(1_000 * 2 ** round);
      expect(wait).toBeLessThanOrEqual(2_000 * 2 ** round);
    }
    expect(supervisors.heard).toHaveLength(1);
    expect((await supervisors.mailboxOf(one)).retry).toBeNull();
  });

  test('what was put off all day is told within a day of its time, or recorded as missed', async () => {
    supervisors.answerBy(() => ({ status: 503, headers: { 'retry-after': '3600' } }));
    for (let hour = 10; hour < 19; hour += 1)
      await supervisors.tellAt(`2026-11-23T${hour}:45:00.000Z`);
    supervisors.answerBy(() => ({ status: 201 }));

    await supervisors.tellAt('2026-11-24T08:30:00.000Z');

    expect(supervisors.heard.map(({ told }) => told)).toEqual([[`check-in team-north ${today}`]]);
  });
});

describe('a store that cannot say whether it wrote', () => {
  test.each(['after', 'before'] as const)(
    'the mark (%s it did or did not) is read again, and what is ours is sent once',
    async (when) => {
      supervisors = await startSupervisors({
        count: 8,
        faulty: (store) => {
          const lying = buildFaultyStore(store, {
            verb: 'replace',
            when,
            error: 'unknown-outcome',
          });
          let asked = 0;
          return {
            ...store,
            replace: (doc, etag) => {
              asked += doc.type === 'mailbox' ? 1 : 0;
              const isLying = doc.type === 'mailbox' && (when === 'after' || asked % 2 === 1);
              return (isLying ? lying : store).replace(doc, etag);
            },
          };
        },
      });

      await supervisors.tellAt(monday);
      await supervisors.tellAt('2026-11-23T09:40:00.000Z');

      expect(supervisors.heard.map(({ by }) => by).toSorted()).toEqual([...supervisors.ids]);
      for (const id of supervisors.ids)
        expect(await supervisors.mailboxOf(id)).toMatchObject({
          ...{ sending: null, deliveries: [{ outcome: 'sent' }] },
        });
    },
  );
});
