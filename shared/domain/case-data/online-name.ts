/** Sees the name by which somebody is found on social media (P3). */

const platform =
  'snap(?:chat)?|insta(?:gram)?|ig|tik ?tok|facebook|fb|discord|twitter|roblox|xbox|psn|messenger|telegram|only ?fans|bebo|kik|twitch|youtube|steam';
const onPlatform = new RegExp(String.raw`\b(?:${platform})\b`, 'i');
const handle =
  /(?<![\w.])@ ?(?!\w*(?:team|csc|council|hub|service|nhs|gov|centre|fostering))(?=[\w.]*[\d_.]\w)[a-z_][\w.]{2,}/i;
const named = new RegExp(
  String.raw`\b(?:${platform}|username|user name|gamer ?tag|handle)(?:'s)?(?: (?:account|profile|name|page|username))?(?:[:,]| is| as| under| called| goes by)? @?(?!\w*(?:team|csc|council|hub|service|nhs|gov|centre|fostering))(?=[\w.]*[a-z])(?=[\w.]*[\d_])[a-z_][\w.]{3,}`,
  'i',
);
const theirName =
  /\b(?:her|his|their|mums?'?s?|dads?'?s?|the girl'?s|the boy'?s) (?:[Ff]acebook|[Ii]nsta(?:gram)?|[Ss]nap(?:chat)?|[Tt]ik ?[Tt]ok)(?: (?:account|profile|page|name))?(?:,| is| as| under| called|:){1,2} "?[A-Z][a-z]+/;

const sheIsOn =
  /\b(?:mum|mam|dad|she|he|nan|yp|girl|lad|boy)(?:'s|s| is| goes)? on (?:[Ff]acebook|[Ii]nsta(?:gram)?|[Ss]nap(?:chat)?|[Tt]ik ?[Tt]ok)(?: as| under) "?[A-Z][a-z]+/;
const foundAs = new RegExp(
  String.raw`\b(?:${platform}) (?:as|under) (?=[\w.]*[a-z])[a-z_]+[._][\w.]+`,
  'i',
);
const itsHers = new RegExp(
  String.raw`(?<![\w@.])(?=[\w.]*\d|[\w.]*_)[a-z_][\w.]{3,} (?:is|on|was) (?:his|her|their) (?:${platform})\b`,
  'i',
);
const saidToBe =
  /\b(?:user|name is|names|as|under|called|goes by) (?=[\w.]*[\d_])(?=[\w.]*[a-z])[a-z_][\w.]{3,}/i;
const ours = new RegExp(
  String.raw`\b(?:our|team'?s?|council'?s?|service'?s?|the hub'?s?) (?:[a-z]+ )?(?:${platform})\b`,
  'i',
);

/** "on snap as @liv_xo2010"; "@Priya" and "@duty" are colleagues called in a chat. */
export function hasOnlineName(text: string): boolean {
  return text
    .split('\n')
    .some(
      (line) =>
        [theirName, sheIsOn, itsHers].some((shape) => shape.test(line)) ||
        (!ours.test(line) &&
          (named.test(line) ||
            foundAs.test(line) ||
            (onPlatform.test(line) && (handle.test(line) || saidToBe.test(line))))),
    );
}
