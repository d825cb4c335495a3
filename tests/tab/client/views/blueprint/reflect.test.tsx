/** @jest-environment jsdom */
/** Saying what helped or got in the way, by name or confidentially, and seeing it on the wall (P5, P19). */
import { afterEach, describe, expect, test } from '@jest/globals';
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import type { ReflectionsView } from '../../../../../shared/contracts/api/blueprint/sense.ts';
import { text } from '../../../../../shared/text/text.ts';
import { openBlueprint } from './open-blueprint.tsx';

const { reflect: words } = text.tab.sense;

type Said = ReflectionsView['reflections'][number];

const mine: Said = {
  ...{ id: 'reflection-1', words: 'One person to ask', hint: 'enabler', by: 'Amara Osei' },
  mayTakeBack: true,
};
const someone: Said = {
  ...{ id: 'reflection-2', words: 'Nobody knew whom to ring', hint: 'barrier', by: null },
  mayTakeBack: false,
};

afterEach(() => {
  cleanup();
  sessionStorage.clear();
});

const panel = async () => within(await screen.findByRole('region', { name: words.title }));

test('it is said once, and the box is free for the next, kept in the same way', async () => {
  const { sent } = openBlueprint({
    role: 'practitioner',
    answer: () => ({ status: 200, body: { reflections: [mine] } }),
  });
  const box = await panel();
  const typed = box.getByRole<HTMLTextAreaElement>('textbox', { name: text.fields.reflection });
  fireEvent.change(typed, { target: { value: mine.words } });
  fireEvent.click(box.getByRole('radio', { name: words.hints.enabler }));
  fireEvent.click(box.getByRole('radio', { name: words.keeps['by-name'] }));
  fireEvent.click(box.getByRole('button', { name: words.submit }));

  expect((await box.findAllByText(words.said['by-name'])).length).toBe(1);
  expect(sent()).toEqual([
    {
      name: 'reflections/say',
      body: { reflection: mine.words, hint: 'enabler', keep: 'by-name', asked: false },
    },
  ]);
  expect(typed.value).toBe('');
  expect(box.getByRole<HTMLInputElement>('radio', { name: words.keeps['by-name'] }).checked).toBe(
    true,
  );
});

test('what people said is there with whose it is, and one’s own is taken back', async () => {
  const { sent } = openBlueprint({
    ...{ role: 'practitioner', reflections: [mine, someone] },
    answer: () => ({ status: 200, body: { reflections: [someone] } }),
  });
  const box = await panel();
  const [first, second] = await box.findAllByRole('listitem');
  expect(first?.textContent).toContain(words.by('Amara Osei'));
  expect(second?.textContent).toContain(words.confidentially);
  expect(box.queryByRole('button', { name: words.takeBackOf(someone.words) })).toBeNull();
  fireEvent.click(box.getByRole('button', { name: words.takeBackOf(mine.words) }));

  expect(await screen.findByText(words.takenBack)).toBeDefined();
  expect(sent()).toMatchObject([{ body: { reflectionId: mine.id } }]);
});

test('on the wall it hangs on the side it was said for, with whose it is', async () => {
  openBlueprint({ part: '/sort', reflections: [mine, someone] });

  const helps = within(
    await screen.findByRole('region', { name: text.tab.sense.sort.sides.enabler }),
  );
  expect(helps.getByText(`“${mine.words}”`)).toBeDefined();
  expect(screen.getByText(/Said confidentially/u)).toBeDefined();
});

describe('half-typed words of a page that is loaded again', () => {
  const halfTyped = 'One person to ask, and';

  async function type(words: string, keep?: string): Promise<void> {
    const box = await panel();
    fireEvent.change(box.getByRole('textbox', { name: text.fields.reflection }), {
      target: { value: words },
    });
    if (keep !== undefined) fireEvent.click(box.getByRole('radio', { name: keep }));
  }

  function open(): void {
    openBlueprint({
      role: 'practitioner',
      answer: () => ({ status: 200, body: { reflections: [mine] } }),
    });
  }

  async function openAgain(): Promise<string> {
    cleanup();
    open();
    const name = text.fields.reflection;
    return (await panel()).getByRole<HTMLTextAreaElement>('textbox', { name }).value;
  }

  const onDevice = () => JSON.stringify({ ...sessionStorage, ...localStorage });

  test.each([
    ['nothing was said yet of how to keep them', undefined],
    ['they are to be kept by name', words.keeps['by-name']],
  ])('are there again while %s', async (_, keep) => {
    open();
    await type(halfTyped, keep);

    expect(await openAgain()).toBe(halfTyped);
  });

  test('are nowhere on the device once they are to be said confidentially', async () => {
    open();
    await type(halfTyped, words.keeps.confidential);
    expect(onDevice()).not.toContain(halfTyped);
    await type(`${halfTyped} more`);

    expect(onDevice()).not.toContain(halfTyped);
    expect(await openAgain()).toBe('');
  });

  test('are gone once they were said', async () => {
    open();
    await type(halfTyped, words.keeps['by-name']);
    const box = await panel();
    fireEvent.click(box.getByRole('radio', { name: words.hints.enabler }));
    fireEvent.click(box.getByRole('button', { name: words.submit }));
    await box.findAllByText(words.said['by-name']);

    expect(onDevice()).not.toContain(halfTyped);
    expect(await openAgain()).toBe('');
  });

  test('are gone once they were taken out of the box', async () => {
    open();
    await type(halfTyped);
    await type(' ');

    expect(onDevice()).not.toContain('reflection');
    expect(await openAgain()).toBe('');
  });

  test('are none where something else was kept there', async () => {
    open();
    await type(halfTyped);
    for (const key of Object.keys(sessionStorage)) sessionStorage.setItem(key, '{"words":7}');

    expect(await openAgain()).toBe('');
  });
});
