/** In the week after its last a team's channel is shown the draft of the blueprint once, and says what is missing (P13, P19, P20). */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createCalendar } from '../../../shared/calendar/create-calendar.ts';
import type { Blueprint } from '../../../shared/domain/blueprint/blueprint.ts';
import { redrawAll } from '../../../shared/domain/channel/enqueue.ts';
import { markPosting } from '../../../shared/domain/channel/post.ts';
import { noProgramme, programmeIdOf } from '../../../shared/domain/programme/programme.ts';
import { ok } from '../../../shared/domain/result.ts';
import { changeChannel } from '../../../shared/use-cases/channel/change-channel.ts';
import { loadReflections } from '../../../shared/use-cases/sensemaking/reflect.ts';
import {
  blueprintType,
  programmeType,
  teamType,
} from '../../../shared/use-cases/storage/document-types.ts';
import {
  change,
  changeOrCreate,
  createOnce,
} from '../../../shared/use-cases/storage/repository.ts';
import { buildBlueprint, drawnUp } from '../../support/build-blueprint.ts';
import { unwrap } from '../../support/build-deps.ts';
import { buildTeam } from '../../support/build-team.ts';
import {
  type AnyCard,
  amara,
  type Chat,
  priya,
  riverside,
  startChat,
  tenantId,
  wordsOf,
} from '../../support/chat.ts';

const alone = { tenantId, programmeId: programmeIdOf(riverside.id) };
const place = { tenantId, teamId: riverside.id };
const calendar = createCalendar('GB-ENG');

/** Week 16 ends on Sunday 7 March 2027. */
const friday = '2027-03-05T12:00:00.000Z';
const week17 = '2027-03-08T09:30';

let chat: Chat;

beforeEach(async () => {
  chat = await startChat({ members: [amara] });
  await chat.install(priya, 'channel');
  for (const person of [priya, amara]) await chat.install(person, 'personal');
  await chat.tellAt(friday);
});

afterEach(() => chat.close());

const other = { ...drawnUp, id: 'pillar-2', title: 'A room to talk' };
const numbersGiven = [1, 2].map((number) => ({
  ...{ commandId: `propose-${number}`, number, pillarId: drawnUp.id },
}));

/** Two pillars, of which one has two experiments. */
async function drawUp(overrides: Partial<Blueprint> = {}, where = alone): Promise<void> {
  const drawn = buildBlueprint({ ...where, pillars: [drawnUp, other], numbersGiven, ...overrides });
  unwrap(await changeOrCreate(chat.store, blueprintType, where, () => ok(drawn)));
}

type Post = { readonly at: string; readonly card: AnyCard; readonly said: string };

/** Whatever was newly posted in a channel on these mornings. */
async function watch(until: string, from = '2027-03-06', channel = 'channel-1') {
  const seen: Post[] = [];
  for (let day = from; day < until; day = calendar.addDays(day, 1))
    for (const time of ['08:30', '09:00', '09:30', '10:00', '13:00']) {
      const at = `${day}T${time}`;
      await chat.tellAt(`${at}:00.000Z`);
      const posts = chat.teams.sent.filter(
        ({ kind, conversationId }) => kind === 'send' && conversationId === channel,
      );
      for (const { activity } of posts) {
        const card = activity.attachments?.[0]?.content;
        seen.push({ at, card, said: wordsOf(card) });
      }
    }
  return seen;
}

const isDraft = ({ said }: Post) => said.includes('a draft');
const timesOf = (posts: readonly Post[]) => posts.filter(isDraft).map(({ at }) => at);

