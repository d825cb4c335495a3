/**
 * Hears a wish in a longer line by the few words that give it away, where a whole phrase is not known. A cue has to
 * name something of the bot's own (a change by its id, "my check-in", "the board"), so that what people say of
 * their work is left alone.
 */
import type { Wish } from './said.ts';

export type Cue = readonly [Wish, RegExp];

/** For a line that names one change; `#` stands for it. The first that fits has it. */
export const ofChange: readonly Cue[] = [
  [
    'thanks',
    /\b(?:thank|thanks|thankyou|say ta|say cheers|tell em ta|kudos|well done|shout ?out|big up|credit|hats off|app?reciat\w+|grateful|diamond|legend|props|praise|round of applause)\b/,
  ],
  [
    'edit',
    /\b(?:typo|spelling|spelt|misspelt|mis ?spel\w+|wording|worded|reword\w*|rename|retitle|edit|amend\w*|rewrite|rephrase|title|correct(?:ed|ing|ion)?|wrong word|written wrong|change (?:the|what|how) (?:words?|it says|i (?:put|wrote|said)))\b(?!.*\bmoved?\b)|\b(?:says?|said|put|wrote|written|reads)\b.*\b(?:should|meant|instead|supposed)\b|\bshould (?:say|read)\b|\bmeant to (?:say|put|write|read)\b/,
  ],
  [
    'move.back',
    /\b(?:(?:move|moved|put|send|sent|go|goes|going|gone|bring|take|knock|shift|pop|step|slide|drop|bump|return\w*|needs?|should be|belongs?|got|get|wants?)\b.*\b(?:back|in (?:mission|develop|influence) again|to (?:mission|the (?:previous|last|earlier) \w+)|down (?:one|a))\b|back (?:a|one)(?: stage| step| column)?|back (?:to|in|into) (?:mission|develop|influence)|too (?:soon|early|quick\w*|fast)|premature\w*|(?:not|isnt|wasnt|arent|aint) (?:\w+ )?ready|wrong (?:stage|column)|backwards|stage before|jumped the gun)\b(?!.*\b(?:back to (?:me|us|you|normal)|heard back|come back|feedback|moved? (?:it|#)? ?on)\b)/,
  ],
  [
    'withdraw',
    /\b(?:withdraw\w*|delet\w+|remov\w+|scrap(?:ped)?|bin|binned|get rid|got rid|take (?:\w+ |# )?(?:off|down|out)|took off|pull #|off (?:of )?(?:the|our) (?:board|list|wall)|duplicate\w*|logged .*twice|same (?:as|thing)|drop #|cancel\w*|ditch|unlog|by (?:mistake|accident)|in error|shouldnt have (?:logged|been logged)|no longer (?:needed|relevant|wanted)|isnt needed|not needed|forget about #|not a small change)\b/,
  ],
  [
    'history',
    /\b(?:history|what(?:s| has| is| have)? (?:all )?(?:happened|gone on|been (?:happening|going on|done|said))|anything (?:\w+ )?happened|what changed|whats changed|who (?:changed|moved|edited|touched)|when (?:was|were)|story|timeline|trail|from the (?:start|beginning)|all (?:the )?(?:edits|moves)|every (?:step|move|change|edit)|date order|back ?story|everything thats|been through|how .* (?:got|ended up) (?:here|there|where))\b/,
  ],
  [
    'weigh',
    /\b(?:weigh\w*|how (?:big|hard|difficult|easy|much (?:effort|work|difference|hassle|trouble))|effort|impact|effect|worth (?:it|doing|the)|quick win|easy win|size of|scor(?:e|ing)|rate|(?:big|considerable|huge|massive|real|little|small|great) (?:difference|trouble|bother|faff)|easy to do|hard to do|a doddle|low hanging)\b/,
  ],
  [
    'plan',
    /\b(?:plan|plans|planning|who(?:s| is| does)? (?:doing )?what|whos (?:meant|doing|down)|by when|steps?|actions?|tasks?|to ?do list|names and dates|who and when|(?:add|put) .*(?:job|task|step|action)|jobs)\b/,
  ],
  [
    'ask',
    /\b(?:needs?|need|get|getting|want|wants|wanting|ask|asking|chase|request\w*|nudge|has to|have to|send)\b.*\b(?:yes|permission|approv\w+|sign ?off|signed off|signing off|go ?ahead|ok|okay|nod|green light|thumbs up|blessing|agree\w*|say so|buy in|request)\b|\bask (?!me|you)\w+\b.*\b(?:about|for|if|whether|to)\b|\b(?:yes|nod|permission|approval|go ?ahead|sign ?off)\b (?:from|off|of|for|on)\b/,
  ],
  [
    'owner',
    /\b(?:who(?:s|se)? (?:is |was |has )?(?:owns?|owning|got|has|running|doing|leading|on|looking after|responsible|in charge|it|that|#|dealing|picked|logged|raised|put)|whose|owner|anyone (?:on|doing|got)|whos is)\b/,
  ],
  [
    'find',
    /^(?:\w+ ){0,3}(?:show|see|view|open|find|pull up|bring up|lemme see|wheres?|whats?|whatre|how|hows|which|remind|details|look at|read|have a look|need to see|any (?:news|word|joy))\b|\b(?:show|remind) (?:me|us)\b|\b(?:look at|bring up|pull up|have a look|see #|open #|details of)\b|\b(?:move|push|take|get|bump|shift) # (?:on|to|into|along|forward|up|over)\b/,
  ],
];

const my = '(?:my|mine|that|the|our|an|one of my)';
const change = '(?:changes?|ideas?|suggestions?|one|ones|thing|entry|entries|stuff)';
const mine = `(?:${my} (?:\\w+ ){0,2}${change} (?:that )?(?:i|ive|i have|i am) (?:\\w+ )?(?:logged|put|raised|had|did|done|said|sent|added|suggested|typed|wrote|stuck|posted|came up)|my (?:\\w+ ){0,2}(?:small )?(?:changes?|ideas?|suggestions?|one(?! oclock| o clock| to one)|ones)|me (?:ideas|changes)|${change} of mine|what (?:i|ive|i have) (?:\\w+ )?(?:logged|put|raised|typed|wrote)|one of (?:ours|mine))`;
const news =
  '(?:stuck|done|finished|working(?! on)|worked|started|agreed|sorted|going (?:well|ok|great|slow\\w*|nowhere|brill\\w*|fine)|happening now|stalled|blocked|dead|come along|coming along|moved on|news|update|progress|no joy|paying off|took off|fell (?:flat|through))';
const asking =
  '(?:what|whats|wot|wots|where|wheres|how|hows|how many|has|have|is there|are there|did|any|which|who|can|could|may|might|show|see|list|let|lemme|remind|tell|do|give|giz|send|when|pull|bring|open|find|get|read|view|look|want|need|would like|id like|like to|forgotten|please|kindly|run me through|check)';
const bot =
  '(?:you|u|ya|ye|yous|this|it|bot|app|thing|the bot|this bot|this app|this thing|small changes)';
const messages =
  '(?:messag\\w+|msgs?|notif\\w+|cards?|pings?|pinging|reminders?|reminding|nudg\\w+|prompts?|alerts?|texts|texting|chasing|nagging|pestering|mithering|bugging|bothering|hassling|contacting|popping up|pop ups?|buzzing|check ?ins?|writing|weekly (?:card|thing))';

function cue(wish: Wish, pattern: string): Cue {
  return [wish, new RegExp(pattern)];
}

/** Something asked, and in the words after it what it is asked of. */
function asked(wish: Wish, about: string): Cue {
  return cue(wish, `\\b${asking}\\b.*\\b(?:${about})\\b`);
}

/** For any other line. The first that fits has it. */
export const ofAnything: readonly Cue[] = [
  ['log.pleasantry', /\bwrong chat\b/],
  [
    'quiet.stop',
    /\b(?:shut up|do one|go away) (?:permanently|for good|for ever|forever|please|pls|now)\b|\b(?:not|dont|divvent) (?:message|send|text|ping) (?:me|us) (?:any ?more|owt|anything|again|nowt)\b|\b(?:get|take) (?:me |us )?off (?:this|the|your) list\b|\bsick of (?:these|the|your|all these) (?:pings?|messages?|cards?|notifications?|reminders?)\b/,
  ],
  [
    'quiet.resume',
    /\b(?:start|begin) (?:sending|pestering|messaging|pinging|nagging|bothering) (?:me|us)\b|\bturn (?:me|us) back on\b|\b(?:have|get|want) the (?:nudges|messages|pings|cards|reminders) (?:again|back)\b|\bmessages are fine now\b/,
  ],
  [
    'quiet.pause',
    /\b(?:nowt|nothing|not a peep|no peep|quiet|not a sound) (?:for|till?|until)\b|\bgive (?:me|us) a (?:week|day|fortnight|month|few days) off\b|\bdont bother (?:me|us)\b|\bon leave while\b/,
  ],
  [
    'privacy',
    /\b(?:traced|tracked) back\b|\bhow long do (?:you|u|they) (?:hang on to|keep|hold|store)\b|\b(?:is|are) any(?:one|body) (?:else )?(?:looking at|reading|seeing) (?:these|this|what)\b|\b(?:does|do|will) (?:hr|managers?|my manager|smt|the boss|ofsted) (?:get|see|read|know)\b.*\b(?:this|these|it|owt|anything|what)\b/,
  ],
  [
    'help',
    /\b(?:dunno|dont know|no idea|not sure|guessing) what (?:to|i can|i should) (?:type|say|put|ask|do)\b|\bwhere do (?:i|we) (?:start|begin)\b|\bwords you (?:understand|know)\b|\bwhat can i (?:ask|say|type)\b|\bhows this work\b/,
  ],
  [
    'quiet.stop',
    /\bleave (?:us|me) alone\b|\bdont want (?:any ?more|any|no more) of (?:these|this|them|your)\b/,
  ],
  [
    'quiet.resume',
    /^(?:\w+ ){0,3}(?:im|i am|am) back (?:\w+ )?(?:you can|so|please|start|now|properly|turn|put|send|and)\b|\bun ?pause\b|\b(?:you|please|pls|can|could|would|will|now) start (?:up |sending |messaging )?again\b|\bstart (?:up |sending |messaging )?again (?:would|will|please|pls|now|could)\b|\bback off (?:leave|sick|hols|holiday|maternity)\b/,
  ],
  [
    'quiet.pause',
    /\b(?:no (?:pings?|messages?|cards?|reminders?|notifications?)|hold (?:the|all|my) messages?|give it a rest|hold fire|leave it)\b.*\b(?:till?|until|for|while|days?|weeks?|fortnight|please|pls\w*)\b|\b(?:im|ill be|i am|going|gonna be|will be) (?:\w+ )?(?:off|away|on leave|on hols|on holiday|off sick|sick)\b.*\b(?:messages?|pings?|cards?|notifications?|quiet|reminders?)\b|\b(?:off|away) to \w+ (?:for|till?|until)\b.*\b(?:no|dont|hold|stop)\b/,
  ],
  [
    'privacy',
    /\b(?:which|what) (?:face|answer|number) i (?:pressed|put|gave|picked)\b|\bend up in (?:my|me) (?:appraisal|supervision|file|record|notes)\b|\bused against me\b/,
  ],
  [
    'help',
    /\bwhat do i (?:type|say|press|put)\b|\bwhats? (?:is )?(?:a|an) (?:small change|strand|mission strand|pulse|check ?in)\b|\b(?:not got|havent|got no|no) (?:a )?(?:clue|scooby|idea) (?:what|how) (?:buttons?|this|you|to type|it|these)\b|\bwhat words\b.*\b(?:use|say|type)\b|\bwhats it (?:even |all )?(?:for|about)\b/,
  ],
  cue(
    'themes',
    '\\b(?:blockers|barriers|grumbles|moans|whinges)\\b.*\\b(?:in bunches|into piles|into groups|together|mostly about|like with like|patterns?)\\b|\\b(?:like with like|lump|bunch|sum up)\\b.*\\b(?:barriers|blockers|grumbles|moans|in our way)\\b|\\bkeep coming up in the (?:barriers|blockers)\\b|\\bpatterns? in what',
  ),
  cue(
    'vision',
    '\\b(?:giz|show|need|see|fetch|whats) (?:us |me )?(?:wor|our|the) (?:\\w+ )?vision\\b(?! (?:test|screening))|\\b(?:big dream|big) sentence\\b|\\bthat line about\\b.*\\bfamilies\\b',
  ),
  cue(
    'vote',
    '\\b(?:put|have|had|use|havent had) (?:me|my) (?:dots?|say)\\b|\\btheres a poll\\b|\\bpick my favourites\\b',
  ),
  cue(
    'pulse',
    '\\b(?:smiley|happy) face\\b|\\b(?:ask|say|tell you) (?:me )?how (?:i am|im|we are) (?:feeling|this (?:month|week)|doing)\\b|\\bhow im feeling\\b.*\\bask\\b',
  ),
  cue(
    'set-up',
    '\\bteam dates\\b|\\b(?:boss|in charge) of this\\b|\\b(?:weekly (?:one|card|thing)) (?:on|to) (?:a )?(?:mon|tues|wednes|thurs|fri)\\w*\\b',
  ),
  cue(
    'check-in',
    '\\b(?:thing|card|one) (?:that asks )?(?:what moved|(?:with )?how the weeks? (?:gone|went))\\b|\\b(?:do|fill) (?:in )?(?:the weekly|this weeks)\\b(?! (?:shop|report|return|rota))|\\byour monday message\\b',
  ),
  cue('changes.all', '\\bwhat (?:are|r) we all trying\\b|\\bwheres all the ideas\\b'),
  cue(
    'strands',
    '\\b(?:headings|areas|buckets|threads) (?:we|our|from the workshop|all the changes|that all)\\b',
  ),
  cue(
    'move.back',
    '\\bmove (?:it|one|this|that) back\\b|\\b(?:column|stage) before\\b|\\bone\\b.*\\b(?:needs to|should|has to|got to) go back\\b',
  ),
  cue(
    'edit',
    '\\bre ?word\\w* (?:mine|it|that one|the one)\\b|\\bshould (?:say|read)\\b.*\\b(?:one|thing|change) i\\b|\\b(?:typo|spelling)\\b.*\\b(?:mine|one i)\\b',
  ),
  cue(
    'withdraw',
    '\\b(?:scrap|delete|bin|remove|pull|withdraw|ditch) (?:what i (?:just )?(?:put|logged|typed)|mine\\b)',
  ),
  cue(
    'progress.offer',
    '\\b(?:update (?:you )?on (?:a|my|one|the) (?:\\w+ )?(?:change|one|idea)|(?:quick|an|got an) update\\b.*\\b(?:change|one)|(?:how|where) (?:\\w+ ){0,3}(?:one of )?mines? (?:is )?(?:going|gone|doing)|mines? (?:has |is )?(?:gone (?:nowhere|well|live)|stuck|done|finished|working|dead)|weve finished one|finished one off|marking as done|that thing i was trying|(?:the )?thing (?:im|i was|weve been|we were) trying\\b.*\\b(?:worked|working|going|done|stuck))\\b',
  ),
  cue(
    'thanks',
    '\\b(?:thank|say (?:ta|thanks|cheers|thank you) to) (?!you\\b|u\\b|god\\b|families|parents)\\w+ (?:for me|on the|for the|for doing|for getting|for sorting)\\b|\\bgive some(?:one|body) a (?:shout ?out|thank you|thanks|big up)\\b|\\b(?:do i|can i|can you|want to|need to|wanna|id like to) give (?:\\w+ ){1,2}a (?:shout ?out|thank you|thanks|big up)\\b',
  ),
  cue('history', '\\b(?:story|history) of (?:the|my|that) (?:\\w+ ){0,3}(?:one|change|idea)\\b'),
  cue(
    'plan',
    '\\b(?:plan|next steps|steps) (?:for|on) (?:the (?!whole)(?:\\w+ ){1,2}one|mine|my (?:change|idea|one))\\b|\\bsort the (?:next )?steps\\b',
  ),
  cue(
    'weigh',
    '\\b(?:score|weigh|rate) (?:one|mine|it|a change|them)\\b(?=.*\\b(?:effort|effect|impact|change|first)\\b|$)|\\bhow difficult it is\\b.*\\b(?:number|change|one)\\b',
  ),
  cue(
    'weigh.which-first',
    '\\b(?:help (?:me|us) prioriti[sz]e|quick wins|which (?:one |of ours |of them |should )?(?:do )?(?:we )?(?:do |start )?first)\\b',
  ),
  cue(
    'ask',
    '\\bone needs? (?:a )?(?:sign ?off|yes|permission|signing off|go ahead|approval)\\b|\\bget \\w+ to (?:agree|say yes) to (?:it|mine|this|that one)\\b',
  ),
  cue(
    'ask.all',
    '\\b(?:waiting|needs?|need|after|wants?) (?:on |for )?(?:a |my )?(?:yes|answer|ok) (?:from|off) me\\b|\\bwaiting on me to say\\b',
  ),
  cue(
    'barrier',
    '\\b(?:raise|report|log|moan about|flag|tell you about|put in|add|got|record|say|put) (?:\\w+ )?(?:a|an|another|new|this) (?:\\w+ )?(?:barrier|blocker|obstacle|gripe)\\b|\\bas a (?:barrier|blocker)$|\\bsomethings? (?:thats )?(?:blocking us|in (?:the|our) way)\\b.*\\b(?:list|log|raise|report|put)\\b|\\b(?:raise|report|flag|log) (?:something|summat|sommat)\\b.*\\b(?:way|blocking)\\b',
  ),
  cue(
    'themes',
    '\\b(?:group|sort|theme|cluster|bunch) (?:up )?(?:the |our |all the )?(?:blockers|barriers)\\b|\\bthemes? of (?:what|the barriers|our)\\b|\\bmostly \\w+ or (?:mostly )?\\w+\\b.*\\bin (?:our|the) way\\b',
  ),
  cue(
    'barriers',
    '\\b(?:said|put|down) (?:is |\\w+ )*(?:in (?:the )?(?:road|way)|as a barrier)\\b.*|\\b(?:the|that) (?:\\w+ ){0,2}barrier\\b.*\\b(?:answer|answered|sat there|still|anywhere)\\b',
  ),
  cue(
    'vote',
    '\\b(?:whats|who|which|what)\\b.*\\b(?:winning|won) the vote\\b|\\bnot voted\\b|\\bsay on which (?:barrier|theme|strand)\\b|\\bvote (?:shuts|closes|close|shut)\\b',
  ),
  cue('strands', '\\b(?:another|our|which|what|new|the) strands?\\b(?!.*\\b(?:hair|dna)\\b)'),
  cue(
    'values',
    '\\b(?:need|whats?|which|show|see|send|get|remind|change|add|where|read|want|list|fetch|giz|what are|tell)\\b.*\\b(?:team|our|of the|agreed|wor) values\\b(?!.*\\bshould\\b)|\\b(?:wed|we would|we said we would) live by\\b|\\bwhat did we say we stood for\\b|\\bteam principles\\b|\\bhow we (?:said wed|said we|want|wanted) (?:to )?(?:be|treat|want to be) (?:wi|with|folk|people|each)\\b|\\bhow we said wed treat\\b|\\bkind honest and\\b',
  ),
  cue(
    'vision',
    '\\b(?:giz|show|need|wor|our) (?:\\w+ )?vision\\b|\\bvision (?:needs|is|wants|could)\\b|\\bbig sentence\\b|\\bour vision\\b',
  ),
  cue(
    'stage',
    '\\b(?:whats|what is|what comes|what) (?:next )?after (?:mission|develop|influence|grow)\\b|\\bwhat comes next$',
  ),
  cue(
    'set-up',
    '\\b(?:change|move|shift|swap|switch|put|have) (?:the |our )?check ?ins? (?:to|on|over) (?:a )?(?:mon|tues|wednes|thurs|fri)\\w+\\b|\\bworkshops? (?:has |have |is |was )?(?:been )?(?:shifted|moved|changed|cancelled|rearranged)\\b',
  ),
  cue(
    'check-in',
    '\\b(?:what moved|how the weeks? (?:gone|went))\\b|\\b(?:do|fill) (?:in )?(?:the weekly|this weeks)\\b(?! (?:shop|report|return|rota))|\\byour monday message\\b|\\bthis weeks card\\b|\\bmy check ?in\\b',
  ),
  cue(
    'pulse',
    '\\bhow are we (?:card|thing)\\b|\\b(?:tap|press|pick|click) (?:how (?:im|i am|we are|i) feel\\w*|a face|my face)\\b',
  ),
  cue(
    'changes.all',
    '\\b(?:all of them|the (?:full|whole) list|the lot|everyones)\\b(?=$| (?:not just|please|pls|now|bab|mate|love|for|team))|\\b(?:owt|anything|anyone|summat|something) (?:new )?(?:gone|been|put) (?:up|on)\\b|\\bnot just (?:my|mine|the ones i)\\b',
  ),
  cue(
    'changes.mine',
    '\\b(?:just|only) my (?:stuff|ones|things|bits)\\b|\\bam i (?:down for|on the board|looking after) (?:owt|anything|any|what)?\\b|\\bdown for owt\\b',
  ),
  [
    'privacy.erase',
    /\b(?:delete|erase|wipe|remove|forget|get rid of|clear|destroy|scrub|take down) (?:all |everything |anything )*(?:of )?(?:me(?! to)|my (?:data|details|info|information|stuff|messages|answers|account|record|records|name|history|chats?)|(?:the |any )?(?:data|information|info|stuff|things|what|everything|anything|all) (?:you|u|that you|ive|i have|youve|about me|on me|thats|held|its got|it has)|everything about me)\b|\bright to be forgotten\b|\bsubject access\b|\bwhat (?:have you|you|youve) got on me\b/,
  ],
  [
    'quiet.resume',
    /\b(?:im|i am|am) (?:now )?back (?:now|in|at|from|on|off|today|work|after|so|and|please|properly)\b|^(?:(?:im|now|right|ok|so|just|hi|hiya|hello|got) ){0,3}back from (?:the |my )?(?:\w+ )?(?:leave|hols|holidays?|sick|maternity|jury|break)\b|\b(?:start|begin|resume|carry on|continue|go back to|restart|turn|switch|put|have|want|get) (?:\w+ ){0,4}(?:messag\w+|sending|cards?|reminders?|notif\w+|check ?ins?|talking to|anything from you|prompts)\b.{0,30}\b(?:again|back|back on)\b|\b(?:turn|switch) (?:it|them|yourself|this) back on\b|\b(?:message|text|ping|send|talk to|write to) (?:me|us) (?:\w+ ){0,3}again\b|\bunmute\b|\bresume\b.*\b(?:messag\w+|me|my)\b|\bwhy have (?:i|you) stopped (?:getting|sending|messaging)\b/,
  ],
  [
    'quiet.pause',
    /\b(?:(?:be|keep|stay|go) quiet|leave me be|leave me alone|hold (?:all |my |your )?(?:messages|cards|off|everything)|pause (?:me|my|all|the messages|messages|everything|sending)|\bnothing (?:till?|until)|^nothing|\bnothing from you|no messages?|shush|hush|snooze|dont (?:message|ping|text|bother|send|write)|stop (?:messag\w+|pinging|sending|texting) (?:me|us|messages|cards|stuff|things|these))\b.*\b(?:till?|until|for (?:a |the |half |\d|one|two|three|four|five|six|a few)|while|this week|next week|today|tomorrow|over|weeks?|fortnight|month)\b(?!.*\b(?:famil\w+|child\w*|kids? (?:are|is)|parents|meeting|team)\b)/,
  ],
  [
    'quiet.stop',
    new RegExp(
      `\\b(?:stop|quit|cease|no more|enough (?:of|with)|dont (?:want|need)|do not (?:want|wish|need)|not (?:writing|messaging)|sick of|fed up (?:of|with)|had enough|too many|pack in|pack it in|leave off|give over|turn off|switch off|get rid of|opt(?:ing)? out|off the list|take me off|unsubscribe|remove me|not want|without)\\b.{0,40}\\b(?:${messages}\\b.{0,20}\\b(?:me|us|you|this|from)\\b|(?:me|my|your|you|these|this|the|any|no) (?:\\w+ )?${messages}|you\\b.{0,12}${messages})`,
    ),
  ],
  [
    'quiet.stop',
    /\b(?:unsubscribe|opt(?:ing)? (?:me )?out|take me off (?:this|the list|it|your list|here|whatever)|leave me alone|stop (?:bothering|messaging|pinging|texting|nagging|pestering|mithering|contacting|spamming|hassling|writing to|sending me|reminding) ?(?:me|us)?(?: (?:now|please|on|every|at|all|with|about|when|anymore|any more|again|ever).*)?$|dont (?:message|text|ping|contact|write to|bother|send) me (?:any ?more|again|ever)|want out of (?:this|it)|take my name off|sign me out|no more (?:pings|messages|cards|notifications|reminders|of (?:this|these|you))|(?:turn|switch) (?:yourself|it|this|them|these|you|the bot|the app|the messages) off|turn off for me|dont want (?:any of )?(?:this|these|to hear from you)|not (?:writing|messaging|sending|pinging)(?: to)? me|(?:dont|do not) (?:want|wish) to (?:receive|get|have) any (?:\w+ )?messages?)\b/,
  ],
  [
    'privacy',
    /\b(?:who|can|could|does|do|will|would|is|are|anyone|anybody|which people)\b.*\b(?:see|sees|seeing|read|reads|reading|know|knows|find out|look at|gets? to)\b.*\b(?:this|what i|what ive|my (?:name|answers?|messages?|barriers?|pulse|votes?|words|stuff)|its? (?:was |is )?me|it was me|i (?:say|type|put|write|said|typed|wrote|raised|logged|tell)|these|who said)\b(?!.*\b(?:before|first|until)\b)/,
  ],
  [
    'privacy',
    /^(?!why (?:do|dont|cant) we\b).*\b(?:is|are|will|stay|stays|kept|keep|really|how|totally|properly|this|it|truly)\b.{0,30}\b(?:anonymous|anon|confidential|in confidence|private|monitored|tracked|identifiable)\b(?!.*\b(?:famil\w+|child\w*|kids?|parents?|carers?|rooms?|space|calls?|files?|waste|boy|girl|visit|visits|young|complaints?|surveys?|feedback)\b)/,
  ],
  [
    'privacy',
    /^(?:\w+ ){0,3}(?:what|where|how long|do|does|who|are)\b.*\b(?:you|u|bot|app|this thing|small changes)\b.*\b(?:keep|kept|store|stored|save|saved|hold|record|tell (?:anyone|my|the)|share|pass (?:it |this )?on|grass|sell|track|report)\b/,
  ],
  [
    'privacy',
    /\b(?:information|data|details|stuff)\b.*\b(?:about|on) me\b.*\b(?:stored?|kept|held|keep|hold)\b|\b(?:stored?|kept|held|keep|hold)\b.*\b(?:about|on) me\b|\b(?:what|whats) (?:happens|happening|goes on) (?:to|with) (?:what|everything|anything|the stuff|stuff|all this|this|it) (?:i|we|ive)\b|\bgdpr\b|\bmy (?:manager|boss|supervisor|team leader) (?:\w+ ){0,2}(?:see|read|know)\b.*\b(?:this|it|what|i)\b|\b(?:will|does|is) my name\b.*\b(?:on it|against|next to|shown?|attached|come up)\b/,
  ],
  [
    'thanks',
    /\b(?:thank|say (?:thanks|thank you|ta|cheers|well done) to|send (?:\w+ )?thanks? (?:you )?to|shout ?out|big up|pass (?:on )?(?:my )?thanks to|give \w+ a (?:thank|shout)|thank you note)\b.*\b(?:for (?:her|his|their|helping|the help|getting|sorting|my|doing|all)|who helped|someone|somebody|a colleague)\b(?!.*\b(?:famil\w+|parents?|child\w*)\b)/,
  ],
  cue(
    'edit',
    `\\bchange the (?:wording|words?|title)\\b.*\\bi (?:logged|put|wrote)\\b|\\b(?:edit|reword|rewrite|amend|correct|fix|typo|spelling|spelt|mistake|wrong (?:word|thing)|rephrase|tweak)\\b.*\\b${mine}\\b|\\b${mine}\\b.*\\b(?:typo|spelling|spelt|mistake|wrong|reword|should say|edit)\\b|\\b(?:change|edit|fix) (?:the (?:words?|wording|title) |what )(?:i (?:put|wrote|logged|typed)|(?:of|on|in) (?:my|mine|that one|the one i))`,
  ),
  cue(
    'withdraw',
    `\\b(?:delete|remove|withdraw|scrap|bin|undo|cancel|take|pull down|get rid of|unlog|un log)\\b.*\\b(?:${mine}|last (?:one|thing|change|idea)|i just (?:logged|put|sent|added|typed)|i logged)\\b|\\b(?:didnt mean to|shouldnt have|never meant to) (?:log|logged|put|add|send|post)\\b|\\blogged (?:it|that|the same\\b.*|one|something) (?:twice|by mistake|by accident)\\b`,
  ),
  cue(
    'progress.offer',
    `\\b${mine}\\b.*\\b${news}\\b(?!.*\\?)|\\b(?:news|update|progress) (?:on|about|for|of) ${mine}\\b|\\b(?:got|have|some) (?:\\w+ )?(?:news|update|an update) (?:on|about|for)\\b|\\b(?:the (?:thing|idea|one|change|matter)|that (?:thing|idea|one))\\b.{0,60}\\b(?:is|has|are) (?:now )?(?:working now|working a treat|come along|stuck|done now|finished|sorted now|dead in the water)\\b|\\bhow do i (?:say|tell you|report|record) (?:how|that)\\b.*\\b(?:going|went|done|stuck)\\b`,
  ),
  cue(
    'set-up',
    `\\b(?:check ?in(?! with)|weekly card|card)\\b.*\\b(?:come|sent|be|arrive|moved?|on a) .*\\b(?:tuesday|wednesday|thursday|friday|afternoon|later|earlier|different)\\b|\\bworkshops?\\b.*\\b(?:moved|change|changed|date|dates|when|set|rescheduled|booked|put|different day|wrong day)\\b|\\b(?:when|whens|what (?:date|day|time)|which day|change|set|move|put in|add|update|pick|choose)\\b.*\\b(?:workshops?|check ?in (?:day|time)|day (?:of|for) the check ?in|settings)\\b(?!.*\\b(?:famil\\w+|parents?|carers?|training)\\b)`,
  ),
  cue(
    'set-up',
    `\\b(?:who|whos|who is)\\b.*\\b(?:leads?|leading|lead|in charge of|supervisor|facilitator|facilitates|running)\\b.*\\b(?:us|our team|here|this|small changes|workshops?|now|group)\\b|\\b(?:make|made|add|set|add)\\b.{0,30}\\b(?:as (?:a |the )?|a |the )(?:supervisor|facilitator|team lead|lead)\\b(?!.*\\b(?:famil\\w+|visit)\\b)|\\bnew (?:team )?(?:manager|supervisor|lead|facilitator)\\b.*\\b(?:take over|in charge|role|add me|set)\\b|\\b(?:team|our) (?:settings|set ?up)\\b`,
  ),
  cue(
    'changes.mine',
    `\\b${asking}\\b.*\\b(?:${mine}|mine|(?:with|have|has|got) my name on|i am the one handling|im (?:down for|looking after)|i own)\\b(?!.*\\b(?:not just|apart from|besides) (?:my|mine)\\b)|\\b(?:what|which|how many) (?:\\w+ )?(?:have|did|ones have|ones did|do|am) i (?:\\w+ )?(?:log|logged|put|got|raised|own|working|got on|signed up|down)\\b(?!.*\\b(?:famil\\w+|cases?|visits?|kids|child\\w*)\\b)|\\b(?:happened|came|became) (?:to|of|with) (?:my|that|the) (?:\\w+ )?(?:idea|change|suggestion)\\b`,
  ),
  asked(
    'changes.all',
    `(?:the|our|teams?|whole) (?:\\w+ )?(?:bord|board)|(?:all|our|the) (?:the )?(?:small )?changes(?! (?:in|to|of)\\b)|(?:everyones?|everybodys?|the (?:whole )?teams?|others|other people|folk|rest of us) (?:\\w+ )?(?:logged|put (?:in|on|up)|working on|trying|tried|up to|cooking|got (?:cooking|on|going)|been (?:doing|up to)|suggested)|list of (?:changes|ideas|what (?:\\w+ ){1,3}(?:are|is) (?:trying|doing))|colleagues are (?:trying|doing)`,
  ),
  cue(
    'changes.all',
    `\\b(?:everything|all|whats|what is|whats new) on the board\\b|\\bpull up the bo(?:a)?rd\\b`,
  ),
  cue(
    'check-in',
    '\\b(?:my|the|this weeks?|weekly|mondays?|last weeks?|do|our|early|missed|answer|fill in|open|me) (?:\\w+ )?(?:check ?in|checkin)\\b(?! (?:with|on|calls?|visits?|point|desk|meetings?|chat|time with|sheet))|\\b(?:weekly|monday) (?:card|form|one|questions|thing)\\b|\\bcheck ?in (?:card|now|early|again|thing|questions)\\b|\\bthe card\\b.*\\b(?:monday|mondays|this week|9 ?30)\\b',
  ),
  cue(
    'pulse',
    '\\b(?:pulse(?! (?:check at|ox\\w*|rate))|(?:with |the )(?:smiley )?faces|faces? (?:card|thing|one)|smiley\\w* (?:card|faces?|thing)|(?:quick )?mood (?:card|one|thing|check)|how (?:are|r) we (?:\\w+ )?(?:card|thing|one|doing|feeling|coping)\\b.*\\b(?:card|one|fill|answer)|(?:card|question)\\b.*\\bhow (?:we are|work has|we feel|were) (?:\\w+)|question about how (?:work|we|i))\\b',
  ),
  cue(
    'vote',
    '\\b(?:my|cast|how many|get to|can i|do i|do we|do us|when do we|where do i|i want to|i need to|i havent|change my|use my|still|open (?:the|a)|close (?:the|a)|start (?:the|a)|end the|finish the|any|has|whats to|i|wheres the|in the|see the|is the) (?:\\w+ )?(?:votes?|voted|voting|ballot)\\b(?! (?:for|in) (?:the )?(?:election|council|mp|labour|tory))(?!.*\\b(?:famil\\w+|young people|yp|parents)\\b)|\\bvot(?:e|ing) (?:started|open|closed|yet)\\b',
  ),
  cue('themes', '\\bwhich themes?\\b|\\bthemes? (?:has|have|had) the (?:most|highest)\\b'),
  asked(
    'themes',
    '(?:our|the|which|what|barrier|main|into) (?:\\w+ )?themes?(?! (?:of|for|park) (?:the )?(?:day|visit|session))|barriers (?:all )?(?:boil|come) down to|barriers into groups',
  ),
  asked(
    'strands',
    '(?:our|the|which|what|mission|choose|pick|chosen|picked|these|are) (?:\\w+ )?(?:strands?|missions)|strands|headings we agreed',
  ),
  cue('strands', '^strands?\\b'),
  asked(
    'barriers',
    '(?:barriers|obstacles|blockers)(?! (?:to|for|with|at|cream)\\b)|list of (?:the )?(?:barriers|obstacles)|(?:getting|standing|stuff|things|people have said is|stood) (?:\\w+ )?in (?:the|our|my) way|blocking us|stopping us|holding us back',
  ),
  cue('barriers', '\\bdid any(?:one|body) else (?:moan|complain|raise|say)\\b'),
  asked(
    'values',
    '(?:our|the|team|those|them|agreed|what|which) (?:\\w+ ){0,2}val+ues?(?! (?:of|for|in|to|added)\\b)|values and behaviou?rs?|words on the flip ?chart',
  ),
  asked(
    'vision',
    '(?:our|the|teams?) (?:\\w+ )?vision(?! (?:test|tests|screening|aid|impair\\w+|loss|support)\\b)|what we(?:re| are| said we were) (?:all )?(?:working|aiming) (?:towards|for)|vision (?:line|sentence|statement|thing)',
  ),
  cue(
    'stage',
    '\\b(?:what|which|whats|wots) (?:\\w+ )?(?:stage|week|phase|bit|part|point)\\b.{0,24}\\b(?:are|r|is|now|our|we|on|in|at|up)\\b(?!.*\\b(?:rota|duty|leave)\\b)|\\b(?:where|wheres|how far)\\b.{0,12}\\b(?:we|team|us|things)\\b.{0,20}\\b(?:at|up to|in (?:the|this)|got|gone|along|through|with (?:this|it|the (?:programme|journey|whole)))\\b(?!.*\\b(?:desks?|park\\w*|sit)\\b)|\\bhow (?:many|long) (?:weeks|have we|is left|till|until|left)\\b.{0,30}\\b(?:left|go|end|finish|grow|influence|workshop)\\b|\\bare we (?:still )?(?:in|on|at|doing) (?:mission|develop|influence|grow|week)\\b',
  ),
  cue(
    'help',
    `\\b(?:what|wot|how|whats|hows)\\b.{0,14}\\b(?:do|does|can|could|should|is|the (?:hell|heck|point))\\b.{0,14}\\b${bot}\\b.{0,20}\\b(?:do|does|for|work|works|type|say|use|mean|about|help|supposed|meant)\\b(?=(?: \\w+){0,4}$)|\\bwhat (?:even )?(?:are|r|is) (?:you|u|ye|this bot|this app)\\b|\\b(?:meant|supposed|able|can) (?:to )?type\\b|\\b(?:one|you|i|we) use (?:this|it) ?(?:thing|bot|app)?$`,
  ),
  [
    'help',
    /^(?:\w+ ){0,3}(?:how (?:do|does|to|am i)|what (?:am|should) i)\b.*\b(?:use|work|talk to)\b.*\b(?:you|this|bot|app|this thing)\b|\b(?:dont|no idea|not sure|clueless|cant work out|confused)\b.*\b(?:how (?:this|you) works?|what (?:this is|you do|im (?:doing|meant to)))\b|\b(?:never used|first time using|new to) (?:this|you|one of these)\b|\bwhat (?:can|could) (?:you|u|the bot)\b/,
  ],
];
