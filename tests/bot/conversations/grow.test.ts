/** Grow in chat: values come back, three good endings, thanks to colleagues, and the story so far (P7, P10, P12). */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { teamPartition } from '../../../shared/use-cases/storage/partitions.ts';
import { fullLearning, fullPlan } from '../../support/build-change.ts';
import { unwrap } from '../../support/build-deps.ts';
import {
  type AnyCard,
  amara,
  type Chat,
  findAction,
  findActions,
  findInput,
  priya,
  startChat,
  stranger,
  tenantId,
  wordsOf,
} from '../../support/chat.ts';

const jo = { id: 'aaaaaaaa-0000-4000-8000-000000000003', name: 'Jo Whitlock' };
const words = { title: 'Share a desk day', benefit: 'Fewer forms', scope: 'in-our-gift' };
const plan = { ...fullPlan, why: 'It helps' };
const told = {
  ...fullLearning,
  happened: 'We tried it',
  learned: 'Fridays are quiet',
  decision: 'stop',
};
const asking = { value: 'We ask first', opposite: 'decisions arrive by email' };
const thanks = { thanks: 'Jo stayed with the budget team until they came round.', share: 'no' };

let chat: Chat;
let growing: AnyCard;

beforeEach(async () => {
  chat = await startChat({ members: [amara, jo] });
  await chat.install(priya, 'channel');
  const logged = await chat.press(amara, await chat.say(amara, 'log'), 'Log it', words);
  const planned = await chat.press(amara, await chat.press(amara, logged, 'Plan it'), 'Save', plan);
  const influence = await chat.press(amara, planned, 'Move to Influence');
  const people = await chat.press(amara, influence, 'Who to win over');
  const alone = await chat.press(amara, people, 'Nobody else is needed');
  growing = await chat.press(amara, alone, 'Move to Grow');
});

afterEach(() => chat.close());

async function tell(inputs: Record<string, string> = {}): Promise<AnyCard> {
  const form = await chat.press(amara, growing, 'Say what happened');
  return chat.press(amara, form, 'Save', { ...told, ...inputs });
}

function titlesOf(card: AnyCard): readonly string[] {
  return findActions(card).map(({ title }) => title);
}

describe('the team’s values', () => {
  let value: string;

  beforeEach(async () => {
    await chat.press(amara, await chat.say(amara, 'values'), 'Add it', asking);
    const gathering = await chat.press(
      priya,
      await chat.say(priya, 'vision'),
      'Gather into one line',
    );
    const vision = 'Everyone has one person who stays';
    await chat.press(priya, gathering, 'Save', { vision });
    const form = await chat.press(amara, growing, 'Say what happened');
    value = findInput(form, 'livedUpTo').choices[0].value;
  });

  test('and its vision come back when a change is told of', async () => {
    const form = await chat.press(amara, growing, 'Say what happened');

    expect(wordsOf(form)).toContain('Our vision: Everyone has one person who stays');
    expect(findInput(form, 'livedUpTo')).toMatchObject({
      ...{ isMultiSelect: true, isRequired: false },
      choices: [{ title: 'We ask first (not: decisions arrive by email)' }],
    });
  });

  test('it lived up to stand on its card, also once the team has taken them away', async () => {
    const ended = await tell({ livedUpTo: value });
    const form = await chat.press(amara, await chat.say(amara, 'values'), 'Change “We ask first”');
    await chat.press(amara, form, 'Take it away');
    const again = await chat.press(amara, ended, 'Say what happened');

    expect(wordsOf(ended)).toContain('Lived up to: We ask first');
    expect(wordsOf(await chat.say(jo, 'SC-1'))).toContain('Lived up to: We ask first');
    expect(findInput(again, 'livedUpTo').value).toBe(value);
  });

  test('stay chosen when something else needs another look', async () => {
    const again = await tell({ livedUpTo: value, happened: 'Ring 07700 900123' });

    expect(wordsOf(again)).toContain('it holds a phone number');
    expect(findInput(again, 'livedUpTo').value).toBe(value);
  });

  test('of anybody else are not taken from a forged card', async () => {
    const ended = await tell({ livedUpTo: 'value-of-another-team,,x' });

    expect(wordsOf(ended)).not.toContain('Lived up to');
  });
});

test('without values there is nothing to choose', async () => {
  const form = await chat.press(amara, growing, 'Say what happened');

  expect(findInput(form, 'livedUpTo')).toBeUndefined();
  expect(wordsOf(form)).not.toContain('Our vision');
});

