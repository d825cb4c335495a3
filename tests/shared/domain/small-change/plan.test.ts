/** Planning: drafts are kept as they come, and the first one takes a change into Develop (P8). */
import { describe, expect, test } from '@jest/globals';
import { toTyped } from '../../../../shared/domain/questions/answers.ts';
import {
  emptyPlan,
  planQuestions,
} from '../../../../shared/domain/small-change/content/action-plan.ts';
import { type Planning, planChange } from '../../../../shared/domain/small-change/plan.ts';
import type { SmallChange } from '../../../../shared/domain/small-change/small-change.ts';
import { undoLast } from '../../../../shared/domain/small-change/undo.ts';
import { buildChange, buildCommand, fullPlan } from '../../../support/build-change.ts';
import { unwrap, unwrapError } from '../../../support/build-deps.ts';

const nothing = toTyped(planQuestions, emptyPlan);

describe('the first draft of a plan', () => {
  test.each([
    ['one answer', { ...nothing, why: 'Families wait.' }, { ...emptyPlan, why: 'Families wait.' }],
    ['no answer yet', nothing, emptyPlan],
  ])('with %s takes the change from Mission into Develop', (_, input, plan) => {
    const command = buildCommand();

    const planned = unwrap(planChange(buildChange(), input, command));

    expect(planned).toMatchObject({ stage: 'develop', stageSince: command.at, plan, version: 2 });
    expect(planned.history.at(-1)).toMatchObject({ did: 'planned', before: { stage: 'mission' } });
  });

  test('of a change for the blueprint waits for sensemaking', () => {
    const change = buildChange({ scope: 'for-the-blueprint' });

    expect(unwrapError(planChange(change, nothing, buildCommand()))).toEqual({
      kind: 'gate',
      gaps: ['waits-for-sensemaking'],
    });
  });
});

describe('a plan', () => {
  test('is kept as it is, however much of it there is, and its stage stays', () => {
    const change = buildChange({ stage: 'influence' });
    const input = { ...fullPlan, steps: ' Ask finance. \n\n\n\nTry it. ' };

    const planned = unwrap(planChange(change, input, buildCommand()));

    expect(planned).toMatchObject({ stage: 'influence', stageSince: change.stageSince });
    expect(planned.plan).toEqual({ ...fullPlan, steps: 'Ask finance.\n\nTry it.' });
    expect(planned.history.at(-1)?.before).toEqual({
      ...{ plan: change.plan, owner: null, byWhen: null },
    });
  });

  test('says since when somebody looks after the change, or nobody any more', () => {
    const jo = { id: 'jo', name: 'Jo Whitlock' };
    const change = buildChange({ stage: 'develop', owner: jo, ownerSince: null });
    const command = buildCommand();

    const freed = unwrap(planChange(change, { ...nothing, owner: '' }, command));
    const kept = unwrap(planChange(change, { ...nothing, why: 'Families wait.' }, command));

    expect(freed).toMatchObject({ owner: null, ownerSince: command.at });
    expect(kept).toMatchObject({ owner: jo, ownerSince: null });
  });

  test('saved again unaltered leaves no trace', () => {
    const change = buildChange({ stage: 'develop', plan: fullPlan });

    expect(unwrap(planChange(change, fullPlan, buildCommand()))).toBe(change);
  });

  test('shows the problems of all answers at once', () => {
    const input = {
      why: 'a'.repeat(1001),
      success: 'sam@example.org',
      steps: 'a'.repeat(1000),
      accountability: 'Ring 07700 900123',
    };

    const { problems } = unwrapError(planChange(buildChange(), input, buildCommand())) as {
      problems: readonly { field: string; problem: string }[];
    };

    expect(problems.map(({ field, problem }) => [field, problem])).toEqual([
      ['why', 'too-long'],
      ['success', 'case-data'],
      ['accountability', 'case-data'],
    ]);
  });

  test.each(['influence', 'grow'] as const)(
    'in %s may be put better, and an answer that was there is not emptied by a slip',
    (stage) => {
      const change = buildChange({ stage, plan: fullPlan });
      const better = { ...fullPlan, why: 'Families wait two days.' };

      const error = unwrapError(planChange(change, { ...better, steps: ' ' }, buildCommand()));

      expect(error).toEqual({
        kind: 'invalid',
        problems: [{ field: 'steps', problem: 'missing' }],
      });
      expect(unwrap(planChange(change, better, buildCommand())).plan.why).toBe(better.why);
    },
  );

  test('in Develop is still a draft: an answer can be emptied', () => {
    const change = buildChange({ stage: 'develop', plan: fullPlan });

    expect(unwrap(planChange(change, nothing, buildCommand())).plan).toEqual(emptyPlan);
  });

  test('that is repeated changes nothing, also after somebody else’s', () => {
    const command = buildCommand();
    const input = { ...nothing, why: 'Families wait.' };
    const planned = unwrap(planChange(buildChange(), input, command));
    const since = unwrap(planChange(planned, nothing, buildCommand({ id: 'third' })));

    expect(unwrap(planChange(planned, input, command))).toBe(planned);
    expect(unwrap(planChange(since, input, command))).toBe(since);
  });

  test('of a change taken back is refused', () => {
    const planned = planChange(buildChange({ status: 'withdrawn' }), nothing, buildCommand());

    expect(unwrapError(planned)).toEqual({ kind: 'no-such-move' });
  });
});

