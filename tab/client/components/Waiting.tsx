/** What is shown until there is something to show: the very shell index.html painted first. */
import { useCallback } from 'react';
import { text } from '../../../shared/text/views/page.ts';

const shell = document.getElementById('shell')?.cloneNode(true);

export function Waiting() {
  const fill = useCallback((place: HTMLDivElement | null) => {
    if (place && shell) place.replaceChildren(shell.cloneNode(true));
  }, []);
  return (
    <div ref={fill}>
      <p role="status">{text.tab.loading}</p>
    </div>
  );
}
