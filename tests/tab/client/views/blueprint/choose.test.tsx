/** @jest-environment jsdom */
/** A vote on which themes to begin with, and what it comes to where pillars are drawn up (P6, P20). */
import { afterEach, describe, expect, test } from '@jest/globals';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { SenseView } from '../../../../../shared/contracts/api/blueprint/sense.ts';
import { text } from '../../../../../shared/text/text.ts';
import { buildBlueprint, buildTheme } from '../../../../support/build-blueprint-view.ts';
import { buildGatheredItem, buildSenseView } from '../../support/build-views.ts';
import { openBlueprint } from './open-blueprint.tsx';

const { choose, next } = text.tab.sense;
const evidence = { items: [{ ...buildGatheredItem(), team: null }] };
const statement = 'An hour nobody books is an hour families get';
const theme: SenseView['themes'][number] = {
  ...{ id: 'theme-1', name: 'Protected time', side: 'enabler', version: 2 },
  ...{ statement, keptBy: null, lies: [] },
};
const themes = [theme, { ...theme, id: 'theme-2', name: 'Rooms' }];
const rings = { status: 'closed', id: 'rings-1', rang: [], unshown: [], notAsked: [] } as const;
const named = themes.map(({ id, name }) => ({ id, name }));
const open: SenseView['vote'] = {
  ...{ status: 'open', id: 'vote-1', voters: 2, people: 6 },
  themes: named,
};
const totals = [
  { id: 'theme-2', name: 'Rooms', votes: 17 },
  { id: 'theme-1', name: 'Protected time', votes: 13 },
];
const closed: SenseView['vote'] = {
  ...{ status: 'closed', id: 'vote-1', voters: 6 },
  ...{ themes: named, totals },
};

function toSense(sense: Partial<SenseView>): SenseView {
  return buildSenseView({
    themes,
    rings: { ...rings, rang: [], unshown: [], notAsked: [] },
    ...sense,
  });
}

function show(sense: Partial<SenseView>, scene: Parameters<typeof openBlueprint>[0] = {}) {
  return openBlueprint({ part: '/sort', evidence, ...scene, sense: toSense(sense) });
}

afterEach(cleanup);

describe('the vote', () => {
  test('is opened by a steward, on the themes there are', async () => {
    const { sent } = show({}, { answer: () => ({ status: 200, body: toSense({ vote: open }) }) });
    expect(await screen.findByText(next.choose)).toBeDefined();
    fireEvent.click(await screen.findByRole('button', { name: text.vote.actions.open }));
    fireEvent.click(screen.getByRole('button', { name: text.vote.submitOpen }));

    expect(await screen.findByText(next.voting)).toBeDefined();
    expect(sent()).toMatchObject([
      { name: 'sense/open-vote', body: { themes: ['theme-1', 'theme-2'] } },
    ]);
    const panel = screen.getByRole('region', { name: text.tab.sense.choose.title });
    await waitFor(() => expect(document.activeElement).toBe(panel.parentElement));
  });

  test('is everybody’s own five votes, each press at once', async () => {
    const { sent } = show(
      { vote: open },
      {
        role: 'practitioner',
        answers: { vote: { id: 'vote-1', mine: [1, 0] } },
        answer: () => ({
          status: 200,
          body: { rings: null, vote: { id: 'vote-1', mine: [1, 1] } },
        }),
      },
    );
    expect(await screen.findByText(text.vote.left(4, 5))).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: text.vote.give('Rooms') }));

    expect(await screen.findByText(text.vote.left(3, 5))).toBeDefined();
    expect(sent()).toMatchObject([
      { name: 'answers/give-votes', body: { voteId: 'vote-1', theme: 1, votes: 1 } },
    ]);
    expect(screen.queryByRole('button', { name: text.vote.actions.close })).toBeNull();
  });

  test('shows its totals once a steward has closed it', async () => {
    show({ vote: closed });

    const panel = await screen.findByRole('region', { name: choose.title });
    expect(within(panel).getByRole('row', { name: /Rooms 17/ })).toBeDefined();
    expect(screen.getByText(next['draw-up'])).toBeDefined();
  });

  test('is by hand where they are fewer than five', async () => {
    show({ people: 4 });

    expect(await screen.findByText(choose.byHand)).toBeDefined();
    expect(screen.queryByRole('button', { name: text.vote.actions.open })).toBeNull();
  });
});

test('a room sees what is asked and how many have answered, and nobody’s answers', async () => {
  show({ vote: open }, { isOnWall: true });

  const panel = await screen.findByRole('region', { name: choose.title });
  expect(within(panel).getByText('Rooms')).toBeDefined();
  expect(within(panel).queryByRole('button', { name: text.vote.give('Rooms') })).toBeNull();
  expect(within(panel).getByText(text.tab.barriers.voted(2, 6))).toBeDefined();
});

test('where pillars are drawn up, themes stand by their votes, with what is common ground', async () => {
  const rang = { answers: 17, share: 'most' as const };
  const blueprint = buildBlueprint({
    themes: [
      buildTheme({ id: 'theme-1', name: 'Protected time', rang }),
      buildTheme({ id: 'theme-3', name: 'Named since' }),
      buildTheme({ id: 'theme-2', name: 'Rooms' }),
    ],
    pillars: [],
  });
  show({ vote: closed }, { part: '/draw-up', blueprint });
  fireEvent.click(await screen.findByRole('button', { name: text.tab.drawUp.drawUp }));

  const boxes = await screen.findAllByRole('checkbox');
  const { commonGround } = text.tab.drawUp;
  expect(boxes.map((box) => (box as HTMLInputElement).labels?.[0]?.textContent)).toEqual([
    `Rooms · ${text.vote.votes(17)}`,
    `Protected time · ${commonGround} · ${text.vote.votes(13)}`,
    'Named since',
  ]);
});
