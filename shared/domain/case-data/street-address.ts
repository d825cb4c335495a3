/** Sees a house or flat by number and street, or told so that one could walk there (P3). */
import { numberInWords } from './number-words.ts';
import { singularRelatives } from './relatives.ts';
import { capitalWord } from './words.ts';

const street =
  'road|rd|street|st|avenue|ave|av|lane|ln|crescent|cres|terrace|tce|terr|grove|mews|gardens|gdns|close|drive';
/** Ordinary words too: a street's only with a capital. */
const streetWithCapital =
  'Mead|Chase|Dene|Garth|Meadows?|Lea|Copse|Paddock|Common|Quay|Way|Place|Court|Walk|View|Row|Hill|Rise|Green|Square|Croft|Parade|Mount|Fold|Yard|Wharf|Brow|Vale|Side|Villas|Cottages|Park|Dr|Cl|Ct|Pl|Sq';
/** Believed in lower case behind "no 6" or "22b". */
const lowerCaseStreet =
  'bank|croft|garth|fold|brow|rise|hill|view|walk|place|park|green|row|mount|end|way|square|villas|cottages';
const welshStreet = 'Heol|Cwm|Ffordd|Stryd|Maes|Lon|Clos|Rhodfa|Bryn|Parc|Pant|Cae|Gerddi|Tan';
const building = 'house|court|tower|towers|point|heights|lodge|mansions|buildings';

const units =
  'minutes?|mins?|hours?|hrs?|seconds?|secs?|months?|pages?|cases?|plans?|referrals?|reviews?|calls?|emails?|copies|desks?|teams?|offices|children|kids|parents|meetings?|shared|network|hard|usb|cloud|pen|separate|single|clear|fast|slow|days?|weeks?|wks?|miles?|people|staff|workers?|families|forms?|visits?|cars?|times|of|in|on|at|to|from|a|an|the|per|by|more|or|and|new|more|extra|different|long|short|quiet|busy|main|is|for|with|way|hour|minute|day|side';
/** No street is named by these: "week 6 we close", "stage 3 should drive". */
const ofSentences =
  "i|we|you|he|she|it|us|them|they|who|which|that|this|those|these|what|our|my|your|their|its|if|when|then|but|because|so|as|for|out|up|off|into|onto|after|before|until|since|over|than|about|via|between|each|every|all|both|half|no|not|never|still|always|already|only|just|even|ever|should|would|could|will|can|must|may|might|did|do|does|don't|was|were|are|be|been|has|have|had|got|get|gets|go|goes|need|needs|make|makes|take|takes|o'clock|tb|gb|km|managers|practitioners|actions|tasks|assessments|sessions|things|steps|leads|rooms|systems|items|tabs|screens|lines|messages|records";
const namePart = String.raw`(?!(?:${units}|${ofSentences})\b)[a-z][a-z'-]*`;
const anyName = `(?:(?:st|saint|the|old|upper|lower|north|south|east|west)\\.? )?${namePart}(?: ${namePart})?`;
const capitalName = String.raw`(?:(?:St|Saint|The|Old)\.? )?${capitalWord}(?: ${capitalWord}){0,2}`;
const notCourt = String.raw`(?!(?:Crown|Family|County|High|Youth|Magistrates'?|District|Supreme)\b)`;
const house = String.raw`(?<![\w£.,:/+-])(?:(?:no\.?|number) ?)?\d{1,4}[a-d]?,? `;

