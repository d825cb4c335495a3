/** Every type whose documents go when what their team has goes: one more is a type error here until it is in. */
import type { TypeKept } from '../../domain/people-data/data-map.ts';
import { checkInsType, type DocumentType } from '../storage/document-types.ts';
import { forTeamsTypes } from './teams-types.ts';

type Visit<R> = <T extends { readonly id: string }, Key>(type: DocumentType<T, Key>) => R;

/** Of what is one person's, only what they have in this team. */
type TheirsInTeam = Exclude<TypeKept<'with-team'>, TypeKept<'with-team', 'team'>>;

export function forTypesKeptWithTeam<R>(visit: Visit<R>): readonly R[] {
  const theirs: Readonly<Record<TheirsInTeam, R>> = { 'check-ins': visit(checkInsType) };
  return [...forTeamsTypes(visit), ...Object.values(theirs)];
}
