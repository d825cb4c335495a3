/** @jest-environment jsdom */
/** Somebody of the council in none of a blueprint's teams: named out of Teams' list of people, and on a page of their own (P32). */
import { afterEach, expect, test } from '@jest/globals';
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { text } from '../../../../../shared/text/text.ts';
import { type PickPerson, PickPersonContext } from '../../../../../tab/client/teams/pick-person.ts';
import { elmshire, grace, openAsNamed } from './open-as-named.tsx';
import { openBlueprint } from './open-blueprint.tsx';

const { namedPeople: words, drawUp } = text.tab;
const { form } = words;

afterEach(() => {
  cleanup();
  sessionStorage.clear();
});

/** The form, with somebody elsewhere in the council chosen. */
async function openForm(pick?: PickPerson) {
  const { sent } = openBlueprint({
    part: '/draw-up',
    answer: () => ({ status: 200, body: { people: [grace] } }),
    around: (tab) => <PickPersonContext value={pick ?? null}>{tab}</PickPersonContext>,
  });
  const panel = within(await screen.findByRole('region', { name: words.title }));
  fireEvent.click(panel.getByRole('button', { name: words.name }));
  fireEvent.click(await panel.findByRole('radio', { name: form.places.council }));
  return { panel, sent };
}

function send() {
  const boxes = screen.getByText(form.outside).closest('form') as HTMLFormElement;
  fireEvent.click(within(boxes).getByRole('button', { name: words.name }));
}

const naming = { person: 'grace-1', personName: 'Grace Obi', role: 'leader' };

test('is chosen out of Teams’ list, and everybody reads that they are in none of the teams', async () => {
  const { panel, sent } = await openForm(async () => ({ id: 'grace-1', name: 'Grace Obi' }));
  fireEvent.click(panel.getByRole('button', { name: form.pick }));
  await panel.findByText(form.picked('Grace Obi'));
  send();

  expect((await panel.findByRole('listitem')).textContent).toContain(words.inNoTeam);
  expect(sent()).toMatchObject([{ name: 'people/name', body: naming }]);
});

test('where Teams shows no list, by their name and id', async () => {
  const { panel, sent } = await openForm(() => Promise.reject(new Error('500')));
  fireEvent.click(panel.getByRole('button', { name: form.pick }));
  const name = await panel.findByRole('textbox', { name: text.fields.personName });
  fireEvent.change(name, { target: { value: 'Grace Obi' } });
  const id = panel.getByRole('textbox', { name: form.entraId });
  fireEvent.change(id, { target: { value: 'grace-1' } });
  send();

  await panel.findByRole('listitem');
  expect(sent()).toMatchObject([{ name: 'people/name', body: naming }]);
});

test('half named, they are there again after a reload', async () => {
  const { panel } = await openForm();
  const name = await panel.findByRole('textbox', { name: text.fields.personName });
  fireEvent.change(name, { target: { value: 'Grace Obi' } });
  cleanup();
  await openForm();

  expect(screen.getByDisplayValue('Grace Obi')).toBeDefined();
});

test('whoever chooses nobody in the list has chosen nobody', async () => {
  const { panel } = await openForm(async () => null);
  fireEvent.click(panel.getByRole('button', { name: form.pick }));

  expect(panel.queryByText(form.picked(''))).toBeNull();
  expect(panel.queryByRole('textbox', { name: form.entraId })).toBeNull();
});

test('has a page of the blueprint and its wall, and nothing of a team is asked for', async () => {
  const { ofTeams } = openAsNamed();

  expect(await screen.findByRole('heading', { level: 1, name: 'Elmshire' })).toBeDefined();
  expect(screen.getByText(words.page.standings.leader)).toBeDefined();
  const parts = within(await screen.findByRole('navigation', { name: text.tab.sense.partsLabel }));
  expect(parts.getAllByRole('link').map(({ textContent }) => textContent)).toEqual([
    words.page.reflect.title,
    text.tab.sense.parts.sort,
    text.tab.sense.parts['draw-up'],
    text.tab.sense.parts.print,
  ]);
  expect(ofTeams()).toEqual([]);
});

test('is of the blueprint for whoever comes without saying where, or says what there is in a team', async () => {
  for (const hash of ['', '#board', '#SC-4']) {
    openAsNamed({ hash });
    const link = await screen.findByRole('link', { current: 'page' });
    expect(link.textContent).toBe(text.tab.sense.parts.print);
    cleanup();
  }
});

test('says what they will do for a pillar there', async () => {
  const { ofTeams } = openAsNamed({ hash: '#blueprint/draw-up' });

  expect(await screen.findByRole('button', { name: drawUp.commit })).toBeDefined();
  expect(ofTeams()).toEqual([]);
});

test('whoever is in a team as well chooses between the two', async () => {
  openAsNamed({
    hash: '#board',
    teams: [{ id: 'team-1', name: 'Harbour', role: 'leader', programmeId: 'team-team-1' }],
  });
  const pick = await screen.findByRole('option', { name: text.tab.blueprintOf('Elmshire') });
  fireEvent.change(pick.closest('select') as HTMLSelectElement, {
    target: { value: elmshire.id },
  });

  expect(await screen.findByRole('heading', { level: 1, name: 'Elmshire' })).toBeDefined();
});

test('what is kept about them is on the page too, and is asked for once they want to see it', async () => {
  const { mine } = text.privacy;
  const { asked } = openAsNamed({ hash: '#blueprint/sort' });
  const panel = within(await screen.findByRole('region', { name: mine.title }));
  expect(asked()).not.toContain('/api/me/data');
  fireEvent.click(panel.getByRole('button', { name: mine.show }));

  expect(await panel.findByText(mine.inTeams(['Elmshire']))).toBeDefined();
  expect(panel.getByRole('button', { name: mine.save })).toBeDefined();
  expect(panel.getByRole('button', { name: mine.forget })).toBeDefined();
});
