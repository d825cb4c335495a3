/** Cards made of a template and data: complete or not at all, and what people typed comes out as typed. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createCard } from '../../../bot/cards/render-card.ts';
import templateWithGaps from './gaps.card.json' with { type: 'json' };
import template from './sample.card.json' with { type: 'json' };

type SampleData = {
  readonly said: string;
  readonly hasMore: boolean;
  readonly more: string;
  readonly actions: readonly object[];
};

/** How a binding begins, in a person's words. */
const open = '$'.concat('{');

type Element = Readonly<Record<string, unknown>>;

const render = createCard<SampleData>(template);

function renderSample(overrides: Partial<SampleData> = {}) {
  const data = { said: 'Walk and talk', hasMore: false, more: '', actions: [], ...overrides };
  return render(data) as unknown as {
    readonly fallbackText: string;
    readonly body: readonly Element[];
    readonly actions: readonly Element[];
  };
}

/** As markdown is read: a backslash before punctuation is not shown, and an empty line ends a line. */
function read(text: unknown): string {
  return String(text)
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replaceAll('\n\n', '\n');
}

/** As a card shows words: no empty lines, and nothing before or after the words of a line. */
function shown(said: string): string {
  const lines = said.split(/\r\n|[\n\v\f\r\u0085\u2028\u2029]/);
  if (lines.length === 1) return said;
  return lines
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}

describe('a card', () => {
  test('holds its data where the template says', () => {
    const card = renderSample({ hasMore: true, more: 'More' });

    expect(card.body.map(({ text, value }) => text ?? value)).toEqual([
      'Walk and talk',
      'Said: Walk and talk.',
      'Walk and talk',
      'More',
    ]);
  });

  test('leaves out what is not wanted', () => {
    expect(renderSample().body).toHaveLength(3);
  });

  test.each(['said', 'actions'])('throws where its data has no %s', (missing) => {
    const data: Record<string, unknown> = { said: 'a', hasMore: false, more: '', actions: [] };
    delete data[missing];

    expect(() => render(data as SampleData)).toThrow(/has no data for/);
  });

  test('throws where shown text is missing, and not where it is hidden', () => {
    const data = { said: 'a', hasMore: true, actions: [] } as unknown as SampleData;

    expect(() => render(data)).toThrow(/has no data for \$\{more\}/);
    expect(() => render({ ...data, hasMore: false })).not.toThrow();
  });

  test('is rendered afresh every time, and leaves template and data alone', () => {
    const templateBefore = structuredClone(template);
    const data = Object.freeze({ said: 'first', hasMore: false, more: '', actions: [] });

    render(data);
    const second = renderSample({ said: 'second' });

    expect(JSON.stringify(second)).not.toContain('first');
    expect(template).toEqual(templateBefore);
  });
});

