/** A store whose answers get lost from the next write of one type on, until it is well again. */
import type { DocumentStore, StoredDocument } from '../../shared/stores/document-store.ts';

/** `kept`: the write was carried out before its answer was lost; `lost`: it never arrived. */
export type Loss = 'kept' | 'lost';

export type FlakyStore = DocumentStore & {
  /** The answer to the next write of the type is lost, and after it the store answers nothing at all. */
  readonly loseAnswer: (type: string, loss: Loss) => void;
  /** The same, where nobody knows what the error means: the request throws. */
  readonly breakOff: (type: string, loss: Loss) => void;
  readonly heal: () => void;
};

type Fault = { readonly type: string; readonly loss: Loss; readonly throws: boolean };

export function buildFlakyStore(store: DocumentStore): FlakyStore {
  let fault: Fault | null = null;
  let isDown = false;

  async function write<R>(docs: readonly StoredDocument[], carryOut: () => Promise<R>) {
    if (isDown) return { ok: false, error: 'unknown-outcome' } as const;
    if (!fault || !docs.some(({ type }) => type === fault?.type)) return carryOut();
    const { loss, throws } = fault;
    isDown = true;
    if (loss === 'kept') await carryOut();
    if (throws) throw new Error('The service answered 500.');
    return { ok: false, error: 'unknown-outcome' } as const;
  }

  async function read<R>(carryOut: () => Promise<R>) {
    return isDown ? ({ ok: false, error: 'throttled' } as const) : carryOut();
  }

  return {
    get: (pk, id) => read(() => store.get(pk, id)),
    query: (pk, type, query) => read(() => store.query(pk, type, query)),
    claimDue: (type, claim) => read(() => store.claimDue(type, claim)),
    nextDue: (types, now) => read(() => store.nextDue(types, now)),
    create: (doc) => write([doc], () => store.create(doc)),
    replace: (doc, etag) => write([doc], () => store.replace(doc, etag)),
    replaceAndCreate: (replaced, created) =>
      write([replaced.doc, created], () => store.replaceAndCreate(replaced, created)),
    delete: (pk, id, etag) => store.delete(pk, id, etag),
    mark: (pk) => read(() => store.mark(pk)),
    check: () => read(() => store.check()),
    close: () => store.close(),
    loseAnswer: (type, loss) => {
      fault = { type, loss, throws: false };
    },
    breakOff: (type, loss) => {
      fault = { type, loss, throws: true };
    },
    heal: () => {
      fault = null;
      isDown = false;
    },
  };
}
