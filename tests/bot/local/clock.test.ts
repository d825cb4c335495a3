/** The local clock: where it begins, how it is moved, and that only a laptop has one. */
import { afterEach, describe, expect, test } from '@jest/globals';
import { clockRoutes } from '../../../bot/local/clock/clock-routes.ts';
import { createMovableClock } from '../../../bot/local/clock/movable-clock.ts';
import { readMoment, toMoved } from '../../../bot/local/clock/steps.ts';
import { asksForHelp, readStartWords } from '../../../bot/local/start-words.ts';
import { createCalendar } from '../../../shared/calendar/create-calendar.ts';
import { LocalClock } from '../../../shared/contracts/api/local/local-clock.ts';
import { buildClock, unwrap, unwrapError } from '../../support/build-deps.ts';
import { startProductionApp } from '../../support/production-app.ts';
import { type RunningApp, startRunningApp } from '../../support/running-app.ts';
import { endSpawned, spawnNode } from '../../support/spawned.ts';

const calendar = createCalendar('GB-ENG');

describe('a movable clock', () => {
  test('begins where it is told, and runs on from there', () => {
    const running = buildClock('2026-11-21T12:00:00.000Z');
    const clock = createMovableClock('2027-01-04T09:29:00.000Z', running);

    running.set('2026-11-21T12:01:00.500Z');

    expect(clock.now()).toBe('2027-01-04T09:30:00.500Z');
  });

  test('is as it is until it is moved', () => {
    const running = buildClock('2026-11-21T12:00:00.000Z');
    const clock = createMovableClock(null, running);
    const before = clock.now();

    clock.moveTo('2026-11-23T09:29:00.000Z');
    running.set('2026-11-21T12:00:10.000Z');

    expect([before, clock.now()]).toEqual(['2026-11-21T12:00:00.000Z', '2026-11-23T09:29:10.000Z']);
  });
});

describe('it is moved', () => {
  test.each([
    ['an hour', '2027-01-04T09:29:10.000Z', { step: 'hour' }, '2027-01-04T10:29:10.000Z'],
    ['a day', '2027-01-04T09:29:10.000Z', { step: 'day' }, '2027-01-05T09:29:00.000Z'],
    [
      'a day through a clock change',
      '2027-03-27T09:29:00.000Z',
      { step: 'day' },
      '2027-03-28T08:29:00.000Z',
    ],
    ['to Monday', '2027-01-05T09:29:00.000Z', { step: 'monday' }, '2027-01-11T09:29:00.000Z'],
    [
      'to today, a Monday',
      '2027-01-04T09:00:00.000Z',
      { step: 'monday' },
      '2027-01-04T09:29:00.000Z',
    ],
    [
      'to the next, on a Monday',
      '2027-01-04T09:29:00.000Z',
      { step: 'monday' },
      '2027-01-11T09:29:00.000Z',
    ],
    [
      'to summer',
      '2027-01-04T09:29:00.000Z',
      { to: '2027-06-07T09:29' },
      '2027-06-07T08:29:00.000Z',
    ],
  ] as const)('%s', (_how, now, move, expected) => {
    expect(toMoved(now, move, calendar)).toBe(expected);
  });

  test.each(['2027-01-04T09:28', '2027-02-30T09:29', '2027-01-05', 'tomorrow', ''])(
    'to %j not at all',
    (to) => {
      expect(toMoved('2027-01-04T09:29:00.000Z', { to }, calendar)).toBeNull();
    },
  );

  test.each(['2027-01-04T24:00', '2027-01-04T09:60', '2027-13-01T09:00'])('%s is none', (typed) => {
    expect(readMoment(typed, calendar)).toBeNull();
  });
});

