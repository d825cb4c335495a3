/** The invented teams of ten: everybody chats, and half of them have the tab open. */
import { type Calls, createCalls } from '../bench/activities.ts';
import { team as riverside, tenantId } from '../bench/setting.ts';
import { startTeamsService, type TeamsService } from '../support/teams-service.ts';
import type { TokenIssuer } from '../support/token-issuer.ts';

export const teamCount = 20;
const peopleATeam = 10;
export const peopleCount = teamCount * peopleATeam;
export const tabCount = peopleCount / 2;

export type CrowdTeam = {
  readonly service: TeamsService;
  /** How many changes have been logged, so that people name some that are there. */
  logged: number;
};

export type CrowdPerson = {
  readonly team: CrowdTeam;
  readonly teamId: string;
  /** In the directory. */
  readonly personId: string;
  /** To the app. */
  readonly calls: Calls;
  /** The same person to the echo, whose Teams is another, so that the answers are counted apart. */
  readonly echoCalls: Calls;
};

export type Crowd = {
  readonly teams: readonly CrowdTeam[];
  /** A tab's number is its person's: those who come first, one of each team after the other. */
  readonly people: readonly CrowdPerson[];
  readonly echoService: TeamsService;
  readonly close: () => Promise<void>;
};

export async function inventCrowd(issuer: TokenIssuer): Promise<Crowd> {
  const echoService = await startTeamsService();
  const places = Array.from({ length: teamCount }, (_, index) => toPlace(index));
  const teams = await Promise.all(
    places.map(async (place) => ({ service: await startTeamsService(place), logged: 0 })),
  );
  const people = Array.from({ length: peopleCount }, (_, index) => {
    const at = index % teamCount;
    const { team: place, members } = pick(places, at);
    const person = pick(members, Math.floor(index / teamCount));
    const speaker = { person, team: place, conversationId: `a:${person.id}` };
    const team = pick(teams, at);
    return {
      team,
      teamId: place.id,
      personId: person.aadObjectId,
      calls: createCalls(issuer, team.service, speaker),
      echoCalls: createCalls(issuer, echoService, speaker),
    };
  });
  return {
    ...{ teams, people, echoService },
    close: async () => {
      await Promise.all(
        [...teams.map(({ service }) => service), echoService].map((s) => s.close()),
      );
    },
  };
}

function toPlace(index: number) {
  const team = {
    ...riverside,
    ...{ id: `19:team-${index}@thread.tacv2`, name: `Team ${index}`, aadGroupId: `group-${index}` },
  };
  const members = Array.from({ length: peopleATeam }, (_, n) => toMember(index * peopleATeam + n));
  return { team, members };
}

function toMember(number: number) {
  const digits = String(number).padStart(12, '0');
  return {
    id: `29:person-${number}`,
    name: `Robin Field ${number}`,
    aadObjectId: `00000000-0000-4000-8000-${digits}`,
    tenantId,
    userRole: 'user' as const,
  };
}

export function pick<T>(list: readonly T[], index: number): T {
  const one = list[index % list.length];
  if (one === undefined) throw new Error('There is nothing to pick from.');
  return one;
}
