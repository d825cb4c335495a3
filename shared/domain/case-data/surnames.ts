/** Surnames common in England and Wales, so that "the patterson family" is seen in lower case. */

const list = `
  abara abbott abdallah abdelrahman abdi abdulrahman abebe abiola aboagye abraham abubakar
  acheampong achebe achterberg acquah adamczyk adams adamu addai addo adebayo adebiyi adegbite
  adegboye adegoke adeleke adeleye adeola adeosun adesanya adetunji adewale adeyemi adeyinka adjei
  adomako afolabi afolayan afriyie afzal agarwal agbaje agyei agyeman ahern ahmad ahmadi ahmadzai
  ahmed ahmeti aidoo ainsworth ajayi akande akbar akhtar akhtari akhter akinola akintola akinyemi
  akpan akram akua alam alexandru alhassan ali alili alimi allen allsop almeida altun alvarez amadi
  amankwah ameen amini amoah ampadu ampofo anand anderson anderton andreou andrews angelov aniston
  ansah antoniou antonov anyanwu appiah appleby appleton appleyard arakelyan aramide arkwright
  armitage armstrong arnold arshad arslan asante asghar ashby ashcroft ashraf ashworth aslam astley
  aston atherton atkinson attah attwood awad awan awuah ayodele ayub azizi badmus bagnall baig
  bailey bainbridge baines bains bajramovic bajwa bakare baldwin ballard balogun bamford banerjee
  bangash bangura baptiste barclay barkat barker barlow barnes barrett barron bartlett bartley barua
  bashir bates baxter bayram bazan beardsley beattie beaumont beckett begley begum belgrave bellamy
  bello bennett benson beqiri berisha bertrand bevan bevington bhandari bhat bhatt bhatti bibby
  bielak biggs billington birchall birkett biswas blackburn blackett blackwell blackwood blaszczyk
  boakai boakye boampong boateng boden bondarenko booth boothroyd borah bose bostock boswell botham
  boucher bowden bowen bowes bowles bowman boyce boyd boyle bradley bradshaw braithwaite bramley
  brannigan breen brennan briggs bristow britton broadbent broadhurst brookes brough broughton
  browne bryant bryson buchanan buckley burgess burgoyne burke burnett burton butler byrne byrom
  cadwallader calderbank caldwell callaghan callahan calvert cameron campbell cantwell capaldi carey
  carlin carmichael carney carr carroll carter cartmell cartwright caton cavanagh ceesay celik cetin
  chadwick chaker challinor chambers chan chanda chang charlton chaudhary chaudhri chaudhry
  chaudhury cheema chen cheng cheung chikwanda childs chima chimanikire chinwe chirwa chisholm chiu
  chohan choi chopra choudhury chowdhury christodoulou chuang chukwu chukwuemeka churchill ciobanu
  cisse clancy clarke clarkson clayton cleary clegg clements coates cochrane cockburn coker coleman
  colley collins collinson compton condon conlon connell connelly connolly connor conroy constantin
  conteh cooke coombes coope cooper corbett corcoran cormack cornish correia corrigan costello
  coulibaly coulson cowan cowell cowley cox coyle coyne cracknell craddock craig cramer crawford
  creasey cresswell crompton cronin crossley croucher crowe crowley crowther cruickshank cullen
  culley cummings cummins cunningham curran currie curtin curtis cyprian czarnecki dabrowski dacosta
  dadzie dagnall dahir dalton daniels danjuma danquah danso darby darko daroch dasgupta dauda davey
  davids davidson davies davis davison dawson dearden debnath deegan deen degale delaney delgado
  demir dempsey denham denning denton desai deshmukh devlin dhaliwal dhami dhillon diallo dias diaz
  dickens dickinson dickson diggle dilworth dimitrov dimitrova dinh diop dirie dixon dlamini dobbs
  dobson docherty dodd dodds dogan doherty dolan domingo donaghy donkor donnelly donohoe donovan
  dooley doran dorsey dosanjh douglas douglass dowd downes downey doyle driscoll drummond drury
  duarte dube duckworth dudek duffield duffy duggan dumitru dunbar dunkley dunlop dunn dunne durrani
  durrant dutta dutton duval dyson eastwood eccles eckersley edgerton edmonds edmondson edwards egan
  egbe egwu ekwueme elbaz eldridge ellis ellison elmi elsayed emery emmerson endicott ennis
  entwistle erdogan esposito essien etim evangelista evans everett fadahunsi fagan fahey fairclough
  fairhurst fairley fallon farag farah farley farnworth farooq farrell farrow faulkner fawcett
  fayemi feeney feng fenton fenwick ferguson fernandes fernandez ferreira figueiredo findlay
  finnegan fitzgerald fitzpatrick fitzsimmons flanagan fleming fletcher flynn fofana fofanah fogarty
  foley forbes forrester forsyth franco friel furness gaffney gallacher gallagher gallimore galloway
  galvin gandhi ganguly garcia gardiner garg garner garry garside garvey gashi gaskell geary gebre
  gebremariam george georgieva georgiou gething ghani ghebre ghosh gibb gibbons gibbs gibson gilani
  gilbert gilchrist giles gill gillespie gilligan gilmore gilmour gilroy girma gittins gledhill
  glynn goddard gomes gomez goncalves gonzalez goodall goodwin goodyear gordon gorman gough gould
  grabowski graham grainger greene greenhalgh greenhough greenway greenwood greer gregson grewal
  griffiths grimshaw grogan grzelak guinness gunn gupta gurung guthrie gutierrez guzman gwilliam
  gwynne gyamfi habib haddad hadden hadfield hadley haidari haider haigh haile haines hallam hallett
  halliday hamid hamilton hammond hampson hampton hamza hancock hanif hanley hanlon hannigan hannon
  hansen hanson haque hardcastle hardie harding hardman hargreave hargreaves harland harrington
  harris harrison harte hartley hartshorn harwood hasan hashemi hashimi haslam hassan hassani
  hassett hastings hatfield hatton hawes hawkins haworth hayat haynes haywood hazell healey healy
  heaney heaton hedley heffernan hegarty hemmings henderson hennessy henry henshaw hepburn hernandez
  heslop hetherington hewitt heywood hibbert hickey hickman hickson higginbotham higgins higginson
  higgs hilton hindle hines hirani hirst hoang hoare hobbs hobson hodge hodges hodgkins hodgkinson
  hodgkiss hodgson hogg holgate holliday hollins hollis holloway holman holmes holroyd hopkins
  hopwood horan horne horner horsfall horton horvat horvath hosein hosseini houghton houlihan
  howarth howe howell howells howes howley howson hoxha huang hubbard huddleston hudson hughes hulme
  humphreys humphries hurley husain hussain hussaini hussein hutchings hutchinson hutchison hutton
  huynh hynes ibeh ibekwe ibrahim idowu idris igwe iheanacho iliev ilunga ince ingham inglis innes
  ionescu iqbal isaacs ishaq islam ismail ismailov ivanov ivanova iyamu iyer jablonski jackson
  jacobs jaffri jagger jagne jaiteh jakubowski jalloh jallow jama james janjua jankowski jansen
  jardine jarrett jarvis jasinski javed jeffers jefferson jeffreys jeffries jeng jenkin jenkins
  jenkinson jennings jephcott jessop jiang jobarteh johnson johnston johnstone jones joseph joshi
  jowett joyce julien jung kaba kabbah kabia kabir kallon kalsi kalu kamara kamau kaminska kaminski
  kang kapadia kaplan kapoor kapur kara karaca karim karimi karimov karwowski kasprzak kassim
  kaufman kaur kavanagh kaya kayani kazemi kazim kazmi keane kearney keating keeble kelleher kellett
  kelly kemp kendrick kennedy kenyon keogh kerr kershaw khalid khalif khalifa khalil khamis khan
  khanam khanom khattak khatun kiernan kilgour kinsella kinsey kirby kirkham kirkpatrick kirwan
  kitching knapp knowles knox kolawole kolodziej komolafe konate kone koroma kosgei kostov kouassi
  koval kovalenko kowalczyk kowalewski kowalska kowalski kozak kozlov kozlowski krajewski kramer
  krasniqi krawczyk kruger kubiak kuku kulkarni kumar kuzmin kwan kwarteng kwok kyei lafferty laguda
  lambe lambert lamptey landa lang langford langley langton lansbury larbi larkin lasota latham
  latif laurent lavery lavin lawal lawler lawlor lawrence lawson laycock layton leadbeater
  leadbetter leahy leary leck leeson legg leigh lester leung lewandowski lewis liang liddle lindsay
  linton lipinski littlewood livesey livingstone llewellyn lloyd lockwood lofthouse lomas lomax
  longden longworth lopez lorimer lougher loughran lovell lovett lowe lowry lowther lubega lucas
  lucey lumb lungu luong lupu lyall lyle lynch lyon lyons mabaso mabuza macallister macarthur
  macaulay maccormack macdonald macdougall macfarlane macgregor machado macintyre mack mackay
  mackenzie mackie mackinnon maclean maclennan macleod macmillan macpherson macrae madden maddocks
  maddox madueke magee maguire mahamud mahdi mahlangu mahmood mahon mahoney mair majeed majid makin
  makinde makoni malek malik malinowski mallory malone maloney maltby mamun manley mansell mansoor
  mansour manu manyika mapfumo marciniak margetts marinescu marques marriott marsden martin martinez
  masih masood massey masud mather mathieson matthews mattison maughan maunder mayer mayes mayhew
  maynard mazur mbah mbaye mbeki mbugua mcaleese mcallister mcallum mcandrew mcardle mcarthur
  mcateer mcaulay mcauley mcavoy mcbride mccabe mccaffrey mccain mccall mccallum mccann mccarron
  mccarthy mccartney mccaul mccauley mcclelland mcclure mcconnell mccormack mccormick mccourt mccoy
  mccracken mccreadie mccready mccullough mccusker mcdaid mcdermid mcdermott mcdonagh mcdonald
  mcdonough mcdougall mcdowell mcelhinney mcelroy mcevoy mcfadden mcfarlane mcgarry mcgarvey mcgee
  mcgeown mcghee mcgill mcgilligan mcginley mcginn mcginty mcglynn mcgough mcgovern mcgowan mcgrath
  mcgreal mcgregor mcgroarty mcgrory mcguire mcgurk mchale mchugh mcilroy mcinally mcinnes mcintosh
  mcintyre mckay mckean mckee mckeever mckendrick mckenna mckenzie mckeogh mckeown mckernan mckie
  mckinley mckinney mckinnon mclaren mclaughlin mclean mclellan mclennan mcleod mcloughlin mcmahon
  mcmanus mcmaster mcmenamin mcmillan mcmullan mcmullen mcnab mcnair mcnally mcnamara mcnamee mcneil
  mcneill mcnicholas mcnulty mcparland mcphail mcphee mcpherson mcqueen mcquillan mcrae mcshane
  mcsorley mcsweeney mcteer mcvey mcwilliams meah medina mehdi mehmet mehmeti mehmood mehta melia
  mellor melville mendes mendoza mendy menon mensah menzies meredith merrick merritt meskell messam
  metcalf metcalfe meyrick miah mian michalak michalski middleton mihai mikhailov milburn millar
  millett milligan millward milne milner milton minhas minto miranda mirza mishra miskell misra
  mistry mitchell mitra moffat moffatt mohamad mohamed mohammadi mohammed mohamoud mohamud mohan
  mohiuddin molloy moloney molyneux monaghan moneypenny montague montgomery moodley moorcroft
  moorhead moorhouse moosa morales moran moreira moreno moreton morgan morley moroney morrell morris
  morrison mortimer morton mosley mostyn mottram moulton mountford mousavi moussa moyes moyo mubarak
  mudd mughal muhammed muir mukherjee mukhtar mulcahy mulcair muldoon mulholland mullen mulligan
  mulvaney munir munshi munyaradzi murdoch murillo murphy murray musah musial mustapha
  mutasa muthu mutua mwangi myers nagy nair nairn najafi nandi nankervis naqvi narayan nasser
  naughton navarro naylor ncub ncube ndiaye ndlovu ndoye neal neale needham nelson nemeth nesbitt
  nettleton neville newbold newby newell newton ngoma nguema ngugi nguyen ngwenya nicholls nicholson
  nicol nicolaou niemiec nightingale nikolov nikolova nimmo nixon njie njoku njoroge nkosi nkrumah
  nnadi nolan noonan norris norwood novak nowacki nowak nowakowska nowakowski nowicki nugent nunes
  nuttall nwachukwu nwankwo nwosu nyambura nyarko nyathi nyoni oakes oakley oates obasi obeng obi
  obiang obinna obrian obrien ochieng oconnell oconnor oddie odell odhiambo odonnell odonoghue
  odukoya odunsi offor ofori ogbonna ogbu ogden ogilvie ogunbanjo ogundipe ogunlana ogunleye
  ogunsola oguz ohara okafor okaro okeefe okeke okello okereke okoh okonkwo okoro okoye okpara
  oladipo olaniyan olaniyi olawale oldfield oldroyd oliver olsen olszewski olusegun oluwole omalley
  omar omara omari omondi omotayo onalaja oneill onuoha onwuka onyango openshaw opoku oppong orban
  ordish oregan oreilly orlowski ormerod orourke orton osagie osborne osbourne osei oshaughnessy
  oshea osinski osman osmani osmond ostrowski osullivan osumanu osunde otieno otoo otoole ouattara
  owen owens owolabi owsu owusu owusu-ansah oxley oyebanji oyedele oyelaran oyewole ozdemir ozkan
  ozturk padgett pandey pandya papadopoulos pareek parker parkes parkinson parmar parnell parrott
  parry parsons partington parveen parvez pascoe patel pathak patil patterson pattinson patton
  pavlov pawlak pawlowski paxton payne peake pearce pearse pearson pell pemberton penhallow
  pennington penry pereira perera perez perkins perrin perry persaud peters peterson petrov petrova
  pettigrew pettit pham phelan phelps phillips phipps phiri piasecki picken pickering pickett piercy
  pietrowska pietrowski pietrzak pilkington pinder pinnock piotrowski pires plews plummer poku polak
  pollard poole popa popescu popov postlethwaite potts poulter powell prasad pratt preece
  prendergast priestley prifti pritchard probert probst procter prosser proudfoot pryce prydderch
  pryor pugh pullen purcell purdy purvis pyke qadir qasim quaye quigley quinlan quinn quirke
  quraishi qureshi rabbani radcliffe radford rafferty rafiq rafiqi rahim rahimi rahman rahmani
  rainey raja rajan rajput ramachandran ramage raman ramirez ramos ramsay ramsbottom ramzan randall
  randhawa rankin ransome rashid rashidi rasool ratcliffe rathbone rathore raval rawlings rawlinson
  rawson rayner razzaq readman reardon reddy redfern redman redmond rees rehman reid reilly renshaw
  renton rexhepi reynolds rezaei rhodes ribeiro richards richardson rickards ricketts riddell
  ridgway ridley rigby riley riordan ritchie rivera rizvi roberts robertson robinson robson rocha
  roche rochford rodger rodgers rodrigues rodriguez rogers rogerson rojas romero rooney rosser
  rostami rothwell rourke rowe rowell rowland rowlands rowley royle ruane rudge rufai rushton
  rutherford ruthven rutkowski rutter ryan rybak rydal ryder rylands sabir sackey sadiq sadler saeed
  saidu saini sakho salah saleh salih samad samaroo samuels sanchez sanderson sandford sandhar
  sandhu sangha sankoh sanneh santos sarkar sarr sato saunders saville sawicki sayed sayers scanlon
  schmidt schofield scholes scott scully seale searle secka seddon seidu sekhon sellars serwaa sesay
  severn shafi shafiq shah shaheen shahzad shaikh shand shankar sharkey sharma sharpe sharples
  sharrock sheard sheehan sheikh shelton sheppard sheridan shevchenko shevlin shields shinwari
  shirazi sholola shukla sibanda siddall siddique siddiqui sidhu sikder sikora sikorski silcock
  silva simcox simmons simms simons simpson sinclair singh sisay sissoko skelton slade slattery
  smalley smallwood smedley smith smyth smythe snell soares sobande sobczak sokolowski solanki
  somers somerville sosnowski soto soumah sowerby spencer spiers spink spooner stainton standish
  stanford stankiewicz stanton steele stefanov stephens stephenson stevens stevenson stewart
  stirling stobbart stoddart stojanovic stopford stott stoyanov strachan stretton stubbs sturgess
  suarez subhani sugden suleiman suleman sullivan sultana sumner sutcliffe sutherland swales swann
  swanson sweeney swindell swindells symonds szabo szczepanski szewczyk szulc szymanski szymczak
  taggart tait talbot tallon tamang tanko tanner tansey tarawally tariq tattersall taylor teague
  teale tebbutt teixeira tejan tekle tennant tesfai tesfaye tetteh thackeray thakur thandi thapa
  thapaliya thapar theobald thirkell thomas thompson thomson thorburn thorley thorne thornton thorpe
  threlfall thurlow thurston tierney tighe tilley timmins timms timoney tinsley tiwari tobin todorov
  tolley tomlinson tompkins tooley torres tosun toure tovey townley townsend townsley trainor tran
  traore travers treacy trivedi truong tsang tunney tunnicliffe turay turkmen turnbull turner tuttle
  twigg tyagi tyrrell tyson ubah uddin udoh ugwu ullah umeh underhill unsworth unwin ural usmani
  uwais uzun vallance varga vasquez vaughan vella veltman verma vickers virdee virk vogel waddell
  waddington wadhwa wadood wadsworth wagner wagstaff wainwright waite wakeman walcott walczak walden
  waldron walford walkden walker wallace walmsley walsh walters walton wanjiru warburton wardle
  waring warsame wasiu waterfield waterhouse waterworth watkins watkinson watson watts weatherall
  webb webber welch weldon wenham werner westbrook westlake westwood wharton wheatley wheelan
  wheeldon wheeler whelan whitcomb whitcombe whitecross whitehead whitehouse whiteley whiteside
  whitfield whitley whitlock whitmore whitston whittaker whittam whittingham whittle whitworth whyte
  widdowson wieczorek wiggins wightman wilcox wilde wilkes wilkie wilkins wilkinson willcox willetts
  willey williams williamson willis willoughby wilson wilton wingate winstanley winterbottom
  winterburn wisniewski witherspoon wojcik wolfe wolff wolny womack wong woodall woodbridge woodburn
  woodcock woodford woodhead woodhouse woodley woodrow woodside woodward wooldridge woolf woolfe
  wooller woolley wooten wormald worrall worthington worton wray wright wrobel wroblewski wroe wyatt
  wyllie wynn wynne xhaferi yadav yamamoto yaqoob yarwood yates yeates yeboah yeung yildirim yildiz
  yilmaz yilmazer yorath younis yuen yusuf zafar zaheer zahoor zaib zaidi zalewski zaman zamani
  zaremba zawadzki zebedee zeka zhang zhao zhou zielinski zimba zulu zuma zwane
`;

export const surnames: ReadonlySet<string> = new Set(
  list.split(/\s+/).filter((name) => name !== ''),
);