describe('the draft', () => {
  test('is shown in the week after the last, once, with its pillars and nobody’s name', async () => {
    await drawUp();
    const drafts = (await watch('2027-05-20')).filter(isDraft);

    expect(timesOf(drafts)).toEqual([week17]);
    const [{ said = '', card } = {}] = drafts;
    expect(said).toContain(`The blueprint of ${riverside.name}: a draft`);
    expect(said).toContain('there is a week to say what is missing in it or not right');
    expect(said).toMatch(/Protected time\s+2 experiments/);
    expect(said).toMatch(/A room to talk\s+No experiment yet/);
    for (const { name } of [priya, amara]) expect(said).not.toContain(name);
    expect(card.actions.map(({ title }: AnyCard) => title)).toEqual([
      ...['Say what is missing', 'Open the blueprint in the tab'],
    ]);
    expect(JSON.stringify(card)).toContain('#blueprint/print');
  });

  test('says how things stand at that moment', async () => {
    await drawUp();
    await watch('2027-03-08');
    await drawUp({ pillars: [{ ...drawnUp, title: 'Time that is ours' }] });
    const [draft] = await watch('2027-03-09', '2027-03-08');

    expect(draft?.said).toContain('Time that is ours');
    expect(draft?.said).not.toContain('Protected time');
  });

  test('is shown on the same day of the first week in which something is drawn up', async () => {
    const before = await watch('2027-03-17');
    await drawUp();
    const after = await watch('2027-04-30', '2027-03-17');

    expect(before).toEqual([]);
    expect(timesOf(after)).toEqual(['2027-03-22T09:30']);
  });

  test('leaves the month’s card to the week after', async () => {
    await watch('2027-03-31');
    await drawUp();
    const posts = await watch('2027-04-20', '2027-03-31');

    expect(posts.map((post) => [post.at, isDraft(post)])).toEqual([
      ...[['2027-04-05T08:30', true] as const, ['2027-04-12T08:30', false] as const],
    ]);
  });

  test('is not shown where something is drawn up in the sixth week only', async () => {
    const before = await watch('2027-04-06');
    await drawUp();
    const after = await watch('2027-05-20', '2027-04-06');

    expect(before.map(({ at }) => at)).toEqual(['2027-04-05T08:30']);
    expect(timesOf([...before, ...after])).toEqual([]);
  });

  test('of a round before this one is not shown', async () => {
    const programme = { ...noProgramme(alone), round: 2 };
    unwrap(await createOnce(chat.store, programmeType, programme));
    await drawUp();

    expect(timesOf(await watch('2027-04-20'))).toEqual([]);
  });

  test('is not posted again where it may have arrived', async () => {
    await drawUp();
    await chat.tellAt('2027-03-07T12:00:00.000Z');
    const post = { kind: 'draft', programmeId: alone.programmeId, round: 1 } as const;
    unwrap(
      await changeChannel(place, chat, (channel) =>
        markPosting(channel, post, '2027-03-08T09:30:00.000Z'),
      ),
    );

    expect(timesOf(await watch('2027-04-20'))).toEqual([]);
  });

  test('waits while the team is paused', async () => {
    await drawUp();
    await chat.say(priya, 'pause team until 17 March');

    // Three days of week 16 are still to come then.
    expect(timesOf(await watch('2027-04-20'))).toEqual(['2027-03-22T09:30']);
  });

  test('is not posted where the app was taken out of the team, and is in a later week once it is back', async () => {
    await drawUp();
    await chat.uninstall(priya, 'channel');
    const away = await watch('2027-03-18');
    await chat.install(priya, 'channel');
    const back = await watch('2027-04-20', '2027-03-18');

    expect(away).toEqual([]);
    expect(timesOf(back)).toEqual(['2027-03-22T09:30']);
  });

  test.each([
    ['as it stands then', 1, 'A room of our own'],
    ['without its pillars once the next round has begun', 2, 'A draft stood here.'],
  ])('is drawn again where somebody is forgotten, %s', async (_how, round, words) => {
    await drawUp();
    await watch('2027-03-09');
    await drawUp({ pillars: [{ ...drawnUp, title: 'A room of our own' }] });
    unwrap(await createOnce(chat.store, programmeType, { ...noProgramme(alone), round }));
    unwrap(await changeChannel(place, chat, redrawAll));
    await chat.tellAt('2027-03-09T12:00:00.000Z');

    const said = chat.teams.sent
      .filter(({ kind }) => kind === 'update')
      .map(({ activity }) => wordsOf(activity.attachments?.[0]?.content));
    expect(said).toHaveLength(1);
    expect(said[0]).toContain(words);
    expect(said[0]).not.toContain('Protected time');
  });

  test('of several teams is shown to this one in its own week', async () => {
    const elmshire = { tenantId, programmeId: 'elmshire' };
    const by = { id: priya.id, name: priya.name };
    const teams = [riverside.id, 'harbour'].map((id) => ({
      ...{ id, name: id, by, at: friday, isTold: true },
    }));
    const programme = { ...noProgramme(elmshire), name: 'Elmshire', teams };
    unwrap(await createOnce(chat.store, programmeType, programme));
    const joined = { programmeId: elmshire.programmeId };
    const harbour = buildTeam({ tenantId, id: 'harbour', name: 'Harbour', hasApp: false });
    unwrap(await createOnce(chat.store, teamType, { ...harbour, ...joined }));
    unwrap(await change(chat.store, teamType, place, (team) => ok({ ...team, ...joined })));
    await drawUp({}, elmshire);
    const drafts = (await watch('2027-04-20')).filter(isDraft);

    expect(timesOf(drafts)).toEqual([week17]);
    expect(drafts[0]?.said).toContain('The blueprint of Elmshire: a draft');
  });
});

describe('what is missing', () => {
  test('is said from the draft, and joins what people said for the round', async () => {
    await drawUp();
    const [draft] = (await watch('2027-03-09')).filter(isDraft);
    const form = await chat.press(amara, draft?.card, 'Say what is missing', {}, 'channel');

    expect(wordsOf(form)).toContain('What does the draft leave out?');
    const back = await chat.press(amara, form, 'Back to the draft', {}, 'channel');
    expect(wordsOf(back)).toContain(`The blueprint of ${riverside.name}: a draft`);
    expect(back.actions.map(({ title }: AnyCard) => title)).toContain('Say what is missing');
    const given = await chat.press(amara, form, 'Say it by name', { reflection: '' }, 'channel');
    expect(given.actions.map(({ title }: AnyCard) => title)).toContain('Back to the draft');

    const said = await chat.press(
      amara,
      form,
      'Say it by name',
      { reflection: 'Time to read before a visit', hint: 'enabler' },
      'channel',
    );
    expect(wordsOf(said)).toContain('It is said, with your name.');
    const { current } = unwrap(
      await loadReflections({ teamId: riverside.id }, { ...amara, tenantId }, chat),
    );
    expect(current.reflections).toMatchObject([
      { words: 'Time to read before a visit', hint: 'enabler', by: { id: amara.id } },
    ]);
  });
});
