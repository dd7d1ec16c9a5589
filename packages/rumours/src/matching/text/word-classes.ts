/**
 * Small closed classes of words that decide whether two texts say the same thing, folded as `@hearsay/language` folds.
 * Written for this project from general knowledge of the languages; nothing is taken from a published list.
 */
const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u).filter(Boolean));

/** Words that carry grammar rather than news. A missing entry costs a little weight, never a decision. */
export const FUNCTION_WORDS = set(`
a an the of in on at to for from by with as and or but if so than that this these those there here it its is are was were be been being am
do does did has have had will would can could may might shall should about into over after before out up down off again just also very more
he she they we you i his her their our your my him them us me who whom which what when where why how all any some such s t re ve ll d m
el la los las un una unos unas de del al y o u e que en con por para como mas se su sus lo le les es son fue ser ha han hay este esta esto ese esa muy ya
le la les un une des du de et ou que qui dans sur pour par avec au aux ce cette ces son sa ses est sont il elle ils elles on nous vous se a ont ete plus
der die das den dem des ein eine einen einem einer und oder dass in im am an auf fur von zu mit bei nach ist sind war wird werden hat haben es sie er wir ihr sich auch als wie um aus
il lo gli i un uno una di da del della dei delle nel nella e o che in con su per come si suo sua sono era ha hanno anche piu questo questa
o os as um uma de do da dos das no na nos nas em e ou que com por para como mais se seu sua e sao foi ser ha este esta isso muito
een het de en of dat die in op aan van voor met bij naar is zijn was wordt worden heeft hebben ook als om uit er
en ett och eller att det den de som pa i av for till med om fran ar var blir har ocksa et og eller at der som til fra er blev har ogsa av
ja tai etta se joka on oli ovat ei myos kun jos kuin ning voi et see mis on oli ka kui
un vai ka tas kas ir bija no uz par ar pie arī ari ir ar kad tai kuris yra buvo is i su del prie taip pat
si sau ca care este sunt era a fi in pe la cu din de un o al ai ale lui ei ce mai
и или что это в на с со по для от из к у о об как он она они мы вы я его ее их был была были есть же бы а но так также за до при
і та або що це в у на з із зі по для від до як він вона вони ми ви я його її їх був була були є а але також за при
и или че това в на с със по за от към как той тя те ние вие е са беше бе да се си а но също при
da je su i ili u na za od do s sa kao se koji koja to bio bila će ce a ali po iz
i lub ze to w we na z ze po dla od do jak on ona oni my wy jest sa byl byla byli sie a ale o przez przy za juz
a i nebo ze to v ve na s se po pro od do jak on ona je jsou byl byla byli by k ke u o za
es az egy hogy nem is meg van volt ez a ki mint vagy de el be
ve veya bu su o bir da de ile icin gibi olarak daha cok ki mi mu olan var
في من على الى إلى عن مع هذا هذه ذلك التي الذي ان أن او أو ثم قد كان كانت هو هي هم ما و كما بعد قبل كل
के का की में है हैं को से पर और या यह वह कि ने भी था थी थे हो एक इस उस जो तो ही लिए साथ
და ან რომ ეს ის არის იყო არიან მისი ამ იმ როგორც თუ ასევე
και ή οτι το ο η οι τα του της των σε με για απο ειναι ηταν που να θα στο στη στην
la wa na ya kwa ni katika za cha vya hii hiyo kuwa ili au`);

/** Words that turn a statement round. One more or one fewer between two texts and they are not copies. */
export const NEGATIONS = set(`
not no never none neither nor cannot cant dont doesnt didnt wont isnt arent wasnt werent hasnt havent hadnt wouldnt couldnt shouldnt aint without
can't don't doesn't didn't won't isn't aren't wasn't weren't hasn't haven't hadn't wouldn't couldn't shouldn't ain't
nunca jamas tampoco ningun ninguna nadie sin ne pas jamais aucun aucune sans nicht kein keine keinen keinem keiner nie niemals ohne
non mai nessun nessuno senza nao nunca jamais nenhum nenhuma sem niet geen nooit zonder inte ingen inga aldrig utan ikke aldri intet ingen uden uten
ei eivat emme pole mitte ilma nav nevis nekad bez ne nera niekada nu niciodata fara не нет никогда без ні немає ніколи без не няма никога
nie nigdy bez brak ne neni nikdy nem soha nincs degil hayir asla yok لا ليس ليست لم لن غير بدون नहीं मत कभी बिना არ არა ვერ ნუ არასოდეს δεν μην οχι χωρις si hapana sio`);

