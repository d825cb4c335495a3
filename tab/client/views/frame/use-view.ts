/** Which view is shown: the one in the address, or beneath an open change, the one it was opened from. */
import { useState } from 'react';
import { useHash } from '../../hooks/use-hash.ts';
import { readNumber } from '../../hooks/use-hash-number.ts';
import { landing, readView, type ViewName } from '../index.ts';

/** A change that was opened from no view of changes, as by a link, is open over the board. */
export function useView(): ViewName {
  const hash = useHash();
  const [shown, setShown] = useState<ViewName>('board');
  const beneath = shown === landing ? landing : 'board';
  const view = readNumber(hash) === null ? readView(hash) : beneath;
  if (view !== shown) setShown(view);
  return view;
}
