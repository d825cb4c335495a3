/** One list of the words for relatives, and of the slips people make in them, for every detector that needs one. */

const singular = `
  mum mam mom mama mumma momma mummy mammy dad dada daddy papa father mother parent stepmum stepdad stepmam stepfather
  stepmother step-mum step-dad step-mam gran nan nana nanna nannan nain taid nonna grandma grandmum grandad granddad grandpa
  grandmother grandfather grandparent granny aunt aunty auntie uncle brother sister sibling bro sis half-brother half-sister
  stepbrother stepsister cousin son daughter stepson stepdaughter nephew niece grandson granddaughter twin partner
  boyfriend girlfriend fella fiance fiancee husband wife mother-in-law father-in-law carer guardian
`;

/** Slips that are words of their own. */
const ownWords = new Set(['other', 'bother', 'untie', 'parter', 'pattern', 'carer', 'patner']);
const shortestSlip = 5;

const relatives: ReadonlySet<string> = new Set(
  singular.split(/\s+/).flatMap((word) => (word === '' ? [] : [word, `${word}s`])),
);

const slips: ReadonlySet<string> = new Set(
  [...relatives]
    .filter((word) => word.length > shortestSlip && !word.includes('-'))
    .flatMap(toSlips)
    .filter((slip) => !relatives.has(slip) && !ownWords.has(slip)),
);

/** "mum", "mums", "fatehr", "gran"; an apostrophe makes no difference. */
export function isRelative(plain: string): boolean {
  return relatives.has(plain) || slips.has(plain);
}

export const singularRelatives: readonly string[] = singular
  .split(/\s+/)
  .filter((word) => word !== '');

/** Two letters changed places, or one inside is missing. */
function toSlips(word: string): readonly string[] {
  const places = Array.from({ length: word.length - 2 }, (_, at) => at + 1);
  const swapped = places.map(
    (at) => word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
  );
  const dropped = places.map((at) => word.slice(0, at) + word.slice(at + 1));
  return [...swapped, ...dropped];
}
