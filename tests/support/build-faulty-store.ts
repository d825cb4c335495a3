/** A store that fails at chosen requests, the way networks and crashes do. */
import type { DocumentStore, StoreError } from '../../shared/stores/document-store.ts';

type Verb = 'get' | 'create' | 'replace' | 'replaceAndCreate' | 'delete' | 'query';

export type Fault = {
  readonly verb: Verb;
  /** Which of the requests of that verb fails, counted from 1; every one unless told. */
  readonly nth?: number;
  /** From which of them on every one fails: longer than the app asks again. */
  readonly from?: number;
  /** Whether the request was carried out before its answer was lost. */
  readonly when: 'before' | 'after';
  /** The store's answer; without it, the process dies there: the request throws. */
  readonly error?: StoreError;
};

/** What a request says that never came back. */
export const crash = 'The process died here.';

export function buildFaultyStore(store: DocumentStore, fault: Fault): DocumentStore {
  let asked = 0;
  const faulty = async (...given: unknown[]) => {
    asked += 1;
    const request = () => (store[fault.verb] as (...given: unknown[]) => unknown)(...given);
    const isHit = fault.nth === undefined ? asked >= (fault.from ?? 1) : asked === fault.nth;
    if (!isHit) return request();
    if (fault.when === 'after') await request();
    if (fault.error === undefined) throw new Error(crash);
    return { ok: false, error: fault.error };
  };
  return { ...store, [fault.verb]: faulty };
}
