/** What holds for a change whatever several people do to it, in any order. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findCaseData } from '../../../../shared/domain/case-data/case-data.ts';
import { appliedCommandsKept, type Command } from '../../../../shared/domain/command.ts';
import type { DomainError } from '../../../../shared/domain/errors.ts';
import { isBefore, stages } from '../../../../shared/domain/journey/stage.ts';
import type { Result } from '../../../../shared/domain/result.ts';
import { answerAsk, askAnswers, askForAYes } from '../../../../shared/domain/small-change/asks.ts';
import { sayBeyond } from '../../../../shared/domain/small-change/beyond.ts';
import {
  planQuestions,
  unansweredQuestions,
} from '../../../../shared/domain/small-change/content/action-plan.ts';
import {
  decisions,
  learningQuestions,
  noLearning,
} from '../../../../shared/domain/small-change/content/learning.ts';
import {
  beyonds,
  scopeAnswers,
} from '../../../../shared/domain/small-change/content/scope-check.ts';
import {
  efforts,
  familyValues,
  gifts,
} from '../../../../shared/domain/small-change/content/weighing.ts';
import { editChange } from '../../../../shared/domain/small-change/edit.ts';
import { goAgain, mayGoAgain } from '../../../../shared/domain/small-change/grow/go-again.ts';
import { learnFrom } from '../../../../shared/domain/small-change/grow/grow.ts';
import {
  sayThanks,
  takeThanksBack,
  thanksFor,
} from '../../../../shared/domain/small-change/grow/thanks.ts';
import { historyLimit } from '../../../../shared/domain/small-change/history.ts';
import {
  saveStakeholder,
  skipInfluence,
} from '../../../../shared/domain/small-change/influence.ts';
import { linkChange } from '../../../../shared/domain/small-change/link.ts';
import { checkLogInput, logChange } from '../../../../shared/domain/small-change/log.ts';
import { moveChange } from '../../../../shared/domain/small-change/move.ts';
import {
  handOnChange,
  letGoOfChange,
  takeChange,
} from '../../../../shared/domain/small-change/own.ts';
import { planChange } from '../../../../shared/domain/small-change/plan.ts';
import { progressLimit, tellProgress } from '../../../../shared/domain/small-change/progress.ts';
import type {
  ChangeContent,
  SmallChange,
} from '../../../../shared/domain/small-change/small-change.ts';
import { undoLast } from '../../../../shared/domain/small-change/undo.ts';
import { weighChange } from '../../../../shared/domain/small-change/weigh.ts';
import { putBackChange, withdrawChange } from '../../../../shared/domain/small-change/withdraw.ts';
import { says, stances } from '../../../../shared/domain/stakeholders/stakeholder.ts';
import { buildCommand } from '../../../support/build-change.ts';
import { unwrap } from '../../../support/build-deps.ts';
import { testTenant } from '../../../support/build-person.ts';

type Outcome = Result<SmallChange, DomainError>;
type Do = (change: SmallChange, command: Command) => Outcome;
type Step = { readonly by: Command['by']; readonly act: Do; readonly shown: string };

/** One command of a sequence: the change before it and after it. */
type Taken = {
  readonly before: SmallChange;
  readonly after: SmallChange;
  readonly command: Command;
  readonly act: Do;
  readonly outcome: Outcome;
};

