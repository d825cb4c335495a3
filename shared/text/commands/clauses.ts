/** Takes a line apart where a wish may have a reason before or after it: "Before I write anything, who can see it?" */

const between =
  /[.?!;:…]+(?=\s|$)|,\s+|\s+[–—-]+\s+|\s+(?=(?:because|since|cos|so that|so i|so we|as (?:i|we|my|our|it|they|he|she|the|somebody|someone)|before i|when you|if (?:i|you) (?:may|might|would|could))\b)/iu;

/** A reason is no wish, whatever words it has. */
const isReason = /^(?:because|since|cos|so that|so i|so we|as|before i|after|while|although)\b/iu;

/** The parts of a line that has more than one, as they were typed. */
export function toClauses(typed: string): readonly string[] {
  const clauses = typed
    .split(between)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '');
  return clauses.length < 2 ? [] : clauses.filter((clause) => !isReason.test(clause));
}
