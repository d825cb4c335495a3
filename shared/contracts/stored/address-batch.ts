/** The shape of addresses on their way from a roster to people's mailboxes. */
import { z } from 'zod';
import type { AddressBatch } from '../../domain/mailbox/address-batch.ts';

export const StoredAddressBatch: z.ZodType<AddressBatch> = z.object({
  id: z.string(),
  tenantId: z.string(),
  teamId: z.string(),
  serviceUrl: z.string(),
  people: z.array(z.object({ personId: z.string(), userId: z.string() })),
  dueAt: z.string(),
});
