/** Fetches what the page is to look like while its own script is on its way. */
import type { ThemeName } from '../theme-name.ts';

export const fetchDark = () => import('./dark.ts');
export const fetchContrast = () => import('./contrast.ts');

export function fetchTheme(name: ThemeName): void {
  if (name === 'dark') fetchDark().catch(() => undefined);
  if (name === 'contrast') fetchContrast().catch(() => undefined);
}
