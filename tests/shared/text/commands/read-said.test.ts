/** What people say is read as a colleague would: by its wish where every word is understood, and otherwise left alone. */
import { describe, expect, test } from '@jest/globals';
import { readSaid } from '../../../../shared/text/commands/read-said.ts';
import type { Wish } from '../../../../shared/text/commands/said.ts';
import { readCorpus as readCaseData } from '../../domain/case-data/case-data-corpus/read-corpus.ts';
import { readCorpus as readConcerns } from '../../domain/safeguarding/safeguarding-corpus/read-corpus.ts';
import { readTold } from './commands-corpus/read-corpus.ts';

type Example = readonly [said: string, wish: Wish];

describe('a wish', () => {
  test.each<Example>([
    ['board', 'changes.all'],
    ['show me the board', 'changes.all'],
    ['could you please show me the board, thanks', 'changes.all'],
    ['what’s on our board at the moment?', 'changes.all'],
    ['hi there', 'greeting'],
    ['help?', 'help'],
    ['I want to raise a barrier', 'barrier'],
    ['wheres my change', 'changes.mine'],
    ['What week are we on?', 'stage'],
    ['when is the next workshop', 'set-up'],
  ])('is known with words around it: %s', (said, wish) => {
    expect(readSaid(said).wish).toBe(wish);
  });

  test.each<Example>([
    ['unsubscribe', 'quiet.stop'],
    ['please stop messaging me', 'quiet.stop'],
    ['opt me out', 'quiet.stop'],
    ['no more messages please', 'quiet.stop'],
    ['turn these reminders off', 'quiet.stop'],
    ['stop please', 'quiet.stop'],
    ['I’m back from leave', 'quiet.resume'],
    ['you can message me again', 'quiet.resume'],
  ])('to be left alone, or not any more, is obeyed: %s', (said, wish) => {
    expect(readSaid(said).wish).toBe(wish);
  });

  test.each<Example>([
    ['is this anonymous', 'privacy'],
    ['Who can see what I write?', 'privacy'],
    ['can my manager see this', 'privacy'],
    ['delete my data', 'privacy.erase'],
    ['forget me', 'privacy.erase'],
    ['what can you do', 'help'],
    ['how does this work?', 'help'],
    ['who owns SC-7', 'owner'],
  ])('may be a question: %s', (said, wish) => {
    expect(readSaid(said).wish).toBe(wish);
  });

  test.each<readonly [string, Wish, number]>([
    ['EX-3', 'experiment', 3],
    ['ex 3 please', 'experiment', 3],
    ['how is EX-12 going?', 'experiment', 12],
    ['EX-3: it went well, fewer visits broken off', 'experiment.review', 3],
    ['review EX-3', 'experiment.review', 3],
    ['tell the cycle of ex3', 'experiment.review', 3],
    ['I’ll take EX-2', 'experiment.take', 2],
    ['try EX-2 in my team', 'experiment.try', 2],
  ])('may be about an experiment: %s', (said, wish, number) => {
    expect(readSaid(said)).toMatchObject({ wish, number });
  });

  test.each<Example>([
    ['show me our blueprint', 'blueprint'],
    ['what are our pillars', 'blueprint'],
    ['what experiments are we running?', 'experiments'],
    ['our experiments', 'experiments'],
    ['where are we with sensemaking?', 'sensemaking'],
    ['make sense of it', 'sensemaking'],
    ['ring true', 'ring-true'],
    ['does it ring true for us?', 'ring-true'],
    ['I’d like to say what is true for us', 'ring-true'],
    ['my ex 3 weeks ago came round', 'log.generic'],
    ['experiment with one duty line for a week', 'log.generic'],
    ['Blueprint for handovers so nobody repeats it', 'log.generic'],
    ['a pillar of every visit should be play', 'log.generic'],
  ])('may be about the blueprint, and no sentence is taken for that: %s', (said, wish) => {
    expect(readSaid(said).wish).toBe(wish);
  });

  test.each<readonly [string, Wish, string]>([
    ['reflect', 'reflect', ''],
    ['reflect: one person to ask', 'reflect', 'one person to ask'],
    ['reflect the duty desk answered in an hour', 'reflect', 'the duty desk answered in an hour'],
    ['reflect confidentially', 'reflect', ''],
    ['can I say what helped?', 'reflect', ''],
    ['what helped, and what got in the way', 'reflect', ''],
    ['I want to say what got in the way without my name', 'reflect', ''],
    ['What helped was one person to ask', 'reflect.helped', 'one person to ask'],
    ['here’s what helped us most: the huddle', 'reflect.helped', 'the huddle'],
    ['what’s got in our way is two logins', 'reflect.hindered', 'two logins'],
    ['reflect: what didn’t help was the new form', 'reflect.hindered', 'the new form'],
  ])('may be what helped or got in the way: %s', (said, wish, words) => {
    expect(readSaid(said)).toMatchObject({ wish, words });
  });

  test.each<Example>([
    ['barrier what got in the way was two logins', 'barrier'],
    ['raise a barrier: two logins', 'barrier'],
    ['something’s in the way: two logins', 'barrier'],
    ['what gets in our way most is parking', 'log.generic'],
    ['what helped families was one number to ring', 'log.generic'],
    ['Reflect on one case together every Friday', 'log.generic'],
    ['Reflect the family’s words in each plan', 'log.generic'],
    ['reflect back what families tell us', 'log.generic'],
    ['Reflective supervision once a month', 'log.generic'],
    ['reflection room by the kitchen', 'log.generic'],
  ])('is otherwise a barrier or a sentence, as ever: %s', (said, wish) => {
    expect(readSaid(said).wish).toBe(wish);
  });

  test.each<readonly [string, Wish, number]>([
    ['SC-7', 'find', 7],
    ['sc 12 please', 'find', 12],
    ['move SC-4 to grow', 'move.on', 4],
    ['edit sc9', 'edit', 9],
    ['can you take SC-3 off the board', 'withdraw', 3],
    ['put sc-5 back to develop', 'move.back', 5],
    ['SC-7 is stuck', 'progress.offer', 7],
    ['sc 12 done', 'progress.offer', 12],
    ['say thank you to Jo for SC-8', 'thanks', 8],
    ['what’s happened to SC-2 so far', 'history', 2],
    ['who’s doing what on SC-6 and by when', 'plan', 6],
    ['we need a yes for SC-11', 'ask', 11],
    ['how hard would sc fourteen be', 'weigh', 14],
  ])('names a change wherever its id stands: %s', (said, wish, number) => {
    expect(readSaid(said)).toMatchObject({ wish, number });
  });

  test.each<Example>([
    ['privcay', 'privacy'],
    ['hlep', 'help'],
    ['bariers', 'barriers'],
    ['my chnages', 'changes.mine'],
    ['unsubcribe', 'quiet.stop'],
  ])('survives one slip of the thumb: %s', (said, wish) => {
    expect(readSaid(said).wish).toBe(wish);
  });

  test.each<Example>([
    ['👍', 'log.pleasantry'],
    ['thank you 😊', 'log.pleasantry'],
    ['\u200B\u2060help\uFEFF', 'help'],
    ['that was quick, cheers, see you tomorrow x', 'log.pleasantry'],
    ['Good morning. I do hope I am not disturbing you.', 'log.pleasantry'],
    ['hiya hope ur having a better monday than me 😊', 'log.pleasantry'],
    ['Right you are. Noted.', 'log.pleasantry'],
  ])('is seen through what phones and copies add: %s', (said, wish) => {
    expect(readSaid(said).wish).toBe(wish);
  });
});

