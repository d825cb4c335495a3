/** The person signed in: `/api/me`. */
import type { Me } from '../../../shared/contracts/api/me.ts';
import { mePath } from './paths.ts';
import { useRead } from './use-read.ts';

export function useMe() {
  return useRead<Me>(mePath);
}
