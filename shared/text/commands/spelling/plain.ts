/** Brings a line as people type it down to its words, so that it can be compared with those that are known. */

/** Bidirectional marks and joiners come with what is pasted, selectors and skin tones with emoji. */
const unseen = /(?!\s)\p{Cf}|[\uFE00-\uFE0F\u{1F3FB}-\u{1F3FF}]/gu;
const apostrophes = /['‘’‛´`ʼ]/g;
/** "heyyy", "pleaseee". */
const drawnOut = /(\p{L})\1{2,}/gu;
const emoji = /\p{Extended_Pictographic}|\p{Regional_Indicator}/gu;

/** Without characters that nobody sees; otherwise as it was typed. */
export function withoutUnseen(message: string): string {
  return message.replace(unseen, '').trim();
}

/** Small letters, no marks and no emoji, one space between words: "I’m back!" is "im back". */
export function toPlain(message: string): string {
  return message
    .normalize('NFKC')
    .toLowerCase()
    .replace(unseen, '')
    .replace(apostrophes, '')
    .replace(drawnOut, '$1')
    .replace(/&/g, ' and ')
    .replace(/(?<=\d)\.(?=\d)/g, 'point')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

/** There is something, and it is nothing but emoji, or the likes of `:)`, `<3` and `xx`. */
export function isOnlyFeeling(message: string): boolean {
  const rest = message
    .replace(emoji, ' ')
    .replace(/[:;=]['’]?-?[)(dp/|3]+|<3|\bx+\b/gi, ' ')
    .replace(unseen, '')
    .replace(/[\s\p{P}]/gu, '');
  return rest === '' && /\p{Extended_Pictographic}|[:;=<]|x/iu.test(message);
}
