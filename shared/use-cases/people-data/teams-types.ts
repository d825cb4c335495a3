/** Every type of which a team has documents, to do the same with all: one more is a type error here until it is in. */
import type { TeamsType } from '../../domain/people-data/data-map.ts';
import {
  addressBatchType,
  ambitionType,
  barriersType,
  blueprintType,
  changeType,
  channelType,
  type DocumentType,
  editionType,
  evidenceType,
  experimentType,
  leftOutType,
  programmeType,
  pulseType,
  reflectionsType,
  senseType,
  strandsType,
  teamType,
} from '../storage/document-types.ts';

type Visit<R> = <T extends { readonly id: string }, Key>(type: DocumentType<T, Key>) => R;

/** The team itself first. */
export function forTeamsTypes<R>(visit: Visit<R>): readonly R[] {
  const visited: Readonly<Record<TeamsType, R>> = {
    team: visit(teamType),
    addresses: visit(addressBatchType),
    change: visit(changeType),
    ambition: visit(ambitionType),
    barriers: visit(barriersType),
    priorities: visit(strandsType),
    pulse: visit(pulseType),
    channel: visit(channelType),
    programme: visit(programmeType),
    evidence: visit(evidenceType),
    'left-out': visit(leftOutType),
    reflections: visit(reflectionsType),
    sense: visit(senseType),
    blueprint: visit(blueprintType),
    experiment: visit(experimentType),
    edition: visit(editionType),
  };
  return Object.values(visited);
}
