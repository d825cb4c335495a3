/** The people of a team as choices in a card's box. */
import type { PersonRef } from '../../shared/domain/person.ts';
import type { Member } from '../../shared/domain/team/team.ts';
import type { Choice } from './form.ts';

const nameLimit = 60;

/** By name; in a team too large for a card, people who have a role come first and the list is cut. */
export function toPeopleChoices(members: readonly Member[], mostBytes: number): readonly Choice[] {
  const byName = members.toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB'));
  const rank = ({ role }: Member) => (role === 'practitioner' ? 1 : 0);
  const choices: { readonly choice: Choice; readonly at: number }[] = [];
  let bytes = 0;
  for (const member of byName.toSorted((a, b) => rank(a) - rank(b))) {
    const choice = toPersonChoice(member);
    bytes += new TextEncoder().encode(JSON.stringify(choice)).length + 1;
    if (bytes > mostBytes) break;
    choices.push({ choice, at: byName.indexOf(member) });
  }
  return choices.toSorted((a, b) => a.at - b.at).map(({ choice }) => choice);
}

export function toPersonChoice({ id, name }: PersonRef): Choice {
  return { title: [...name].slice(0, nameLimit).join(''), value: id };
}
