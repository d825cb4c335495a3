/** @jest-environment jsdom */
/** The wall: moved by menu, ticked and put together, and put in better words by anybody (P19). */
import { afterEach, describe, expect, test } from '@jest/globals';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { SenseView } from '../../../../../shared/contracts/api/blueprint/sense.ts';
import { text } from '../../../../../shared/text/text.ts';
import { buildGatheredItem, buildSenseView } from '../../support/build-views.ts';
import { openBlueprint } from './open-blueprint.tsx';

const { sort, theme: themeWords, next, goTo, loose } = text.tab.sense;
const helped = { ...buildGatheredItem(), team: null };
const happened = {
  ...buildGatheredItem({ id: 'happened team change-4 1', hint: null }),
  ...{ said: { kind: 'happened' as const, words: 'Nobody minded' }, team: null },
};
const theme: SenseView['themes'][number] = {
  ...{ id: 'theme-1', name: 'Protected time', side: 'enabler', version: 1 },
  ...{ statement: null, keptBy: null, lies: [] },
};
const inTheme: Partial<SenseView> = {
  themes: [theme],
  placed: [{ itemId: helped.id, side: 'enabler', themeId: theme.id }],
};
const evidence = { items: [helped, happened] };
const region = (name: string) => screen.findByRole('region', { name });

afterEach(() => {
  cleanup();
  sessionStorage.clear();
});

test('things hang where they were found, and it says what comes next', async () => {
  openBlueprint({ part: '/sort', evidence });

  expect(within(await region(sort.sides.enabler)).getByText('“Tell duty first”')).toBeDefined();
  expect(within(await region(sort.unplaced(1))).getByText('“Nobody minded”')).toBeDefined();
  expect(screen.getByText(next.sort)).toBeDefined();
});

describe('the line at the top', () => {
  const statement = 'An hour nobody books is an hour families get';
  const described = { ...theme, statement, version: 2 };
  const go = async (name: string) => fireEvent.click(await screen.findByRole('button', { name }));

  test('leads to the theme that is to be described, with the focus', async () => {
    openBlueprint({ part: '/sort', evidence: { items: [helped] }, sense: inTheme });
    await go(goTo(theme.name));

    const there = screen.getByRole('heading', { name: text.barriers.theme(theme.name, 1) });
    await waitFor(() => expect(document.activeElement).toBe(there.closest('section')));
  });

  test('leads to where everybody is asked, and under Draw up once that is next', async () => {
    const sense = { ...inTheme, themes: [described] };
    openBlueprint({ part: '/sort', evidence: { items: [helped] }, sense });
    await go(goTo(text.tab.sense.rings.title));
    const asked = screen.getByRole('region', { name: text.tab.sense.rings.title });
    await waitFor(() => expect(document.activeElement).toBe(asked.parentElement));
    cleanup();
    openBlueprint({
      ...{ part: '/sort', evidence: { items: [helped] } },
      sense: { ...sense, people: 4 },
    });

    const link = await screen.findByRole('link', { name: goTo(text.tab.sense.parts['draw-up']) });
    expect(link.getAttribute('href')).toBe('#blueprint/draw-up');
  });

  test('says what is in no theme although every theme is described, and leads to it, above the themes', async () => {
    const themes = [{ ...described, side: 'barrier' as const }];
    openBlueprint({
      ...{ part: '/sort', evidence: { items: [helped, { ...helped, id: 'other' }] } },
      sense: {
        ...{ themes, people: 4 },
        placed: [
          { itemId: helped.id, side: 'barrier', themeId: theme.id },
          { itemId: 'other', side: 'barrier', themeId: null },
        ],
      },
    });
    expect(await screen.findByText(loose.count(1))).toBeDefined();
    await go(loose.see);

    const side = await region(sort.sides.barrier);
    const titles = within(side).getAllByRole('heading', { level: 4 });
    expect(titles.map(({ textContent }) => textContent)).toEqual([
      sort.inNoTheme(1),
      text.barriers.theme(theme.name, 1),
    ]);
    await waitFor(() => expect(document.activeElement).toBe(titles[0]?.parentElement));
  });
});

test('before anything is put in it says who does that, and where', async () => {
  openBlueprint({ part: '/sort' });

  expect(await screen.findByText(sort.none)).toBeDefined();
});

