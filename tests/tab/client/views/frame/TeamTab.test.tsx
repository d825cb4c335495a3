/** @jest-environment jsdom */
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import type { Me } from '../../../../../shared/contracts/api/me.ts';
import { text } from '../../../../../shared/text/text.ts';
import { boardPath } from '../../../../../tab/client/api/paths.ts';
import { wordsKey } from '../../../../../tab/client/kept/kept-words.ts';
import { TeamTab } from '../../../../../tab/client/views/frame/TeamTab.tsx';
import { buildBoard, buildBoardChange } from '../../support/build-board.ts';
import { renderSignedIn } from '../../support/render-signed-in.tsx';
import { type Answer, createServer } from '../../support/scripted-server.ts';

const harbour = { id: '19:harbour@thread.tacv2', name: 'Harbour Family Help' };
const hillside = { id: '19:hillside@thread.tacv2', name: 'Hillside' };

function buildMe(overrides: Partial<Me> = {}): Me {
  return {
    id: 'amara',
    name: 'Amara Osei',
    teams: [harbour],
    programmes: [],
    usualTeamId: null,
    ...overrides,
  };
}

/** Each board with the name of its team. */
function serverOf(me: Me) {
  const teams = [harbour, hillside];
  return createServer(({ path }) => {
    if (path === '/api/me') return { status: 200, body: me };
    const team = teams.find(({ id }) => path === boardPath(id));
    const board = buildBoard([]);
    return team ? { status: 200, body: { ...board, team: { ...board.team, ...team } } } : null;
  });
}

function serverWith(me: Me, board: Answer = { status: 200, body: buildBoard([]) }) {
  return createServer(({ path }) => (path === '/api/me' ? { status: 200, body: me } : board));
}

describe('the board a person gets', () => {
  beforeEach(() => history.replaceState(null, '', '/#board'));

  test('is the one of the channel the tab is in', async () => {
    const server = serverWith(buildMe({ teams: [hillside], usualTeamId: hillside.id }));
    renderSignedIn(<TeamTab teamOfTab={harbour.id} />, server);

    await screen.findByRole('heading', { level: 1, name: harbour.name });
    expect(server.asked.map(({ path }) => path)).toContain(boardPath(harbour.id));
    expect(server.asked.map(({ path }) => path)).not.toContain(boardPath(hillside.id));
  });

  test('is the one of the team they usually mean where the tab has none', async () => {
    const server = serverWith(buildMe({ teams: [harbour, hillside], usualTeamId: hillside.id }));
    renderSignedIn(<TeamTab teamOfTab={null} />, server);

    await screen.findByRole('heading', { level: 1 });
    expect(server.asked.map(({ path }) => path)).toContain(boardPath(hillside.id));
  });

  test('shows each change in its stage with who looks after it and its scope', async () => {
    const change = buildBoardChange({ number: 12, stage: 'influence', scope: 'needs-a-yes' });
    const server = serverWith(buildMe(), { status: 200, body: buildBoard([change]) });
    renderSignedIn(<TeamTab teamOfTab={harbour.id} />, server);

    const influence = within(await screen.findByRole('region', { name: 'Influence' }));
    const card = influence.getByRole('listitem');
    expect(card.textContent).toContain('SC-12 Duty workers sign off food vouchers themselves');
    expect(card.textContent).toContain('Looked after by: Nobody yet');
    expect(card.textContent).toContain('Needs a yes');
    expect(within(card).getByRole('link').getAttribute('href')).toBe('#SC-12');
  });

  test('says to whoever is asked, and nobody else, that their yes is awaited, and where', async () => {
    const change = buildBoardChange({ number: 12, waitingFor: ['Amara Osei'], asked: ['amara'] });
    const other = buildBoardChange({ id: 'change-13', number: 13, asked: ['helen'] });
    const server = serverWith(buildMe(), { status: 200, body: buildBoard([change, other]) });
    renderSignedIn(<TeamTab teamOfTab={harbour.id} />, server);

    const awaited = within(await screen.findByRole('region', { name: text.tab.yourYes }));
    expect(awaited.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
      '#SC-12',
    ]);
  });

  test('says how to begin while nothing is on it', async () => {
    renderSignedIn(<TeamTab teamOfTab={harbour.id} />, serverWith(buildMe()));

    expect(await screen.findByText(text.tab.board.nothingYet)).toBeDefined();
    expect(screen.getByText(text.tab.board.emptyStage.grow)).toBeDefined();
  });

  test('is a sentence about how to join for somebody in no team', async () => {
    renderSignedIn(<TeamTab teamOfTab={null} />, serverWith(buildMe({ teams: [] })));

    expect(await screen.findByText(text.errors.notAMember)).toBeDefined();
  });

  test('is a sentence and a second try when it could not be read', async () => {
    const boards: Answer[] = [null, { status: 200, body: buildBoard([]) }];
    const server = createServer(({ path }) =>
      path === '/api/me' ? { status: 200, body: buildMe() } : (boards.shift() ?? null),
    );
    renderSignedIn(<TeamTab teamOfTab={harbour.id} />, server);

    expect(await screen.findByText(text.tab.problems.offline)).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: text.tab.tryAgain }));

    expect(await screen.findByRole('heading', { name: harbour.name })).toBeDefined();
  });

  test('says at once that there is no network, and at once that there is one again', async () => {
    const online = jest.spyOn(navigator, 'onLine', 'get');
    renderSignedIn(<TeamTab teamOfTab={harbour.id} />, serverWith(buildMe()));
    await screen.findByRole('heading', { name: harbour.name });

    online.mockReturnValue(false);
    fireEvent(window, new Event('offline'));
    expect(screen.getByText(/^Not connected just now/)).toBeDefined();

    online.mockReturnValue(true);
    fireEvent(window, new Event('online'));
    expect(screen.queryByText(/^Not connected just now/)).toBeNull();
    online.mockRestore();
  });

  test('goes by the server’s clock', async () => {
    const now = '2027-01-04T09:29:00.000Z';
    const server = createServer(({ path }) =>
      path === '/api/me'
        ? { status: 200, body: buildMe(), now }
        : { status: 200, body: buildBoard([]), now },
    );
    renderSignedIn(<TeamTab teamOfTab={harbour.id} />, server);
    await screen.findByRole('heading', { name: harbour.name });

    const online = jest.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    fireEvent(window, new Event('offline'));

    expect(screen.getByText(text.tab.problems.asOf('9:29am'))).toBeDefined();
    online.mockRestore();
  });
});

