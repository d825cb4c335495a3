/** The weekly check-in in chat: what it asks, what it keeps, and who may (P14). */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { fullPlan } from '../../support/build-change.ts';
import {
  type AnyCard,
  amara,
  type Chat,
  findAction,
  findInput,
  priya,
  startChat,
  wordsOf,
} from '../../support/chat.ts';

const jo = { id: 'aaaaaaaa-0000-4000-8000-000000000003', name: 'Jo Whitlock' };
const hillside = { id: '19:hillside@thread.tacv2', name: 'Hillside', aadGroupId: 'h' };
const fine = 'Nothing moved, and that’s fine';
const vouchers = 'Sign off food vouchers ourselves';
const desk = 'Share a desk day';

let chat: Chat;

beforeEach(async () => {
  chat = await startChat({ members: [amara, jo] });
  await chat.install(priya, 'channel');
});

afterEach(() => chat.close());

/** A change that is being planned. */
async function begin(title: string, plan: Readonly<Record<string, string>> = {}): Promise<void> {
  const words = { title, benefit: '', scope: 'in-our-gift' };
  const logged = await chat.press(amara, await chat.say(amara, 'log'), 'Log it', words);
  const form = await chat.press(amara, logged, 'Plan it');
  await chat.press(amara, form, 'Save', { why: 'It helps', ...plan });
}

/** The box a card that is out still has for a change, by its short id. */
function boxOf(card: AnyCard, shortId: string): string {
  return `movement ${findAction(card, `${shortId}: Moved`).data.changeId}`;
}

async function askPriya(shortId: string): Promise<void> {
  const form = await chat.press(amara, await chat.say(amara, shortId), 'Open the plan');
  const plan = { ...fullPlan, why: 'It helps' };
  const planned = await chat.press(amara, form, 'Save', plan);
  const influence = await chat.press(priya, planned, 'Move to Influence');
  const people = await chat.press(amara, influence, 'Who to win over');
  const asking = await chat.press(amara, people, 'Ask for a yes');
  await chat.press(amara, asking, 'Send it', { of: priya.id, words: '' });
}

/** The changes a card asks about, each with what was pressed. */
function askedIn(card: AnyCard): readonly (readonly [string, string])[] {
  const rows = card.body.filter(({ items = [] }: AnyCard) => items[1]?.type === 'ColumnSet');
  return rows.map(({ items: [label, { columns }] }: AnyCard) => {
    const chosen = columns.find(({ style }: AnyCard) => style === 'accent');
    return [label.text, chosen?.items[0].text ?? ''];
  });
}

