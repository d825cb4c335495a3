/** The English in which people speak to the bot: what stands around a wish, and the lists that phrases are made of. */
import { asksPolitely, endsPolitely, politeLists } from './en-GB-politeness.ts';
import { listsOfBlueprint } from './of-blueprint/en-GB-lines.ts';
import type { Lists } from './phrases/phrases.ts';

/** Taken off the beginning of a line, again and again. */
export const leadIns = `
  ${asksPolitely.trim()}
  please / pls / plz / plse / kindly / just / so / and / also / now / then / well / um / umm /
  er / erm / right / ok / okay / oh / ah / oops / sorry / yes / yeah / yep / hmm / btw / fyi /
  actually / quickly / bot / no / lets / tell me / tell us / remind me / do you know /
  could you tell me / i wonder / if you could / if possible /
  when you (can|get a (minute|mo|sec|chance))
  (hi|hello|hey|heya|hiya|hullo|morning|afternoon|evening|good (morning|afternoon|evening)|
    alright|ey up|shwmae|helo) [there|again|all|bot|mate|love|pal|team|small changes]
  (can|could|would|will|may|might|shall|should) (you|u|i|we) [please|pls|kindly|just|maybe|
    possibly]
  (i|we) (want|wanna|need|wish|would like|d like|would love|d love|am looking|have|ve got|m
    trying|am trying|was hoping|was trying) to
  (i am|im) (looking for|after|writing to|keen to|hoping to)
  (would|could) you (please|kindly|perhaps|possibly) [let me|tell me|show me]
  (could|can|would|will) (you|i) (let me know|tell me|ask)
  (id|wed|ide) (like|love|want|need|prefer) to
  (im|were|am) (trying|looking|hoping|going|wanting) to
  (want|wanna|need|like|wish|would like|trying|looking) to
  (i|we) (want|need|wanna)
  (id|wed) like
  (how|where) (do|can|could|would|should) (i|we|you|u|one) [please|just|go to|go about]
  (how|where) to
  what do i (do|say|type|need to do|have to do) to
  (let|help) (me|us) [to]
  (is|would) (it|there) (possible|ok|okay|alright|be possible|any way|a way|any chance) (to|of|i
    can|i could|you can|you could|for me to|we can)
  any chance [you could|you can|i could|i can|of]
  quick (one|question|q)
  time to
  (be|go) (able|ahead) (to|and)
  i (think|guess|reckon) (i|we) (want|need|should|would like) to
  it is possible to
`;

/** Taken off its end, again and again. */
export const tails = `
  ${endsPolitely.trim()}
  please / pls / plz / plse / thanks / thank you / thankyou / thx / ta / cheers / diolch / now /
  right now / today / again / first / quickly / quick / then / x / xx / xxx / lol / haha / tbh /
  asap / mate / love / pal / duck / pet / bot / though / btw / sorry / eh / innit / if possible /
  at all / real quick / kind regards / regards / many thanks
  (thanks|thank you|many thanks|ta) (so much|very much|a lot|in advance|all|mate|love)
  (for|to) (me|us|my team)
  (if|when) (you|i|we|thats|its|it is) (can|could|may|possible|ok|okay|alright|get a (minute|mo|
    sec|chance)|dont mind|please)
  (will|would|can|could) (you|ya)
`;