describe('the team somebody in several chose to look at', () => {
  const both = { teams: [harbour, hillside], usualTeamId: harbour.id };

  beforeEach(() => history.replaceState(null, '', '/#board'));
  afterEach(() => sessionStorage.clear());

  async function choose(teamOfTab: string | null = null): Promise<void> {
    renderSignedIn(<TeamTab teamOfTab={teamOfTab} />, serverOf(buildMe(both)));
    fireEvent.change(await screen.findByRole('combobox', { name: text.tab.teamToShow }), {
      target: { value: hillside.id },
    });
    await screen.findByRole('heading', { level: 1, name: hillside.name });
  }

  async function openAgain(me: Me, teamOfTab: string | null = null): Promise<string | null> {
    cleanup();
    renderSignedIn(<TeamTab teamOfTab={teamOfTab} />, serverOf(me));
    const { textContent } = await screen.findByRole('heading', { level: 1 });
    if (me.teams.length > 1) await screen.findByRole('combobox', { name: text.tab.teamToShow });
    return textContent;
  }

  test('is there again when the page is loaded again', async () => {
    await choose();

    expect(await openAgain(buildMe(both))).toBe(hillside.name);
  });

  test('is nobody else’s who signs in in the same browser, and gone then', async () => {
    await choose();

    expect(await openAgain(buildMe({ ...both, id: 'jo' }))).toBe(harbour.name);
    expect(await openAgain(buildMe(both))).toBe(harbour.name);
  });

  test('gives way to the one of the channel the tab is in', async () => {
    await choose();

    expect(await openAgain(buildMe(both), harbour.id)).toBe(harbour.name);
  });

  test('is not kept where it was chosen in a channel’s tab', async () => {
    await choose(harbour.id);

    expect(await openAgain(buildMe(both))).toBe(harbour.name);
  });

  test('is the usual one again once they are in it no more', async () => {
    await choose();

    expect(await openAgain(buildMe({ ...both, teams: [harbour] }))).toBe(harbour.name);
  });
});

test('half-typed words of somebody else are gone once it is known who is here', async () => {
  for (const personId of ['amara', 'jo'])
    sessionStorage.setItem(wordsKey(personId, 'here'), '"Two logins"');
  renderSignedIn(<TeamTab teamOfTab={null} />, serverWith(buildMe()));
  await screen.findByRole('heading', { level: 1 });

  expect(Object.keys(sessionStorage)).toEqual([wordsKey('amara', 'here')]);
  sessionStorage.clear();
});
