/** From a barrier through a change to what was learned: who has it, what it answers, whose yes, and going again (P25–P29). */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { fullLearning, fullPlan } from '../../support/build-change.ts';
import {
  type AnyCard,
  amara,
  type Chat,
  findActions,
  findInput,
  priya,
  startChat,
  wordsOf,
} from '../../support/chat.ts';

const jo = { id: 'aaaaaaaa-0000-4000-8000-000000000003', name: 'Jo Whitlock' };
const helen = { id: 'aaaaaaaa-0000-4000-8000-000000000004', name: 'Helen Ashdown' };
const idea = { title: 'Share a desk day', benefit: '', scope: 'needs-a-yes' };
const plan = { ...fullPlan, why: 'It helps', success: 'Fewer journeys' };

let chat: Chat;
let logged: AnyCard;

beforeEach(async () => {
  chat = await startChat({ members: [amara, jo, helen] });
  await chat.install(priya, 'channel');
  logged = await chat.press(amara, await chat.say(amara, 'log'), 'Log it', idea);
});

afterEach(() => chat.close());

function titlesOf(card: AnyCard): readonly string[] {
  return findActions(card).map(({ title }) => title);
}

async function toInfluence(): Promise<AnyCard> {
  const planned = await chat.press(amara, await chat.press(amara, logged, 'Plan it'), 'Save', plan);
  return chat.press(amara, planned, 'Move to Influence');
}

async function toGrow(): Promise<AnyCard> {
  const people = await chat.press(amara, await toInfluence(), 'Who to win over');
  const alone = await chat.press(amara, people, 'Nobody else is needed');
  return chat.press(amara, alone, 'Move to Grow');
}

describe('looking after a change', () => {
  test('begins with one press, at any stage, and is said on the card', async () => {
    const taken = await chat.press(jo, await chat.say(jo, 'SC-1'), 'I’ll take it');

    expect(wordsOf(taken)).toContain('It is yours now.');
    expect(wordsOf(taken)).toContain('Looked after by Jo Whitlock.');
    expect(titlesOf(taken)).toContain('Hand it on');
    expect(titlesOf(taken)).not.toContain('I’ll take it');
  });

  test.each(['take SC-1', 'I’ll take SC-1', 'can I take sc1 please', 'put me down for SC-1'])(
    'begins with a word as well: “%s”',
    async (said) => {
      expect(wordsOf(await chat.say(jo, said))).toContain('Looked after by Jo Whitlock.');
    },
  );

  test('is not taken from somebody, but by a lead', async () => {
    const old = await chat.say(helen, 'SC-1');
    await chat.press(jo, await chat.say(jo, 'SC-1'), 'I’ll take it');

    const refused = await chat.press(helen, old, 'I’ll take it');
    const led = await chat.press(priya, await chat.say(priya, 'SC-1'), 'I’ll take it');

    expect(wordsOf(refused)).toContain('Jo Whitlock looks after it.');
    expect(wordsOf(led)).toContain('Looked after by Priya Raman.');
  });

  test('is handed on with a line, and whoever has it next hears it', async () => {
    const taken = await chat.press(jo, await chat.say(jo, 'SC-1'), 'I’ll take it');
    const form = await chat.press(jo, taken, 'Hand it on');
    const line = { nextOwner: helen.id, nextShouldKnow: 'Finance wants a week of numbers first' };
    const handed = await chat.press(jo, form, 'Hand it on', line);
    const heard = await chat.tellAt('2026-11-20T10:15:00.000Z');
    const helens = heard.find(({ conversationId }) => conversationId.includes(helen.id));

    expect(wordsOf(handed)).toContain('Helen Ashdown looks after it now');
    expect(wordsOf(helens?.said)).toContain('Jo Whitlock handed it on');
    expect(wordsOf(helens?.said)).toContain('Finance wants a week of numbers first');
  });

  test('is not handed on by somebody who has not got it, nor to nobody', async () => {
    const taken = await chat.press(jo, await chat.say(jo, 'SC-1'), 'I’ll take it');
    const form = await chat.press(jo, taken, 'Hand it on');

    const nobody = await chat.press(jo, form, 'Hand it on', { nextShouldKnow: 'Numbers' });
    const helens = await chat.press(helen, form, 'Hand it on', { nextOwner: helen.id });

    expect(wordsOf(nobody)).toContain('Please choose somebody in your team.');
    expect(findInput(nobody, 'nextShouldKnow').value).toBe('Numbers');
    expect(wordsOf(helens)).toContain('whoever looks after it');
  });
});

