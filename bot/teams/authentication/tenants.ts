/** Decides whether an activity comes from a tenant we serve, which the SDK never asks. */
import type { Activity } from 'botbuilder';
import { isRecord } from '../payload/activity.ts';

export type AllowedTenants = readonly string[] | 'any';

/** Every tenant the activity names must be allowed; an activity that names none is refused. */
export function isFromAllowedTenant(activity: Activity, allowed: AllowedTenants): boolean {
  if (allowed === 'any') return true;
  const named = tenantsNamedIn(activity);
  return named.length > 0 && named.every((tenant) => allowed.some((id) => isSame(id, tenant)));
}

function tenantsNamedIn({ conversation, channelData }: Activity): readonly unknown[] {
  const inChannelData = isRecord(channelData) ? channelData.tenant : undefined;
  return [
    isRecord(conversation) ? conversation.tenantId : undefined,
    isRecord(inChannelData) ? inChannelData.id : undefined,
  ].filter((tenant) => tenant !== undefined && tenant !== null);
}

function isSame(id: string, tenant: unknown): boolean {
  return typeof tenant === 'string' && tenant.toLowerCase() === id.toLowerCase();
}
