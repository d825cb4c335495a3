/** The stage's card in the team's channel: when it comes, what it counts, and how it ends (P13). */

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { markPosting } from '../../../shared/domain/channel/post.ts';
import type { Pause } from '../../../shared/domain/journey/journey.ts';
import { ok } from '../../../shared/domain/result.ts';
import { changeChannel } from '../../../shared/use-cases/channel/change-channel.ts';
import { channelType, teamType } from '../../../shared/use-cases/storage/document-types.ts';
import * as repository from '../../../shared/use-cases/storage/repository.ts';
import { unwrap } from '../../support/build-deps.ts';
import {
  type AnyCard,
  amara,
  type Chat,
  findAction,
  findActions,
  priya,
  riverside,
  startChat,
  stranger,
  tenantId,
  wordsOf,
} from '../../support/chat.ts';

const jo = { id: 'aaaaaaaa-0000-4000-8000-000000000003', name: 'Jo Whitlock' };
const idea = { title: 'Share a desk day', benefit: '', scope: 'in-our-gift' };
const friday = '2026-11-20T10:00:00.000Z';
const monday = '2026-11-23T09:30:00.000Z';

let chat: Chat;

type Post = {
  readonly kind: string;
  readonly activityId: string;
  readonly said: string;
  card: AnyCard;
};

/** What is posted in the channel at that moment, or replaced there. */
async function postedAt(instant: string): Promise<readonly Post[]> {
  await chat.tellAt(instant);
  return posted();
}

function posted(): readonly Post[] {
  return chat.teams.sent
    .filter(({ conversationId }) => conversationId === 'channel-1')
    .map(({ kind, activityId, activity }) => {
      const card = activity.attachments?.[0]?.content;
      return { kind, activityId, card, said: wordsOf(card) };
    });
}

async function log(person = amara): Promise<AnyCard> {
  return chat.press(person, await chat.say(person, 'log'), 'Log it', idea);
}

async function begin(now = friday): Promise<void> {
  chat = await startChat({ members: [amara, jo], now });
  await chat.install(priya, 'channel');
}

afterEach(() => chat.close());

describe('two weeks before the last, the stage’s card', () => {
  const line = 'Two minutes now: what helped? What got in the way?';
  const grow = '2027-02-08T09:30:00.000Z';
  const week14 = '2027-02-15T09:30:00.000Z';
  const week15 = '2027-02-22T09:30:00.000Z';

  beforeEach(() => begin('2027-02-05T10:00:00.000Z'));

  /** Its weeks began so that the card of Grow comes on that Monday. */
  async function growAt(): Promise<Post | undefined> {
    await startedOn('2026-11-16');
    const [post] = await postedAt(grow);
    return post;
  }

  async function startedOn(startsOn: string): Promise<void> {
    const key = { tenantId, teamId: riverside.id };
    unwrap(
      await repository.change(chat.store, teamType, key, (team) =>
        ok({ ...team, journey: { ...team.journey, startsOn } }),
      ),
    );
  }

  test('asks for that week what helped and what got in the way, and nothing is posted', async () => {
    const post = await growAt();
    const [asking, ...others] = await postedAt(week14);
    const [after, ...more] = await postedAt(week15);

    expect(post).toMatchObject({ kind: 'send' });
    expect(post?.said).not.toContain(line);
    expect([...others, ...more]).toEqual([]);
    expect(asking).toMatchObject({ kind: 'update', activityId: post?.activityId });
    expect(asking?.said).toContain(line);
    expect(after).toMatchObject({ kind: 'update', activityId: post?.activityId });
    expect(after?.said).not.toContain(line);
  });

  test('opens the words for whoever presses, by name there', async () => {
    await growAt();
    const [asking] = await postedAt(week14);
    const button = findAction(asking?.card, 'Say what helped or hindered');
    const form = await pressInChannel(asking?.activityId ?? '', button.verb);
    const inputs = { reflection: 'One person to ask', hint: 'enabler' };
    const said = await chat.press(amara, form, 'Say it by name', inputs, 'channel');

    expect(wordsOf(form)).toContain('write reflect to me in a chat of your own');
    expect(wordsOf(said)).toContain('It is said, with your name.');
    expect(posted().filter(({ activityId }) => activityId === asking?.activityId)).toEqual([]);
  });

  test('asks it too where somebody opens it in a chat of their own', async () => {
    await growAt();
    await postedAt(week14);
    const card = await chat.say(amara, 'where are we');
    const stage = findActions(card).find(({ verb }) => verb === 'stage.show');
    const shown = await chat.press(amara, card, stage?.title ?? '');

    expect(wordsOf(shown)).toContain(line);
    expect(findAction(shown, 'Say what helped or hindered').verb).toBe('reflect.open');
  });
});

