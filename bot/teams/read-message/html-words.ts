/** Takes the words out of the HTML of a Teams message, and nothing else. */
import { Parser } from 'htmlparser2';

/** Elements that stand apart from what is before and after them; within any other a word may go on. */
const apart = new Set(
  'address article aside blockquote br dd div dl dt figure footer h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

/** Those of them that begin a line. */
const lineBreaks = new Set('blockquote br div h1 h2 h3 h4 h5 h6 hr li ol p pre tr ul'.split(' '));

/** Elements whose text is not for reading. */
const unread = new Set(['head', 'noscript', 'script', 'style', 'template', 'title']);

const mention = 'http://schema.skype.com/Mention';

export type HtmlWords = {
  /** Whose mentions are left out: the bot's own. Somebody's first and last name may stand in two of them. */
  readonly isLeftOut?: (mentioned: string) => boolean;
};

/** In one line. */
export function toPlainText(html: string, options: HtmlWords = {}): string {
  return toWords(html, options).replace(/\s+/g, ' ').trim();
}

/** With a line for each line. Emoji, which Teams sends as elements of their own, stay; pictures and quoted replies go. */
export function toWords(html: string, { isLeftOut = () => false }: HtmlWords = {}): string {
  const words: string[] = [];
  const skipped: string[] = [];
  let mentionFrom: number | null = null;
  const parser = new Parser({
    onopentag(name, { alt = '', itemtype = '' }) {
      if (skipped.length > 0 || unread.has(name) || isQuotedReply(itemtype)) skipped.push(name);
      if (skipped.length > 0) return;
      if (lineBreaks.has(name)) words.push('\n');
      else if (apart.has(name)) words.push(' ');
      if (name === 'emoji') words.push(alt);
      if (itemtype === mention) mentionFrom = words.length;
    },
    ontext(text) {
      if (skipped.length === 0) words.push(text.replace(/\s+/g, ' '));
    },
    onclosetag(name) {
      if (skipped.at(-1) === name) return void skipped.pop();
      if (skipped.length > 0) return;
      if (name === 'span' && mentionFrom !== null) {
        if (isLeftOut(words.slice(mentionFrom).join(''))) words.length = mentionFrom;
        mentionFrom = null;
      }
      if (lineBreaks.has(name) && name !== 'br') words.push('\n');
      else if (apart.has(name) && name !== 'br') words.push(' ');
    },
  });
  parser.end(html);
  return words
    .join('')
    .replace(/ *\n[ \n]*/g, '\n')
    .trim();
}

/** Who is answered, and what they said, is not what this message says. */
function isQuotedReply(itemtype: string): boolean {
  return itemtype === 'http://schema.skype.com/Reply';
}
