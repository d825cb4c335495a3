/** Follows the theme: Teams' own inside Teams, the device's outside it. */
import { useEffect, useState } from 'react';
import type { Host } from './host.ts';
import type { ThemeName } from './theme-name.ts';

const forcedColours = '(forced-colors: active)';
const dark = '(prefers-color-scheme: dark)';

export function useThemeName(host: Host): ThemeName {
  const [name, setName] = useState(() => (host.kind === 'teams' ? host.theme : deviceTheme()));
  useEffect(() => {
    if (host.kind === 'browser') return followDevice(setName);
    host.followTheme(setName);
    return undefined;
  }, [host]);
  useEffect(() => {
    document.documentElement.dataset.theme = name;
  }, [name]);
  return name;
}

function followDevice(follow: (theme: ThemeName) => void): () => void {
  const queries = [forcedColours, dark].map((query) => window.matchMedia(query));
  const onChange = () => follow(deviceTheme());
  for (const query of queries) query.addEventListener('change', onChange);
  return () => {
    for (const query of queries) query.removeEventListener('change', onChange);
  };
}

function deviceTheme(): ThemeName {
  if (window.matchMedia(forcedColours).matches) return 'contrast';
  return window.matchMedia(dark).matches ? 'dark' : 'light';
}
