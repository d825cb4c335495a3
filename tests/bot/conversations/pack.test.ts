/** In the last week whoever looks after a blueprint is told once what there is to make sense of, and once more when all is in (P15, P19). */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createCalendar } from '../../../shared/calendar/create-calendar.ts';
import { noProgramme, programmeIdOf } from '../../../shared/domain/programme/programme.ts';
import { withPackTold } from '../../../shared/domain/programme/tell-pack.ts';
import { ok } from '../../../shared/domain/result.ts';
import type { Team } from '../../../shared/domain/team/team.ts';
import { namePerson } from '../../../shared/use-cases/programme/name-people.ts';
import { beginRound } from '../../../shared/use-cases/sensemaking/begin-round.ts';
import { putIn } from '../../../shared/use-cases/sensemaking/put-in.ts';
import {
  evidenceType,
  mailboxType,
  programmeType,
  teamType,
} from '../../../shared/use-cases/storage/document-types.ts';
import { change, createOnce, read } from '../../../shared/use-cases/storage/repository.ts';
import { storeBlueprint } from '../../support/build-blueprint.ts';
import { unwrap } from '../../support/build-deps.ts';
import { buildTeam } from '../../support/build-team.ts';
import {
  type AnyCard,
  amara,
  type Chat,
  type Person,
  priya,
  riverside,
  startChat,
  tenantId,
  wordsOf,
} from '../../support/chat.ts';

const jo = { id: 'aaaaaaaa-0000-4000-8000-000000000003', name: 'Jo Whitlock' };
const alone = { tenantId, programmeId: programmeIdOf(riverside.id) };
const place = { tenantId, teamId: riverside.id };
const idea = { title: 'Share a desk day', benefit: '', scope: 'for-the-blueprint' };

/** The team's first week begins on Monday 16 November 2026, and its last on 1 March 2027. */
const saturday = '2027-02-27T12:00:00.000Z';
const monday = '2027-03-01T09:30:00.000Z';
const nextMonday = '2027-03-08T12:00:00.000Z';

const wall = ['Open the wall in the tab', 'Print the cards', 'Show it to a room'];
const ready = 'The pack is ready: 1 thing.';
const notIn = 'This is the week to make sense of what was learned, and what Riverside learned';

const calendar = createCalendar('GB-ENG');
let chat: Chat;

beforeEach(async () => {
  chat = await startChat({ members: [amara, jo] });
  await chat.install(priya, 'channel');
  for (const person of [priya, amara, jo]) await chat.install(person, 'personal');
  await lead(jo);
  await chat.press(amara, await chat.say(amara, 'log'), 'Log it', idea);
  await chat.tellAt(saturday);
});

afterEach(() => chat.close());

const deps = () => ({
  ...{ store: chat.store, clock: chat.clock, calendar },
  today: () => chat.clock.now().slice(0, 10),
});
const as = (person: Person) => ({ ...person, tenantId });
const putTheirsIn = (by = priya, teamId = riverside.id) =>
  putIn({ teamId, commandId: `put in ${teamId}` }, as(by), deps()).then(unwrap);

/** Facilitators lead a team and are asked nothing each week. */
async function lead({ id }: Person): Promise<void> {
  const asFacilitator = (team: Team): Team => ({
    ...team,
    members: team.members.map((each) =>
      each.id === id ? { ...each, role: 'facilitator' as const } : each,
    ),
  });
  unwrap(await change(chat.store, teamType, place, (team) => ok(asFacilitator(team))));
}

type HeardAt = { readonly at: string; readonly said: AnyCard };

/** What each was told by itself, looked at every half hour of the mornings until the Monday after. */
async function hear(
  from = saturday,
  until = nextMonday,
): Promise<(person: Person) => readonly HeardAt[]> {
  const heard: (HeardAt & { readonly conversationId: string })[] = [];
  for (let at = Date.parse(from); at < Date.parse(until); at += 1_800_000) {
    const instant = new Date(at).toISOString();
    if (!/T(08|09|10):/.test(instant)) continue;
    heard.push(...(await chat.tellAt(instant)).map((each) => ({ ...each, at: instant })));
  }
  return ({ id }) => heard.filter(({ conversationId }) => conversationId === `personal-${id}`);
}

