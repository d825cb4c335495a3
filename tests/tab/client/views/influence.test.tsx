/** @jest-environment jsdom */
/** The Influence view: roles on a map by say and stance, whom to speak to next, and the same as a table. */
import { afterEach, describe, expect, test } from '@jest/globals';
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import type { InfluenceView } from '../../../../shared/contracts/api/influence.ts';
import type { Role } from '../../../../shared/domain/permissions.ts';
import { text } from '../../../../shared/text/text.ts';
import { TeamTab } from '../../../../tab/client/views/frame/TeamTab.tsx';
import { buildBoardChange } from '../support/build-board.ts';
import { bodies, teamId, teamPath } from '../support/build-full-team.ts';
import {
  buildInfluenceView,
  buildStandingChange,
  buildStandingView,
} from '../support/build-views.ts';
import { renderSignedIn } from '../support/render-signed-in.tsx';
import { createServer } from '../support/scripted-server.ts';

const { influence } = text.tab;

afterEach(cleanup);

type As = { readonly role?: Role; readonly onPost?: () => { status: number; body: object } };

async function open(view: Partial<InfluenceView>, { role = 'practitioner', onPost }: As = {}) {
  history.replaceState(null, '', '/#influence');
  const body = buildInfluenceView(view);
  const me = {
    id: 'amara',
    name: 'Amara Osei',
    teams: [{ id: teamId, name: 'Harbour', role }],
    programmes: [],
  };
  const server = createServer(({ path, method }) => {
    if (method === 'POST') return onPost?.() ?? { status: 500, body: {} };
    const known = { ...bodies, '/api/me': me, [`${teamPath}/influence`]: body };
    return { status: 200, body: known[path as keyof typeof known] };
  });
  renderSignedIn(<TeamTab teamOfTab={teamId} />, server);
  await screen.findByText(influence.title);
  return server;
}

function cell(say: string, stance: string): HTMLElement {
  const map = screen.getByRole('table', { name: influence.map });
  const column = within(map)
    .getAllByRole('columnheader')
    .findIndex((head) => head.textContent === stance);
  const row = within(map).getByRole('rowheader', { name: say }).closest('tr');
  const found = row?.querySelectorAll('td')[column];
  if (!found) throw new Error(`No cell for ${say} and ${stance}`);
  return found;
}

function pill(name: RegExp) {
  return screen.getByRole('button', { name });
}

describe('the map', () => {
  test('has a role where its say and its stance meet, once for all changes it stands alike on', async () => {
    await open({ standings: [buildStandingView(), buildStandingView({ number: 7 })] });

    const found = within(cell(text.says.decides, text.stancesShort.doubtful)).getAllByRole(
      'button',
    );

    expect(found.map((each) => each.getAttribute('aria-label'))).toEqual([
      'Service manager, Doubtful, 2 changes',
    ]);
  });

  test('says on a pill where they stood, what was asked, and that they stand differently elsewhere', async () => {
    const before = [{ stance: 'opposed' as const, on: '2026-10-08' }];
    await open({
      standings: [
        buildStandingView({ before, isAsked: true }),
        buildStandingView({ number: 7, stance: 'champion', saidYes: true }),
      ],
    });

    const month = influence.before(text.stancesShort.opposed, 'October');
    const words = [month, influence.asked, influence.elsewhere].join(', ');
    expect(pill(/Doubtful/).getAttribute('aria-label')).toContain(words);
    expect(pill(/Champion/).getAttribute('aria-label')).toContain(influence.hasYes);
  });

  test('shows five in a cell, and the others when they are asked for', async () => {
    const standings = Array.from({ length: 8 }, (_, at) => buildStandingView({ role: `R${at}` }));
    await open({ standings });
    const crowded = () => cell(text.says.decides, text.stancesShort.doubtful);
    expect(within(crowded()).getAllByRole('button')).toHaveLength(6);

    act(() => within(crowded()).getByText('+3').click());

    expect(within(crowded()).getAllByRole('button', { name: /^R\d/ })).toHaveLength(8);
  });

  test('has a row for those of whom it was not said only where there are any', async () => {
    await open({ standings: [buildStandingView()] });
    expect(screen.queryByRole('rowheader', { name: influence.notSaid })).toBeNull();
    cleanup();

    await open({ standings: [buildStandingView({ say: null })] });
    expect(screen.getByRole('rowheader', { name: influence.notSaid })).toBeTruthy();
  });

  test('is said in words below', async () => {
    await open({
      standings: [
        buildStandingView(),
        buildStandingView({ number: 7, role: 'Head', cameRoundOn: '2026-10-08' }),
      ],
    });

    const words =
      'Two people decide on two changes. Of everybody named, one has come round since October.';
    expect(screen.getByText(words)).toBeTruthy();
  });

  test('of one strand has its changes alone, in its sentence as well', async () => {
    const change = buildStandingChange({ number: 9, title: 'Nine', strandId: 'forms' });
    await open({
      standings: [buildStandingView(), buildStandingView({ role: 'Head', change })],
      strands: [{ id: 'forms', name: 'Forms' }],
    });

    act(() => screen.getByRole('button', { name: 'Forms' }).click());

    expect(screen.queryByRole('button', { name: /^Service manager/ })).toBeNull();
    expect(pill(/^Head/)).toBeTruthy();
    expect(screen.getByText('One person decides on one change.')).toBeTruthy();
  });
});

