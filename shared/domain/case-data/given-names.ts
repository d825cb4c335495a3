/** Given names common among children and parents in England and Wales, so that "child tom" is seen in lower case. */

/** Never ordinary words: they are believed in lower case beside a word such as "child". */
export const givenNames = toSet(`
  aaliyah aarav aaron abbi abbie abbigail abby abdi abdiel abdirahman abdul abdullah abdullahi
  abdulrahman abena abi abigail abla abraham abrehet adaeze adam adaora addison ade adeel adele
  adrian adriana afsana afua agnes agnieszka ahmad ahmed ahmet aidan aiden ailsa aimee aisha
  aishah akosua akua alan alana alannah alastair alaw albert albie aled alejandro aleksander
  aleksandra alesha alex alexa alexander alexandra alexandru alexia alexis alfie alfred ali alia
  alice alicia alina alisha alison aliyah aliza allan allison alun alys alyssa amaan amaka amal
  amanda amara amari amaya amelia amelie amina aminah aminat amir amira amirah amit amna amrit amy
  ana anais ananya anastasia andre andrea andreea andrei andrew andriy andy aneesa aneirin anest
  angela angharad angus ania anika anil anisa anita anjali ann anna annabel annabelle anne annes
  annie annika antek anthony anton antonia antonio antony anwen anya aoife arabella aram aran
  arben archie arden ardit aria ariana arianna arianne arielle arif arjun arlo arlow armaan arnav
  aron arran arthur arwen arya asad asha asher ashleigh ashley ashton asif asim asma astrid athena
  aubree aubrey audrey aurora austin ava avery avi ayaan ayan ayda aydan aydin ayesha ayisha ayla
  aylah ayo ayub azad aziz azra babatunde bailey baljit barbara barnaby barney barry bartek basia
  basma baylee bayley baz beatrice beatriz beca becca becky becs belinda bella ben benedict
  benjamin benji bentley bernadette bernard bertie besart besnik beth bethan bethany betsy betty
  bev beverley bex bianca bilal billie billy blaine blerina bobbie bobby bodhi bodie bogdan bola
  bongani bradley brandan brandon brayden braydon brenda brendan brian bridget bridie brogan
  bronte bronwen brooklyn bruno bryan bryn bryony bukola byron caden cadfael cadi cadog caelan cai
  caitlin caitlyn caleb callan callie callum calum calvin cameron camilla camille caoimhe cara
  cari carl carla carlos carly carmen caroline carolyn carrie carys casey casi cason casper
  cassandra cassie cassius catherine cathy catrin cecilia ceinwen celia celine ceri cerys chaim
  chanel chanelle chantel chantelle charis charlee charlene charles charley charli charlie
  charlotte chaya chayce chelsea chelsie cheryl chiamaka chiara chidera chidi chika chinedu chioma
  chipo chloe chris chrissy christina christine christopher chukwuemeka chyna cian ciara ciaran
  cieran cillian cindy claire clara clare clark claudia clayton clementine clive coby codey codie
  cody colin colleen conner connie connor conor cora corey corie cory courtney craig
  cristian cristiano curtis cynthia cyrus dafydd daisuke daisy damian damien damon dan daniel
  daniela daniella danielle danny dante daphne darcey darci darcie darcy darek daria darius
  darnell darrell darren darryl daryl dave david dawid dawit dayo daz debbie deborah declan deegan
  deepa deepak deio delia delilah delroy delyth demetri demi denis denisa denise deniz dennis
  denny derek desmond devan dewi dexter diana diane diego dilan dilshad dilys dina diogo dionne
  diya dmitri dolcie dominic dominik dominykas donald donna donnie donovan dora doreen doris
  dorothy dragos dulcie duncan dwayne dyfan dylan ebenezer ebony eddie eden edie edith edna edona
  edward edwin eesa efa effie efua eileen eilidh eira eirlys elaine eleanor elen elena eleni eleri
  eli elias elif elijah elin eliot elira elis elisa elise elisha eliza elizabeth ella elle ellen
  ellie elliot elliott ellis ellisha elodie eloise elona elora elsa elsie elspeth eluned elvira
  emeka emil emilia emilie emilija emily emma emmanuel emmie emre emrys emyr endri enid enkela
  enlli enoch enzo eoin eren eric erica erik erin erion ermal ernie eryn esmae esme esmee esther
  esyllt ethan ethel etienne etta eugene eunice eurig eva evan evangeline evelyn evie ewa ewan
  ezekiel ezmae ezra fabian fabien fabio fadi fahad fahim faisal faiza farah farai fareed fareeda
  farhad farhan farid farida fatema fatima fatimah fatma fatos fatou fay faye fearne felicity
  felix femi fergus fernando feven ffion fflur ffreya fiadh filip filipe filmon findlay finlay
  finley finn fiona fletcher fleur florence florin floyd folake fran frances francesca francis
  francisco franciszek frankie fred freddie freddy frederick freya frida gabby gabija gabriel
  gabriela gabriella gabrielle gail gareth gary gavin gemma geoff geoffrey george georgia georgie
  georgina geraint gerald gerard gethin gheorghe ghulam gideon gillian gina giovanni gjon gladys
  glen glenn glenys gloria glyn godfrey gordon gosia gracie graeme graham greg gregory greta gruff
  gruffudd gruffydd guillermo gulsum gurpreet guto gwen gwenllian gwennan gwenno gwilym gwyn
  gwyneth haaris habib habiba hadia hafsa hafsah haider hajra halima hallie hameed hamid hamish
  hamza hamzah hana hanan hania hanif hanna hannah haris harith harlee harleigh haroon harper
  harpreet harri harriet harrison harry harvey hasan haseeb hashim hassan hattie hauwa hayden
  haydn haydon hayley hazal heidi heledd helen helena henrietta henry herbert hettie hetty hibo
  hilary hiwa hodan hollie hossein howard huda huey hugh hugo huma humaira humza huong hussain
  hussein huw huxley hywel iain ian ianto ibrahim idris iestyn ieuan ifan ifeoma ifor ifrah ignacy
  igor ikenna ikram illtud ilyas imaan iman immy imogen imran ines ingrid ioan ioana iolo iona
  ionut iqra iram irena irene irfan isaac isabel isabella isabelle isaiah isha ishaan ishaaq isla
  islay ismael ismail isobel isra israel issac ivan ivana iwan iyla izaan izabela izzie izzy jac
  jack jackie jackson jacob jacqueline jacqui jacquie jade jaden jadon jago jai jaiden jake jakub
  jamal james jamie jamil jana jane janet janice janine jared jarek jasmin jasmine jason jaspal
  jasper jaspreet javed javier jaxon jaxson jaxx jay jayce jayda jaydan jayden jaydon jayne jayson
  jeanette jeanne jed jeff jeffrey jemima jemma jenna jenni jennifer jenny jenson jeremiah jeremy
  jermaine jerome jerry jess jessa jesse jessica jessie jethro jill jillian jim jimmy jo joan
  joanna joanne joao jocelyn jodie jody joe joel joey johanna johannes john johnny jonah jonas
  jonathan joni jonny jonty jordan jorge jose joseph josephine josh joshua josiah josie joyce juan
  juanita judah jude judith judy julia julian juliana julie juliet juliette junaid justin justyna
  kacey kaci kacie kacper kadeem kaden kaelan kai kaia kaidan kaiden kaira kairo kaison kajus
  kaleigh kalel kalina kallum kamal kamil kamila kamran kara kareem karen karim karina karl karla
  karolina karwan kase kasey kasia kasim kasper katarzyna kate katelyn katerina katharine
  katherine kathleen kathryn kathy katia katie katrina katy kavita kay kaya kaydan kayden kaydon
  kayla kaylee kayleigh kaylem kayley kealey keanu keegan keeley keely keenan kehinde keira keiran
  keisha keith kelechi kelly kelsey kelsi kelsie kelvin kemi kendra kenneth kenny kenzi kenzie
  kerem keri kerrie kerry kev kevin keziah khadija khadijah khaleesi khalid khalifa khalil kian
  kiana kiara kidane kiera kieran kieren kieron kim kimberley kimberly kiran kirsten kirstie
  kirsty kitty klaudia klay klea kobe kobi koby kody kofi kojo korey kornelia kory krish krishna
  kristi kristian kristina krystian krzysztof kuba kumar kwabena kwame kya kyan kyden kyla kylan
  kyle kylie kyran kyro kyron kyson lacey lachlan laci lacie laila laith lakshmi lamar lana lara
  larisa larissa latifa latisha latoya laura lauren laurence lauryn lavinia lawrence layla layton
  lea leah leanne ledion lee leeanne leela leigh leighton leila lena leni lennie lennon lennox
  lenny leo leon leona leonard leonardo leonie lerato leroy lesley leslie leusa lewie lewis lexi
  lexie lexy leyla liam lianne libby lidia lila lilah lilian liliana lillian lillie lilly
  lily lina linda lindsay lindsey linh lionel liridon lisa livia livvy liz lizzie lizzy lleucu
  llew llewellyn llinos lloyd llyr logan lois lola lorcan lorenzo lorna lorraine lottie lou louie
  louis louisa louise lowri luc luca lucas lucca lucia lucian lucie lucinda lucy luella luis luka
  lukas lukasz luke luna luned luqman luwam lwazi lydia lyla lyn lyndsey lynn lynne lynsey lyra
  mabel mabli macie mackenzie macsen macy maddie maddison maddox madeleine madeline madison mae
  maeve magda magdalena maggie maha maheen mahmood mahmoud mahnoor maia maira maisie maisy maizie
  maja makenzie malachi malachy malaika malak malakai malcolm mali malia malik malika mamadou
  mandeep mandy manjit manon manpreet manuel marcel marcello marcin marco marcus mared marek
  margaret margot maria mariah mariam mariama marian mariana marianne marie marilyn mario marion
  marius mariya marlene marley marlon marnie marta martha martin martyn marvin mary maryam maryan
  masood matas mateo mateusz mathew mathilda matilda matt matteo matthew mattie maureen maurice
  mavis maxim maxime maximus maxine maxwell maya mayar mayowa mckayla mckenzie meena meera meg
  megan mehari mehdi mehmet mehreen mei meirion mekhi mel melanie melek melina melissa mendel
  menna mercedes mererid merhawi meryl mia mian micah michael michaela michal micheal michelle
  mihai mikaeel mikael mikail mikayla mike mikey mikolaj mila milena miley millie milly milo mimi
  mina minh minnie mira miranda mirela miriam mirza misbah mitchell moeen moesha moh mohamed
  mohammad mohammed mohsin moira mollie molly mona monica monika monique morag morfudd morgan
  moshe mostafa mubarak muhammad muhammed mukhtar muna muneeba murray murtaza musa mustafa myfanwy
  myla mylah myles mylo myra nabeel nabil nabila nadeem nadia nadine nadir nafisa nahla naila
  naima najeeb najib nancy nanette nannette nansi naomi nasir nasra nasreen nasrin nasser natalia
  natalie nataliya natasha nate nathan nathaniel natnael naveed nazia nazir neal ned neena neha
  neil nell nellie nelson nerys nesta nevaeh neveah neville ngozi nguyen nia niall niamh nichola
  nicholas nicky nico nicola nicolae nicolas nicole nieve nigel nihal nikhil niki nikita nikki
  nikola nikolai nikolas nina nisha nishat nita nkechi noah noel noelle nojus nola nomvula noor
  nora norah noreen norma norman nouman nour noura numan nusrat nya nyah nyla nylah oakley obi
  obinna octavia odette oisin okan oksana ola olaf olena olga oliver olivia olivier oliwia oliwier
  ollie olly olu oluwaseun oluwatobi olwen omar omari omer onur oona ophelia orla orlaith orlando
  orson osain osama oscar osian oskar osman oswald otis ottilie otto owain owen oyin ozan ozzy
  pablo paddy paige paloma pam pamela parisa parveen pascal patricia patrick patrycja patryk paul
  paula paulina pauline pavel pawan pawel paxton pedro penelope percy peredur peter petra petru
  pheobe phil philip philippa phillip phillipa phillippa phoebe phyllis pia piers piotr pippa
  pixie pola pooja poonam poppy portia preston priti pritpal priya priyanka puja qasim quentin
  quinn rabia rachael rachel radu rae raees raegan rafael rafal rafe rafferty raffy rafi rahat
  raheem rahim rahima rahma rahman rahul raiden raife raihan raina raja rajan rajesh rajinder
  rajvir ralph ralphie raluca ramla ramon rania ranjit raphael rashid rashida raul ravi ravinder
  rawaz ray rayaan rayan raymond rayna rayyan razia razvan reagan rebecca rebekah rebin reece rees
  reese reggie reginald rehan rehana reina rekha remi remy rena renae renata rene renee reuben
  reza rhea rhian rhianna rhiannon rhoda rhodri rhona rhun rhylan rhys ria riad rian ricardo
  richard richie ricky rida rihanna rileigh riley rita riya roan robbie robel robert roberta
  roberto robyn rocco roddy roderick rodney rodrigo roger rohan rohit roisin roksana roland romany
  romeo romi romilly romy ron ronald ronan ronnie ronny rory rosa rosalie rosalind rosanna
  roseanne rosemarie rosie ross rowan rowena roxana roxanne roxie roxy roy roza ruairi ruaridh
  ruben ruby rudi rudy rufus rukhsana rukia rumbi rupert russell ruta ruth ryan ryder ryker rylan
  rylee ryley saad saba sabina sabine sabrina sade sadia sadie safa saffie safia safiya safiyyah
  sahar sahil sahra saif saima saira sajid sakina salim sally salma salman salome sam samaira
  samantha samara sameer samina samir samira sammy samson samuel sana sanaa sandeep sandra
  sangeeta saniya sanjay sanjeev saoirse sara sarah sarina sasha saskia savanna savannah scarlett
  scott sean seb sebastian selam selena selina selma semhar senait senan seren serena sergio seth
  seun seyi shabana shabnam shadi shafiq shah shaheen shahid shahzad shaima shakira shamima shamso
  shana shanaya shane shania shanice shaniqua shanique shannon shaquille sharif sharmin sharon
  shaun shauna shaunagh shawn shay shayla shayne shaz shazia shazza shea sheena sheila shelby
  sheldon shelley shelly sherry shilan shiloh shirin shirley shivani shmuel shona shreya shwan
  shyla sian sianna sianne sidney sidra sienna sigrid sihaam sikirat silas silvia simeon simon
  simona simone simran sinead siobhan sioned sipho skye skyla skylar skyler slawek sofia sofiya
  sohail solomon somaya sonia sonja sonnie sonya sophia sophie soran soraya spencer stace stacey
  stacie stacy stan stanislaw stanley stefan stefania steffan stella stephanie stephen steve
  steven stevie stewart stuart suhayb sukhdeep sukhi sulaiman suleman sumaiya sumaya sumayyah
  sunil sunita sunnie suraya surinder susan susanna susannah susie suzanne suzie syed syeda
  sylvester sylvia sylvie szymon tabitha tadeusz tafadzwa taha tahir tahira tahlia tahmid tahmina
  taiba taiwo talan talia taliesin tallulah tamar tamara tamika tammy tamsin tamzin tania tanisha
  tanja tanvir tanya tapiwa tara taran taras tareq tariq tash tasnim tate tatenda tatiana tatyana
  taya tayla taylah taylor tayyab tayyiba teagan ted teddie teddy tegan tegen teigan temi temitope
  tendai terence teresa teri terrence terri terry tesfalem tesfay tess tessa thabo thalia thandi
  thea thelma theo theodora theodore theresa thiago thierry thomas thuy tia tiago tiana tianna
  tiegan tiffany tilda tillie tilly tim timothy timur tina tobi tobias tobiloba toby todd tolu
  tolulope tom tomas tomasz tomek tomi tommo tommy tomos tony tonya toria toril torin tracey tracy
  travis trevor tricia trish tristan troy trudy trystan tuan tudor tunde twm tyla tylah tyler
  tyrece tyreece tyreese tyrell tyrese tyrice tyrique tyrone tyronne tyson ubaid uche ugne ugo
  umaima umair umar umayr ummayyah ursula usama usman uzair uzma vaishnavi valentina valeria
  valerie vanessa vasile vasyl vera vernon veronica veronika vicki vicky victoria vihaan vijay
  vikram viktor viktoria vince vincent vinnie viv vivaan vivian vivien vivienne vladimir wafa
  wahid waleed walid wallace walter wanda warren warsame waseem wayne wendell wendy wes wesley
  wiktor wiktoria wilf wilfred wilhelmina willa willem william wilma winifred winnie winston
  wojciech wojtek xander xanthe xavi xavier yahya yara yasemin yash yasin yasir yasmeen yasmin
  yasmina yassin yaw yazan yehuda yetunde ynyr yohannes yolanda yonas yosef yousaf yousef yousif
  youssef ysabel ysabella ysabelle yunus yuri yusra yusuf yvette yvonne zac zach zachariah zachary
  zachery zack zahid zahra zaid zaiden zain zaina zainab zaineb zak zakaria zakariya zakariyya
  zaki zaman zana zander zane zaneta zara zarah zayaan zayan zayden zayn zaynab zayne zeb zeeshan
  zeinab zeke zelda zena zeynep zhanna zidane ziggy zoe zoey zofia zohaib zohra zola zoltan zosia
  zoya zubair zuhra zuri zuzanna zuzia zyta
`);

