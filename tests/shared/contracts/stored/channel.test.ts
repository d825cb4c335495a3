/** A stored channel reads as it was written, with everything it can hold. */
import { describe, expect, test } from '@jest/globals';
import { StoredChannel } from '../../../../shared/contracts/stored/channel.ts';
import {
  type Channel,
  channelLimits,
  createChannel,
  type Share,
} from '../../../../shared/domain/channel/channel.ts';
import { enqueueNotes } from '../../../../shared/domain/channel/enqueue.ts';

const at = '2026-11-23T09:30:00.000Z';
const by = { id: 'priya', name: 'Priya Raman' };
const empty = createChannel({ tenantId: 'tenant', teamId: 'team' });
const shown = { main: 4, beside: 3 };
const prompt = { stage: 'mission' as const, since: '2026-11-23', by, shown };
const shares: readonly Share[] = [
  { kind: 'yes', id: 'yes', at, changeId: 'change', askId: 'ask' },
  { kind: 'thanks', id: 'thanks', at, changeId: 'change', thanksId: 'said' },
  { kind: 'check-in', id: 'check-in', at, personId: 'priya', occurrence: '2026-11-23' },
];

describe('a stored channel', () => {
  test.each<readonly [string, Channel]>([
    ['before anything', empty],
    [
      'with a card posted and shares waiting',
      {
        ...empty,
        address: { serviceUrl: 'https://teams', conversationId: 'channel' },
        choice: { stage: 'develop', journeyStage: 'mission', by, at },
        prompt: { ...prompt, activityId: '1', isClosed: false },
        ...{ promptedOn: '2026-11-23', shares, lookAt: at, refreshAt: at, notBefore: at },
        posts: [{ activityId: '2', shares, isStale: true }],
        deliveries: [{ id: 'stage', kind: 'stage', at, outcome: 'sent', activityId: '1' }],
        ...{ processedIds: ['yes'], dueAt: at },
      },
    ],
    [
      'while a card is sent',
      { ...empty, sending: { id: 'stage', at, post: { kind: 'stage', ...prompt }, by: 'one' } },
    ],
    [
      'while shares are sent',
      { ...empty, sending: { id: 's', at, post: { kind: 'shares', shares }, by: 'one' } },
    ],
  ])('reads as it was written, %s', (_, channel) => {
    expect(StoredChannel.parse(JSON.parse(JSON.stringify(channel)))).toEqual(channel);
  });

  test('stays small, however much is shared', () => {
    const many = Array.from({ length: 300 }, (_, number) => `yes ${number}`);

    const channel = many.reduce<Channel>((current, id) => {
      const share: Share = { kind: 'yes', id, at, changeId: id, askId: id };
      return enqueueNotes(current, id, [{ id: '1', share }], at);
    }, empty);

    expect(channel.shares).toHaveLength(channelLimits.shares);
    expect(channel.processedIds).toHaveLength(channelLimits.processedIds);
  });
});
