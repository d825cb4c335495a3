/** What people do on the wall of a round, each one write: place a thing, name a theme (P19). */
import type { Command } from '../../domain/command.ts';
import type { Answerable } from '../../domain/doubts.ts';
import type { DomainError } from '../../domain/errors.ts';
import type { Actor } from '../../domain/person.ts';
import type { ProgrammeVerb } from '../../domain/programme/permissions.ts';
import { countPeople } from '../../domain/programme/standing.ts';
import { ok, type Result } from '../../domain/result.ts';
import { type Move, placeItem as toPlaced } from '../../domain/sensemaking/place-item.ts';
import type { Sense, Side } from '../../domain/sensemaking/sense.ts';
import {
  checkSenseTheme,
  type ThemeInput,
  beginTheme as toBegun,
  dropTheme as toDropped,
  putThemeOtherwise as toOtherwise,
} from '../../domain/sensemaking/themes.ts';
import {
  type ComingBy,
  enterBy,
  type InProgramme,
  type ReadProgramme,
} from '../access/enter-programme.ts';
import { toCommand } from '../access/to-command.ts';
import { keepAnswer, withQuestion } from '../access/with-question.ts';
import { withSignpost } from '../access/with-signpost.ts';
import type { Deps } from '../deps.ts';
import { senseType } from '../storage/document-types.ts';
import * as repository from '../storage/repository.ts';

/** `people`: how many there are in its teams, and named for it. */
export type SenseOfTeams = { readonly current: Sense; readonly people: number };

type Outcome = Promise<Result<SenseOfTeams, DomainError>>;

export type OnWall = ComingBy & { readonly commandId: string };

type WallDeps = Pick<Deps, 'store' | 'clock' | 'signposts'>;

type Apply = (sense: Sense, command: Command, entered: InProgramme) => Result<Sense, DomainError>;

/** Errors: `not-a-member`, `not-allowed`, `busy`, `unknown`, and what `apply` says. */
export async function changeSense(
  verb: ProgrammeVerb,
  on: OnWall,
  actor: Actor,
  { store, clock }: Pick<WallDeps, 'store' | 'clock'>,
  apply: Apply,
): Outcome {
  const entered = await enterBy(store, on, { actor, verb });
  if (!entered.ok) return entered;
  const { programmeId, round } = entered.value.programme;
  const command = toCommand(on.commandId, actor, { clock });
  const key = { tenantId: actor.tenantId, programmeId, round };
  const changed = await repository.changeOrCreate(store, senseType, key, (sense) =>
    apply(sense, command, entered.value),
  );
  return changed.ok ? ok(toSenseOfTeams(changed.value, entered.value)) : changed;
}

export function toSenseOfTeams(
  current: Sense,
  { programme, ...around }: ReadProgramme,
): SenseOfTeams {
  return { current, people: countPeople(programme, around) };
}

export type PlaceInput = OnWall & Omit<Move, 'commandId'>;

/** A move is remembered by its own id, without whoever made it. Errors: those above, and `too-many`. */
export function placeItem(input: PlaceInput, actor: Actor, deps: WallDeps): Outcome {
  return changeSense('sort', input, actor, deps, (sense) => toPlaced(sense, input));
}

export type ThemeTyped = OnWall & ThemeInput & Answerable;

export type BeginThemeInput = ThemeTyped & {
  readonly side: Side;
  readonly itemIds: readonly string[];
};

/** Errors: those above, and `invalid`, `signpost`, `doubtful-name`, `too-many`. */
export async function beginTheme(
  input: BeginThemeInput,
  actor: Actor,
  deps: WallDeps & Pick<Deps, 'newId'>,
): Outcome {
  const themeId = deps.newId();
  const { side, itemIds } = input;
  const begun = await changeSense('name-theme', input, actor, deps, (sense, command, entered) => {
    const checked = checkSenseTheme(input);
    if (!checked.ok) return withSignpost(checked, deps, input);
    const beginning = { words: checked.value, side, itemIds, themeId };
    return asked(toBegun(sense, beginning, command), sense, { input, entered });
  });
  return keepAnswer(begun, input);
}

export type PutOtherwiseInput = ThemeTyped & { readonly themeId: string; readonly version: number };

/** Errors: those of beginning one, and `stale`. */
export async function putThemeOtherwise(
  input: PutOtherwiseInput,
  actor: Actor,
  deps: WallDeps,
): Outcome {
  const { themeId, version } = input;
  const put = await changeSense('name-theme', input, actor, deps, (sense, command, entered) => {
    const checked = checkSenseTheme(input);
    if (!checked.ok) return withSignpost(checked, deps, input);
    const otherwise = { themeId, version, words: checked.value };
    return asked(toOtherwise(sense, otherwise, command), sense, { input, entered });
  });
  return keepAnswer(put, input);
}

/** Names in words that were kept already are asked about no more. */
function asked(
  result: Result<Sense, DomainError>,
  sense: Sense,
  { input, entered }: { readonly input: ThemeTyped; readonly entered: InProgramme },
): Result<Sense, DomainError> {
  const kept = sense.themes.flatMap(({ name, statement, keptBy }) => [name, statement, keptBy]);
  const people = entered.teams.flatMap(({ members }) => members);
  return withQuestion(result, input, { people, kept });
}

/** Errors: those of a change on the wall. */
export function dropTheme(
  input: OnWall & { readonly themeId: string },
  actor: Actor,
  deps: WallDeps,
): Outcome {
  return changeSense('name-theme', input, actor, deps, (sense, command) =>
    ok(toDropped(sense, input.themeId, command)),
  );
}
