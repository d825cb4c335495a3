/** Fluent's light theme, in the colour of the app. */
import { createLightTheme } from '@fluentui/react-components';
import { brand } from './brand.ts';

export const lightTheme = createLightTheme(brand);
