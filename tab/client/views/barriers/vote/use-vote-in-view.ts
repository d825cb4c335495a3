/** Brings an open vote into view for whoever came for it, with the focus on its heading: the code in a workshop leads to its address (P6, P31). */
import { type RefObject, useEffect, useRef } from 'react';
import { isTyping } from '../../../components/forms/is-typing.ts';
import { useHash } from '../../../hooks/use-hash.ts';

const addressOfVote = '#vote';

/** For the heading. Whoever is writing meanwhile is left where they are. */
export function useVoteInView(): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const isMeant = useHash() === addressOfVote;
  useEffect(() => {
    if (!isMeant || isTyping()) return;
    heading.current?.scrollIntoView?.({ block: 'start' });
    heading.current?.focus({ preventScroll: true });
  }, [isMeant]);
  return heading;
}
