import type { Lexicon } from '../src/lexicon/lexicon.ts';

export const lt: Lexicon = {
  language: 'lt',
  concepts: {
    election:
      'rinkimai, rinkimų, rinkimus, rinkimuose, rinkimams, rinkimais, rinkiminė*, rinkiminės*, rinkiminių, rinkimin*, pirmalaikiai rinkimai, prie urnų, (antras|antrasis|antrame|pirmame|antrojo) (turas|ture|turo), perrinkim*, balsų skaičiavim*',
    referendum: 'referendum*, plebiscit*',
    'election-day': 'rinkimų dien*, balsavimo dien*, rinkimų nakt*, rinkimų vakar*',
    'election-body':
      'VRK, vyriausi* rinkimų komisij*, rinkimų komisij*, apylinkės komisij*, apygardos komisij*, apylinkių komisij*',
    official:
      'komisijos (narys|nariai|narė|nario|narių|pirminink*), apylinkės pirminink*, rinkimų (darbuotoj*|organizator*), balsų skaičiuotoj*',
    observer: 'stebėtoj*, rinkimų stebėtoj*, baltosios pirštinės, ESBO, ODIHR',
    voter: 'rinkėj*, balsuotoj*, elektorat*, balsavimo teisę turin*',
    vote: 'balsuo*, balsav*, balsas už, balsų, balsus, balsai, balsais, nubalsuo*, prabalsav*, balsavim*, savo balsą, atiduoti balsą, rinkimų teis*, rinkimų teisė*, nebalsav*, prabalsavo, balsai, balsus, diasporos balsas, balsas, *balsavimo, balsuojam, balsuosime',
    turnout: 'rinkėjų aktyvum*, aktyvumas rinkimuose, dalyvavim* rinkimuose',
    register: 'rinkėjų (sąraš*|registr*), rinkimų sąraš*',
    registration:
      '(registruo*|registrac*|užsiregistr*) .. (rinkėj*|balsuoti|balsavim*|rinkim*), rinkėjo kortel*, rinkėjo pažymėjim*, rinkėjo puslap*',
    ballot: 'biuleten*, balsavimo lapel*, rinkimų lapel*, balsalap*',
    'ballot-box': 'balsadėž*, balsavimo dėž*, rinkimų dėž*, urna, urnos, urnų, urnas, urnoje, urnose, rinkimų urn*',
    'postal-vote':
      'balsav* paštu, balsuo* paštu, balsavim* paštu, (balsų|biuleten*) .. paštu, vokas .. (ambasad*|balsas|diaspor*)',
    'early-vote': 'išankstin* balsav*, iš anksto (balsuo*|balsav*), balsavim* iš anksto',
    'special-vote':
      'balsav* (namuose|užsienyje|ambasad*), balsuo* .. (namuose|užsieny*|ambasad*|konsulat*|specialiuos*), balsavimas namuose, balsavim* užsieny*, užsienio lietuv* .. balsav*, specialiuos* punkt*',
    'voting-machine':
      'balsavimo (mašin*|įrengin*|aparat*), balsų skaičiavimo (mašin*|įrengin*|aparat*), skaičiavimo mašin*, dominion, smartmatic',
    'election-system':
      '(rinkimų|balsavimo|balsų skaičiavimo|VRK|rezultatų) .. (sistem*|server*|program*|duomenų baz*|informacin* sistem*), elektronin* balsav*, internetin* balsav*, balsav* internetu, balsuo* internetu, VRK e balsavim*, balsų suvedimo sistem*, suvedimo sistem*, internetin* balsavim*',
    'election-site': '(VRK|rinkimų|rezultatų) .. (svetain*|puslap*|tinklalap*|portal*|programėl*), rinkėjo puslap*',
    'poll-book': 'elektronin* rinkėjų sąraš*, apylinkės kompiuter*',
    'polling-place':
      'rinkimų apylink*, balsavimo (apylink*|patalp*|viet*|punkt*|kabin*|būdel*), apylinkė, apylinkėje, apylinkės, apylinkių, apylinkėse, apygard*, balsavimo kabin*',
    'polling-hours':
      '(apylink*|balsav*|balsavimas) .. (atidar*|uždar*|darbo laik*|prasid*|baig*|atsidar*|užsidar*|veik*) .. (val|iki|anksčiau|vėliau|nuo|jau), balsavimo laik*, balsuoti galima (iki|nuo)',
    'id-document':
      'pasas, paso, pasą, pasus, asmens tapatybės kortel*, tapatybės kortel*, asmens dokument*, vairuotojo pažymėjim*, galimybių pas*, leidimas gyventi, skiepų pas*, dokumentą, dokumento',
    count:
      'balsų skaičiav*, skaičiuoja*, suskaičiuo*, skaičiavim*, skaičiavo, suskaičiavo, perskaičiuo*, perskaičiav*, skaičiuojami, skaičiuojant',
    results: 'rezultat*, galutin* rezultat*, rinkimų rezultat*, baigt*',
    'result-sheet': 'protokol*, balsų skaičiavimo protokol*, apylinkės protokol*',
    'exit-poll': 'exit poll*, rinkėjų apklaus* prie apylink*',
    'recount-audit': 'perskaičiav*, perskaičiuo*, pakartotin* skaičiav*, audit*, patikr* balsų',
    certification: '(patvirtin*|tvirtin*) .. (rezultat*|rinkim*)',
    court: 'teismas, teismo, teisme, teismui, konstitucin* teism*, LVAT, skund*, ieškin*, teisėj*, apsk*',
    'police-army':
      'policij*, policinink*, kareivi*, kariuomen*, VSD, ginkluot*, apsaug* darbuot*, pareigūn*, šauli*, ginkluoti vyrai, ginkluotų vyrų',
    'foreign-actor':
      'rusij*, rusai, rusų, kremli*, kremlius, putin*, kinij*, JAV, CŽV, soros*, užsienio (valstyb*|jėg*|įmon*|šalis|šalies|šalys|šalių), maskv*, briusel*, NATO, vakar* valstyb*, lukašenk*',
    'source-code':
      'išeities kod*, pirmin* kod*, programinis kod*, algoritm*, galin* dur*, slapt* (kod*|program*), programinės įrangos klaid*, kodas neviešas, neviešas kodas, uždaras kodas',
    server: 'server*, duomenų baz*, informacin* sistem*, IT sistem*, USB, atmintuk*, kiet* disk*, kompiuterin* tinkl*',
    'power-network':
      '(dingo|nutrūko|išjung*|atjung*) .. (elektr*|internet*|šviesa), elektros (tiekim*|dingim*|sutrik*), interneto (ryš*|sutrik*), prijungt* prie interneto, be (elektros|interneto), wifi',
    pen: 'tušinuk*, rašikl*, pieštuk*, flomaster*, žymekl*',
    ink: 'nenuplaunam* rašal*, rašal* .. pirš*, pirš* .. rašal*',
    seal: 'plomb*, antspaud*, užplomb*, neužplomb*, užantspaud*, neantspauduo*',
    signature: 'paraš*, vok*, vokai, vokų, vokus, antspaud*, spaud*',
    'non-citizen':
      'nepilieči*, užsienieči*, užsienietis, migrant*, pabėgėl*, imigrant*, be pilietybės, baltarusi* pilie*, rusijos piliečiai, baltarusijos piliečių, leidimais gyventi, su leidimais gyventi',
    'dead-people': 'mirę, miręs, mirusi*, mirusių, mirusieji, mirusius, velion*, mirusios sielos, kapin*',
    'voter-group':
      'kalini*, nuteist*, student*, kareiviai, nepilnameči*, emigrant*, užsienio lietuv*, 16 met*, neveiksni*, skolinink*, dviguba pilietyb*',
    disabled:
      'neįgal*, negali* turin*, su negalia, akl*, neregi*, silpnareg*, vežimėl*, senjor*, senyv*, lydint* asm*, globos nam*',
    'remote-channel':
      'SMS, žinute, žinutėmis, telefonu, internetu, el paštu, whatsapp*, facebook*, programėl*, nuorod*, messenger*',
    'bag-vehicle':
      'maiš*, maišai, dėžės, dėžes, dėžių, lagamin*, autobus*, mikroautobus*, sunkvežim*, bagažin*, krepši*, šiukšl* maiš*',
    camera: 'kamer*, filmav*, nufilm*, fotograf*, asmenuk*, nufotograf*, vaizdo stebėj*',
    'election-fraud':
      'rinkimų (klastoj*|klast*|vagyst*|sukči*|afer*|falsifik*), balsų (klastoj*|vagyst*|falsifik*), (klasto*|suklasto*|pavog*|vog*|falsifikuo*|manipuliuo*|sufalsifikuo*|iškreip*) .. (rinkim*|balsus|balsų|balsai|rezultat*|referendum*), (rinkimai|rinkimų|rinkimus|balsai|balsų|rezultat*|referendum*) .. (suklasto*|klasto*|pavog*|vagia*|falsifikuo*|sufalsifikuo*|manipuliuo*|sufabrikuo*|nupirk*|iškreip*), suklastoti rinkimai, pavogti rinkimai, sukčiav* rinkim*, neteisėti balsai, suklastoti dar prieš, rinkimai .. (suklastoti|pavogti|nupirkti), (suklastoti|pavogti|nupirkti) rinkimai, skaičius telefonu',
    fraud:
      'sukčiav*, sukči*, klastoj*, pažeidim*, neteisėt*, machinacij*, apgaul*, apgav*, afer*, šulery*, nusižengim*, nelegal*',
    rigged:
      'manipuliuo*, suklasto*, pavog*, iš anksto (nuspręst*|sutart*|nulemt*|žinom*), surežisuo*, sutart*, sabotuo*, surežisuot*, nulemt*',
    falsified:
      'suklasto*, klasto*, padirb*, netikr*, fiktyv*, sufabrikuo*, falsifik*, suklastot*, išgalvot*, atgaline data',
    hacked:
      'nulaužt*, nulauž*, įsilauž*, įsilaužėl*, programiš*, hakeri*, kenkėjišk*, virus*, pažeista sistem*, įsibrov*, slaptažodis .. pavogtas, pavogtas slaptažodis, bandyta patekti, pateko į .. sistemą, slaptažodis buvo pavogtas',
    attacked:
      'kibernetin* atak*, DDoS, ataka prieš, atak* .. (server*|sistem*|svetain*), kiberatak*, kibernetin* incident*',
    altered:
      'pakeist*, pakeitė, pakeitė, sukeist*, perraš*, perprogramuo*, ištrint*, ištrynė, perkelt* balsus, nulin*, priskirt* kitam, priskyrė, taisyt*, pataisyt*, keičia, perrašyti, balsai perrašyti, balsus .. (pakeisti|perrašyti|ištrinti|klastoti), leidžianti balsus',
    added:
      'pridėt*, pridėjo, įmest*, įmetė, prikimšt*, pripild*, atsirado, įkišt*, primėt*, papildomai įvest*, užpildė',
    destroyed:
      'sudegint*, sudegin*, sunaikint*, sunaikin*, išmest*, išmetė, šiukšl*, suplėš*, susmulkin*, konteiner*, sąvartyn*, griovyje, sudegė, biuleten* .. (konteiner*|šiukšl*), šiukšlių konteiner*',
    lost: 'dingo, dingę, dingęs, dingusi*, pradingo, trūksta, trūko, rasti, rado, rasta, negaut*, nepasiekė, neatėjo, pamest*, pamiršt*, grįžo neatplėštas, grįžo neatplėšt*, nepasiekė adresato',
    stolen:
      '(pavogt*|pavogė|vagyst*) .. (biuleten*|urn*|balsadėž*|kompiuter*|antspaud*|įrang*), (biuleten*|urn*|balsadėž*|kompiuter*|antspaud*) .. (pavogt*|pavogė)',
    'pre-marked': '(jau|iš anksto) (pažymėt*|užpildyt*|sužymėt*), iš anksto užpildyt*, su kryžiukais',
    extra:
      'perteklin*, papildom* biuleten*, dvigub*, dublikat*, du biulet*, per daug biuleten*, atspausdint* .. daugiau, atlik* biuleten*, pluošt*',
    invalid: 'negaliojan*, negaliojant*, sugadint*, anuliuo*, atmest*, pripažint* negalioj*, negalios, netinkam*',
    'not-counted':
      '(nebuvo|nėra|nebus|neskaičiuo*|nesuskaičiuo*|neįskait*) .. (skaičiuo*|suskaičiuo*|įskaity*|skaičiuot*), nesuskaičiuot*, neskaičiuoja*, neįskaičiuot*, neįskaityt*, balsų neskaičiuoja, nebuvo įskaityt*',
    closed:
      'uždaryt*, uždarė, uždaro, neveikia apylink*, nebėra, neegzistuo*, neatidar*, užrakint*, panaikint*, uždaryta, evakuo*, mokykloje užrakinta, ant durų .. lapas',
    moved:
      '(perkelt*|perkėlė|perkeliam*|pakeist*|pasikeit*) .. (adres*|mokykl*|kitą|kitur|viet*|bibliotek*), apylink* .. (perkelt*|adres*|kitoje vietoje|kitur), naujas adresas, kitas adresas, kitoje vietoje, kitam gatvės gale, balsuojam kitam, perkelta be, nauju adresu niekas',
    late: '(atidar*|atsidar*|prasid*) .. (vėlu*|vėliau|pavėluo*), pavėluo*, vėluo*, (uždar*|užsidar*) .. (anksčiau|per anksti|valanda anksčiau|jau), vis dar uždaryt*, dar neatidar*, (atidarė|atsidarė|atvėrė) tik, (uždarė|uždarytos|uždaryta) .. (anksčiau|prieš), durys (užrakintos|buvo užrakintos), užrakinta, nespėjo balsuoti, iki uždarymo',
    extended: 'pratęst*, pratęsė, pratęsia*, pailgint*, dirbs ilgiau',
    postponed:
      'atidėt*, atideda*, nukelt*, nukelia*, atšaukt*, atšaukia*, perkelt* į (pirmadien*|kitą|spal*|ruden*), kita data, nauja data, antra balsavimo diena, (rinkimai|balsavimas|balsuo*) .. (vyks|bus|tik) .. (pirmadien*|antradien*|trečiadien*|ketvirtadien*|penktadien*|šeštadien*), nevyks, rinkimų nebus, paankstint*',
    annulled:
      '(rinkim*|rezultat*) .. (anuliuo*|panaikin*|pripažint* negalioj*|negaliojan*), (anuliuo*|panaikin*) .. (rinkim*|rezultat*), pakartotini* rinkim*, nauji rinkimai, perrinkim*, rezultatai naikinami, panaikino rezultatus, rezultatai .. (naikin*|panaikint*)',
    down: '(svetain*|sistem*|server*|puslap*|programėl*|kompiuter*|įrengin*|portal*) .. (neveik*|nulūžo|sutriko|užstrigo|nepasiekiam*|lūžo|stringa|strig*|sugedo|pakibo), neveikia, neveikė, sutrik*, nulūžo, lūžo, užstrigo, gedim*, nepasiekiam*, techninės kliūtys, technin* problem*, strigo, stringa, (balsavimo aparat*|aparatai|skeneriai|kompiuteriai) .. (sugedo|neveikė|užstrigo)',
    leaked:
      'nutek*, nutekėj*, nutekin*, parduo* .. duomen*, paskelb* .. (duomen*|pavard*|adres*), asmens duomen*, asmens kod*, paviešin*',
    deleted:
      '(išbraukt*|išbraukė|ištrint*|pašalint*|dingo|išmest*) .. (sąraš*|registr*), (sąraš*) .. (išbraukt*|ištrint*|nėra|nebuvo|dingo|neradau|nerado), (nėra|nebuvo|neradau|nerado|manęs nebuvo|nesu) .. sąraš*, sąraše manęs nėra, manęs sąraše nėra, manęs nėra, sąraše nebėra, neradau savęs sąraše, (sąraše|sąrašuose) .. (nėra|nerado|neradau), (sąraš*) .. (trūko|trūksta|nėra|nebuvo) .. (pavard*|rinkėj*), (pavardžių|pavardės) .. (trūko|nebuvo) .. sąraš*, sąrašuose trūko',
    'double-voting':
      '(balsuo*|balsav*|prabalsav*) .. (du kartus|kelis kartus|dukart|kelisk*|tris kartus|keliose|dviejose|pakartotinai|dar kartą), dvigub* balsav*, (vežė|veža|vežam*|atvežė|vežioj*) .. (rinkėj*|balsuoti|apylink*), karusel* .. (balsav*|rinkim*)',
    impersonated:
      '(mano|jo|jos|kito|kitų|mirusio|mirusių|mamos|svetimu) vardu, (kažkas|kitas|kažkas kitas) .. (jau) .. (balsav*|pasiraš*), jau (prabalsuota|balsuota|pasirašyta|pasirašė) .. (už|mane), už mane (balsav*|pasiraš*|prabalsav*), svetimu (pasu|dokumentu|vardu), suklastot* (paraš*|dokument*|pas*), apsimet*, užpildžiusi biuletenius, užpildė biuleten* už, (užpildė|užpildžiusi|užpildęs|balsavo|pasirašė) .. už (senol*|mir*|kit*|globotin*), biuletenius už devynis',
    'vote-buying':
      '(pirk*|perka|papirk*|pirko|supirk*|moka|mokėjo|parduo*) .. (bals*|rinkėj*|balsus), (balsai|balsų|balsus|balsą|rinkėj*) .. (pirk*|papirk*|papirkim*|supirk*|perka*|už pinigus|parduo*), rinkėjų papirk*, balsų pirkim*, už balsą .. (moka|mokėjo|eur*|pinig*), (dalijama|dalijo|dalino|mokėjo|davė|siūlė) .. (eur*|pinig*|alkohol*|degtin*) .. (kandidat*|balsav*|balsą|numeri*|rinkėj*), dešimt eurų ir lapelis, (eur*|pinig*) .. lapelis su kandidato, nupirkti .. rinkimai, rinkimai buvo nupirkti, nupirkti rinkimai, (pirkęs|pirko|pirkę|perka|pirkti|pirkimu) .. bals*',
    paid: 'mokėjo, moka, sumokė*, pinig*, eurų, eurais, gryn*, kyši*, kyšis, dovan*, nemokam*, degtin*, maisto paket*, alkohol*, saldain*, dalijama po, dalino po, dalijo po, eurų ir lapelis, malkų',
    coerced:
      'privert*, vert*, spaudim*, spaudė, liepė, liepta balsuoti, viršinink*, darbdav*, atleis, atleid*, reikalavo parodyti, nufotografuoti biuleten*',
    threatened: 'grasin*, gąsdin*, bauginim*, baugin*, suimt*, sulaik*, persekioj*, terorizuo*, šantaž*',
    violence:
      'šaud*, šūvi*, bomb*, sprogim*, sprog*, sumuš*, užpuol*, smurt*, mušty*, peiliu, riauš*, nužud*, padeg*, sudegino, padegė, šūviai',
    queue:
      'eilė, eilės, eilėje, eilėse, (valand*|valandas) .. (lauk*|eil*|stov*), (lauk*|stov*) .. (valand*|eilėje|eilė), laukė .. valandas, valandas laukė, laukė daugiau nei',
    'ran-out':
      '(baigėsi|pritrūk*|trūksta|neužtenk*|neužteko|stinga) .. (biuleten*|vok*|vokų|komisijos nari*), (biuleten*|vok*|vokai) .. (baigėsi|pritrūk*|trūksta|neužtek*|neužteko|nebeliko), pritrūko .. (biuleten*|vokų), (biuletenių|biuleteniai) .. (pritrūko|trūko|baigėsi)',
    'seal-broken':
      '(plomb*|antspaud*) .. (nuplėšt*|pažeist*|nėra|nutrauk*|sulaužy*|trūk*), (be|pažeist*|nuplėšt*|sulaužyt*) .. (plomb*|antspaud*), neužplomb*, neužantspaud*, be priežiūros, nesaugom*, (urn*|balsadėž*|vok*|dėž*) .. (atidaryt*|atplėšt*|pakeist*|be priežiūros|neužplomb*|sukeist*), atplėšt*, be plombos, be plombų, urną .. koridoriuje, (urna|urną|urnos) .. (be priežiūros|koridori*|neužplomb*)',
    transported: 'išvež*, išnešė, išneš*, pervež*, gabeno, vežė, atvež*, transport*, slapta išvež*, nuvežė',
    night:
      'naktį, nakties metu, vidury nakties, per naktį, už uždarų durų, tamsoje, trečią nakties, vidurnakt*, prisidengę tamsa',
    'washes-off':
      '(rašal*|tušinuk*|pieštuk*|žym*) .. (nusiplaun*|išsitrin*|dingsta|trinas*|nyksta|ištrin*), ištrinam*, nykstant* rašal*, toksišk*, nuoding*',
    'bleeds-through': 'persispaud*, prasisunk*, matosi kitoje pusėje, išsitep*, neįskaitom*',
    traceable:
      '(mato|žino|sužinos|matys|sužinoti|galima pamatyti|atsekti) .. (už ką|kaip|už kurį) .. (balsav*|balsuo*), (ne slaptas|neslapt*|nėra slapt*|nėra anonim*), balsavimo slaptum*, slapt* balsav*, brūkšnin* kod*, QR kod*, numeruot*, atsekam*, visi žino kas už ką, žino kas už ką, kas už ką balsavo, matyti kas už ką',
    mismatch:
      'daugiau (balsų|biuletenių|balsavusių|balsavusiųjų) (nei|negu) .. (rinkėj*|gyventoj*|registr*|žmoni*), daugiau balsų (nei|negu), viršij* .. (rinkėj*|gyventoj*|100), virš 100 procent*, (nesutampa|nesutapo|skiriasi|nesueina|neatitinka), neatitikim*, (protokol*|skaič*|rezultat*) .. (nesutamp*|nesutapo|skiria*|neatiti*), skirtingi skaičiai, daugiau (biuletenių|balsų|lapų|vokų) .. (nei|negu) .. (rinkėj*|žmon*|paraš*|balsav*), (per daug|trūksta|mažiau) .. (biuletenių|balsų|lapų), nesutampa, pasirašė # .. (dėžėje|urnoje|biuleten*), # balsai .. # (parašų|parašai), # balsų daugiau, balsų daugiau nei, daugiau nei išduota biuletenių, (daugiau|mažiau) .. nei išduota, # biuletenių daugiau, # balsais daugiau',
    exceeds: 'daugiau nei, daugiau negu, viršij*, dvigubai daugiau, kelis kartus daugiau',
    delay:
      'vėluoja, vėlav*, vėlin*, vis dar nėra, iki šiol nėra, dar nėra, užsitęs*, vilkin*, tempia, lėt*, užtruk*, suvedami paskutiniai, visada paskutiniai, dar ne visi balsai, dar nesuskaičiuot*, dienoms po rinkimų, vis dar neskelbia',
    swing:
      'staiga, staigus, netikėtai, (staig*) .. (šuol*|augim*), per naktį .. (pasikeit*|apsivert*), stebukling*, iš niekur, apsivertė, suvedami paskutiniai, visada tiems patiems, apvertė rezultat*',
    stopped:
      '(sustabd*|nutrauk*|stabdo*|pristabd*) .. (skaičiav*|balsav*), skaičiav* .. (sustabd*|nutrauk*|nutrūk*|sustojo)',
    expelled:
      '(stebėtoj*|žurnalist*) .. (išvar*|išvaryt*|išprašyt*|išprašė|neįleid*|neįleist*|neleid*|neleist*|pašalint*|išmest*|draud*|uždrausta), (išvar*|išpraš*|neįleid*|pašalin*|neleid*|draudė) .. (stebėtoj*|žurnalist*), be stebėtojų, (stebėtoj*) .. (paprašė išeiti|išprašyti|išprašė|neįleido|išvarė|turėjo išeiti), paprašė išeiti, išprašė iš patalpos, stebėtojams neleista, stebėtojams neleido, stebėtojų neįsileido',
    refused:
      '(neleid*|neleist*|neįleid*|atsisak*|negalėj*|nedavė|išsiunt*|išvar*|uždraud*) .. (balsuo*|biuleten*|apylink*|namo), (balsuoti) .. (neleid*|neleist*|negalėj*|uždraud*), negalėjau balsuoti, negalėjo balsuoti, išsiuntė namo, atimta teisė balsuoti, nedavė biulet*, (neleido|neleista) .. (balsuoti|įeiti), neįleido, liepė (eiti namo|išeiti), pasiuntė namo, negavo biuletenio, nedavė biuletenio, negalėjo balsuoti, (trukdyta|trukdė|trukdoma|neleista|neleido|uždrausta) .. balsuoti, neįleido balsuoti',
    'ballot-access':
      '(kandidat*|partij*|sąraš*|kandidatūr*) .. (neregistruo*|neįregistruo*|išbraukt*|pašalint*|atmest*|draud*|uždraust*|neleist*|nušalint*|eliminuo*), (neregistr*|neįregistr*|išbrauk*|pašalin*|atmet*|draudž*|uždraud*|neleid*|eliminuo*) .. (kandidat*|kandidatuo*|partij*|dalyvauti rinkimuose), negali kandidatuoti, neleido kandidatuoti, rinkėjų parašų, (neįregistravo|atsisakė registruoti|neregistravo) .. (sąraš*|kandidat*|komitet*), parašų netinkami, parašus brokavo, brokavo, (iš rinkimų|nuo rinkimų) .. (pašalint*|nušalint*|pašalino), pašalinta partija, (partija|kandidatas) .. (pašalint*|neįregistruot*|uždraust*)',
    barred: 'uždraust*, draudžiam*, pašalint*, nušalint*, diskvalifik*, atmest*, išbraukt*, eliminuo*, neleist*',
    requirement:
      'reikia, reikės, reikalauja*, privalo*, privaloma*, būtina, būtin*, tik (su|jei|tie), be (paso|dokument*|kortel*|pažymėjim*) .. (ne|neleid*|negal*), turi turėti, reikalinga*, privalu',
    entitled:
      '(gali|galės|turi teisę|leista|leidžia|galima|teisę|leis) .. (balsuoti|balsuo*), (suteik*|gauna|gavo) .. (balsavimo teis*|teisę balsuoti|rinkimų teis*)',
    'not-entitled':
      '(negali|negalės|neturi teisės|draudžiama|neleidžiama|nebegali) .. balsuoti, (prarad*|atim*|netek*|atimta) .. (teisę balsuoti|balsavimo teis*|rinkimų teis*|teisės balsuoti), balsuoti nebegalima, nebegalima balsuoti, nebegali balsuoti, neleidžiama balsuoti',
    deadline:
      'termin*, paskutin* (dien*|galimyb*), iki (pirmadien*|penktadien*|sekmadien*), baigiasi, baigsis, ne vėliau, per vėlu, pasibaig*',
    biased:
      'šališk*, tendencing*, kontroliuo*, lojal*, partijos (nari*|žmon*), marionet*, sąmoksl*, tarnauja, pavald*, statytin*, savi žmonės, palankus valdž*, palanki valdančia*, palankus valdančia*, palaiko valdanči*',
    bribed: 'papirkt*, papirk*, korump*, korupcij*, kyš*, nupirkt*, šantažuo*',
    appointed: 'paskirt*, atleist*, atleid*, atsistatydin*, nušalint*, pakeist* nauj*, pasitrauk*',
    'fake-channel':
      '(netikr*|suklastot*|apgaulin*|sukčių|melaging*|klast*) .. (laišk*|svetain*|žinut*|paskyr*|skambuč*|puslap*|pranešim*|profil*|dokument*), (VRK|komisijos) vardu, apsimet* .. (VRK|komisij*|pareigūn*), klonuot*, prisideng* VRK, (VRK|komisijos) vardu, apsimeta .. (VRK|komisij*), neva iš VRK, (laišk*|žinut*|skambut*|skambina) .. (nuorod*|asmens kod*|VRK), netikr* (laišk*|puslap*|žinut*), sukčių (laišk*|žinut*), neva siųst*, neva (VRK|komisij*), aktyvuoti balsą, apsimet* VRK, (SMS|laiškai|žinutės) .. (VRK|rinkimų komisij*) .. (kod*|nuorod*|bank*)',
    deepfake:
      'deepfake*, giluminė klast*, giliosios klast*, dirbtin* intelekt* (sukurt*|generuot*|vaizdo), DI sukurt*, DI generuot*, klonuotas balsas',
    premature:
      'prieš (rinkim*|balsav*|skaičiav*|uždarant), iš anksto, jau (paskelbt*|žinom*|paruošt*|nuspręst*|atspausdint*|parašyt*), dar nepasibaigus, dar neprasidėjus, anksčiau laiko, per anksti, prieš atidarant apylinkes, gavo skaičius, dar nesuskaičiavus balsų, paskelbti dar nesuskaičiav*, prieš suskaičiuojant balsus',
    fined:
      '(baud*|baus*|kalėjim*|neteks pašalp*) .. (balsuo*|balsav*|rinkim*|nebalsav*), (nebalsuo*|nebalsav*|balsuo*|balsav*) .. (baud*|kalėjim*|baus*), neateis balsuoti',
    'data-used':
      '(skol*|VMI|antstol*|deportac*|mokesči*|šaukim*|išieškoj*) .. (rinkėjų (sąraš*|duomen*)), (rinkėjų (sąraš*|duomen*)) .. (skol*|VMI|antstol*|deport*|mokesč*|šaukim*|išieško*)',
    futile:
      '(bals*|balsavim*|balsuoti) .. (nieko nekeičia|nieko nereiškia|beprasm*|neverta|nėra prasmės), nėra prasmės balsuoti, neverta balsuoti, viskas (jau|) (nuspręsta|sutarta|nulemta), kam (išvis|) balsuoti, tušti biuleten*',
    harvested:
      '(rinko|renka|surink*|rinkti) .. (biuleten*|balsus|vokus|pasus), globos nam*, senelių nam*, pensionat*, slaugos nam*',
    unsolicited:
      '(siunt*|išsiunt*|gavo|gavau|atėjo) .. (biuleten*|rinkėjo kortel*|vok*) .. (mirus*|sen*|neteising*|du|šuo|šuniui|šuns|kit*), mirusiajam atsiunt*, rinkėjo kortel* mirus*, (mirus*|miręs|mirė|palaido*) .. (kortel*|sąraš*|kvietim*), (kortel*|kvietim*) .. (mirus*|senel*|buvusiam gyventoj*)',
    uncertified:
      'nesertifikuot*, neišbandyt*, nepatikrint*, nėra (patikrint*|sertifikuot*|audituot*), pažeidžiam*, nesaug*, saugumo spragų, saugumo spraga, neaudituot*, saugumo sprag*, rimta spraga, pažeidžiamum*',
    'foreign-owned':
      '(priklaus*|sukurt*|pagamint*|programuot*|finansuo*|valdo*|nuosavyb*) .. (rusij*|rusų|kinij*|soros*|užsien*|amerik*|partij*|ministr*), (rusijos|rusų|kinijos|kinų|soros*|užsienio) .. (priklaus*|valdom*|kapital*|finansuo*), ryš* su .. (rusij*|kinij*|partij*|kremli*), serveriai svetimoje, svetimoje šalyje, serveriai užsienyje',
    unfair:
      '(nėra|nebuvo|vargu ar|toli gražu) .. (laisv*|sąžining*|demokrat*|teisėt*|skaidr*), nesąžining*, nedemokrat*, neteisėti rinkimai, farsas, farsą, spektakl*, cirkas, vadinami* rinkim*, tariam* rinkim*, antikonstituc*, pasityčiojim*, nelegitim*, (nepripažįsta|nepripažino|atsisakė pripažinti) .. (rinkim*|rezultat*), nesąžining* .. rinkim*, rinkim* .. nesąžining*',
    fair: 'laisvi ir sąžiningi, laisvus ir sąžiningus, (saug*|sąžining*|skaidr*|demokratišk*|patikim*) .. (rinkim*|balsav*|skaičiav*), (rinkimai|balsavimas) .. (sklandžiai|ramiai|be pažeidim*|skaidr*|sąžining*|saug*), (esmini*|rimt*|šiurkšči*) pažeidimų (nebuvo|nenustat*|nėra), be (incident*|pažeidim*|didesnių), pažeidimų nenustat*',
    anomaly:
      'įtartin*, statistiškai neįmanom*, neįmanom*, anomalij*, keist*, keista, paslapting*, mįsling*, nepaaiškinam*, sutapim*, atsitiktinum*, smirdi, dvokia, neįtikėtin*, viename .. bute, bute .. gyvena # rinkėj*, gyvena # rinkėjai, tame pačiame bute, keistai, # rinkėjai viename',
    secret:
      'slapta, slapčia, tyliai, slepia*, slepiama, nuslėp*, nutyl*, užglaist*, paslaptyje, slaptai, slapta, slaptas susit*, paslapt*, nepraneš*, užkulis*',
    misleading:
      '(klaid*|spaudos klaid*|trūksta|klaidin*|neteising*) .. (biuleten*|kandidatų sąraš*), biuleten* .. (klaid*|spaudos klaid*|trūksta|klaidin*|neteising*|praleist*), ne tie biulet*, supainio* biuleten*, spaudos klaid*',
    inaccessible:
      '(nėra|be) .. (pandus*|lift*|nuožuln*), neprieinam*, nepritaikyt*, negali patekti .. vežimėl*, laiptai, neleido .. (padėti|lydėt*)',
    denial:
      'netiesa, neatitinka tikrovės, neatitinka tiesos, melag*, melas, melą, melagien*, klaidinan*, klaiding*, nepagrįst*, (teigin*|teiginys|žinia|gandai|gandus|vaizdo įraš*|įraš*|informacij*|žinutė*) .. (melag*|klaidin*|netiesa|nepagrįst*|suklastot*|neteising*|ištrauk*|senas|netikr*), paneig*, paneigė, neig*, neigia, atmet* .. (kaltin*|teigin*|gand*), (nėra|trūksta|be|jokių|nerasta) .. (įrodym*|pagrindo|duomenų apie|požymių), dezinformac*, mitas, mitai, mitus, gandai, gandas, sąmokslo teorij*, iš tiesų, iš tikrųjų, tikrovėje, prasimanym*, išlaužt*, ištraukta iš konteksto, atvirkščiai, nieko panašaus',
    'fact-check':
      'faktų tikrin*, faktų patikr*, melo detektor*, 15min patikrinta, patikrinome, demaskuok, plinta (žinutė|įrašas|teiginys), verdiktas',
    'official-notice':
      '(VRK|komisija|savivaldybė) (primena|informuoja|kviečia|praneša|ragina|aiškina|atkreipia), primename, informuojame, pranešimas spaudai, daugiau informacijos, kaip balsuoti, kviečiame, jūsų apylinkė, balsuoti galėsite, balsuoti galite',
    attribution:
      'sako, sakė, teigia, teigė, teigiama, anot, pasak, pranešė, praneša, rašo, pasakojo, pasakoja, liudij*, pripaž*, pripažįsta, perspėj*, aiškina, ekspert*, šaltini*, skelbia, tvirtina, nurodė, atskleid*',
    allegation:
      'kaltin*, kaltina, įtar*, įtarim*, įtariama*, skund*, skundžia*, tyrim*, tiria, ikiteisminis, esą, neva, tariam*, pareiškim*, galim* pažeidim*',
    question:
      'kur (galiu|galima|man|yra|balsuoti|rasti), kaip (galiu|galima|man|balsuoti|sužinoti|elgtis), ar (tiesa|kas nors|galiu|galima|reikia|būtina|gali|man|turiu), kelintą valandą, kokių dokument*, kada (yra|prasideda|galima|baigiasi), kas nors žino, gal kas žino',
    rhetorical:
      'kodėl (nėra|nebuvo|visi|balsai|stebėtoj*|taip|skaičiuoja|nesutampa|slepia|vis dar|neleido|niekas), kaip (gali|įmanoma|čia|atsirado), kas (skaičiuoja|skaičiavo|kontroliuoja|saugojo|iš to), sutapimas, paaiškinkite, ar tikrai, ką (slepia|jie slepia|bijo), pabuskite, keista ar ne, atsitiktinumas, kurgi ne, ar tik man vienam, kodėl visada, kodėl .. apylinkių, kaip viename, tyli kaip žemė, va jums',
    opinion:
      'manau, mano manymu, mano nuomone, galvoju, tikiuosi, turėtų, reikėtų, gėda, gėdinga*, skandal*, nepriimtin*, reikia ištirti, būtina ištirti, gaila, liūdna, juokinga, nuomonė, komentar*, šlykštu, pagaliau, deja, apgailėtin*',
    call: 'reikalaujame, reikalauju, ragin*, kviečiu, pasirašykite, peticij*, dalinkitės, pasidalink*, ateikite, protest*, mitingas, boikotuo*, sustabdykite, prisijunk*, aukok*',
    instruction:
      'balsuokite, balsuok, eikite balsuoti, nepamirškite, nepamiršk, atsineškite, pasiimkite, naudokite, nenaudokite, patikrinkite, prašykite, siųskite, skambinkite, pažymėkite, įsitikinkite, nepasirašykite',
    negation: 'ne, nėra, nebuvo, nebus, niekas, be, niekada, nei, joks, jokių, nieko',
    hedge: 'galbūt, gali būti, turbūt, tikriausiai, atrodo, matyt, esą, neva, galėtų, galimai, tikėtina',
    conditional: 'jei, jeigu, jei ne, tuo atveju, nebent',
    evidence:
      'įrodym*, įrod*, vaizdo įraš*, video, nufilm*, įraš*, ekrano kopij*, nuotrauk*, atskleid*, demask*, dokument*, liudyt*, pagaut*, pričiupo, nutekint*, patvirtin*, pranešėj*',
    urgency:
      'dėmesio, skubu, skubiai, įspėjim*, šokiruoj*, neįtikėtina, kol neištrynė, svarbu, ką tik, naujausia, sprogst*, pavojus',
    'first-person':
      'mačiau, pats mačiau, pati mačiau, aš (buvau|mačiau|nuėjau|stovėjau), man (sakė|pasakė|davė|nedavė|atsakė), mums (sakė|pasakė|nedavė), mano (kaimyn*|mama|mamai|tėvas|močiut*|žmona|vyras|sesuo|brolis|dukra|sūnus|senel*|pavard*), (nuėjau|atėjau|stovėjau|laukiau|bandžiau|ėjau) .. (balsuo*|apylink*|eil*), mūsų (apylinkėje|mokykloje|kaime|miestelyje), savo akimis, kai (atėjau|nuėjau), mano apylinkėje',
    event:
      'interviu, spaudos konferenc*, debat*, diskusij*, laid*, tinklalaid*, podkast*, tiesiogin*, seminar*, konferenc*, paskait*, dokumentin*, pokalb*, posėd*, svečias, studijoje, pradėjo nagrinėti bylą, kitas posėdis, diskusija, mitingas, vyko mitingas',
    statistic: 'procent*, milijon*, tūkstan*, šimt*, pusė, dauguma, dešimt*, kas (trečias|penktas), proc',
    'time-word':
      'šiandien, rytoj, vakar, pirmadien*, antradien*, trečiadien*, ketvirtadien*, penktadien*, šeštadien*, sekmadien*, valand*, val, ryte, vakare, spalio, gegužės',
    politics:
      'kandidat*, partij*, seimo nar*, ministr*, premjer*, vyriausyb*, opozicij*, koalicij*, prezident*, politik*, politin*, konservator*, TS LKD, socialdemokrat*, LSDP, liberal*, valstieči*, nemuno aušra, žemaitait*, darbo partij*, nausėd*, šimonyt*, landsberg*, skvernel*, karbausk*, meras, mero',
    'horse-race':
      'reiting*, apklaus*, pirmauja, lyderi*, laimėjo, laimi, laimėtoj*, pergal*, pralaimėj*, mandat*, daugum*, favorit*, populiarum*, vietos seime, rinkimų barjer*, palaikym*, nugalėtoj*',
    'campaign-work':
      'kampanij*, rinkimų kampan*, agitacij*, pažad*, reklam*, aukos, auka partij*, šūkis, kandidatuo*, programa, plakat*, rinkimų program*, finansavim* partij*',
    parliament:
      '(seimas|seime|seimo|parlament*|tarybos|taryba|frakcij*|komitet*|vyriausyb*|europarlament*|savivaldyb* taryb*) .. (balsuo*|balsav*), (balsav*|balsuo*) .. (įstatym*|projekt*|biudžet*|nepasitikėj*|pataisas|pataisoms|prieš|susilaik*), nepasitikėjim*, interpeliacij*, įstatymo projekt*, pataisas, pataisos, priėmim*, pateikim*, apkalt*',
    contest:
      'eurovizij*, geriaus* (žaidėj*|film*|daina|sportinink*), metų (žmogus|automobilis|sportininkas|knyga|moteris), komisija vertin*, žiūrov* bals*, balsuok už savo, konkurs*, apdovanojim*, šok* su manimi, x faktorius, auksin* kamuol*, lietuvos balsas, žiūrovų balsai, atrankoje',
    districting: 'apygardų (rib*|perbraiž*|pertvark*), gerrymander*, apygardų ribos',
    'foreign-influence':
      'kišim*, kišasi į rinkim*, įtakos operacij*, informacin* (operacij*|karas|ataka), propagand*, troli*, trolių, botai, botų, (rusij*|kinij*|užsien*) .. (kišim*|įtak*|dezinform*), hibridin*',
    'hacking-elsewhere':
      '(bank*|ligonin*|pašt*|paskyr*|telefon*|įmon*|mokykl*|facebook*|citybee*|registrų centr*) .. (nulauž*|įsilauž*|programiš*|nutek*|kibernetin*|sukči*), (programiš*|įsilauž*|nulauž*|kibernetin* atak*) .. (bank*|ligonin*|pašt*|paskyr*|telefon*|įmon*|mokykl*), wikileaks',
    'law-text':
      'įstatymo, įstatymas, straipsn*, dalis, punktas, vadovaujantis, konstitucij*, rinkimų kodeks*, nustato, kodekso, pagal įstatymą, tvarkos apraš*',
    satire:
      'satyr*, parodij*, juokas, juokauj*, juokeliai, lol, haha*, hahaha, balandžio 1, humor*, kalėdų senel*, anekdot*',
    metaphor: 'pavogė (širdį|dėmesį|šou), balsuo* (kojomis|pinigine), balso stygos, pakėlė balsą, garsiu balsu',
    history:
      'amži*, istor*, 1918, 1920, 1926, 1990, 1992, sovietin*, tarybin*, smeton*, sąjūd*, okupacij*, caro, tarpukar*, steigiam* seim*',
    'other-crime':
      'mokesči* (sukči*|slėpim*), PVM, draudim* sukči*, pinigų plovim*, nužudym*, narkotik*, plėšim*, tapatybės vagyst*, doping*, čekiuk*, telefonini* sukči*',
    'weak-place':
      'mokykla, mokykloje, mokyklos, seniūnija, seniūnijoje, kultūros namuose, kultūros namų, biblioteka, bibliotekoje, salė, salėje, kabina, kabinoje, kabiną, punktas, punkte, patalpos, patalpose, seniūnij*, savivaldybės koridor*, ambasad*',
    'weak-box':
      'dėžė, dėžėje, dėžę, dėžės, urna, urnoje, urną, maišas, maišai, maišą, maiše, maišelyje, konteineris, konteineryje, konteinerį',
    'weak-list': 'sąrašas, sąraše, sąrašo, sąrašą, sąrašuose, registras, registre, protokolas, protokole, protokolą',
    'weak-paper':
      'lapas, lapai, lapų, lapus, lapelis, lapeliai, vokas, vokai, vokus, voką, popierius, popieriai, krūva, krūvą, pluoštas, pluoštą',
    'weak-count':
      'skaičiavo, skaičiuoja, skaičiuoti, suskaičiuota, suskaičiuoti, suskaičiavo, skaičiavimas, skaičiavimo, perskaičiuo*',
    'weak-staff':
      'komisija, komisijos, komisijoje, pirmininkė, pirmininkas, nariai, narė, stebėtojas, stebėtojai, stebėtoja, savanoriai, darbuotoja, darbuotojai',
    people:
      'žmonių, žmonės, asmenų, asmenys, gyventojų, gyventojai, piliečių, parašų, parašai, pavardžių, atvykusių, suaugusiųjų, rinkėjų atėjo, pasirašė',
    'split-group':
      '(konservatorių|socdemų|liberalų|valstiečių|partijos|opozicijos) (rinkėjai|rėmėjai|šalininkai), pavardės, kurių pavardė*, (vyrai|moterys|pensininkai|senjorai|jaunimas|kiti|likusieji) (balsuoja|balsuos|turi balsuoti|gali balsuoti), lyginiai, nelyginiai, gimę',
    'e-vote-check':
      'el balsas, internetinis balsas, (patikrin*|tikrin*|sekti) .. (savo balsą|balsą|balsas įskaityt*), balso kvit*',
    'draft-summons':
      'šauktin*, šaukim* .. (kariuomen*|armij*), mobilizacij*, šaukiamas į kariuomenę, karo prievol*, verbuot*',
    'ballot-photo':
      '(nuotrauk*|fotograf*|nufotograf*|asmenuk*|filmuo*|nufilm*) .. (biuleten*|kabin*), biuletenio nuotrauk*, asmenuk* kabinoje, (siųsti|parodyti|atsiųsti) .. (nuotrauk*) .. (viršinink*|biuleten*|bos*)',
    'papers-collected':
      '(rinko|surinko|rinkti|paėmė|atėmė|surenka|renka|prašo|prašė) .. (pasus|pasą|korteles|kortelę|dokument*|asmens kod*|slaptažod*|vokus), (pasus|pasai|dokumentus|kortel*|asmens kodą) .. (surinko|paėmė|atėmė|prašo|pasakyti)',
    'benefit-lost':
      '(praras|neteks|atims|nebus|sumažin*|nutrauks|nebegaus|atimta) .. (pensij*|pašalp*|kompensacij*|darb*|išmok*|būst*|stipend*|leidim*), (pensij*|pašalp*|kompensacij*|išmok*) .. (praras|neteks|atims|nebegaus|sumažin*), (atleis|atleidžiam*) .. (balsuo*), kompensacijos nebus, (kompensacij*|pašalp*|pensij*|malkų) .. (nebus|negaus|atims|nutrauks)',
    'candidate-unfit':
      '(negali|neturi teisės) kandidatuoti, dviguba pilietybė, dvigubą pilietybę, antras pasas, kitos valstybės pilietyb*, (per jaunas|per jauna) .. kandidat*, (teistas|nuteistas|teistum*) .. (kandidat*|nar*|mer*), negyvena (savivaldybėje|lietuvoje), gimęs (užsienyje|ne lietuvoje), trečia kadencija, priesaikos lauž*, (parašai|parašų|dokumentai) .. (suklastot*|trūk*|negalioj*|per vėlai)',
    'partial-tie':
      '(kandidato|kandidatės|mero|merės|ministro|pirmininko|seimo nario) (žmona|vyras|sūnus|duktė|brolis|sesuo|draugas|giminaitis|patarėja|patarėjas|uošvė|pusbrolis), buvęs (patarėjas|kandidatas|ministras|meras), (paskirt*|deleguot*|skirt*) .. (partij*|vyriausyb*|mero|valdanč*), partijos (narys|narė|nariai|rėmėja*), iš vienos partijos, tos pačios partijos, dirbo .. (štabe|kampanijoje), partijos bilietas, narį deleguoja partija, deleguoja partija, partijos deleguot*, (žmona|vyras|sūnus|duktė|svainis) .. (komisij*|kandidat*|mero)',
    'kept-silent':
      '(žiniasklaida|LRT|televizija|delfi|žurnalistai|spauda) .. (tyli|nutyli|nerašo|nekalba|neskelbia|slepia), niekas (nekalba|nerašo|nepasako|nepraneša|nepranešė|nepaaiškina), jums (nesako|nepasakys), (nutylima|slepiama|slepia|užglaisto*|užtylėt*), po kilimu, tylima apie, niekas nekalba',
    explanation:
      'dėl to kad, (priežastis|paaiškinimas) (yra|paprasta*|buvo), paaiškinama, paaiškino, atsirado dėl, sukėlė, nes (įstatymas|pagal įstatymą), kaip (numatyta|visada|įprasta|nustatyta|ir numatyta), pagal (įstatymą|tvarką|taisykles), tai (normalu|įprasta|įprasta tvarka), žmogiška klaida, techninė klaida, suvedimo klaida, apsirik*, (klaida|klaidą) (ištaisyta|ištaisė), ištaisyta, įprast*, privalo sunaikinti, lėmė tai kad, nes tądien, dėl lankytojų srauto, nes vienu metu, aiškina, todėl suskaičiuojama, protokolas ištaisytas, toks pat vaizdas',
    'elsewhere-or-old':
      '(nuotrauk*|vaizdo įraš*|video|filmuk*|kadr*|įraš*) .. (yra iš|darytas|daryta|filmuota|rodo|senas|sena|kitos|20* metų|ne biuleten*), (senas|seni) (vaizdo|video|įraš*), sena nuotrauka, iš kitos (šalies|valstybės), (mokymų|pratybų|spaustuvės broko), surežisuot*, sumontuot*, senumo, nuotrauka .. daryta, daryta rusijoje, iš komisijos mokymų, biuletenių pavyzdžiai, atspausta pavyzdys, 2018-aisiais',
    'cannot-happen':
      '(negali|negalima) .. (būti|nulaužti|atsekti|pakeisti|matyti|balsuoti du|susieti|nustatyti), (neįmanoma|nėra galimybės|neįmanomas), būtų (pastebėta|pastebėtas), kiekvienas balsas .. skaič*, visi (balsai|biuleteniai) .. (skaič*|vietoje|suskaič*), neprijungt*, (tikrinama|tikrinami|sutikrinama|palyginama), niekas (nemato|negali matyti), nepriskiriam*, (nėra|nebuvo) .. (nulaužta|perkelt*|jokio|jokių), niekaip nesusij*, tik piliečiai, rezultatas nepakito, rodė .. registrą, balsavo ten, registruotis neturi, skaičiuojamas už sąrašą, veikė visą naktį',
    hearsay:
      'neva, esą, girdėjau, teko girdėti, sako kad, kalbama, kalba kad, sklinda (gandas|kalbos|gandai), pasak gandų, gandai, tvirtinama, tariamai, atseit, draugas (sakė|pasakojo), kaimynas (sakė|pasakojo|matė), kaimynė (sakė|pasakojo|matė), kažkas sakė, skaičiau kažkur, esanti, balsavęs, gavę',
    witness:
      'savo akimis, pats mačiau, pati mačiau, mano akyse, prieš mane, (ką tik|tik ką) (grįžau|balsavau|buvau), (aš|mes) (mačiau|matėme|buvau|balsavau|stovėjau|laukiau|klausiau|filmavau|gavau), (mačiau|stovėjau|laukiau|balsavau|atėjau) .. (apylink*|balsavim*|eil*|kabin*), (man|mums|mamai|močiutei) (pasakė|davė|parodė|neleido|liepė|atėjo), liepė man, pas mus, mūsų (apylink*|seniūnij*|miestel*|kaim*|mokykl*), mano (balsas|balsą|biuletenis|pavardė|pavardės|vardas|senelis|tėtis|mama), buvau (stebėtoj*|komisij*)',
    comparison:
      '(lenkijoje|latvijoje|estijoje|vokietijoje|prancūzijoje|rusijoje|baltarusijoje|amerikoje|kitose šalyse|kitur) .. (skaič*|balsuo*|gali|suskaič*), kitose šalyse, kitos šalys, bananų respublik*, vienintelė šalis, kaip (rusijoje|baltarusijoje)',
    'past-election':
      '(20*|19*) (metų|metais) .. (rinkim*|balsav*), per (praėjusius|ankstesnius|praeitus) rinkimus, (praėjus*|ankstesn*|praeit*) (rinkim*|kart*), prieš ketverius metus, praeitą kartą',
    'count-progress':
      '(skaičiavim*|balsų skaičiavim*|perskaičiavim*) .. (prasid*|tęsia*|baig*|vyksta|baigtas), (suskaičiuot*|suskaičiavus|duomenys) .. (#|apylink*|proc*|balsai|balsų), suskaičiuoti balsai, pirmieji rezultatai, preliminarūs rezultatai, (rezultat*) .. (laukiama|paskelb*|tvirtins|patvirtins|paaiškės), dar nesuskaičiuot*, suskaičiuoti # proc, # proc apylinkių',
    'register-figures':
      '# .. (rinkėjų|balsavimo teisę), (rinkėjų|piliečių) skaičius, (mln|tūkst|milijon*|tūkstanč*) .. (rinkėj*|piliečių|balsavimo teis*), pirmą kartą balsuo*, rinkėjų sąraše (yra|įrašyta), turi teisę balsuoti, balsavimo teisę turi',
    'turnout-figures':
      '(aktyvumas|aktyvum*) .. (#|proc*|siekė|didesnis|mažesnis|rekord*), # (proc|procent*) .. (rinkėj*|balsavo|dalyvavo), (balsavo|dalyvavo) .. (#|proc*), iki # val .. (balsavo|dalyvavo|rinkimuose), (didelis|mažas|didžiausias|mažiausias|rekordinis) aktyvumas',
    scheduled:
      '(vyks|įvyks|rengiami|paskelbti|numatyti|skelbiami) .. (#|sekmadien*|spal*|gegužės|kovo|rudenį|pavasarį), rinkimai (vyks|bus|numatyti), (kit*|ateinanč*|artėjan*) (rinkim*|metais|savaitę|sekmadien*), (nagrinės|prasidės|veiks|vyks|tvirtins) .. (#|pirmadien*|antradien*|trečiadien*|ketvirtadien*|penktadien*|sekmadien*|gegužę)',
    preparation:
      '(ruoš*|rengia*|pasireng*|pasiruoš*) .. (rinkim*|balsavim*|apylink*), (moko*|mokym*|ieško|trūksta|reikia|atrenka) .. (komisij* nari*|stebėtoj*|komisij*), (spausdin*|atspausdin*|išvež*|pristat*|siunč*) .. (biuleten*|kortel*|dokument*), biuleten* .. (atspausdint*|spausdin*|išvež*|pristat*), (išband*|bandym*|testav*) .. (sistem*), repeticij*, spaustuv*',
    orderly:
      'be (pažeidimų|incidentų|trikdžių|problemų), kaip planuota, pagal planą, laiku, ramiai, ramus, sklandžiai, sklandus, tvarkingai, (gera|šventinė) nuotaika, mandatų pasiskirstymas liko, liko toks pat, rezultatas nepakito',
    reform:
      '(rinkimų įstatym*|rinkimų kodeks*|rinkimų sistem*|balsavimo internetu) .. (patais*|keit*|reform*|projekt*|siūl*|įteisin*|svarst*), (siūlo|siūloma|svarsto|ketina|planuoja|nori) .. (rinkim* kodeks*|balsavim* internetu|rinkimų sistem*|rinkimų amži*), bandomas* projekt*, darbo grupė, konstitucijos patais*, balsuoti nuo 16',
    'voter-guide':
      'kaip (balsuoti|registruotis|veikia|skaičiuojami|užpildyti), (viskas|ką) .. (reikia žinoti|būtina žinoti|svarbu žinoti), klausimai ir atsakymai, DUK, atmintinė, žingsnis po žingsnio, kas gali balsuoti, gidas, skaitykite čia, rasite čia, pasitikrinti ar, galima svetainėje, rasite rinkėjo, konsultuoja, nurodytas rinkėjo kortelėje',
    'inquiry-demanded':
      '(reikalauja|reikalaujame|prašo|nori|ragina|kreipiasi) .. (perskaičiuoti|perskaičiavim*|ištirti|tyrim*|atsistatydin*|atsakym*|paaiškin*|skaidrum*|naujų rinkimų), (turi|turėtų|privalo|reikia) .. (ištirti|perskaičiuoti|atsistatydinti|patikrinti|išsiaiškinti), nepriklausom* (tyrim*|audit*)',
    'trust-survey':
      '(proc|procent*|#|dauguma|pusė|trečdalis|kas) .. (pasitiki|tiki|nepasitiki|mano|abejoja|baiminasi), pasitikėjimas .. (rinkim*|VRK|demokratij*), pasitiki (VRK|rinkim*), (apklaus*|tyrim*) .. (rodo|atskleid*|pasitik*), apklaustųjų, respondent*',
    'boast-totals':
      'daugiausia balsų (istorijoje|per), rekordinis balsų, (daugiau|daugiausia) balsų (nei|už), (surinko|gavo|laimėjo|pelnė) .. (balsų|proc|procent*|mandat*), istorin* (pergal*|rezultat*), triuškinam* pergal*',
    'foreign-election':
      '(rusijos|baltarusijos|ukrainos|turkijos|irano|venesuelos|jav|amerikos|vokietijos|prancūzijos|britanijos|lenkijos|vengrijos|sakartvelo|gruzijos|moldovos|rumunijos|latvijos|estijos|kenijos|indijos) (prezidento rinkim*|parlamento rinkim*|rinkim*|referendum*), (rusijoje|baltarusijoje|ukrainoje|turkijoje|jav|vokietijoje|lenkijoje|vengrijoje|sakartvele|moldovoje|rumunijoje|latvijoje|estijoje) .. (rinkim*|balsav*), (kirgizijoje|burkina fase|kongo|kenijoje|serbijoje|moldovoje|sakartvele) .. (rinkim*|balsav*|biulet*), minske',
  },
  leaves: {
    'proc.date':
      '(rinkimai|balsavimas) .. (atidėt*|nukelt*|atšaukt*|perkelt*), antra balsavimo diena, balsuo* (pirmadienį|antradienį|trečiadienį)',
    'proc.hours': 'apylink* .. (uždar*|užsidar*|atidar*) .. (anksčiau|vėliau|pavėluo*), balsav* .. (pratęs*|pailgin*)',
    'proc.place': 'apylink* .. (perkelt*|uždaryt*|panaikint*|nebėra|neegzistuo*|kitoje vietoje)',
    'proc.method':
      '(žinute|telefonu) .. balsas (įskaitytas|užskaitytas), balsuo* .. (sms|žinute|telefonu|whatsapp*|el paštu|messenger*|programėl*)',
    'proc.documents':
      'balsuo* .. (be paso|tik su|be dokument*|galimybių pas*), (pasas|kortelė|dokumentas) .. (negalioj*|pasibaig*|būtin*) .. balsuo*',
    'proc.marking':
      '(tušinuk*|pieštuk*|rašikl*|flomaster*) .. biuleten*, biuleten* .. (negalioj*|sugadint*) .. (jei|kryž*|užraš*)',
    'proc.special':
      '(išankstin* balsav*|balsavim* paštu|balsavim* namuose|balsavim* užsieny*) .. (termin*|atšaukt*|baig*|iki|sutrumpin*|panaikin*)',
    'proc.assist': '(neįgal*|akl*|neregi*|vežimėl*|senjor*|negali*) .. (balsuo*|balsav*|apylink*)',
    'part.intimidation':
      '(policij*|kareiv*|ginkluot*) .. apylink*, rinkėj* .. (grasin*|gąsdin*|baugin*), bomb* .. (apylink*|rinkim*)',
    'part.queues': '(valand*|ilg*) .. eil* .. (balsuo*|apylink*), biuleten* .. (baigėsi|pritrūk*|neužtek*)',
    'part.secrecy': '(mato|žino|sužinos|matys) .. už ką .. (balsav*|balsuo*), balsavim* nėra (slaptas|anonim*)',
    'part.penalty': 'baud* .. (nebalsav*|nebalsuo*), (VMI|antstol*|skol*) .. rinkėjų sąraš*',
    'part.futility': 'bals* nieko (nekeičia|nereiškia), balsų (niekas|vis tiek) .. (neskaičiuoja|nesuskaičiuos)',
    'part.buying':
      '(perka|pirko|papirk*|supirk*) .. (balsus|rinkėj*|balsų), rinkėjų papirkim*, balsų pirkim*, už balsą .. (eur*|pinig*|mokėjo|moka)',
    'part.eligibility':
      '(nepilieči*|pabėgėl*|migrant*|užsienieči*|kalini*|baltarusi*) .. (balsuo*|balsav*|teisę balsuoti)',
    'reg.purge':
      'manęs (sąraše|sąrašuose) (nėra|nebuvo), (išbraukt*|ištrint*|pašalint*) .. rinkėjų sąraš*, (nebuvo|neradau|nerado) .. rinkėjų sąraš*',
    'reg.inflate':
      '(mirę|mirusi*|mirusių|fiktyv*) .. (rinkėjų sąraš*|sąrašuose), daugiau rinkėjų (nei|negu) gyventoj*, mirusios sielos',
    'reg.breach': 'rinkėjų (duomen*|sąraš*|registr*) .. (nutek*|pavog*|nulauž*|parduo*)',
    'reg.tamper': 'rinkėjų (sąraš*|registr*) .. (pakeist*|klasto*|suklasto*|taisyt*)',
    'reg.service': '(rinkėjų sąraš*|elektronin* sąraš*|VRK sistem*) .. (neveik*|nulūžo|sutriko|užstrigo|strigo)',
    'ball.extra':
      '(suklastot*|padirbt*|perteklin*|iš anksto užpildyt*|papildom*|dvigub*) .. biuleten*, (maiš*|dėž*|lagamin*) .. biuleten*',
    'ball.destroy':
      '(biuleten*|balsai|vokai) .. (sudegin*|išmest*|išmetė|sunaikin*|šiukšl*|suplėš*), (sudegino|išmetė|sunaikino) .. biuleten*',
    'ball.design': 'biuleten* .. (spaudos klaid*|klaid*|klaidin*|trūksta)',
    'ball.custody':
      '(urn*|balsadėž*|biuleten*|vokai) .. (be priežiūros|atidaryt*|pakeist*|sukeist*|neužplomb*|atplėšt*), plomb* .. (nuplėšt*|pažeist*|trūk*|sulaužy*)',
    'ball.mail':
      '(paštu) .. (bals*|biuleten*) .. (dingo|pavog*|klasto*|sukčiav*|negav*), (biuleten*|balsai) .. paštu .. (dingo|nepasiek*|pavėlav*)',
    'tech.machine':
      '(skaičiavimo mašin*|balsavimo mašin*|balsavimo įrengin*) .. (keičia|pakeit*|klasto*|programuo*|klaid*)',
    'tech.hack':
      '(programiš*|įsilauž*|nulauž*|kibernetin* atak*|DDoS|hakeri*) .. (rinkim*|VRK|balsav*|balsų), (rinkimų sistem*|VRK|balsavimo sistem*) .. (nulauž*|įsilauž*|kibernetin*|programiš*|hakeri*)',
    'tech.source':
      '(išeities kod*|programinis kod*|algoritm*) .. (rinkim*|balsav*|VRK), (VRK sistem*|rinkimų sistem*) .. (rusij*|kinij*|algoritm*|priklaus*|galin* dur*)',
    'tech.outage': '(VRK|rinkimų|rezultatų) .. (svetain*|puslap*) .. (neveik*|nulūžo|nepasiek*|sutriko|lūžo)',
    'tech.missing': '(kompiuter*|atmintuk*|įrengin*) .. (dingo|pavog*|pradingo|trūksta) .. (rinkim*|apylink*)',
    'tech.network':
      '(elektr*|internet*) .. (dingo|nutrūko|išjung*) .. (skaičiav*|apylink*|balsų), (skaičiav*|balsų) .. dingo (elektr*|internet*)',
    'res.count':
      'stebėtoj* .. (išvar*|išpraš*|neįleid*|neleid*|pašalin*), (skaičiav*|balsus skaičiav*) .. (slapta|už uždarų|sustabd*|be stebėtoj*|nutrauk*)',
    'res.mismatch':
      'daugiau balsų (nei|negu) .. (rinkėj*|žmoni*|gyventoj*), daugiau biuletenių (nei|negu), (protokol*|skaičiai|rezultatai) .. (nesutamp*|nesutapo|skiriasi)',
    'res.timing':
      '(rezultat*|skaičiav*) .. (vėluoja|vėlav*|vis dar nėra|vilkin*|užsitęs*), (per naktį|naktį) .. (rezultat*|balsai) .. (pasikeit*|apsivert*|atsirado)',
    'res.fake':
      '(suklastot*|netikr*|melaging*) .. (rezultat*|protokol*), rezultat* .. (paskelb*|žinom*|parašyt*|paruošt*) .. (prieš|iš anksto)',
    'res.audit':
      '(perskaičiav*|audit*) .. (atsisak*|slepia*|neleid*|uždraud*|parod*|atskleid*), atsisak* .. (tvirtinti|patvirtinti|perskaičiuoti)',
    'cand.access':
      '(sąrašo|kandidato) (neregistravo|neįregistravo), (kandidat*|partij*|sąraš*) .. (neregistruo*|pašalint*|draud*|išbraukt*|neleist*) .. (rinkim*|kandidat*), (neleido|uždrausta|negali) kandidatuoti',
    'fraud.voting':
      'mano pavardės .. pasiraš*, (mirę|mirusi*|miręs|mirusių) .. (balsav*|balsuo*), (balsav*|balsuo*) .. (du kartus|kelis kartus|mano vardu|svetimu vardu|už mirus*|už mane)',
    'fraud.general':
      'rinkimų (klastoj*|vagyst*|falsifik*), rinkimai .. (suklastot*|pavogt*|nupirkt*|sufalsifik*|surežisuot*), (suklastojo|pavogė|klastoja|vagia) .. rinkim*, suklastoti rinkimai, pavogti rinkimai, sukčiav* rinkim*',
    'inst.capture':
      '(VRK|rinkimų komisij*|komisijos nari*) .. (šališk*|papirkt*|korump*|kontroliuo*|lojal*|grasin*|partijos|atleist*|statytin*)',
    'inst.imperson':
      '(netikr*|suklastot*|sukči*) .. (VRK|rinkimų komisij*), (VRK|komisijos) .. (vardu|klonuot*|klast* svetain*|deepfake*)',
  },
  none: {
    'ball.ink':
      'no ink is put on voters’ fingers in Lithuania; claims about ink name other countries and are said in concepts',
  },
};
