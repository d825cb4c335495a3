/** Who does what: one person and what they do, and above them everybody who has a role already. */
import { roles } from '../../../shared/domain/permissions.ts';
import { waitingGuests } from '../../../shared/domain/team/guests.ts';
import { notInTeam } from '../../../shared/domain/team/set-up/one-person.ts';
import { findMember, type Member, type Team } from '../../../shared/domain/team/team.ts';
import { text } from '../../../shared/text/text.ts';
import { plainAction } from '../../cards/actions.ts';
import type { FormRow } from '../../cards/form.ts';
import { toPeopleChoices } from '../../cards/people-choices.ts';
import type { Box } from './set-up-boxes.ts';

/** What the list of people may weigh: with its fallbacks a card stays well under 28 KB. */
const listBytes = 12_000;

const rowLimit = 8;

export function toPersonBoxes(team: Team, personId: string): readonly Box[] {
  const everybody = [...team.members, ...waitingGuests(team).map(asMember)];
  const role = findMember(team, personId)?.role ?? '';
  const choices = roles.map((each) => ({ value: each as string, title: text.rolesTitle[each] }));
  const outside = { value: notInTeam, title: text.setUp.outsideTeam };
  return [
    {
      ...{ id: 'person', kind: 'person', isRequired: true, value: personId },
      choices: toPeopleChoices(everybody, listBytes),
    },
    {
      ...{ id: 'roleInTeam', kind: 'choice', isRequired: true, value: role },
      choices: team.guests.length > 0 ? [...choices, outside] : choices,
    },
  ];
}

/** Guests who wait come first: they are what somebody opens the card for. */
export function toPeopleRows(team: Team): readonly FormRow[] {
  const waiting = waitingGuests(team).map(({ id, name }) => ({
    ...{ id, name, about: text.setUp.outsideTeam },
  }));
  const withRole = roles
    .filter((role) => role !== 'practitioner')
    .flatMap((role) => team.members.filter((member) => member.role === role))
    .map(({ id, name, role }) => ({ id, name, about: text.rolesTitle[role] }));
  return [...waiting, ...withRole].slice(0, rowLimit).map(({ id, name, about }) => {
    const words = name || text.people.nameless;
    const ids = { teamId: team.id, personId: id };
    return { words, about, open: plainAction(text.setUp.openPerson(words), 'set-up.people', ids) };
  });
}

function asMember({ id, name }: Pick<Member, 'id' | 'name'>): Member {
  return { id, name, role: 'practitioner' };
}