describe('what a change answers', () => {
  test('says what there is to do where the team has neither strands nor barriers', async () => {
    const form = await chat.press(amara, logged, 'What it answers');

    expect(wordsOf(form)).toContain('Your team has no strands and no barriers yet.');
  });

  test('is chosen among the team’s barriers, and stays chosen', async () => {
    const raising = await chat.say(amara, 'barrier Two days’ wait for a signature');
    await chat.press(amara, raising, 'Raise it', {
      ...{ barrier: 'Two days’ wait for a signature', keep: 'by-name' },
    });
    const form = await chat.press(amara, logged, 'What it answers');
    const [choice] = findInput(form, 'barriers').choices;
    const saved = await chat.press(amara, form, 'Save', { barriers: choice.value });
    const again = await chat.press(amara, saved, 'What it answers');

    expect(choice.title).toBe('Two days’ wait for a signature');
    expect(findInput(again, 'barriers').value).toBe(choice.value);
  });
});

describe('what is for the blueprint', () => {
  test('says what makes it bigger than the team, once', async () => {
    const title = 'One record for health and care';
    const card = await chat.press(amara, await chat.say(amara, 'log'), 'Log it', {
      ...{ title, benefit: '', scope: 'for-the-blueprint' },
    });
    const form = await chat.press(amara, card, 'What makes it bigger than us');
    const missing = await chat.press(amara, form, 'Save', {});
    const saved = await chat.press(amara, missing, 'Save', { beyond: 'system' });

    expect(wordsOf(missing)).toContain('Not sure is a good answer.');
    expect(wordsOf(saved)).toContain('Bigger than us: a computer system.');
    expect(titlesOf(logged)).not.toContain('What makes it bigger than us');
  });
});

describe('a yes from outside the team', () => {
  async function ask(): Promise<AnyCard> {
    const people = await chat.press(amara, await toInfluence(), 'Who to win over');
    const form = await chat.press(amara, people, 'Ask for a yes');
    return chat.press(amara, form, 'Send it', { of: '', ofRole: 'Service manager', words: '' });
  }

  test('is missed where it is needed and nobody was asked', async () => {
    expect(wordsOf(await toInfluence())).toContain('Nobody has been asked for a yes yet.');
  });

  test('is taken there by whoever asks, and awaited on the card', async () => {
    const asked = await ask();

    expect(wordsOf(asked)).toContain('You take it to the service manager.');
    expect(wordsOf(asked)).toContain('Amara Osei is taking it to the service manager');
  });

  test('is told by anybody who heard it, with their name, and opens the gate', async () => {
    const asked = await ask();
    const telling = await chat.press(jo, asked, 'Tell what the service manager said');
    await chat.press(jo, telling, 'They said yes');
    const card = await chat.say(amara, 'SC-1');

    expect(wordsOf(telling)).toContain('What did the service manager say?');
    expect(wordsOf(card)).toContain('The service manager said yes, as Jo Whitlock heard it.');
    expect(titlesOf(card)).toContain('Move to Grow');
  });

  test('that is still awaited in Grow is told there as well', async () => {
    await ask();
    const people = await chat.press(amara, await chat.say(amara, 'SC-1'), 'Who to win over');
    const alone = await chat.press(amara, people, 'Nobody else is needed');
    const growing = await chat.press(amara, alone, 'Move to Grow');
    const telling = await chat.press(jo, growing, 'Tell what the service manager said');
    await chat.press(jo, telling, 'They said yes');

    expect(wordsOf(growing)).toContain('Amara Osei is taking it to the service manager');
    expect(wordsOf(await chat.say(amara, 'SC-1'))).not.toContain('the service manager');
  });

  test('that is not yet keeps why', async () => {
    const telling = await chat.press(jo, await ask(), 'Tell what the service manager said');
    const form = await chat.press(jo, telling, 'They said not yet…');
    const missing = await chat.press(jo, form, 'Send my answer', { because: '' });
    await chat.press(jo, missing, 'Send my answer', { because: 'After the audit' });

    expect(wordsOf(missing)).toContain('Please say what is in the way');
    expect(wordsOf(await chat.say(amara, 'SC-1'))).toContain(
      'The service manager said not yet, as Jo Whitlock heard it: “After the audit”',
    );
  });

  test('is not told for somebody who was asked by name', async () => {
    const people = await chat.press(amara, await toInfluence(), 'Who to win over');
    const form = await chat.press(amara, people, 'Ask for a yes');
    await chat.press(amara, form, 'Send it', { of: helen.id, ofRole: '', words: '' });
    const heard = await chat.tellAt('2026-11-20T10:15:00.000Z');
    const helens = heard.find(({ conversationId }) => conversationId.includes(helen.id))?.said;

    expect(wordsOf(await chat.press(jo, helens, 'Yes'))).toContain('whoever was asked');
  });
});

