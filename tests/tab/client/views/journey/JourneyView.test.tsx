/** @jest-environment jsdom */
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { act, fireEvent, screen, within } from '@testing-library/react';
import type { JourneyView as Journey } from '../../../../../shared/contracts/api/journey.ts';
import { text } from '../../../../../shared/text/text.ts';
import { JourneyView } from '../../../../../tab/client/views/journey/JourneyView.tsx';
import { buildJourneyNote, buildJourneyView } from '../../support/build-views.ts';
import { renderSignedIn } from '../../support/render-signed-in.tsx';
import { createServer } from '../../support/scripted-server.ts';

function show(overrides: Partial<Journey>): void {
  const body = buildJourneyView(overrides);
  renderSignedIn(
    <JourneyView teamId="harbour" stage="develop" />,
    createServer(() => ({ status: 200, body })),
  );
}

const notes = [
  buildJourneyNote({ number: 1, stage: 'mission', loggedOn: '2026-11-09' }),
  buildJourneyNote({ number: 2, strandId: 'theme-forms', loggedOn: '2026-10-19' }),
  buildJourneyNote({ number: 3, stage: 'grow', decision: 'keep', loggedOn: '2026-11-16' }),
];

/** The 16 weeks are over since 31 January 2027, a Sunday. */
const over: Partial<Journey> = {
  ...{ today: '2027-04-20', status: 'finished', week: 16 },
  notes: [...notes, buildJourneyNote({ number: 4, stage: 'mission', loggedOn: '2027-03-16' })],
  months: [
    { month: '2027-04', counts: [], named: [], more: 0, learned: null },
    {
      ...{ month: '2027-03', counts: [{ deed: 'logged', count: 5 }], more: 4, learned: null },
      named: [{ changeId: 'change-4', number: 4, title: 'A list of keys', deed: 'logged' }],
    },
    { month: '2027-02', counts: [], named: [], more: 0, learned: null },
  ],
};

describe('once the weeks are over', () => {
  test('the months stand below the picture, the latest first, with what moved in each', async () => {
    show(over);

    const months = within(
      await screen.findByRole('region', { name: 'Month by month since the 16 weeks' }),
    );
    const headings = months.getAllByRole('heading', { level: 4 });
    expect(headings.map(({ textContent }) => textContent)).toEqual([
      ...['April 2027', 'March 2027', 'February 2027'],
    ]);
    const [april, march] = months.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(april).toContain('Nothing moved, and that’s fine.');
    expect(march).toBe('March 20275 new ideas.SC-4 A list of keys: New ideaAnd 4 more.');
    expect(months.getByRole('link', { name: 'SC-4' }).getAttribute('href')).toBe('#SC-4');
  });

  test('the table names the month in which something was logged', async () => {
    show(over);
    fireEvent.click(await screen.findByRole('button', { name: 'Show as a table' }));

    const rows = within(await screen.findByRole('table')).getAllByRole('row');

    expect(rows[0]?.textContent).toMatch(/^Week or month/);
    expect(rows.at(-1)?.textContent).toMatch(/^March 2027SC-4/);
  });

  test('there are none before that', async () => {
    show({ notes });
    await screen.findByRole('heading', { name: 'What moved' });

    expect(screen.queryByRole('region', { name: /^Month by month/ })).toBeNull();
  });
});

describe('the picture', () => {
  test('has a note for every change, which leads to it and says its way', async () => {
    show({ notes });

    const note = await screen.findByRole('link', {
      name: /^SC-2: logged 19 October, Develop 26 October/,
    });
    expect(note.getAttribute('href')).toBe('#SC-2');
    expect(screen.getByRole('group', { name: /3 notes/ })).toBeDefined();
  });

  test('is entered once, and gone through in time with the arrow keys', async () => {
    show({ notes });
    const first = await screen.findByRole('link', { name: /^SC-2:/ });
    const all = within(screen.getByRole('group', { name: /3 notes/ })).getAllByRole('link');
    expect(all.map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1]);

    act(() => first.focus());
    fireEvent.keyDown(first, { key: 'ArrowRight' });

    expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^SC-1:/);
    expect(screen.getByText(/^SC-1: logged 9 November/)).toBeDefined();
  });

  test('has the weeks, the workshops and today around it', async () => {
    show({ notes });

    expect(await screen.findByText('Workshop 1')).toBeDefined();
    expect(screen.getByText('Week 6')).toBeDefined();
    expect(screen.getByText('16')).toBeDefined();
  });

  test('says how long the team paused', async () => {
    show({ rests: [{ from: '2026-11-02', to: '2026-11-16', isOpen: false }] });

    expect(await screen.findByText('Paused 2 weeks')).toBeDefined();
  });

  test('has one head for those that have no room, which opens a list of them', async () => {
    const crowd = [1, 2, 3, 4, 5, 6].map((number) => buildJourneyNote({ number }));
    show({ notes: crowd });

    fireEvent.click(await screen.findByRole('button', { name: /changes of week 2$/ }));

    const list = within(await screen.findByRole('region', { name: /changes of week 2$/ }));
    expect(list.getAllByRole('link').length).toBeGreaterThan(3);
  });

  test('dims what is not of the strand that was chosen, and its table leaves it out', async () => {
    show({ notes, strands: [{ id: 'theme-forms', name: 'One form for each visit' }] });
    const strand = await screen.findByRole('button', { name: 'One form for each visit' });
    const plain = (await screen.findByRole('link', { name: /^SC-2:/ })).className;

    fireEvent.click(strand);
    fireEvent.click(screen.getByRole('button', { name: 'Show as a table' }));

    expect(strand.getAttribute('aria-pressed')).toBe('true');
    expect(screen.getByRole('link', { name: /^SC-2:/ }).className).toBe(plain);
    expect(screen.getByRole('link', { name: /^SC-1:/ }).className).not.toBe(plain);
    expect(within(await screen.findByRole('table')).getAllByRole('row')).toHaveLength(2);
  });
});

