/** The last weeks of a journey, in which a team makes sense of what it learned. */
import { createCalendar } from '../../shared/calendar/create-calendar.ts';
import { programmeIdOf } from '../../shared/domain/programme/programme.ts';
import { ok } from '../../shared/domain/result.ts';
import { closeRings, openRings, ring } from '../../shared/domain/sensemaking/rings.ts';
import { noLearning } from '../../shared/domain/small-change/content/learning.ts';
import { toBeginningWords } from '../../shared/text/blueprint/beginning-words.ts';
import { text } from '../../shared/text/text.ts';
import { drawPillar } from '../../shared/use-cases/blueprint/change-blueprint.ts';
import { proposeExperiment } from '../../shared/use-cases/blueprint/propose-experiment.ts';
import { putIn } from '../../shared/use-cases/sensemaking/put-in.ts';
import {
  evidenceType,
  senseType,
  teamType,
} from '../../shared/use-cases/storage/document-types.ts';
import { change, changeOrCreate, read } from '../../shared/use-cases/storage/repository.ts';
import { unwrap } from '../support/build-deps.ts';
import { buildSenseTheme } from '../support/build-sense.ts';
import { storeChange } from '../support/build-stored.ts';
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
} from '../support/chat.ts';

type Keep = (name: string, card: AnyCard) => AnyCard;

const jo = { id: 'aaaaaaaa-0000-4000-8000-000000000003', name: 'Jo Whitlock' };
const [week15, week16] = ['2027-02-22T09:30:00.000Z', '2027-03-01T09:30:00.000Z'];
const place = { tenantId, teamId: riverside.id };

const told = [
  [
    'Share a desk day with early help',
    'Sitting together for a day saves a week of emails.',
    'keep',
  ],
  ['Text parents the evening before', 'Half as many visits were for nothing.', 'keep'],
  ['Vouchers on a Friday', 'It was never the voucher; it was the bank run.', 'stop'],
] as const;
const ideas = ['One login for both systems', 'A duty line that families can ring back'];

export async function collectSensemakingCards(keep: Keep): Promise<void> {
  const chat = await start();
  const monday = of(priya, await liveAt(chat, week15));
  keep('check-in of week 15', monday);
  const fine = 'Nothing moved, and that’s fine';
  keep('check-in of week 15, answered', await chat.press(priya, monday, fine));
  await putTheirsIn(chat);
  const heard = await liveAt(chat, week16);
  keep('check-in of week 16', of(priya, heard));
  keep('the pack is ready', of(jo, heard));
  await collectRingCards(chat, keep);
  await collectWentCards(chat, keep);
  await collectLeftOutCards(chat, keep);
  await chat.close();

  const other = await start();
  keep('the pack, nothing in yet', of(jo, await liveAt(other, week16)));
  await other.close();
}

/** With a facilitator, who is asked nothing each week. */
async function start(): Promise<Chat> {
  const team = { ...riverside, name: 'Riverside Family Help' };
  const chat = await startChat({ team, members: [amara, jo] });
  await chat.install(priya, 'channel');
  for (const person of [priya, amara, jo]) await chat.install(person, 'personal');
  unwrap(
    await change(chat.store, teamType, place, (current) =>
      ok({
        ...current,
        members: current.members.map((each) =>
          each.id === jo.id ? { ...each, role: 'facilitator' as const } : each,
        ),
      }),
    ),
  );
  await storeLearning(chat);
  return chat;
}

/** Everything before that Monday has come and gone on the Saturday. */
async function liveAt(chat: Chat, monday: string): Promise<readonly Heard[]> {
  await chat.tellAt(new Date(Date.parse(monday) - 2 * 86_400_000).toISOString());
  return chat.tellAt(monday);
}

function of({ id }: Person, heard: readonly Heard[]): AnyCard {
  return heard.find(({ conversationId }) => conversationId === `personal-${id}`)?.said;
}

const statements = [
  ['Protected time', 'An hour that nobody can book is an hour families get.'],
  ['One person to ask', 'Where one name stands on the door, nobody waits for a meeting.'],
  ['Two logins each day', 'We type the same thing twice, and the second time is after six.'],
  ['Waiting for a yes', 'Small sums wait as long as large ones do.'],
  ['Sitting together', 'A question across a desk takes a minute; by email it takes a week.'],
  ['Saying thank you', 'What goes well is seldom said aloud, so that it is not repeated.'],
  ['Words of families', 'Plans are written in our words, and read by people who have others.'],
  ['Quiet after visits', 'Ten minutes after a visit save an hour in the evening.'],
  ['Cover', 'Nobody tries anything new while they are covering for two.'],
] as const;

