/** What a card tells, from the ids in its buttons alone: what the app has noted of it does not count here. */
import { text } from '../../shared/text/text.ts';
import { toChangeId, toRole } from './acts.ts';

/** A key that stands for one thing one person is told once: the id of what waits in their mailbox. */
export type Told = string;

type Data = Readonly<
  Record<
    | ('verb' | 'teamId' | 'changeId' | 'askId' | 'occurrence' | 'pulseTeamId' | 'roundId')
    | ('token' | 'experimentId'),
    string | undefined
  >
>;

export const toldKeys = {
  news: (changeId: string): Told => `news ${changeId}`,
  ask: (changeId: string, askId: string): Told => `ask ${changeId} ${askId}`,
  checkIn: (teamId: string, occurrence: string): Told => `check-in ${teamId} ${occurrence}`,
  reminder: (teamId: string, occurrence: string): Told => `reminder ${teamId} ${occurrence}`,
  pulse: (teamId: string, roundId: string): Told => `pulse ${teamId} ${roundId}`,
  talk: (changeId: string, on: string): Told => `talk ${changeId} ${on}`,
  review: (experimentId: string, on: string): Told => `review ${experimentId} ${on}`,
  pack: (programmeId: string, round: number): Told => `pack ${programmeId} ${round}`,
  packAllIn: (programmeId: string, round: number): Told => `pack-all-in ${programmeId} ${round}`,
  /** Of a second team in the same card: it does not say which of the two. */
  either: (teamId: string, occurrence: string): Told => `either ${teamId} ${occurrence}`,
};

export function toTold(card: unknown): readonly Told[] {
  const all = dataIn(card);
  const occurrence = all.find(isOfCheckIn)?.occurrence;
  const slip = findSlip(card);
  const talks = findTalks(card);
  const others = occurrence
    ? toCheckIns(card, all, occurrence)
    : [...new Set(all.flatMap(toOne(all)))].filter((key) => !isNewsOfTalk(key, talks));
  return [...others, ...talks, ...(slip ? [toldKeys.pulse(slip.teamId, slip.roundId)] : [])];
}

/** Of a conversation its line alone says whose it is, and on which day. */
const talkLine = new RegExp(
  text.news.talk('\\w+ (\\d+ \\w+ \\d+)', toRole({ id: '(talk team \\d+ \\d+)' })),
  'g',
);

function findTalks(card: unknown): readonly Told[] {
  return [...JSON.stringify(card).matchAll(talkLine)].map(([, day = '', id = '']) =>
    toldKeys.talk(toChangeId(id.replaceAll(' ', '-')), toDay(day)),
  );
}

function toDay(words: string): string {
  return new Date(`${words} UTC`).toISOString().slice(0, 10);
}

/** A line of a conversation stands beneath a button to its change, which is no news of it. */
function isNewsOfTalk(key: Told, talks: readonly Told[]): boolean {
  return talks.some((talk) => key === toldKeys.news(talk.split(' ')[1] ?? ''));
}

export type Slip = { readonly teamId: string; readonly roundId: string; readonly token: string };

/** The slip of the pulse in a card, which may come with the check-in of another team. */
export function findSlip(card: unknown): Slip | null {
  for (const { teamId, pulseTeamId = teamId, roundId, token } of dataIn(card))
    if (pulseTeamId && roundId && token) return { teamId: pulseTeamId, roundId, token };
  return null;
}

/** An ask’s card has a button to its change as well, which is no news of it. */
function toOne(all: readonly Data[]) {
  const asked = new Set(all.filter(({ askId }) => askId).map(({ changeId }) => changeId));
  return ({ changeId, askId }: Data): readonly Told[] => {
    if (!changeId) return [];
    if (askId) return [toldKeys.ask(changeId, askId)];
    return asked.has(changeId) ? [] : [toldKeys.news(changeId)];
  };
}

function toCheckIns(card: unknown, all: readonly Data[], occurrence: string): readonly Told[] {
  const { every } = text.checkIn;
  const words = JSON.stringify(card);
  const isReminder = [every.week, every.month].some(({ reminder }) =>
    words.includes(JSON.stringify(reminder)),
  );
  const first = isReminder ? toldKeys.reminder : toldKeys.checkIn;
  const keys = all.flatMap((data) => {
    const { teamId, changeId, askId, occurrence: own } = data;
    if (changeId && askId) return [toldKeys.ask(changeId, askId)];
    return teamId && isOfCheckIn(data) ? [(own ? first : toldKeys.either)(teamId, occurrence)] : [];
  });
  return [...new Set(keys)];
}

function isOfCheckIn({ verb }: Data): boolean {
  return verb?.startsWith('check-in.') === true;
}

/** The data of every button; a fallback repeats its button. */
export function dataIn(node: unknown): readonly Data[] {
  if (Array.isArray(node)) return node.flatMap(dataIn);
  if (node === null || typeof node !== 'object') return [];
  const { fallback: _, verb, data, ...rest } = node as Readonly<Record<string, unknown>>;
  const own = data !== null && typeof data === 'object' ? [{ ...data, verb } as Data] : [];
  return [...own, ...Object.values(rest).flatMap(dataIn)];
}