describe('a stage’s card', () => {
  beforeEach(() => begin());

  test('comes to the channel at the team’s check-in time, with its question and one thing to do', async () => {
    expect(await postedAt('2026-11-23T09:29:59.000Z')).toEqual([]);
    const [post, ...others] = await postedAt(monday);

    expect(others).toEqual([]);
    expect(post?.kind).toBe('send');
    expect(post?.said).toContain('Mission');
    expect(post?.said).toContain('What small thing could be different');
    expect(post?.said).toContain('The first idea could be yours.');
    expect(findAction(post?.card, 'Log a small change').style).toBe('positive');
  });

  test('comes once', async () => {
    await postedAt(monday);

    expect(await postedAt('2026-11-23T09:31:00.000Z')).toEqual([]);
    expect(await postedAt('2026-11-30T09:30:00.000Z')).toEqual([]);
  });

  test('counts in place as people answer, many answers at once', async () => {
    const [post] = await postedAt(monday);
    chat.clock.set('2026-11-23T10:00:00.000Z');
    await log(amara);
    await log(amara);
    await log(jo);
    const early = await postedAt('2026-11-23T10:00:10.000Z');
    const [update, ...others] = await postedAt('2026-11-23T10:00:45.000Z');

    expect(early).toEqual([]);
    expect(others).toEqual([]);
    expect(update).toMatchObject({ kind: 'update', activityId: post?.activityId });
    expect(update?.said).toContain('3 ideas since Monday 23 November, from 2 people');
  });

  test('is not touched where what moved leaves the counts as they were', async () => {
    await postedAt(monday);
    chat.clock.set('2026-11-23T10:00:00.000Z');
    await log();
    await postedAt('2026-11-23T10:01:00.000Z');
    await chat.say(amara, 'update SC-1 the rota is agreed');

    expect(await postedAt('2026-11-23T10:02:00.000Z')).toEqual([]);
  });

  test('stands for everybody, whatever one of them opens from it', async () => {
    const [post] = await postedAt(monday);
    const press = (verb: string) => pressInChannel(post?.activityId ?? '', verb);

    const form = await press('log.open');
    const changes = await press('changes.show');

    expect(wordsOf(form)).toContain('Log a small change');
    expect(wordsOf(changes)).toContain('Riverside: small changes');
    expect(chat.teams.sent.filter(({ kind }) => kind === 'update')).toEqual([]);
  });

  test('is closed with what came of it when the journey opens the next, whose card comes then', async () => {
    const [mission] = await postedAt(monday);
    await log();
    await postedAt('2026-11-23T09:30:10.000Z');
    const before = await postedAt('2026-12-07T09:30:00.000Z');
    const [closed, develop, ...others] = await postedAt('2026-12-14T09:30:00.000Z');

    expect(before.map(({ kind }) => kind)).toEqual(['update']);
    expect(others).toEqual([]);
    expect(closed).toMatchObject({ kind: 'update', activityId: mission?.activityId });
    expect(closed?.said).toContain('Mission is closed');
    expect(closed?.said).toContain('One idea since Monday 23 November, from one person');
    expect(develop?.kind).toBe('send');
    expect(develop?.said).toContain('Which idea is worth a plan');
  });

  test('that is closed still answers, with what is open now', async () => {
    const [mission] = await postedAt(monday);
    const [closed] = await postedAt('2026-12-14T09:30:00.000Z');

    const now = await chat.press(amara, closed?.card, 'What is open now', {}, 'channel');
    const form = await chat.press(amara, mission?.card, 'Log a small change', {}, 'channel');

    expect(wordsOf(now)).toContain('Which idea is worth a plan');
    expect(findAction(form, 'Log it')).toBeDefined();
  });
});

