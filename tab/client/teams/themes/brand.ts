/** The colour of the app's icon, from which the themes are made. */
import type { BrandVariants } from '@fluentui/react-components';

/** From the accent colour in the manifest (60) to the tints used behind words (160). */
export const brand: BrandVariants = {
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
