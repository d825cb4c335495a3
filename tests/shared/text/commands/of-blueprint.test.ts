/** What people ask of a blueprint is heard for what it is, and sentences with its words are left alone. */
import { describe, expect, test } from '@jest/globals';
import {
  countShared,
  findAskedAbout,
  findNamed,
  findTellingWords,
} from '../../../../shared/text/commands/of-blueprint/asked-about.ts';
import { readSaid } from '../../../../shared/text/commands/read-said.ts';
import type { Wish } from '../../../../shared/text/commands/said.ts';
import {
  readAskedOfBlueprint,
  readOfBlueprintInAnyWords,
  readTold,
} from './commands-corpus/read-corpus.ts';

describe('what is asked of a blueprint', () => {
  test.each(readAskedOfBlueprint().map(({ text, wish }) => [text, wish] as const))(
    'is heard: %s',
    (said, wish) => {
      expect(readSaid(said).wish).toBe(wish);
    },
  );

  test('is heard in words that no rule was made for, or offered, of nine lines in ten', () => {
    const all = readOfBlueprintInAnyWords().map(({ text, wish }) => ({
      ...readSaid(text),
      wanted: wish,
    }));
    const isIt = (wish: Wish | undefined, wanted: Wish) =>
      wish === wanted || (wanted.startsWith('experiment') && wish?.startsWith('experiment'));
    const right = all.filter(
      ({ wish, maybe, wanted }) => isIt(wish, wanted) || isIt(maybe, wanted),
    );

    expect(right.length / all.length).toBeGreaterThan(0.9);
  });

  /** What they ask for by the word is shown, and may be logged all the same; whoever may want to be left alone is. */
  const heard: Readonly<Record<string, Wish>> = {
    'stop emailing at ten': 'quiet.stop',
    'i reckon a quick vote on whos making the brews would cut down on arguing': 'vote',
    'what helped was just sitting in the car with her for ten mins before we went in':
      'reflect.helped',
    'what got in the way today was parking': 'barriers',
    'send families the plan as a word document they can keep': 'blueprint.word',
  };
  const sentences = [...readTold('beside-a-blueprint.txt'), ...readTold('not-of-a-blueprint.txt')];

  test('is heard in five of over seven hundred sentences that only have its words', () => {
    const all = sentences.map((said) => [said, readSaid(said).wish] as const);
    const taken = all.filter(
      ([, wish]) => !['log.generic', 'log.command', 'barrier'].includes(wish),
    );

    expect(sentences.length).toBeGreaterThan(700);
    expect(Object.fromEntries(taken)).toEqual(heard);
  });

  test.each([
    'what happened to my idea about Jaden, 7, who was hit',
    'EX-1 was about a child who was hit by his dad, stop it',
  ])('is met as what it is where it tells of a child: %s', (said) => {
    expect(readSaid(said).wish).toBe('log.generic');
  });

  test.each([
    ['take SC-4 off', 'withdraw'],
    ['who can see what I write', 'privacy'],
    ['can my manager see this', 'privacy'],
    ['what did we learn', 'learned'],
    ['has Helen said yes to SC-14?', 'ask'],
    ['our board', 'changes.all'],
  ])('is not what is asked of a change, of a team or of the bot: %s', (said, wish) => {
    expect(readSaid(said).wish).toBe(wish);
  });
});

describe('out of a line', () => {
  test('the words that tell one change from another are read, whatever their endings', () => {
    const telling = findTellingWords('what happened to my idea about vouchers, please');

    expect(telling).toEqual(['vouchers']);
    expect(countShared(telling, 'Duty workers sign off a food voucher')).toBe(1);
    expect(countShared(telling, 'Families choose the room')).toBe(0);
  });

  test.each([
    ['what did hilside learn', ['Hillside Looked After']],
    ['what did Harbour Assessment learn', ['Harbour Assessment']],
    ['what did the other teams learn', []],
    ['what did the family help team learn', []],
  ])('a team is known by a word of its name: %s', (said, found) => {
    const teams = ['Hillside Looked After', 'Harbour Assessment', 'Riverside Family Help'];

    expect(
      findNamed(
        said,
        teams.map((name) => ({ name })),
      ).map(({ name }) => name),
    ).toEqual(found);
  });

  test.each([
    ['what is a piller', ['pillar']],
    ['the difference between an edition and the blueprint', ['edition', 'blueprint']],
    ['what is a banana', []],
  ])('words of a blueprint are found: %s', (said, found) => {
    expect(findAskedAbout(said)).toEqual(found);
  });
});
