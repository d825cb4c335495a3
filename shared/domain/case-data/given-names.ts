/** Given names common among children and parents in England and Wales, so that "child tom" is seen in lower case. */

/** Never ordinary words: they are believed in lower case beside a word such as "child". */
export const givenNames = toSet(`
  aaliyah aarav aaron abbie abby abdi abdirahman abdul abdullah abdullahi abdulrahman abena abi
  abigail abraham adaeze adam ade adeel adele adrian adriana afsana afua agnes agnieszka ahmad
  ahmed aidan aiden aimee aisha aishah akosua akua alan alana alannah alastair albert albie aled
  alejandro aleksander aleksandra alesha alex alexa alexander alexandra alexandru alexia alexis
  alfie alfred ali alia alice alicia alina alisha alison aliyah allan allison alun alys alyssa
  amaan amal amanda amara amari amelia amelie amina aminah amir amira amirah amit amna amrit amy
  ana anais ananya anastasia andre andrea andreea andrei andrew andriy andy aneesa angela angharad
  angus anika anil anisa anita anjali ann anna annabel annabelle anne annie annika anthony antonia
  antonio antony anwen anya aoife arabella aram aran archie arden aria ariana arianna arif arjun
  armaan arnav aron arran arthur arwen arya asad asha asher ashleigh ashley ashton asif asim asma
  astrid athena aubrey audrey aurora austin ava avi ayaan ayan ayesha ayisha ayla ayo ayub azad
  aziz azra babatunde bailey baljit barbara barnaby barney barry bartek basma beatrice beatriz
  beca becca becky belinda bella ben benedict benjamin benji bernadette bernard bertie besart beth
  bethan bethany betsy betty beverley bianca bilal billie billy blerina bobby bola bradley brandon
  brayden brenda brendan brian bridget bridie bronte bronwen brooklyn bruno bryan bryn bryony
  byron caden cadi cai caitlin caleb callie callum calvin cameron camilla camille caoimhe cara
  carl carla carlos carly carmen caroline carolyn carrie carys casey casper cassandra cassie
  catherine cathy catrin cecilia celia celine ceri cerys chaim chanelle chantelle charlene charles
  charley charlie charlotte chaya chelsea chelsie cheryl chiara chidi chinedu chioma chloe chris
  chrissy christina christine christopher cian ciara ciaran cillian cindy claire clara clare clark
  claudia clayton clementine clive coby cody colin colleen connie connor conor cora corey cory
  courtney craig cristian curtis cynthia cyrus dafydd daisuke daisy damian damien damon dan daniel
  daniela daniella danielle danny daphne darcey darcy daria darius darnell darrell darren darryl
  daryl dave david dawid dawit dayo debbie deborah declan deepa deepak deio delia delroy delyth
  demi denis denise deniz dennis denny derek desmond dexter diana diane dilys dina diogo dionne
  diya dmitri dominic dominik donald donna donovan dora doreen doris dorothy dragos duncan dwayne
  dylan ebenezer ebony eddie eden edie edith edna edward edwin eesa efa eileen eilidh eirlys
  elaine eleanor elena eleni eleri elias elif elijah elin eliot elisa elise elisha eliza elizabeth
  ella elle ellen ellie elliot elliott ellis elodie eloise elsa elsie elspeth eluned elvira emeka
  emil emilia emilie emily emma emmanuel emmie emre emrys emyr enid enoch enzo eoin eric erica
  erik erin ernie esmae esme esmee esther ethan ethel etta eugene eunice eva evan evangeline
  evelyn evie ewa ewan ezekiel ezra fabian fabien fabio fadi fahad fahim faisal faiza farah farai
  fareeda farhad farhan farida fatema fatima fatimah fatma fatou fay faye felicity felix femi
  fergus fernando ffion fiadh filip filmon finlay finley finn fiona fletcher fleur florence florin
  floyd folake fran frances francesca francis francisco franciszek frankie fred freddie freddy
  frederick freya frida gabriel gabriela gabriella gabrielle gail gareth gary gavin gemma geoff
  geoffrey george georgia georgie georgina geraint gerald gerard gethin ghulam gideon gillian gina
  giovanni gladys glen glenn glenys gloria glyn godfrey gordon graeme graham greg gregory greta
  gruff gruffydd guillermo gulsum gurpreet guto gwen gwenllian gwyn gwyneth habib habiba hadia
  hafsa hafsah haider hajra halima hamish hamza hamzah hana hanan hania hanif hanna hannah haris
  harith haroon harper harpreet harri harriet harrison harry harvey hasan haseeb hashim hassan
  hattie hayden haydn hayley hazal heidi heledd helen helena henrietta henry herbert hetty hibo
  hilary hodan hollie howard huda hugh hugo huma humaira humza hussain hussein huw huxley hywel
  iain ian ianto ibrahim idris iestyn ieuan ifan ifeoma ifrah ignacy igor ikram ilyas imaan iman
  immy imogen imran ines ingrid ioan ioana iona ionut iqra iram irena irene irfan isaac isabel
  isabella isabelle isaiah isha ishaan ishaaq isla islay ismael ismail isobel isra israel issac
  ivan ivana iwan iyla izaan izabela izzy jac jack jackie jackson jacob jacqueline jacqui jade
  jaden jadon jago jai jake jakub jamal james jamie jamil jana jane janet janice janine jared
  jasmin jasmine jason jaspal jasper jaspreet javed javier jaxon jaxson jay jayce jayda jayden
  jaydon jayne jayson jeanette jeanne jed jeff jeffrey jemima jemma jenna jenni jennifer jenny
  jeremiah jeremy jermaine jerome jerry jess jesse jessica jessie jethro jill jillian jim jimmy jo
  joan joanna joanne joao jocelyn jodie jody joe joel joey johanna johannes john johnny jonah
  jonas jonathan jonny jordan jorge jose joseph josephine josh joshua josiah josie joyce juan
  juanita jude judith judy julia julian juliana julie juliet juliette junaid justin justyna kacey
  kacper kadeem kai kaiden kajus kalina kamal kamil kamila kamran kara kareem karen karim karina
  karl karla karolina kasia kasim kasper katarzyna kate katelyn katerina katharine katherine
  kathleen kathryn kathy katia katie katrina katy kavita kay kaya kayden kayla kaylee kayleigh
  keanu kehinde keira keiran keisha keith kelechi kelly kelsey kelsie kelvin kendra kenneth kenny
  kenzie kerem keri kerry kevin keziah khadija khadijah khaleesi khalid khalifa khalil kian kiana
  kiera kieran kieron kim kimberley kimberly kiran kirsten kirstie kirsty kitty klaudia kofi krish
  krishna kristian kristina krystian krzysztof kuba kumar kwabena kwame kyan kyla kylan kyle kylie
  kyran lacey laila lakshmi lamar lana lara larissa latifa latisha latoya laura lauren laurence
  lauryn lavinia lawrence layla layton lea leah leanne lee leigh leighton leila lena leni lennie
  lennon lenny leo leon leona leonard leonardo leonie leroy lesley leslie lewie lewis lexi lexie
  leyla liam libby lidia lila lilian liliana lillian lillie lilly lily lina linda lindsay lindsey
  linh lionel lisa livia liz lizzie lizzy llewellyn llinos lloyd llyr logan lois lola lorenzo
  lorna lorraine lottie louie louis louisa louise lowri luc luca lucas lucia lucie lucinda lucy
  luis luka lukas lukasz luke luna lydia lyla lyndsey lynn lynne lynsey lyra mabel mabli macie
  mackenzie macsen macy maddie maddison maddox madeleine madeline madison mae maeve magda
  magdalena maggie maha maheen mahmood mahmoud mahnoor maira maisie maisy maja malachi malachy
  malaika malak malakai malcolm mali malia malik malika mamadou mandeep mandy manjit manpreet
  manuel marcel marcello marcin marco marcus marek margaret margot maria mariah mariam mariama
  marian mariana marianne marie marilyn mario marion marius mariya marlene marley marlon marnie
  marta martha martin martyn marvin mary maryam maryan masood mateo mateusz mathew mathilda
  matilda matt matteo matthew mattie maureen maurice mavis maxim maxime maximus maxine maxwell
  maya mayar mayowa meena meera meg megan mehdi mehmet mehreen mei mel melanie melek melina
  melissa mendel menna mercedes meryl mia mian micah michael michaela michal micheal michelle
  mikael mikail mikayla mike mikey mikolaj mila milena millie milly milo mimi mina minh minnie
  mira miranda miriam mirza misbah mitchell moeen mohamed mohammad mohammed mohsin moira mollie
  molly mona monica monika monique morag morgan moshe mostafa mubarak muhammad muhammed mukhtar
  muna muneeba murray murtaza musa mustafa myfanwy myla myles myra nabeel nabil nabila nadeem
  nadia nadine nadir nafisa naila naima nancy nanette nannette nansi naomi nasir nasra nasreen
  nasrin nasser natalia natalie nataliya natasha nate nathan nathaniel naveed nazia nazir neal ned
  neena neha neil nell nellie nelson nerys nesta nevaeh neville ngozi nia niall niamh nichola
  nicholas nicky nicola nicolae nicolas nicole nigel nihal nikhil niki nikita nikki nikola nikolai
  nikolas nina nisha nishat nita noah noel noelle noor nora noreen norma norman nouman nour noura
  numan nusrat nyah nyla oakley obi octavia odette oisin okan oksana ola olaf olena olga oliver
  olivia olivier oliwia oliwier ollie olly olu oluwaseun oluwatobi omar omari omer onur oona
  ophelia orla orlaith orlando orson osama oscar osian osman oswald otis otto owain owen oyin ozan
  pablo paddy paige paloma pamela parisa parveen pascal patricia patrick patrycja patryk paul
  paula paulina pauline pavel pawan pawel pedro penelope percy peter petra petru phil philip
  philippa phillip phillipa phillippa phoebe phyllis pia piers piotr pippa pixie pola pooja poonam
  poppy portia preston priti pritpal priya priyanka puja qasim quentin quinn rabia rachael rachel
  radu rae raees raegan rafael rafal rafe rafferty rafi rahat raheem rahim rahima rahma rahman
  rahul raihan raina raja rajan rajesh rajinder rajvir ralph ralphie raluca ramla ramon rania
  ranjit raphael rashid rashida raul ravi ravinder ray rayaan rayan raymond rayna rayyan razia
  reagan rebecca rebekah reece reese reggie reginald rehan rehana reina rekha remi remy rena
  renata rene renee reuben reza rhea rhian rhianna rhiannon rhoda rhodri rhona rhys riad rian
  ricardo richard richie ricky rida rihanna riley rita riya roan robbie robert roberta roberto
  robyn rocco roddy roderick rodney rodrigo roger rohan rohit roisin roksana roland romeo romi
  romilly romy ron ronald ronan ronnie ronny rory rosa rosalie rosalind rosanna roseanne rosemarie
  rosie ross rowan rowena roxanne roxy roy ruairi ruben ruby rudi rudy rufus rukhsana rukia rupert
  russell ruta ruth ryan ryder ryker rylan rylee saad saba sabina sabine sabrina sade sadia sadie
  safa safia safiya safiyyah sahar sahil sahra saif saima saira sajid sakina salim sally salma
  salman salome sam samaira samantha samara sameer samina samir samira sammy samson samuel sana
  sanaa sandeep sandra sangeeta saniya sanjay sanjeev saoirse sara sarah sarina sasha saskia
  savannah scarlett scott sean seb sebastian selam selena selina selma senan seren serena sergio
  seth seun seyi shabana shabnam shadi shafiq shah shaheen shahid shahzad shaima shakira shamima
  shamso shana shane shania shanice shannon sharif sharmin sharon shaun shauna shawn shay shayla
  shazia sheena sheila shelby sheldon shelley sherry shilan shirin shirley shivani shmuel shona
  shreya shyla sian sidney sidra sienna sigrid sihaam silas silvia simeon simon simona simone
  simran sinead siobhan sioned sipho skye skyla skylar sofia sofiya sohail solomon somaya sonia
  sonja sonya sophia sophie spencer stacey stacie stan stanislaw stanley stefan stefania stella
  stephanie stephen steve steven stevie stewart stuart suhayb sukhdeep sukhi sulaiman suleman
  sumaiya sumaya sumayyah sunil sunita suraya surinder susan susanna susannah susie suzanne suzie
  syed syeda sylvester sylvia sylvie szymon tabitha tadeusz tafadzwa taha tahir tahira tahmid
  tahmina taiba taiwo talia taliesin tallulah tamar tamara tamika tamsin tamzin tania tanisha
  tanja tanvir tanya tara taran taras tareq tariq tasnim tate tatenda tatiana tatyana tayla taylor
  tayyab tayyiba teagan ted teddie teddy tegan teigan temi temitope tendai terence teresa teri
  terrence terri terry tess tessa thabo thalia thea thelma theo theodora theodore theresa thiago
  thierry thomas tia tiago tiana tiegan tiffany tilda tillie tilly tim timothy timur tina tobi
  tobias tobiloba toby todd tolu tolulope tom tomas tomasz tomi tommy tomos tony tonya toril
  tracey tracy travis trevor tricia tristan troy trudy trystan tudor tunde tyler tyrell tyrese
  tyrone tyson ubaid ugo umaima umair umar umayr ummayyah ursula usama usman uzair uzma vaishnavi
  valentina valeria valerie vanessa vasile vasyl vera vernon veronica veronika vicki vicky
  victoria vihaan vijay vikram viktor viktoria vince vincent vinnie viv vivaan vivian vivien
  vivienne vladimir wafa wahid waleed walid wallace walter wanda warren warsame waseem wayne
  wendell wendy wes wesley wiktor wiktoria wilf wilfred wilhelmina willem william wilma winifred
  winnie winston wojciech xander xanthe xavier yahya yara yasemin yash yasin yasir yasmeen yasmin
  yasmina yassin yaw yazan yehuda yetunde yolanda yonas yosef yousaf yousef yousif youssef
  ysabelle yunus yuri yusra yusuf yvette yvonne zac zach zachariah zachary zack zahid zahra zain
  zaina zainab zaineb zak zakaria zakariya zakariyya zaki zaman zander zaneta zara zarah zayaan
  zayan zayn zaynab zeb zeeshan zeinab zeke zelda zena zeynep zhanna zidane zoe zoey zofia zohaib
  zohra zola zoltan zoya zubair zuhra zuzanna zyta
`);

