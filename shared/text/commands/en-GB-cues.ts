/**
 * The few words that give a wish away in a longer line, in everyday words (`spelling/everyday-words.ts`) and written as phrases
 * are (`phrases/phrases.ts`), but that `…` may also be no words, and that they may stand anywhere in the line. A cue names
 * something of the bot's own (its messages, the board, my check-in), so that what people say of their work is left alone.
 */
import type { WrittenCues } from './en-GB-cue-lists.ts';
import { ofBot } from './en-GB-cues-of-bot.ts';
import { ofTeam } from './en-GB-cues-of-team.ts';
import { cuesOfBlueprint } from './of-blueprint/en-GB-cues.ts';

/** Of one change, though its id is not said. */
const ofOne: readonly WrittenCues[] = [
  {
    wish: 'withdraw',
    cues: `
      (delete|remove|withdraw|scrap|bin|bin off|undo|cancel|take down|pull|pull down|get rid of|unlog|un log|un post|unpost|drop|ditch|lose|wipe|erase|kill|rub out|retract|chuck|take back|dump|axe) [<a>] <mine> (?!back)
      (delete|remove|withdraw|scrap|bin|undo|cancel|unlog|un log|drop|ditch|lose|wipe|erase|retract|take back) (the|that) (last|one|change|idea|entry|thing) [thing|one|change|idea] (i|from me|please|thanks|by|was|its|wrong|on|sent|phone|didnt|$)
      (take|get|pull|whip|whisk|knock|yank) (it|that|this|mine|<mine>|that one|this one|that change|them) (off|down|out|away|off again) (?=$|[of] the (board|list|wall)|please|thanks|again|i|its|it|now|by|wrong|before|because|as|sorry|me|can|would|will|though)
      (off|from|on) the (board|list|wall) … (mistake|accident|wrong|error|twice|duplicate)
      (didnt mean to|shouldnt have|never meant to|didnt mean for|not meant to|wasnt meant to|not supposed to|didnt want to) [have] (log|logged|put|add|send|post|posted|sent|added|go|be|press)
      (logged|posted|sent|put|added|entered|submitted|put in|went in|gone in|come up|came up) [it|that|this|one|something|mine|<mine>|the same|the same thing|same thing|same one|the same one|on] [in|up|on|there] (twice|by mistake|by accident|in error|accidentally|double|two times|in the wrong|to the wrong|on the wrong|from my pocket|too soon)
      (undo|delete|scrap|bin|remove|take down|pull) (that|it|this) [one] (fat|my|wrong|clumsy|butter|slipped|pocket) (thumb|thumbs|finger|fingers|button|one|phone)
      (pocket|phone|toddler|cat|thumb|my kid|kid) (logged|sent|posted|typed|dialled) (it|that|something)
      (not|no longer|arent|weve stopped|given up|giving up|packed in) (doing|going ahead with|bothering with|on|trying|going to do|pursuing) (the|that|<mine>) [\\S+] [\\S+] (one|idea|change|thing) (any more|anymore|now) [\\S+] [\\S+]
      (someone|jo|\\S+) [has|had|else] [already] (done|logged|put|got|did) the same (one|thing|idea|change) … (mine|<mine>|off|delete|scrap|pull|remove|bin)
      (can i|could i|how do i|i want to|want to|need to|id like to|let me|please) (delete|remove|withdraw|scrap|bin|pull|cancel|retract|take back|unlog|take off|take down) (a|an|one|something|it|what i) (change|idea|small change|i|of my|that|entry|from the board|off the board|$)
    `,
    unless: '<of-families> / vote / barrier',
  },
  {
    wish: 'edit',
    cues: `
      (reword|re word|edit|amend|rewrite|re write|rephrase|correct|fix|tweak|tidy|tidy up|retitle|rename|change|alter|update|redo|neaten|sort|sort out|put right|have another go at|improve|polish) [the|up] [words|wording|word|title|spelling|typo|typos|mistake|text|grammar|date|day|name|what it says|wrong word|way i|what] [of|on|in|with|for|i] [put|wrote|logged|typed|said|worded] [<a>] <mine> (?!is|has|going|done|doing|stuck|to develop|to grow|to influence|moved)
      (typo|typos|spelling|spelt|misspelt|spelled|mistake|autocorrect|autocorrected|wrong word|worded|wording|grammar|dictation|predictive|wrote|written|says|said|reads) … <mine>
      <mine> … (typo|typos|spelling|spelt|misspelt|mistake|reword|should say|should read|should have said|worded|wording|wrong word|autocorrect|reads|meant to say|instead of|i meant|edit|rephrase|is wrong|wrong day)
      (autocorrect|dictation|predictive text|my phone|siri|spellcheck|fat fingers|sausage fingers) (has|changed|messed|wrote|put|did|made|ballsed|mangled|turned|again|got|ruined|cocked|strikes|struck|typed|heard) … (fix|change|edit|correct|should|not|supposed|meant|is|reword|wrong|instead)
      (change|fix|edit|correct|amend|alter|reword|redo) (the (wording|words|title|text|spelling) (?=i|on|of (my|mine|that|it|one)|please|$)|what (i|ive) (put|wrote|logged|typed|said)|how i (put|worded|wrote|phrased)|my (wording|words|spelling))
      (wording|spelling|title) (wrong|off|bad|needs) [\\S+] [on|of|in] <mine>
      (it|its) … should (say|read|have said) … (can i|alter|change it|fix it|edit|correct|amend)
      (how do i|can i|can you|could you|need to|want to|let me) (edit|reword|rephrase|rewrite|retitle|rename) (it|a|that|one|something|the|this|mine) (?=$|change|one|small|i|please|idea|title|wording|sounds|because|before|reads|last|it|now|thanks|after)
      i (said|put|wrote|typed|logged) … (should|meant|supposed to|mean|but its|instead of) … (fix|change|edit|correct|can you|can i|how do|let me|please|reword)
      (fix|change|correct) (a|one|the) (word|letter|date|day|name|bit) (in|on|of) <mine>
      <mine> … (i meant|meant to) … (fix|change|edit|not)
      should (say|read|have said|be) … (not|instead of) … (i|one|change|last|logged)
    `,
    unless:
      '<of-families> / barrier / vote / form / template / letter / letters / update on / (quick|an|some|small|bit of) update',
  },
  {
    wish: 'move.back',
    cues: `
      (move|put|send|push|knock|shift|drop|bump|take|bring|pull|slide|step) (<mine>|it|this|that|that one|<named>) [to|down|back|in|into] (back|a (stage|step|column)|one (stage|step|column)|the (stage|column) before|develop again|mission again|to mission|to develop|to influence|where it was|where it came from|previous|backwards) (?=$|a|to|in|into|one|please|where it (was|came|belongs)|again|thanks|now|i|we|it|its|stage|mission|develop|influence|the|because)
      (column|stage|step|one) before (?=$|it|this|please|thanks|now|we|i)
      <named> … (needs to|should|has to|got to|can it|could it|must|wants to|ought to) (go|be|move|come|drop|step|slip) [put|moved|sent|bumped] (back|backwards|down) (?!in touch|to us|to me|to families)
      (jumped|moved|gone|went|skipped|shifted|pushed|put|pressed) [it|<mine>|that|<named>|on] [on|up|into|to|forward] (too soon|too early|too quick|too quickly|too far|too fast|prematurely|by mistake|by accident|develop|influence|grow) … (back|undo|reverse|not ready|before|return)
      <named> (isnt|wasnt|not|is not|aint) ready (for|to) (develop|influence|grow|move|that stage|the next)
      (undo|reverse) (me|my) (moving|move|pushing)
    `,
    unless:
      '<of-work> / session / template / check in / messages / reminders / meeting / desk / facebook',
  },
  {
    wish: 'history',
    cues: `
      (story|history|timeline|journey|background|backstory|ups and downs|trail|audit trail|log|record) [so far] (of|on|for|behind|with|about) [what happened to|whats happened to] <named> (?!visit|meeting)
      (whats|what|anything|everything|whatever|what has|what all) [has|have|thats|all] [been] (happened|gone on|going on|changed|done|become|been happening|been done|come) (to|with|on|of) (<named>|the \\S+ change|the \\S+ idea|that \\S+ idea) … (since|so far|from the start|while|when|was|before|after|in the|last|over|$)
      who (moved|changed|edited|touched|altered|shifted|deleted|binned|took down) (<mine>|<named>) (?=$|and|when|to|it|please|back|because|on|off)
      how did <named> (get|end up|go|come|move) (here|in|to|into|there|from|this)
    `,
    unless: '<of-work>',
  },
  {
    wish: 'plan',
    cues: `
      (plan|next steps|steps|to do list|actions|jobs|tasks|action plan) (for|on|of|with) (<mine>|(the|that) (?!whole|week|day|year|new) \\S+ [\\S+] (one|change|idea))
      (who|whos) [is|does] [doing|meant to be doing|supposed to do|does|on] what (?=$|for|on|with|by|and|next) [and|by] [by|when] [when]  … <named>
      (sort|write|make|do|put together|draw up|start|add|fill in|update) [the|a|an|my|our] [next] (plan|steps|action plan|actions) (for|on|to) (<mine>|<named>|a change|my change|one of)
      (what|whos|who) … (job|jobs|bit|bits|action|actions|down to do|got to do|doing what) … (<mine>|(the|that) \\S+ [\\S+] (one|change))
      (add|put|note|pop|stick) … (as|down as) (a|an|my) (job|step|action|task|to do)
    `,
    unless: '<of-families> / visit / court / care plan / handover',
  },
  {
    wish: 'weigh',
    cues: `
      (score|weigh|weigh up|rate|rank|grade|size up|size|prioritise) (<mine>|<named>|a change|one|some of ours|our changes|the changes|it|these|them) (?=$|for|by|on|up|please|thanks|would|now|first|how|effort|impact|effect|out|in)
      how (big|hard|difficult|easy|much effort|much work|much hassle|much faff|much difference) (is|would|will|was|are|it) [be] (<mine>|<named>|it|a change|one) (?=$|to do|is|be (?=$|to do|please|and|or|really|for)|going|would|please|and|or|really|for)
      (effort|effect|impact|hassle) (and|versus|vs|v|against|or) (effort|effect|impact|reward|benefit|difference)
      (say|record|put|rate|note|score|log) … how (hard|big|difficult|much) … (difference|is|be|hard|effort|number|change|one|makes)
    `,
    unless: '<of-families> / visit / court / need',
  },
  {
    wish: 'weigh.which-first',
    cues: `
      (help|can you|please|how do) [me|us|we] prioriti[sz]e (?=$|them|the|our|these|what|which|please|cant|ours|for|my) / (which|whats|what are|any|our|see|show|show me|where are|are) [of] [ours|the|our|these] [are] (quick|easy) wins
      (which|what) [one|ones|of ours|of them|of these|of the changes|change] [should|shall|do|would|could|ought|is|are] [we|i|best|worth|easiest] [to] (do|start|tackle|go for|try|doing|get on with|(start|begin|crack on|go) with) (first|next)
      (which|what) (one|of ours|of them|of these|change) [should|shall|do] [we|i] [best] (start|begin|crack on) with
      (which|what) (of (ours|them|these|the changes|our changes)|changes|one|ones) (is|are|would be|will be|give|gives|makes|make) [the|us] (easiest|biggest|most|best|quickest|worth|hardest|simplest)
      (biggest|most|best) (bang|effect|difference|impact) for (least|the least|our|your) (buck|effort|hassle|faff|work)
    `,
    unless: '<of-work> / rota / barriers / barrier / voted / vote',
  },
  {
    wish: 'ask.all',
    cues: `
      (waiting|needs|need|after|wants|wanting|want|pending) [on|for] [a|my|an] (yes|answer|ok|goahead|approval|permission|signoff|reply|decision|nod) (from|off|of) me
      waiting (on|for) me (to (say|answer|approve|agree|signoff|decide|ok)|$)
      (any|what|which|are there any|is there anything|anything|who|how many|see) [\\S+] (asks|approvals|requests|permissions) [\\S+] [\\S+] (for me|waiting|outstanding|pending|from me|i need|to answer|open|to approve|ive)
      (has|have|did) (anyone|she|he|they|\\S+) (said|answered|come back|got back|replied|approved|agreed) [yes] [to] (to|about|on|with) (my|the) (ask|request|yes)
    `,
    unless: '<of-work>',
  },
  {
    wish: 'ask',
    cues: `
      <named> … (needs|need|wants|requires|waiting for|waiting on|awaiting|after) [a|an|the|someones|\\S+] [\\S+] <yes> [from|off|by|$]
      (get|need|want|chase|seek|ask|nudge|ping|send) … <yes> (for|on|to|about|with) (<mine>|<named>)
      (ask|nudge|ping|chase|get|check with|find out from|send it to|email|message|check) [\\S+] [\\S+] [\\S+] (to|if|for|whether|about) … (agree|say yes|approve|signoff|happy|ok|okay|yes|permission|goahead|nod) … <named>
      who (can|could|needs to|has to|do i need to|do i get to|should|do we need to|would) [ask|get|give] [to] (signoff|approve|give permission|give the goahead|say yes|ok|agree|give a yes|yes|permission|agree to) … (<named>|<mine>|it|this|to)
      one needs [a] <yes>
      (need|want|get|after|seek|ask for|request) [a|an|the] (yes|goahead|signoff|permission|approval|ok|nod) (from|off|of) [my|the|our] [service|team|line] <leader> (?=$|for (it|my|mine|the|this|that|one|a change)|on (my|mine|it|the)|please|how|can|to (do|start|go|try|carry)|before (i|we)|first|on|thanks)
      (put|send|escalate|take|pass|run|bounce|kick) (<mine>|this one|that one|it (?=up)) (up|by|past|to|on) [up] [to] [my|the|our] <leader> (for|to|please|$|and)
    `,
    unless: '<of-families> / visit / court',
  },
  {
    wish: 'thanks',
    cues: `
      (?<!god |to |and |when you ) (thank (?!christ|god|fuck|goodness|heavens|schools|people)|say (thanks|thank you|well done|nice one) to|send [some|a|my|our] (thanks|thank you|love|kudos|praise|appreciation) to|pass [on] [my|our] (thanks|thank you) [on] to|give [a|my|some] (thanks|thank you|shout out|big up|kudos|praise|pat on the back|high five|gold star|round of applause) to) (?!you|u|god|families|parents|everyone who|him with|foster|carers) [our|my] \\S+ … (for (me|the|doing|getting|sorting|her|his|their|helping|my|all|that|on|chasing|making|being)|on (the|here|this)|who|please)
      (?<=can i |do i |to |you |can we |please ) give [our|my] \\S+ [\\S+] [\\S+] [\\S+] (a|some) [big|little|massive|huge|quick|proper] (shout out|thank you|thanks|big up|pat on the back|gold star|high five|round of applause|mention|kudos|clap|well done|bit of praise|credit|praise)
      (do i|can i|can you|want to|need to|id like to|let me|how do i|where do i|where can i|like to|please|should i) (?<!god |to |and |when you ) (thank (?!christ|god|fuck|goodness|heavens|schools|people)|say (thanks|thank you|well done) [to]|give a shout out|big up|send (thanks|a thank you|kudos)|shout out|appreciate|recognise|praise) (?!you|u) (\\S+|someone|a colleague|one of) … (for|on|who|helped|here|with|about|change|$)
      (tell|let) [our|my] (?!you|me|us) \\S+ [\\S+] [know] [that] [\\S+] [\\S+] [\\S+] (legend|star|diamond|grateful|thankful|appreciated|appreciate|brilliant|amazing|hero|thanks|thank|gem|angel|great job|smashed it|well done|lifesaver|champion) (?=$|for|on|with|what|she|he|they|that|about|from|to)
      (deserves|deserve|should get|needs|owed|owe) (a|some|\\S+ a) [big|massive|huge] (thank you|shout out|thanks|medal|pat on the back|mention|round of applause|kudos|pint|big up|credit|praise)
      (send|give|write|leave|pass on|want) [\\S+] [\\S+] (word|note|message|few words) of (thanks|thank|appreciation|gratitude)
      (send|give) (a colleague|someone|my colleague) … (thanks|thank you|kudos)
      big up \\S+ / hats off to \\S+ / shout out (to|for) (?!families|parents) \\S+ … (for|on|who|with|about) / send a thank you / thank you note (to|for) \\S+ … for
    `,
    unless:
      '<of-families> / card / letters / letter / meeting / in person / chocolates / visit / volunteers',
  },
  {
    wish: 'progress.offer',
    cues: `
      (<mine>|(the|that) \\S+ [\\S+] (one|change|idea) [i|we] [\\S+]|(the|that) (thing|idea|change|matter) (i|we|of|weve) [\\S+] [\\S+] [\\S+] [\\S+] [\\S+]|mines) [\\S+] [\\S+] [\\S+] (stuck (?!on the|in the|to|under|behind)|done|finished|(?<!lone ) working|worked|gone (well|live|wrong|belly|nowhere|tits|pear|down|dead|flat|great|quiet)|going (well|great|nowhere|brilliantly|slow|slowly|fine|ok|badly|live)|stalled|blocked|dead|sorted|moved on|coming along|come along|paying off|failed|flopped|landed|happening now|up and running|live now|took off|taken off|fell through|fallen (flat|through)|shifted|budging|flying|complete|completed|come to a standstill|at a standstill|stopped|hit a wall|ground to a halt|in limbo|on hold|worked|actually worked) (?!\\S+ \\S+ \\S+ \\S+ \\S+ \\S+ \\S+ \\S+ \\S+ \\S+ \\S+ \\S+)
      (stuck|done|dead|finished|working|sorted|flying|dead in the water|going nowhere|going well) [\\S+] (<mine>)
      (how|where|what) [can|do|did] … (tell|say|record|report|put|update|let) [you|know] [how|that|where|if|what] [<mine>|it|one|<named>|a change|one of them|my change|ours|we] [is|has|its|are|was] [\\S+] (going|gone|getting on|done|finished|stuck|working|doing|went|got|sorted|worked|up to)
      (tell|update|say to|let) you [know] [about|on|how|where|that] [<mine>|<named>|it|one|a change|ours|my one|things] [is|has|are|s|got|getting|going|gone|doing|on] … (going|gone|getting on|on|doing|news|done|stuck|up to|got|working|finished|worked|update|along)
      (got|have|ive got|ive|heres|some|quick|give an|give you an|want to give an|got an|post an|add an|do an|an|share an|share some|give some|with an) [some|a|an|good|bad|great] [quick|bit of|small|progress|good] (update|news|progress) [to] (on|about|for|of|from|to share|to report|to give|with|please|$) [you] (<mine>|<named>|one|a|my|our|us|the \\S+ one|$|change|it|here|this)
      [quick|an|some|small] (update|progress|news) (on|about|for|of) (one of (mine|ours)|<mine>|(the|that) \\S+ [\\S+] (one|change|idea)|one of them|a change)
      (mark|marking|close|closing|put|tick|set|log|sign) [off] (<mine>|<named>|it|this|a change|one|one of them) [off|down] as (done|finished|complete|completed|working|stuck|failed|sorted|closed)
      (weve|ive|we have) (finished|done|cracked|completed|sorted|nailed) (one|<mine>|one of them|the \\S+ one|it|my change|that one) (?=$|off|how|where|can|please|do|so|now|what|finally|at)
      (say|log|tell you|report|record|mark) its (sorted|done|finished|stuck|working)
      (something|somethings) [has] (shifted|moved|worked) … (how|tell|say) … you
      (one of them|one of ours|<mine>|something|somethings) (has|is|have) [finally|shifted] (shifted|worked|moved|stuck|come off|paid off) … (how|tell|where|say|you)
      (report|say|tell you|record|log|share|let you know|tell) how (one of|<mine>|my|it|one|a change|mine|things) … (going|getting on|doing|gone|went|coming along|is|go)
      ours [is|are|has|have|s] [\\S+] (done|finished|complete|stuck|working|worked|going|gone|dead|flying|sorted|blocked) (?=$|[\\S+] (what|how|where|who|do) (do|can|should|is|does|i))
      (update|news) about (something|one|what) (i|we|ive|weve)
      (something|a change|an idea|one of the changes) [that|which] (i|ive|we|weve) [have|had] [\\S+] (logged|put in|raised|suggested|started|tried|said i would do|said id do|said we would do) (has|is|have) [now|finally|just] [been|run|hit|come] (completed|complete|done|finished|stuck|working|worked|into|a|up against|good|to|stalled|blocked)
      update for you / my ones (?=fallen|gone|stuck|done|dead|finished|working)
      (progress|update|news|an update) to (log|give|share|report|record|add|tell)
      (getting|going|got) nowhere with (this change|<mine>|it)
      (say|tell you) how one of mines / mines gone
      got news on (one|<mine>)
    `,
    unless: '<of-families> / vote / <barrier> / barriers / check in / card / message / messages',
  },
];

