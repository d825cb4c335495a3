/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import type { ChangeDetail } from '../../../../../../../shared/contracts/api/board.ts';
import { text } from '../../../../../../../shared/text/text.ts';
import { Asks } from '../../../../../../../tab/client/views/board/change-detail/asks/Asks.tsx';
import { buildChangeDetail } from '../../../../support/build-board.ts';
import { choose, press, showPart, type } from '../../../../support/change-in-view.tsx';

const amara = { id: 'amara', name: 'Amara Osei' };
const at = '2026-11-18T09:30:00.000Z';
const { actions } = text.cards;

function buildAsk(overrides: Partial<ChangeDetail['asks'][number]>) {
  return {
    ...{ id: 'ask-1', of: null, ofRole: null, by: amara, at, words: null, answer: null },
    ...{ earlier: [], mayAnswer: false },
    ...overrides,
  };
}

const manager = buildAsk({ ofRole: 'Service manager', mayAnswer: true });

describe('asking for a yes', () => {
  test('a role, in words of one’s own', async () => {
    const { sent } = showPart(Asks, buildChangeDetail({ stage: 'influence', mayAsk: true }));

    await press(text.verbs.askForAYes);
    type(text.fields.ofRole, 'Service manager');
    type(text.fields.words, 'A fortnight’s trial');
    await press(actions.sendAsk);

    expect(sent()).toMatchObject([
      { body: { of: '', ofRole: 'Service manager', words: 'A fortnight’s trial' } },
    ]);
    expect((await screen.findByRole('status')).textContent).toBe(
      text.ask.takenThere('the service manager'),
    );
  });

  test('a person of the team, and not oneself', async () => {
    const { sent } = showPart(Asks, buildChangeDetail({ stage: 'influence', mayAsk: true }));

    await press(text.verbs.askForAYes);
    await screen.findByRole('option', { name: 'Priya Raman, supervisor' });
    type(text.fields.of, 'priya');
    await press(actions.sendAsk);

    expect(screen.queryByRole('option', { name: /^Amara/ })).toBeNull();
    expect(sent()).toMatchObject([{ body: { of: 'priya', ofRole: '' } }]);
  });

  test('says of a colleague named where a role belongs that it goes to them', async () => {
    showPart(Asks, buildChangeDetail({ stage: 'influence', mayAsk: true }));

    await press(text.verbs.askForAYes);
    await screen.findByRole('option', { name: 'Priya Raman, supervisor' });
    type(text.fields.ofRole, 'priya raman');
    await press(actions.sendAsk);

    expect((await screen.findByRole('status')).textContent).toBe(text.ask.sent('Priya Raman'));
  });

  test.each([
    ['nothing else is in the way of', { stage: 'mission' }],
    ['somebody else may do', { stage: 'influence', mayAsk: false }],
  ] as const)('is left out where %s', (_, change) => {
    showPart(Asks, buildChangeDetail({ mayAsk: true, ...change }));

    expect(screen.queryByRole('heading')).toBeNull();
  });

  test('is there from the start where a yes is needed, and says that nobody has been asked', () => {
    showPart(Asks, buildChangeDetail({ scope: 'needs-a-yes', mayAsk: true }));

    expect(screen.getByText(text.ask.nobodyAsked)).toBeDefined();
  });
});

describe('what came of asks', () => {
  test('is awaited, or said and heard by somebody, with what was said before', () => {
    const heard = { answer: 'not-yet', because: 'She wants numbers', at, heardBy: amara } as const;
    const yes = { answer: 'yes', because: null, at, heardBy: null } as const;
    const helen = { id: 'helen', name: 'Helen Ashdown' };
    const asked = buildAsk({ id: 'ask-2', of: helen, answer: yes, words: 'A trial' });
    const asks = [
      { ...manager, answer: heard },
      { ...asked, earlier: [{ ...yes, answer: 'lets-talk' as const }] },
      buildAsk({ id: 'ask-3', of: { id: 'marcus', name: 'Marcus Bell' } }),
      buildAsk({ id: 'ask-4', ofRole: 'Finance' }),
    ];
    showPart(Asks, buildChangeDetail({ asks }));

    const lines = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(lines).toEqual([
      `The service manager said not yet, as Amara Osei heard it: “She wants numbers”${tell}`,
      'Helen Ashdown said yes.Amara Osei asked: “A trial”Before that: Helen Ashdown would like to talk about it.',
      'Waiting for Marcus Bell’s yes, asked 18 November 2026.',
      'Amara Osei is taking it to the finance (18 November 2026). No answer told yet.',
    ]);
  });

  test('is told of a role by whoever heard it, with what is in the way', async () => {
    const { sent } = showPart(Asks, buildChangeDetail({ asks: [manager] }));

    await press(tell);
    await choose(actions.theySaidNotYet);
    type(text.fields.because, 'She wants numbers');
    await press(actions.save);

    expect(sent()).toMatchObject([
      { body: { askId: 'ask-1', answer: 'not-yet', because: 'She wants numbers' } },
    ]);
    expect((await screen.findByRole('status')).textContent).toBe(text.ask.answered('Amara Osei'));
  });

  test('is not sent before an answer is chosen, and a yes carries no reason', async () => {
    const { sent } = showPart(Asks, buildChangeDetail({ asks: [manager] }));

    await press(tell);
    await press(actions.save);
    expect(screen.getByText(text.problems.missing.decision)).toBeDefined();
    expect(sent()).toEqual([]);
    await choose(actions.theySaidYes);
    await press(actions.save);

    expect(sent()).toMatchObject([{ body: { answer: 'yes', because: '' } }]);
  });

  test('is answered by whoever was asked, for themselves', async () => {
    const asks = [buildAsk({ of: amara, mayAnswer: true })];
    const { sent } = showPart(Asks, buildChangeDetail({ number: 12, asks }));

    await press(actions.answerAsk('SC-12'));
    await choose(actions.letsTalk);
    await press(actions.sendAnswer);

    expect(sent()).toMatchObject([{ body: { answer: 'lets-talk' } }]);
  });
});

const tell = actions.tellAnswer('the service manager');