describe('a wish in a longer line', () => {
  test.each<Example>([
    ['Before I write anything, who can see that it came from me?', 'privacy'],
    ['I would prefer that you did not write to me again.', 'quiet.stop'],
    ['I have moved team so there is no need to send me these any more', 'quiet.stop'],
    ['I muted you by accident, can you start again', 'quiet.resume'],
    ['No more cards. Inbox full.', 'quiet.stop'],
    ['Strands. Names pls.', 'strands'],
    ['Themes? For SMT.', 'themes'],
    ['I cannot recall what I logged last month, so could you remind me?', 'changes.mine'],
    ['whats everyone moaning abt lol', 'barriers'],
    ['can we have the weekly card on a tuesday instead', 'set-up'],
    ['Would you be so kind as to let me see our vision, as I should like to quote it?', 'vision'],
  ])('has a reason before it or after it, or few words: %s', (said, wish) => {
    expect(readSaid(said).wish).toBe(wish);
  });

  test.each<Example>([
    ['Would it be at all possible to see the board?', 'changes.all'],
    ['Might I trouble you to show me our values?', 'values'],
    [
      'I was wondering whether you might show me the vision, if it is not too much trouble.',
      'vision',
    ],
    ['Would you mind showing me the barriers?', 'barriers'],
    ['I should be most grateful if you could let me see the strands.', 'strands'],
    ['Would you mind holding the messages until the 9th? I have a great deal on.', 'quiet.pause'],
    ['I should prefer not to receive any further messages from you.', 'quiet.stop'],
    ['I would be grateful if the reminders could be discontinued.', 'quiet.stop'],
    ['May I enquire who has access to the things that I write to you?', 'privacy'],
    ['Would you mind explaining what you are for? I was only told to write to you.', 'help'],
    ['I was wondering how one goes about voting on the themes.', 'vote'],
    ['Would you kindly show me those changes for which I am responsible?', 'changes.mine'],
    ['Is anything that I write here passed to my line manager?', 'privacy'],
    ['Could I propose an amendment to the vision?', 'vision'],
    ['Before I encourage the team, may I ask who is able to read what they write here?', 'privacy'],
    ['I would be grateful for an overview of everything the team has on its board.', 'changes.all'],
    [
      'Would it be possible to let you know that something we logged has now been completed?',
      'progress.offer',
    ],
  ])('is asked for in a roundabout way: %s', (said, wish) => {
    expect(readSaid(said).wish).toBe(wish);
  });

  test.each<Example>([
    ['giz a look at wor board', 'changes.all'],
    ['is there owt in us way on the list', 'barriers'],
    ['divvent send us nowt else', 'quiet.stop'],
    ['dunno what to type', 'help'],
    ['whole lsit pls', 'changes.all'],
    ['pleaseee stop', 'quiet.stop'],
  ])('is known in dialect, in chat and with a slip: %s', (said, wish) => {
    expect(readSaid(said).wish).toBe(wish);
  });

  test.each<readonly [string, Wish, number]>([
    ['went too soon on 9, can it go back', 'move.back', 9],
    ['mark 27 as a big win, hard graft', 'weigh', 27],
    ['who moved 14 and when', 'history', 14],
    ['number 6 is halfway there', 'progress.update', 6],
    ['SC-17 dup. Remove.', 'withdraw', 17],
    ['Would you remove SC-3, because it repeats another?', 'withdraw', 3],
    ['Could you tell me how things stand with SC-5?', 'find', 5],
    ['Would you mind opening SC-12? I forget how we worded it.', 'find', 12],
    ['Could you tell me how SC-9 came to be where it is?', 'history', 9],
    ['I should like to see who has agreed to do what for SC-23.', 'plan', 23],
    ['I should like to report that SC-18 has been completed.', 'progress.offer', 18],
  ])('names a change by its number: %s', (said, wish, number) => {
    expect(readSaid(said)).toMatchObject({ wish, number });
  });
});

