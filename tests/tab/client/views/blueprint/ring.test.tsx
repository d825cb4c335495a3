/** @jest-environment jsdom */
/** Whether the themes ring true: asked by a steward, answered by everybody for themselves, and shown once it is closed (P19). */
import { afterEach, describe, expect, test } from '@jest/globals';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { RingsView, SenseView } from '../../../../../shared/contracts/api/blueprint/sense.ts';
import { text } from '../../../../../shared/text/text.ts';
import { buildGatheredItem, buildSenseView } from '../../support/build-views.ts';
import { openBlueprint } from './open-blueprint.tsx';

const { rings: words, next } = text.tab.sense;
const evidence = { items: [{ ...buildGatheredItem(), team: null }] };
const statement = 'An hour nobody books is an hour families get';
const theme: SenseView['themes'][number] = {
  ...{ id: 'theme-1', name: 'Protected time', side: 'enabler', version: 2 },
  ...{ statement, keptBy: null, lies: [] },
};
const other = { ...theme, id: 'theme-2', name: 'Rooms', statement: 'There is nowhere to talk' };
const open: RingsView = {
  ...{ status: 'open', id: 'rings-1', answered: 3 },
  statements: [{ themeId: theme.id, words: statement }],
};
const closed: RingsView = {
  ...{ status: 'closed', id: 'rings-1', unshown: [], notAsked: [] },
  rang: [
    {
      ...{ themeId: theme.id, answers: 17, share: 'most', isEarlier: false },
      at: '2027-02-17T12:00:00.000Z',
    },
    {
      ...{ themeId: other.id, answers: 16, share: 'fewer', isEarlier: true },
      at: '2027-02-17T12:00:00.000Z',
    },
  ],
};
const themes = [theme, other];

function show(sense: Partial<SenseView>, scene: Parameters<typeof openBlueprint>[0] = {}) {
  return openBlueprint({ part: '/sort', evidence, ...scene, sense: { themes, ...sense } });
}

afterEach(cleanup);

describe('before it is asked', () => {
  test('a steward opens it for everybody', async () => {
    const { sent } = show(
      {},
      { answer: () => ({ status: 200, body: buildSenseView({ themes, rings: open }) }) },
    );
    expect(await screen.findByText(next['ring-true'])).toBeDefined();
    fireEvent.click(await screen.findByRole('button', { name: words.open }));

    expect(await screen.findByText(words.opened)).toBeDefined();
    expect(await screen.findByText(next.ringing)).toBeDefined();
    expect(sent()).toMatchObject([{ name: 'sense/open-rings' }]);
    const panel = screen.getByRole('region', { name: words.title });
    await waitFor(() => expect(document.activeElement).toBe(panel.parentElement));
  });

  test('anybody else reads who does', async () => {
    show({}, { role: 'practitioner' });

    expect(await screen.findByText(words.whoCan)).toBeDefined();
    expect(screen.queryByRole('button', { name: words.open })).toBeNull();
  });

  test('fewer than five say it aloud, and nothing can be opened', async () => {
    show({ people: 4 });

    expect(await screen.findByText(words.byHand)).toBeDefined();
    expect(screen.queryByRole('button', { name: words.open })).toBeNull();
  });

  test('nothing is said of it while no theme says what is going on', async () => {
    show({ themes: [{ ...theme, statement: null }] });

    expect(await screen.findByText(next['say-what-is-going-on'])).toBeDefined();
    expect(screen.queryByRole('region', { name: words.title })).toBeNull();
  });
});

describe('while it is asked', () => {
  test('everybody says for themselves, and each press counts at once', async () => {
    const said = [{ themeId: theme.id, says: 'not-for-us' as const }];
    const { sent } = show(
      { rings: open },
      {
        role: 'practitioner',
        answer: () => ({ status: 200, body: { rings: { id: 'rings-1', said } } }),
      },
    );
    const group = await screen.findByRole('radiogroup', { name: statement });
    fireEvent.click(within(group).getByRole('radio', { name: words.answers['not-for-us'] }));

    expect(await screen.findByText(words.said(theme.name))).toBeDefined();
    const chosen = within(group).getByRole('radio', { name: words.answers['not-for-us'] });
    expect(chosen).toHaveProperty('checked', true);
    expect(sent()).toMatchObject([
      { name: 'answers/ring', body: { ringsId: 'rings-1', ...said[0] } },
    ]);
    expect(screen.getByText(words.answered(3, 6))).toBeDefined();
    expect(screen.queryByRole('button', { name: words.close })).toBeNull();
  });

  test.each([
    ['a room', true],
    ['everybody', false],
  ])('%s reads that a theme told since is not asked about', async (_, isOnWall) => {
    show({ rings: open }, { isOnWall, ...(isOnWall && { part: '' }) });

    expect(await screen.findByText(words.newer(1))).toBeDefined();
  });

  test('what somebody said before is there again', async () => {
    const said = [{ themeId: theme.id, says: 'cannot-say' as const }];
    show({ rings: open }, { answers: { rings: { id: 'rings-1', said } } });

    const group = await screen.findByRole('radiogroup', { name: statement });
    const chosen = within(group).getByRole('radio', { name: words.answers['cannot-say'] });
    expect(chosen).toHaveProperty('checked', true);
  });

  test('a steward closes it once they have read what will be shown', async () => {
    const { sent } = show(
      { rings: open },
      { answer: () => ({ status: 200, body: buildSenseView({ themes, rings: closed }) }) },
    );
    fireEvent.click(await screen.findByRole('button', { name: words.close }));
    expect(screen.getByText(words.closeAsk(3, false))).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: words.closeNow }));

    expect(await screen.findByText(words.closed)).toBeDefined();
    expect(sent()).toMatchObject([{ name: 'sense/close-rings', body: { ringsId: 'rings-1' } }]);
  });
});

describe('once it is closed', () => {
  test('there is what is common ground, and what is worth talking about', async () => {
    show({ rings: closed });

    const common = await screen.findByRole('region', { name: words.commonGround });
    expect(within(common).getByText(theme.name)).toBeDefined();
    expect(within(common).getByText(words.rang(words.shares.most, 17))).toBeDefined();
    const others = screen.getByRole('region', { name: words.worthTalking });
    expect(within(others).getByText(words.rang(words.shares.fewer, 16))).toBeDefined();
    expect(within(others).getByText(words.isEarlier('17 February 2027'))).toBeDefined();
    expect(screen.getByRole('button', { name: words.again })).toBeDefined();
  });

  test.each([
    ['', theme],
    [', also while something else comes next', { ...theme, statement: null }],
  ])('the line at the top leads to it%s', async (_, first) => {
    show({ rings: closed, themes: [first, other] });
    fireEvent.click(await screen.findByRole('button', { name: text.tab.sense.toSee.rang }));

    const panel = screen.getByRole('region', { name: words.title });
    await waitFor(() => expect(document.activeElement).toBe(panel.parentElement));
  });

  test('themes of which nothing is shown are named, to be said aloud', async () => {
    show({ rings: { ...closed, rang: [], unshown: [theme.id], notAsked: [other.id] } });

    expect(await screen.findByText(words.unshown(theme.name))).toBeDefined();
    expect(screen.getByText(words.notAsked(other.name))).toBeDefined();
  });
});