describe('the map of one change', () => {
  const nine = buildStandingChange({
    changeId: 'nine',
    number: 9,
    title: 'Nine',
    strandId: 'forms',
  });
  const picker = () => screen.queryByRole('combobox', { name: influence.change });
  const pick = (changeId: string) =>
    act(() => {
      fireEvent.change(picker() as HTMLElement, { target: { value: changeId } });
    });

  test('has those who are to be won for it alone, until all are asked for again', async () => {
    await open({
      standings: [buildStandingView(), buildStandingView({ role: 'Head', change: nine })],
    });

    pick('nine');
    expect(screen.queryByRole('button', { name: /^Service manager/ })).toBeNull();
    expect(screen.getByText('One person decides on one change.')).toBeTruthy();

    pick('');
    expect(pill(/^Service manager/)).toBeTruthy();
    expect(pill(/^Head/)).toBeTruthy();
  });

  test('can be one of the strand that is looked at, and no other', async () => {
    const ten = { ...nine, changeId: 'ten', number: 10, title: 'Ten' };
    await open({
      standings: [
        buildStandingView(),
        buildStandingView({ role: 'Head', change: nine }),
        buildStandingView({ role: 'Clerk', change: ten }),
      ],
      strands: [{ id: 'forms', name: 'Forms' }],
    });
    pick('change-4');

    act(() => screen.getByRole('button', { name: 'Forms' }).click());

    const offered = within(picker() as HTMLElement).getAllByRole('option');
    expect(offered.map(({ textContent }) => textContent)).toEqual([
      ...[influence.anyChange, 'SC-9 Nine', 'SC-10 Ten'],
    ]);
    expect(pill(/^Head/)).toBeTruthy();
    expect(pill(/^Clerk/)).toBeTruthy();
  });

  test('needs no choosing where there is one change', async () => {
    await open({ standings: [buildStandingView()] });

    expect(picker()).toBeNull();
  });
});

describe('a pill that is pressed', () => {
  test('opens what is known of them, with the focus, and a link into each change', async () => {
    await open({ standings: [buildStandingView({ approach: 'Show the figures' })] });

    act(() => pill(/^Service manager/).click());

    const panel = screen.getByRole('region', { name: 'Service manager' });
    expect(panel.parentElement?.contains(document.activeElement)).toBe(true);
    expect(within(panel).getByText('Show the figures')).toBeTruthy();
    expect(within(panel).getByRole('link').getAttribute('href')).toBe('#SC-4');
    expect(pill(/^Service manager/).getAttribute('aria-expanded')).toBe('true');
  });

  test('has the focus again once that is closed', async () => {
    await open({});
    act(() => pill(/^Service manager/).click());

    act(() => screen.getByRole('button', { name: influence.close }).click());

    expect(screen.queryByRole('region', { name: 'Service manager' })).toBeNull();
    expect(document.activeElement).toBe(pill(/^Service manager/));
  });

  test('that stands differently on another change says where', async () => {
    await open({
      standings: [buildStandingView(), buildStandingView({ number: 7, stance: 'champion' })],
    });

    act(() => pill(/Doubtful/).click());

    const panel = screen.getByRole('region', { name: 'Service manager' });
    const links = within(panel).getAllByRole('link');
    expect(within(panel).getByText(influence.alsoStands('Champion'))).toBeTruthy();
    expect(links.map((link) => link.getAttribute('href'))).toEqual(['#SC-4', '#SC-7']);
  });
});

