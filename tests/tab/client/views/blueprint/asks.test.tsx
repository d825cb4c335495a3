/** @jest-environment jsdom */
/** What a blueprint asks, on the page: asked by anybody, answered by whoever answers for the council (P19, P32). */
import { afterEach, expect, test } from '@jest/globals';
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { text } from '../../../../../shared/text/text.ts';
import { buildAsk, buildBlueprint } from '../../../../support/build-blueprint-view.ts';
import { openBlueprint } from './open-blueprint.tsx';

const words = text.tab.drawUp.asks;
const open = buildAsk({ answer: null, version: 1 });

afterEach(cleanup);

const panel = async () => within(await screen.findByRole('region', { name: words.title }));

test('anybody asks for something, of a role and for a pillar', async () => {
  const blueprint = buildBlueprint({ asks: [] });
  const { sent } = openBlueprint({
    ...{ part: '/draw-up', role: 'practitioner', blueprint },
    answer: () => ({ status: 200, body: buildBlueprint({ asks: [open] }) }),
  });
  fireEvent.click((await panel()).getByRole('button', { name: words.ask }));
  const type = (name: string, value: string) =>
    fireEvent.change(screen.getByRole('textbox', { name }), { target: { value } });
  type(text.fields.askedRole, open.ofRole);
  type(text.fields.askedFor, open.words);
  fireEvent.click(screen.getByRole('button', { name: words.send }));

  expect(await screen.findByText(words.of(open.ofRole, open.words))).toBeDefined();
  expect(sent()).toMatchObject([
    { name: 'asks/ask', body: { askedRole: open.ofRole, askedFor: open.words, pillarId: null } },
  ]);
});

test('whoever answers for the council answers it, and nobody else is offered that', async () => {
  const blueprint = buildBlueprint({ asks: [open] });
  const { sent } = openBlueprint({
    ...{ part: '/draw-up', role: 'leader', named: ['leader'], blueprint },
    answer: () => ({ status: 200, body: buildBlueprint({ asks: [buildAsk()] }) }),
  });
  fireEvent.click(await screen.findByRole('button', { name: words.answerOf(open.words) }));
  fireEvent.click(screen.getByRole('radio', { name: words.answers['not-yet'] }));
  const box = screen.getByRole('textbox', { name: text.fields.answerBecause });
  fireEvent.change(box, { target: { value: 'The contract runs to April' } });
  const form = box.closest('form') as HTMLFormElement;
  fireEvent.click(within(form).getByRole('button', { name: words.answer }));

  expect(
    await screen.findByText(/Not yet \(Helen Ashdown, 10 February 2027\): The contract/),
  ).toBeDefined();
  expect(sent()).toMatchObject([
    { name: 'asks/answer', body: { askId: open.id, version: 1, answer: 'not-yet' } },
  ]);

  cleanup();
  openBlueprint({ part: '/draw-up', role: 'leader', blueprint });
  await panel();
  expect(screen.queryByRole('button', { name: words.answerOf(open.words) })).toBeNull();
});

test('where another has answered, theirs is shown with their name, and is in no box', async () => {
  const blueprint = buildBlueprint({ asks: [buildAsk()] });
  openBlueprint({ part: '/draw-up', role: 'leader', named: ['leader'], blueprint });
  fireEvent.click(await screen.findByRole('button', { name: words.answerOf(open.words) }));
  const box = screen.getByRole('textbox', { name: text.fields.answerBecause });
  const form = within(box.closest('form') as HTMLFormElement);

  expect(form.getByText(/Not yet \(Helen Ashdown, 10 February 2027\): The contract/)).toBeDefined();
  expect(box).toHaveProperty('value', '');
  expect(form.getByRole('button', { name: words.answerInstead })).toBeDefined();
});

const takeBack = { name: words.takeBackOf(open.words) };

test('what they asked themselves is taken back, after a question', async () => {
  const blueprint = buildBlueprint({ asks: [open] });
  const { sent } = openBlueprint({
    ...{ part: '/draw-up', role: 'practitioner', blueprint, ownAsks: [open.id] },
    answer: () => ({ status: 200, body: buildBlueprint({ asks: [] }) }),
  });
  fireEvent.click(await screen.findByRole('button', takeBack));
  const form = screen.getByText(words.takeBackIntro).closest('form') as HTMLFormElement;
  expect(sent()).toEqual([]);
  fireEvent.click(within(form).getByRole('button', { name: words.takeBack }));

  expect(await screen.findAllByText(words.takenBack)).not.toEqual([]);
  expect(sent()).toMatchObject([{ name: 'asks/take-back', body: { askId: open.id } }]);
});

test.each([
  ['a practitioner', { role: 'practitioner' }],
  ['whoever answers for the council', { role: 'leader', named: ['leader'] }],
] as const)('what somebody else asked is not offered to be taken back to %s', async (_, who) => {
  openBlueprint({ part: '/draw-up', ...who, blueprint: buildBlueprint({ asks: [open] }) });
  await panel();

  expect(screen.queryByRole('button', takeBack)).toBeNull();
});

test('what was answered is not taken back', async () => {
  openBlueprint({
    ...{ part: '/draw-up', role: 'supervisor' },
    blueprint: buildBlueprint({ asks: [open, buildAsk({ id: 'ask-2', words: 'A room' })] }),
  });
  await panel();

  expect(screen.getByRole('button', { name: words.takeBackOf(open.words) })).toBeDefined();
  expect(screen.queryByRole('button', { name: words.takeBackOf('A room') })).toBeNull();
});