/** Words that may stand for each other, each list with ` / ` between them. */
export const lists: Lists = {
  ...politeLists,
  ...listsOfBlueprint,
  see: `
    see / show / view / open / find / check / get / give / list / display / read / print /
    look at / look up / look through / bring up / pull up / put up / call up / have a look at /
    take a look at / see a list of / show a list of / show me / show us / give me / give us /
    send / send me / send us / share / get me / let me see / load / where are / where is /
    wheres / where can i see / where can i find / where do i find / where do i see / what are /
    what is / whats / whats on / whats in / what have we got on / go to / take me to / get to /
    have / remind me of / tell me about / tell me / refresh / go over / run through / remember
  `,
  our: `
    the / my / our / a / an / all / all the / all of the / all our / all of our / everyones /
    everybodys / the teams / my teams / our teams / the whole teams / the team / this / these /
    those / any / some / your / this weeks / this teams / current / full / list of / the list of /
    a list of / an overview of / a summary of / an account of / sight of / a look at / a copy of / the details of / new / small / little / first / own / my own / another / other / latest / weekly / local /
    live
  `,
  something: `
    messages / message / msgs / msg / cards / card / stuff / things / this / these / them / it /
    that / this stuff / these messages / these cards / your messages / your cards /
    notifications / notification / alerts / alert / reminders / reminder / prompts / prompt /
    pings / updates / questions / check ins / checkins / check in / texts / the weekly card /
    weekly cards / the weekly check in / nudges / chats / chat / bot / the bot / emails /
    all this / everything / all messages / all notifications / all reminders / the reminders /
    the messages / the notifications / the cards / the check ins / the check in / any of this /
    any of these / small changes / this app / the app
  `,
  to: `
    messaging / sending / texting / contacting / bothering / pinging / writing / writing to /
    talking to / asking / reminding / nagging / notifying / chasing / emailing / pestering /
    prompting / spamming / buzzing / hassling / mithering / telling / chatting to / annoying /
    alerting / nudging
  `,
  'do-to': `
    message / send / text / contact / bother / ping / write / write to / talk to / ask / remind /
    nag / notify / chase / email / pester / prompt / spam / hassle / alert / nudge / disturb /
    chat to
  `,
  ever: `
    any more / anymore / again / at all / ever / ever again / so much / so often / all the time /
    every week / every monday / each week / each monday / every day / weekly / on mondays / now /
    from now on / for good / completely / altogether / no more / further / every time / on here /
    in teams / on teams / on my phone / on a monday / on my day off / on my days off / to me /
    me / on the bot / in chat / from you / from this / from this bot / from the bot /
    from small changes / for me / every single week
  `,
  change: `
    change / changes / small change / small changes / idea / ideas / suggestion / suggestions /
    one / ones / thing / things / stuff / entry / entries / item / items / experiment /
    experiments
  `,
  board: `
    board / changes / small changes / ideas / list / team board / changes list / list of changes /
    list of ideas / board of changes / whole board / whole list / things weve logged /
    what weve logged / stuff weve logged / open changes / teams changes / change board /
    changes board / wall
  `,
  person: `
    manager / boss / supervisor / team leader / team manager / line manager / head of service /
    director / council / teammates / colleagues / team / managers / bosses / seniors / everyone /
    anyone / anybody / everybody / people / others / they / he / she / someone / somebody / who /
    hr / ofsted / it / senior managers / the council / other people / other teams / whole team /
    the team
  `,
  said: `
    this / it / these / that /
    what i (type|write|say|put|send|log|tell you|share|said|wrote|typed|logged|raised|told you|have written|have said|put in|put here|put in here|write here|type here|say here|type in here) /
    what ive (typed|written|said|put|logged|sent|raised) /
    what we (type|write|say|put|log|tell you|share) /
    my (messages|answers|answer|words|data|information|info|chat|chats|comments|barriers|barrier|changes|pulse|pulse answers|pulse answer|check in|check ins|check in answers|votes|vote|name|details) /
    my stuff / my pulse score / our (messages|answers|chats|data) / this chat /
    this conversation / these messages / things i (say|type|write) / a confidential barrier /
    confidential barriers /
    the (answers|pulse|pulse answers|messages|data|check in|check ins|check in answers|barriers) /
    everything i (say|type|write) / anything i (say|type|write|put) / me / about me
  `,
  /** What somebody has to log, as it is spoken of before it is said. */
  loggable: `
    this / it / that / one / another / another one / this one / something / anything / these / them /
    [a|an|my|our|the|this] [new|small] (change|changes|idea|one|suggestion)
  `,
  nameless: `
    anonymously / anon / anonymous / confidentially / in confidence / confidential / in secret / secretly / privately / in private /
    (without|with no|not with|not under|not by|no) [giving|using|saying|showing|putting] [my|a|any|anyones|the] (name|names)
      [on|attached|to it|being on|showing|shown|next to it|against it] [it|this|that]
    without (anyone|anybody|people|them|everyone|my manager|my team|the team) (knowing|seeing) [its|it is|it was|who] [me|it is|i am|wrote it]
  `,
};
