/** What every card must have, whatever is on it: the limits of Teams and the rules of the house. */
import { readdirSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { conversations } from '../../../bot/conversations/index.ts';
import { CardSchema } from './card-schema.ts';
import { type DrawnCard, drawCards, drawFixedCards } from './every-card.ts';

type Node = Readonly<Record<string, unknown>>;

const ordinary = (length: number) =>
  'Walk and talk. '.repeat(20).slice(0, Math.min(length, 60)).trim();

const idKeys = [
  ...['offered', 'leaving', 'until', 'isOnDraft', 'wish'],
  ...[
    'teamId',
    'changeId',
    'commandId',
    'version',
    'cycle',
    'stakeholderId',
    'askId',
    'answer',
    'to',
  ],
  ...[
    'strandId',
    'voiceId',
    'valueId',
    'themeId',
    'voteId',
    'endingId',
    'barrierId',
    'reflectionId',
    'occurrence',
    'roundId',
    'token',
  ],
  ...['personId', 'movement', 'theme', 'votes', 'programmeId', 'experimentId'],
  ...['ringsId', 'says', 'from'],
];

let cards: readonly DrawnCard[];

beforeAll(async () => {
  cards = [...drawCards(ordinary), ...(await drawFixedCards())];
});

describe('every card', () => {
  test('is drawn here', () => {
    const flows = readdirSync('bot', { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.card.json'))
      .map((path) => path.replace(/^.*\/|\.card\.json$/g, ''));

    const drawn = cards.map(([name]) => name);
    const named = {
      ...{ 'change-card': 'change', form: 'log', 'list-card': 'barriers' },
    } as Record<string, string>;

    /** Each of these flows needs a line in `every-card.ts` that draws its card. */
    const undrawn = flows.filter((flow) => !drawn.some((n) => n.startsWith(named[flow] ?? flow)));

    expect(undrawn).toEqual([]);
  });

  test('leaves no binding open', () => {
    expectOfEvery((card) => expect(JSON.stringify(card)).not.toContain('${'));
  });

  test('is a card of version 1.5 with words for clients that cannot show it', () => {
    expectOfEvery((card) => {
      expect(card).toMatchObject({ type: 'AdaptiveCard', version: '1.5' });
      expect(String(card.fallbackText ?? '')).toMatch(/\w{2}/);
    });
  });

  test('has nothing on it but what Adaptive Cards 1.5 knows, and never a property without a value', () => {
    const refused = cards.flatMap(([name, card]) => {
      const checked = CardSchema.safeParse(card);
      return checked.success ? [] : [[name, checked.error.issues] as const];
    });

    expect(refused).toEqual([]);
  });

  test('has at most six buttons, with a known verb and a Submit that does the same', () => {
    const ofConversations = conversations.flatMap(({ presses }) => Object.keys(presses ?? {}));
    const verbs = [...ofConversations, 'log.meant'];

    expectOfEvery((card) => {
      const actions = nodesOf(card).filter(({ type }) => type === 'Action.Execute');

      expect((card.actions as Node[] | undefined)?.length ?? 0).toBeLessThanOrEqual(6);
      for (const { title, verb, data, fallback } of actions) {
        expect(String(title ?? '')).toMatch(/\w/);
        expect(verbs).toContain(verb);
        expect(fallback).toMatchObject({ type: 'Action.Submit', title, data: { verb } });
        expect((fallback as Node).data).toEqual({ ...(data as object), verb });
      }
    });
  });

  test('carries ids and a version in its buttons, and nothing anybody typed', () => {
    expectOfEvery((card) => {
      const actions = nodesOf(card).filter(({ type }) => type === 'Action.Execute');
      const keys = actions.flatMap(({ data }) => Object.keys((data ?? {}) as object));

      for (const key of keys) expect(idKeys).toContain(key);
    });
  });

  test('has no button but those that run a verb, More, and those that unfold what is there', () => {
    expectOfEvery((card) => {
      const kinds = nodesOf(card).map(({ type }) => String(type));
      const others = kinds.filter(
        (kind) => kind.startsWith('Action.') && kind !== 'Action.Execute',
      );
      const known = [
        ...['Action.Submit', 'Action.ShowCard', 'Action.ToggleVisibility', 'Action.OpenUrl'],
      ];

      expect(others.filter((kind) => !known.includes(kind))).toEqual([]);
    });
  });

  test('unfolds only what is there, and hides no box that has to be filled in', () => {
    expectOfEvery((card) => {
      const nodes = nodesOf(card);
      const targets = nodes.flatMap(({ targetElements = [] }) => targetElements as string[]);
      const hidden = nodes.filter(({ isVisible }) => isVisible === false);

      for (const target of targets) expect(nodes.map(({ id }) => id)).toContain(target);
      for (const { id } of hidden) expect(targets).toContain(id);
      for (const { isRequired = false } of hidden.flatMap(nodesOf)) expect(isRequired).toBe(false);
    });
  });

  test('has a label on every box, each box once', () => {
    expectOfEvery((card) => {
      const boxes = nodesOf(card).filter(({ type }) => String(type).startsWith('Input.'));

      for (const { label, title } of boxes) expect(String(label ?? title ?? '')).toMatch(/\w{2}/);
      expect(new Set(boxes.map(({ id }) => id)).size).toBe(boxes.length);
    });
  });

  test('opens a row though a box beside it is empty', () => {
    expectOfEvery((card) => {
      const nodes = nodesOf(card);
      if (!nodes.some(({ isRequired }) => isRequired === true)) return;
      const rows = nodes
        .flatMap(({ selectAction }) => (selectAction ? [selectAction as Node] : []))
        .filter(({ type }) => type === 'Action.Execute');

      for (const { associatedInputs } of rows) expect(associatedInputs).toBe('none');
    });
  });

  test('says why next to a box that may not be left empty', () => {
    expectOfEvery((card) => {
      const required = nodesOf(card).filter(({ isRequired }) => isRequired === true);

      for (const { errorMessage } of required)
        expect(String(errorMessage ?? '')).toMatch(/^Please/);
    });
  });

  test('asks at most three things to log a change (P1)', () => {
    const asked = cards.filter(([name]) => name.startsWith('log'));

    for (const [, card] of asked)
      expect(
        nodesOf(card).filter(({ type }) => String(type).startsWith('Input.')).length,
      ).toBeLessThanOrEqual(3);
  });

  test('lets its text wrap', () => {
    expectOfEvery((card) => {
      const texts = nodesOf(card).filter(({ type }) => type === 'TextBlock');

      for (const { text, wrap } of texts) if (String(text).length > 10) expect(wrap).toBe(true);
    });
  });
});

describe('the check of what Adaptive Cards 1.5 knows', () => {
  const text = { type: 'TextBlock', text: 'Walk and talk' };
  const list = { type: 'Input.ChoiceSet', id: 'of', label: 'Of whom', choices: [] };
  const card = {
    ...{ type: 'AdaptiveCard', version: '1.5', fallbackText: 'Walk and talk' },
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
  };

  test.each([
    ['a property it has not heard of', { ...text, onClick: 'x' }],
    ['a value it has not heard of', { ...text, size: 'Huge' }],
    ['a property without a value', { type: 'ColumnSet', columns: [], selectAction: null }],
    ['an element it has not heard of', { type: 'Carousel', pages: [] }],
    ['an element deep inside', { type: 'Container', items: [{ ...text, wrap: 'true' }] }],
    ['a style of lists the published schema lacks', { ...list, style: 'filtered' }],
  ])('refuses %s', (_, element) => {
    expect(CardSchema.safeParse({ ...card, body: [text] }).success).toBe(true);
    expect(CardSchema.safeParse({ ...card, body: [element] }).success).toBe(false);
  });
});

describe('every card with the longest words there can be', () => {
  test.each(['a', '字', '"', '\\', '*', '${', '😀'])('written in %s stays under 80 KB', (unit) => {
    const sizes = drawCards((length) => unit.repeat(length).slice(0, length)).map(
      ([name, card]) => [name, Buffer.byteLength(JSON.stringify(card))] as const,
    );

    expect(sizes.filter(([, bytes]) => bytes >= 80_000)).toEqual([]);
  });
});

function expectOfEvery(check: (card: Node) => void): void {
  expect(cards.length).toBeGreaterThan(30);
  for (const [, card] of cards) check(card);
}

/** Every object in a card, itself included; fallbacks of buttons too. */
function nodesOf(node: unknown): readonly Node[] {
  if (Array.isArray(node)) return node.flatMap(nodesOf);
  if (typeof node !== 'object' || node === null) return [];
  return [node as Node, ...Object.values(node).flatMap(nodesOf)];
}
