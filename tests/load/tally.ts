/** Keeps count of what was asked, how long it took from the moment it was due, and what was answered otherwise than expected. */
export type Tally = {
  /** Of those who saw a change as somebody else had just altered it: expected, and told apart. */
  readonly late: number;
  readonly counts: ReadonlyMap<string, number>;
  readonly errors: ReadonlyMap<string, number>;
  readonly times: (group: Group) => readonly number[];
};

export type Group = 'chat' | 'tabs' | 'echo';

export type Keeper = {
  readonly tally: Tally;
  readonly ask: (group: Group, kind: string) => void;
  readonly answer: (group: Group, milliseconds: number) => void;
  readonly overtake: () => void;
  readonly fail: (what: string, count?: number) => void;
};

export function createKeeper(): Keeper {
  const counts = new Map<string, number>();
  const errors = new Map<string, number>();
  const times: Record<Group, number[]> = { chat: [], tabs: [], echo: [] };
  let late = 0;
  return {
    tally: {
      get late() {
        return late;
      },
      ...{ counts, errors },
      times: (group) => times[group],
    },
    ask: (group, kind) => add(counts, `${group}: ${kind}`, 1),
    answer: (group, milliseconds) => times[group].push(milliseconds),
    overtake: () => {
      late += 1;
    },
    fail: (what, count = 1) => add(errors, what, count),
  };
}

function add(counts: Map<string, number>, name: string, count: number): void {
  counts.set(name, (counts.get(name) ?? 0) + count);
}
