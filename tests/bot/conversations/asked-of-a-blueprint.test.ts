/** What people ask of a blueprint in chat: what became of an idea, who signs it, who sees it, and what is theirs to take back (P19, P32). */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import {
  noProgramme,
  type ProgrammePerson,
  programmeIdOf,
} from '../../../shared/domain/programme/programme.ts';
import { makeEdition } from '../../../shared/use-cases/blueprint/make-edition.ts';
import { signEdition } from '../../../shared/use-cases/blueprint/sign-edition.ts';
import { putIn as putInLearned } from '../../../shared/use-cases/sensemaking/put-in.ts';
import { reflect } from '../../../shared/use-cases/sensemaking/reflect.ts';
import {
  changeType,
  evidenceType,
  experimentType,
  personType,
  programmeType,
} from '../../../shared/use-cases/storage/document-types.ts';
import { createOnce, read } from '../../../shared/use-cases/storage/repository.ts';
import { storeBlueprint } from '../../support/build-blueprint.ts';
import { buildChange, fullLearning } from '../../support/build-change.ts';
import { createTestDeps, unwrap } from '../../support/build-deps.ts';
import { buildPerson } from '../../support/build-person.ts';
import {
  type AnyCard,
  amara,
  type Chat,
  findActions,
  findInput,
  type Person,
  priya,
  riverside,
  startChat,
  stranger,
  tenantId,
  wordsOf,
} from '../../support/chat.ts';

const place = { tenantId, programmeId: programmeIdOf(riverside.id) };
const round = { ...place, round: 1 };
const jo: Person = { id: 'aaaaaaaa-0000-4000-8000-000000000003', name: 'Jo Whitlock' };

let chat: Chat;

beforeEach(async () => {
  chat = await startChat({ members: [amara, jo] });
  await chat.install(priya, 'channel');
});

afterEach(() => chat.close());

function deps() {
  return createTestDeps({ store: chat.store });
}

function titlesOf(card: AnyCard): readonly string[] {
  return findActions(card).map(({ title }) => title);
}

