/** What is asked of everybody stands first on the wall while it is open, and last once it is closed: whoever opens or closes it goes along. */
import { createContext, useContext, useEffect, useState } from 'react';

export type AskedPanel = 'asked-rings' | 'asked-vote';

type Follow = (panel: AskedPanel) => void;

export const FollowContext = createContext<Follow>(() => {});

/** To be said once it is done. */
export function useFollow(): Follow {
  return useContext(FollowContext);
}

/** For where the panels are: each has its name as its id, and takes the focus. */
export function useFollowed(): Follow {
  const [followed, setFollowed] = useState<AskedPanel | null>(null);
  useEffect(() => {
    if (followed === null) return;
    const panel = document.getElementById(followed);
    panel?.scrollIntoView?.({ block: 'start' });
    panel?.focus({ preventScroll: true });
    setFollowed(null);
  }, [followed]);
  return setFollowed;
}
