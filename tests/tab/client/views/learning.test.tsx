/** @jest-environment jsdom */
/** The Learning view: what was told in the team's own words, a page at a time, and time given back as picture and table. */
import { afterEach, describe, expect, test } from '@jest/globals';
import { act, cleanup, screen, within } from '@testing-library/react';
import type { BoardChange } from '../../../../shared/contracts/api/board.ts';
import type {
  FeedItemView,
  LearningView,
  TimeReleasedView,
} from '../../../../shared/contracts/api/learning.ts';
import type { Role } from '../../../../shared/domain/permissions.ts';
import { text } from '../../../../shared/text/text.ts';
import { boardPath } from '../../../../tab/client/api/paths.ts';
import { TeamTab } from '../../../../tab/client/views/frame/TeamTab.tsx';
import { buildBoard, buildBoardChange } from '../support/build-board.ts';
import { bodies, teamId, teamPath } from '../support/build-full-team.ts';
import { buildFeedItem, buildLearningView } from '../support/build-views.ts';
import { renderSignedIn } from '../support/render-signed-in.tsx';
import { createServer } from '../support/scripted-server.ts';

const { learning } = text.tab;

afterEach(cleanup);

type Around = {
  readonly role?: Role;
  readonly board?: readonly BoardChange[];
  /** What a command is answered with. */
  readonly done?: object;
};

function open(answer: (search: URLSearchParams) => LearningView, around: Around = {}) {
  history.replaceState(null, '', '/#learning');
  const { role = 'practitioner', board = [], done = {} } = around;
  const me = {
    id: 'somebody',
    name: 'Somebody Else',
    teams: [{ id: teamId, name: 'H', role }],
    programmes: [],
  };
  const known = { ...bodies, '/api/me': me, [boardPath(teamId)]: buildBoard([...board]) };
  const server = createServer(({ path, method }) => {
    if (method === 'POST') return { status: 200, body: done };
    const { pathname, search } = new URL(path, 'https://tab');
    if (pathname === `${teamPath}/learning`)
      return { status: 200, body: answer(new URLSearchParams(search)) };
    return { status: 200, body: known[path as keyof typeof known] };
  });
  renderSignedIn(<TeamTab teamOfTab={teamId} />, server);
  return server;
}

function item(overrides: Partial<FeedItemView> = {}): FeedItemView {
  return buildFeedItem(overrides);
}

async function items() {
  await screen.findAllByRole('link', { name: /^SC-/ });
  return screen.getAllByRole('listitem').filter((each) => each.querySelector('a[href^="#SC-"]'));
}

