/** Mission strands in chat: what answers them, logging for one, choosing within one, naming and ending one (P25). */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { strandsType } from '../../../shared/use-cases/storage/document-types.ts';
import { createOnce } from '../../../shared/use-cases/storage/repository.ts';
import { unwrap } from '../../support/build-deps.ts';
import { buildStrand, buildStrands } from '../../support/build-strands.ts';
import {
  type AnyCard,
  amara,
  type Chat,
  findActions,
  findInput,
  priya,
  riverside,
  startChat,
  tenantId,
  wordsOf,
} from '../../support/chat.ts';

const forms = buildStrand();
const mission = 'A yes on the same day';
const yes = buildStrand({ id: 'theme-yes', name: 'Waiting for a yes', mission });
const logIt = 'Log a small change for it';
const idea = { title: 'Duty workers sign off vouchers', scope: 'in-our-gift' };

let chat: Chat;

beforeEach(async () => {
  chat = await startChat();
  await chat.install(priya, 'channel');
  const current = buildStrands({ tenantId, teamId: riverside.id, strands: [yes, forms] });
  unwrap(await createOnce(chat.store, strandsType, current));
});

afterEach(() => chat.close());

/** The form that the button under the first strand opens. */
async function openFirst(person = amara): Promise<AnyCard> {
  return chat.press(person, await chat.say(person, 'strands'), logIt);
}

async function log(title: string): Promise<AnyCard> {
  return chat.press(amara, await openFirst(), 'Log it', { ...idea, title });
}

/** The strand that stands in the box of what a change answers; its card is given. */
async function strandOf(change: AnyCard): Promise<string> {
  const form = await chat.press(amara, change, 'What it answers');
  return findInput(form, 'strand').value;
}

function titlesOf(card: AnyCard): readonly string[] {
  return findActions(card).map(({ title }) => title);
}

describe('the strands', () => {
  test('stand under what is wanted, with the theme beneath and what answers them', async () => {
    await log(idea.title);
    const words = wordsOf(await chat.say(amara, 'strands'));

    expect(words).toMatch(
      /A yes on the same day[\s\S]*Instead of: Waiting for a yes[\s\S]*SC-1\s+Duty workers/,
    );
    expect(words).toMatch(/Forms[\s\S]*No small change for it yet/);
  });

  test('show four small changes of each, say how many more, and open one that is pressed', async () => {
    for (let nth = 1; nth <= 7; nth += 1) await log(`Idea number ${nth}`);
    const card = await chat.say(amara, 'strands');
    const opened = await chat.press(amara, card, 'Open SC-7');

    expect(titlesOf(card).filter((title) => title.startsWith('Open SC-'))).toEqual([
      ...['Open SC-7', 'Open SC-6', 'Open SC-5', 'Open SC-4'],
    ]);
    expect(wordsOf(card)).toContain('and 3 more');
    expect(wordsOf(opened)).toContain('Idea number 7');
  });
});

