/** Drawing pillars up from themes, putting them better, and a leader’s word on one (P19, P32). */
import { type Command, wasApplied } from '../command.ts';
import type { DomainError, FieldProblem } from '../errors.ts';
import { readFields } from '../fields.ts';
import { commitmentQuestions, pillarQuestions } from '../questions/blueprint.ts';
import { fail, ok, type Result } from '../result.ts';
import { type Blueprint, blueprintLimits, findPillar, noted, type Pillar } from './blueprint.ts';
import { withWent } from './went-in.ts';

/** As typed. */
export type PillarInput = Readonly<Record<keyof typeof pillarQuestions, string>>;

export type PillarWords = Pick<Pillar, 'title' | 'different' | 'needs'>;

type Outcome = Result<Blueprint, DomainError>;

/** `themeIds`: those chosen; not given, those of the pillar stay. Errors: `invalid`, with every problem at once. */
export function checkPillar(
  input: PillarInput,
  themeIds?: readonly string[],
): Result<PillarWords, DomainError> {
  const { values, problems: typed } = readFields(pillarQuestions, input);
  const noTheme: readonly FieldProblem[] =
    themeIds?.length === 0 ? [{ field: 'pillarThemes', problem: 'missing' }] : [];
  const problems = [...typed, ...noTheme];
  const { pillarTitle: title, different, structure, process, culture } = values;
  if (problems.length > 0 || title === null) return fail({ kind: 'invalid', problems });
  return ok({ title, different, needs: { structure, process, culture } });
}

export type Drawing = {
  readonly words: PillarWords;
  readonly themeIds: readonly string[];
  /** Ids of the themes there are in the round. */
  readonly known: readonly string[];
  readonly pillarId: string;
  readonly round: number;
};

/** Errors: `stale`, where a theme is gone; `invalid`, where there is one of that title; `too-many`. */
export function drawPillar(blueprint: Blueprint, drawing: Drawing, command: Command): Outcome {
  if (wasApplied(blueprint, command.id)) return ok(blueprint);
  const { words, known, pillarId, round } = drawing;
  const themeIds = [...new Set(drawing.themeIds)];
  if (themeIds.some((id) => !known.includes(id))) return fail({ kind: 'stale' });
  if (isTaken(blueprint, words)) return fail(repeated);
  const limit = blueprintLimits.pillars;
  if (blueprint.pillars.length >= limit) return fail({ kind: 'too-many', limit });
  const pillar: Pillar = {
    ...{ id: pillarId, ...words, commitment: null },
    ...{ themeIds, round, version: 1 },
  };
  const pillars = [...blueprint.pillars, pillar];
  const drawn = noted({ ...blueprint, pillars }, { did: 'drew-pillar', before: null }, command);
  return ok(withWent(drawn, { pillarId, round, themeIds }, command));
}

type Seen = { readonly pillarId: string; readonly version: number };

export type PillarEdit = Seen & {
  readonly words: PillarWords;
  /** Not given, they stay. */
  readonly themeIds?: readonly string[] | undefined;
  /** Ids of the themes there are in the round people are in. */
  readonly known: readonly string[];
  readonly round: number;
};

/** `version`: of the pillar, as whoever edits it saw it. Errors: `stale`; `invalid`, where another has that title. */
export function editPillar(blueprint: Blueprint, edit: PillarEdit, command: Command): Outcome {
  if (wasApplied(blueprint, command.id)) return ok(blueprint);
  const pillar = findSeen(blueprint, edit);
  if (!pillar) return fail({ kind: 'stale' });
  const themeIds = edit.themeIds ? [...new Set(edit.themeIds)] : pillar.themeIds;
  const known = [...edit.known, ...pillar.themeIds];
  if (themeIds.some((id) => !known.includes(id))) return fail({ kind: 'stale' });
  if (isTaken(blueprint, edit.words, pillar.id)) return fail(repeated);
  const next: Pillar = { ...pillar, ...edit.words, themeIds };
  if (JSON.stringify(next) === JSON.stringify(pillar)) return ok(blueprint);
  const edited = replaced(blueprint, { before: pillar, next, did: 'edited-pillar' }, command);
  const added = themeIds.filter((id) => !pillar.themeIds.includes(id));
  const { id: pillarId } = pillar;
  return ok(withWent(edited, { pillarId, round: edit.round, themeIds: added }, command));
}

/** Errors: `invalid`. */
export function checkCommitment(commitment: string): Result<string, DomainError> {
  const { values, problems } = readFields(commitmentQuestions, { commitment });
  if (values.commitment === null || problems.length > 0) return fail({ kind: 'invalid', problems });
  return ok(values.commitment);
}

/** The words of whoever gives it, to the pillar as they saw it; one given before stays in the history. Errors: `stale`. */
export function commitTo(
  blueprint: Blueprint,
  { words, ...seen }: Seen & { readonly words: string },
  command: Command,
): Outcome {
  if (wasApplied(blueprint, command.id)) return ok(blueprint);
  const pillar = findSeen(blueprint, seen);
  if (!pillar) return fail({ kind: 'stale' });
  const { by, at } = command;
  const next = { ...pillar, commitment: { words, by, at } };
  return ok(replaced(blueprint, { before: pillar, next, did: 'committed' }, command));
}

/** One that is gone is gone: a repeat changes nothing. Errors: `no-such-move`, once there are experiments under it. */
export function dropPillar(blueprint: Blueprint, pillarId: string, command: Command): Outcome {
  const pillar = findPillar(blueprint, pillarId);
  if (!pillar) return ok(blueprint);
  if (blueprint.numbersGiven.some((each) => each.pillarId === pillarId))
    return fail({ kind: 'no-such-move' });
  const pillars = blueprint.pillars.filter((each) => each !== pillar);
  return ok(noted({ ...blueprint, pillars }, { did: 'dropped-pillar', before: pillar }, command));
}

function findSeen(blueprint: Blueprint, { pillarId, version }: Seen): Pillar | undefined {
  const pillar = findPillar(blueprint, pillarId);
  return pillar?.version === version ? pillar : undefined;
}

function replaced(
  blueprint: Blueprint,
  { before, next, did }: { before: Pillar; next: Pillar; did: 'edited-pillar' | 'committed' },
  command: Command,
): Blueprint {
  const newer = { ...next, version: before.version + 1 };
  const pillars = blueprint.pillars.map((each) => (each === before ? newer : each));
  return noted({ ...blueprint, pillars }, { did, before }, command);
}

const repeated: DomainError = {
  kind: 'invalid',
  problems: [{ field: 'pillarTitle', problem: 'repeated' }],
};

function isTaken({ pillars }: Blueprint, { title }: PillarWords, ownId?: string): boolean {
  const plain = title.toLowerCase();
  return pillars.some((each) => each.id !== ownId && each.title.toLowerCase() === plain);
}
