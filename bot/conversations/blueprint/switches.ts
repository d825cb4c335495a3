/** The person's other programmes, to see the same of: as many as there is room for. */
import type { ProgrammeOf } from '../../../shared/use-cases/programme/load-programmes.ts';
import { type CardAction, plainAction } from '../../cards/actions.ts';

export function toProgrammeSwitches(
  others: readonly ProgrammeOf[],
  verb: string,
  room: number,
): readonly CardAction[] {
  return others
    .slice(0, room)
    .map(({ id: programmeId, name }) => plainAction(name, verb, { programmeId }));
}
