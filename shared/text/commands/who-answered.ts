/** Hears whose answer a line tells, as it was typed: "the service manager said yes to SC-14". */

const role = String.raw`(?:the|our|my)\s+((?:[\p{L}’'-]+\s+){0,4}?[\p{L}’'-]+)`;
const before = new RegExp(
  String.raw`\b${role}\s+(?:(?:has|have|just|finally|now)\s+)*(?:said|says|gave|given|replied|answered|came|come|agreed|approved|okayed|turned|knocked|refused|rejected|is|was|wants|would)\b`,
  'iu',
);
const behind = new RegExp(
  String.raw`\b(?:from|off|by)\s+${role}(?=\s*(?:$|[,.;:!?–—-]|\b(?:on|for|about|to|at|in|today|yesterday|this|last|but|and|so)\b))`,
  'iu',
);

/** The role of whoever answered, such as "service manager"; empty where none is named. */
export function findWhoAnswered(typed: string): string {
  return before.exec(typed)?.[1] ?? behind.exec(typed)?.[1] ?? '';
}
