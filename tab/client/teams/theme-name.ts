/** Which themes there are. In a file of its own: it is needed long before the themes are. */

export const themeNames = ['light', 'dark', 'contrast'] as const;

export type ThemeName = (typeof themeNames)[number];

/** From the name Teams gives; a name not known yet is shown light. */
export function toThemeName(teamsName: string): ThemeName {
  if (teamsName === 'dark') return 'dark';
  if (teamsName === 'contrast') return 'contrast';
  return 'light';
}
