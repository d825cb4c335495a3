/** Where documents are, and what they are before anybody has written them. */
import { expect, test } from '@jest/globals';
import {
  ambitionType,
  barriersType,
  channelType,
  checkInsType,
  mailboxType,
  pulseType,
  strandsType,
} from '../../../../shared/use-cases/storage/document-types.ts';

const larger = {
  ...{ tenantId: 'tenant', teamId: 'team', personId: 'amara' },
  ...{ id: 'change-1', name: 'Amara Osei', untold: ['something'] },
};

const types = [
  ...[ambitionType, barriersType, channelType, strandsType, pulseType],
  ...[checkInsType, mailboxType],
];

test.each(types)(
  '$type is found by what is larger than its key, and takes nothing of it',
  (type) => {
    const empty = type.empty(larger);

    expect(type.placeOf(larger).id).toBe(empty.id);
    expect(JSON.stringify(empty)).not.toMatch(/change-1|Amara|something/);
  },
);

test('a team’s barriers hold nothing of whoever asks for them', () => {
  expect(JSON.stringify(barriersType.empty(larger))).not.toContain('amara');
});
