/** The page on privacy speaks of all that is kept, and of nothing else; and its numbers are the code's. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { ambitionHistoryLimit } from '../../../shared/domain/ambition/history.ts';
import { answersKept } from '../../../shared/domain/check-in/check-ins.ts';
import { fewestToShow } from '../../../shared/domain/fewest-to-show.ts';
import { deliveriesKept } from '../../../shared/domain/mailbox/mailbox.ts';
import { historyLimit } from '../../../shared/domain/small-change/history.ts';
import { historyLimit as strandsHistoryLimit } from '../../../shared/domain/strands/strands.ts';
import { pages } from '../../../shared/text/pages/en-GB.ts';
import * as documentTypes from '../../../shared/use-cases/storage/document-types.ts';

const { types } = pages.privacy.kept;
const whole = JSON.stringify(pages.privacy);

/** Of whatever the module has, those that are a type of document. */
const stored = Object.values(documentTypes).flatMap((each) =>
  typeof each === 'object' && 'schema' in each ? [each.type] : [],
);

test('each type of document that is kept has its words, and nothing else has', () => {
  expect(stored.length).toBeGreaterThan(10);
  expect(Object.keys(types).sort()).toEqual([...new Set(stored)].sort());
});

describe('says the number the code keeps to:', () => {
  test.each([
    ['steps of a change’s history', types.change.what, `the newest ${historyLimit - 1} steps`],
    ['messages to a person', types.mailbox.what, `the last ${deliveriesKept} times`],
    ['changes of values', types.ambition.what, `the last ${ambitionHistoryLimit} times`],
    ['changes of strands', types.priorities.what, `the last ${strandsHistoryLimit} times`],
    ['check-ins', types['check-ins'].what, `last ${answersKept} check-ins`],
    ['check-ins, until', types['check-ins'].sooner, `until ${answersKept} newer ones`],
  ])('%s', (_, said, number) => {
    expect(said).toContain(number);
  });

  test('answers before anything is shown', () => {
    expect(fewestToShow).toBe(5);
    expect(types.pulse.seenBy).toContain('from five answers on');
    expect(types.priorities.what).toContain('from five voters on');
  });
});

test('says for how long logs and copies are kept as what is deployed does', () => {
  const deployed = readFileSync('infra/main.bicep', 'utf8');

  expect(deployed).toContain('param logRetentionDays int = 90');
  expect(deployed).toContain("'Continuous7Days', 'Continuous30Days'");
  expect(whole).toContain('for 90 days unless your council chose otherwise');
  expect(whole).toContain('for 7 or 30 days, as your council chose');
});
