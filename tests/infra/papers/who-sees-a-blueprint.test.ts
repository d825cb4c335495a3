/** What people and councils are told of who sees a blueprint: other teams may, and people in no team (P22, P32). */
import { describe, expect, test } from '@jest/globals';
import { typeWords } from '../../../infra/papers/type-words.ts';
import { privacy as page } from '../../../shared/text/pages/en-GB-privacy.ts';
import { text } from '../../../shared/text/text.ts';

const ofBlueprint = [
  ...(['programme', 'evidence', 'reflections', 'sense'] as const),
  ...(['blueprint', 'experiment', 'edition'] as const),
];

describe.each([
  ['the page on privacy', (type: (typeof ofBlueprint)[number]) => page.kept.types[type].seenBy],
  ['the papers', (type: (typeof ofBlueprint)[number]) => typeWords[type].seenBy],
])('%s', (_, seenBy) => {
  test.each(ofBlueprint)('says who else sees it: %s', (type) => {
    expect(seenBy(type)).toMatch(/each team that draws the blueprint up with (yours|it)/);
    expect(seenBy(type)).toContain('whoever is named for it, who may be in no team');
  });
});

test('the values and the vision are told to be read there, too', () => {
  for (const { seenBy } of [page.kept.types.ambition, typeWords.ambition])
    expect(seenBy).toMatch(/values and (?:the )?vision, without who wrote them/);
});

test('that roles are in what is put in is said in each of the three', () => {
  const inChat = text.privacy.points.find(({ about }) => about === 'Blueprint')?.said ?? '';

  for (const said of [inChat, page.kept.types.evidence.what, typeWords.evidence.purpose])
    expect(said).toMatch(/roles?\b/);
  expect(inChat).toContain('each team that draws it up with yours');
  expect(text.privacy.points.map(({ said }) => said).join(' ')).not.toContain('Nobody outside');
});