describe('an ending', () => {
  test.each([
    ['keep', 'A change made'],
    ['adapt', 'Worth another go'],
    ['stop', 'Stopped, and wiser for it'],
  ])('to %s is told as one, with what was learned', async (decision, headline) => {
    const ended = await tell({ decision });

    expect(wordsOf(ended)).toContain(headline);
    expect(wordsOf(ended)).toContain('“Fridays are quiet”');
    expect(findActions(ended).filter(({ style }) => style === 'positive')).toHaveLength(1);
    expect(ended.actions.length).toBeLessThanOrEqual(6);
  });

  test('waits until everything is told', async () => {
    const draft = await tell({ decision: '' });

    expect(wordsOf(draft)).toContain('It still needs a decision');
    expect(titlesOf(draft)).not.toContain('Say thank you');
  });
});

describe('a thank-you', () => {
  let ended: AnyCard;

  beforeEach(async () => {
    ended = await tell();
  });

  async function thank(inputs: Record<string, string> = {}): Promise<AnyCard> {
    const form = await chat.press(amara, ended, 'Say thank you');
    return chat.press(amara, form, 'Save', { ...thanks, ...inputs });
  }

  test('is not shared unless somebody chooses to', async () => {
    const form = await chat.press(amara, ended, 'Say thank you');
    const { share: _, ...only } = thanks;
    const kept = await chat.press(amara, form, 'Save', only);

    expect(findInput(form, 'share').value).toBe('no');
    expect(wordsOf(kept)).toContain('Kept, and not shared.');
  });

  test('kept to oneself is seen by whoever said it alone, and by nobody else anywhere', async () => {
    const kept = await thank();
    const seen = [
      await chat.say(jo, 'SC-1'),
      await chat.say(priya, 'changes'),
      await chat.say(amara, 'SC-1', 'channel'),
      await chat.say(amara, 'SC-1', 'group'),
      await chat.press(jo, ended, 'The story so far'),
      await chat.press(jo, ended, 'Say thank you'),
      await chat.press(jo, ended, 'Say what happened'),
      await chat.search(amara, 'desk day'),
    ];

    expect(wordsOf(kept)).toContain(`only you can see: “${thanks.thanks}”`);
    expect(wordsOf(await chat.say(amara, 'SC-1'))).toContain(thanks.thanks);
    for (const card of seen) {
      expect(JSON.stringify(card)).not.toContain('stayed with the budget');
      expect(JSON.stringify(card)).not.toContain('My thank-you');
    }
    expect(JSON.stringify(await storedHistory())).not.toContain('stayed with the budget');
  });

  test('kept to oneself from a card in company is answered to one person only', async () => {
    const form = await chat.press(amara, ended, 'Say thank you', {}, 'channel');
    const kept = await chat.press(amara, form, 'Save', thanks, 'channel');
    const updated = chat.teams.sent.length;
    const again = await chat.press(amara, kept, 'Say thank you', {}, 'channel');

    expect(updated).toBe(0);
    expect(JSON.stringify(kept)).not.toContain('stayed with the budget');
    expect(findInput(again, 'thanks').value).toBe(thanks.thanks);
    expect(chat.teams.sent).toHaveLength(0);
  });

  test('shared stands on the card for everyone, and can be kept to oneself again', async () => {
    const shared = await thank({ share: 'yes' });
    const seen = await chat.say(jo, 'SC-1', 'channel');
    const form = await chat.press(amara, shared, 'My thank-you');
    const kept = await chat.press(amara, form, 'Save', thanks);

    const said = `Amara Osei says thank you: “${thanks.thanks}”`;
    expect(wordsOf(seen)).toContain(said);
    expect(findInput(form, 'share').value).toBe('yes');
    expect(wordsOf(kept)).not.toContain(said);
    expect(wordsOf(await chat.say(jo, 'SC-1'))).not.toContain('budget');
  });

  test('is taken back without a trace of its words', async () => {
    const form = await chat.press(amara, await thank(), 'My thank-you');
    const taken = await chat.press(amara, form, 'Take it back');

    expect(wordsOf(taken)).toContain('The thank-you is taken back.');
    expect(titlesOf(taken)).toContain('Say thank you');
    expect(JSON.stringify(await storedHistory())).not.toContain('budget');
  });

  test('can be taken back though the change has gone back a stage', async () => {
    const shared = await thank({ share: 'yes' });
    const asked = await chat.press(amara, shared, 'Move back…');
    const back = await chat.press(amara, asked, 'Move back to Develop', { reason: 'Hm' });
    const form = await chat.press(amara, back, 'My thank-you');
    const taken = await chat.press(amara, form, 'Take it back');

    expect(wordsOf(back)).toContain('Amara Osei says thank you');
    expect(wordsOf(taken)).not.toContain('budget');
  });

  test.each([
    ['a family', 'Jo rang the mum on 07700 900123', 'it holds a phone number'],
    ['nobody', ' ', 'Please say who it was'],
  ])('about %s comes back with the reason and every word', async (_name, thanks, sentence) => {
    chat.store.reset();
    const again = await thank({ thanks, share: 'yes' });

    expect(wordsOf(again)).toContain(sentence);
    expect(findInput(again, 'thanks').value).toBe(thanks);
    expect(findInput(again, 'share').value).toBe('yes');
    expect(chat.store.counts).toMatchObject({ create: 0, replace: 0 });
  });

  test('sent twice at once is said once', async () => {
    const form = await chat.press(amara, ended, 'Say thank you');
    const send = () => chat.press(amara, form, 'Save', { ...thanks, share: 'yes' });
    const [one, other] = await Promise.all([send(), send()]);

    for (const card of [one, other]) expect(wordsOf(card).match(/stayed with/g)).toHaveLength(1);
  });

  test('is for the team: somebody else is told so', async () => {
    expect(await chat.press(stranger, ended, 'Say thank you')).toContain('You are not in a team');
  });

  async function storedHistory(): Promise<unknown> {
    const { teamId, changeId } = findAction(ended, 'Edit').data;
    const read = await chat.store.get(teamPartition(tenantId, teamId), changeId);
    return (unwrap(read).doc as unknown as { history: unknown }).history;
  }
});