describe('the table', () => {
  test('has every change by week, with its stage, since when, and the decision', async () => {
    show({ notes });
    fireEvent.click(await screen.findByRole('button', { name: 'Show as a table' }));

    const rows = within(await screen.findByRole('table')).getAllByRole('row');
    expect(rows.map(({ textContent }) => textContent?.replace(/ Duty .* themselves/, ''))).toEqual([
      'WeekChangeStageSinceDecision',
      'Week 2SC-2Develop26 October–',
      'Week 5SC-1Mission9 November–',
      'Week 6SC-3Grow26 OctoberKeeping it',
    ]);
  });

  test('is there on paper, though nobody asked for it', async () => {
    show({ notes });
    await screen.findByRole('button', { name: text.tab.crescendo.showTable });

    act(() => void window.dispatchEvent(new Event('beforeprint')));

    expect(await screen.findByRole('table')).toBeDefined();
  });
});

const calm = { moved: { moves: [], more: 0 }, learned: null };

function linksOf(region: HTMLElement) {
  const links = within(region).getAllByRole('link');
  return links.map((link) => [link.textContent, link.getAttribute('href')]);
}

describe('the sentences', () => {
  test('say what moved, quote what was learned, and lead to what could do with a hand', async () => {
    show({
      notes,
      sentences: {
        moved: {
          moves: [
            { number: 4, on: '2026-11-20', did: 'went-on', stage: 'influence' },
            { number: 1, on: '2026-11-19', did: 'keep', stage: 'grow' },
          ],
          more: 0,
        },
        learned: { number: 1, on: '2026-11-19', learned: 'Finance only wanted a list' },
        help: {
          ...{ kind: 'one', number: 4, title: 'Health visitors join our huddle' },
          ...{ reason: 'awaiting-yes', of: 'Helen Ashdown' },
        },
      },
    });

    const moved = await screen.findByRole('region', { name: 'What moved' });
    expect(moved.textContent).toContain('SC-4 went on to Influence and SC-1 was kept.');
    expect(screen.getByRole('region', { name: 'What we learned' }).textContent).toContain(
      '“Finance only wanted a list” SC-1',
    );
    const hand = screen.getByRole('region', { name: 'Could do with a hand' });
    expect(hand.textContent).toContain(
      '“Health visitors join our huddle” could do with a hand: Helen Ashdown’s yes is awaited.',
    );
    expect(linksOf(hand)).toEqual([['“Health visitors join our huddle”', '#SC-4']]);
  });

  test('count what could do with a hand, and name two or three by their titles', async () => {
    const named = [
      { number: 12, title: 'Keep spare car seats' },
      { number: 9, title: 'A list of forms' },
    ];
    show({ sentences: { ...calm, help: { kind: 'several', count: 2, named } } });

    const hand = await screen.findByRole('region', { name: 'Could do with a hand' });
    expect(hand.textContent).toContain(
      '2 changes could do with a hand: “Keep spare car seats” and “A list of forms”.',
    );
    expect(linksOf(hand)).toEqual([
      ['2 changes', '#board/hand'],
      ['“Keep spare car seats”', '#SC-12'],
      ['“A list of forms”', '#SC-9'],
    ]);
  });

  test('lead to the board so filtered where they are more than can be named', async () => {
    show({ sentences: { ...calm, help: { kind: 'several', count: 5, named: [] } } });

    const hand = await screen.findByRole('region', { name: 'Could do with a hand' });
    expect(hand.textContent).toContain('5 changes could do with a hand.');
    expect(linksOf(hand)).toEqual([['5 changes', '#board/hand']]);
  });

  test('are calm where there is nothing to say', async () => {
    show({});

    expect(await screen.findByText('Nothing moved this week, and that’s fine.')).toBeDefined();
    expect(screen.getByText('Nothing asks for a hand just now.')).toBeDefined();
  });
});

