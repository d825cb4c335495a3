/** The person's other programmes, to see the same of: as many as there is room for. */
import { type CardAction, plainAction } from '../../cards/actions.ts';
import type { SeenProgramme } from '../../dialogue/find-programme.ts';

export function toProgrammeSwitches(
  others: readonly Pick<SeenProgramme, 'id' | 'name'>[],
  verb: string,
  room: number,
): readonly CardAction[] {
  return others
    .slice(0, room)
    .map(({ id: programmeId, name }) => plainAction(name, verb, { programmeId }));
}
