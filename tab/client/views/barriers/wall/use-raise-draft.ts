/**
 * What somebody is typing to raise, as long as the page is open. Over a reload only what is to have their name: what
 * is or may be meant confidentially is nowhere on the device (P5).
 */
import { useState } from 'react';
import type { BarrierKeeping } from '../../../../../shared/domain/barriers/barriers.ts';
import type { Change } from '../../../components/forms/use-held-draft.ts';
import { usePageDraft } from '../../../components/forms/use-page-draft.ts';
import { useKept } from '../../board/change-detail/forms/use-kept.ts';

export type RaiseDraft = { readonly words: string; readonly keep: BarrierKeeping | null };

const nothing: RaiseDraft = { words: '', keep: null };

export function useRaiseDraft(teamId: string): readonly [RaiseDraft, Change<RaiseDraft>] {
  const place = `${teamId} barrier`;
  const keeper = useKept<RaiseDraft>(place);
  const [before] = useState(() => keeper.read(isNamed) ?? nothing);
  const [draft, change] = usePageDraft<RaiseDraft>(place, before);
  function changeAndKeep(next: (before: RaiseDraft) => RaiseDraft) {
    change((now) => {
      const then = next(now);
      if (isNamed(then) && then.words !== '') keeper.keep(then);
      else keeper.forget();
      return then;
    });
  }
  return [draft, changeAndKeep];
}

function isNamed(kept: unknown): kept is RaiseDraft {
  const { words, keep } = (kept ?? {}) as Partial<RaiseDraft>;
  return typeof words === 'string' && keep === 'by-name';
}
