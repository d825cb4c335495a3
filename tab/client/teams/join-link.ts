/** The address under which somebody else opens a place of this tab, such as from their phone. */
import { createContext, useContext } from 'react';

/** `place` is what stands behind `#`. Null where Teams does not say which app it shows, so that no link can be made. */
export type ToJoinLink = (place: string) => string | null;

/** Outside Teams the page's own. */
function toOwnAddress(place: string): string {
  const { origin, pathname } = window.location;
  return `${origin}${pathname}#${place}`;
}

export const JoinLinkContext = createContext<ToJoinLink>(toOwnAddress);

export function useJoinLink(place: string): string | null {
  return useContext(JoinLinkContext)(place);
}