const allIn = 'What was still to come is in now. The pack is ready: ';
const saysAllIn = ({ said }: HeardAt) => wordsOf(said).includes(allIn);

const isOfPack = ({ said }: HeardAt) => /pack is ready|to make sense of/.test(wordsOf(said));

function linksOf(card: AnyCard): readonly string[] {
  const links = card.actions.filter(({ type }: AnyCard) => type === 'Action.OpenUrl');
  return links.map(({ title }: AnyCard) => title);
}

describe('of a team by itself', () => {
  test('a supervisor reads it in the check-in of the last week, and once', async () => {
    await putTheirsIn();
    const heard = (await hear())(priya);

    const told = heard.filter(isOfPack);
    expect(told.map(({ at }) => at)).toEqual([monday]);
    expect(wordsOf(told[0]?.said)).toMatch(/Riverside: weekly check-in[\s\S]*The pack is ready/);
    expect(linksOf(told[0]?.said)).toEqual(wall.slice(0, 1));
    expect(new Set(heard.map(({ at }) => at.slice(0, 10))).size).toBe(heard.length);
  });

  test('a facilitator, who is asked nothing each week, is told that morning, with what to do next', async () => {
    await putTheirsIn();
    const heard = (await hear())(jo);

    expect(heard.map(({ at }) => at)).toEqual([monday]);
    expect(wordsOf(heard[0]?.said)).toContain(ready);
    expect(linksOf(heard[0]?.said)).toEqual(wall);
    const urls = JSON.stringify(heard[0]?.said);
    for (const address of ['/tab/#blueprint/sort', '#blueprint/sort/paper', '?wall#blueprint/sort'])
      expect(urls).toContain(address);
  });

  test('nobody else hears of it', async () => {
    await putTheirsIn();

    expect((await hear())(amara).filter(isOfPack)).toEqual([]);
  });

  test('where nothing is in, they are told whose is not, and are led to it', async () => {
    const heard = await hear();

    for (const person of [priya, jo]) {
      const told = heard(person).filter(isOfPack);
      expect(told.map(({ at }) => at)).toEqual([monday]);
      expect(wordsOf(told[0]?.said)).toContain(notIn);
      expect(linksOf(told[0]?.said)).toEqual(['Open what we learned in the tab']);
    }
  });

  test('none of what was put in is in the message', async () => {
    await putTheirsIn();

    expect(JSON.stringify((await hear())(jo))).not.toContain(idea.title);
  });
});

test('where the last week has no day for a check-in, it is told as that week begins and not before', async () => {
  await chat.close();
  chat = await startChat({ members: [amara, jo] });
  await chat.install(priya, 'channel');
  for (const person of [priya, jo]) await chat.install(person, 'personal');
  const checkIn = { day: 5, time: '09:30' } as const;
  const withWorkshop = ({ journey }: Team) => ({ ...journey, workshops: ['2027-03-05'] });
  unwrap(
    await change(chat.store, teamType, place, (team) =>
      ok({ ...team, checkIn, journey: withWorkshop(team), nextPromptAt: chat.clock.now() }),
    ),
  );
  await lead(jo);
  await chat.tellAt('2027-02-24T12:00:00.000Z');
  const heard = await hear('2027-02-25T12:00:00.000Z');

  for (const person of [priya, jo])
    expect(
      heard(person)
        .filter(isOfPack)
        .map(({ at }) => at),
    ).toEqual([monday]);
});