describe('two names of one role', () => {
  const { sameRole } = influence;
  const named = [
    buildStandingView(),
    buildStandingView({ number: 7, role: 'Team head', stakeholderId: 'person-7' }),
    buildStandingView({ number: 9, role: 'Team head', stakeholderId: 'person-9' }),
    buildStandingView({ number: 9, stakeholderId: 'person-0' }),
  ];
  const choose = () =>
    act(() => {
      const question = screen.getByRole('combobox', { name: sameRole.question });
      fireEvent.change(question, { target: { value: 'team head' } });
    });

  test('are said to be the same on one change at a time, and only where it names one of them', async () => {
    const done = { ...buildBoardChange({ number: 7 }), step: null };
    const server = await open(
      { standings: named },
      { role: 'facilitator', onPost: () => ({ status: 200, body: done }) },
    );
    act(() => pill(/^Service manager/).click());
    choose();

    expect(screen.getByText(sameRole.whatItDoes('Service manager'))).toBeTruthy();
    expect(screen.getByText(sameRole.namesBoth('SC-9'))).toBeTruthy();
    expect(screen.queryByRole('button', { name: sameRole.areTheSame('SC-9') })).toBeNull();
    await act(async () =>
      screen.getByRole('button', { name: sameRole.areTheSame('SC-7') }).click(),
    );

    const sent = server.asked.filter(({ method }) => method === 'POST');
    expect(sent.map(({ path, body }) => [path, body])).toEqual([
      [
        `${teamPath}/changes/change-7/join-roles`,
        expect.objectContaining({ stakeholderId: 'person-7', role: 'Service manager', version: 3 }),
      ],
    ]);
    const panel = screen.getByRole('region', { name: 'Service manager' });
    expect(panel.parentElement).toBe(document.activeElement);
  });

  test('stay two where somebody else was quicker, with the reason', async () => {
    const fields = { role: text.problems.namedAlready };
    const error = { code: 'invalid', message: 'Not yet.', correlationId: '1', fields };
    await open(
      { standings: named },
      { role: 'supervisor', onPost: () => ({ status: 422, body: { error } }) },
    );
    act(() => pill(/^Service manager/).click());
    choose();

    await act(async () =>
      screen.getByRole('button', { name: sameRole.areTheSame('SC-7') }).click(),
    );

    expect(screen.getByRole('alert').textContent).toBe(text.problems.namedAlready);
  });

  test.each(['practitioner', 'leader'] as const)(
    'are not for a %s to put together',
    async (role) => {
      await open({ standings: named }, { role });

      act(() => pill(/^Service manager/).click());

      expect(screen.queryByRole('combobox', { name: sameRole.question })).toBeNull();
    },
  );

  test('are not asked about where there is one', async () => {
    await open({ standings: [buildStandingView()] }, { role: 'facilitator' });

    act(() => pill(/^Service manager/).click());

    expect(screen.queryByRole('combobox', { name: sameRole.question })).toBeNull();
  });
});

test('next conversations are by date, and then come those who decide and have none', async () => {
  const nextTalk = { on: '2026-12-01', by: 'Jo Whitlock' };
  await open({
    standings: [buildStandingView(), buildStandingView({ number: 7, role: 'Head', nextTalk })],
  });

  const panel = screen.getByRole('region', { name: influence.talks.title });
  const talks = within(panel)
    .getAllByRole('listitem')
    .filter((each) => each.querySelector('ul'));

  expect(talks[0]?.textContent).toContain('Head1 December · Jo Whitlock');
  expect(talks[1]?.textContent).toContain(`Service manager${influence.talks.unplanned}`);
});

test('the same stands in a table for whoever asks for it, and on paper', async () => {
  await open({ standings: [buildStandingView({ approach: 'Show the figures', saidYes: true })] });
  expect(screen.queryByRole('table', { name: influence.title })).toBeNull();

  fireEvent(window, new Event('beforeprint'));
  expect(screen.getByRole('table', { name: influence.title })).toBeTruthy();
  fireEvent(window, new Event('afterprint'));
  act(() => screen.getByRole('button', { name: influence.asTable }).click());

  const [, row] = within(screen.getByRole('table', { name: influence.title })).getAllByRole('row');
  expect([...(row?.children ?? [])].map((each) => each.textContent?.trim())).toEqual([
    ...['Service manager', text.says.decides, text.stancesShort.doubtful, '', 'SC-4'],
    ...['Show the figures', '', influence.hasYes],
  ]);
});

test('before anybody is named, it asks who could be, for the changes in Influence', async () => {
  const withNobody = [buildStandingChange({ number: 9, title: 'Nine' })];
  await open({ standings: [], withNobody });

  expect(screen.getByText(influence.none)).toBeTruthy();
  expect(screen.getByText(influence.care)).toBeTruthy();
  expect(screen.getByRole('link', { name: 'SC-9 Nine' }).getAttribute('href')).toBe('#SC-9');
  expect(screen.queryByRole('table')).toBeNull();
});

describe('on a phone', () => {
  const { innerWidth } = window;
  afterEach(() => {
    window.innerWidth = innerWidth;
  });

  test('roles are listed by their say, with where they stand in words', async () => {
    window.innerWidth = 390;
    await open({
      standings: [buildStandingView(), buildStandingView({ role: 'Duty', say: null })],
    });

    expect(screen.queryByRole('table')).toBeNull();
    const map = screen.getByRole('region', { name: influence.map });
    const headings = within(map).getAllByRole('heading');
    expect(headings.map((each) => each.textContent)).toEqual([
      ...[text.says.decides, text.stancesShort.doubtful],
      ...[influence.notSaid, text.stancesShort.doubtful],
    ]);
    expect(pill(/^Duty/)).toBeTruthy();
  });
});