const ofSeveral: readonly WrittenCues[] = [
  {
    wish: 'changes.mine',
    cues: `
      <see> … (?<!besides |apart from |other than |not |not with |with ) (mine|my [own|small|little|open|last|latest|team] (changes|ideas|suggestions|ones|stuff|things|bits|list|entries|logs|contributions)|my one|my plate on|my name on|my name down|my name against) (?!is (stuck|done)|back|are stuck|to (families|parents)|off the)
      only [the] (mine|my (stuff|ones|things|bits|own|changes|ideas)|ones i|things i|stuff i|stuff ive|ones ive) [\\S+] (?=$|not|please|this|on|done|i|did|logged|put|thanks|though|and)
      (?<!besides |apart from |other than ) (the|any|all|those) [the] [small|little|own|various] (ones|changes|ideas|things|stuff|bits) [that|which] (i|ive|im) [have] (logged|put|did|done|raised|added|sent|suggested|own|leading|looking after|down for|got|signed up|on|doing|working on) (?!to|with (families|parents)|at home)
      (what|which|how many|anything|things|remind me what|is there anything|whatever) [ones|changes|ideas|of these|of them|small changes|have|did|do|am|ive|i|on here] (have i|did i|do i|am i|i|ive|im|i have|i am) [have] [got|been|down|meant|supposed|signed|even] [to be] (log|logged|put|put in|put up|put on|got|got on|raised|raise|own|leading|working|working on|on|down|down for|doing|for|up|suggested|suggest|added|add|submitted|sent in|say|said|signed up|looking after|done|typed|posted|on the go|outstanding|pending|got outstanding|got left|open|running|in charge of|responsible for|contributed) (?=$|in|on|so|for|up|here|there|far|since|this|last|again|at|please|now|to date|open|already|cant|yesterday|the|before|with|under|like|and|bot|myself|over|me|thanks|go|anything|left|still)
      (changes|ones|ideas|things) (for which|of which|that|which) (i am|im) (responsible|leading|looking after|accountable|in charge|the owner|down) 
      (have|do) i [have|got] [got] (any|a|some) [\\S+] (changes|change|ideas|ones) [\\S+] (on the go|open|on the board|outstanding|logged|left|going|at the moment|now|$)
      what did i (say|promise|agree) (id|i would|to) (do|look at|try|take on)
      am i (down for|on the board|looking after|doing|leading|responsible for|meant to be doing|signed up) [for|anything|any|what|on|$]
      (did|has|is|was|have) (<mine>|anything i|what i|the one i|my stuff) [\\S+] [\\S+] (save|saved|go in|gone in|go through|log|logged|work|come to anything|go anywhere|get picked up|been picked up|up there|on there|on the board|there|register|moved|shift|shifted|get anywhere|land|landed) (?!to)
      (what|whatever) (happened|came|became|happens|has happened) (to|of|with) (<mine>|anything i|stuff i|the one i)
      <see> … (the|that) (one|change|idea) (i|ive) [have] (logged|put in|raised|added|did) (?=$|please|now|last|this|yesterday|and|on)
      (everything|all|anything|list of what) [that] (i|ive) [have] [ever] (logged|put|raised|added|suggested|done|submitted)
      did i [ever] (log|put in|raise|add|suggest) (anything|something|one|any)
      mine only / which ones did i (do|log|put|raise|add) / my (ideas|changes) so far
      (which|what|ones|anything|changes) … (under|with|has|have|got|against|in|to|bear|bears|bearing|carry) my [own] name (on|against|next|$)
      ones [that] im the one
    `,
    unless:
      '<of-families> / caseload / visits / cases / vote / barrier / barriers / messages / data / manager see / without / drafts / draft / notes / saved when',
  },
  {
    wish: 'changes.all',
    cues: `
      (<see>|take me to|get me to|link to|link) [\\S+] [\\S+] [\\S+] (the|our|whole|teams|team|that|full|entire|your|pull up|changes) [\\S+] <board> (?!game|games|of who|in the|room|meeting|wants|pens|for (the kitchen|duty|families)|with (names|photos|pens)|by the|outside|papers|so|where|rubber|up in|above|near)
      (?<!wall ) board (please|now|thanks|again|link) (?=$|not|im|thanks)
      <see> [\\S+] [\\S+] [\\S+] [\\S+] (?<!to ) (all|our|the|all the|all of our|small|everyones|the teams|other peoples|every|each) [\\S+] (changes|ideas|suggestions|small changes|experiments) (?!in|to|of (address|worker|circumstances|plan)|for (families|parents)|about|from the|should|that (affect|matter)|i|ive|is|are (stuck|working)|room|box)
      <see> [\\S+] [\\S+] [\\S+] <everyones> [\\S+] [\\S+] <doing> (?!with (families|parents)|next week|over|today|at|well|ok)
      (whats|what are|what have|what has|what is|hows|have|has|what did) [\\S+] <everyones> [else] [all|been|have|has|are|is|got|else] <doing> (?!with (families|parents)|over)
      (show|see|give|list|read|want|have|get) [me|us] [\\S+] (all of them|them all|every one of them) (?=$|please|thanks|now|not just|so|as|because)
      (?<!into |to |out |print |for |do |hide |on ) (everyones|the lot|every single one|the whole lot|everything (?=on the board|thats|weve|logged)) (?=$|please|thanks|now|not just|even|on the board|on there|on here|thats on|thats up|weve|we have|for|in one|logged|at once|including|thats there|thats been)
      (besides|apart from|other than|as well as) (my|mine|me|my own|the ones i|my ones)
      (anything|anyone|something|whats|what|any) [else] [new|fresh] (gone|been|put|come|going|new|got|up) (up|on|in|added|there|logged) (?=$|this|since|from|lately|today|on|the|there|here|by|recently|please)
      (wheres|where are) all the ideas
      everything [that] [the] (team|everyone|others|weve|we have|everyones|we) [has|have] (logged|put|raised|suggested|added|got|on (its|our|the|their) (board|list))
      (whole|full|entire) (list|board|lot) (?=$|please|now|for|thanks|of (changes|ideas))
      (see|show|view|give me|have) [me] the whole (shebang|thing|lot|caboodle) (?=$|please|now|thanks)
      how many (changes|ideas|small changes|have we|has the team|are there|are on|things) [got|logged|on|have|now|are] [\\S+] (up|on|logged|there|so far|got|now|open|team|have|going|in total|$)
      what (have|has|did) (we|the team|everyone) [all] (logged|put up|put in|put on|come up with|got going|got on the go|got up|tried|been trying|suggested)
    `,
    unless:
      '<of-families> / contacts / room / kitchen / office wall / visit / duty board / rota / vote / barrier / barriers / delete / remove / (something|anything|one|idea|change) about',
  },
  {
    wish: 'find',
    cues: `
      (<see>|did|has|have|was|theres|there was|someone|wheres|search|look for|remember|hunting for|trying to find|need|which|what number|anyone|is) … (one|change|idea|something|entry|suggestion|small change) (about|on|with|for|to do with|regarding|concerning|around|involving|mentioning) (?!the faces|faces|here|this|my phone|the board|it|you|you) \\S+ … (?=$|show|find|where|what number|which|dig|pull|bring|open|please|is it|already|thanks|get|number|called|logged|yet|look|see|can you|up|for us)
      (did|has|have) (anyone|someone|\\S+) [else] [already|ever] (log|logged|put in|put up|do|done|raised|raise|suggest|suggested|tried) [up|in] [one|something|anything|an idea|a change] (about|on|for|with|to do with|re)
      (find|wheres|dig out|show me|pull up|open|bring up|look up|search for|looking for|hunting for|search) (the|that) (?!right|best|next|last|first|new|old|only|other|same|quiet|whole) \\S+ [\\S+] [\\S+] (one|change|idea) (?=$|please|for|up|i|again|thanks|out|on the board|that|someone|from|would)
      (whats|what was|wheres|hows|where is|which was|which is|what happened to|whatever happened to|any news on|hows it going with) (the|that) (?!right|best|next|last|first|new|old|only|other|same|whole|big) \\S+ [\\S+] [\\S+] (one|change|idea) (?=$|please|about|again|getting|going|doing|at|up|called|number|thanks|that|coming|now|then)
      (what|which) was it [that] [\\S+] (logged|put|raised|suggested|said) (about|on) / what number (is|was) (it|the|that) 
      (the|that) \\S+ [\\S+] [\\S+] one … (find it|dig it out|pull it up|show me it|bring it up|open it|show it me|where is it|wheres it)
      theres one about … (where|which|show|find)
      (the|that) (one|change|idea|thing) (about|on|for|regarding|concerning|to do with) \\S+ [\\S+] [\\S+] [\\S+] [can|could|will|would] [you] (where|which|show|find|what number|whats the number|please|open|fetch|bring|dig|pull|look)
      (the|that) one \\S+ [\\S+] (did|logged|put in|raised|suggested|put|had) [in|up|on] (about|on|for|with)
      (that|the) one about \\S+ … (wheres|where|whats happened|hows|got to|gone)
      what did \\S+ (put|log|suggest|raise) [in|up] (about|on|for)
      search (for|the board|by (?=a? ?word|words|keyword|key word|number|id|topic|theme|what|text)) / (is there|are there|any) (anything|ones|one|something|changes|ideas) (about|on|to do with|for) \\S+ … (already|yet|on the board|logged|on here|$)
    `,
    unless:
      '<of-families> / barrier / barriers / theme / vote / messages / stop / typo / vision / values / strand / strands / check in / pulse',
  },
];

/** For any line; the first that fits has it. */
export const ofAnything: readonly WrittenCues[] = [
  ...cuesOfBlueprint,
  ...ofBot,
  ...ofOne,
  ...ofTeam,
  ...ofSeveral,
];
