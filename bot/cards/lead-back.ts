/** Somebody who led is back without their role: the line that says so, and the one press that gives it back. */
import type { FormerLead } from '../../shared/domain/team/leads.ts';
import { text } from '../../shared/text/text.ts';
import type { LeadBack } from '../../shared/use-cases/notifications/load-item.ts';
import { type CardAction, plainAction } from './actions.ts';
import { toPersonChoice } from './people-choices.ts';
import type { ToldRow } from './told-row.ts';

export function toLeadBackRows(
  leadsBack: readonly LeadBack[],
  newId: () => string,
): readonly ToldRow[] {
  return leadsBack.map(({ team, lead }) => ({
    words: text.setUp.giveBack.told(toPersonChoice(lead).title, team.name, text.roles[lead.role]),
    action: toGiveBackAction(team.id, lead, newId()),
  }));
}

export function toGiveBackAction(teamId: string, lead: FormerLead, commandId: string): CardAction {
  const title = text.setUp.giveBack.action(toPersonChoice(lead).title, text.roles[lead.role]);
  return plainAction(title, 'set-up.give-back', { teamId, personId: lead.id, commandId });
}
