/** Fluent's dark theme, in the colour of the app. */
import { createDarkTheme, type Theme } from '@fluentui/react-components';
import { brand } from './brand.ts';

export const darkTheme: Theme = {
  ...createDarkTheme(brand),
  colorBrandForeground1: brand[120],
  colorBrandForeground2: brand[130],
  colorBrandForegroundLink: brand[120],
};