describe('whatever several people do to a change, in any order', () => {
  test('its version counts the commands applied, and those refused alter nothing', () => {
    holdsAtEveryStep(({ before, after, outcome }) => {
      expect(after.version).toBe(before.version + (isSeen(before, after) ? 1 : 0));
      if (!outcome.ok) expect(after).toBe(before);
    });
  });

  test('its history begins with the logging, grows by one entry a command, and is capped', () => {
    holdsAtEveryStep(({ before, after, command }) => {
      const { history, version } = after;

      expect(history[0]).toMatchObject({ did: 'logged', at: after.loggedAt, by: after.author });
      expect(history).toHaveLength(Math.min(version, historyLimit));
      expect(after.appliedCommands.length).toBeLessThanOrEqual(appliedCommandsKept);
      if (after !== before) expect(after.appliedCommands.at(-1)).toBe(command.id);
      if (isSeen(before, after))
        expect(history.at(-1)).toMatchObject({ at: command.at, by: command.by });
    });
  });

  test('its history leads back to the words it was logged with', () => {
    fc.assert(
      fc.property(logging, fc.array(step, { maxLength: historyLimit - 1 }), (logged, steps) => {
        const last = walk(logged, steps).at(-1)?.after ?? logged;

        const steppedBack = last.history.slice(1).map(({ before }) => before);
        const start: SmallChange = Object.assign({}, last, ...steppedBack.toReversed());

        const { progress: _, ...words } = contentOf(logged);
        expect(contentOf(start)).toMatchObject(words);
      }),
      { numRuns: 50 },
    );
  });

  test('repeating a command right after it changes nothing', () => {
    holdsAtEveryStep(({ after, command, act, outcome }) => {
      const repeated = act(after, command);

      expect(repeated).toEqual(outcome.ok ? { ok: true, value: after } : outcome);
    });
  });

  test('undo right after a command brings back what was visible, and undoing that the command', () => {
    holdsAtEveryStep(({ before, after, command }) => {
      if (!isSeen(before, after) || isAboutThanks(after)) return;
      const undone = unwrap(undoLast(after, { ...command, id: 'undo-once' }));
      const redone = unwrap(undoLast(undone, { ...command, id: 'undo-twice' }));

      expect(contentOf(undone)).toEqual(contentOf(before));
      expect(contentOf(redone)).toEqual(contentOf(after));
    });
  });

  test('it leaves Develop only with all four answers, and Mission only if it can start now', () => {
    holdsAtEveryStep(({ before, after }) => {
      const last = after.history.at(-1);
      if (after === before || !['moved', 'planned'].includes(last?.did ?? '')) return;

      if (before.stage === 'mission' && after.stage !== 'mission')
        expect(before.scope).not.toBe('for-the-blueprint');
      if (!isBefore('develop', before.stage) && isBefore('develop', after.stage))
        expect(unansweredQuestions(before.plan)).toEqual([]);
    });
  });

  test('it never skips a stage on its way on', () => {
    holdsAtEveryStep(({ before, after }) => {
      const [from, to] = [stages.indexOf(before.stage), stages.indexOf(after.stage)];
      const isUndo = after.history.at(-1)?.did === 'undone';

      if (!isUndo) expect(to - from).toBeLessThanOrEqual(1);
    });
  });

  test('it stays the same change by the same person', () => {
    holdsAtEveryStep(({ before, after }) => {
      const { id, number, teamId, tenantId, author, loggedAt } = before;

      expect(after).toMatchObject({ id, number, teamId, tenantId, author, loggedAt });
    });
  });

  test('only somebody in the team looks after it, by a day there is', () => {
    holdsAtEveryStep(({ after: { owner, byWhen } }) => {
      expect([null, ...people]).toContainEqual(owner);
      expect([null, '2026-12-01']).toContain(byWhen);
    });
  });

  test('a go that ends keeps all it taught, and the plan goes on', () => {
    holdsAtEveryStep(({ before, after }) => {
      if (after === before || after.history.at(-1)?.did !== 'went-again') return;
      expect(mayGoAgain(before)).toBe(true);
      expect(after.goes.at(-1)?.learning).toEqual(before.learning);
      expect(after.goes.slice(0, -1)).toEqual(before.goes);
      expect(after).toMatchObject({ stage: 'develop', plan: before.plan, learning: noLearning });
    });
  });

  test('it answers what there is to answer, and nothing else', () => {
    holdsAtEveryStep(({ after: { answers } }) => {
      expect([null, 'strand-1']).toContain(answers.strandId);
      expect(answers.strandName).toBe(answers.strandId && 'Waiting');
      expect(['barrier-1', 'barrier-2']).toEqual(expect.arrayContaining([...answers.barrierIds]));
    });
  });

  test('only its newest lines are kept, and its history repeats them once at most', () => {
    holdsAtEveryStep(({ after }) => {
      const before = after.history.slice(0, -1).map((entry) => entry.before);

      expect(after.progress.length).toBeLessThanOrEqual(progressLimit);
      expect(before.filter(({ progress }) => progress !== undefined)).toEqual([]);
    });
  });

  test('what somebody keeps to themselves alters nothing that others can read', () => {
    holdsAtEveryStep(({ before, after, command }) => {
      if (after === before || isSeen(before, after)) return;
      const { thanks: _, appliedCommands: __, ...visible } = after;

      expect(before).toMatchObject(visible);
      for (const { id } of people.filter((each) => each.id !== command.by.id))
        expect(thanksFor(after, id)).toEqual(thanksFor(before, id));
    });
  });

  test('its history never holds a thank-you’s words', () => {
    holdsAtEveryStep(({ after }) => {
      expect(JSON.stringify(after.history)).not.toContain('Jo sat with finance');
    });
  });

  test('no case data ever gets into it (P3)', () => {
    holdsAtEveryStep(({ after }) => {
      expect(textsOf(after).filter((text) => findCaseData(text).length > 0)).toEqual([]);
    });
  });
});

