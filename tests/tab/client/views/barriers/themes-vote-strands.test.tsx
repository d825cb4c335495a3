/** @jest-environment jsdom */
import { afterEach, describe, expect, test } from '@jest/globals';
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { text } from '../../../../../shared/text/text.ts';
import { buildBarriersView, buildStrandsView } from '../../support/build-views.ts';
import { refusal } from '../../support/scripted-server.ts';
import { ok, openBarriers } from './open-barriers.tsx';

const two = [
  { id: 'a', text: 'Two logins', by: null },
  { id: 'b', text: 'No room to talk', by: null },
];
const themes = [
  { id: 'theme-1', name: 'Forms' },
  { id: 'theme-2', name: 'Rooms' },
];

afterEach(() => {
  history.replaceState(null, '', '/');
});

describe('the wall', () => {
  test('puts what is ticked together into a new theme', async () => {
    const theme = { id: 'theme-1', name: 'Logging in', barriers: two };
    const { sent } = openBarriers({
      barriers: { unthemed: two },
      answer: () => ok(buildBarriersView({ themes: [theme] })),
    });

    for (const { text: words } of two)
      fireEvent.click(await screen.findByRole('checkbox', { name: words }));
    typeTheme('Logging in');
    press(text.themes.submit);

    expect(await screen.findByRole('region', { name: 'Logging in (2)' })).toBeDefined();
    expect(sent()).toEqual([
      {
        name: 'barriers/group',
        body: { theme: '', newTheme: 'Logging in', barriers: ['a', 'b'] },
      },
    ]);
  });

  test('keeps the name typed where somebody else was there first, and says so', async () => {
    openBarriers({
      barriers: { unthemed: two },
      answer: () => refusal(409, 'stale', text.errors.stale),
    });

    fireEvent.click(await screen.findByRole('checkbox', { name: 'Two logins' }));
    typeTheme('Logging in');
    press(text.themes.submit);

    expect(await screen.findByText(text.themes.changedSince)).toBeDefined();
    expect(screen.getByRole('textbox', { name: text.fields.newTheme })).toHaveProperty(
      'value',
      'Logging in',
    );
  });

  test('takes one out of its theme', async () => {
    const { sent } = openBarriers({
      barriers: { themes: [{ id: 'theme-1', name: 'Forms', barriers: two }] },
      answer: () => ok(buildBarriersView({ unthemed: two })),
    });

    await screen.findByRole('region', { name: 'Forms (2)' });
    press(text.tab.barriers.takeOutOf('Two logins'));

    await screen.findByText(text.themes.takenOut(1));
    expect(sent()).toEqual([
      { name: 'barriers/ungroup', body: { themeId: 'theme-1', barriers: ['a'] } },
    ]);
  });

  test('is the same without controls for whoever may not group it', async () => {
    openBarriers({ role: 'practitioner', barriers: { unthemed: two } });

    await screen.findByText('Two logins');
    expect(screen.queryByRole('checkbox')).toBeNull();
    expect(screen.queryByRole('button', { name: text.themes.submit })).toBeNull();
  });
});

