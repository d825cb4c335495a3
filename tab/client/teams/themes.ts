/** Fluent's light, dark and high-contrast themes, in the colour of the app's icon. */
import {
  type BrandVariants,
  createDarkTheme,
  createLightTheme,
  type Theme,
  teamsHighContrastTheme,
} from '@fluentui/react-components';
import type { ThemeName } from './theme-name.ts';

/** From the accent colour in the manifest (60) to the tints used behind words (160). */
const brand: BrandVariants = {
  10: '#021415',
  20: '#06292b',
  30: '#0a373a',
  40: '#0b4548',
  50: '#0d5054',
  60: '#0f5a5e',
  70: '#0f666a',
  80: '#107377',
  90: '#278489',
  100: '#41979c',
  110: '#5aa8ad',
  120: '#75b9bd',
  130: '#90c9cd',
  140: '#add9dc',
  150: '#cae9eb',
  160: '#e9f6f7',
};

/** Made when it is wanted: most people see one of them. */
export function makeTheme(name: ThemeName): Theme {
  if (name === 'contrast') return teamsHighContrastTheme;
  return name === 'dark' ? makeDarkTheme() : createLightTheme(brand);
}

function makeDarkTheme(): Theme {
  return {
    ...createDarkTheme(brand),
    colorBrandForeground1: brand[120],
    colorBrandForeground2: brand[130],
    colorBrandForegroundLink: brand[120],
  };
}