describe('going again', () => {
  async function adapt(inputs: Readonly<Record<string, string>> = {}): Promise<AnyCard> {
    const form = await chat.press(amara, await toGrow(), 'Say what happened');
    const told = { ...fullLearning, learned: 'Fridays are quiet', decision: 'adapt', ...inputs };
    return chat.press(amara, form, 'Save', told);
  }

  test('shows what success was to look like beside what happened', async () => {
    const form = await chat.press(amara, await toGrow(), 'Say what happened');

    expect(wordsOf(form)).toContain('What success was to look like: Fewer journeys');
  });

  test('begins in Develop with the plan, and says what the go before taught', async () => {
    const again = await chat.press(amara, await adapt(), 'Go again');

    expect(wordsOf(again)).toContain('This is go 2, with the plan you had.');
    expect(wordsOf(again)).toContain('Go 1 taught you: “Fridays are quiet”');
    expect(titlesOf(again)).toContain('Move to Influence');
  });

  test('is offered once everything is told, and only for what is adapted', async () => {
    expect(titlesOf(await adapt())).toContain('Go again');
    expect(titlesOf(await chat.say(amara, 'SC-1'))).toContain('Go again');
    const form = await chat.press(amara, await chat.say(amara, 'SC-1'), 'Say what happened');
    const kept = await chat.press(amara, form, 'Save', {
      ...{ ...fullLearning, learned: 'Fridays are quiet', decision: 'keep' },
    });

    expect(titlesOf(kept)).not.toContain('Go again');
  });

  test('leaves what was learned to be read in chat, go by go', async () => {
    expect(wordsOf(await chat.say(jo, 'what did we learn'))).toContain(
      'Nothing has been told yet.',
    );
    await chat.press(amara, await adapt({ noticed: 'Parents were not asked twice' }), 'Go again');

    const said = wordsOf(await chat.say(jo, 'What did we learn?'));

    expect(said).toContain('Riverside: what you learned');
    expect(said).toContain('“Fridays are quiet”');
    expect(said).toContain('Go 1 ·');
    expect(said).toContain('Parents were not asked twice');
  });

  test('keeps what families noticed, without anybody who could be known', async () => {
    const refused = await adapt({ noticed: 'Tyler’s mum, 07700 900123, was pleased' });
    const kept = await chat.press(amara, refused, 'Save', {
      ...{ ...fullLearning, learned: 'Fridays are quiet', decision: 'keep' },
      noticed: 'Parents were not asked twice',
    });

    expect(findInput(refused, 'noticed').value).toContain('07700');
    expect(wordsOf(kept)).toContain(
      'What families or colleagues noticed: “Parents were not asked twice”',
    );
  });
});

describe('the next conversation', () => {
  const manager = {
    ...{ role: 'Service manager', stance: 'doubtful', say: '', approach: 'Show two handovers' },
    ...{ nextTalkOn: '2026-11-24', nextTalkBy: jo.id },
  };

  async function plan24(inputs: Readonly<Record<string, string>> = manager): Promise<AnyCard> {
    const people = await chat.press(amara, await toInfluence(), 'Who to win over');
    const form = await chat.press(amara, people, 'Add somebody');
    return chat.press(amara, form, 'Save', inputs);
  }

  async function heardByJo(at: string): Promise<string> {
    const heard = await chat.tellAt(at);
    return wordsOf(heard.find(({ conversationId }) => conversationId.includes(jo.id))?.said ?? {});
  }

  test('is told on its day to whoever has it, once', async () => {
    const saved = await plan24();

    expect(wordsOf(saved)).toContain('with Jo Whitlock');
    expect(await heardByJo('2026-11-23T10:00:00.000Z')).not.toContain('your conversation');
    expect(await heardByJo('2026-11-24T10:00:00.000Z')).toContain(
      'Tuesday 24 November 2026: your conversation with the service manager.',
    );
    expect(await heardByJo('2026-11-25T10:00:00.000Z')).not.toContain('your conversation');
  });

  test('does not come before its day with a check-in that gathers all else', async () => {
    await plan24({ ...manager, nextTalkOn: '2026-11-26', nextTalkBy: priya.id });
    const heardByPriya = async (at: string) => {
      const heard = await chat.tellAt(at);
      const hers = heard.find(({ conversationId }) => conversationId.includes(priya.id));
      return wordsOf(hers?.said ?? {});
    };

    await heardByPriya('2026-11-20T10:15:00.000Z');
    const monday = await heardByPriya('2026-11-23T09:30:00.000Z');

    expect(monday).toContain('weekly check-in');
    expect(monday).not.toContain('conversation with the service manager');
    expect(await heardByPriya('2026-11-26T10:00:00.000Z')).toContain(
      'Thursday 26 November 2026: your conversation with the service manager.',
    );
  });

  test('is not told once it is put off or somebody else’s', async () => {
    const saved = await plan24();
    const form = await chat.press(amara, saved, 'Change Service manager');
    await chat.press(amara, form, 'Save', { ...manager, nextTalkBy: helen.id });

    expect(await heardByJo('2026-11-24T10:00:00.000Z')).not.toContain('your conversation');
  });
});
