/** Where the answer to a write is lost, nobody is told that nothing was kept, and pressing again keeps it once. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createSqliteStore } from '../../../shared/stores/sqlite/sqlite-store.ts';
import { fullPlan } from '../../support/build-change.ts';
import { buildClock } from '../../support/build-deps.ts';
import { type AnyCard, amara, type Chat, findInput, priya, startChat } from '../../support/chat.ts';
import { buildFlakyStore, type FlakyStore } from '../../support/flaky-store.ts';
import { type WatchedStore, watchDocuments } from '../../support/watched-store.ts';

const words = { title: 'Share a desk day', benefit: '', scope: 'in-our-gift' };
const unknown = /may or may not have been kept\. Please try again/;

let kept: WatchedStore;
let store: FlakyStore;
let chat: Chat;

beforeEach(async () => {
  kept = watchDocuments(createSqliteStore({ file: ':memory:', clock: buildClock() }));
  store = buildFlakyStore(kept);
  chat = await startChat({ kept: store });
  await chat.install(priya, 'channel');
});

afterEach(() => chat.close());

type Flow = {
  /** The document it writes. */
  readonly type: string;
  /** The card with the button, drawn before anything goes wrong. */
  readonly draw: () => Promise<AnyCard>;
  readonly button: string;
  readonly inputs: Readonly<Record<string, string>>;
  /** What there is of it in the document. */
  readonly find: (document: AnyCard) => readonly unknown[];
};

const flows: Readonly<Record<string, Flow>> = {
  ballot: {
    type: 'priorities',
    draw: drawBallot,
    button: 'One more for Forms',
    inputs: {},
    find: ({ vote }) => vote.ballots,
  },
  plan: {
    type: 'change',
    draw: async () => chat.press(amara, await logChange(), 'Plan it'),
    button: 'Save',
    inputs: { ...fullPlan, owner: '', byWhen: '' },
    find: ({ history }) => history.filter(({ did }: { did: string }) => did === 'planned'),
  },
  'barrier by name': toBarrier('by-name'),
  'confidential barrier': toBarrier('confidential'),
  progress: {
    type: 'change',
    draw: async () => chat.press(amara, await logChange(), 'Say how it is going'),
    button: 'Save',
    inputs: { progress: 'It has begun.' },
    find: ({ progress }) => progress,
  },
  'new change': {
    type: 'change',
    draw: () => chat.say(amara, 'log'),
    button: 'Log it',
    inputs: words,
    find: (change) => (change ? [change] : []),
  },
};

function toBarrier(keep: string): Flow {
  return {
    type: 'barriers',
    draw: () => chat.say(amara, 'barrier'),
    button: 'Raise it',
    inputs: { barrier: 'We wait two days', keep },
    find: ({ barriers }) => barriers,
  };
}

describe.each(Object.entries(flows))('a %s', (_, { type, draw, button, inputs, find }) => {
  test.each(['kept', 'lost'] as const)(
    'whose answer never comes and which was %s is said as unknown, and pressed again is kept once',
    async (loss) => {
      const card = await draw();
      store.loseAnswer(type, loss);

      const answer = await chat.press(amara, card, button, inputs);
      store.heal();
      const again = await chat.press(amara, card, button, inputs);

      expect(answer).toMatch(unknown);
      expect(typeof again).toBe('object');
      expect(found()).toHaveLength(1);
    },
  );

  test('that breaks off after it was kept is not said to be lost, and pressed again is kept once', async () => {
    const card = await draw();
    store.breakOff(type, 'kept');

    const answer = await chat.press(amara, card, button, inputs);
    store.heal();
    await chat.press(amara, card, button, inputs);

    expect(answer).toMatch(/may or may not have been kept/);
    expect(found()).toHaveLength(1);
  });

  function found(): readonly unknown[] {
    const documents = kept.documents().filter((document) => document.type === type);
    return documents.flatMap(find);
  }
});

async function logChange(): Promise<AnyCard> {
  return chat.press(amara, await chat.say(amara, 'log'), 'Log it', words);
}

async function drawBallot(): Promise<AnyCard> {
  for (const name of ['Forms', 'Rooms']) {
    const card = await chat.say(amara, 'barrier');
    await chat.press(amara, card, 'Raise it', { barrier: `About ${name}`, keep: 'by-name' });
    const form = await chat.say(priya, 'themes');
    const barriers = findInput(form, 'barriers').choices[0].value;
    await chat.press(priya, form, 'Put them together', { newTheme: name, barriers });
  }
  const form = await chat.say(priya, 'vote', 'channel');
  const themes = findInput(form, 'themes').value;
  const open = await chat.press(priya, form, 'Open the vote', { themes }, 'channel');
  return chat.press(amara, open, 'Vote');
}
