/** @jest-environment jsdom */
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { act, fireEvent, screen, within } from '@testing-library/react';
import type { BarriersView } from '../../../../../shared/contracts/api/barriers.ts';
import type { StrandsView } from '../../../../../shared/contracts/api/strands.ts';
import { text } from '../../../../../shared/text/text.ts';
import { boardPath, journeyPath } from '../../../../../tab/client/api/paths.ts';
import { TeamTab } from '../../../../../tab/client/views/frame/TeamTab.tsx';
import { readView } from '../../../../../tab/client/views/index.ts';
import { buildBoard } from '../../support/build-board.ts';
import {
  buildAmbitionView,
  buildBarriersView,
  buildCheckInsView,
  buildGatheredView,
  buildInfluenceView,
  buildJourneyView,
  buildLearningView,
  buildPulseView,
  buildStrandsView,
  buildTeamView,
} from '../../support/build-views.ts';
import { renderSignedIn } from '../../support/render-signed-in.tsx';
import { type Answer, createServer, refusal } from '../../support/scripted-server.ts';

const teamId = '19:harbour@thread.tacv2';
const me = { id: 'amara', name: 'Amara Osei', teams: [], programmes: [], usualTeamId: null };

afterEach(() => {
  history.replaceState(null, '', '/');
});

function open(hash: string, answers: Readonly<Record<string, unknown>> = {}) {
  const path = `/api/teams/${encodeURIComponent(teamId)}`;
  const bodies: Readonly<Record<string, unknown>> = {
    '/api/me': me,
    [boardPath(teamId)]: buildBoard([]),
    [journeyPath(teamId)]: buildJourneyView(),
    [path]: buildTeamView(),
    [`${path}/barriers`]: buildBarriersView(),
    [`${path}/strands`]: buildStrandsView(),
    [`${path}/ambition`]: buildAmbitionView(),
    [`${path}/check-ins`]: buildCheckInsView(),
    [`${path}/pulse`]: buildPulseView(),
    [`${path}/influence`]: buildInfluenceView(),
    [`${path}/learning`]: buildLearningView(),
    [`${path}/gathered`]: buildGatheredView(),
    [`${path}/names-left`]: [],
    ...answers,
  };
  history.replaceState(null, '', `/${hash}`);
  const server = createServer(
    (asked): Answer => ({ status: 200, body: bodies[asked.path] ?? null }),
  );
  renderSignedIn(<TeamTab teamOfTab={teamId} />, server);
  return server;
}

function openBarriers(raised: Partial<BarriersView>, chosen: Partial<StrandsView> = {}) {
  const path = `/api/teams/${encodeURIComponent(teamId)}`;
  const teams = [{ id: teamId, name: 'Harbour Family Help', role: 'practitioner' }];
  return open('#barriers', {
    '/api/me': { ...me, teams },
    [`${path}/barriers`]: buildBarriersView(raised),
    [`${path}/strands`]: buildStrandsView(chosen),
  });
}

describe('the views of a team', () => {
  test.each([
    ['', 'Journey'],
    ['#journey', 'Journey'],
    ['#board', 'Board'],
    ['#SC-12', 'Board'],
    ['#mission', 'Board'],
    ['#barriers', 'Barriers'],
    ['#blueprint', 'Blueprint'],
    ['#ambition', 'Values and vision'],
    ['#values', 'Values and vision'],
    ['#check-ins', 'Check-ins'],
    ['#pulse', 'Pulse'],
    ['#team', 'Team'],
  ])('are found by their address: %j is the one called %s', async (hash, name) => {
    open(hash);

    const nav = await screen.findByRole('navigation', { name: text.tab.views.all });
    const links = within(nav).getAllByRole('link');
    const current = links.filter((link) => link.getAttribute('aria-current') === 'page');
    expect(current.map(({ textContent }) => textContent)).toEqual([name]);
  });

  test('lead on to the board, and the page says where one is', async () => {
    open('#ambition');
    await screen.findByRole('heading', { name: text.tab.ambition.vision });
    const there = document.title;

    history.replaceState(null, '', '/#board');
    act(() => void window.dispatchEvent(new Event('hashchange')));

    expect(await screen.findByRole('region', { name: 'Mission' })).toBeDefined();
    expect(there).toBe('Values and vision – Harbour Family Help – Small Changes');
    expect(document.title).toBe('Board – Harbour Family Help – Small Changes');
  });

  test('ask for nothing of a view nobody is looking at', async () => {
    const server = open('#board');
    await screen.findByRole('region', { name: 'Mission' });

    expect(server.asked.map(({ path }) => path).toSorted()).toEqual(['/api/me', boardPath(teamId)]);
  });

  test.each(['#barriers?', '#Barriers', '#toString', '#__proto__'])('%s is the board', (hash) => {
    expect(readView(hash)).toBe('board');
  });
});

