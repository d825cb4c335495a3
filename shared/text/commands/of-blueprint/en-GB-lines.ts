/**
 * What people ask of a blueprint and of what they put into it, in whole lines, written as all others are
 * (`phrases/phrases.ts`). Looked at before them: who asks for the wall or for a yes means these.
 */
export const linesOfBlueprint = {
  'blueprint.went': `
    what (did|have) (you|they|we|the team) [all] (do|done) with my (idea|change|suggestion)
    is my (idea|change|suggestion) in (there|it|the blueprint) [yet|now]
    did my (idea|thing|change) [about …] get (used|anywhere|in)
    (what|whatever|so what|whats) [has] (happened|happens|became|become|came|come) (to|of|with|from) my [own] (idea|ideas|suggestion|suggestions|change|changes|words|thing|things)
    (what|whatever) (happened|became|came) (to|of) (what|the things|the one|the ones|all) [that] i (said|logged|wrote|put in|suggested|told you)
    (did|has|have) my [own] [last] (idea|ideas|suggestion|suggestions|change|changes) [ever] (go|gone|get|got|come|lead) (anywhere|to anything|somewhere|into anything)
    (where) (did|has|have) my [own] (idea|ideas|suggestion|suggestions|change|changes|words) (go|gone|end up|got to|get to) [in [the|our] blueprint]
    (did|has|have) (my (idea|ideas|change|changes|suggestion|words)|anything of mine|anything i (logged|said|wrote|put in)|what i (logged|said|wrote|put in)) (make it|made it|get|got|go|gone|end up|ended up) (into|in) (the|our|a) (blueprint|pillar|pillars|draft|edition)
    (is|are) [any of|all of] (my (words|ideas|idea|changes|change|stuff|things)|what i (said|wrote|logged|put in)|mine) (in|part of) (the|our) [local] (blueprint|draft|edition) [yet|now|too]
    (is|was) (anything|something) (of mine|i (said|logged|wrote|put in)) in (the|our) blueprint
    (what|which) of (mine|my (ideas|changes|things|words|stuff)) (is|are|went|got|made it) (in|into) (the|our) blueprint
    (did|does) (anything|something) come of my (idea|change|suggestion)
    (did|does) (anyone|anybody) (use|do anything with) my (idea|change|suggestion)
  `,
  'blueprint.signed': `
    sign / sign (it|this|here) [now] / (where|how) (do|can|does) (i|we|she|he|they) sign off [on] (this|the|our|it) [local] [plan|document|blueprint]
    (sign|signing) [off] (the|our) [local] blueprint [now|off] / (where|how) (can|do) i sign (the|our) [local] blueprint
    (have|has) (any|all|some|one|none|most) of (the|our) (leaders|council|directors|heads of service) signed [it|yet|the blueprint]
    whose (signatures|signature|names|name) (have we|do we have|have we got|is there|are there|are we missing) [got] [so far|yet|on it]
    (put out|bring out|issue|do|make up) edition \\d{1,3} / [im] ready to sign [now] [where (do|can) i (go|sign|do that)]
    how does (one|somebody|someone|anyone|anybody|a leader) sign [it|an edition|the edition|the blueprint|off]
    (when|by when) (will|is|does|do|can) (the|our|it|they|we) [blueprint|edition] [to be|get|be|being] (signed|sign|signing) [it|off]
    (do|must|should|have) (i|we) [have to|need to|got to] sign (it|anything|the blueprint|an edition|the edition) [for the blueprint]
    (who|whos|who has|who have|whose name) (signs|sign|signed|is to sign|has to sign|should sign|will sign|can sign|may sign|has signed|is on) [it|off|this|that|off on] [off|yet|so far|already]
    (who|whos|who has) (has|have|is|must|needs to|has to|can|may|will|should) (sign|signed|signing) [it|this] [off] [yet|so far]
    (who|whos|who has|who will|who can) (signs|sign|signed|signing|has to sign|needs to sign|is to sign|should sign|must sign) (the|our|an|this) [local|last|latest|new] (blueprint|edition|draft|edition \\d{1,3}) [yet|so far|off]
    (has|have|did) (anyone|anybody|somebody|someone|they|the council|the leaders|the leader|<of-council>) [yet|actually] (signed|sign) [it|the (blueprint|edition)|our (blueprint|edition)|this [edition]|edition \\d{1,3}|that] [yet|off|so far]
    (has|did) \\S+ (signed|sign) [it|the (blueprint|edition)|our (blueprint|edition)|edition \\d{1,3}] (yet|so far)
    (has|did) \\S+ (signed|sign) (the|our) (blueprint|edition)
    (is|was|has) (the|our|this|edition \\d{1,3}) [local|last|latest] [blueprint|edition|draft] (signed|been signed) [off] [yet|now|by anyone|by anybody]
    (whose|which|what) (name|names|signatures|signature) (is|are|stand|stands) (on|under|in) (the|our) (blueprint|edition|last edition)
    [<see>] [the|our|all] (signatures|who signed|who has signed) [of [the|our] (blueprint|edition|last edition)|on [the|our] (blueprint|edition)|so far|yet]
    (sign|signing) [off] [the|our|an|this|that] [last|latest|new] edition [\\d{1,3}] / sign edition \\d{1,3} [off]
    (where|how) (do|can|should) (i|we|she|he|they) sign [it|the edition|our blueprint|edition \\d{1,3}]
    (make|create|start|do|get|publish|cut|issue|produce) [a|an|the|our|another|a new|the next|the first] [new|next|first|another|second] edition [\\d{1,3}] [of [the|our|a] blueprint]
    (when|who) (do|does|can|will|is) [we|they|the] (make|makes|making|have) (an|the|the next|a new|the first) edition
    (what|which|how many) editions (are there|do we have|have we got|have we made|have we|there are) [now|so far]
    [<see>] [the|our|all|all the|last|latest] editions [of [the|our] blueprint] / [<see>] [the|our] [last|latest] edition [\\d{1,3}]
    (is there|do we have|have we got) (an|a new|another) edition [yet|of [the|our] blueprint]
  `,
  'blueprint.people': `
    (who|whos|who is|who are) (looking after|in charge of|running|the leaders for|the leaders of|the stewards of) (the|our) blueprint [these days|at the moment|now]
    who (the|our) (leaders|stewards) are (for|of|on|in) (the|our) blueprint
    (is there|do we have|have we got|who is) (a|the|any) (lead|owner|steward|person|contact) (for|of|on) (the|our) blueprint
    (who|whos|who is) (the|our) blueprint (person|lead|owner|keeper|boss)
    who (do we have|have we|have we got|is there|are our|are the) [got] [as|for] (leaders|leader|stewards|steward|named people|council people) [on|in|for|of] [the|our] [blueprint]
    (how|when|where) (does|do|can|could) (one|somebody|someone|anyone|i|we|a person) (become|be|get to be|be made|get named) [a|the] (steward|stewards|leader of the blueprint|named for the blueprint)
    (who|whos|who is) (looks after|looking after|in charge of|runs|running|leads|leading|responsible for|owns|keeps|minds|is behind|behind|manages|driving|holds) (the|our|this) [local] blueprint [now]
    (who|whos) (is|are) (looking after|in charge of|running|leading|responsible for) (the|our) blueprint
    who (do|can|should|would) (i|we) (ask|talk to|speak to|go to|see|write to|tell) about (the|our|this) blueprint
    (who|whos) (is|are) [the|our|a] (steward|stewards) [of [the|our] blueprint|here|now] / whos [the|our] steward / [<see>] [the|our] stewards
    (who|whos) (answers|answering|speaks|is answering|stands|is there) (for (the|our) council|for [the|our] blueprint) [here|in the blueprint|on the blueprint]
    (who) (is|are) named [for|in] [the|our] blueprint / whos named [for [the|our] blueprint]
    [how do i|how do we|can i|can we|where do i|i want to|who can] (name|add|put|invite|appoint|nominate) (a|the|our|another|somebody as|someone as|an) [new] (leader|steward|<of-council>) [for|to|on|in] [the|our] [blueprint]
    [how do i|how do we|can i|can we|where do i|who can] (name|add) (somebody|someone|people|another person) (for|to|on|in|as) [the|our|a] (blueprint|steward|leader)
  `,
  'blueprint.seen': `
    is (the|our) [local] (blueprint|draft|edition) (public|private|confidential|secret|open|anonymous|shared) [then|at all]
    (are|is|am) (we|i|anyone|anybody|people) named [in|on] (the|our) (blueprint|document|edition|wall)
    what (can|could|do|will) [the] other teams (see|read|get to see) [of (ours|us|our team|mine)|from us]
    who (can|will|may|gets to|does|could|is able to) (see|read|look at|open|get to see) (the|our|this) [local] (blueprint|draft|edition|sorting wall|wall|pillars|experiments) [then|yet|or just us|just us]
    who (sees|reads) (the|our|this) [local] (blueprint|draft|edition|wall|pillars)
    (can|could|does|do|did|will|would|may) [the|our|my] (<of-council>|other teams|another team|the other teams|the other team|anyone at the top|anybody at the top|people at the top) [get to|ever|also] (see|sees|read|know|view|find out) (my (name|words)|our names|who (said|says|wrote|logged) (what|it|that|this)|who it was|what (i|we) put in [to it|it|the blueprint]|that it was me|it was me [who said it|that said it]|what [we|i] (put in|said) for the blueprint|my reflection|my reflections|our blueprint|the blueprint|the wall)
    (can|could|does|do|did|will|would) (?!mum|dad|school|police|family|families|parents|children|kids|you|i|we|they|he|she|it|the|my|anyone|anybody|everyone|everybody|someone|people|managers|manager|hr|ofsted|staff|colleagues|supervisors|supervisor|boss|a|an|this|that|these|those|his|her|their|our|who) \\S+ [\\S+] (see|read|know) (my name|my words|what i (said|wrote|put in)|who said what|that it was me|it was me)
    (is|are|will|would) (my name|our names|anybodys name|anyones name|names|peoples names) [be|in] [in|on|shown in|printed in] (the|our) [local] (blueprint|draft|edition|wall|document)
    (does|do|will) (the|our) (blueprint|draft|edition|document) (say|show|have|name|print|tell) (my name|names|our names|who said what|who said it|who i am|who it was|anybodys name)
    (how|is) (public|private|open|secret|confidential) [is] (the|our) (blueprint|wall of what we learned)
    (can|do|will) (families|parents|the public|the press|councillors|anyone outside|people outside|anybody outside) (see|read) (the|our) blueprint
  `,
  'blueprint.teams': `
    (which|what) (teams|team) (have|has) not (joined|come in) [yet|so far]
    (which|what) (teams|team) [still] (owe|owes|have to bring|has to bring|are missing|is missing|are behind|is behind) [with] (their|its) (bit|part|things|share|learning)
    is (anyone|anybody|any other team|another team) else [in|doing|drawing up|part of] (this|the|our) blueprint [with us]
    how many teams [are|is|have] [in|joined|part of|on] (the|our) blueprint / (who|whos) in it with us
    (did|has|have) (?!mum|dad|we|you|i|they|he|she|it|anyone|anybody|everyone|families|parents|the|my|our) \\S+ [\\S+] (join|joined) [us|in|the blueprint|our blueprint] [yet|too|in the end]
    (who|which team|which teams) (are|is) (we|it) [still] waiting (for|on) [to put (things|theirs|anything|something|it) in]
    (which|what) (teams|team) (is|are|have|has|hasnt|havent) (in|part of|joined|on) (the|our|this) blueprint [yet|now|so far|with us]
    (is|are|was|has|have) (?!my|there|it|this|anything|something|anyone|anybody|any|the|our|what|that|nothing|names|all|you|some|any|a|an|is|not|mine|everything) \\S+ [\\S+] [\\S+] (in|part of|joined|on) (the|our) blueprint [yet|too|with us|now|as well|already]
    (is|are|has|have) (our team|my team|the team|we|us|everyone|everybody|all teams|all the teams|every team|the others|the other teams) [all] (in|part of|joined) (the|our) blueprint [yet|too|now|already]
    (which|what) (team|teams) (has|have|hasnt|havent|is|are) (not|still|yet|still not|not yet|yet to|still to) [put|to put|have to put|has to put] (anything|theirs|things|something|nothing|their things|it|any|what they learned) in [yet|so far]
    (which|what) (team|teams) (hasnt|havent) put (anything|theirs|things|something|it) in [yet|so far]
    (which|what) (team|teams) (has|have) [still|yet] to put (anything|theirs|things|something|it) in [yet]
    (which|what) (team|teams) (has|have) put (anything|theirs|things|something|nothing) in [yet|so far]
    who (has|have|hasnt|havent|has not|have not|still has to|has still to) [not|yet to|still not] put (anything|theirs|things|something|it|nothing) in (yet|so far|still)
    (who|whos|which team|which teams) (is|are|s) [still] (missing|not in|left out|not there) (from|of|in) (the|our) blueprint [yet|still]
    (whos|who is) [still] (missing|not in) (from|in) (the|our) blueprint
    (has|have|did) (everyone|everybody|all teams|every team|we|our team|the other teams|the others|\\S+ [\\S+]) put (theirs|their things|their bit|ours|what they learned|anything) in [yet|already]
    (who|which teams|which team) (draws|is drawing|are drawing|drew) (up the|the|our|up our) blueprint [up] [with us]
  `,
  'blueprint.learned': `
    what did they learn (in|at|over at) (?!the|a|an|my|our|school|court|training|supervision|nursery|university|college) \\S+ [\\S+]
    what (lessons|learning) (did|does|do|has|have) (?!we|you|i|they|he|she|it|my|our|the|mum|dad) \\S+ [\\S+] [\\S+] (have|learn|put in|got|take|draw) [so far|for us]
    (show me|let me see|see|what is|whats) (?!the|a|an|my|our|your|his|her|their|every|each|this|that) \\S+ [\\S+] (learning|lessons) [please|from it]
    what (came|has come|comes) out of (?!the|a|an|my|our|your|it|this|that|these|panel|court|supervision|training|duty|contact) \\S+ [\\S+] [in the blueprint|so far]
    what (has|have|did) (?!we|you|i|they|he|she|it|my|our|your|the|mum|dad|anyone|everyone|people) \\S+ [\\S+] [\\S+] put in [so far|yet]
    [<see>] (what|whatever) (did|have|has|had) (?!we|you|i|they|he|she|it|my|our|your|children|families|parents|mum|dad|kids|people|the (?!other|others|assessment)|his|her|their|a|an|this|that|these|those|each|every|students|staff|everyone|everybody|someone|somebody|anyone|anybody) \\S+ [\\S+] [\\S+] (learn|learned|learnt|find out) [so far|from it|in the end|this year]
    [<see>] what (?!we|you|i|they|he|she|it|my|our|your|children|families|parents|mum|dad|kids|people|the (?!other|others|assessment)|his|her|their|a|an|this|that|these|those|each|every|students|staff|everyone|everybody|someone|somebody|anyone|anybody) \\S+ [\\S+] [\\S+] (learned|learnt|has learned|have learned|found out|put in) [so far|from it]
    [<see>] what (other|the other|all the|all|every) (teams|team|others) [has|have] (learned|learnt|put in|found out)
  `,
  'blueprint.asks': `
    what (are|is) (leaders|the leaders|<of-council>) [being] asked (to do|for|to give) [in the blueprint]
    what (answer|answers) (did|has|have) [the|our] <of-council> (give|given|gave|send|sent) [us|yet|to our ask]
    (are|is|were|have) (our|the) (asks|ask) [been] (answered|open|still open) [yet|now]
    (did|have) (we|you) [ever] (hear|heard|had) [anything|a word|an answer] [back] from [the|our] <of-council> [yet|about it|on our ask|about our ask]
    what (do|did) we want (from|of) (leaders|the council|<of-council>) [in (the|our) blueprint]
    what (did|have|do|are|were) we (ask|asked|asking|ask for|asked for) [the council|them|the director|of the council|of them|leaders|<of-council>] [for] [in the blueprint|so far|again]
    what (is|was) asked [for] [of the council|in the blueprint|of them]
    (what|which) (asks|things) (are|were|do we have|have we) [there|asked for] (in the blueprint|in our blueprint|of the council|open|still open|of ours)
    [<see>] [the|our|all] [open] (asks of the blueprint|blueprint asks|asks in the blueprint|asks of the council|asks to the council)
    (what are|whats) [the|our] asks [in|of] [the|our] blueprint / what [does|do|did] (the|our) blueprint (asks for|ask for|asks|ask)
    <see> what (the|our) blueprint (asks for|asks)
    (did|has|have) [the|our] <of-council> [yet|ever|finally] (say|said|says|answer|answered|agree|agreed|reply|replied|come back|got back) [yes|no|anything|us|to us] [yet|to it|to our ask|to the ask|to that|to us|in the end]
    what (did|has|have|does) [the|our] <of-council> (say|said|answer|answered|reply|replied|decide|decided|think) [yet|to it|to us|to our ask|to our asks|to the ask|about it|in the end|about our ask]
    [is there|have we|do we have|have we got|did we get] (any|an) (answer|news|word|reply|yes) (from|off|of) [the|our] <of-council> [yet|on it|on our ask]
    (has|have|did) (anyone|anybody|somebody|someone|they|the council) (answered|answer|said yes to|said no to|say yes to) (our|the) (asks|ask)
    (what) (became|happened|came) (of|to) (our|the) (asks|ask)
  `,
  'blueprint.answer': `
    yes to (the|their|that) ask (about|on) …
    i (agree|say yes|am happy) to (the|that|their|your) ask [about …]
    (put|mark|note|count) me [down] as (saying|a) (yes|no) to (that|the|their|your) ask
    (my|our) answer is (yes|no|not yet) [to (the|that|their|your) (ask|asks) …]
    where (do|can|should) i (say|write|put) what (i|ill|i will|we|the council) [will|can|would] (do|give|commit to) [for (a|the|that) pillar]
    (i|we|ill|i will|id) [would like to|want to|can|will|could|do] (say yes|say no|say not yet|answer|agree|reply) [to] (the|their|that|this|your|our|it|what) [ask|asks|they ask|you ask|they asked for|they ask for|blueprint ask] [in the blueprint|of the blueprint]
    (yes|no|not yet) to (the|their|that|this) (ask|asks) [from me|from us]
    (answer|answering) (the|an|their|that) (ask|asks) [in the blueprint|of the blueprint]
    (how|where) (do|can|should) i (answer|say yes to|say no to) (the|an|their|that) (ask|asks) [in the blueprint]
    (i|we|ill|id) [would like to|want to|will|can|like to|hereby] (commit|commit to|pledge|commit myself|commit myself to) [to] [it|this|that|the pillar|pillar \\d{1,2}|that pillar|this pillar|something]
    (make|give|say|write|add|put) (a|my|our|the) commitment [to (it|a pillar|the pillar|pillar \\d{1,2})|in the blueprint|for the council]
    commit to (a|the|that|this) pillar / commit to pillar \\d{1,2}
  `,
  'blueprint.meaning': `
    [i] (dont know|do not know|am not sure|not sure|have no idea|no idea|forgot|have forgotten|never know) what (a|an) <of-terms> (is|means) [again|here|meant to be]
    (what is|whats|what was|whats meant by|what is meant by|define|explain|meaning of|what does|what do you mean by|what do you call|what counts as) (a|an|the word|by) [a|an] <of-terms> [thing|mean|means|then|here|again|in this|in the blueprint|in all this|supposed to be|meant to be|called]
    (what do we|what do they|what do people|what does anyone) (mean|understand) by [a|an|the word] <of-terms>
    (what on earth|what the heck|what exactly) is (a|an) <of-terms>
    [remind me|tell me|explain [to me]|say] what (a|an) <of-terms> (is|means|was) [again|for|here]
    (what does|what do|whats meant by|what is meant by|what do you mean by|what means) <of-terms> [mean|means|meant to be|stand for|here|anyway]
    (what is|whats) (the|a) difference between (a|an|the) <of-terms> and (a|an|the|our) <of-terms>
  `,
  'blueprint.word': `
    (have|get|save|see|print) it as a word (document|file|doc)
    (export|save|turn|convert) (it|the lot) (to|as|in|into) [a] word [file|document|doc]
    is there (a|any) (word version|word file|word document|docx|pdf|file|printable version|copy in word) [of (it|the blueprint|our blueprint)]
    [<see>] (the|our|a|an|this) [local] (blueprint|draft|edition) (as|in|on|into) [a|ms|microsoft] (word|pdf|docx|word file|word doc|word document|document|file|doc|paper)
    (have|get|want|need|email|mail|forward|export|save|download|turn|make) [me|us|myself] [a copy of] (the|our) [local] (blueprint|draft) (as|in|into|to) [a|ms|microsoft] (word|pdf|docx|word file|word doc|word document|document|file|doc|me|us)
    (email|mail|forward|export|save|download) [me|us] [a copy of] (the|our) [local] (blueprint|draft|edition)
    [<see>] [a|the|our] (word version|word file|word document|word doc|docx|document|file) (of|for) (the|our) [local] (blueprint|draft|edition)
    [<see>] (a|the|our) (word version|word file|word doc|docx) / wheres the (word version|word file|word doc)
    (can|could) (i|we) (download|export|save|email) (the|our) [local] (blueprint|draft)
  `,
  sensemaking: `
    <see> [at] (the|our) [sorting|sense making|sensemaking] wall / what (is|was) (on|hanging on) (the|our) [sorting] wall [now|so far]
    (whats|what is) (on|hanging on) (the|our) [sorting] wall [now|so far] / (see|look at|open|sort) (the|our) [sorting] wall
    (where is|wheres) (the|our) [sorting] wall
    [<see>] [<our>] (sensemaking|sense making) [round|now|please|wall|workshop]
    (make|making) sense [of it|of this|of what we learned|of what we learnt|of what weve learned|of it all|of everything] [together]
    (where|how far) (are|have) we [got] (with|in|on) [the|our] (sensemaking|sense making|making sense)
    (how is|hows) [the|our] (sensemaking|sense making) (going|doing|coming along|getting on)
    (when|how) (do|will|can) we [start] (make sense|sensemaking|sense making) [of it|of this|of what we learned|of it all] [together]
    (what is|whats) next (in|for|with) [the] (sensemaking|sense making)
    <see> the wall of what we (learned|learnt)
  `,
  'reflect.mine': `
    (want|have|get) my words back [off the wall|from the wall]
    (delete|remove|take down|take off|withdraw|pull) (what|the thing|the words) [that] i (put|wrote|hung|said) on the wall
    (get rid of|take down|lose|scrap) my (reflection|reflections) / what have i (said|put|written) on the wall
    i (regret|shouldnt have said|wish i hadnt said|should not have said) (what i said|it|that) [on the wall]
    (take|get|pull) (back|down|away) (what|the thing|the words|everything) [that] i (said|wrote|put up|put in|put on the wall|said by name|told the wall) [on the wall|about it|for the blueprint|there|by name|off the wall]
    (take|get|remove|pull|have|delete|wipe) (my (words|reflection|reflections|thing)|what i (said|wrote)) (off|from|back from|down from|taken off|removed from) (the|our) [sorting] (wall|blueprint)
    (take|get|have) my (words|reflection|reflections) (back|off|down)
    (delete|remove|withdraw|take back|unsay|retract|undo|scrap) (my (reflection|reflections|words)|what i (said|wrote)) [on|from|off|for|about] [the|our] [wall|blueprint]
    (unsay|take back) (it|that|this|what i said) / un say (it|that)
    <see> (what|the things|everything) i (said|put|wrote|hung) [by name] [for it|on the wall|for the blueprint]
    [<see>] (my reflections|what i said by name|my words on the wall|what i said on the wall)
    what (did|have) i (say|said|put|hang) (on|for) the (wall|blueprint)
    (can|could|may) my (words|reflection) (come|be taken|go) (off|down from) (the|our) wall
  `,
  'blueprint.leave-out': `
    # (is|was) not (for|to be in|meant for) (the|our) (blueprint|draft|pack|wall)
    # (stays|stay|should stay|is to stay) (with us|in the team|ours|with our team) [and] not in the blueprint
    # (should not|shouldnt|must not|mustnt|ought not to|is not to|isnt to|doesnt|does not) [go|be|belong|be put] [in|into|on] (the|our) (blueprint|draft|pack)
    (i would rather|id rather|rather|better|i want|i would like|id like|prefer) # (was|were|is|to be|be|stays|stayed) (left out|kept out|out|not in it|not in the blueprint) [of (the|our) blueprint]
    (leave|keep|hold) # (out|back) [of|from] [the|our|this|it|that] [local] [blueprint|wall|draft|pack|round|sensemaking]
    (take|get|pull) # (out|back|away|off) [of|from] (the|our) [local] (blueprint|draft|pack|round)
    (leave|keep) out # [of|from] [the|our] [blueprint|wall|draft]
    (leave|keep|hold|take) (what|the thing|everything|whatever) (i|we) (learned|learnt|wrote|said|told|put) (on|from|in|of|about|with|for) # (out|back) [of|from] [the|our|it|this] [local] [blueprint|wall|draft|pack]
    (leave|keep|hold) (out|back) (what|the thing|everything|whatever) (i|we) (learned|learnt|wrote|said|told|put) (on|from|in|of|about|with|for) # [of|from] [the|our|it] [blueprint|wall|draft|pack]
    (leave|keep|hold) [my|our|the] (learning|lesson|lessons) (on|from|in|of|about|with|for) # (out|back) [of|from] [the|our|it] [blueprint|wall|draft|pack]
    (dont|do not|never) (put|include|have|show|use|add) # [in|into|on] [the|our|it] [blueprint|wall|draft|pack]
    (i|we) (dont|do not) (want|wish|need) # (in|to be in|to go in|to go into|going into|put in|on) [the|our|it] [blueprint|wall|draft]
    (can|could|may|should|shall|must|please|let) # (be|stay) (left out|kept out|out|held back) [of|from] [the|our|it] [blueprint|wall|draft]
    # (stays|should stay|is to stay|must stay|is) (out|left out) [of|from] [the|our] [blueprint|wall|draft]
  `,
  'blueprint.let-in': `
    (let|allow|have|take) # (in|back in|in again|back in again|into|back into) [to] [the|our] [blueprint|wall|draft|pack] [again|after all|now]
    (put|bring|include|add|get|want|have|keep) # (back in|in again|back into|back on|into|in|on) [to] (the|our) (blueprint|wall|draft|pack) [again|after all|now]
    (put|bring|get) # (back in|in again|back) [again|after all]
    let in # [again] / let # (in|be in it|go in) after all
    (include|use|add) # [in the blueprint|in our blueprint] (again|after all)
    (i|we) (want|would like|need) # (back in|in again|back into|back on) [to] [the|our] [blueprint|wall|draft|pack] [again|after all]
    # (can|may|could|should|shall) (go|come|be|be put|be let) (back in|in|back into|in again|into|back on) [to] [the|our] [blueprint|wall|draft|pack] (again|after all|now)
    # (can|may|could|should|shall) (go|come|be put|be let) (back in|back into|in again|back on) [to] [the|our] [blueprint|wall|draft|pack]
    (can|could|may|should|shall) # (go|come|be|be put|be let) (back in|in|back into|in again|into|back on) [to] [the|our] [blueprint|wall|draft|pack] [again|after all|now]
    (dont|do not) leave # out [of] [the|our|it] [blueprint|wall|draft|pack] (after all|any more|anymore|any longer)
    un leave # / un leave # out / undo leaving # out [of] [the|our] [blueprint]
  `,
} as const;

/** Words that may stand for each other in these. */
export const listsOfBlueprint = {
  'of-council': `
    director / directors / assistant director / deputy director / head of service / heads of service / head of finance / head / finance / legal / housing / hr / commissioning / commissioner / commissioners / procurement / ict / council / service manager / chief executive / chief exec / cabinet / lead member / leader of the council / leadership / leaders / head of housing / head of legal / head of it / head of hr / director of childrens services / dcs
  `,
  'of-terms': `
    pillar / pillars / experiment / experiments / edition / editions / signal / signals / round / rounds / cycle / cycles / theme / themes / steward / stewards / leader / leaders / draft / wall / reflection / reflections / ask / asks / commitment / blueprint /
    [mission] (strand|strands) / barrier / barriers / stage / stages / mission
  `,
} as const;