describe('what a person typed', () => {
  test.each([
    ['a binding', `${open}title} ${open}if(true, 1, 2)} $${open}a} ${open}`],
    ['a markdown link', '[press here](https://example.org) ![x](y) <https://example.org>'],
    ['code', 'the `duty` desk\n```\nx\n```'],
    ['emphasis', '*very* **much** _so_ __yes__ ~~no~~ snake_case 2*3'],
    ['a date Teams would put in', '{{DATE(2026-11-21T09:30:00Z, SHORT)}} {{{TIME(x)}}}'],
    ['quotation marks', `"double" 'single' “curly” ‘too’`],
    ['line breaks', 'one\ntwo\n\nthree'],
    ['emoji', '👩‍👧 time 🇬🇧 👍🏽'],
    ['backslashes', 'C:\\new\\table \\* \\\\'],
    ['a list', '- one\n- two\n+ three\n* four\n1. five\n2) six'],
    ['headings and rules', '# one\n## two\nthree\n---\nfour\n===\n> five'],
    ['entities and tags', 'R&D &lt;b&gt; &copy; &#65; <b>bold</b>'],
    ['what looks like JSON', '{"$when": "true", "type": "Action.Submit"}'],
    ['what looks like a number', '012.50'],
    ['what looks like a truth', 'false'],
    ['a name every object has', '__proto__'],
    ['nothing', ''],
  ])('survives when it is %s', (_, said) => {
    const card = renderSample({ said });

    const [alone, within, input] = card.body;
    expect([read(alone?.text), read(within?.text)]).toEqual([shown(said), shown(`Said: ${said}.`)]);
    expect([input?.value, card.fallbackText]).toEqual([said, said]);
  });

  test.each([
    ['a link', '[press](https://x.example)', /(?<!\\)\]\(/],
    ['an autolink', '<https://x.example>', /(?<!\\)</],
    ['code', '`x`', /(?<!\\)`/],
    ['emphasis', '*x* _y_ ~~z~~', /(?<!\\)[*_]|~~/],
    ['a date of Teams’', '{{DATE(2026-11-21T09:30:00Z)}} {{{TIME(2026-11-21T09:30:00Z)}}}', /\{\{/],
    ['an entity', '&lt; &#65;', /(?<!\\)&/],
    ['a list', '- x\n+ y\n* z\n  - w', /^\s*[-+*]/m],
    ['a numbered list', '1. x\n23) y', /^\d+[.)]/m],
    ['a heading', '# x\n### y\nz\n---\nz\n=', /^[#=-]/m],
    ['a quotation', '> x\n>y', /^>/m],
  ])('is never read as %s', (_, said, live) => {
    const [block] = renderSample({ said }).body;

    expect(said).toMatch(live);
    expect(block?.text).not.toMatch(live);
  });

  test.each([
    '5 - 3 = 2',
    'R&D & co',
    'a {b} c',
    'about ~5 minutes',
    '2026 was good',
    '#duty',
    'a < b > c',
  ])('is not touched without need: %s', (said) => {
    expect(renderSample({ said }).body[0]?.text).toBe(said);
  });

  test('survives whatever it is', () => {
    fc.assert(
      fc.property(typed, (said) => {
        const card = renderSample({ said });

        expect(read(card.body[0]?.text)).toBe(shown(said));
        expect(card.body[2]?.value).toBe(said);
      }),
      { numRuns: 300 },
    );
  });
});

describe('words typed in several lines', () => {
  test.each([
    ['two lines', 'one\ntwo', 'one\n\ntwo'],
    ['three lines, one of them empty', 'one\ntwo\n\nthree', 'one\n\ntwo\n\nthree'],
    ['lines from Windows', 'one\r\ntwo\r\n\r\nthree', 'one\n\ntwo\n\nthree'],
    [
      'lines from elsewhere',
      'one\rtwo\u2028three\u2029four\u0085five\vsix',
      'one\n\ntwo\n\nthree\n\nfour\n\nfive\n\nsix',
    ],
    ['lines set in, which would be code', 'one\n    two\n\tthree', 'one\n\ntwo\n\nthree'],
    ['a list', '- one\n- two', '\\- one\n\n\\- two'],
    ['a heading underlined', 'one\n---\ntwo\n===', 'one\n\n\\---\n\ntwo\n\n\\==='],
    ['nothing but breaks', '\n\n', ''],
  ])('are shown as lines: %s', (_, said, text) => {
    expect(renderSample({ said }).body[0]?.text).toBe(text);
  });

  test('stand in a box, and in the words for old clients, as they were typed', () => {
    const said = 'one\ntwo\n\nthree\r\n  four';

    const { body, fallbackText } = renderSample({ said });

    expect([body[2]?.value, fallbackText]).toEqual([said, said]);
  });
});

describe('a property without a value', () => {
  const card = createCard<object>(templateWithGaps);

  test('never leaves', () => {
    const data = { commandId: 'c-1', changeId: null, teamId: undefined };
    const action = { type: 'Action.Execute', title: 'Do', verb: 'do.it', data };

    const drawn = card({
      isOpen: false,
      choices: [null, 'one', undefined],
      given: null,
      actions: [action],
    });

    expect(drawn).toEqual({
      type: 'AdaptiveCard',
      body: [
        { type: 'Container', items: [] },
        { type: 'TextBlock', text: 'shown' },
      ],
      choices: ['one'],
      actions: [
        {
          ...{ type: 'Action.Execute', title: 'Do', verb: 'do.it', data: { commandId: 'c-1' } },
          fallback: {
            type: 'Action.Submit',
            ...{ title: 'Do', data: { commandId: 'c-1', verb: 'do.it' } },
          },
        },
      ],
    });
    expect(JSON.stringify(drawn)).not.toContain('null');
  });
});

const typed = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc
    .array(
      fc.constantFrom(
        '${',
        '$',
        '{',
        '}',
        '{{',
        '\\',
        '*',
        '~',
        '[',
        '](',
        '\n',
        '1.',
        '-',
        'a',
        '"',
        '&amp;',
        '<',
        '>',
      ),
    )
    .map((parts) => parts.join('')),
);

describe('a button', () => {
  const action = { title: 'Log it', verb: 'log.submit', data: { commandId: 'c-1', version: 2 } };

  test('also works where cards cannot be replaced in place', () => {
    const { actions } = renderSample({ actions: [action] });

    expect(actions).toEqual([
      {
        type: 'Action.Execute',
        ...action,
        fallback: {
          type: 'Action.Submit',
          title: 'Log it',
          data: { commandId: 'c-1', version: 2, verb: 'log.submit' },
        },
      },
    ]);
  });

  test('keeps the kinds of its ids', () => {
    const data = { commandId: '12', version: 12 };

    const [button] = renderSample({ actions: [{ ...action, data }] }).actions;

    expect(button?.data).toEqual(data);
  });

  test('shows a team’s name as it is, since titles are no markdown', () => {
    const title = 'North_East *duty* [1]';

    const [button] = renderSample({ actions: [{ ...action, title }] }).actions;

    expect(button).toMatchObject({ title, fallback: { title } });
  });

  test('is left out where there is none', () => {
    expect(renderSample().actions).toEqual([]);
  });
});
