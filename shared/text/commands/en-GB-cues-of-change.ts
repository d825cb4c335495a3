/** The few words that say what is wished for of a change, in a line that names one; `#` stands for it (`en-GB-cues.ts`). */
import type { WrittenCues } from './en-GB-cue-lists.ts';

/** The first that fits has it. */
export const ofChange: readonly WrittenCues[] = [
  {
    wish: 'thanks',
    cues: `
      (thank|thanking|thanked|kudos|praise|big up|credit|hats off|grateful|gratitude|thankful|appreciate|appreciated|appreciates|apreciate|apreciated|appreciation|legend|diamond|superstar|lifesaver|above and beyond|played a blinder|smashed it|out of (her|his|their) way|(massive|big|huge|great) help|worked wonders|props|round of applause|gold star|shout out|well done|pat on the back|high five|hero|angel|salute|congratulate|congrats|medal)
      (a|is a|hes a|shes a|was a|an absolute|absolute) (star|gem|diamond|hero)
      (say|tell \\S+|tell|send|give|pass on|pass|owe|huge|big|many|massive|our|my|some|want to say|\\S+ my) [a|my|our|some|big] (thanks|thank yous|love) (?!anyway)
      thanks (to|for) (?!the (message|update|reminder)|letting|that|this|your) … #
      (say|saying) (nice one|good job) to
      (couldnt|wouldnt) have (happened|moved|got|done|worked|gone|been) [\\S+] [\\S+] [\\S+] without
    `,
  },
  {
    wish: 'edit',
    cues: `
      (typo|typos|spelling|spelt|spelled|misspelt|misspelled|mis spelt|wording|worded|reword|rewording|reworded|rename|retitle|edit|editing|amend|amended|amending|rewrite|rephrase|correct|correction|correcting|corrected|wrong word|written wrong|autocorrect|autocorrected|tidy up|grammar)
      title (?!deeds|role)
      change (the|what|how) (?!effort|effect|impact|plan|stage|owner|score|date) [word|words|date|day|name|\\S+] (on|in|of|it says|i put|i wrote|i said|from|to say)
      change what it says
      (says|said|put|wrote|written|reads|say|saying) … (should|meant|instead|supposed|not what)
      should (say|read|have said|be called) / meant to (say|put|write|read) / i meant (?!to (ask|tell|do))
      (words|wording|title|text|date|day|name|spelling) [is|are] (wrong|off|not right|incorrect) / dictated / dictation / be shortened / shorten
      let me (redo|reword|have another go)
      (reads|sounds) (badly|wrong|like|daft|stupid|rubbish|terrible|clunky) / (make|word) it clearer / fix the (words|text)
    `,
    unless: 'moved / move',
  },
  {
    wish: 'move.back',
    cues: `
      (move|moved|put|send|sent|go|goes|going|gone|bring|take|knock|shift|pop|step|slide|drop|bump|return|returned|needs|need|should be|belongs|got|get|want|wants|push|pull|pulled|nudge|kick|roll|chuck|pushed|shunt) … (back|backwards|in (mission|develop|influence) again|to (mission|the (previous|last|earlier) \\S+)|down (one|a|to)) (?!to (me|us|you|normal|work|you)|from|in touch|by|on track)
      back (a|one) [stage|step|column] / back (to|in|into) (mission|develop|influence)
      (too (soon|early|quick|quickly|fast|far)|premature|prematurely|before it was ready|ahead of itself|jumped the gun|stage before|column before|wrong (stage|column)|where it was)
      (not|isnt|wasnt|arent|never) [\\S+] [\\S+] ready
      undo [<me>|my] (moving|move)
      (should be|still|belongs) in (mission|develop|influence) not
      (rushed|hurried) #
      (ought to|should|needs to|must|has to) [still] (be|go|stay|come|remain) [back] (in|to) (mission|develop|influence)
      (shouldnt|not supposed to) [have] (be|been|moved|gone|put) [in|to|into|on] [develop|influence|grow|there|yet]
    `,
    unless: 'heard back / come back / feedback',
  },
  {
    wish: 'withdraw',
    cues: `
      (withdraw|withdrawn|withdrawing|delete|deleted|deleting|remove|removed|removing|scrap|scrapped|bin|binned|get rid|got rid|duplicate|duplicates|duplicated|cancel|cancelled|ditch|unlog|un log|retract|archive|erase|axe|bin off|kill off|wipe)
      (take|took|taken|taking|pull|get|whip|come|comes) (it|#|that) (off|down|out|away) (?!to|of hours|for)
      (take|took|taken|taking|pull|come|comes) (off|down) / off [of] (the|our) (board|list|wall) / pull # (?!up)
      logged … twice / (same as|same thing as|already covered by|covered by|same idea as) / (by mistake|by accident|in error|accidentally) (?!moved)
      (shouldnt|should never) have (logged|been logged|put|posted|been put) / (no longer|isnt|not) (needed|relevant|wanted|happening|going ahead|going to happen|a small change|doing)
      (forget about|lose|not doing|packed in|given up on|giving up on|abandon|abandoned|dropping|dropped|get shot of|got shot of|decided against|shelve|shelved) [it|#|on|with]
      (drop|chuck) (?=#|it|that|this)
    `,
    unless: 'history / who / delete the plan / did it get / has it been / (is|was) (it|#) binned',
  },
  {
    wish: 'plan',
    cues: `
      (who|whos|whom|which of us|what|which) … (do|doing|does|did|take|takes|taken|taking|take on|doing) (what|which) (?!happened)
      (who|whos|which of us) [has|have] [agreed|said|offered|promised|undertook|undertaken] [theyd|they would|hed|shed] [to] (do|take on|carry out|see to) (what|which) / by (when|which date|what date)
      (put|down) \\S+ [\\S+] down for / put down for / agreed that \\S+ [\\S+] (would|will)
      plan (?!b) / plans / planning / (next|some|the|any|its|what|few|add|more) steps / (to do list|names and dates|who and when|who when|by when|dates (against|on|to)|action plan|action|actions|tasks|whos on what|timescales|deadlines)
      (who|whos) [is|does|s] [meant|down|supposed|going|got] [to] [do|doing|be doing|does|did] what (?=$|on|for|by|and|with|next|in|#)
      whos (meant|doing|down|supposed) (?!#)
      (what|whats) [left|do i|do we|are we|am i|else|next|i|needs|need|have we|have i|bits|jobs] … (to do|do next|supposed to do|doing|next|left to do|to be doing|got to do|got to be done|needs doing|need doing)
      whats next [on|for|with] / what needs (doing|to happen)
      who (would|will|should|is|was|has|can|could) [going] [to] [be] (do|doing|carry|carrying|take|taking|have|lead|handle|pick up) [out|on] (each|every|which|what) (step|bit|part|job|task|action|of|thing)
      (each|every) (step|action|task|job) (of|for|in|on) (?=#|it)
      (add|put|note|write|pop|stick|log) … (job|task|step|action|steps|date|deadline|to do)
      (put|note|write|pop|stick|say) [that] [down] [that] … by (<weekday>|next|the|end of|march|april|may|june|july)
      (my|our|his|her|their|which|the|whose) (job|jobs|bit|bits|part) (?=$|#|on|of|for|is|in|are|please|by|and)
    `,
  },
  {
    wish: 'history',
    cues: `
      (history|timeline|trail|audit|back story|backstory|ups and downs|from the (start|beginning)|date order|been through|everything thats|whole saga|saga|blow by blow) (?!form)
      from start to finish / start to finish / beginning to end / whats the craic / who [has|s] done what since / whos done what since
      how (has|have) # come / (how|hows) # [has|have] (came|come|got|ended up|gets|reached|landed)
      (everything|all|whatever|anything|account of what|what) [that] [has|have|had|was|all] [been] (happened|went on|gone on|going on|done|changed|become|taken place)
      who it was [that|who] (moved|changed|edited|touched|altered|shifted)
      who [has|have|is|s|keeps] [been] (fiddling|fiddled|messing|messed|tinkering|tinkered|playing|played) with #
      how long has # [been] / been [sat] in (mission|develop|influence|grow)
      story (?!book|telling) / (become|became|come) of [#|it|that] / all [the] (moves|dates|edits)
      how … (developed|progressed|changed|evolved|moved on|come on|unfolded) (since|from|over|so far|in) / life of
      (what|whats|what have|what has|whatever) [all|has|is|have|else] [been|has] (happened|gone on|happening|going on|done|said|changed|been happening|been going on|been done|been said) (?=$|to|with|on|since|#|while|so|in|here|after|about|lately|and|please|over)
      anything [\\S+] (happened|changed|moved|new|been done) / any (movement|changes|change|activity) (on|to|with|since)
      (who|whos|when was|when did|did anyone|has anyone|anyone) [has|been|anyone] [last|recently] (fiddling|messing|meddling|tinkering|changing|moving|editing|changed|moved|edited|touched|altered|shifted|fiddled|messed|move|change|edit|touch)
      when (was|were|did) (?!we meant) / how (did|has|have|s|come) … (get|got|end up|ended up|wind up|ended|land|gone|go|been) [all the way] [to|in|here|there|into|from|so far|over] (?=mission|develop|influence|grow|here|there|this|that|so far|over time|from)
      hows … (got|ended up|gone|made it|jumped) [to|in|into] (mission|develop|influence|grow|here|there|this)
      (all|every) [the] (edits|moves|step|move|change|edit) / what changed / whats changed
    `,
  },
  {
    wish: 'weigh',
    cues: `
      (weigh|weighed|weighing|rate|rating|score|scoring|rank|effort|impact|effect|payoff|pay off|quick win|easy win|big win|low hanging|doddle|size of|grade) (?!form)
      how (big|hard|difficult|easy|tricky|tough|simple|much (effort|work|difference|hassle|trouble|bother|faff|good|grief|graft|pain|of a difference)) (is|would|will|it|does|do|was|a|are|did|for|to|vs|and|of|#|dwe|we|you|they)
      (how (much bother|much effort|much work)) / worth (it|doing|the|bothering|all)
      (much|any) [of] [a] difference
      (big|considerable|huge|massive|real|little|small|great|tiny|no|bigger|enormous) (difference|trouble|bother|faff|graft|hassle|deal|gain|win|reward|benefit)
      (big|small|little|easy|hard|quick|tough) (job|one|ask|task|piece of work|lift)
      (easy|hard|difficult|tricky|simple|nightmare|pain|harder|easier|painful) (to do|than|to pull|to get|to sort) / (dead easy|hard graft|hard work|proper pain|hard one|easy one|high effort|low effort|a faff)
    `,
    unless: '(has|have|had) [\\S+] (made|been) / made a [\\S+] difference',
  },
  {
    wish: 'ask.told',
    cues: `
      (said|says|gave|given|replied|answered|told us|told me|come back with|came back with|come back saying|came back saying) [that|us|me] [its|it|#] [a|an|the|her|his|their] [big|clear|firm|definite] (<yes>|yes|yeah|no|not yet|maybe|no way|lets talk|knock back)
      (got|had|have|got back|gotten|received|been given|was given|given) (a|an|the|its|her|his|their) [big|clear|firm|definite|final] (yes|no|nod|knock back|goahead|refusal|approval|permission|signoff|answer|not yet) (from|off|by|for|on)
      (# (has|s)|<yes>) … (from|off) [our|the|my] <leader> (came|come|has come|is in|came in|came through|through)
      (approved|agreed to|agreed|okayed|oked|turned down|knocked back|refused|rejected|vetoed|backed|blessed|given # the|waved through|signoff) [on|to] #
      (is|was|are|were|seems|sounds) (happy|fine|ok|okay|up for it|on board) with #
      (wants|would like|asked) to (talk|speak|chat) [to us|it] [about|through] #
    `,
    unless: `
      (?<=^ ) [and|so|but|hi] (has|have|did|do|does|is|are|was|can|could|would|will|should|who|whos|what|whats|when|where|how|hows|why|which|any|if|need|needs|ask|get|get me|i need|we need|i want|please|help|after|chase|tell me) /
      <of-families> / until / not [yet] (said|answered|replied|got|had|heard) / waiting / hasnt / havent / still to / need to get / lets ask
    `,
  },
  {
    wish: 'ask',
    cues: `
      (needs|need|get|getting|got to get|want|wants|wanting|ask|asking|asked|chase|request|requesting|nudge|has to|have to|send|ping|after|waiting for|awaiting|seek|hurry|must|put|get me|run) … <yes> (?!with the (families|parents))
      without … <yes> / (put|pop|take) [the|a|this|that|my] (question|request|case) to (?!bed) (\\S+)
      (ask|ping|nudge|message|email|check with|check) (?!me|you) \\S+ [\\S+] [\\S+] [\\S+] (about|for|if|whether|to|re|on)
      (has|have|did) \\S+ (come back|got back|said yes|answered|replied|agreed)
      who (do|should|must|can) (i|we) [need to|have to] (ask|go to) [about|for|on] / (answer|answered|reply|replied|response) … (request|ask)
      <yes> (from|off|of|for|on|to) (?!the next)
      (send|put|pass|escalate|bounce|run|take) # (up|by|past|to) [to] [the|my|our] (?!mission|develop|influence|grow) / who (can|could|do i|do we|needs to|has to|should|would|signs) [\\S+] <yes> / buy in
    `,
    unless: 'moved / logged',
  },
  {
    wish: 'owner',
    cues: `
      (whos|who|whose) [is|was|has] (own|owns|owning|owner|got|has|running|doing|leading|on|looking after|responsible|in charge|it|that|#|dealing|picked|logged|raised|put|handling|started|suggested|idea|came up|change|thought|is) (?!what)
      owner / (anyone|someone) (on|doing|got) / who do i (talk|speak|see|contact)
    `,
    unless: 'change the owner',
  },
  {
    wish: 'strands',
    cues: 'which (strand|mission strand|theme|mission|heading|bucket|area|theme thing) / what strand',
  },
  {
    wish: 'find',
    cues: `
      (show|see|view|open|find|pull up|bring up|dig out|wheres|whats|whatre|which|remind|details|look at|have a look|let me have|need to see|any (news|word|joy|update)|how is|hows|where are|where did|how far|give me|link to|link|fetch|get me|get up|tell me about|whatever happened|looking for|look up|call up|search for|what stage|is it|what number|read me|read out|looking at|what was|what is|what does|whats that|where has|where had|remember) (?!back to|back in)
      (move|push|take|get|bump|shift|put) # [on|on to|to|into|along|forward|up|over] (develop|influence|grow|on|along|forward|up|next|the next)
      (ready|time) (for|to) (move|go|develop|influence|grow)
      # again / (need|want) # [up|open|on screen]
    `,
  },
];

/** How a change goes, where its number is known and nothing else is said of it. */
export const newsOfChange: readonly WrittenCues[] = [
  {
    wish: 'progress.update',
    cues: `
      (stuck|done|finished|complete|completed|working|worked|flying|halfway|half way|going|gone|went|agreed|sorted|stalled|blocked|dead|no joy|no luck|progress|update|news|landed|live|moved on|coming along|getting there|failed|flopped|waiting on|waiting for|paid off|paying off|shifted|budging|trial|trialling|started|underway|happening now|no movement|not moving|nearly there|all good)
    `,
    unless: 'how / what / where / who / when',
  },
];