const shapes: readonly RegExp[] = [
  new RegExp(String.raw`${house}${anyName} (?:${street})\b(?!-)`, 'i'),
  new RegExp(String.raw`${house}${notCourt}${capitalName} (?:${streetWithCapital})\b`),
  new RegExp(`${house}(?:${welshStreet}) (?:y |yr |[A-Z])`),
  new RegExp(String.raw`\b(?:${numberInWords})[, ]{1,2}${anyName} (?:${street})\b`, 'i'),
  new RegExp(
    String.raw`\b${capitalName} (?:${street}|${streetWithCapital})[,. ]{1,3}(?:no\.?|number|num|flat) ?\d`,
    'i',
  ),
  /\b[Ff]lat ?(?:\d{1,3}[a-d]?|[A-D])(?:, ?| )(?:(?:in|at|of) )?(?:the )?[A-Z][\w'-]+/,
  new RegExp(
    String.raw`${house}(?:The|the) (?:${toEitherCase(street)}|${streetWithCapital})\b(?! (?:team|line|rota))`,
  ),
  new RegExp(
    String.raw`\b${capitalName} (?:House|Court|Tower|Towers|Point|Heights|Lodge|Mansions|Buildings),? (?:flat|no\.?|number|apartment) ?\d`,
  ),
  new RegExp(
    String.raw`\b(?:refuge|hostel|placement|lodgings|b&b|flat|accommodation|caravan|house|bungalow|hotel|[Tt]ravelodge|[Pp]remier [Ii]nn|b and b) (?:is |are |down |up |over )?(?:on|in|at|off) ${capitalName} (?:${toEitherCase(street)}|${streetWithCapital})\b`,
  ),
  new RegExp(
    String.raw`\b(?:flats?|houses?|bungalow|door|gate|[Bb]&[Bb]|maisonette|tower block|estate|caravan|site|hostel|refuge|hotel)\b(?: (?!office|visit)[\w'-]+){0,6} (?:on|in|at|off|down) (?:the )?${capitalName} (?:${toEitherCase(street)}|${streetWithCapital})\b(?! (?:map|patch|area|estate|surgery|hub|library|office|school|clinic))`,
  ),
  /\b(?:caravan|plot|pitch|static|chalet) (?:no\.? ?)?\d{1,3}[a-d]?,? (?:at|on|in|of)\b/i,
  /(?<![\w£.,:/+-])(?<!\b(?:[Qq]uestion|[Ss]ection|[Pp]art|[Ff]orm|[Aa]ppendix|[Aa]nnex|[Rr]eg|[Rr]egulation|[Ss]chedule|[Ii]tem|[Bb]ox|[Pp]age|[Ss]tep|[Cc]lass|[Gg]roup|[Bb]ay|[Rr]oom|[Pp]aragraph|[Aa]rticle|[Ss]|[Yy]ear|[Ss]tage|[Pp]hase|[Kk]ey) )\d{1,3}[a-d],? (?!(?:Form|Section|Part|Team|Report|Review|Notice|Visit|Meeting)s?\b)[A-Z][a-z]{3,}\b/,
  new RegExp(
    String.raw`${house}[a-z]{2,}(?:grove|croft|dale|wood|mead|hurst|bank|bury|holme|side|acre|acres|gate|thwaite|brook|lea)\b(?! (?:form|ward|team|school|hub))`,
    'i',
  ),
  new RegExp(String.raw`\bflat ?\d{1,3}[a-d]?,? (?:in |at )?${namePart} (?:${building})\b`, 'i'),
  new RegExp(
    String.raw`(?<!\b(?:room|office|form|bay|section) )(?:(?<![\w£.,:/+-])\d{1,3}[a-d],? |\b(?:at|to|from|visit) (?:no\.?|number) ?\d{1,3}[a-d]?,? )${namePart} (?:${lowerCaseStreet}|${building})\b`,
    'i',
  ),
];

const relatives = singularRelatives.join('|');
/** "at their aunties on Tyne Street". */
const atRelatives = new RegExp(
  String.raw`\b(?:${relatives}|mates?|foster carers?)(?:'?s)? (?:is |are |house |flat |place |lives )?(?:on|in|at|off) ${capitalName} (?:${toEitherCase(street)}|${streetWithCapital})\b`,
);
const home = new RegExp(
  String.raw`\b(?:famil(?:y|ies'?s)|(?:${relatives})(?:'?s)?|lives?|living|lived|stay(?:s|ing)|placement|placed|hostel|refuge|lodgings|accommodation|moved|he|she|they(?:'ve)?|address|home|lad|girl|boy|kids|yp|child|children|food parcels?|pram|cot|key ?safe|doorstep|twins)\b`,
  'i',
);
/** "our lad at number seventeen". */
const numberAlone = new RegExp(
  String.raw`\b(?:at|from|to|visit(?:ing)?) (?:number|no\.?) (?:\d{1,3}[a-d]?|${numberInWords}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b`,
  'i',
);
/** "in placement at 12 Larch", where nobody wrote the rest. */
const halfAnAddress =
  /\b(?:at|from|to|outside|off) (?:no\.? ?)?\d{1,3}[a-d]? (?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun|High|Bridge|Castle|Church|County|Civic)[a-z]*\b)[A-Z][a-z]{2,}\b/;
