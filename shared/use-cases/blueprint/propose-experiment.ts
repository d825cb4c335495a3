/** Proposes an experiment under a pillar: the blueprint gives it a number, and it is created with it (P19). */
import { findPillar } from '../../domain/blueprint/blueprint.ts';
import {
  type Beginning,
  type Experiment,
  type ExperimentWords,
  experimentId,
} from '../../domain/blueprint/experiment.ts';
import { type Beside, readExperiment } from '../../domain/blueprint/experiment-words.ts';
import { proposeExperiment as toProposed } from '../../domain/blueprint/experiments.ts';
import { wasApplied } from '../../domain/command.ts';
import type { Answerable } from '../../domain/doubts.ts';
import type { DomainError } from '../../domain/errors.ts';
import { cleanIfAny } from '../../domain/gathered/clean-words.ts';
import type { Actor } from '../../domain/person.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { Sense } from '../../domain/sensemaking/sense.ts';
import type { SmallChange } from '../../domain/small-change/small-change.ts';
import type { Team } from '../../domain/team/team.ts';
import { enterProgramme } from '../access/enter-programme.ts';
import { toCommand } from '../access/to-command.ts';
import { keepAnswer, withQuestion } from '../access/with-question.ts';
import { withSignpost } from '../access/with-signpost.ts';
import type { Deps } from '../deps.ts';
import { blueprintType, changeType, experimentType, senseType } from '../storage/document-types.ts';
import * as repository from '../storage/repository.ts';
import { aroundExperiment } from './around-experiment.ts';

export type ProposeInput = Answerable & {
  readonly programmeId: string;
  readonly pillarId: string;
  /** The small change it begins with; null: blank. */
  readonly changeId: string | null;
  /** Left empty, it is called as the change is. */
  readonly experimentTitle: string;
  readonly commandId: string;
};

type ProposeDeps = Pick<Deps, 'store' | 'clock' | 'today' | 'calendar' | 'signposts'>;

/** What people wrote already, as it reads on after “If we …” and “because …”; empty where it does not. */
type ToBeginning = (said: { readonly title: string | null; readonly statement: string | null }) => {
  readonly ifWe: string;
  readonly because: string;
};

/**
 * What people wrote already is there to begin with: the change’s title as what they would do, what the pillar’s theme
 * says is going on as why, where it reads so. Errors: `not-a-member`, `not-allowed`, `not-found` for a change that no team has on its
 * board, `invalid`, `signpost`, `doubtful-name`, `stale` where the pillar is gone or somebody else has pressed the same
 * card before, `too-many`, `busy`, `unknown`.
 */
export async function proposeExperiment(
  input: ProposeInput,
  actor: Actor,
  deps: ProposeDeps,
  toBeginningWords: ToBeginning,
): Promise<Result<Experiment, DomainError>> {
  const { programmeId, pillarId, commandId } = input;
  const { store, clock } = deps;
  const verb = 'propose-experiment';
  const entered = await enterProgramme(store, { programmeId, actor, verb });
  if (!entered.ok) return entered;
  const { programme, teams } = entered.value;
  const change = await findChange(store, teams, input.changeId);
  if (!change.ok) return change;
  const key = { tenantId: actor.tenantId, programmeId };
  const sense = await repository.readOrEmpty(store, senseType, { ...key, round: programme.round });
  if (!sense.ok) return sense;
  const { people, today } = aroundExperiment(entered.value, deps);
  const command = toCommand(commandId, actor, { clock });
  const types = { changed: blueprintType, created: experimentType };
  const proposed = await repository.changeAndCreate(store, types, key, async (blueprint) => {
    const themeIds = findPillar(blueprint, pillarId)?.themeIds ?? [];
    const title = cleanIfAny(change.value?.title ?? null);
    const begun = toBeginningWords({ title, statement: findStatement(sense.value, themeIds) });
    const words = readWords(input, { title, ...begun, today, calendar: deps.calendar });
    if (!words.ok) return withSignpost(words, deps, input);
    const from = change.value && toBeginning(change.value);
    const id = experimentId(commandId);
    const next = toProposed(blueprint, { id, pillarId, words: words.value, from }, command);
    const asked = withQuestion(next, input, { people, kept: [change.value?.title ?? null] });
    return asked.ok
      ? ok({ changed: asked.value.blueprint, created: asked.value.experiment })
      : asked;
  });
  if (!proposed.ok) {
    // Without a blueprint there is no pillar either.
    const isGone = proposed.error.kind === 'not-found';
    return isGone ? fail({ kind: 'stale' }) : keepAnswer(proposed, input);
  }
  const { created } = proposed.value;
  return wasApplied(created, command.id) ? ok(created) : fail({ kind: 'stale' });
}

function readWords(
  { experimentTitle }: Pick<ProposeInput, 'experimentTitle'>,
  {
    title,
    ifWe,
    because,
    ...day
  }: ReturnType<ToBeginning> &
    Pick<Beside, 'today' | 'calendar'> & { readonly title: string | null },
): Result<ExperimentWords, DomainError> {
  const typed = {
    experimentTitle: experimentTitle.trim() === '' ? (title ?? '') : experimentTitle,
    ...{ ifWe, thenWe: '', becauseOf: because },
    ...{ tryFirst: '', safeguard: '', signals: [], reviewOn: '' },
  };
  return readExperiment(typed, { status: 'proposed', reviewOn: null, ...day });
}

function findStatement({ themes }: Sense, themeIds: readonly string[]): string | null {
  const said = themeIds.map((id) => themes.find((theme) => theme.id === id)?.statement ?? null);
  return cleanIfAny(said.find((statement) => statement !== null) ?? null);
}

function toBeginning({ teamId, id: changeId, number }: SmallChange): Beginning {
  return { teamId, changeId, number };
}

/** In whichever of its teams; one that was taken off the board is not there. */
async function findChange(
  store: Deps['store'],
  teams: readonly Team[],
  changeId: string | null,
): Promise<Result<SmallChange | null, DomainError>> {
  if (changeId === null) return ok(null);
  for (const { tenantId, id: teamId } of teams) {
    const change = await repository.read(store, changeType, { tenantId, teamId, changeId });
    if (change.ok && change.value.status === 'open') return change;
    if (!change.ok && change.error.kind !== 'not-found') return change;
  }
  return fail({ kind: 'not-found' });
}
