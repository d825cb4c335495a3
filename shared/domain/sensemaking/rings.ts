/** Whether what is said of the themes rings true: everybody says so of each statement, before anybody votes (P19). */
import { type Command, wasApplied } from '../command.ts';
import type { DomainError } from '../errors.ts';
import { fewestToShow } from '../fewest-to-show.ts';
import { fail, ok, type Result } from '../result.ts';
import { type Rang, type RungStatement, showNext } from './rang.ts';
import { noted, type Sense } from './sense.ts';

/** Nobody has to know: not being able to say is an answer as well. */
export const ringAnswers = ['true-for-us', 'not-for-us', 'cannot-say'] as const;

export type RingAnswer = (typeof ringAnswers)[number];

export type Said = { readonly themeId: string; readonly says: RingAnswer };

/** What one person has said, beside their id while it is open. */
export type PersonsRing = {
  readonly personId: string;
  readonly said: readonly Said[];
  /** This person’s last presses, so that one sent again does not undo a later one. */
  readonly commands: readonly string[];
};

/**
 * What it keeps, and what it leaves out, is what makes an answer nobody’s once it is closed:
 *
 * - While it is open answers stand beside an id, and nothing of them is shown but how many people have answered.
 * - When it closes they are gone, with their commands; what stays is sums, and those only where something is shown.
 * - An answer adds to no history, no version and no list of commands.
 * - It is never opened again: to ask once more is to ask everybody anew, and `showNext` says what is shown then.
 */
export type Rings = {
  readonly id: string;
  readonly status: 'open' | 'closed';
  /** How often it was asked in this round of making sense, this one included. */
  readonly times: number;
  /** As they stood when it opened. */
  readonly statements: readonly RungStatement[];
  readonly answers: readonly PersonsRing[];
  /** Whatever was shown of any of them, in this round of making sense and those before, oldest first. */
  readonly rang: readonly Rang[];
};

/** `times`: what was shown is kept of each. `commands`: far more presses than anybody makes between two tries of one. */
export const ringLimits = { times: 8, commands: 30 } as const;

export function areOpen(rings: Rings | null): rings is Rings {
  return rings?.status === 'open';
}

export type OpeningRings = {
  /** How many there are to ask. */
  readonly people: number;
  /** What was shown in the rounds of making sense before this one. */
  readonly before: readonly Rang[];
};

/**
 * Where it is open already, that is the one.
 * Errors: `too-few`, where it is for the room to say aloud; `stale`, where no theme says what is going on; `too-many`.
 */
export function openRings(
  sense: Sense,
  { people, before }: OpeningRings,
  command: Command,
): Result<Sense, DomainError> {
  if (wasApplied(sense, command.id) || areOpen(sense.rings)) return ok(sense);
  if (people < fewestToShow) return fail({ kind: 'too-few', least: fewestToShow });
  const statements = sense.themes.flatMap(({ id, statement }) =>
    statement === null ? [] : [{ themeId: id, words: statement }],
  );
  if (statements.length === 0) return fail({ kind: 'stale' });
  const { times = 0, rang = before } = sense.rings ?? {};
  const limit = ringLimits.times;
  if (times >= limit) return fail({ kind: 'too-many', limit });
  const rings: Rings = {
    ...{ id: command.id, status: 'open', times: times + 1 },
    ...{ statements, answers: [], rang },
  };
  return ok(noted({ ...sense, rings }, { did: 'opened-rings', before: null }, command));
}

export type Ringing = Said & {
  readonly ringsId: string;
  readonly personId: string;
  readonly commandId: string;
};

/**
 * Takes the place of what the person said of it before; a repeat changes nothing.
 * Errors: `rings-closed`; `not-found` for what is not asked.
 */
export function ring(
  sense: Sense,
  { ringsId, personId, commandId, themeId, says }: Ringing,
): Result<Sense, DomainError> {
  const { rings } = sense;
  if (!areOpen(rings) || rings.id !== ringsId) return fail({ kind: 'rings-closed' });
  if (!rings.statements.some((each) => each.themeId === themeId))
    return fail({ kind: 'not-found' });
  const before = rings.answers.find((each) => each.personId === personId);
  if (before?.commands.includes(commandId)) return ok(sense);
  const others = before?.said.filter((each) => each.themeId !== themeId) ?? [];
  const next: PersonsRing = {
    personId,
    said: [...others, { themeId, says }],
    commands: [...(before?.commands ?? []), commandId].slice(-ringLimits.commands),
  };
  const answers = [...rings.answers.filter((each) => each !== before), next];
  return ok({ ...sense, rings: { ...rings, answers } });
}

/** Sums, where they may be shown, and forgets who said what. Errors: `rings-closed` when it was closed before. */
export function closeRings(
  sense: Sense,
  ringsId: string,
  command: Command,
): Result<Sense, DomainError> {
  if (wasApplied(sense, command.id)) return ok(sense);
  const { rings } = sense;
  if (!areOpen(rings) || rings.id !== ringsId) return fail({ kind: 'rings-closed' });
  const said = rings.answers.flatMap((each) => each.said);
  const sumOf = (statement: RungStatement, answer: RingAnswer) =>
    said.filter(({ themeId, says }) => themeId === statement.themeId && says === answer).length;
  const rang = rings.statements.reduce<readonly Rang[]>(
    (known, statement) =>
      showNext(known, {
        ...{ ...statement, ringsId, at: command.at },
        sums: ringAnswers.map((answer) => sumOf(statement, answer)),
      }),
    rings.rang,
  );
  const closed: Rings = { ...rings, status: 'closed', answers: [], rang };
  return ok(noted({ ...sense, rings: closed }, { did: 'closed-rings', before: null }, command));
}

/** Nothing where they have said nothing, or it is closed. */
export function saidBy(rings: Rings | null, personId: string): readonly Said[] {
  return rings?.answers.find((each) => each.personId === personId)?.said ?? [];
}