describe('the barriers', () => {
  test('stand in their themes, with who raised them or that nobody is told', async () => {
    const raised = {
      themes: [
        {
          ...{ id: 'theme-1', name: 'Waiting for a yes' },
          barriers: [{ id: 'a', text: 'Two days for a signature', by: null }],
        },
      ],
      unthemed: [{ id: 'b', text: 'No room to talk', by: 'Jo Whitlock' }],
    };
    const strands = [{ id: 'theme-1', name: 'Waiting for a yes', mission: null, votes: 5 }];
    openBarriers(raised, { strands });

    const theme = within(await screen.findByRole('region', { name: 'Waiting for a yes (1)' }));
    const rest = within(screen.getByRole('region', { name: 'Not in a theme yet (1)' }));
    expect(theme.getByRole('listitem').textContent).toBe(
      'Two days for a signatureRaised confidentially.',
    );
    expect(theme.getByText(text.tab.barriers.strand)).toBeDefined();
    expect(rest.getByText('Raised by Jo Whitlock.')).toBeDefined();
    expect(rest.queryByText(text.tab.barriers.strand)).toBeNull();
  });

  test('show of an open vote that it is open, and how many have voted', async () => {
    const themes = [
      { id: 'theme-1', name: 'Forms' },
      { id: 'theme-2', name: 'Rooms' },
    ];
    openBarriers(
      {},
      { vote: { status: 'open', id: 'vote-1', voters: 3, people: 6, mine: [0, 2], themes } },
    );

    const vote = within(await screen.findByRole('region', { name: text.tab.barriers.voteIsOpen }));
    expect(await vote.findByText('3 of 6 have voted.')).toBeDefined();
    expect(vote.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Forms0',
      'Rooms2',
    ]);
    expect(vote.getByText('3 of 5 left')).toBeDefined();
    expect(vote.queryByRole('table')).toBeNull();
  });

  test('show the totals of a closed vote as a table', async () => {
    const totals = [
      { id: 'theme-1', name: 'Forms', votes: 7 },
      { id: 'theme-2', name: 'Rooms', votes: 0 },
    ];
    openBarriers(
      {},
      { vote: { status: 'closed', id: 'vote-1', voters: 5, themes: totals, totals } },
    );

    const rows = within(await screen.findByRole('table')).getAllByRole('row');
    expect(rows.map(({ textContent }) => textContent)).toEqual(['ThemeVotes', 'Forms7', 'Rooms0']);
  });

  test('show of a vote of few only its themes, and that the room says it aloud', async () => {
    const themes = [
      { id: 'theme-1', name: 'Forms' },
      { id: 'theme-2', name: 'Rooms' },
    ];
    const strands = [{ id: 'theme-2', name: 'Rooms', mission: null, votes: null }];
    openBarriers(
      {},
      { strands, vote: { status: 'closed', id: 'vote-1', voters: 3, themes, totals: [] } },
    );

    const vote = within(await screen.findByRole('region', { name: text.vote.saidAloudHeading }));
    expect(vote.getByText(/^Three people have voted. Below five/)).toBeDefined();
    expect(vote.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Forms',
      'Rooms',
    ]);
    expect(vote.queryByRole('table')).toBeNull();
    const chosen = within(screen.getByRole('region', { name: text.tab.barriers.strands }));
    expect(chosen.getByRole('listitem').textContent).toBe('Rooms ');
  });

  test('say of a strand what is wanted, with the theme it came from beneath', async () => {
    const mission = 'A yes on the same day';
    const strands = [{ id: 'theme-1', name: 'Waiting for a yes', mission, votes: 5 }];
    openBarriers({}, { strands });

    const chosen = within(await screen.findByRole('region', { name: text.tab.barriers.strands }));
    expect(chosen.getByRole('listitem').textContent).toBe(
      'A yes on the same day Instead of: Waiting for a yes. Chosen with 5 votes.',
    );
  });

  test('are a sentence on how to begin while there are none', async () => {
    openBarriers({});

    expect(await screen.findByText(text.tab.barriers.none)).toBeDefined();
    expect(screen.getByRole('textbox', { name: text.fields.barrier })).toBeDefined();
  });
});

