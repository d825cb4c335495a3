/** Whatever people with another language say and press, no word of an answer is from anywhere but the text. */
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import { conversations } from '../../../bot/conversations/index.ts';
import { amara, type Chat, priya, riverside, startChat, tenantId } from '../../support/chat.ts';
import { findStrays } from '../../support/find-strays.ts';
import { patience } from '../../support/patience.ts';
import { englishAndPseudo } from '../../support/pseudo-locale.ts';
import { readableIn } from '../../support/readable-in.ts';
import { sentences } from '../fuzz/fill-in.ts';
import { anyStep, type Step } from '../fuzz/steps.ts';
import { type Answered, startWalk } from '../fuzz/walk.ts';

jest.setTimeout(patience.longTestMs);

const steps = 2_000;
const seed = 2_040;

const jo = { id: 'aaaaaaaa-0000-4000-8000-000000000003', name: 'Jo Whitlock' };
const people = [priya, priya, amara, jo].map((person) => ({
  ...person,
  locale: 'cy-GB',
  tenantId,
}));

const openings = [
  ...['log Walk and talk', 'changes', 'my changes', 'prioritise', 'asks', 'values', 'vision'],
  ...['set up', 'barrier', 'barriers', 'themes', 'vote', 'strands', 'edit', 'back', 'help', 'SC-1'],
  ...['SC-2', 'update SC-1', 'withdraw', 'privacy', 'Share a desk day', 'take SC-1', 'stop'],
  ...[
    'where are we',
    'what did we learn',
    'pulse',
    'check in',
    'stage',
    'resume',
    'hello',
    'SC-99',
    'reflect',
    'what helped was the huddle',
    'ring true',
  ],
  ...['pause until 5 January', 'pause 12', 'who owns SC-1', 'I’m leaving the team', 'undo'],
  ...['log a child told me that her mum hit her', 'log SW1A 1AA', 'Tell Kevin about it'],
];

/** What people write stands as they wrote it; the signpost is the council's own. */
const written = [
  ...people.map(({ name }) => name),
  ...[riverside.name, ...sentences, 'Tell Kevin about it'],
  'Speak to Jo in the whistleblowing team.',
];

const verbs = conversations.flatMap(({ presses }) => Object.keys(presses ?? {}));
const pressed = new Set<string>();
const answers: string[] = [];
let chat: Chat;

beforeAll(async () => {
  chat = await startChat({ members: [amara, jo], languages: englishAndPseudo });
  await chat.install(priya, 'channel');
  for (const person of people) await chat.install(person, 'personal');
});

afterAll(() => chat.close());

test('every answer to what is said and pressed is in their language', async () => {
  const walk = startWalk(chat, people, riverside);
  const at = Date.parse(chat.clock.now());
  for (const [n, step] of fc.sample(anyStep(verbs), { seed, numRuns: steps }).entries()) {
    const who = people[step.who % people.length];
    if (n % 6 === 0 && who)
      hear(await walk.say(who, openings[(n / 6) % openings.length] ?? '', step.where));
    if (n % 100 === 0) {
      const told = await chat.tellAt(new Date(at + n * 3_600_000).toISOString());
      for (const { said } of told) if (typeof said === 'object') walk.keep(said);
    }
    hear(await walk.take(inGoodFaith(step)));
  }
  for (const person of people.slice(1)) hear(await walk.beForgotten(person));

  expect(verbs.filter((verb) => !pressed.has(verb))).toEqual([]);
  expect(findStrays(answers, written)).toEqual([]);
});

/** Buttons they have, or any with ids that there are; never odd words, which might look like the app's. */
function inGoodFaith(step: Step): Step {
  const how = step.how === 'press oddly' ? 'press' : step.how;
  return { ...step, how, odd: null, odds: {} };
}

function hear({ verb, said }: Answered): void {
  pressed.add(verb);
  answers.push(...said.flatMap((each) => (typeof each === 'string' ? [each] : readableIn(each))));
}
