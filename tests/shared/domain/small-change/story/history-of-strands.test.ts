/** A history tells which strand a change came to answer, and when (P25). */
import { expect, test } from '@jest/globals';
import { linkChange } from '../../../../../shared/domain/small-change/link.ts';
import { logChange } from '../../../../../shared/domain/small-change/log.ts';
import { planChange } from '../../../../../shared/domain/small-change/plan.ts';
import type { SmallChange } from '../../../../../shared/domain/small-change/small-change.ts';
import { toHistoryLines } from '../../../../../shared/domain/small-change/story/history-lines.ts';
import { undoLast } from '../../../../../shared/domain/small-change/undo.ts';
import { buildCommand } from '../../../../support/build-change.ts';
import { unwrap } from '../../../../support/build-deps.ts';

const strands = [
  { id: 'theme-yes', name: 'A yes on the same day' },
  { id: 'theme-forms', name: 'One form for each visit' },
];
const place = { id: 'change-1', tenantId: 'tenant-elmshire', teamId: 'team-north', number: 1 };
const input = { title: 'Walk and talk', benefit: null, scope: 'in-our-gift' } as const;
const answers = { strandId: 'theme-yes', strandName: 'A yes on the same day', barrierIds: [] };

function toStrands(change: SmallChange) {
  return toHistoryLines(change).map(({ did, strand }) => [did, strand]);
}

test('from the start where it was logged for one, and each time it is another', () => {
  const logged = logChange(place, { ...input, answers }, buildCommand());
  const link = { strandId: 'theme-forms', barrierIds: [] };
  const linked = unwrap(
    linkChange(logged, link, { strands, barrierIds: [] }, buildCommand({ id: 'link' })),
  );
  const undone = unwrap(undoLast(linked, buildCommand({ id: 'undo' })));

  expect(toStrands(undone)).toEqual([
    ['undone', 'A yes on the same day'],
    ['linked', 'One form for each visit'],
    ['logged', 'A yes on the same day'],
  ]);
});

test('from the plan it was chosen in, and nothing where it answers none', () => {
  const logged = logChange(place, input, buildCommand());
  const planning = { strand: 'theme-yes', strands };
  const planned = unwrap(planChange(logged, planning, buildCommand({ id: 'plan' })));
  const none = { strandId: null, barrierIds: [] };
  const unlinked = unwrap(
    linkChange(planned, none, { strands, barrierIds: [] }, buildCommand({ id: 'none' })),
  );

  expect(toStrands(unlinked)).toEqual([
    ['linked', undefined],
    ['planned', 'A yes on the same day'],
    ['logged', undefined],
  ]);
});