describe('a small change logged for a strand', () => {
  test('takes three inputs as ever, says what it is for, and answers it', async () => {
    const form = await openFirst();
    const logged = await chat.press(amara, form, 'Log it', idea);

    expect(wordsOf(form)).toContain('For: A yes on the same day.');
    expect(['title', 'benefit', 'scope'].filter((id) => findInput(form, id))).toHaveLength(3);
    expect(findInput(form, 'strand')).toBeUndefined();
    expect(await strandOf(logged)).toBe(yes.id);
  });

  test('that is given back goes on knowing what it is for', async () => {
    const again = await chat.press(amara, await openFirst(), 'Log it', {
      ...{ ...idea, title: 'Ring 07700 900123' },
    });
    const logged = await chat.press(amara, again, 'Log it', idea);

    expect(wordsOf(again)).toContain('For: A yes on the same day.');
    expect(await strandOf(logged)).toBe(yes.id);
  });

  test('as one of several is followed by the others for the same strand', async () => {
    const form = await openFirst();
    const later = 'Second idea\nThird idea';
    const second = await chat.press(amara, form, 'Log it', { ...idea, later });
    const third = await chat.press(amara, second, 'Leave this one out', {
      later: findInput(second, 'later')?.value ?? '',
    });
    const logged = await chat.press(amara, third, 'Log it', { ...idea, title: 'Third idea' });

    for (const card of [second, third])
      expect(wordsOf(card)).toContain('For: A yes on the same day.');
    expect(await strandOf(logged)).toBe(yes.id);
  });

  test('is for none where the strand has ended since, and says so', async () => {
    const card = await chat.say(amara, 'strands');
    await endFirst();
    const form = await chat.press(amara, card, logIt);
    const logged = await chat.press(amara, form, 'Log it', idea);

    expect(wordsOf(form)).toContain('That strand does not go on any more');
    expect(wordsOf(form)).not.toContain('For: ');
    expect(wordsOf(logged)).toContain('SC-1 is on the board');
    expect(await strandOf(logged)).toBe('');
  });

  test('leaves the strands where everybody sees them in the channel', async () => {
    const card = await chat.say(amara, 'strands', 'channel');
    const form = await chat.press(amara, card, logIt, {}, 'channel');
    await chat.press(amara, form, 'Log it', idea, 'channel');

    expect(chat.teams.sent.filter(({ kind }) => kind === 'update')).toEqual([]);
  });
});

describe('somebody in two teams', () => {
  const harbour = { id: '19:harbour@thread.tacv2', name: 'Harbour', aadGroupId: 'h' };

  beforeEach(async () => {
    await chat.install(amara, 'channel', harbour);
  });

  test('logs for the strand’s own team, and carries it along while choosing another', async () => {
    const strands = await chat.press(amara, await chat.say(amara, 'strands', 'channel'), logIt);
    const asked = await chat.press(amara, strands, 'Another team', idea);
    const own = await chat.press(amara, asked, 'Log it', { ...idea, team: riverside.id });
    const other = await chat.press(amara, asked, 'Log it', { ...idea, team: harbour.id });

    expect(wordsOf(strands)).toContain('It goes to Riverside.');
    expect(wordsOf(asked)).toContain('For: A yes on the same day, a strand of Riverside.');
    expect(await strandOf(own)).toBe(yes.id);
    expect(findInput(await chat.press(amara, other, 'What it answers'), 'strand')).toBeUndefined();
  });
});

describe('which first, within a strand', () => {
  test('lists only its ideas, and says so', async () => {
    await log('Vouchers');
    await log('Taxis');
    const other = await chat.say(amara, 'log Spare car seats');
    await chat.press(amara, other, 'Log it', { ...idea, title: 'Spare car seats' });
    const first = await chat.press(amara, await chat.say(amara, 'strands'), 'Which first?');
    const all = await chat.press(amara, first, 'All the team’s ideas');

    expect(wordsOf(first)).toContain('A yes on the same day: which first?');
    expect(wordsOf(first)).toContain('Only ideas for “A yes on the same day”.');
    expect(wordsOf(first)).toMatch(/Taxis[\s\S]*Vouchers/);
    expect(wordsOf(first)).not.toContain('Spare car seats');
    expect(wordsOf(all)).toContain('Spare car seats');
  });

  test('is offered once there is something to choose among', async () => {
    await log('Vouchers');

    expect(titlesOf(await chat.say(amara, 'strands'))).not.toContain('Which first?');
  });
});

async function endFirst(): Promise<AnyCard> {
  const form = await chat.press(priya, await chat.say(priya, 'strands'), 'Change this strand');
  const asked = await chat.press(priya, form, 'End this strand');
  return chat.press(priya, asked, 'End it now');
}

