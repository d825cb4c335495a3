/** Whose barriers and strands are shown, and how what is shown is brought up to date. */
import type { KeyedMutator } from 'swr';
import type { BarriersView } from '../../../../shared/contracts/api/barriers.ts';
import type { StrandsView } from '../../../../shared/contracts/api/strands.ts';

export type ShownBarriers = {
  readonly teamId: string;
  readonly barriers: { readonly mutate: KeyedMutator<BarriersView> };
};

export type ShownStrands = {
  readonly teamId: string;
  readonly strands: { readonly mutate: KeyedMutator<StrandsView> };
};