const values = ['value-1', 'value-2'].map((id) => ({ id, value: 'We ask', opposite: 'we tell' }));
const people = ['amara', 'priya', 'jo'].map((id) => ({ id, name: id }));
const by = fc.constantFrom(...people);
const words = fc.constantFrom('', '  ', 'Walk and talk', 'Half an hour back.', 'Ring 07700 900123');
const answer = fc.constantFrom('Because it helps.', 'Ask duty first.', '', 'sam@example.org');
const scope = fc.constantFrom(...scopeAnswers);

const edit = fc
  .record({ title: words, benefit: words, scope: fc.option(scope) })
  .map((input): [string, Do] => ['edit', (change, command) => editChange(change, input, command)]);

const fullAnswer = fc.constantFrom('Because it helps.', 'Ask duty first.');
const owned = {
  owner: fc.constantFrom(undefined, '', 'amara', 'Priya', 'somebody else'),
  byWhen: fc.constantFrom(undefined, '', '2026-12-01', 'soon'),
};

function askAll<Question extends string, Answer>(asked: readonly Question[], answered: Answer) {
  const entries = asked.map((question) => [question, answered]);
  return Object.fromEntries(entries) as Record<Question, Answer>;
}

const plan = fc
  .oneof(
    fc.record({ ...askAll(planQuestions, answer), ...owned }),
    fc.record({ ...askAll(planQuestions, fullAnswer), ...owned }),
  )
  .map(({ owner, byWhen, ...answers }): [string, Do] => {
    const input = {
      ...{ ...answers, team: people },
      ...(owner !== undefined && { owner }),
      ...(byWhen !== undefined && { byWhen }),
    };
    return ['plan', (change, command) => planChange(change, input, command)];
  });

const weigh = fc
  .record({
    familyValue: fc.option(fc.constantFrom(...familyValues)),
    gift: fc.option(fc.constantFrom(...gifts)),
    effort: fc.option(fc.constantFrom(...efforts)),
  })
  .map((input): [string, Do] => [
    'weigh',
    (change, command) => weighChange(change, input, command),
  ]);

const move = fc
  .record({ to: fc.constantFrom(...stages), reason: words })
  .map((input): [string, Do] => ['move', (change, command) => moveChange(change, input, command)]);

const influence = fc
  .record({
    stakeholderId: fc.constant(null),
    role: words,
    stance: fc.option(fc.constantFrom(...stances)),
    say: fc.option(fc.constantFrom(...says)),
    approach: words,
    nextTalkOn: fc.constantFrom('', '2026-12-01', 'soon'),
    nextTalkBy: fc.constantFrom(null, { id: 'jo', name: 'Jo Whitlock' }),
  })
  .map((input): [string, Do] => [
    'influence',
    (change, command) => saveStakeholder(change, input, command),
  ]);

const alone = fc.constant<[string, Do]>(['nobody else', skipInfluence]);

const learn = fc
  .record({
    ...askAll(learningQuestions, words),
    decision: fc.option(fc.constantFrom(...decisions)),
    ...{ livedUpTo: fc.subarray(['value-1', 'value-2', 'value-9']), values: fc.constant(values) },
  })
  .map((input): [string, Do] => ['learn', (change, command) => learnFrom(change, input, command)]);

const tell = words.map((progress): [string, Do] => [
  'tell',
  (change, command) => tellProgress(change, { progress }, command),
]);

const withdraw = fc.constant<[string, Do]>(['withdraw', withdrawChange]);
const putBack = fc.constant<[string, Do]>(['put back', putBackChange]);
const thank = fc
  .record({ thanks: fc.oneof(words, fc.constant('Jo sat with finance')), share: fc.boolean() })
  .map((input): [string, Do] => ['thank', (change, command) => sayThanks(change, input, command)]);

const takeBack = fc.constant<[string, Do]>(['take thanks back', takeThanksBack]);

const take = fc
  .boolean()
  .map((leads): [string, Do] => [
    'take',
    (change, command) => takeChange(change, { leads, team: people }, command),
  ]);

const handOn = fc
  .record({ nextOwner: fc.constantFrom(null, ...people), nextShouldKnow: words })
  .map((input): [string, Do] => [
    'hand on',
    (change, command) => handOnChange(change, input, command),
  ]);

const letGo = words.map((nextShouldKnow): [string, Do] => [
  'let go',
  (change, command) => letGoOfChange(change, { nextShouldKnow }, command),
]);

const again = fc.constant<[string, Do]>(['go again', goAgain]);

