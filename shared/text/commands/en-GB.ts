/**
 * What people wish for, in the English they say it in. A phrase a line, or several with ` / ` between them; a line that
 * stands further in goes on with the one above. `phrases/phrases.ts` says how to read a phrase.
 */
import { linesOfBlueprint } from './of-blueprint/en-GB-lines.ts';
import type { Wish } from './said.ts';

/** Lines that are a wish and nothing else. The first wish that knows a line has it. */
export const phrases: Readonly<Partial<Record<Wish, string>>> = {
  ...linesOfBlueprint,
  'quiet.stop': `
    stop / quit / cease / end / halt / desist / unsubscribe / mute / silence / stopp / stop stop /
    stop stop stop / unsub / enough / enough now / leave / be left alone /
    be taken off [this|the list|it] / be removed [from this|from the list] /
    come off [this|the list] / not get (these|messages|any more messages) /
    not be (messaged|contacted|asked) [<ever>]
    (stop|quit|cease|mute|silence|switch off|turn off|disable|shut off|unfollow|unsubscribe me
      from|unsubscribe from|opt out of|opt me out of|take me off|remove me from) [all] [the|my|
      your|these|those|any] [more] <something> [<ever>] [<ever>]
    (end|cancel|kill|block|leave|quit) [all] [the|my|your|these|those|any] (messages|cards|
      notifications|alerts|reminders|prompts|pings|nudges|bot|app|chat|weekly cards|weekly card)
      [<ever>]
    (turn|switch|shut) [the|my|your|these|those] <something> off [<ever>]
    (stop|quit|cease) <to> (me|us) [with] [the|your|these|all] [<something>] [<ever>] [<ever>]
    (stop|quit|cease) <to> [the|your|these|so many|all these|all] <something> [to me] [<ever>]
      [<ever>]
    (dont|do not|never|no need to|you dont need to|you dont have to|you can stop) (<do-to>|<to>)
      (me|us) [with] [the|your|these|any|any more] [<something>] [<ever>] [<ever>]
    (dont|do not|never) (send|give) (me|us) [any|any more|more|the|your|these] <something>
      [<ever>]
    (i|we) (dont|do not|really dont|no longer) (want|wish|need|like) [to] [get|getting|receive|
      hear|see|have|be getting|be sent|keep getting] [any|any more|more|the|your|these|so many|
      from] (<something>|you|from you) [<ever>] [<ever>]
    (i|we) (dont|do not|no longer) want to be (messaged|contacted|asked|pinged|reminded|texted|
      bothered|part of this|in this|on this|on the list|included) [<ever>]
    no more [of] [the|your|these] <something> [<ever>]
    no (messages|cards|notifications|reminders|alerts|pings|nudges|check ins|more) [<ever>]
    (unsubscribe|opt out|opt me out|opting out|sign me out|sign me off|count me out|leave me out|
      take me out|take me off|remove me|take my name off|unenrol me|unsubscribe me|let me out|get
      me out|leave me alone|leave me be|go away|get lost|shut up|be quiet|quiet|stop it|stop that|
      stop this|stop now|make it stop|please stop|im out|i quit|i want out|want out|out|that is
      enough|thats enough|enough of this|pack it in|give over|give it a rest|not interested|im not
      interested|no longer interested|piss off|sod off|bog off|do one|jog on|hush) [of this|of it|
      this|it|the list|the mailing list|from this|off this|off the list|from the list|please|
      <ever>]
    (i|we) (want|need|would like|d like) to (stop|unsubscribe|opt out|be left alone|be taken
      off|be removed|come off|come off this|quit|be taken off this|be taken off the list|be
      removed from this|not get these|not be messaged|not receive messages) [<something>|<ever>]
    to (stop|unsubscribe|opt out)
    (leave|quit) [this|the] (bot|app|list|thing|chat)
    (have|had) enough of (this|you|these|these messages|your messages)
  `,
  'quiet.resume': `
    (resume|unpause|unmute|unstop|restart|start again|begin again|carry on|wake up|resubscribe|
      subscribe|opt in|opt me in|opt me back in|sign me up|sign me back up|switch back on|turn
      back on|turn on|reactivate|un mute|un pause) [<something>|me|my messages|sending
      <something>|messaging me] [again]
    (im|i am|am) back [now|in|in work|at work|to work|in the office|from (leave|holiday|holidays|
      hols|annual leave|my holiday|sick|being off|maternity|maternity leave)|off leave|today|on
      monday]
    back (from (leave|holiday|hols|annual leave|sick|being off|maternity leave)|at work|in work|in
      the office|to work)
    (you can|ok to|okay to|its ok to|feel free to|please) (start|begin|resume|go back to|carry on)
      [<to>|<do-to>] [me] [<something>] [again]
    (start|begin|resume|restart|carry on|continue) (<to>|<do-to>) [me|us] [the] [<something>]
      [again|<ever>]
    (you can|you may) (<do-to>) me [<ever>]
    (turn|switch|put) [the|my] <something> (back on|on again|on)
    (resume|restart|start|unmute|unpause|switch on|turn on|turn back on|switch back on) [the|my|
      your] <something> [again]
    (i want|i would like|id like) [my|the] <something> (back|again|back on)
    have [my|the] <something> (back|again)
    (get|receive|have) [the|my|your|these] <something> (again|back)
    (no longer|not) on leave [any more|anymore]
  `,
  'privacy.mine': `
    subject access request / sar / dsar / [a] copy of my data / export my data / my data /
    download my data / get [a copy of] my data / see [all] my data /
    (see|show me|tell me) [all] (what|what data|everything) you (have|keep|hold|know|store) (on|about) me /
    (what|what data|what else|what all) do you (know|have|keep|hold|store) (about|on) me /
    (what|what data) (is|do you have) (kept|held|stored|known) (about|on) me /
    whats (kept|held|stored|known) (about|on) me / what you (know|have|keep|hold) (about|on) me
  `,
  privacy: `
    privacy / privacy (notice|policy|statement|page|card|info|information) / data protection /
    gdpr / confidentiality / confidential / anonymous / data / information governance / private
    <see> [the|your|my] (privacy|privacy (notice|policy|statement|page|card|info|information)|data
      protection|gdpr|confidentiality|data policy|privacy settings)
    (is|are|will|would|was|does) [all] <said> [here] [really|actually|all|completely|totally|kept|
      stay|be|still|truly|100|going to be|fully] (anonymous|anon|confidential|private|safe|secure|
      visible|monitored|recorded|tracked|stored|saved|kept|logged|shared|public|seen|read|watched|
      checked|passed on|reported|gdpr|gdpr compliant|encrypted|looked at|used|deleted|between us)
      [to|by|with|for|from] [my|the|our] [<person>] [<person>] [or not|else|anywhere|on me|long|
      for appraisal|against me]
    (how|is it) (anonymous|anon|confidential|private|safe|secure) (is|are) <said> [really]
    (how) (anonymous|anon|confidential|private|safe|secure) (is|are) [the] (<said>|pulse|barriers|
      a barrier|check in)
    (who|which people|who else|what people|who all) [can|will|does|could|gets to|is able to|would|
      actually|all|else] (see|sees|read|reads|look at|looks at|view|views|access|accesses|get|
      gets|know|knows|hear|hears|find out|know about|has access to|have access to|looks|be able to
      see|monitor|monitors|is looking at|is reading) [about] [all] <said> [<said>] [here|really|
      then|about me]
    who (can see|sees|reads|gets to see|has access|is reading|looks at|will see|gets) [to]
      [<said>|what]
    (can|could|does|do|will|would) [my|the|our|other|any] <person> [<person>] [actually|really|
      also|be able to|still|ever] (see|read|look at|view|access|know|find out|tell|get|hear|see
      that|know that) [about] [if|that|who|what] [its|it was] [me|i] [<said>] [said|wrote|typed|
      put|raised|logged] [it|this|that|what]
    (what|which) [data|information|info|things|details] (do|does|have|will|can|is|are) (you|u|it|
      this|the bot|the app|this bot|small changes|this app|they|being) [already] (keep|keeping|
      store|stored|save|saved|know|hold|held|have|record|recorded|collect|collecting|remember|do
      with|got|kept|need) [on|about|of|with] [me|us|my stuff|here|<said>]
    what (happens|will happen|becomes) (to|with|of) <said>
    (do|does|did|will|are|is|can) (you|u|it|this|the bot|the app|this bot|small changes|this app|
      they) (keep|keeping|store|storing|save|saving|share|sharing|record|recording|track|tracking|
      log|logging|remember|spy on|spying on|monitor|monitoring|watch|watching|listen|listening|
      read|reading|pass on|tell|report|reporting|sell|keep a record of|know) [on] [<said>|me|us|
      who i am|my name|my data|everything|my manager|anyone|anybody|people|names] [<said>] [i
      said|i say|to anyone|with anyone|with my manager|with managers]
    (where|how long) (does|do|is|are|will) (<said>|you|it|my data|my stuff|the data|data) (go|
      kept|stored|saved|held|keep it|keep <said>|be kept|get stored|get kept|last|stay) [for]
    (how long do you (keep|store|hold)) [my] <said>
    (am i|are we|will i be|is anyone) (being|getting) (watched|tracked|monitored|recorded|spied
      on|listened to|identified)
    (am i|will i be|are we|will i stay|can i be|can i stay|do i stay|can i stay) (anonymous|
      identified|identifiable|named|tracked|traced|monitored|watched)
    (my|the) (privacy|data|rights|data rights)
    (will|does) my name (show|appear|be shown|be on it|come up|get shown|be seen|go on it)
      [anywhere|up|to anyone|on it|on this]
    (is|are) (anyone|anybody|managers|someone|they|my manager|you) (watching|reading|monitoring|
      looking at|checking|tracking|listening to) <said>
    (who is this|whos this|who are you|who owns this|who runs this|who made this) [really] (and
      who can see it)
    (is|are) [my] (pulse|vote|votes|barrier|barriers|check in|pulse answers|answers|messages|data)
      (anonymous|anon|confidential|private|secret|safe|secure) [here|really|or not]
    can (i|we) trust (you|this|it|this bot|this app)
    does (this|it) go (to|on|in|back to) [my|the|our] (<person>|record|file|hr|appraisal|
      supervision|case file)
    (log|add|put|put in|put up|submit|write|share|suggest|post|note|save) <loggable> [but|just|only|and] <nameless>
    (put|pop|stick|write) <loggable> (in|up|on|down|on the board) [but|just|only|and] <nameless>
    (log|add|submit|suggest|post) <nameless>
    (leave|keep|take|have) my name (off|out of|away from) [<loggable>]
    (do|does|would|will) (i|my name) (have|need) to (be on|put|give|say|use|go on|show on) [my name] [on] [<loggable>]
  `,
  'privacy.erase': `
    be forgotten /
    (delete|erase|remove|wipe|clear|destroy|get rid of|forget|scrub|purge|bin) [all] [of] [my|our|
      any|the] (data|personal data|information|info|details|messages|chat|chats|answers|history|
      account|record|records|profile|stuff|everything|personal information|footprint) [about me|on
      me|you (have|hold|keep|got) [on me|about me|of me]|youve got [on me|about me]|ive (said|
      typed|written|put)|that you have|held on me|from here|from this|i have typed]
    (delete|erase|forget|wipe|remove) (me|us|me completely|everything about me|all about me|
      everything ive (said|typed|written|put)|everything you (know|have|hold|keep) [about me|on
      me]|all you have on me|what you know about me|what you have on me)
    (my|the) (data|details|information|messages|info) (deleted|erased|removed|wiped)
    (have|get) [all] (my|the) (data|details|information|messages|info|stuff) (deleted|erased|
      removed|wiped|forgotten)
    right to (be forgotten|erasure)
  `,
  help: `
    help / help me / help us / helpp / info / information / menu / options / commands /
    instructions / guide / user guide / manual / faq / faqs / support / assist / assistance /
    how to / what / start / get started / getting started / begin / h / tips / list commands /
    all commands / command list / show commands / cymorth / how this works / how it works /
    how you work / get started / start / begin / use this / use it / use you / use this bot /
    use the bot / use this app / do this / know what to do / what to do / what to say /
    what to type / no idea what to do / not sure what to do / confused / lost / need help /
    i need help / need some help / some help / a hand / what now / what next / what do i do /
    what do i do now / what do i do here / what do i say / what do i type / what should i do /
    what should i say / what do i need to do / where do i start / where do i begin /
    how do i start / how does it work / how does this work / what can i do / what can i say /
    what can i ask / what can i type / more help / remind me what you do /
    remind me how this works / remind me what i can do / explain / explain this /
    explain yourself / teach me / show me what you can do / show me how / show me how this works /
    tell me what you can do / give me a hand
    <see> [the|a|your|all] [all] (help|menu|options|commands|instructions|guide|user guide|manual|
      list of commands|things you can do|help page|help card|main menu)
    (what|which things|what things|what else|what all) (can|could|do|does|is|are|will|should)
      (you|u|this|it|this bot|the bot|this app|small changes|i|we) [even|actually|able to|supposed
      to|meant to] (do|do for me|do for us|do here|type|say|for|ask|ask you|ask for|log|offer|
      about|here for|know|mean|understand|help with|help me with|use it for|use this for|use you
      for|do in here|do with this|do with you) [here|in here|for me|for us|on here|with this|
      again|in this|to you|exactly]
    (how) (does|do|is|can|should|would) (this|it|you|u|i|we|this bot|the bot|this app|this thing|
      small changes|all this) [even|actually|meant to|supposed to] (work|works|use|used|use this|
      use it|use you|use this bot|use the bot|use this app|do this|start|get started|begin|go
      about this|operate|function|talk to you|get going) [it|this|here|then|please|again|exactly]
    (what is|whats|what are|who is|whos|who are|wot is) (this|you|u|it|this bot|the bot|this app|
      this thing|small changes|a small change|this for|this about|it for|all this|all this about|
      crescendo|going on|this all about|this place|counts as a small change|a barrier|the point|
      the point of this|the pulse|a strand|a mission strand|the difference between a change and a
      barrier|influence|mission|develop|grow)
    (im|i am|am) [a bit|so|really|very|completely|totally|new|a little] (lost|confused|stuck|new
      here|new to this|not sure what to do|unsure what to do|not sure how this works|not sure|new)
    (i|we) [really] (dont|do not|didnt|did not) (understand|get it|get this|know what to do|know
      how this works|know what this is|know what to say|know how to use this|know what to type|
      know what i can do|follow|understand this)
    (are|r) (you|u) (a bot|a robot|real|human|a person|a real person|ai|an ai|working|a
      computer|awake|alive|chatgpt|copilot)
    (is|am) (this|i|anyone|anybody|there) (a bot|a robot|real|human|talking to a bot|talking to a
      person|talking to a human|there|anyone there|anybody there|an ai|ai|working|speaking to a
      person|talking to a real person)
  `,
  greeting: `
    (hi|hello|hey|heya|hiya|hullo|yo|morning|afternoon|evening|good (morning|afternoon|evening|
      day)|greetings|alright|ey up|ay up|howdy|helo|shwmae|bore da|prynhawn da|hi there|hello
      there|hey there|hi bot|hello bot|hiya bot|hey bot|hello hello|how are you|how are you doing|
      how are things|hows it going|you ok|you alright|are you ok|hope you are well|hope youre
      well|nice to meet you|pleased to meet you|test|testing|hello is it working|is it working|is
      this working|are you working|is this thing on|knock knock|anyone there|anybody there|hello
      anyone there|are you there|you there|happy (monday|tuesday|wednesday|thursday|friday)|happy new year|merry
      christmas|happy christmas) [there|again|all|bot|mate|love|pal|team|small changes|today|
      everyone|folks|you ok|how are you]
  `,
  'changes.mine': `
    <see> [all] [of] (my|mine|my own) [small|little|own|open|latest|last|team] [<change>] [i logged|
      again|now|doing|getting on|at|up to|gone|going|looking|so far|on the board]
    (my|mine) [small|little|own|open|latest|last] [<change>] [list|again|so far|only]
    (what|which) [<change>] (have i|did i|i|ive|i have|am i|do i|is) [got|have|already|currently|
      actually] (logged|log|got|have|put in|done|raised|working on|doing|suggested|written|added|
      put on|put up|put on the board|submitted|looking after|own|owning|mine|on) [so far|on the
      board|on the go|here|now|already|this week|this month|at the moment|again|on it]
    (what|where|how|whats|wheres|hows|how is|how are|where is|where are|what has|what is|whats
      happening|what is happening|any news|any update|any updates|whats the latest|what happened|
      whats happened|whatever happened|what became|status|whats going on|whats the status|how far)
      [has|have|is|are|did] [happened|happening|become] [with|to|on|of|about] (my|mine|my own|the
      change i logged|the idea i logged|the thing i logged|the one i logged|the idea i put in|the
      one i put in|the thing i put in|the idea i had|that idea i logged|that thing i logged|that
      idea i put in|that idea of mine) [small|own|latest|last|little] [<change>] [i logged|again|
      now|doing|going|getting on|at|up to|gone|go|along|looking|got to|happening|coming along|
      please|on the board|from last week|the other day|last week|is]
    (the|all the|all) (ones|one|changes|change|ideas|idea|things|stuff) (i|ive|i have|that i|that
      ive) (logged|put in|put on|raised|did|done|said|own|got|have|added|suggested)
    (things|stuff|changes|ideas) (i|ive) (logged|put in|raised|own|done)
    (just|only) (mine|my ones|my own|my changes)
    have i [got|logged] (anything|any|any changes|any open changes|something) [logged|open|on the
      board|outstanding|on the go|on there|on there]
    (did|has|have) (my|the) [last|small] <change> [i logged] (save|saved|get saved|go in|gone in|
      go through|gone through|log|logged|get logged|go on the board|gone on the board|get on the
      board|work|worked)
    is (my|mine) [small] [<change>] (on the board|logged|saved|in|there|on there|still there|still
      on the board)
  `,
  experiments: `
    [<see>] [<our>] [<our>] [blueprint] experiments [we (run|try|have)|were (running|trying)|we are
      (running|trying)|under way|running|so far|of the blueprint|in the blueprint|again|now|please]
    (what|which) experiments (are (there|running|under way)|do we (have|run)|have we got|are we
      (running|trying|doing)|did we (draw up|propose|start)) [now|so far|at the moment]
    (what|which) are (our|the) experiments / what are we experimenting with [now|at the moment]
    (how are|hows|how is) (our|the) (experiments|experiment) (going|getting on|doing|coming along)
    <see> [<our>] list of experiments
  `,
  experiment: `
    (when|what day|what date) is ex # [next] due [a look|a review|for review|to be reviewed|again]
    (when|whens|what day|what date|which day|how soon) (do|are|is|will|does|should|can) (we|it|they|you) [to] [be] [look|looking|looked|review|reviewing|reviewed] [at|back at] ex # [again|next|due] [due|reviewed|looked at|again]
    (when|whens|when is|when will|what day is|what date is) [the|our|next] [next] (review|look|cycle|date) [date|day] (of|for|at|on) ex # / (when is|whens|when will) ex # [be|being|going to be|next] [next] (due|reviewed|looked at|up|up for review|over|reviewed next)
    (when|what day) (does|will) (anyone|anybody|somebody|she|he|the owner) look at ex # / ex # (review day|when)
    ex # / [<see>] [<our>] [experiment] ex # [again|card|now]
    (what is|whats|what was) [<our>] [experiment] ex # [about|again]
    (how is|hows|how are) [<our>] [experiment] ex # (going|getting on|doing|coming along)
    (who|whos) (has|owns|looks after|looking after|is looking after|is on|on) ex #
    where (is|are we with|are we on|does) ex # [stand|now|at|up to] / ex # status
  `,
  'experiment.review': `
    review [<our>] [experiment] ex # / (tell|close|end|finish) [the|a] (cycle|review|round) (of|for|on|in) ex #
    (do|open|start|fill in) [the] (cycle|review) [card] (of|for|on) ex # / ex # (review|cycle) [card]
    (tell|say) (what|how) (happened|we learned|we learnt|it went) (with|in|on|from) ex #
    time to (review|look at) ex # / lets (review|look at) ex # [together]
    (look|looking) at ex # together / what did we learn (from|in|with|on) ex #
  `,
  'experiment.stop': `
    (can|could|may|should|must|will) ex # be (stopped|ended|dropped|called off|closed|scrapped)
    [i|we] (dont|do not) (think|want|believe) [that] ex # [should|to|ought to] (carry on|go on|continue|goes on)
    (stop|end|quit|cancel|drop|pull|close|finish|scrap|halt|abandon|terminate|kill|call off|give up on|give up|pull the plug on|put an end to|wind up|wind down|bring to an end|stop doing|stop trying) [the|our|with] [experiment] ex # [early|for good|altogether|completely|here|now]
    ex # [experiment] (should|must|has to|needs to|can|could|ought to|wants to) [be] (stop|end|go|stopped|ended|dropped|called off|closed|scrapped)
    [i|we|id|wed] (want|like|prefer|would like) ex # [to] [be] (stop|end|stopped|ended|over|dropped)
    (call|cancel|wind) ex # (off|up|down) / (bring|put) ex # to (an end|a stop) / (lets|shall we|should we|can we|may we|could we) (stop|end|drop|scrap|call off) ex #
    [i|id|we|do you] (think|reckon|feel) (we|you|they) (should|ought to|could|can|must) (stop|end|drop|scrap|call off|give up on) ex # / enough of ex # / (had|have had) enough of ex #
  `,
  'experiment.take': `
    (take|claim|grab|pick up|adopt|own|take on|look after) ex # [on|now|for me]
    (ill|i will|i can|i could|id like to|i would like to|let me|i want to|can i|could i|may i|happy to|
      im happy to|i am happy to) (take|have|own|pick up|grab|take on|lead|look after|run with) ex #
      [on|then|now]
    (put me down for|give me|assign me to) ex # / ex # is mine [now] / ill take on ex #
  `,
  'experiment.try': `
    (try|try out) ex # [out] [here|with us|ourselves|in (my|our|the) team|on our board|as well|too]
    (we|i) (try|will try|want to try|would like to try|are trying|could try) ex # [out] [here|in (my|our) team|as well|too]
    (id|wed|well|lets) [like|love] [to] try ex # [out] [here|in (my|our) team|as well|too]
    (start|put) ex # (in (my|our) team|on our board)
  `,
  'ring-true': `
    ring true / rings true / does it [all|still] ring true [for us|to us|for me|to me|now|yet|for our team]
    (do|does|did) [the|our|these] (themes|statements|theme|statement) [all|still] ring true
      [for us|to us|for me|to me|now|yet]
    (what|which) [of it|of them|of this|themes|statements|of the themes] (rings|ring) true [for us|to us|for me|to me]
    [i want to|id like to|can i|let me] (say|answer|tell [you]) (what|whether it|whether they|if it|if they)
      (rings|ring) true [for us|to us|for me|to me]
    [i want to|id like to|can i|let me] (say|answer|tell [you]) what is true for (us|me)
    (change|see|show [me]) what i (say|said) (rings|rang) true
  `,
  reflect: `
    reflect / reflection / a reflection / reflect (confidentially|anonymously|in confidence)
    (add|share|give|write|put in|leave) [a|my|one|another] reflection
    what [has|have|really] helped [us]
    (say|share|add|note|tell [you]) what [has|have|really] (helped|hindered|got in (the|our) way|stood in (the|our) way)
      [us] [confidentially|anonymously|in confidence|without my name]
    [say|share|add|note|tell you] what [has|have|really] helped [us] [and|or] [what] [has|have]
      (hindered|got in (the|our) way|stood in (the|our) way|didnt [help]|hasnt|did not [help]|has not) [us]
      [confidentially|anonymously|in confidence|without my name]
  `,
  blueprint: `
    (what|whats|what else|how much|has anything) [has|have|is] [been] (changed|moved|different|new|happened|added) [in (the|our) [local] blueprint|in it] since [the|our] [last|first|latest|previous] (edition|editions) [\\d+|one|two|three|was made|was signed] [was made|was signed]
    (what|whats) [has|have|is] [been] (changed|different|new|added) (in|to|on|about) (the|our) [local] blueprint [now|lately|recently|this week|this month|since [the|our] [last|first] (edition|round|time|workshop|week|month)]
    (what|whats) [has|have|is] [been] (changed|different|new) (in|between|from) (edition|editions) \\d+ [and|to] [edition] [\\d+|now|the draft]
    [<see>] [<our>] (changes|differences) since [the|our] [last|first] edition [\\d+]
    [<see>] [<our>] [<our>] [local|whole|current|draft] [of the|of our] blueprint [on a page|now|so far|again|please|draft|page]
    (what is|whats) (in|on) (the|our) [local] blueprint [now|so far]
    (where|how) (is|are we with|has) (the|our) [local] blueprint [at|going|got to|coming along|getting on|up to|now]
    (how is|hows) (the|our) [local] blueprint [going|coming along|getting on|looking]
    [<see>] [<our>] [<our>] pillars [of the blueprint|of our blueprint|so far|again]
    (what|which) (pillars|are our pillars|are the pillars) [do we have|have we got|are there|have we drawn up]
    (sign|print|open|read|download) (the|our) [local] blueprint
    (is there|do we have|have we got) a [local] blueprint [yet]
    (where|how) (can|do) i (sign|see|read|print) (the|our) [local] blueprint
  `,
  'changes.all': `
    [<see>] [<see>] [<our>] [<our>] [small|open|current] <board> [list|board|now|again|so far|for
      the team|of changes|of the team|there are|we have|weve got|on the board|at the moment|this
      week|look|looks|looking|like|look like|doing]
    (what|which) [<change>] (is|are|s|have|has|do|did|can|could|would) [we|the team|everyone|
      everybody|people|others|my team|our team|other people|the rest of the team|colleagues|
      anyone|anyone else|the others|my colleagues|all of us] [all|already|currently|got|have|been]
      (logged|log|got|working on|doing|trying|tried|suggested|on the board|on there|on the list|on
      it|up|up to|there|have|on the go|in progress|open|going on|happening|put in|done|raised|
      added|put up|live|happening with the changes|happening on the board|out there|on at the
      moment|new) [so far|on the board|here|now|already|this week|this month|at the moment|on|
      lately|recently]
    (whats|what is|whats new) (everyone|everybody|the team|the rest of the team|everyone else|
      anyone else|the others|my team|our team|anyone|going on|new|on|been logged|been added|
      happening|up|there|on there|in there|on it) [else] [on|logged|working on|doing|up to|trying|
      got|been up to|said|put in|put|with the team|with the changes|on the board|in the team|
      already] [this week|lately|now|so far|at the moment|already]
    (has|have) (anyone|anybody|someone|others|people|everyone|the team) [else] (logged|put in|got|
      tried|raised|added) [anything|something|any <change>] [else|new|yet|lately|already|this
      week]
    (is|are) there [any] [new|other|more] (changes|ideas|small changes) [on the board|logged|yet]
    (team|everyones|everybodys|teams|our|all|all the teams|the whole teams|other peoples|everyone
      elses) (changes|change|ideas|list|board|stuff|small changes)
    (how many) [small] (changes|ideas) [are there|have we got|do we have|have we logged|on the
      board|are on the board|are open|we got|have we|has the team logged|have been logged]
    (the|everything) [everyone|that] (has|have|weve|we have) logged
    <see> (everything|everything weve (logged|got|done)|everything [that] (has been|is|was|we have|has) [been] (logged|put up|put in|raised|added|suggested) [so far|to date]|everything on the board|all of them|them
      all|everyones|everybodys|the lot|the whole lot|everything thats (logged|on the board)|what
      everyone has logged|what we have|what weve got|what everyones (logged|doing|working on|up
      to|done|put)|what the team (has logged|is doing|is working on|have logged|has got|is up to)|
      what others have logged|what other people (have logged|are doing|have put)|what (is|s|has
      been) (on the board|logged|on there|going on)|whats (on the board|logged|on there|going on|
      new|happening))
    dangos y bwrdd
    (what|whats|what else|has anything|anything) [has|have|is] [been] (changed|moved|moving|different|
      new) [on the board|in the team|with us|here] (this week|last week|today|yesterday|this month|
      lately|recently|since (monday|tuesday|wednesday|thursday|friday|yesterday|last week|last
      time|i was (away|off|last here)))
    (what|whats) [has|have] changed [on the board|in the team|with us]
  `,
  take: `
    (take|claim|grab|pick up|adopt|own|take on) # [on|now|for me]
    (ill|i will|i can|i could|id like to|i would like to|let me|i want to|can i|could i|may i|happy to|
      im happy to|i am happy to) (take|have|own|pick up|grab|take on|lead|lead on|look after|run with) #
      [on|then|now]
    (im|i am) (taking|having|picking up|taking on|owning|leading on) # [on|now]
    (put me down for|put me on|give me|make me the owner of|make me owner of|assign me to|assign me) #
    (assign|give|hand|leave|pass) # (to|with|for) me / # is mine [now] / ill take on # / # for me
  `,
  'hand-on': `
    (hand|hand over|pass|give|assign|reassign|transfer|hand on|pass on|pass over) # [on|over|across|along]
      (to|onto) (?!me|us|mission|develop|influence|grow|the next stage) \\S+ [\\S+] [\\S+] [instead]
    (hand|pass|give) # (on|over|on to somebody|on to someone|to somebody|to someone) [else]
    (hand on|pass on|hand over|pass over|give up|let go of|reassign|step back from|step away from) #
    (hand|pass|give) (?!me|us|it|that|this|a|an|the|everyone|you) \\S+ #
    (let|can|could|would|will|should) (?!i|you|u|we|me|us|it|this|that) \\S+ [\\S+] (have|take|take on|
      take over|look after|own|pick up|run with|take over with) # [on|over|instead|from me|off me|off my hands]
    (i|we) (cant|can not|cannot|cant really|dont want to|do not want to|no longer want to|wont be able to)
      (do|look after|carry on with|keep|lead|run|own|hold) # [any more|anymore|any longer]
    (find|get|need|want) (someone|somebody|anyone|anybody) [else] [for|to (have|take|take on|take over|
      look after|run|own|pick up)] #
    (make|put) (?!me|us) \\S+ [\\S+] (the owner of|owner of|in charge of|down for|down as the owner of) #
    (change|swap|switch) [the] (owner|who owns|who looks after|who has) [of|for|on] # [to \\S+ [\\S+]]
    (take) # off (me|my hands|my plate)
    (drop|take|move|pass|get) # (from|off|away from) (me|my list|my name|my hands|my plate|my changes)
    (leave|quit|relinquish|hand back|give back) # [to (somebody|someone|anybody|anyone) [else]|for (somebody|someone|anybody|anyone) [else]|behind]
    (hand|give) # back / (i|ive|i have) [decided to|had to|have to|need to|want to] (give up|leave|let go of) #
    (i|we) (dont|do not|no longer|wont) [really] (want|want to have|want to keep|want to do) # [any more|anymore|any longer|now]
    (im|i am) (giving up|letting go of|leaving|stepping back from|stepping away from|handing back|not doing) # [any more|anymore|any longer|now]
    (im|i am) (done with|not the right person for|not right for|too busy for|no longer doing) #
    (hand on|hand over|pass on) (my change|one of my changes|a change|what i look after|my changes) [to \\S+ [\\S+]]
    (hand|pass) (my change|one of my changes|my changes) (on|over) [to \\S+ [\\S+]]
    # (needs|wants) (handing on|handing over|passing on|a new owner|another owner|somebody else|someone else)
  `,
  'move.on': `
    (move|push|put|send|bring|take|shift|advance|progress|promote|get|change|set|switch) [change] #
      (to|on to|onto|into|in|over to|on into|up to) [the] (next|develop|influence|grow|development) [stage|column|
      one|step|on the board|phase]
    (move|push|shift|advance|progress|promote|nudge|bump) [change] # [on|forward|forwards|up|along|
      onwards|on a (stage|step)|up a (stage|step)|one (stage|step) on] [on the board]
    # (to|on to|into|ready for|is ready for|onto|goes to|should go to|needs to go to|can go to|is
      ready to move to|should be in|belongs in) (develop|influence|grow|the next stage|next stage|
      move on)
    (what|how) (moves|do i move|can i move|do we move|would move|gets) # (on|along|forward|to the
      next stage|to (develop|influence|grow))
    (what does # need to|how does #|how can #|when can #) (move on|go on|get) [to] [develop|
      influence|grow|the next stage]
  `,
  find: `
    [<see>] [<our>] [change] # [again|now|card|change|at|up to|at now|look like|looks|details|in
      full|out|all about|about|please|up|for]
    (whats|what is|what was|wheres|where is|where has|hows|how is|how far is|what happened to|
      whats happening with|whats happening on|whats going on with|what is happening with|whats the
      (status|latest|story|position|news|progress|state) (of|on|with|for)|status of|latest on|any
      (news|update|updates|progress|word) (on|of|with|about|from|for)|tell me [more] about|tell us
      [more] about|more about|more on|details of|details for|details on|info on|info about|remind
      me (of|about|what)|what about|what does|how about|go to|take me to|pull up|bring up|look at|
      read|check on|check up on|what stage is|which stage is|what stage has|how far has|how did|
      hows|what have we done on|what has been done on|whats been done on|whats next for|whats next
      on|what is next for|where are we with|where are we on|where are we at with|where did we get
      to with|how are we doing (on|with)|how are we getting on with) [change] # [about|again|now|
      doing|at|up to|going|getting on|in|on|got to|say|coming along|along|all about|is|mean|turned
      out|turn out|go|been doing|these days|then|stand|reached]
    (put|send|bring|take|get) [change] # (to|on to|onto|into|in|on|forward|forwards|up|along|over
      to) [the] [next|stage|column] [stage|column|one|step|on the board|phase]
    (is|has) # (in|been|moved|ready|still|on|at|done|finished|agreed|approved) [moved|on|to|in|
      the|ready|for|still|yet|approved|been] [mission|develop|influence|grow|board|done|agreed|
      yet] [yet]
    (share|post|send) # [with|to|in] [the team|the channel|everyone]
    (take|ill take|i will take|i can take|ill have|can i take|can i have|give me|assign me|give) #
      [on|over|off (someone|them|her|him)|to me|to someone else|to somebody]
    (what) (stage|column|week|step|phase) is # [in|at|on]
    (when) (is|was|did|will) # [be] (logged|started|moved|finished|start|reviewed|due|happen|
      happening|get logged|raised|done)
    (why) (is|was|did|has|hasnt|isnt) # [not] (stuck|moved|moving|stop|stopped|in|been) [mission|
      develop|influence|grow|moving|moved|yet]
    (i want|show|see) [to see] #
    # (please|details|status|card|info|update please|where is it|where is it up to|whats
      happening|what is happening|what stage|hows it going|how is it going|any news|any update|
      whats the latest|latest|whos is it|what is it|whats that|whats that about|what was that|what
      is that about|what was that again)
    (what did #) (say|mean|do)
  `,
  owner: `
    (who|whos) (owns|has|has got|is|s|does|runs|is on|leads|looks after|is looking after|is doing|
      is leading|is running|is in charge of|is responsible for|is the owner of|is the owner for|
      got|took|takes|picked up|has picked up|is picking up|logged|raised|put in|wrote|started|is
      working on|came up with|suggested|doing|leading|looking after|on|got|running|handling|
      working on|in charge of|responsible for|the owner of|holding|is holding|dealing with|is
      dealing with|asked for) [change] # [now|at the moment|then|again|on|with me]
    (whose|who) (is|was|change is|idea is|idea was) [change] # [with|now|anyway|then]
    (owner|who owns|whos on|lead) [of|for|on] #
    # (owner|who owns it|whose is it|whos on it|who has it|whos doing it|who is it|whos got it|who
      is doing it|whos is it)
    (is|are) (anyone|anybody|someone) (on|doing|looking after|working on|leading|owning) #
    (who do i (ask|talk to|speak to|see|contact) (about|for|on)) #
  `,
  leaving: `
    (i|we) (want|wanna|need|would like|d like|am going|have decided|ve decided|decided) to leave [soon]
    (id|ide|im|i am) (like|going|about|wanting) to leave [soon]
    (im|i am) [soon|sadly|officially] leaving (soon|for good|altogether|for another job|for a new job)
    (want|wanna) to leave [the team|this team]
    (im|i am|ill be|i will be|i shall be|am) [soon|sadly|also|actually|officially] leaving (the|this|
      our|my|your) team [for good|altogether|for a new job|for another job|soon|today|tomorrow|next
      week|next month|this week|this month|(on|this|next|from|after|by) (monday|tuesday|wednesday|
      thursday|friday|saturday|sunday) [week|next week]|(at|by|from) the end of (the|this|next)
      (week|month|term|year)|in (a|one|two|three|four|a few|a couple of) (week|weeks|month|months)|
      (in|at the end of|on … of|on … ) (january|february|march|april|may|june|july|august|september|
      october|november|december)|(at|before|after) (christmas|easter|the summer|new year)]
    leaving (the|this|our|my|your) team [soon|today|tomorrow|next week|next month|this week|on
      (monday|tuesday|wednesday|thursday|friday)|at the end of (the|this) (week|month)]
    [i|ill|i will|im going to|i am going to|ive decided to] leave (the|this|our|my|your) team [soon|
      today|tomorrow|next week|next month|on (monday|tuesday|wednesday|thursday|friday)|at the end
      of (the|this) (week|month)]
    (im|i am|ill be|i will be) moving to (another|a different|a new) team [soon|next week|next month]
    (im|i am|ill be|i will be) (moving|changing|switching) teams [soon|next week|next month|this month|after (christmas|easter|the summer)]
    (its|it is|this is|(monday|tuesday|wednesday|thursday|friday|tomorrow|today) is|todays) my last
      (day|week) (in|on|with) (the|this|our|my|your) team
  `,
  history: `
    [<see>] [<our>] (history|log|story|timeline|trail|audit|record|changes|journey|past|
      background) (of|for|on|to) [change] #
    # (history|story|timeline|log|whats happened|what happened|what has happened|so far|from the
      start|background|journey)
    (what|whats) (has|have|s) (happened|changed|been done|gone on|been happening|been said) (to|
      with|on|about|in|for) # [so far|since|lately|then|since last week|recently|this week|up to
      now|since then]
    (what happened|whats happened|whats changed|what changed|what else happened|whatever happened)
      (to|with|on|about|in|for) # [so far|since|lately|then|since last week|recently|this week|in
      the end|last week]
    (who changed|who moved|who edited|who has changed|when did|what did people do) # [change|move|
      changed|last|and why]
    (talk me through|take me through|walk me through|go through) #
    (everything|all) (that happened|thats happened) (to|with|on) #
    how did # get (here|there|this far|to this)
    <see> (what|everything) [that] (happened|has happened|has been done|s happened|s been done)
      (to|with|on|for) # [so far|since]
    <see> how # (went|has gone|got here|has changed|changed) [over time|so far]
  `,
  edit: `
    (edit|amend|reword|rephrase|rewrite|correct|fix|alter|tweak|modify|adjust|tidy up|retitle|
      rename|change|redo) [the|my|a] [wording|words|title|text|typo|spelling|description|name|
      mistake|spelling mistake|sentence] [of|on|in|for|to|from] [my|change] (#) [wording|words|
      title|text|please|name|description|a bit|its wrong|spelling|to say something else]
    (edit|amend|reword|rephrase|rewrite|tweak|modify|retitle|rename) [something|it|this|that|one|a
      change|my change|my last one|my last change|a small change|my idea|the wording|the title|my
      last (entry|idea|change|one|log)|what i (logged|wrote|put|said|typed)|what i just (logged|
      wrote|put|said|typed)|my wording|my entry|the last one|the one i just logged]
    (correct|fix|change|alter|adjust) [the|my|a|that] (wording|words|title|text|typo|typos|
      spelling|mistake|spelling mistake|what i (logged|wrote|put|typed)|what i just (logged|wrote|
      put|typed)) [of|on|in|for] [my|a|the] [last|small] [change|idea|one|entry|#] [i logged|i
      just logged]
    (there is|theres|i made|ive made|ive got|made|got) [a|an] (typo|mistake|spelling mistake|
      error|wrong word) (in|on|with) (#|my change|my last change|my last one|it|my idea|what i
      logged)
    # (edit|needs editing|wording|has a typo|is wrong|is worded wrong|is spelt wrong|needs
      rewording|needs changing|has a mistake|has a mistake in it|is misspelt|is written wrong|
      needs correcting|has the wrong title|has a spelling mistake|has a typo in it|needs a better
      title|title is wrong|wording is wrong|is not what i meant|reword)
    (the|my) (wording|title|text|spelling) (of|on|in) # (is|is not|isnt|needs) (wrong|right|clear|
      changing|fixing|off)
    (typo|mistake|spelling mistake|error) in #
    (i) (spelt|spelled|wrote|typed|put|worded) [the|that|it] [wrong] [something|thing] (wrong|
      badly) [in|on] #
  `,
  'move.back': `
    back / move back / go back / step back
    (go|take|put|move|send|bring|push|pull|step|shift|get) [it|this|that|one|my change] back [a|
      one] [stage|step|column]
    (go|take|put|move|send|bring|push|pull|step|shift|drop|roll|return|revert|knock|get) [change]
      # (back|back a (stage|step|column)|back one [stage|step]|back again|back to (mission|
      develop|influence|the start|the last stage|the previous stage|an earlier stage|where it was|
      the one before|the stage before)|to mission|backwards|down a stage|down to (mission|develop|
      influence)|to the (previous|last|earlier) stage|a stage back|one stage back|back into
      (mission|develop|influence)|back in (mission|develop|influence)|one back)
    (back|move back|go back|put back|send back|take back|step back|bring back|go back on|go back
      with|go back a stage on|go back a stage with|go back one on) # [to|a|one] [mission|develop|
      influence|stage|step] [again]
    # (back|go back|goes back|back to (mission|develop|influence)|back a stage|needs to go back|
      should go back|has to go back|must go back|moved too soon|moved too early|is not ready|isnt
      ready|went on too soon|move back|needs to go back a (stage|step)|should go back a (stage|
      step)|needs to go back to (mission|develop|influence)|should go back to (mission|develop|
      influence)|should be back in (mission|develop|influence)|needs to be back in (mission|
      develop|influence)|is in the wrong (stage|column)|should not be in (develop|influence|grow)|
      shouldnt be in (develop|influence|grow)|isnt ready for (develop|influence|grow)|is not ready
      for (develop|influence|grow)|moved by mistake)
    (move|shift|put) [it|this|that] back to (mission|develop|influence)
    (moved|i moved|we moved) # (too soon|too early|by mistake|by accident|on by mistake|on too
      soon)
  `,
  undo: `
    undo / undo that / undo it / undo this / undo last / undo the last (one|thing|bit|step) /
    undo my last (one|thing|step|change|action) / undo what i (did|just did) / undo please /
    take that back / take it back / reverse that / revert that / revert / oops / oops undo /
    oops wrong one / cancel that / cancel last / cancel the last one / scratch that /
    i didnt mean that / i didnt mean to do that / didnt mean that / didnt mean to do that /
    that was a mistake / that was wrong / wrong one / wrong button /
    i pressed the wrong (button|one|thing) / pressed the wrong (button|one|thing) /
    that was by accident / that was an accident / i made a mistake / made a mistake /
    take back what i just did / take back my last step / go back one step / can i undo / ctrl z
    (undo|reverse|revert) [the] [last|my last|what i did|what i just did] [step|thing|move|change|
      bit] [on|to|with|for] # [again]
    # undo
  `,
  withdraw: `
    withdraw / withdraw it / withdraw my (change|idea|last one|last change) / withdraw a change /
    withdraw something / withdraw one / withdraw the (last one|change) /
    delete my (last|latest) (change|one|idea|entry|log) / delete my (change|idea|entry) /
    delete the (change|last one|last change|one i just logged|idea i just logged) /
    remove my (change|idea|last one|last change|entry) /
    remove the (last one|change i logged|one i just logged) /
    cancel my (change|idea|last one|last change) /
    unlog (it|that|this|my last one|my change|the last one) /
    un log (it|that|this|my last one|my change|the last one) /
    delete what i (logged|just logged) /
    take my (change|idea|last one|entry) (off|down|off the board|back|off again) /
    take down my (change|idea|last one) / delete that (one|change|idea|last one) /
    delete the change i (logged|put in) /
    logged (that|it|this) (by mistake|twice|in error|by accident) /
    i logged (that|it|this|the same thing|one|something) (by mistake|twice|in error|by accident) /
    take (it|that|that one|that change|this) off (the board|the list|again) /
    remove (it|that|that one|that change|this) from (the board|the list) /
    scrap (my|that|the) (last one|idea|last idea|change|one i just logged) /
    scrap that (one|idea|change) / delete (a|one of my) (change|changes|small change|idea)
    (withdraw|delete|remove|scrap|drop|bin|cancel|discard|retract|pull|ditch|archive|close|kill|
      erase|get rid of|take down|take away|take out|take off|clear) [the] [change|idea] (#) [off|
      from] [the|my|our] [board|list|app] [again|completely|altogether|its a duplicate|its a
      mistake|as its a duplicate|it was a mistake|duplicate|logged twice|its been done already|i
      logged it twice|its in twice]
    (take|pull|get|bring) [change] # (off|down|off the board|off the list|off it|out|away|off
      again|back off the board|off our board)
    # (withdraw|delete|remove|off the board|is a duplicate|was a mistake|is in twice|can go|can
      come off|can come off the board|is a mistake|was logged by mistake|was logged twice|needs
      deleting|needs removing|should be deleted|should come off|should come off the board|should
      be taken off [the board]|isnt needed anymore|is no longer needed|not needed anymore|not
      needed any more|is a double|logged twice|duplicate)
    (un|de) log #
    unlog #
  `,
  plan: `
    plan / action plan / plans / plan a change / plan my change / make a plan / the plan /
    my plan / the action plan / my action plan / do the plan / do my plan / fill in the plan /
    fill in my plan / write my plan / write the plan
    [<see>] [<our>] [action] (plan|plans|steps|next steps|action plan) [of|for|on|to] # [again]
    (plan|action plan|make a plan for|make the plan for|do the plan for|write the plan for|start
      the plan for|fill in the plan for|fill in the plan on|add to the plan for|add a plan for|add
      a plan to|edit the plan for|update the plan for|finish the plan for|plan out|do a plan for|
      draw up a plan for|work out a plan for|set up the plan for|set a plan for|start planning|
      start a plan for|create a plan for|write a plan for|plan for) [change] # [out|please|with
      me|properly]
    # (plan|action plan|needs a plan|next steps|steps|who does what|whos doing what|what are the
      steps|whats the plan|what is the plan|whats next|let us plan|lets plan it)
    (who|whos|who is) (does|doing|doing what|does what|is doing what) [what] [by when|when|next]
      [on|for|with|in] # [by when]
    (who|whos) (is doing|doing|does) what [and when|by when|next] (on|for|with|in) # [and by when|
      by when|and when]
    (whats|what is|what are|what was) [the|our|my] [action] (plan|steps|next steps|next step|
      actions|to do list|to dos) (for|on|with|of|in) #
    (set|put|change|add) [a|the|an] (date|owner|review date|step|steps|due date|deadline|action|
      actions) (on|for|to|in) [the plan (for|on|of)] #
    (what needs doing|what needs to be done|what needs to happen|what do we need to do|whats to
      do|whats left to do|what is left to do|what happens next|what do we do next) (on|for|with) #
      [and by when|next]
  `,
  weigh: `
    weigh / weigh up / weigh it / weigh a change / weigh my change / weigh up a change /
    weigh my idea / weigh one up / weigh this up / weigh changes / weigh up my change
    (weigh|weigh up|rate|score|size|size up|estimate|assess|grade|rank|prioritise|prioritize|
      judge|evaluate|put a size on|put a score on) [the|my] [effect|effort|impact|size|difficulty|
      how hard|how big] [and effort|and impact|and effect|and difficulty] [of|for|on] [change] #
      [up|please|for (effort|impact|effect)]
    (how|hows) (big|hard|easy|difficult|much effort|much work|much|useful|worthwhile|important|
      large|tricky|much of a difference|big a difference|big of an effect|big an effect|likely)
      (is|would|will|does|are|was) # [be|make|take|going to be|to do|have] [to do|to pull off]
    (is|would|will) # [be] (big|hard|easy|worth it|worth doing|worth the effort|difficult|a big
      one|a quick win|quick|worth trying|a lot of work|hard to do|easy to do)
    (whats|what is|what are|what would) [be] [the|its] (effect|effort|impact|size|difficulty|
      weight|effect and effort|impact and effort|effort and impact|effort and effect) (of|for|on|
      with) #
    (effect|effort|impact|effect and effort|impact and effort|effort and impact|size|weight|
      weighing) (of|for|on) #
    # (weigh|weigh up|is easy|is hard|effort|impact|how big|how hard|how hard is it|how big is it|
      will be hard|would be easy|big effect little effort|is a quick win|is a big one|is a lot of
      work|needs weighing|weighing|will make a big difference|would make a big difference|small
      effort big effect|easy win)
  `,
  'weigh.which-first': `
    prioritise / prioritize / which first / what first / which one first / which to do first /
    what to do first / priorities / priority / prioritisation / which is first / whats first /
    whats next / what next first / which changes first / which should we do first /
    what should we do first / which one should we do first / which one do we do first /
    which do we do first / where should we start / where do we start / which one to start with /
    what should we start with / which should we start with / which is most important /
    whats most important / which change first / what do we tackle first /
    which do we tackle first / which one should i do first / what should i do first /
    which is quickest / whats the easiest one / what are the quick wins / quick wins /
    the quick wins
    (prioritise|prioritize|rank|order|sort|put in order|weigh up) [all] [the|our|my] (changes|
      board|list|ideas|them|small changes) [in order|by (effort|effect|impact)]
    <see> [the|our] (priorities|quick wins|order|which first)
    (which|what) [one|change|small change|of these|of them|of our changes] (should|do|shall|would|
      could|can|to|is) [we|i] [best|easiest|be|do|to|try|tackle|start|go for|most] (first|start
      with|begin with|next|do first|try first|tackle first|do|worth doing first|with)
  `,
  'ask.all': `
    [is there|have you] (anything|something) for me to (sign|approve|answer|say yes to)
    (who|whos|who is) [still] (hanging on|holding on|holding out|hanging about|stuck) for my (answer|yes|signature)
    what (have i|do i have|ive) [got] [still] to (approve|sign|answer|say yes to|agree to)
    (what|which) [of it] (needs|wants|waits for|is waiting for) my (signature|name|yes|answer)
    is there (anything|something|anyone) [here] for me to (say yes to|sign|answer|approve|agree to)
    (does|do) (anyone|anybody|somebody|someone|people|they) [still] (need|want) (an answer|a yes|my yes|something|anything) (from|off|of) me
    (is|are|was) [there] (anything|something|anyone|anybody|somebody|someone|people|any asks|an ask) [still|now] (waiting|wait|that waits|thats waiting|that is waiting) (for|on) (me|my yes|a yes from me|an answer from me|my name|my signature)
    (who|whos|what|whats) [is|are|still] (waits|waiting|wait) [for|on] (me|a yes from me|my yes|an answer from me|my name|my signature)
    (is|are) (anyone|anybody|somebody|someone|they|people) waiting [for|on] [a yes from|an answer from] me
    [is there|do i have|have i|have i got|is] (anything|something) [that] (needs|need|needing|to have|wanting|that wants) [a yes|my yes|an answer|my name|a signature] [from|off|by] [me]
    (who|what) (needs|wants) (a yes|an answer|something|anything|my name) (from|off|of) me
    (do|have) i [need|have|got] [to] [say] [yes] [anything] to (anything|say yes to anything|sign anything|answer|sign)
    (do|have) i (have to|need to|got to) (say yes to|answer|sign|agree to|approve) (anything|something|anybody|anyone)
    (have|do) i [have|got] (anything|something) to (sign|say yes to|approve|answer|agree to)
    [<see>] [<our>] [open] (asks|ask|requests|permissions|yeses|questions for me|things to
      approve|approvals|asks for me|asks of me|yes requests) [for me|waiting|outstanding|again]
    (what|who|which) [asks|yeses|answers|things] (am i|are we|have i|is|has|needs|need|do i|are)
      [been|still|currently|have to|need to] (asked|waiting for|waiting on|asked for|asked of me|
      asked me for|my yes|waiting on me|waiting for me|approve|say yes to|answer|needs my yes|need
      my yes|outstanding|awaiting)
    (what|who|which) (needs|wants|is waiting for|is after|are waiting for|s waiting for) (my yes|a
      yes from me|an answer from me|me to say yes|my answer|my approval|approval from me)
    (has|have|did) [anyone|anybody|she|he|they|my manager|the director|helen|the head of service]
      (said yes|answered|replied|come back to us|come back|said anything|agreed) [yet|to my ask|to
      it]
    (did) [my ask|we|i] (get a yes|get an answer|get answered) [yet]
    (any) (answers|yeses|answer|yes|replies|reply|word) [yet|to my ask|to my asks|on my ask|from
      (helen|her|him|them|the director|my manager)]
  `,
  ask: `
    ask / ask for a yes / get a yes / ask for permission / ask someone for a yes /
    ask somebody for their yes / ask for approval / ask my manager for a yes / i need a yes /
    need a yes / i need permission / ask for a yes on something / i need a yes from my manager /
    i need a yes from someone / need a yes from someone / need someones yes / ask someone /
    ask a leader
    (ask|get|request|chase|seek|need|send|find) [someone|somebody|for|a|the|my|to|an] [manager|
      boss|head of service|director|helen|leader|lead|service manager] (yes|for a yes|for
      permission|for approval|for the go ahead|permission|approval|a yes|the yes|sign off|the go
      ahead|an ask|to agree|about|for the ok|the ok|an ok|to sign off|go ahead) [from] [my|the]
      [manager|boss|head of service|director|service manager|someone|somebody|leader|her|him|them|
      up high|upstairs] (for|on|about|to|with) # [off|please|to go ahead]
    (ask|send) … (for a yes|for permission|for approval|for the go ahead|to agree|to agree to|to
      say yes|to say yes to|to approve|to sign off|to ok|to okay|to give the ok|to give a yes|to
      give us a yes|for the ok|for her yes|for his yes|for their yes|about|for sign off|if we can
      do|if i can do|to back|to support|to give the go ahead) [for|on|to|about|with] [change] #
      [off|please]
    (ask|send) # to …
    (ask|who can i ask|who do i ask|who do we ask|who should i ask|who can say yes|who can
      approve|who needs to say yes|whose yes do i need|whose yes do we need|who has to say yes|who
      needs to agree|who signs off|who do i need a yes from|whos yes do i need) [for|on|about|to|
      with] [a yes (on|for)] # [for a yes]
    (ask|get) [for] [a] (yes|permission|approval|sign off|the go ahead|the ok|an ok) [for|on|
      about|to|from …] #
    # (needs a yes|needs a yes from …|needs permission|needs approval|ask|needs sign off|needs the
      go ahead|needs someone to say yes|needs a yes from someone|needs asking|needs an ok|needs an
      ok from …|needs approval from …|needs permission from …|needs sign off from …|needs signing
      off|needs signing off by …|needs … to say yes|needs … yes)
    (i need|we need|need|want|i want) (… yes|a yes|a yes from …|permission|permission from …|
      approval|approval from …|sign off from …|… to say yes|… to agree|the ok from …|an ok from …)
      (for|on|to|about|with) #
    (a yes|permission|approval|sign off|a yes from …|permission from …|approval from …) (for|on|
      to|about|with) #
    get … to (agree to|say yes to|approve|sign off|ok|okay|back|support|agree) [on] # [off]
    get (…|a|the) (yes|approval|permission|ok|sign off) [from …] (for|on|to|about|with) #
  `,
  thanks: `
    say thanks / say thank you / send thanks / send a thank you / thank someone / thank somebody /
    thank a colleague / say thanks to someone / say thank you to someone / give thanks /
    say thanks to a colleague / say thank you to a colleague / thank a teammate /
    write a thank you / leave a thank you / give someone a thank you /
    send a thank you to someone / send a thank you to a colleague / give a shout out / shout out
    (thank|thanks to|say thank you to|say thanks to|send thanks to|send a thank you to|send thank
      you to|give thanks to|thank you to|say ta to|big thanks to|big thank you to|a thank you to|a
      thank you for|kudos to|shout out to|shoutout to|say well done to|well done to|say a big
      thank you to|pass on thanks to|pass my thanks to|give a shout out to|praise|appreciate|hats
      off to|credit to|thankyou to|send some thanks to|write a thank you to|write thanks to|leave
      thanks for|leave a thank you for) … (for|on|about|over) [her|his|their|the|all|all the|all
      her|all his|all their] [work|help|effort|hard work|brilliant work|support|good work|great
      work] [on|with|for] # [going|working|moving|happening|off the ground]
    (say|give|send|add|leave|write|put) [a|some|my|big|our] (thanks|thank you|thankyou|ta|kudos|
      well done) [to …] (for|on|about|with) #
    (thanks|thank you|a thank you|say thanks|say thank you|give thanks) (for|on) #
    # (thanks|thank you|say thanks|thank …|thanks to …|thank you to …)
  `,
  'progress.update': `
    update / an update / give an update / add an update / progress update / progress /
    i have an update / ive got an update / have an update / got an update / got some news /
    i have news / some news / ive some news / update my change / update my idea /
    update a change / update one / update something / post an update / tell you how its going /
    tell you how it is going / tell you how its gone / tell you how it went / say how its going /
    say how its gone / say how it is going / say how it went / say how a change is going /
    say how my change is going / report progress / report back / give feedback on my change /
    tell you how my change is going / log progress / log an update / record progress /
    share an update / share progress / add progress / share some news /
    say how (one|mine) is going / let you know how its going / let you know how it went /
    tell you how mine is going / update you on my change / update you on my idea / update you
    (update|update on|an update on|progress|progress on|report on|tell progress on|add progress
      to|add an update to|add an update on|add a note to|add a note on|note on|note for|give an
      update on|say how # is going|post an update on|log progress on|log an update on|log an
      update for|log progress for|record progress on|news on|tell you about) [change] #
    # update
    (say|tell you|report|log|record|share|let you know) (how|what) # (is going|went|has gone|is
      getting on|is doing|has been going|goes|s going|is|has done|is up to)
  `,
  values: `
    [<see>] [<our>] [<our>] (values|value|values and behaviours|behaviours|behaviors|team values|
      values list|way we work|ways of working|what we stand for|values we (chose|agreed|set|
      picked)|values the team (chose|agreed|set))
    (what) (are|were|do) [we|our|the|the teams] (values|behaviours|stand for|value|values again|
      say we value|values we agreed|values we chose|values and behaviours)
    (what) (values|behaviours) (do we have|have we got|did we (agree|choose|pick|set|say)|have we
      (agreed|chosen|set)|are we working to|have we got|are ours)
    (add|put in|suggest|write|set|change|edit|gather|name|propose|enter|put forward) [a|our|the|
      new|another|some|one of our] (value|values|behaviour|values and behaviours|team value) [to
      the list|for the team]
    (add|suggest|put) … (to|as|in) (our|the) [team] (values|value|list of values)
    (which|what) value [do|are] [we] [living|meant to live|working on]
  `,
  vision: `
    [<see>] [<our>] [<our>] (vision|team vision|vision statement|vision line|bigger picture|big
      picture)
    (what) (is|was|are|s) [our|the|the teams] (vision|vision again|team vision|vision statement|
      working towards|aiming for|trying to achieve|the vision)
    (what) (are|were) (we|the team) [all] (working towards|aiming for|trying to achieve|hoping
      for|heading towards|heading for)
    (what) did we (say|write|put|agree|decide) (our|the|for our|for the|as our) vision [is|was|
      should be]
    (write|set|change|edit|update|add|add to|word|reword|put in|do|enter|suggest) [a|our|the|to
      the|to our] vision [statement|line|for the team]
  `,
  'set-up.resume': `
    (resume|unpause|restart|start) [the|my|our] team [again]
    (start|resume|restart|unpause) (the|my|our) (team|teams (journey|weeks|programme)|programme|
      journey|weeks|whole team) [again]
    (the|our) team is back [now]
  `,
  'set-up': `
    [<see>] [<our>] [team] (set up|setup|settings|setting|team settings|team set up|configuration|
      config|set up card|set up page|team details|admin|admin settings|preferences)
    (set up|setup|configure|sort out|manage|start) [the|my|our|a|this] [new] (team|teams|settings|
      journey|programme|check in|check ins|workshops|workshop|workshop dates|weekly check in|
      dates|app|check in day|check in time|bot|small changes|roles)
    (set|change|edit|update|move|add|put in|enter|alter|amend|fix|choose|pick|correct|see|book|
      reschedule|get) [the|our|my|a|in|an|some] [new|next|first|second|third|team] (workshop|
      workshops|workshop date|workshop dates|dates|date of the workshop|dates of the workshops|
      date for the workshop|dates for the workshops|check in day|check in time|check in|day of the
      check in|time of the check in|day for the check in|day and time of the check in|team name|
      start date|settings|team settings|supervisor|supervisors|facilitator|facilitators|lead|
      leads|leader|leaders|team lead|people|time zone|timezone|council|council name|local
      authority|roles|role|bank holidays|who leads|team members|day we get the check in|time we
      get the check in|team leader|day of the weekly card|day of the weekly check in|time of the
      weekly check in|who leads the team|who the supervisor is|who is the supervisor) [in|on|for|
      to|of] [the|this|our|a] [team|check in|workshop|date|new|different|dates|programme|bot]
      [date|day|time|team]
    (when|what day|what date|what time|what dates|which day) (is|are|s|do|does|was|will|have)
      [the|our|my|we] [next|first|second|third|last|weekly|workshop] (workshop|workshops|workshop
      dates|workshop date|check in|check ins|workshops set|check in day|weekly card|workshop
      again|workshop on|programme start|week 1|first week|sixteen weeks end) [set|on|start|come|
      sent|due|again|happening|be|coming|arrive|out|for]
    (when|whens) (is|the) [our] [next|first|last] workshop
    (who|whos|who is|who are) (leads|lead|leading|is leading|is the (lead|leader|facilitator|
      supervisor) of|s the (lead|supervisor|facilitator) of|runs|is running|is in charge of|in
      charge of|manages|set up|is the supervisor for|is the facilitator for|is in|are in|in|
      supervises|facilitates|running|is on) [our|my|the|this|us] [team|us|here|workshop|workshops|
      group]
    (who|whos|who is|who are) [the|our|my] (lead|leads|leader|supervisor|supervisors|facilitator|
      facilitators|team lead|team leader|leaders) [of|for|in|on] [the|this|our|my] [team|here|
      group|us]
    (make|add|set) … (a|the|as|as a|as the|our|as our) [team] (supervisor|facilitator|lead|leader|
      team lead) [of|for|in|too] [the|our|this] [team]
    (take over|hand over|give) [as|the|being|over] (supervisor|lead|facilitator|leader|leading|
      role|lead of the team|lead role|supervisor role) [role] [of|to] [the team|…]
    (i|ill|i will) (am|be|should be|lead|need to be|want to be|will be) [the] [supervisor|lead|
      facilitator|new supervisor|new lead|new facilitator] [of|for|in] [this|the|our] team [now]
    (team|our team|the team|my team) (settings|set up|details|roles|people|members)
    (the team) (set up)
  `,
  themes: `
    [<see>] [<our>] [<our>] (themes|theme|barrier themes|themes of barriers|themes for barriers|
      grouped barriers|groups of barriers|barrier groups|themes from the barriers|themes from our
      barriers|barriers by theme|themes of the barriers|themes of our barriers)
    (theme|group|sort|sort out|cluster|organise|bundle|put together) [all] [the|our|up|these|
      those|up the] barriers [together|into (themes|groups)|by theme|up]
    (put|sort|group) [the|our|all the] barriers (into|in) (themes|groups|theme)
    (what|which) themes (are there|have we got|do we have|did we (pick|find|choose|make)|came up|
      have come up|came out|are we voting on|have we)
    (make|add|create|name|start|rename|do) [a|the|some|another|new|our] [new|barrier] (theme|
      themes|theming) [for the barriers|of barriers|from the barriers]
    (what) (are|were) [the|our] [main] themes [of|from|in|for] [our|the] [barriers]
  `,
  barriers: `
    [<see>] [<our>] [<our>] (barriers|blockers|obstacles) [that|which] (have been|were|are|had been|people have|weve|we have|colleagues
      have|others have|the team has|everyone has) [all] (raised|reported|named|identified|logged|put in|noted) [so far|by (the
      team|us|colleagues|others)|to date|now|already]
    [<see>] [<our>] [<our>] [confidential|open|team] (barriers|barrier list|list of barriers|
      barriers list|barriers so far|blockers|obstacles|barriers page|barriers we (have|raised|
      named)|barriers raised|barriers people (have raised|raised)|barriers weve raised|barriers
      weve got|barriers i raised|barriers ive raised) [so far|again|for the team|in the team|
      raised|raised so far|people raised|list|now|at the moment]
    (what|which) (barriers|blockers|obstacles) (have|has|did|are|do|were|can|s) [we|people|the
      team|everyone|others|i|my team|there|our team|others in the team|colleagues|been] [got|have|
      all|been|currently|already] (raised|got|there|have|logged|put in|named|named so far|on the
      list|up|see|said|in our way|reported|raised so far|flagged|put up) [so far|on the list|here|
      now|already|this week|at the moment]
    (what|whats|what is|what are) [the|our|all the|all our] [main|biggest|current] (barriers|
      blockers|obstacles|in our way|in the way|getting in our way|getting in the way|stopping us|
      holding us back|the barriers) [at the moment|now|again|so far|people raised|on the list|in
      our team|we have|in this team|have been raised]
    (has|have) (anyone|anybody|someone|others|people) [else] (raised|reported|put in|said|logged|
      named) [a|any|the same|this|my] (barrier|barriers|blockers)
    (how many) barriers [are there|have we got|do we have|have been raised|have people raised]
    (what|see what|show me what|show what) (has|have|s|people have|everyone has|others have|is)
      [been] (raised|said is in the way|raised as a barrier|raised as barriers|getting in the way|
      in the way)
    my (barriers|barrier)
    (where|what) (are|is|happened to|has happened to) (my|the|our) barriers [now|again|i raised|we
      raised|gone]
    dangos y rhwystrau
  `,
  vote: `
    vote / votes / voting / ballot / poll / cast a vote / cast my vote / cast my votes /
    cast votes / do my vote / do my votes / have my vote / use my votes / use my vote /
    give my votes / place my votes / put my votes in / put my vote in / go vote / go and vote /
    have a vote / take the vote / do the vote / change my vote / change my votes / move my votes /
    finish voting / start voting / begin voting / finish my votes / use my five votes /
    use my 5 votes
    [<see>] [<our>] (vote|votes|ballot|voting|poll|vote card|result|results|voting card|vote so
      far) [of the vote|of the voting|from the vote|card|again|page|so far|for me]
    (start|open|close|end|finish|begin|run|hold|set up|stop|shut|call|launch|create|do) [a|the|
      our|up the] (vote|voting|ballot|poll) [on|for|about|to] [the|our|choose|which] [themes|
      barriers|strands|theme|barrier|changes|values]
    (start|open|close|end|finish|begin|run|hold|set up|stop|shut|call|launch|create|do) [a|the|
      our] (vote|voting|ballot|poll)
    (vote|voting|ballot) (on|for|about) [the|our|a] (themes|barriers|strands|theme|strand|barrier|
      which strand|which strands|what matters most|which theme|which themes|mission strands)
    (how many|have i|did i|has everyone|can i|where do i|when can i|who has|when do we|when can
      we|how do we|how do i|have we all|has the team|is it|when does the|has the|is the|are we
      still|can we still|can i still|what am i|what are we) [got|still|all|time to|any|the|allowed
      to|have] [votes|vote] (vote|votes|voted|voting|votes left|vote left|vote close|vote closed|
      vote open|vote still open|votes do i have|votes have i got|votes have i got left|votes do i
      get|votes do we get|votes left over|change my vote|change my votes|voting on|vote on|vote
      finish) [yet|left|again|over|have i|for|now|do i have|do i get|have i got|have i got left]
    (which|what) (theme|themes|strand|strands|barrier|barriers) (won|came top|got most votes|came
      out top|got the most votes|won the vote|are winning|is winning|did we vote for|came first)
    who (voted|has voted|hasnt voted|has not voted) [yet|so far]
  `,
  learned: `
    (what) (did we|have we|has the team|did the team|have they|did they) [all] (learn|learnt|learned)
      [so far|from it|from them|from it all|this time|lately|from the changes|as a team]
    (what|whatever) [we] (we learned|we learnt|weve learned|weve learnt|was learned|was learnt|
      learned|learnt) [so far|as a team]
    <see> [<our>] (learning|learnings|lessons|lessons learned|lessons learnt|learning log|
      learning feed) [so far|as a team]
    [<our>] (learnings|lessons learned|lessons learnt|learning feed) [so far|as a team]
    <see> what (we|weve|we have|the team) [have|has] (learned|learnt) [so far]
  `,
  strands: `
    [<see>] [<our>] [<our>] [mission|team|chosen] (strands|strand|mission strands|mission strand|
      missions|mission) [we (chose|picked|voted for|agreed)|again|now|so far|of the team]
    (what|which) (strands|strand|mission strands|missions|mission strand|mission) (are we|have we|
      do we|did we|did the team|are there|has the team|is our team|are our) [all|got|got now|on|
      working on|working to|have|choose|chosen|pick|picked|doing|vote for|agreed|agree] [on|now|
      got]
    (what) (are|is|were|was) [our|the|the teams|my teams] [mission|team] (strands|strand|mission|
      missions|mission strands) [again|now|this time|we picked|we chose]
    (what) (did we|have we) (choose|chosen|pick|picked|decide|decided|agree|agreed) (as|for|as
      our|to be|on as) [our|the] [mission] (strands|strand|mission|mission strands|focus)
    (choose|pick|set|change|end|close|add|make|turn … into|select|finish|name) [a|the|our|some]
      [mission|new] (strand|strands|mission strands|mission strand) [for the team|from the themes|
      from the vote]
  `,
  stage: `
    what week is it / which week is it / what week is this / which week is this / is it week … /
    what happens this week / whats this week / what is this week about / whats on this week /
    how many weeks [are|do we have] [left|in|gone|to go|we got left|in are we|into it are we|through are we] /
    how many weeks have we (got|got left|left|done) / where we (up to|at) [now|with it|with this|then] /
    when does (it|the programme|this|grow|develop|influence|mission) (end|start|finish) /
    how long (have we got|is left|have we left|does this go on|does it go on for|does this last|is there left) [left|for] /
    what comes next / whats the next stage / when does the next stage start /
    when is the next stage /
    are we (in|on) (mission|develop|influence|grow|week …) [now|yet|still]
    [<see>] [<our>] [<our>] [current] (stage|stages|week|stage card|stage were in|week were in|
      stage of the journey|week number|stage were at|timeline|journey|programme|stage we are in|
      week we are in|week we are on|week were on|stage we are at|stage prompt|progress of the
      team) [again|now|for the team|for this week]
    (where|how far) (are|have|is|r|do) (we|the team|our team|things|my team|this team) [all|got|
      at|up|currently|now] [to|at|up to|now|got|got to|along|in|through|in all this|stand|come|
      gone|with] [the|this|it|our|all this] [journey|programme|process|weeks|16 weeks|sixteen
      weeks|stages|at the moment|now|then|in the programme|in the journey|in this|project]
    (what|which|wat) (stage|week|part|phase|step|point) (are|is|r|have|of) (we|the team|it|our
      team|us|my team|this|the programme are we|the journey are we|the programme is it|the journey
      is it|the process are we) [currently|now|got] [in|at|on|up to|to|got to|meant to be in|meant
      to be on|supposed to be on] [now|of|again|at the moment|this week|the programme|the journey|
      with this]
    (whats|what is|what are|what were) [the|our] [current|next] (stage|week|stages|step|week
      number|next stage|stage now|four stages|stage for this week) [now|again|we are in|were in|
      called|about|for|of the journey|this week|for us]
  `,
  pulse: `
    [<see>] [<our>] [<our>] [weekly|short|team] (pulse|pulse card|pulse check|pulse survey|mood|
      pulse question|pulse questions|wellbeing|temperature check|pulse results|pulse result|how
      are we card|how are you card|survey|how are we|faces card|smiley faces|smiley face card|face
      card|faces|feelings card|morale) [card|now|again|this week|results|for the team|check|so
      far|thing|card again|of the team|score]
    (do|answer|fill in|complete|take|open|start|run|give|have) [the|a|my|our|this weeks] [weekly|
      short] (pulse|pulse card|pulse check|pulse survey|survey|how are we card|how are you card|
      faces card|mood card) [now|again|card|please|thing]
    (how) (are|is) (we|the team|everyone|everybody|people|our team|morale|team morale|the mood)
      [all] [doing|feeling|getting on|in the team|these days|as a team] [as a team|at the moment|
      this week|lately|really]
    (hows) (the team|everyone|everybody|the mood|team morale|morale|the pulse|our pulse) [doing|
      feeling|getting on|looking]
    (say|tell you|answer|record|let you know) how (i|we) (feel|am feeling|am|are feeling|am doing|
      are doing|are|m feeling|are as a team) [this week|today|about work|about the team]
    (when) (is|do|does|will) [the|we|i] [next] pulse [due|come|next|sent|happen|arrive|card come]
  `,
  'check-in': `
    [<see>] [<our>] [<our>] (check in|checkin|check ins|checkins|weekly card|weekly check|weekly
      questions|monday card|check in card|checking in|weekly check in|check in form|monday check
      in|check in questions|weekly update card|card for this week|card for the week|supervisor
      card|supervisors card) [card|now|again|this week|for this week|early|form|please|thing|for
      the week|questions|todays|answers|of the week|on the team]
    (do|answer|fill in|fill out|complete|finish|start|change|edit|redo|get|have|send|open|give|
      reopen|resend|update|correct) [the|a|my|our|this weeks|last weeks|me|me the|me my|in]
      [weekly|monday|supervisor] (check in|checkin|weekly card|check in card|check in answers|
      check in answer|card|weekly check in|check ins|monday card|check in form) [now|again|card|
      early|answer|answers|please|for this week|a bit early|this week]
    (is|are|has|have|do|did|when|can) [there|it|i|the|my|we] [a|is|do|get|got|the|my|missed|have|
      still|miss|done|i do|i] [my|the|a] (check in|weekly card|check in this week|check in yet|
      check in due|weekly card yet|check in for this week|weekly check in|check in today) [this
      week|due|today|yet|done|come|now|arrived|for me]
    (i|ive) (missed|lost|cant find|havent had|didnt get|deleted|have not had|never got|skipped|
      havent done|have not done) [the|my|this weeks|a] (check in|weekly card|card|check in card|
      check in this week|monday card) [this week|card|yet|today]
    (the) (weekly|monday|supervisor) (card|check in|one)
    this weeks (card|check in|one|questions)
  `,
  'log.pleasantry': `
    (thanks|thank you|thankyou|thankyou very much|thank u|thx|tnx|ta|ta very much|cheers|ok|okay|
      okey dokey|k|kk|okk|oki|great|lovely|brilliant|perfect|fab|fabulous|amazing|awesome|
      excellent|good|good stuff|nice|nice one|cool|super|superb|smashing|champion|belting|mint|
      wicked|magic|ace|no|nope|nah|no thanks|no thank you|no ta|not now|not right now|not today|
      maybe later|later|yes|yes please|yep|yeah|yup|aye|sure|fine|thats fine|all good|its fine|its
      ok|alright|bye|goodbye|good bye|bye bye|ta ra|tara|see you|see ya|see you later|night|good
      night|nighty night|have a good (day|one|evening|weekend|week)|have a nice (day|evening|
      weekend|week)|enjoy your weekend|you too|and you|same to you|got it|understood|noted|will
      do|right|ah ok|oh ok|ah right|i see|makes sense|fair enough|no worries|no problem|no probs|
      never mind|nevermind|nvm|dont worry|doesnt matter|forget it|forget that|ignore that|ignore
      me|ignore that last message|sorry|my bad|sorry about that|sorry wrong chat|wrong chat|wrong
      window|sorry wrong window|not for you|haha|hahaha|lol|lmao|ha|ha ha|hehe|wow|yay|woo|woohoo|
      hooray|hurrah|phew|done|all done|sorted|thats it|thats all|nothing|nothing today|nothing to
      add|nothing new|nothing from me|nothing this week|nothing to report|not really|i dont know|
      dunno|not sure yet|maybe|youre welcome|welcome|well done|well done you|good bot|clever bot|
      good job|great job|you are great|youre great|youre brilliant|youre a star|you are a star|
      star|legend|youre a legend|love it|love this|i love this|love you|this is great|this is
      brilliant|this is good|this is really good|thats great|thats brilliant|thats good|thats
      lovely|thats perfect|thats really helpful|thats helpful|very helpful|really helpful|that
      helps|that was easy|that was quick|that works|works for me|looks good|sounds good|thats
      kind|how kind|so kind|bless you|bless|diolch|diolch yn fawr|much appreciated|appreciated|
      appreciate it|i appreciate it|thats much appreciated|thank you so much for your help|
      exhausted|im knackered|long day|what a day|what a week|tgif|happy friday|hmm|hm|mm|mmm|x|xx|
      xxx|good idea|great idea|that is all|that will do|thatll do|thanks all the same) [thanks|
      thank you|ta|very much|so much|a lot|for that|for your help|for your help today|for the
      help|for this|for letting me know|for the reminder|for asking|for everything|for now|bot|
      mate|love|pal|duck|pet|everyone|all|again|then|really|x|xx|xxx|for today|today|have a good
      (day|one|evening|weekend)|that was quick|thats great|thats brilliant|thats lovely|thats
      helpful|that helps|thats all|thats perfect|bye|will do|i will|got it|great|perfect|lovely|
      brilliant|you|see you|see you later|speak soon|speak later|speak tomorrow|too|lol|haha|
      sorry] [thanks|thank you|ta|for that|very much|so much|bot|mate|all|x|xx|bye|love]
    (many|big|huge|lots of|a million|thousand) thanks [for (that|your help|this|everything|the
      help)]
    (thats|that is|this is|that was|its|youre|you are|it is) [so|very|really|just|a|such a]
      [great|good|kind|helpful|lovely|brilliant|perfect|fine|nice|useful|handy|easy|quick|fab|
      amazing|star|gem|big help|life saver|lifesaver] [help|thanks|thank you|of you|idea]
  `,
};
