import type { Lexicon } from '../src/lexicon/lexicon.ts';

// "väl" folds to "val" (election, choice): the bare word is only read beside words that make it an election.
export const sv: Lexicon = {
  language: 'sv',
  concepts: {
    election:
      'valet !mellan, valets, riksdagsval*, kommunval*, regionval*, EU-val*, EU valet, presidentval*, omval*, extraval, nyval*, kyrkoval*, mellanårsval*, primärval*, europaparlamentsval*, supervalår*, valomgång*, (i|vid|inför|under|efter|stulet|riggat|fria|rättvisa|allmänna|årets|ett|nästa|två|alla|av|om) val !(av|mellan), val (2018|2019|2020|2022|2024|2026), valsystem*, valförfarand*, valprocess*, valsäkerhet*, vallag*, valadministration*, valförrättning*, till valurnorna, fuskval*, valen, onsdagsräkning*, rösträkning*, sluträkning*, valresultat*, val se, valhemlighet*, valhemligheten',
    referendum: 'folkomröst*, rådgivande omröst*',
    'election-day': 'valdag*, valsöndag*, valnatt*, valkväll*, dagen för valet',
    'election-body':
      'valmyndighet*, valnämnd*, valkommission*, centralvalnämnd*, valprövningsnämnd*, centrala valkommission*, valkansli*, länsstyrelse*, rösträkningsnämnd*, valbyrå*, CEC',
    official:
      'röstmottagar*, valförrättar*, valarbetar*, valfunktionär*, rösträknar*, valtjänstem*, valbiträd*, ordförande* i (vallokal*|valdistrikt*|valnämnd*), valbestyrels*',
    observer: 'valobservatör*, observatör*, valövervakar*, OSSE, ODIHR, OSCE',
    voter: 'väljare, väljarna, väljarnas, väljaren, väljarkår*, röstberättigad*, röstande, valmanskår*',
    vote: 'rösta, röstar, röstade, röstat, röster, rösterna, rösternas, rösten !(i|hos|till|från), röst !(mot|i|ur), röstning*, rösträtt*, *röster, *rösterna, röstlämn*, avge* .. röst*, avgivna röster, röstsedl*, poströst*, röstkuvert*, budröst*, brevröst*, budröstat, brevröstade, personkryss*, förtidsröst*',
    turnout: 'valdeltagande*, röstdeltagande*, röstningsprocent*',
    register:
      'röstlängd*, röstlängder*, vallängd*, röstregist*, väljarregist*, rösträttsregist*, rösträttsregistret, röstlängd*',
    registration: '(registrera*|anmäla|anmäl*) .. (väljare|rösta|röstlängd*|rösträtt*), väljarregistrering*, röstkort*',
    ballot:
      'valsed*, röstsed*, valkuvert*, blankröst*, valkuvert*, namnvalsed*, valkass*, röstkuvert*, valsedel*, valsedlar*',
    'ballot-box': 'valurn*, rösturn*, röstlåd*, urna, urnan, urnor, urnorna',
    'postal-vote': 'brevröst*, poströst*, rösta* .. (per brev|via brev|per post|med brev)',
    'early-vote': 'förtidsröst*, förhandsröst*, förtidsrösta*, rösta* i förtid, förtidsomröst*',
    'special-vote':
      'budröst*, ambulerande röst*, utlandsröst*, hemmaröst*, institutionsröst*, rösta* .. (utomlands|ambassad*|konsulat*|med bud|från utlandet|via bud), utlandssvensk*, röstning* (utomlands|på ambassad*), bud .. rösta*',
    'voting-machine':
      'röstmaskin*, rösträkningsmaskin*, valmaskin*, röstningsmaskin*, (maskin*|scanner*|skanner*|terminal*) .. (rösträkning*|röster|röstning*), dominion, smartmatic',
    'election-system':
      'valdatasystem*, (rösträkning*|val|valets|valmyndighetens|valnämndens) .. (system*|server*|servrar*|datasystem*|it-system|databas*|programvara*), e-röst*, elektronisk* röst*, nätröst*, internetröst*, rösta på nätet, valsystem*, röstsystem*, resultatsystem*, valpresentation*, programmet som fördelar mandaten, fördelar mandaten, rösträkningsprogram*',
    'election-site':
      '(valmyndighetens|valnämndens|valets|valmyndigheten) .. (sajt*|webbplats*|hemsida*|webbsida*|sida|app|portal*), valsajt*, valsida*, resultatsida*',
    'poll-book': '(digital*|elektronisk*) (röstlängd*|avprickning*|vallängd*), avprickningssystem*',
    'polling-place':
      'vallokal*, röstlokal*, röstningslokal*, valdistrikt*, röstningsställe*, röstningsplats*, valbås*, valskärm*, röstställe*, förtidsröstningslokal*, röstbås*, vallokalerna',
    'polling-hours':
      '(vallokal*|lokal*|röstning*|röstmottagning*|förtidsröstning*) .. (öppna*|stäng*|öppen|öppet|stängde*) .. (klockan|kl|tidigt|sent|till|tidigare|senare|redan), öppettid*, rösta (till|fram till) klockan, vallokalerna (öppnar|stänger|stängs|öppna|stänga), (stänger|stängs|öppnar) .. (vallokal*|röstningslokal*)',
    'id-document':
      'legitimation*, legitimera*, ID-kort*, ID kort, id-handling*, id handling*, pass, passet, körkort*, legg, identitetskort*, bank-id, bankid, fotolegitimation, vaccinpass, vaccinbevis*, uppehållstillstånd*, ID',
    count:
      'rösträkning*, räkna, räknas, räknade, räknats, räknat, räknades, räkning*, sammanräkning*, slutlig* räkning*, onsdagsräkning*, räknar, uppräkning*',
    results: 'valresultat*, resultat*, slutresultat*, utfall*, rösttal*, röstresultat*, preliminär* resultat*',
    'result-sheet': 'protokoll*, räkneprotokoll*, resultatbilaga*, röstprotokoll*',
    'exit-poll': 'vallokalsundersökning*, valu, exit poll*',
    'recount-audit':
      'omräkn*, räkna om, räknas om, räknades om, kontrollräkn*, efterkontroll*, granskning* av (röst*|val*)',
    certification: '(fastställ*|godkänn*|certifiera*) .. (valresultat*|resultat*|valet), certifiera*',
    court:
      'domstol*, rätten, kammarrätt*, förvaltningsrätt*, högsta domstol*, HD, valprövningsnämnd*, överklag*, domare*, valbesvär*, författningsdomstol*',
    'police-army':
      'polis*, soldat*, militär*, armén, säpo, säkerhetspolis*, beväpn*, väktare*, vakter, ordningsvakt*, maskerade män',
    'foreign-actor':
      'ryssland*, rysk*, kreml, putin*, kina*, kinesisk*, iran*, USA, CIA, soros*, främmande makt*, utländsk*, bryssel, EU, nato, västmakt*, väst',
    'source-code':
      'källkod*, algoritm*, bakdörr*, hemlig* (kod*|program*), mjukvarufel*, programkod*, se koden, sett koden, skrev programmet, programmet som fördelar',
    server:
      'server*, servrar*, databas*, datasystem*, it-system*, datornät*, usb-minne*, usb minne*, minnessticka*, minneskort*, hårddisk*, nätverk*',
    'power-network':
      'strömavbrott*, elavbrott*, strömmen (bröts|gick|stängdes|försvann), släcktes, internetuppkoppl*, uppkoppl* (mot|till) (internet|nätet), ansluten till (internet|nätet), anslutna till (internet|nätet), nätet (låg|gick|försvann|bröts), modem, wifi, mobilnätet, strömlös*, strömmen gick',
    pen: 'penna*, pennor*, blyerts*, blyertspenna*, bläckpenna*, kulspets*, tuschpenna*, tusch, pennan',
    ink: 'valbläck*, outplånligt bläck, bläck* .. finger*, finger* .. bläck*',
    seal: 'sigill*, förseglad*, plomb*, försegl*, oförsegl*, plomberad*, hänglås*',
    signature:
      'underskrift*, namnteckning*, kuvert*, ytterkuvert*, stämpel*, stämpl*, vittne* .. (underskr*|budröst*|kuvert*), poststämpl*',
    'non-citizen':
      'icke-medborgare, icke medborgare, utlänning*, invandrar*, migrant*, asylsökande*, flykting*, papperslös*, illegala invandr*, utländska medborgare',
    'dead-people': 'döda, död !(mans), döde, avlidn*, avliden, döingar*, bortgångn*, kyrkogård*',
    'voter-group':
      'fångar*, intagna*, interner*, 16-åring*, 17-åring*, omyndig*, minderårig*, utlandssvensk*, studenter*, värnpliktig*, skuldsatt*, dementa*, dubbla medborgarskap',
    disabled:
      'funktionsnedsatt*, funktionsnedsätt*, rullstol*, blind*, synskad*, äldre*, handikapp*, ledsagar*, rörelsehindrad*, tolk*, lättläst',
    'remote-channel':
      'sms, via (telefon|mejl|mail|app|appen|internet|nätet|whatsapp|facebook|länk), per (telefon|mejl|sms|e-post), på nätet, med mobilen, från mobilen, via en app, online, digitalt, länken',
    'bag-vehicle':
      'säckar*, säckvis, väskor*, resväsk*, kassar*, plastkass*, kartong*, lådor*, skåpbil*, lastbil*, bussar*, buss, busslast*, bilen, bagageluck*, skuff*, container*, soppås*',
    camera: 'kamera*, kameror*, övervakningskamer*, selfie*, fotografera*, filma*, foto på valsed*',
    'election-fraud':
      'valfusk*, röstfusk*, valbedrägeri*, valmanipul*, valfiff*, röstmanipul*, valsvindel*, valskoj*, valstöld*, röststöld*, valfiffel*, röstfiffel*, (riggat|riggade|stulna|stulet|stal|stjäla|stulit|manipuler*|förfalska*|fuska*|fifflat*|rigga|riggar|köpt*) .. (val|valet|valen|valresultat*|rösterna|röster|folkomröst*|rösträkning*), (valet|valen|röster|rösterna|folkomröst*|valresultat*|val) .. (riggat|riggade|riggades|stulet|stulit|stals|stulen|manipuler*|förfalska*|fuska*|uppgjort|kapats|kapat), illegala röster, falska röster, spökröster*, olagliga röster, fusk .. (valet|röst*|valdistrikt*|vallokal*), stulit valet, valet .. stulet, riggat från början, regimen .. stulit, (stulit|rigga*|fuskat) .. (valet|folkomröstning*), (valet|folkomröstning*) .. (riggat|stulits|stulet)',
    fraud:
      'fusk*, fuska*, bedrägeri*, bluff*, oegentlig*, oegentligheter, olaglig*, lagbrott*, fiffel*, fiffl*, svindel*, oriktig*, felaktighet*, regelbrott*, brottslig*, skumrask*',
    rigged:
      'rigga*, riggat, manipuler*, uppgjort, uppgjorda, bestämt på förhand, avgjort (på förhand|i förväg), på förhand (avgjort|bestämt), iscensatt*, sabot*, stulet, stals, kapat, kapats, stal',
    falsified: 'förfalsk*, falsk*, fejk*, fabricer*, påhitt*, fingera*, efterhandskonstr*, hitta* på, bakdatera*',
    hacked:
      'hacka*, hackad*, hackat*, hackare*, dataintrång*, intrång*, bröt sig in, brutit sig in, skadlig kod, kompromett*, trojan*, infiltrer*, hackning*, hackers, knäckt*',
    attacked:
      'cyberattack*, cyberangrepp*, överbelastningsattack*, ddos*, it-attack*, it attack*, nätattack*, it-angrepp*, överbelastning*',
    altered:
      'ändrad*, ändrats, ändrat, ändrades, byttes, bytts, bytte, flytta* .. röster, flyttades över, överförd*, ombytta, raderad*, raderats, nollställ*, omprogrammer*, programmerad*, förvanska*, överskriv*, växla*, omvandla*, tillskriv*, röster .. (ändras|manipuleras|bytas|raderas), (ändra|byta|radera) röster',
    added:
      'lades till, lagts till, stoppa* .. (urna*|urnor*|lådan), smög* in, smugglades in, injicer*, dök upp, dykt upp, fyllde i, fyllts i, matades in, lade till, tillkom, tillförd*, stoppade en bunt, bunt sedlar i urnan, stoppade .. i urnan',
    destroyed:
      'bränn*, brändes, bränts, brända, eldades, strimla*, makuler*, slängd*, slängdes, slängts, kastades, kastats, kastade, förstör*, soporna, soptunna*, sopcontainer*, pappersåtervinning*, diket, rivits, rev sönder, papperskorg*, bakom återvinningen, hittade .. förtidsröster, i återvinningen, i sopor*',
    lost: 'borta, försvann, försvunnit, försvunna, förlorad*, saknas, saknades, hittades, hittats, upphitt*, tappa* bort, tappats bort, glömdes, kom aldrig fram, aldrig kom fram, förkom*, kommit bort, fick tillbaka kuvertet, adressat okänd, min röst blev ingenting, kom bort',
    stolen:
      '(stals|stulits|stulna|stulet|stulen|stöld*|snodde*|stulit|snodd*) .. (valsed*|urna*|urnor*|dator*|röstkort*|usb*|röstlängd*|utrustning*|stämplar), (valsed*|urna*|datorer*|röstkort*|usb*|utrustning*|röstlängd*) .. (stals|stulits|stulna|snott*|stulit)',
    'pre-marked':
      '(redan|på förhand|i förväg) (ifylld*|kryssad*|förkryssad*|markera*|ikryssad*|ifyllt), förkryssad*, förifylld*, färdigkryssad*, färdigifylld*',
    extra:
      'extra valsed*, dubblett*, dubbla (valsed*|röstkort|kuvert*), för många (valsed*|röster), överskott*, trycktes .. (fler|för många), två (röstkort|valsed*), övertalig*, buntar*',
    invalid:
      'ogiltig*, ogiltigförkl*, underkänn*, underkänd*, underkändes, kassera*, kasserats, förkastad*, inte (giltig*|godkänn*|godkänd*), gäller inte, makuler*, spoliera*',
    'not-counted':
      '(inte|aldrig|ej|utan att|lär inte) .. (räknas|räknats|räknade|räknades|räknat|räknar), räkna* inte, räknades (aldrig|inte|ej), orräknade, oräknad*, (röst*) .. (bortses|ignorer*|räknas bort|räknas inte|räknades inte|kastas bort), räknas bort, räknades inte, räknas inte med, kom för sent, togs inte med',
    closed:
      'stängd*, stängde*, stängts, läggs ner, lades ner, finns inte, öppnar inte, låst*, utrymd*, utrymdes, dras in, drogs in, igenbomm*, nedlagd*, evakuer*',
    moved:
      '(flyttad*|flyttades|flyttats|flyttas|flyttat|flyttar) .. (till|lokal*|skol*|adress*|bibliotek*|byggnad*), vallokal* .. (flytta*|bytt*|annan adress|ny adress), ny (adress|lokal), annan (adress|lokal|plats), bytt (lokal|adress)',
    late: '(öppnade*|öppnat|öppnar|öppna) .. (sent|försent|försen*|senare|timmar för|timme för|timmes), försenad öppning, inte öppnat, öppnade inte, (stäng*|stängde*) .. (tidigare|för tidigt|i förtid|tidigt|redan|timme), fortfarande (stängd*|låst*), öppnade först, (stängde|låste*|stänger) .. (för tidigt|före|innan|redan), dörrarna (var|låstes)',
    extended: 'förläng*, förlängd*, förlängs, håll* öppet längre, öppet längre, förlängda öppettider',
    postponed:
      'skjuts upp, skjutits upp, sköts upp, uppskjut*, skjuta upp valet, inställ*, ställs in, ställts in, ställdes in, senarelägg*, tidigarelägg*, nytt (datum|valdatum), flytta* till (måndag*|tisdag*|onsdag*|torsdag*|lördag*|nästa), (rösta*|valet|röstar) .. (på|först|är) (måndag*|tisdag*|onsdag*|torsdag*|lördag*), andra valdagen, inget val',
    annulled:
      '(omval*|ogiltigförkl*|upphäv*|annuller*|göras om|görs om|gör om) .. (val*|valet|resultat*), omval*, nyval* måste, valet .. (göras om|görs om|ogiltig*|upphäv*|annuller*|underkänn*), omval i',
    down: '(sajt*|system*|server*|servrar*|webbplats*|hemsida*|sidan|app*|maskin*|datorer*|datorn|skanner*|tjänst*) .. (nere|krasch*|låg nere|ligger nere|funkar inte|fungerar inte|fungerade inte|trasig*|havera*|ur funktion|hängde|strula*|ur drift), kraschade, kraschat, ligger nere, låg nere, ur funktion, driftstör*, driftstopp*, tekniska problem, tekniskt (fel|haveri), krångla*, strular, fungerar inte, (röstmaskin*|maskinerna|systemet) .. (krånglade|strulade|havererade|slutade fungera|gick sönder)',
    leaked:
      'läckt*, läcka*, läckage*, läcker, till salu, sålde* .. (uppgifter|listor|register), publicera* .. (uppgifter|namn|adress*|personnummer), personuppgift*, personnummer*, dataläck*, exponer*, på darknet',
    deleted:
      '(strukit*|struken|strukna|ströks|raderad*|raderats|raderades|borttag*|tagits bort|togs bort|plocka* bort|försvunn*|gallra*|rensa*) .. (röstlängd*|vallängd*|register*|listan|listorna), (röstlängd*|register*|väljarregist*) .. (struken|strukna|raderad*|borttag*|gallra*|rensa*|saknas), (står|finns|fanns|stod|fanns) (inte|ej) (med|) (i|på) .. (röstlängd*|register*|listan), inte med i röstlängd*, avregistrer*, saknas i röstlängd*, namn saknades, finns jag inte i röstlängden, (finns|fanns|stod) .. inte i röstlängden, (namn|väljare) saknades .. röstläng*, saknades i röstlängden, (saknas|saknades) .. (röstläng*|vallängd*)',
    'double-voting':
      '(rösta*|röstade|röstat|röstar) .. (två gånger|flera gånger|dubbelt|tre gånger|flera ställen|i två|på två|mer än en gång|många gånger|igen), dubbelröst*, (bussa*|bussade|bussas|skjutsa*) .. (väljare|rösta|vallokal*|röstande), flerfaldig* röst*',
    impersonated:
      'i (mitt|hans|hennes|deras|någon annans|andras|dödas|avlidnas|mammas|pappas) namn, (någon|någon annan) .. (hade|har) (redan|) röstat, redan avprickad*, redan röstat .. (mig|namn*), falsk* (id*|legitim*|identitet*|pass), förfalska* .. (fullmakt*|underskrift*|namnteckning*), utger sig för, annans (namn|identitet|röstkort), med andras röstkort, identitetskap*, budröstat åt, utan deras vetskap, röstat åt (dementa|gamla|anhöriga|andra), (budröstat|röstat|skrivit under) .. utan .. vetskap',
    'vote-buying':
      '(köp*|köpa|köpte|köper|köpts|sälj*|sålde|betala*|betalt|mut*) .. (röst*|röster|väljare*|rösta), röstköp*, röster .. (köpts|köptes|såldes|till salu|betalt|köps), betalt för att rösta, kontanter för röst*, röstförsäljning*, lovade .. röster i utbyte, röster i utbyte mot, (röster|rösta) .. mot (tomt|pengar|betalning|mat), i utbyte mot .. röst*, (köpt|köpte|köper|köpa) .. röster',
    paid: 'betala*, betalt, pengar*, kontanter*, kronor, muta, mutor*, present*, gåvor*, matkass*, gratis, vodka, swish*, sprit',
    coerced:
      'tvinga*, tvingas, press*, pressas, beordra*, hot om (uppsägning|avsked), chefen, arbetsgivar*, måste visa .. (foto|bild), får sparken, påtryckning*, klanröst*, familjeröst*',
    threatened:
      'hota*, hotad*, hotades, hot mot, trakasser*, skräm*, skrämd*, griptes, grips, gripna, anhåll*, skrämsel*, mobba*, påhopp*, vågar inte gå, vågar inte rösta',
    violence:
      'skott*, skjut* !(upp), skottloss*, bomb*, bombhot*, explosion*, spräng*, misshandl*, knivskar*, kniv*, överfall*, överföll*, slagsmål*, upplopp*, brand*, våldsam*, våldsdåd*, våldet, våldsam*, attackera*, dödad*, storma*, sköt mot, maskerade män, skottlossning',
    queue:
      'kö, köer, köerna, kön .. (lång*|timm*|vallokal*|rösta), köa*, köade, köat, (timmar|timme) .. (kö|kön|köer|köerna|köande|vänta*), (vänta*|väntade|stå|stått|stod) .. (timmar|timme), ringlar*, kvar i kön, stod kvar i kön, i kön till',
    'ran-out':
      '(slut|slutsåld*|tog slut|tagit slut|brist*|saknas|saknades|räcker inte|räckte inte|för få) .. (valsed*|kuvert*|röstmottagar*|sedlar*|blankett*|pennor), (valsed*|sedlar*|kuvert*|blankett*|pennor) .. (slut|slut på|tog slut|tagit slut|räckte inte|räcker inte|saknas*|fattas), slut på (valsed*|kuvert*), brist på (valsed*|röstmott*|kuvert*), sedlar saknades, valsedlar saknades, slut på valsedlar, brist på röstmottagare, (valsedlar*|röstsedlar*|sedlarna) .. räckte inte, räckte .. (valsedlar*|sedlar*) .. inte, räckte valsedlarna inte, (otillräckligt|för få|inte tillräckligt) .. (valsedlar|röstsedlar)',
    'seal-broken':
      '(sigill*|plomb*|försegling*) .. (brut*|trasig*|saknas|saknades|bröts|borta|sönder|avklipp*), (brut*|trasig*|utan|saknad*) .. (sigill*|plomb*|försegl*), oförsegl*, obevakad*, obevakat, (urna*|urnor*|låda*|kuvert*) .. (öppnad*|öppna|byttes|bytts|öppnats|olåst*|utan uppsikt|obevak*), utan (uppsikt|tillsyn|övervakning), olåst*, stod framme, låg i en .. kasse, vem som helst .. ta dem, kuverten öppnade, öppnade kuvert, oplomberad*',
    transported:
      'transporter*, körde* bort, körts, bars ut, smuggla*, forsla*, fördes bort, fraktad*, fraktades, kördes, leverer*, hämtades, bar ut, lastade*',
    night:
      'på natten, mitt i natten, om natten, under natten, i mörkret, bakom (stängda|lykta) dörrar, i smyg, klockan (tre|3) på natten, nattetid, mörkrets hölje, efter midnatt',
    'washes-off':
      '(bläck*|färg*|märk*|kryss*|penna*|blyerts*) .. (tvätt*|sudda*|försvinn*|går bort|raderas|bleknar|avlägsna*), (sudda*|tvätta*) .. (bläck*|blyerts*|kryss*|bort), giftig*, försvinnande bläck, allergi*',
    'bleeds-through':
      'blöder igenom, går igenom papper*, syns igenom, smeta*, kladd*, kan inte läsas, oläslig*, genomslag',
    traceable:
      '(ser|se|vet|veta|spåra*|kolla|kontroller*|får reda på) .. (hur|vem|vad|vilket parti) .. (röst*|röstar|röstat|röstade), valhemlighet*, inte .. (hemlig*|anonym*), inte hemlig*, streckkod*, qr-kod*, numrerad*, numrerade valsed*, spårbar*, hemliga val, öppet vad man röstar, vilken hög jag tog, såg vilken sedel, se om du röstat, kan se om du röstat, kollade vilken',
    mismatch:
      'fler (röster|valsed*|kuvert*|röstande|väljare) än .. (väljare|röstberättig*|invånare|personer|avprick*|registrera*|röstlängd*), fler röster än, över (100|hundra) procent, stämmer inte, stämmer (ej|icke), stämde inte, (siffror*|antal*|protokoll*|rösttal*|summor*) .. (stämmer inte|skiljer*|går inte ihop|stämde inte|överens), går inte ihop, gick inte ihop, avvikels*, diskrepans*, differens*, olika siffror, skilde sig, mer än 100, fler (röster|kuvert|valsedlar|sedlar) än .. (avprick*|väljare|personer|röstberätt*|röstkort), (för många|saknas|fattas|fattades|färre) .. (röster|kuvert|sedlar), # .. avprickade # .. (kuvert|röster|sedlar), stämmer inte (överens|ihop|med), # fler röstkuvert, fler röstkuvert än, fler kuvert än, # fler röster, # fler kuvert, fattades en bunt, (fler|färre) .. än avprickade, stora avvikelser, avvikelser i protokoll*',
    exceeds: 'fler än, överstiger, översteg, dubbelt så många, överskrid*, mer än hundra, gånger så många',
    delay:
      'dröj*, dröjer, dröjt, försen*, försenas, försenat, fördröj*, tar (dagar|veckor|tid|lång), fortfarande (inga|inget|inte|ej), ännu inte, långsam*, drar ut, drog ut, undanhåll*, förhala*, (ännu inte|fortfarande inte) .. räknat*, röster ännu inte, inte räknats, dagar efter valet',
    swing:
      'plötslig*, plötsligt, (hopp|språng|spik*) .. (röster|kurva*|natt*), över en natt, över natten .. (vände*|ändrad*|ändrats|ledning*), vände* .. natten, mirakulös*, från ingenstans, ur tomma intet, dök plötsligt upp, kurvan, ändrades mandatet, mandatet ändrades, mandatet .. byt*',
    stopped:
      '(stoppa*|stoppad*|avbröt*|avbrut*|paus*|avbryts|pausade*|stannade) .. (rösträkning*|räkning*|räkna*|röstning*), (rösträkning*|räkning*|räknandet|röstning*) .. (stoppa*|avbröt*|avbrut*|paus*|stannade|avstannade)',
    expelled:
      '(observatör*|valobservatör*|partiombud*|ombud*|journalist*|åskådare*) .. (utkast*|kastades ut|slängdes ut|avvisa*|avvisades|nekad*|nekades|stoppad*|stoppades|fick inte|släpptes inte|hindra*|portad*|körda*|bortkörd*), (kasta* ut|avvisa*|neka*|hindra*|köra ut|stänga ut|stängde ut) .. (observatör*|valobservatör*|journalist*|ombud*), utan (observatörer|insyn), ingen insyn, inga observatörer, ombads gå ut, väljare .. ombads gå, bads gå ut, fick inte stanna, observatör* .. nekades tillträde, nekades tillträde till .. rösträkning*',
    refused:
      '(nekad*|nekades|nekas|nekade|avvisa*|fick inte|får inte|hindrad*|hindrades|stoppades|skickades|vägra*|släpptes inte) .. (rösta|vallokal*|valsed*|hem|röst*), (rösta) .. (nekad*|nekades|avvisad*|fick inte|hindrad*), fråntag* .. rösträtt*, skickades hem, gå hem, vända i dörren, bortvisad*, kunde inte rösta, fick inte rösta, berövad*, (vägrade|nekade|nekas|nekades) .. (ta emot|rösta|rösten|komma in|röstmottag*), fick (vända|gå hem), fick inte (rösta|komma in|lämna), fick vända, fick vända hem, nekades rösta, (hindrades|hindrats|hindras|förhindrades|hindrade) .. rösta*, hindra* .. från att rösta, (nekades|nekats|nekas) .. rösta',
    'ballot-access':
      '(kandidat*|parti*|lista|listan|partiet) .. (stryk*|struken|ströks|stoppa*|avvisa*|nekas|nekad*|nekades|utesluten|uteslut*|underkänn*|får inte ställa|diskvalificer*|portad*|avregistr*), (stoppa*|stryk*|struken|avvisa*|neka*|portad*|diskvalific*|uteslut*|underkänn*) .. (kandidat*|kandidatur*|ställa upp|partiet|kandidera*|från valet), får inte (ställa upp|kandidera), valbar*, inte valbar, anmälda parti*, upplöser partiet, stänger av ledaren, partiet .. (upplöst|upplöses|förbjuds), förbjuds ställa upp, (uteslut*|utestäng*|portad*|diskvalificer*) .. val*, uteslutits från valet, (partiet|kandidaten) .. (uteslut*|utestäng*|förbjud*)',
    barred:
      'stoppad*, portad*, utesluten*, uteslutna, diskvalific*, förbjud*, avvisad*, nekad*, underkänd*, bannlyst*, spärra*, avstäng*',
    requirement:
      'måste, krävs, kräver, krav på, krävas, behöver, behövs, bara (med|om|den), endast (med|om|den), obligatorisk*, tvång, utan (legitimation*|id*|pass*|röstkort*) .. (inte|ingen|ej), nödvändig*, skyldig att',
    entitled:
      '(får|kan|rätt|rätten|tillåt*|ska få|släpps|kunna|berättigad*|fick|låter) .. (rösta|röstar), rösträtt (till|för|åt|i), ge* .. rösträtt, får rösträtt, röstberättigade är',
    'not-entitled':
      '(får inte|kan inte|får ej|inte rätt|förbjud*|inte (kunna|få)|utan rätt|saknar) .. (rösta|rösträtt*), (förlor*|mist*|fråntag*|berövas|saknar|fråntas) .. rösträtt*, inte röstberättig*, inte rösträtt, ingen rösträtt',
    deadline:
      'sista dag*, sista (dagen|chansen|datum), senast, deadline*, tidsfrist*, fristen, går ut, gick ut, före den, för sent (att|för), fram till och med',
    biased:
      'partisk*, jävig*, jäv, vinklad*, styrs av, styrd av, lojal*, köpta av, i maskopi*, maskopi, konspir*, politiskt (styrd*|tillsatt*), sosse*, marionett*, gynna*, gynnar, lydig*, partianhäng*, partimedlem*, partibok*, kontrolleras av, gynnar regeringspart*, gynnade regering*',
    bribed: 'mutad*, mutats, mutade, korrupt*, korruption*, köpta, utpress*, köptes, bestuck*, mutkolv*',
    appointed:
      'utsedd*, utsågs, avsatt*, avskeda*, sparka*, avgick, avgår, tillsatt*, ersatt*, byttes ut, utnämn*, avgång*',
    'fake-channel':
      '(falsk*|falska|fejk*|bluff*|förfalska*|klona*|vilseledande) .. (brev*|sida*|sajt*|sms*|mejl*|konto*|konton*|meddelande*|samtal*|hemsida*|webb*|affisch*|lapp*|profil*|utskick*), bluffsms*, bluffmejl*, bluffsajt*, bluffbrev*, i (valmyndighetens|valnämndens|myndighetens) namn, utger sig för att vara, utgav sig för, låtsas vara från, klona*, robotsamtal*, falskkonto*, utger sig för, utgav sig för, i (valmyndighetens|valnämndens|kommunens) namn, bluff (mejl|sms|samtal), bluffmejl*, bluff-sms*, bluffsamtal*, (sms|mejl|samtal) .. (länk|bankid|röstkort*|från valmyndigheten)',
    deepfake:
      'deepfake*, deep fake*, AI-genererad*, AI genererad*, AI-skapa*, syntetisk röst, manipulerad video, klonad röst',
    premature:
      'innan (vallokal*|valet|rösträkning*|valdag*|röster*|räkning*|någon), före (stängning*|valdagen|rösträkning*|valet), i förväg, på förhand, redan (publicer*|klart|klara|tryckt*|skrivn*|presenter*|bestämt), färdiga resultat, för tidigt, rösträkningen satt i gång, innan rösterna .. räknats, innan rösterna ens, (resultatet|segern) .. innan .. räknat*',
    fined:
      '(böter*|bötfäll*|straff*|fängelse*|förlora* bidrag*|indrag*) .. (rösta*|röstning*|valet|röstar), (rösta*|röstar|inte röstar) .. (böter|bötfäll*|straffas|fängelse|mister bidrag*|indrag*)',
    'data-used':
      '(skuld*|kronofogd*|skatt*|utvis*|inkasso*|försäkringskass*|socialen|värnplikt*|migrationsverk*) .. (röstlängd*|väljar*|rösta*|röstkort*), (röstlängd*|väljaruppgift*|röstkort*|röstar) .. (skuld*|kronofogd*|skatteverk*|utvis*|inkasso*|försäkringskass*|migrationsverk*), försäkringskassan .. röst*, (försäkringskassan|socialen|skatteverket) .. (om du|vem som) röst*',
    futile:
      '(röst*|rösta|rösten) .. (spelar ingen roll|meningslös*|inte spelar|betyder inget|betyder ingenting|ändrar inget|ändå inte|onödig*|bortkasta*), (meningslöst|ingen idé|lönlöst|ingen mening) .. rösta, blanka röster, blankröst*, rösta blankt, allt är (redan|) (avgjort|bestämt|riggat), varför (ens|) rösta, personkryss räknas inte, redan gjort upp, gjort upp listan',
    harvested:
      '(saml*|samla|samlade|samlar) .. (röster|röstkort*|valsed*|budröst*), röstkort* .. (samla*|köp*|hämta*), äldreboende*, vårdhem*, ålderdomshem*, servicehus*, bud .. (dussin*|hundra*|tjog*), hemtjänst*, dementa, demensboende*',
    unsolicited:
      '(skickad*|skickades|skickas|fick|får|fått|dimp*|postades|kom) .. (röstkort*|valsed*|brevröst*|röst*) .. (död*|avlid*|gammal*|gamla|fel|två|hund*|flytta*|tidigare|obett*|förra), röstkort till (död*|avlidn*|fel|hund*|min avlidn*), oombedd*, obeställ*, röstkort .. (död*|avlid*|förra hyresgäst*|hans|pappa|mamma), (tre|två|dubbla|extra) röstkort, röstkort .. till folk som aldrig, röstkort .. (aldrig bott|döda|avlid*|flyttat)',
    uncertified:
      'ocertifier*, otesta*, ogranska*, inte (testat*|testad*|certifier*|granskad*|säkra*), osäker*, sårbar*, säkerhetshål*, säkerhetsbrist*, utan papper*, brist* i säkerhet*, säkerhetsluck*, sårbarhet*',
    'foreign-owned':
      '(ägs|ägd|ägda|ägt|tillverka*|utvecklad*|programmera*|finansier*|kontrollera*|levererad*|drivs) (av|i) .. (rysk*|kinesisk*|kina|ryssland|soros|utländsk*|amerikansk*|politiker*|parti*|minister*), (koppling*|band|bunden|knuten) till .. (kina|ryssland|kreml|soros|parti*|socialdemokrat*), utlandsägd*, kinaägd*',
    unfair:
      '(inte|ej|knappast|varken|långt ifrån) .. (fritt|fria|rättvis*|demokratisk*|legitim*|rättssäker*|lagligt|ärlig*), orättvis*, odemokratisk*, illegitim*, fars, skenval*, skådespel*, parodi på, hån mot, så kallad* val, olagligt val, olagliga val, grundlagsstridig*, erkänner inte, bananrepublik*, skamval*, (vägrar|vägrade) erkänna .. (val*|resultat*), (erkänner|erkände) inte .. (val*|resultat*), underkän* .. val*, underkänner valet, underkände valet, underkänt valet, godtar inte val*',
    fair: 'fria och rättvisa, fritt och rättvist, (säkert|säkra|rättssäkert|rättssäkra|demokratiskt|transparent*|pålitlig*|tillförlitlig*) .. (val|valet|rösträkning*|valsystem*|valprocess*), (valet|valen|röstning*) .. (säker*|säkra|smidigt|rättssäker*|lugnt|utan problem|gick bra|rättvis*), utan (incident*|problem|oegentlig*), inga (oegentlig*|incident*|allvarliga|större problem|tecken på fusk), internationell* standard*, lugnt och',
    anomaly:
      'misstänkt*, skumt, skum, skumma, statistiskt omöjlig*, omöjligt, osannolik*, anomali*, avvikande, konstig*, konstigt, märklig*, märkligt, mystisk*, oförklar*, underlig*, lurt, luktar, luktar illa, slump*, tillfällighet*, benford*, fishy, ovanlig*, det luktar',
    secret:
      'i hemlighet, hemligt, i smyg, i tysthet, mörka*, mörkläg*, mörklägg*, dölj*, döljer, dolt, dolde, gömd*, gömt, hemlighåll*, tysta* ner, tystas, smyg*, sopa* under mattan, utan att (meddela|berätta|informera)',
    misleading:
      '(tryckfel*|felaktig*|fel|saknas|saknade*|förvirrande|felstav*|otydlig*|vilseledande) .. (valsed*|sedlar*|namn*|partibeteckn*|kandidatlist*), (valsed*|sedlar*|kandidatlist*) .. (tryckfel*|fel|felaktig*|saknas|saknade*|felstav*|förvirrande|otydlig*|förväxl*), felstavat, feltryck*, fel valsed*, felplacer*, göms valsed*, saknas valsedlar för',
    inaccessible:
      '(ingen|utan|saknar) .. (ramp*|hiss*|tillgänglig*), otillgänglig*, inte tillgänglig*, inte (komma in|ta sig in) .. rullstol*, trappor, (fick inte|nekad*|nekades) .. (hjälp*|ledsag*|assist*)',
    denial:
      'stämmer inte, inte sant, inte sanna, falskt, falska (uppgift*|påstå*|rykte*), felaktig* (uppgift*|påstå*|information*), osanning*, osann*, osanna, (påstå*|uppgift*|rykte*|video*|bild*|inlägg*|anklag*) .. (falsk*|felaktig*|osann*|grundlös*|gammal*|manipuler*|inte stämmer|tagen ur|saknar grund|ogrunda*|stämmer inte|vilseled*), dementer*, förneka*, förnekar, tillbakavisa*, avfärda*, avvisar (påst*|anklag*|kritik*|uppgift*), (inga|ingen|inget|saknas|saknar|utan) .. (bevis*|belägg*|stöd|grund|tecken|indikation*|uppgifter om), desinformation*, felinformation*, vilseledande, konspirationsteori*, myt, myter, lögn*, ljuger, ljög, hittepå, i själva verket, i verkligheten, tvärtom, rättelse*, motbevis*, saknar grund, grundlös*, bluff, har inte hänt, har aldrig hänt, ryckt ur sitt sammanhang, tvärtemot, det handlar i stället',
    'fact-check':
      'faktakoll*, faktagransk*, källkritik*, källkritisk*, viralgranskaren, vi har granskat, granskat påst*, viral* (påst*|inlägg*), dn faktakoll, dubbelkoll*',
    'official-notice':
      '(valmyndigheten|valnämnden|kommunen|länsstyrelsen|vi) (informerar|påminner|meddelar|upplyser|uppmanar|rekommenderar|ber), pressmeddelande*, så röstar du, så här röstar du, du kan rösta, du kan förtidsrösta, du som (väljare|har rösträtt), mer information, läs mer, välkommen att, kungörels*, kom ihåg att ta med, hitta din vallokal, din vallokal, på ditt röstkort',
    attribution:
      'säger, sade, sa att, enligt, hävda*, hävdar, påstår, påstod, uppger, uppgav, berätta*, berättar, skriver, skrev, rapporter*, meddela*, meddelar, vittna*, vittnar, vittne, vittnen, medger, erkänner, avslöja*, avslöjar, varnar, källor, menar, enl, uttala*, expert*',
    allegation:
      'anklag*, påstådd*, påstått, påstådda, misstänk*, misstank*, polisanmäl*, anmäl*, åtal*, utred*, utreder, utredning*, brottsmissta*, klagomål*, överklag*, rykte*, ryktas, granskas',
    question:
      'var (kan|röstar|ska|finns|hittar) (jag|man|vi|en), hur (gör|röstar|kan|ska|vet|funkar|fungerar) (jag|man|vi|det), är det sant, stämmer det att, någon som vet, vet någon, kan man .. rösta, får man .. rösta, behöver (jag|man), måste (jag|man) .. (ha|visa|ta), hur dags, vilken tid, när (öppnar|stänger|är|kan), går det att, räcker det med, undrar om',
    rhetorical:
      'varför (får|är|har|ska|räkna*|fick|hitta*|kom|tar|släpp*|finns|försvann|var|döljer|dröjer|vill|behöver), hur (kommer det sig|kan|är det möjligt|kunde|många döda), vem (räknar|räknade|äger|kontrollerar|tjänar|bevakar), slump, en slump, tillfällighet, förklara (det|detta|hur|gärna), tror (ni|du) (verkligen|på), vad (döljer|är de rädda|mörkar|gömmer), vakna, konstigt va, märkligt va, eller hur, varför ändrades, hur många till, vem skrev, vilken lag då',
    opinion:
      'jag tycker, tycker att, jag tror, jag hoppas, hoppas, borde, bör, skandal*, skandalöst, skäm*, skamlig*, oacceptab*, måste utredas, måste stoppas, enligt min mening, anser, pinsam*, patetisk*, ledare, krönika*, debattartikel*, insändar*, tråkigt, sorgligt, upprörande, äntligen, fantastisk*, vansinn*, löjlig*',
    call: 'kräv*, kräver, kräv att, skriv under, namninsaml*, dela (detta|vidare|gärna), dela, sprid*, anslut*, kom och, protest*, demonstr*, bojkott*, uppman*, uppmaning*, vädja*, stoppa, skänk*, gå med, ställ upp, rt',
    instruction:
      'rösta (på|den|i|före|redan|nu|tidigt), gå och rösta, glöm inte, kom ihåg, ta med, använd, använd inte, se till, kontrollera att, kolla att, skicka, ring, be om, lägg, låt inte, lämna inte, fyll i, skriv inte, sätt, vänta med',
    negation: 'inte, ej, ingen, inget, inga, aldrig, utan, icke, ingenting, varken, inte heller',
    hedge:
      'kanske, kan ha, möjligen, möjligtvis, eventuellt, verkar, tycks, ser ut, troligen, sannolikt, antagligen, tydligen, lär ha, lär, påstås, skulle kunna, förmodligen',
    conditional: 'om, ifall, såvida, därest, förutsatt, i fall',
    evidence:
      'bevis*, bevisar, bevisat, belägg*, video*, filmat, film visar, fångad* på, på bild, inspelning*, skärmdump*, avslöjad*, avslöjande*, visselblås*, dokument*, läckt*, tagen på bar gärning, bekräfta*, bekräftat, vittnesmål*, upptäckt*, ertappa*, sanningen',
    urgency:
      'varning, brådskande, just nu, senaste nytt, extra, akut, viktigt, chockerande, otroligt, innan (det|den|detta) tas bort, innan den raderas, sprid, obs, larm*, helt sjukt, sjukt',
    'first-person':
      'jag såg, jag var, jag stod, jag fick, jag gick, jag försökte, jag röstade, jag jobba*, vi såg, vi fick, min (granne|mamma|pappa|farmor|mormor|morfar|farfar|syster|bror|son|dotter|fru|man|sambo|kompis|kollega), de sa (till|att), de sade, jag blev, mitt namn, när jag (kom|skulle|röstade|gick), i (min|vår) (vallokal|skola|by), i mitt valdistrikt, med egna ögon',
    event:
      'intervju*, presskonferens*, debatt*, podd*, podcast, avsnitt*, utfrågning*, hearing, sändning*, direktsänd*, live, panelsamtal*, seminarium*, seminarie*, föreläsning*, dokumentär*, samtal om, diskussion*, partiledardebatt*, program, gäst*, sommarpratar*, rättegången, inleds rättegången, förhandlingen, gäster, studio ett',
    statistic:
      'procent, procentenhet*, miljon*, tusen*, tusentals, hundratals, dussin*, hälften, majoritet*, var (tredje|fjärde|femte), tiotusen*',
    'time-word':
      'idag, i dag, imorgon, i morgon, igår, i går, måndag*, tisdag*, onsdag*, torsdag*, fredag*, lördag*, söndag*, klockan, kl, kvällen, morgonen, september, november, juni',
    politics:
      'kandidat*, parti, partiet, partier, partierna, partiledar*, statsminister*, minister*, riksdagsled*, regering*, opposition*, koalition*, president*, politik*, politiker*, socialdemokrat*, moderat*, sverigedemokrat*, miljöparti*, vänsterparti*, centerparti*, liberal*, kristdemokrat*, SD, kristersson*, åkesson*, löfven*, magdalena andersson, tidöpart*, högern, vänstern, borgmästar*, samlingspart*, valkampanj*',
    'horse-race':
      'opinion*, opinionsundersök*, väljarbarometer*, mätning*, leder, ledning, favorit*, vann, vinner, vunnit, valseger*, segra*, seger*, förlora* valet, förlorade, valförlust*, mandat*, majoritet*, valvinnare*, väljarstöd*, tappa* väljare, procentenhet*, fyraprocent*, spärren, valvind*, sympatisör*, regeringsbild*',
    'campaign-work':
      'valkampanj*, valaffisch*, valstug*, valrörels*, vallöfte*, valmanifest*, valarbete*, donation*, kampanj*, kampanja*, slogan*, partibidrag*, valfläsk*, dörrknack*, torgmöte*, partifinans*, kandiderar, valtal*, ställer upp',
    parliament:
      '(riksdagen|riksdagsled*|fullmäktige|kommunfullmäktig*|utskott*|ledamöter*|partierna|senaten|parlament*|EU-parlament*|regeringen|lagting*) .. (röst*|röstar|röstade|röstat|votering*), (rösta*|röstade|röstar|röstat) .. (för|emot|nej|ja|igenom|ner|fälla|förslag*|lagen|motion*|budget*|proposition*), votering*, misstroende*, förtroendeomröst*, statsministeromröst*, proposition*, lagförslag*, motion*, budget*, omröstning* i (riksdag*|kammar*|fullmäktig*|fn*)',
    contest:
      'melodifestival*, mello, eurovision*, årets (bil|spelare|bok|fågel|ord|idrottar*), guldboll*, bragdguld*, jerring*, jury*, rösta fram, let s dance, idol, robinson, tävling*, pris, nominer*, läsarnas, tittar*, jerringpris*, bästa (spelare*|låt*|film*), paradise hotel, årets dansband, jurygrupp*',
    districting: 'valkretsindeln*, valkretsgräns*, gerrymander*, valkretsreform*',
    'foreign-influence':
      'påverkansoperation*, påverkanskampanj*, valpåverkan*, otillbörlig påverkan, informationspåverkan*, informationsoperation*, propaganda*, troll, trollfabrik*, trollkonton*, botar, bottar, (rysk*|utländsk*|kinesisk*) .. (inblandning*|påverkan*|desinformation*|lägga sig i), lägger sig i valet, hybrid*, psykologiskt försvar*',
    'hacking-elsewhere':
      '(bank*|sjukhus*|region*|coop|mejl*|mail*|konto*|telefon*|företag*|skola*|kommun|kommunens|tietoevry*|kalix|facebookkonto*|instagram*) .. (hacka*|dataintrång*|intrång*|cyberattack*|läckt*|utpressningsvirus*|it-attack*), (hacka*|dataintrång*|cyberattack*|it-attack*) .. (bank*|sjukhus*|coop|mejl*|konto*|telefon*|företag*|skola*|instagram*|region*), wikileaks',
    'law-text':
      'vallagen, vallag*, paragraf*, enligt lagen, kapitel*, kap, stycket, regeringsform*, grundlag*, lagen (2005|föreskriver), föreskrift*, SFS, skall, i enlighet med, stadgas',
    satire:
      'satir*, parodi*, skämt*, skämtar, aprilskämt*, lol, haha*, hahaha, rockybild*, tomten, älg*, kungen abdik*, troll i skogen, humor*',
    metaphor:
      'stal (showen|mitt hjärta|rampljuset|hela), rösta* med (fötterna|plånboken), rösta ner, i valet och kvalet, ett val mellan, inget annat val, valfrihet*, ödets, valp, valpar, valpen, valross*, valsång*, lurad på rösten',
    history:
      '1800-tal*, 1900-tal*, århundrad*, sekel*, historia*, historik*, historisk*, historiker*, kalla kriget, allmän rösträtt, kvinnlig rösträtt, första valet, 1921, 1911, gustav vasa, andra världskriget',
    'other-crime':
      'skattebrott*, skattefusk*, bidragsfusk*, försäkringsbedr*, penningtvätt*, bankbedrägeri*, mord*, mördad*, narkotika*, gängkrim*, rån*, välfärdsbrott*, id-stöld*, förskingr*, doping*, doktor*',
    'weak-place':
      'skolan, gymnastiksal*, aulan, idrottshall*, församlingshem*, bygdegård*, bibliotek*, lokalen, lokalerna, båset, skärmen, rösttältet',
    'weak-box': 'lådan, lådor, låda, kassar, kassarna, kassen, säckar, säcken, container*',
    'weak-list': 'längden, listan, listor, listorna, registret, protokollet',
    'weak-paper':
      'sedlar, sedlarna, sedeln, sedel, kuvert, kuvertet, kuverten, papper, lappar, lappen, blanketten, buntar, buntarna',
    'weak-count': 'räknades, räknat, räknade, räkna, räkningen, räknas, omräkn*, räknar, räknats',
    'weak-staff':
      'ordföranden, ordförande, funktionär*, personalen, volontär*, observatör*, handläggare*, nämnden, tjänsteman*, tjänstemän*',
    people:
      'personer, människor, invånare, boende, medborgare, avprickade, avprickning*, namn, röstberättigade, kom till lokalen, besökare',
    'split-group':
      '(väljare|anhängare|sympatisörer|folk) .. (SD|socialdem*|moderat*|vänster*|partiet|sverigedem*), (SD|S|M|V|MP)-väljare, efternamn*, (kvinnor|pensionärer|äldre|unga|resten|alla andra|övriga) (röstar|ska rösta|kan rösta|får rösta), födda (jämna|udda|på), från A till, kommundelen röstar, (äldre|pensionärer|kvinnor|män|vi i) .. röstar .. (först|den|på), röstar först den',
    'e-vote-check': 'e-röst*, nätröst*, (kolla|kontrollera|verifiera|spåra) .. (min|din|sin) röst, kvitto .. röst*',
    'draft-summons':
      'inkallels*, inkallad* .. (militär*|försvar*|värnplikt*), mobilisering*, mönstring*, värnplikt*, värvar*',
    'ballot-photo':
      '(bild|foto|selfie|fota*|fotograf*|filma*) .. (valsed*|röstsed*|röstbås*|kuvert*|sedlar), fotade valsedlar, (skicka|visa) .. bild .. (chef*|valsed*)',
    'papers-collected':
      '(samla*|samlade in|tog|tar|ta|lämna*|lämnade) .. (pass|röstkort*|legitim*|id-kort|bankid|körkort*|dosa|lösenord*), (röstkort*|passen) .. (samlades in|samlats in|togs)',
    'benefit-lost':
      '(förlorar|mister|blir av med|tappar|dras in|indraget) .. (pension*|bidrag*|bostadsbidrag*|jobb*|a-kassa*|lägenhet*|försörjningsstöd*|barnbidrag*|uppehållstill*|CSN), (sparkad|avskedad|uppsagd) .. (röst*|val*)',
    'candidate-unfit':
      'valbar*, inte valbar, obehörig att kandidera, inte (svensk medborgare|född), dubbelt medborgarskap, för ung för att kandidera, (dömd|straffad) .. (kandid*|ledamot*|listan), bosatt utomlands, inte folkbokförd i, namnunderskrift* .. (parti*|kandidat*)',
    'partial-tie':
      '(gift|sambo|fru|man|son|dotter|bror|syster|svåger|kusin|vän) (med|till|åt) .. (kommunalråd*|kandidat*|minister*|ordförande*|partiledar*), tidigare (rådgivare|kandidat|minister|statssekreterare), (utsedd|utsedda|tillsatt*|handplock*|vald|nominerad) av .. (parti*|regering*|minister*|socialdem*|fullmäktige*), partimedlem*, partibok*, (alla|samtliga) från samma parti, delar ut flygblad, ordföranden i valnämnden är, gift med kommunalråd*',
    'kept-silent':
      '(media|medierna|SVT|SR|TV4|tidning*|pressen) .. (tiger|tysta|mörkar|skriver inte|berättar inte|rapporterar inte|vill inte|nämner inte), ingen (pratar om|skriver om|berättar|nämner|säger något|bryr sig), får du inte veta, berättar de inte, det mörkas, mörkas, tystas ner, lägger locket på, locket på, utan att någon berätta*',
    explanation:
      'beror på, berodde på, förklaring*, förklaras av, eftersom lagen, enligt (reglerna|vallagen|lagen), är (helt|fullt|) (normalt|vanligt|inget konstigt), inget konstigt, som vanligt, så som reglerna, så som lagen, den mänskliga faktorn, skrivfel*, räknefel*, är rättat, har rättats, rättades, rutin*, i enlighet med, överblivna, påverkar inte, påverkade inte, beror på att, förklaras av att, så har det varit, prickades av i, gick sista mandatet, prickade av fel rad, lämnat resultatet oförändrat',
    'elsewhere-or-old':
      '(bilden|bild*|filmen|videon|videoklipp*|foto*|klippet|skärmdump*) .. (är från|kommer från|tagen i|tagen vid|visar|gammal*|ett annat|en annan|från en), gammal (film|bild|video), gamla bilder, från ett annat (land|val|år), från 20*, (övning|skolval*), arrangerad, redigerad, flera år gammal*, är från en teaterföreställning, teaterföreställning, bilden .. är från',
    'cannot-happen':
      'kan inte (spåras|ses|ändras|suddas|hackas|användas|kopplas|rösta två), (omöjligt|inte möjligt) att, skulle (upptäckas|märkas|upptäckts), varje röst .. räkn*, alla (röster|rösterna|förtidsröster) .. räkn*, inte uppkopplad*, ingen kan se, kontrolleras, jämförs mot, dubbelkoll*, räknas två gånger, går inte att rösta, bara rätt person, (finns|är) det (inga|inte), räknas för sig, påverkades inte, tomma ytterkuvert, makuleras av kommunen, arkiveras, lokalen hölls låst, båda fick rösta',
    hearsay:
      'ska (ha|vara|ha blivit), skall ha, påstås (ha|vara), lär (ha|vara), sägs (ha|vara|att), uppges (ha|vara), enligt (rykten|uppgift|uppgifter), ryktas, ryktet säger, jag har hört, jag hörde, hörde av, en vän berättade, folk säger, läste någonstans, tydligen, visst kan de',
    witness:
      'med egna ögon, framför mig, bakom mig, (kommer|kom) (precis|nyss|just) (från|hem), (jag|vi) (såg|stod|röstade|frågade|filmade|klagade|väntade|fick|blev|satt|jobbade|nekades), fick (jag|vi) (höra|besked|veta|gå), fick höra att, blev jag (avvisad|nekad|ombedd), hos oss, här (i|på) .. (kommunen|lokalen|byn|stan), min (vallokal|röst|brevröst|förtidsröst|granne), vår vallokal, mitt röstkort',
    comparison:
      '(i|som i) (norge|danmark|tyskland|frankrike|ryssland|USA|england|estland|andra länder) .. (räkn*|röst*|klarar|kan de), andra länder, bananrepublik*, enda land*, som i ryssland, i hela världen',
    'past-election':
      '(i|från|sedan|vid valet|valet) (194*|195*|196*|197*|198*|199*|2000|2001|2002|2003|2004|2005|2006|2007|2008|2009|2010|2014|2018|2019|2021|2022), förra valet, förra gången, föregående val, senaste valet, för fyra år sedan',
    'count-progress':
      '(rösträkning*|räkning*|onsdagsräkning*|sluträkning*) .. (börj*|började|startar|fortsätter|klar*|avslut*|pågår|igång), (procent|distrikt*|kommuner|rösterna) .. (räknade|räknats|räknat|klara), # (distrikt|av) .. (räkna*|klara), första (prognos*|resultat*), (resultat*) .. (väntas|beräknas|klart|redovisas), återstår att räkna, preliminärt resultat',
    'register-figures':
      '# .. (röstberättig*|väljare), (antalet|antal) (röstberättig*|väljare|förstagångsväljare), förstagångsväljare, (miljoner|procent) .. röstberättig*, röstkort* .. skickas ut',
    'turnout-figures':
      '(valdeltag*) .. (procent|#|landade|blev|högre|lägre|ökade|sjönk|rekord*), har (förtidsröstat|röstat), # .. (förtidsröstat|har röstat), # procent (har röstat|av de röstberättig*), (högt|lågt|högsta|lägsta|rekordhögt) valdeltag*',
    scheduled:
      '(hålls|äger rum|genomförs|utlyst*|planerad*|fastställ*) .. (den|till|på|#), valet (är|hålls|äger rum) (den|på), valdagen är, (nästa|kommande) (val|år|vecka|höst|riksdagsval*|kyrkoval*), går till val, söndagens val, höstens val',
    preparation:
      '(förbered*|rustar|ställer i ordning|gör sig redo|riggar) .. (val*|röst*|vallokal*), (utbild*|söker|rekryter*|behöver|saknar) .. (röstmottag*|rösträknar*|valarbetare), (trycks|tryckt*|levererat*|packas|skickas ut) .. (valsed*|röstkort*), valsed* .. (trycks|tryckts|levereras|packas), generalrep*, övar, testar .. (system*|avprickning*), provval*',
    orderly:
      'utan (problem|incidenter|störningar|missöden), som planerat, enligt plan*, i tid, lugnt, lugnt och fint, flöt på, god stämning, stämningen var, smidigt, resultatet oförändrat, kön .. var borta',
    reform:
      '(vallag*|rösträtt*|rösträttsålder*|valsystem*) .. (förslag*|ändr*|reform*|sänk*|föreslå*|ny|nya), (föreslår|förslag*|utred*|överväger|vill införa) .. (val*|röst*|e-röst*|valsedel*), vallagsutred*, försök med (e-röst*|elektronisk*|digital*), sänkt rösträttsålder, remiss*, införa e-röst*, föreslås besluta, lagen väntas gälla',
    'voter-guide':
      'så (röstar|förtidsröstar|gör|går det till|fungerar|räknas), guide*, (allt|det här) .. (behöver|du ska) veta, frågor och svar, här kan du, här hittar du, steg för steg, vem får rösta, koll på, kolla var, får gärna komma, kan begära rättelse, adressen står på röstkortet, den som står i kön, kan en annan person intyga',
    'inquiry-demanded':
      '(kräver|kräv|begär|vill ha|efterlyser|uppmanar) .. (omräkning*|granskning*|utredning*|svar|kontroll*|omval*|nyval*|avgå|förklaring*|insyn|observatör*), (måste|bör|ska) (utredas|granskas|räknas om|avgå|ställas till svars), oberoende (gransk*|utred*)',
    'trust-survey':
      '(procent|#|majoritet*|var|hälften|fjärdedel*) .. (litar|tror|anser|har förtroende|oroar sig|tvivlar), (förtroende*|tillit*) för .. (val*|demokrati*|system*|rösträkn*), (undersökning|mätning) .. (visar|förtroende*)',
    'boast-totals':
      'flest röster någonsin, rekordmånga röster, (fler|flest) (personröster|röster|kryss) (än|i), (fick|samlade|vann|tog) .. (personkryss|röster|procent|mandat), historisk* (seger|val|framgång), jordskred*, största parti i',
    'foreign-election':
      'val* i (ryssland|belarus|vitryssland|ukraina|turkiet|iran|venezuela|USA|tyskland|frankrike|storbritannien|polen|ungern|georgien|moldavien|rumänien|norge|danmark|finland|kenya|indien), (rysk*|amerikansk*|tysk*|fransk*|brittisk*|norsk*|dansk*|finsk*|polsk*|ungersk*|turkisk*|georgisk*|rumänsk*|belarusisk*) (val*|presidentval*|parlamentsval*|folkomröst*), (venezuela|kosovo|serbien|georgien|belarus|ryssland|thailand|kenya|kongo|irak|belgrad*) .. (valet|vallokal|väljare|röster), (valet|val) i (venezuela|kosovo|serbien|georgien|belarus|ryssland|usa|thailand|kenya)',
  },
  leaves: {
    'proc.date':
      '(valet|valdagen|röstningen) .. (skjuts upp|skjutits upp|inställ*|ställs in|flytta*|senarelägg*), andra valdag*, ny valdag, rösta* på (måndag|tisdag|onsdag|torsdag|lördag)',
    'proc.hours':
      '(vallokal*|röstlokal*) .. (stäng*|öppna*) .. (tidigare|för tidigt|i förtid|försen*|senare|redan|sent), (öppettid*|röstning*) .. (förläng*|förkort*)',
    'proc.place': '(vallokal*|röstlokal*) .. (flytta*|stängts|stängd*|lagts ner|finns inte|bytt*|ny adress|dras in)',
    'proc.method': 'rösta* .. (via sms|med sms|per telefon|via app*|via mejl|på nätet|med mobilen|via whatsapp|online)',
    'proc.documents':
      'rösta* .. (utan|bara med|krävs|krav på) .. (legitim*|id*|pass*|röstkort*|körkort*), (legitim*|id-kort*|pass|körkort*|röstkort*) .. krävs .. rösta*',
    'proc.marking':
      '(blyerts*|penna*|tusch*|kulspets*) .. (valsed*|kryss*|ogiltig*), valsed* .. ogiltig* .. (kryss*|skriv*|penna*)',
    'proc.special':
      '(förtidsröst*|brevröst*|utlandsröst*|budröst*) .. (senast|sista dag*|stopp*|avskaff*|inställ*|slopa*|försent|begräns*|går ut|stoppas)',
    'proc.assist': '(synskad*|rullstol*|funktionsneds*|äldre*|blind*|rörelsehind*) .. (rösta*|vallokal*|hjälp*)',
    'part.intimidation':
      '(polis*|soldat*|beväpn*|väktare*|gäng*) .. vallokal*, väljare .. (hota*|skräm*|trakasser*), bombhot* .. (vallokal*|valet)',
    'part.queues':
      '(timmar|timme|lång|långa|långt) .. (kö|kön|köer|köande) .. (rösta|vallokal*), valsed* .. (slut|tog slut|tagit slut), slut på valsed*',
    'part.secrecy': 'valhemlighet* .. (bryt*|brut*|inte|hota*|röj*), (se|ser|vet|kan se) (hur|vad|vem) .. röst*',
    'part.penalty':
      '(böter|bötfäll*|straff*) .. rösta*, (kronofogd*|skatteverk*|migrationsverk*|försäkringskass*) .. (röstlängd*|väljar*|röstkort*)',
    'part.futility':
      '(röst*) .. spelar ingen roll, blanka röster .. (ogiltig*|omval*|annull*), röster* räknas (aldrig|inte|ändå inte)',
    'part.buying':
      '(köp*|köpte|köper|köpts) .. röster, röstköp*, betalt .. rösta, sälj* .. röst*, röster mot (pengar|bidrag)',
    'part.eligibility':
      '(utlänning*|flykting*|asylsök*|papperslös*|invandrar*|icke-medborg*|fångar|16-åring*) .. (rösta*|rösträtt*)',
    'reg.purge':
      '(strukit*|struken|strukna|ströks|raderat*|gallra*) .. (röstlängd*|vallängd*|väljarreg*), (inte|ej) .. med i röstlängd*, saknas i röstlängd*',
    'reg.inflate':
      '(döda|avlidn*|påhitt*|dubbl*) .. (röstlängd*|väljarreg*|registrerad*), spökväljar*, fler väljare än invånare, döda i röstlängd*',
    'reg.breach':
      '(röstlängd*|väljarregist*|väljaruppgift*|väljarnas personuppgift*) .. (läck*|hacka*|stulit*|stulna|sålts|såld*|ute på nätet)',
    'reg.tamper': '(röstlängd*|väljarregist*|folkbokför*) .. (ändrad*|ändrats|manipuler*|förvanska*|ändrats)',
    'reg.service':
      '(röstlängd*|avprickning*|valdatasystem*) .. (nere|krasch*|ur funktion|funkar inte|fungerar inte|låg nere)',
    'ball.extra':
      '(kuvert*|sedlar*) .. (redan ifyllda|förkryssade), (extra|förkryssad*|falska|ifyllda|för många|dubbla|övertalig*) valsed*, (säck*|kartong*|lådor*|buntar*|väsk*) .. (valsed*|röster), förkryssade .. valsed*',
    'ball.destroy':
      '(valsed*|röster|brevröst*|förtidsröst*|röstkort*) .. (bränn*|brändes|bränts|slängd*|slängts|slängdes|soporna|sopor*|strimla*|makuler*|kastat*|kastades|försvunn*|container*), (brände|slängde|kastade|makulerade|förstörde) .. (valsed*|röster|förtidsröst*)',
    'ball.design':
      'valsed* .. (tryckfel*|feltryck*|felstav*|förvirrande|saknas|saknade|fel parti*), (feltryckt*|felaktiga) valsed*',
    'ball.custody':
      '(urna*|urnor*|valurn*|röster*|förtidsröst*) .. (obevak*|olåst*|öppnats|bytts|utan uppsikt|oförsegl*|flyttades), (sigill*|plomb*|försegl*) .. (brut*|bröts|trasig*|saknas|saknades)',
    'ball.mail':
      '(brevröst*|poströst*|budröst*) .. (fusk*|försv*|stul*|förfalsk*|öppnad*|samla*|kom aldrig|död*|förkom*)',
    'tech.machine':
      '(röstmaskin*|rösträkningsmaskin*|valmaskin*) .. (byter|bytte|ändrad*|ändrats|flytta*|fel|programmer*|riggade|manipuler*|krångla*)',
    'tech.hack':
      '(hacka*|dataintrång*|cyberattack*|överbelastningsattack*|intrång*|hackare*|it-attack*) .. (valmyndig*|valsystem*|rösträkn*|valets|valdata*|vallokal*|valnämnd*|röst*), (valmyndighet*|valsystem*|valdatasystem*|rösträkn*|valet) .. (hacka*|dataintrång*|cyberattack*|överbelastning*|intrång*|it-attack*)',
    'tech.source':
      'källkod* .. (val*|röst*), (röstmaskin*|valsystem*|valdatasystem*|rösträkn*) .. (bakdörr*|källkod*|rysk*|kinesisk*|algoritm*)',
    'tech.outage':
      '(valmyndighetens|valnämndens|valets) .. (sajt*|webb*|hemsida*|sida|app) .. (nere|krasch*|låg nere|ligger nere|fungera*), (valsajten|resultatsidan) .. (nere|krasch*)',
    'tech.missing': '(usb*|dator*|minneskort*|surfplatt*|laptop*) .. (stul*|försv*|saknas|borta|såld*) .. (val*|röst*)',
    'tech.network':
      '(strömavbrott*|strömmen|elavbrott*|internet*|nätet) .. (rösträkn*|räkning*|vallokal*), (rösträkningsmask*|maskinerna|datorerna) .. (uppkoppl*|anslut*) .. (internet|nätet)',
    'res.count':
      '(observatör*|valobservatör*|ombud*) .. (kastades ut|nekad*|nekades|avvisad*|fick inte|släpptes inte|utkast*), rösträkn* .. (bakom|avbröts|utan insyn|i smyg|stoppades|i hemlighet|utan observ*)',
    'res.mismatch':
      'fler röster än .. (väljare|röstberättig*|röstande|avprick*|invånare|personer), fler (valsedlar|kuvert) än, (rösttal*|siffror*|protokoll*) .. (stämmer inte|går inte ihop|stämde inte|skiljer*)',
    'res.timing':
      '(resultat*|rösträkn*) .. (dröj*|försen*|fortfarande inte|drar ut|undanhåll*), (under natten|över natten|över en natt) .. (vände*|röster|ledning*)',
    'res.fake':
      '(falska|falskt|förfalska*|fejkad*|påhittad*) .. (valresultat*|resultat*|protokoll*|vallokalsund*), resultat* .. (publicer*|klart|färdig*|skrivet) .. (innan|före|i förväg)',
    'res.audit':
      '(omräkn*|granskning*|valprövningsnämnd*|revision*) .. (stoppa*|vägra*|neka*|mörka*|visar|avslöjar|hemlig*), vägra* .. (fastställa|godkänna|certifiera|räkna om)',
    'cand.access':
      '(kandidat*|parti*) .. (stoppa*|portas|portad*|nekas|nekades|uteslut*|diskvalific*|stryks|struken) .. (valet|val|ställa upp|kandider*|valsed*), får inte ställa upp .. val*',
    'fraud.voting':
      '(redan|var) .. avprickad, (döda|avlidn*|död) .. (rösta*|röstat|röstade), rösta* (två gånger|dubbelt|flera gånger|i någon annans namn), dubbelröst*, röstade i mitt namn',
    'fraud.general':
      'valfusk*, röstfusk*, valet .. (riggat|riggades|stulet|stals|stulits|manipulera*), (riggat|stulet|riggade|stulna) val*, stal valet, rigga* valet, stjäla valet, fuska* .. valet',
    'inst.capture':
      '(valmyndighet*|valnämnd*|valförrätt*|röstmottag*|rösträkn*|länsstyrels*) .. (partisk*|mutad*|mutats|korrupt*|köpt*|hota*|jäv*|styr*|politiskt|maskopi|avgå*|lojal*|partimedl*)',
    'inst.imperson':
      '(falsk*|fejk*|bluff*|förfalsk*) .. (valmyndig*|valnämnd*|röstkort*), (valmyndig*|valnämnd*) .. (klona*|deepfake*|bluff*|namn)',
  },
  none: {
    'ball.ink':
      'no ink is put on voters’ fingers in Sweden; claims about ink name other countries and are said in concepts',
  },
};
