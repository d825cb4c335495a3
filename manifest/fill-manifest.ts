/** Puts values in the place of the template's `${NAME}` placeholders. */

export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [key: string]: Json };

export type Values = Readonly<Record<string, string>>;

/** Leaves a placeholder that has no value as it stands, for `checkManifest` to name. */
export function fillManifest(template: Json, values: Values): Json {
  if (typeof template === 'string') return fillText(template, values);
  if (Array.isArray(template)) return template.map((item) => fillManifest(item, values));
  if (template === null || typeof template !== 'object') return template;
  const entries = Object.entries(template).map(([key, item]) => [key, fillManifest(item, values)]);
  return Object.fromEntries(entries);
}

function fillText(text: string, values: Values): string {
  return text.replace(/\$\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
