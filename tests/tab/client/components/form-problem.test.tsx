/** @jest-environment jsdom */
/** What is said of a refused form is brought into view, wherever on the page somebody is (P4). */
import { afterEach, expect, test } from '@jest/globals';
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { text } from '../../../../shared/text/text.ts';
import {
  buildBlueprint,
  buildExperiment,
  buildPillar,
} from '../../../support/build-blueprint-view.ts';
import { type Answer, refusal } from '../support/scripted-server.ts';
import { openBlueprint } from '../views/blueprint/open-blueprint.tsx';

const { drawUp } = text.tab;
const experiment = buildExperiment();

afterEach(cleanup);

async function save(answer: Answer) {
  openBlueprint({
    part: '/draw-up',
    blueprint: buildBlueprint({ pillars: [buildPillar()], experiments: [experiment] }),
    answer: () => answer,
  });
  const name = drawUp.experiment.betterOf(experiment.title);
  fireEvent.click(await screen.findByRole('button', { name }));
  const box = screen.getByRole('textbox', { name: text.fields.safeguard });
  fireEvent.change(box, { target: { value: 'Somebody is hit' } });
  const button = screen.getByRole('button', { name: text.cards.actions.save });
  button.focus();
  fireEvent.click(button);
  return { box, button };
}

const isFocused = (words: string) =>
  waitFor(() => expect(document.activeElement?.textContent).toContain(words));

test('who to turn to has the focus, and the box is named in which it was seen', async () => {
  const { box } = await save(
    refusal(422, 'signpost', 'Please ring 999.', { safeguard: 'People can act on it now.' }),
  );

  await isFocused('Please ring 999.');
  expect(box.getAttribute('aria-invalid')).toBe('true');
  expect(screen.getByText('People can act on it now.')).toBeDefined();
});

test.each([
  ['stale', 409, drawUp.changedSince],
  ['no-such-move', 409, 'It has ended.'],
])('what is refused as %s says so where the focus goes', async (code, status, words) => {
  await save(refusal(status, code, words));

  await isFocused(words);
});

test('what needs another look in a box has the focus there, and its reason', async () => {
  const { box } = await save(
    refusal(422, 'invalid', 'Please look again.', { safeguard: 'That looks like a name.' }),
  );

  await waitFor(() => expect(document.activeElement).toBe(box));
  expect(screen.queryByText('Please look again.')).toBeNull();
});

test('whoever goes on typing after a refusal is left where they are', async () => {
  const { box } = await save(refusal(409, 'stale', 'Stale'));
  await isFocused(drawUp.changedSince);
  box.focus();
  fireEvent.change(box, { target: { value: 'Somebody waits' } });

  expect(document.activeElement).toBe(box);
});
