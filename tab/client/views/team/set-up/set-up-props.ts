/** What the set-up and each form of a part of it is given. */
import type { TeamView } from '../../../../../shared/contracts/api/team.ts';

export type SetUpProps = {
  readonly teamId: string;
  readonly team: TeamView;
};

export type PartProps = SetUpProps & { readonly onDone: () => void };
