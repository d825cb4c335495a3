/** Turns a card template and typed data into the card Teams shows, or throws where the two do not fit. */
import { Template } from 'adaptivecards-templating';

export type Card = { readonly type: 'AdaptiveCard' } & Readonly<Record<string, unknown>>;

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/**
 * Stands in for the `$` of a `${` that a person typed, so that it is never taken for a binding. It is
 * one of Unicode's noncharacters, which no text may hold.
 */
const typedDollar = '\uFDD0';

const lineBreak = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/;

/** Parses the template once, when it is first drawn; the function it returns renders it. */
export function createCard<Data extends object>(template: object): (data: Data) => Card {
  let parsed: Template | undefined;
  return (data) => {
    parsed ??= new Template(template);
    const shielded = mapStrings(data as Json, (value) => value.replaceAll('${', `${typedDollar}{`));
    const expanded = parsed.expand({ $root: shielded }) as Json;
    return finish(expanded) as Card;
  };
}

/**
 * Every action that runs a verb also works where cards cannot be replaced in place; text people may
 * have typed is never read as markdown, which is why no string of ours uses any. A property without a
 * value is left out: a `$when` leaves null behind, which no card may hold, and strict clients refuse.
 */
function finish(node: Json): Json {
  if (typeof node === 'string') return restore(node);
  if (Array.isArray(node)) return node.filter(isThere).map(finish);
  if (node === null || typeof node !== 'object') return node;
  const finished: Record<string, Json> = {};
  for (const [key, value] of Object.entries(node))
    if (isThere(value)) finished[key] = finish(value);
  if (finished.type === 'TextBlock') finished.text = toShownText(String(finished.text));
  return finished.type === 'Action.Execute' ? withFallback(finished) : finished;
}

function isThere(value: Json | undefined): value is Exclude<Json, null> {
  return value !== null && value !== undefined;
}

function restore(value: string): string {
  if (value.includes('${')) throw new Error(`A card template has no data for ${value}`);
  return value.replaceAll(`${typedDollar}{`, '${');
}

function withFallback(action: Record<string, Json>): Json {
  const { verb = '', data, fallback: _, type: __, ...look } = action;
  const carried = typeof data === 'object' && data !== null ? data : {};
  return { ...action, fallback: { ...look, type: 'Action.Submit', data: { ...carried, verb } } };
}

/**
 * A line break alone is a space in a TextBlock; an empty line between makes one
 * (https://github.com/microsoft/AdaptiveCards/issues/5538). What a line begins or ends with is not
 * shown, and behind an empty line would make code of it.
 */
function toShownText(value: string): string {
  const [only = '', ...more] = value.split(lineBreak);
  if (more.length === 0) return escapeMarkdown(only);
  const lines = [only, ...more].map((line) => line.trim()).filter((line) => line !== '');
  return lines.map(escapeMarkdown).join('\n\n');
}

/** In one line: emphasis, links and code; what begins a list, heading or quotation; and Teams' own dates. */
function escapeMarkdown(value: string): string {
  return value
    .replace(/[\\`*_[\]]|(?<=\{)\{|(?<=~)~|&(?=#?\w+;)|<(?=\S+>)/g, '\\$&')
    .replace(/^(\s*)(>|[#+=-](?=[\s#=-]|$))/, '$1\\$2')
    .replace(/^(\s*\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}

function mapStrings(node: Json, map: (value: string) => string): Json {
  if (typeof node === 'string') return map(node);
  if (Array.isArray(node)) return node.map((item) => mapStrings(item, map));
  if (node === null || typeof node !== 'object') return node;
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => [key, mapStrings(value, map)]),
  );
}
