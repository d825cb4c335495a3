/** Given names common among children and parents in England and Wales, so that "child tom" is seen in lower case. */

/** Never ordinary words: they are believed in lower case beside a word such as "child". */
export const givenNames = toSet(`
  aadam aadil aahil aaliya aaliyah aamina aamir aanya aarav aaron aarush aasiyah abbi abbie abbigail
  abby abdi abdiel abdirahman abdul abdulaziz abdulkadir abdulla abdullah abdullahi abdulrahman
  abdur abeera abena abi abid abida abigael abigail abiha abiola abla abraham abrar abrehet adaeze
  adam adama adanna adaora addison ade adebayo adebola adedayo adeel adele ademola adeola adetola
  adewale adil adila aditi aditya adnan adrian adriana adunni afaan afiya afnan afolabi afreen
  afsana afsheen afua agata agbonifo agnes agnese agnieszka ahlam ahmad ahmed ahmet ahsan aida aidan
  aiden aigerim ailsa aiman aimee aina aisha aishah aislin aisling aislinn aissatou aiza ajay ajwa
  akash akbar akeem akhil akinola akosua akram akshay akua alaa alaia alaina alan alana alannah
  alastair alaw albert albie aled aleena aleeza alejandro aleksander aleksandra alesha alex alexa
  alexander alexandra alexandrina alexandros alexandru alexey alexia alexis alfie alfonso alfred
  alhassan ali alia aliaa alice alicia alicja alieu alima alina alinta aliona alisha alisia alison
  alissa aliya aliyah aliyu aliza allan allanah allison alma almas alun alva alvin alya alys alyssa
  amaan amadou amaia amaka amal amanda amandeep amani amanpreet amanuel amar amara amarachi amari
  amarjit amaya ambar ambreen ameen ameena ameer ameera ameerah amele amelia amelie amelija amena
  amie amina aminah aminat aminata amir amira amirah amirali amirul amit amjad ammaar ammar ammara
  amna amoli amon amra amrit amy ana anabel anabia anais anam anamika ananya anastasia anaya anca
  andra andre andrea andreea andrei andrew andrius andriy andrzej andy aneeka aneela aneesa aneirin
  anest angela angelika angelina angelo angharad angus anhelina ania anika anil anisa anisah anisha
  anisur anita anjali anjola anju ankit ann anna annabel annabelle annalise annaya anne annes
  annette annie annika annmarie ansa antanas antek anthony anton antonia antonina antonio antonis
  antony anum anush anushka anwar anwen anya aoife apinya aqeel aqib aqsa arabella aram araminta
  aran arash arben archana archie arden ardit areeb areeba areej arham aria ariadne ariana arianna
  arianne ariella arielle arif arisha arjan arjun arkadiusz arlo arlow armaan armando armani arminas
  arnas arnav aron arooj aroosa arran arsalan arsen arshad arslan artem arthur artjom artur arturas
  arun arunas arvind arwen arya aryan asaad asad asadullah aseel asfiya asha ashar asher ashfaq
  ashia ashleigh ashley ashok ashraf ashton asif asifa asim asiya asiyah asma asmaa asmara asra
  assad asta astrid asya ataullah athena atif atiya attila aubree aubrey audrey auguste augustin
  augustine aurelia aurora ausra austeja austin ava avani avery avi avleen avleigh avneet ayaan
  ayaat ayan ayanna ayat ayda aydan ayden aydin ayesh ayesha ayisha ayla aylah aylin ayman aymen ayo
  ayomide ayotunde ayra ayse aysegul aysel aysha ayub azad azam azeem azhar azim aziz azka azra
  azwad babatunde badr baher bailey bakary balazs balint baljit balraj balvinder balwinder barakat
  baran barbara barbora barin barkha barnaby barney barry bartek bartlomiej barto bartosz basheer
  bashir basia basim basma bassam batul bayan baylee bayley baz beata beathan beatrice beatriz bebe
  beca becca becky becs bejan bekah belal belinda bella ben benas benedict benedikt benita benjamin
  benji benjie bentley berat beren berfin berivan berkay bernadette bernard bertie bertram besart
  besnik bessie beth bethan bethany betsi betsy betty betul bev beverley bex bhavin bhavna bhupinder
  bianca bijan bilaal bilal billie billy bilquis binta biruk bisma blaine bleddyn blerina blodwen
  bobbie bobby bodhi bodie bogdan boglarka bojan bola bolanle boluwatife bongani borys bozena brad
  bradley brandan branden brandon branwen braxton brayan brayden braydon breanna brenda brendan
  brenna brian briana brianna bridget bridie briony brodie brogan brogen bronagh bronislaw bronte
  bronwen brooklyn brooklynn bruno bryan bryn brynn bryony bukola burak busayo bushra busra byron
  cadan caden cadfael cadi cadog caelan caelum cagla cahal cahir cai caiden cailean cailin caio
  caislyn caitlan caitlin caitlyn caleb callan calleigh callie callum cally calum calvin cameron
  cameryn camilla camille canan caoimhe cara cari caris carl carla carlos carly carmen carole
  carolina caroline caroll carolyn carrie carys casey casi cason casper caspian cassandra cassian
  cassidy cassie cassius catalin catalina catarina cathal catherin catherine cathy catia catrin
  catrina catriona cayden cece cecil cecilia cecily cedric ceinwen celia celine cemre ceri cerian
  cerys ceyda chace chadwick chahat chaim chaima chaitanya chand chandni chanel chanelle chantal
  chantel chantell chantelle charanjit charis charlee charlene charles charley charli charlie
  charlize charlotte charmaine chaya chayce chelsea chelsey chelsie cheryl cheyenne chiagozie
  chiamaka chiara chibuike chibuzo chidera chidi chidiebere chidinma chigozie chijioke chika
  chikezie chima chimamanda chinedu chinelo chinenye chinonso chinwe chioma chipo chisom chizoba
  chloe chloee chris chrissy christa christabel christel christelle christiana christiano christien
  christina christine christopher christos chrystal chukwudi chukwuemeka chukwuma chyna cian ciara
  ciaran cieran cillian cillin cinar cindy ciprian claire clara clare clarice clarissa clark claudia
  claudine claudiu clayton clementine clifford clive clodagh coby codey codie cody coleen colin
  colleen collette conall concepta conchita conner connie connor conor cora corbin cordelia corentin
  corey corie corina cormac cornelius corrina cory cosmin cosmina courtney craig craigy cristi
  cristian cristiano cristina cristofor csaba curtis cveta cynthia cyra cyrus czeslaw daanish
  daanyal dacian dafina dafydd dagmara daiana daina daire daisuke daisy daithi dalal dalia dalila
  dalisha daljit damaris damian damien damilola damon dan danah dania danial danica daniel daniela
  daniella danielle danijel danny dante danuta danya danyal daphne daragh darcey darci darcie darcy
  darejan darek daria darius dariya darja darnell darragh darrel darrell darren darryl darshan daryl
  dasha daud dave david davina davinder davor dawid dawit dawood daxton dayana dayna dayo daz deanna
  deanne debbie debora deborah declan deegan deena deepa deepak deeqa deimante deio deividas delaney
  delfina delia delilah delphine delroy delyth demba demelza demetri demetrius demi deniece denis
  denisa denise denisha deniz dennis denny deqa derek derin derrick desiree desmond destinee devan
  devora dewi dexter dhara dharmesh dhruv dhruvi diamante diana diane diarmuid didem diego dieudonne
  dilan dilara dildar dilip dilpreet dilshad dilys dimitar dimitra dimitri dimitrios dina dinah
  dinesh dinu diogo dionne divya diya dmitri dobrin dolcie dolores domantas dominic dominica dominik
  dominika dominique dominyka dominykas donald donatas donella donia donna donncha donnie donovan
  dora doreen dorin dorina doris dorota dorothy dougal dougie dovydas dragana dragomir dragos duaa
  dubravka dulcie dumitru duncan dusan dwayne dyfan dylan dyllan dympna dzhulia eabha eamon eamonn
  eashan ebele ebenezer ebony ebrima ebru ebubechukwu eddie eden edgar edie edita edith edmund edna
  edoardo edona eduard eduardo edward edwin edwina edyta eesa eesaa eesha efa efan effie efosa efua
  egle egor ehsan eibhlin eifion eileen eilidh eilish eimear einion eira eirian eirlys eirwen ekam
  ekaterina ekene elaf elaha elaina elaine elana eleanor eleanora elektra elen elena eleni eleonora
  eleri elham eli eliana elias elicia elidh elif elijah elijus elin elina eliora eliot elira elis
  elisa elisabeth elise elisha elissa eliza elizabeth elizaveta elka elkie ella ellary elle ellen
  ellena elliana ellie elliot elliott ellis ellise ellisha ellyn elmira elnaz elodie eloisa eloise
  elona elora elouise elsa elsie elspeth elton eluned elvira elwyn elyas elyse elza emaan eman
  emanuel emanuela emeka emese emil emilia emilian emiliano emilie emilija emilis emiliya emily
  emine emir emira emma emmalee emmanuel emmanuella emmeline emmett emmie emrah emre emrys emyr enas
  endre endri enes enfys enid eniola enis enitan enkela enlli enna enoch enrico enrique enya enzo
  eoin ephraim ephrem eram eren erfan eric erica erik erika erikas erin erion ermal ernest ernesta
  ernestas ernie erol erona ersin erum ervin eryka erykah eryn esha eshaan eshal eshan esmae esme
  esmee esra estelle estera esther esyllt ethan ethel etienne etta euan eugene eugenia eugeniu
  eunice euphemia eurig eva evaan evan evander evangeline evangelos evania evelina evelyn evelyne
  everleigh everly evie ewa ewan ewelina ewen eyad eylul eyob eyup ezekial ezekiel ezgi ezmae ezra
  faaiz fabian fabiana fabien fabio fabricio fadi fadil fadila fadma fadumo fahad faheem fahim
  fahima faisal faiza faizaan faizah faizan fajr falak falisha fallon farah farai fardeen fardus
  fareed fareeda fareeha farhaan farhad farhan farhana farhat faria farid farida fariha farooq
  farrah farzad farzana fateh fateha fatema fathia fathima fatih fatima fatimah fatimat fatjon fatma
  fatos fatou fatoumata fatoumatta fatuma faustina fawad fawaz fawzia fay fayaz faye fayeza fayza
  fearghal fearne febin felicia felicity feliks felix femi ferdinand fereshteh fergus ferhat
  fernanda fernando feroz feroza fetije feven fevzi feyisayo ffion fflam fflur ffreya fiadh fidan
  fidelis fikile filip filipe filiz filmon filsan finbar findlay fingal finlay finley finlo finn
  fintan fiona fionn fionnuala firas firdaus firdous fitri fizza fjolla flavia flavius fletcher
  fleur florence florentina florian florica florin florina floyd folake folarin folasade foluke
  foziya fran frances francesca francis francisco franciszek frankie fraser fred freddie freddy
  frederick freida fremah frewoini freya frida frieda fuad funmi funmilayo furat furkan furqan
  fyodor gabby gabi gabija gabriel gabriela gabriele gabrielius gabriella gabrielle gabriels gaby
  gail galina ganesh gareth gary garyn gaston gaurav gauri gavin gavriel geena gelila gemma
  genevieve geoff geoffrey george georgi georgia georgian georgiana georgie georgina georgios
  geraint gerald gerard germaine gerry gerta getachew gethan gethin ghada ghassan ghazal gheorghe
  ghulam giada gianna gianni gideon gillian gina gintaras giorgi giorgio giorgos giovanna giovanni
  girmay gisele gita githa giulia giulio giuseppe gjergj gjon gladys glen glenda glenn glenys glesni
  gloria glyn godfrey godwin golnaz goncalo goran gordon gosia gracelyn gracey gracia gracie
  graciela gracjan graeme graham grainne gratiela greg gregory greta grethe grigore gruff gruffudd
  gruffydd grzegorz guilherme guillermo gulcan gulnaz gulshan gulsum gulzar gunel gunita gunjan
  gurdeep gurjit gurleen gurman gurmukh gurnoor gurpreet gursimran gurvinder gustas gustavo guto
  gwen gwenda gwendolen gwenllian gwennan gwenno gwern gwilim gwilym gwion gwyn gwyneth gyorgy
  haaris habeeb habib habiba hacer hadassah hadeel hadi hadia hadiya hadiyah hadyn hafeez hafiz
  hafiza hafsa hafsaa hafsah haggar haider haifa hailey hailie haja hajar hajra hajrah hakan hakeem
  hakim hala haleema halil halima halimah halina hallam halle halley hallie hamad hamda hamdan hamdi
  hamed hameed hamid hamida hamish hammad hamna hamse hamudi hamza hamzah hana hanaa hanah hanan
  hanane haneef haneefah hania hanif haniya haniyah hanka hanna hannah hannan hansika haqim hareem
  hargun haris harith haritha harjit harkirat harlan harlee harleen harleigh harlow harlyn harman
  harmeet haroon haroun harper harpreet harri harriet harrison harroop harry harsha harshil harun
  harvey harvinder harvir hasaan hasan hasana haseeb hashim hashir hasib hasna hassan hassnain
  hatice hatim hattie hauwa hawa hawwa haya hayaan hayat hayden haydn haydon haylee hayley haymanot
  hazal hazim heba hedda hedy heidi heledd helen helena helin hellen hemma hena henok henrietta
  henry hentie hepsie herbert herbie hermela hermione hessa hettie hetty hevin hezekiah hiba hibo
  hidaya hilal hilary hilda hilla hina hira hirut hisham hiwa hoda hodan hogir hollie hooria horatiu
  horia hortense hossein howard huda hudhayfah huey hugh hugo huma humaid humaira humayra humera
  humza hunar huong huraira hurriya husayn husna hussain hussein hussnain huw huxley hywel iago iain
  ian ianto iasmina iben ibraheem ibrahim ibtisam ibukun idan idar idil idris idriss iestyn ieuan
  ieva ifan ifat ifeanyi ifeanyichukwu ifeoma ifor ifra ifrah ifrahim iftikhar ifza igna ignacy
  ignas igor ihsan ijaz ijeoma ikechukwu ikenna ikhlas ikraan ikram ilaria ileana iliana ilinca
  ilker illtud ilona iluminada ilya ilyaas ilyan ilyas imaan imad imama iman imani imene imke immy
  imogen imogene imran imre imtiaz inaaya inam inara inaya inayah inderjit indra indre ines ingeborg
  ingrid ingrida inioluwa innes ioan ioana ioanna iolo iona ionel ionela ionut iordan ipek ipsita
  iqbal iqra iram irena irene irfaan irfan irha irina irma irmina irsa irum isaac isaaq isabel
  isabela isabell isabella isabelle isaiah isata isatou isha ishaan ishaaq ishani ishbel isher
  ishfaq ishika ishmael ishrat isidora isioma isla islay ismaeel ismael ismahan ismail ismat isobel
  isra israel israr issac istvan itunu iulia iulian iustin ivan ivana ivaylo iveta ivona iwan iwona
  iyaan iyad iyanu iyanuoluwa iyla izaan izabel izabela izabella izadora izak izan izel izhaan izma
  izna izzah izzat izzie izzy jaana jabari jabir jac jacek jacinta jack jackie jackson jacob jacque
  jacqueline jacqui jacquie jade jaden jadesola jadon jadwiga jaeden jaelyn jagdeep jagdish jago
  jagoda jahan jahanara jahangir jahmai jahmal jahzara jai jaida jaiden jaimee jaimini jair jake
  jakub jalal jaleel jaliyah jamaal jamal jamel jamelia james jamie jamil jamila jamilah jamile
  jamshed jana janae janay jancek jane janelle janet janice janina janine jannah jannat jannatul
  janos janusz jared jarek jaroslav jaroslaw jarvis jasdeep jasharn jasleen jasmeen jasmin jasminder
  jasmine jasmyn jason jaspal jasper jaspreet jasraj jasveer jaswinder javaid javairia javan javante
  javed javier javon jawad jawaria jaxon jaxson jaxton jaxx jay jayan jayce jaycee jaycie jaycob
  jayda jaydan jayden jaydon jayla jaylan jayleigh jaylen jaylin jaylon jayne jayson jazmin jazmine
  jeana jeanette jeanie jeanne jeannie jebin jed jedidiah jeevan jeff jeffrey jehan jelena jemima
  jemimah jemma jena jenan jenaya jenifer jenika jenish jenna jenni jennie jennifer jenny jennyfer
  jenson jeremiah jeremie jeremy jeri jermaine jernej jerome jeron jerrell jerry jerusha jesika
  jesmin jess jessa jesse jessica jessie jethro jethroe jevan jevon jhanvi jian jianna jiao jibreel
  jibril jill jillian jim jimmy jinan jinny jiri jitka jo joachim joan joana joanna joanne joao
  joaquin joby jocelyn jodi jodie jody joe joel joella joelle joely joey johan johana johanna
  johannes johara john johna johnathan johnboy johnny jojo jola jolanta jolene jolie jomana jonah
  jonas jonathan jonathon jonelle joni jonny jonty joran jordan jordana jordanna jordi jordyn jorge
  jorgie jorja jose josef josefina joseph josephine josh joshan joshua josiah josie josip josue
  jovan jovana joyanna joyce jozef jozefina jozi juan juanita judah jude judith judy julia julian
  juliana juliane julie juliet julieta juliette julita julius jumana jumoke junaid jurgen jurgita
  justas justin justina justine justus justyna juwairiyah juwon jyoti kaan kabir kacey kaci kacie
  kacper kacy kadar kadeem kaden kadence kadiatou kadiatu kadie kadija kadir kaela kaelan kaesha
  kagiso kahlan kai kaia kaidan kaiden kaikoura kaila kailah kailash kailee kailey kailyn kainat
  kaine kaion kaira kairo kais kaisha kaison kaitlin kaitlyn kaiya kajetan kajol kajsa kajus kaleb
  kaleem kaleesha kaleigh kalel kalin kalina kaliyah kalla kalli kallie kallum kalpana kalsoom kalum
  kalvin kamal kamala kamaljit kamaran kameron kamil kamila kamile kamilla kamille kammy kamran
  kamrin kamrul kamya kanad kandice kaniz kanwal kaori kapil kara karam karan karas kareem kareema
  karen karim karima karin karina karis karishma karl karla karlie karman karolina karoline karolis
  karrar karson karthik karwan karyn kase kasey kashaf kashan kashif kashish kashvi kasia kasim
  kasper kasra kassandra kassie katalin katalina katarzyna kate katelyn katelynn katerina kateryna
  katharine kathe katherina katherine kathi kathie kathleen kathlyn kathrine kathryn kathryne kathy
  katia katie katja katlyn katrin katrina katrine katy katya kausar kavin kavita kavitha kawa kawsar
  kawthar kay kaya kaydan kayden kaydon kayla kaylah kaylan kaylea kaylee kayleigh kaylem kaylen
  kayley kaylin kaylum kayne kayra kaysan kaysha kayson kayum kazim kazimierz kealey keane keanna
  keanu keara kearan keaton keavy kebba kedar keegan keelan keeleigh keeley keelin keely keena
  keenan keeva kehinde kehlani keiara keila keilan keiley keion keir keira keiran keisha keita keith
  keitha kekeli kela kelan kelcie kelda kelechi kelis kelise kellan kelley kellie kellsie kelly
  kellyann kelsea kelsey kelsi kelsie kelsy kelvin kemal kemar kemi kenan kenaz kendell kendra
  kenechukwu keneisha kenesha keniel kenna kenneth kenny kensey kenyatta kenza kenzi kenzie keon
  keona kereen kerem kerena kerensa keri keris kerrey kerri kerrie kerrieann kerrigan kerrin kerris
  kerry kerryn kesha keshia kestra ketan kev kevan keven kevie kevin kevlin keya keyaan keyan
  keyleigh keziah khadeeja khadeejah khadeja khadidja khadija khadijah khadra khaira khaled khaleda
  khaleel khaleesi khalid khalidah khalifa khalil khalisa khansa khatera khatija khayyam khizar
  khizer khloe khurram khushi khyra kiaan kiah kian kiana kiara kiarah kiarna kibret kidane kieffer
  kielan kiele kieley kiera kieran kieren kieron kierra kierran kiersten kiesha kilian killian kim
  kimani kimberley kimberly kimi kimiya kimora kimran kinga kinza kiona kiran kiri kiriana kirill
  kiritan kirra kirsi kirsteen kirsten kirstie kirstin kirsty kirstyn kishan kishor kitty kiyah
  kiyan kiyomi kizzie kizzy kjell klara klaudia klaudija klaudiusz klaus klay klea klevis klodian
  klodiana kobe kobi koby kody koffi kofi kofo kojo kolby kolton komal konrad konstantin konstantina
  korben korey kornelia korrie kory kostas kranthi krish krishna kriss kristaps kristen kristers
  kristi kristian kristiana kristin kristina kristof kristofer kristoffer kristupas kristy krisztian
  krisztina kriti kritika krunal krystal krystian krystle krystof krystyna krzysztof ksawery ksenia
  kseniya kuba kubra kudzai kudzaishe kumar kunal kunle kurtis kushal kutay kwabena kwadwo kwaku
  kwame kwasi kwesi kya kyah kyaira kyan kyanna kyanne kydan kyden kyla kylah kylan kyle kylee
  kyleigh kyler kylie kylo kymani kymberley kyran kyrie kyro kyron kyson labiba lacey lachlan laci
  lacie laiba laibah laieba laila laina laine lainey laith lakeesha lakeisha lakshmi lalit lalita
  lamar lamin lamiya lana lanah laney lanna laoise lara laragh larah laraib laraine larisa larissa
  larna larson lashawn lashay lasse laszlo latifa latifah latisha latoya latoyah latrice laura
  laurelle lauren laurence laurentiu laurie laurina lauryn lavanya lavinia lawal lawrence laxmi
  layaan layal layan layba layla layna layton lea leah leana leandra leandro leann leanne leanora
  learna ledion lee leeanne leela leen leena leewan lehna leia leigh leigha leighanne leighton leila
  leilah leilani lekan lekisha leland lena leni lennard lennie lennon lennox lenny lenora leo
  leocadia leon leona leonard leonardas leonardo leonela leonid leonida leonie leonora leopold leora
  lerato leroi leroy leshay lesley leslie lesya leticia letitia leusa levan levente levina levon
  lewi lewie lewin lewis lexi lexie lexy leyah leyan leyla leyton liam lianne liaqat liban libby
  lidia lidija lidiya liepa liesel ligia lijana lila lilah lileth lili lilian liliana liliane
  lilianna lilith lillia lillian lillie lilly lillyana lilwen lily limara limra lina linas linda
  lindsay lindsey linh linnea lionel liora liridon lisa lisbeth lisette lishan litzy livi livia
  livija liviu livvy liyah liyana liz lizbeth lizzie lizzy ljubica lleu lleucu llew llewellyn llinos
  llio lloyd llyana llyr lochlan logan loic lois lokman lola lonan lora loraine lorand lorcan loreen
  lorelai lorelei lorena lorenzo loreta loretta lorin lorna lorraine lottie lou louella louie louis
  louisa louise louiza loujain loukas lourdes lovedeep lovisa lowen lowenna lowri lubna luc luca
  lucas lucca lucia lucian luciana luciano lucie lucija lucila lucinda lucinha lucjan lucreia
  lucrezia lucy ludmila ludmilla ludovic luella luis lujain lujayn luka lukas lukasz luke lukman
  lula luna luned luqmaan luqman lurlene lutfi luwam lwazi lyanna lyba lydia lyla lyn lynda lyndon
  lyndsay lyndsey lynette lynn lynne lynsay lynsey lyonel lyra lysander lyubov lyudmila maab maajid
  maame maaz mabast mabel mabli macaulay macauley maci macie maciej mackenzi mackenzie macsen macy
  madalina madalyn maddie maddison maddox madeeha madelaine madeleine madeline madelyn madiha madina
  madison madisyn madiyar mae maebh maeva maeve mafalda magda magdalena magdalene magdy maggie magid
  magnus maha mahad mahalia mahamed mahan mahbub mahdi mahdiya maheen mahek mahfuz mahi mahia mahid
  mahima mahin mahir mahira mahjabeen mahmood mahmoud mahmuda mahnoor mahrosh mahum maia maida
  maidah maila maira mairead mairi maisha maisie maisy maitiu maiwand maiya maizie maja majd majed
  majid makayla makenna makenzie maksim maksym maksymilian malachai malachi malachy malaeka malaika
  malaikah malak malakai malaki malala malaya malayka malcolm malcom maleeha maleek maleeka maleeva
  malena malgorzata malhar mali malia maliha malik malika malina malissa maliyah mallory malvina
  malwina mamadou mamoon mamta manaal manahil manal manar mandeep mandla mandy manel manha mani
  manish manisha manjinder manjit manju manmeet mannat manny manoj manon manpreet mansi mansoor
  mansur manuel manuela maqsood maral marc marcel marcela marcelina marceline marcell marcello
  marcelo marcia marcie marcilla marcin marcjanna marco marcus marcy mardi mared marek maren
  margaret margarida margaux margery margita margo margot maria mariaan mariae mariah mariam mariama
  mariami marian mariana marianne marica marice maricel marie marieke mariella marielle marija
  marijana marijus marika marilena marilia marilou marilyn marin marinela mario mariola marion
  marisa marisol marissa marita marius mariusz mariya mariyah mariyam mariyan marja marjan marjorie
  markel markella marko markus marla marland marlee marleene marleigh marlena marlene marley marli
  marlie marlo marlon marlowe marlyn marnie marouane marsha marta martha marti martin martina
  martinas martine martyn martyna marva marvin marwa marwah marwan mary maryah maryam maryan
  maryanne maryum marzena masa masha mashal masood masoom masoud massimo masuma matas matei matej
  mateo mateusz matheo mathew mathias mathieu mathilda mati matija matilda matilde matis matiss matt
  matteo matthew matthias matthieu mattia mattie matyas maud maura maureen maurice maurizio mauro
  mavis mavra maxie maxim maxime maximilian maximilien maximillian maximus maxine maxwell maya mayah
  mayar maymun mayowa mayra mayson mayur mayuri mazen mazin mazvita mbali mcauley mckayla mckenzie
  meabh meadhbh meagan meaghan medhat meena meera meerab meg megan meganne meghan meghana mehak
  mehar mehari mehdi meher mehjabin mehmet mehmood mehnaz mehreen mehul mehvish mehwish mei meirion
  mekdela mekdes mekhi mekong mel melani melania melanie melek melia melike melina melinda melisa
  melissa melita mellisa melodie melvin melvyn memphis menaal mendel menna meral mercedes merel
  mererid merhawi meriem merin meriton merna meron merve meryem meryl meya mia mian micaela micah
  michael michaela michaelis michaella michal michalina micheal michela michelangelo micheline
  michelle mickie micole mieszko miguel mihaela mihai mihail mihir mikaeel mikael mikaela mikaere
  mikah mikail mikaila mikala mikayla mikaylah mike mikey mikko miklos miko mikolaj mikulas mila
  milad milan milana milania milda mildred milena mileva miley milica milisha millicent millie milly
  milo milos milosz miluse mimi mimoun mina minaal minahil minal mindaugas minh minhaj minna minnie
  minoo mira miraal mirabel mirac mirah miraj miran miranda mirel mirela mirelle miren miri miriam
  mirjana mirna miron miroslav miroslaw mirza misba misbah mishal mishka miska mitali mitchell mitra
  mitul mitzi miya miyah mladen moad moaz mobeen modupe moeed moeen moeez moesha moh mohamad mohamed
  mohammad mohammed mohamoud mohannad mohd mohib mohini mohit mohsen mohsin moira moises mojisola
  mojtaba moksha moliehi molli mollie molly momena momin momina momodou mona monal mondia moneeb
  moni monia moniba monica moniek monika monique monir monira monserrat mooneer morag moreen morfudd
  morgan moriah moritz morten morven morwen morwenna moshe mostafa motunrayo mouad moustafa moyna
  moyra mpho mthunzi mubarak mubashir mudassir muhammad muhammadu muhammed muhsin mujahid mujtaba
  mukarram mukesh mukhtar mumtaz muna muneeba muniba munir munira munsif muntaha murad muriel murray
  murron murtaza musa musaab musab musarrat musfirah mushtaq muska muskaan muskan muslima mussa
  mustafa mustafah mustapha mutasim muyiwa muzaffar muzamil muzammil mwanaisha myah myeisha myesha
  myfanwy myiesha mykel mykhailo mykola myla mylah myles mylo myra myriam myron naabil naadir naail
  naaila naavya nabeeha nabeel nabeela nabeelah nabhan nabil nabila nadeem nadeen nadeera nadejda
  nadezhda nadhira nadia nadine nadir nadira nadiya nadiyah nadya naeem naeema naeemah nafeesa
  nafeesah nafisa nafisah nagina nahar naheed nahid nahida nahiyan nahla nahom nahum naila naim
  naima naimah naina naisha naiya naiyah najah najeeb najia najib najla najm najma najman najwa
  nakia nakisha nakul nalah nalani nalini namira namra nanci nancie nancy nandini nanette nannette
  nansi nanyonga naod naoise naoki naomh naomi naqash narges nargis nargiz nariman narinder narjis
  narmin nasar naseem naseema naseer nashit nashwa nasim nasima nasir nasira nasma nasra nasreen
  nasrin nasrine nasser nasteho nastya nasya natalia natalie nataliia natalija nataliya natalka
  natalya natanael natania natasha natashia nate natela nathalia nathalie nathan nathanial nathaniel
  nathanya natnael natosha naufal navdeep naveed naveen navid navin navneet navpreet navya nawaal
  nawaf nawal nawar nawaz nawfal nawroz naya nayab nayan nayana nayeem nayla nazanin nazaninn nazar
  nazeem nazeera nazia nazim nazima nazir nazish nazma nazmin nazneen nazrul ndeye nduka neal neave
  ned neda nedal nedas neel neela neelam neelofar neema neena neeraj neesha neeta neetu negin neha
  nehal nehir neida neil neisha neko nela nelda neleh neli nelia nell nelli nellie nells nelson nema
  nenad nerea neringa nermin nerys nesrin nessa nessie nesta neta netta netty nevaeh nevan neveah
  neville nevin nevsa neya neyah neza ngozi nguyen nia niall niamey niamh niaz nichola nicholas
  nicky nico nicola nicolae nicolai nicolas nicole nicoleta nicoletta nicoline nida nidal nidhi
  niecy niema niesha nieve nieves nigel nihad nihal nihan niharica niharika niheem nika nikeisha
  nikesh nikhil nikhita niki nikia nikiesha nikita nikitha nikki nikkita nikky niko nikodem nikola
  nikolai nikolas nikolay nikoleta nikolett nikolina nila nilab nilesh nilgun nilofar nils nilufar
  nimah nimco nimisha nimo nimra nina ninette nira niraj niral niran nirmal nirmala nirupa nisha
  nishan nishant nishat nishi nishka nisreen nita nitin nitya niya niyah niyati nizam nkechi nkem
  nkemdilim nkiru nkiruka nkosana nnamdi nneka nnenna noah noam noel noelia noelle noemi noemie
  nofal noha nohaila nojus nola noman nomfundo nomi nomsa nomvula noni nonso noor noora noorah
  noorain noori noorulain nora norah norayr norbert noreen noreena norhan norina norma norman
  normunds noshaba nosheen noshin nosizwe notburga nouf nouman nour noura nouran novak novlette
  nowshin noya noyan nsikak nthabiseng nuaim nuala nuha numa numan numra nunzia nura nuraan nurah
  nuray nurbanu nureen nurgul nuria nurjahan nurten nurul nusaiba nusaybah nusrah nusrat nya nyah
  nyasha nyasia nyeema nyla nylah nyree nyssa nzinga oakleigh oakley oana obaid obaida obehi obi
  obinna octavia octavian odalys odell odette odhran odunayo ofelia ofure ogechi oghenetega ogulcan
  oguz oishi oisin ojas okan okon oksana okwudili ola olabisi oladapo oladele oladimeji olaf olaitan
  olamide olamilekan olanrewaju olatunji olayinka oleg oleh olek oleksandr oleksandra oleksii
  oleksiy olena olesia olesya olga olha oliana olimpia oliver olivia olivie olivier olivija oliwia
  oliwier ollie olly olof olu oluchi olufemi olufunke olumide oluwadamilare oluwadamilola oluwafemi
  oluwafunmilayo oluwakemi oluwasegun oluwaseun oluwaseyi oluwatobi oluwatomi oluwatosin oluwatoyin
  oluyemi olwen olwyn omaima omair omar omari omarion omayma omayra omer omid omidreza omnia
  omobolanle omolara omolola omotola omowunmi omran onaedo onur onyeka onyekachi onyinye oona oonagh
  oore ophelia ophelie orhan oriana oriane orinta oriol orla orlagh orlaith orlando ornela orsolya
  orson ortwin osagie osahon osaid osain osama osas osasu osazee oscar osgar osheanna osheen osian
  osinachi oskar oskaras osmaan osman osric osvaldo oswald oswin otabor otilia otis ottilie otto
  ottoline oukasha ousman ousmane oussama ovidiu owain owais owen oyin oyindamola oyinkansola ozan
  ozge ozgur ozlem ozzy pablo paddy padraic paige palak palesa palki paloma pam pamela pamina
  panagiota panashe panna paola paolo paresh paria parisa parmjit parneet parth parthav parul
  parvaiz parveen parveena parvez parvin parwana pascal pascale pashtana pasquale patricia patricija
  patrick patrik patrina patrisha patrycia patrycja patryk patsie patti paul paula paulette paulina
  pauline paulius paulo pavandeep pavel pavla pavlo pavol pawan pawel paxton payal payton pedro
  pegah pelin penda penelope penina percy perdita peredur perrie perrin persephone petar peter petko
  petr petra petras petrina petronela petros petru petrus petya peyton phaedra phebe pheobe phil
  philip philippa philippe philippos phillip phillipa phillippa philomena phoebe phuong phyliss
  phyllis pia piers pieter pietro pihu pinar piotr pippa pirada piran pixie piyush pola polina
  polona pooja poojan poonam poppi poppie poppy portia prabhjot prabhleen pradeep pragya prakash
  pranav pranay praneet prasad prashant prateek pratham pratik praveen preetha preeti premila prerna
  preslie preston prisca priscila pritam pritesh priti pritika pritpal priya priyan priyanka
  priyansh priyanshi priyesh przemek przemyslaw przemyslawa puja pulkit punam puneet purnima qadeer
  qadir qadira qaim qaiser qamar qasid qasim qasima qays qudsia queenie queeny quentin quincy quinn
  quinten quinton quratulain qurban qusai qutub raad raafat raahim rabab rabeea rabeeah rabeya rabia
  rabiah rabiya rachael rachel rachida radek radhika radka radmila radoslav radoslaw radu radwa rae
  raees raeesah raef raegan raelyn raelynn rafael rafaela rafaele rafaella rafal rafat rafay rafe
  rafeef rafeeq raffaele raffaella rafferty raffie raffy rafi rafia rafid rafiqa raghad raghav
  raghda ragnar rahaf rahat raheel raheela raheem rahel rahila rahim rahima rahimah rahiq rahma
  rahmah rahman rahmat rahmatu rahmatullah rahmo rahul raiden raife raihaan raihan raihana raina
  rainer rainie raisa raissa raiya raja rajan rajdeep rajeev rajesh rajinder rajnish rajpreet raju
  rajveer rajvinder rajvir rakeem rakesh rakib rakim rakiya rakshana ralph ralphie raluca raluka
  rama raman ramandeep ramanpreet rameen rameez ramesh ramin ramiro ramisa ramisha ramiz ramla
  ramneek ramon ramona ramsay ramzan ramzi rani rania raniya ranjan ranjeet ranjit ranveer ranya
  raphael raphaela raphaella raphel raquel rashaan rashad rasheed rasheeda rashel rashi rashid
  rashida rashika rashmi rasmus rasool ratna rauf raul raushan raveena ravi ravina ravinder ravindra
  raviraj ravneet rawan rawaz rawdah rawia ray raya rayaan rayaane rayah rayan rayane rayen rayene
  raygan raykel raylan raymon raymond raymonda rayna rayne rayner raynor rayssa rayyan raza razaan
  razaq razeena razi razia raziya razvan reagan rean rebaz rebeca rebecca rebecka rebeka rebekah
  rebekka rebin redwan reece reegan reema reena rees reese reet reetu refaat refilwe reggie regina
  reginald rehaan rehan rehana rehanna rehannah rehman reika reina reiss rekha rema remas remell
  remi remigiusz remy remzi rena renad renae renata renay rendi rene renee renesmee renita renju
  renuka renzo reshad resham reshma reuben reuel revan reyaan reyan reyansh reyhan reyna reynaldo
  reza rezan rezwan rhea rheanna rheia rhett rhia rhian rhiana rhiann rhianna rhiannah rhiannon
  rhianon rhoda rhodri rhona rhonda rhudi rhun rhylan rhylee rhyley rhys rhyse ria riaan riaana riad
  rian riana rianna rianne rianon riaz ribwar ricardo ricards richa richard richelle richie ricky
  rico rida ridha ridhi ridley ridwaan ridwan rieka rielle rifa rifat rifqah rihaan riham rihan
  rihana rihanna rijja rikesh rikki riko rilee rileigh riley rima rimas rimsha rina rinad rinesa
  rini rinku riordan ripley ripudaman risa rishaan rishab rishabh rishika rishon rita ritaj ritchie
  rithika ritika ritu ritvik rivka riya riyaan riyad riyadh riyansh riyaz rizwaan rizwan rizwana
  roan roanna robbi robbie robel robena robert roberta robertas roberto roberts robina robson robyn
  rocco rocio roddy roderick rodica rodney rodrigo roel roger rohaan rohail rohan rohana rohin
  rohina rohini rohit roisin rojan rojda rojhat rojin rokas rokia roksana roland rolanda rolandas
  rolf rolland romain romaisa romana romane romany romario romas romeesa romel romeo romey romi
  romilly romina romisa romuald romulus romy ron ronak ronald ronaldo ronan ronaq rondell ronel roni
  ronia ronit ronja ronnie ronny ronya roohi roopa roqaya rory rosa rosabel rosabella rosaleen
  rosalia rosalie rosalina rosalind rosaline rosalyn rosanna rosanne rosaria roseanna roseanne
  roselin rosella roselyn rosemarie rosemay rosetta roshan roshana rosheen roshini roshni rosie
  rosina rosita roslyn ross rosslyn rostyslav rouba roudha roumaisa roumen rowaida rowan rowda rowen
  rowena rowland rowshan roxana roxanne roxie roxy roy roya roydon roza rozafa rozalia rozalie
  rozalina rozerin rozhin rozie rozina roziya rozlyn ruaa ruairi ruairidh ruari ruaridh rubab
  rubaiya ruben rubi rubie rubina ruby ruchika rudi rudra rudy rufaro rufus ruhaan ruhama ruhan
  ruhani ruhi ruhina rukaiya rukaya rukayat rukhsana rukhsar rukia rukmini rukshana rumaisa rumana
  rumaysa rumaysah rumbi rumena rumeysa rumi rumini runa runako rupa rupali rupert rupinder ruqaiya
  ruqaiyah ruqaya ruqayya ruqayyah rushil ruslan ruslana rusne russel russell ruta ruth ruthie
  ruvarashe ruweyda ruxandra ryan ryanna ryder ryes ryhan ryker rylan rylee ryleigh ryley rysia
  ryszard saabir saabira saachi saad saadia saadiya saahil saalihah saamia saamiya saanvi saara
  saarah saarim saba sabah sabahat sabeeha sabeen sabeena sabiha sabila sabina sabine sabir sabira
  sabita sabiya sabreen sabri sabrina sabriya sabriye sachin sadaf sadam saddam sade sadeem sadeq
  sadhana sadi sadia sadie sadiqa sadiya sadiyah sadok saeed saeeda safa safaa safah safeer safeerah
  saffa saffah saffie saffire safi safia safija safina safir safiya safiye safiyya safiyyah safoora
  safwa safwaan safwan sagal sagar sahab sahand sahar sahara sahasra sahdia saher sahiba sahil sahla
  sahra sahrish saida saidu saif saifullah saifur saige saim saima saira saisha saiyan saja sajad
  sajal sajan sajeda sajeel sajid sajida sajjad sakariya sakariye sakeena sakib sakina sakinah
  sakura saladin salahuddin salam salama salamat salar saleem saleema saleen saleh saleha salem
  salena salha salih saliha salihah salik salim salima salimata sally salma salmaan salmah salman
  salome salomea salomeja saloni salsabil salus salvador salvatore salwa sam samad samah samaira
  samairah samaiya samaiyah samal saman samanta samantha samara samarah samarjit samay sambit
  sameeha sameena sameer sameera sameh samer samerah sami samia samiha samika samiksha samila samim
  samin samina samir samira samita samiul samiya samiyah samma sammi sammie sammy samra samreen
  samrin samson samuel samuela samuele samuella samya samyak sana sanaa sanabel sanah sanam sanari
  sanaullah sanaya sancha sanchia sandeep sandie sandile sandip sandis sandor sandra sandrine
  saneesha sanela sangeeta sangita sania saniha sanika sanila saniya saniyah sanja sanjana sanjay
  sanjeev sanjida sanjit sanju sanjula sanmeet sanna sannah sanne santino santosh sanvi sanya sanyia
  saoirse saoise saphia saphron saqib saqlain sara sarah sarahjane sarai saraiya saran saranya
  sarash saraya sareema sareena sarfaraz sargam sarina sarita sariya sariyah sarka sarmad saroj
  sarosh sarra sarrah sartaj saru sarunas sarvesh sarwar sascha sasha sashka saska saskia sathya
  satish satnam satpal satvinder satwinder satya saul saule saulius saurav savanah savanna savannah
  saveen saverio savina savio savita savvas sawda sawsan saya sayaan sayan sayed sayeda sayeed sayem
  sayid sayma sayra scarlett scarlette scott scottie seamus sean seb sebahat sebastian sebastiano
  sebastien sebi sedef sedra seema seerat sefa sefora sefton sehaj sehar seher sehrish seid seif
  seitu selaelo selam selasi selasie selda selena selim selima selin selina selma selva selvi semhar
  semih semiha semra sena senada senait senan senara seneca senija senthil sephora serafina seraj
  serap seraphina serdar seren serena sergei sergej sergejs sergey sergio sergiu serhat serhii
  serhiy serkan serwaa setareh seth seun sevda severin severina sevgi sevil sevim sevinc seyi seyma
  seymour sezer shaan shaban shabana shabaz shabbir shabir shabira shabnam shabnum shabrina shada
  shadae shaden shadi shadia shadiya shadman shae shaela shafaq shafeeq shafi shafia shafiq shafira
  shafqat shagufta shah shahab shahad shahan shahana shahanara shahara shahbaz shahed shaheda
  shaheen shaheer shahid shahida shahina shahira shahmeer shahnaz shahrukh shahryar shahzad shahzaib
  shahzeb shaida shaikha shaila shailendra shaima shaindel shaira shaista shaiya shajia shajida
  shakeel shakeela shakeem shakib shakil shakila shakira shakirah shakiyla shakur shalini shalom
  shalona shamaila shamaine shamar shamari shamas shameem shameen shameka shamika shamila shamim
  shamima shamira shamma shammah shams shamsa shamso shamsul shana shanae shanai shanay shanaya
  shanaz shanda shandel shandi shane shaneka shanel shanell shanelle shanequa shanessa shani shania
  shanice shanie shanika shaniqua shanique shanise shaniya shanna shannen shannon shanon shante
  shantel shantell shantelle shanti shanza shanzay shaqueel shaquel shaquille shara shardae
  shardonnay shareef shareen sharelle shari sharif sharifa sharina sharjeel sharla sharleen sharlene
  sharlotte sharmaine sharmarke sharmeen sharmila sharmin sharna sharne sharnee sharni sharnie
  sharon sharonda sharyn shasta shaun shauna shaunagh shavaughn shavonne shawaiz shawana shawn
  shawna shawnee shay shaya shayaan shayan shaye shayla shaylee shaylen shaylin shayma shayna
  shaynah shayne shaz shazad shazeb shazeen shazi shazia shazma shazza shea shealyn sheba shedrack
  sheela sheena sheetal shefali sheherazade shehla shehnaz shehryar shehzad sheikha sheila shekinah
  shelagh shelbie shelby sheldon sheldyn shelina shella shelley shellie shelly shema shemaiah shemar
  shemiah shena shenae shenell shenice sheniece shenika shenyce sheraz sheree sherelle sheri sherie
  sherilyn sherin sheron sherrelle sherri sherrie sherry sherwin sheryl sheyla shian shiana shianne
  shiao shideh shifa shifra shikha shila shilan shiloh shilpa shimon shina shinade shiraz shireen
  shirin shirine shirley shivam shivangi shivani shivanna shivansh shlomo shmuel shoaib shobha
  shohan shohid shola shomari shona shonagh shonda shonna shosha shoshana shoukat shravan shreeya
  shrey shreya shreyas shriya shruti shuaib shubham shukri shukria shumaila shumaya shumi shuren
  shusha shwan shweta shyam shyann shyanne shyla siam sian siana sianah sianna siannah sianne siara
  siba sibel sibusiso siddharth siddiqa sidhant sidiq sidiqa sidney sidona sidonie sidra sidrah
  sidratul siena sienna sieta sigita sigourney sigrid sihaam sihan sikirat sila silan silas silke
  silvana silvestras silvia silvija silvio silviu simantas simas simay simcha simeon simerjit simi
  simisola simita simon simona simone simrah simran simranjit simrat simrin sina sinai sinan sinazo
  sindi sindy sinead sinem sinera sinit siobhain siobhan siofra sioned sipho siraj sirak sirat sirin
  sitara siti siva siwan sixtus siyabonga siyam siyana siyona sizwe skyar skye skyla skylar skyler
  slavi slavka slavko slawek slawomir smita sneha snehal snezhana snigdha sofea sofia sofian sofiane
  sofie sofiia sofija sofio sofiya sofiyah soha sohaib sohail sohan sohana soheil soheila sohel
  sohrab soia sojan sokol solange soleil solene soliana soliman sollie solly solomon solveig somaia
  somaya somayah somi somina sommer somto somtochukwu sona sonakshi sonal sonali sonam sonay sondos
  sondra sonera sonia sonita soniya sonja sonnie sonu sonya sophi sophia sophian sophie sophina
  soran soraya sorayah sorcha sorin sorina sosan sotiris souad soufian soufiane soumaya soumia
  sovanna spencer spyros sreya srishti sriya stace stacey stacie stacy stan stanimir stanislav
  stanislava stanislaw stanislovas stanley stasia stavros stefan stefani stefania stefano stefanos
  stefany steffan steffi steffie stefka stelian steliana stelios stella stephan stephane stephani
  stephania stephanie stephany stephen stephenie stephon sterre stevan steve steven stevey stevi
  stevie stewart stojan stoyan stoyanka stuart suban subha subhaan subhan subo subrina sudais suela
  suelen suha suhaan suhaani suhad suhaib suhail suhaila suhana suhani suhayb suhayla suhaymah suhel
  sukhdeep sukhi sukhjeet sukhjinder sukhjit sukhleen sukhmani sukhpreet sukhraj sukhvinder
  sukhwinder sukie sulaiman sulaym sulaymaan sulaymon suleima suleman suleyman sulochana suma sumaia
  sumaira sumaiya sumaiyah sumaiyya sumaya sumayyah sumbal sumbul sumeet sumera sumi sumit sumita
  sumiya sumra suna sunaina sundas sundeep sundus suneet suneeta sunil sunita sunnie sunniva sunniya
  supreet supriya suraiya suraj suraya sureena suresh surinder suriya surya susan susana susanah
  susanna susannah suse sushma susi susie suson suvarna suvi suzana suzanna suzanne suzie suzy svaja
  svea svetlana svitlana swaran swati swetha syan sydnee sydnie syed syeda syeeda sylvain sylvaine
  sylvana sylvanus sylvester sylvia sylvie sylwester sylwia symone syra syriah szabolcs szilvia
  szymek szymon taalia taariq taban tabassum tabea tabeer tabitha tadas tadek tadeusz tadiwanashe
  tafadzwa tafara taha taheera taher tahia tahir tahira tahiya tahj tahlia tahmeed tahmid tahmima
  tahmina tahnee tahniyah tahra tahreem taiba taibah taif taimur taina taio taisha taisiia taisir
  taiwo taiya taiyo taja tajah tajinder tajmina takara takisha takudzwa talaal talaia talal talan
  talay talea taleah talha talia taliah taliesin talina talisa talise talisha taliya taliyah tallis
  tallula tallulah talula talulah tamana tamanda tamanna tamar tamara tamarah tamas tamia tamika
  tamikka tamina tamira tammara tammie tammy tamseel tamsin tamwar tamzin tamzyn tanaka tanatswa
  tanaya tandeep tandie taneisha tanesha tania tanika tanise tanish tanisha tanishka tanith taniya
  taniyah tanja tanjim tanjina tanmay tannaye tannaz tanveer tanvi tanvir tanya tanyah tanyaradzwa
  tanzeel tanzeela tanzil tanzila tanzina tapiwa tara tarah taran taraneh taranveer taras tareem
  tarek tarell tareq tarik tarika tariq tariro tarisai tarnia tarnjit tarquin tarryn tarun tarunveer
  taryn tash tasha tashan tashana tashel tashi tashinga tasia taskeen tasleem taslim taslima tasmia
  tasmin tasmiyah tasneem tasnia tasnim tasnima tassia tate tatenda tatiana tatianna tatijana
  tatsiana tatyana tatyanna taufiq tauqeer tauseef tavia tavian tavion tawana tawanda tawfeeq tawhid
  taya tayah tayana tayba taye tayla taylah taylan taylee taylen tayler tayliah taylin taylon taylor
  taymoor taymour tayo tayyab tayyaba tayyabah tayyib tayyiba tayyibah tazeen tazmin teagan teaghan
  teague teana teanna tearra ted teddie teddy tedi tedros teejay tegan tegbir tegen tehmina tehreem
  tehya teiarna teigan teighan teilo tejal tejas tejinder tekle teleri telma tembi temi temidayo
  temiloluwa temitayo temitope tenaya tendai tendayi tenille tenisha tenley tenneisha tenzin teodor
  teodora teodoro terell terence teresa terese teresia teri terrell terrelle terrence terri terrie
  terry tesfalem tesfay tesni tess tessa tessy tetyana teuta tevin teya teyah teyana thaara thabani
  thabo thais thalia thamir thana thandeka thandi thandiwe thando thanh thara tharsika thavisha thea
  theia thekla thelma themba theo theoden theodor theodora theodore theodoros theofilos thera theran
  theresa therese theresia thiago thierry thirza thomas thomasina thora thorin thulani thulasi
  thurza thuy tia tiaan tiago tiah tiahna tiana tianah tiani tianna tianne tiarna tiarnan tiarne
  tiarni tiberiu tibor tiegan tiegen tieran tiernan tierney tiffany tigan tigist tihana tihomir
  tijana tijani tilak tilda tillie tilly tim timea timofey timon timothee timothy timur timurs tina
  tinashe tinaya tinotenda tiona tirath tirion tisha tishan tishana titas titilayo titus tiyana
  tizita tobechi tobechukwu toben tobenna tobey tobi tobias tobiloba toby tochi tochukwu todd todor
  toheeb tohura tokunbo tolani tolga tolu tolulope toluwalase toluwani toluwanimi tom tomas tomasz
  tomek tomi tommaso tommi tommie tommo tommy tomos tonia tonie tonima tonisha tony tonya tooba
  toral torben toria toril torin torrie torrin torsten tosan tosin totka toufiq toyin toyosi tracey
  tracie tracy trai trajan travis treasa treena tremaine tremayne treva trevon trevor treyvon tricia
  trina trini tripti trish trisha tristan tristram trixie troy trudie trudy trupti trystan tsara
  tsega tseganesh tsehay tsvetan tsvetelina tuan tubah tudor tufan tugba tuguldur tulasi tulay tulin
  tulisa tuncay tunde tunmise tural turan turgay turkan twana twila twm tyanna tyce tydfil tyesha
  tyffany tykeese tyla tylah tylan tyler tylo tylor tymon tymoteusz tymur tynan tynisha tyra tyran
  tyrece tyree tyreece tyreek tyreese tyreke tyrel tyrell tyren tyrese tyrhys tyrice tyrie tyriq
  tyrique tyron tyrone tyronn tyronne tyshaun tyson tyvon tzipora tzvi ubah ubaid ubayd ubaydah
  ubaydullah uche uchechi uchechukwu uchenna udeme ugne ugnius ugo ugochi ugochukwu ugur ulas uliana
  ulises ulrich ulrika ultan ulviye ulyana umaima umaimah umair umaiza umama umamah umar umarah umay
  umaya umayma umaymah umayr umayrah umera umesh umit ummayyah umme ummehani ummi ummu umran unaisa
  unathi unaysah urooba urooj uros ursula urszula urszulka urte urvashi urwa urwah usaid usama
  usamah usha usman uthmaan uthman uwais uwaish uwem uzaifa uzair uzma uzoamaka uzochi uzoma vadim
  vafa vaibhav vaida vaidotas vaishali vaishnavi vakare valdas valentin valentina valentino
  valentyna valeria valerie valeriia valerija valeriu valery valmai valmira valter valton vaneesa
  vanesa vanessa vania vanisha vanja vanya varda varsha varun vasil vasile vasilica vasiliki vasilis
  vaska vaskar vasyl vayda vedant vedika veera vefa velda velina velta venera venuka vera vernon
  veronica veronika vesa vesela vesna veta vianney viara vibeke vicente vicki vickie vicky victoria
  victorina vidhi vidya viera vihaan vijay vikas vikki vikram vikrant viktor viktoria viktoriia
  viktorija viktors vilhelm viliam vilija vilius vilma vilmos vilte vimal vimbai vinay vince vincent
  vincentas vincenzo vineet vinisha vinita vinnie vinod violeta violetta vipul viraaj viraj virat
  viren virgil virginie virginija viridiana virpal visar vishaal vishal vishnu vishva vitali vitalie
  vitalii vitalija vitaliy vithun vitoria vittoria vitus viv vivaan vivek viveka vivian viviana
  viviane vivianne vivien vivienne viyan vlad vladimir vladislav vladislava vladlena vladyslav
  vladyslava vlora vojtech volkan volodymyr vrinda vusi vuyo vyara vykintas vytautas waad waddah
  wadha wafa wafaa wafia wahab wahaj wahid wahida wahidullah wais waiz wajahat wajeeha wajid wajida
  wajiha wakeel waleed waleeja walerian walid walida waliyah wallace walter wanda wania wanjiku
  waqaas waqar waqas wardah warisha warqaa warren warrick warrisha warsame waseem waseema wasif
  wasila wasim wasima wawrzyniec wayne wazir wazira weam wedad wendell wendy weneta wenona weronika
  wes wesal wesam wesley wiam wiame widad wiebke wieslaw wieslawa wijdan wikki wiktor wiktoria wikus
  wilbur wilf wilfred wilfredo wilfryd wilhelm wilhelmina wilkie willa willem willemijn willia
  william willis wilma wiltrud winfred winifred winnie winona winston winta wioleta wioletta wiwek
  wladek wladyslaw wlodzimierz wojciech wojtek wolete wolfgang wolfie wolodymyr wulfric wuraola
  wyatt wylan wylder wyndham wynford wynne wynona wynston xander xanthe xanthia xara xavi xavier
  xaviera xhemal xhesika xhulia xiao xiaoling xiaoming ximena xochitl xola xolani xuan yaashika
  yaasir yaasmeen yacine yacoub yacqub yael yafa yagmur yahaira yahia yahya yaima yaiza yakira yakov
  yakub yalda yamin yamina yana yanique yanis yannick yannis yaqoob yaqub yara yarah yardan yared
  yaren yareth yarik yarin yaritza yaroslav yaroslava yasamin yaseen yasemin yaser yash yashika
  yashvi yasin yasir yasmeen yasmeena yasmin yasmina yasmine yasra yassin yassine yassir yassmin
  yateley yavuz yaw yazan yazmin yazmine yedidya yehia yehuda yelda yelena yeliz yelyzaveta yemi
  yemisi yeni yeran yerin yerusha yesenia yesha yeshi yesim yessica yetunde yeva yevgeniya yevhen
  yevheniia yewande yezda yifan yigal yigit yihan yilmaz yinka yisroel yitzchok ylli ylva ynyr yoan
  yoana yoanna yocheved yoel yogesh yohana yohanes yohannes yolanda yolande yolanta yomna yonah
  yonas yonatan yonathan yonca yordan yordana yordanos yorgos yosan yosef yoshi yosief yosra youcef
  youla youmna younas younes youness yousaf yousef yousif yousra youssef yousuf ysabel ysabella
  ysabelle yudith yuhan yuki yuksel yulia yulian yuliana yuliia yuliya yuma yumi yumn yumna yumnah
  yuna yunis yunus yuri yurii yuriy yusaf yuselim yusif yusr yusra yusraa yusrah yussuf yusuf yusufa
  yuvika yuvraj yves yvette yvie yvonna yvonne zaahid zaahir zaain zaara zabeen zabi zabihullah
  zabiullah zac zacaria zacariah zaccariya zaccheus zach zachar zachariah zacharias zachariya
  zachary zachery zack zackariya zadie zaed zafar zafira zafirah zaha zahara zaheed zaheen zaheer
  zaher zahi zahid zahida zahir zahira zahirah zahra zahraa zahrah zahwa zaiba zaid zaida zaidan
  zaide zaiden zaim zaima zain zaina zainab zainaba zainah zaineb zainub zair zaira zaiyan zaiyn zak
  zakaria zakariah zakariya zakariyah zakariyya zakary zaki zakira zakiya zakiyah zakiyya zakiyyah
  zakk zala zalan zale zali zalia zalika zalikha zaliyah zalmai zalmay zaman zameer zamir zamira
  zamzam zana zander zandile zandra zane zanele zaneta zaniah zanib zaniyah zanna zanub zanyah
  zanyar zaphia zaqiya zara zaragoza zarah zareen zareena zareenah zaria zariah zarin zarina zarish
  zariya zariyah zarlasht zarmeena zarmina zarnish zarqa zarrar zaryab zaryan zawadi zayaan zayan
  zayd zayda zaydaan zaydan zayden zaydin zaylan zaylen zayn zayna zaynab zaynah zayne zaynub zayyan
  zazie zdenek zdenka zdzislaw zeb zeba zebedee zeenat zeeshan zeeva zehra zeina zeinab zeineb zeke
  zelah zelal zelda zelia zelie zelimkhan zelina zelma zemira zena zendaya zenia zeniah zenna
  zenobia zenon zeph zephan zephaniah zera zerda zerdust zerka zerlina zerrin zetta zeyad zeyana
  zeyd zeyn zeynab zeynep zhala zhan zhane zhaniya zhanna zhara zhen zhino zhivko zhyar ziad ziah
  zian ziana zico zidan zidane ziemowit ziggi ziggie ziggy zikora zikra zila zilan zimal zina zinab
  zineb zinedine zinhle zisan zita zitta ziva ziya ziyaad ziyad ziyan ziyana zlata zlatka zlatko zoe
  zoey zofia zofija zoha zohaib zohal zohan zohar zohra zoja zola zoltan zoltana zorah zoran zorana
  zoraya zorica zosha zosia zoubida zouhair zowie zoya zsofi zsofia zsolt zsuzsa zsuzsanna zubaida
  zubaidah zubair zubaria zubayda zubayr zubeda zubin zuhaib zuhair zuhal zuhayr zuhra zuhur zuka
  zukhra zulaika zulaikha zulal zulaykha zulaykhah zuleika zuleikha zuleyha zulfa zulfiqar zulkifl
  zulqarnain zumar zumer zumra zuna zunaira zunairah zuraiz zuri zuriel zurita zuriya zuzana zuzanka
  zuzanna zuzia zviad zyad zyaire zyan zyana zydrune zygmunt zyla zyleah zyra zyrah zysha zyta zytka
`);