describe('a supervisor who types check in', () => {
  test.each(['check in', 'Check-in', 'checkin.'])('as %s gets this week’s', async (typed) => {
    await begin(vouchers);

    const card = await chat.say(priya, typed);

    expect(wordsOf(card)).toContain('Riverside: weekly check-in');
    expect(askedIn(card)).toEqual([[`SC-1 ${vouchers}`, '']]);
    expect(findInput(card, 'share')).toMatchObject({ value: 'false' });
  });

  test('says how a change stands and what they can give, and reads it back', async () => {
    await begin(vouchers);
    await begin(desk);
    const card = await chat.say(priya, 'check in');

    const answered = await chat.press(priya, card, 'Done', {
      [boxOf(card, 'SC-2')]: 'stuck',
      [boxOf(card, 'SC-1')]: 'moved',
      cover: 'I cover duty on Thursday.',
      thanks: 'Jo kept at it.',
      share: 'false',
    });

    const said = wordsOf(answered);
    for (const words of ['Your check-in is in', vouchers, 'Moved', desk, 'Stuck', 'I cover duty'])
      expect(said).toContain(words);
    expect(said).toContain('Your team’s supervisors and facilitators can read it.');
    expect(said).toContain('I ask again on Monday 23 November 2026.');
    expect(said).not.toContain('channel');
  });

  test('presses how each change stands, and every press is kept at once', async () => {
    await begin(vouchers);
    await begin(desk);
    const card = await chat.say(priya, 'check in');
    const typed = { cover: 'I cover duty', thanks: '', share: 'true' };

    const once = await chat.press(priya, card, 'SC-1: Moved', typed);
    const twice = await chat.press(priya, card, 'SC-2: Stuck', typed);
    const thought = await chat.press(priya, twice, 'SC-1: Not yet', typed);
    await chat.press(priya, card, 'SC-1: Moved', typed);

    expect(askedIn(once).map(([, chosen]) => chosen)).toEqual(['✓ Moved', '']);
    expect(askedIn(thought).map(([, chosen]) => chosen)).toEqual(['✓ Not yet', '✓ Stuck']);
    expect(findInput(thought, 'cover').value).toBe('I cover duty');
    expect(findInput(thought, 'share').value).toBe('true');
    const kept = wordsOf(await chat.say(priya, 'check in'));
    expect(kept).toContain('Not yet');
    expect(kept).not.toContain('I cover duty');
    const answered = await chat.press(priya, thought, 'Done', typed);
    for (const words of ['Not yet', 'Stuck', 'I cover duty', 'channel'])
      expect(wordsOf(answered)).toContain(words);
  });

  test('hears when a change has left the board, or the card is of an earlier week', async () => {
    await begin(vouchers);
    const card = await chat.say(priya, 'check in');
    chat.clock.set('2026-11-30T10:00:00.000Z');
    const later = await chat.press(priya, card, 'SC-1: Moved', { cover: 'A room' });
    await chat.say(amara, 'withdraw SC-1');
    const gone = await chat.press(priya, later, 'SC-1: Moved');

    expect(wordsOf(later)).toContain('That card was for an earlier week');
    expect(findInput(later, 'cover').value).toBe('A room');
    expect(wordsOf(gone)).toContain('That change has left the board since.');
  });

  test('has it answered in one tap when nothing moved', async () => {
    const answered = await chat.press(priya, await chat.say(priya, 'check in'), fine);

    expect(wordsOf(answered)).toContain('Nothing moved, and that’s fine.');
  });

  test('keeps the words beside that one tap', async () => {
    await begin(vouchers);
    const card = await chat.say(priya, 'check in');

    const inputs = { [boxOf(card, 'SC-1')]: 'moved', cover: 'A room on Fridays', thanks: '' };
    const answered = await chat.press(priya, card, fine, inputs);

    expect(wordsOf(answered)).toContain('A room on Fridays');
    expect(wordsOf(answered)).not.toContain(vouchers);
  });

  test('is shown what they said when they come back, and may change it', async () => {
    await chat.press(priya, await chat.say(priya, 'check in'), 'Done', {
      ...{ cover: 'A room on Fridays', thanks: 'Jo kept at it.', share: 'true' },
    });

    const back = await chat.say(priya, 'check in');
    const form = await chat.press(priya, back, 'Change my answer');
    const inputs = { cover: 'A room on Mondays', thanks: '', share: 'false' };
    const changed = await chat.press(priya, form, 'Done', inputs);

    expect(wordsOf(back)).toContain('A room on Fridays');
    expect(wordsOf(back)).toContain('It also goes to your team’s channel');
    expect(findInput(form, 'cover').value).toBe('A room on Fridays');
    expect(findInput(form, 'share').value).toBe('true');
    expect(wordsOf(changed)).toContain('A room on Mondays');
    expect(wordsOf(changed)).not.toContain('channel');
    expect(wordsOf(await chat.say(priya, 'check in'))).not.toContain('Fridays');
  });

  test('keeps what was said of a change when they think again', async () => {
    await begin(vouchers);
    const card = await chat.say(priya, 'check in');
    const box = boxOf(card, 'SC-1');
    const answered = await chat.press(priya, card, 'Done', { [box]: 'stuck' });

    const form = await chat.press(priya, answered, 'Change my answer');

    expect(askedIn(form)).toEqual([[`SC-1 ${vouchers}`, '✓ Stuck']]);
  });

  test('sees last week’s answer and what is meant for this week first', async () => {
    await begin(vouchers);
    await begin(desk, { owner: jo.id, byWhen: '2026-11-26' });
    const card = await chat.say(priya, 'check in');
    const inputs = { [boxOf(card, 'SC-1')]: 'stuck', [boxOf(card, 'SC-2')]: 'moved' };
    await chat.press(priya, card, 'Done', { ...inputs, cover: 'I cover duty on Thursday.' });
    chat.clock.set('2026-11-24T10:00:00.000Z');

    const next = await chat.say(priya, 'check in');

    const words = wordsOf(next);
    expect(words).toContain('Last time, 20 November 2026');
    expect(words).toContain('Moved: SC-2 · Stuck: SC-1');
    expect(words).toContain('You could give: “I cover duty on Thursday.”');
    expect(words).toContain('By Thursday 26 November 2026: SC-2 (Jo Whitlock).');
    expect(words.indexOf('Last time')).toBeLessThan(words.indexOf(`SC-1 ${vouchers}`));
    expect(askedIn(next).map(([, chosen]) => chosen)).toEqual(['', '']);
  });

  test('is asked about five changes at most', async () => {
    for (const title of ['One', 'Two', 'Three', 'Four', 'Five', 'Six']) await begin(title);

    expect(askedIn(await chat.say(priya, 'check in'))).toHaveLength(5);
  });

  test('chooses among several teams, and goes from one to the other', async () => {
    await chat.install(priya, 'channel', hillside);

    const choice = await chat.say(priya, 'check in');
    const form = await chat.press(priya, choice, 'Check in for Hillside');
    const answered = await chat.press(priya, form, fine);
    const again = await chat.press(priya, answered, 'Another team');
    const other = await chat.press(priya, again, 'Check in for Riverside');

    expect(wordsOf(form)).toContain('Hillside: weekly check-in');
    expect(wordsOf(other)).toContain('Riverside: weekly check-in');
  });

  test('finds the yes somebody asks of them, also after answering', async () => {
    await begin(vouchers);
    await askPriya('SC-1');

    const answered = await chat.press(priya, await chat.say(priya, 'check in'), fine);
    const ask = await chat.press(priya, answered, 'Answer on SC-1');

    expect(wordsOf(ask)).toContain('Amara Osei asks for your yes');
  });
});

