/** A story quotes how it was said to be going, and shows what an edit put otherwise; never what was undone or taken out. */
import { describe, expect, test } from '@jest/globals';
import { editChange } from '../../../../../shared/domain/small-change/edit.ts';
import { tellProgress } from '../../../../../shared/domain/small-change/progress.ts';
import type { SmallChange } from '../../../../../shared/domain/small-change/small-change.ts';
import { toHistoryLines } from '../../../../../shared/domain/small-change/story/history-lines.ts';
import { undoLast } from '../../../../../shared/domain/small-change/undo.ts';
import { buildChange, buildCommand } from '../../../../support/build-change.ts';
import { unwrap } from '../../../../support/build-deps.ts';

const title = 'Duty workers sign off food vouchers themselves';
const benefit = 'Families get help the same day.';
let commands = 0;

function nextCommand() {
  commands += 1;
  return buildCommand({ id: `command-${commands}`, at: `2026-11-17T09:00:00.${commands + 100}Z` });
}

function say(change: SmallChange, progress: string): SmallChange {
  return unwrap(tellProgress(change, { progress }, nextCommand()));
}

function edit(change: SmallChange, to: Partial<Parameters<typeof editChange>[1]>): SmallChange {
  const { scope } = change;
  const words = { title: change.title, benefit: change.benefit ?? '', scope };
  return unwrap(editChange(change, { ...words, ...to }, nextCommand()));
}

function undo(change: SmallChange): SmallChange {
  return unwrap(undoLast(change, nextCommand()));
}

function editsOf(change: SmallChange) {
  return toHistoryLines(change).flatMap(({ edits }) => (edits ? [edits] : []));
}

describe('how it is going', () => {
  const saidOf = (change: SmallChange) =>
    toHistoryLines(change).flatMap(({ did, said }) => (did === 'progressed' ? [said] : []));

  test('is quoted, each line with the step that said it', () => {
    const change = say(say(buildChange(), 'We asked finance'), 'The rota is agreed');

    expect(saidOf(change)).toEqual(['The rota is agreed', 'We asked finance']);
  });

  test('is quoted at a glance where somebody wrote much', () => {
    const [said = ''] = saidOf(say(buildChange(), 'The rota is agreed. '.repeat(15)));

    expect(said.length).toBeLessThanOrEqual(141);
    expect(said).toMatch(/agreed\.…$/);
  });

  test('is not quoted once it was undone', () => {
    const change = undo(say(say(buildChange(), 'We asked finance'), 'A slip'));

    expect(saidOf(change)).toEqual([undefined, 'We asked finance']);
  });

  test('is told once of two lines in the same moment', () => {
    const both = ['We asked finance', 'They said yes'].reduce(
      (change, progress, place) =>
        unwrap(tellProgress(change, { progress }, buildCommand({ id: `command-${place}` }))),
      buildChange(),
    );

    expect(saidOf(both)).toEqual(['They said yes', 'We asked finance']);
  });
});

describe('an edit', () => {
  test('shows each of the words it put otherwise, as they were and as they were then', () => {
    const once = edit(buildChange(), { title: 'Duty workers sign vouchers', scope: 'needs-a-yes' });

    expect(editsOf(edit(once, { title: 'Duty signs vouchers' }))).toEqual([
      [{ field: 'title', from: 'Duty workers sign vouchers', to: 'Duty signs vouchers' }],
      [
        { field: 'title', from: title, to: 'Duty workers sign vouchers' },
        { field: 'scope', from: 'in-our-gift', to: 'needs-a-yes' },
      ],
    ]);
  });

  test('shows what was added, and what was taken away', () => {
    const without = edit(buildChange(), { benefit: '' });

    expect(editsOf(edit(without, { benefit: 'Parents' }))).toEqual([
      [{ field: 'benefit', from: null, to: 'Parents' }],
      [{ field: 'benefit', from: benefit, to: null }],
    ]);
  });

  test('shows the place where long words differ', () => {
    const long = 'We meet on the first Thursday and look at the list together. '.repeat(4);
    const before = edit(buildChange(), { benefit: `${long}Parents` });
    const [[edited] = []] = editsOf(edit(before, { benefit: `${long}Families` }));

    expect(edited?.from).toMatch(/^….*Parents$/);
    expect(edited?.to).toMatch(/^….*Families$/);
    expect(edited?.to?.length).toBeLessThan(60);
  });

  test('that was undone shows nothing, and shows it again once that was undone too', () => {
    const undone = undo(edit(buildChange(), { title: 'A slip' }));
    const shown = [[{ field: 'title', from: title, to: 'A slip' }]];

    expect(editsOf(undone)).toEqual([]);
    expect(JSON.stringify(toHistoryLines(undone))).not.toContain('A slip');
    expect(editsOf(undo(undone))).toEqual(shown);
  });

  test('that took a name out does not show the name', () => {
    const named = edit(buildChange(), { benefit: 'Ring when Kayleigh asks for a visit' });
    const [[edited] = []] = editsOf(edit(named, { benefit: 'Ring when a parent asks' }));

    expect(edited).toEqual({ field: 'benefit', from: null, to: 'Ring when a parent asks' });
  });
});
