/** Whoever is named for a blueprint is told, and so are the leads of a team that is asked to join one (P15, P32). */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { ProgrammeRole } from '../../../shared/domain/permissions.ts';
import { type Programme, programmeIdOf } from '../../../shared/domain/programme/programme.ts';
import {
  inviteTeam,
  setUpProgramme,
  takeInvitationBack,
} from '../../../shared/domain/programme/set-up.ts';
import { ok } from '../../../shared/domain/result.ts';
import {
  declineInvitation,
  joinProgramme,
} from '../../../shared/use-cases/programme/join-programme.ts';
import { namePerson, unnamePerson } from '../../../shared/use-cases/programme/name-people.ts';
import { mailboxType, programmeType } from '../../../shared/use-cases/storage/document-types.ts';
import { change, createOnce, read } from '../../../shared/use-cases/storage/repository.ts';
import { unwrap } from '../../support/build-deps.ts';
import {
  type AnyCard,
  amara,
  type Chat,
  type Heard,
  type Person,
  priya,
  riverside,
  startChat,
  tenantId,
  wordsOf,
} from '../../support/chat.ts';

const jo = { id: 'aaaaaaaa-0000-4000-8000-000000000003', name: 'Jo Whitlock' };
const marcus = { id: 'marcus', name: 'Marcus Bell' };
const alone = { tenantId, programmeId: programmeIdOf(riverside.id) };
const elmshire = { tenantId, programmeId: 'elmshire' };
const idea = { title: 'Share a desk day', benefit: '', scope: 'in-our-gift' };

/** A Tuesday in week 2, after telling hours. */
const evening = '2026-11-24T18:00:00.000Z';
const morning = '2026-11-25T08:30:00.000Z';
const dayAfter = '2026-11-26T18:00:00.000Z';

let chat: Chat;

beforeEach(async () => {
  chat = await startChat({ members: [amara, jo] });
  await chat.install(priya, 'channel');
  await chat.install(priya, 'personal');
  await chat.install(amara, 'personal');
  await chat.tellAt(evening);
});

afterEach(() => chat.close());

function input(person: Person, role: ProgrammeRole) {
  return { programmeId: alone.programmeId, person: person.id, role, commandId: `name ${role}` };
}

async function name(
  person: Person,
  role: ProgrammeRole = 'leader',
  by = priya,
): Promise<Programme> {
  return unwrap(await namePerson(input(person, role), { ...by, tenantId }, deps()));
}

const deps = () => ({ store: chat.store, clock: chat.clock });

/** What somebody is told by itself at any half hour between two instants. */
async function hear(person: Person, from: string, until: string) {
  const heard: (Heard & { at: string })[] = [];
  for (let at = Date.parse(from); at < Date.parse(until); at += 1_800_000) {
    const instant = new Date(at).toISOString();
    heard.push(...(await chat.tellAt(instant)).map((each) => ({ ...each, at: instant })));
  }
  return heard.filter(({ conversationId }) => conversationId === `personal-${person.id}`);
}

function about(heard: readonly Heard[]): readonly string[] {
  return heard.map(({ said }) => wordsOf(said)).filter((words) => words.includes('blueprint'));
}

function linksOf(card: AnyCard): readonly string[] {
  const links = card.actions.filter(({ type }: AnyCard) => type === 'Action.OpenUrl');
  return links.map(({ url }: AnyCard) => decodeURIComponent(url));
}

