/** The two tints there are, the same wherever they are: warm for what could do with a hand, green for learning. */
import { tokens } from '@fluentui/react-components';

/** So little of a colour that it is calm on a dark page, too. */
function tinted(color: string, percent = 30): string {
  return `color-mix(in srgb, ${color} ${percent}%, ${tokens.colorNeutralBackground1})`;
}

export const handTint = tinted(tokens.colorPaletteMarigoldBackground2);
/** Of the words’ colour, so that in high contrast, where there are no tints, a line is left. */
export const handLine = tinted(tokens.colorPaletteMarigoldForeground2, 60);
export const learnedTint = tinted(tokens.colorPaletteGreenBackground2);
