/** Whether the server has a newer page than the one that is open: a tab in Teams stays open for days. */

export type PageWatch = {
  /** The build an answer named; null where it named none. */
  readonly hear: (build: string | null) => void;
  /** Once it is, it stays so until it is loaded again. */
  readonly isOlder: () => boolean;
  /** Called when it becomes so. Gives what ends it. */
  readonly onOlder: (then: () => void) => () => void;
};

/** The first that is heard is this page’s own. */
export function createPageWatch(): PageWatch {
  const listeners = new Set<() => void>();
  let own: string | null = null;
  let isOlder = false;
  return {
    hear(build) {
      own ??= build;
      if (isOlder || build === null || build === own) return;
      isOlder = true;
      for (const then of listeners) then();
    },
    isOlder: () => isOlder,
    onOlder(then) {
      listeners.add(then);
      return () => void listeners.delete(then);
    },
  };
}
