/** @jest-environment jsdom */
/** What a team put into a programme it has left is said on its own page, and taken out there (P32). */
import { afterEach, expect, test } from '@jest/globals';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { LeftBehindView } from '../../../../../shared/contracts/api/blueprint/left-behind.ts';
import { toGatheredWords } from '../../../../../shared/text/blueprint/gathered-words.ts';
import { text } from '../../../../../shared/text/text.ts';
import { buildGathered } from '../../../../support/build-sense.ts';
import { teamPath } from '../../support/build-full-team.ts';
import { buildGatheredItem, buildGatheredView } from '../../support/build-views.ts';
import { openBlueprint } from './open-blueprint.tsx';

const words = text.tab.together.leftBehind;

type Item = LeftBehindView['programmes'][number]['items'][number];

function buildItem(overrides: Partial<Item> = {}): Item {
  return { item: buildGathered() as Item['item'], round: 1, mayTakeOut: true, ...overrides };
}

const other = buildItem({ item: buildGathered({ id: 'other' }) as Item['item'], round: 2 });

type Said = LeftBehindView['programmes'][number]['reflections'][number];

function left(items: readonly Item[], reflections: readonly Said[] = []): LeftBehindView {
  const programme = { programmeId: 'programme-elmshire', name: 'Elmshire' };
  return {
    programmes:
      items.length + reflections.length === 0
        ? []
        : [{ ...programme, items: [...items], reflections: [...reflections] }],
  };
}

const said: Said = {
  ...{ id: 'reflection-1', words: 'One person to ask', hint: 'enabler', round: 2 },
};

afterEach(cleanup);

const panel = async () => within(await screen.findByRole('region', { name: /^What we put into/ }));

test('a lead takes all of it out, of each round, and is told what an edition keeps', async () => {
  const { sent } = openBlueprint({
    leftBehind: left([buildItem(), other]),
    answer: () => ({ status: 200, body: left([]) }),
  });
  const box = await panel();
  expect(box.getByText(words.still('Elmshire', 2))).toBeDefined();
  fireEvent.click(box.getByRole('button', { name: words.takeAllOf('Elmshire') }));
  expect(box.getByText(words.takeAllIntro(2))).toBeDefined();
  fireEvent.click(box.getByRole('button', { name: words.takeAll }));

  await screen.findAllByText(words.allDone('Elmshire'));
  expect(sent()).toMatchObject([
    { body: { programmeId: 'programme-elmshire', round: 1, itemIds: null } },
    { body: { programmeId: 'programme-elmshire', round: 2, itemIds: null } },
  ]);
  expect(screen.queryByRole('region', { name: /^What we put into/ })).toBeNull();
});

test('whoever logged a change takes out what is theirs, and is not offered the rest', async () => {
  const item = buildItem();
  const { sent } = openBlueprint({
    role: 'practitioner',
    leftBehind: left([item, { ...other, mayTakeOut: false }]),
    answer: () => ({ status: 200, body: left([{ ...other, mayTakeOut: false }]) }),
  });
  const box = await panel();
  expect(box.queryByRole('button', { name: words.takeAllOf('Elmshire') })).toBeNull();
  fireEvent.click(box.getByRole('button', { name: words.look(1) }));
  const take = words.takeOutOf(toGatheredWords(item.item));
  fireEvent.click(box.getByRole('button', { name: take }));

  expect(await screen.findByText(words.whoCan)).toBeDefined();
  expect(sent()).toMatchObject([
    { name: 'left-behind/take-out', body: { round: 1, itemIds: [item.item.id] } },
  ]);
});

test('what is left out once the team has left is gone from there, too, and the page says so', async () => {
  const learned = buildGatheredItem();
  openBlueprint({
    gathered: [learned],
    leftBehind: left([buildItem({ item: learned })]),
    answer: () => ({
      status: 200,
      body: buildGatheredView({
        items: [learned],
        leftOut: { all: [learned.id], byAuthor: [], withChange: [] },
      }),
    }),
    afterwards: { [`${teamPath}/left-behind`]: left([]) },
  });
  await panel();
  const { leaveOutOf, leftOut } = text.tab.sense.item;
  fireEvent.click(screen.getByRole('button', { name: leaveOutOf('“Tell duty first”') }));

  await screen.findAllByText(leftOut);
  await waitFor(() =>
    expect(screen.queryByRole('region', { name: /^What we put into/ })).toBeNull(),
  );
});

test('whoever may take nothing out reads who can', async () => {
  openBlueprint({ role: 'leader', leftBehind: left([buildItem({ mayTakeOut: false })]) });
  const box = await panel();

  expect(box.getByText(words.still('Elmshire', 1))).toBeDefined();
  expect(box.getByText(words.whoCan)).toBeDefined();
  expect(box.queryAllByRole('button')).toEqual([]);
});

test('whoever said something by name takes it out, and reads why nothing confidential is there', async () => {
  const { sent } = openBlueprint({
    role: 'practitioner',
    leftBehind: left([buildItem({ mayTakeOut: false })], [said]),
    answer: () => ({ status: 200, body: left([buildItem({ mayTakeOut: false })]) }),
  });
  const box = await panel();
  expect(box.getByText(words.said)).toBeDefined();
  expect(box.getByText(`${words.saidMeaning} ${words.saidConfidentially}`)).toBeDefined();
  fireEvent.click(box.getByRole('button', { name: words.takeOutOf(said.words) }));

  await screen.findAllByText(words.done);
  expect(sent()).toEqual([
    {
      name: 'left-behind/take-reflection-out',
      body: { programmeId: 'programme-elmshire', round: 2, reflectionId: said.id },
    },
  ]);
  expect(box.queryByText(said.words)).toBeNull();
});

test('where the team has nothing there any more, what they said is still theirs to take out', async () => {
  openBlueprint({ role: 'practitioner', leftBehind: left([], [said]) });
  const box = within(await screen.findByRole('region', { name: words.saidStill('Elmshire') }));

  expect(box.getByText(said.words)).toBeDefined();
  expect(box.queryByText(words.whoCan)).toBeNull();
});
