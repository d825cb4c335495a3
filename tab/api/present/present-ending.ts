/** A team's end as the tab sees it. */
import type { EndingView } from '../../../shared/contracts/api/ending.ts';
import type { Ending } from '../../../shared/domain/team/ending.ts';

export function toEndingView({ id, why, by, on }: Ending): EndingView {
  return { id, why, on, by: by && { name: by.name } };
}
