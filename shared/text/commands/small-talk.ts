/** Hears when somebody only wants to be friendly: every word of the line is one that people chat with. */
import { isLikelyFriendly } from './likely.ts';
import { inEverydayWords } from './spelling/everyday-words.ts';
import { toPlain } from './spelling/plain.ts';

const chat = new Set(
  `
    dear dears either hope hoping hard obliged understood understand working work un received grateful duly likewise ditto splendid
    marvellous kindest only a about absolutely ace actually adios adorable afternoon again agreed ah aint all already alright am amazing
    and anything anyway apologies appreciate appreciated are as at aw awesome aww ay aye bab back bank be beauty
    bed bedtime been beer before belting best biscuits bit bless blessed blimey boss bot bother brew bril brill
    brilliant bro bruv busy but by bye can certainly champion chat chatting cheerio cheers cheery chick chin
    chuffed ciao class clever cock coffee cold cool cope cos could course crack cracking cuppa cushty cute
    darling day days did didnt diolch do doing done dont door drive duck dude easy eh else end enjoy enough er
    essential evening ever everybody everyone exactly excellent fab fabulous fair fam fantastic fanx feel
    feeling fella finally fine flower folks for freezing fri friday friend from fun funny gem get getting give
    go god goes going gonna good goodbye gorgeous got grand gratitude great ha had haha hahaha handy happy has
    have havent heart hehe hello help helped helpful helps here hero hey heya hi hiya hiyah home hope hot how
    howay hows hug hugs hun i id ignore ill im in indeed is it its ive job just k keen keep keeping kettle kind
    kindly kiss kisses knackered know la lad lads lass last later laters legend let lifesaver like lol long look
    lots love lovely lunch lush luv luvver ma mad madam making man manic many marra mate me mental merry mind
    mint minute mo moment mon monday mornin morning most mr much must my nah need needed nerr never next nice
    night nighty no nobody noone nope not noted nothing now nowt of off oh ok okay on once one ones only or our
    out over owt pal people perfect pet phew pint pip pleasant please pleasure pls problem probs proper quality
    quick quickly quiet ra rain read really regards relax rest right safe sat saved saves saving see shall
    shattered simple sir sleep smashing so soon sorry sort sorted sound speak star stay still summat sun sunday
    sunny sunshine super superb sure sweet sweetheart ta take talk tara tea team thank thanks thankyou that
    thatll thats the then there things think this thnx through thu thx thxs thxx tidy till time tired to today
    tomorrow tomoz tonight too toodle top totally treat tues tuesday ty tysm u up ur us useful very wait want
    was wasnt weather wed week weekend weeks welcome well were what whatever when while will wishes with without
    wonderful worries worry wow wrong x xo xx xxx yay yeah yep yer yes yesterday yet you your youre yous youve
    yup yeh o goodnight patience clear tricks sm restful made through another mornings meself robot dash gotta honestly anybody fair play works play meeting coat court back off into my find cope nearly almost home time disturb testing
  `
    .trim()
    .split(/\s+/),
);

/** One of them says that it is. */
const friendly =
  /\b(?:alright|how do|wotcha|now then|thanks|thank|thankyou|thx|ta|cheers|hi|hiya|hello|hey|heya|mornin|morning|afternoon|evening|bye|goodbye|night|tara|ok|okay|sorted|brilliant|great|lovely|perfect|fab|ace|star|legend|lol|haha|sorry|appreciated?|diolch|nice one|so cute|speak soon|no bother|lifesaver|cool|tysm|kind|good (?:one|bot|stuff)|well done|you too|no worries|sound|safe|mint|belting|champion|understood|obliged|grateful|night night|splendid|marvellous|(?:its|it is) only me|likewise|right you are|noted|very well|right o|righto|happy \w+day|merry|goodnight|happy new year|yeah|yeh)\b/;

/** Wished to somebody in passing, or said of oneself on the way in. */
const wellWish =
  /^(?:and |but |so )?(?:(?:i )?(?:do |really |just )?(?:hope|hoping|trust)(?: that)? (?:you|your|youre|yours|ur|u|ya|yous|it|its|all|everyone|everything|(?:the|this) (?:week|day|weekend|weather|finds)|(?:i am|im|i have) not)\b|(?:a )?(?:very )?(?:happy|merry) (?:new year|christmas|easter|diwali|eid|\w+day)\b|(?:its|it is) (?:only|just) me\b|(?:only|just) me\b|i (?:really |do |very much |so )*appreciate\b|(?:i thought )?(?:i had better|id better|i should|let me) introduce myself\b|(?:im|i am) (?:just |only )?(?:testing|saying hello|passing)\b|have a (?:nice|good|lovely|great)\b|(?:thanks|thank you)(?: so much| very much)? for\b)/;
/** Whoever wants something of the bot in it, or says more, is not only friendly. */
const wants =
  /\b(?:can|could|would|should|please|want|need|show|see|help|stop|log|idea|change|barrier|message|so that|because)\b/;
const mostWordsOfWish = 12;

/** Asked of the bot, however friendly. */
const question = /\bwhat (?:are|do|can) you (?!like|on about|up to)/;
const mostWords = 22;
/** Friendly by the use of its words. */
const mostWordsOfLikely = 12;
const between = /[.!?,;:…–—]+|\s-\s|\s(?=(?:and |but )?(?:i )?(?:do )?(?:hope|trust) )/iu;

export function isSmallTalk(typed: string): boolean {
  const plain = toPlain(typed).replace(/ full stop\b/g, '');
  const length = plain.split(' ').length;
  if (length > mostWords || !friendly.test(plain) || question.test(plain)) return false;
  if (length <= mostWordsOfLikely && !wants.test(plain) && isLikelyFriendly(inEverydayWords(plain)))
    return true;
  const [first = '', ...others] = typed
    .split(between)
    .map((clause) => toPlain(clause).replace(/ ?\bfull stop\b/g, ''))
    .filter((clause) => clause !== '');
  return (
    (isChat(first) || isWellWish(first)) &&
    others.every((clause) => isChat(clause) || isWellWish(clause))
  );
}

function isChat(clause: string): boolean {
  return clause.split(' ').every((word) => chat.has(word));
}

function isWellWish(clause: string): boolean {
  return (
    clause.split(' ').length <= mostWordsOfWish && wellWish.test(clause) && !wants.test(clause)
  );
}