describe('somebody who is named', () => {
  test('is told once, in telling hours, what it means, and is led to the Blueprint view', async () => {
    await name(amara);
    const heard = await hear(amara, evening, dayAfter);

    expect(heard.map(({ at }) => at)).toEqual([morning]);
    expect(wordsOf(heard[0]?.said)).toContain(
      'Priya Raman has named you to answer for the council in the blueprint of Riverside. You can say what you will do for a pillar, and sign editions.',
    );
    expect(linksOf(heard[0]?.said)).toEqual([expect.stringContaining('blueprint')]);
  });

  test('for both hears of both in one line each', async () => {
    await name(amara);
    await name(amara, 'steward');
    const heard = await hear(amara, evening, dayAfter);

    expect(heard).toHaveLength(1);
    expect(about(heard)[0]).toMatch(/answer for the council[\s\S]*to look after the blueprint/);
  });

  test('hears of it with the news of the day', async () => {
    await chat.press(amara, await chat.say(amara, 'log'), 'Log it', idea);
    const open = await chat.press(jo, await chat.say(jo, 'SC-1'), 'Plan it');
    await chat.press(jo, open, 'Save', { why: 'It helps' });
    await name(amara);
    const heard = await hear(amara, evening, dayAfter);

    expect(heard.map(({ at }) => at)).toEqual([morning]);
    expect(wordsOf(heard[0]?.said)).toMatch(/Share a desk day[\s\S]*has named you/);
    expect(linksOf(heard[0]?.said)).toHaveLength(1);
  });

  test('reads it in the check-in of that day', async () => {
    await name(amara, 'steward');
    await chat.tellAt('2026-11-27T18:00:00.000Z');
    await name(priya, 'leader', amara);
    const heard = await hear(priya, '2026-11-27T18:00:00.000Z', '2026-12-01T18:00:00.000Z');

    expect(heard.map(({ at }) => at)).toEqual(['2026-11-30T09:30:00.000Z']);
    expect(wordsOf(heard[0]?.said)).toMatch(/weekly check-in[\s\S]*Amara Osei has named you/);
    expect(linksOf(heard[0]?.said)).toHaveLength(1);
  });

  test('hears nothing once the name is taken off again, or where they have left', async () => {
    await name(amara);
    await name(jo, 'steward');
    const off = { ...input(amara, 'leader'), commandId: 'take off' };
    unwrap(await unnamePerson(off, { ...jo, tenantId }, deps()));
    await chat.leave(jo);

    expect(await hear(amara, evening, dayAfter)).toEqual([]);
    expect(await hear(jo, dayAfter, '2026-11-27T18:00:00.000Z')).toEqual([]);
  });

  test('by themselves is not told', async () => {
    expect((await name(priya, 'steward')).peopleOutbox).toEqual([]);
    expect(about(await hear(priya, evening, dayAfter))).toEqual([]);
  });

  test('is told once, also where a server died before it could note the hand-over', async () => {
    const { peopleOutbox } = await name(amara);
    await chat.tellAt('2026-11-24T18:01:00.000Z');
    expect(unwrap(await read(chat.store, programmeType, alone)).peopleOutbox).toEqual([]);
    const waiting = (current: Programme) => ok({ ...current, peopleOutbox });
    unwrap(await change(chat.store, programmeType, alone, waiting));
    const first = await hear(amara, evening, dayAfter);
    unwrap(await change(chat.store, programmeType, alone, waiting));
    const second = await hear(amara, dayAfter, '2026-11-28T18:00:00.000Z');

    expect([first.length, second.length]).toEqual([1, 0]);
    const mailbox = unwrap(await read(chat.store, mailboxType, { tenantId, personId: amara.id }));
    expect(mailbox.waiting).toEqual([]);
  });
});

describe('the leads of a team that is asked', () => {
  /** By the facilitator of another team; a Thursday, on which nothing else comes. */
  const asking = '2026-11-26T12:00:00.000Z';
  const command = { id: 'ask', by: marcus, at: asking };

  beforeEach(async () => {
    await chat.tellAt(asking);
    const north = { id: 'north', name: 'North' };
    const set = { place: elmshire, name: 'Elmshire', team: north };
    const programme = setUpProgramme(set, { ...command, id: 'set up' });
    const asked = unwrap(inviteTeam(programme, riverside, command));
    unwrap(await createOnce(chat.store, programmeType, asked));
  });

  const until = '2026-11-27T18:00:00.000Z';
  const answer = { teamId: riverside.id, ...elmshire, commandId: 'answer' };

  test('are told who asks and who can answer, ten minutes on, and nobody else is', async () => {
    const heard = await hear(priya, asking, until);

    expect(heard.map(({ at }) => at)).toEqual(['2026-11-26T12:30:00.000Z']);
    expect(wordsOf(heard[0]?.said)).toContain(
      'Marcus Bell asks Riverside to draw the blueprint up together with others: Elmshire. Any supervisor or facilitator can answer in the Blueprint view.',
    );
    const mailbox = unwrap(await read(chat.store, mailboxType, { tenantId, personId: amara.id }));
    expect(mailbox.deliveries.flatMap(({ kinds }) => kinds)).not.toContain('blueprint');
  });

  test.each([
    ['joined', joinProgramme],
    ['declined', declineInvitation],
  ])('hear nothing once one of them has %s', async (_, decide) => {
    await chat.tellAt('2026-11-26T12:01:00.000Z');
    unwrap(await decide(answer, { ...priya, tenantId }, deps()));

    expect(await hear(priya, asking, until)).toEqual([]);
  });

  test('hear nothing once it is asked no more', async () => {
    await chat.tellAt('2026-11-26T12:01:00.000Z');
    const back = { ...command, id: 'back' };
    unwrap(
      await change(chat.store, programmeType, elmshire, (programme) =>
        ok(takeInvitationBack(programme, riverside.id, back)),
      ),
    );

    expect(await hear(priya, asking, until)).toEqual([]);
  });
});
