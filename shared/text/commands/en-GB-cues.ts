/**
 * The few words that give a wish away in a longer line, in everyday words (`everyday-words.ts`) and written as phrases
 * are (`phrases.ts`), but that `…` may also be no words, and that they may stand anywhere in the line. A cue names
 * something of the bot's own (its messages, the board, my check-in), so that what people say of their work is left alone.
 */
import type { Lists } from './phrases.ts';
import type { Wish } from './said.ts';

export type WrittenCues = {
  readonly wish: Wish;
  /** Whatever else is said. */
  readonly sure?: string;
  readonly cues: string;
  /** Words with which the line is about something else. */
  readonly unless?: string;
};

/** People and things of their work: with one of them a line is hardly said to the bot. */
export const ofWork = `
  family / families / parent / parents / mum / mums / dad / dads / child / children / childs / kid / kids / carer /
  carers / visit / visits / young / yp / school / schools / court / nursery / foster / referral / referrals /
  assessment / assessments / caseload / case / cases / conference / conferences / placement / placements / baby /
  babies / sibling / siblings / nan / duty / gp / police / solicitor / legal / panel / minutes / agenda
`;

/** Things of the office, with which it is about those. */
export const ofOffice = `
  kettle / kitchen / whiteboard / map / scanner / printers / voicemail / inbox / rota / drawer / drop in / template /
  templates / spreadsheet / neglect / dols / plo / lcs / mosaic / benefits / buddy / starters / induction / leaflet /
  leaflets / files / letterbox / mileage / wall chart / calendar / diary / toys / toy / posters / reception /
  contact room / smartboard / fridge / noticeboard
`;

export const cueLists: Lists = {
  'of-work': ofWork,
  'of-office': ofOffice,
  'of-families':
    'family / families / parent / parents / mum / mums / dad / dads / child / children / kid / kids / carer / carers / young / yp',
  a: 'a / an / the / my / our / your / this / that / these / those / any / some / all / all the / me / no / of / with / them',
  me: 'me / us',
  message: `
    message / messages / notification / notifications / card / cards / ping / pings / reminder / reminders / nudge /
    nudges / prompt / prompts / alert / alerts / text / texts / email / emails / pop up / pop ups / popups / buzz /
    spam / monday card / weekly card / monday message / weekly message / weekly messages / monday messages /
    check ins / monday thing / weekly thing / bot / app / these things / weekly ones / updates
  `,
  pinging: `
    messaging / sending / texting / pinging / nagging / pestering / mithering / bugging / bothering / hassling /
    contacting / buzzing / chasing / reminding / writing / spamming / notifying / emailing / nudging / prompting /
    harassing / hounding / badgering / popping up / going off / annoying / poking / talking to / asking / alerting /
    whingeing / moaning / mythering / disturbing
  `,
  ping: `
    message / send / text / ping / nag / pester / mither / bug / bother / hassle / contact / chase / remind / write to /
    write / spam / notify / email / nudge / prompt / disturb / poke / talk to / alert / buzz / ask / annoy
  `,
  stop: `
    stop / quit / cease / end / pack in / pack it in / give over / leave off / knock off / lay off / turn off /
    switch off / shut off / cut out / halt / cancel / kill / block / mute / disable / no more / enough of / enough with /
    unsubscribe from / opt out of / sick of / tired of / fed up of / fed up with / had enough of / too many / bored of /
    hate / cant be doing with / cant stand / get rid of / do away with / stop with / bin off / jack in / done with
  `,
  hush: `
    save / store / keep / pause / snooze / mute / hold / hold off / hold fire / stop / dont / no / nothing / skip / quiet / silence / shush /
    hush / turn off / switch off / lay off / leave off / knock off / park / suspend / pipe down / zip it / button it /
    leave me alone / leave us alone / leave me be / leave us be / leave it / give it a rest / give me a break /
    keep it down / shut up / wind your neck in / no need to / stay quiet / keep quiet / be quiet / go quiet / not / never /
    schtum / go easy / rest / hang fire / chill / not a peep / a bit of peace / some peace
  `,
  number:
    'a / one / two / three / four / five / six / ten / few / couple of / \\d+ / a few / a couple of / half a',
  span: 'day / days / week / weeks / fortnight / month / months / year / half term / bit / while / ages',
  weekday:
    'monday / tuesday / wednesday / thursday / friday / saturday / sunday / mon / tue / tues / wed / weds / thu / thur / thurs / fri',
  time: `
    until / for [the|about|another|at least|next] [next] <number> [<span>] / for now / for the time being / for the moment /
    for the rest of / this week / next week / this month / next month / today / tomorrow / tonight / all week / all day /
    this afternoon / this morning / the rest of the / over (christmas|xmas|easter|summer|half|the|new) / while im /
    when im / on <weekday> / after <weekday> / from <weekday> / <number> <span> [off] / a fortnight / back on / back in /
    im back / next <weekday>
  `,
  away: `
    (im|ill be|be|am|going|on|off|got|taking|having|starting|start|booked|away|back from|go|away) [going|now|on|off|my|some|me|away] (leave|
      annual leave|al|a l|holiday|mat leave|maternity|maternity leave|paternity leave|sick leave|sick|toil|study leave|secondment|jury service|
      compassionate leave|a break|sabbatical|adoption leave)
    (im|ill be|i go|going|am|be) [going] (off|away|out of office|out of the office|signed off|in hospital|poorly|on a course|on nights|abroad|ooo|non contactable|having an operation|having a baby|drowning|swamped|snowed under|run off my feet|up to my eyes)
    signed off / out of office / off sick / off poorly / off work
  `,
  see: `
    see / show / view / open / find / get / give / list / display / read / look / bring up / pull up / put up / call up /
    dig out / dig up / fetch / remind / tell / share / send / whats / wheres / where are / what are / what were / which / how many /
    check / go through / run through / talk / load / what have / what has / what did / what do / can i have / need / want /
    after / looking for / forgotten / forgot / cant remember / cant find / lost / is there / are there / any / have we got /
    do we have / paste / print / peek / nosey / gander / squint / glance / what / how / id like / let me have / refresh / recap /
    jog my memory / lost track of / wants / had / paste / export / copy of / where / has / whos / who
  `,
  one: 'one / change / idea / suggestion / entry / thing / small change',
  mine: `
    mine / my (last|latest|first|only|other|own|new|little|small|previous|most recent) [small] <one> / my <one> / my one / my ones / my ideas / my changes / my suggestions /
    (the|that) [last|first|new] [<one>] (i|ive) [have] (logged|put|did|done|raised|added|sent|typed|wrote|entered|posted|submitted|suggested|stuck|popped|came up) /
    what (i|ive) (logged|put|did|raised|added|sent|typed|wrote|entered|posted|submitted|said) / one of (mine|my|ours) /
    (last|latest|that) <one> of mine / my last [log|post]
  `,
  named: `
    # / <mine> / (the|that|our) (?!new|old|early|other|only|same|first|next|big|right|wrong|duty|whole|one|last) \\S+ [\\S+] one / it / that <one> / this <one> / that one / the last one / them / one of them
  `,
  barriers: `
    barriers / blockers / obstacles / blocks / blockages / hurdles / grumbles / moans / whinges / gripes / niggles / roadblocks / sticking points / pain points / frustrations / complaints
  `,
  barrier:
    'barrier / blocker / obstacle / hurdle / block / gripe / grumble / roadblock / niggle / moan / whinge / rant',
  'in-way': `
    in [the|our|us|my|their|his|her|peoples|everyones|teams] [teams] (way|road) / preventing (us|people|me|them) / (stopping|holding) them / (stopping|blocking|hindering) (us|people|the team|everyone|me) (?!\\S+ing) / holding (us|people|things|me|the team|everyone) (back|up) /
    slowing (us|people|things) down / cant get past / up against / hitting / getting stuck on / struggling with / fed up with / moaning about / moaned about / complained about / complaining about / grumbling about
  `,
  everyones: `
    everyones / everyone / the (whole|entire) team / the rest of the team / rest of [the|t] team / the team / the others / others / other people / peoples /
    everyone elses / everyone else / the rest of us / rest of us / colleagues / my team / our team / teammates / we all / teams / anyone / anyone else / other teams
  `,
  board:
    'board / wall / full list / whole list / big list / list of changes / list of ideas / changes list / whole lot / ideas list / team list / list of everything / lot',
  doing: `
    logged / put in / put up / put on / put / working on / trying / tried / up to / cooking / got going / got on / suggested / going on / on the go / doing / raised / got up / come up with / been at / posted / added / got cooking / been doing / been up to
  `,
  boss: `
    manager / managers / team manager / line manager / service manager / team leader / team lead / leader / director / head of service / ad / hr / ofsted / anyone / anyone else / someone / they / people / he / she / my team / the team / others / everyone / the council / inspectors / human resources / it dept / who / whole team / teammates / colleagues / noone / unions
  `,
  log: 'log / put / raise / record / report / flag / note / write / add / stick / pop / chuck / bung / get / have / submit / name / register / share / moan about / grass on / tell you about / tell someone about / say / whack',
  yes: `
    yes / permission / approval / approve / approved / signoff / goahead / ok / okay / nod / agree / agreement / agreed / consent / authorisation / authorise / authorised / buy in / say yes / sign / a yes or a no / go for it
  `,
  leader: `
    manager / managers / director / head of service / service manager / the head / team leader / leader / finance / housing / hr / business support / principal / ad / assistant director / someone / someone senior / whoever
  `,
};