describe('a pause', () => {
  test.each([
    ['in court all week, can you hush til friday', 'until friday'],
    ['on AL til the 14th dont msg me', 'until 14th'],
    ['I shall be away until 5 January, so please hold everything until then.', 'until 5 january'],
    ['off to Tenby for a fortnight, no pings', 'for a fortnight'],
    ['I go on leave on Friday, stop everything till I’m back', ''],
    ['im on leave till the 5th', 'until 5th'],
    ['I’m away for two weeks', 'for two weeks'],
    ['off sick this week', 'this week'],
    ['back on Monday', 'until monday'],
    ['not this week', 'this week'],
    ['on annual leave from Monday until 5 January', 'until 5 january'],
    ['pause until 05/01/2027', 'until 05/01/2027'],
    ['I’m on leave', ''],
  ])('is heard with its time: %s', (said, words) => {
    expect(readSaid(said)).toMatchObject({ wish: 'quiet.pause', words });
  });

  test('of the team is another matter', () => {
    expect(readSaid('pause team 2 weeks')).toMatchObject({
      wish: 'set-up.pause',
      words: '2 weeks',
    });
  });
});

describe('leaving the team', () => {
  test.each([
    'I’m leaving the team',
    'I am leaving the team on Friday',
    'leaving the team',
    'im leaving our team next week',
    'Hi, I’m leaving the team at the end of the month',
    'I’m going to leave the team',
    'I’m leaving this team in two weeks',
    'I am leaving the team in January',
    'I’m moving to another team',
    'Friday is my last day in the team',
  ])('is heard: %s', (said) => {
    expect(readSaid(said).wish).toBe('leaving');
  });

  test.each([
    'I’m leaving at 4',
    'I am leaving at 4 on Friday',
    'leaving early today',
    'I’m leaving early on Friday',
    'my manager is leaving',
    'Our manager is leaving the team',
    'Jo is leaving the team on Friday',
    'leave the team room unlocked',
    'I’m leaving the team a note about the duty phone',
    'I’m leaving the team leader a message',
    'I’m leaving the team on call tonight',
    'people are leaving the team because of the paperwork',
    'leaving the house takes families an hour',
    'young people leaving care',
    'we are leaving the team meeting early',
    'I’m leaving the office',
    'I’m leaving now',
    'leave',
    'leave me alone',
    'I’m on leave',
  ])('is not heard in: %s', (said) => {
    expect(readSaid(said).wish).not.toBe('leaving');
  });
});

