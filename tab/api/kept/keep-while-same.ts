/** Keeps what was read of a partition for as long as nothing was written there, by whichever server. */
import { LRUCache } from 'lru-cache';
import type { DocumentStore } from '../../../shared/stores/document-store.ts';

/** Says whether anything was written in a partition. */
export type Marks = Pick<DocumentStore, 'mark'>;

export type KeptWhileSame<T> = {
  /** What is kept, once it is known to be as it was; otherwise what `begin` gives, which is kept from then on. */
  readonly read: (pk: string, begin: () => T) => Promise<T>;
  readonly peek: (pk: string) => T | undefined;
  readonly drop: (pk: string) => void;
};

type Kept<T> = {
  readonly value: T;
  /** Asked for before the value was read; null where it was not. */
  readonly mark: string | null;
  /** In milliseconds since 1970. */
  readonly readAt: number;
  checkedAt: number;
};

/** How long writes made by another server can stay unseen here, in milliseconds. */
const unseenMs = 3_000;
/** A delete leaves no mark. */
const longestMs = 600_000;
const teamsKept = 200;
const sharedMs = 1_000;

/** Asks for a mark once for all that is kept of a partition: what a tab shows it asks for at the same moment. */
export function shareMarks(store: Marks): Marks {
  type Asked = { readonly answer: ReturnType<Marks['mark']>; readonly at: number };
  const asked = new LRUCache<string, Asked>({ max: teamsKept });
  return {
    mark(pk) {
      const last = asked.get(pk);
      if (last && Date.now() - last.at < sharedMs) return last.answer;
      const answer = store.mark(pk);
      asked.set(pk, { answer, at: Date.now() });
      return answer;
    },
  };
}

export function keepWhileSame<T>(
  marks: Marks,
  isOfToday: (value: T) => Promise<boolean>,
): KeptWhileSame<T> {
  const kept = new LRUCache<string, Kept<T>>({ max: teamsKept });
  const checks = new Map<string, Promise<T>>();

  async function read(pk: string, begin: () => T): Promise<T> {
    const found = kept.get(pk);
    if (!found) return keep(pk, begin(), null);
    if (Date.now() - found.checkedAt < unseenMs) return found.value;
    const checking = checks.get(pk) ?? check(pk, found, begin).finally(() => checks.delete(pk));
    checks.set(pk, checking);
    return checking;
  }

  async function check(pk: string, found: Kept<T>, begin: () => T): Promise<T> {
    const mark = await marks.mark(pk);
    const now = mark.ok ? mark.value : null;
    if (now !== null && now === found.mark && (await isStillGood(found))) {
      found.checkedAt = Date.now();
      return found.value;
    }
    return keep(pk, begin(), now);
  }

  async function isStillGood({ value, readAt }: Kept<T>): Promise<boolean> {
    return Date.now() - readAt < longestMs && (await isOfToday(value).catch(() => false));
  }

  function keep(pk: string, value: T, mark: string | null): T {
    const now = Date.now();
    kept.set(pk, { value, mark, readAt: now, checkedAt: now });
    return value;
  }

  return {
    read,
    peek: (pk) => kept.peek(pk)?.value,
    drop: (pk) => void kept.delete(pk),
  };
}
