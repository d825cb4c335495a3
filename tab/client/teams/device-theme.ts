/** Which theme the page opens in: Teams' own inside Teams, the device's outside it. */
import type { Host } from './host.ts';
import type { ThemeName } from './theme-name.ts';

const forcedColours = '(forced-colors: active)';
const dark = '(prefers-color-scheme: dark)';

/** What the device may change its mind about. */
export const followedByDevice = [forcedColours, dark] as const;

export function toThemeOf(host: Host): ThemeName {
  return host.kind === 'teams' ? host.theme : deviceTheme();
}

export function deviceTheme(): ThemeName {
  if (window.matchMedia(forcedColours).matches) return 'contrast';
  return window.matchMedia(dark).matches ? 'dark' : 'light';
}