function linksOf(card: AnyCard): readonly string[] {
  return (card.actions ?? [])
    .filter(({ type }: AnyCard) => type === 'Action.OpenUrl')
    .map(({ url }: AnyCard) => url.replace(/.*#/, '#'));
}

async function name(people: readonly ProgrammePerson[]): Promise<void> {
  unwrap(await createOnce(chat.store, programmeType, { ...noProgramme(place), people }));
}

const leads = { id: priya.id, name: priya.name, role: 'leader' } as const;
const grace = { id: stranger.id, name: stranger.name, role: 'leader', isOutside: true } as const;

/** SC-1 of Amara, told, and what it taught. */
async function storeTold(): Promise<void> {
  const told = buildChange({
    ...{ id: 'change-1', number: 1, tenantId, teamId: riverside.id, stage: 'grow' },
    ...{ author: amara, owner: null, title: 'Duty workers sign off food vouchers' },
    learning: {
      ...buildChange().learning,
      ...fullLearning,
      learned: 'A yes in a day is enough',
      decision: 'keep',
    },
  });
  unwrap(await createOnce(chat.store, changeType, told));
}

async function putIn(commandId = 'put-in-first'): Promise<void> {
  const input = { teamId: riverside.id, commandId };
  unwrap(await putInLearned(input, { ...priya, tenantId }, deps()));
}

async function storeEdition(): Promise<void> {
  const input = { programmeId: place.programmeId, commandId: 'make-the-first' };
  unwrap(await makeEdition(input, { ...priya, tenantId }, deps()));
}

async function saysByName(person: Person, reflection: string): Promise<void> {
  const said = { reflection, hint: 'enabler', keep: 'by-name', teamId: riverside.id } as const;
  unwrap(await reflect(said, { ...person, tenantId }, deps()));
}

describe('what became of an idea', () => {
  test('is said of those that fit the words: where it stands, and then where it went', async () => {
    await storeTold();
    const before = await chat.say(amara, 'what happened to my idea about vouchers');
    await putIn();
    const after = await chat.say(amara, 'what happened to my idea about vouchers');

    expect(wordsOf(before)).toMatch(/SC-1[\s\S]*food vouchers[\s\S]*not in the blueprint so far/);
    expect(wordsOf(after)).toContain('It is put in, to be made sense of together.');
    expect(linksOf(after)).toEqual(['#blueprint/print']);
  });

  test('stands on its card, too', async () => {
    await storeTold();
    await putIn();
    await storeBlueprint(
      chat.store,
      { from: { teamId: riverside.id, changeId: 'change-1', number: 1 } },
      place,
    );

    expect(wordsOf(await chat.say(amara, 'SC-1'))).toContain('EX-1 begins with it');
  });

  test('is asked by somebody who has none', async () => {
    await storeTold();

    expect(await chat.say(jo, 'what became of my idea')).toContain('You have not logged');
  });

  test('shows all that is theirs where the words are of none', async () => {
    await storeTold();
    const card = await chat.say(amara, 'what happened to my idea about parking');

    expect(wordsOf(card)).toMatch(/did not find those words[\s\S]*SC-1/);
  });
});

describe('signing', () => {
  test('is done in the tab, where whoever answers for the council reads it first', async () => {
    await storeBlueprint(chat.store, { owner: amara }, place);
    await name([leads]);
    await storeEdition();
    const hers = await chat.say(priya, 'sign edition 1');
    const others = await chat.say(amara, 'who signs the blueprint');

    expect(wordsOf(hers)).toMatch(
      /Edition 1 of[\s\S]*Nobody has signed it yet[\s\S]*Priya Raman answers for the council, and can sign[\s\S]*nothing is signed in chat\. Edition 1 waits for your name/,
    );
    expect(linksOf(hers)).toEqual(['#blueprint/print', '#blueprint/print/edition-1']);
    expect(titlesOf(hers)).toEqual(['The blueprint']);
    expect(wordsOf(others)).toContain('Neither is yours to do');
  });

  test('is told once it is done, with the names as the document has them', async () => {
    await storeBlueprint(chat.store, { owner: amara }, place);
    await name([leads]);
    await storeEdition();
    const signing = { signedAs: 'Head of service', signedWords: '', n: 1, asked: true };
    const { programmeId } = place;
    const command = { ...signing, programmeId, commandId: 'sign-the-first' };
    unwrap(await signEdition(command, { ...priya, tenantId }, deps()));

    expect(wordsOf(await chat.say(amara, 'has anybody signed the blueprint yet'))).toMatch(
      /Signed by Priya Raman \(Head of service\) on/,
    );
  });

  test('comes after an edition, which whoever looks after it makes', async () => {
    const card = await chat.say(priya, 'make an edition');

    expect(wordsOf(card)).toMatch(/No edition has been made yet[\s\S]*Nobody is named to answer/);
    expect(wordsOf(card)).toContain('nothing to make an edition of before a first pillar');
  });

  test('and asks are counted with what waits for a yes, also of somebody in no team', async () => {
    await storeBlueprint(chat.store, { owner: amara }, place);
    await name([leads, grace]);
    await storeEdition();
    const outside = buildPerson({
      ...{ id: stranger.id, name: stranger.name, tenantId, teams: [] },
      programmes: [{ id: place.programmeId, name: 'Riverside' }],
    });
    unwrap(await createOnce(chat.store, personType, outside));

    for (const person of [priya, stranger]) {
      const card = await chat.say(person, 'is anything waiting for me');

      expect(wordsOf(card)).toContain('1 ask waits for an answer. Edition 1 waits for your name.');
      expect(linksOf(card)).toEqual(['#blueprint/draw-up', '#blueprint/print/edition-1']);
    }
    expect(await chat.say(amara, 'is anything waiting for me')).toContain('Nobody is waiting');
  });
});

describe('who', () => {
  test('looks after it and answers for the council is told by name, and how somebody is named', async () => {
    await name([grace]);
    const hers = await chat.say(priya, 'who looks after the blueprint');
    const others = await chat.say(amara, 'how do I name a head of service');

    expect(wordsOf(hers)).toMatch(/Priya Raman[\s\S]*Answers for the council[\s\S]*Sam Newly/);
    expect(wordsOf(hers)).toContain('You can name somebody');
    expect(wordsOf(others)).toContain('Ask Priya Raman');
    expect(linksOf(others)).toEqual(['#blueprint/draw-up']);
  });

  test('can read it is told by team and by name', async () => {
    await name([grace]);
    const card = await chat.say(amara, 'does the director see my name');

    expect(wordsOf(card)).toContain('Everybody in Riverside.');
    expect(wordsOf(card)).toContain('Sam Newly, named for it from outside its teams.');
    expect(wordsOf(card)).toContain('no name of whoever logged it');
  });

  test('put in what they learned is told', async () => {
    await storeTold();
    const before = await chat.say(amara, 'which team has not put anything in');
    await putIn();
    const after = await chat.say(amara, 'is riverside in the blueprint');

    expect(wordsOf(before)).toMatch(/Riverside[\s\S]*has put nothing in yet/);
    expect(wordsOf(after)).toMatch(/Riverside[\s\S]*put in what it learned on 21 November 2026/);
  });

  test('learned what is told of what was put in, and nothing else of a team', async () => {
    await storeTold();
    const before = await chat.say(amara, 'what did riverside learn');
    await putIn();
    const after = await chat.say(amara, 'what did riverside learn');

    expect(wordsOf(before)).toContain('Riverside has put nothing in yet');
    expect(wordsOf(after)).toContain('A yes in a day is enough');
    expect(await chat.say(amara, 'what did hillside learn')).toContain('I know of no such team');
  });
});

describe('what is asked of the council', () => {
  test('is told with its answers, of a role that is named', async () => {
    await storeBlueprint(chat.store, { owner: amara }, place);

    expect(wordsOf(await chat.say(amara, 'what did we ask for'))).toMatch(
      /One login[\s\S]*Of whom: Head of IT\. Not answered yet/,
    );
    expect(wordsOf(await chat.say(amara, 'did finance say yes'))).toContain('asks nothing of whom');
  });

  test('is answered in the tab, by whoever answers for the council', async () => {
    await storeBlueprint(chat.store, { owner: amara }, place);
    await name([leads]);
    const hers = await chat.say(priya, 'I say yes to the ask');
    const others = await chat.say(amara, 'I commit to protect Wednesday mornings');

    expect(wordsOf(hers)).toContain('You answer for the council here');
    expect(linksOf(hers)).toEqual(['#blueprint/draw-up']);
    expect(wordsOf(others)).toContain('for whoever answers for the council: Priya Raman');
    expect(titlesOf(others)).toEqual(['Log a small change']);
  });
});

describe('stopping an experiment', () => {
  test('opens what is told of it with stop chosen, and ends nothing', async () => {
    await storeBlueprint(chat.store, { owner: amara }, place);
    const form = await chat.say(amara, 'can we stop EX-1');
    const key = { ...place, experimentId: 'experiment-1' };

    expect(wordsOf(form)).toContain('Nothing has ended');
    expect(findInput(form, 'decision').value).toBe('stop');
    expect(unwrap(await read(chat.store, experimentType, key)).status).toBe('running');
  });

  test('is for whoever may tell it', async () => {
    await storeBlueprint(chat.store, { owner: priya }, place);

    expect(wordsOf(await chat.say(amara, 'stop EX-1'))).toContain('whoever looks after it');
  });
});

describe('taking back', () => {
  test('what was said by name shows it, with a button to each, and nobody else’s', async () => {
    await saysByName(amara, 'One person to ask');
    await saysByName(jo, 'A quiet room');
    const card = await chat.say(amara, 'can I take back what I said');
    const gone = await chat.press(amara, card, 'Take 1 back');

    expect(wordsOf(card)).toContain('One person to ask');
    expect(wordsOf(card)).not.toContain('A quiet room');
    expect(wordsOf(card)).toContain('said confidentially is not here');
    expect(wordsOf(gone)).not.toContain('One person to ask');
    expect(wordsOf(await chat.say(amara, 'take my words off the wall'))).toContain('Nothing that');
  });
});

describe('leaving a change out of the blueprint', () => {
  async function itemsOfIt(): Promise<number> {
    const { items } = unwrap(await read(chat.store, evidenceType, round));
    return items.filter(({ from }) => 'changeId' in from && from.changeId === 'change-1').length;
  }

  test('asks first, and takes all of it out for whoever logged it', async () => {
    await storeTold();
    await putIn();
    const card = await chat.say(amara, 'leave SC-1 out');
    const before = await itemsOfIt();
    const done = await chat.press(amara, card, 'Leave it out');
    const again = await chat.say(amara, 'please leave SC-1 out of the blueprint');

    expect(wordsOf(card)).toMatch(/Leave SC-1 out\?[\s\S]*A yes in a day is enough/);
    expect(before).toBeGreaterThan(1);
    expect(await itemsOfIt()).toBe(0);
    expect(wordsOf(done)).toContain('SC-1 is left out');
    expect(wordsOf(again)).toContain('write: let SC-1 in again');
  });

  test('leaves it as it is where they think again', async () => {
    await storeTold();
    await putIn();
    const before = await itemsOfIt();
    const card = await chat.say(priya, 'leave SC-1 out');
    await chat.press(priya, card, 'Keep it as it is');

    expect(await itemsOfIt()).toBe(before);
  });

  test('holds for what comes of it later, until they let it in again', async () => {
    await storeTold();
    await chat.press(amara, await chat.say(amara, 'leave SC-1 out'), 'Leave it out');
    await putIn('put-in-1');
    const byLead = await chat.say(priya, 'let SC-1 in again');
    await putIn('put-in-2');
    const before = await itemsOfIt();
    const byAuthor = await chat.say(amara, 'put SC-1 back in the blueprint');
    await putIn('put-in-3');

    expect(byLead).toContain('Only whoever logged it can let it in again');
    expect(before).toBe(0);
    expect(wordsOf(byAuthor)).toContain('SC-1 is let in again');
    expect(await itemsOfIt()).toBeGreaterThan(1);
    expect(wordsOf(await chat.say(amara, 'let SC-1 in again'))).toContain('Nothing of SC-1');
  });

  test('is asked as well where it has taught nothing yet', async () => {
    await chat.press(amara, await chat.say(amara, 'log'), 'Log it', {
      ...{ title: 'Share a desk day', benefit: '', scope: 'in-our-gift' },
    });
    const card = await chat.say(amara, 'leave SC-1 out');
    await chat.press(amara, card, 'Leave it out');
    const news = wordsOf(await chat.say(priya, 'leave SC-1 out'));

    expect(wordsOf(card)).toContain('It has taught nothing yet');
    expect(wordsOf(card)).toContain('What comes of it later stays out, too');
    expect(news).toContain('Only whoever logged it can let it in again');
  });

  test('is not for anybody else, who hears whom to ask', async () => {
    await storeTold();

    expect(await chat.say(jo, 'leave SC-1 out')).toContain('Ask Priya Raman and Amara Osei');
  });
});

test('a word of it is explained in a sentence, and the file is made in the tab', async () => {
  const file = await chat.say(amara, 'send me the blueprint as word');

  expect(await chat.say(amara, 'what is a pillar')).toMatch(/^A pillar is .*\.$/);
  expect(await chat.say(amara, 'what is a strand')).toMatch(/^A strand is .*\.$/);
  expect(wordsOf(file)).toContain('Save as a Word file');
  expect(linksOf(file)).toEqual(['#blueprint/print']);
});

test('nothing of it is for somebody in no team who is not named', async () => {
  for (const said of [
    'who signs the blueprint',
    'who can see the blueprint',
    'what did we ask for',
  ])
    expect(await chat.say(stranger, said)).toContain('not in a team');
});
