/** Goes to a place on the wall, which may be long, and puts the focus there: by a link, or with what stands first while it is open and last once it is closed. */
import { createContext, useContext, useEffect, useState } from 'react';
import type { Side } from '../../../../../shared/domain/sensemaking/sense.ts';

export type AskedPanel = 'asked-rings' | 'asked-vote';

/** Each has its name as its id, and takes the focus. */
export type PlaceOnWall = AskedPanel | `theme-${string}` | `loose-${Side}`;

type Follow = (place: PlaceOnWall) => void;

export const FollowContext = createContext<Follow>(() => {});

export function idOfTheme(themeId: string): PlaceOnWall {
  return `theme-${themeId}`;
}

export function idOfLoose(side: Side): PlaceOnWall {
  return `loose-${side}`;
}

/** To be said once it is done. */
export function useFollow(): Follow {
  return useContext(FollowContext);
}

/** For where the places are. */
export function useFollowed(): Follow {
  const [followed, setFollowed] = useState<PlaceOnWall | null>(null);
  useEffect(() => {
    if (followed === null) return;
    const place = document.getElementById(followed);
    place?.scrollIntoView?.({ block: 'start' });
    place?.focus({ preventScroll: true });
    setFollowed(null);
  }, [followed]);
  return setFollowed;
}
