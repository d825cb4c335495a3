/** Takes the words out of a Teams message, which arrives as HTML, and nothing else. */
import { Parser } from 'htmlparser2';

/** Elements that stand apart from what is before and after them; within any other a word may go on. */
const apart = new Set(
  'address article aside blockquote br dd div dl dt figure footer h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

/** Elements whose text is not for reading. */
const unread = new Set(['head', 'noscript', 'script', 'style', 'template', 'title']);

/** In one line. Emoji, which Teams sends as elements of their own, stay; pictures and quoted replies go. */
export function toPlainText(html: string): string {
  const words: string[] = [];
  const skipped: string[] = [];
  const parser = new Parser({
    onopentag(name, { alt = '', itemtype = '' }) {
      if (skipped.length > 0 || unread.has(name) || isQuotedReply(itemtype)) skipped.push(name);
      if (apart.has(name)) words.push(' ');
      if (name === 'emoji' && skipped.length === 0) words.push(alt);
    },
    ontext(text) {
      if (skipped.length === 0) words.push(text);
    },
    onclosetag(name) {
      if (skipped.at(-1) === name) skipped.pop();
      if (apart.has(name)) words.push(' ');
    },
  });
  parser.end(html);
  return words.join('').replace(/\s+/g, ' ').trim();
}

/** Who is answered, and what they said, is not what this message says. */
function isQuotedReply(itemtype: string): boolean {
  return itemtype === 'http://schema.skype.com/Reply';
}