describe('npm start --', () => {
  test.each([
    [[], { people: ['amara'], now: null }],
    [['jo'], { people: ['jo'], now: null }],
    [['amara', 'jo', 'amara'], { people: ['amara', 'jo'], now: null }],
    [['--now', '2027-01-04T09:29'], { people: ['amara'], now: '2027-01-04T09:29' }],
    [['Priya', '--now', '2027-01-04T09:29'], { people: ['priya'], now: '2027-01-04T09:29' }],
    [['--now=2027-01-04T09:29', 'jo'], { people: ['jo'], now: '2027-01-04T09:29' }],
  ])('%j is understood', (words, expected) => {
    expect(unwrap(readStartWords(words))).toEqual(expected);
  });

  test.each([[['--now']], [['--now', 'jo']], [['--now', '2027-02-30T09:29']]])(
    '%j says how to write it',
    (words) => {
      expect(unwrapError(readStartWords(words))).toContain('such as --now 2027-01-04T09:29');
    },
  );

  test('of somebody there is not says who there is', () => {
    expect(unwrapError(readStartWords(['bob']))).toBe(
      'There is no bob here. Choose among amara, jo, priya, marcus, helen, nadia.',
    );
  });

  test.each([['--help'], ['-h'], ['help']])('%s is a question', (word) => {
    expect(asksForHelp([word])).toBe(true);
  });
});

describe('the page', () => {
  let app: RunningApp;

  afterEach(() => app?.close());

  async function start() {
    const clock = createMovableClock('2027-01-04T09:29:00.000Z', buildClock());
    app = await startRunningApp({ clock, open: clockRoutes(clock, calendar) });
    return clock;
  }

  function post(body: object): Promise<Response> {
    const headers = { 'content-type': 'application/json' };
    return fetch(`${app.url}/local/clock`, { method: 'POST', headers, body: JSON.stringify(body) });
  }

  test('says the time, with a script of its own that the policy lets run', async () => {
    await start();

    const page = await fetch(`${app.url}/local/clock`);
    const html = await page.text();
    const script = await fetch(`${app.url}/local/clock.js`);

    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(html).toContain('Monday 4 January 2027, 9:29am');
    expect(html).toContain('<script src="/local/clock.js" defer></script>');
    expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
  });

  test('moves the clock, and the app with it', async () => {
    const clock = await start();

    const answer = await post({ step: 'day' });
    const read = await (await fetch(`${app.url}/local/time`)).json();

    expect(answer.status).toBe(200);
    expect(LocalClock.parse(await answer.json())).toEqual(read);
    expect(read).toEqual({ time: 'Tuesday 5 January 2027, 9:29am', moment: '2027-01-05T09:29' });
    expect(clock.now().startsWith('2027-01-05T09:29:0')).toBe(true);
  });

  test.each([{ to: '2027-01-04T09:00' }, { step: 'back' }, {}])('%j is refused', async (move) => {
    const clock = await start();

    const answer = await post(move);

    expect(answer.status).toBe(422);
    expect(await answer.json()).toMatchObject({
      error: { message: expect.stringContaining('only moves forward') },
    });
    expect(clock.now().startsWith('2027-01-04T09:29:0')).toBe(true);
  });
});

test('the clock is not there in production', async () => {
  const production = await startProductionApp();

  const answers = await Promise.all([
    production.call('/local/clock'),
    production.call('/local/time'),
    production.call('/local/clock', undefined, { step: 'day' }),
  ]);
  await production.close();

  expect(answers.map(({ status }) => status)).toEqual([404, 404, 404]);
});

describe('the server on a laptop', () => {
  afterEach(endSpawned);

  test('begins when it is told to', async () => {
    const env = { LOCAL_MODE: 'true', DATA_FILE: ':memory:', PORT: '0' };
    const server = spawnNode(['bot/index.ts', '--now', '2027-01-04T09:29'], { env });
    const [, port] = await server.says(/"port":(\d+)/);

    const time = await (await fetch(`http://127.0.0.1:${port}/local/time`)).json();
    server.kill('SIGTERM');

    expect(time).toMatchObject({ moment: '2027-01-04T09:29' });
    expect(await server.gone).toBe(0);
  });

  test('says how to write a time that is none', async () => {
    const env = { LOCAL_MODE: 'true', DATA_FILE: ':memory:', PORT: '0' };
    const server = spawnNode(['bot/index.ts', '--now', 'soon'], { env });

    expect(await server.gone).toBe(1);
    expect(server.errors()).toBe('--now needs a day and a time, such as --now 2027-01-04T09:29.\n');
  });
});
