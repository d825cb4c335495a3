/** One contract for every store: whoever adds a store runs this over it. */
import { describe } from '@jest/globals';
import { describeClaiming } from './document-store/claiming.ts';
import { describeExpiring } from './document-store/expiring.ts';
import { describePaging } from './document-store/paging.ts';
import { describeQuerying } from './document-store/querying.ts';
import { describeRoundTrip } from './document-store/round-trip.ts';
import { describeSharing } from './document-store/sharing.ts';
import type { OpenShared, OpenStore } from './document-store/subject.ts';
import { describeWriting } from './document-store/writing.ts';

type Subject = {
  /** Gives an empty store; with `shared`, one that can be opened twice. */
  readonly open: OpenStore;
  readonly shared?: OpenShared;
  /** How many examples each property is tried on. */
  readonly runs: number;
};

export function describeDocumentStore(name: string, { open, shared, runs }: Subject): void {
  describe(`${name} as a document store`, () => {
    describeWriting(open);
    describeQuerying(open);
    describePaging(open, runs);
    describeClaiming(open);
    describeExpiring(open);
    describeRoundTrip(open, runs);
    if (shared) describeSharing(shared);
  });
}