describe('whoever may not', () => {
  test('hears who can', async () => {
    const said = await chat.say(amara, 'check in');

    expect(said).toContain('supervisors or facilitators');
  });

  test('cannot press somebody else’s card', async () => {
    const card = await chat.say(priya, 'check in');

    expect(await chat.press(amara, card, fine)).toContain('supervisors or facilitators');
  });

  test('gets a sentence and no card in company', async () => {
    expect(await chat.say(priya, 'check in', 'channel')).toContain('chat of your own');
  });
});

describe('what cannot be kept', () => {
  test.each([
    ['nothing at all', {}, 'Please choose or write one thing'],
    ['case data', { cover: 'Ring 07700 900123', thanks: 'Jo' }, 'a phone number'],
    ['too much', { cover: 'a'.repeat(601), thanks: 'Jo' }, '600 characters'],
    ['a concern', { cover: 'A child is being hit at home', thanks: 'Jo' }, '999'],
  ])('%s comes back with the words still there', async (_what, inputs, reason) => {
    await begin(vouchers);
    const card = await chat.say(priya, 'check in');
    const said = { [boxOf(card, 'SC-1')]: 'stuck' };
    const chosen = 'cover' in inputs ? said : {};

    const back = await chat.press(priya, card, 'Done', { ...inputs, ...chosen, share: 'true' });

    expect(wordsOf(back)).toContain(reason);
    expect(findInput(back, 'share').value).toBe('true');
    if (!('cover' in inputs)) return;
    expect(findInput(back, 'cover').value).toBe(inputs.cover);
    expect(findInput(back, 'thanks').value).toBe('Jo');
    expect(askedIn(back)).toEqual([[`SC-1 ${vouchers}`, '✓ Stuck']]);
    expect(wordsOf(await chat.say(priya, 'check in'))).toContain('weekly check-in');
  });

  test('a change that is not the team’s', async () => {
    const card = await chat.say(priya, 'check in');

    const back = await chat.press(priya, card, 'Done', { 'movement somewhere-else': 'moved' });

    expect(wordsOf(back)).toContain('Please choose or write one thing');
  });
});

describe('a card pressed again', () => {
  test('at once, changes nothing', async () => {
    const card = await chat.say(priya, 'check in');
    await chat.press(priya, card, 'Done', { cover: 'A room on Fridays' });

    const again = await chat.press(priya, card, 'Done', { cover: 'A room on Fridays' });

    expect(wordsOf(again)).toContain('A room on Fridays');
    expect(wordsOf(again)).toContain('Your check-in is in');
  });

  test('after another one was answered, keeps its words and asks', async () => {
    const [old, newer] = [await chat.say(priya, 'check in'), await chat.say(priya, 'check in')];
    await chat.press(priya, newer, 'Done', { cover: 'A room on Fridays' });

    const back = await chat.press(priya, old, 'Done', { cover: 'Something else' });
    const sent = await chat.press(priya, back, 'Done', { cover: 'Something else' });

    expect(wordsOf(back)).toContain('Your words are still here');
    expect(findInput(back, 'cover').value).toBe('Something else');
    expect(wordsOf(sent)).toContain('Something else');
  });

  test('in one tap, does not wipe what was answered since', async () => {
    const [old, newer] = [await chat.say(priya, 'check in'), await chat.say(priya, 'check in')];
    await chat.press(priya, newer, 'Done', { cover: 'A room on Fridays' });

    const back = await chat.press(priya, old, fine);

    expect(wordsOf(back)).toContain('You have answered already');
    expect(wordsOf(back)).toContain('A room on Fridays');
  });

  test('the week after, brings its words to that week’s', async () => {
    const card = await chat.say(priya, 'check in');
    chat.clock.set('2026-11-24T10:00:00.000Z');

    const back = await chat.press(priya, card, 'Done', { cover: 'A room on Fridays' });

    expect(wordsOf(back)).toContain('for an earlier week');
    expect(findInput(back, 'cover').value).toBe('A room on Fridays');
    expect(findAction(back, 'Done').data.occurrence).toBe('2026-11-23');
  });
});
