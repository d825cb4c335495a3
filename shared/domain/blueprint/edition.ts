/** An edition: a local blueprint as it was put to the council, never altered but for signatures (P19, P32). */
import { type Command, remember, wasApplied } from '../command.ts';
import type { DomainError } from '../errors.ts';
import { readFields } from '../fields.ts';
import type { PersonRef } from '../person.ts';
import type { ProgrammePlace } from '../programme/programme.ts';
import { signatureQuestions } from '../questions/blueprint.ts';
import { fail, ok, type Result } from '../result.ts';
import { type Blueprint, blueprintLimits, noted } from './blueprint.ts';
import { withWentSince } from './went-in.ts';

export type Signature = {
  readonly by: PersonRef;
  /** What they are for the council, in their own words. */
  readonly as: string;
  /** ISO instant. */
  readonly at: string;
  readonly words: string | null;
};

/** Whom the blueprint named when the edition was made. */
export type NamedInEdition = {
  readonly owners: readonly { readonly experimentId: string; readonly by: PersonRef }[];
  readonly commitments: readonly { readonly pillarId: string; readonly by: PersonRef }[];
  /** To what is asked. */
  readonly answers: readonly { readonly askId: string; readonly by: PersonRef }[];
};

/**
 * `Snapshot` is all that the blueprint said, with nobody's name in it; names stand beside it. So whoever asks to be
 * forgotten becomes a former colleague, and the digest still fits. It fits no longer once a name has been taken out
 * of somebody's words: then the edition says so.
 */
export type Edition<Snapshot extends object = object> = ProgrammePlace &
  NamedInEdition & {
    readonly id: string;
    /** Counted from 1. */
    readonly n: number;
    readonly made: { readonly by: PersonRef; readonly at: string };
    readonly snapshot: Snapshot;
    /** SHA-256 of the snapshot, in 64 hexadecimal digits. */
    readonly digest: string;
    /** In the order in which they were given. */
    readonly signatures: readonly Signature[];
    readonly appliedCommands: readonly string[];
  };

export const editionLimits = { signatures: 12 } as const;

export function editionId(n: number): string {
  return `edition ${n}`;
}

/** The number of the edition a command made; null where it has made none. */
export function editionMadeBy({ editions }: Blueprint, commandId: string): number | null {
  return editions.find((each) => each.commandId === commandId)?.n ?? null;
}

/** The last one there is; `isSame`: it says and names what the blueprint does now. */
export type LastEdition = Pick<Edition, 'n' | 'made'> & { readonly isSame: boolean };

export type Making<Snapshot extends object> = NamedInEdition & {
  /** The number whoever makes it saw it would get; left out by pages of earlier versions. */
  readonly n?: number | undefined;
  readonly last?: LastEdition | null;
  readonly snapshot: Snapshot;
  readonly digest: string;
  /** Of the blueprint the snapshot was made of. */
  readonly version: number;
  /** The one people are in. */
  readonly round: number;
};

/**
 * The blueprint with its number, and the edition that has it: whose changes are in it, and came into a pillar’s themes
 * after it was drawn, hears of that now. Errors: `edition-made`, where one is there which whoever makes it has not seen,
 * or which says the same; `stale`, where the blueprint has been altered since the snapshot; `no-such-move` without a
 * pillar; `too-many`.
 */
export function makeEdition<Snapshot extends object>(
  blueprint: Blueprint,
  { version, round, n: seen, last = null, ...making }: Making<Snapshot>,
  command: Command,
): Result<{ readonly blueprint: Blueprint; readonly edition: Edition<Snapshot> }, DomainError> {
  const n = blueprint.editions.length + 1;
  const isSeen = seen === undefined || seen === n;
  if (last && !isSeen) return fail(toMadeBefore(last, command, false));
  if (blueprint.version !== version || !isSeen) return fail({ kind: 'stale' });
  if (last?.isSame) return fail(toMadeBefore(last, command, true));
  if (blueprint.pillars.length === 0) return fail({ kind: 'no-such-move' });
  const limit = blueprintLimits.editions;
  if (blueprint.editions.length >= limit) return fail({ kind: 'too-many', limit });
  const { tenantId, programmeId } = blueprint;
  const { id: commandId, by, at } = command;
  const editions = [...blueprint.editions, { commandId, n }];
  const edition: Edition<Snapshot> = {
    ...{ id: editionId(n), tenantId, programmeId, n, made: { by, at } },
    ...{ ...making, signatures: [], appliedCommands: [commandId] },
  };
  const act = { did: 'made-edition', before: null } as const;
  const next = noted({ ...blueprint, editions }, act, command);
  return ok({ blueprint: withWentSince(next, round, command), edition });
}

function toMadeBefore({ n, made }: LastEdition, { by }: Command, isSame: boolean): DomainError {
  return { kind: 'edition-made', n, by: made.by.id === by.id ? null : made.by.name, isSame };
}

/** As typed. */
export type SignatureInput = Readonly<Record<keyof typeof signatureQuestions, string>>;

export type SignatureWords = Pick<Signature, 'as' | 'words'>;

/** Errors: `invalid`, with every problem at once. */
export function checkSignature(input: SignatureInput): Result<SignatureWords, DomainError> {
  const { values, problems } = readFields(signatureQuestions, input);
  const { signedAs, signedWords } = values;
  if (problems.length > 0 || signedAs === null) return fail({ kind: 'invalid', problems });
  return ok({ as: signedAs, words: signedWords });
}

/** Whoever has signed it has: what they said then stays. Errors: `too-many`. */
export function signEdition<Snapshot extends object>(
  edition: Edition<Snapshot>,
  words: SignatureWords,
  command: Command,
): Result<Edition<Snapshot>, DomainError> {
  const { by, at } = command;
  if (wasApplied(edition, command.id)) return ok(edition);
  if (edition.signatures.some((each) => each.by.id === by.id)) return ok(edition);
  const limit = editionLimits.signatures;
  if (edition.signatures.length >= limit) return fail({ kind: 'too-many', limit });
  const signatures = [...edition.signatures, { by, at, ...words }];
  return ok({ ...edition, signatures, appliedCommands: remember(edition, command.id) });
}
