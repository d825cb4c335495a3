/** Words are looked through once more when they are gathered: what was stored under earlier rules may be refused by today's. */
import { findCaseData } from '../case-data/case-data.ts';
import { namesSomebody } from '../case-data/named-in-role.ts';
import { findConcern } from '../safeguarding/safeguarding.ts';
import type { Words } from './gathered.ts';

export function clean(words: string): Words {
  return findCaseData(words).length > 0 || findConcern(words) ? null : words;
}

export function cleanIfAny(words: string | null): Words {
  return words === null ? null : clean(words);
}

/** Of a role nothing stays that names whoever holds it. */
export function cleanRole(role: string | null): Words {
  return role === null || namesSomebody(role) ? null : clean(role);
}
