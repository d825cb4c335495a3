/** What every part of the view is given. */
import type { GatheredView } from '../../../../../shared/contracts/api/blueprint/gathered.ts';
import type {
  EvidenceView,
  SenseView,
} from '../../../../../shared/contracts/api/blueprint/sense.ts';

export type BlueprintProps = {
  readonly teamId: string;
  readonly gathered: GatheredView;
  readonly evidence: EvidenceView;
  readonly sense: SenseView;
};