async function collectRingCards(chat: Chat, keep: Keep): Promise<void> {
  const round = { tenantId, programmeId: programmeIdOf(riverside.id), round: 1 };
  const command = { id: 'open-rings', by: priya, at: chat.clock.now() };
  const themes = statements.map(([name, statement], at) =>
    buildSenseTheme({ id: `theme-${at}`, name, statement }),
  );
  unwrap(
    await changeOrCreate(chat.store, senseType, round, (sense) =>
      openRings({ ...sense, themes }, { people: 5, before: [] }, command),
    ),
  );
  const standing = keep('sensemaking, ringing', await chat.say(amara, 'sensemaking'));
  const first = await chat.press(amara, standing, 'Say what is true for you');
  keep('ring true', first);
  let card = await chat.press(amara, first, 'Protected time: True for us');
  card = await chat.press(amara, card, 'One person to ask: Not for us');
  card = await chat.press(amara, card, 'Sitting together: Can’t say');
  keep('ring true, said of three', card);
  keep('ring true, the next', await chat.press(amara, card, 'The next ones'));
  keep('ring true, what they say', await chat.press(amara, card, 'Done'));
  const ringsId = unwrap(await read(chat.store, senseType, round)).rings?.id ?? '';
  unwrap(
    await change(chat.store, senseType, round, (sense) => {
      const answered = [...Array(6)].reduce<typeof sense>(
        (current, _, at) =>
          statements.slice(0, 2).reduce(
            (said, __, n) =>
              unwrap(
                ring(said, {
                  ...{ ringsId, personId: `person-${at}`, commandId: `${at} ${n}` },
                  ...{
                    themeId: `theme-${n}`,
                    says: n === 0 || at < 3 ? 'true-for-us' : 'not-for-us',
                  },
                }),
              ),
            current,
          ),
        sense,
      );
      return closeRings(answered, ringsId, { ...command, id: 'close-rings' });
    }),
  );
  keep('ring true, closed since', await chat.press(amara, card, 'Waiting for a yes: True for us'));
}

/** What was learned and the ideas hang in one theme, and a pillar is drawn up from it with an experiment under it. */
async function collectWentCards(chat: Chat, keep: Keep): Promise<void> {
  const round = { tenantId, programmeId: programmeIdOf(riverside.id), round: 1 };
  const { items } = unwrap(await read(chat.store, evidenceType, round));
  const placed = items.map(({ id: itemId }) => ({
    ...{ itemId, side: 'enabler' as const, themeId: 'theme-0', commands: [] },
  }));
  unwrap(await change(chat.store, senseType, round, (sense) => ok({ ...sense, placed })));
  const { store, clock } = chat;
  const newId = () => 'pillar-protected-time';
  const deps = { store, clock, newId, signposts: text.signposts, ...days(chat) };
  const { programmeId } = round;
  const words = { pillarTitle: 'Protected time', different: '' };
  const needs = { structure: '', process: '', culture: '' };
  const drawing = { programmeId, ...words, ...needs, themeIds: ['theme-0'], commandId: 'draw it' };
  unwrap(await drawPillar(drawing, { ...priya, tenantId }, deps));
  const from = { pillarId: newId(), changeId: 'change-told-0', experimentTitle: '' };
  const proposing = { programmeId, ...from, commandId: 'propose' };
  unwrap(await proposeExperiment(proposing, { ...priya, tenantId }, deps, toBeginningWords));
  const nextDay = new Date(Date.parse(clock.now()) + 86_400_000).toISOString();
  keep('where changes went', of(amara, await chat.tellAt(nextDay)));
}

/** A lead leaves a change out, and whoever logged it hears so; it is let in again. */
async function collectLeftOutCards(chat: Chat, keep: Keep): Promise<void> {
  const asked = keep('leave out', await chat.say(priya, 'leave SC-2 out'));
  keep('left out', await chat.press(priya, asked, 'Leave it out'));
  const nextDay = new Date(Date.parse(chat.clock.now()) + 86_400_000).toISOString();
  keep('left out by a lead, told', of(amara, await chat.tellAt(nextDay)));
  keep('let in again', await chat.say(priya, 'let SC-2 in again'));
}

function days({ clock }: Chat) {
  return { today: () => clock.now().slice(0, 10), calendar: createCalendar('GB-ENG') };
}

async function putTheirsIn(chat: Chat): Promise<void> {
  const { store, clock } = chat;
  const deps = { store, clock, ...days(chat) };
  const input = { teamId: riverside.id, commandId: 'put in' };
  unwrap(await putIn(input, { ...priya, tenantId }, deps));
}

async function storeLearning({ store }: Chat): Promise<void> {
  const from = { ...place, author: { id: amara.id, name: amara.name } };
  for (const [at, [title, learned, decision]] of told.entries())
    await storeChange(store, {
      ...{ ...from, id: `change-told-${at}`, number: at + 1, title, stage: 'grow' },
      learning: { ...noLearning, happened: 'We tried it for a month.', learned, decision },
    });
  for (const [at, title] of ideas.entries())
    await storeChange(store, {
      ...{ ...from, id: `change-idea-${at}`, number: at + 11, title },
      ...{ scope: 'for-the-blueprint', benefit: null },
    });
}
