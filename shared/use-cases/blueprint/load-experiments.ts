/** Loads the pillars of a local blueprint with the experiments under them, and one of these, for whoever is in its programme (P19). */
import type { Blueprint } from '../../domain/blueprint/blueprint.ts';
import { type Experiment, ownerNow } from '../../domain/blueprint/experiment.ts';
import type { Around } from '../../domain/blueprint/experiments.ts';
import type { DomainError } from '../../domain/errors.ts';
import type { Actor } from '../../domain/person.ts';
import { mayInProgramme } from '../../domain/programme/permissions.ts';
import { calledAs } from '../../domain/programme/programme.ts';
import { ok, type Result } from '../../domain/result.ts';
import { enterProgramme, type InProgramme } from '../access/enter-programme.ts';
import type { Deps } from '../deps.ts';
import { readExperiments } from '../programme/read-experiments.ts';
import { blueprintType, experimentType } from '../storage/document-types.ts';
import * as repository from '../storage/repository.ts';
import { aroundExperiment } from './around-experiment.ts';

type LoadDeps = Pick<Deps, 'store' | 'today' | 'calendar'>;

export type LoadedExperiments = InProgramme & {
  /** What its blueprint is called. */
  readonly name: string;
  readonly around: Around;
  readonly blueprint: Blueprint;
  /** By their numbers. */
  readonly experiments: readonly Experiment[];
};

/** Errors: `not-a-member`, `not-allowed`, `busy`. */
export async function loadExperiments(
  programmeId: string,
  actor: Actor,
  deps: LoadDeps,
): Promise<Result<LoadedExperiments, DomainError>> {
  const { store } = deps;
  const entered = await enterProgramme(store, { programmeId, actor, verb: 'see-programme' });
  if (!entered.ok) return entered;
  const key = { tenantId: actor.tenantId, programmeId };
  const [blueprint, experiments] = await Promise.all([
    repository.readOrEmpty(store, blueprintType, key),
    readExperiments(store, key),
  ]);
  if (!blueprint.ok) return blueprint;
  if (!experiments.ok) return experiments;
  const around = aroundExperiment(entered.value, deps);
  const all = { blueprint: blueprint.value, experiments: experiments.value };
  const { programme, teams } = entered.value;
  return ok({ ...entered.value, name: calledAs(programme, teams[0]), around, ...all });
}

export type LoadedExperiment = InProgramme & {
  readonly around: Around;
  readonly experiment: Experiment;
  /** Whether whoever asks may tell its cycle, and leave a look at it for later. */
  readonly mayTell: boolean;
};

/** Errors: `not-a-member`, `not-allowed`, `not-found`, `busy`. */
export async function loadExperiment(
  { programmeId, experimentId }: { readonly programmeId: string; readonly experimentId: string },
  actor: Actor,
  deps: LoadDeps,
): Promise<Result<LoadedExperiment, DomainError>> {
  const { store } = deps;
  const entered = await enterProgramme(store, { programmeId, actor, verb: 'see-programme' });
  if (!entered.ok) return entered;
  const key = { tenantId: actor.tenantId, programmeId, experimentId };
  const experiment = await repository.read(store, experimentType, key);
  if (!experiment.ok) return experiment;
  const around = aroundExperiment(entered.value, deps);
  const isOwn = ownerNow(experiment.value, around.people)?.id === actor.id;
  const mayTell = mayInProgramme(entered.value.stands, 'tell-cycle', isOwn);
  return ok({ ...entered.value, around, experiment: experiment.value, mayTell });
}
