/** @jest-environment jsdom */
/** Several teams choose the vision of their blueprint, or write one they share (P19, P32). */
import { afterEach, expect, test } from '@jest/globals';
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { text } from '../../../../../shared/text/text.ts';
import { buildBlueprint } from '../../../../support/build-blueprint-view.ts';
import { refusal } from '../../support/scripted-server.ts';
import { openBlueprint } from './open-blueprint.tsx';

const words = text.tab.drawUp.vision;
const ofTeams = [
  { team: 'Harbour', vision: 'Every family is met by somebody with time' },
  { team: 'Hillside', vision: 'Every child has ordinary days' },
];
const undecided = buildBlueprint({ vision: null, visions: { version: 0, ofTeams } });
const decided = buildBlueprint({
  ...{ vision: 'Every child has ordinary days', visions: { version: 1, ofTeams } },
});

afterEach(cleanup);

const panel = async () => within(await screen.findByRole('region', { name: words.title }));

test('says that none is shown until one is chosen, and one of a team is', async () => {
  const { sent } = openBlueprint({
    ...{ part: '/draw-up', role: 'practitioner', blueprint: undecided },
    answer: () => ({ status: 200, body: decided }),
  });
  const box = await panel();
  expect(box.getByText(words.none)).toBeDefined();
  fireEvent.click(box.getByRole('button', { name: words.choose }));
  const hillside = words.ofTeam('Hillside', 'Every child has ordinary days');
  fireEvent.click(box.getByRole('radio', { name: hillside }));
  fireEvent.click(box.getByRole('button', { name: text.cards.actions.save }));

  expect(await box.findByText('“Every child has ordinary days”')).toBeDefined();
  expect(sent()).toMatchObject([
    { name: 'vision/choose', body: { version: 0, vision: 'Every child has ordinary days' } },
  ]);
});

test('one in their own words is written where the teams’ do not fit', async () => {
  const { sent } = openBlueprint({
    ...{ part: '/draw-up', role: 'practitioner', blueprint: decided },
    answer: () => ({ status: 200, body: decided }),
  });
  const box = await panel();
  fireEvent.click(box.getByRole('button', { name: words.chooseAnother }));
  fireEvent.click(box.getByRole('radio', { name: words.own }));
  const typed = box.getByRole('textbox', { name: text.fields.vision });
  fireEvent.change(typed, { target: { value: 'Time for what matters' } });
  fireEvent.click(box.getByRole('button', { name: text.cards.actions.save }));

  await screen.findAllByText(words.done);
  expect(sent()).toMatchObject([{ body: { version: 1, vision: 'Time for what matters' } }]);
});

test('what somebody else chose meanwhile is said, and nothing typed is lost', async () => {
  openBlueprint({
    ...{ part: '/draw-up', role: 'practitioner', blueprint: undecided },
    answer: () => refusal(409, 'stale', 'It has changed since.'),
  });
  const box = await panel();
  fireEvent.click(box.getByRole('button', { name: words.choose }));
  fireEvent.click(box.getByRole('radio', { name: words.own }));
  const typed = box.getByRole('textbox', { name: text.fields.vision });
  fireEvent.change(typed, { target: { value: 'Time for what matters' } });
  fireEvent.click(box.getByRole('button', { name: text.cards.actions.save }));

  expect(await box.findByText(words.chosenSince(null))).toBeDefined();
  expect(box.getByDisplayValue('Time for what matters')).toBeDefined();
});

test('it is taken back so that there is none, and its words wait for whoever did', async () => {
  const { sent } = openBlueprint({
    ...{ part: '/draw-up', role: 'practitioner', blueprint: decided },
    answer: () => ({
      status: 200,
      body: buildBlueprint({ vision: null, visions: { version: 2, ofTeams } }),
    }),
  });
  const box = await panel();
  fireEvent.click(box.getByRole('button', { name: words.takeBackOf }));
  fireEvent.click(box.getByRole('button', { name: words.takeBack }));

  expect(await box.findByText(words.none)).toBeDefined();
  expect(sent()).toMatchObject([{ name: 'vision/take-back', body: { version: 1 } }]);
  expect(box.queryByRole('button', { name: words.takeBackOf })).toBeNull();
  fireEvent.click(box.getByRole('button', { name: words.choose }));
  expect(box.getByDisplayValue('Every child has ordinary days')).toBeDefined();
});

test('where there is none, there is none to take back', async () => {
  openBlueprint({ part: '/draw-up', role: 'practitioner', blueprint: undecided });
  const box = await panel();

  expect(box.queryByRole('button', { name: words.takeBackOf })).toBeNull();
});

test('one team by itself is asked nothing here: its vision is among its values', async () => {
  openBlueprint({ part: '/draw-up', blueprint: buildBlueprint() });
  await screen.findByRole('region', { name: text.tab.drawUp.asks.title });

  expect(screen.queryByRole('region', { name: words.title })).toBeNull();
});
