/** Whether somebody is shown a field of their team's with what is theirs, as `findMine` goes through a document. */
import type { Mapped, Row } from '../../shared/domain/people-data/data-map.ts';

/** In the same object as who they are or below it, and in no list of its own; of the document itself only what is straight in it. */
export function isShownBeside({ rows }: Mapped, field: string): boolean {
  return rows.flatMap(toObjects).some((object) => {
    if (object === '') return !/[.[]/.test(field);
    return field.startsWith(`${object}.`) && !field.slice(object.length).includes('[]');
  });
}

/** The objects that name somebody; whoever looks after a change need not have said a word of it. */
function toObjects({ holds, fields }: Row): readonly string[] {
  if (holds === 'entry') return fields;
  const objects = fields.map((field) => field.split('.').slice(0, -1).join('.'));
  if (holds === 'person') return objects;
  return holds === 'charge' ? objects.filter((object) => object !== '') : [];
}