/** Words by which a text says that something said elsewhere is not so: such a text is an answer, not a copy. */
export const DENIALS = set(`
false fake hoax untrue debunked debunk debunks misleading fabricated baseless denies denied refutes refuted factcheck myth
falso falsa bulo mentira desmiente desmentido desmienten engañoso enganoso faux fausse infox dement dementi falsch falschmeldung dementiert
bufala smentisce smentita falsi boato desmente fakta nepp onwaar ontkent falskt falsk vaara vale valeuutinen melagienos meli melas fals dezinformare dezmint
фейк ложь неправда опровергает опровергли опроверг вранье брехня неправда спростовує спростували невярно лъжа опровергава
falsz falszywa falszywy nieprawda dementuje dezinformacja lez nepravda hamis alhir yalan yanlis yalanladi asilsiz
كاذب كاذبة شائعة زائف ينفي تنفي نفي झूठ झूठा फर्जी अफवाह खंडन ყალბი სიცრუე უარყოფს ψευδες ψευδης uongo`);

/** "Part 2", "day 3", "Folge 4": what stands beside such a word tells one of a series from the next. */
export const SERIES_WORDS = set(`
part pt parts episode ep vol volume chapter series day round hour section phase no update thread
parte capitulo dia partie episode jour teil folge tag giorno puntata deel aflevering dag del avsnitt afsnit osa jakso diena dala serija dalis partea ziua
часть серия день эпизод частина серія част ден епизод czesc odcinek dzien cast dil den resz nap bolum kisim gun جزء الجزء يوم حلقة भाग दिन ნაწილი დღე μερος ημερα sehemu siku`);

/** Words for a number, a weekday, a month or a day counted from today: exact or not at all. */
export const EXACT_WORDS = set(`
zero one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion
first second third fourth fifth half quarter double am pm noon midnight today tomorrow yesterday tonight morning afternoon evening
monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
uno dos tres cuatro cinco seis siete ocho nueve diez cien mil millon millones hoy mañana manana ayer lunes martes miercoles jueves viernes sabado domingo
enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
deux trois quatre cinq six sept huit neuf dix cent mille million millions aujourd'hui demain hier lundi mardi mercredi jeudi vendredi samedi dimanche
janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre
eins zwei drei vier funf sechs sieben acht neun zehn hundert tausend millionen heute morgen gestern montag dienstag mittwoch donnerstag freitag samstag sonntag
januar februar marz april mai juni juli august september oktober november dezember
due tre quattro cinque sei sette otto nove dieci cento mila oggi domani ieri lunedi martedi mercoledi giovedi venerdi sabato domenica
dois tres quatro cinco seis sete oito nove dez hoje amanha ontem segunda terca quarta quinta sexta sabado
один два три четыре пять шесть семь восемь девять десять сто тысяча тысяч миллион сегодня завтра вчера понедельник вторник среда среду четверг пятница пятницу суббота субботу воскресенье
января февраля марта апреля мая июня июля августа сентября октября ноября декабря
два три чотири п'ять шість сім вісім дев'ять десять сьогодні завтра вчора понеділок вівторок середа середу четвер п'ятниця п'ятницю субота суботу неділя неділю
січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня
dwa trzy cztery piec szesc siedem osiem dziewiec dziesiec dzis dzisiaj jutro wczoraj poniedzialek wtorek sroda czwartek piatek sobota niedziela
doi trei patru cinci sase sapte opt noua zece azi astazi maine ieri luni marti miercuri joi vineri sambata duminica
iki uc dort bes alti yedi sekiz dokuz yuz bin milyon bugun yarin dun pazartesi sali carsamba persembe cuma cumartesi pazar
واحد اثنان ثلاثة اربعة خمسة ستة سبعة ثمانية تسعة عشرة مئة الف مليون اليوم غدا امس الاثنين الثلاثاء الاربعاء الخميس الجمعة السبت الاحد
दो तीन चार पांच छह सात आठ नौ दस सौ हजार लाख करोड़ आज कल सोमवार मंगलवार बुधवार गुरुवार शुक्रवार शनिवार रविवार
ერთი ორი სამი ოთხი ხუთი ექვსი შვიდი რვა ცხრა ათი ასი დღეს ხვალ გუშინ ორშაბათი სამშაბათი ოთხშაბათი ხუთშაბათი პარასკევი შაბათი კვირა`);

/** What forwarding people and channels hang on a text without changing what it says. */
export const WRAPPING_WORDS = set(`
live watch video breaking news update updated urgent exclusive alert just in must see share please retweet rt via new full hd clip official again wow omg
en vivo directo ultima hora urgente video compartir difunde en direct urgent exclusif partagez video eilmeldung live video teilen bitte
in diretta ultim'ora urgente condividi ao vivo urgente compartilhe live video laatste nieuws delen direkt video dela
срочно видео прямой эфир эксклюзив терміново відео наживо на живо спешно видео pilne wideo na zywo wazne urgent direct live son dakika canli video paylas
عاجل مباشر فيديو ब्रेकिंग वीडियो लाइव सीधा სასწრაფოდ ვიდეო`);
