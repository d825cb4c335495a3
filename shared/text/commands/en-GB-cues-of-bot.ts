/** Cues of what is wished of the bot itself: its messages, what it keeps, how it works. */
import type { WrittenCues } from './en-GB-cue-lists.ts';

export const ofBot: readonly WrittenCues[] = [
  {
    wish: 'quiet.resume',
    cues: `
      (start|begin|resume|restart|carry on|go back to|crack on|get back to|back to|keep) [with|up|getting|having|receiving] [<a>] (<pinging>|<message>) … (again|as before|used to|as normal|as usual|like before)
      (please|can you|could you|would you|you can|will you|now|ready) [to] (start|begin|resume|restart) [up|back up] [<pinging>] [<me>] again
      start (up|back up) again
      start again (please|would you|will you|can you|could you)
      (start|begin|go back to) (<pinging>) <me>
      (have|get|want|need|like|put|turn|switch|bring|send|start) [<me>] [<a>] [weekly|monday] (<message>|<pinging>) [<me>] [please] (again|back|back on|on again)
      (have|turn|switch) (them|you|it) [please] (again|back on)
      (put|turn|switch|sign|add|opt) (me|us|yourself) back (on|up|in) (?!duty|court)
      (have you|you|youve) gone quiet … (start|message|again|<message>)
      (turn|switch) <me> on again / put <me> back on / un mute / unmute / unpause / un pause / unsnooze / resubscribe / re subscribe / opt back in
      (im|i am) back [you|so|please|start|turn|and|at my desk|at work|in work|in the office|in|from|off|on|today|now|properly|again] (?=$|you|so|please|start|turn|and|can|leave|sick|maternity|holiday|annual|mat|the|my|feel|messages|work)
      (back|home|returned) (from|off) [my|the|a] [lovely|long] (leave|annual leave|holiday|sick|mat leave|maternity|paternity|break|jury|secondment|al|being off|my operation) [now|today|yesterday|and] (?=$|so|and|please|you|start|turn|un|switch|ready|can|im|this|feel|tomorrow|monday)
      (miss|missing) (you|(your|the|them|having|getting) [the] (<message>|<pinging>)) (?!about) / missed you (?!out|off|cards|when)
      (you|youve|bot|youre) [have|did|so] (gone|been|went|go|all) [so|very|all|a bit|awfully] quiet
      (havent|not|never|stopped|stop) (heard|hearing|getting|had|receiving|got) … from you
      (why|how come) … (stopped|not|isnt|havent|dont) [me|i|you|been] [<pinging>|getting|receiving] … (<message>|from you) (?=$|again|any)
      (didnt|never|havent) (mean|meant|want) to (stop|mute|pause|unsubscribe|silence|leave|opt) … 
      (told|asked|said) [to] you to (stop|do one|pause|go away|be quiet|leave|shut|get lost|jog|hush|quit) … (again|back|changed|ignore|mind|was|ready)
      (changed my mind|change of heart) … (<message>|again|back|stop)
      (stop|stopped|pause|paused|mute|muted|leave) … (<message>|you) … changed my mind
      (ready|happy|fine|good|ok) (for|to get|to have|to receive|to hear) [<a>] (<message>|from you) [again|now]
      <message> are (fine|ok|good|welcome) (now|again)
      you (can|may) [go back to|start|carry on|resume] (talk to|message|ping|text|send|write|nag|bother|pester|mither|contact|nudge|remind|<pinging>) … (again|now)
      (?<!dont |not |longer |never |didnt ) (glad|happy|ready|pleased|want|keen) to (receive|get|have|see|hear) [<a>] (<message>|from you) [again|now|once more]
      (continue|carry on|go on|crack on) with (the|your|those) <message> / feel free to (<ping>|<pinging>)
      (muted|paused|stopped|turned|switched|blocked|silenced|unsubscribed|opted) (you|it|them|out|off|these|the <message>) … (by (accident|mistake)|accidentally|back|again|ready)
      come back from [my|the] (leave|travel|travels|trip|holiday|break|maternity|sick) [and|so|please] (?=$|continue|start|you|send|resume|carry|now|message)
      (leaves|leave is|holidays|my leave is) over / (youve|you) been muted / (start|switch|turn) (yourself|you) [up|back] again / turn the <message> on again
      <message> to (begin|start|resume|restart|come back|come) [again]
      <message> (back|back on|on again) (?=$|please|now|thanks|was|im) / miss your \\S+
      you (can|may) (continue|carry on|resume) (<pinging>)
      (not|no longer|isnt|arent) (on leave|off sick|on holiday) (any more|anymore|now)
      (put|add) <me> (back on|on) (the|your) list
      (want|have|like|need|get) (them|these|you|it|<message>) [back|on] again (?=$|please|now|thanks)
      (sign|subscribe|opt) <me> (up|in) [again|to]
    `,
    unless:
      '(my|the|weekly|monday) (card|check in) again / <of-office> / <of-families> / until / <weekday> / next week / not back / wait / check in / facebook',
  },
  {
    wish: 'quiet.pause',
    cues: `
      <hush> [<a>|on|me] [<a>] (<message>|(<pinging>|<ping>) (?=me|us|<message>|anything|$|<time>)|anything|everything|me|us|from you) … <time>
      (hold off|hold fire|hang fire|leave <me> alone|leave <me> be|leave it (?!there|at|here)|keep quiet|be quiet|stay quiet|go quiet|shush|hush|shh|shhh|sh|shut up|pipe down|give it a rest|lay off|zip it|button it|nothing|not a peep|no more (?!than)|quiet (?!room|space)|silence|snooze|mute|chill|give over|do one|peace) … <time>
      off to \\S+ [\\S+] <time> … (dont|stop|no|hold|pause) … (<message>|<pinging>|<ping>|me|us)
      (?<=^ ) [on|im] [out|away|off|on] (leave|a l|al|annual leave|holiday|out|away|off|sick) … (no|stop|dont|hold|nothing|pause|mute|quiet) [\\S+] (<message>|<pinging>|me|$|please|then)
      next (week|month) (no|dont|nothing|stop|hold) [\\S+] (<message>|<pinging>|me)
      for <number> (day|days|week|weeks|month|months|fortnight) … (dont|no|stop|hold|leave|pause|mute) [\\S+] (<ping>|<pinging>|<message>|me|us)
      leave <me> out of (it|this) (for|until|this)
      (be|keep|stay|go) quiet (until|for|over|while)
      <away> … (dont|stop|no|hold|pause|quiet|mute|snooze|leave|skip|hush|shush|off|turn|silence|peace|without|wont need|not) … (<message>|<pinging>|<ping>|me|us|quiet|it|you|anything|peace|this|them|while|stuff|check in|one)
      (dont|stop|no|hold|pause|quiet|mute|snooze|leave|skip|hush|shush|turn|not) … (<message>|<pinging>|<ping>|me|us|quiet|it|you|anything|this|them) … <away>
      (<message>|you|it|this|these) can wait (until|for)
      (give|let) <me> [have] [<number>|some] (week|fortnight|few days|days|month|time|day|breather|break|peace|weeks|rest|holiday|night) [of|s] [off|peace|quiet|from]
      (break|breather|rest|week off|holiday|time off|few days off|day off|fortnight off) from (you|this|these|<message>|the <message>|all this|all these|it all)
      (try|ping|message|nudge|bother|pester|contact|catch|come back to|get back to|text|talk to) <me> [again] (in <number>|next|on <weekday>|after|when im|<weekday>|later|tomorrow)
      (dont|didnt|nothing|not|no|never) … until (im|i am|i get|i come|ive|i return|my return) (back|in|returned|$|then|please)
      (rather|prefer|grateful|appreciate|like|want) [it] [if] [i] [was|were] not [to] [be] (disturbed|contacted|messaged|bothered|troubled|pinged) … <time>
      <message> [could|can|to|might] (be|being) (paused|held|suspended|muted|put on hold|stopped) … <time>
      <away> … (until|for|from) … (not|no|dont|didnt|without) [to] [be|being] (contacted|messaged|disturbed|bothered|pinged|nudged|sent|troubled|<pinging>|<ping>) (?=$|me|until|while|during|for|then|please|in|by you|again|anything|any)
      <time> [so|please|and] (dont|no|hold|stop|not) [\\S+] (<ping>|<pinging>|<message>) (?=me|us|$|please|then|until|all|at all|thanks)
      (away|off|on leave|on holiday|out|annual leave) … (until|<weekday> to <weekday>|[the] next <number>|this fortnight) … (<message>|ping|quiet|dont|hold|nothing (?=from you|please|then|to me)|pause)
      (?<=^ ) not (this fortnight|next fortnight|this week|next week|this month|while) (please|thanks|thank you|im|i am)
      (wont be|not) (in|around|here|about|working|at work) … (so|dont|no|hold|pause) … (<message>|<ping>|<pinging>|me)
    `,
    unless:
      '<of-office> / <of-families> (?!$) / (is|are|was) on leave / when the / any more of / letters / mams / had a brew / coffee',
  },
  {
    wish: 'quiet.stop',
    cues: `
      <stop> [<a>|sending|getting|being sent|sending me|more] [<a>] [daily|weekly|monday|constant|endless|random|more|many] (<message>|<pinging> (?=$|(me|us) (?!for the|for a|to|the)|<a> <message>|so|every|all|please|now|at|on|when|mid)) (?!from|to (?!me|us)|for (?!me|us)|between|with|nobody|about|going|left)
      (stop|quit|cease|give over|leave off|pack in|pack it in|no more|enough|sick of|fed up of|fed up with|tired of|hate|enough of|had enough of) [with] [you|your] [<a>] (<pinging>) [to|at] (?=$|me|us|please|now|mid|every|all the time)
      (dont|do not|never|not|no need to|no need for you to|rather you didnt|prefer you didnt|need you not to|need you to not) [you] [want you to|keep|be|need to] (<ping>|<pinging>) [to] <me> (?!a|the (link|form|list|template))
      (dont|no longer|never|didnt) (want|wanted|wish|need|asked|ask|signed|sign|like|interested|care|agree|agreed|bothered) [to] [be|get|getting|receive|receiving|have|having|hear|see|up|for|in|about] [part of] [<a>] [more] (<message>|from you|hearing from you|these|any of this|any of these|of these|of this) (?=$|any more|anymore|again|ever|please|thanks|on my|now|at all|from|so|coming|all|its|it|too|because|im|ive|me|and|every|i|that)
      (take|get|cross|scrub|remove|count|leave|sign|opt|kick|boot|strike|drop|wipe) (me|us|my name) (off|out|from) (?=$|[of] (this|the list|your|whatever|here|it|all|list|the bot|please|thanks|these)|please|thanks|now)
      (get|come|be) (off|out of) (this|the|your|these) (list|thing|bot|app|group|chat|messages)
      unsubscribe (?!the|families|everyone) / (opt|opting) me out / (want|like|going|id like|please) [to] opt out [of (this|these|it|the messages)] (?=$|please|thanks|now|as|because|of (this|these|it|the messages))
      (get rid of|delete|uninstall|block|mute|turn off|switch off|disable|kill|remove|shut off) (you|this bot|the bot|this app|the app|this thing|yourself|<a> <message>) (?=$|on my|from|for good|please|thanks|completely|now|in teams|altogether|forever|on here|permanently|i)
      (turn|switch) (yourself|you|it|this|them|these|<a> <message>) off
      (prefer|rather|appreciate|grateful|want|ask|glad|possible) … (not|didnt|stop|stopped|never|no longer|cease|ceased) [to] (<ping>|<pinging>|contacting|contact) [to] <me>
      (the|these|your|those|all) [\\S+] <message> (could|can|might|to|should) be (stopped|turned off|switched off|ended|cancelled|halted) (?=$|please|as|for me|now|altogether|if|because|thank)
      (rather|prefer|want|ask) [that|to] [i|you] (not|didnt|no longer|stop) [to] (receive|get|have|be sent|getting|receiving|being sent|hear|send|see|be messaged|be contacted) [\\S+] [\\S+] (<message>|these|them|from you|any|this|$)
      (be|get|have me) (removed|taken off|unsubscribed|dropped) [from|off] [<a>] (<message>|this|the list|here|your list|this list|list)
      (these things|these|they) … pop up … (kill|stop|off|enough) / <message> off (?=$|please|thanks|now|all)
      (delete|take|strike) me (off|from) (your|the|this) list
      make (this|it|you) … stop / how do [i|you|we] [make] [you] stop (this|it|you|these|this thing|the <message>)
      (leave me|leave us) (alone|be|in peace)
      (this|it|you|its|youre|these|<message>) … (driving me|doing my head in|getting on my nerves|getting on my wick|doing my nut|driving me mad) … (stop|off|enough|out)
      i want out (?=$|of (this|it|here))
      (go away|sod off|bog off|bugger off|jog on|do one|shut up|piss off|naff off|fuck off|away with you|sling your hook|hop it|on your bike) (?=$|permanently|for good|forever|please|thanks|will|would|now|you|bot|and|with)
      no more [of] [<a>] (<message>|from you|this|these) (?=$|inbox|phone|leaving|not|had|too|please|thanks|ever|any|on|for me|to me|now|i|me|im|thank|its|from|at)
      this (isnt|is not) for me / not for me this / not my thing / had enough of (you|these|this) (?=$|messages|cards|please|thanks|now|bot|app|thing)
      (stop|end) (my|the) (subscription|subscribing) / never (message|text|contact|ping) <me>
    `,
    unless:
      '<of-office> / until i have had / until ive had / brew / coffee / unless / <of-families> / in teams chat / cc / during / <weekday> before / letters / agenda / wine',
  },
  {
    wish: 'privacy.erase',
    cues: `
      (delete|erase|wipe|remove|forget|get rid of|clear|destroy|scrub|take down|purge|bin|shred|lose) [all|everything|anything] [of] (me (?!to|as|from the|off)|my (data|details|info|information|stuff|messages|answers|account|record|records|name|history|chat|chats|profile|footprint|personal)|(the|any|all|all the) (data|information|info|stuff|things|details|records) (you|u|that|youve|ive|i|about|on|its|held)|everything (about|on|you|youve|ive|i) |what (you|youve) [have|got] [on|about|know] |anything (about|on|youve|you have))
      take my name off (everything|all)
      right to be forgotten / right to erasure / (copy|download|export) [of] [all] my data
      (want|need|get|have) [everything|all|anything] … (on|about) me [to be] (wiped|wiping|deleted|deleting|erased|removed|removing|gone|cleared|off)
      (want|need|get|have) my (data|details|info|information|name|stuff|answers|messages) (wiped|wiping|deleted|deleting|erased|removed|removing|gone|cleared|taken off)
    `,
    unless: '<of-work>',
  },
  {
    wish: 'privacy',
    sure: `
      (who|whos|can|could|will|would|does|do|is|are|how|if|anyone|they|people|without) … (know|knows|see|sees|tell|say|show|find out|work out|guess|trace|told|knowing|identify) … (its me|it was me|was me|came from me|from me|who i am|that i said|who said [it|that|this]|who wrote [it|that]|who raised|who logged|who put|i said it|i wrote it) (?=$|or|and|if|because|please|when|before|before|then|it|that|in)
      (whos|who is) [going to] (know|find out|hear) (?=$|if|about|that|it|please) / (can|could|will|would) (they|anyone|people|managers|who|others) (tell|know|see|work out) (which|who|whose|what) … (mine|me|i)
      (you|youre|you are|you wont|will you|do you|are you) [not|going to] [be] (telling|tell|showing|show|sending|passing) \\S+ [\\S+] (any of this|this|what i|what ive|on what)
      (does|can|will|could|would|do) [our|my|the] \\S+ [\\S+] [get to|be able to|ever] (see|read|hear|know) (what|anything|any of what|everything) [that] (i|we|ive) (say|type|put|write|said|log|tell|wrote|typed) (?=$|to you|here|in|on|about|or|and|please|when)
      (who|whos|who else) [all|else|will] [has|have|gets|got] access to [<a>] (it|this|what|things|stuff|everything|messages|answers|words) (?=$|i|we|ive|that|they|people|say|here)
      (if|whether) [<a>] [\\S+] <boss> (can|could|will|would|is|are|gets|get) [be|able to|going to|allowed to|to] [be] (see|read|know|look at|told|shown) [<a>] (what|my|this|it|these|answers|messages|things)
      (can|could|does|do|will|would|is|are|may|might) (my|our|the) \\S+ [\\S+] [be] [able to] (see|read|look at|know) [<a>] (things|stuff|everything|messages|words) [that] (i|we) (write|say|type|put|tell|send|log)
      (is|will|does|can|are|would) (anything|everything|what|any of what|things|stuff|whatever) [that] (i|we|ive) [have] (write|wrote|written|say|said|put|type|typed|tell you|told you) [\\S+] [\\S+] (passed|sent|shown|go|goes|shared|reported|kept|seen|read|stored|monitored)
      (do|does|will|would|are) (you|it|this) (hold on to|holding on to|keep|keeping|store|storing|save|hang on to) [all|of] (what|anything|everything|things) [that] (i|ive|we|weve)
      how long [\\S+] [\\S+] my (information|info|data|messages|answers|words|stuff) [\\S+] (kept|stored|held|saved)
      how long (do|will|would|does) (you|it|this) (keep|store|hold|save) [<a>] (information|info|data|messages|answers|words|stuff|things) (?=$|i|ive|we|that|about|on|for|and|you)
      (is|are) (our|my) (conversations|conversation|chats|chat|messages|answers|words) [all|being|ever] (kept|stored|saved|recorded|held|read|shared)
      back to bite (me|us) / whos reading (these|this|them|what) / (is|are) <boss> [going to] [be] (shown|shown|told|sent|given) (this|these|what|it|my)
      (can|could|does|do|will|would|is) [<a>] [\\S+] <boss> [be] [able to|get to|ever|going to] (see|sees|look at|know|read|told|shown) [<a>] [\\S+] (faces|face|smiley|smileys|pulse|answers|answer|votes|vote|score|mood) [\\S+] (i|we|im|ive|thing|card|$)
      (do|does|will) (you|it|this|the bot|the app) [\\S+] (keep|store|hold on to|save|hang on to) [all] my (stuff|data|things|answers|messages|words|info|information|details) (?=$|after|when|if|for|once|on|and|or|please|long)
      (can|could|does|do|will|would|is|are) [<a>] [\\S+] <boss> [be|get|going to be] (shown|told|sent|given|informed of|informed about) [about] (what i|what ive|what we|my|this|it|these|any of)
      (is|isnt|does|doesnt|will|wont|if) (this|it|what i say|what i type|what i write|any of this|any of it|all this) [\\S+] (go|goes|going|sent|passed|get|gets) [straight|back|on|directly] to [<a>] [\\S+] <boss>
      how long (is|are) what [\\S+] [\\S+] (type|types|say|says|write|writes|put|puts|log|logs) [in|into] [here|it|this] (kept|stored|held|saved)
      (who|can anyone|can managers|does hr|is) [can|is|will|would|are] [be] [able to|allowed to|get to] (see|read|know|view) (it|this|what i (write|say|put|type|log|wrote)) (?=$|please|if|before|when|and|then|once|here|on)
    `,
    cues: `
      (who|whos|who else|which people|how many people) [can|will|could|does|else|gets to|is|all|if|would|has|here|actually] [be|able to|get to|got] (see|sees|seeing|read|reads|reading|know|knows|look|looks|looking|access|view|views|gets|get|monitor|monitors|told) [at|to] [see|about] [<a>] (what i|what we|what ive|what they|what people|what staff|what one|what anyone|this|it|these|my|messages|answers|responses|who|here|said|if)
      (can|could|does|do|will|would|is|are|did|has|have) [<a>] [actual] <boss> [<boss>] [be|get|gets] [able to|get to|gets to|going to|ever] (see|read|know|look at|find out|seeing|reading|looking at|told|tell|access|view|monitor|watch|check|get|hear|have) [a] [who|if|that|which|about] [<a>] (this|these|what|it|who|my|im|ive|its|if|i|everything|messages|answers|copy|me)
      (is|are|will|how|totally|properly|completely|fully|stay|stays|kept|keep|be|truly|any of|definitely|this) … (anonymous|anon|confidential|in confidence|secret|between us|between you and me|off the record|identifiable|traceable)
      (is|are|how) (this|it|these|what i|what we|my [\\S+]) [say|type|put|write|stuff] (private|secure|safe|recorded|monitored|tracked|logged anywhere|stored|saved)
      (will|does|is|do) (my|peoples|our|anyones|a) (name|names) [be|get|go|going] (on|next to|attached|against|show|shown|appear|come|comes|shows|put|seen|visible)
      (come|comes|get|gets|traced|track|tracked|link|linked|trace|coming) back (to|on) (me|us|who) / (get|be|it) (traced|tracked|linked) [back]
      does it (say|show|tell) [anyone|them|people] [its|who|that its] (me|i|who|said) / (hr|managers|manager|director|ofsted|boss) (get|gets|see|sees|read|reads) (this|these|anything|what)
      (get|land|drop|put) me in (trouble|bother|hot water)
      used against (me|us) / (held|use it|use this) against (me|us)
      (do|are|does|will|is|did) [all] (you|it|this|the bot|this bot|the app|this app|they|this thing|what i) [\\S+] [\\S+] (keep|keeping|kept|store|storing|stored|save|saving|saved|recorded|record|recording|track|tracking|spy|spying|monitor|monitoring|monitored|listening|listen|share|sharing|shared|pass on|grass|snitch|report|tell) [all] (on|what|my|this|it|me|us|everything|anyone|anything|somewhere|anywhere|these|to|with|of|data|$)
      how long (do|does|is|are|will|you|before) … (keep|kept|store|stored|hold|held|hang on to|saved|stay|last|deleted) (?=$|it|this|that|my|what|everything|stuff|data|messages|these|on|for|all)
      (where|who) (does|do|is|are|will) [all] (this|that|these|my|what i|the data|everything i|stuff i) [\\S+] [\\S+] [\\S+] [\\S+] (go|goes|stored|kept|end up|saved|live|sent|shared) (?=$|to|when|after|then|and|once|anyway)
      (what|whats) (happens|do you do|will happen|do they do|becomes|gets done|does it do) (to|with|of) (this|what i|what ive|my|it|these|all this|everything|the stuff|the answers|all that|my answers) (?=$|i|ive|we|answers|data|stuff|once|when|after|words|say|put|type|write|info|then|said|messages)
      (what|whats|anything|everything) … (know|have|got|hold|keep|kept|held|stored) (on|about) me
      (gdpr|data protection|dpia|privacy|data controller|information commissioner) … (you|this|bot|app|here) / (your|the|a|any) (privacy|data protection) (notice|policy|statement|settings|page) (?=$|please|for|of|anywhere|to (read|see)|thanks|and|i)
      (which|what) (face|answer|number|smiley) i (pressed|put|gave|picked|chose|tapped)
      (can|do) i trust (you|this|it) / (safe|ok|alright) to (say|be honest|type|write|put|moan|tell you) … (here|this|you|in|honest)
      (am|is|are) anyone (looking at|reading|watching|seeing|monitoring|checking)
      end up in (my|me) (appraisal|supervision|file|record|notes|pdr|one to one)
      (can|could|is it possible) [i] … without (anyone|people|them|my manager|managers) (knowing|seeing|finding)
    `,
    unless: '<of-work> / <of-office>',
  },
  {
    wish: 'help',
    cues: `
      (dont know|no idea|not sure|not certain|uncertain|unclear|at a loss|guessing|unsure|not got a clue|havent a clue|havent got a clue|no clue|wondering|havent a scooby|clueless|confused|baffled|lost|mystified) [about|as to|on] (what|how|which|where) [the] [i|you|this|we|it|buttons|to|words|command|commands|button|im] [\\S+] [\\S+] (type|say|put|ask|do|does|works|work|start|use|begin|press|supposed|meant|for|this is|it is)
      (explain|understand|know|wondering|ask|tell me|say|sure|clear|certain) [to me] [about|as to] (what [it is] [that] (you are|youre|youare) (for|meant to do|supposed to do|able to do|about)|how (this|it|you) (is|are) (supposed|meant|intended) to (work|be used))
      what (its that|its|is it that) (you are|youre) able to do
      (account|list|overview|summary|outline|idea|explain|tell me|show me|know|understand) [of] what you (can|are able to|could) do (?=$|for me|for us|please|here|and|as|because)
      (work|purpose|function|job|aim|point) of (this|the) (bot|app|thing) / what (sort|kind|type|sorts|kinds) of (thing|things|stuff) [\\S+] [\\S+] [\\S+] [\\S+] (say|type|ask|put|tell|write)
      list of (what|things|stuff) [that] [i|you] (can|could) (ask|say|type|do)
      (remind|tell|show) me what [all] i (can|could|should) (type|say|ask|do|use|write) (?=$|in|here|to you|on|again|please|with)
      (how|what) do you want me to (put|say|type|word|write) / what am i allowed to (ask|say|type|do) / been added … what (happens|do|is|now)
      how use (this|it|you) / (commands|instructions|crib sheet|menu) (?=$|any|please|list|what|then) (?<=^ commands |^ instructions |^ crib sheet |^ menu ) / (any|got a|is there a|have you a|have you got a|is there any) (crib sheet|cheat sheet|guide|instructions|manual|list of commands|menu) (?=$|please|for (this|you)|on (this|how|you)|to (this|you)|thanks)
      (not|havent|no|havent got|dont have) [got] (the|a|any) (foggiest|faintest|earthly|clue|scooby|notion) (what|how) … (for|do|type|say|work|works|use|you|this)
      where do (i|we) (start|begin) (?=$|with this|with you|please|thanks|here|on this) / what am i (supposed|meant) to [be] (do|doing|type|say|put|press|ask)
      (what|which) [sort of|kind of|other] (words|commands|things|questions|stuff) (can|do|should|could|are) (i|you|we) [\\S+] [to] (use|say|type|understand|know|ask|do|there)
      (words|commands|things) (you|i|we) (understand|know|can use|can say|can type|can ask|respond to|recognise)
      what (can|could|do|should|shall) i [even] (ask|say|type|press|use|write|tell) [to] [you|this|it|in|here|for|into] (?=$|you|this|it|here|in here|is|and|please|to|for|about)
      what (can|could|do|does|would|will) (you|this|it|the bot|this bot|this app|the app|this thing|small changes) [actually|all] (do|do for|offer|help) (?=$|for me|for us|with me|with|when|is|and|please|exactly|all|pal|then|in|here|thanks|if)
      whats (this|it|all this|this thing|this bot|this app) [all] (for|about|in aid of|meant to do|supposed to do) (?=$|then|please|and|told|my|exactly)
      what (are|is) (you|this bot|this app|this thing) [for|about|all about] (?=$|then|please|exactly|and|when|do)
      (how|hows) (does|do|is|should|would|can) [i|one|we|you] [get|go about] (this|it|you|the bot|this bot|this app|this thing|use this|use it|use you|work this|work you|work it|operate this|talk to you|start with this|use the bot|using this|get started|get going) [thing|bot|app|all] [meant to|supposed to] [work|works|start] (?=$|\\d+|then|please|im|ive|i|again|exactly|and|as|for|thing|with|on|bot|app|new)
      hows (this|it|you|all this) [thing|bot|all] work [then]
      whats (a|an|the) [\\S+] (small change|strand|mission strand|pulse|check in|barrier|theme) (when|exactly|then|anyway|meant|supposed|$)
      whats the difference between a … and a … / what counts as a (small change|barrier|change)
      (just joined|im new|new starter|new here|started today) … (work|works|use|do)
      (never used|first time using|first time on|new to|just been added to|just been put on|just joined|just started using) (this|you|one of these|the bot|this bot|here|these bots) [thing|bot|app] (?=$|and|so|what|how|where|please|could|can|help|today|is|any|just|never|not)
      (instructions|user guide|idiots guide|cheat sheet|list of commands|tutorial|walkthrough|guide) (for|on|to|of|please|somewhere) (this|you|it|the bot|using you|using this|using it|$)
      (show|teach|talk|walk|take|run) <me> (how to use (this|you|it)|through how (this|it|you)|how this works|how you work|how it works)
      (explain|tell me|understand|get|follow|get the hang of) [to me] [how] (yourself|what you do|how you work|how this works|what this is|how to use you|how to use this|what youre for|this thing|what this does|this bot)
      i dont (understand|get|follow) (this|you|it|any of this|what this is|how this|how you|what im|what i am) [bot|thing|app] (?=$|at all|works|work|is|supposed|meant|please|help)
      told to (use|message|try|type|log|come) (this|you|on|in|here) … (what|how)
      (sharon|manager|someone|they|she|he|colleague|director) (said|told me to|says) … (message|try|use|talk to|ask) you … (what|how|why)
      who (made|built|runs|programmed|wrote) (you|this bot|this app) (?=$|and|then|please) / are you (a|an) [real] (bot|robot|person|human|ai|computer)
    `,
    unless:
      '<of-work> / <in-way> / new team / poll / # / ours / mine / update / news / vote / votes / voting / log in / system / laptop / printer / phone',
  },
];
