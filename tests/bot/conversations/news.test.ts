/** What people hear of what others do to their changes (P12), and when (P15). */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type AnyCard, amara, type Chat, priya, startChat, wordsOf } from '../../support/chat.ts';

const jo = { id: 'aaaaaaaa-0000-4000-8000-000000000003', name: 'Jo Whitlock' };
const words = { title: 'Share a desk day', benefit: '', scope: 'in-our-gift' };
const plan = { why: 'It helps', success: '', steps: '', accountability: '' };

let chat: Chat;

beforeEach(async () => {
  chat = await startChat({ members: [amara, jo] });
  await chat.install(priya, 'channel');
  await chat.install(amara, 'personal');
  await chat.press(amara, await chat.say(amara, 'log'), 'Log it', words);
});

afterEach(() => chat.close());

async function planBy(person: typeof amara, answers = plan): Promise<AnyCard> {
  const card = await chat.say(person, 'SC-1');
  const isNew = wordsOf(card).includes('Mission');
  const planning = await chat.press(person, card, isNew ? 'Plan it' : 'Open the plan');
  return chat.press(person, planning, 'Save', answers);
}

async function moveBackBy(person: typeof amara): Promise<void> {
  const form = await chat.press(person, await chat.say(person, 'SC-1'), 'Move back…');
  await chat.press(person, form, 'Move back to Mission', { reason: 'One more look' });
}

describe('whoever logged a change', () => {
  test('hears of what others did to it, with the reason, in one message', async () => {
    await planBy(jo);
    await moveBackBy(priya);

    const heard = await chat.tellAt('2026-11-20T10:20:00.000Z');

    expect(heard).toHaveLength(1);
    expect(heard[0]?.conversationId).toBe(`personal-${amara.id}`);
    const said = wordsOf(heard[0]?.said);
    expect(said).toContain('SC-1');
    expect(said).toContain('Jo Whitlock');
    expect(said).toContain('Priya Raman moved it back to Mission: “One more look”');
  });

  test('can open it from there', async () => {
    await planBy(jo);
    const [heard] = await chat.tellAt('2026-11-20T10:20:00.000Z');

    expect(wordsOf(await chat.press(amara, heard?.said, 'Open SC-1'))).toContain('In Develop');
  });

  test('hears nothing of what they do themselves', async () => {
    await planBy(amara);

    expect(await chat.tellAt('2026-11-20T10:20:00.000Z')).toEqual([]);
  });

  test('is told once on a working day, and the rest on the next', async () => {
    await planBy(jo);
    await chat.tellAt('2026-11-20T10:20:00.000Z');
    await moveBackBy(priya);

    expect(await chat.tellAt('2026-11-20T16:00:00.000Z')).toEqual([]);
    expect(await chat.tellAt('2026-11-22T12:00:00.000Z')).toEqual([]);
    const [monday] = await chat.tellAt('2026-11-23T08:30:00.000Z');
    expect(wordsOf(monday?.said)).toContain('One more look');
    expect(wordsOf(monday?.said)).not.toContain('Jo Whitlock');
  });

  test('hears nothing twice when the app stopped between relaying and noting it', async () => {
    await planBy(jo);
    await chat.tellAt('2026-11-20T10:05:00.000Z');
    await chat.tellAt('2026-11-20T10:20:00.000Z');

    expect(await chat.tellAt('2026-11-23T09:00:00.000Z')).toEqual([]);
  });

  test('is not told of a change in a team they have left', async () => {
    await planBy(jo);
    await chat.leave(amara);

    expect(await chat.tellAt('2026-11-20T10:20:00.000Z')).toEqual([]);
  });

  test('who cannot be reached gets it when they write again', async () => {
    await planBy(jo);
    chat.clock.set('2026-11-20T10:20:00.000Z');
    chat.teams.failNext(403);
    expect(await chat.tellAt('2026-11-20T10:20:00.000Z')).toEqual([]);
    expect(await chat.tellAt('2026-11-23T09:00:00.000Z')).toEqual([]);

    chat.clock.set('2026-11-23T09:05:00.000Z');
    await chat.say(amara, 'help');

    expect(await chat.tellAt('2026-11-23T09:10:00.000Z')).toHaveLength(1);
  });

  test('gets it a little later when Teams is busy, as long as Teams asks for', async () => {
    await planBy(jo);
    chat.teams.failNext(429, { 'retry-after': '30' });
    expect(await chat.tellAt('2026-11-20T10:20:00.000Z')).toEqual([]);

    expect(await chat.tellAt('2026-11-20T10:20:29.000Z')).toEqual([]);
    expect(await chat.tellAt('2026-11-20T10:20:31.000Z')).toHaveLength(1);
  });

  test('does not get a message twice that may have arrived', async () => {
    await planBy(jo);
    chat.teams.failNext(500);
    expect(await chat.tellAt('2026-11-20T10:20:00.000Z')).toEqual([]);

    expect(await chat.tellAt('2026-11-20T10:30:00.000Z')).toEqual([]);
    expect(await chat.tellAt('2026-11-23T09:00:00.000Z')).toEqual([]);
  });
});
