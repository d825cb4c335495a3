/** The page on which the local clock is moved, its script, and the two calls the script makes. */
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { ClockMove, type LocalClock } from '../../../shared/contracts/api/local/local-clock.ts';
import type { Calendar } from '../../../shared/domain/calendar.ts';
import { toDayWords, toTimeOfDayWords } from '../../../shared/text/dates.ts';
import { text } from '../../../shared/text/text.ts';
import type { ApiAnswer } from '../../../tab/api/http/api-route.ts';
import { toErrorAnswer } from '../../../tab/api/http/to-http.ts';
import { findFile } from '../../files.ts';
import type { OpenRoute } from '../../http/server.ts';
import { toClockPage } from './clock-page.ts';
import type { MovableClock } from './movable-clock.ts';
import { localTimeZone, toMoved } from './steps.ts';

const clockScript = 'bot/local/clock/clock.client.js';
const script = readFileSync(findFile(clockScript) ?? clockScript);

export function clockRoutes(clock: MovableClock, calendar: Calendar): readonly OpenRoute[] {
  const read = () => toLocalClock(clock.now(), calendar);
  return [
    { method: 'get', path: '/local/clock', handle: async () => page(toClockPage(read())) },
    { method: 'get', path: '/local/clock.js', handle: async () => sent(script, 'text/javascript') },
    { method: 'get', path: '/local/time', handle: async () => ({ status: 200, body: read() }) },
    { method: 'post', path: '/local/clock', handle: async (body) => move(body, clock, calendar) },
  ];
}

function move(body: unknown, clock: MovableClock, calendar: Calendar): ApiAnswer {
  const wanted = ClockMove.safeParse(body);
  const instant = wanted.success ? toMoved(clock.now(), wanted.data, calendar) : null;
  if (instant === null)
    return toErrorAnswer(422, 'invalid', text.localClock.onlyAhead, randomUUID());
  clock.moveTo(instant);
  return { status: 200, body: toLocalClock(clock.now(), calendar) };
}

function toLocalClock(now: string, calendar: Calendar): LocalClock {
  const day = calendar.dayOf(now, localTimeZone);
  const time = calendar.timeOf(now, localTimeZone);
  return { time: text.when.at(toDayWords(day), toTimeOfDayWords(time)), moment: `${day}T${time}` };
}

function page(html: string): ApiAnswer {
  return sent(html, 'text/html');
}

function sent(body: string | Uint8Array, type: string): ApiAnswer {
  const headers = { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' };
  return { status: 200, body, headers };
}
