/** Sees email addresses, typed as such or spelt out (P3). */

const shapes = [
  /[\p{L}\p{N}_+-]@(?:[\p{L}\p{N}-]{1,63}\.){1,6}\p{L}{2}/u,
  /[\p{L}\p{N}_+.-]@(?:gmail|googlemail|hotmail|outlook|yahoo|icloud|live|aol|btinternet|sky|msn|proton)/iu,
  /[a-z0-9_+] @ ?[a-z0-9-]{1,63} ?\. ?(?:com|org|net|co|uk|gov|info|me|wales|cymru|scot)\b/i,
  /[a-z0-9_+]@ [a-z0-9-]{1,63} ?\. ?(?:com|org|net|co|uk|gov|info|me|wales|cymru|scot)\b/i,
  /[a-z0-9_+] ?[[({]at[\])}] ?[a-z0-9-]{1,63} ?(?:\.|[[({]dot[\])}]| dot ) ?[a-z]{2}/i,
  /[a-z0-9_+] at [a-z0-9-]{1,63} dot (?:com|org|net|co|uk|gov|info|me|wales)\b/i,
  /[a-z0-9_+] at (?:gmail|googlemail|hotmail|yahoo|icloud|aol|btinternet|protonmail)\b/i,
];

/** Every address is refused, shared mailboxes too: which of them is a person's cannot be told from the text. */
export function hasEmailAddress(text: string): boolean {
  return shapes.some((shape) => shape.test(text));
}