const workplace =
  /\b(?:office|offices|reception|hub|centre|center|library|cafe|café|clinic|surgery|depot|base|town hall|civic|car park|building|police station|court|church|hall|contact room|training|workshop|meeting)\b/i;

/** Named, not numbered: "the placement at The Old Rectory, Cwm Ddu Lane". */
const namedHouse = new RegExp(
  String.raw`\b(?:at|to|from) ${capitalName}, ${capitalName} (?:${street}|${streetWithCapital})\b`,
  'i',
);
const livingThere = new RegExp(
  String.raw`\b(?:they|he|she|mum|mam|dad|nan|gran|family|boy|girl|lad|siblings?)(?:'s|'re|'ve| is| are| who| has| have){0,2}(?: been| now| all| both){0,2} (?:lives?|living|stays?|staying|moved|put|housed|placed)\b[^.\n]{0,40}?\b[A-Z][\w']+ (?:${toEitherCase(street)}|${streetWithCapital})\b`,
);
const shop =
  'chippy|chip shop|launderette|shops?|pub|bookies|takeaway|garage|post office|church|chapel|mosque|tesco|greggs|co-?op|aldi|lidl|bakery|barbers?|salon|kebab|station|park|level crossing';
/** "the family above the chippy on Elm Street", "a family three doors down from the launderette". */
const familyByTheShop = new RegExp(
  String.raw`\b(?:the|a|my|our|one|that|this|every|of) (?:famil(?:y|y's)|fam|household|twins|kids|lot|mum|mam|dad|lad|girl)(?: who(?: live|'s| are| is|'re)?s?| that lives?| living)? (?:above|opposite|behind|next (?:door )?to|over|beside|by|near|(?:\w+ )?doors? (?:down|up|along) from|on (?:the )?corner of|at the (?:end|top|bottom|back) of|across (?:the road )?from) (?:[\w']+ ){0,4}(?:${shop}|${toEitherCase(street)})\b(?! (?:quiz|bench|desk|team|group|club|room|event|chat|patch))`,
  'i',
);
const familyOnTheCorner = new RegExp(
  String.raw`\bfam(?:ily)? on (?:the )?corner of \w+ (?:${street})\b`,
  'i',
);
/** "the last caravan by the sea wall at Leysdown, as the mother there". */
const homeByItsPlace =
  /\b(?:last|first|end|top|bottom|corner|middle|only) (?:caravan|house|flat|bungalow|cottage|farm|door)\b[^.\n]{0,40}\b(?:at|in|on|off) (?:the )?[A-Z]\w+[^.\n]{0,60}\b(?:mother|mum|mam|dad|father|family|children|kids|boys?|girls?|baby)\b[^.\n]{0,40}\b(?:there|lives?|living)\b/;
const wayToTheDoor =
  /\b(?:house|flat|bungalow|caravan|maisonette|door|place)\b[^.\n]{0,60}\b(?:opposite|above|behind|next (?:door )?to|over|beside|by|near|with)\b[^\n]{0,60}\bwhere (?:the |my |our )?(?:\w+ ){1,4}(?:lives?|stays?|are living|is living|are placed|is placed)\b/i;

const besideLength = 40;

/**
 * "51 elm grove", "twenty two Beech Avenue", "Marlow St, no. 112", "Flat 9, Ockenden House", "the flat above Greggs
 * where mum lives". A street alone ("the Ashley Road patch") and the address of a place people work in are let through.
 */
export function hasStreetAddress(text: string): boolean {
  return text.split('\n').some(isAddress);
}

function isAddress(text: string): boolean {
  if (shapes.some((shape) => isHome(text, shape))) return true;
  return (
    ((namedHouse.test(text) || numberAlone.test(text) || halfAnAddress.test(text)) &&
      home.test(text)) ||
    atRelatives.test(text) ||
    livingThere.test(text) ||
    wayToTheDoor.test(text) ||
    familyByTheShop.test(text) ||
    familyOnTheCorner.test(text) ||
    homeByItsPlace.test(text)
  );
}

/** An address is a workplace's where one stands beside it, and nobody at home is spoken of. */
function isHome(text: string, shape: RegExp): boolean {
  const { index = 0, 0: words } = shape.exec(text) ?? { 0: '' };
  if (words === '') return false;
  const beside = text.slice(Math.max(0, index - besideLength), index + words.length + besideLength);
  return home.test(text) || !workplace.test(beside);
}

function toEitherCase(words: string): string {
  return words
    .split('|')
    .flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1)])
    .join('|');
}
