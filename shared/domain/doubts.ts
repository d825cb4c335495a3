/** Asks about names that may be a colleague's or a child's in what people typed, once, and never of the team's own (P4). */
import { findDoubtfulNames } from './case-data/doubtful-names.ts';
import { namesSomebody } from './case-data/named-in-role.ts';
import type { FieldName, FieldProblem } from './errors.ts';
import { barrierQuestions } from './questions/barriers.ts';
import {
  blueprintAnswerQuestions,
  blueprintAskQuestions,
  commitmentQuestions,
  cycleQuestions,
  experimentQuestions,
  pillarQuestions,
  signalQuestions,
} from './questions/blueprint.ts';
import { developQuestions } from './questions/develop.ts';
import { growQuestions, noticedQuestions, thanksQuestions } from './questions/grow.ts';
import { influenceQuestions } from './questions/influence.ts';
import { missionQuestions } from './questions/mission.ts';
import { progressQuestions } from './questions/progress.ts';
import { reflectionQuestions, senseThemeQuestions } from './questions/sense.ts';
import { strandQuestions } from './questions/strands.ts';
import { findCalled } from './team/find-people.ts';
import { tidy } from './tidy.ts';

/** Somebody's boxes, and whether they have said already that the names in them are colleagues'. */
export type Answerable = {
  readonly asked?: boolean;
  /** They were met with a signpost and only want their words back. */
  readonly again?: boolean;
};

/** The boxes in which people write sentences. */
const written: ReadonlySet<string> = new Set([
  ...[missionQuestions, barrierQuestions, progressQuestions, developQuestions].flatMap(Object.keys),
  ...[influenceQuestions, growQuestions, noticedQuestions, thanksQuestions].flatMap(Object.keys),
  ...[strandQuestions, senseThemeQuestions, pillarQuestions].flatMap(Object.keys),
  ...[commitmentQuestions, experimentQuestions, signalQuestions].flatMap(Object.keys),
  ...[cycleQuestions, reflectionQuestions, blueprintAskQuestions].flatMap(Object.keys),
  ...Object.values(blueprintAnswerQuestions).flatMap(Object.keys),
  ...(['reason', 'cover', 'words', 'because', 'voice'] as const satisfies readonly FieldName[]),
  ...([
    'vision',
    'ofRole',
    'nextShouldKnow',
    'signedAs',
    'signedWords',
  ] as const satisfies readonly FieldName[]),
]);

/** The boxes for a role and nobody's name: what stands there is read outside the team too. */
const roles: ReadonlySet<string> = new Set([
  ...(['role', 'ofRole', 'askedRole'] as const satisfies readonly FieldName[]),
]);

export type Known = {
  /** Full names, as on the roster. */
  readonly people: readonly { readonly name: string }[];
  /** What is stored already, and was asked about then. */
  readonly kept?: readonly (string | null)[];
};

/** None where the person has answered, or where nobody can: `asked` is not there. */
export function findDoubts(
  typed: Answerable,
  { people, kept = [] }: Known,
): readonly FieldProblem[] {
  if (typed.asked !== false) return [];
  const names = people.map(({ name }) => name);
  /** Somebody of the team whose name stands where a yes is asked of a role is asked themselves. */
  const isAsked = (field: string, text: string) =>
    field === 'ofRole' && findCalled(people, text) !== null;
  return Object.entries(typed).flatMap(([field, text]: [string, unknown]) => {
    if (typeof text !== 'string' || !written.has(field)) return [];
    if (isKept(text, kept) || isAsked(field, text)) return [];
    const problem = findProblem(text, names, roles.has(field));
    return problem === null ? [] : [{ field: field as FieldName, problem } as FieldProblem];
  });
}

function findProblem(text: string, names: readonly string[], isRole: boolean) {
  if (isRole && namesSomebody(text)) return 'name-for-role';
  return findDoubtfulNames(text, names).length > 0 ? 'doubtful-name' : null;
}

/** In one line or in several. */
function isKept(text: string, kept: readonly (string | null)[]): boolean {
  const plain = (words: string) => tidy(words).replace(/\s+/g, ' ');
  return kept.some((words) => words !== null && plain(words) === plain(text));
}
