/** The three letters on a printed card, by which it is typed in again: worked out of its id, so that a card stays true. */

/** Consonants of which no two look alike in print: G is near C, N near M, W near V, and L is taken for a stroke. */
const letters = 'BCDFHJKMPQRSTVXZ';

/** What somebody would read another word in. */
const unfit: ReadonlySet<string> = new Set(['DCK', 'FCK', 'KKK', 'SHT', 'CRP', 'PRK']);

/** Ids drawn before one is taken as it comes; of 500 cards, one in eight is drawn again. */
const draws = 50;

/**
 * Code by id, whatever the order. Each has what its id gives; where two ids give the same, the one that sorts first
 * keeps it and the other has the next that nobody has. With ids of `drawId` no two do, and no code ever changes. Meant
 * for a wall: of thousands of cards it would run out of codes (there are 4,096).
 */
export function codesOf(ids: readonly string[]): ReadonlyMap<string, string> {
  const codes = new Map<string, string>();
  const taken = new Set(unfit);
  const give = (id: string, code: string) => {
    if (taken.has(code)) return false;
    codes.set(id, code);
    taken.add(code);
    return true;
  };
  const without = [...new Set(ids)].sort().filter((id) => !give(id, codeOf(id, 0)));
  for (const id of without) {
    let nth = 1;
    while (!give(id, codeOf(id, nth))) nth += 1;
  }
  return codes;
}

/**
 * The same, where ids are not drawn: each has what it gives that none before it has, so that whatever is added after it
 * changes no code that is printed already.
 */
export function codesInOrder(ids: readonly string[]): ReadonlyMap<string, string> {
  const codes = new Map<string, string>();
  const taken = new Set(unfit);
  for (const id of new Set(ids)) {
    let nth = 0;
    while (taken.has(codeOf(id, nth))) nth += 1;
    const code = codeOf(id, nth);
    codes.set(id, code);
    taken.add(code);
  }
  return codes;
}

/** A new id whose code none of these has, so that theirs stay what is printed on their cards. */
export function drawId(ids: readonly string[], draw: () => string): string {
  const taken = new Set([...unfit, ...codesOf(ids).values()]);
  for (let count = 1; count < draws; count += 1) {
    const id = draw();
    if (!taken.has(codeOf(id, 0))) return id;
  }
  return draw();
}

/** The letters somebody may have meant as a code, as it is printed; null where it is words. Case, blanks and full stops do not matter. */
export function toCode(typed: string): string | null {
  const plain = typed.replace(/[\s.]/g, '');
  return /^[a-z]{3}$/i.test(plain) ? plain.toUpperCase() : null;
}

function codeOf(id: string, nth: number): string {
  const mixed = mix(nth === 0 ? id : `${id} ${nth}`);
  return [0, 4, 8].map((shift) => letters[(mixed >>> shift) & 15]).join('');
}

/** FNV-1a over 32 bits, with the last step of MurmurHash3, so that ids that count up are far apart. */
function mix(words: string): number {
  let mixed = 0x811c9dc5;
  for (let at = 0; at < words.length; at += 1)
    mixed = Math.imul(mixed ^ words.charCodeAt(at), 0x01000193);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