describe('a thing', () => {
  test('is moved by its menu, and whoever listens hears where it is', async () => {
    const { sent } = openBlueprint({
      ...{ part: '/sort', evidence, role: 'practitioner' },
      answer: () => ({
        status: 200,
        body: buildSenseView({ placed: [{ itemId: happened.id, side: 'both', themeId: null }] }),
      }),
    });
    fireEvent.click(await screen.findByRole('button', { name: sort.moveOf('“Nobody minded”') }));
    fireEvent.click(await screen.findByRole('menuitem', { name: sort.sides.both }));

    expect(await screen.findByText(sort.placedOn(sort.sides.both))).toBeDefined();
    expect(within(await region(sort.sides.both)).getByText('“Nobody minded”')).toBeDefined();
    expect(sent()).toMatchObject([
      { name: 'sense/place', body: { itemId: happened.id, side: 'both', themeId: null } },
    ]);
  });

  test('that is ticked goes together with others under a name, on the side where most of them hang', async () => {
    const { sent } = openBlueprint({
      ...{ part: '/sort', evidence },
      answer: () => ({ status: 200, body: buildSenseView(inTheme) }),
    });
    fireEvent.click(await screen.findByRole('checkbox', { name: '“Tell duty first”' }));
    const name = screen.getByRole('textbox', { name: text.fields.themeName });
    fireEvent.change(name, { target: { value: 'Protected time' } });
    fireEvent.click(screen.getByRole('button', { name: sort.begin.button }));

    expect(await screen.findByText(sort.begin.done('Protected time', 1))).toBeDefined();
    expect(sent()).toMatchObject([
      {
        name: 'sense/begin-theme',
        body: { name: 'Protected time', side: 'enabler', itemIds: [helped.id] },
      },
    ]);
    expect({ ...sessionStorage }).toEqual({});
  });

  test('that is ticked is ticked after a reload, with the name it was to have', async () => {
    openBlueprint({ part: '/sort', evidence });
    fireEvent.click(await screen.findByRole('checkbox', { name: '“Tell duty first”' }));
    const name = screen.getByRole('textbox', { name: text.fields.themeName });
    fireEvent.change(name, { target: { value: 'Protected time' } });
    cleanup();
    openBlueprint({ part: '/sort', evidence });

    const tick = await screen.findByRole('checkbox', { name: '“Tell duty first”' });
    expect(tick).toHaveProperty('checked', true);
    expect(screen.getByDisplayValue('Protected time')).toBeDefined();
  });
});

describe('a theme', () => {
  const many = [...Array(9).keys()].map((at) => ({
    ...helped,
    id: `learned ${at}`,
    said: { kind: 'learned' as const, words: `Thing ${at}` },
  }));
  const full: Parameters<typeof openBlueprint>[0] = {
    ...{ part: '/sort', evidence: { items: many } },
    sense: {
      themes: [theme],
      placed: many.map(({ id: itemId }) => ({ itemId, side: 'enabler', themeId: theme.id })),
    },
  };
  const ticks = () => screen.getAllByRole('checkbox').length;

  test('with many things shows its first few, and the rest to whoever wants them, who goes on there', async () => {
    openBlueprint(full);
    const all = await screen.findByRole('button', { name: themeWords.showAllOf(9, theme.name) });
    expect(all.getAttribute('aria-expanded')).toBe('false');
    expect(ticks()).toBe(6);
    fireEvent.click(all);
    expect(ticks()).toBe(9);
    expect(document.activeElement).toBe(screen.getByRole('checkbox', { name: '“Thing 6”' }));
    fireEvent.click(screen.getByRole('checkbox', { name: '“Thing 8”' }));
    fireEvent.click(screen.getByRole('button', { name: themeWords.showFewOf(theme.name) }));

    const ticked = screen.getByRole('checkbox', { name: '“Thing 8”' });
    expect(ticked).toHaveProperty('checked', true);
    expect(screen.queryByRole('checkbox', { name: '“Thing 7”' })).toBeNull();
  });

  test('is folded for nobody in a room, who reads all of it', async () => {
    openBlueprint({ ...full, part: '', isOnWall: true });

    expect(await screen.findByText('“Thing 8”')).toBeDefined();
    expect(screen.queryByRole('button', { name: /^Show all/ })).toBeNull();
  });

  test('says what is going on in anybody’s words', async () => {
    const statement = 'An hour nobody books is an hour families get';
    const { sent } = openBlueprint({
      ...{ part: '/sort', evidence, sense: inTheme, role: 'practitioner' },
      answer: () => ({
        status: 200,
        body: buildSenseView({
          ...inTheme,
          themes: [{ ...theme, statement, lies: ['culture'], version: 2 }],
        }),
      }),
    });
    fireEvent.click(await screen.findByRole('button', { name: themeWords.sayOf(theme.name) }));
    const box = screen.getByRole('textbox', { name: text.fields.statement });
    fireEvent.change(box, { target: { value: statement } });
    fireEvent.click(screen.getByRole('checkbox', { name: themeWords.layers.culture }));
    fireEvent.click(screen.getByRole('button', { name: text.cards.actions.save }));

    expect(await screen.findByText(statement)).toBeDefined();
    expect(screen.getByText(themeWords.liesIn(themeWords.layers.culture))).toBeDefined();
    expect(sent()).toMatchObject([{ body: { version: 1, statement, lies: ['culture'] } }]);
  });

  test('that somebody has put otherwise says so, keeps what was typed, and takes it at the next press', async () => {
    const versions: unknown[] = [];
    const body = { error: { code: 'stale', message: 'Stale', correlationId: 'one' } };
    openBlueprint({
      ...{ part: '/sort', evidence, sense: inTheme },
      answer: (_, asked) => {
        versions.push((asked.body as { version: number }).version);
        return { status: 409, body };
      },
    });
    fireEvent.click(await screen.findByRole('button', { name: themeWords.sayOf(theme.name) }));
    const box = screen.getByRole('textbox', { name: text.fields.statement });
    fireEvent.change(box, { target: { value: 'Mine' } });
    fireEvent.click(screen.getByRole('button', { name: text.cards.actions.save }));

    expect(await screen.findByText(themeWords.changedSince)).toBeDefined();
    await waitFor(() => expect(box).toHaveProperty('value', 'Mine'));
    expect(versions).toEqual([1]);
  });
});