describe('it is told once', () => {
  test('also where a server died before the hand-over was noted', async () => {
    await putTheirsIn();
    await chat.tellAt(monday);
    const waiting = withPackTold(noProgramme(alone), {
      ...{ teams: [unwrap(await read(chat.store, teamType, place))], from: monday },
    });
    unwrap(
      await change(chat.store, programmeType, alone, (current) =>
        ok({ ...current, peopleOutbox: waiting.peopleOutbox }),
      ),
    );
    const heard = await hear('2027-03-01T10:00:00.000Z');

    for (const person of [priya, jo]) expect(heard(person).filter(isOfPack)).toEqual([]);
    expect(unwrap(await read(chat.store, programmeType, alone)).peopleOutbox).toEqual([]);
  });

  test('also where a server died before it could hand anything over', async () => {
    await putTheirsIn();
    const team = unwrap(await read(chat.store, teamType, place));
    const told = withPackTold(noProgramme(alone), { teams: [team], from: monday });
    unwrap(await createOnce(chat.store, programmeType, told));
    const heard = await hear();

    for (const person of [priya, jo])
      expect(
        heard(person)
          .filter(isOfPack)
          .map(({ at }) => at),
      ).toEqual([monday]);
  });

  test('and leaves nothing waiting', async () => {
    await hear();

    for (const { id: personId } of [priya, jo]) {
      const mailbox = unwrap(await read(chat.store, mailboxType, { tenantId, personId }));
      expect(mailbox.waiting.filter(({ kind }) => kind === 'pack')).toEqual([]);
    }
  });
});

describe('it is not told', () => {
  test('once something was drawn up in this round', async () => {
    await putTheirsIn();
    await storeBlueprint(chat.store, {}, alone);

    expect((await hear())(jo).filter(isOfPack)).toEqual([]);
  });

  /** On a bank holiday, say, or while they could not be reached. */
  test('once the next round has begun while it waited', async () => {
    await putTheirsIn();
    await chat.say(jo, 'pause 3 days');
    await chat.tellAt(monday);
    const waits = unwrap(await read(chat.store, mailboxType, { tenantId, personId: jo.id }));
    expect(waits.waiting.map(({ kind }) => kind)).toEqual(['pack']);
    const begin = { teamId: riverside.id, round: 1, commandId: 'begin' };
    unwrap(await beginRound(begin, as(priya), deps()));

    expect((await hear(monday))(jo).filter(isOfPack)).toEqual([]);
  });

  test('to a lead, where somebody was named to look after it', async () => {
    await putTheirsIn();
    const input = { programmeId: alone.programmeId, person: amara.id, commandId: 'name' };
    unwrap(await namePerson({ ...input, role: 'steward' }, as(priya), deps()));
    const heard = await hear();

    expect(heard(jo).filter(isOfPack)).toEqual([]);
    expect(heard(priya).filter(isOfPack)).toEqual([]);
    expect(heard(amara).filter(isOfPack)).toHaveLength(1);
  });

  test('in any week before', async () => {
    await chat.tellAt('2027-02-22T09:30:00.000Z');
    const { waiting } = unwrap(await read(chat.store, mailboxType, { tenantId, personId: jo.id }));

    expect(waiting).toEqual([]);
  });
});

describe('once more', () => {
  const wednesday = '2027-03-03T10:00:00.000Z';

  beforeEach(async () => {
    await chat.tellAt(monday);
    await chat.tellAt(wednesday);
  });

  test('it is told when what was not in comes in, but to whoever put it in', async () => {
    await putTheirsIn();
    const heard = await hear(wednesday);

    const told = heard(jo).filter(isOfPack);
    expect(told.map(({ at }) => at)).toEqual(['2027-03-03T10:30:00.000Z']);
    expect(wordsOf(told[0]?.said)).toContain(`${allIn}1 thing.`);
    expect(linksOf(told[0]?.said)).toEqual(wall);
    expect(heard(priya).filter(isOfPack)).toEqual([]);
  });

  test('it is told once, also where they put theirs in again', async () => {
    await putTheirsIn();
    await chat.tellAt('2027-03-03T11:00:00.000Z');
    const more = { teamId: riverside.id, commandId: 'again' };
    unwrap(await putIn(more, as(priya), deps()));

    expect((await hear('2027-03-03T11:30:00.000Z'))(jo).filter(isOfPack)).toEqual([]);
    const evidence = await read(chat.store, evidenceType, { ...alone, round: 1 });
    expect(unwrap(evidence).untoldSince).toBeNull();
  });

  test('it is told once, also where a server died before what was handed over was noted', async () => {
    await putTheirsIn();
    await chat.tellAt('2027-03-03T11:00:00.000Z');
    unwrap(
      await change(chat.store, evidenceType, { ...alone, round: 1 }, (evidence) =>
        ok({ ...evidence, untoldSince: wednesday }),
      ),
    );

    expect((await hear('2027-03-03T11:30:00.000Z'))(jo).filter(isOfPack)).toEqual([]);
  });

  test('it is not told once something was drawn up in this round', async () => {
    await storeBlueprint(chat.store, {}, alone);
    await putTheirsIn();

    expect((await hear(wednesday))(jo).filter(isOfPack)).toEqual([]);
  });
});

