/** Says hello once where the app is added: what it does, what it never does, and what not to type. */
import { findMember, type Team } from '../../../shared/domain/team/team.ts';
import { text } from '../../../shared/text/text.ts';
import type { Deps } from '../../../shared/use-cases/deps.ts';
import {
  claimWelcome,
  forgetWelcome,
} from '../../../shared/use-cases/notifications/claim-welcome.ts';
import { setAppInstalled } from '../../../shared/use-cases/team/set-app-installed.ts';
import { nextAction } from '../../cards/actions.ts';
import { type Card, createCard } from '../../cards/render-card.ts';
import type { Conversation, Reply, Turn } from '../../dialogue/conversation.ts';
import { refreshTeam } from '../../dialogue/find-team.ts';
import template from './welcome.card.json' with { type: 'json' };

export const welcome: Conversation = {
  added: greet,
  removed: leave,
};

const render = createCard(template);

async function greet(turn: Turn, deps: Deps): Promise<Reply | null> {
  const team = turn.teamId === undefined ? undefined : await refreshTeam(turn, deps);
  await noteTeam(turn, true, deps);
  if (!(await claimWelcome(toPlace(turn), deps.store))) return null;
  if (turn.where === 'personal')
    return { card: renderWelcomeCard(text.welcome.personal, text.welcome.does) };
  const heading = team?.ok ? channelHeading(team.value, turn) : text.welcome.personal;
  return { card: renderWelcomeCard(heading, text.welcome.doesInChannel) };
}

async function leave(turn: Turn, deps: Deps): Promise<void> {
  await noteTeam(turn, false, deps);
  await forgetWelcome(toPlace(turn), deps.store);
}

async function noteTeam({ teamId, actor }: Turn, isThere: boolean, deps: Deps): Promise<void> {
  if (teamId !== undefined)
    await setAppInstalled({ tenantId: actor.tenantId, teamId }, isThere, deps);
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
    actions: [nextAction(text.cards.actions.logAnother, 'log.open', {})],
  });
}
