/** What the page needs to know before anybody has signed in: `/api/config`. */
import type { TabConfig } from '../../../shared/contracts/api/local/local-sign-in.ts';
import { configPath } from './paths.ts';
import { useRead } from './use-read.ts';

export function useTabConfig() {
  return useRead<TabConfig>(configPath);
}
