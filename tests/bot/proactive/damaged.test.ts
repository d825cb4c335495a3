/** One damaged document keeps nobody else waiting, and is said once without a word of what is in it. */
import { expect, test } from '@jest/globals';
import { amara, priya, startChat, tenantId, wordsOf } from '../../support/chat.ts';
import { recordLog } from '../../support/recorded-log.ts';

const jo = { id: 'aaaaaaaa-0000-4000-8000-000000000003', name: 'Jo Whitlock' };
const words = { title: 'Share a desk day', benefit: '', scope: 'in-our-gift' };
const plan = { why: 'It helps', success: '', steps: '', accountability: '' };

test('a damaged mailbox is passed over, and the others hear what waits for them', async () => {
  const { log, lines } = recordLog();
  const chat = await startChat({ members: [amara, jo], log });
  await chat.install(priya, 'channel');
  const logged = await chat.press(amara, await chat.say(amara, 'log'), 'Log it', words);
  await chat.press(jo, await chat.press(jo, logged, 'Plan it'), 'Save', plan);
  await chat.store.create({
    ...{ id: 'mailbox', pk: `${tenantId}/person/damaged`, type: 'mailbox' },
    ...{ dueAt: '2026-11-20T10:00:00.000Z', waiting: 'Something somebody wrote' },
  });

  const heard = await chat.tellAt('2026-11-20T10:20:00.000Z');
  await chat.close();

  expect(heard).toHaveLength(1);
  expect(wordsOf(heard[0]?.said)).toContain('Jo Whitlock');
  const said = lines.filter((line) => line.includes('proactive work failed'));
  expect(said).toHaveLength(1);
  expect(said[0]).not.toContain('somebody wrote');
});
