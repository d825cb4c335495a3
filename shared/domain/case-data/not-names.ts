/** Words that take a capital beside "child" or "family" and are nobody's name. */

const calendar = `
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
  september october november december christmas easter eid ramadan diwali hanukkah halloween term year week today
  spring summer autumn winter
`;

const peoples = `
  english welsh scottish irish british european asian african caribbean black white mixed roma gypsy traveller travellers
  polish romanian somali eritrean afghan syrian kurdish iranian iraqi bangladeshi bengali pakistani indian punjabi urdu
  arabic albanian vietnamese chinese ukrainian russian portuguese spanish french turkish nigerian ghanaian jamaican
  muslim christian jewish hindu sikh catholic british bulgarian hungarian lithuanian slovak czech sudanese yemeni
`;

const products = `
  teams outlook excel word sharepoint onenote whatsapp facebook instagram snapchat tiktok zoom skype google microsoft
  mosaic liquidlogic carefirst eclipse azeus wccis halo power planner loop forms copilot youtube netflix dropbox
  onedrive canva kahoot monzo padlet trello greggs slack miro costa wetherspoon wetherspoons starbucks morrisons lidl poundland ikea motivator uber tesco asda aldi argos amazon
`;

const bodies = `
  barnardo barnardos ofsted cafcass nspcc nhs ncb estyn camhs citizens barnado childline munro laming grow develop mission influence appendix annex reception admin payroll counsel business procurement finance facilities commissioning coram kinship mencap scope
  shelter samaritans women mockingbird grenfell fosterline unicef parliament government ombudsman police council court
  courts borough county national royal city university crescendo
`;

const practice = `
  bereavement cafe changing clothes love massage milk monitor permanency scouts sensory shower swimming wash yoga
  a about abuse access act action activities activity additional adolescent adoption adult advice adviser advisor advocacy
  advocate after all allowance an and any arrangements arrangement assessment assessments assistant at attendance away
  baby bank be because before benefit best birth book box break breaks bridge buddy but by called care carer carers case
  cases centre centred change charter chat chronology circle clinic club commissioner community compass conference consent
  consultation contact contextual council criminal crisis curriculum custody daily dental department desk development
  direct directory disability disabled does domestic drop duty each early education emergency emotional english every
  everyone exploitation experience experiences faith feedback file finding first focus focused food for form forum foster
  fostering foundation friendly friends from front full fund funding gateway genogram get give goals group grove growth
  guide guides guidance had has have he health healthy hear help her here his hold home homes house housing how
  hub i if impact improvement in inclusion independent individual information initial intensive intervention involvement is
  issues it its journey joint justice key kids kind language late law lead leads leaf leaving led legal let letter liaison life
  line link list lived loss living local looked maintenance make map mapping matter matters mediation meeting meetings mental
  mentor mentoring mind minister minutes model my name nation neglect need needs network neglect new news newsletter no nobody
  not notes now number nurse nurses nursery nurture nurturing of offer officer on one online open or order orders our out
  outcomes outreach over panel parent parenting parents participation partnership party passport pathway pathways people
  permanence person personal place placement plan planning plans plus please policy portal poverty power practice
  ambassador ambassadors champion champions rep representative representatives governor governors helper helpers
  practitioner pregnancy premium pre prevention profile programme progress project protection protocol proud psychology
  public pupil quality question questions read ready record records recovery referral register relationship report reports
  representative request reset residential resilience resource resources respite response rest restorative return review
  reviews right rights room rooms route run safe safeguarding safely safety scheme school schools search section see
  sense service services session sessions sexual she short sibling signs since single sleep so social special specialist
  speech sponsor staff stage standards start statement statutory step steps still stories story strategy strengthening
  strengths strong summary supervised supervision support supporting survey survivors system table talk target tax team
  template that the their them then there therapeutic therapy these they think this those three through thrive throughout time to
  together toolkit tracker training transition transport trauma tree triage troubled trust two under understanding union unit
  until up update us view views violence visit visiting visits vocational voice voices volunteers wales watch way we welcome
  welfare well wellbeing what when where which while who whole why wing wish wishes with within without work worker workers
  working workshop world worries yes yet you young your youth zone who's i'm
`;

const helpers = `
  anyone cohort colleagues families managers members nobody others participants patients pupils residents seniors
  someone somebody students teenagers users applicants adults boys girls men women children toddlers babies
  siblings brothers sisters grandparents fathers mothers dads mums directors governors lawyers leaders officers
  practitioners supervisors teachers partners employers trustees judges doctors midwives visitors councillors owners
  mother father mum dad sister brother son daughter child family infant toddler twins clients client nan gran uncle
  aunt mr mrs ms miss dr sir st saint mam
`;

const landmarks = `
  acorn ash beacon bridge butterfly castle cedar dragon elm forest garden harbour haven hive hillside hope jigsaw kite
  lighthouse meadow mosaic nest oak oaks orchard park phoenix rainbow riverside star sunflower sunshine tree valley
  village willow woodland
`;

export const notNames: ReadonlySet<string> = toSet(
  [calendar, peoples, products, bodies, practice, helpers].join(' '),
);

/** Names of centres and schemes: "the Beacon family session". */
export const landmarkNames: ReadonlySet<string> = toSet(landmarks);

/** What makes the words before it the name of a service: "family Kestrel project", "the Oakwood family hub". */
export const serviceWords: ReadonlySet<string> = toSet(`
  academy act app approach board centre center centres charity children's clinic college consultation court courts
  drop-in forum foundation framework fund group groups help hub hubs initiative justice learning model network nurse
  nurses nursery panel partnership playgroup practitioner practitioners programme project room rooms safeguarding
  scheme school service services strategy support surgery team teams time tool toolkit trust unit week worker workers zone
`);

/** Two capitals that are no child's initials: "child CP plan", "family GP". */
export const shortForms: ReadonlySet<string> = toSet(`
  ad ae ai am ap as at av be by ca cc cd ce ci cp cs cv cy da de do dv dt ec ed ee eh eo ep et eu ex fa fe ff fm fs ga go gp hb
  he hi hl hr hv ia ic id if in ip ir is it ix ks la lp ls me mh ml mp ms mu my na nb nd ne no np nw of ok on op or
  ot pa pc pd pe pm po pp pr ps pt pu pw qa ra re rp rt sa sc sd se sg si sk so sp ss st sw ta tb tl to tv ui uk un up us
  vc vi vr we yj yo yp
`);

function toSet(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/).filter((word) => word !== ''));
}
