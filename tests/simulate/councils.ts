/** Invents the councils of a run: teams over fifty tenants, their people, and where these are reached. */
import { type Channel, createChannel } from '../../shared/domain/channel/channel.ts';
import { withChannelAddress } from '../../shared/domain/channel/enqueue.ts';
import { createMailbox, type Mailbox } from '../../shared/domain/mailbox/mailbox.ts';
import type { CheckInDay } from '../../shared/domain/team/settings.ts';
import { createTeam, type Member, type Team } from '../../shared/domain/team/team.ts';
import type { Random } from './random.ts';
import { livedDays, type Setting, starts, timeZone } from './setting.ts';

export const tenants = 50;

const dayMs = 86_400_000;

/** Half of them on Mondays at half past nine, as they come; the others when it suits. */
const times = ['09:00', '09:30', '10:00', '11:00', '13:30', '15:00'] as const;
const days: readonly [CheckInDay, ...CheckInDay[]] = [1, 1, 1, 2, 3, 4, 5];

/** Teams of all tenants in turn, so that no tenant's come in a row. */
type Long = Pick<Setting, 'weeks' | 'months'>;

export function inventTeams(count: number, long: Long, random: Random): readonly Team[] {
  return Array.from({ length: count }, (_, n) => inventTeam(n, long, random));
}

/** At the end of its months it is paused for good, so that there is an end to what it has to hear. */
function inventTeam(n: number, { weeks, months }: Long, random: Random): Team {
  const startsOn = starts[Math.floor(n / tenants) % starts.length] ?? starts[0];
  const team = createTeam({
    ...{ id: `team-${n}`, tenantId: `tenant-${n % tenants}`, name: `Team ${n}`, startsOn },
    roster: [],
  });
  const isUsual = random.chance(0.5);
  const end = { from: dayAfter(startsOn, livedDays({ weeks, months })), until: null };
  return {
    ...team,
    timeZone,
    rhythm: months > 0 ? 'monthly' : 'none',
    members: inventMembers(n, random),
    checkIn: isUsual ? team.checkIn : { day: random.pick(days), time: random.pick(times) },
    journey: {
      ...team.journey,
      weeks,
      workshops: [startsOn, dayAfter(startsOn, 7 * Math.floor(weeks / 2) + random.below(5))],
      pauses: [
        ...(random.chance(0.1) ? [inventPause(startsOn, weeks, random)] : []),
        ...(months > 0 ? [end] : []),
      ],
    },
  };
}

function inventPause(startsOn: string, weeks: number, random: Random) {
  const from = dayAfter(startsOn, random.below(7 * weeks));
  return { from, until: dayAfter(from, 3 + random.below(12)) };
}

/** One supervisor or two, of whom some look after two teams. */
function inventMembers(n: number, random: Random): readonly Member[] {
  const member = (role: Member['role'], id: string): Member => ({ id, name: 'Sam', role });
  const neighbour = n - starts.length * tenants;
  const isShared = neighbour >= 0 && random.chance(0.1);
  return [
    member('supervisor', isShared ? `supervisor-${neighbour}` : `supervisor-${n}`),
    ...(random.chance(0.5) ? [member('supervisor', `second-${n}`)] : []),
    member('practitioner', `practitioner-${n}-0`),
    member('practitioner', `practitioner-${n}-1`),
    member('leader', `leader-${n}`),
    // Leads as a supervisor does, and is asked nothing each week.
    ...(random.chance(0.5) ? [member('facilitator', `facilitator-${n}`)] : []),
  ];
}

/** Everybody's mailbox; with half of them there is no chat yet. */
export function inventMailboxes(
  teams: readonly Team[],
  serviceUrl: string,
  random: Random,
): readonly Mailbox[] {
  const people = new Map<string, string>();
  for (const { members, tenantId } of teams) for (const { id } of members) people.set(id, tenantId);
  return [...people].map(([personId, tenantId]) => ({
    ...createMailbox({ tenantId, personId, timeZone }),
    address: {
      ...{ serviceUrl, userId: toUserId(personId) },
      conversationId: random.chance(0.5) ? toConversationId(personId) : null,
    },
  }));
}

/** The app is in everybody’s channel from the first. */
export function inventChannels(teams: readonly Team[], serviceUrl: string): readonly Channel[] {
  return teams.map(({ id, tenantId }) =>
    withChannelAddress(
      createChannel({ tenantId, teamId: id }),
      { serviceUrl, conversationId: toChannelId(id) },
      `${starts[0]}T00:00:00.000Z`,
    ),
  );
}

export function toUserId(personId: string): string {
  return `29:${personId}`;
}

export function toConversationId(personId: string): string {
  return `chat-${personId}`;
}

export function toChannelId(teamId: string): string {
  return `channel-${teamId}`;
}

export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10);
}
