/** Puts something beside the page, which Fluent hides from whoever listens while a dialog is open over it. */
import { useThemeClassName } from '@fluentui/react-components';
import { type ReactNode, useLayoutEffect, useState } from 'react';
import { createPortal } from 'react-dom';

/** Fluent looks for this name on what lies directly in the body, and nowhere deeper. */
const neverHidden = 'data-tabster-never-hide';

function createPlace(): HTMLElement {
  const place = document.createElement('div');
  place.setAttribute(neverHidden, '');
  return place;
}

export function BesideDialogs({ children }: { readonly children: ReactNode }) {
  const [place] = useState(createPlace);
  const theme = useThemeClassName();
  useLayoutEffect(() => {
    document.body.append(place);
    return () => place.remove();
  }, [place]);
  return createPortal(<div className={theme}>{children}</div>, place);
}
