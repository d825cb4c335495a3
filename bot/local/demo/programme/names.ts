/** What things of the demo's teams are called in the store, so that the wall and the blueprint find them again. */
import type { PersonRef } from '../../../../shared/domain/person.ts';
import type { ToldTeam } from './told-team.ts';

/** Other than in any other team, as random ids are. */
export function changeIdOf({ key }: Pick<ToldTeam, 'key'>, number: number): string {
  return `change-demo-${key}-${number}`;
}

export function themeIdOf({ key }: Pick<ToldTeam, 'key'>, theme: string): string {
  return `theme-demo-${key}-${theme}`;
}

export function refOf({ people }: Pick<ToldTeam, 'people'>, name: string): PersonRef {
  const person = people[name];
  if (!person) throw new Error(`There is no ${name} in that team of the demo.`);
  return { id: person.id, name: person.name };
}
