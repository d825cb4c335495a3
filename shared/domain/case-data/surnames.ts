/** Surnames common in England and Wales, so that "the patterson family" is seen in lower case. */

const list = `
  abdi adams adebayo adeleke adeleye adewale adeyemi afolabi agbaje ahmad ahmed akhtar akhtari
  akram ali allen alvarez amoah anand anderson anderton andrews antoniou appiah arshad asante
  ashworth aslam atkinson awad ayodele baig bailey bains bajramovic bajwa bakare balogun banerjee
  bangura barker barnes barrett barua bashir bates beckett begum bennett beqiri bevan bhatt bhatti
  blackburn blackwell boakye boateng bondarenko booth bradley bradshaw brannigan brennan browne
  bryant burgess burke burton butler byrne cadwallader cameron campbell carr carroll carter
  cartmell chambers chanda chaudhary chaudhry chaudhury chinwe choudhury chowdhury clarke coleman
  collins connolly connor conteh cooke cooper cox craddock craig crawford cunningham curtis dalton
  daniels darko davidson davies davis dawson delaney demir dempsey deshmukh devlin dhillon diallo
  dixon dlamini docherty dogan doherty dolan donnelly donovan doran douglas doyle drummond dube
  duffy duggan dunn edwards ellis ellison emery entwistle evans fairclough farah farooq farrell
  farrow fenton ferguson fernandes findlay finnegan fitzgerald flanagan fletcher flynn fofanah
  foley forrester forsyth gallacher gallagher garcia gardiner garner garside garvey gashi gebre
  george georgiou ghosh gibbons gibbs gibson gilbert gilchrist gill gillespie gittins goddard
  goodall goodwin gordon gough graham greenwood gregson grewal griffiths gupta gwilliam gwynne
  habib hadley haidari haigh haile haines halliday hamilton hamza hancock hanley hanlon hannigan
  hanson haque hardcastle harding hargreave hargreaves harrington harris harrison hartley hassan
  hawkins heaney henderson hennessy henry hewitt hibbert hickey higgins hoang hodges hodgkinson
  hodgson holgate hollins hollis holloway holroyd hopkins hopwood horton hosseini houghton howarth
  howells hoxha hudson hughes hussain hussaini hussein hutchinson ibrahim idowu igwe ingham
  ionescu iqbal islam ismail iyer jackson jacobs jagger jallow jama james jankowski jarvis
  jeffries jenkin jenkins jennings jessop johnson johnston jones joseph joshi joyce kabir kamara
  kaminski kapoor kapur karim karimi kaur kavanagh kaya keane kearney keating kelly kendrick
  kennedy kershaw khalil khan khatun kinsey kirkham kovalenko kowalczyk kowalski kozlov kozlowski
  krasniqi kumar lafferty lambert lawrence lawson leadbetter lewandowski lewis llewellyn lloyd
  lomax lougher loughran lowe lowry lucas lynch macdonald mackenzie macleod madden maddocks maddox
  maguire mahamud mahmood mahon malek malik mallory maloney marsden martin matthews mazur
  mcallister mcardle mcbride mccabe mccall mccann mccarthy mccormack mccormick mcdermott mcdonald
  mcelroy mcfarlane mcgee mcgill mcginley mcgowan mcgrath mcgrory mcguire mchugh mcintosh mcintyre
  mckay mckee mckenna mckenzie mckeown mclaughlin mclean mcleod mcmahon mcmillan mcnally mcnamara
  mcnulty mcquillan mehmood mehta menon mensah meredith metcalfe meyrick miah millward mistry
  mitchell mohamed mohammed mohamud molloy monaghan moorhouse moran morgan morris morrison mostyn
  moyo mubarak mughal mukherjee mulholland mulligan murphy murray musah mutasa mwangi nair naylor
  ncube ndlovu neal nelson newton ngugi nguyen nicholls nicholson nkosi norris nowacki nowak
  nowicki nuttall oakley obi obrien ochieng oconnell oconnor odhiambo odonnell odonoghue ogunleye
  okafor okeefe okeke okonkwo okoro olawale oldroyd oliver omar omari oneill onyango opoku oreilly
  ormerod osborne osei oshea osman osmani osullivan owen owens owusu owusu-ansah oyelaran ozturk
  parker parmar parry parsons patel pathak patterson pawlak pearson pemberton penhallow penry
  pereira perkins perry peters petrov petrova pettigrew phillips phiri pickering pilkington
  pollard popa popescu popov poulter powell preece prendergast priestley prifti pritchard probert
  prosser pryce prydderch pugh purcell quigley quirke qureshi radcliffe rafferty rafiq rahim
  rahman raja ramirez ramsay ramsbottom randhawa rashid rasool ratcliffe rathore rawlings reddy
  redfern redmond rees rehman reid reilly rexhepi reynolds rhodes richards richardson rigby
  riordan roberts robertson robinson robson rodrigues rogers rooney rothwell rowland rowlands
  rutherford ryan sadiq saeed saini salah saleh sandhu santos sarkar sato saunders schofield scott
  seddon sesay shah shaikh sharma sharpe sharples sheehan sheikh shelton sheppard sheridan
  shevchenko shields shinwari sibanda siddall siddiqui sidhu sikder silva simcox simmons simpson
  sinclair singh skelton smith smyth smythe sowerby spencer spooner standish stephens stephenson
  stevens stevenson stewart stirling stobbart stojanovic sugden suleman sullivan sultana sutcliffe
  sutherland sweeney swindells szczepanski szymanski tanko tanner tansey tariq tattersall taylor
  tekle tesfaye thapa thapar thomas thompson thomson thornton tierney timms tiwari tobin tomlinson
  toure townsend trainor tran travers treacy turnbull turner tyrrell uddin ullah unsworth usmani
  varga vaughan verma vickers wadood wadsworth wainwright walczak walker wallace walmsley walsh
  walters wanjiru warburton wardle waring warsame waterhouse watkins watson watts weatherall webb
  welch westwood wharton wheeler whelan whitcombe whitehead whitehouse whittaker whittle whitworth
  wieczorek wilcox wilde wilkes wilkins wilkinson williams williamson willis wilson winstanley
  wisniewski wojcik womack woodcock woodhouse woodward wooldridge woolley wormald worthington
  wright wroblewski wyatt wynn wynne yates yeboah yilmaz yilmazer yorath younis yusuf zafar zaidi
  zaman zawadzki zhang zielinski
`;

export const surnames: ReadonlySet<string> = new Set(
  list.split(/\s+/).filter((name) => name !== ''),
);
