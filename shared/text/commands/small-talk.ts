/** Hears when somebody only wants to be friendly: every word of the line is one that people chat with. */

const chat = new Set(
  `a ace ah aint all alright amazing am and anyway appreciate appreciated apologies are as at awesome aw aww ay aye back bab be been belting
   bless blimey bot brew bril brill brilliant bye by can champion cheerio cheers chick chuffed class clever cool cracking cos cuppa cushty
   darling day days did didnt diolch do doing done dont dude duck easy eh end enjoy evening ever excellent fab fabulous fair fantastic fine flower
   for fri friday from gem gonna good goodbye gorgeous got grand gratitude great ha haha handy happy hello help helped helpful helps here hey hi hiya
   hiyah hello hehe heya home hope hun i id ill im in indeed is it its ive job just kind kindly know lad lass last later legend let like lol long love
   lovely lots lush ma making mate me mint mo mon monday morning mr much my need never next nice night nighty no noted now of off oh ok okay on one only
   our out pal perfect pet phew please pleasure pls proper quality quick quickly really right safe sat saved saves saving see simple smashing so
   sorted sorry sort sound speak star sun sunday super superb sure sweet sweetheart ta take tara tea thank thankyou thanks thats thatll the then there this
   thu thx thxs tidy till time to today tomorrow tomoz tonight too top treat tues tuesday ty u ur up useful very was wed week weekend weeks well were what
   when will wonderful wow x xx xxx yay yeah yep yer yes yesterday you youre your youve yous chat chatting wasnt hows things been doing keep keeping
   best bank mad busy mental manic minute while bit again been nowt much everyone everybody people team folks lovely hiya sweet fella bro bruv howay mornin howay then man hun blessed god thxx thnx wrong chat ignore do not dont anything need else at moment i what that needed afternoon evening pet marra lads boss sir ma'am madam kindly ones cock bab la knackered already actually once again nowt owt summat`.split(
    /\s+/,
  ),
);

/** One of them says that it is. */
const friendly =
  /\b(?:thanks|thank|thankyou|thx|ta|cheers|hi|hiya|hello|hey|heya|mornin|morning|afternoon|evening|bye|goodbye|night|tara|ok|okay|sorted|brilliant|great|lovely|perfect|fab|ace|star|legend|lol|haha|sorry|appreciated?|diolch|nice one|good (?:one|bot|stuff)|well done|you too|no worries|sound|safe|mint|belting|champion)\b/;

const mostWords = 16;

export function isSmallTalk(plain: string): boolean {
  const words = plain.split(' ');
  return words.length <= mostWords && friendly.test(plain) && words.every((word) => chat.has(word));
}