describe('the story so far', () => {
  test('is told in plain words, newest first, with the reasons, and leads back', async () => {
    const asked = await chat.press(amara, growing, 'Move back…');
    const reason = { reason: 'The steps need another think' };
    const back = await chat.press(amara, asked, 'Move back to Develop', reason);
    const story = await chat.press(jo, back, 'The story so far');

    expect(wordsOf(story)).toMatch(
      /SC-1: the story so far[\s\S]*Amara Osei moved it back to Develop[\s\S]*Today, [\d:]+[ap]m: “The steps need another think”[\s\S]*Amara Osei moved it to Grow[\s\S]*Amara Osei logged it/,
    );
    expect(wordsOf(await chat.press(jo, story, 'Back to SC-1'))).toContain('Develop');
  });

  test('of a long life shows the newest, and says where the rest is', async () => {
    let card = growing;
    for (const at of Array.from({ length: 9 }, (_, count) => count)) {
      const by = at % 2 === 0 ? amara : priya;
      const form = await chat.press(by, card, 'Edit');
      card = await chat.press(by, form, 'Save', { ...words, title: `Words ${at}` });
    }
    const story = await chat.press(amara, card, 'The story so far');

    expect(wordsOf(story).match(/Amara Osei |Priya Raman /g)).toHaveLength(12);
    expect(wordsOf(story)).toContain('2 more steps. The team’s tab');
  });

  test('tells a draft that was saved again the same day once', async () => {
    let card = growing;
    for (const title of ['Words', 'Better words', 'The best words']) {
      const form = await chat.press(amara, card, 'Edit');
      card = await chat.press(amara, form, 'Save', { ...words, title });
    }
    const story = await chat.press(amara, card, 'The story so far');

    expect(wordsOf(story).match(/Amara Osei edited/g)).toHaveLength(1);
    expect(wordsOf(story)).toContain('was “Better words”, now “The best words”');
  });

  test('quotes each line on how it is going', async () => {
    let card = growing;
    for (const progress of ['The rota is agreed', 'We begin on Monday']) {
      const form = await chat.press(amara, card, 'Say how it is going');
      card = await chat.press(amara, form, 'Save', { progress });
    }
    const story = wordsOf(await chat.press(amara, card, 'The story so far'));

    expect(story).toMatch(/said: “We begin on Monday”[\s\S]*said: “The rota is agreed”/);
  });

  test('is not for somebody outside the team', async () => {
    const answer = await chat.press(stranger, growing, 'The story so far');

    expect(answer).toContain('You are not in a team');
  });
});
