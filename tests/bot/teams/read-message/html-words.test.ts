/** The words of a Teams message, without its markup. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { toPlainText } from '../../../../bot/teams/read-message/html-words.ts';

describe('the words of a message', () => {
  test.each([
    ['a paragraph', '<p>Share a desk day</p>', 'Share a desk day'],
    ['two paragraphs', '<p>Share a desk.</p><p>One day.</p>', 'Share a desk. One day.'],
    ['a word half in bold', '<div>vou<b>chers</b> first</div>', 'vouchers first'],
    ['a line break', 'one<br>two<br/>three', 'one two three'],
    ['a list', '<ul><li>one</li><li>two</li></ul>', 'one two'],
    ['a table', '<table><tr><td>one</td><td>two</td></tr></table>', 'one two'],
    [
      'characters written as entities',
      'A &amp; B &lt;now&gt;&nbsp;&pound;5 &#8217;',
      'A & B <now> £5 ’',
    ],
    ['a mention', '<at id="0">Jo Whitlock</at> could we', 'Jo Whitlock could we'],
    ['a link', '<a href="https://example.org/x?a=b">the guide</a>', 'the guide'],
    ['an emoji', '<p>great <emoji id="smile" alt="🙂" title="Smile"></emoji></p>', 'great 🙂'],
    ['a picture', '<img src="x" alt="A family at home" onerror="go()">words', 'words'],
    ['a card or file', '<attachment id="1"></attachment>', ''],
    ['a comment', 'one<!-- two -->three', 'onethree'],
    ['a script', '<script>go("<p>no</p>")</script><style>p{}</style>yes', 'yes'],
    [
      'a quoted reply',
      '<blockquote itemtype="http://schema.skype.com/Reply"><strong>Sam Newly</strong><p>old</p></blockquote><p>new</p>',
      'new',
    ],
    ['a quotation', '<blockquote>We wait <i>weeks</i></blockquote>so', 'We wait weeks so'],
    ['nothing', '', ''],
  ])('are taken out of %s', (_, html, words) => {
    expect(toPlainText(html)).toBe(words);
  });
});

describe('any message', () => {
  const names = fc.constantFrom('p', 'b', 'div', 'span', 'li', 'at', 'h1', 'a', 'em', 'unheard-of');
  const attributes = fc.constantFrom(
    '',
    ' id="ink"',
    " class='ink' data-ink=ink",
    ' href="ink://ink"',
  );
  const words = fc.stringMatching(/^[a-z]{1,6}$/).filter((word) => word !== 'ink');
  type Piece = { readonly html: string; readonly words: readonly string[] };
  const word: fc.Arbitrary<Piece> = words.map((said) => ({ html: ` ${said} `, words: [said] }));
  const { piece } = fc.letrec<{ piece: Piece; element: Piece }>((tie) => ({
    piece: fc.oneof({ maxDepth: 4 }, word, tie('element')),
    element: fc
      .record({
        name: names,
        attribute: attributes,
        inside: fc.array(tie('piece'), { maxLength: 4 }),
      })
      .map(({ name, attribute, inside }) => ({
        html: `<${name}${attribute}>${inside.map(({ html }) => html).join('')}</${name}>`,
        words: inside.flatMap((each) => each.words),
      })),
  }));

  test('keeps its words and none of its markup', () => {
    fc.assert(
      fc.property(piece, ({ html, words: said }) => {
        expect(toPlainText(html)).toBe(said.join(' '));
      }),
    );
  });

  test('whatever it holds, is read without a hitch and comes out in one line', () => {
    const soup = fc.array(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.constantFrom(
          '<',
          '>',
          '</',
          '<!--',
          ']]>',
          '&',
          '&#x',
          '<p',
          '<script>',
          '"',
          '=',
          '<br/',
        ),
      ),
    );
    fc.assert(
      fc.property(
        soup.map((parts) => parts.join('')),
        (html) => {
          const plain = toPlainText(html);

          expect(plain).not.toMatch(/\n|\s\s|^\s|\s$/);
          expect(plain.length).toBeLessThanOrEqual(html.length);
        },
      ),
    );
  });

  test('read a second time loses nothing more when its words hold no angle bracket or ampersand', () => {
    fc.assert(
      fc.property(fc.string(), (html) => {
        const plain = toPlainText(html);
        fc.pre(!/[<&]/.test(plain));

        expect(toPlainText(plain)).toBe(plain);
      }),
    );
  });
});
