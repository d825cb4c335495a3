/** Says in standard words what people say in chat, in dialect or to a dictating phone, so that a cue is written once. */
import { toBareVerbs } from './bare-verbs.ts';

/** What is said, and what it stands for: a word, or several with `+` between them. */
const standard = `
  what+is=whats what+has=whats wots=whats wot=what wat=what wut=what wats=whats where+is=wheres where+has=wheres
  who+is=whos who+has=whos how+is=hows how+has=hows there+is=theres there+are=theres that+is=thats it+is=its it+has=its
  i+am=im i+will=ill i+would=id we+are=weare ive+got=ive
  weve+got=weve do+not=dont did+not=didnt does+not=doesnt have+not=havent has+not=hasnt can+not=cant cannot=cant
  is+not=isnt are+not=arent was+not=wasnt will+not=wont would+not=wouldnt should+not=shouldnt
  whyve=why+have whyd=why+did hows+about=how+about lets+have=let+me+have
  dinnae=dont divvent=dont dinna=dont divn=dont cannae=cant canny=cant canna=cant didnae=didnt isnae=isnt wasnae=wasnt aint=isnt
  owt=anything nowt=nothing summat=something sommat=something summut=something sumthing=something summink=something
  sumat=something owts=anythings summats=somethings nuthin=nothing nothin=nothing
  giz=give+me gizza=give+me+a gissa=give+me+a gimme=give+me gies=give+me lemme=let+me gis=give+me
  wanna=want+to gonna=going+to gunna=going+to gotta=got+to tryna=trying+to hafta=have+to oughta=ought+to
  u=you ya=you ye=you yer=your yous=you youse=you ur=your yr=your ure=youre r=are n=and d=do
  our+kid=brother wor+kid=brother
  wor=our ower=our tek=take mek=make gan=go gi=give gie=give wi=with fer=for wiv=with te=to tae=to dae=do heid=head
  cos=because coz=because cuz=because til=until till=until untill=until tho=though thru=through b4=before
  wks=weeks wk=week hrs=hours hols=holiday hol=holiday holidays=holiday tomoz=tomorrow tmrw=tomorrow tmoz=tomorrow
  2moro=tomorrow 2nite=tonight 2day=today tmw=tomorrow mins=minutes min=minutes
  msgs=messages msg=message msging=messaging msges=messages mssages=messages mesages=messages notifs=notifications notis=notifications
  notifys=notifications txt=text txts=texts folks=people folk=people ppl=people peeps=people
  everybody=everyone everybodys=everyones evryone=everyone every1=everyone any1=anyone anybody=anyone anybodys=anyones some1=someone somebody=someone
  somebodys=someones nobody=noone no+one=noone pls=please plz=please plse=please plsss=please pleeease=please
  thx=thanks thanx=thanks tnx=thanks ty=thanks ta=thanks cheers=thanks diolch=thanks thankyou=thank+you thankyous=thank+yous
  shoutout=shout+out checkin=check+in checkins=check+ins chekin=check+in weeklies=weekly+ones
  dunno=dont+know dno=dont+know idk=dont+know clueless=no+idea
  abt=about re=about w=with smth=something smthn=something sth=something mgr=manager mgrs=managers mtg=meeting mtgs=meetings
  shd=should cd=could wd=would dup=duplicate dups=duplicates soz=sorry cba=cant+be+bothered kinda=rather anymore=any+more any+longer=any+more
  should+like=want would+like=want id+like=want ide+like=want should+love=want would+love=want id+love=want wish+to=want+to
  might+i=can+i may+i=can+i might+we=can+we may+we=can+we refrain+from=stop desist+from=stop would+prefer=would+rather
  recall=remember received=got evryones=everyones once+more=again shud=should cud=could wud=would locate=find obtain=get retrieve=get enquire=ask inquire=ask retain=keep retained=kept discontinue=stop discontinued=stopped
  any+further=any+more no+further=no+more practice+educator=manager practise+educator=manager yeh=yeah
  qs=questions q=question no1=noone evryone=everyone prob=problem probs=problems min=minute rly=really
  wen=when wher=where whos=whos hw=how thier=their becuase=because teh=the adn=and waht=what happend=happened
  full+stop= question+mark= exclamation+mark= new+line= new+paragraph=
  not+just=besides not+only=besides just+my=only+my just+mine=only+mine just+the=only+the
  sign+off=signoff signed+off=signoff signing+off=signoff green+light=goahead go+ahead=goahead thumbs+up=goahead
  blessing=goahead ok+from=goahead+from ok+off=goahead+off okay+from=goahead+from ok+for=goahead+for
  bord=board boards=board the+bored=the+board whole+bored=whole+board
  hos=director smt=managers slt=managers tm=manager tms=managers gaffer=manager gaffers=managers boss=manager bosses=managers
  supervisor=manager supervisors=managers management=managers seniors=managers
`;

/** Said to be friendly or to fill a gap; nothing is meant by it. */
const empty = `
  omg omfg ngl imo imho fr rn lil wait oops ok okay hi hiya hey hello morning sorry mate pal duck pet bab babe babes bruv bro hun hen chuck drive luvver flower chick marra la lad lads lass butt tidy
  tbh lol haha hahaha lmao innit ffs pmsl um umm er erm hmm just actually really basically literally honestly even
  bloody flipping flippin blinking blooming blumming ruddy sodding effing fucking feckin feckn fkn frigging bleeding
  proper reyt pure dead gert man kindly quickly possibly perhaps maybe still already currently anyway whey aye eh
  xx xxx x myself ourselves themselves merely precisely quietly
`;

const ofTwo = new Map<string, string>();
const ofOne = new Map<string, string>();
for (const [said = '', meant = ''] of standard
  .trim()
  .split(/\s+/)
  .map((pair) => pair.split('=')))
  (said.includes('+') ? ofTwo : ofOne).set(said.replaceAll('+', ' '), meant.replaceAll('+', ' '));
const nothing = new Set(['', ...empty.trim().split(/\s+/)]);

let last = { plain: '', everyday: '' };

/** Of a line in plain words. A line is looked at from several sides, one after the other. */
export function inEverydayWords(plain: string): string {
  if (plain !== last.plain) last = { plain, everyday: toEverydayWords(plain) };
  return last.everyday;
}

/** The words that stand for others only together are put right after those that stand alone. */
function toEverydayWords(plain: string): string {
  const words = plain
    .split(' ')
    .map((word) => ofOne.get(word) ?? word)
    .join(' ')
    .split(' ');
  const said: string[] = [];
  for (const word of words) {
    const last = said.at(-1);
    const both = last === undefined ? undefined : ofTwo.get(`${last} ${word}`);
    if (both === undefined) said.push(word);
    else said.splice(-1, 1, ...both.split(' '));
  }
  const meant = said.filter((word) => !nothing.has(word));
  return toBareVerbs((meant.at(-1) === 'like' ? meant.slice(0, -1) : meant).join(' '));
}
