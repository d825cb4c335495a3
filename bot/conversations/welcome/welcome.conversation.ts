/** Says hello once where the app is added: what it does, what it never does, and what not to type. */
import type { DomainError } from '../../../shared/domain/errors.ts';
import type { Result } from '../../../shared/domain/result.ts';
import { findMember, type Team } from '../../../shared/domain/team/team.ts';
import { text } from '../../../shared/text/text.ts';
import type { Deps } from '../../../shared/use-cases/deps.ts';
import {
  claimWelcome,
  forgetWelcome,
} from '../../../shared/use-cases/notifications/claim-welcome.ts';
import { setTeamStatus } from '../../../shared/use-cases/team/change-team.ts';
import { setAppInstalled } from '../../../shared/use-cases/team/set-app-installed.ts';
import { takeLead } from '../../../shared/use-cases/team/take-lead.ts';
import { loadArrival } from '../../../shared/use-cases/where-we-are/load-arrival.ts';
import { nextAction } from '../../cards/actions.ts';
import { type Card, createCard } from '../../cards/render-card.ts';
import { renderArrivalCard } from '../../cards/where-we-are.card.ts';
import {
  type Conversation,
  type Reply,
  type Turn,
  toCommandId,
} from '../../dialogue/conversation.ts';
import { refreshTeam } from '../../dialogue/find-team.ts';
import template from './welcome.card.json' with { type: 'json' };

export const welcome: Conversation = {
  added: greet,
  removed: leave,
};

const render = createCard(template);

async function greet(turn: Turn, deps: Deps): Promise<Reply | null> {
  const team = turn.teamId === undefined ? undefined : await begin(turn, turn.teamId, deps);
  if (!(await claimWelcome(toPlace(turn), deps.store))) return null;
  if (turn.where === 'personal') return greetPerson(turn, deps);
  const heading = team?.ok ? channelHeading(team.value, turn) : text.welcome.personal;
  return { card: renderWelcomeCard(heading, text.welcome.doesInChannel) };
}

/** Whoever comes to a team that is under way hears after the hello where it is. */
async function greetPerson(turn: Turn, deps: Deps): Promise<Reply> {
  const hello = { card: renderWelcomeCard(text.welcome.personal, text.welcome.does) };
  const arrival = await loadArrival(turn.actor, deps);
  if (!arrival.ok || !arrival.value) return hello;
  const { conversationId, address } = turn;
  const isSaid = await turn.sayIn({ serviceUrl: address.serviceUrl, conversationId }, hello);
  return isSaid ? { card: renderArrivalCard(arrival.value, deps) } : hello;
}

/** Of a team that is nobody's to set up, whoever added the app is the first supervisor, if they are in it. */
async function begin(turn: Turn, teamId: string, deps: Deps): Promise<Result<Team, DomainError>> {
  const { tenantId } = turn.actor;
  await setTeamStatus({ tenantId, teamId }, 'active', deps);
  await setAppInstalled({ tenantId, teamId }, true, deps);
  const team = await refreshTeam(turn, teamId, deps);
  if (!team.ok) return team;
  const led = await takeLead({ teamId, commandId: toCommandId(turn, deps) }, turn.actor, deps);
  return led.ok ? led : team;
}

/** From a team the app goes as an event, with or without somebody who did it. */
async function leave(turn: Turn, deps: Deps): Promise<void> {
  await forgetWelcome(toPlace(turn), deps.store);
}

function toPlace({ actor, conversationId }: Turn) {
  return { tenantId: actor.tenantId, place: conversationId };
}

/** Teams does not always say who added the app by name; the roster knows. */
function channelHeading(team: Team, { actor }: Turn): string {
  const addedBy = findMember(team, actor.id)?.name ?? actor.name;
  return text.welcome.channel(addedBy === '' ? null : addedBy, team.name);
}

function renderWelcomeCard(heading: string, does: string): Card {
  const { never, notToType } = text.welcome;
  return render({
    heading,
    does,
    never,
    notToType,
    fallbackText: text.cards.fallback(heading),
    actions: [nextAction(text.verbs.logChange, 'log.open', {})],
  });
}
