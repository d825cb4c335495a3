/** What a notification says of a card: always something, always in our words, never anybody's. */
import { afterEach, describe, expect, test } from '@jest/globals';
import type { TurnContext } from 'botbuilder';
import { toChannelSummary, toMessageSummary } from '../../../bot/proactive/cards/summaries.ts';
import { send } from '../../../bot/teams/turn.ts';
import { stages } from '../../../shared/domain/journey/stage.ts';
import type { Ask } from '../../../shared/domain/small-change/asks.ts';
import type { Told } from '../../../shared/use-cases/notifications/load-message.ts';
import { buildChange } from '../../support/build-change.ts';
import { type AnyCard, amara, type Chat, priya, startChat } from '../../support/chat.ts';
import { drawCards, drawFixedCards } from './every-card.ts';

const nonsense = 'zorblax';
const write = (length: number) => `${nonsense} `.repeat(40).slice(0, length).trim();
const at = '2026-11-20T10:00:00.000Z';

let chat: Chat | undefined;

afterEach(() => chat?.close());

function expectOurs(summary: unknown): void {
  expect(summary).toMatch(/^[A-Z].{10,60}$/);
  expect(String(summary).toLowerCase()).not.toContain(nonsense);
}

test('every card that answers somebody has one', async () => {
  const sent: AnyCard[] = [];
  const sendActivity = async (activity: AnyCard) => void sent.push(activity);
  const context = { sendActivity } as unknown as TurnContext;
  const cards = [...drawCards(write), ...(await drawFixedCards())];

  for (const [, card] of cards) await send(context, { card });

  expect(cards.length).toBeGreaterThan(100);
  expect(JSON.stringify(sent)).toContain(nonsense);
  expect(sent).toHaveLength(cards.length);
  for (const { summary } of sent) expectOurs(summary);
});

describe('a card that comes by itself', () => {
  const person = { id: 'helen', name: write(80) };
  const change = buildChange({ title: write(160), author: person });
  const ask: Ask = {
    id: 'ask',
    of: person,
    ofRole: null,
    by: person,
    at,
    words: write(300),
    answer: null,
    earlier: [],
  };
  const nothing: Told = {
    checkIns: [],
    news: [],
    asks: [],
    pulse: null,
    leadsBack: [],
    endings: [],
    reviews: [],
    leftOpen: [],
    blueprints: [],
  };
  const named = { what: 'leader', name: write(80), by: write(80), team: write(80) } as const;
  const news = [{ change, lines: [] }];
  const pulse = { team: { id: 'team', name: write(80) } } as unknown as Told['pulse'];

  test('says which kind it is', () => {
    const summaries = [
      toMessageSummary({ ...nothing, news }),
      toMessageSummary({ ...nothing, asks: [{ change, ask }] }),
      toMessageSummary({ ...nothing, pulse }),
      toMessageSummary({ ...nothing, blueprints: [named] }),
      ...stages.map((stage) => {
        const shown = { teamId: 'team', stage, since: '2026-11-23', by: person };
        return toChannelSummary({
          kind: 'stage',
          stage: {
            ...{ ...shown, isClosed: false, asksWhatHelped: false },
            counts: { main: 1, beside: 1 },
          },
        });
      }),
      toChannelSummary({ kind: 'shares', shared: [] }),
      toChannelSummary({ kind: 'draft', team: { id: 'team', name: write(80) }, draft: null }),
      toChannelSummary({ kind: 'vote', team: { id: 'team', name: write(80) }, vote: null }),
    ];

    for (const summary of summaries) expectOurs(summary);
    expect(new Set(summaries).size).toBe(summaries.length);
  });

  test('reaches Teams with it', async () => {
    chat = await startChat({ members: [amara] });
    await chat.install(priya, 'channel');
    await chat.tellAt('2026-11-20T11:00:00.000Z');

    await chat.tellAt('2026-11-23T09:30:00.000Z');

    const summaries = chat.teams.sent.map(({ activity }) => activity.summary);
    expect(summaries).toEqual(
      expect.arrayContaining(['Your weekly check-in', 'Your team’s stage: Mission']),
    );
    for (const summary of summaries) expectOurs(summary);
  });
});
