/** Reads the pixels of a PNG as a browser's screenshot writes it: just enough to look at an icon. */
import { inflateSync } from 'node:zlib';

export type Pixel = {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  readonly alpha: number;
};
export type Png = {
  readonly width: number;
  readonly height: number;
  readonly pixels: readonly Pixel[];
};

/** By the header's colour type: 2 is red, green and blue, 6 has alpha as well. */
const channelsOf: Readonly<Record<number, number>> = { 2: 3, 6: 4 };

/** @throws when the file is not an 8-bit RGB or RGBA PNG without interlacing. */
export function readPng(file: Buffer): Png {
  const chunks = readChunks(file);
  const header = chunks.find(({ type }) => type === 'IHDR')?.data ?? Buffer.alloc(13);
  const channels = channelsOf[header.readUInt8(9)];
  if (header.readUInt8(8) !== 8 || channels === undefined || header.readUInt8(12) !== 0)
    throw new Error('Not an 8-bit RGB or RGBA PNG without interlacing.');
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const parts = chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data);
  const bytes = unfilter(inflateSync(Buffer.concat(parts)), width * channels, channels);
  return { width, height, pixels: toPixels(bytes, channels) };
}

function readChunks(file: Buffer): readonly { readonly type: string; readonly data: Buffer }[] {
  const chunks = [];
  for (let at = 8; at < file.length; ) {
    const length = file.readUInt32BE(at);
    const type = file.toString('latin1', at + 4, at + 8);
    chunks.push({ type, data: file.subarray(at + 8, at + 8 + length) });
    at += length + 12;
  }
  return chunks;
}

/** Each row starts with the number of the filter that was put over it (PNG specification, section 9). */
function unfilter(raw: Buffer, stride: number, channels: number): Uint8Array {
  const out = new Uint8Array((raw.length / (stride + 1)) * stride);
  for (let at = 0; at < out.length; at++) {
    const [row, column] = [Math.floor(at / stride), at % stride];
    const left = column < channels ? 0 : (out[at - channels] ?? 0);
    const up = out[at - stride] ?? 0;
    const corner = column < channels ? 0 : (out[at - stride - channels] ?? 0);
    const guesses = [0, left, up, (left + up) >> 1, paeth(left, up, corner)];
    const filter = raw[row * (stride + 1)] ?? 0;
    out[at] = (raw[at + row + 1] ?? 0) + (guesses[filter] ?? 0);
  }
  return out;
}

function paeth(left: number, up: number, corner: number): number {
  const estimate = left + up - corner;
  const distances = [left, up, corner].map((each) => Math.abs(estimate - each));
  return [left, up, corner][distances.indexOf(Math.min(...distances))] ?? 0;
}

function toPixels(bytes: Uint8Array, channels: number): readonly Pixel[] {
  return Array.from({ length: bytes.length / channels }, (_, index) => {
    const start = index * channels;
    const [red = 0, green = 0, blue = 0, alpha = 255] = bytes.subarray(start, start + channels);
    return { red, green, blue, alpha };
  });
}