/** Ordinary words, months or places too: believed only with a capital. */
export const givenNamesWithCapital = toSet(`
  abel ally amber angel ari art ash autumn basil beau bill blake blessing bob bonnie brooke carol
  carter celeste charity chase cherry christian christy clay clement cole constance cooper coral
  crystal dale dallas dawn dean dee destiny devon dior dolly dom drew duke ed ember eve faith fern
  flo flora frank franklin freedom gene gill ginger glory grace grant guy hal harley harmony hart
  hazel heath heather heaven herb holly honey hope hunter india indie indigo iris isa isis ivor
  ivy jaime jean jewel jools joy ken kendal kent kit kyra lance lane lark liberty linden lotus
  love lucky lyric maple marina mark marlow marshall mason max melody mercy mick miles miracle
  misty mo montana moses myrtle nick noble olive opal orion pat patience patsy pearl peggy penny
  pierce precious presley primrose prince princess promise raven reed reign rex rich rick river
  rob robin rocky roman rose rosemary roux royal rue rusty sacha saffron sandy santiago scarlet
  serenity sheridan sid sierra sky sonny star storm sue sultana summer sunny sunshine sylvan
  tanner temple tiger toni treasure trinity ty unique val verity victor vinny viola violet
  virginia will willow woody zion
`);

function toSet(names: string): ReadonlySet<string> {
  return new Set(names.split(/\s+/).filter((name) => name !== ''));
}
