/** @jest-environment jsdom */
/** Typing in what hangs on a wall: checked as often as it takes, saved once, and never typed twice. */
import { afterEach, describe, expect, test } from '@jest/globals';
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import type { TypedWallView } from '../../../../../shared/contracts/api/barriers.ts';
import { text } from '../../../../../shared/text/text.ts';
import { buildBarriersView } from '../../support/build-views.ts';
import { type Answer, refusal } from '../../support/scripted-server.ts';
import { ok, openBarriers } from './open-barriers.tsx';

const { paper } = text.tab.barriers;
const wall = 'Rooms: KBT, Two logins';

const good: TypedWallView = {
  themes: [
    {
      ...{ name: 'Rooms', isNew: true },
      barriers: [
        { text: 'No room to talk', isNew: false, leaves: 'Forms' },
        { text: 'Two logins', isNew: true },
      ],
    },
  ],
  ...{ problems: [], questions: [], others: 3 },
};
const gone = { ...good, problems: [paper.noSuchCode('KBT')] };

afterEach(() => {
  sessionStorage.clear();
  history.replaceState(null, '', '/');
});

/** Answers each address with the next of its answers. */
function open(answers: Readonly<Record<string, readonly Answer[]>>) {
  const left = new Map(Object.entries(answers).map(([name, all]) => [name, [...all]]));
  return openBarriers({ answer: (name) => left.get(name)?.shift() ?? null });
}

const check = 'barriers/type-in/check';
const typeIn = 'barriers/type-in';
const box = () => screen.getByLabelText<HTMLTextAreaElement>(text.fields.wall);
const press = (label: string) => fireEvent.click(screen.getByRole('button', { name: label }));

async function typeAndCheck(words = wall) {
  fireEvent.click(await screen.findByRole('button', { name: paper.open }));
  fireEvent.change(box(), { target: { value: words } });
  press(paper.check);
}

describe('what hangs on a wall', () => {
  test('is shown before it is saved, and saved once', async () => {
    const { sent } = open({ [check]: [ok(good)], [typeIn]: [ok(buildBarriersView())] });

    await typeAndCheck();

    const heading = await screen.findByRole('heading', { name: paper.willBe });
    expect(document.activeElement).toBe(heading);
    expect(screen.getByText(paper.newTheme('Rooms'))).toBeDefined();
    expect(screen.getByText(paper.leaves('Forms'))).toBeDefined();
    expect(screen.getByText(paper.newBarrier)).toBeDefined();
    expect(screen.getByText(paper.others(3))).toBeDefined();
    expect(screen.getByText(paper.fromNobody)).toBeDefined();
    press(paper.save);
    expect(await screen.findByText(paper.saved)).toBeDefined();
    expect(screen.queryByLabelText(text.fields.wall)).toBeNull();
    expect(sent()).toEqual([
      { name: check, body: { wall } },
      { name: typeIn, body: { wall, commandId: expect.anything(), asked: false } },
    ]);
  });

  test('cannot be saved while something could not be read, nor once it was changed unchecked', async () => {
    open({ [check]: [ok(gone), ok(good)] });

    await typeAndCheck();
    expect(await screen.findByText(paper.noSuchCode('KBT'))).toBeDefined();
    expect(screen.queryByRole('button', { name: paper.save })).toBeNull();
    press(paper.check);
    expect(await screen.findByRole('button', { name: paper.save })).toBeDefined();
    fireEvent.change(box(), { target: { value: `${wall}, No key` } });

    expect(screen.queryByRole('button', { name: paper.save })).toBeNull();
    expect(screen.queryByText(paper.willBe)).toBeNull();
  });

  test('is read again with every word where a card has gone meanwhile', async () => {
    const refused = refusal(422, 'invalid', 'x', { wall: text.problems.notRead });
    open({ [check]: [ok(good), ok(gone)], [typeIn]: [refused] });

    await typeAndCheck();
    await screen.findByText(paper.willBe);
    press(paper.save);

    expect(await screen.findByText(paper.noSuchCode('KBT'))).toBeDefined();
    expect(box().value).toBe(wall);
  });

  test('is asked about a name once, under the same command', async () => {
    const question = refusal(422, 'doubtful-name', 'x', { wall: text.problems.doubtfulName });
    const { sent } = open({
      [check]: [ok(good)],
      [typeIn]: [question, ok(buildBarriersView())],
    });

    await typeAndCheck();
    await screen.findByText(paper.willBe);
    press(paper.save);
    await screen.findByText(text.problems.doubtfulName);
    press(paper.save);

    await waitFor(() => expect(sent()).toHaveLength(3));
    const [, first, second] = sent().map(({ body }) => body as Record<string, unknown>);
    expect([first?.asked, second?.asked]).toEqual([false, true]);
    expect(second?.commandId).toBe(first?.commandId);
  });

  test('is there again when the box was closed, and after a reload, said to be from before', async () => {
    open({});

    await typeAndCheck();
    press(text.tab.cancel);
    press(paper.open);
    expect(box().value).toBe(wall);
    cleanup();

    open({});
    fireEvent.click(await screen.findByRole('button', { name: paper.open }));
    expect(box().value).toBe(wall);
    press(text.tab.detail.startAgain);
    expect(box().value).toBe('');
    expect(JSON.stringify({ ...sessionStorage })).not.toContain('Two logins');
  });

  test('is on the device no more once it is saved', async () => {
    open({ [check]: [ok(good)], [typeIn]: [ok(buildBarriersView())] });

    await typeAndCheck();
    await screen.findByText(paper.willBe);
    expect(JSON.stringify({ ...sessionStorage })).toContain('Two logins');
    press(paper.save);

    await screen.findByText(paper.saved);
    expect(JSON.stringify({ ...sessionStorage, ...localStorage })).not.toContain('Two logins');
  });

  test('is not typed in by whoever may not put barriers into themes', async () => {
    openBarriers({ role: 'practitioner' });

    await screen.findByText(text.barriers.raise.heading);
    expect(screen.queryByText(paper.open)).toBeNull();
  });
});

test('a barrier from a wall is nobody’s, and not said to be confidential', async () => {
  openBarriers({ barriers: { unthemed: [{ id: 'a', text: 'No key', by: null, from: 'wall' }] } });

  expect(await screen.findByText(text.barriers.fromWall)).toBeDefined();
  expect(screen.queryByText(text.barriers.confidentially)).toBeNull();
});

test('a slip of the typing is taken off the wall again', async () => {
  const slip = { id: 'a', text: 'No kye', by: null, from: 'wall', isOwn: true } as const;
  const { sent } = openBarriers({
    barriers: { unthemed: [slip] },
    answer: () => ok(buildBarriersView()),
  });
  const { takeBackOf } = text.tab.barriers;

  fireEvent.click(await screen.findByRole('button', { name: takeBackOf(slip.text) }));
  expect(screen.getByText(text.barriers.fromWallIntro)).toBeDefined();
  press(text.barriers.actions.takeBack);

  expect(await screen.findByText(text.barriers.takenOff)).toBeDefined();
  expect(sent()).toEqual([{ name: 'barriers/take-back', body: { barrierId: 'a' } }]);
});