/** Presses a button of a card that stands in the channel. */
async function pressInChannel(activityId: string, verb: string): Promise<AnyCard> {
  chat.teams.clear();
  const { body } = await chat.post({
    ...{ type: 'invoke', name: 'adaptiveCard/action', id: `press-${verb}`, channelId: 'msteams' },
    ...{ serviceUrl: chat.teams.url, recipient: { id: '28:bot' }, replyToId: activityId },
    from: { id: `29:${amara.id}`, name: amara.name, aadObjectId: amara.id },
    conversation: { id: 'channel-1', conversationType: 'channel', tenantId: tenant },
    channelData: { tenant: { id: tenant }, team: { id: riverside.id, name: riverside.name } },
    value: { action: { type: 'Action.Execute', verb, data: { teamId: riverside.id } } },
  });
  return body.value;
}

const tenant = '11111111-1111-4111-8111-111111111111';

describe('sixteen weeks', () => {
  test('bring four cards, each in the week of its stage, ask what helped in the fourteenth, and close the last', async () => {
    await begin('2026-11-16T08:00:00.000Z');
    const posts: (readonly [string, string])[] = [];

    for (let day = 0; day < 16 * 7 + 8; day += 1)
      for (const time of ['08:30', '09:30', '16:00']) {
        const date = new Date(Date.UTC(2026, 10, 16 + day)).toISOString().slice(0, 10);
        for (const { kind, card } of await postedAt(`${date}T${time}:00.000Z`))
          posts.push([
            `${date} ${kind}`,
            card.body.find((each: AnyCard) => each.style === 'heading').text,
          ]);
      }

    expect(posts).toEqual([
      ['2026-11-16 send', 'Mission'],
      ['2026-12-14 update', 'Mission is closed'],
      ['2026-12-14 send', 'Develop'],
      ['2027-01-11 update', 'Develop is closed'],
      ['2027-01-11 send', 'Influence'],
      ['2027-02-08 update', 'Influence is closed'],
      ['2027-02-08 send', 'Grow'],
      ['2027-02-15 update', 'Grow'],
      ['2027-02-22 update', 'Grow'],
      ['2027-03-08 update', 'Grow is closed'],
    ]);
  });

  test('keep to the clock on the wall, through the change to summer time', async () => {
    await begin('2027-03-01T10:00:00.000Z');
    await postedAt('2027-03-08T09:30:00.000Z');

    const winter = await postedAt('2027-03-29T09:30:00.000Z');
    const summer = await postedAt('2027-03-30T08:30:00.000Z');

    // Easter Monday is 29 March, the day after the clocks change.
    expect(winter).toEqual([]);
    expect(summer.map(({ kind }) => kind)).toEqual(['update', 'send']);
  });
});