describe('what is asked in words of one’s own', () => {
  test.each<Example>([
    ['Would my team leader be shown what I answered?', 'privacy'],
    ['does my manager see the faces I press', 'privacy'],
    ['as a student do you keep my answers, how do I get them deleted', 'privacy'],
    ['which values did we settle on', 'values'],
    ['what did we agree we want this service to be', 'vision'],
    ['do the same obstacles keep coming up, show me how they group together', 'themes'],
    ['what are people stuck on at the minute', 'barriers'],
    ['I’ve got a moan to put in', 'barrier'],
    ['the workshop has moved to the 19th, where do I change that', 'set-up'],
    ['quick update on one of mine', 'progress.offer'],
    ['undo that, fat thumbs', 'withdraw'],
    ['remind me what I can type', 'help'],
    ['did I switch you off? want them again', 'quiet.resume'],
    ['no more of these thanks, in court all day every day', 'quiet.stop'],
    ['annual leave mon to fri, nothing from you then', 'quiet.pause'],
    ['SC-19 wants rewording, it’s come out daft', 'edit'],
    ['That is understood, and I am obliged to you.', 'log.pleasantry'],
    ['night night, see you Monday full stop', 'log.pleasantry'],
    ['add this to the board: a spare coat in each car', 'log.command'],
  ])('is known by its cue: %s', (said, wish) => {
    expect(readSaid(said).wish).toBe(wish);
  });

  test.each([
    'it would help if drafts saved when the signal drops, I lost mine twice',
    'make Priya the lead on the buddy scheme',
    'what parents are stuck on, asked before each review',
    'keep my stuff in a drawer with a lock',
    'who would carry the car seats for each visit',
    'get the following week’s rota up by Thursday',
  ])('leaves sentences alone: %s', (said) => {
    expect(readSaid(said).wish).toBe('log.generic');
  });
});

describe('handing on', () => {
  test.each([
    'hand SC-9 to Jo',
    'give SC-9 to Jo',
    'give Jo SC-9',
    'pass SC-9 on',
    'can Jo take SC-9',
    'I can’t look after SC-9 any more',
    'find someone else for SC-9',
  ])('is heard, with whom was named: %s', (said) => {
    expect(readSaid(said)).toEqual({ wish: 'hand-on', number: 9, words: said });
  });

  test.each<readonly [string, Wish]>([
    ['give SC-9 to me', 'take'],
    ['move SC-9 to Grow', 'move.on'],
    ['pass SC-9 up to the director for a yes', 'ask'],
    ['hand on the duty phone at five', 'log.generic'],
    ['give the leaflet to every family', 'log.generic'],
  ])('is not heard in: %s', (said, wish) => {
    expect(readSaid(said).wish).toBe(wish);
  });
});

describe('what somebody answered to an ask', () => {
  test.each([
    'the service manager said yes to SC-14',
    'Helen said no to SC-14',
    'SC-14 got a yes from the director',
    'we got a yes for SC-14 from the head of service',
    'the director agreed to SC-14',
    'Helen gave SC-14 the go ahead',
  ])('is told, with who it was: %s', (said) => {
    expect(readSaid(said)).toMatchObject({ wish: 'ask.told', number: 14, words: said });
  });

  test.each<readonly [string, Wish]>([
    ['has Helen said yes to SC-14?', 'ask'],
    ['we need a yes for SC-14', 'ask'],
    ['SC-14 went ahead and families said yes to it', 'progress.offer'],
  ])('is not told in: %s', (said, wish) => {
    expect(readSaid(said).wish).toBe(wish);
  });
});

test('wanting to leave may be about the team, and wanting to be left is about messages', () => {
  const wishes = [
    'I want to leave',
    'I’m leaving for good',
    'I want to leave this chat',
    'leave',
  ].map((said) => readSaid(said).wish);

  expect(wishes).toEqual(['leaving', 'leaving', 'quiet.stop', 'quiet.stop']);
});