describe('a strand in a lead’s hands', () => {
  async function open() {
    return chat.press(priya, await chat.say(priya, 'strands'), 'Change this strand');
  }

  test('is named for what is wanted', async () => {
    const form = await open();
    const named = await chat.press(priya, form, 'Save', { mission: 'Yes within a day' });

    expect(wordsOf(form)).toContain('Waiting for a yes');
    expect(findInput(form, 'mission').value).toBe(mission);
    expect(wordsOf(named)).toContain('It is called “Yes within a day” now.');
    expect(wordsOf(named)).toContain('Instead of: Waiting for a yes.');
  });

  test('named with case data, or changed since, gives the words back', async () => {
    const form = await open();
    const refused = await chat.press(priya, form, 'Save', { mission: 'Ring 07700 900123' });
    await chat.press(priya, form, 'Save', { mission: 'Yes within a day' });
    const old = await chat.press(priya, refused, 'Save', { mission: 'Mine' });

    expect(wordsOf(refused)).toContain('it holds a phone number');
    expect(findInput(refused, 'mission').value).toBe('Ring 07700 900123');
    expect(wordsOf(old)).toContain('Someone has changed it since.');
    expect(findInput(old, 'mission').value).toBe('Mine');
  });

  test('named with what may be a child’s name is asked about once', async () => {
    const typed = { mission: 'To hear what Mandeep wants' };
    const asked = await chat.press(priya, await open(), 'Save', typed);
    const named = await chat.press(priya, asked, 'Save', typed);

    expect(wordsOf(asked)).toContain('Is that a colleague?');
    expect(wordsOf(named)).toContain('It is called “To hear what Mandeep wants” now.');
  });

  test('ends after one question, and what answers it goes on saying so', async () => {
    await log(idea.title);
    const asked = await chat.press(priya, await open(), 'End this strand');
    const ended = await chat.press(priya, asked, 'End it now');
    const change = await chat.say(amara, 'SC-1');

    expect(wordsOf(asked)).toContain('End “A yes on the same day”?');
    expect(wordsOf(ended)).toContain('“A yes on the same day” has ended.');
    expect(wordsOf(await chat.say(amara, 'strands'))).not.toContain('A yes on the same day');
    expect(await strandOf(change)).toBe(yes.id);
  });

  test('is kept when somebody says not yet', async () => {
    const asked = await chat.press(priya, await open(), 'End this strand');

    expect(wordsOf(await chat.press(priya, asked, 'Not yet'))).toContain(mission);
  });

  test('is not a practitioner’s to change', async () => {
    const card = await chat.say(priya, 'strands');
    const answer = await chat.press(amara, card, 'Change this strand');

    expect(titlesOf(await chat.say(amara, 'strands'))).not.toContain('Change this strand');
    expect(answer).toContain('That is for supervisors or facilitators.');
  });
});

describe('the plan', () => {
  async function openPlan(logged: AnyCard) {
    return chat.press(amara, logged, 'Plan it');
  }

  test('offers the strands once more to what answers none, and keeps the one chosen', async () => {
    const form = await chat.say(amara, 'log Walk and talk');
    const plan = await openPlan(await chat.press(amara, form, 'Log it', idea));
    const saved = await chat.press(amara, plan, 'Save', { why: 'Families wait', strand: yes.id });

    expect(findInput(plan, 'strand')).toMatchObject({ style: 'compact', isRequired: false });
    expect(findInput(plan, 'strand').choices.map(({ title }: AnyCard) => title)).toEqual([
      ...[mission, 'Forms', 'None of them'],
    ]);
    expect(await strandOf(saved)).toBe(yes.id);
  });

  test('does not ask where it is known', async () => {
    const plan = await openPlan(await log(idea.title));

    expect(findInput(plan, 'strand')).toBeUndefined();
  });

  test('given back keeps the strand that was chosen', async () => {
    const form = await chat.say(amara, 'log Walk and talk');
    const plan = await openPlan(await chat.press(amara, form, 'Log it', idea));
    const typed = { why: 'Ring 07700 900123', strand: yes.id };
    const again = await chat.press(amara, plan, 'Save', typed);

    expect(findInput(again, 'strand').value).toBe(yes.id);
  });
});

test('what a change answers can still be saved after its strand has ended', async () => {
  await log(idea.title);
  await endFirst();
  const form = await chat.press(amara, await chat.say(amara, 'SC-1'), 'What it answers');
  const kept = await chat.press(amara, form, 'Save', {
    strand: findInput(form, 'strand').value,
  });

  expect(findInput(form, 'strand').choices.map(({ title }: AnyCard) => title)).toContain(
    'A yes on the same day (ended)',
  );
  expect(await strandOf(kept)).toBe(yes.id);
});
