/** @jest-environment jsdom */
/** Putting in what was gathered, for whoever leads the team, and leaving things out of it (P19). */
import { afterEach, describe, expect, test } from '@jest/globals';
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import type { EvidenceView } from '../../../../../shared/contracts/api/blueprint/sense.ts';
import { text } from '../../../../../shared/text/text.ts';
import { buildEditionView } from '../../../../support/build-blueprint-view.ts';
import { teamId, teamPath } from '../../support/build-full-team.ts';
import {
  buildEvidenceView,
  buildGatheredItem,
  buildGatheredView,
} from '../../support/build-views.ts';
import { openBlueprint } from './open-blueprint.tsx';

const { putIn, item: words } = text.tab.sense;
const learned = buildGatheredItem();
const said = '“Tell duty first”';
const inside: Partial<EvidenceView> = {
  items: [{ ...learned, team: null }],
  putIn: [{ teamId, team: 'Harbour Family Help', at: '2027-02-03T10:00:00.000Z', things: 1 }],
};
const byLead = { all: [learned.id], byAuthor: [], withChange: [] };
/** What the page reads once it is left out: its words are on the wall no more. */
const onceOut = {
  answer: () => ({
    status: 200,
    body: buildGatheredView({ items: [learned], leftOut: byLead }),
  }),
  afterwards: { [`${teamPath}/evidence`]: buildEvidenceView() },
};

afterEach(cleanup);

describe('putting in', () => {
  test('says what happens, does it once, and says that all of it is in', async () => {
    const { sent } = openBlueprint({
      gathered: [learned],
      answer: () => ({ status: 200, body: buildEvidenceView(inside) }),
    });

    expect(await screen.findByText(putIn.waiting(1, 0))).toBeDefined();
    expect(screen.getByText(putIn.whatHappens)).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: putIn.button }));

    expect(await screen.findByText(putIn.allIn('3 February 2027', 1, 1))).toBeDefined();
    expect(sent().map(({ name }) => name)).toEqual(['evidence/put-in']);
    expect(screen.queryByRole('button', { name: putIn.button })).toBeNull();
  });

  test('says how many are the team’s own, and how many there are in all', async () => {
    const others = ['1', '2'].map((id) => ({ ...learned, id, team: 'Riverside' }));
    const riverside = { teamId: 'riverside', team: 'Riverside', things: 2 };
    const both: Partial<EvidenceView> = {
      items: [...(inside.items ?? []), ...others],
      putIn: [...(inside.putIn ?? []), { ...riverside, at: '2027-02-02T10:00:00.000Z' }],
    };
    openBlueprint({
      gathered: [learned],
      answer: () => ({ status: 200, body: buildEvidenceView(both) }),
    });

    fireEvent.click(await screen.findByRole('button', { name: putIn.button }));

    expect(await screen.findByText(putIn.done(1, 3))).toBeDefined();
    expect(await screen.findByText(putIn.allIn('3 February 2027', 1, 3))).toBeDefined();
    expect(putIn.done(12, 78)).toContain('All 12 things of your team are in. With');
  });

  test('says so where all of it is left out', async () => {
    openBlueprint({ gathered: [learned], leftOut: byLead });

    expect(await screen.findByText(putIn.allOut)).toBeDefined();
  });

  test('says how many are left out, and that an edition keeps what it says once there is one', async () => {
    const two = { ...learned, id: 'other' };
    const scene = {
      ...{ gathered: [learned, two], leftOut: byLead },
      evidence: { ...inside, items: [{ ...two, team: null }] },
    };
    openBlueprint({ ...scene, editions: [buildEditionView({ n: 1 })] });
    expect(await screen.findByText(`${putIn.leftOut(1)} ${putIn.editionKeeps}`)).toBeDefined();
    cleanup();

    openBlueprint(scene);
    expect(await screen.findByText(putIn.leftOut(1))).toBeDefined();
  });

  test('is for the team’s leads, and anybody else reads who can', async () => {
    openBlueprint({ gathered: [learned], role: 'practitioner' });

    expect(await screen.findByText(putIn.whoCan)).toBeDefined();
    expect(screen.queryByRole('button', { name: putIn.button })).toBeNull();
  });

  test('once more is offered where something came since or was put otherwise', async () => {
    const otherwise = { ...learned, said: { kind: 'learned' as const, words: 'Ask first' } };
    openBlueprint({ gathered: [otherwise], evidence: inside });

    expect(await screen.findByText(putIn.waiting(1, 1))).toBeDefined();
    expect(screen.getByText(words.states['put-otherwise'])).toBeDefined();
  });
});

