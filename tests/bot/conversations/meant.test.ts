/** A sentence that may ask for something is offered that as well, on one button; nothing is done of it without a press. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { readSaid } from '../../../shared/text/commands/read-said.ts';
import { wishes } from '../../../shared/text/commands/said.ts';
import { text } from '../../../shared/text/text.ts';
import { readOfBlueprintInAnyWords } from '../../shared/text/commands/commands-corpus/read-corpus.ts';
import {
  type AnyCard,
  amara,
  type Chat,
  findInput,
  priya,
  startChat,
  wordsOf,
} from '../../support/chat.ts';

/** Nobody can be sure of it, and a press says. */
const unsure = readOfBlueprintInAnyWords()
  .map(({ text: line }) => ({ line, maybe: readSaid(line).maybe }))
  .flatMap(({ line, maybe }) => (maybe === undefined || line.length > 100 ? [] : [{ line, maybe }]))
  .find(({ maybe }) => maybe === 'blueprint' || maybe === 'experiments' || maybe === 'sensemaking');
const { line = '', maybe = 'help' } = unsure ?? {};
const labels: Readonly<Partial<Record<string, string>>> = text.log.meant;
const meant = labels[maybe] ?? '';
const outright = { blueprint: 'blueprint', experiments: 'experiments', sensemaking: 'sensemaking' };

/** As a card's button that nobody drew. */
const forged = (wish: string) => ({
  actions: [
    { type: 'Action.Execute', title: 'Forged', verb: 'log.meant', data: { wish, title: 'x' } },
  ],
});

const inOurGift = { title: 'Keep a spare charger at each desk', benefit: '', scope: 'in-our-gift' };

let chat: Chat;

beforeEach(async () => {
  chat = await startChat({ members: [amara, { id: 'jo', name: 'Jo Whitlock' }] });
  await chat.install(priya, 'channel');
});

afterEach(() => chat.close());

const titles = ({ actions }: AnyCard) => actions.map(({ title }: AnyCard) => title);

describe('what a sentence may ask for', () => {
  test('stands on a button beside what it may be else, and the words stay in the box', async () => {
    const card = await chat.say(amara, line);

    expect(findInput(card, 'title').value).toBe(line);
    expect(titles(card)).toEqual([
      text.verbs.log,
      meant,
      text.cards.actions.isBarrier,
      text.cards.actions.isProgress,
      text.cards.actions.notNow,
    ]);
  });

  test('is answered as if it had been asked for', async () => {
    const answer = await chat.press(amara, await chat.say(amara, line), meant);

    const asked = await chat.say(amara, outright[maybe as keyof typeof outright]);
    expect(wordsOf(answer)).toBe(wordsOf(asked));
  });

  test('is shown first where it would be done at once', async () => {
    await chat.press(amara, await chat.say(amara, 'log'), 'Log it', inOurGift);
    await chat.press(amara, forged('undo'), 'Forged');

    expect(wordsOf(await chat.say(amara, 'changes'))).toContain(inOurGift.title);
  });

  test('is nothing where nobody knows what it is', async () => {
    const pressed = await chat.press(amara, forged('dance'), 'Forged');

    expect(pressed).toBe(text.errors.oldCard);
  });

  test('is called by what there is to wish for', () => {
    expect(Object.keys(labels).filter((each) => !wishes.some((wish) => wish === each))).toEqual([]);
  });

  test('is not offered of an ordinary sentence', async () => {
    const card = await chat.say(amara, inOurGift.title);

    expect(titles(card)).toHaveLength(4);
  });
});

describe('what puts right what was said before', () => {
  const right = 'a spare charger at each duty desk';
  const edits = text.log.edits('SC-1');

  test('is offered for the change of theirs they logged just before, with the words in its box', async () => {
    await chat.press(amara, await chat.say(amara, 'log'), 'Log it', inOurGift);
    const offer = await chat.say(amara, `no wait i meant ${right}`);
    const form = await chat.press(amara, offer, edits, { title: right });

    expect(findInput(offer, 'title').value).toBe(right);
    expect(titles(offer)).toContain(text.verbs.log);
    expect(findInput(form, 'title').value).toBe(right);
    expect(wordsOf(form)).toContain(`Edit SC-1\nIt says now: “${inOurGift.title}”`);
  });

  test('is only logged where nothing of theirs was, or it was long ago', async () => {
    const before = await chat.say(amara, `I meant: ${right}`);
    await chat.press(amara, await chat.say(amara, 'log'), 'Log it', inOurGift);
    const byAnother = await chat.say(priya, `I meant: ${right}`);
    chat.clock.set('2027-01-04T12:00:00.000Z');
    const later = await chat.say(amara, `I meant: ${right}`);

    for (const offer of [before, byAnother, later]) expect(titles(offer)).not.toContain(edits);
  });

  test('names no change in a group chat', async () => {
    await chat.press(amara, await chat.say(amara, 'log'), 'Log it', inOurGift);
    const offer = await chat.say(amara, `I meant: ${right}`, 'group');

    expect(titles(offer)).not.toContain(edits);
    expect(findInput(offer, 'title').value).toBe(right);
  });
});
