/** Puts expected failures into words, the same words in chat and on the tab. */
import type { DomainError, FieldProblem } from '../domain/errors.ts';
import { toDayWords, toTimeOfDayWords } from './dates.ts';
import { text as problemText } from './views/problems.ts';
import { text } from './views/refusals.ts';

/** One sentence (sometimes two) for the person; problems in single boxes come from `toFieldSentence`. */
export function toSentence(error: DomainError): string {
  const { errors, gaps, rolesPlural, rolesInBlueprint } = text;
  switch (error.kind) {
    case 'invalid':
      return errors.invalid;
    case 'doubtful-name':
      return errors.doubtfulName;
    case 'signpost':
      return errors.signpost(error.words);
    case 'not-found':
      return errors.notFound;
    case 'not-a-member':
      if (error.asGuest) return errors.guest;
      return error.ofThisTeam ? errors.notInThisTeam : errors.notAMember;
    case 'not-allowed':
      return errors.notAllowed(
        error.allowed.map((role) => (error.ofBlueprint ? rolesInBlueprint : rolesPlural)[role]),
        error.author,
        error.adder,
        error.asked,
        error.owner,
      );
    case 'gate':
      return error.gaps.includes('waits-for-sensemaking')
        ? gaps['waits-for-sensemaking']
        : errors.gate(error.gaps.map((gap) => gaps[gap]));
    case 'no-such-move':
      return errors.noSuchMove;
    case 'nothing-to-undo':
      return errors.nothingToUndo;
    case 'too-many':
      return errors.tooMany(error.limit);
    case 'looked-after':
      return errors.lookedAfter(error.by);
    case 'stale':
      return errors.stale;
    case 'edition-made':
      return error.isSame ? errors.editionSame(error.n) : errors.editionMade(error.n, error.by);
    case 'vote-closed':
      return errors.voteClosed;
    case 'vote-open':
      return errors.voteOpen;
    case 'rings-closed':
      return errors.ringsClosed;
    case 'too-few':
      return errors.tooFew(error.least);
    case 'busy':
      return errors.busy;
    case 'unknown':
      return errors.unknown;
  }
}

/** What to say next to a box. Names the kind of thing seen, never the thing itself (P3). */
export function toFieldSentence(problem: FieldProblem): string {
  const { problems, caseDataKinds } = problemText;
  switch (problem.problem) {
    case 'missing':
      return problems.missing[problem.field];
    case 'too-long':
      return problems.tooLong(problem.limit, problem.length);
    case 'concern':
      return problems.concern;
    case 'not-a-day':
      return problems.notADay;
    case 'not-read':
      return problems.notRead;
    case 'doubtful-name':
      return problems.doubtfulName;
    case 'name-for-role':
      return problems.nameForRole;
    case 'no-id':
      return problems.noId;
    case 'not-in-team':
      return problems.notInTeam;
    case 'yourself':
      return problems.yourself;
    case 'meanwhile':
      return problems.meanwhile(problem.words);
    case 'several':
      return problems.several(problem.names);
    case 'not-in-range':
      return problems.notInRange(problem.min, problem.max);
    case 'too-many':
      return problems.tooMany[problem.field](problem.limit, problem.count);
    case 'too-many-on-one':
      return problems.tooManyOnOne(problem.limit);
    case 'case-data':
      return problems.caseData(problem.kinds.map((kind) => caseDataKinds[kind]));
    case 'twice':
      return problems.twice(problem.names);
    case 'last-supervisor':
      return problems.missing.supervisors;
    case 'not-a-guest':
      return problems.notAGuest;
    case 'repeated':
      return toRepeatedSentence(problem.field);
    case 'full':
      return problems.full(problem.limit);
    case 'not-a-date':
      return problems.notADate;
    case 'not-ahead':
      return problems.notAhead;
    case 'not-working':
      return problems.notWorking;
    case 'too-far':
      return problems.tooFar(toDayWords(problem.latest));
    case 'outside-journey':
      return problems.outsideJourney(toDayWords(problem.from), problem.weeks);
    case 'outside-working-hours':
      return problems.outsideWorkingHours(
        toTimeOfDayWords(problem.from),
        toTimeOfDayWords(problem.until),
      );
  }
}

function toRepeatedSentence(field: FieldProblem['field']): string {
  const { askedAlready, namedAlready, repeated } = problemText.problems;
  if (field === 'role') return namedAlready;
  return field === 'of' ? askedAlready : repeated;
}

/** By the box's name; a box with two problems gets both sentences. */
export function toFieldSentences(problems: readonly FieldProblem[]): Record<string, string> {
  const sentences: Record<string, string> = {};
  for (const problem of problems) {
    const before = sentences[problem.field];
    const sentence = toFieldSentence(problem);
    sentences[problem.field] = before === undefined ? sentence : `${before} ${sentence}`;
  }
  return sentences;
}
