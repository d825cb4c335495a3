/** How Teams paints a card, near enough to judge one: Fluent colours, spacing and type, light, dark and in high contrast. */

export const themes = ['light', 'dark', 'contrast'] as const;

export type Theme = (typeof themes)[number];

const palettes = {
  light: {
    page: '#f5f5f5',
    card: '#ffffff',
    emphasis: '#f5f5f5',
    tint: '#e8ebfa',
    text: '#242424',
    subtle: '#616161',
    accent: '#5b5fc7',
    attention: '#b10e1c',
    line: '#e0e0e0',
  },
  dark: {
    page: '#1f1f1f',
    card: '#292929',
    emphasis: '#1f1f1f',
    tint: '#2f2f4a',
    text: '#ffffff',
    subtle: '#adadad',
    accent: '#9299f7',
    attention: '#f1707b',
    line: '#525252',
  },
  /** Nothing can be told by a shade here. */
  contrast: {
    page: '#000000',
    card: '#000000',
    emphasis: '#000000',
    tint: '#000000',
    text: '#ffffff',
    subtle: '#ffffff',
    accent: '#ffff01',
    attention: '#ffff01',
    line: '#ffffff',
  },
} as const;

export function paletteOf(theme: Theme) {
  return palettes[theme];
}

/** The renderer's host configuration; sizes in CSS pixels. */
export function toHostConfig(theme: Theme): object {
  const { card, emphasis, tint, text, subtle, accent, attention, line } = palettes[theme];
  const colour = (value: string) => ({ default: value, subtle });
  const foregroundColors = {
    default: colour(text),
    accent: colour(accent),
    attention: colour(attention),
  };
  return {
    fontFamily: '"Segoe UI", "Noto Sans", sans-serif',
    supportsInteractivity: true,
    fontSizes: { small: 12, default: 14, medium: 16, large: 18, extraLarge: 24 },
    fontWeights: { lighter: 400, default: 400, bolder: 600 },
    lineHeights: { small: 16, default: 20, medium: 22, large: 24, extraLarge: 32 },
    spacing: { small: 4, default: 8, medium: 12, large: 16, extraLarge: 24, padding: 16 },
    separator: { lineThickness: 1, lineColor: line },
    inputs: {
      label: { inputSpacing: 'small', requiredInputs: { suffix: ' *', suffixColor: 'attention' } },
    },
    actions: {
      maxActions: 6,
      spacing: 'default',
      buttonSpacing: 8,
      actionsOrientation: 'horizontal',
      actionAlignment: 'left',
    },
    containerStyles: {
      default: { backgroundColor: card, foregroundColors },
      emphasis: { backgroundColor: emphasis, foregroundColors },
      accent: { backgroundColor: tint, foregroundColors },
    },
  };
}