describe('“stage”', () => {
  beforeEach(() => begin());

  test('shows what is open, and what comes when', async () => {
    const before = wordsOf(await chat.say(amara, 'Stage'));
    await postedAt(monday);
    await log();
    const after = wordsOf(await chat.say(amara, 'stage'));

    expect(before).toContain('Its card comes to your team’s channel on');
    expect(before).toContain('Monday 23 November 2026 at 9:30am');
    expect(after).toContain('One idea since Monday 23 November, from one person');
    expect(after).toContain('Develop is next');
  });

  test.each(['where are we', 'What week is it?', 'stage'])(
    'says where the team is, whatever the question: %s',
    async (question) => {
      chat.clock.set('2026-12-14T09:30:00.000Z');
      const said = await chat.say(amara, question);

      expect(wordsOf(said)).toContain('Where Riverside is');
      expect(wordsOf(said)).toContain('Week 5 of 16. The team is in Develop.');
      expect(wordsOf(await chat.press(amara, said, 'The card of Develop'))).toContain(
        'Which idea is worth a plan',
      );
    },
  );

  test('says what could do with a hand, to be taken at once', async () => {
    await log();
    chat.clock.set('2026-12-14T09:30:00.000Z');
    const said = await chat.say(jo, 'where are we up to as a team');

    expect(wordsOf(said)).toContain('What could do with a hand');
    expect(wordsOf(await chat.press(jo, said, 'I’ll take SC-1'))).toContain('Jo Whitlock');
  });

  test('and a name opens it early: the card comes in the next week without one', async () => {
    await postedAt(monday);
    const said = await chat.say(priya, 'stage develop');
    const same = await postedAt('2026-11-24T09:30:00.000Z');
    const next = await postedAt('2026-11-30T09:30:00.000Z');
    const journey = await postedAt('2026-12-14T09:30:00.000Z');

    expect(said).toContain(
      'Develop is next. Its card comes to your team’s channel on Monday 30 November 2026 at 9:30am.',
    );
    expect(same).toEqual([]);
    expect(next.map(({ kind }) => kind)).toEqual(['update', 'send']);
    expect(next[1]?.said).toContain('Priya Raman opened it.');
    expect(journey).toEqual([]);
  });

  test('and a stage that is open says so', async () => {
    await postedAt(monday);

    expect(await chat.say(priya, 'stage mission')).toContain('Mission is open already.');
  });

  test('is for supervisors and facilitators, and says so to everybody else', async () => {
    const said = await chat.say(amara, 'stage grow');
    const outside = await chat.say(stranger, 'stage grow');

    expect(said).toContain('supervisor');
    expect(outside).toContain('You are not in a team');
    const [post] = await postedAt(monday);
    expect(post?.said).toContain('Mission');
  });

  test('and another word tells of the four there are', async () => {
    expect(await chat.say(priya, 'stage seven')).toContain('There are four stages');
  });

  test('begins sentences too', async () => {
    const card = await chat.say(amara, 'stage the rota differently in August');

    expect(findAction(card, 'Log it')).toBeDefined();
  });

  test('asks which team somebody in several means', async () => {
    await chat.install(priya, 'channel', { id: '19:h', name: 'Hillside', aadGroupId: 'h' });
    const asked = await chat.say(priya, 'stage grow');
    const said = await chat.press(priya, asked, 'Riverside');

    expect(findActions(asked).map(({ title }) => title)).toEqual(['Riverside', 'Hillside']);
    expect(said).toContain('Grow is next');
  });

  test('says once the weeks are over that no more cards come', async () => {
    await postedAt('2027-03-15T10:00:00.000Z');

    expect(await chat.say(priya, 'stage mission')).toContain('The 16 weeks are complete');
  });
});

describe('when the app was not there, or Teams was not', () => {
  beforeEach(() => begin());

  test('a card that may have arrived is not posted again, until somebody asks for it', async () => {
    chat.teams.failNext(500, {}, 'activities');
    expect(await postedAt(monday)).toEqual([]);
    expect(await postedAt('2026-11-23T09:40:00.000Z')).toEqual([]);
    expect(await postedAt('2026-11-30T09:30:00.000Z')).toEqual([]);

    await chat.say(priya, 'stage mission');
    const [post] = await postedAt('2026-12-01T09:30:00.000Z');
    expect(post?.said).toContain('Mission');
  });

  test('a card whose sender died before noting what came of it is not posted again', async () => {
    chat.clock.set(monday);
    const place = { tenantId: tenant, teamId: riverside.id };
    const shown = { main: 0, beside: 0 };
    const what = { kind: 'stage', stage: 'mission', since: '2026-11-23', by: null, shown } as const;
    await changeChannel(place, chat, (channel, now) => markPosting(channel, what, now));

    expect(await postedAt('2026-11-23T09:31:00.000Z')).toEqual([]);
    expect(await postedAt('2026-11-23T09:36:00.000Z')).toEqual([]);
    expect(await postedAt('2026-11-24T09:30:00.000Z')).toEqual([]);
    const kept = unwrap(await repository.read(chat.store, channelType, place));
    expect(kept?.deliveries.map(({ outcome }) => outcome)).toEqual(['unconfirmed']);
    expect(await postedAt('2026-12-14T09:30:00.000Z')).toHaveLength(1);
  });

  test('a card comes a little later when Teams is busy, as long as Teams asks for', async () => {
    chat.teams.failNext(429, { 'retry-after': '30' }, 'activities');
    expect(await postedAt(monday)).toEqual([]);

    expect(await postedAt('2026-11-23T09:30:29.000Z')).toEqual([]);
    expect(await postedAt('2026-11-23T09:30:31.000Z')).toHaveLength(1);
  });

  test('a card waits for the next day when nobody was there until the evening', async () => {
    expect(await postedAt('2026-11-23T19:30:00.000Z')).toEqual([]);
    expect(await postedAt('2026-11-24T09:29:00.000Z')).toEqual([]);
    expect(await postedAt('2026-11-24T09:30:00.000Z')).toHaveLength(1);
  });

  test.each([403, 404])(
    'a channel that answers %i gets it when somebody writes there',
    async (status) => {
      chat.teams.failNext(status, {}, 'activities');
      expect(await postedAt(monday)).toEqual([]);
      expect(await postedAt('2026-11-24T09:30:00.000Z')).toEqual([]);

      chat.clock.set('2026-11-24T10:00:00.000Z');
      await chat.say(amara, 'help', 'channel');

      expect(await postedAt('2026-11-25T09:30:00.000Z')).toHaveLength(1);
    },
  );

  test('a card that somebody deleted is not put back, and the next stage’s still comes', async () => {
    await postedAt(monday);
    chat.clock.set('2026-11-23T10:00:00.000Z');
    await log();
    await postedAt('2026-11-23T10:00:10.000Z');
    chat.teams.failNext(404, {}, 'activities');
    expect(await postedAt('2026-11-23T10:01:00.000Z')).toEqual([]);

    chat.teams.failNext(404, {}, 'activities');
    const posts = await postedAt('2026-12-14T09:30:00.000Z');
    expect(posts.map(({ kind }) => kind)).toEqual(['send']);
  });
});

