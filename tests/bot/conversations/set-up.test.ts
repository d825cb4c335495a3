/** Setting a team up in chat: one look, short cards, and words that come back. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import {
  type AnyCard,
  amara,
  type Chat,
  findActions,
  findInput,
  priya,
  startChat,
  stranger,
  wordsOf,
} from '../../support/chat.ts';

const jo = { id: 'aaaaaaaa-0000-4000-8000-000000000003', name: 'Jo Whitlock' };

let chat: Chat;

beforeEach(async () => {
  chat = await startChat({ members: [amara, jo] });
  await chat.install(priya, 'channel');
});

afterEach(() => chat.close());

function titlesOf(card: AnyCard): readonly string[] {
  return findActions(card).map(({ title }) => title);
}

const buttons = [
  'Change the people',
  'Change the dates',
  'Change the check-in',
  'Change the council',
  'Pause the team',
];

describe('set up', () => {
  test.each(['set up', 'Setup', 'settings.'])(
    '"%s" shows what is set, with defaults',
    async (said) => {
      const card = await chat.say(priya, said);

      expect(wordsOf(card)).toMatch(/Supervisors[\s\S]*Priya Raman[\s\S]*Mondays at 9:30am/);
      expect(titlesOf(card)).toEqual(buttons);
    },
  );

  test('works in the team’s channel, with somebody who has just joined', async () => {
    const late = await startChat();
    await late.install(priya, 'channel');
    await late.join(stranger);
    const card = await late.say(priya, 'set up', 'channel');
    const people = await late.press(priya, card, 'Change the people', {}, 'channel');
    await late.close();

    const names = findInput(people, 'person').choices.map((c: { title: string }) => c.title);
    expect(names).toEqual(['Amara Osei', 'Priya Raman', 'Sam Newly']);
  });

  test('lets everybody look, and says who can change it', async () => {
    const card = await chat.say(amara, 'set up');

    expect(wordsOf(card)).toContain('Supervisors or facilitators can change this.');
    expect(titlesOf(card)).toEqual([]);
  });

  test('shows somebody in two teams one of them, and a button for the other', async () => {
    const hillside = { id: '19:hillside@thread.tacv2', name: 'Hillside', aadGroupId: 'h' };
    await chat.install(priya, 'channel', hillside);

    const card = await chat.say(priya, 'set up');
    const other = await chat.press(priya, card, 'Hillside');

    expect(titlesOf(card)).toEqual([...buttons, 'Hillside']);
    expect(wordsOf(other)).toContain('Hillside: set up');
  });
});

describe('each part', () => {
  let card: AnyCard;

  beforeEach(async () => {
    card = await chat.say(priya, 'set up');
  });

  test('of the people asks who and what, makes a facilitator at once, and goes on', async () => {
    const form = await chat.press(priya, card, 'Change the people');
    const inputs = { person: jo.id, roleInTeam: 'facilitator' };
    const saved = await chat.press(priya, form, 'Save', inputs);
    const again = await chat.press(priya, saved, 'Save', { ...inputs, person: 'amara' });
    const jos = await chat.say(jo, 'set up');

    expect(wordsOf(form)).toContain('Priya Raman\nSupervisor');
    expect(wordsOf(saved)).toContain('Jo Whitlock is a facilitator now.');
    expect(findInput(saved, 'person').value).toBe('');
    expect(wordsOf(again)).toContain('Amara Osei is a facilitator now.');
    expect(titlesOf(jos)).toEqual(buttons);
  });

  test('of a person pressed knows who it is and what they do', async () => {
    const form = await chat.press(priya, card, 'Change the people');
    const hers = await chat.press(priya, form, 'Change what Priya Raman does');

    expect(findInput(hers, 'person')).toMatchObject({ value: priya.id, style: 'compact' });
    expect(findInput(hers, 'roleInTeam').value).toBe('supervisor');
  });

  test('of the people keeps a supervisor, and gives the choice back', async () => {
    const form = await chat.press(priya, card, 'Change the people');
    const inputs = { person: priya.id, roleInTeam: 'leader' };
    const again = await chat.press(priya, form, 'Save', inputs);

    expect(wordsOf(again)).toContain('Please keep at least one supervisor');
    expect(findInput(again, 'person').value).toBe(priya.id);
    expect(findInput(again, 'roleInTeam').value).toBe('leader');
  });

  test('of the people from a card with a box a role is still saved', async () => {
    const form = await chat.press(priya, card, 'Change the people');
    const chosen = { supervisors: priya.id, facilitators: jo.id, leaders: '' };
    const saved = await chat.press(priya, form, 'Save', chosen);

    expect(wordsOf(saved)).toContain('The people are saved.');
    expect(titlesOf(await chat.say(jo, 'set up'))).toEqual(buttons);
  });

  test.each([
    ['nobody', { person: '', roleInTeam: 'leader' }, 'Please choose somebody.'],
    ['somebody else', { person: 'Zed', roleInTeam: 'leader' }, 'somebody in your team'],
    ['no role', { person: jo.id, roleInTeam: '' }, 'Please choose one.'],
    ['a colleague out', { person: jo.id, roleInTeam: 'not-in-team' }, 'Microsoft Teams says'],
  ])('of the people with %s says what is in the way', async (_what, inputs, reason) => {
    const form = await chat.press(priya, card, 'Change the people');

    expect(wordsOf(await chat.press(priya, form, 'Save', inputs))).toContain(reason);
  });

  test('of the dates asks for real ones within the weeks, and keeps what was chosen', async () => {
    const form = await chat.press(priya, card, 'Change the dates');
    const dates = { startsOn: '2027-01-06', workshop1: '2027-01-12', workshop2: '2026-12-01' };
    const again = await chat.press(priya, form, 'Save', dates);
    const saved = await chat.press(priya, again, 'Save', { ...dates, workshop2: '2027-02-09' });

    expect(wordsOf(again)).toContain('which begin on Monday 4 January 2027');
    expect(findInput(again, 'workshop1').value).toBe('2027-01-12');
    expect(wordsOf(saved)).toContain('From Monday 4 January 2027');
    expect(wordsOf(saved)).toMatch(/Tuesday 12 January 2027\s+Tuesday 9 February 2027/);
  });

  test('of the check-in moves it', async () => {
    const form = await chat.press(priya, card, 'Change the check-in');
    const late = { checkInDay: '3', checkInTime: '22:00' };
    const again = await chat.press(priya, form, 'Save', late);
    const saved = await chat.press(priya, again, 'Save', { ...late, checkInTime: '14:15' });

    expect(findInput(form, 'checkInTime')).toMatchObject({ value: '09:30', min: '07:00' });
    expect(wordsOf(again)).toContain('between 7:00am and 7:00pm');
    expect(wordsOf(saved)).toContain('Wednesdays at 2:15pm');
  });

  test('of the council names it, without case data', async () => {
    const form = await chat.press(priya, card, 'Change the council');
    const again = await chat.press(priya, form, 'Save', { council: 'Ring 07700 900123' });
    const saved = await chat.press(priya, again, 'Save', { council: 'Elmshire County Council' });

    expect(wordsOf(again)).toContain('it holds a phone number');
    expect(findInput(again, 'council').value).toBe('Ring 07700 900123');
    expect(wordsOf(saved)).toContain('Elmshire County Council');
  });

  test('changed by somebody else meanwhile gives the words back, to be saved again', async () => {
    const form = await chat.press(priya, card, 'Change the council');
    const checkIn = await chat.press(priya, card, 'Change the check-in');
    await chat.press(priya, checkIn, 'Save', { checkInDay: '2', checkInTime: '10:00' });
    const old = await chat.press(priya, form, 'Save', { council: 'Elmshire' });
    const saved = await chat.press(priya, old, 'Save', { council: 'Elmshire' });

    expect(wordsOf(old)).toContain('Someone has changed it since.');
    expect(findInput(old, 'council').value).toBe('Elmshire');
    expect(wordsOf(saved)).toMatch(/Elmshire[\s\S]*Tuesdays at 10:00am/);
  });

  test.each(buttons)('"%s" pressed by a practitioner says who can', async (title) => {
    const answer = await chat.press(amara, card, title, {}, 'channel');

    expect(answer).toContain('That is for supervisors or facilitators.');
    expect(chat.teams.sent).toEqual([]);
  });

  test('saved by a practitioner from a supervisor’s card is refused, and nothing is written', async () => {
    const form = await chat.press(priya, card, 'Change the council');
    chat.store.reset();
    const answer = await chat.press(amara, form, 'Save', { council: 'Elmshire' });

    expect(answer).toContain('That is for supervisors or facilitators.');
    expect(chat.store.counts).toMatchObject({ create: 0, replace: 0 });
  });

  test('is for nobody outside the team', async () => {
    const form = await chat.press(priya, card, 'Change the council');
    const answers = [
      await chat.press(stranger, card, 'Change the people'),
      await chat.press(stranger, form, 'Save', { council: 'Elmshire' }),
      await chat.press(stranger, form, 'Back to set-up'),
    ];

    for (const answer of answers) expect(answer).toContain('You are not in a team');
  });
});
