/** Sees full UK postcodes: a home address narrowed to a few doors (P3). */

const areas = new Set(
  `AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX
   FK FY G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML
   N NE NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY
   TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE`.split(/\s+/),
);

const outward = '(?<area>[a-z]{1,2})(?:[1-9][0-9]?|0|[1-9][a-hjkmnp-y])';
const inward = '(?<inward>[0-9] ?[abd-hjlnp-uw-z]{2})';
const postcode = new RegExp(
  String.raw`(?<![a-z0-9])${outward}(?<gap>[\s\-.]{0,2})${inward}(?![a-z0-9])(?<next>(?: [a-z]+)?)`,
  'gi',
);

/** Lower-case endings that make the second half a count: "S47 2nd visit", "s20 2hr slot". */
const countEnding = /^\d(?:st|nd|rd|th|hr|yr|ft|lb|pt|pp|gb|tb|be|us|up)$/;
const ordinal = /^(?:1ST|2ND|3RD|\dTH)$/;
const placeInBuilding = /^ (?:floor|room|door|desk|left|right|bay|level|wing|corridor)$/i;

/**
 * A real postcode area, a district, and an inward code without C I K M O V, in either case, with or without the space.
 * The first half alone ("SW1 office") is let through.
 */
export function hasPostcode(text: string): boolean {
  return Array.from(text.matchAll(postcode)).some(({ groups = {} }) => {
    const { area = '', gap = '', inward = '', next = '' } = groups;
    return areas.has(area.toUpperCase()) && !isCount(gap, inward, next);
  });
}

function isCount(gap: string, inward: string, next: string): boolean {
  if (inward.includes(' ')) return inward !== inward.toUpperCase();
  if (gap === '') return false;
  return (
    countEnding.test(inward) || (ordinal.test(inward.toUpperCase()) && placeInBuilding.test(next))
  );
}
