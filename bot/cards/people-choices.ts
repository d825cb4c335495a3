/** The people of a team as choices in a card's box, each of them told from all the others. */
import type { PersonRef } from '../../shared/domain/person.ts';
import type { Member } from '../../shared/domain/team/team.ts';
import { text } from '../../shared/text/text.ts';
import type { Choice } from './form.ts';

const nameLimit = 60;

/** By name; in a team too large for a card, people who have a role come first and the list is cut. */
export function toPeopleChoices(members: readonly Member[], mostBytes: number): readonly Choice[] {
  const byName = members.toSorted((a, b) => a.name.localeCompare(b.name, text.language));
  const titles = toTitles(byName);
  const rank = ({ role }: Member) => (role === 'practitioner' ? 1 : 0);
  const choices: { readonly choice: Choice; readonly at: number }[] = [];
  let bytes = 0;
  for (const member of byName.toSorted((a, b) => rank(a) - rank(b))) {
    const choice = { title: titles.get(member.id) ?? '', value: member.id };
    bytes += new TextEncoder().encode(JSON.stringify(choice)).length + 1;
    if (bytes > mostBytes) break;
    choices.push({ choice, at: byName.indexOf(member) });
  }
  return choices.toSorted((a, b) => a.at - b.at).map(({ choice }) => choice);
}

export function toPersonChoice({ id, name }: PersonRef): Choice {
  return { title: toShortName(name), value: id };
}

/** People of one name are told apart by what they do in the team, or else by number. */
function toTitles(members: readonly Member[]): ReadonlyMap<string, string> {
  const namesakes = Map.groupBy(members, ({ name }) => toShortName(name).toLowerCase());
  return new Map([...namesakes.values()].flatMap(toTitlesOfOne));
}

function toTitlesOfOne(namesakes: readonly Member[]): readonly (readonly [string, string])[] {
  if (namesakes.length === 1) return namesakes.map(({ id, name }) => [id, toShortName(name)]);
  const hasEachARole = new Set(namesakes.map(({ role }) => role)).size === namesakes.length;
  return namesakes.map(({ id, name, role }, at) => [
    id,
    text.people.oneOf(toShortName(name), hasEachARole ? text.roles[role] : `${at + 1}`),
  ]);
}

function toShortName(name: string): string {
  return name === '' ? text.people.nameless : [...name].slice(0, nameLimit).join('');
}
