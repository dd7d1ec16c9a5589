import type { Lexicon } from '../src/lexicon/lexicon.ts';

export const lv: Lexicon = {
  language: 'lv',
  concepts: {
    election:
      'vēlēšan*, vēlēšanas, vēlēšanu, saeimas vēlēšan*, pašvaldību vēlēšan*, priekšvēlēšan* diena, ārkārtas vēlēšan*, pārvēlēšan*, prezidenta vēlēšan*, pie urnām, eiropas parlamenta vēlēšan*',
    referendum: 'referendum*, tautas nobalsošan*, tautas aptauj*',
    'election-day': 'vēlēšanu dien*, balsošanas dien*, vēlēšanu nakt*, vēlēšanu vakar*',
    'election-body':
      'CVK, centrāl* vēlēšanu komisij*, vēlēšanu komisij*, iecirkņa komisij*, iecirkņu komisij*, centrālās vēlēšanu, vēlēšanu (administrācij*|birojs*)',
    official:
      'komisijas (loceklis|locekl*|priekšsēdētāj*), iecirkņa (vadītāj*|priekšsēdētāj*|darbiniek*), vēlēšanu (darbiniek*|amatperson*|organizator*), balsu skaitītāj*, komisijas darbiniek*',
    observer: 'novērotāj*, vēlēšanu novērotāj*, EDSO, ODIHR',
    voter: 'vēlētāj*, balstiesīg*, balsotāj*, elektorāt*',
    vote: 'balsošan*, balsot, balsoja, balso, balsojis, balsojuši, balsojusi, balsos, nobalso*, nobalsoja, balsis, balsu, balsīm, balstiesīb*, balsojum*, balsoju, balsojām, atdot balsi, savu balsi, balsojiet, balsojot, vēlēt, vēlēju, balsot, nobalsot, balsojot, jābalso, balss skaitās, balss ieskait*, par balsi, nobalsos, nenobalsos, balsi',
    turnout: 'vēlētāju aktivitāt*, vēlētāju līdzdalīb*, vēlēšanu aktivitāt*, nobalsojušo skait*',
    register: 'vēlētāju (reģistr*|sarakst*), elektronisk* vēlētāju reģistr*, vēlētāju rullis',
    registration:
      '(reģistrē*|pieteik*) .. (vēlētāj*|balsošan*|balsot*|vēlēšan*), vēlētāja apliecīb*, vēlētāju apliecīb*',
    ballot:
      'vēlēšanu zīm*, vēlēšanu zīmj*, biļeten*, balsošanas zīm*, zīmes .. (vēlēšan*|urn*|saraksts), vēlēšanu aploksn*, vēlēšanu zīm*, nederīg* zīm*, aizpildīt* zīm*',
    'ballot-box': 'urna, urnas, urnu, urnā, urnās, vēlēšanu kast*, balsošanas kast*',
    'postal-vote': 'balsošan* pa pastu, balso* pa pastu, pasta balso*, balsot pa pastu',
    'early-vote': 'iepriekšēj* balso*, balsu glabāšan*, iepriekš nobalso*, nodot balsi glabāšan*',
    'special-vote':
      'balsošan* (ārvalst*|ārzem*|mājās|atrašanās vietā), balso* .. (ārvalst*|ārzem*|vēstniecīb*|mājās|slimnīc*), ārvalstu iecirk*, ārzemju iecirk*, balsošan* pēc pilnvar*',
    'voting-machine':
      'balsošanas (iekārt*|mašīn*|automāt*|aparāt*), balsu skaitīšanas (iekārt*|skener*|mašīn*|aparāt*), skener*, skeneri, skeneru, dominion, smartmatic',
    'election-system':
      '(vēlēšanu|balsu skaitīšanas|balsošanas|CVK|rezultātu) .. (sistēm*|server*|programm*|datubāz*|platform*|informācijas sistēm*), elektronisk* balso*, e-balso*, balsošan* internet*, e vēlēšan*, elektronisk* vēlēšan*, VISS, vēlēšanu platform*',
    'election-site': '(CVK|vēlēšanu|rezultātu) .. (mājaslap*|vietn*|lapa|lapā|portāl*|lietotn*)',
    'poll-book': 'elektronisk* vēlētāju reģistr*, tiešsaistes (vēlētāju|) reģistr*, iecirkņa (dator*|planšet*)',
    'polling-place':
      'vēlēšanu iecirk*, iecirknis, iecirkn*, iecirkņ*, balsošanas (viet*|kabīn*|telp*), vēlēšanu kabīn*, balsošanas iecirk*',
    'polling-hours':
      '(iecirk*|iecirkņ*|iecirkn*|balsošan*) .. (atvērt*|atver*|slēg*|slēdz*|strādā*|sākas|sākās|beidz*) .. (plkst|pulksten*|agrāk|vēlāk|līdz|jau|no), iecirkņu darba laik*, balsošanas laik*, balsot var (līdz|no)',
    'id-document':
      'pase, pasi, pases, pasē, pasei, eID, ID kart*, personas apliecīb*, derīg* (pase|dokument*), nederīg* pas*, vadītāja apliecīb*, personu apliecin*, uzturēšanās atļauj*, vakcinācijas sertifikāt*, covid sertifikāt*, zīmogs pasē',
    count: 'balsu skaitīšan*, skaitīšan*, skaita, skaitīt*, saskaitīt*, saskaitī*, pārskait*, skaitīja, saskaitīja',
    results: 'rezultāt*, vēlēšanu rezultāt*, galarezultāt*, iznākum*',
    'result-sheet': 'protokol*, balsu skaitīšanas protokol*, iecirkņa protokol*',
    'exit-poll': 'exit poll*, aptauja pie iecirk*, nobalsojušo aptauj*',
    'recount-audit':
      'pārskaitīšan*, pārskaitī*, pārskaitīt*, atkārtot* skaitīšan*, audit*, pārbaude balsu, manuāl* pārskait*',
    certification: '(apstiprin*|apstiprināt*|apstiprināšan*) .. (rezultāt*|vēlēšan*)',
    court:
      'tiesa, tiesā, tiesas, tiesai, satversmes ties*, administratīv* ties*, senāt*, prasīb*, sūdzīb*, pārsūdz*, tiesneš*',
    'police-army':
      'policij*, policist*, karavīr*, armij*, VDD, bruņot*, zemessarg*, apsarg*, drošības dienest*, robežsarg*',
    'foreign-actor':
      'krievij*, kremļ*, kremlis, putin*, ķīn*, ASV, CIP, soros*, ārvalst* (vara*|valst*|spēk*|uzņēm*), maskav*, brisel*, NATO, rietum*, lietuviešu uzņēm*',
    'source-code':
      'pirmkod*, avota kod*, algoritm*, sētas durv*, slepen* (kod*|programm*), programmatūras kļūd*, kods .. komercnoslēpums, komercnoslēpum*, programmu neviens',
    server:
      'server*, datubāz*, datu bāz*, informācijas sistēm*, IT sistēm*, zibatmiņ*, cietais disks, tīkls, datortīkl*',
    'power-network':
      'elektrības (padeves|pārtrauk*|zudum*), pazuda (elektrība|internets|gaisma), internets (pazuda|nestrādā*|pārtrūk*), interneta (savienojum*|pieslēgum*|pārrāvum*), pieslēgt* internetam, wifi, strāvas pārtrauk*',
    pen: 'pildspalv*, zīmul*, marķier*, flomāster*',
    ink: 'neizdzēšam* tint*, tint* .. pirkst*, pirkst* .. tint*',
    seal: 'plomb*, aizzīmog*, zīmog*, aizplomb*, neaizplomb*, neaizzīmog*',
    signature: 'parakst*, paraksts, zīmog*, aploksn*, spiedog*',
    'non-citizen':
      'nepilsoņ*, nepilsonis, ārzemniek*, migrant*, bēgļ*, bēgli*, imigrant*, iebraucēj*, svešiniek*, krievijas pilsoņ*',
    'dead-people': 'miruš*, mirušie, mirušo, mirušajiem, nelaiķ*, mirušas dvēseles, kapsēt*, aizgājēj*',
    'voter-group':
      'ieslodzīt*, cietumniek*, nepilsoņ*, studenti, karavīri, nepilngadīg*, ārvalstīs dzīvojoš*, diaspor*, 16 gadu vecum*, parādniek*, emigrant*',
    disabled:
      'invalīd*, cilvēki ar invaliditāt*, neredzīg*, vājredzīg*, ratiņkrēsl*, senior*, vecāka gadagājuma, aprūpētāj*, pavadoņ*, asistent*, viegl* valod*',
    'remote-channel':
      'SMS, īsziņ*, pa (telefonu|tālruni|e-pastu|internetu), internetā, tiešsaistē, whatsapp*, facebook*, lietotn*, ar telefonu, ar saiti, aplikācij*',
    'bag-vehicle':
      'maisi, maisos, maisiem, maisu, kastes, kastēs, somas, koferi*, autobus*, mikroautobus*, furgon*, kravas auto*, maisiņ*, bagāžniek*',
    camera: 'kamer*, filmē*, nofilmē*, fotografē*, nofotografē*, selfij*, videonovēroš*',
    'election-fraud':
      'vēlēšanu (krāpšan*|viltošan*|viltojum*|zagšan*|falsifik*|krāpniec*|blēdīb*), balsu (zagšan*|viltošan*|falsifik*|krāpšan*), (vilto*|viltot*|nozag*|nozagt*|zagt*|falsificē*|manipulē*|safabricē*|sagrozī*) .. (vēlēšan*|balsis|balsu|rezultāt*|referendum*), (vēlēšan*|balsis|rezultāt*|referendum*) .. (viltot*|vilto*|nozagt*|nozag*|falsific*|safabric*|manipulē*|sagrozī*|sarūpēt*), krāpšan* vēlēšan*, viltotas balsis, nelikumīgas balsis, krāpšanās vēlēšan*, totālu viltošanu, karuseļ*, (nozaga|nozagtas|nozagti|zagtas) .. (vēlēšan*|balsis),  vēlēšanu (viltošan*|zādzīb*), runā par .. viltošanu',
    fraud:
      'krāpšan*, krāpniec*, blēdī*, viltīb*, pārkāpum*, nelikumīg*, nelikumīb*, mahinācij*, shēm*, prettiesisk*, šmaukšan*, negodīg*, krāpšanā, krāpšanu, krāpšanās',
    rigged:
      'viltot*, manipulē*, nozagt*, nozag*, iepriekš izlemt*, jau izlemt*, iestudēt*, sarunāt*, sabotē*, sagrozī*, iepriekš nolemt*, nozaga, nozagtas, sakārto birojā, izrēķināšanās',
    falsified: 'viltot*, vilto*, safabricē*, falsific*, falsificē*, fiktīv*, feik*, izdomāt*, neīst*, ar atpakaļejošu',
    hacked:
      'uzlauz*, uzlauzt*, hakeri, hakeru, haker*, ielauz*, ielauzās, ielaušan*, uzlaušan*, ļaunatūr*, vīrus*, kompromitēt*, uzlauza, nohakot*',
    attacked:
      'kiberuzbrukum*, kiberincident*, DDoS, pakalpojumatteic*, uzbrukum* .. (server*|sistēm*|mājaslap*), kiber*',
    altered:
      'mainīt*, izmainī*, nomainī*, samainī*, pārrakstī*, pārprogrammē*, izdzēs*, izdzēst*, pārskaitīt* citam, labot*, izlabot*, nullē*, ieskaitīja citam, piedēvē*, balsis .. (mainīt|pārrakstīt|izdzēst|viltot), ļauj balsis',
    added:
      'piemet*, iemet*, iemesta, iemestas, pielika, pielikt*, pievienot*, sabāz*, iebāz*, papildinā*, parādījās, uzradās, aizpildīja, ievadīt* papildu',
    destroyed:
      'sadedzin*, dedzin*, iznīcin*, izmest*, izmeta, miskast*, atkritum*, saplēs*, sasmalcin*, izgāztuv*, grāvī, sarauj*, mežā .. zīmēm, atradu maisu, (zīmes|zīmēm|biļeten*) .. (mežā|grāvī|miskast*|konteiner*), miskastē',
    lost: 'pazud*, pazuda, pazuduš*, nozud*, trūkst, trūka, atrasti, atrastas, atrada, nav saņemt*, nepienāca, nesasniedza, aizmirst*, zudum*',
    stolen:
      '(nozagt*|nozag*|zagt*|zādzīb*) .. (zīm*|biļeten*|urn*|dator*|planšet*|aploksn*|iekārt*), (zīm*|biļeten*|urn*|dator*|iekārt*) .. (nozagt*|nozag*)',
    'pre-marked':
      '(jau|iepriekš) (aizpildīt*|atzīmēt*|iezīmēt*), iepriekš aizpildīt*, gatavas zīmes, jau ar krustiņ*, ar plusiņiem, jau aizpildītas zīmes, jau ar plusiņiem, aizpildītas zīmes',
    extra:
      'lieki, liekas, liekās, pārpalikum*, dublikāt*, dubult*, divas (zīmes|aploksnes), par daudz (zīmju|biļetenu), nodrukāt* .. vairāk, papildu (zīmes|biļeteni|biļeten*)',
    invalid: 'nederīg*, par nederīgu, anulēt*, sabojāt*, noraidīt*, netiks atzīt*, nav derīg*, spēkā neesoš*',
    'not-counted':
      '(nav|netiek|netika|netiks|nesaskait*|neskait*|neieskait*) .. (saskaitīt*|skaitīt*|ieskaitīt*|ņemt*), nesaskaitīt*, neskaita, netiek skaitīt*, neieskait*, balsis ignorē*, netiks ieskaitīt*, neieskaitīt*, nenonāca laikā, neviens .. neskaita, netika ņemtas vērā, nav ņemtas vērā, pienāca par vēlu',
    closed:
      'slēgt*, slēgs, slēdz, aizslēgt*, neeksistē, neatvērs, neatver, neatvēr*, likvidēt*, ciet, evakuēt*, aizvērt*, durvis ciet, skolas durvis ciet, piesprausta lapiņa',
    moved:
      '(pārcelt*|pārvietot*|pārcēl*|mainīt*|mainījus*) .. (adres*|skol*|citu|bibliotēk*|vieta|vietu|telp*), iecirk* .. (pārcelt*|pārcēl*|adres*|citā vietā|pārvietot*), jauna adrese, cita adrese, citā vietā, jābrauc uz, sūta citur',
    late: '(atvēr*|atvērts|atver*|sākas|sākās) .. (vēlāk|novēlo*|ar kavēšanos), ar kavēšanos, novēloti, (slēdz*|slēgs|slēgt*|aizver*) .. (agrāk|pirms laika|stund* agrāk|jau), vēl nav atvērts, joprojām slēgts, (atvērās|atvēra) tikai, (slēdza|slēgti|aizvēra) .. (ātrāk|pirms), durvis (bija|) (slēgtas|ciet|aizslēgtas), stundu ātrāk, atvēra pulksten (deviņos|desmitos|astoņos), atvēra tikai, nebija atvestas, nebija atvesti, atvērts ar kavēšanos',
    extended: 'pagarin*, pagarināt*, strādās ilgāk, ilgāk atvērt*',
    postponed:
      'pārcel* uz (pirmdien*|svētdien*|citu|nākam*|ruden*|pavasar*), pārceltas, atcelt*, atceļ, atliktas, atlikt*, otrā balsošanas diena, jauns datums, cita diena, cita datum*, (vēlēšanas|balsošan*|balso*) .. (notiks|ir|tikai) .. (pirmdien*|otrdien*|trešdien*|ceturtdien*|piektdien*|svētdien*), nenotiks, vēlēšanu nebūs',
    annulled:
      '(vēlēšan*|rezultāt*|balsojum*) .. (anulē*|atcel*|atcelt*|par spēkā neesoš*|nederīg*), (anulē*|atcelt) .. (vēlēšan*|rezultāt*), atkārtotas vēlēšan*, jaunas vēlēšanas, pārvēlēšan*, atcēla vēlēšanu rezultātus, atcēla rezultātus, rezultātus atcēla',
    down: '(mājaslap*|lapa|sistēm*|server*|vietn*|lietotn*|skener*|iekārt*|dator*|portāl*) .. (nestrādā*|nedarbo*|uzkār*|nobruk*|nav pieejam*|sabojā*|avarē*|salūz*|kļūd*|nefunkcionē*|iestrēg*), nestrādā, nestrādāja, nedarbojas, nedarbojās, uzkārās, nobruka, traucējum*, tehnisk* problēm*, tehnisk* kļūm*, nav pieejama, kļūme, kļūmes, kļūmi, apstājusies, (mājaslapa|sistēma|rezultātu lapa) .. (nedarbojas|apstājusies|nestrādā|nobruka), (balsošanas iekārt*|iekārtas|skeneri) .. (sabojājās|nedarbojās|uzkārās|atteicās)',
    leaked:
      'noplūd*, nopludin*, noplūde, pārdod .. dat*, pārdošanā, publicē* .. (dat*|vārd*|adres*), personas dat*, personas kod*, izpaust*',
    deleted:
      '(svītrot*|izsvītrot*|izdzēst*|izslēgt*|dzēst*|pazud*) .. (sarakst*|reģistr*), (sarakst*|reģistr*) .. (svītrot*|izdzēst*|pazud*|trūkst*), (nav|neesmu|nebija|nebiju|neatrada) .. (sarakst*|reģistr*), mana vārda nebija, neatrada mani, sarakstā neesat, jūs .. sarakstā neesat, sarakstā (neesmu|nav|nebija|neatrada), (sarakst*) .. (trūka|trūkst|nav|nebija) .. (vēlētāju|vārdu), (vārdu|vārdi) .. (trūka|nebija) .. sarakst*',
    'double-voting':
      '(balso*|nobalso*) .. (divreiz|divas reizes|vairākas reizes|vairākkārt|trīs reizes|vairākos|divos|atkārtoti|otrreiz), dubult* balso*, (veda|vesti|ved|atveda) .. (balsot|vēlētāj*|iecirk*), divreiz nobalso*, nobalsoja divreiz, balsoja divreiz, vispirms ar pasi',
    impersonated:
      '(mana|viņa|cita|mātes|miruša|mirušo|citu|kāda cita|viņas) vārdā, (kāds|kāds cits) .. (jau|bija) .. nobalso*, jau nobalsots, jau nobalsojis, ar (svešu|viltotu|citas personas) (pasi|dokument*|ID), manā vietā, cita vietā, uzdodas par, uzdevās par, viltot* (paras*|pas*|dokument*)',
    'vote-buying':
      '(pērk*|pirk*|pirka|nopirk*|pārdo*|maksā*|uzpērk*|uzpirk*) .. (bals*|vēlētāj*|balsis), (balsis|balsu|balsi|vēlētāj*) .. (pirk*|pirkšan*|uzpirk*|nopirk*|par naudu|pārdo*), balsu pirkšan*, par balsi maksā*, maksā par balso*, par balsi (solīti|solīja|maksāja|deva|dod), (solīti|solīja|maksāja|maksāts) .. par bals*, (solīti|solīja) # eiro, par balsi .. eiro',
    paid: 'maksā*, samaksā*, naud*, eiro, skaidr* naud*, kukuļ*, kukulis, dāvan*, bezmaksas, šņab*, pārtikas pak*, alkohol*, dāvanu kart*',
    coerced:
      'piespie*, piespied*, spiež, spiedien*, lika balsot, priekšniek*, darba devēj*, atlaiš*, atlaist*, jāparāda, jānofotografē, ietekmē* darbiniek*, priekšnieks lūdzis, priekšnieks lika, lika nofotografēt, lūdzis nofotografēt, lūdza nosūtīt',
    threatened: 'draud*, draudē*, iebied*, iebaid*, aizturēt*, aiztur*, arestēt*, vajāt*, terorizē*, biedē*',
    violence:
      'šāvien*, šaušan*, apšaud*, bumb*, spridzin*, sprādzien*, piekāv*, piekaut*, uzbruka*, sadūr*, vardarbīb*, kautiņ*, nogalin*, nemier*, aizdedzina, aizdedzināja, šāvieni*, izklīdina',
    queue:
      'rinda, rindas, rindā, rindās, (stundu|stundas|stundām) .. (gaid*|rind*|stāv*), (gaid*|stāv*) .. (stundu|stundas|rindā)',
    'ran-out':
      '(beigu*|beigušās|beidzās|pietrūk*|nepietiek|trūkst|beigušies) .. (zīm*|biļeten*|aploksn*|vēlēšanu zīmes), (zīm*|zīmes|biļeten*|aploksn*) .. (beigušās|beidzās|beigušies|pietrūk*|nepietiek|nepietika|trūka|izbeig*), nebija atvestas zīmes, aploksnes beidzās, zīmes beidzās, pietrūka (zīmju|aplokšņu), (nepietika|pietrūka|trūka) .. (zīmju|biļetenu|aplokšņu), (zīmju|zīmes|biļeteni) .. (nepietika|pietrūka|beidzās)',
    'seal-broken':
      '(plomb*|zīmog*) .. (norauts*|norauta|pārrauta|uzlauzt*|nav|bojāt*|trūk*), (bez|uzlauzt*|norauta*|bojāt*) .. (plomb*|zīmog*), neaizzīmog*, neaizplomb*, neuzraudzīt*, bez uzraudzības, (urn*|kast*|aploksn*) .. (atvērt*|nomainī*|samainī*|neuzraudzī*|bez uzraudzīb*), plombe .. līmlenti, bez plombas, (kaste|kasti|urna) .. (pa nakti|zem galda|bez uzraudzības)',
    transported:
      'pārvad*, aizved*, izved*, iznes*, aizveda, izveda, iznesa, transportē*, nogādā*, pārvest*, atveda, slepus izved*',
    night:
      'naktī, pa nakti, nakts vidū, nakts laikā, aiz slēgtām durvīm, slepus, tumsā, trijos naktī, pusnaktī, aiz aizvērtām durvīm',
    'washes-off':
      '(tint*|pildspalv*|zīmul*|atzīm*|krusti*) .. (izdzēš*|mazgā*|pazūd*|izgaist*|noslauk*), izdzēšam*, izgaistoš*, toksisk*, indīg*',
    'bleeds-through': 'spiežas cauri, redzams cauri, izsmērē*, nav nolasām*, nevar nolasīt, neizlasām*',
    traceable:
      '(redz*|zina|uzzinās|uzzina|var redzēt|izsekot|var uzzināt) .. (par ko|kā|kam) .. (balso*|nobalso*), nav (slepen*|aizklāt*|anonīm*), aizklāt* balso*, balsošanas noslēpum*, svītrkod*, QR kod*, numurēt*, izsekojam*',
    mismatch:
      'vairāk (balsu|zīmju|biļetenu|nobalsojušo|balsotāju|aplokšņu) nekā .. (vēlētāj*|iedzīvotāj*|balsotāj*|reģistrē*|cilvēk*), vairāk balsu (nekā|par), pārsniedz .. (vēlētāj*|iedzīvotāj*|100), virs 100 procent*, (nesakrīt|nesakrita|atšķiras|neatbilst|nesaiet|nesanāk), (skait*|protokol*|rezultāt*) .. (nesakrīt|atšķir*|nesakrita|nesakritīb*), neatbilstīb*, nesakritīb*, dažādi skaitļi, cits skaits, vairāk (zīmju|aplokšņu|balsu) .. (nekā|par) .. (vēlētāj*|cilvēk*|parakst*|balsotāj*), (par daudz|trūkst|mazāk) .. (zīmju|aplokšņu|balsu), nesakrīt, # nobalsojuš* .. aploksn* #, nesaiet, aploksnes vairāk nekā parakstu, # aploksnes vairāk, # balsis vairāk, # zīmes vairāk, (aploksnes|zīmes|balsis) vairāk nekā (parakstu|vēlētāju|balsotāju)',
    exceeds: 'vairāk nekā, pārsniedz*, divreiz vairāk, vairāk par simt*, reizes vairāk',
    delay:
      'kavē*, kavējas, aizkavē*, joprojām nav, vēl nav, ilgst, ieilg*, vilcin*, velk laiku, lēn*, kavēšan*, vēl nav saskaitīt*, nav saskaitītas visas, dienas pēc vēlēšanām, joprojām nav saskaitīt*',
    swing:
      'pēkšņi, pēkšņ*, strauj* (lēcien*|kāpum*), pa nakti .. (mainī*|izmainī*), brīnumain*, no nekurienes, vienas nakts laikā, pavērsien*, apgriež visu kājām gaisā, kājām gaisā, vienmēr pēdējā, pēdējie .. iecirkņi',
    stopped:
      '(aptur*|apturē*|pārtrauk*|pārtrauca|apstādin*) .. (skaitīšan*|balsošan*|balsu), (skaitīšan*|balsu skaitīšan*) .. (aptur*|pārtrauk*|apstādin*|apstāj*), (skaitīšana|skaitīšanu) .. (apstājusies|apturēta|pārtraukta|apturēja)',
    expelled:
      '(novērotāj*|žurnālist*) .. (izraid*|padzīt*|izdzina|izraidī*|nelaid*|neielaid*|aizliedz*|padzina|izstum*|neļāv*), (izraid*|padzina|neielaid*|nelaid*|aizliedz*|izdzina|neļāva) .. (novērotāj*|žurnālist*), bez novērotājiem, izraidīja, izraidīts, (novērotāj*) .. (izraidīja|izraidīts|neielaida|padzina|izlika|lūdza iziet), izraidīja no telpas',
    refused:
      '(neļāva|neļauj|liedz*|atteic*|nelaida|neielaid*|atraidī*|nevarēja|aizsūtī*|nedeva) .. (balsot|nobalsot|vēlēt|zīm*|iecirk*|mājās), (balsot|nobalsot) .. (neļāv*|liedz*|nevarē*|nelaida|aizliedz*), aizsūtīja mājās, nevarēju nobalsot, nevarēja nobalsot, liegtas tiesības, liegt* balsot, (neļāva|neielaida|nelaiž|nelaida) .. (balsot|iecirkn*|iekšā), (atsūtīja|nosūtīja|aizsūtīja) (mājās|prom), nevarēja nobalsot, atteica balsot, nedeva (zīmes|aploksni), (traucēja|liedza|neļāva|aizliedza|kavēja) .. balsot, liegts balsot, liegta iespēja balsot',
    'ballot-access':
      '(kandidāt*|partij*|sarakst*|kandidatūr*) .. (svītrot*|izsvītrot*|nereģistrē*|noraidīt*|izslēgt*|aizliegt*|nepielaid*|neļauj*|diskvalific*), (svītro*|izsvītro*|nereģistrēj*|noraid*|aizliedz*|nepielaid*|liedz*|liegts) .. (kandid*|partij*|sarakst*|startēt), liegts kandidēt, aizliegts kandidēt, nedrīkst kandidēt, svītrots no saraksta,  (svītrojusi|svītroja) .. (kandidāt*|sarakst*), (no vēlēšanām) .. (izslēgt*|svītrot*|atstādināt*), izslēgtā partija, (partija|kandidāts) .. (izslēgt*|aizliegt*|nereģistrē*)',
    barred: 'aizliegt*, liegt*, liegts, izslēgt*, diskvalific*, svītrot*, noraidīt*, nepielaist*, bloķēt*',
    requirement:
      'jābūt, vajag, vajadzīg*, nepieciešam*, obligāt*, tikai (ar|ja|tie), jāuzrāda, jāņem, bez (pases|dokument*|ID*|apliecīb*) .. (ne|nevar*|neļa*), prasa, prasīb*, pienākum*, jāreģistrējas, jāpiesakās',
    entitled:
      '(var|varēs|drīkst|drīkstēs|tiesīb*|tiesīg*|atļauj*|ļaus|ļauj|varētu) .. (balsot|nobalsot|vēlēt|piedalīties vēlēšan*), (piešķirt*|dot|piešķir) .. (balsstiesīb*|vēlēšanu tiesīb*|tiesības balsot), (iedos|dos|piešķirs|iegūs) vēlēšanu tiesības, vēlēšanu tiesības .. (nepilso*|visiem|migrant*)',
    'not-entitled':
      '(nevar|nedrīkst|nevarēs|nav tiesīb*|nav tiesīg*|aizliegts|neļauj) .. (balsot|nobalsot|vēlēt), (zaudē*|atņem*|atņemt*|liegt*) .. (tiesības balsot|balsstiesīb*|vēlēšanu tiesīb*|balstiesīb*)',
    deadline:
      'termiņ*, pēdējā diena, līdz (pirmdien*|piektdien*|sestdien*), beidzas, beigsies, ne vēlāk, pēdējais termiņš, par vēlu, beidzies derīgum*',
    biased:
      'neobjektīv*, tendencioz*, kontrolē*, lojāl*, partijas (biedr*|cilvēk*), marionet*, sazvērest*, kalpo, rokaspuiš*, savējie, atbalsta varu, pakļaut*, ieinteresēt*, tās pašas partijas birojā, ieceļ .. vairākums, atbalsta valdošo partiju, valdošajai partijai labvēl*, nostājusies valdošās',
    bribed: 'uzpirkt*, uzpirk*, korumpēt*, korupcij*, kukuļ*, nopirkt*, šantažē*',
    appointed:
      'iecelt*, atlaist*, atlaida, atstādināt*, atkāp*, demisij*, nomainīt*, amatā ie*, atbrīvot* no amata, iecēla',
    'fake-channel':
      '(viltot*|viltus|krāpniec*|fals*) .. (vēstul*|lap*|mājaslap*|ziņa|ziņas|ziņu|īsziņ*|kont*|zvan*|e-past*|profil*|paziņojum*|dokument*|vietn*), (CVK|komisijas) vārdā, uzdodas par .. (CVK|komisij*|amatperson*), krāpnieki .. (CVK|vēlēšan*), klonēt*, (CVK|komisijas) vārdā, uzdodas par, it kā no CVK, (e-pastu|īsziņ*|zvan*|vēstul*) .. (saite|personas kod*|CVK), viltus (vēstul*|lap*|īsziņ*|zvan*), krāpniek*, pikšķerēšan*, izplatās vēstules .. it kā, it kā nāk no, (vēstules|īsziņas|zvani) .. (vēlēšanu komisij*|CVK) .. (kod*|smart*), uzdodas par CVK',
    deepfake:
      'deepfake*, dziļviltojum*, mākslīg* intelekt* (radīt*|ģenerēt*|video*), MI ģenerēt*, dīpfeik*, klonēta balss',
    premature:
      'pirms (vēlēšan*|balsošan*|iecirk*|skaitīšan*|balsu), iepriekš, jau (zināmi|publicēt*|paziņot*|sagatavot*|izlemt*|nodrukāt*), priekšlaic*, jau uzrakstīt*, pirms balsis .. saskaitītas, pirms balsis vispār, paziņoja pirms',
    fined:
      '(sod*|sodīs|naudas sod*|cietum*|zaudēs pabalst*) .. (balso*|vēlēšan*|nebalso*), (nebalso*|balso*|nepiedalī*) .. (sod*|sodīs|naudas sod*|cietum*)',
    'data-used':
      '(parād*|VID|tiesu izpildītāj*|deport*|nodokļ*|PMLP|iesaukšan*|dienest*) .. (vēlētāju dat*|vēlētāju sarakst*|vēlētāju reģistr*|balso*), (vēlētāju dat*|vēlētāju sarakst*|vēlētāju reģistr*) .. (parād*|VID|izpildītāj*|deport*|nodokļ*|iesauk*)',
    futile:
      '(bals*|balsojums|balsošan*) .. (neko nemaina|neko nenozīmē|nav jēgas|bezjēdzīg*|neko neizšķir), nav jēgas (balsot|vēlēt|iet), viss (jau|) (izlemts|sarunāts|nolemts), kāpēc (vispār|) balsot, tukš* (zīm*|aploksn*), sakārto birojā, netērējiet laiku, nav jēgas balsot',
    harvested: '(savāk*|vāc*|savāca) .. (bals*|zīm*|aploksn*|pas*), pansionāt*, aprūpes (centr*|nam*), veco ļaužu',
    unsolicited:
      '(nosūtī*|saņēm*|atsūtī*|pienāca) .. (zīm*|biļeten*|apliecīb*|aploksn*) .. (miruš*|vec*|nepareiz*|divas|sun*|citu), mirušajiem nosūt*, (miris|mirusi|mirušaj*|mirušam|nomira) .. (paziņojum*|apliecīb*|reģistr*|sarakst*), paziņojum* .. (mirus*|mirušam|tēvam|iepriekšēj* iemītniek*)',
    uncertified:
      'nesertificēt*, netestēt*, nepārbaudīt*, nav (pārbaudīt*|testēt*|sertificēt*|auditēt*), ievainojam*, nedroš*, drošības cauru*, neauditē*, neatpazina, neatpazīst, nenolasa, nenolasīja, drošības nepilnīb*, drošības robs, drošības robu, ievainojamīb*',
    'foreign-owned':
      '(pieder*|izstrādāt*|ražot*|programmēt*|finansēt*|īpašum*|izstrādāj*) .. (krievij*|ķīn*|soros*|ārvalst*|amerik*|partij*|ministr*), (krievij*|krievu|ķīn*|soros*|ārvalst*) .. (īpašum*|pieder*|finansē*|uzņēmum*), saistīb* ar .. (krievij*|ķīn*|partij*|kremļ*)',
    unfair:
      '(nav|nebija|ne|diez vai) .. (brīv*|godīg*|demokrātisk*|leģitīm*|likumīg*|taisnīg*), negodīg*, nedemokrātisk*, neleģitīm*, farss, farsu, izrāde, cirks, tā saukt* (vēlēšan*|referendum*), nelikumīg* vēlēšan*, pretsatversm*, ņirgāšan*, (neatzīst|neatzina|atsakās atzīt) .. (vēlēšan*|rezultāt*), negodīg* .. vēlēšan*, vēlēšan* .. negodīg*',
    fair: 'brīvas un godīgas, brīvām un godīgām, (droš*|godīg*|caurspīdīg*|demokrātisk*|uzticam*) .. (vēlēšan*|balsošan*|skaitīšan*), (vēlēšan*|balsošan*) .. (droš*|mierīgi|bez pārkāpum*|bez incident*|godīg*|raiti), (būtisk*|nopietn*) pārkāpum* nav, bez (būtisk*|pārkāpum*|starpgadījum*|incident*), pārkāpumi nav',
    anomaly:
      'aizdomīg*, statistiski neiespējam*, neiespējam*, anomālij*, dīvain*, savād*, mistisk*, noslēpumain*, neizskaidroj*, sakritīb*, ož, jocīg*, nejaušīb*, vienā .. dzīvoklī, dzīvoklī deklarēti, deklarēti # vēlētāj*, adresē deklarēti',
    secret:
      'slepeni, slepus, klusām, slēp*, slēpj, noslēp*, noklusē*, klusē, nepaziņoj*, aizkulis*, slepen*, noslēpa, piesedz*, klusiņām, paslepus',
    misleading:
      '(kļūd*|drukas kļūd*|trūkst|maldinoš*|nepareiz*) .. (zīm*|biļeten*|sarakst*), (zīm*|zīmē|biļeten*) .. (kļūd*|drukas kļūd*|trūkst|maldinoš*|nepareiz*|izlaist*), drukas kļūda, nepareizas zīmes, sajaukt* kandidāt*',
    inaccessible:
      '(nav|bez) .. (pandus*|uzbrauktuv*|lift*|piekļuv*), nav pieejam* .. ratiņkrēsl*, nepieejams .. invalīd*, kāpnes, neļāva .. (palīdz*|asist*)',
    denial:
      'nav taisnība, neatbilst patiesībai, nepatiesi, nepaties*, maldinoš*, meli, melo, nepamatot*, (apgalvojum*|ziņa|ziņas|baumas|video|ieraksts|informācij*) .. (nepaties*|maldinoš*|melīg*|viltot*|nepamatot*|izrauts*|vecs|neatbilst|nav patiesa), noliedz*, noliedza, atspēko*, noraida .. (apgalvojum*|apsūdzīb*|baumas), (nav|trūkst|bez|nekādu|nekādi) .. (pierādījum*|pamata|liecību|pazīmju), dezinformācij*, mīts, mīti, mītu, baumas, sazvērestības teor*, viltus (ziņa|ziņas|ziņu), patiesībā, īstenībā, realitātē, izdomājum*, safabricēts stāst*, izrauts no konteksta, tieši pretēji, nekas tāds nav',
    'fact-check':
      'faktu pārbaud*, faktu pārbaudītāj*, rebaltica, re:baltica, recheck, melu detektors, pārbaudījām, izplatās (apgalvojum*|ieraksts|video)',
    'official-notice':
      '(CVK|komisija|pašvaldība|iecirknis) (atgādina|informē|aicina|skaidro|paziņo|iesaka), atgādinām, informējam, paziņojum* presei, preses relīz*, vairāk informācijas, kā balsot, aicinām, jūsu iecirknis, balsot iespējams, balsot varēs, iecirkņi būs atvērti',
    attribution:
      'saka, teica, sacīja, apgalvo*, apgalvo, pēc viņa, norāda, norādīja, paziņo*, paziņoja, raksta, vēsta, ziņo*, stāst*, pastāstīja, liecinie*, atzīst, atzina, brīdina, skaidro, ekspert*, avoti, uzskata, informē, atklā*',
    allegation:
      'apsūdz*, apsūdzīb*, aizdom*, iespējam*, sūdzas, sūdzīb*, izmeklē*, kriminālproces*, pārmet*, it kā, esot, iesniegum*, apgalvojum* par, sūdzējās',
    question:
      'kur (var|varu|es|ir|jābalso|balsot), kā (var|varu|es|balsot|rīkoties|uzzināt), vai (taisnība|tiesa|kāds zina|var|varu|drīkst|man|vajag|ir taisnība|obligāti|jāņem), cikos, kādi dokumenti, kad (ir|sākas|var|beidzas), kāds zina, kurā iecirknī',
    rhetorical:
      'kāpēc (nav|netika|visi|balsis|novērotāj*|tik|skaita|nesakrīt|slēpj|joprojām|nelaida), kā (var|tas iespējams|iespējams|gadījās), kas (skaita|skaitīja|kontrolē|sargā|iegūst), sakritība, paskaidrojiet, vai tiešām, ko (slēpj|baidās|viņi slēpj), mostieties, interesanti kāpēc, nejaušība, cik dīvaini, kā tas var būt, kāpēc rīga, kāpēc tieši, varbūt kāds paskaidros, un tad brīnās, kurš to izdomāja, kur es pazudu',
    opinion:
      'manuprāt, domāju, es domāju, uzskatu, ceru, vajadzētu, kauns, apkaunojoš*, skandāl*, nepieņemam*, jāizmeklē, jāizbeidz, žēl, bēdīgi, smieklīg*, viedoklis, komentār*, redakcij*, pretīgi, beidzot, diemžēl',
    call: 'prasām, pieprasām, pieprasa, aicin*, parakstiet, petīcij*, dalieties, dalies, izplat*, nāciet, protest*, pikets, boikot*, apturiet, pievienojieties, vācam parakstus, ziedo*',
    instruction:
      'balsojiet, ejiet balsot, ej balsot, neaizmirst*, atcerieties, ņemiet līdzi, paņemiet, lietojiet, izmantojiet, nelietojiet, pārbaudiet, prasiet, nesūtiet, sūtiet, zvaniet, atzīmējiet, pārliecinieties, neparakstiet',
    negation: 'nav, ne, nevis, neviens, bez, nekad, nekas, nekādu, nebija, nebūs, netika',
    hedge: 'varbūt, iespējams, droši vien, šķiet, laikam, it kā, varētu, acīmredzot, esot, domājams, it kā, šķietami',
    conditional: 'ja, gadījumā, ja vien, ja nu, ar nosacījumu',
    evidence:
      'pierādījum*, pierād*, video, nofilmēt*, ierakst*, ekrānšāviņ*, foto, atklā*, atmasko*, dokument*, liecinie*, pieķert*, pieķēra, nopludināt*, apstiprin*, trauksmes cēl*',
    urgency:
      'uzmanību, steidzami, brīdinājum*, šokējoš*, neticami, pirms izdzēš, svarīgi, tikko, jaunākais, bumba, trauksme',
    'first-person':
      'es redzēju, redzēju, es biju, biju, man (teica|pateica|iedeva|nedeva|atteica), mums (teica|pateica|nedeva), mana (kaimiņiene|māte|mamma|vecmāmiņa|sieva|māsa|meita), mans (kaimiņš|tēvs|vīrs|brālis|vectēvs|vārds), (gāju|aizgāju|stāvēju|gaidīju|mēģināju|atnācu) .. (balso*|iecirk*|rind*|vēlē*), mūsu (iecirknī|skolā|pagastā|ciemā), savām acīm, manā iecirknī, kad (atnācu|aizgāju|gāju)',
    event:
      'intervij*, preses konferenc*, debat*, diskusij*, raidījum*, podkāst*, tiešraid*, seminār*, konferenc*, lekcij*, dokumentāl*, saruna, sēde, viesis, studijā, turpina skatīt, skatīt lietu, raidījumā, piedalās',
    statistic: 'procent*, miljon*, tūksto*, simti, simtiem, puse, vairākum*, desmit*, katrs (trešais|piektais)',
    'time-word':
      'šodien, rīt, vakar, pirmdien*, otrdien*, trešdien*, ceturtdien*, piektdien*, sestdien*, svētdien*, plkst, pulksten*, rītā, vakarā, oktobr*, jūnij*',
    politics:
      'kandidāt*, partij*, deputāt*, ministr*, premjer*, valdīb*, opozīcij*, koalīcij*, prezident*, politiķ*, politisk*, politik*, vienotīb*, jaunā vienotīb*, nacionālā apvienīb*, ZZS, saskaņa, progresīvie, LPV, šlesers*, stabilitātei, kariņš*, siliņa*, rosļikov*, ušakov*, mērs, domes priekšsēd*',
    'horse-race':
      'reiting*, aptauj*, līder*, uzvar*, uzvarēt*, zaudēja, zaudējum*, mandāt*, vairākum*, favorīt*, atbalst* partij*, popularitāt*, vietas saeimā, 5 procentu barjer*, pārvar* barjer*, socioloģisk*',
    'campaign-work':
      'kampaņ*, priekšvēlēšanu, aģitācij*, vēlēšanu solījum*, reklām*, ziedojum*, sauklis, kandidē*, programma, plakāt*, debates, partiju finansē*',
    parliament:
      '(saeima*|saeimas|dome*|domes|deputāti|deputāt*|frakcij*|parlament*|komisija|valdīb*|eiroparlament*) .. (balso*|nobalso*|balsojum*), (balso*|nobalso*) .. (likum*|likumprojekt*|budžet*|par uzticīb*|neuzticīb*|pret|grozījum*), neuzticīb*, uzticības balso*, likumprojekt*, lasījum*, grozījum*, galīgajā lasījum*',
    contest:
      'eirovīzij*, supernova, labāk* (spēlētāj*|filma|dziesma|sportist*), gada (cilvēk*|auto|putns|sportist*), žūrij*, balso par savu, skatītāju balso*, konkurs*, balva, balvas, mikrofona aptauj*, dejo ar zvaigzni, X faktor*, muzikāl* bank*, supernov*, skatītāju balsis',
    districting: 'vēlēšanu apgabalu (robež*|dalīj*), teritoriāl* reform*, administratīvi teritoriāl*, gerrymander*',
    'foreign-influence':
      'iejaukšan*, iejauk* vēlēšan*, ietekmes operācij*, informatīv* operācij*, propagand*, troļļ*, trollis, bot, boti, (krievij*|ķīn*|ārvalst*) .. (iejauk*|ietekm*|dezinform*), hibrīd*, informācijas telp*',
    'hacking-elsewhere':
      '(bank*|slimnīc*|e-past*|kont*|telefon*|uzņēmum*|skol*|facebook*|CSDD|rakstniec*) .. (uzlauz*|haker*|kiberuzbruk*|noplūd*|krāpnie*), (haker*|uzlauz*|kiberuzbruk*|izspiedējvīrus*) .. (bank*|slimnīc*|e-past*|kont*|telefon*|uzņēmum*|skol*), wikileaks',
    'law-text':
      'likuma, likums, pants, panta, pantu, noteikum*, saskaņā ar, satversm*, vēlēšanu likum*, paredz, daļa, ministru kabineta, instrukcij*',
    satire: 'satīr*, parodij*, joks, jokojam, joki, lol, haha*, hahaha, aprīļ* jok*, humor*, salavec*, anekdot*',
    metaphor: 'nozaga (sirdi|uzmanīb*|šovu), balso* ar kājām, balsot ar (kājām|maciņ*), balss saites, skaļā balsī',
    history:
      'gadsimt*, vēstur*, 1918, 1920, 1931, 1990, padomju, ulman*, cara, pirmās vēlēšanas, okupācij*, tautas front*, starpkaru',
    'other-crime':
      'nodokļu (krāp*|nemaks*), apdrošināšanas krāp*, naudas atmazg*, atmazgāšan*, slepkav*, narkot*, laupī*, identitātes zādz*, dopings*, PVN krāp*, krāpnieki izkrāp*, izkrāp*',
    'weak-place':
      'skola, skolā, skolas, bibliotēka, bibliotēkā, kultūras nam*, tautas nam*, pagastmāj*, sporta zāl*, kabīne, kabīnē, telpas, telpās, punkts, punktā, skolas durvis, bibliotēk*, vēstniecīb*, kabīn*',
    'weak-box': 'kaste, kastē, kasti, kastes, urna, urnā, urnu, urnas, maiss, maisi, maisus, maisā, konteiner*, maisu',
    'weak-list':
      'saraksts, sarakstā, saraksta, sarakstu, reģistrs, reģistrā, reģistra, protokols, protokolā, protokolu, žurnālā',
    'weak-paper':
      'zīme, zīmes, zīmi, zīmju, aploksne, aploksnes, aploksni, aploksnē, lapa, lapas, papīri, papīrus, komplekts, komplektā, kaudze, kaudzē, aploksnēm',
    'weak-count':
      'skaitīja, skaita, skaitīt, saskaitīja, saskaitīti, saskaitīts, skaitīšana, skaitīšanas, pārskait*, saskaitot',
    'weak-staff':
      'komisija, komisijas, komisijā, priekšsēdētāj*, novērotāj*, darbiniec*, darbinieki, darbinieks, brīvprātīg*, locekļi, loceklis',
    people:
      'cilvēki, cilvēku, personas, personu, iedzīvotāji, iedzīvotāju, pilsoņi, pilsoņu, paraksti, parakstu, atzīmēti, nobalsojušie, nobalsojušo, pieaugušie',
    'split-group':
      '(saskaņas|vienotības|nacionāļu|progresīvo|zzs|lpv|partijas|opozīcijas) (vēlētāji|atbalstītāji), uzvārd*, (vīrieši|sievietes|pensionāri|seniori|jaunieši|pārējie|krievvalodīgie) (balso|balsos|jābalso|var balsot|drīkst balsot), pāra, nepāra, dzimuši, (seniori|pensionāri|jaunieši|vīrieši|sievietes) .. (balsošana|balso) .. (ceturtdien|sestdien|svētdien|piektdien), pārējie pēc tam, jums balsošana',
    'e-vote-check': 'e-balss, elektroniskā balss, (pārbaud*|izseko*) .. (savu balsi|balsi|balss), balsojuma kvīt*',
    'draft-summons': 'iesaukum*, pavēst* .. (armij*|dienest*), mobilizācij*, iesauc armijā, obligāt* dienest*, vervēt*',
    'ballot-photo':
      '(foto|bilde|bildi|nofotogr*|fotograf*|selfij*|nofilm*) .. (zīm*|kabīn*|balsošan*), zīmes (foto|bilde), selfij* kabīnē, (sūtīt|nosūtīt|parādīt) .. (bildi|foto|fotogr*) .. (priekšniek*|zīm*)',
    'papers-collected':
      '(savāc*|savāca|vāca|atņēma|paņēma|iekasēja|lūdz|prasa) .. (pases|pasi|ID kartes|eID|dokument*|personas kod*|parol*|bankas kod*), (pases|dokumentus|eID|kartes|personas kodu) .. (savāca|atņēma|paņēma|apstiprināt|prasa)',
    'benefit-lost':
      '(zaudēs|atņems|nemaksās|samazinās|pazaudēs|noņems|liegs) .. (pensij*|pabalst*|darb*|dzīvok*|stipendij*|atļauj*), (pensij*|pabalst*|stipendij*) .. (zaudē*|atņem*|nemaks*|samazin*), (atlaidīs|atlaists) .. (balso*|vēlēšan*), malku neprasa,  (malku|pabalst*|pensij*) .. (neprasa|nesaņems|atņems|zaudēs)',
    'candidate-unfit':
      '(nedrīkst|nevar|nav tiesību) kandidēt, dubultpilsonīb*, dubultā pilsonība, otra pase, citas valsts pilsonīb*, (par jaunu|pārāk jauns) .. kandid*, (sodīts|tiesāts|notiesāts) .. (kandid*|deputāt*|mēr*), nedzīvo (novadā|latvijā), nav dzimis, kandidēšanas aizlieg*, (paraksti|parakstu|dokumenti) .. (viltot*|trūk*|nederīg*|pazaudē*)',
    'partial-tie':
      '(kandidāta|mēra|ministra|priekšsēdētāja|deputāta|premjeres|līdera) (sieva|vīrs|dēls|meita|brālis|māsa|draugs|radinieks|sponsor*|padomniek*|znots|māsīca), bijušais (padomnieks|kandidāts|ministrs|deputāts), (iecelt*|izvirzīt*|norīkot*) .. (partij*|valdīb*|domes|ministr*), partijas (biedr*|biedrs|biedre), vienas partijas cilvēki, no vienas partijas, strādāja .. (štābā|kampaņā), (vīrs|sieva|dēls|meita|znots) .. (partij*|kandidāt*|komisij*), tās pašas partijas',
    'kept-silent':
      '(mediji|LTV|televīzija|delfi|žurnālisti|prese|tv) .. (klusē|noklusē|neraksta|nerunā|slēpj|neziņo), neviens (nerunā|neraksta|nestāsta|nesaka|nepaziņoja|nepaskaidro), jums (nesaka|neteiks), (noklusē|noklusēts|slēpj|slēpts), zem paklāja, par to klusē, ne vārda',
    explanation:
      'tāpēc ka likums, (iemesls|skaidrojums) (ir|bija|vienkāršs), skaidrojams, radās (no|dēļ), rodas no, saistīts ar to, izskaidro*, kā (parasti|vienmēr|noteikts|paredzēts|likumā noteikts), likumā noteikt*, saskaņā ar (likumu|kārtību), tas ir (normāli|ierasti), cilvēciska kļūda, tehniska kļūda, pārrakstīšanās kļūda, (kļūda|kļūdu) (izlabota|laboja|labota), izlabots, ierastā kārtīb*, atzīmēti atsevišķ*, starpība .. radusies, jo vienlaikus, saskaitot kopā, cipari saskan, paskaidro, otru aploksni .. neizsniedza, tos saskaitot',
    'elsewhere-or-old':
      '(foto|video|attēl*|bilde|bildē|kadri|kadros|ieraksts) .. (ir no|uzņemts|uzņemta|filmēts|filmēta|redzam*|vecs|veca|citas|20* gada), (vecs|veci) (video|foto|attēl*), no citas (valsts), (mācīb*|apmācīb*|neizmantot* zīm*), inscenēt*, samontēt*, gadiem vecs, nav saistīts, attēls .. uzņemts, uzņemts meksikā, zīmju paraugi, uzraksts paraugs, mācību vēlēšan*, uzņemts .. gadā',
    'cannot-happen':
      '(nevar|nevarēja) .. (būt|uzlauzt|izsekot|mainīt|redzēt|balsot divreiz|nobalsot|sasaistīt|noteikt), (neiespējami|nav iespējams|izslēgts), tiktu (pamanīts|atklāts), katra balss .. skait*, visas (balsis|zīmes) .. (skait*|saskait*), nav pieslēgt*, (pārbauda|salīdzina|sasalīdzina), neviens (neredz|nevar redzēt), netiek pieskait*, nav (pārcelt*|uzlauzt*|nozīmes|tiesību), neprasa, redzams vai cilvēks, ir derīga tāpat, glabājas atsevišķi, uzrādīja .. žurnālu, neizsniedza',
    hearsay:
      'esot, it kā, itin kā, dzirdēju, runā ka, saka ka, ļaudis (runā|saka), klīst (baumas|runas|ziņa), baumo, baumas, teica ka, draugs (teica|stāstīja), kaimiņ* (teica|stāstīja|redzēja), kāds teica, lasīju kaut kur, (balsojuši|saņēmuši|redzējuši|notikusi|tikuši) esot, acīmredzot, laikam',
    witness:
      'pats savām acīm, savām acīm, pats redzēju, pati redzēju, manu acu priekšā, man priekšā, (tikko|tikai tagad) (atnācu|nobalsoju|biju), (es|mēs) (redzēju|redzējām|biju|bijām|stāvēju|gaidīju|nobalsoju|prasīju|filmēju|saņēmu), (stāvēju|stāvam|gaidīju|nobalsoju|biju) .. (iecirkn*|rind*|vēlēšan*|stund*), (man|mums|mammai|vecmāmiņai) (teica|pateica|iedeva|parādīja|neļāva|lika), pateica man, pie mums, mūsu (iecirkn*|pagast*|novad*|ciem*|skol*), mana (balss|vecmāmiņa|aploksne|zīme), mani un, strādāju iecirknī',
    comparison:
      '(igaunijā|lietuvā|vācijā|francijā|zviedrijā|krievijā|baltkrievijā|amerikā|citās valstīs|citur) .. (skait*|balso*|var|spēj), citās valstīs, citas valstis, banānu republik*, vienīgā valsts, kā (krievijā|baltkrievijā)',
    'past-election':
      '(20*|19*) gada (vēlēšan*|saeimas|pašvaldīb*), (iepriekšē*|pagājuš*|pēdēj*) (vēlēšan*|reiz*), pirms četriem gadiem, pagājušajā reizē',
    'count-progress':
      '(skaitīšan*|balsu skaitīšan*|pārskaitīšan*) .. (sākas|sāksies|sākta|sākusies|turpin*|beig*|pabeigt*|notiek|noslēg*), (saskaitīt*|apkopot*|dati) .. (#|iecirkņ*|procent*|balsis), apkopoti dati, pirmie rezultāti, provizorisk* rezultāt*, (rezultāt*) .. (gaidām*|publicēs|paziņos|apstiprinās|zināmi), vēl jāsaskaita, # procenta iecirkņu, # procenti iecirkņu',
    'register-figures':
      '# .. (vēlētāju|balsstiesīg*|vēlētāji), (vēlētāju|balsstiesīgo) skaits, (miljon*|tūkstoš*|procent*) .. (vēlētāj*|balsstiesīg*), pirmo reizi balso*, jaunie vēlētāji, balsstiesīgo skaits, tiesības balsot ir',
    'turnout-figures':
      '(aktivitāte|vēlētāju aktivitāte|dalība) .. (#|procent*|bija|augstāka|zemāka|rekord*), # (procent*|) (balsstiesīg*|vēlētāj*), (nobalsojuši|nobalsojis|piedalījušies) .. (#|procent*), līdz pulksten # .. (nobalso*), līdz plkst .. nobalso*, (augsta|zema|augstākā|zemākā|rekordaugsta) aktivitāte, nobalsojuši #, nobalsojuši # procenti',
    scheduled:
      '(notiks|paredzēt*|izsludināt*|norisināsies|plānot*) .. (#|sestdien*|oktobr*|jūnij*|rudenī|pavasarī), vēlēšanas (notiks|ir|būs|paredzētas), (nākam*|gaidām*|šī gada) (vēlēšan*|gadā|nedēļ*|sestdien*), (sāksies|sāks|izskatīs|ilgst|strādās) .. (#|pirmdien*|otrdien*|trešdien*|ceturtdien*|piektdien*|sestdien*|martā|dienu laikā), notiek sestdien, tiesa .. izskatīs',
    preparation:
      '(gatavo*|sagatavo*|gatavojas) .. (vēlēšan*|balsošan*|iecirk*), (apmāc*|mācīb*|meklē|trūkst|vajadzīgi|piesaka) .. (iecirkņu darbiniek*|komisij* locek*|novērotāj*), (drukā|nodruk*|iespiest*|piegād*|izsūta|izvad*) .. (zīm*|aploks*|skener*), (zīmes|aploksnes) .. (drukā*|nodruk*|piegād*|iespiest*), (pārbaud*|izmēģin*|testē*) .. (skener*|sistēm*), izmēģinājum* vēlēšan*, ģenerālmēģinājum*, tipogrāfij*',
    orderly:
      'bez (pārkāpumiem|starpgadījumiem|traucējumiem|problēmām), kā plānots, pēc plāna, laikus, mierīgi, mierīga, raiti, gludi, kārtīgi, svētku (sajūta|noskaņa), (labs|laba) (noskaņojums|gaisotne)',
    reform:
      '(vēlēšanu likum*|vēlēšanu sistēm*|balsošan* internetā|vēlētāju vecum*) .. (grozīj*|maiņa|maiņu|maiņas|reform*|projekt*|rosin*|pazemin*|ievie*), (rosina|ierosina|piedāvā|apsver|plāno|vēlas) .. (vēlēšanu likum*|balsošan* internetā|e-balsošan*|vēlēšanu sistēm*), izmēģinājuma projekt*, pilotprojekt*, darba grup*, balsot no 16',
    'voter-guide':
      'kā (nobalsot|balsot|pieteikties|notiek|aizpildīt|saskaita), (viss|kas) .. (jāzina|jāatceras), jautājumi un atbildes, BUJ, ceļvedis, soli pa solim, kurš var balsot, kas var balsot, atgādne, lasi šeit, uzzini, uzrādot derīgu, var balsot jebkurā, drīkst fotografēt',
    'inquiry-demanded':
      '(prasa|pieprasa|pieprasām|aicina|vēlas|lūdz) .. (pārskait*|izmeklē*|audit*|demisij*|atkāp*|atbildes|skaidroj*|caurskat*|jaunas vēlēšan*|atbildīb*), (jāizmeklē|jāpārskaita|jāatkāpjas|jāpārbauda), neatkarīg* (izmeklēš*|audit*|novērotāj*)',
    'trust-survey':
      '(procent*|#|vairākums|puse|trešdaļa|katrs) .. (uzticas|tic|neuzticas|domā|šaubās|baidās), uzticēšan* .. (vēlēšan*|CVK|demokrātij*), uzticas (CVK|vēlēšan*), (aptauja|aptaujas|pētījum*) .. (liecina|rāda|uztic*), aptaujāt*, respondent*',
    'boast-totals':
      'visvairāk balsu (vēsturē|līdz), rekordliels balsu, (vairāk|visvairāk) (balsu|plusiņu) (nekā|par|), (ieguva|saņēma|savāca|uzvarēja) .. (balsis|balsu|procent*|vietas|mandāt*|plusiņ*), vēsturisk* (uzvar*|rezultāt*), graujoš* uzvar*',
    'foreign-election':
      '(krievijas|baltkrievijas|ukrainas|turcijas|irānas|venecuēlas|asv|amerikas|vācijas|francijas|britu|polijas|ungārijas|gruzijas|moldovas|rumānijas|lietuvas|igaunijas|kenijas|indijas) (prezidenta vēlēšan*|parlamenta vēlēšan*|vēlēšan*|referendum*), (krievijā|baltkrievijā|ukrainā|turcijā|asv|vācijā|polijā|ungārijā|gruzijā|moldovā|rumānijā|lietuvā|igaunijā) .. (vēlēšan*|balso*), (haiti|kongo|gruzijā|kenijā|serbijā|baltkrievijā|moldovā|krievijā|nigērijā) .. (vēlēšanas|vēlēšanās|vēlēšanām)',
  },
  leaves: {
    'proc.date':
      '(vēlēšanas|balsošana) .. (pārceltas|atliktas|atceltas|pārcelta|atcelta), otrā balsošanas diena, balso* (pirmdien|svētdien)',
    'proc.hours':
      'iecirk* .. (slēgs|slēdz|slēgts|atvērs|atvēra) .. (agrāk|vēlāk|ar kavēšanos), (balsošan*|iecirk*) .. pagarin*',
    'proc.place': 'iecirk* .. (pārcelt*|slēgt*|likvidēt*|neeksistē|mainīj*), iecirknis ir citā vietā',
    'proc.method': 'balso* .. (ar sms|pa telefonu|ar īsziņ*|whatsapp*|internetā|pa e-pastu|ar telefonu)',
    'proc.documents':
      'balso* .. (bez pases|tikai ar pasi|bez dokument*|tikai ar ID*|ar derīgu), (pase|eID|ID karte) .. (nederīg*|beidzies|derīg*) .. balso*, sertifikāt* .. balso*',
    'proc.marking': '(pildspalv*|zīmul*|marķier*) .. (zīm*|biļeten*), (zīme|zīmes) .. nederīg* .. (ja|krusti*|svītr*)',
    'proc.special':
      '(balsošan* pa pastu|iepriekšēj* balso*|balsošan* mājās|ārvalst* iecirk*) .. (termiņ*|atcelt*|beidz*|līdz|slēgt*)',
    'proc.assist': '(neredzīg*|ratiņkrēsl*|invalīd*|senior*|invaliditāt*) .. (balso*|iecirk*)',
    'part.intimidation':
      '(policij*|karavīr*|bruņot*) .. iecirk*, vēlētāj* .. (iebied*|draud*|iebaid*), (bumb*|spridzin*) .. (iecirk*|vēlēšan*)',
    'part.queues':
      '(stundu|stundas|garas) .. rind* .. (balso*|iecirk*), (zīm*|biļeten*) .. (beigušās|beidzās|pietrūk*|beigušies)',
    'part.secrecy': '(redz|zina|uzzinās|redzēt|uzzināt) .. par ko .. balso*, balsošana nav (aizklāta|slepena|anonīma)',
    'part.penalty': '(sod*|sodīs) .. nebalso*, (VID|izpildītāj*|parād*) .. (vēlētāju (sarakst*|reģistr*|dat*))',
    'part.futility': 'bals* neko (nemaina|nenozīmē), balsis (neviens|tāpat) .. (neskaita|netiek skaitītas)',
    'part.buying':
      '(pērk*|pirka|nopirk*|uzpirk*) .. (balsis|vēlētāj*), balsu pirkšan*, par balsi .. (eiro|naud*|maksā*)',
    'part.eligibility':
      '(nepilsoņ*|bēgļ*|migrant*|ārzemniek*|ieslodzīt*|krievijas pilsoņ*) .. (balso*|balsot|balsstiesīb*|vēlēt)',
    'reg.purge':
      '(sarakstā) .. (tāda nav|manis nav|nebija), (svītrot*|izsvītrot*|izdzēst*) .. vēlētāju (sarakst*|reģistr*), (nebija|neatrada) .. vēlētāju (sarakst*|reģistr*)',
    'reg.inflate':
      '(miruš*|mirušie|fiktīv*) .. (vēlētāju (sarakst*|reģistr*)), vairāk vēlētāju nekā iedzīvotāj*, mirušas dvēseles',
    'reg.breach': '(vēlētāju (dat*|reģistr*|sarakst*)) .. (noplūd*|nozag*|uzlauz*|pārdo*)',
    'reg.tamper': '(vēlētāju (reģistr*|sarakst*)) .. (izmainī*|mainīt*|vilto*|labot*)',
    'reg.service':
      '(vēlētāju reģistr*|elektronisk* vēlētāju|tiešsaistes reģistr*) .. (nestrādā*|nedarbo*|uzkār*|nobruk*|traucējum*)',
    'ball.extra':
      '(viltot*|liek*|aizpildīt*|papildu|dubult*) .. (zīm*|biļeten*), (maisi|maisos|kastes|maisu) .. (zīm*|biļeten*|bals*)',
    'ball.destroy':
      '(zīm*|biļeten*|aploksn*|balsis) .. (sadedzin*|izmest*|izmeta|iznīcin*|miskast*|atkritum*|saplēs*), (sadedzināja|izmeta|iznīcināja) .. (zīm*|biļeten*|balsis)',
    'ball.design': '(zīm*|biļeten*) .. (drukas kļūd*|kļūd*|maldinoš*|trūkst)',
    'ball.custody':
      '(urn*|zīm*|aploksn*) .. (bez uzraudzīb*|neuzraudzī*|atvērt*|samainī*|nomainī*|neaizzīmog*), plomb* .. (norauta*|bojāt*|uzlauzt*|trūk*)',
    'ball.mail': '(pa pastu|pasta) .. (bals*|zīm*|aploksn*) .. (pazud*|nozag*|vilto*|krāpš*|neatnāca|nepienāca)',
    'tech.machine':
      '(skener*|balsošanas iekārt*|skaitīšanas iekārt*) .. (mainī*|maina|nepareizi|vilto*|programmēt*|kļūd*)',
    'tech.hack':
      '(haker*|uzlauz*|kiberuzbruk*|DDoS) .. (vēlēšan*|CVK|balsu skait*|balsošan*), (vēlēšanu sistēm*|CVK|balsu skait* sistēm*) .. (uzlauz*|haker*|kiberuzbruk*)',
    'tech.source':
      '(pirmkod*|avota kod*|algoritm*) .. (vēlēšan*|balso*|skait*), (skener*|vēlēšanu sistēm*) .. (pirmkod*|krievij*|ķīn*|algoritm*|pieder*)',
    'tech.outage':
      '(CVK|vēlēšanu|rezultātu) .. (mājaslap*|lapa|vietn*) .. (nestrādā*|nedarbo*|nobruk*|nav pieejam*|uzkār*)',
    'tech.missing': '(dator*|zibatmiņ*|skener*|planšet*) .. (pazud*|nozag*|nozagt*|trūkst) .. (vēlēšan*|iecirk*)',
    'tech.network':
      '(elektrīb*|strāvas|internets|interneta) .. (skaitīšan*|iecirk*|balsu), skener* .. pieslēgt* internet*',
    'res.count':
      'novērotāj* .. (izraid*|neielaid*|nelaid*|padzina|izdzina), (balsu skait*|skaitīšan*) .. (slepeni|slepus|aiz slēgtām|aptur*|bez novērotāj*|pārtrauk*)',
    'res.mismatch':
      'vairāk balsu nekā .. (vēlētāj*|cilvēk*|iedzīvotāj*|reģistr*), (protokol*|skaitļi|rezultāti) .. (nesakrīt|nesakrita|atšķir*)',
    'res.timing':
      '(rezultāt*|skaitīšan*) .. (kavē*|joprojām nav|ieilg*|aizkavē*), (pa nakti|nakts laikā) .. (rezultāt*|balsis) .. (mainī*|parādī*)',
    'res.fake':
      '(viltot*|safabric*|nepaties*) .. (rezultāt*|protokol*), rezultāt* .. (publicē*|zināmi|gatavi|uzrakstīt*) .. pirms',
    'res.audit':
      '(pārskait*|audit*) .. (aizliedz*|liedz*|atteic*|slēpj|atklā*|noslēp*), atteic* .. (apstiprināt|pārskaitīt)',
    'cand.access':
      '(kandidāt*|partij*|sarakst*) .. (svītrot*|aizliegt*|nereģistrē*|liegt*|nepielaid*) .. (vēlēšan*|kandid*|startēt), (liegts|aizliegts|nedrīkst) kandidēt',
    'fraud.voting':
      '(miruš*|mirušie|mirušo) .. (balso*|nobalso*), (nobalso*|balso*) .. (divreiz|vairākas reizes|mana vārdā|manā vārdā|cita vārdā|mirušo)',
    'fraud.general':
      'vēlēšanu (krāpšan*|viltošan*|falsifik*), vēlēšanas .. (viltotas|nozagtas|nozaga|sagrozīt*|manipulēt*), (viltoja|nozaga|falsificēja) .. vēlēšan*, viltotas vēlēšanas, nozagtas vēlēšanas, krāpšan* vēlēšan*',
    'inst.capture':
      '(CVK|vēlēšanu komisij*|komisijas) .. (uzpirkt*|korump*|neobjektīv*|kontrolē*|lojāl*|draud*|partijas biedr*|atlaist*|tendencioz*)',
    'inst.imperson':
      '(viltot*|viltus|krāpniec*) .. (CVK|vēlēšanu komisij*), (CVK|komisijas) .. (vārdā|klonēt*|dziļviltoj*|deepfake*)',
  },
  none: {
    'ball.ink':
      'no ink is put on voters’ fingers in Latvia; claims about ink name other countries and are said in concepts',
  },
};
