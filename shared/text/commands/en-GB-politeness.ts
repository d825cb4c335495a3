/**
 * How people ask in a roundabout way, written as phrases are (`phrases/phrases.ts`): what stands before a request, and the small
 * words after it. None of it says what is asked for.
 */
import type { Lists } from './phrases/phrases.ts';

/** Words that may stand for each other in them, each list with ` / ` between them. */
export const politeLists: Lists = {
  /** Before words of one's own only `i`: "could we log visits by phone" is a sentence. */
  we: 'i / we',
  may: 'can / could / would / will / may / might / shall / should',
  softly: `
    please / pls / plz / kindly / just / possibly / perhaps / maybe / quickly / at all / very / very much / really / most /
    so / extremely / ever so / quite / rather / be / only / merely / simply / also / also be / first / at some point
  `,
  glad: `
    grateful / glad / obliged / pleased / delighted / thankful / interested / keen / happy / eager / curious /
    appreciative / indebted
  `,
};

/** Before anything that may be asked of somebody, and before nothing else. */
export const asksPolitely = `
  <may> <we> [<softly>] (trouble|bother|ask|beg|request|prevail upon|impose upon|invite) [of|on] you
    [<softly>] (to|for|that you|if you would|if you could)
  <may> <we> [<softly>] (ask|request|enquire|inquire|suggest that you) (?=who|what|which|how|whether|if|where|when|to|you)
  (would|could|will|might) you be (so|very|most|as|kind|good) [very] [kind|good|kindly] [enough|as] [to|and]
  (would|could|will|might) you be (able|willing|prepared|happy|in a position) to
  <we> (would|should|shall|d|will|am|m) [<softly>] [<softly>] <glad> (to|for|of|in|about|if <may> <we>|if you <may>|if someone <may>)
    [<softly>]
  <we> (would|should|d) [<softly>] (appreciate|welcome) [it] [if (you|<we>) (could|would|might|can)]
  <we> (was|were|am|m|have been|had been|do|did) [<softly>] (wonder|wondering|hoping|trying|attempting|thinking|writing|seeking|curious)
    [to ask|to enquire|to know|to find out] (if|whether|to|how|as to|about) [<softly>] [(you|<we>|it|one|there) <may>] [<softly>]
  <we> (wonder|wondered|hope|hoped|trust) (if|whether|that) [<softly>] (you|<we>) [<softly>] (may|might|can|could|would|will) [<softly>]
  (would|could|might|may|is|was) (it|there) [<softly>] [be] [<softly>] (possible|permissible|in order|all right|alright|
    ok|okay|convenient|acceptable|any chance|a chance|any way|a way|too much trouble|too much to ask|too much bother|
    any possibility) (to|of|for|for (me|us|you) to|if (<we>|you)|that (<we>|you) (could|might|may|can)) [<softly>]
  (do|would|could) you [<softly>] [<softly>] mind [awfully|terribly|very much|at all] [if <we>|me|us]
  <we> (would|should|d|do) [<softly>] (like|love|wish|want|need) (to|you to|for you to)
  (id|ide|wed) [<softly>] (like|love|want|prefer|appreciate) (to|you to|for you to|it if you <may>)
  (im|i am) [<softly>] (wondering|hoping|trying|writing|looking|wanting) (if you <may>|whether you <may>|to)
  <we> (wish|want|desire|need|have|intend|propose|am minded|am writing|am anxious) [<softly>] to
  (would|will|could|can) you [<softly>]
  (may|might|could|can|shall) <we> [<softly>]
  (kindly|please|pray|do please) [be so (kind|good) as to]
`;

/** After it. */
export const endsPolitely = `
  (if|when|whenever|as soon as|should) (it|that|this) (is|would be|be|were) [<softly>] (all the same|possible|convenient|
    ok|okay|all right|alright|not too much trouble|not a bother|no trouble|permitted|allowed|of any use|not a problem) [to you|with you|for you]
  if (i|we|you) (may|might|could|would|can|please) [be so (kind|bold|good)|ask|spare a moment|manage it]
  if you (would|could|will) be so (kind|good) / if you would not mind / if you wouldnt mind / if you dont mind / if you do not mind
  at your (convenience|leisure) / when convenient / by any chance / at some point / whenever you (can|are able|have a moment|have a minute)
  when you (have|get|next have) (a|the) (moment|minute|chance|second) / with thanks / in advance / yours (sincerely|faithfully|truly)
  best (wishes|regards) / kind regards / thanking you / thank you (kindly|ever so much|most kindly) / much (obliged|appreciated)
`;
