/** The people of a team as choices, each with what they do in it, so that namesakes are told apart. */
import type { TeamView } from '../../../../../../shared/contracts/api/team.ts';
import { text } from '../../../../../../shared/text/views/forms.ts';
import type { Choice } from './Boxes.tsx';

type People = TeamView['people'];

export function toPeopleChoices(people: People): readonly Choice[] {
  return people
    .toSorted((a, b) => a.name.localeCompare(b.name, text.language))
    .map(({ id, name, role }) => ({
      value: id,
      label: text.ask.person(name, text.roles[role]),
    }));
}

/** Leaders first: it is mostly theirs to say yes. */
export function toAskChoices(people: People): readonly Choice[] {
  const order = ['leader', 'supervisor', 'facilitator', 'practitioner'] as const;
  return order.flatMap((role) => toPeopleChoices(people.filter((person) => person.role === role)));
}
