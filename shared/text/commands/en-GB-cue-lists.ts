/** What cues are written in, and the words in them that may stand for each other. */
import { listsOfBlueprint } from './of-blueprint/en-GB-lines.ts';
import type { Lists } from './phrases/phrases.ts';
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
const ofWork = `
  family / families / parent / parents / mum / mums / dad / dads / child / children / childs / kid / kids / carer /
  carers / visit / visits / young / yp / school / schools / court / nursery / foster / referral / referrals /
  assessment / assessments / caseload / case / cases / conference / conferences / placement / placements / baby /
  babies / sibling / siblings / nan / duty / gp / police / solicitor / legal / panel / minutes / agenda
`;

/** Things of the office, with which it is about those. */
export const ofOffice = `
  kitchen / whiteboard / map / scanner / printers / voicemail / (team|shared|duty|group|panel) inbox / rota / drawer / drop in / template / templates /
  spreadsheet / spreadsheets / neglect / dols / plo / lcs / mosaic / benefits / buddy / starter / starters /
  induction (pack|checklist|day|week) / leaflet / leaflets / file / files / letterbox / mileage / wall chart / calendar /
  calendars / diary / diaries / toy / toys / posters / reception / (waiting|interview|contact|duty|family) room /
  smartboard / fridge / noticeboard / forms / desks / (hot|front|duty) desk / laptop / laptops / wifi / mug / mugs / chair / chairs /
  coats / fire / newsletter / newsletters / audit / audits / biscuits / corridor / lift / stairs / intranet / caseload /
  caseloads / foster / carer / carers / referral / referrals / assessment / assessments / charity / vouchers /
  interpreter / interpreters / trauma / pens
`;

export const cueLists: Lists = {
  ...listsOfBlueprint,
  'of-work': ofWork,
  'of-office': ofOffice,
  'of-families':
    'family / families / parent / parents / mum / mums / dad / dads / child / children / kid / kids / carer / carers / young / yp',
  a: 'a / an / the / my / our / your / this / that / these / those / any / some / all / all the / me / no / of / with / them',
  me: 'me / us',
  message: `
    message / messages / notification / notifications / card / cards / ping / pings / reminder / reminders / nudge /
    nudges / prompt / prompts / alert / alerts / pop up / pop ups / popups / buzz /
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
    save / store / keep / pause / snooze / mute / hold / hold off / hold fire / stop / dont / no / nothing / skip / quiet / silence / shush / shh / shhh / sh /
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
    until / for [the|about|another|at least|next] [next] <number> <span> / [the] next <number> (day|days|week|weeks|month|months) / this fortnight / next fortnight / for now / for the time being / for the moment /
    for the rest of / this week / next week / this month / next month / today / tomorrow / tonight / all week (?!every) / all day (?!every) /
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
    mine / my (last|latest|first|only|other|own|new|little|small|previous|most recent) [small] <one> / my <one> / my one (?!wish|rule|big|piece) / my ones / my ideas / my changes / my suggestions /
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
    'barrier / blocker / blockage / snag / stumbling block / obstacle / hurdle / block / gripe / grumble / roadblock / niggle / moan / whinge / rant',
  'in-way': `
    in [the|our|us|my|their|his|her|peoples|everyones|teams] [teams] (way|road) / preventing (us|people|me|them) / (stopping|holding) them / (prevents|stops|hinders|blocks) (us|me|people|the team) (?=from|doing) / (stopping|blocking|hindering) (us|people|the team|everyone|me) / holding (us|people|things|me|the team|everyone) (back|up) /
    slowing (us|people|things) down / cant get past / up against / hitting / getting stuck on / struggling with / fed up with / moaning about / moaned about / complained about / complaining about / grumbling about
  `,
  everyones: `
    everyones / everyone / the (whole|entire) team / the rest of the team / rest of [the|t] team / the team / the others / others / other people / peoples /
    everyone elses / everyone else / the rest of us / rest of us / colleagues / my team / our team / teammates / we all / teams / anyone / anyone else / other teams
  `,
  board:
    'board / wall / full list / whole list / big list / list of changes / list of ideas / changes list / whole lot / ideas list / team list / list of everything / lot',
  doing: `
    logged / put in / put up / put on / put / working on / trying / tried / up to / cooking / got going / got on / suggested / going on / on the go / doing / raised / got up / come up with / been at / posted / added / got cooking / been doing / been up to / logging / putting in / putting up / raising / suggesting / adding / been logging
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
