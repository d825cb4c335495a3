/** Hears when somebody only wants to be friendly: every word of the line is one that people chat with. */

const chat = new Set(
  `
    a ace actually afternoon again ah aint all already alright am amazing and anything anyway
    apologies appreciate appreciated are as at aw awesome aww ay aye bab back bank be been
    belting best bit bless blessed blimey boss bot brew bril brill brilliant bro bruv busy by bye
    can champion chat chatting cheerio cheers chick chuffed class clever cock cool cos cracking
    cuppa cushty darling day days did didnt diolch do doing done dont duck dude easy eh else end
    enjoy evening ever everybody everyone excellent fab fabulous fair fantastic fella fine flower
    folks for fri friday from gem god gonna good goodbye gorgeous got grand gratitude great ha
    haha handy happy hehe hello help helped helpful helps here hey heya hi hiya hiyah home hope
    howay hows hun i id ignore ill im in indeed is it its ive job just keep keeping kind kindly
    knackered know la lad lads lass last later legend let like lol long lots love lovely lush ma
    mad madam making man manic marra mate me mental mint minute mo moment mon monday mornin
    morning mr much my need needed never next nice night nighty no not noted now nowt of off oh
    ok okay on once one ones only our out owt pal people perfect pet phew please pleasure pls
    proper quality quick quickly really right safe sat saved saves saving see simple sir smashing
    so sorry sort sorted sound speak star summat sun sunday super superb sure sweet sweetheart ta
    take tara tea team thank thanks thankyou that thatll thats the then there things this thnx
    thu thx thxs thxx tidy till time to today tomorrow tomoz tonight too top treat tues tuesday
    ty u up ur useful very was wasnt wed week weekend weeks well were what when while will
    wonderful wow wrong x xx xxx yay yeah yep yer yes yesterday you your youre yous youve
  `
    .trim()
    .split(/\s+/),
);

/** One of them says that it is. */
const friendly =
  /\b(?:thanks|thank|thankyou|thx|ta|cheers|hi|hiya|hello|hey|heya|mornin|morning|afternoon|evening|bye|goodbye|night|tara|ok|okay|sorted|brilliant|great|lovely|perfect|fab|ace|star|legend|lol|haha|sorry|appreciated?|diolch|nice one|good (?:one|bot|stuff)|well done|you too|no worries|sound|safe|mint|belting|champion)\b/;

const mostWords = 16;

export function isSmallTalk(plain: string): boolean {
  const words = plain.split(' ');
  return words.length <= mostWords && friendly.test(plain) && words.every((word) => chat.has(word));
}
