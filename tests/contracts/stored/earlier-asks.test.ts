/** An ask that an earlier version kept, of a person and without a role, is read and answered like any other. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { systemClock } from '../../../shared/calendar/clock.ts';
import { createStore } from '../../../shared/stores/create-store.ts';
import type { StoredDocument } from '../../../shared/stores/document-store.ts';
import { text } from '../../../shared/text/text.ts';
import { changeType } from '../../../shared/use-cases/storage/document-types.ts';
import * as repository from '../../../shared/use-cases/storage/repository.ts';
import { unwrap } from '../../support/build-deps.ts';
import {
  type AnyCard,
  amara,
  type Chat,
  type Person,
  priya,
  riverside,
  startChat,
  tenantId,
  wordsOf,
} from '../../support/chat.ts';
import { makeTestContainer, startCosmosServer } from '../../support/cosmos-server.ts';
import { type Example, examples } from './read-examples.ts';

const jo = { id: 'aaaaaaaa-0000-4000-8000-000000000003', name: 'Jo Whitlock' };
const helen = { id: 'aaaaaaaa-0000-4000-8000-000000000004', name: 'Helen Ashdown' };
const people = { amara, priya, jo, helen };

const opened = { SQLite: openSqlite, 'Cosmos DB': openCosmos } as const;
const asked = examples.filter(
  ({ type, doc }) => type === 'change' && asksIn(doc).some(isOpenOfAPerson),
);
const subjects = Object.keys(opened).flatMap((store) =>
  asked.map((example) => ({ store: store as keyof typeof opened, example, name: example.name })),
);

let chat: Chat;
let close: () => Promise<void>;

test('several versions kept such asks', () => {
  expect(new Set(asked.map(({ version }) => version)).size).toBeGreaterThan(1);
});

describe.each(subjects)('$name in $store', ({ store, example }) => {
  const short = `SC-${example.doc.number}`;
  const [whose] = asksIn(example.doc).filter(isOpenOfAPerson);
  const whoWasAsked = whose?.of?.id === 'jo' ? jo : helen;
  const anybodyElse = whose?.of?.id === 'jo' ? helen : jo;

  beforeEach(async () => {
    const kept = await opened[store]();
    close = kept.close;
    chat = await startChat({ kept: kept.store, members: [amara, jo, helen] });
    await chat.install(priya, 'channel');
    unwrap(await kept.store.create(toRiverside(example)));
  });

  afterEach(async () => {
    await chat.close();
    await close();
  });

  /** A button as it stands on cards that were sent before. */
  function pressOld(person: Person, verb: string, data: object = {}): Promise<AnyCard> {
    const ids = { teamId: riverside.id, changeId: example.doc.id };
    const button = { type: 'Action.Execute', title: 'Old', verb, data: { ...ids, ...data } };
    return chat.press(person, button, 'Old');
  }

  async function openFromList(): Promise<AnyCard> {
    return chat.press(whoWasAsked, await chat.say(whoWasAsked, 'asks'), `Open ${short}`);
  }

  async function askNow() {
    const key = { tenantId, teamId: riverside.id, changeId: example.doc.id };
    const { asks } = unwrap(await repository.read(chat.store, changeType, key));
    return { asks, ask: asks.find(({ id }) => id === whose?.id) };
  }

  test('waits in the list of whoever was asked, and is answered by their press', async () => {
    const shown = await openFromList();
    const answered = await chat.press(whoWasAsked, shown, 'Yes');

    expect(wordsOf(shown)).toContain('Amara Osei asks for your yes');
    expect(wordsOf(answered)).toContain(text.ask.answered('Amara Osei'));
    expect((await askNow()).ask).toMatchObject({
      ...{ of: whoWasAsked, ofRole: null, earlier: [] },
      answer: { answer: 'yes', because: null, heardBy: null },
    });
    expect(await chat.say(whoWasAsked, 'asks')).toBe(text.ask.none);
  });

  test('is thought about again from the card it came with, and both answers are kept', async () => {
    const card = await pressOld(whoWasAsked, 'ask.show', { askId: whose?.id });
    await chat.press(whoWasAsked, card, 'Let’s talk');
    const form = await chat.press(whoWasAsked, card, 'Not yet…');
    await chat.press(whoWasAsked, form, 'Send my answer', { because: 'After the audit' });

    expect((await askNow()).ask).toMatchObject({
      earlier: [{ answer: 'lets-talk' }],
      answer: { answer: 'not-yet', because: 'After the audit', heardBy: null },
    });
  });

  test('is told by nobody else, while a role asked beside it is told by whoever heard it', async () => {
    const card = await openFromList();
    const refused = await chat.press(anybodyElse, card, 'Yes');
    const form = await pressOld(amara, 'ask.open');
    const role = { of: '', ofRole: 'Panel chair', words: '' };
    await chat.press(amara, form, 'Send it', role);
    const askId = (await askNow()).asks.at(-1)?.id;
    const telling = await pressOld(anybodyElse, 'ask.show', { askId });
    await chat.press(anybodyElse, telling, 'They said yes');

    const { asks, ask } = await askNow();
    expect(wordsOf(refused)).toContain('whoever was asked');
    expect(ask).toMatchObject({ answer: null });
    expect(asks.map(({ id }) => id)).toEqual([...asksIn(example.doc).map(({ id }) => id), askId]);
    expect(asks.at(-1)).toMatchObject({
      ...{ of: null, ofRole: 'Panel chair' },
      answer: { answer: 'yes', heardBy: anybodyElse },
    });
  });
});

type StoredAsk = {
  readonly id: string;
  readonly of: { readonly id: string } | null;
  readonly ofRole?: string | null;
  readonly answer?: object | null;
};

function asksIn(doc: StoredDocument): readonly StoredAsk[] {
  const { asks = [] } = doc as { readonly asks?: readonly StoredAsk[] };
  return asks;
}

/** Neither a role nor the word that there is none: nobody could ask a role yet. */
function isOpenOfAPerson({ of, answer, ...ask }: StoredAsk): boolean {
  return of !== null && !answer && !('ofRole' in ask);
}

/** The same words, of a team and people the chat knows. */
function toRiverside({ doc }: Example): StoredDocument {
  const named = Object.entries(people).reduce(
    (json, [id, person]) => json.replaceAll(`"id":"${id}"`, `"id":"${person.id}"`),
    JSON.stringify(doc),
  );
  const { pk: _, ...moved } = { ...JSON.parse(named), tenantId, teamId: riverside.id };
  const key = { tenantId, teamId: riverside.id, changeId: doc.id };
  return { ...moved, pk: changeType.placeOf(key).pk };
}

/** The chat closes the store itself. */
async function openSqlite() {
  const store = await createStore({ kind: 'sqlite', file: ':memory:', clock: systemClock });
  return { store, close: async () => {} };
}

async function openCosmos() {
  const server = await startCosmosServer();
  await makeTestContainer(server, 'asks');
  const place = { ...server, databaseId: 'tests', containerId: 'asks' };
  const store = await createStore({ kind: 'cosmos', ...place, clock: systemClock });
  return { store, close: server.close };
}
