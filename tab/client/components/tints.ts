/** The two tints there are, the same wherever they are: warm for what could do with a hand, green for learning. */
import { tokens } from '@fluentui/react-components';

/** So little of a colour that it is calm on a dark page, too. */
function tinted(color: string): string {
  return `color-mix(in srgb, ${color} 30%, ${tokens.colorNeutralBackground1})`;
}

export const handTint = tinted(tokens.colorPaletteMarigoldBackground2);
export const learnedTint = tinted(tokens.colorPaletteGreenBackground2);
