/** Somebody who led is back without their role: whoever may set the team up is told, once for each return. */
import { type FormerLead, returnedLeads } from './leads.ts';
import { isAsked } from './status.ts';
import type { Team } from './team.ts';

/**
 * Notes who of those who led is back since, and who left again. `now` is an ISO instant: the team's prompts
 * are looked at from then, and with them goes what there is to tell. Written with the roster, so that a
 * server that stops right after has forgotten nothing.
 */
export function withReturns(team: Team, now: string): Team {
  const returned = new Set(returnedLeads(team).map(({ id }) => id));
  const formerLeads = team.formerLeads.map((lead) =>
    returned.has(lead.id) ? toBack(lead, now) : toAway(lead),
  );
  if (formerLeads.every((lead, at) => lead === team.formerLeads[at])) return team;
  const noted = { ...team, formerLeads };
  const isDueAlready = team.nextPromptAt !== null && team.nextPromptAt <= now;
  if (untoldReturns(noted).length === 0 || !isAsked(team) || isDueAlready) return noted;
  return { ...noted, nextPromptAt: now };
}

export function withReturnsTold(team: Team): Team {
  const told = new Set(untoldReturns(team).map(({ id }) => id));
  if (told.size === 0) return team;
  const formerLeads = team.formerLeads.map((lead) =>
    lead.back && told.has(lead.id) ? { ...lead, back: { ...lead.back, isTold: true } } : lead,
  );
  return { ...team, formerLeads };
}

/** Who came back then and whose role nobody has decided on since; undefined too where they left again. */
export function findReturn(team: Team, personId: string, since: string): FormerLead | undefined {
  return returnedLeads(team).find(({ id, back }) => id === personId && back?.at === since);
}

type Back = FormerLead & { readonly back: NonNullable<FormerLead['back']> };

/** Whoever may give them their role has not been told yet. */
export function untoldReturns(team: Team): readonly Back[] {
  return returnedLeads(team).filter((lead): lead is Back => lead.back?.isTold === false);
}

function toBack(lead: FormerLead, now: string): FormerLead {
  return lead.back ? lead : { ...lead, back: { at: now, isTold: false } };
}

function toAway(lead: FormerLead): FormerLead {
  if (!lead.back) return lead;
  const { back: _, ...away } = lead;
  return away;
}
