/** What people do with the pillars of a local blueprint, each one write: draw one up, put it better, stand by it, drop it (P19). */
import type { Blueprint } from '../../domain/blueprint/blueprint.ts';
import {
  checkCommitment,
  checkPillar,
  type PillarInput,
  commitTo as toCommitted,
  drawPillar as toDrawn,
  dropPillar as toDropped,
  editPillar as toEdited,
} from '../../domain/blueprint/pillars.ts';
import type { Command } from '../../domain/command.ts';
import type { Answerable } from '../../domain/doubts.ts';
import type { DomainError } from '../../domain/errors.ts';
import type { Actor } from '../../domain/person.ts';
import type { ProgrammeVerb } from '../../domain/programme/permissions.ts';
import type { Result } from '../../domain/result.ts';
import { enterProgramme, type InProgramme } from '../access/enter-programme.ts';
import { toCommand } from '../access/to-command.ts';
import { keepAnswer, withQuestion } from '../access/with-question.ts';
import { withSignpost } from '../access/with-signpost.ts';
import type { Deps } from '../deps.ts';
import { blueprintType, senseType } from '../storage/document-types.ts';
import * as repository from '../storage/repository.ts';

type Outcome = Promise<Result<Blueprint, DomainError>>;

export type OfProgramme = { readonly programmeId: string; readonly commandId: string };

export type BlueprintDeps = Pick<Deps, 'store' | 'clock' | 'signposts'>;

type Round = {
  readonly round: number;
  /** Ids of its themes. */
  readonly known: readonly string[];
};

type Apply = (
  blueprint: Blueprint,
  command: Command,
  around: { readonly entered: InProgramme; readonly ofRound: Round },
) => Result<Blueprint, DomainError>;

/** Errors: `not-a-member`, `not-allowed`, `busy`, `unknown`, and what `apply` says. */
export async function changeBlueprint(
  verb: ProgrammeVerb,
  { programmeId, commandId }: OfProgramme,
  actor: Actor,
  { store, clock }: BlueprintDeps,
  apply: Apply,
): Outcome {
  const entered = await enterProgramme(store, { programmeId, actor, verb });
  if (!entered.ok) return entered;
  const { round } = entered.value.programme;
  const key = { tenantId: actor.tenantId, programmeId };
  const sense = await repository.readOrEmpty(store, senseType, { ...key, round });
  if (!sense.ok) return sense;
  const ofRound = { round, known: sense.value.themes.map(({ id }) => id) };
  const command = toCommand(commandId, actor, { clock });
  return repository.changeOrCreate(store, blueprintType, key, (blueprint) =>
    apply(blueprint, command, { entered: entered.value, ofRound }),
  );
}

export type DrawPillarInput = OfProgramme &
  PillarInput &
  Answerable & { readonly themeIds: readonly string[] };

/** Errors: those above, and `invalid`, `signpost`, `doubtful-name`, `stale` where a theme is gone, `too-many`. */
export async function drawPillar(
  input: DrawPillarInput,
  actor: Actor,
  deps: BlueprintDeps & Pick<Deps, 'newId'>,
): Outcome {
  const pillarId = deps.newId();
  const { themeIds } = input;
  const drawn = await changeBlueprint(
    'draw-pillar',
    input,
    actor,
    deps,
    (blueprint, command, { entered, ofRound }) => {
      const checked = checkPillar(input, themeIds);
      if (!checked.ok) return withSignpost(checked, deps, input);
      const drawing = { ...ofRound, words: checked.value, themeIds, pillarId };
      return asked(toDrawn(blueprint, drawing, command), blueprint, { input, entered });
    },
  );
  return keepAnswer(drawn, input);
}

type SeenPillar = OfProgramme & { readonly pillarId: string; readonly version: number };

export type EditPillarInput = SeenPillar &
  PillarInput &
  Answerable & {
    /** Not sent, they stay. */
    readonly themeIds?: readonly string[] | undefined;
  };

/** Errors: those of drawing one. */
export async function editPillar(
  input: EditPillarInput,
  actor: Actor,
  deps: BlueprintDeps,
): Outcome {
  const { pillarId, version, themeIds } = input;
  const edited = await changeBlueprint(
    'edit-pillar',
    input,
    actor,
    deps,
    (blueprint, command, { entered, ofRound }) => {
      const checked = checkPillar(input, themeIds);
      if (!checked.ok) return withSignpost(checked, deps, input);
      const edit = { ...ofRound, pillarId, version, words: checked.value, themeIds };
      return asked(toEdited(blueprint, edit, command), blueprint, { input, entered });
    },
  );
  return keepAnswer(edited, input);
}

export type CommitInput = SeenPillar & Answerable & { readonly commitment: string };

/** Errors: those above, and `invalid`, `signpost`, `doubtful-name`, `stale`. */
export async function commitTo(input: CommitInput, actor: Actor, deps: BlueprintDeps): Outcome {
  const { pillarId, version } = input;
  const committed = await changeBlueprint(
    'commit',
    input,
    actor,
    deps,
    (blueprint, command, { entered }) => {
      const checked = checkCommitment(input.commitment);
      if (!checked.ok) return withSignpost(checked, deps, input);
      const seen = { pillarId, version, words: checked.value };
      return asked(toCommitted(blueprint, seen, command), blueprint, { input, entered });
    },
  );
  return keepAnswer(committed, input);
}

/** Errors: those above, and `no-such-move` once there are experiments under it. */
export function dropPillar(
  input: OfProgramme & { readonly pillarId: string },
  actor: Actor,
  deps: BlueprintDeps,
): Outcome {
  return changeBlueprint('drop-pillar', input, actor, deps, (blueprint, command) =>
    toDropped(blueprint, input.pillarId, command),
  );
}

/** Names in words that were kept already are asked about no more. */
function asked(
  result: Result<Blueprint, DomainError>,
  { pillars }: Blueprint,
  { input, entered }: { readonly input: Answerable; readonly entered: InProgramme },
): Result<Blueprint, DomainError> {
  const kept = pillars.flatMap(({ title, different, needs, commitment }) => [
    ...[title, different, commitment?.words ?? null],
    ...Object.values(needs),
  ]);
  const people = entered.teams.flatMap(({ members }) => members);
  return withQuestion(result, input, { people, kept });
}
