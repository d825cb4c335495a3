/** The list for a stage with very many cards, in a file of its own: most teams never need it. */
import { lazy } from 'react';

export const loadLongCardList = () => import('./LongCardList.tsx');

export const LongCardList = lazy(async () => ({
  default: (await loadLongCardList()).LongCardList,
}));
