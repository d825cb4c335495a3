/** Lets a dialog go gently: it closes first, and is taken away once its motion has ended. */
import { useState } from 'react';

type Finished = { readonly direction: 'enter' | 'exit' };

/** `of`: what it is open on. On its way out it comes back where it is opened on something else. */
export function useExitMotion(onGone: () => void, of: number = 0) {
  const [left, setLeft] = useState<number | null>(null);
  return {
    isOpen: left !== of,
    leave: () => setLeft(of),
    surfaceMotion: {
      onMotionFinish: (_event: null, { direction }: Finished) => {
        if (direction === 'exit' && left === of) onGone();
      },
    },
  };
}
