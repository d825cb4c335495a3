/** Whether somebody is shown a field of their team's with what is theirs, as `findMine` goes through a document. */
import type { Mapped, Row } from '../../shared/domain/people-data/data-map.ts';
import { saysWhose } from '../../shared/domain/people-data/find-row.ts';

/** In the same object as who they are or below it, and in no list of its own; of the document itself only what is straight in it. */
export function isShownBeside(mapped: Mapped, field: string): boolean {
  const { rows } = mapped;
  if (isToldByStep(mapped, field)) return true;
  return rows.flatMap(toObjects).some((object) => {
    if (object === '') return !/[.[]/.test(field);
    return field.startsWith(`${object}.`) && !field.slice(object.length).includes('[]');
  });
}

/** What steps keep the earlier states of is whoever's wrote it, where nothing in it says so itself. */
function isToldByStep(mapped: Mapped, field: string): boolean {
  const [top = ''] = field.split(/[.[]/);
  const inList = field.startsWith(`${top}[]`);
  return (
    mapped.earlierIn !== undefined &&
    !mapped.earlierIn.startsWith(`${top}[`) &&
    !(inList && saysWhose(mapped, top))
  );
}

/** The objects that name somebody; whoever looks after a change need not have said a word of it. */
function toObjects({ holds, fields }: Row): readonly string[] {
  if (holds === 'entry') return fields;
  const objects = fields.map((field) => field.split('.').slice(0, -1).join('.'));
  if (holds === 'person') return objects;
  return holds === 'charge' ? objects.filter((object) => object !== '') : [];
}
