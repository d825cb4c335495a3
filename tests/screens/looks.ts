/** How the tab is looked at: in which colours, and how large. */
import type { BrowserContextOptions } from 'playwright-core';

export const sizes = {
  wall: { width: 1920, height: 1080 },
  desk: { width: 1280, height: 900 },
  phone: { width: 390, height: 844 },
} as const;

export type Size = keyof typeof sizes;

/** `contrast` is the theme Teams gives; in `forced` the device chooses all colours itself. */
export const colours = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  contrast: { colorScheme: 'light' },
  forced: { colorScheme: 'dark', forcedColors: 'active' },
} as const satisfies Record<string, BrowserContextOptions>;

export type Colour = keyof typeof colours;