describe('leaving out', () => {
  test('is for whoever logged the change, too', async () => {
    const { sent } = openBlueprint({
      ...{ gathered: [learned], evidence: inside, role: 'practitioner' },
      ...onceOut,
    });

    fireEvent.click(await screen.findByRole('button', { name: words.leaveOutOf(said) }));

    expect(await screen.findByText(words.states.withheld)).toBeDefined();
    expect(sent()).toMatchObject([{ body: { itemId: learned.id, isOut: true } }]);
    expect(screen.getByRole('button', { name: words.letInOf(said) })).toBeDefined();
  });

  test('says that an edition keeps what it says, where there is one', async () => {
    openBlueprint({
      ...{ gathered: [learned], evidence: inside, editions: [buildEditionView({ n: 1 })] },
      ...onceOut,
    });

    fireEvent.click(await screen.findByRole('button', { name: words.leaveOutOf(said) }));

    expect(await screen.findByText(`${words.leftOut} ${putIn.editionKeeps}`)).toBeDefined();
  });

  test('of one thing offers to leave out all of its change, and to let all of it in again', async () => {
    const all = { ...byLead, withChange: [learned.id] };
    const { sent } = openBlueprint({
      ...{ gathered: [learned], leftOut: byLead },
      answer: () => ({ status: 200, body: buildGatheredView({ items: [learned], leftOut: all }) }),
    });

    fireEvent.click(await screen.findByRole('button', { name: words.leaveAllOut('SC-4') }));

    expect(await screen.findByText(words.withheldWithChange('SC-4'))).toBeDefined();
    expect(screen.getByRole('button', { name: words.letInOf(said) })).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: words.letAllIn('SC-4') }));
    await waitFor(() => expect(sent()).toHaveLength(2));
    const body = { itemId: learned.id, isWhole: true };
    expect(sent()).toMatchObject([
      { body: { ...body, isOut: true } },
      { body: { ...body, isOut: false } },
    ]);
  });

  test('is undone by whoever logged it alone, where they left it out', async () => {
    const other = { changeId: 'other', number: 5, title: 'Five', go: 1, decision: null };
    const item = { ...learned, from: other };
    openBlueprint({ gathered: [item], leftOut: { ...byLead, byAuthor: [item.id] } });

    expect(await screen.findByText(words.withheldByAuthor)).toBeDefined();
    expect(screen.queryByRole('button', { name: words.letInOf(said) })).toBeNull();
  });

  test('is undone by a lead where a lead left it out', async () => {
    openBlueprint({ gathered: [learned], leftOut: byLead });

    expect(await screen.findByRole('button', { name: words.letInOf(said) })).toBeDefined();
  });

  test('says so where it is still on the wall, and takes it off', async () => {
    const { sent } = openBlueprint({
      ...{ gathered: [learned], evidence: inside, leftOut: byLead },
      ...onceOut,
    });

    expect(await screen.findByText(words.states['withheld-and-in'])).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: words.takeOffOf(said) }));

    expect(await screen.findByText(words.states.withheld)).toBeDefined();
    expect(sent()).toMatchObject([{ body: { itemId: learned.id, isOut: true } }]);
  });

  test('says where it still is, and how it is taken out there', async () => {
    const item = { item: learned, round: 1, mayTakeOut: true };
    const there = { programmeId: 'programme-elmshire', name: 'Elmshire', reflections: [] };
    openBlueprint({
      ...{ gathered: [learned], leftOut: byLead },
      leftBehind: { programmes: [{ ...there, items: [item] }] },
    });

    const still = `${words.stillIn('Elmshire')} ${words.takeOutAbove}`;
    expect(await screen.findByText(still)).toBeDefined();
    expect(screen.queryByText(words.states.withheld)).toBeNull();
  });

  test('is not for somebody else who leads nothing', async () => {
    const from = { changeId: 'other', number: 5, title: 'Five', go: 1, decision: null };
    openBlueprint({ gathered: [{ ...learned, from }], role: 'practitioner' });

    await screen.findByText(said);
    expect(screen.queryByRole('button', { name: words.leaveOutOf(said) })).toBeNull();
  });
});
