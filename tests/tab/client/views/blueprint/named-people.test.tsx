/** @jest-environment jsdom */
/** Who stands for a blueprint: named by whoever looks after it, and read by everybody (P32). */
import { afterEach, expect, test } from '@jest/globals';
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { text } from '../../../../../shared/text/text.ts';
import { buildBlueprint, buildPillar } from '../../../../support/build-blueprint-view.ts';
import { openBlueprint } from './open-blueprint.tsx';

const { namedPeople: words, drawUp } = text.tab;
const priya = { id: 'priya', name: 'Priya Raman', role: 'leader', isOutside: false } as const;

afterEach(() => {
  cleanup();
  sessionStorage.clear();
});

test('nobody answers for the council until somebody is named, and a lead names them', async () => {
  const { sent } = openBlueprint({
    part: '/draw-up',
    answer: () => ({ status: 200, body: { people: [priya] } }),
  });
  const panel = within(await screen.findByRole('region', { name: words.title }));
  expect(panel.getByText(words.none)).toBeDefined();
  fireEvent.click(panel.getByRole('button', { name: words.name }));
  const pick = await panel.findByRole('option', { name: 'Priya Raman' });
  expect(panel.getByText(words.form.inTeam)).toBeDefined();
  expect(panel.queryByText(words.form.outside)).toBeNull();
  fireEvent.change(pick.closest('select') as HTMLSelectElement, { target: { value: priya.id } });
  const form = pick.closest('form') as HTMLFormElement;
  fireEvent.click(within(form).getByRole('button', { name: words.name }));

  expect((await panel.findByRole('listitem')).textContent).toContain(
    words.roles.leader('Priya Raman'),
  );
  expect(sent()).toMatchObject([
    { name: 'people/name', body: { person: 'priya', role: 'leader' } },
  ]);
});

test('everybody reads who, and only whoever looks after it takes a name off', async () => {
  openBlueprint({ part: '/draw-up', role: 'practitioner', people: [priya] });

  expect(await screen.findByText(words.roles.leader('Priya Raman'))).toBeDefined();
  expect(screen.queryByRole('button', { name: words.takeOffOf('Priya Raman') })).toBeNull();
  expect(screen.queryByRole('button', { name: words.name })).toBeNull();
});

test('whoever answers for the council says what they will do for a pillar, and nobody else is offered it', async () => {
  const pillar = buildPillar({ commitment: null });
  const blueprint = buildBlueprint({ pillars: [pillar] });
  const { sent } = openBlueprint({
    ...{ part: '/draw-up', role: 'leader', named: ['leader'], blueprint },
    answer: () => ({ status: 200, body: blueprint }),
  });
  fireEvent.click(await screen.findByRole('button', { name: drawUp.commit }));
  const box = screen.getByRole('textbox', { name: text.fields.commitment });
  fireEvent.change(box, { target: { value: 'I ask for a second line by March' } });
  const form = box.closest('form') as HTMLFormElement;
  fireEvent.click(within(form).getByRole('button', { name: drawUp.commit }));

  expect(await screen.findByText(drawUp.isCommitted(pillar.title))).toBeDefined();
  expect(sent()).toMatchObject([{ name: 'pillars/commit', body: { version: pillar.version } }]);

  cleanup();
  openBlueprint({ part: '/draw-up', role: 'leader', blueprint });
  await screen.findByRole('region', { name: pillar.title });
  expect(screen.queryByRole('button', { name: drawUp.commit })).toBeNull();
});