describe('what was learned', () => {
  test('stands in the words it was told in, with its week, decision and change', async () => {
    open(() => buildLearningView({ items: [item()] }));

    const [first] = await items();

    expect(first?.textContent).toContain('“Tell duty first”');
    expect(first?.textContent).toContain('Week 5');
    expect(first?.textContent).toContain(text.tab.board.decided.keep);
    expect(
      within(first ?? document.body)
        .getByRole('link')
        .getAttribute('href'),
    ).toBe('#SC-4');
  });

  test('that is not for outside the team says so', async () => {
    open(() => buildLearningView({ items: [item({ forTeamOnly: true })] }));

    expect(await screen.findByText(learning.keptInTeam)).toBeTruthy();
  });

  test('is kept in the team by a press, for whoever may tell of its change', async () => {
    const change = buildBoardChange({ number: 4 });
    const done = { ...change, version: change.version + 1, step: null };
    const told = item({ changeId: change.id });
    const server = open(() => buildLearningView({ items: [told] }), {
      role: 'practitioner',
      board: [change],
      done,
    });

    const press = await screen.findByRole('button', { name: learning.keepOf('SC-4') });
    expect(screen.queryByText(learning.keptInTeam)).toBeNull();
    await act(async () => press.click());

    const sent = server.asked.filter(({ method }) => method === 'POST');
    expect(sent.map(({ path, body }) => [path, body])).toEqual([
      [
        `${teamPath}/changes/${change.id}/for-team-only`,
        expect.objectContaining({ go: 1, forTeamOnly: true, version: change.version }),
      ],
    ]);
  });

  test('that is kept in the team says so beside the way back, for whoever may tell of its change', async () => {
    const change = buildBoardChange({ number: 4 });
    const done = { ...change, version: change.version + 1, step: null };
    const told = item({ changeId: change.id, forTeamOnly: true });
    const server = open(() => buildLearningView({ items: [told] }), { board: [change], done });

    const press = await screen.findByRole('button', { name: learning.letOutOf('SC-4') });
    expect(screen.getByText(learning.keptInTeam)).toBeTruthy();
    await act(async () => press.click());

    const sent = server.asked.filter(({ method }) => method === 'POST');
    expect(sent.map(({ body }) => body)).toEqual([
      expect.objectContaining({ go: 1, forTeamOnly: false }),
    ]);
  });

  test.each([
    ['of somebody else’s change, for a leader', 'leader', 'told'],
    ['where a yes was given', 'supervisor', 'said-yes'],
    ['where thanks were said', 'supervisor', 'thanks'],
  ] as const)('has no press for that %s', async (_, role, kind) => {
    const change = buildBoardChange({ number: 4 });
    open(() => buildLearningView({ items: [item({ kind, changeId: change.id })] }), {
      ...{ role, board: [change] },
    });

    await items();
    await screen.findByRole('link', { name: 'Board' });

    expect(screen.queryByRole('button', { name: learning.keepOf('SC-4') })).toBeNull();
  });

  test('before there is any, says where the first comes from', async () => {
    open(() => buildLearningView({ isEmpty: true, items: [] }));

    expect(await screen.findByText(learning.none)).toBeTruthy();
    expect(screen.queryByRole('group', { name: learning.filters.kinds })).toBeNull();
  });

  test('of earlier comes when it is asked for', async () => {
    open((search) =>
      search.get('after') === 'item-1'
        ? buildLearningView({ items: [item({ id: 'item-2', words: 'Ask finance early' })] })
        : buildLearningView({ items: [item()], next: 'item-1' }),
    );
    const more = await screen.findByRole('button', { name: learning.earlier });

    act(() => more.click());

    expect(await screen.findByText('“Ask finance early”')).toBeTruthy();
    expect(await items()).toHaveLength(2);
    expect(screen.queryByRole('button', { name: learning.earlier })).toBeNull();
  });

  test('of one kind is looked at alone, and of none says so', async () => {
    const kinds = ['told', 'thanks'] as const;
    open((search) =>
      search.get('kind') === 'thanks'
        ? buildLearningView({ kinds: [...kinds], items: [] })
        : buildLearningView({ kinds: [...kinds], items: [item()] }),
    );
    const chip = await screen.findByRole('button', { name: learning.filters.kind.thanks });

    act(() => chip.click());

    expect(await screen.findByText(learning.noneOfThese)).toBeTruthy();
    expect(chip.getAttribute('aria-pressed')).toBe('true');
  });
});

describe('time given back', () => {
  const row: TimeReleasedView['rows'][number] = {
    ...{ changeId: 'a', number: 4, title: 'Vouchers', minutes: 30, people: 4 },
    ...{ use: 'direct-work', basis: 'measured', sureness: 'sure', on: '2026-10-22', counts: true },
  };
  const sums = [{ use: 'direct-work', measured: 210, estimated: 45 }] as const;

  test('is said with what it comes from, and drawn with its table', async () => {
    const time = { rows: [row, { ...row, changeId: 'b', counts: false }], changes: 2 };
    open(() => buildLearningView({ time: { ...time, sums: [...sums], since: '2026-10-22' } }));

    const section = within(await screen.findByRole('region', { name: learning.time.title }));
    expect(
      section.getByText(/From 2 changes, between 22 October 2026 and today\. .* 3½ hours a week/),
    ).toBeTruthy();
    expect(section.getByText('45 minutes a week, an estimate')).toBeTruthy();

    act(() => section.getByRole('button', { name: learning.time.asTable }).click());
    const table = section.getByRole('table');
    expect(within(table).getAllByRole('row')).toHaveLength(3);
    expect(table.textContent).toContain(learning.time.notCounted);
  });

  test('of one change is not drawn', async () => {
    open(() =>
      buildLearningView({ time: { rows: [row], sums: [], changes: 1, since: '2026-10-22' } }),
    );

    expect(await screen.findByText(learning.time.tooFew(1))).toBeTruthy();
  });

  test('nobody has told of is not spoken of', async () => {
    open(() => buildLearningView());

    await items();
    expect(screen.queryByText(learning.time.title)).toBeNull();
  });
});