export const ofAnything: readonly WrittenCues[] = [
  {
    wish: 'quiet.resume',
    cues: `
      (start|begin|resume|restart|carry on|go back to|crack on|get back to|back to|keep) [with|up] [<a>] (<pinging>|<message>) … (again|as before|used to|as normal|as usual|like before)
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
      (miss|missing) (you|(your|the|them|having|getting) [the] (<message>|<pinging>)) (?!about) / missed you (?!out|off)
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
      (glad|happy|ready|pleased|want|keen) to (receive|get|have|see|hear) [<a>] (<message>|from you) [again|now|once more]
      <message> to (begin|start|resume|restart|come back|come) [again]
      <message> (back|back on|on again) (?=$|please|now|thanks|was|im) / miss your \\S+
      you (can|may) (continue|carry on|resume) (<pinging>)
      (not|no longer|isnt|arent) (on leave|off sick|on holiday) (any more|anymore|now)
      (put|add) <me> (back on|on) (the|your) list
      (sign|subscribe|opt) <me> (up|in) [again|to]
    `,
    unless:
      '<of-office> / <of-families> / until / <weekday> / next week / not back / wait / check in / facebook',
  },
  {
    wish: 'quiet.pause',
    cues: `
      <hush> [<a>|on|me] [<a>] (<message>|(<pinging>|<ping>) (?=me|us|<message>|anything|$|<time>)|anything|everything|me|us|from you) … <time>
      (hold off|hold fire|hang fire|leave <me> alone|leave <me> be|leave it|keep quiet|be quiet|stay quiet|go quiet|shush|hush|shut up|pipe down|give it a rest|lay off|zip it|button it|nothing|not a peep|no more|quiet (?!room|space)|silence|snooze|mute|chill|give over|do one|peace) … <time>
      off to \\S+ [\\S+] <time> … (dont|stop|no|hold|pause) … (<message>|<pinging>|<ping>|me|us)
      (?<=^ ) [on|im] [out|away|off|on] (leave|a l|al|annual leave|holiday|out|away|off|sick) … (no|stop|dont|hold|nothing|pause|mute|quiet) [\\S+] (<message>|<pinging>|me|$|please|then)
      (be|keep|stay|go) quiet (until|for|over|while)
      <away> … (dont|stop|no|hold|pause|quiet|mute|snooze|leave|skip|hush|shush|off|turn|silence|peace|without|wont need|not) … (<message>|<pinging>|<ping>|me|us|quiet|it|you|anything|peace|this|them|while|stuff|check in|one)
      (dont|stop|no|hold|pause|quiet|mute|snooze|leave|skip|hush|shush|turn|not) … (<message>|<pinging>|<ping>|me|us|quiet|it|you|anything|this|them) … <away>
      (<message>|you|it|this|these) can wait (until|for)
      (give|let) <me> [have] [<number>|some] (week|fortnight|few days|days|month|time|day|breather|break|peace|weeks|rest|holiday|night) [of|s] [off|peace|quiet|from]
      (break|breather|rest|week off|holiday|time off|few days off|day off|fortnight off) from (you|this|these|<message>|the <message>|all this|all these|it all)
      (try|ping|message|nudge|bother|pester|contact|catch|come back to|get back to|text|talk to) <me> [again] (in <number>|next|on <weekday>|after|when im|<weekday>|later in)
      (dont|nothing|not|no) … until (im|i am|i get|i come) (back|in)
      (away|off|on leave|on holiday|out) … until … (<message>|ping|quiet|dont)
      (wont be|not) (in|around|here|about|working|at work) … (so|dont|no|hold|pause) … (<message>|<ping>|<pinging>|me)
    `,
    unless:
      '<of-office> / <of-families> (?!$) / (is|are|was) on leave / when the / any more of / letters / mams / had a brew / coffee',
  },
  {
    wish: 'quiet.stop',
    cues: `
      <stop> [<a>|sending|getting|being sent|sending me|more] [<a>] [daily|weekly|monday|constant|endless|random|more|many] (<message>|<pinging> (?=$|(me|us) (?!for the|for a|to|the)|<a> <message>|so|every|all|please|now|at|on|when|mid)) (?!from|to (?!me|us)|for (?!me|us)|with|nobody|about|going|left)
      (stop|quit|cease|give over|leave off|pack in|pack it in|no more|enough|sick of|fed up of|fed up with|tired of|hate|enough of|had enough of) [with] [you|your] [<a>] (<pinging>) [to|at] (?=$|me|us|please|now|mid|every|all the time)
      (dont|do not|never|not|no need to|no need for you to|rather you didnt|prefer you didnt|need you not to|need you to not) [you] [want you to|keep|be|need to] (<ping>|<pinging>) [to] <me> (?!a|the (link|form|list|template))
      (dont|no longer|never|didnt) (want|wanted|wish|need|asked|ask|signed|sign|like|interested|care|agree|agreed|bothered) [to] [be|get|getting|receive|receiving|have|having|hear|see|up|for|in|about] [part of] [<a>] [more] (<message>|from you|hearing from you|these|any of this|any of these|of these|of this) (?=$|any more|anymore|again|ever|please|thanks|on my|now|at all|from|so|coming|all|its|it|too|because|im|ive|me|and|every|i|that)
      (take|get|cross|scrub|remove|count|leave|sign|opt|kick|boot|strike|drop|wipe) (me|us|my name) (off|out|from) (?=$|[of] (this|the list|your|whatever|here|it|all|list|the bot|please|thanks|these)|please|thanks|now|of)
      (get|come|be) (off|out of) (this|the|your|these) (list|thing|bot|app|group|chat|messages)
      unsubscribe / unsubscribed / opt out / opting out / unenrol
      (get rid of|delete|uninstall|block|mute|turn off|switch off|disable|kill|remove|shut off) (you|this bot|the bot|this app|the app|this thing|yourself|<a> <message>) (?=$|on my|from|for good|please|thanks|completely|now|in teams|altogether|forever|on here|permanently|i)
      (turn|switch) (yourself|you|it|this|them|these|<a> <message>) off
      (prefer|rather|appreciate|grateful|want|ask|glad) … (not|didnt|stop|stopped|never|no longer|cease|ceased) (<ping>|<pinging>|contacting|contact) [to] <me>
      (rather|prefer|want|ask) [that|to] [i|you] (not|didnt|no longer|stop) [to] (receive|get|have|be sent|getting|receiving|being sent|hear|send|see|be messaged|be contacted) [\\S+] (<message>|these|them|from you|any|this|$)
      (be|get|have me) (removed|taken off|unsubscribed|dropped) [from|off] [<a>] (<message>|this|the list|here|your list|this list|list)
      (leave me|leave us) (alone|be|in peace)
      (this|it|you|its|youre|these|<message>) … (driving me|doing my head in|getting on my nerves|getting on my wick|doing my nut|driving me mad) … (stop|off|enough|out)
      i want out / want out [of] / let me out
      (go away|get lost|sod off|bog off|bugger off|jog on|do one|shut up|piss off|naff off|fuck off|away with you|sling your hook|hop it|on your bike) (?=$|permanently|for good|forever|please|thanks|will|would|now|you|bot|and|with)
      no more [of] [<a>] (<message>|from you|this|these) (?=$|inbox|phone|leaving|not|had|too|please|thanks|ever|any|on|for me|to me|now|i|me|im|thank|its|from|at)
      this (isnt|is not) for me / not for me this / not my thing / had enough of (you|these|this) (?=$|messages|cards|please|thanks|now|bot|app|thing)
      (stop|end) (my|the) (subscription|subscribing) / never (message|text|contact|ping) <me>
    `,
    unless:
      '<of-office> / until i have had / until ive had / brew / coffee / unless / <of-families> / in teams chat / cc / <weekday> before / letters / agenda / wine',
  },
  {
    wish: 'privacy.erase',
    cues: `
      (delete|erase|wipe|remove|forget|get rid of|clear|destroy|scrub|take down|purge|bin|shred|lose) [all|everything|anything] [of] (me (?!to|as|from the)|my (data|details|info|information|stuff|messages|answers|account|record|records|name|history|chat|chats|profile|footprint|personal)|(the|any|all|all the) (data|information|info|stuff|things|details|records) (you|u|that|youve|ive|i|about|on|its|held)|everything (about|on|you|youve|ive|i) |what (you|youve) [have|got] [on|about|know] |anything (about|on|youve|you have))
      right to be forgotten / subject access / right to erasure / dsar / (copy|download|export) [of] [all] my data
      (want|need|get|have) [everything|all|anything] … (on|about) me [to be] (wiped|wiping|deleted|deleting|erased|removed|removing|gone|cleared|off)
      (want|need|get|have) my (data|details|info|information|name|stuff|answers|messages) (wiped|wiping|deleted|deleting|erased|removed|removing|gone|cleared|taken off)
    `,
    unless: '<of-work>',
  },
  {
    wish: 'privacy',
    sure: `
      (who|whos|can|could|will|would|does|do|is|are|how|if|anyone|they|people|without) … (know|knows|see|sees|tell|say|show|find out|work out|guess|trace|told|knowing|identify) … (its me|it was me|was me|came from me|from me|who i am|that i said|who said [it|that|this]|who wrote [it|that]|who raised|who logged|who put|i said it|i wrote it) (?=$|or|and|if|because|please|when|before|before|then|it|that|in)
      (who|can anyone|can managers|does hr|is) [can|is|will|would|are] [be] [able to|allowed to|get to] (see|read|know|view) (it|this|what i (write|say|put|type|log|wrote)) (?=$|please|if|before|when|and|then|once|here|on)
    `,
    cues: `
      (who|who else|which people|how many people) [can|will|could|does|else|gets to|is|all|if|would|has|here|actually] [be|able to|get to|got] (see|sees|seeing|read|reads|reading|know|knows|look|looks|looking|access|view|views|gets|get|monitor|monitors|told) [at|to] [see|about] [<a>] (what i|what we|what ive|this|it|these|my|messages|answers|responses|who|here|said|if)
      (can|could|does|do|will|would|is|are|did|has|have) [<a>] [actual] <boss> [<boss>] [be|get|gets] [able to|get to|gets to|going to|ever] (see|read|know|look at|find out|seeing|reading|looking at|told|tell|access|view|monitor|watch|check|get|hear|have) [a] [who|if|that|which|about] [<a>] (this|these|what|it|who|my|im|ive|its|if|i|everything|messages|answers|copy|me)
      (is|are|will|how|totally|properly|completely|fully|stay|stays|kept|keep|be|truly|any of|definitely|this) … (anonymous|anon|confidential|in confidence|secret|between us|between you and me|off the record|identifiable|traceable)
      (is|are|how) (this|it|these|what i|what we|my [\\S+]) [say|type|put|write|stuff] (private|secure|safe|recorded|monitored|tracked|logged anywhere|stored|saved)
      (will|does|is|do) (my|peoples|our|anyones|a) (name|names) [be|get|go|going] (on|next to|attached|against|show|shown|appear|come|comes|shows|put|seen|visible)
      (come|comes|get|gets|traced|track|tracked|link|linked|trace|coming) back (to|on) (me|us|who) / (get|be|it) (traced|tracked|linked) [back]
      does it (say|show|tell) [anyone|them|people] [its|who|that its] (me|i|who|said) / (hr|managers|manager|director|ofsted|boss) (get|gets|see|sees|read|reads) (this|these|anything|what)
      (get|land|drop|put) me in (trouble|bother|hot water|it|the)
      used against (me|us) / (held|use it|use this) against (me|us)
      (do|are|does|will|is|did) [all] (you|it|this|the bot|this bot|the app|this app|they|this thing|what i) [\\S+] [\\S+] (keep|keeping|kept|store|storing|stored|save|saving|saved|recorded|record|recording|track|tracking|spy|spying|monitor|monitoring|monitored|listening|listen|share|sharing|shared|pass on|grass|snitch|report|tell) [all] (on|what|my|this|it|me|us|everything|anyone|anything|somewhere|anywhere|these|to|with|of|data|$)
      how long (do|does|is|are|will|you|before) … (keep|kept|store|stored|hold|held|hang on to|saved|stay|last|deleted) (?=$|it|this|that|my|what|everything|stuff|data|messages|these|on|for|all)
      (where|who) (does|do|is|are|will) [all] (this|that|these|my|what i|the data|everything i|stuff i) [\\S+] [\\S+] [\\S+] [\\S+] (go|goes|stored|kept|end up|saved|live|sent|shared) (?=$|to|when|after|then|and|once|anyway)
      (what|whats) (happens|do you do|will happen|do they do|becomes|gets done|does it do) (to|with|of) (this|what i|what ive|my|it|these|all this|everything|the stuff|the answers|all that|my answers) (?=$|i|ive|we|answers|data|stuff|once|when|after|words|say|put|type|write|info|then|said|messages)
      (what|whats|anything|everything) … (know|have|got|hold|keep|kept|held|stored) (on|about) me
      gdpr / data protection / dpia / privacy (?!room|for|screen|screens|curtain|of) / data controller / information commissioner
      (which|what) (face|answer|number|smiley) i (pressed|put|gave|picked|chose|tapped)
      (can|do) i trust (you|this|it) / (safe|ok|alright) to (say|be honest|type|write|put|moan|tell you) … (here|this|you|in|honest)
      (am|is|are) anyone (looking at|reading|watching|seeing|monitoring|checking)
      end up in (my|me) (appraisal|supervision|file|record|notes|pdr|one to one)
      (can|could|is it possible) [i] … without (anyone|people|them|my manager|managers) (knowing|seeing|finding)
    `,
    unless: '<of-work>',
  },
  {
    wish: 'help',
    cues: `
      (dont know|no idea|not sure|not certain|uncertain|unclear|at a loss|guessing|unsure|not got a clue|havent a clue|havent got a clue|no clue|wondering|havent a scooby|clueless|confused|baffled|lost|mystified) [about|as to|on] (what|how|which|where) [the] [i|you|this|we|it|buttons|to|words|command|commands|button|im] [\\S+] [\\S+] (type|say|put|ask|do|does|works|work|start|use|begin|press|supposed|meant|for|this is|it is)
      how use (this|it|you) / (commands|instructions|crib sheet|menu) (?=$|any|please|list|what|then) (?<=^ commands |^ instructions |^ crib sheet |^ menu ) / (any|got a|is there a|have you a|have you got a|is there any) (crib sheet|cheat sheet|guide|instructions|manual|list of commands|menu) (?=$|please|for (this|you)|on (this|how|you)|to (this|you)|thanks)
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
      (instructions|user guide|idiots guide|cheat sheet|list of commands|tutorial|walkthrough|guide) (for|on|to|of|please|somewhere) (this|you|it|the bot|using you|using this|using it|$) / show <me> the ropes
      (show|teach|talk|walk|take|run) <me> (the ropes|how to use (this|you|it)|through how (this|it|you)|how this works|how you work|how it works)
      (explain|tell me|understand|get|follow|get the hang of) [to me] [how] (yourself|what you do|how you work|how this works|what this is|how to use you|how to use this|what youre for|this thing|what this does|this bot)
      i dont (understand|get|follow) (this|you|it|any of this|what this is|how this|how you|what im|what i am) [bot|thing|app] (?=$|at all|works|work|is|supposed|meant|please|help)
      told to (use|message|try|type|log|come) (this|you|on|in|here) … (what|how)
      (sharon|manager|someone|they|she|he|colleague|director) (said|told me to|says) … (message|try|use|talk to|ask) you … (what|how|why)
      who (made|built|runs|programmed|wrote) (you|this bot|this app) / are you (a|an) [real] (bot|robot|person|human|ai|computer)
    `,
    unless:
      '<of-office> / <of-work> / new team / poll / # / log in / system / laptop / printer / phone',
  },
  {
    wish: 'withdraw',
    cues: `
      (delete|remove|withdraw|scrap|bin|bin off|undo|cancel|take down|pull|pull down|get rid of|unlog|un log|un post|unpost|drop|ditch|lose|wipe|erase|kill|rub out|retract|chuck|take back|dump|axe) [<a>] <mine> (?!back)
      (delete|remove|withdraw|scrap|bin|undo|cancel|unlog|un log|drop|ditch|lose|wipe|erase|retract|take back) (the|that) (last|one|change|idea|entry|thing) [thing|one|change|idea] (i|from me|please|thanks|by|was|its|wrong|on|sent|phone|didnt|$)
      (take|get|pull|whip|whisk|knock|yank) (it|that|this|mine|<mine>|that one|this one|that change|them) (off|down|out|away|off again) (?=$|[of] the (board|list|wall)|please|thanks|again|i|its|it|now|by|wrong|before|because|as|sorry|me|can|would|will|though)
      (off|from|on) the (board|list|wall) … (mistake|accident|wrong|error|twice|duplicate)
      (didnt mean to|shouldnt have|never meant to|didnt mean for|not meant to|wasnt meant to|not supposed to|didnt want to) [have] (log|logged|put|add|send|post|posted|sent|added|go|be|press)
      (logged|posted|sent|put|added|entered|submitted|put in|went in|gone in|come up|came up) [it|that|this|one|something|mine|<mine>|the same|the same thing|same one|the same one|on] [in|up|on|there] (twice|by mistake|by accident|in error|accidentally|double|two times|in the wrong|to the wrong|on the wrong|from my pocket|too soon)
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
      (how do i|can i|can you|could you|need to|want to|let me) (edit|reword|rephrase|rewrite|retitle|rename) (it|a|that|one|something|the|this|mine) (?=$|change|one|small|i|please|idea|title|wording|sounds|because|before|reads|last|it|now|thanks|after)
      i (said|put|wrote|typed|logged) … (should|meant|supposed to|mean|but its|instead of) … (fix|change|edit|correct|can you|can i|how do|let me|please|reword)
      <mine> … (i meant|meant to) … (fix|change|edit|not)
      should (say|read|have said|be) … (not|instead of) … (i|one|change|last|logged)
    `,
    unless: '<of-families> / barrier / vote / form / template / letter / letters',
  },
  {
    wish: 'move.back',
    cues: `
      (move|put|send|push|knock|shift|drop|bump|take|bring|pull|slide|step) (<mine>|it|this|that|that one|<named>) [to|down|back|in|into] (back|a (stage|step|column)|one (stage|step|column)|the (stage|column) before|develop again|mission again|to mission|to develop|to influence|where it was|where it came from|previous|backwards) (?=$|[a|to|in|into|one|please|where|again|thanks|now|i|we|it|its|stage|mission|develop|influence|the|because])
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
      how (big|hard|difficult|easy|much effort|much work|much hassle|much faff|much difference) (is|would|will|was|are|it) [be] (<mine>|<named>|it|a change|one) (?=$|to do|is|be|going|would|please|and|or|really|for)
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
      (which|what) (of (ours|them|these|the changes)|changes|one|ones) (is|are|would be|will be|give|gives|makes|make) [the|us] (easiest|biggest|most|best|quickest|worth|hardest|simplest)
      (biggest|most|best) (bang|effect|difference|impact) for (least|the least|our|your) (buck|effort|hassle|faff|work)
    `,
    unless: '<of-office> / <of-work> / rota / barriers / barrier / voted / vote',
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
      (need|want|get|after|seek|ask for|request) [a|an|the] (yes|goahead|signoff|permission|approval|ok|nod) (from|off|of) [my|the|our] [service|team|line] <leader> (?=$|for (it|my|mine|the|this|that|one|a change)|on (my|mine|it|the)|please|how|can|to (do|start|go|try|carry)|before|first|on|thanks)
      (put|send|escalate|take|pass|run|bounce|kick) (<mine>|this one|that one|it (?=up)) (up|by|past|to|on) [up] [to] [my|the|our] <leader> (for|to|please|$|and)
    `,
    unless: '<of-families> / visit / court',
  },
  {
    wish: 'thanks',
    cues: `
      (?<!god |to |and |when you ) (thank (?!christ|god|fuck|goodness|heavens|schools|people)|say (thanks|thank you|well done|nice one) to|send [some|a|my|our] (thanks|thank you|love|kudos|praise|appreciation) to|pass [on] [my|our] (thanks|thank you) [on] to|give [a|my|some] (thanks|thank you|shout out|big up|kudos|praise|pat on the back|high five|gold star|round of applause) to) (?!you|u|god|families|parents|everyone who|him with|foster|carers) [our|my] \\S+ … (for (me|the|doing|getting|sorting|her|his|their|helping|my|all|that|on|chasing|making|being)|on (the|here|this)|who|please)
      (?<=can i |do i |to |you |can we |please ) give [our|my] \\S+ [\\S+] [\\S+] [\\S+] (a|some) [big|little|massive|huge|quick|proper] (shout out|thank you|thanks|big up|pat on the back|gold star|high five|round of applause|mention|kudos|clap|well done|bit of praise|credit|praise)
      (do i|can i|can you|want to|need to|id like to|let me|how do i|where do i|where can i|like to|please|should) (?<!god |to |and |when you ) (thank (?!christ|god|fuck|goodness|heavens|schools|people)|say (thanks|thank you|well done) [to]|give a shout out|big up|send (thanks|a thank you|kudos)|shout out|appreciate|recognise|praise) (?!you|u) (\\S+|someone|a colleague|one of) … (for|on|who|helped|here|with|about|change|$)
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
      (<mine>|(the|that) \\S+ [\\S+] (one|change|idea) [i|we] [\\S+]|(the|that) (thing|idea|change|matter) (i|we|of|weve) [\\S+] [\\S+] [\\S+] [\\S+] [\\S+]|mines) [\\S+] [\\S+] [\\S+] (stuck (?!on the|in the|to|under|behind)|done|finished|working|worked|gone (well|live|wrong|belly|nowhere|tits|pear|down|dead|flat|great|quiet)|going (well|great|nowhere|brilliantly|slow|slowly|fine|ok|badly|live)|stalled|blocked|dead|sorted|moved on|coming along|come along|paying off|failed|flopped|landed|happening now|up and running|live now|took off|taken off|fell through|fallen (flat|through)|shifted|budging|flying|complete|completed|come to a standstill|at a standstill|stopped|hit a wall|ground to a halt|in limbo|on hold|worked|actually worked) (?!\\S+ \\S+ \\S+ \\S+ \\S+ \\S+ \\S+ \\S+ \\S+ \\S+ \\S+ \\S+)
      (stuck|done|dead|finished|working|sorted|flying|dead in the water|going nowhere|going well) [\\S+] (<mine>)
      (how|where|what) [can|do|did] … (tell|say|record|report|put|update|let) [you|know] [how|that|where|if|what] [<mine>|it|one|<named>|a change|one of them|my change|ours|we] [is|has|its|are|was] [\\S+] (going|gone|getting on|done|finished|stuck|working|doing|went|got|sorted|worked|up to)
      (tell|update|say to|let) you [know] [about|on|how|where|that] [<mine>|<named>|it|one|a change|ours|my one|things] [is|has|are|s|got|getting|going|gone|doing|on] … (going|gone|getting on|on|doing|news|done|stuck|up to|got|working|finished|worked|update|along)
      (got|have|ive got|ive|heres|some|quick|give an|give you an|want to give an|got an|post an|add an|do an|an|share an|share some|give some|with an) [some|a|an|good|bad|great] [quick|bit of|small|progress|good] (update|news|progress) [to] (on|about|for|of|from|to share|to report|to give|with|please|$) [you] (<mine>|<named>|one|a|my|our|us|the \\S+ one|$|change|it|here|this)
      (update|progress|news) (on|about|for|of) (<mine>|(the|that) \\S+ [\\S+] (one|change|idea)|one of them|a change)
      (mark|marking|close|closing|put|tick|set|log|sign) [off] (<mine>|<named>|it|this|a change|one|one of them) [off|down] as (done|finished|complete|completed|working|stuck|failed|sorted|closed)
      (weve|ive|we have) (finished|done|cracked|completed|sorted|nailed) (one|<mine>|one of them|the \\S+ one|it|my change|that one) (?=$|off|how|where|can|please|do|so|now|what|finally|at)
      (say|log|tell you|report|record|mark) its (sorted|done|finished|stuck|working)
      (something|somethings) [has] (shifted|moved|worked) … (how|tell|say) … you
      (one of them|one of ours|<mine>|something|somethings) (has|is|have) [finally|shifted] (shifted|worked|moved|stuck|come off|paid off) … (how|tell|where|say|you)
      (report|say|tell you|record|log|share|let you know|tell) how (one of|<mine>|my|it|one|a change|mine|things) … (going|getting on|doing|gone|went|coming along|is|go)
      (progress|update|news|an update) to (log|give|share|report|record|add|tell)
      (getting|going|got) nowhere with (this change|<mine>|it)
      (say|tell you) how one of mines / mines gone
      got news on (one|<mine>)
    `,
    unless: '<of-families> / vote / barrier / barriers / check in / card / message / messages',
  },
  {
    wish: 'vote',
    cues: `
      (cast|use|change|alter|amend|switch|retract|take back|redo|have|put|give|get|had|havent had|want|in) [a|my|our|me] [dots|5|five|remaining|other] (votes|vote|dots|say) [in|on|back] (?=$|on (which|what|the (barriers|themes|strands)|it|here|this)|for|in|before|now|please|left|again|about|which|i|if|yet|somewhere|and|as|thanks|what|goes|pressed|wrong|went|to)
      (how many|any|have i) [got|of my] votes [do|have|left] / (not|havent|never|ive|already|how do i|how do us|how do we|where do i|where do we|can i|can we|can you|may i|when do we|when can i|do i|do we|did i|have i|has|is|am i|already) (vote|voted|voting) [yet|on|for|open|closed|shut|started|still|now|what|which|already] (?=$|the|a|on|or|yet|please|then|thing|closes|open|themes|barriers|strands|i|it|in this|today|by|from|which|what|soz|never|somewhere|closed|again|still|thanks|where|link|card|today|started|for)
      (whats|who|which|what|whos|has) [\\S+] [\\S+] [\\S+] (winning|won|leading|ahead|top|came top|most votes|come out) … (vote|votes|voting|poll|ballot)
      (vote|voting|poll|ballot|dots) (shuts|closes|close|shut|open|opened|closed|started|finished|results|result|link|card|end|ends)
      (open|start|run|close|end|set up|kick off|launch|begin|stop|get|finish) [up] [a|the|our] [new] (vote|poll|ballot|voting) (?=$|for|on|about|please|now|between|of|to|so|and|team|today|thanks|off|going)
      (theres|is there|heard theres|where is|wheres|find|see|show me|open|take me to) [a|the|our] (poll|vote|ballot|voting) (?=$|like|on|please|thing|like|link|open|going|results|result|for|about|still|card)
      (pick|choose|say|put|rank|decide) [\\S+] (favourites|favourite|which ones|which one|which barrier|which barriers|which theme|which strand|which barrier) [i|we|us|is|goes] [\\S+] [\\S+] (first|want|wants|closed|reckon|most|matters|next|is|for) 
      (whats|what is there|whats there) to vote on / (change|changed|undo) (who|what|which|which item|which one|my mind on what) i voted / voted for the wrong / for the <barriers> vote
      (i|we) (want|need|would like|get|id like) to vote (?=$|on|for|now|please|before|in)
      (stick|put|place|move) (my|me) (dots|stickers|sticker|dot)
    `,
    unless:
      '<of-families> / election / council meeting / teenagers / participation / room / meeting on',
  },
  {
    wish: 'themes',
    cues: `
      (<barriers>|<in-way>|stuff) … (in bunches|into piles|in piles|into groups|in groups|by theme|into themes|in themes|lumped together|grouped|mostly about|like with like|patterns|pattern|boil down to|come down to|in common|summed up|sum up|summary|summarise|top three|bundled|together|main ones|group|clusters|bucket|buckets|categories|sorted)
      (group|sort|theme|cluster|bunch|lump|sum up|summarise|pull together|put together|categorise|bundle|organise|put like with like|whats common|roll up|boil down|common threads|patterns|pattern|boils down|trends|big ones) … (<barriers>|<in-way>|keeps|whats wrong)
      keep coming up in the <barriers> / things keep coming up
      (barriers|blockers) … (crop up|come up|cropping up|grouped|by theme|most common|most often|matter most|in common)
      what (keeps|keep|is it that keeps) coming up [over|again|the most|most] (?=$|in|again|over|across|time|please|for|most|with)
      (biggest|main|top|common|commonest|worst) [\\S+] (headache|headaches|problems|issues|moan|moans|themes|theme|patterns|gripes) [overall|in|across|for|of|$|sorted|as|grouped|people]
      (is it|are they|are we|its|they) [all|mostly|mainly|just|more] (mostly|mainly|all) … (or) … [mostly|mainly] … (<in-way>|<barriers>)
      (which|what|our|the|see|show|barrier|main|into|any|list|new|add|make|wheres) [\\S+] (themes|theme) (?!park|of the (day|session|visit)|for the (day|session|visit)|tune|nights|night|days|week)
      (patterns|pattern|trends) (in|across|to) (what|the|our|whats|it)
    `,
    unless: '<of-families> / vote / poll / voting / sessions / month',
  },
  {
    wish: 'barrier',
    cues: `
      <log> … (a|an|another|one|new|this|my|some|as a|it as a|got a|proper|massive|big|another) [new|big|massive|proper|confidential|anonymous|small|quick|huge|real] <barrier> (?!free|paid|to (learning|families))
      (add|put|chuck|stick|pop|write|note|get) (this|that|it) [down|in] [to|on|with] [the] <barriers>
      <log> (something|somethings|what|whats|whatever|stuff|one thing|things) [thats|is|keeps|that|which|getting|gets|really|always|that is] [getting|standing|stood] <in-way>
      (something|somethings|theres something|whats|stuff) [thats|is|getting|always|keeps] [getting|standing|stood] <in-way> … (on the list|log|raise|report|put|flag|flagged|raised|tell|where|logged|reported|somewhere|sent)
      (have|where do i have|want|need|can i have|let me have|got) [a] [good|proper|bit of a|quick|little] (moan|rant|whinge|grumble|vent|gripe) [about|so|to|where|on|$]
      (grass on|moan about|complain about|vent about|whinge about|grumble about) … (process|rule|system|form|manager|panel|it|finance|anonymously|confidentially|on the quiet|properly|without|way|here)
      (raise|report|flag|say|log|put in|tell|name) … (barrier|in the way|in our way|blocking us|stopping us|problem|blocker|issue|something|someone) … (without|anonymously|anonymous|in confidence|confidentially|on the quiet|with my name|off the record|not with my)
      (got|have|ive) [a|an] (gripe|grumble|moan|barrier|blocker) for the
      (not|without) [with] my name on it … (barrier|cant|stopping|wont|in the way)
      (something|one thing|an issue|a thing|a matter) [i|we|id] [\\S+] [\\S+] [\\S+] (raise|report|flag|say|log|mention|bring up|share) … (without|anonymously|confidentially|in confidence|my name|off the record|in private)
      (something|somethings) [is] <in-way> … want to (report|raise|log|flag)
      (barrier|blocker|obstacle) (to report|to raise|to add|to log|for you|for the list|for the board|here|alert)
      as a (barrier|blocker) (?=$|please|thanks|for|that|if|can|on)
    `,
    unless: '<of-families> / vote / anyone else',
  },
  {
    wish: 'barriers',
    cues: `
      <see> … (<barriers>) (?!to|for|with|at|cream|between|into|that stop)
      <see> … <in-way> (?!of)
      (did|has|have) [anyone|anyone else|someone|someone else|other people|people|we] [\\S+] (moan|moaned|complain|complained|raise|raised|said|say|put|flagged|mentioned|grumbled|reported|logged|named) … (barrier|blocker|same|panel|parking|about|list|moans|in the way|too|as well|yet|or just me)
      (did|has|whats|wheres|is) … (barrier|blocker|grumble|gripe|moan) … (answer|answered|sat there|anywhere|looked at|sorted|sent|read|get put|reply|response|happened|go|gone|up to|yet)
      (the|our|whole) list [of] (things|stuff|what) … <in-way>
      (same|like) (barrier|blocker|gripe|moan) as me / (got|put) … (with|in with) the other <barriers>
    `,
    unless: '<of-families> / vote / poll / dots',
  },
  {
    wish: 'strands',
    cues: `
      (<see>|our|another|add|new|these|them|mission|pick|choose|list|four|five|three|about) … (strands|strand|missions|mission strands|strans|strangs) (?!of (hair|dna|work with|light|thought|the)|meeting|approach|model)
      strands how many / (add|have|need) another strand
      (headings|areas|buckets|threads|focus areas|priorities|big areas|categories|pillars|topics|workstreams|work streams|big headings) (our|we|that|from|all|were|the|you|everything|in|i) [\\S+] [\\S+] [\\S+] (agreed|picked|chose|voted|workshop|under|sorting|sort|ideas|changes|working|work on|hang|settled|decided|came up|said|went with|landed|are)
      (what|which) (did|have|are) (we|the team) [all] (agree|agreed|pick|picked|choose|chosen|decide|decided) to (focus on|work on|concentrate on)
      which (strand|mission|heading|bucket|area) (does|is|do|did) (#|<mine>|it|this|that|<named>)
    `,
    unless: '<of-office> / hair / dna / vote / poll / families / parents / children / visits',
  },
  {
    wish: 'values',
    cues: `
      (<see>|our|add|change|edit|update|suggest|quote) [\\S+] [\\S+] [\\S+] [\\S+] [\\S+] (the|our|team|teams|those|them|agreed|what|which|of our|of the|new|another|valves) [\\S+] [\\S+] (values|value|valves|principles|behaviours) (?!of|for|in|to (?!one|curious|kind|be|something)|added|should|at|on the|base|day|and vision poster)
      (wed|we would|we said we would|wed all|we said wed|we all said we would|said wed) [all] live by / what [did] (we|do we) [say] [we] (stood|stand) for / (stood|stand) for as a team
      how we (said|want|wanted|agreed) [wed|we|to] [want] [to] [be|treat|work|behave|act|would] … (people|each other|one another|together|with each|as a team)
      (words|list) on [the|that] (flip chart|flipchart|wall|post its|poster) … (about|were|what|kind|honest|again|be|want|we)
      (signed up|agreed|promised|said) [wed|we|to] [would|to] (be|be like|behave|act|treat each other|work) [like] [as a team|with each other|to each other|together]
      (kind|honest|brave|curious) [and] (honest|kind|brave|curious|open|respectful|something)
      ways of working we agreed / ground rules we agreed / team (values|principles|charter|promises|behaviours|rules) (?!day|should|meeting)
    `,
    unless: '<of-families> / posters / induction pack / letter',
  },
  {
    wish: 'vision',
    cues: `
      (<see>|our|grand|edit|change|update|add|write|reword|tweak|want|draft) [\\S+] [\\S+] [\\S+] [\\S+] (our|the|team|teams|shared|grand|big|of our|of the|a|mission|that) [\\S+] (vision|vison|vission) (?!test|tests|screening|aid|impair\\S+|loss|support|problems|day|board|off)
      wrote the vision / whats the vision
      vision (needs|is too|wants|could do|statement|line|sentence|thing|bit) (?!screening)
      our (vision|north star|mission statement|big dream) (?!screening|test) / (big|one|grand) [dream] sentence / big dream
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
      (card|question|questions|survey|thing|one) [that asks|asking|about] how (we|we are|weare|work|i|were|everyone|people|im|its|hard|the team) 
      (with|the) [smiley|little] faces [for me|please|on] (?=$|for|please|give|now|on)
      how im feeling … ask / (pick|tap|press|choose|click) (a|my|the) (face|smiley|sad face|happy face)
    `,
    unless:
      '<of-office> / <of-families> / visit / visits / samaritans / posters / oximeter / emojis on',
  },
  {
    wish: 'set-up',
    cues: `
      (workshop|workshops) [\\S+] [\\S+] [\\S+] [\\S+] (moved (?!online)|move|change|changed|date|dates|when|set|rescheduled|booked|different|wrong|shifted|cancelled|rearranged|put back|brought forward|now on|is now|postponed|pushed back|on the)
      (when|whens|what date|what day|what time|which day|change|set|move|put in|add|update|pick|choose|alter|reschedule|shift|book|enter|wheres|where is|where do i) [\\S+] [\\S+] [\\S+] [\\S+] (workshop|workshops|workshop dates|check in day|check in time|team dates|start date|settings|team settings)
      (check in|check ins|weekly card|monday card|card|weekly one|weekly thing|messages|monday message) [\\S+] [\\S+] [\\S+] (to|on|for|onto|over to|comes on|come on|at) [a|the] (<weekday>|tuesdays|wednesdays|thursdays|fridays|mondays|afternoon|afternoons|different day|different time|another day|later|earlier) … (instead|not|better|please|rather|for our|can|could|its|day|$)
      (change|move|shift|swap|switch|set|alter|put) [\\S+] (check in|check ins|weekly card|monday card|weekly check in|day|time) [day|time] [\\S+] (to|from|on|for|over|of the check|we get)
      (check in|card|workshop|weekly card) (day|time|date) … (<weekday>|tuesdays|wednesdays|thursdays|fridays|mondays|make it|to)
      (who|whos) [the|is|are|be|our|can] [the] [team] (leads|lead|manager of|leading|leader|in charge of|facilitator|facilitates|running|runs|facilitating|team lead|boss of|admin|admin of|admin for|looks after|owner of) [of|on|for|in] (our team|our group|our workshop|our workshops|the (team|group|workshop|workshops|changes)|us|this|it|here|small changes|now|this team|$) (?!drop|room|week|rota)
      (make|add|set|swap|change|put|need|want|have) [\\S+] [\\S+] [\\S+] [\\S+] (as a|as the|as|a|the|another|me|be|as new|be the|as our|to) [new|team|co|second|another] (lead|leads|facilitator|manager|admin|team lead) (?=$|as well|too|instead|on (this|here|it)|of (the|our|this) team|(for|in) (the|our|this|us) [team]|please|now|and|with me|because|here|thanks) (?!for the (toy|car|drop))
      (im|i am) [the|a|your|our] new [team] (manager|lead|facilitator|leader) / (take over|taking over|taken over) (as|the|this|from) [the|this|team|lead] … (team|lead|charge|this|facilitator|manager|from)
      (new|another|different) team (to|on|for|needs|set|setting|wants|going|get|started|added) [set|get|getting|going|up|started|on this|added|going on]
      (set up|add|start|onboard|register|get) [\\S+] [\\S+] [new|our|my|a|the|another] team (?=$|on|up|here|please|to|with|for)
      (team|our) (settings|set up|dates (?!in one|on the)|details (?!in|on)) (?!meeting) / (someone|person|starter|member) … (to|from) (our|the) team (on|in) (this|here|the bot)
      (\\S+) (has|have|s) left … (who|lead|running|charge|change|swap|take over)
    `,
    unless:
      '<of-office> / <of-families> / after school / joint / training / wellbeing workshop / parenting / duty',
  },
  {
    wish: 'stage',
    cues: `
      (what|which|whats|at what|is this|is it) [\\S+] [\\S+] (stage|week|phase|bit|part|point|step|week number|leg) [\\S+] [\\S+] [\\S+] [\\S+] (are|is|now|weare|we|on|in|at|up to|this|it) (?=$|we|in|on|at|now|it|this|up|supposed|meant|team|again|please|out|of|as|the|and|then|thanks|our) 
      (where|wheres|how far|how far along) [\\S+] (are|is|have|r|do|has|did) (we|the team|us|our team|things) [all|as a team|got] [get|stand|now] [to|up to|at|in|along|through|with|got] (?=$|up|in|at|with|to|along|through|on|now|this|it|the|as|please|then|again|gone|thanks)
      how (many|long|much) [\\S+] (weeks|week|left|time|longer|have we got|is left|do we have|before|until) [\\S+] [\\S+] (left|to go|end|finish|grow|influence|develop|gone|in|is this|of this|have we|next stage|before|over)
      (are|is|were|weare|we) (we|it|still|you) [still|in|on|at|the team] [in|on|at|doing] (mission|develop|influence|grow|week <number>|the first (bit|stage|part)|the (last|next|second|third) (bit|stage|part)) (or|now|yet|still|$|please|have|and|then|already)
      (which|what) stage [\\S+] [\\S+] (reached|got to|arrived at|come to) / (what|which) (week|stage|phase) (which|what|please|now) [stage|week]
      how (long|much longer) [\\S+] (the programme|this|it|the journey|all this|the project) (run|runs|last|lasts|go on|goes on|take|carry on|left)
      (mission|develop|influence|grow) or (mission|develop|influence|grow)
      (whats|what is|what comes|what|what happens|when do we|when does) [\\S+] (next|after|start|move|get to|go to|go on to|move on to|begin) [to|in|on] [the] (mission|develop|influence|grow|next stage|this stage)
      (what comes next|whats coming up next|whats after this) (?=$|in|for the team|please) / what (are|should) we [\\S+] [\\S+] (be doing|doing) [in] this (week|stage|bit|phase)
      (end|finish|start|over) of the (programme|sixteen weeks|journey|16 weeks) / (programme|journey) (end|finish|over|stage|week)
    `,
    unless:
      '<of-office> / <of-work> / rota / leave / sprint / induction / desk / park / assessment / budget / probation',
  },
  {
    wish: 'check-in',
    cues: `
      (my|the|this weeks|weekly|mondays|monday|last weeks|do|early|missed|answer|fill in|open|send|resend|wheres|where is|get|have|did|done|give me|ready for|redo|change|supervisors|todays|complete|never got|lost|havent done|havent had|forgot|forgot to do|forgotten) [\\S+] [the|a|our|my|me|me the] [weekly] check in (?!with|on|calls|call|visits|visit|point|desk|meetings|meeting|chat|time with|sheet|to (?!early|now)|at the|slots|for (students|families|new)|by|before)
      (weekly|monday|mondays|this weeks) (card|form|one|questions|question|thing|update card|message|survey|check|thingy|quiz|update) (?!meeting|to|email|newsletter|report|for (mileage|expenses|time)|in the)
      check in (card|now|early|again|thing|questions|form|please|today)
      the card … (<weekday>|mondays|this week|9 30|9point30|how the week|come|arrived|swiped|lost|vanished|again) / (thing|card|one|question|questions) [that asks|asking|with|about] (what moved|what has moved|whats moved|how the week|how my week|how the weeks|hows the week|hows my week)
      (do|fill|fill in|missed|answer|wheres|get|send|had|complete|finish) [in|me] [the] (the weekly|this weeks|last weeks|mondays) (?=$|in|card|one|early|now|please|because|before|again|yet|as|instead|thing)
      how (the weeks|the week|my weeks|my week) (gone|went|has gone|been) (card|thing|question|one|send|again|$)
    `,
    unless:
      '<of-office> / <of-families> / workshop / visit / lunch / meeting / instead of mondays / team briefing',
  },
  {
    wish: 'changes.mine',
    cues: `
      <see> … (?<!besides |apart from |other than |not ) (mine|my [own|small|open|last|latest|team] (changes|ideas|suggestions|ones|stuff|things|bits|list|entries|logs|contributions)|my one|my plate on|my name on|my name down|my name against) (?!is (stuck|done)|back|are stuck|to (families|parents)|off the)
      only [the] (mine|my (stuff|ones|things|bits|own|changes|ideas)|ones i|things i|stuff i|stuff ive|ones ive) [\\S+] (?=$|not|please|this|on|done|i|did|logged|put|thanks|though|and)
      (?<!besides |apart from |other than ) (the|any|all|those) (ones|changes|ideas|things|stuff|bits) (i|ive|im) [have] (logged|put|did|done|raised|added|sent|suggested|own|leading|looking after|down for|got|signed up|on|doing|working on) (?!to|with (families|parents)|at home)
      (what|which|how many|anything|things|remind me what|is there anything|whatever) [ones|changes|ideas|of these|of them|small changes|have|did|do|am|ive|i|on here] (have i|did i|do i|am i|i|ive|im|i have|i am) [have] [got|been|down|meant|supposed|signed|even] [to be] (log|logged|put|put in|put up|put on|got|got on|raised|raise|own|leading|working|working on|on|down|down for|doing|for|up|suggested|suggest|added|add|submitted|sent in|say|said|signed up|looking after|done|typed|posted|on the go|open|running|in charge of|responsible for|contributed) (?=$|in|on|so|for|up|here|there|far|since|this|last|again|at|please|now|to date|open|already|cant|yesterday|the|before|with|under|like|and|bot|myself|over|me|thanks|go|anything|left|still)
      am i (down for|on the board|looking after|doing|leading|responsible for|meant to be doing|signed up) [for|anything|any|what|on|$]
      (did|has|is|was|have) (<mine>|anything i|what i|the one i|my stuff) [\\S+] [\\S+] (save|saved|go in|gone in|go through|log|logged|work|come to anything|go anywhere|get picked up|been picked up|up there|on there|on the board|there|register|moved|shift|shifted|get anywhere|land|landed) (?!to)
      (what|whatever) (happened|came|became|happens|has happened) (to|of|with) (<mine>|anything i|stuff i|the one i)
      mine only / which ones did i (do|log|put|raise|add) / my (ideas|changes) so far
      (which|what|ones|anything|changes) … (under|with|has|have|got|against) my name (on|against|next|$)
      ones [that] im the one
    `,
    unless:
      '<of-families> / caseload / visits / cases / vote / barrier / barriers / messages / data / manager see / without',
  },
  {
    wish: 'changes.all',
    cues: `
      (<see>|take me to|get me to|link to|link) [\\S+] [\\S+] [\\S+] (the|our|whole|teams|team|that|full|entire|your|pull up|changes) [\\S+] <board> (?!game|games|of who|in the|room|meeting|wants|pens|for (the kitchen|duty|families)|with (names|photos|pens)|by the|outside|papers|so|where|rubber|up in|above|near)
      (?<!wall ) board (please|now|thanks|again|link) (?=$|not|im|thanks)
      <see> [\\S+] [\\S+] [\\S+] [\\S+] (?<!to ) (all|our|the|all the|all of our|small|everyones|the teams|other peoples|every|each) [\\S+] (changes|ideas|suggestions|small changes|experiments) (?!in|to|of (address|worker|circumstances|plan)|for (families|parents)|about|from the|should|that (affect|matter)|i|ive|is|are (stuck|working)|room|box)
      <see> [\\S+] [\\S+] [\\S+] <everyones> [\\S+] [\\S+] <doing> (?!with (families|parents)|next week|over|today|at|well|ok)
      (whats|what are|what have|what has|what is|hows|have|has|what did) [\\S+] <everyones> [else] [all|been|have|has|are|is|got|else] <doing> (?!with (families|parents)|over)
      (?<!into |to |out |print |up |for |do |hide |on ) (everyones|the lot|all of them|every one of them|every single one|the whole lot|them all|everything (?=on the board|thats|weve|logged)) (?=$|please|thanks|now|not just|even|on the board|on there|on here|thats on|thats up|weve|we have|for|in one|logged|at once|including|thats there|thats been)
      (besides|apart from|other than|as well as) (my|mine|me|my own|the ones i|my ones)
      (anything|anyone|something|whats|what|any) [else] [new|fresh] (gone|been|put|come|going|new|got|up) (up|on|in|added|there|logged) (?=$|this|since|from|lately|today|on|the|there|here|by|recently|please)
      (wheres|where are) all the ideas
      everything [that] [the] (team|everyone|others|weve|we have|everyones|we) [has|have] (logged|put|raised|suggested|added|got)
      (whole|full|entire) (list|board|lot) (?=$|please|now|for|thanks|of (changes|ideas))
      how many (changes|ideas|small changes|have we|has the team|are there|are on|things) [got|logged|on|have|now|are] [\\S+] (up|on|logged|there|so far|got|now|open|team|have|going|in total|$)
      what (have|has|did) (we|the team|everyone) [all] (logged|put up|put in|put on|come up with|got going|got on the go|got up|tried|been trying|suggested)
    `,
    unless:
      '<of-office> / <of-families> / contacts / room / kitchen / office wall / visit / duty board / rota / vote / barrier / barriers / delete / remove',
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
      (the|that) (one|change|idea|thing) (about|on|for|regarding|concerning|to do with) \\S+ [\\S+] [\\S+] [\\S+] (where|which|show|find|what number|whats the number|please|open)
      search (for|the board|by) / (is there|are there|any) (anything|ones|one|something|changes|ideas) (about|on|to do with|for) \\S+ … (already|yet|on the board|logged|on here|$)
    `,
    unless:
      '<of-families> / barrier / barriers / theme / vote / messages / stop / typo / vision / values / strand / strands / check in / pulse',
  },
];
