/** Who may take a change, and how it is handed on (P27). */
import { describe, expect, test } from '@jest/globals';
import {
  handOnChange,
  letGoOfChange,
  takeChange,
  withOwnerInTeam,
} from '../../../../shared/domain/small-change/own.ts';
import { buildChange, buildCommand } from '../../../support/build-change.ts';
import { unwrap, unwrapError } from '../../../support/build-deps.ts';

const amara = { id: 'amara', name: 'Amara Osei' };
const jo = { id: 'jo', name: 'Jo Whitlock' };
const team = [amara, jo];
const joes = buildChange({ owner: jo });

function take(change: typeof joes, leads = false, people = team) {
  return takeChange(change, { leads, team: people }, buildCommand());
}

describe('taking', () => {
  test('makes it theirs, at any stage', () => {
    expect(unwrap(take(buildChange({ stage: 'grow' }))).owner).toEqual(amara);
  });

  test('asks for a word with whoever has it, unless they lead', () => {
    expect(unwrapError(take(joes))).toEqual({ kind: 'looked-after', by: 'Jo Whitlock' });
    expect(unwrap(take(joes, true)).owner).toEqual(amara);
  });

  test('is free where whoever had it has left the team', () => {
    expect(unwrap(take(joes, false, [amara])).owner).toEqual(amara);
  });

  test('of one’s own changes nothing', () => {
    const mine = buildChange({ owner: amara });

    expect(unwrap(take(mine))).toBe(mine);
  });

  test('of what was withdrawn is no move', () => {
    expect(unwrapError(take(buildChange({ status: 'withdrawn' }))).kind).toBe('no-such-move');
  });
});

describe('handing on', () => {
  const hand = (nextOwner: typeof jo | null, nextShouldKnow = '') =>
    handOnChange(joes, { nextOwner, nextShouldKnow }, buildCommand());

  test('keeps the line for whoever has it next as the reason', () => {
    const handed = unwrap(hand(amara, ' Finance wants numbers. '));

    expect(handed.owner).toEqual(amara);
    expect(handed.history.at(-1)).toMatchObject({
      ...{ did: 'handed-on', reason: 'Finance wants numbers.', before: { owner: jo } },
    });
  });

  test('tells whoever has it next', () => {
    const byJo = buildCommand({ by: jo });
    const handed = unwrap(handOnChange(joes, { nextOwner: amara, nextShouldKnow: '' }, byJo));

    expect(handed.peopleOutbox.map(({ to }) => to)).toContain('amara');
  });

  test('needs somebody', () => {
    expect(unwrapError(hand(null))).toEqual({
      kind: 'invalid',
      problems: [{ field: 'nextOwner', problem: 'missing' }],
    });
  });
});

describe('letting go', () => {
  const letGo = (change: typeof joes, nextShouldKnow = '') =>
    letGoOfChange(change, { nextShouldKnow }, buildCommand({ by: jo }));

  test('makes it nobody’s, with a line for whoever takes it', () => {
    const free = unwrap(letGo(joes, ' Finance wants numbers. '));

    expect(free).toMatchObject({ owner: null, ownerSince: buildCommand().at });
    expect(free.history.at(-1)).toMatchObject({
      ...{ did: 'let-go', reason: 'Finance wants numbers.', before: { owner: jo } },
    });
  });

  test('says nothing of a reason where no line was written', () => {
    expect(unwrap(letGo(joes)).history.at(-1)).not.toHaveProperty('reason');
  });

  test('of what is nobody’s changes nothing', () => {
    const free = buildChange();

    expect(unwrap(letGo(free))).toBe(free);
  });

  test('of what was withdrawn is no move', () => {
    expect(unwrapError(letGo({ ...joes, status: 'withdrawn' })).kind).toBe('no-such-move');
  });
});

describe('whoever looks after a change', () => {
  const members = [amara];
  const leavers = [{ id: 'jo', leftAt: '2026-11-18T08:00:00.000Z' }];

  test('is shown while they are in the team', () => {
    const mine = buildChange({ owner: amara });

    expect(withOwnerInTeam(mine, { members, leavers })).toBe(mine);
  });

  test('is nobody since they left it', () => {
    expect(withOwnerInTeam(joes, { members, leavers })).toEqual({
      ...joes,
      ...{ owner: null, ownerSince: '2026-11-18T08:00:00.000Z' },
    });
  });

  test('is nobody, where it is not known when they left', () => {
    const change = { ...joes, ownerSince: '2026-11-17T08:00:00.000Z' };

    expect(withOwnerInTeam(change, { members, leavers: [] })).toEqual({ ...change, owner: null });
  });

  test('is known with the instant from which they do, taken or handed on', () => {
    const { at } = buildCommand();
    const input = { nextOwner: amara, nextShouldKnow: '' };

    expect(unwrap(take(buildChange())).ownerSince).toBe(at);
    expect(unwrap(handOnChange(joes, input, buildCommand())).ownerSince).toBe(at);
  });
});
