/** @jest-environment jsdom */
/** The wall on the page of whoever is named for a blueprint and in none of its teams: sorted, named, said and answered there (P19, P32). */
import { afterEach, expect, test } from '@jest/globals';
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import type { SenseView } from '../../../../../shared/contracts/api/blueprint/sense.ts';
import { text } from '../../../../../shared/text/text.ts';
import { buildGatheredItem, buildSenseView } from '../../support/build-views.ts';
import { openAsNamed } from './open-as-named.tsx';

const { sort, rings: ringWords, reflect, paper, theme: themeWords } = text.tab.sense;
const helped = { ...buildGatheredItem(), team: 'Harbour' };
const evidence = { items: [helped] };
const words = '“Tell duty first”';
const hash = '#blueprint/sort';
const theme: SenseView['themes'][number] = {
  ...{ id: 'theme-1', name: 'Protected time', side: 'enabler', version: 1 },
  ...{ statement: 'An hour nobody books', keptBy: null, lies: [] },
};
const region = async (name: string) => within(await screen.findByRole('region', { name }));

afterEach(cleanup);

test('they move what hangs there, and nothing of a team is asked for', async () => {
  const placed = [{ itemId: helped.id, side: 'both' as const, themeId: null }];
  const { sent, ofTeams } = openAsNamed({
    ...{ hash, evidence },
    answer: () => ({ status: 200, body: buildSenseView({ placed }) }),
  });
  fireEvent.click(await screen.findByRole('button', { name: sort.moveOf(words) }));
  fireEvent.click(await screen.findByRole('menuitem', { name: sort.sides.both }));

  expect(await screen.findByText(sort.placedOn(sort.sides.both))).toBeDefined();
  expect((await region(sort.sides.both)).getByText(words)).toBeDefined();
  expect(sent()).toMatchObject([{ name: 'sense/place', body: { itemId: helped.id } }]);
  expect(ofTeams()).toEqual([]);
});

test('a change is named without a link: its board is its team’s', async () => {
  openAsNamed({ hash, evidence: { items: [helped, { ...helped, id: 'other', team: null }] } });
  await screen.findAllByText(words);

  expect(screen.queryByRole('link', { name: /^SC-/ })).toBeNull();
});

test('they put what is ticked together, and say what is going on', async () => {
  const { sent } = openAsNamed({
    ...{ hash, evidence },
    answer: () => ({ status: 200, body: buildSenseView({ themes: [theme] }) }),
  });
  fireEvent.click(await screen.findByRole('checkbox', { name: words }));
  const name = screen.getByRole('textbox', { name: text.fields.themeName });
  fireEvent.change(name, { target: { value: theme.name } });
  fireEvent.click(screen.getByRole('button', { name: sort.begin.button }));
  fireEvent.click(await screen.findByRole('button', { name: themeWords.sayOf(theme.name) }));
  fireEvent.click(await screen.findByRole('button', { name: text.cards.actions.save }));

  await screen.findByText(themeWords.form.saved(theme.name));
  expect(sent().map(({ name }) => name)).toEqual([
    'sense/begin-theme',
    'sense/put-theme-otherwise',
  ]);
});

test('they say whether it rings true, and open nothing that a steward opens', async () => {
  const rings: SenseView['rings'] = {
    ...{ status: 'open', id: 'rings-1', answered: 0 },
    statements: [{ themeId: theme.id, words: theme.statement ?? '' }],
  };
  const said = [{ themeId: theme.id, says: 'true-for-us' as const }];
  const { sent } = openAsNamed({
    ...{ hash, evidence, sense: { themes: [theme], rings } },
    answer: () => ({ status: 200, body: { rings: { id: 'rings-1', said }, vote: null } }),
  });
  const panel = await region(ringWords.title);
  fireEvent.click(await panel.findByRole('radio', { name: ringWords.answers['true-for-us'] }));

  await screen.findByText(ringWords.said(theme.name));
  expect(sent()).toMatchObject([{ name: 'answers/ring', body: { themeId: theme.id } }]);
  expect(screen.queryByRole('button', { name: ringWords.close })).toBeNull();
});

test('whoever looks after it opens and closes there what a steward does', async () => {
  openAsNamed({ hash, evidence, standings: ['steward'], sense: { themes: [theme] } });

  expect(await screen.findByRole('button', { name: ringWords.open })).toBeDefined();
});

test('they say what helped', async () => {
  const reflection = {
    ...{ id: 'reflection-1', words: 'One person to ask', hint: 'enabler' },
    ...{ by: 'Grace Obi', mayTakeBack: true },
  };
  const { sent, ofTeams } = openAsNamed({
    hash: '#blueprint',
    answer: () => ({ status: 200, body: { reflections: [reflection] } }),
  });
  const box = await region(reflect.title);
  const field = box.getByRole('textbox', { name: text.fields.reflection });
  fireEvent.change(field, { target: { value: reflection.words } });
  fireEvent.click(box.getByRole('radio', { name: reflect.hints.enabler }));
  fireEvent.click(box.getByRole('radio', { name: reflect.keeps['by-name'] }));
  fireEvent.click(box.getByRole('button', { name: reflect.submit }));

  await screen.findAllByText(reflect.said['by-name']);
  expect(sent()).toMatchObject([
    { name: 'reflections/say', body: { reflection: reflection.words, keep: 'by-name' } },
  ]);
  expect(await box.findByRole('button', { name: reflect.takeBackOf(reflection.words) }));
  expect(ofTeams()).toEqual([]);
});

test('paper is for a room, which is a team’s', async () => {
  openAsNamed({ hash, evidence });
  await screen.findByText(words);

  expect(screen.queryByRole('region', { name: paper.title })).toBeNull();
});

test('before anything is put in they read who does that', async () => {
  openAsNamed({ hash });

  expect(await screen.findByText(sort.noneOfTeams)).toBeDefined();
});