describe('whoever looks after a change, and by when', () => {
  const jo = { id: 'jo', name: 'Jo Whitlock' };
  const team = [jo, { id: 'amara', name: 'Amara Osei' }, { id: 'amara-2', name: 'Amara Bell' }];
  const planned = (overrides: Partial<SmallChange> = {}) =>
    buildChange({ stage: 'develop', plan: fullPlan, ...overrides });
  const plan = (change: SmallChange, input: Partial<Planning>) =>
    planChange(change, { ...fullPlan, team, ...input }, buildCommand());

  test.each([
    ['by id', 'jo'],
    ['by name', 'jo whitlock'],
    ['by how the name begins', 'Jo'],
  ])('is kept when chosen %s', (_name, owner) => {
    const kept = unwrap(plan(planned(), { owner, byWhen: '2026-12-01' }));

    expect(kept).toMatchObject({ owner: jo, byWhen: '2026-12-01', version: 2 });
    expect(kept.history.at(-1)?.before).toMatchObject({ owner: null, byWhen: null });
  });

  test('comes back with undo', () => {
    const change = planned({ owner: jo, byWhen: '2026-12-01' });
    const cleared = unwrap(plan(change, { owner: '', byWhen: '' }));

    const undone = unwrap(undoLast(cleared, buildCommand({ id: 'undo' })));

    expect(cleared).toMatchObject({ owner: null, byWhen: null });
    expect(undone).toMatchObject({ owner: jo, byWhen: '2026-12-01' });
  });

  test('stays where nothing is said of it', () => {
    const change = planned({ owner: jo, byWhen: '2026-12-01' });

    expect(unwrap(plan(change, {}))).toBe(change);
  });

  test('stays when they have left the team since', () => {
    const gone = { id: 'gone', name: 'Sam Newly' };
    const change = planned({ owner: gone });

    const kept = unwrap(plan(change, { owner: 'gone', steps: 'Ask finance first.' }));

    expect(kept.owner).toEqual(gone);
  });

  test.each([
    ['somebody outside the team', { owner: 'sam' }, { field: 'owner', problem: 'not-in-team' }],
    [
      'a name that two people have',
      { owner: 'Amara' },
      { field: 'owner', problem: 'several', names: ['Amara Osei', 'Amara Bell'] },
    ],
    ['a day there is not', { byWhen: '2026-02-30' }, { field: 'byWhen', problem: 'not-a-day' }],
  ])('is asked for again after %s', (_name, input, problem) => {
    expect(unwrapError(plan(planned(), input))).toEqual({ kind: 'invalid', problems: [problem] });
  });
});

describe('a strand chosen along with a plan', () => {
  const strands = [{ id: 'theme-yes', name: 'A yes on the same day' }];
  const input = { ...nothing, strand: 'theme-yes', strands };
  const answers = {
    ...{ strandId: 'theme-yes', strandName: 'A yes on the same day' },
    barrierIds: [],
  };

  test('is kept in the same step, under its name of today, and is taken back with it', () => {
    const change = buildChange();
    const planned = unwrap(planChange(change, input, buildCommand()));
    const undone = unwrap(undoLast(planned, buildCommand({ id: 'undo' })));

    expect(planned).toMatchObject({ answers, stage: 'develop', version: 2 });
    expect(planned.history.at(-1)).toMatchObject({
      did: 'planned',
      before: { answers: change.answers },
    });
    expect(undone.answers).toEqual(change.answers);
  });

  test.each([
    ['that has ended meanwhile', { strand: 'theme-old' }],
    ['that is none', { strand: '' }],
    ['where there is no box', { strand: undefined }],
  ])('%s is left out, and the plan is kept', (_, chosen) => {
    const { strand: _strand, ...rest } = input;
    const typed = chosen.strand === undefined ? rest : { ...rest, strand: chosen.strand };
    const planned = unwrap(planChange(buildChange(), typed, buildCommand()));

    expect(planned.answers).toEqual(buildChange().answers);
    expect(planned.stage).toBe('develop');
  });

  test('leaves alone what the change answers already', () => {
    const answered = { strandId: 'theme-old', strandName: 'Old', barrierIds: ['barrier-1'] };
    const planned = unwrap(planChange(buildChange({ answers: answered }), input, buildCommand()));

    expect(planned.answers).toEqual(answered);
  });
});