describe('the values', () => {
  test('stand with their opposites, below the vision and the voices it comes from', async () => {
    open('#ambition');

    const vision = await screen.findByRole('region', { name: text.tab.ambition.vision });
    const values = within(screen.getByRole('list', { name: text.tab.ambition.title }));
    expect(vision.textContent).toContain('Time for families.');
    const voices = within(screen.getByRole('list', { name: text.vision.voices }));
    expect(voices.getByRole('listitem').textContent).toBe('One person who staysJo Whitlock');
    expect(values.getByRole('listitem').textContent).toBe(
      'We ask firstNot: decisions arrive by emailEdit',
    );
  });
});

describe('the check-ins', () => {
  const path = `/api/teams/${encodeURIComponent(teamId)}/check-ins`;

  test('show when the next comes, and what came of the last ones, for each who is asked', async () => {
    open('#check-ins');

    const priya = within(await screen.findByRole('region', { name: 'Priya Raman' }));
    expect(priya.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Asked Monday 16 November 2026',
      'Not asked Monday 9 November 2026',
    ]);
    expect(
      screen.getByText('The next one comes on Monday 23 November 2026 at 9:30am.'),
    ).toBeDefined();
  });

  test('say what was answered, in the words of the card', async () => {
    const said = [{ changeId: 'one', number: 7, title: 'Share a desk day', movement: 'stuck' }];
    const answer = { nothingMoved: true, said, cover: 'A room on Friday', thanks: null };
    const day = { day: '2026-11-16', time: '09:30', state: 'answered', answer };
    open('#check-ins', {
      [path]: { next: null, people: [{ id: 'priya', name: 'Priya Raman', checkIns: [day] }] },
    });

    const priya = within(await screen.findByRole('region', { name: 'Priya Raman' }));
    expect(priya.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining('Answered Monday 16 November 2026'),
      'Nothing moved, and that’s fine.',
      'SC-7 Share a desk day: Stuck',
      'Permission or cover: A room on Friday',
    ]);
    expect(
      screen.getByText(/^Your team’s supervisors and facilitators can read what is answered here/),
    ).toBeDefined();
  });

  test('say so when none is planned and none has been', async () => {
    open('#check-ins', {
      [path]: buildCheckInsView({
        next: null,
        people: [{ id: 'priya', name: 'Priya Raman', checkIns: [] }],
      }),
    });

    expect(await screen.findByText(text.tab.checkIns.none)).toBeDefined();
    expect(screen.getByText(text.tab.checkIns.noneYet)).toBeDefined();
  });

  test('are offered and asked for only where somebody may see them', async () => {
    const teams = [{ id: teamId, name: 'Harbour Family Help', role: 'practitioner' }];
    const server = open('#check-ins', { '/api/me': { ...me, teams } });

    expect(await screen.findByText(/there is nothing to see or do here for you\.$/)).toBeDefined();
    const nav = within(screen.getByRole('navigation', { name: text.tab.views.all }));
    expect(nav.queryByRole('link', { name: 'Check-ins' })).toBeNull();
    expect(nav.getByRole('link', { name: 'Pulse' })).toBeDefined();
    expect(server.asked.map((asked) => asked.path)).not.toContain(path);
  });

  test('are offered to whoever looks after them', async () => {
    const teams = [{ id: teamId, name: 'Harbour Family Help', role: 'supervisor' }];
    open('#check-ins', { '/api/me': { ...me, teams } });

    expect(await screen.findByRole('region', { name: 'Priya Raman' })).toBeDefined();
    expect(screen.getByRole('link', { name: 'Check-ins' })).toBeDefined();
  });

  test('are a kind sentence for whoever does not look after them', async () => {
    history.replaceState(null, '', '/#check-ins');
    const server = createServer((asked) => {
      if (asked.path === path) return refusal(403, 'not-allowed', 'That is for supervisors.');
      return { status: 200, body: asked.path === '/api/me' ? me : buildBoard([]) };
    });
    renderSignedIn(<TeamTab teamOfTab={teamId} />, server);

    expect(await screen.findByText(/there is nothing to see or do here for you\.$/)).toBeDefined();
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

describe('the pulse', () => {
  const path = `/api/teams/${encodeURIComponent(teamId)}/pulse`;

  test('shows each statement over its rounds as a table, with how many answers there are', async () => {
    open('#pulse');

    const able = await screen.findByRole('region', { name: text.pulse.statements.able });
    const rows = within(within(able).getByRole('table')).getAllByRole('row');
    const cells = rows.map((row) =>
      [...row.children].map(({ textContent }) => textContent).join(' | '),
    );
    expect(cells).toEqual([
      'Round | Middle answer | Middle half | Answers',
      'Start, week 1 | Mostly | Mostly | 7',
      'In between, week 6, supervisors | Mostly | Not much to Mostly | 7',
    ]);
    expect(screen.getByText(text.tab.pulse.reading)).toBeDefined();
  });

  test('says of a round with too few answers no more than that', async () => {
    open('#pulse');

    const motivated = await screen.findByRole('region', { name: text.pulse.statements.motivated });
    const [, row] = within(motivated).getAllByRole('row');
    expect(row?.textContent).toBe('Start, week 1Not enough answers yet to show');
  });

  test('leaves out what was never asked, and says until when a round is open', async () => {
    open('#pulse', { [path]: buildPulseView({ openUntil: '2026-12-06' }) });

    await screen.findByText(/^A round is open until Sunday 6 December 2026\./);
    expect(screen.queryByRole('region', { name: text.pulse.statements.hopeful })).toBeNull();
  });

  test('is a sentence on when it comes before anything was asked', async () => {
    open('#pulse', { [path]: buildPulseView({ statements: [] }) });

    expect(await screen.findByText(text.tab.pulse.none)).toBeDefined();
    expect(screen.queryByRole('table')).toBeNull();
  });
});

test('whoever was just forgotten is told that it is done, and nothing else', async () => {
  open('#team', {
    '/api/me/data': { asOf: '2026-11-21T10:00:00.000Z', name: '', teams: [], found: [], own: [] },
    '/api/me/erase': { forgotten: 'done' },
  });
  const { mine } = text.privacy;
  for (const name of [mine.show, mine.forget, mine.forgetYes])
    fireEvent.click(await screen.findByRole('button', { name }));

  expect((await screen.findByRole('alert')).textContent).toBe(mine.forgotten);
  expect(screen.queryByRole('navigation')).toBeNull();
});

describe('the team', () => {
  test('shows its council, weeks, check-in and people, what each role means, and who changes that', async () => {
    open('#team');
    const { supervisor, facilitator, leader, practitioner } = text.tab.team.roleMeans;

    const facts = (await screen.findAllByRole('definition')).map(({ textContent }) => textContent);
    expect(facts).toEqual([
      ...['Elmshire Council', 'Week 6 of 16', 'From Monday 12 October 2026'],
      ...['Tuesday 13 October 2026', 'Mondays at 9:30am'],
      ...[supervisor, 'Priya Raman', facilitator, 'Nobody yet', leader, 'Nobody yet'],
      ...[practitioner, 'Amara Osei', 'Jo Whitlock'],
    ]);
    expect(screen.getByText(text.setUp.intro)).toBeDefined();
  });

  test('shows who may do what as a table, subject by subject', async () => {
    open('#team');

    const table = within(await screen.findByRole('table', { name: 'Who may do what' }));
    const heads = table.getAllByRole('columnheader').map(({ textContent }) => textContent);
    const row = table.getByRole('rowheader', { name: /^Change a value/ }).closest('tr');
    expect(heads).toEqual(['What', 'Who']);
    expect([...(row?.lastElementChild?.children ?? [])].map((line) => line.textContent)).toEqual([
      'Supervisors and facilitators',
      'Practitioners and leaders, with one they added',
    ]);
    expect(table.getByRole('rowheader', { name: 'Values and vision' })).toBeDefined();
  });
});

test('a view that could not be read says so, and is asked for again', async () => {
  const answers: Answer[] = [null, { status: 200, body: buildAmbitionView() }];
  history.replaceState(null, '', '/#ambition');
  const server = createServer(({ path }) => {
    if (path.endsWith('/ambition')) return answers.shift() ?? null;
    return { status: 200, body: path === '/api/me' ? me : buildBoard([]) };
  });
  renderSignedIn(<TeamTab teamOfTab={teamId} />, server);

  const problem = await screen.findByRole('alert');
  act(() => within(problem).getByRole('button', { name: text.tab.tryAgain }).click());

  expect(await screen.findByText('Time for families.')).toBeDefined();
});

describe('kept open on a wall', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });

  afterEach(() => {
    jest.useRealTimers();
  });

  test.each([
    ['#ambition', 'ambition', 3],
    ['#barriers', 'barriers', 3],
    ['#barriers', 'strands', 3],
    ['#learning', 'learning', 3],
    ['#team', encodeURIComponent(teamId), 60],
  ])('%s is read again, as quickly as a room wants to see it', async (hash, resource, seconds) => {
    const server = open(hash);
    const reads = () => server.asked.filter(({ path }) => path.endsWith(resource)).length;
    await act(() => jest.advanceTimersByTimeAsync(500));
    const first = reads();

    await act(() => jest.advanceTimersByTimeAsync((seconds - 1) * 1000));
    const before = reads();
    await act(() => jest.advanceTimersByTimeAsync(2000));

    expect([first, before, reads()]).toEqual([1, 1, 2]);
  });
});
