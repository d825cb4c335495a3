/** The light theme comes with the page; the others in files of their own, for those who want them. */
import type { Theme } from '@fluentui/react-components';
import type { ThemeName } from '../theme-name.ts';
import { fetchContrast, fetchDark } from './fetch-theme.ts';
import { lightTheme } from './light.ts';

export async function loadTheme(name: ThemeName): Promise<Theme> {
  if (name === 'dark') return (await fetchDark()).darkTheme;
  if (name === 'contrast') return (await fetchContrast()).contrastTheme;
  return lightTheme;
}
