/**
 * What stands in a form's boxes: what somebody has typed, and everywhere else what stands now, also when others change
 * it meanwhile. Half-typed words outlive the form, and the page: they are there again when it is opened again.
 */
import { useState } from 'react';
import type { ChangeCommandName } from '../../../../../../shared/contracts/api/change-commands.ts';
import { useKept } from './use-kept.ts';

export type DraftBox<Value> = {
  readonly value: Value;
  /** What somebody else has put there while it was typed in here; both are shown, so that nobody's words are lost. */
  readonly now: Value | undefined;
  /** Whose that is, and since when, as far as it is known. */
  readonly nowBy: string | undefined;
  readonly onChange: (value: Value) => void;
};

export type Draft<Words extends object, Around> = {
  readonly words: Words;
  /** Only what was typed here. */
  readonly typed: Partial<Words>;
  /** What stood around the boxes when the words were begun. */
  readonly begunIn: Around;
  /** What stands in the boxes now is what stood there then. */
  readonly isAsBegun: boolean;
  readonly box: <Name extends keyof Words>(name: Name) => DraftBox<Words[Name]>;
  /** Into several boxes at once. */
  readonly type: (words: Partial<Words>) => void;
  /** They were typed before the form was opened. */
  readonly isFromBefore: boolean;
  /** Gives the boxes back as they stand without them. */
  readonly startAgain: () => void;
  /** They are no draft any more. */
  readonly forget: () => void;
};

type Kept<Words, Around> = {
  readonly opened: Words;
  readonly around: Around;
  readonly typed: Partial<Words>;
  /** When something had last happened to the change. */
  readonly seen: string;
};

/** Of which form of a change it is; of several of that name, the one that is meant. */
export function draftPlace(
  { teamId, change }: { readonly teamId: string; readonly change: { readonly id: string } },
  name: ChangeCommandName,
  of = '',
): string {
  return [teamId, change.id, name, of].join(' ');
}

export type Stands<Words, Around> = {
  readonly words: Words;
  readonly around: Around;
  /** Left out where nobody else can have put anything into the boxes. */
  readonly story?: Story;
};

type Story = {
  readonly newest: string;
  readonly whoWrote: (box: string, since: string) => string | undefined;
};

export function useDraft<Words extends object, Around>(
  place: string,
  { words: stands, around, story }: Stands<Words, Around>,
): Draft<Words, Around> {
  const keeper = useKept<Kept<Words, Around>>(place);
  const anew = { opened: stands, around, typed: {}, seen: story?.newest ?? '' };
  const [before] = useState(() => onlyKnown(keeper.read(isKept), stands));
  const [isFromBefore, setFromBefore] = useState(before !== undefined);
  const [draft, setDraft] = useState<Kept<Words, Around>>(before ?? anew);
  const words = { ...stands, ...draft.typed };

  function type(next: Partial<Words>) {
    const typed = { ...draft.typed, ...next };
    setDraft({ ...draft, typed });
    if (isSame({ ...stands, ...typed }, stands)) keeper.forget();
    else keeper.keep({ ...draft, typed });
  }

  function startAgain() {
    setDraft(anew);
    setFromBefore(false);
    keeper.forget();
  }

  return {
    ...{ words, typed: draft.typed, begunIn: draft.around, isFromBefore, startAgain, type },
    isAsBegun: isSame(stands, draft.opened),
    forget: keeper.forget,
    box: (name) => {
      const isOther = name in draft.typed && !isSame(stands[name], draft.opened[name]);
      const isNow = isOther && !isSame(stands[name], words[name]);
      return {
        value: words[name],
        now: isNow ? stands[name] : undefined,
        nowBy: isNow ? story?.whoWrote(String(name), draft.seen) : undefined,
        onChange: (value) => type({ [name]: value } as unknown as Partial<Words>),
      };
    },
  };
}

/** What an earlier page kept may be of an earlier version: boxes that are there no more are left out. */
function onlyKnown<Words extends object, Around>(
  kept: Kept<Words, Around> | undefined,
  stands: Words,
): Kept<Words, Around> | undefined {
  if (!kept) return undefined;
  const known = Object.entries(kept.typed).filter(([name]) => name in stands);
  return { ...kept, typed: Object.fromEntries(known) as Partial<Words> };
}

function isKept<Words, Around>(kept: unknown): kept is Kept<Words, Around> {
  const { opened, typed, seen } = (kept ?? {}) as Partial<Kept<object, unknown>>;
  return typeof opened === 'object' && typeof typed === 'object' && typeof seen === 'string';
}

/** Lists of choices too, which are read anew each time. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
