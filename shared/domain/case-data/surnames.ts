/** Surnames common in England and Wales, so that "the patterson family" is seen in lower case. */

const list = `
  abdi adams adebayo adeleke adeyemi ahmad ahmed akhtar akram ali allen anderson anderton andrews
  asante ashworth aslam atkinson bailey bains bajwa balogun banerjee bangura barker barnes barrett
  bashir bates beckett begum bennett bevan bhatt blackburn blackwell boateng bondarenko booth
  bradley bradshaw brennan browne bryant burgess burke burton butler byrne cameron campbell carr
  carroll carter chambers chaudhary chaudhry choudhury chowdhury clarke coleman collins connolly
  connor conteh cooke cooper cox craig crawford cunningham curtis dalton daniels davidson davies
  davis dawson demir dhillon diallo dixon doherty donnelly douglas doyle dube duffy dunn edwards
  ellis entwistle evans farah farooq farrell ferguson fernandes findlay fitzgerald fletcher flynn
  fofanah foley forsyth gallagher garcia gardiner george gibbons gibbs gibson gilbert gill goodwin
  gordon graham grewal griffiths gupta gwynne haile haines hamilton hancock hanson harding
  hargreaves harris harrison hartley hassan hawkins henderson henry hewitt higgins hodgson
  holloway hopkins houghton howells hoxha hudson hughes hussain hussein hutchinson ibrahim ionescu
  iqbal islam ismail jackson jacobs jama james jarvis jenkins jennings johnson johnston jones
  joseph joyce kamara kaminski kapoor kaur kavanagh kaya kelly kennedy khan khatun kovalenko
  kowalczyk kowalski kumar lambert lawrence lawson lewandowski lewis lloyd lowe lucas lynch
  macdonald mackenzie mahmood malik maloney martin matthews mccarthy mccormack mcdonald mcgrath
  mckenna mclean mensah meredith miah mistry mitchell mohamed mohammed moran morgan morris
  morrison moyo mughal mukherjee murphy murray mwangi naylor ncube neal nelson newton nguyen
  nicholls nicholson nkosi norris nowacki nowak obi oconnor odonnell okafor okeke okonkwo oliver
  omar oneill oshea osman osullivan owen owens owusu oyelaran ozturk parker parmar parsons patel
  patterson pearson pereira perkins perry peters phillips pickering popa popescu powell prifti
  pritchard probert pugh qureshi rafiq rahim rahman raja ramirez randhawa rashid rasool rees
  rehman reid reilly reynolds richards richardson roberts robertson robinson robson rodrigues
  rogers ryan saleh sandhu santos saunders scott sesay shah shaikh sharma sharpe sheikh sheridan
  shevchenko siddiqui sidhu silva simmons simpson singh smith smyth spencer stephens stephenson
  stevens stevenson stewart suleman sullivan sutherland szymanski tariq taylor tesfaye thapa
  thomas thompson thomson tomlinson townsend tran turner uddin ullah vaughan walker wallace walsh
  walters warsame watkins watson watts webb welch wheeler whittaker wilkins wilkinson williams
  williamson willis wilson wisniewski wojcik woodward wright wyatt yilmaz yusuf zaman zhang
  zielinski
`;

export const surnames: ReadonlySet<string> = new Set(
  list.split(/\s+/).filter((name) => name !== ''),
);
