/** What is kept of what somebody typed, and how much more of it fits. */
import type { FieldRule } from './questions/field-rule.ts';

/**
 * Trims, and folds runs of spaces and blank lines, but keeps the line breaks a person made. Control
 * characters become spaces, and text nobody could see becomes no text.
 */
export function tidy(text: string): string {
  const tidied = text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/(?:[^\S\n]|[^\P{Cc}\n])+/gu, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return /[^\s\p{Cf}]/u.test(tidied) ? tidied : '';
}

/** As it is kept in a box with this rule. */
export function tidyFor({ oneLine }: Pick<FieldRule, 'oneLine'>, typed: string): string {
  return oneLine ? tidy(typed).replace(/\s+/g, ' ') : tidy(typed);
}

/** In characters; below zero it is too long by so many. */
export function roomLeft(rule: FieldRule, typed: string): number {
  return rule.limit - tidyFor(rule, typed).length;
}
