/** In the week before the last, the check-in asks what of the team goes in to be made sense of (P14, P19). */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createCalendar } from '../../../shared/calendar/create-calendar.ts';
import { programmeIdOf } from '../../../shared/domain/programme/programme.ts';
import { loadGathered } from '../../../shared/use-cases/gathered/load-gathered.ts';
import { putIn } from '../../../shared/use-cases/sensemaking/put-in.ts';
import { withhold } from '../../../shared/use-cases/sensemaking/withhold.ts';
import { evidenceType } from '../../../shared/use-cases/storage/document-types.ts';
import { readOrEmpty } from '../../../shared/use-cases/storage/repository.ts';
import { unwrap } from '../../support/build-deps.ts';
import {
  type AnyCard,
  amara,
  type Chat,
  findActions,
  type Heard,
  priya,
  riverside,
  startChat,
  tenantId,
  wordsOf,
} from '../../support/chat.ts';

const idea = { title: 'Share a desk day', benefit: '', scope: 'for-the-blueprint' };
const look = 'Look at what goes in';
const question = 'What of ours goes in?';
const fine = 'Nothing moved, and that’s fine';

/** Mondays at the time of the check-in; the team's first week begins on 16 November 2026. */
const week14 = '2027-02-15T09:30:00.000Z';
const week15 = '2027-02-22T09:30:00.000Z';
const week16 = '2027-03-01T09:30:00.000Z';

const calendar = createCalendar('GB-ENG');
const evidenceKey = { tenantId, programmeId: programmeIdOf(riverside.id), round: 1 };

let chat: Chat;

beforeEach(async () => {
  chat = await startChat();
  await chat.install(priya, 'channel');
  await chat.install(priya, 'personal');
});

afterEach(() => chat.close());

const deps = () => ({
  ...{ store: chat.store, clock: chat.clock, calendar },
  today: () => chat.clock.now().slice(0, 10),
});
const supervisor = { ...priya, tenantId };

async function keepAnIdea(): Promise<void> {
  await chat.press(amara, await chat.say(amara, 'log'), 'Log it', idea);
}

/** The check-in of that Monday; nothing else is told by itself then. */
async function hear(at: string): Promise<AnyCard> {
  await liveUntilBefore(at);
  const heard = (await chat.tellAt(at)).filter(toPriya);
  expect(heard).toHaveLength(1);
  return heard[0]?.said;
}

/** On the Saturday before, everything earlier has come and gone. */
async function liveUntilBefore(at: string): Promise<void> {
  await chat.tellAt(new Date(Date.parse(at) - 2 * 86_400_000).toISOString());
}

function toPriya({ conversationId }: Heard): boolean {
  return conversationId === `personal-${priya.id}`;
}

function linksOf(card: AnyCard): readonly string[] {
  const links = card.actions.filter(({ type }: AnyCard) => type === 'Action.OpenUrl');
  return links.map(({ title }: AnyCard) => title);
}

describe('the check-in of week 15', () => {
  test('counts what would go in by its kind, and leads to it in the tab', async () => {
    await keepAnIdea();

    const card = await hear(week15);

    expect(wordsOf(card)).toContain('Riverside: weekly check-in');
    expect(wordsOf(card)).toContain(question);
    expect(wordsOf(card)).toMatch(/1 thing would go in: 1 kept for the blueprint\./);
    expect(linksOf(card)).toEqual([look]);
    expect(JSON.stringify(card)).not.toContain(idea.title);
  });

  test('puts nothing in', async () => {
    await keepAnIdea();
    await hear(week15);

    expect(unwrap(await readOrEmpty(chat.store, evidenceType, evidenceKey))).toMatchObject({
      ...{ teams: [], items: [] },
    });
  });

  test('still asks once a press has drawn it again, and beside the answer', async () => {
    await keepAnIdea();
    const card = await hear(week15);

    const answered = await chat.press(priya, card, fine);
    const open = await chat.press(priya, answered, 'Change my answer');

    for (const drawn of [answered, open]) {
      expect(wordsOf(drawn)).toContain(question);
      expect(linksOf(drawn)).toEqual([look]);
    }
  });

  test('does not count what is left out', async () => {
    await keepAnIdea();
    await liveUntilBefore(week15);
    const [item] = await gathered();
    const leaving = { teamId: riverside.id, itemId: item ?? '', isOut: true, commandId: 'leave' };
    unwrap(await withhold(leaving, supervisor, deps()));

    expect(wordsOf(await hear(week15))).not.toContain(question);
  });

  test('says that it is in where a lead has put it in already', async () => {
    await keepAnIdea();
    await liveUntilBefore(week15);
    unwrap(await putIn({ teamId: riverside.id, commandId: 'put in' }, supervisor, deps()));

    const card = await hear(week15);

    expect(wordsOf(card)).toContain('What your team learned was put in on 20 February 2027');
    expect(linksOf(card)).toEqual([]);
  });

  test('says nothing of it where there is nothing', async () => {
    expect(wordsOf(await hear(week15))).not.toContain(question);
  });
});

test.each([
  ['14', week14],
  ['16', week16],
])('the check-in of week %s does not ask it', async (_, at) => {
  await keepAnIdea();

  expect(wordsOf(await hear(at))).not.toContain(question);
});

test('who to turn to stands without it', async () => {
  await keepAnIdea();
  const card = await hear(week15);

  const met = await chat.press(priya, card, 'Done', { cover: 'A child is being hurt at home' });

  expect(wordsOf(met)).not.toContain(question);
  expect(findActions(met).length).toBeGreaterThan(0);
});

/** Ids of what the team has, taken from what would be put in. */
async function gathered(): Promise<readonly string[]> {
  const loaded = unwrap(await loadGathered({ tenantId, teamId: riverside.id }, deps()));
  return loaded.items.map(({ id }) => id);
}
