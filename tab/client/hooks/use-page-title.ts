/** Names the page, for the browser's tab and for people who listen to it. */
import { useEffect } from 'react';
import { text } from '../../../shared/text/views/page.ts';

export function usePageTitle(of: string): void {
  useEffect(() => {
    document.title = `${of} – ${text.appName}`;
  }, [of]);
}