describe('a journey with little to see', () => {
  test.each<[string, Partial<Journey>, RegExp]>([
    [
      'says before it begins when that is',
      { status: 'not-started', week: 0, today: '2026-10-01' },
      /^Week 1 begins on Monday 12 October\. The first note could be yours\.$/,
    ],
    ['asks for the first note', {}, /^No notes yet\. The first could be yours\.$/],
    [
      'says while the team is paused that it rests',
      { status: 'paused' },
      /^The team is having a rest/,
    ],
  ])('%s', async (_, overrides, words) => {
    show(overrides);

    expect(await screen.findByText(words)).toBeDefined();
  });
});

describe('on a phone', () => {
  const { innerWidth } = window;

  beforeEach(() => {
    window.innerWidth = 390;
  });

  afterEach(() => {
    window.innerWidth = innerWidth;
  });

  test('the sentences come first, then this week and those before it, then what is to come', async () => {
    show({ notes, workshops: [{ day: '2027-01-06', n: 3 }] });
    await screen.findByRole('heading', { name: 'Week 6 · now' });

    const headings = screen.getAllByRole('heading', { level: 3 });
    expect(headings.map(({ textContent }) => textContent)).toEqual([
      ...['What moved', 'What we learned', 'Could do with a hand'],
      ...['Week 6 · now', 'Week 5', 'Week 2', 'Week 13 · to come'],
    ]);
  });

  test('after the weeks months follow, and each says what moved in it', async () => {
    show(over);
    await screen.findByRole('heading', { name: 'April 2027 · now' });

    const periods = screen.getAllByRole('heading', { name: /2027|^Week/ });
    expect(periods.map(({ textContent }) => textContent)).toEqual([
      ...['April 2027 · now', 'March 2027', 'February 2027'],
      ...['Week 6', 'Week 5', 'Week 3', 'Week 2'],
    ]);
    expect(screen.getByText('5 new ideas.')).toBeDefined();
  });

  test('says how to read the weeks where they are, and nothing of lines that are not there', async () => {
    show({ notes });

    expect(await screen.findByText(/^Each note is a small change, in the week/)).toBeDefined();
    expect(screen.queryByText(/on the line of the stage/)).toBeNull();
  });

  test('begins before the start with the week that comes first', async () => {
    const workshops = [
      { day: '2026-10-13', n: 1 },
      { day: '2027-01-06', n: 2 },
    ];
    show({ status: 'not-started', week: 0, today: '2026-10-01', workshops });
    await screen.findByRole('heading', { name: 'Week 1 · to come' });

    const weeks = screen.getAllByRole('heading', { name: /^Week/ });
    expect(weeks.map(({ textContent }) => textContent)).toEqual([
      'Week 1 · to come',
      'Week 13 · to come',
    ]);
  });
});

describe('playing it', () => {
  const startsOn = { first: '2026-10-12', later: '2026-11-16' };
  const course = [
    buildJourneyNote({ number: 1, loggedOn: startsOn.first }),
    buildJourneyNote({ number: 2, loggedOn: startsOn.later }),
  ];

  beforeEach(() => {
    jest.useFakeTimers({ doNotFake: ['performance'] });
  });

  afterEach(() => {
    jest.useRealTimers();
    Reflect.deleteProperty(window, 'matchMedia');
  });

  function wishFor(motion: 'motion' | 'calm'): void {
    const media = { matches: motion === 'motion', addEventListener() {}, removeEventListener() {} };
    Object.defineProperty(window, 'matchMedia', { configurable: true, value: () => media });
  }

  test('begins with the first week and ends as it is today', async () => {
    wishFor('motion');
    show({ notes: course });
    fireEvent.click(await screen.findByRole('button', { name: 'Play it' }));

    act(() => jest.advanceTimersByTime(1000));
    expect(screen.getByText('Week 2')).toBeDefined();
    expect(screen.getByRole('group', { name: /1 note\b/ })).toBeDefined();

    act(() => jest.advanceTimersByTime(5000));
    expect(screen.getByText('Week 6')).toBeDefined();
    expect(screen.getByRole('group', { name: /2 notes/ })).toBeDefined();
    expect(screen.getByRole('button', { name: 'Play it' })).toBeDefined();
  });

  test('can be stopped', async () => {
    wishFor('motion');
    show({ notes: course });
    fireEvent.click(await screen.findByRole('button', { name: 'Play it' }));
    act(() => jest.advanceTimersByTime(1000));

    fireEvent.click(screen.getByRole('button', { name: 'Stop' }));

    expect(screen.getByText('Week 6')).toBeDefined();
  });

  test('is not offered to whoever asked for less motion', async () => {
    wishFor('calm');
    show({ notes: course });

    await screen.findByRole('group', { name: /2 notes/ });
    expect(screen.queryByRole('button', { name: 'Play it' })).toBeNull();
  });
});