describe('a vote', () => {
  const vote = { status: 'open', id: 'vote-1', voters: 1, people: 4, themes } as const;
  const open = { ...vote, mine: [0, 0] };

  test('has the focus where it was opened by its address, and only there', async () => {
    openBarriers({ hash: '#vote', role: 'practitioner', strands: { vote: open } });
    const heading = await screen.findByRole('heading', { name: text.tab.barriers.voteIsOpen });
    expect(document.activeElement).toBe(heading);
    cleanup();

    openBarriers({ role: 'practitioner', strands: { vote: open } });
    await screen.findByRole('heading', { name: text.tab.barriers.voteIsOpen });
    expect(document.activeElement).toBe(document.body);
  });

  test('leaves whoever is writing where they are when it is opened', async () => {
    const { standsNow } = openBarriers({ hash: '#vote', role: 'practitioner' });
    const box = await screen.findByRole('textbox', { name: text.fields.barrier });
    act(() => box.focus());
    standsNow({ strands: { vote: open } });
    act(() => void window.dispatchEvent(new Event('focus')));

    await screen.findByRole('heading', { name: text.tab.barriers.voteIsOpen }, { timeout: 4000 });
    expect(document.activeElement).toBe(box);
  });

  test('counts each press at once, three at most on one theme', async () => {
    const { sent } = openBarriers({
      role: 'practitioner',
      strands: { vote: { ...vote, mine: [2, 0] } },
      answer: () => ok(buildStrandsView({ vote: { ...vote, mine: [3, 0] } })),
    });

    await screen.findByText(text.vote.left(3, 5));
    press(text.vote.give('Forms'));

    expect(await screen.findByText(text.vote.left(2, 5))).toBeDefined();
    press(text.vote.give('Forms'));
    expect(sent()).toMatchObject([
      { name: 'vote/give', body: { voteId: 'vote-1', theme: 0, votes: 3 } },
    ]);
    expect(screen.queryByRole('button', { name: text.vote.actions.close })).toBeNull();
  });

  test('is closed once it has been asked, and the strands are given their places by hand', async () => {
    const closed = { status: 'closed' as const, id: 'vote-1', voters: 2, themes, totals: [] };
    const after = { vote: closed, choices: themes, isOrderedByHand: true, version: 3 };
    const { sent } = openBarriers({
      strands: {
        vote: { status: 'open', id: 'vote-1', voters: 2, people: 4, mine: [0, 0], themes },
      },
      answer: () => ok(buildStrandsView(after)),
    });

    fireEvent.click(await screen.findByRole('button', { name: text.vote.actions.close }));
    press(text.vote.actions.closeNow);
    fireEvent.click(await screen.findByRole('button', { name: text.strands.actions.order }));
    const place = screen.getByRole('combobox', { name: 'Rooms' });
    fireEvent.change(place, { target: { value: '1' } });
    press(text.strands.submit);

    await waitFor(() => expect(sent()).toHaveLength(2));
    expect(sent()).toMatchObject([
      { name: 'vote/close', body: { voteId: 'vote-1' } },
      {
        name: 'strands/choose',
        body: { version: 3, strands: ['theme-2'], isOrdered: true },
      },
    ]);
  });
});

test('what the vote put first is ticked, and said to be', async () => {
  const totals = themes.map((theme, at) => ({ ...theme, votes: at * 6 }));
  openBarriers({
    strands: {
      ...{ vote: { status: 'closed', id: 'vote-1', voters: 6, themes, totals }, choices: themes },
      strands: [{ id: 'theme-1', name: 'Forms', mission: null, votes: 5 }],
      ticked: { by: 'vote', ids: ['theme-2'] },
    },
  });

  fireEvent.click(await screen.findByRole('button', { name: text.strands.actions.choose }));
  const boxes = within(screen.getByRole('group', { name: text.fields.strands }));

  expect(boxes.getByRole('checkbox', { name: /Rooms/ })).toHaveProperty('checked', true);
  expect(boxes.getByRole('checkbox', { name: /Forms/ })).toHaveProperty('checked', false);
  expect(screen.getByText(text.strands.ticked.vote)).toBeDefined();
});

describe('a strand', () => {
  test('is said anew, keeping the words where somebody has changed it since', async () => {
    const strand = { ...{ id: 'theme-1', name: 'Forms' }, mission: null, votes: 5 };
    const { sent } = openBarriers({
      strands: { strands: [strand] },
      answer: () => refusal(409, 'stale', text.errors.stale),
    });

    const chosen = within(await screen.findByRole('region', { name: text.tab.barriers.strands }));
    fireEvent.click(chosen.getByRole('button', { name: /^Change this strand/ }));
    const box = chosen.getByRole('textbox', { name: text.fields.mission });
    fireEvent.change(box, { target: { value: 'A yes on the same day' } });
    press(text.cards.actions.save);

    expect(await screen.findByText(text.strands.namedSince)).toBeDefined();
    expect(box).toHaveProperty('value', 'A yes on the same day');
    expect(sent()).toMatchObject([
      { name: 'strands/mission', body: { version: 1, mission: 'A yes on the same day' } },
    ]);
  });
});

function typeTheme(value: string) {
  const box = screen.getByRole('textbox', { name: text.fields.newTheme });
  fireEvent.change(box, { target: { value } });
}

function press(name: string) {
  fireEvent.click(screen.getByRole('button', { name }));
}
