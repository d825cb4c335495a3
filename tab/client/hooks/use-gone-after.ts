/** Lets what is shown for a moment go again; not while somebody is on it, or on their way there with the keyboard (WCAG 2.2.1). */
import { type FocusEvent, useEffect, useEffectEvent, useState } from 'react';

/** For the element that is shown. */
type Held = {
  readonly onPointerEnter: () => void;
  readonly onPointerLeave: () => void;
  readonly onFocus: () => void;
  readonly onBlur: (event: FocusEvent) => void;
};

type Shown = {
  readonly ms: number;
  /** Something is under way that is to be told there. */
  readonly isBusy: boolean;
  readonly go: () => void;
};

export function useGoneAfter({ ms, isBusy, go }: Shown): Held {
  const [isPointedAt, setPointedAt] = useState(false);
  const [hasFocus, setFocus] = useState(false);
  const isHeld = isPointedAt || hasFocus || isBusy;
  const onOver = useEffectEvent(go);
  useEffect(() => {
    if (isHeld) return undefined;
    let timer = setTimeout(onOver, ms);
    function wait({ key }: KeyboardEvent) {
      if (key !== 'Tab') return;
      clearTimeout(timer);
      timer = setTimeout(onOver, ms);
    }
    document.addEventListener('keydown', wait);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('keydown', wait);
    };
  }, [isHeld, ms]);
  return {
    onPointerEnter: () => setPointedAt(true),
    onPointerLeave: () => setPointedAt(false),
    onFocus: () => setFocus(true),
    onBlur: ({ currentTarget, relatedTarget }) =>
      setFocus(currentTarget.contains(relatedTarget as Node | null)),
  };
}
