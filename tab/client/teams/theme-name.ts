/** Which themes there are. In a file of its own: it is needed long before the themes are. */

export type ThemeName = 'light' | 'dark' | 'contrast';

/** From the name Teams gives; a name not known yet is shown light. */
export function toThemeName(teamsName: string): ThemeName {
  if (teamsName === 'dark') return 'dark';
  if (teamsName === 'contrast') return 'contrast';
  return 'light';
}