const link = fc
  .record({
    strandId: fc.constantFrom(null, 'strand-1', 'strand-9'),
    barrierIds: fc.subarray(['barrier-1', 'barrier-2', 'barrier-9']),
  })
  .map((input): [string, Do] => [
    'link',
    (change, command) =>
      linkChange(
        change,
        input,
        { strands: [{ id: 'strand-1', name: 'Waiting' }], barrierIds: ['barrier-1', 'barrier-2'] },
        command,
      ),
  ]);

const ask = fc
  .record({ of: fc.constantFrom(null, ...people), ofRole: words, words })
  .map((input): [string, Do] => ['ask', (change, command) => askForAYes(change, input, command)]);

const answerOne = fc
  .record({ answer: fc.constantFrom(...askAnswers), because: words })
  .map((input): [string, Do] => [
    'answer',
    (change, command) =>
      answerAsk(change, { ...input, askId: change.asks.at(-1)?.id ?? '' }, command),
  ]);

const beyond = fc
  .constantFrom(null, ...beyonds)
  .map((why): [string, Do] => ['beyond', (change, command) => sayBeyond(change, why, command)]);

const undo = fc.constant<[string, Do]>(['undo', undoLast]);

const deed = fc.oneof(
  ...[edit, plan, weigh, influence, alone, learn, tell, thank, takeBack, withdraw, putBack, undo],
  ...[take, handOn, letGo, link, ask, answerOne, beyond],
  { arbitrary: again, weight: 2 },
  { arbitrary: putBack, weight: 3 },
  { arbitrary: move, weight: 2 },
);

const step: fc.Arbitrary<Step> = fc
  .tuple(by, deed)
  .map(([person, [shown, act]]) => ({ by: person, act, shown }));

const logging = fc.tuple(by, scope).map(([person, answered]): SmallChange => {
  const input = { title: 'Quiet minutes after a visit', benefit: '', scope: answered };
  const place = { id: 'change-1', tenantId: testTenant, teamId: 'team-north', number: 1 };
  const command = buildCommand({ id: 'log', by: person });
  return logChange(place, unwrap(checkLogInput(input)), command);
});

function holdsAtEveryStep(check: (taken: Taken) => void): void {
  fc.assert(
    fc.property(logging, fc.array(step, { maxLength: 130, size: 'max' }), (logged, steps) => {
      for (const taken of walk(logged, steps)) check(taken);
    }),
    { numRuns: 40 },
  );
}

function walk(logged: SmallChange, steps: readonly Step[]): readonly Taken[] {
  let change = freeze(logged);
  return steps.map(({ by: person, act }, at) => {
    const before = change;
    const command = buildCommand({ id: `command-${at}`, by: person, at: minutesLater(at + 1) });
    const outcome = act(before, command);
    change = outcome.ok ? freeze(outcome.value) : before;
    return { before, after: change, command, act, outcome };
  });
}

/** Whether anybody but whoever did it could notice. */
function isSeen(before: SmallChange, after: SmallChange): boolean {
  return JSON.stringify(before.history) !== JSON.stringify(after.history);
}

function isAboutThanks({ history }: SmallChange): boolean {
  return ['thanked', 'took-thanks-back'].includes(history.at(-1)?.did ?? '');
}

function minutesLater(minutes: number): string {
  return new Date(Date.parse('2026-11-16T09:30:00.000Z') + minutes * 60_000).toISOString();
}

/** A command that altered what it was given would throw. */
function freeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const part of Object.values(value)) freeze(part);
  return value;
}

function contentOf(change: SmallChange): ChangeContent {
  const { title, benefit, scope: answered, stage, stageSince, status, plan: planned } = change;
  const { owner, byWhen, weighing, stakeholders, nobodyElseNeeded, learning } = change;
  const { progress, asks, beyond, answers, goes, ownerSince } = change;
  return {
    ...{ title, benefit, scope: answered, stage, stageSince, status, plan: planned, progress },
    ...{ owner, byWhen, weighing, stakeholders, nobodyElseNeeded, learning, asks },
    ...{ beyond, answers, goes, ownerSince },
  };
}

function textsOf({
  title,
  benefit,
  plan: planned,
  progress,
  history,
  thanks,
}: SmallChange): readonly string[] {
  const past = history.flatMap(({ reason, before }) => [
    reason,
    before.title,
    before.benefit,
    ...Object.values(before.plan ?? {}),
  ]);
  const told = progress.map((line) => line.words);
  const thanked = thanks.map((each) => each.words);
  const all = [title, benefit, ...Object.values(planned), ...told, ...past, ...thanked];
  return [...new Set(all.filter((text): text is string => typeof text === 'string'))];
}