/** Ordinary words, months or places too: believed only with a capital. */
export const givenNamesWithCapital = toSet(`
  abel ada agon alba alin ally ama aman amber amine anas angel angelica anh ari art ash atlas autumn
  azan basil beau belle benny bernie bill blake blessed blessing bob bonnie boris bran brandy bray
  brett brock brooke bruce cairo camellia carlton carol carson carter celeste charity chase chen
  cherry christian christy clay clement cleo cliff clover cohen cole constance cooper coral cruz
  crystal dakota dale dallas dana danish dara dawn dax deacon dean deb debs dee della destiny devon
  dex diesel dior dolly dom drew duc duke dusty earl easton ed eda ela elan elvis ember emerald
  emerson esi ester eve faith favour fedora fern flo flora fortune frank franklin freedom gabe gaia
  garnet gaz gene genesis gentian gift giles gill ginger ginny glory grace grant greer griff gus guy
  hadley hal harley harmony harsh hart hava hazel heath heather heaven hedd henna herb holly honey
  honor hope hudson hunter hyacinth ida ina india indie indigo inti iris irving isa isis ivo ivor
  ivy jace jaime jan janis jax jazz jean jen jens jensen jesus jewel jez jon jools joy jules jun
  junior juno kadi kali kane kash kat ken kendal kendall kendrick kennedy kent kingsley kingston
  kirk kit koa kora kyra lamia lance landon lane lark larry lazar legend len levi lia liana liberty
  lilac lilia lincoln linden ling linnet liv lotus love lovely loz lucky lulu luther lynx lyric
  madina maple mara margarita marge marigold marina mark marlin marlow marshall marten mason maven
  max meadow melody memory mena mercy merlin mica mick mickey mika miles miracle misha misty mo
  montana monty moses murphy myrtle nada naira nala nana nel neve nick noa noble norm norris nova
  nur oba ocean odin olive opal oran ori orion pandora parker pasha pat patience patsy patty peaches
  pearl peggy penny peregrine phoenix pierce piper polly precious presley primrose prince
  princess promise prosper prudence purity rana rasa raven reed regan reid reign reilly rejoice rex
  rich rick rio rishi river rob robin rocky roman rona roo rooney rose rosemary rosy roux royal
  royce royston rua ruan rue russ rusty saber sable sacha saffron sahib sal salina sandy santana
  santiago sapphire saul scarlet scot senna serene serenity serge shad shan shell sheridan sid
  sierra silva sky sola sonny sora sorrel star storm sue sullivan sully sultana summer sunny
  sunshine sydney sylvan tala tamer tanner tatum temperance temple teo thor tiger tink toni tope
  tori trang treasure trent trey trinity tuba ty tye uma una undine unique usher val vanda veer
  venus verity victor victory vida vienna vinny viola violet virginia vita vito wale wei whitney
  wilder will willow wilson winslow wisdom wolf woody wren wyn wynter xenia xin xing xue yan yi yue
  zed zen zephyr zeus zia zinnia zion
`);

function toSet(names: string): ReadonlySet<string> {
  return new Set(names.split(/\s+/).filter((name) => name !== ''));
}
