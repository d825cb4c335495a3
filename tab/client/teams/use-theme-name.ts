/** Follows the theme: Teams' own inside Teams, the device's outside it. */
import { useEffect, useState } from 'react';
import { deviceTheme, followedByDevice, toThemeOf } from './device-theme.ts';
import type { Host } from './host.ts';
import type { ThemeName } from './theme-name.ts';

export function useThemeName(host: Host): ThemeName {
  const [name, setName] = useState(() => toThemeOf(host));
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
  const queries = followedByDevice.map((query) => window.matchMedia(query));
  const onChange = () => follow(deviceTheme());
  for (const query of queries) query.addEventListener('change', onChange);
  return () => {
    for (const query of queries) query.removeEventListener('change', onChange);
  };
}