/** Ordinary words, months or places too: believed only with a capital. */
export const givenNamesWithCapital = toSet(`
  abel agon alin ally ama aman amber angel anh ari art ash autumn basil beau bill
  blake blessing bob bonnie bray brooke carol carson carter celeste charity
  chase chen cherry christian christy clay clement cohen cole constance cooper coral cruz crystal
  dakota dale dallas dawn dax deacon dean deb debs dee destiny devon dex dior dolly dom drew duc
  duke ed elan ember emerson esi eve faith fern flo flora frank franklin freedom gabe gaz gene
  gill ginger glory grace grant guy hal harley harmony hart hazel heath heather heaven hedd
  herb holly honey hope hunter india indie indigo iris isa isis ivo ivor ivy jace
  jaime jax jean jensen jewel jez jools joy jun juno kash ken kendal kent kingsley kit koa kora
  kyra lance lane lark len levi liberty lilia linden ling liv lotus love loz lucky lyric   maple marina mark marlow marshall mason max melody mercy mica mick miles miracle misty mo
  montana moses myrtle nel neve nick noble olive opal orion parker pat patience patsy
  pearl peggy penny pierce precious presley primrose prince princess promise raven reed reign
  reilly rex rich rick rio river rob robin rocky roman rose rosemary roux royal rue rusty sacha
  saffron sandy santiago sapphire scarlet serenity shell sheridan sid sierra sky sonny star storm
  sue sullivan sully sultana summer sunny sunshine sylvan tanner temple teo tiger tink toni tori
  trang treasure trinity ty unique val verity victor vida vinny viola violet virginia wale
  wei will willow woody wren wynter xin zion
`);

function toSet(names: string): ReadonlySet<string> {
  return new Set(names.split(/\s+/).filter((name) => name !== ''));
}
