import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import template from '../../manifest/manifest.json' with { type: 'json' };
import { type Pixel, readPng } from './read-png.ts';

function readIcon(name: string) {
  return readPng(readFileSync(new URL(`../../manifest/${name}`, import.meta.url)));
}

function isWhite({ red, green, blue }: Pixel): boolean {
  return red === 255 && green === 255 && blue === 255;
}

describe('the icons', () => {
  test('the colour icon is 192 by 192, without a see-through pixel', () => {
    const { width, height, pixels } = readIcon(template.icons.color);

    expect([width, height]).toEqual([192, 192]);
    expect(pixels.every(({ alpha }) => alpha === 255)).toBe(true);
  });

  test('the colour icon stands on the accent colour', () => {
    const { red, green, blue } = readIcon(template.icons.color).pixels[0] ?? {};

    const hex = Buffer.from([red ?? 0, green ?? 0, blue ?? 0]).toString('hex');

    expect(`#${hex}`).toBe(template.accentColor.toLowerCase());
  });

  test('the outline icon is 32 by 32, white on nothing', () => {
    const { width, height, pixels } = readIcon(template.icons.outline);

    const seen = pixels.filter(({ alpha }) => alpha > 0);

    expect([width, height]).toEqual([32, 32]);
    expect(seen.every(isWhite)).toBe(true);
    expect(pixels[0]?.alpha).toBe(0);
    expect(seen.length).toBeGreaterThan(100);
    expect(seen.length).toBeLessThan(pixels.length / 2);
  });
});