test('whoever has still to hear of it hears once, and how it is then', async () => {
  await chat.say(jo, 'pause 5 days');
  await chat.tellAt(monday);
  await chat.tellAt('2027-03-02T10:00:00.000Z');
  await putTheirsIn();
  const told = (await hear('2027-03-02T10:00:00.000Z'))(jo).filter(isOfPack);

  expect(told).toHaveLength(1);
  expect(wordsOf(told[0]?.said)).toContain(ready);
  expect(told.filter(saysAllIn)).toEqual([]);
});

test('where all was in when they were told, nothing more is to come', async () => {
  await putTheirsIn();
  await chat.tellAt(monday);
  const programme = unwrap(await read(chat.store, programmeType, alone));

  expect(programme).toMatchObject({ packToldIn: 1, packCompleteToldIn: 1 });
});

describe('of several teams', () => {
  const several = { tenantId, programmeId: 'elmshire' };
  const by = { id: priya.id, name: priya.name };

  beforeEach(async () => {
    const teams = [riverside.id, 'harbour'].map((id) => ({
      ...{ id, name: id, by, at: saturday, isTold: true },
    }));
    const people = [{ id: amara.id, name: amara.name, role: 'steward' as const }];
    const programme = { ...noProgramme(several), name: 'Elmshire', teams, people };
    unwrap(await createOnce(chat.store, programmeType, programme));
    const harbour = buildTeam({ tenantId, id: 'harbour', name: 'Harbour', hasApp: false });
    unwrap(await createOnce(chat.store, teamType, { ...harbour, ...elmshire }));
    unwrap(await change(chat.store, teamType, place, (team) => ok({ ...team, ...elmshire })));
  });

  const elmshire = { programmeId: several.programmeId };

  test('whoever looks after it hears of how many teams, and whose can still come', async () => {
    await putTheirsIn();
    const heard = await hear();

    const told = heard(amara).filter(isOfPack);
    expect(told).toHaveLength(1);
    expect(wordsOf(told[0]?.said)).toContain('The pack is ready: 1 thing from 1 team.');
    expect(wordsOf(told[0]?.said)).toContain('What Harbour learned can still be put in');
    expect(heard(jo).filter(isOfPack)).toEqual([]);
  });

  test('they hear once more when the last of them has put theirs in, and not before', async () => {
    await chat.tellAt(monday);
    await chat.tellAt('2027-03-02T10:00:00.000Z');
    await putTheirsIn();
    const first = await hear('2027-03-02T10:00:00.000Z', '2027-03-04');
    const lead = { ...by, role: 'supervisor' as const };
    const there = { tenantId, teamId: 'harbour' };
    unwrap(
      await change(chat.store, teamType, there, (team) =>
        ok({ ...team, hasApp: true, members: [lead] }),
      ),
    );
    await putTheirsIn(priya, 'harbour');
    const then = await hear('2027-03-04T08:00:00.000Z');

    expect(first(amara).filter(isOfPack)).toEqual([]);
    const told = then(amara).filter(isOfPack);
    expect(told).toHaveLength(1);
    expect(wordsOf(told[0]?.said)).toContain(`${allIn}1 thing from 2 teams.`);
  });

  test('where nothing is in, all of them are named', async () => {
    const told = (await hear())(amara).filter(isOfPack);

    expect(wordsOf(told[0]?.said)).toContain('what Riverside and Harbour learned is not put in');
  });
});