/** As setting the team up does: how it is, and that its schedule is to be looked at again. */
async function pauseTeam(pauses: readonly Pause[]): Promise<void> {
  const key = { tenantId: tenant, teamId: riverside.id };
  const paused = await repository.change(chat.store, teamType, key, (team) => {
    const journey = { ...team.journey, pauses };
    return ok({ ...team, journey, nextPromptAt: chat.clock.now() });
  });
  unwrap(paused);
}

describe('what is said in confidence', () => {
  test('leaves no trace in what is kept of the channel', async () => {
    await begin();
    await postedAt(monday);
    const place = { tenantId: tenant, teamId: riverside.id };
    const before = await repository.read(chat.store, channelType, place);
    chat.clock.set('2026-11-23T10:00:00.000Z');
    const form = await chat.say(amara, 'barrier');
    const words = { barrier: 'Nobody answers after five', keep: 'confidential' };
    await chat.press(amara, form, 'Raise it', words);

    expect(await postedAt('2026-11-23T10:05:00.000Z')).toEqual([]);
    expect(await repository.read(chat.store, channelType, place)).toEqual(before);
  });
});

describe('a team that is paused or meets', () => {
  test('gets no card on a workshop day', async () => {
    await begin();
    const overview = await chat.say(priya, 'set up');
    const dates = await chat.press(priya, overview, 'Change the dates');
    const days = { startsOn: '2026-11-16', workshop1: '2026-11-23', workshop2: '', workshop3: '' };
    await chat.press(priya, dates, 'Save', days);

    expect(await postedAt(monday)).toEqual([]);
    expect(await postedAt('2026-11-24T09:30:00.000Z')).toHaveLength(1);
  });

  test('gets no card during a pause, and its card on the morning after it', async () => {
    await begin();
    await pauseTeam([{ from: '2026-11-23', until: null }]);
    expect(await postedAt(monday)).toEqual([]);
    expect(await postedAt('2026-12-01T09:30:00.000Z')).toEqual([]);

    await pauseTeam([{ from: '2026-11-23', until: '2026-12-02' }]);
    expect(await postedAt('2026-12-01T10:00:00.000Z')).toEqual([]);
    expect(await postedAt('2026-12-02T09:30:00.000Z')).toHaveLength(1);
  });

  test('gets it at its new time once the check-in is moved', async () => {
    await begin();
    const overview = await chat.say(priya, 'set up');
    const form = await chat.press(priya, overview, 'Change the check-in');
    await chat.press(priya, form, 'Save', { checkInDay: '3', checkInTime: '14:00' });

    expect(await postedAt(monday)).toHaveLength(0);
    expect(await postedAt('2026-11-23T14:00:00.000Z')).toHaveLength(1);
  });
});
