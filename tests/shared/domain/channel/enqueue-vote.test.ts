/** A vote in its channel: alone, at once, once, and over where it stands (P6). */
import { describe, expect, test } from '@jest/globals';
import {
  type Channel,
  channelLimits,
  createChannel,
  type Share,
} from '../../../../shared/domain/channel/channel.ts';
import { sharesAt, sharesToPost } from '../../../../shared/domain/channel/due.ts';
import {
  enqueueCheckIns,
  withChannelAddress,
  withoutChannel,
} from '../../../../shared/domain/channel/enqueue.ts';
import { enqueueVotes } from '../../../../shared/domain/channel/enqueue-vote.ts';
import { markPosting, putOffPost, recordPosted } from '../../../../shared/domain/channel/post.ts';
import { toVoteNoteId, type VoteNote } from '../../../../shared/domain/strands/strands.ts';

const now = '2026-11-21T10:00:00.000Z';
const soon = '2026-11-21T10:00:05.000Z';
const address = { serviceUrl: 'https://teams', conversationId: 'channel' };
const empty = createChannel({ tenantId: 't', teamId: 'team' });
const reached: Channel = { ...withChannelAddress(empty, address, now), lookAt: null };

function note(did: VoteNote['did'], voteId = 'vote-1'): VoteNote {
  return { id: toVoteNoteId(voteId, did), at: now, voteId, did };
}

function checkIn(number: number): Share {
  const about = { personId: `person-${number}`, occurrence: '2026-11-16' };
  return { kind: 'check-in', id: `share ${number}`, at: now, ...about };
}

function post(channel: Channel, activityId: string): Channel {
  const marked = markPosting(channel, { kind: 'shares', shares: sharesToPost(channel) }, now);
  return recordPosted(marked, { outcome: 'sent', activityId }, '2026-11-21');
}

const opened = enqueueVotes(reached, [note('opened')], now);
const posted = post(opened, 'card-1');

describe('an opened vote', () => {
  test('is due at once, by itself, before what others share', () => {
    const shared = enqueueCheckIns(reached, [checkIn(1)], now);
    const both = enqueueVotes(shared, [note('opened')], now);

    expect(sharesAt(shared)).toBe('2026-11-21T10:02:00.000Z');
    expect(both.dueAt).toBe(now);
    expect(sharesToPost(both)).toMatchObject([{ kind: 'vote', voteId: 'vote-1' }]);
    expect(sharesToPost(post(both, 'card-1'))).toMatchObject([{ kind: 'check-in' }]);
  });

  test('is told once, and waits where Teams is busy', () => {
    const later = putOffPost(
      markPosting(opened, { kind: 'shares', shares: opened.shares }, now),
      soon,
    );

    expect(enqueueVotes(opened, [note('opened')], soon)).toBe(opened);
    expect(enqueueVotes(posted, [note('opened')], soon)).toBe(posted);
    expect(later).toMatchObject({ shares: [{ kind: 'vote' }], dueAt: soon });
  });

  test.each([
    ['unknown', empty],
    ['out of reach', withoutChannel(reached)],
  ])('is not told in a channel that is %s', (_, channel) => {
    expect(enqueueVotes(channel, [note('opened')], now)).toBe(channel);
  });
});

describe('a vote that closes', () => {
  test('has its card replaced at once', () => {
    expect(enqueueVotes(posted, [note('closed')], soon)).toMatchObject({
      posts: [{ activityId: 'card-1', isStale: true }],
      ...{ refreshAt: soon, dueAt: soon },
    });
  });

  test('is not posted any more, where it was not yet', () => {
    const closed = enqueueVotes(reached, [note('opened'), note('closed')], now);

    expect(closed).toMatchObject({ shares: [], posts: [], refreshAt: null, dueAt: null });
  });

  test('while its card is on its way has it replaced when it has arrived', () => {
    const marked = markPosting(opened, { kind: 'shares', shares: opened.shares }, now);
    const closed = enqueueVotes(marked, [note('closed')], soon);
    const arrived = recordPosted(closed, { outcome: 'sent', activityId: 'card-1' }, '2026-11-21');

    expect(arrived).toMatchObject({
      posts: [{ activityId: 'card-1', isStale: true }],
      dueAt: soon,
    });
  });

  test('leaves the card of another vote alone, and told twice changes nothing', () => {
    const another = enqueueVotes(posted, [note('closed', 'vote-2')], soon);
    const closed = enqueueVotes(posted, [note('closed')], soon);

    expect(another).toMatchObject({ posts: [{ isStale: false }], refreshAt: null });
    expect(enqueueVotes(closed, [note('closed')], soon)).toBe(closed);
  });

  test('has its card known however much was shared meanwhile', () => {
    let channel = posted;
    for (let at = 0; at < channelLimits.posts * 2; at += 1)
      channel = post(enqueueCheckIns(channel, [checkIn(at)], now), `other-${at}`);
    const closed = enqueueVotes(channel, [note('closed')], soon);

    expect(closed.posts.filter(({ isStale }) => isStale)).toMatchObject([{ activityId: 'card-1' }]);
    expect(closed.posts.length).toBe(channelLimits.posts + 1);
  });
});
