/** What stands in the box: there again after a reload, unless it is to be said confidentially. Then it is kept nowhere but in the page (P5). */
import { useState } from 'react';
import type { BarrierKeeping } from '../../../../../shared/domain/barriers/barriers.ts';
import type { Hint } from '../../../../../shared/domain/gathered/gathered.ts';
import { reflectionHints } from '../../../../../shared/domain/sensemaking/reflections.ts';
import { usePageDraft } from '../../../components/forms/use-page-draft.ts';
import { useKept } from '../../board/change-detail/forms/use-kept.ts';

export type ReflectionDraft = {
  readonly words: string;
  readonly hint: Hint | null;
  readonly keep: BarrierKeeping | null;
};

export const nothingSaid: ReflectionDraft = { words: '', hint: null, keep: null };

export function useReflectionDraft(teamId: string) {
  const place = `${teamId} reflection`;
  const keeper = useKept<ReflectionDraft>(place);
  const [found] = useState(() => keeper.read(isDraft) ?? nothingSaid);
  const [draft, change] = usePageDraft(place, found);
  function changeAndKeep(next: (before: ReflectionDraft) => ReflectionDraft) {
    change((before) => {
      const after = next(before);
      if (mayBeKept(after)) keeper.keep(after);
      else keeper.forget();
      return after;
    });
  }
  return [draft, changeAndKeep] as const;
}

function mayBeKept({ words, keep }: ReflectionDraft): boolean {
  return words.trim() !== '' && keep !== 'confidential';
}

function isDraft(kept: unknown): kept is ReflectionDraft {
  const { words, hint, keep } = (kept ?? {}) as Partial<ReflectionDraft>;
  const isHint = hint === null || reflectionHints.some((each) => each === hint);
  return typeof words === 'string' && isHint && (keep === null || keep === 'by-name');
}
