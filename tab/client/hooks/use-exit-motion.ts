/** Lets a dialog go gently: it closes first, and is taken away once its motion has ended. */
import { useState } from 'react';

type Finished = { readonly direction: 'enter' | 'exit' };

export function useExitMotion(onGone: () => void) {
  const [isOpen, setOpen] = useState(true);
  return {
    isOpen,
    leave: () => setOpen(false),
    surfaceMotion: {
      onMotionFinish: (_event: null, { direction }: Finished) => {
        if (direction === 'exit') onGone();
      },
    },
  };
}
