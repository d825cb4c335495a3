/** Cues of what a team has together: its vote, barriers, strands, values, stage and check-ins. */
import type { WrittenCues } from './en-GB-cue-lists.ts';

export const ofTeam: readonly WrittenCues[] = [
  {
    wish: 'vote',
    cues: `
      (cast|use|change|alter|amend|switch|retract|take back|redo|have|put|give|get|had|havent had|want|in) [a|my|our|me] [dots|5|five|remaining|other] (votes|vote|dots) [in|on|back] (?=$|on (which|what|the (barriers|themes|strands)|it|here|this)|for|in|before|now|please|left|again|about|which|i|if|yet|somewhere|and|as|thanks|what|goes|pressed|wrong|went|to)
      too late to vote / (how|where) [\\S+] [\\S+] (go|goes|set) about (vote|voting) (?=$|on|for|please|because|as|since|in|thanks)
      (how many|any|have i) [got|of my] votes [do|have|left] / (not|havent|never|ive|already|how do i|how do us|how do we|where do i|where do we|can i|can we|can you|may i|when do we|when can i|do i|do we|did i|have i|has|is|am i|already) (vote|voted|voting) [yet|on|for|open|closed|shut|started|still|now|what|which|already] (?=$|the|a|on|or|yet|please|then|thing|closes|open|themes|barriers|strands|i|it|in this|today|by|from|which|what|soz|never|somewhere|closed|again|still|thanks|where|link|card|today|started|for)
      (whats|who|which|what|whos|has) [\\S+] [\\S+] [\\S+] (winning|won|leading|ahead|top|came top|most votes|come out) … (vote|votes|voting|poll|ballot)
      (vote|voting|poll|ballot|dots) [still|now|already] (running|going on|live|shuts|closes|close|shut|open|opened|closed|started|finished|results|result|link|card|end|ends)
      (wheres|where is|where do i find) the voting
      (open|start|run|close|end|set up|kick off|launch|begin|stop|get|finish) [up] [a|the|our] [new] (vote|poll|ballot|voting) (?=$|for|on|about|please|now|between|of|to|so|and|team|today|thanks|off|going)
      (theres|is there|heard theres|where is|wheres|find|see|show me|open|take me to) [a|the|our] (poll|vote|ballot|voting) (?=$|like|on|please|thing|like|link|open|going|results|result|for|about|still|card)
      (pick|choose|say|put|rank|decide) [\\S+] (favourites|favourite|which ones|which one|which barrier|which barriers|which theme|which strand|which barrier) [i|we|us|is|goes] [\\S+] [\\S+] (first|want|wants|closed|reckon|most|matters|next|is|for) 
      (whats|what is there|whats there) to vote on / (change|changed|undo) (who|what|which|which item|which one|my mind on what) i voted / voted for the wrong / for the <barriers> vote
      (i|we) (want|need|would like|get|id like) to vote (?=$|on|for|now|please|before|in)
      (have|had|put|get|want|havent had) (my|me) say (?=$|on|in|about|for|before) / (have|get|want|had) a say (on|in) (which|what|the (barriers|themes|strands|vote))
      (stick|put|place|move) (my|me) (dots|stickers|sticker|dot)
    `,
    unless:
      '<of-families> / vote on (where|when|who|whether|how) / away day / election / council meeting / teenagers / participation / room / meeting on',
  },
  {
    wish: 'themes',
    cues: `
      (<barriers>|<in-way>|stuff) … (in bunches|into piles|in piles|into groups|in groups|by theme|into themes|in themes|lumped together|grouped|mostly about|like with like|patterns|pattern|boil down to|come down to|in common|summed up|sum up|summary|summarise|top three|bundled|together|main ones|group|clusters|bucket|buckets|categories|sorted)
      (group|sort|theme|cluster|bunch|lump|sum up|summarise|pull together|put together|categorise|bundle|organise|put like with like|whats common|roll up|boil down|common threads|patterns|pattern|boils down|trends|big ones) … (<barriers>|<in-way>|keeps|whats wrong)
      keep coming up in the <barriers> / things keep coming up
      (barriers|blockers) … (crop up|come up|cropping up|grouped|by theme|most common|most often|matter most|in common)
      (biggest|main|top|commonest|worst|most common) [\\S+] (things|issues|problems|stuff|ones) [thats|that] [are] <in-way>
      (come|comes|boil|boils) down to … <barriers>
      how (they|these|the <barriers>|our <barriers>|those) (group|hang|go|fit|belong|cluster) [together]
      same <barriers> [\\S+] (coming|come|crop|cropping|keep|turn|turning) … (again|group|together|up)
      what (keeps|keep|is it that keeps) coming up [over|again|the most|most] (?=$|in|again|over|across|time|please|for|most|with)
      (biggest|main|top|common|commonest|worst) [\\S+] (headache|headaches|problems|issues|moan|moans|themes|theme|patterns|gripes) [overall|in|across|for|of|$|sorted|as|grouped|people]
      (is it|are they|are we|its|they) [all|mostly|mainly|just|more] (mostly|mainly|all) … (or) … [mostly|mainly] … (<in-way>|<barriers>)
      (which|what|our|the|see|show|barrier|main|into|any|list|new|add|make|wheres) [\\S+] (themes|theme) (?!park|from the (survey|audit|audits|day|review)|of the (day|session|visit)|for the (day|session|visit)|tune|nights|night|days|week)
      (patterns|pattern|trends) (in|across|to) (what|the|our|whats|it)
    `,
    unless: '<of-families> / vote / poll / voting / sessions / month',
  },
  {
    wish: 'barrier',
    cues: `
      <log> … (a|an|another|one|new|this|my|some|as a|it as a|got a|proper|massive|big|another) [new|big|massive|proper|confidential|anonymous|small|quick|huge|real] <barrier> (?!free|paid|to (learning|families))
      (add|put|chuck|stick|pop|write|note|get) (this|that|it) [down|in] [to|on|with] [the] <barriers>
      <log> (something|somethings|what|whats|whatever|stuff|one thing|things|a problem|problem|an issue|issue|problems) [thats|is|keeps|that|which|getting|gets|really|always|that is] [getting|standing|stood] <in-way>
      (something|somethings|theres something|whats|stuff) [thats|is|getting|always|keeps] [getting|standing|stood] <in-way> … (on the list|log|raise|report|put|flag|flagged|raised|tell|where|logged|noted|writing down|taking down|reported|somewhere|sent|raising|logging|flagging|reporting)
      (can i have|could i have|to have|where do i have|want|need|let me have|got) [a] [good|proper|bit of a|quick|little] (moan|rant|whinge|grumble|vent|gripe) [about|so|to|where|on|$]
      where do (i|we) (put|say|log|raise|report) (something|things) [that|which|thats] … <in-way>
      (grass on|moan about|complain about|vent about|whinge about|grumble about) … (process|rule|system|form|manager|panel|it|finance|anonymously|confidentially|on the quiet|properly|without|way|here)
      (raise|report|flag|say|log|put in|tell|name) … (barrier|in the way|in our way|blocking us|stopping us|problem|blocker|issue|something|someone) … (without|anonymously|anonymous|in confidence|confidentially|on the quiet|with my name|off the record|not with my)
      (got|have|ive) [got] [a|an] (gripe|grumble|moan|barrier|blocker) (for the|to (put in|raise|add|log|make|share|register))
      where do [my|our|the|all] (moans|grumbles|gripes|whinges|barriers|blockers) go
      (not|without) [with] my name on it … (barrier|cant|stopping|wont|in the way)
      (something|one thing|an issue|a thing|a matter) [i|we|id] [\\S+] [\\S+] [\\S+] (raise|report|flag|say|log|mention|bring up|share) … (without|anonymously|confidentially|in confidence|my name|off the record|in private)
      (something|somethings) [is] <in-way> … want to (report|raise|log|flag)
      (barrier|blocker|obstacle) (to report|to raise|to add|to log|for you|for the list|for the board|here|alert)
      as a (barrier|blocker) (?=$|please|thanks|for|that|if|can|on)
    `,
    unless: 'i have a (moan|rant|whinge|gripe|grumble) about / <of-families> / vote / anyone else',
  },
  {
    wish: 'barriers',
    cues: `
      <see> … (<barriers>) (?!to|for|with|at|cream|between|into|that stop)
      <see> … <in-way> (?!of|ringing|writing|when|from|to|their|how)
      (did|has|have) [anyone|anyone else|someone|someone else|other people|people|we] [\\S+] ((moan|moaned|complain|complained|grumble|grumbled|whinged) … (same|about|list|in the way|too|as well|yet|or only me|$)|(raise|raised|said|say|put|flagged|mentioned|reported|logged|named) … (barrier|barriers|blocker|blockers|obstacle|obstacles|in the way|or only me))
      (did|has|whats|wheres|is) … (barrier|blocker|grumble|gripe|moan) … (answer|answered|sat there|anywhere|looked at|sorted|sent|read|get put|reply|response|happened|go|gone|up to|yet)
      (the|our|whole) list [of] (things|stuff|what) … <in-way>
      (what|whats) (are|is|have|has|do|does) <everyones> [all|been|keep|keeps] (stuck on|stuck with|held up by|struggling with|moaning about|complaining about|grumbling about|finding hard|up against) (?=$|at|this|lately|right|these|on here|please|now|then)
      what (are|is|have) (people|we) [all|been] (stuck on|held up by|moaning about|grumbling about|up against) (?=$|at|this|lately|right|these|on here|please|now|then)
      (same|like) (barrier|blocker|gripe|moan) as me / (got|put) … (with|in with) the other <barriers>
    `,
    unless: '<of-families> / vote / poll / dots',
  },
  {
    wish: 'strands',
    cues: `
      (<see>|our|another|add|new|these|them|mission|pick|choose|list|four|five|three|about) … (strands|strand|missions|mission strands|strans|strangs) (?!of (hair|dna|work with|light|thought|the)|meeting|approach|model)
      things we said [wed|we would] (focus|work|concentrate) on
      strands how many / (add|have|need) another strand
      (headings|areas|buckets|threads|focus areas|priorities|big areas|categories|pillars|topics|workstreams|work streams|big headings) (our|we|that|from|all|were|the|you|everything|in|i) [\\S+] [\\S+] [\\S+] (agreed|picked|chose|voted|workshop|under|sorting|sort|ideas|changes|working|work on|hang|settled|decided|came up|said|went with|landed|are)
      (what|which) (did|have|are) (we|the team) [all] (agree|agreed|pick|picked|choose|chosen|decide|decided) to (focus on|work on|concentrate on)
      which (strand|mission|heading|bucket|area) (does|is|do|did) (#|<mine>|it|this|that|<named>)
    `,
    unless: 'hair / dna / vote / poll / families / parents / children / visits',
  },
  {
    wish: 'values',
    cues: `
      (<see>|our|add|change|edit|update|suggest|quote) [\\S+] [\\S+] [\\S+] [\\S+] [\\S+] (the|our|team|teams|those|them|agreed|what|which|of our|of the|new|another|valves) [\\S+] [\\S+] (values|value|valves|principles|behaviours) (?!of|for|in (?!(a|my|the|our) (report|slide|slides|presentation|supervision|bid|letter))|to (?!one|curious|kind|be|something)|added|should|at|on the|base|day|and vision poster)
      (wed|we would|we said we would|wed all|we said wed|we all said we would|said wed) [all] live by / what [did] (we|do we) [say] [we] (stood|stand) for (?=$|as|again|please|and|i|in) / (stood|stand) for as a team / we [all] (said|say|agreed) we (stood|stand) for
      how we (said|want|wanted|agreed) [wed|we|to] [want] [to] [be|treat|work|behave|act|would] … (people|each other|one another|together|with each|as a team)
      (words|things|stuff) [that] we (came up with|agreed|picked|chose|wrote) [about|for] how we
      (agree|agreed|say|said) wed be like
      (which|what) values (did|have|had|were|do|are|we|was|the team) [we|it|the team|our|they] [all|that|have|had|did] (pick|picked|choose|chose|chosen|agree|agreed|settle|settled|decide|decided|go|went|land|landed|have|say|said|end|ended|ours) [up] [on|for|with]
      (words|list) on [the|that] (flip chart|flipchart|wall|post its|poster) … (about|were|what|kind|honest|again|be|want|we)
      (signed up|agreed|promised|said) [wed|we|to] [would|to] (be|be like|behave|act|treat each other|work) [like] [as a team|with each other|to each other|together]
      (kind|honest|brave|curious) [and] (honest|kind|brave|curious|open|respectful|something)
      ways of working we agreed / team (values|principles|charter|promises|behaviours|rules) (?!day|should|meeting)
    `,
    unless: '<of-families> / posters / induction pack / letter',
  },
  {
    wish: 'vision',
    cues: `
      (<see>|our|grand|edit|change|update|add|write|reword|tweak|want|draft|amend|amendment|propose|suggest|improve) [\\S+] [\\S+] [\\S+] [\\S+] (our|the|team|teams|shared|grand|big|of our|of the|a|mission|that) [\\S+] (vision|vison|vission) (?!test|tests|screening|aid|impair\\S+|loss|support|problems|day|board|boards|off)
      what (did|have|had|do) (we|the team) [all|finally|ever] [all] [agree|agreed|decide|decided|say|said|want] [that] [we] [want|wanted] (this|the|our) (service|team|place) to (be|become|look like) / (can|could|is) the vision / (said|agreed|wrote|decided) it (would|will|should) be like / the vision be / wrote the vision / whats the vision
      vision (needs|is too|wants|could do|statement|line|sentence|thing|bit) (?!screening)
      our (vision|north star|mission statement|big dream) (?!screening|boards|board|day|test|for the|for a) / (big|one|grand) [dream] sentence / big dream
      (what|where|whats) [\\S+] (we|are we|the team|weare|were we) [all|even|meant to be] (aiming|working|trying|heading|striving|hoping) (for|towards|to get to|to achieve|to be|to end up)
      (that|the) (line|sentence|statement|bit|paragraph|thing|saying|slogan) [about|on|we|that|of] … (families|want to be|vision|in two years|future|the dream|day one|away day|came up with|wrote|agreed|good looks like) (?!letter|form)
      what good looks [like] … (agreed|we|bit|wrote|show|see) / whats the (end goal|point of it all|dream|bigger picture|big picture|ultimate)
    `,
    unless: 'eye / eyes / optician / glasses / poster',
  },
  {
    wish: 'pulse',
    cues: `
      (<see>|do|take|answer|fill in|send|open|start|did|missed|press|tap|pressed|results|complete|the|our|this months|this weeks|a|run|quick) [\\S+] [\\S+] [\\S+] pulse (?!ox\\S+|rate|of)
      (smiley|happy|faces|face|mood|feelings|feeling|wellbeing|how are we|hows everyone|how are you|hows it going|how are we feeling|how are we doing|how you doing|bearing up) (card|cards|thing|one|faces|face|question|questions|survey|check|quiz|poll) (?!in|for|with the (child|kids)|of)
      how (are|is|r) (we|everyone|you|the team|morale|the mood) [all] [doing|bearing up|feeling|coping|getting on|holding up] [card|one|thing|question] (card|one|question|survey|poll)
      (ask|say|tell you|let you know|record|log|put|show|press|tap|pick|click|answer) [<me>] how (i am|im|weare|we are|i|i feel|we feel|were|the team is) [feeling|doing|coping|getting on|bearing up|feel|this week|this month]
      (hows|how is) (the team|everyone|the mood|morale|team morale) [\\S+] (feeling|doing|coping|bearing up|holding up|overall|this week|lately|at the moment)
      whats (the mood|morale|team morale) [\\S+] (like|this week|lately|at the moment|at)
      (card|question|questions|survey|thing|one) [that asks|asking|about] how (we|we are|weare|one|one is|work|i|were|everyone|people|im|its|hard|the team) 
      (with|the) [smiley|little] faces [for me|please|on] (?=$|for|please|give|now|on)
      the smileys / wrong (face|smiley)
      how im feeling … ask / (pick|tap|press|choose|click) (a|my|the) (face|smiley|sad face|happy face)
    `,
    unless:
      '<of-families> / visit / visits / corporate / samaritans / posters / oximeter / emojis on',
  },
  {
    wish: 'set-up',
    cues: `
      (workshop|workshops) [\\S+] [\\S+] [\\S+] [\\S+] (moved (?!online)|move|change|changed|date|dates|when|set|rescheduled|booked|different|wrong|shifted|cancelled|rearranged|put back|brought forward|now on|is now|postponed|pushed back|on the)
      (when|whens|what date|what day|what time|which day|change|set|move|put in|add|update|pick|choose|alter|reschedule|shift|book|enter|wheres|where is|where do i) [\\S+] [\\S+] [\\S+] [\\S+] (workshop|workshops|workshop dates|check in day|check in time|team dates|start date|settings|team settings)
      (check in|check ins|weekly card|monday card|card|weekly one|weekly thing|messages|monday message) [\\S+] [\\S+] [\\S+] (to|on|for|onto|over to|comes on|come on|at) [a|the] (<weekday>|tuesdays|wednesdays|thursdays|fridays|mondays|afternoon|afternoons|different day|different time|another day|later|earlier) … (instead|not|better|please|rather|for our|can|could|its|day|$)
      (change|move|shift|swap|switch|set|alter|put) [\\S+] (check in|check ins|weekly card|monday card|weekly check in|day|time) [day|time] [\\S+] (to|from|on|for|over|of the check|we get)
      workshop (has|is|was|s) [been|now] (moved|changed|shifted|put back|rearranged|postponed|brought forward) … (change|where|how|update|settings|dates|lead|tell you)
      (be|being|get|is|as) [made] (joint|co|second|another) [team] lead (?=$|as well|too|please|with|on|of|here|now)
      (changed|moved|shifted|rearranged|cancelled|rebooked|postponed|rescheduled) (the|our) [next] (workshop|workshops) / settings (for|of) (our|the|my) team
      (change|move|alter|set) (what|which|the) (time|day|date) … (card|check in|workshop)
      (check in|card|workshop|weekly card) (day|time|date) … (<weekday>|tuesdays|wednesdays|thursdays|fridays|mondays|make it|to)
      (who|whos) [the|is|are|be|our|can] [the] [team] (leads|lead|manager of|leading|leader|in charge of|facilitator|facilitates|running|runs|facilitating|team lead|boss of|admin|admin of|admin for|looks after|owner of) [of|on|for|in] (our team|our group|our workshop|our workshops|the (team|group|workshop|workshops|changes)|us|this|it|here|small changes|now|this team|$) (?!drop|room|week|rota)
      (make|add|set|swap|change|put|need|want|have) [\\S+] [\\S+] [\\S+] [\\S+] (as a|as the|as|a|the|another|me|be|as new|be the|as our|to) [new|team|co|second|another] (lead|leads|facilitator|manager|admin|team lead) (?=$|as well|too|instead|on (this|here|it)|of (the|our|this) team|(for|in) (the|our|this|us) [team]|please|now|and|with me|because|here|thanks) (?!for the (toy|car|drop))
      make \\S+ [\\S+] [the|a|our] [team|co] lead (?=$|please|too|as well|now|instead|of (the|our|this) team|for (the|our) team|on here)
      (im|i am) [the|a|your|our] new [team] (manager|lead|facilitator|leader) / (take over|taking over|taken over) (as|the|this|from) [the|this|team|lead] … (team|lead|charge|this|facilitator|manager|from)
      (new|another|different) team (to|on|for|needs|set|setting|wants|going|get|started|added) [set|get|getting|going|up|started|on this|added|going on]
      (set up|add|start|onboard|register|get) [\\S+] [\\S+] [new|our|my|a|the|another] team (?=$|on|up|here|please|to|with|for)
      (team|our) (settings|set up|dates (?!in one|on the)|details (?!in|on)) (?!meeting) / (someone|person|starter|member) … (to|from) (our|the) team (on|in) (this|here|the bot)
      (\\S+) (has|have|s) left … (who|lead|running|charge|change|swap|take over)
    `,
    unless:
      '<of-families> / after school / joint (?!lead) / training / wellbeing workshop / parenting / duty',
  },
  {
    wish: 'stage',
    cues: `
      (what|which|whats|at what|is this|is it) [\\S+] [\\S+] (stage|week|phase|bit|part|point|step|week number|leg) (?!a|the (plan|case|child|social)) [\\S+] [\\S+] [\\S+] [\\S+] (are|is|now|weare|we|on|in|at|up to|this|it) (?=$|we|in|on|at|now|it|this|up|supposed|meant|team|again|please|out|of|as|the|and|then|thanks|our) 
      (where|wheres|how far|how far along) [\\S+] (are|is|have|r|do|has|did) (we|the team|us|our team|things) [all|as a team|got] [get|stand|now] [to|up to|at|in|along|through|with|got] (?=$|up|in|at|with|to|along|through|on|now|this|it|the|as|please|then|again|gone|thanks)
      how (many|long|much) [\\S+] (weeks|week|left|time|longer|have we got|is left|do we have|before|until) [\\S+] [\\S+] (left|to go|end|finish|grow|influence|develop|gone|in|is this|of this|have we|next stage|before|over)
      (are|is|were|weare|we) (we|it|still|you) [still|in|on|at|the team] [in|on|at|doing] (mission|develop|influence|grow|week <number>|the first (bit|stage|part)|the (last|next|second|third) (bit|stage|part)) (or|now|yet|still|$|please|have|and|then|already)
      are we (nearly|almost|close to|past|out of|there) [at|in|to|into|through] (mission|develop|influence|grow) / are we at (develop|influence|grow)
      whats this stage about / when do we (go|get|move) [in|on] [to|into] (mission|develop|influence|grow|the next)
      wheres (the team|our team|us|we) [got] [to|up to|at] (?=$|in|with|on|now|please|as)
      which of the four (bits|stages|parts|phases)
      (which|what) stage [\\S+] [\\S+] [\\S+] (reached|got to|arrived at|come to) / (what|which) (week|stage|phase) (which|what|please|now) [stage|week]
      how (long|much longer) [\\S+] (the programme|this|it|the journey|all this|the project) (run|runs|last|lasts|go on|goes on|take|carry on|left)
      (mission|develop|influence|grow) or (mission|develop|influence|grow)
      (whats|what is|what comes|what|what happens|when do we|when does) [\\S+] (next|after|start|move|get to|go to|go on to|move on to|begin) [to|in|on] [the] (mission|develop|influence|grow|next stage|this stage)
      (what comes next|whats coming up next|whats after this) (?=$|in|for the team|please) / what (are|should) we [\\S+] [\\S+] (be doing|doing) [in] this (week|stage|bit|phase)
      (end|finish|start|over) of the (programme|sixteen weeks|journey|16 weeks) / (programme|journey) (end|finish|over|stage|week)
    `,
    unless:
      'we with (the|our|my) (?!programme|journey|stages|weeks|project|whole) / stage (is|are) (the|a|our|my|that) (?!team|programme|journey|project|whole|stage) / <of-work> / rota / leave / sprint / induction / desk / park / assessment / budget / probation',
  },
  {
    wish: 'check-in',
    cues: `
      (my|the|this weeks|weekly|mondays|monday|last weeks|do|early|missed|answer|fill in|open|send|resend|wheres|where is|get|have|did|done|give me|ready for|redo|change|supervisors|todays|complete|never got|lost|havent done|havent had|forgot|forgot to do|forgotten) [\\S+] [the|a|our|my|me|me the] [weekly] check in (?!with|on|calls|call|visits|visit|point|desk|meetings|meeting|chat|time with|sheet|to (?!early|now)|at the|slots|for (students|families|new)|by|before)
      (weekly|monday|mondays|this weeks) (card|form|one|questions|question|thing|update card|message|survey|check|thingy|quiz|update) (?!meeting|to|game|email|newsletter|report|for (mileage|expenses|time)|in the)
      (missed|lost|never got|havent had|deleted|didnt get|swiped|not had|never had) (my|the|this weeks) (card|weekly card|check in) (?!for (?!this|the)|from|on the)
      (question|questions|card|form) (of|for) (this|the) week
      check in (card|now|early|again|thing|questions|form|please|today)
      the card … (<weekday>|mondays|this week|9 30|9point30|how the week|come|arrived|swiped|lost|vanished|again) / (thing|card|one|question|questions) [that asks|asking|with|about] (what moved|what has moved|whats moved|how the week|how my week|how the weeks|hows the week|hows my week)
      (do|fill|fill in|missed|answer|wheres|get|send|had|complete|finish) [in|me] [the] (the weekly|this weeks|last weeks|mondays) (?=$|in|card|one|early|now|please|because|before|again|yet|as|instead|thing)
      how (the weeks|the week|my weeks|my week) (gone|went|has gone|been) (card|thing|question|one|send|again|$)
    `,
    unless:
      '<of-families> / workshop / visit / lunch / meeting / instead of mondays / team briefing',
  },
];
