/** Sees the number plate of somebody's car (P3). */

const current =
  /(?<![a-z0-9])[a-hj-pr-y]{2}[0-7]\d[ -]?(?!(?:mon|tue|wed|thu|fri|sat|sun|and|the|for|not|but|is|was|bus|are)\b)[a-hj-pr-z]{3}(?![a-z0-9])/gi;
const older =
  /(?<![A-Z0-9])(?:[A-HJ-NPR-TV-Y]\d{1,3} ?[A-HJ-PR-Z]{3}|[A-Z]{3} ?\d{1,3}[A-Z])(?![A-Z0-9])/;
const aboutCar =
  /\b(?:reg|registration|plates?|drives?|driving|car|van|fiesta|corsa|astra|golf|polo|focus|clio|micra|bmw|audi|merc|mercedes|transit|motor|moped|motorbike|parks?|parked)\b/i;
const numberOfThing =
  /\b(?:form|forms|code|ref|template|document|version|model|room|ticket|order|part|asset|laptop|serial)(?: (?:no\.?|number|is))?[ :]*$/i;
const ourCar =
  /\b(?:pool (?:car|van)|fleet|minibus|hire car|work (?:car|van)|council (?:car|van)|team car|our van)\b/i;

/** "BD51 SMR" in capitals anywhere, any other plate beside a word about cars; the pool car's is nobody's. */
export function hasCarRegistration(text: string): boolean {
  return text.split('\n').some(isOfPrivateCar);
}

function isOfPrivateCar(text: string): boolean {
  if (ourCar.test(text)) return false;
  const plates = Array.from(text.matchAll(current))
    .filter(({ index }) => !numberOfThing.test(text.slice(Math.max(0, index - 24), index)))
    .map(([plate]) => plate);
  if (plates.some((plate) => plate === plate.toUpperCase())) return true;
  return (plates.length > 0 || older.test(text)) && aboutCar.test(text);
}
