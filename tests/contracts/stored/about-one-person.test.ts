/** How somebody was won over, and where they stood, was gathered by earlier versions: it is kept for a digest, and shown nowhere. */
import { expect, test } from '@jest/globals';
import { StoredEdition } from '../../../shared/contracts/stored/edition.ts';
import { StoredEvidence } from '../../../shared/contracts/stored/programme.ts';
import { fitToRead } from '../../../shared/domain/gathered/fit-to-read.ts';
import { sinceOf } from '../../../shared/domain/sensemaking/evidence.ts';
import {
  toBlueprintOf,
  toEditionView,
} from '../../../shared/use-cases/blueprint/edition-snapshot.ts';
import { toEvidenceItems } from '../../../tab/api/present/present-sense.ts';
import { examples } from './read-examples.ts';

const before = examples.filter(({ doc }) => /"approach"|"stance"/.test(JSON.stringify(doc)));
const evidence = before.filter(({ type }) => type === 'evidence');
const editions = before.filter(({ type }) => type === 'edition');

test.each(evidence)('what was put in ($name) is shown without it', ({ doc }) => {
  const there = StoredEvidence.parse(doc);

  expect(JSON.stringify(there)).toMatch(/"approach"|"stance"/);
  expect(JSON.stringify(toEvidenceItems(there))).not.toMatch(/"approach"|"stance"/);
});

test.each(evidence)('what was put in ($name) is not put otherwise for that', ({ doc }) => {
  const there = StoredEvidence.parse(doc);

  for (const item of there.items)
    expect(sinceOf({ ...there, leftOut: [] }, fitToRead(item))).toBe('in');
});

test.each(editions)('an edition ($name) is shown without it, and is whole', async ({ doc }) => {
  const edition = StoredEdition.parse(doc);
  const view = await toEditionView(edition, (at) => at.slice(0, 10));

  expect(JSON.stringify(edition.snapshot)).toMatch(/"approach"|"stance"/);
  expect(JSON.stringify(toBlueprintOf(edition, view))).not.toMatch(/"approach"|"stance"/);
  expect(view.isWhole).toBe(true);
});
