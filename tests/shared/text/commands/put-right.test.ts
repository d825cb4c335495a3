/** What a newcomer asks, takes back and puts right is heard for what it is, and no sentence is taken for it. */
import { describe, expect, test } from '@jest/globals';
import { readSaid } from '../../../../shared/text/commands/read-said.ts';

describe('logging without a name', () => {
  test.each([
    'can i log one anonymously',
    'log a change anonymously',
    'log this without my name',
    'can I log it confidentially',
    'log something but not with my name on it',
    'can i put one in without my name?',
    'do I have to put my name on it',
    'log this anonymously: two logins each day',
  ])('is asked about: %s', (said) => {
    expect(readSaid(said).wish).toBe('privacy');
  });

  test.each([
    ['log An anonymous box by the kettle', 'An anonymous box by the kettle'],
    ['log confidential waste bins on each floor', 'confidential waste bins on each floor'],
    ['log: one anonymous box', 'one anonymous box'],
  ])('is not asked about where it is what is to be different: %s', (said, words) => {
    expect(readSaid(said)).toMatchObject({ wish: 'log.command', words });
  });

  test.each([
    ['raise a barrier anonymously', 'barrier'],
    ['reflect anonymously', 'reflect'],
    ['Share ideas anonymously', 'log.generic'],
    ['Log visits confidentially', 'log.generic'],
  ])(
    'is another matter where a barrier may be raised so, or it is told of work: %s',
    (said, wish) => {
      expect(readSaid(said).wish).toBe(wish);
    },
  );
});

describe('other words for a change', () => {
  const words = 'Stop asking families for the same form twice';

  test.each([
    `change SC-13 to ${words}`,
    `can you please rename SC-13 to ${words}`,
    `edit sc13 to say ${words}`,
    `reword SC-13: ${words}`,
    `change the title of SC-13 to “${words}”`,
    `SC-13 should say: ${words}`,
  ])('come with its id: %s', (said) => {
    expect(readSaid(said)).toEqual({ wish: 'edit', words, number: 13 });
  });

  test.each(['rename SC-13', 'edit SC-13 the date is wrong', 'change SC-13 to Jo'])(
    'may not have been said yet: %s',
    (said) => {
      expect(readSaid(said)).toMatchObject({ wish: 'edit', words: '', number: 13 });
    },
  );

  test.each([
    ['change SC-13 to develop', 'move.on'],
    ['change the owner of SC-13 to Jo', 'hand-on'],
    ['change SC-13 to high effort', 'weigh'],
    ['SC-12 the title was changed to something shorter by the team', 'progress.offer'],
  ])('are not where it is to go, whose it is or how it is weighed: %s', (said, wish) => {
    expect(readSaid(said).wish).toBe(wish);
  });
});

describe('moving a change on', () => {
  test.each([
    'move SC-13 to develop',
    'move SC-13 on',
    'move SC-13',
    'can you move SC-13 to the next stage please',
    'SC-13 is ready for grow',
    'what does SC-13 need to move on',
  ])('is asked for: %s', (said) => {
    expect(readSaid(said)).toMatchObject({ wish: 'move.on', number: 13 });
  });

  test.each([
    ['move SC-13 back', 'move.back'],
    ['move SC-13 to mission', 'move.back'],
    ['take SC-13 on', 'take'],
    ['SC-13 moved to Grow', 'progress.offer'],
  ])('is another matter than: %s', (said, wish) => {
    expect(readSaid(said).wish).toBe(wish);
  });
});

describe('what puts right what was said before', () => {
  test.each([
    ['actually it should say: Share a desk day', 'Share a desk day'],
    ['no wait i meant the referral form', 'the referral form'],
    ['Sorry, I meant: the referral form', 'the referral form'],
    ['I mean the referral form', 'the referral form'],
    ['correction: the referral form', 'the referral form'],
  ])('is left without the words that say so: %s', (said, words) => {
    expect(readSaid(said)).toMatchObject({ wish: 'log.generic', words, isCorrection: true });
  });

  test.each([
    'It should say on the door who is in',
    'Actually it should say on the front page who to ring',
    'I meant to ring legal before the panel',
    'correction fluid in every drawer',
  ])('is not heard in: %s', (said) => {
    expect(readSaid(said)).toMatchObject({ wish: 'log.generic', words: said });
    expect(readSaid(said)).not.toHaveProperty('isCorrection');
  });
});

describe('giving a change up', () => {
  test.each([
    'leave SC-9',
    'I don’t want SC-9 any more',
    'I can’t do SC-9 any more',
    'drop SC-9 from me',
    'I’m giving up SC-9',
    'give SC-9 back',
  ])('leads to who has it next: %s', (said) => {
    expect(readSaid(said)).toMatchObject({ wish: 'hand-on', number: 9 });
  });

  test.each([
    ['leave SC-9 out', 'blueprint.leave-out'],
    ['leave what I learned on SC-9 out', 'blueprint.leave-out'],
    ['keep what we learned from SC-9 out of the blueprint', 'blueprint.leave-out'],
    ['I don’t want SC-9 in the blueprint', 'blueprint.leave-out'],
    ['leave SC-9 with me', 'take'],
    ['leave SC-9 for me', 'take'],
    ['drop SC-9', 'withdraw'],
    ['leave SC-9 till after half term', 'progress.offer'],
  ])('is another matter than: %s', (said, wish) => {
    expect(readSaid(said)).toMatchObject({ wish, number: 9 });
  });
});

describe('a newcomer', () => {
  test.each([
    ['what is a strand', 'blueprint.meaning'],
    ['whats a barrier', 'blueprint.meaning'],
    ['what is a stage', 'blueprint.meaning'],
    ['what is a mission', 'blueprint.meaning'],
    ['what changed this week', 'changes.all'],
    ['what’s new on the board since Monday?', 'changes.all'],
    ['what has changed since edition 1', 'blueprint'],
    ['what changed in the blueprint since the last edition', 'blueprint'],
  ])('asks: %s', (said, wish) => {
    expect(readSaid(said).wish).toBe(wish);
  });

  test.each([
    ['what are our strands', 'strands'],
    ['what is our mission', 'strands'],
    ['what stage are we in', 'stage'],
    ['what’s happened to SC-2 so far', 'history'],
    ['What changed for us was one number to ring', 'log.generic'],
    ['show families what has changed since the last review', 'log.generic'],
  ])('asks or tells something else: %s', (said, wish) => {
    expect(readSaid(said).wish).toBe(wish);
  });
});
