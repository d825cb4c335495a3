/** What changed since an edition is one sentence, with the few things that matter most (P19). */
import { expect, test } from '@jest/globals';
import { changeKinds } from '../../../../shared/domain/blueprint/editions/changed-since.ts';
import { toDraftSince, toSinceWords } from '../../../../shared/text/blueprint/since-words.ts';
import { sinceWords } from '../../../../shared/text/blueprint/words/en-GB-since.ts';

const changes = [
  { kind: 'experiments-new' as const, count: 1 },
  { kind: 'cycles-told' as const, count: 2 },
  { kind: 'asks-answered' as const, count: 1 },
];

test('it names the edition, and what changed with how many', () => {
  expect(toSinceWords({ n: 1, changes }, sinceWords)).toBe(
    'Since edition 1: 1 new experiment, 2 cycles told, 1 ask answered.',
  );
  expect(toSinceWords({ n: 1, changes: [] }, sinceWords)).toBe(
    'Nothing has changed since edition 1.',
  );
});

test('beside the edition it names none, and says nothing where nothing changed', () => {
  expect(toDraftSince({ n: 1, changes }, sinceWords)).toBe(
    'It has changed since: 1 new experiment, 2 cycles told, 1 ask answered.',
  );
  expect(toDraftSince({ n: 1, changes: [] }, sinceWords)).toBeNull();
});

test('of very much it says what comes first, and that there is more', () => {
  const all = changeKinds.map((kind) => ({ kind, count: 2 }));

  expect(toSinceWords({ n: 3, changes: all }, sinceWords)).toBe(
    'Since edition 3: 2 new pillars, 2 pillars put otherwise, 2 pillars taken away, 2 commitments given, 2 new experiments, 2 experiments started, and more.',
  );
});
