/** @jest-environment jsdom */
/** The wall: moved by menu, ticked and put together, and put in better words by anybody (P19). */
import { afterEach, describe, expect, test } from '@jest/globals';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { SenseView } from '../../../../../shared/contracts/api/blueprint/sense.ts';
import { text } from '../../../../../shared/text/text.ts';
import { buildGatheredItem, buildSenseView } from '../../support/build-views.ts';
import { openBlueprint } from './open-blueprint.tsx';

const { sort, theme: themeWords, next } = text.tab.sense;
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
