/** What is drawn of the map, on a wall as on a phone. */
import type { Pill } from '../../../../shared/domain/influence/pills.ts';

export type MapProps = {
  readonly pills: readonly Pill[];
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** Whose panel is open. */
  readonly opened: Pill | null;
  readonly onOpen: (pillId: string) => void;
};

/** Where the focus goes back to once its panel is closed. */
export function pillElementId(pillId: string): string {
  return `influence ${pillId}`.replaceAll(' ', '-');
}
