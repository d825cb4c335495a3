/** What somebody has typed or ticked on the page itself, kept over a reload too: for what is no form that is opened. */
import { type Change, useHeldDraft } from '../../../components/forms/use-held-draft.ts';
import { useKept } from '../../board/change-detail/forms/use-kept.ts';

type Empty<T> = {
  readonly empty: T;
  /** Of what a reload left. */
  readonly isIt: (kept: unknown) => kept is T;
};

/** `place`: of what it is the draft. Once nothing stands there, nothing is kept. */
export function useKeptDraft<T>(place: string, { empty, isIt }: Empty<T>): readonly [T, Change<T>] {
  const keeper = useKept<T>(place);
  const isEmpty = (draft: T) => JSON.stringify(draft) === JSON.stringify(empty);
  return useHeldDraft<T>(
    () => keeper.read(isIt) ?? empty,
    (draft) => (isEmpty(draft) ? keeper.forget() : keeper.keep(draft)),
  );
}
