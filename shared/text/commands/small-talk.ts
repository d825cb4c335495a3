/** Hears when somebody only wants to be friendly: every word of the line is one that people chat with. */

const chat = new Set(
  `
    a about ace adorable actually afternoon again ah aint all already alright am amazing and anything anyway
    apologies appreciate appreciated are as at aw awesome aww ay aye bab back bank bed bedtime beauty beer before brew but be been
    belting best bit bless blessed blimey boss bot brew bril brill brilliant bro bruv busy by bye
    can champion chat chatting cheerio cheers chick chuffed class clever cock coffee cool cope cos could cracking
    cuppa cushty cute darling day days did didnt diolch do doing done dont drive duck dude easy eh else end enough er essential
    enjoy evening ever everybody everyone excellent fab fabulous fair fanx fantastic fam feel feeling finally fella fine flower
    folks for fri friday friend from fun funny gem get getting give go going goes god gonna good goodbye gorgeous got grand gratitude great ha
    haha hahaha had handy has have havent heart hero happy hehe hello help helped helpful helps here hey heya hi hiya hiyah home hope
    howay hope how hows hug hugs hun i id ignore ill im in indeed is it its ive job just k keep keeping kind kindly
    kettle kiss knackered know la lad lads lass last lifesaver look later legend let like lol long later lots love lovely lunch lush luv luvver  ma
    mad madam making man manic many marra mate me mental mint merry minute mo moment mon monday mornin
    morning mr must much my nah need needed nerr never next nice night nighty no nobody noone not noted nothing now nowt of off oh
    ok okay on once one ones only or our out over pleasant owt pal people perfect pet phew please pleasure pls
    proper quality quick read quiet  quickly really right safe sat saved shall saves saving see simple sir smashing
    so sorry sort sorted sound speak star still stay summat sun sunday super superb sure sweet sweetheart ta
    take tara talk tea team thank thanks thankyou that thatll thats the then there things this thnx
    think through thu thx thxs thxx tysm tidy till time to today tomorrow tomoz tonight too top treat tues tuesday
    ty u up us ur useful very was wasnt wed wait want week weekend weeks well were what when while will
    with without wonderful wow  wrong x xx xxx yay yeah yep yet yer yes yesterday you your youre yous youve
  `
    .trim()
    .split(/\s+/),
);

/** One of them says that it is. */
const friendly =
  /\b(?:alright|how do|wotcha|now then|thanks|thank|thankyou|thx|ta|cheers|hi|hiya|hello|hey|heya|mornin|morning|afternoon|evening|bye|goodbye|night|tara|ok|okay|sorted|brilliant|great|lovely|perfect|fab|ace|star|legend|lol|haha|sorry|appreciated?|diolch|nice one|so cute|lifesaver|cool|tysm|kind|good (?:one|bot|stuff)|well done|you too|no worries|sound|safe|mint|belting|champion)\b/;

const mostWords = 16;

export function isSmallTalk(plain: string): boolean {
  const words = plain.split(' ');
  return words.length <= mostWords && friendly.test(plain) && words.every((word) => chat.has(word));
}
