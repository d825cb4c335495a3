/** A team’s open changes, each as the line of the board it is sent as: one that is written is one line anew. */
import type { ChangeSummary } from '../../../shared/contracts/stored/documents.ts';
import { withOwnerInTeam } from '../../../shared/domain/small-change/own.ts';
import type { Answers } from '../../../shared/domain/small-change/small-change.ts';
import type { Team } from '../../../shared/domain/team/team.ts';
import type { StoredDocument } from '../../../shared/stores/document-store.ts';
import type { Deps } from '../../../shared/use-cases/deps.ts';
import { changeSummary } from '../../../shared/use-cases/storage/document-types.ts';
import { handsToday, toBoardChange } from '../present/present-change.ts';

export type ChangeLines = {
  /** The team, its people and its day are as they were when the lines were written. */
  readonly isFor: (team: Team) => boolean;
  /** A change was written: what it says is its line from now on. An older version changes nothing. */
  readonly put: (doc: StoredDocument) => void;
  /** What each that is on the board answers. */
  readonly answers: () => readonly { readonly answers: Answers }[];
  /** What stands between the brackets of a JSON array in UTF-8, piece by piece, the one logged last first. */
  readonly toPieces: () => readonly Uint8Array[];
};

type Line = Pick<ChangeSummary, 'number' | 'version' | 'answers'> & {
  /** With a comma before it; null where the change is off the board. Bytes, as thousands of them are put together. */
  readonly json: Uint8Array | null;
};

type DayDeps = Pick<Deps, 'today' | 'calendar'>;

export function toChangeLines(
  team: Team,
  docs: readonly StoredDocument[],
  deps: DayDeps,
): ChangeLines {
  const lines = new Map<string, Line>();
  const seen = { members: team.members, before: handsToday(team, deps) };
  const written = stateOf(team, deps);

  function put(doc: StoredDocument): void {
    const change = withOwnerInTeam(changeSummary.schema.parse(doc), team);
    const { id, number, version, answers } = change;
    const known = lines.get(id);
    if (known && known.version > version) return;
    const isOpen = doc.status === 'open';
    const json = isOpen ? Buffer.from(`,${JSON.stringify(toBoardChange(change, seen))}`) : null;
    lines.set(id, { number, version, answers, json });
  }

  for (const doc of docs) put(doc);
  return {
    put,
    isFor: (now) => stateOf(now, deps) === written,
    answers: () => [...lines.values()].filter(({ json }) => json !== null),
    toPieces() {
      const latestFirst = [...lines.values()].sort((one, other) => other.number - one.number);
      const [first, ...rest] = latestFirst.flatMap(({ json }) => json ?? []);
      return first ? [first.subarray(1), ...rest] : [];
    },
  };
}

/** All that a line says beside what is in the change. */
function stateOf({ members, leavers, timeZone }: Team, { today }: DayDeps): string {
  return JSON.stringify([today(timeZone), timeZone, members, leavers]);
}