describe('words of one’s own', () => {
  test.each([
    'log Bring the toy box on every visit',
    'Log: Bring the toy box on every visit',
    'Log — Bring the toy box on every visit',
    'Log. Bring the toy box on every visit',
    'Log; Bring the toy box on every visit',
    'log “Bring the toy box on every visit”',
    'lgo Bring the toy box on every visit',
    'can you log Bring the toy box on every visit please',
    'log this: Bring the toy box on every visit',
    'I’d like to log an idea: Bring the toy box on every visit',
    'small change: Bring the toy box on every visit',
    'Would you be so kind as to log the following: Bring the toy box on every visit',
    'got an idea to put down pls its that Bring the toy box on every visit',
  ])('stay as they were typed after a word such as log: %s', (said) => {
    expect(readSaid(said)).toMatchObject({
      wish: 'log.command',
      words: 'Bring the toy box on every visit',
    });
  });

  test.each([
    'Log in once a day, not once for every form',
    'log visits on the phone, not back at the desk',
    'Logging off at 5 on Fridays',
  ])('are whole where log is what somebody does: %s', (said) => {
    expect(readSaid(said)).toEqual({ wish: 'log.generic', words: said, number: null });
  });

  test('after log may begin with what somebody does', () => {
    expect(readSaid('log call families before we come')).toMatchObject({
      wish: 'log.command',
      words: 'call families before we come',
    });
  });

  test('of a barrier, however it is put', () => {
    for (const said of [
      'barrier the printer',
      'barier the printer',
      'raise a barrier: the printer',
    ])
      expect(readSaid(said)).toMatchObject({ wish: 'barrier', words: 'the printer' });
  });

  test.each([
    ['SC-12 the rota is agreed', 'the rota is agreed'],
    ['sc12: the rota\nis agreed', 'the rota\nis agreed'],
    ['SC-12 – agreed.', 'agreed.'],
    ['SC-12 the plan worked with two families', 'the plan worked with two families'],
    ['SC-12 is done, thanks to Jo', 'is done, thanks to Jo'],
    ['SC-12 had a big impact on duty', 'had a big impact on duty'],
  ])('after the id of a change are news of it: %s', (said, words) => {
    expect(readSaid(said)).toEqual({ wish: 'progress.offer', words, number: 12 });
  });

  test.each(['SC-1.5 hours', 'SC-12b vouchers', 'disc 12 is full', 'SC-0 helps'])(
    'without an id are about no change: %s',
    (said) => {
      expect(readSaid(said).number).toBeNull();
    },
  );

  test('of a change come with its id', () => {
    expect(readSaid('update SC-4: agreed with duty')).toMatchObject({
      wish: 'progress.update',
      words: 'agreed with duty',
      number: 4,
    });
  });
});

describe('an ordinary sentence', () => {
  test.each([
    'Notes of family time should not get lost',
    'Referrals sent on a Friday get lost',
    'Take a break from contact on Sundays',
  ])('of what gets lost or has a break is no wish to hear no more: %s', (sentence) =>
    expect(readSaid(sentence).wish).not.toBe('quiet.stop'),
  );

  test.each(readTold('sounds-like-a-wish.txt'))(
    'only tells of what sounds like the bot’s own: %s',
    (sentence) => {
      expect(readSaid(sentence).wish).toBe('log.generic');
    },
  );

  test('names no change where one of us is spoken of in passing', () => {
    expect(readSaid('Plan our visits so that one of us is free').wish).toBe('log.generic');
  });

  const fine = [
    ...readCaseData('let-through.txt').map(({ text }) => text),
    ...readConcerns('let-through.txt').map(({ text }) => text),
  ];

  const ofWhatWasTried = [
    ...['SC-12 moved to Grow', 'Log SC-7 as done', 'We tried it, it worked, we kept it'],
    'We tried Tuesdays, then Thursdays; Thursdays stuck',
  ];
  const ofThanks = ['@Priya.Thanks', 'thanks Jonny'];

  test('is taken for a command only where it tells of what was tried, or thanks somebody', () => {
    const taken = fine.filter((line) => !isLeftOrLogged(line));

    expect(fine.length).toBeGreaterThan(1_200);
    expect(taken.toSorted()).toEqual([...ofWhatWasTried, ...ofThanks].toSorted());
  });

  /** Shows the change there is about it, and may be logged all the same. */
  const shown = 'scrap the one about clothing grants, use petty cash';

  test.each(readTold('begins-like-a-wish.txt').filter((said) => said !== shown))(
    'is none though it begins like one: %s',
    (said) => {
      expect(readSaid(said).wish).toBe('log.generic');
    },
  );

  /** Said to be logged: its words are kept, whatever they are. */
  function isLeftOrLogged(line: string): boolean {
    const { wish, words } = readSaid(line);
    return (
      wish === 'log.generic' || (wish === 'log.command' && words !== '' && line.includes(words))
    );
  }
});

test('what is told of a child or of wrongdoing is no command, whatever it sounds like', () => {
  const told = ['disclosure made by child today re stepdad what do i do', 'how do I whistleblow'];

  expect(told.map((line) => readSaid(line).wish)).toEqual(['log.generic', 'log.generic']);
});
