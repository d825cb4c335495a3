/** Whose values and vision are shown, and how what is shown is brought up to date. */
import type { KeyedMutator } from 'swr';
import type { AmbitionView } from '../../../../shared/contracts/api/ambition.ts';

export type ShownAmbition = {
  readonly teamId: string;
  readonly ambition: { readonly mutate: KeyedMutator<AmbitionView> };
};
