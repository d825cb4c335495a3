/** One server of a run, in a process of its own: the bot's proactive part, with a clock it is told. */

import { randomUUID } from 'node:crypto';
import { createLog } from '../../bot/log.ts';
import { createConnectorClient } from '../../bot/proactive/connector-client.ts';
import { createProactive } from '../../bot/proactive/index.ts';
import { createRateLimit } from '../../bot/proactive/rate-limit.ts';
import type { Counts } from '../../bot/proactive/run-due.ts';
import { createSignIn } from '../../bot/proactive/sign-in.ts';
import { createRosterClient } from '../../bot/rosters/roster-client.ts';
import { createRosters } from '../../bot/rosters/rosters.ts';
import { dayIn } from '../../shared/calendar/clock.ts';
import { createCalendar } from '../../shared/calendar/create-calendar.ts';
import { usualRetention } from '../../shared/domain/retention.ts';
import type { Recipient, Sent } from '../../shared/domain/sending/sent.ts';
import { createStore } from '../../shared/stores/create-store.ts';
import { text } from '../../shared/text/text.ts';
import type { Deps } from '../../shared/use-cases/deps.ts';
import { speakEnglish } from '../support/speak-english.ts';
import { type Act, perform } from './acts.ts';
import type { StorePlace } from './setting.ts';

/** What it is told: the instant it is now, and what people do then. */
export type Step = { readonly now: string; readonly acts: readonly Act[] };

export type Said =
  | { readonly kind: 'ready' }
  /** With the processor time it has used since it began. */
  | { readonly kind: 'idle'; readonly counts: Counts; readonly cpuMs: number }
  | { readonly kind: 'broken'; readonly why: string };

let now = new Date(0).toISOString();
const clock = { now: () => now };
const place = JSON.parse(process.argv[2] ?? '') as StorePlace;
const deps: Deps = {
  store: await createStore({ ...place, clock }),
  clock,
  calendar: createCalendar('GB-ENG'),
  today: (timeZone) => dayIn(timeZone, now),
  newId: randomUUID,
  formerColleague: text.people.former,
  retention: usualRetention,
  signposts: text.signposts,
  linkToTab: (place) => `https://tab.example/#${place}`,
};
const isAtOnce = process.argv[3] === 'at-once';
const signIn = createSignIn({ token: takeToken, clock, log: createLog('silent') });
const waitForTurn = createRateLimit();
const rosters = createRosters({
  deps,
  readRoster: isAtOnce ? async () => null : createRosterClient({ signIn, waitForTurn }),
  onUnexpected: (error) => say({ kind: 'broken', why: String(error) }),
});
const proactive = createProactive({
  ...{ deps, waitForTurn, speakIn: speakEnglish, freshen: rosters.freshen },
  connect: isAtOnce
    ? async () => takeAtOnce
    : createConnectorClient({ signIn, clock, botId: '28:bot' }),
  owner: randomUUID(),
  rest: null,
  log: createLog('silent'),
});

/** Once a month the secret has expired until somebody mends it at ten. */
async function takeToken(): Promise<string> {
  if (/-11T0\d:/.test(now)) throw new Error('No secret.');
  return 'token';
}

/** For measuring everything but the sending. */
async function takeAtOnce({ address }: Recipient): Promise<Sent> {
  return { kind: 'sent', conversationId: address.conversationId ?? '', activityId: null };
}

process.on('message', (step: Step) => void live(step));
process.on('disconnect', () => process.exit());
say({ kind: 'ready' });

/** How many people do something at the same moment. */
const atOnce = 50;

/** People act while the bot tells others, and then it tells what came of it. */
async function live(step: Step): Promise<void> {
  now = step.now;
  try {
    const [first] = await Promise.all([proactive.runDue(), act(step.acts)]);
    const second = step.acts.length > 0 ? await proactive.runDue() : {};
    const { user, system } = process.cpuUsage();
    say({ kind: 'idle', counts: add(first, second), cpuMs: (user + system) / 1000 });
  } catch (error) {
    say({ kind: 'broken', why: error instanceof Error ? (error.stack ?? '') : String(error) });
  }
}

async function act(acts: readonly Act[]): Promise<void> {
  for (let from = 0; from < acts.length; from += atOnce)
    await Promise.all(acts.slice(from, from + atOnce).map((each) => perform(each, deps)));
}

function add(one: Counts, other: Counts): Counts {
  const sum: Record<string, number> = { ...one };
  for (const [what, count] of Object.entries(other)) sum[what] = (sum[what] ?? 0) + count;
  return sum;
}

function say(said: Said): void {
  process.send?.(said);
}
