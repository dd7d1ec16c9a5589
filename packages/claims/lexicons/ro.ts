import type { Lexicon } from '../src/lexicon/lexicon.ts';

export const ro: Lexicon = {
  language: 'ro',
  concepts: {
    election:
      'alegeri, alegerile, alegerilor, scrutin*, electoral !(afișaj|afis|slogan), electorală, electorale, (turul|tur) (întâi|doi|I|II|1|2), turului doi, prezidențiale, prezidențialele, parlamentare anticipate, alegeri anticipate, locale, preliminare, urne, la urne, votări, rundă de vot, vot anticipat, europarlamentare*, alegerea președintelui, turul 2, turul 1, alegeri (prezidențiale|locale|generale|parlamentare), campani* electoral*, primul tur, primului tur, turul (doi|întâi|1|2), alegeri, locale, parlamentare, prezidențiale',
    referendum: 'referendum*, plebiscit*',
    'election-day':
      'ziua (alegerilor|votului|votării|scrutinului), duminica votului, zilei alegerilor, seara alegerilor',
    'election-body':
      'CEC, comisia electorală*, comisiei electorale, comisi* electorală central*, AEP, autoritatea electorală*, autorității electorale, BEC, biroul electoral*, biroului electoral*, birou* electoral*, consili* electoral*, CECE*, autoritat* electoral*, organ* electoral*, comisi* electoral*, oficiul electoral, cec-ul*, bec-ul*, aep-ul*, CICDE',
    official:
      '(membr*|președinte*|șef*|funcționar*|operator*) .. (secți* de votare|comisi* electoral*|biroul* electoral*|biroului|AEP|CEC|BEC|secției|secție), funcționar* electoral*, operator* (de|la) calculator*, (președinta|președintele|șefa|șeful) de secție, operator* (de|al) secți*',
    observer:
      'observator*, promo-lex, promolex, expert forum, OSCE, ODIHR, misiune* de observare, reprezentant* partid*',
    voter: 'alegător*, votant*, electorat*, votanți*',
    vote: 'vot, votul, voturi, voturile, voturilor, votului, votat, votează, votați, votăm, vota, voteze, votez, votare, votarea, votării, votau, votase',
    turnout: 'prezenț* la (vot|urne), prezența (la|a), rata de participare, prezența',
    register:
      '(listele|liste|lista|listelor|listă) (electorale|electoral*|de alegători|alegătorilor|permanente|suplimentare), registr* (electoral*|alegătorilor|de alegători), registrul electoral, RSA, liste suplimentare, liste* electoral*, lista (secției|de alegători), registrul de stat al alegătorilor, pe liste suplimentare',
    registration:
      'înregistrar* (alegător*|prealabil*|pentru vot*|la vot), (înregistra*|înscri*) .. (vot|votare|alegător*|liste* electoral*), preînregistr*',
    ballot: 'buletin* de vot, buletin* .. vot*, buletinel* de vot, buletine* !(de identitate|de știri|meteo)',
    'ballot-box': 'urn*, urnă, urnele, urnei, urna (mobilă|de vot)',
    'postal-vote': 'vot* prin (corespondență|poștă), vot* (prin|pe) corespondență, (plic*|buletin*) .. corespondență',
    'early-vote': 'vot* anticipat*, vot* (înainte|mai devreme)',
    'special-vote':
      '(vot*|secți*|alegător*) .. (diaspora|diasporei|străinătate|peste hotare|afara țării|consulat*|ambasad*), diaspor*, urn* mobil*, vot* la domiciliu, vot* prin procură',
    'voting-machine':
      '(mașin*|aparat*|dispozitiv*|echipament*|scanner*|terminal*) .. (de vot*|de numărat|votare|numărare|electoral*), mașini de vot, dominion, smartmatic',
    'election-system':
      '(sistem*|server*|soft*|program*|platform*|aplicați*|SIMPV|SIAS*) .. (electoral*|de vot*|vot*|alegeri*|CEC|AEP|BEC|numărare), SIMPV, SIAS, vot* electronic*, vot* (online|pe internet), STS, sistem* informa* .. (electoral*|alegeri*), sistemele electorale, sistemelor electorale, simpv',
    'election-site':
      '(site*|site-ul|pagina|portal*|aplicația) .. (CEC|AEP|BEC|comisi* electoral*|rezultate*|alegeri*|electoral*|vot*), platforma AEP, platforma .. prezenț*, simpv',
    'poll-book':
      'tablet* .. (secți*|vot*|aep|electoral*), registr* electronic*, list* electronic*, tabletele, tablete, tableta',
    'polling-place':
      'secți* de vot*, secți* (electoral*|de votare), secția, secțiile, secțiilor, secției, cabin* de vot*, centr* de vot*, local* de vot*, secții !(de poliție|a spitalului), președin* de secție, secție, la secție, secții, secția de votare',
    'polling-hours':
      '(secți*|urnele|votarea|votul) .. (se închid*|se deschid*|închid*|deschid*|deschis*|închis*) .. (la|la ora|ora|până|mai|devreme|târziu), votăm până la*, program* de votare, se votează până',
    'id-document':
      'certificat*, viza de domiciliu, buletin* de identitate, carte* de identitate, cărți* de identitate, act* de identitate, permis* de conducere, act* identitate, CNP, viză de flotant, document* de identitate, pașaport*, adeverinț*, viză de flotant',
    count: 'numără*, număr* voturi*, numărarea, numărate, numărat, renumără*, centraliz*, contabiliz*, număra',
    results: 'rezultat*, rezultatele, scor* final*, (date|datele) (finale|parțiale|oficiale)',
    'result-sheet': 'proces* verbal*, procese verbale, proces-verbal*, procese-verbale, procesele, formular*',
    'exit-poll': 'exit poll*, exit-poll*',
    'recount-audit': 'renumăr*, audit*, numărătoare* paralel*, verificare* voturi*',
    certification: '(valid*|confirm*|certific*) .. (alegeri*|rezultat*|scrutin*|mandat*|votul*), validare*',
    court:
      'curte* constituțional*, CCR, curtea, curții, judecăt*, tribunal*, instanț*, proces*, contestați*, magistrat*, CCR, curtea constituțională',
    'police-army':
      'poliția, poliție, poliției, polițiile, polițist*, polițienesc*, jandarm*, soldați*, militar*, armat*, mascați*, carabinier*, SIS, SRI, trupe, procuror*',
    'foreign-actor':
      'ruși, rușii, rușilor, rus, rusă, rusești, rusia, rusiei, kremlin*, moscov*, SUA, american*, bruxelles*, soros*, UE, occident*, CIA, china, chinei, chinez*, străin*, ambasad*, vest, vestul, vestului, franț*, macron, transnistri*',
    'source-code': 'cod* sursă, algoritm*, soft* secret, back door, backdoor*, ușă din spate, program* ascuns',
    server: 'server*, baz* de date, sistem* informati*, calculator*, rețea* informati*, stick*, hard disk*',
    'power-network':
      '(luat|tăiat|oprit|întrerupt|căzut|picat) (curentul|internetul|lumina|semnalul), (pană|pana|pene) de curent, curent* .. (luat|oprit|picat|căzut), internet* .. (picat|căzut|oprit|întrerupt), (fără|lipsa) (curent|internet|semnal)',
    pen: 'creion*, marker*, cariocă*, carioca, ștampil*, pix, pixuri, pixul, pixurile',
    ink: 'cerneal*, tuș*',
    seal: 'sigili*, sigilat*, desigil*, nesigilat*, sigila*',
    signature: 'semnătur*, ștampil*, plic, plicuri*, timbru, autocolant*',
    'non-citizen':
      'străini, străinii, migranți*, imigranți*, refugiați*, cetățeni străini, fără cetățenie, apatri*, ucraineni*, cetățeni (unguri|străini|ucraineni|ruși|sirieni), fără domiciliu în românia',
    'dead-people':
      'morți, morții, morților, mort, decedați*, decedat*, decedate, defuncți*, e mort din, trecut* pe listă, e trecut',
    'voter-group':
      'deținuți*, condamnați*, pușcăriași*, studenți*, soldați*, minori*, pensionari*, diaspora, transnistreni*, locuitor* din stânga nistrului, bugetari*, asistați*, flotanț*, flotant',
    disabled:
      'dizabilit*, nevăzător*, handicap*, scaun* cu rotile, vârstnic*, persoane* în vârstă, însoțitor*, imobilizat*',
    'remote-channel':
      '(prin|pe|de pe|via|cu) (SMS|telefon*|internet*|email|e-mail|aplicați*|whatsapp|telegram|facebook|mesaj*), online, prin sms',
    'bag-vehicle':
      'autobuz*, autocar*, microbuz*, saci, sac, sacoș*, cutii, mașin* cu, camion*, dubă, dube, dubiț*, maxi-taxi, duba, valiz*, portbagaj*, microbuz*, duba, dubă',
    camera: 'camere* (video|web|de), cameră, filma*, fotografi*, poză, poze, selfie',
    'election-fraud':
      '(fraud*|falsific*|furt*|furat*|fura*|trucat*|trucar*|truca*|măslui*|manipul*|aranj*|vicia*) .. (alegeri*|alegerile|vot*|scrutin*|referendum*|electoral*|rezultat*), (alegeri*|alegerile|vot*|voturi*|scrutin*|referendum*|rezultat*) .. (fraud*|falsific*|furat*|furate|trucat*|măslui*|viciat*|aranjat*|manipulat*), fraud* electoral*, turism* electoral*, vot* multiplu, mită electorală, suveică, vot* ilegal*, alegeri libere furate, hoți* de voturi',
    fraud:
      'fraud*, falsific*, nereguli*, neregul*, încălcăr*, ilegal*, ilegalit*, hoți*, înșel*, escroc*, păcăl*, abuz*, trișe*, șmecher*, mârșăv*',
    rigged:
      'trucat*, măslui*, furat*, furate, fură, manipul*, aranjat*, (deja|dinainte) (decis*|stabilit*|hotărât*|știut*|scris*), stabilit* dinainte, sabota*, regizat*, lovitură de stat, viciat*',
    falsified: 'falsific*, fals, falsă, false, falși, contrafăcut*, plăsmui*, antedat*, măsluit*',
    hacked:
      'spart*, spargere*, hacker*, hackuit*, hăcui*, piratat*, compromis*, virus*, intrus*, penetrat*, hack*, (intrat*|accesat*|acces neautorizat|pătruns*) .. (sistem*|server*|baza)',
    attacked:
      'atac* (cibernetic*|informati*|ddos|hacker*), atacuri* cibernetic*, cyber*, ddos, atacat*, atacuri asupra (sistemelor electorale|site*|AEP|STS|BEC)',
    altered:
      'modific*, schimbat*, schimbă, schimbate, mutat* vot*, înlocuit*, inversat*, alterat*, șters*, resetat*, rescris*, trecut* la',
    added:
      'introdus* .. (urn*|buletin*|voturi), îndesat*, adăugat*, băgat*, umplut*, injectat*, strecurat*, completat*',
    destroyed:
      'ars, arse, arde, ard, ardeau, ardea, incendi*, distrus*, aruncat*, rupt*, gunoi*, tocat*, tomberon*, tăiat*, găsite arse, arse în spatele, arsă',
    lost: 'pierdut*, dispăru*, dispar*, lipsesc, lipsă, lipsește, găsit*, rătăcit*, nu au ajuns, după ziua alegerilor, (plic*|buletin*) .. (nu au ajuns|n-au ajuns|ajuns târziu|rătăcit*|pierdut*), ajuns* prea târziu',
    stolen:
      '(furat*|sustras*|confiscat*|luat*) .. (urn*|buletin*|ștampil*|tablet*|echipament*|liste*), (urn*|buletin*|ștampil*|tablet*|aparat*) .. (furat*|sustras*|dispărut*)',
    'pre-marked':
      '(deja|gata|dinainte|înainte) (ștampilat*|completat*|votat*|bifat*|marcat*), preștampilat*, buletine .. ștampilate, votate gata, gata ștampilat*',
    extra:
      'în plus, surplus, dublur*, suplimentar*, duplicat*, prea multe buletine, tipărit* .. (mai multe|plus), excedent*, mai multe buletine, duble, neidentificat*',
    invalid:
      'nul, nule, anulat*, invalid*, nevalabil*, respins*, nu (va fi|este|sunt|e) valabil*, neluat* în considerare, (vot*|buletin*|ștampil*) .. (nul|nule|nevalabil*|anula*|se anulează)',
    'not-counted':
      'nu (se|sunt|au fost|vor fi|s-au|e|a fost|mai) .. (număr*|numărat*|numără|luat* în|contabiliz*), (nenumărat*|necontabilizat*), voturi* .. (ignorat*|arunc*)',
    closed: 'închis*, închide, închid, nu se (mai|) deschid*, nu există, nu exist*, desființat*, blocat*, închise',
    moved:
      'mutată, mutate, s-a mutat, a fost mutat*, (mutat*|mută|relocat*) .. (secți*|școal*|sediu*|local*|adres*|alt*), secți* .. (mutat*|schimbat* adresa|relocat*|altă adresă), altă (adresă|locație|secție), noua adresă, nu mai există, să mergem la, (secția|secțiile) .. (mutat*|desființat*|închis*), (secția|votarea) .. mutat* la',
    late: '(deschis*|deschid*) .. (târziu|întârziere|mai târziu), (închid*|închis*) .. (devreme|înainte), cu întârziere, nu s-a deschis, nu s-au deschis, mai devreme, a deschis la (9|10|8|11), deschis* cu întârziere, (secția|secțiile) .. (nu a deschis|nu s-a deschis|încă închis*|întârziere)',
    extended: 'prelungi*, prelungit*, extins program*',
    postponed:
      'amân*, amânat*, suspendat*, reprogram*, altă (zi|dată), a doua zi de vot*, (alegeri*|vot*|scrutin*) .. (amân*|anulat*|mut* pe|luni|marți|miercuri), nu (mai|) (au|are|vor avea|va avea) loc, se anulează, data nouă, (se votează|votează|votăm|alegerile) .. (luni|marți|sâmbătă) nu duminic*, nu duminică, alegerile (se amână|se mută|amânate)',
    annulled:
      'anul* .. (alegeri*|tur*|scrutin*|rezultat*|vot*), (alegeri*|tur*|scrutin*) .. anul*, invalidat*, repet* .. (alegeri*|tur*|scrutin*), alegeri repetate, declarat* nul*, anularea (primului tur|alegerilor|turului), anulat .. (alegerile|turul)',
    down: 'doborât*, (registrul*|lista|listele|listele electorale) .. nu merg*, nu merg* (registrul|sistemul|lista|listele|tableta|tabletele|site-ul), nu se încarcă, (site*|sistem*|server*|aplicați*|portal*|calculator*|tablet*|aparat*|pagina) .. (căzut*|picat*|blocat*|nu funcțion*|nu merg*|stricat*|defect*|indisponib*|nu se încarcă|cade|pică), pan* de sistem, nu funcțion*, a picat, au picat, a căzut, defecțiun*, indisponib*, eroare*, sistemul e jos, (platforma|site-ul|sistemul|tabletele|serverul|aplicația) .. (picat|căzut|blocat*|mort|înghețat), picat o oră, merg din an în paște',
    leaked:
      'scurgere* de date, scurs*, date* personale, la vânzare, vându* .. (date*|liste*), publicat* .. (date*|liste*), divulg*, expus*, datele de acces, de vânzare pe un forum, (date|parole|conturi) .. (de vânzare|publicate|scurse)',
    deleted:
      '(șters*|șterși|radiat*|radia*|scos*|scoși|eliminat*|exclus*|tăiat*) .. (liste*|listă|registr*), nu (sunt|apar*|figure*|e|mă|m-am) .. (liste*|listă), lips* .. (liste*|listă), radier*, nu (mai|) (sunt|e|este|figur*|apar*|era|eram) (pe|în) list*, (dispărut*|scos*|șters*|radiat*) .. list*',
    'double-voting':
      '(vot*|votat*) .. (de două ori|de mai multe ori|de trei ori|de câteva ori|de 2 ori|repetat|în mai multe|la mai multe|din nou), vot* multiplu*, vot* dublu*, turism* electoral*, (adus*|aduși|aduc*|cară*|transporta*) .. (alegător*|votanți*|oameni* la vot|autobuz*|autocar*|microbuz*), carusel*, plimbați cu, votat (la|în) (două|trei|patru|mai multe) (secții|locuri|localități), votat de (două|trei) ori',
    impersonated:
      '(în|pe) numele (meu|lui|lor|altora|altcuiva|morților|ei|unor|unui|mamei), (cineva|altcineva) .. votat, (votat*|semnat*) .. (în locul|pentru alții|în numele|pe numele|pentru mine|pentru morți), cu acte false, buletine* de identitate fals*, acte* fals*, în locul (meu|lor|lui|altora), semnătur* falsificat*, era deja semnat, (semnat|votat) în (locul|numele), era semnat, deja (semnat|votat) (la|pentru|în)',
    'vote-buying':
      '(cumpăr*|vând*|vândut*|plătit*|plătesc|mituit*|mită) .. (vot*|voturi*|alegător*|electoral*), mită electorală, mită* electorale, corup* .. alegător*, vot* cumpărat*, (bani|alimente|ulei|pungi) .. pentru (vot|voturi), coruperea alegătorilor, pomeni electorale, pomană electorală, (lei|bani|euro|pachet*|ulei|făină) .. (drum la vot|pe vot|pentru vot|ca să voteze), (primit bani|bani rusești) .. (carduri|referendum|alegeri|vot), bifează pe caiet, alegători au primit bani',
    paid: 'bani, plăt*, lei, euro, mită, șpagă, cadou*, pungi*, alimente, făină, ulei, recompens*, gratis, pomană, pomeni, bani rusești, primit bani, microbuz*, sarmale, găini',
    coerced:
      'forțat*, forțați*, obligat*, obligați*, constrân*, presiun*, sub amenințare*, amenințat* cu concedier*, șefii, patron*, silit*, puși să voteze, impun*, trimit* poz*, (directoarea|director*|primarul|șeful|inginera|patronul|preotul) .. (cabină|ștampil*|voteze|votați|votul), a intrat în cabină, intrat în cabină cu, poza ștampilei, își caută de lucru',
    threatened:
      'amenin*, intimid*, hărțui*, teroriz*, arestat*, reținut*, șantaj*, speri*, persecut*, golite după, a chemat jandarmii, (oameni|bătăuși|bodyguarzi|interlopi) .. (secții|secția|alegători|votare), (alungat|speriat|amenințat) .. (alegători|oameni|vot)',
    violence:
      'bătut*, bătuți, bătaie, împușc*, bomb*, explozi*, agres*, atacat*, incendi*, violenț*, îmbrâncel*, altercați*, ucis*, alerte false cu bombă, alertă* cu bombă, amenințare* cu bombă',
    queue:
      'cozi*, coadă, coada, (ore|ore întregi) .. (așteapt*|așteptat*|stat|stau|coadă), (așteapt*|așteptat|stat|stau) .. (ore|coadă), cozi, cozile, (stat|așteptat|așteapt*|stau) .. (ore|oră|ceasuri), aștept* .. rând*, rândul',
    'ran-out':
      '(s-au|s-a|s) (terminat|epuizat), (terminat*|epuizat*|lips*|insuficient*|nu ajung*|nu mai sunt|nu mai au|nu sunt suficiente) .. (buletin*|ștampil*|cabin*|tuș), buletine* .. (terminat*|epuizat*|insuficiente|nu ajung*|lips*), lipsea ștampila, lipseau (ștampilele|buletinele|buletine), s-au terminat (buletinele|ștampilele|timbrele), nu mai (sunt|erau|au) (buletine|ștampile|timbre)',
    'seal-broken':
      '(sigili*) .. (rupt*|lips*|desfăcut*|deteriorat*|violat*|tăiat*), (rupt*|fără|lips*|desfăcut*) .. sigili*, desigilat*, nesigilat*, urn* .. (deschis*|înlocuit*|schimbat*|desfăcut*), (schimbat*|înlocuit*) .. urn*, nesupravegheat*, saci* .. (desfăcuți|deschiși|rupți|nesigilați), (saci|sacii|urna|urnele) .. (portbagaj*|curtea|acasă|desfăcut*|rupt*|nesigilat*|fără sigiliu), sigilii rupte',
    transported: 'transport*, scos* din, scoase, duse, dus, cărat*, cară, livrat*, evacuat*, adus*, plimbat*',
    night:
      'noaptea, noapte, în toiul nopții, pe ascuns, cu ușile închise, la miezul nopții, ora 3 dimineața, peste noapte',
    'washes-off':
      '(se șterge|se spală|dispare|se duce|iese) .. (cerneal*|tuș*|pix*|ștampil*), (cerneal*|tuș*|ștampil*|pix*) .. (se șterge|se spală|dispare|toxic*|se ia|invizibil*), toxic*, cerneală simpatică, (tuș*|cerneal*|pix*) .. (șterge*|dispar*|spal*|iese|ies|se duce), se șterge',
    'bleeds-through': 'se imprimă, pătrunde prin, pe verso, se întinde, pătează, nu poate fi citit*, ilizibil*',
    traceable:
      '(se (vede|află|știe)|vor (ști|afla|vedea)|pot (vedea|afla|ști)|află|văd|știu) .. cu cine .. votat*, cu cine ai votat, nu .. secret*, secretul votului, secret* vot*, vot* secret*, cod* de bare, numerotat*, cod* QR, însemn*',
    mismatch:
      'mai multe (voturi|buletine) decât .. (alegători*|votanți*|înscriși*|locuitori*|persoane*|oameni), mai mulți votanți decât .. (locuitor*|înscri*|alegător*), (depăș*) .. (numărul alegători*|100|numărul), (nu (se|) (potriv*|corespund*|coincid*|bat|ies)|neconcordanț*|discrepanț*|diferenț*) .. (cifre*|proces*|numă*|rezultat*|voturi*), neconcordanț*, discrepanț*, nu se potrivesc, nu corespund, peste 100%, alte cifre, (de unde|diferenț*) .. (voturi*|buletine*|restul), peste 100 la sută, (nu se potrivesc|nu corespund|nu bat|nu coincid), # .. semnătur* .. # .. (voturi|buletine), (voturi|buletine) .. # .. (semnătur*|semnat*|alegători), # voturi .. (deși|semnat|semnături), mai multe (voturi|buletine) .. (decât|ca) .. (semnături|alegători|votanți|oameni|înscriși), nu (se leagă|bat cifrele|coincid|se potrivesc)',
    exceeds: 'mai mult* decât, mai mulți .. decât, depășe*, depășit*, peste 100, de (două|trei) ori mai',
    delay:
      'întârzi*, întârzier*, tot nu, încă nu, tergivers*, trag de timp, durează, lent, nici acum, amân* anunț*, (amân*|întârzi*|tot nu|încă nu|nici acum) .. (rezultat*|numărat*|anunț*), (a treia|a patra|a cincea) zi',
    swing:
      'brusc, salt brusc, răsturn*, peste noapte .. (schimb*|crescut*|întors), (crescut*|creștere) .. (brusc*|suspect*|miraculos), ca prin minune, miraculos*, deodată, peste noapte, (la|pe la) # .. (conducea|era|în frunte) .. (dimineața|noapte*|acum), dintr-o dată, locul .. după o actualizare, după o actualizare, (brusc|peste noapte) .. (primul|voturi|crescut)',
    stopped:
      '(oprit*|opresc|întrerupt*|suspendat*|sistat*|stopat*) .. (număr*|vot*|centraliz*), număr* .. (oprit*|întrerupt*|suspendat*|blocat*)',
    expelled:
      '(observator*|reprezentant*|jurnaliști*|membri* comisi*) .. (dați afară|scoși|scos|dat afară|alunga*|evacuat*|nu .. lăsați|nu .. lăsat|nu .. primiți|împiedic*|interzis*|blocat*|izgoniți|excluși|n-au fost lăsați), (scos*|scoși|alungat*|dat afară|dați afară|interzi*|blocat*|împiedic*|exclu*) .. (observator*|jurnaliști*|reprezentanți*), fără observatori, acces* interzis observator*, la trei metri, ne-a scos (din|afară), (observator*|delegat*) .. (scos*|dat* afară|alungat*|dați afară|împiedicat*), ținea buletinele',
    refused:
      '(nu (m-au|i-au|ne-au|au|a|am|mi|ni|i|le|sunt) .. (lăsat*|permis|primit*|putut)|refuz*|împiedic*|interzi*|nelăsat*|întorși|trimiși acasă) .. (vot*|secți*|buletin*), (nu|n-am|n-au) (am|au|a|) putut vota, (lips*|priv*) de dreptul .. vot, întorși (acasă|din drum), trimiși acasă, refuz* dreptul, (nu m-au|nu ne-au|nu mi-au|nu l-au|nu i-au|n-au|nu au|n-am|nu am) .. (lăsat|dat voie|primit|permis|putut vota|dat buletin*), (trimis*|întors*) .. (acasă|din drum|altă secție), au rămas fără să voteze, nu (am|au|a) mai (putut|apucat) .. vot*, întors* din drum, întorși din drum, (n-am|nu am|n-au|nu au) .. (putut vota|votat|lăsat), plecat fără să voteze, trimis* acasă, nu m-au lăsat, nu ne-au lăsat',
    'ballot-access':
      '(candidat*|candidatur*|partid*|lista|bloc*) .. (respins*|exclus*|eliminat*|invalidat*|scos*|interzis*|neînregistrat*|refuz*|anulat*|blocat*), (respin*|exclu*|elimin*|invalid*|interzi*|refuz* înregistr*|scos*|anulat*|nu .. înregistrat) .. (candidat*|candidatur*|partid*|din cursă|din alegeri|blocul*), nu .. (lăsat*|înregistrat*) .. (candide*|candidat*|partid*), scos din cursă, scos* din cursa, semnătur* .. (fals*|respins*|invalid*), (scoate|scos|scoasă|exclus|exclusă|eliminat) din cursă, (CCR|BEC) .. (scoate|respinge|invalidează) .. (candidat*|cursă)',
    barred:
      'interzis*, interzi*, exclus*, exclude*, eliminat*, respins*, descalific*, radiat*, scoate din cursă, scos din cursă, scoasă din cursă, (candidatur*|candidat*) .. (invalidat*|respins*|exclus*|interzis*), (exclude|exclus|exclusă|respinge|invalidează) .. (candidat*|candidatura|cursă)',
    requirement:
      'trebui*, obligator*, nevoie de, este necesar*, necesar*, doar (cu|dacă|pe baza), numai (cu|dacă|pe baza), fără .. (buletin|pașaport|act*|viză|certificat) .. nu, cere, cer, se cer, cerut*, cerinț*, obligat*, se cere, nu a mai fost acceptat*',
    entitled:
      '(pot|poate|puteți|putem|drept*|dreptul|vor putea|va putea|ar putea|permis|au voie|are voie|permit*|lăsați|lăsat) .. (vot*|vota|voteze|alege)',
    'not-entitled':
      '(nu (pot|poate|puteți|au dreptul|are dreptul|vor putea|va putea|au voie|mai pot)|interzis*|fără drept*|pierd* dreptul|privat* de dreptul) .. (vot*|vota|voteze|aleg*)',
    deadline:
      'termen*, ultima zi, până (la|pe|în) (data|ora|luni|marți|miercuri|joi|vineri|sâmbătă|duminică), cel târziu, expiră, termen limită',
    biased:
      'părtinit*, partizan*, controlat*, aservit*, subordonat*, loial*, omul lui, oamenii lui, oamenii PAS, oamenii, în cârdășie, complice*, politizat*, favoriz*, marionet*, înțeleg* cu, omul partidului',
    bribed: 'mituit*, corupt*, corupți*, cumpărat*, șpag*, șantajat*, corupți, corupție*',
    appointed: 'numit*, numiți, numire*, demis*, demisi*, destituit*, schimbat* din, înlocuit*, concediat*, instalat',
    'fake-channel':
      '(fals*|fals|falsă|false|clonat*|clon*|contrafăcut*) .. (scriso*|site*|pagin*|cont|conturi|mesaj*|anunț*|e-mail*|apel*|pliant*|document*|comunicat*|profil*), (scriso*|site*|pagin*|cont|conturi|mesaj*|anunț*|e-mail*|apel*|pliant*|document*|comunicat*) .. (fals*|falsă|clonat*), în numele (CEC|AEP|BEC|comisi*|autorit*), se dă drept, se dau drept, clon*, document fals, (comunicat|document|mesaj|sms|site|cont|scrisoare) (fals|falsă|false) .. (BEC|AEP|antetul|numele|MAI), cu antetul (BEC|AEP)',
    deepfake: 'deepfake*, deep fake*, inteligenț* artificial*, generat* de IA, generat* cu AI, voce clonat*',
    premature:
      'înainte de (închiderea|sfârșitul|începerea|numărarea|finalul|deschiderea|vot*|alegeri*), înaintea (alegeri*|vot*|închider*), dinainte, deja (anunțat*|publicat*|știu*|tipărit*|semnat*), anticipat, în avans, înainte ca, rezultatul se știe, știut* dinainte, înainte de închiderea (urnelor|secțiilor)',
    fined:
      '(amend*|pușcări*|închisoare|pierd* pensi*|pierd* ajuto*|sancți*|concedia*) .. (vot*|nu vot*|alegeri*|urne*), (nu vot*|nu merg* la vot|vot*) .. (amend*|pușcări*|pierd*|concedi*|sancți*)',
    'data-used':
      '(dator*|fisc*|impozit*|deport*|recrut*|încorpor*|mobiliz*|executor*|amenzi) .. (alegător*|liste*|vot*|electoral*), (alegător*|liste* electoral*|vot*) .. (dator*|fisc*|impozit*|deport*|recrut*|încorpor*|mobiliz*|executor*)',
    futile:
      '(vot*|votul) .. (nu contează|degeaba|inutil|nu schimbă|nu valorează|nu are rost), nu are rost să .. vot*, degeaba (vot*|mergem), (totul|toate) .. (decis|hotărât|aranjat), de ce să mai votăm',
    harvested: '(strâng*|adun*|colect*) .. (buletin*|plic*|voturi*), aziluri*, azil*, cămin* de bătrâni, cămin*',
    unsolicited:
      '(trimis*|primit*|expedi*) .. (buletin*|plic*) .. (fără să|decedat*|mort*|vechi*|greșit*|adres*|altcuiva|de două), buletine nesolicitate',
    uncertified:
      'necertificat*, netestat*, neverificat*, neauditat*, fără audit, nu .. (certificat*|testat*|verificat*|auditat*), vulnerabil*, nesigur*, nu poate fi verificat*, pe o foaie ca să le, bage mai târziu',
    'foreign-owned':
      '(deținut*|controlat*|finanțat*|făcut*|produs*|aparțin*|programat*|realizat*|legat*|legături) .. (ruși*|rus*|soros*|chin*|american*|străin*|partid*|fiul*|firmă*|kremlin*|oligarh*|fost*)',
    unfair:
      '(nu|nici|departe|deloc) .. (libere|corecte|democratice|legitime|transparente|cinstite|corect|democratic), incorect*, nelegitim*, nedemocratic*, ilegitim*, mascarad*, farsă, fars*, simulacr*, așa-zis* (alegeri*|referendum*), așa-numit* (alegeri*|referendum*), neconstituțional*, nerecunosc*, batjocur*, nu putem numi asta (vot|alegeri), umbrit* de, nici libere nici, nu .. (libere|corecte), farsă, mascaradă',
    fair: '(alegeri*|vot*|scrutin*|referendum*) .. (liber* și corect*|libere|corect*|transparent*|democratic*|legitim*), libere și corecte, fără (incidente|nereguli|încălcări|probleme), (în|conform*) .. standarde*, decurs* (normal|bine|fără), conform* standard*, nu .. (nereguli|încălcări) .. (constat*|înregistr*)',
    anomaly:
      'suspect*, statistic imposibil*, imposibil*, anomal*, ciudat*, dubios*, dubioas*, inexplicabil*, misterios*, straniu, stranii, bizar*, coinciden*, neobișnuit*, miros*, zero lei, n-a cheltuit un leu, aceeași ștampilă, toți au nimerit',
    secret:
      'pe ascuns, în secret, ascuns*, ascunde*, mușamaliz*, pe tăcute, fără să anunțe, discret, tăinuit*, în secret, secrete, pe ascuns, cu spatele la noi, cu ușa închisă',
    misleading:
      '(greșeal*|eroare*|erori) .. buletin*, (lips*|omis*|greșit*|inversat*) .. (buletin*|nume*|sigl*), buletin* .. (greșit*|confuz*|eroare|lips*|prost), sigl* asemănăt*, candidat clonă, nume asemănător*, (buletine|buletin*) .. (greșit*|lips*|eronat*), cu sigla unui partid care',
    inaccessible:
      'fără ramp*, nu .. ramp*, inaccesibil*, nu .. accesibil*, (nu|n-au) .. (însoțit*|ajut*) .. (cabin*|vot*)',
    denial:
      '(informați*|știr*|zvon*|afirmați*|acuzați*|pretins*|videocl*|imagin*|mesaj*|declarați*) .. (fals*|neadevăr*|nu .. adevăr*|neîntemei*|nefondat*|dezmin*|infirm*|trucat*|vechi*|scoas* din context), (fals*|nefondat*|neadevărat*) .. (informați*|zvon*|știr*|acuzați*|afirmați*), (dezmin*|dezminț*|infirm*|neag*|respin*|combate*|demont*|contrazic*) .. (zvon*|acuzați*|informați*|știr*|afirmați*|că|fraud*|orice), (nu există|nu au fost|fără|nicio|niciun|lips*) .. (dove*|prob*|indici*|temei*), dezminț*, dezinformare*, dezinform*, neadevăr*, fals, fake news, minciun*, minte, mint, în realitate, nu este adevărat, nu e adevărat, nu sunt adevărate, nefondat*, neîntemeiat*, mit, mituri, contrar',
    'fact-check': 'fact-check*, fact check*, verificare* faptelor, veridica, stopfals, am verificat, factual, verdict',
    'official-notice':
      '(CEC|AEP|BEC|comisia|autoritatea) (informează|reamintește|anunță|precizează|îndeamnă|comunică|invită), vă (reamintim|informăm|invităm|rugăm), comunicat* de presă, informăm (alegătorii|cetățenii|publicul), stimați alegători, anunț oficial, conform legii, în temeiul',
    attribution:
      'spun*, spus, afirm*, susțin*, susține, declar*, potrivit, conform, anunț*, relat*, scrie, precizat*, precizeaz*, mărturis*, pretind*, avertiz*, admite, recunosc*, martor*, surse, zis, zice, explic*, transmite, susținut',
    allegation:
      'acuz*, acuzați*, suspici*, plânger*, sesiz*, reclam*, presupus*, ar fi, investig*, anchet*, bănui*, semnal*, dosar penal, denunț*',
    question:
      'unde (pot|votez|se votează|este|e|votăm), cum (pot|votez|se votează|aflu|verific), e adevărat că, este adevărat că, știe cineva, se poate vota, la ce oră, când (sunt|se|e|votăm), ce acte, am nevoie de, oare pot, pot vota (aici|la|acolo), unde anunț, unde (votez|mă)',
    rhetorical:
      'de ce, cum (se face|e posibil|de|au|a|s-a|explicați), cine (numără|a numărat|controlează|verifică), coincidență, oare, chiar credeți, cui folosește, întâmplător, vi se pare normal, câte voturi, ce ascund, cine mai înghite, ce actualizare, așa se controlează, fraților',
    opinion:
      'cred că, consider că, ar trebui, sper, rușine, scandalos, inadmisibil, părerea mea, trebuie să (fie|se) .. (investig*|oprit*), rușinos, jenant, dezgust*, mi se pare, trist, din păcate, opinie, editorial, nu mai pot cu, atâta cer, n-are decât, rușine celor, nu se face politică, zic și eu, pierdeți și voi',
    call: 'cer, cerut*, cereți, cerem, semnați, petiți*, distribuiți, share, dați mai departe, veniți, ieșiți, protest*, miting*, boicot*, opriți, jos, haideți, apel*, îndemn*, solicit*',
    instruction:
      'votați, mergeți la vot, nu uitați, luați, aduceți, folosiți, verificați, nu semnați, cereți, aveți grijă, nu folosiți, veniți cu, asigurați-vă, trimiteți',
    negation: 'nu, n, nici, fără, niciun, nicio, niciodată, nimeni, nimic, nicăieri',
    hedge: 'ar putea, posibil, poate, probabil, se pare, aparent, ar fi, pare, cică, chipurile, eventual',
    conditional: 'dacă, în cazul în care, cu condiția, altfel',
    evidence:
      'dovad*, dovezi*, dovedit*, video, filmat*, imagini*, probă, probe, probele, proba, probelor, surprins*, prins*, demascat*, înregistrare*, martor*, captur*, în flagrant, dezvălui*, recunosc*, exclusiv, document*, descoperit*, depistat*',
    urgency:
      'urgent, atenție, alertă, breaking, bombă, exploziv, incredibil, înainte să fie șters, scandal*, ultima oră, șoc, șocant, șocantă, șocante',
    'first-person':
      'am văzut, mi s-a (spus|zis|refuzat), ni s-a spus, mi-au (spus|zis|dat), vecin* (mea|meu|mei), bunic* (mea|meu), mama .. (vot*|lista|liste*), la secția mea, la secția noastră, la noi la secție, când am (ajuns|mers|votat|intrat), am (fost|stat|mers|așteptat) .. (vot*|secți*|coad*), am fost observator*, am votat în, ne-a adunat, ne-a pus, avem poza',
    event:
      'interviu*, emisiun*, conferinț* de presă, dezbater*, podcast*, live, audier*, talk-show, ediți*, discuți*, invitat*, dezbat*, seară de film, intrare liberă, începe procesul, azi audieri, prezintă .. concluziile, concluziile preliminare',
    statistic: 'la sută, procent*, milioane, milion, mii, sute, jumătate, majoritate*, zeci',
    'time-word':
      'azi, astăzi, mâine, ieri, luni, marți, miercuri, joi, vineri, sâmbătă, duminică, ora, orele, dimineața, seara, noiembrie, octombrie',
    politics:
      'candidat*, partid*, președinte*, deputat*, senator*, ministru*, ministr*, guvern*, primar*, opoziți*, coaliți*, PSD, PNL, USR, AUR, PAS, PCRM, șor, sandu, dodon, georgescu, iohannis, simion, lasconi, politic*, lider*, putere*, parlament*',
    'horse-race':
      'sondaj*, conduce în, favorit*, câștigă*, câștigat, învins*, victori*, procente, scor, mandat*, majorit*, pierdut alegeri*, ales președinte, reales, la egalitate, în turul doi',
    'campaign-work':
      'campani*, afiș*, promisiun*, donați*, slogan*, spot*, program* electoral, susțin* candidat*, miting*, finanțare* .. (campani*|partid*), candid*, lansat*',
    parliament:
      '(parlament*|deputat*|deputați*|senat*|senator*|consili* local|camera deputaților|plen*|comisia juridică|guvern*|PE|eurodeputați*) .. (vot*|votat*), (vot*|votat*) .. (legea|proiect*|moțiun*|bugetul*|amendament*|ordonanț*|rezoluți*|hotărâr*), moțiun* de cenzură, vot* de încredere, proiect* de lege, amendament*, învestir*',
    contest:
      'eurovision, concurs*, juriu*, juriul, show, cel mai bun (jucător|actor|film), vocea româniei, survivor, balonul de aur, nominaliz*, telespectator*, premiu, premiul, premii, premiilor',
    districting: 'circumscripți* .. (desen*|hărți*|redesen*|modific*), gerrymandering',
    'foreign-influence':
      '(ingerinț*|imixtiun*|interferenț*|amestec*|influenț*) .. (alegeri*|electoral*|rusia|rus*|străin*|campani*|intern*), propagand*, troli*, boți*, război hibrid, dezinform*, rețele* de troli, tiktok',
    'hacking-elsewhere':
      '(hacker*|spart*|atac*) .. (bănci*|banc*|spital*|cont*|e-mail*|telefon*|companie*|card*), wikileaks, (bănci*|spital*|e-mail*|telefon*|compani*) .. (hacker*|spart*|atac*)',
    'law-text':
      'articol*, alin, lege* nr, legea nr, prevede*, în conformitate, cod* electoral*, hotărâre* nr, regulament*, prevederil*, art',
    satire:
      'times new roman, glumă, satir*, pamflet*, parodie*, bancuri, banc, cere pensie specială, castraveți*, times new roman, exit-poll la obor',
    metaphor:
      'furat (inima|privirile|show*|startul), vot de blam, a votat cu picioarele, vot de încredere, furat (țara|scena|pădurile|viitorul|startul|inima|anii), ne-au furat (țara|viitorul|anii|pensia)',
    history: 'secol*, în (1946|1990|1989|1918), istori*, comunis*, interbelic*, 1946, pașoptist*, regim* comunist',
    'other-crime':
      'fraud* (fiscal*|bancar*|bancară|cu fonduri), evaziun*, furt* miliard*, spălare* de bani, crimă, droguri, omor*, tâlhări*',
    'weak-place':
      'școala, școală, școlii, grădiniț*, (cămin*|căminul) cultural, sala de sport, cabină, cabina, cabine, primări*, la noi în (sat|comună|bloc|cartier)',
    'weak-box': 'cutia, cutie, cutii, cutiile, sac, sacul, saci, sacii, ladă, lada, sac, saci, sacii, sacilor',
    'weak-list': 'lista, listă, liste, listele, registru*, registrul',
    'weak-paper':
      'hârtia, hârtie, hârtii, foaia, foaie, foi, foile, formular*, plic, plicul, plicuri*, (două|un|trei|alt|mai multe) (buletin|buletine)',
    'weak-count': 'numără, numărat, numărate, numărau, numărare*, numărarea, renumăr*, socotit*, numărăm',
    'weak-staff':
      'comisia, comisiei, comisie, (președint*|membr*|secretar*|șef*) (secției|comisiei|biroului|de secție), operator*, operatoarea, delegat*, observator*',
    people:
      'oameni, oamenii, persoane, persoana, locuitor*, cetățeni*, semnături*, săteni*, adulți*, majori, populați*, s-au prezentat, au venit',
    'split-group':
      '(susținător*|simpatizanț*|votanț*|alegător*) .. (lui|PSD|PNL|USR|AUR|PAS|BCS|socialișt*|opoziți*), (cei|cele|toți|doar) .. (peste|sub) # .. vot*, nume* de familie, (bărbați*|femei*|pensionari*|tinerii|restul|ceilalți) .. (votează|vor vota|vin luni), (litera|literele) .. (A|M|L|Z), cei cu domiciliul .. votează',
    'e-vote-check':
      '(verific*|confirm*) .. votul (meu|tău|lor|online), vot* electronic*, (bon|chitanță|cod QR) .. vot*',
    'draft-summons': 'ordin* de (chemare|încorporare), încorpor*, mobilizar*, centru* militar, recrutar*',
    'ballot-photo':
      '(poz*|fotografi*|selfie|filmat*|filmez*|filmeze) .. (buletin*|vot*|cabin*|ștampil*), (poz*|fotografi*|dovad*) .. (șef*|primar*|director*), poza ștampilei, poza buletinului, poză .. (buletin*|ștampil*|vot)',
    'papers-collected':
      '(strâns*|adun*|luat*|confisc*|colect*|cop*) .. (buletine* de identitate|pașap*|acte*|CI|cărți* de identitate|semnătur*|date* personale), (buletine*|pașap*|acte*) .. (strâns*|confisc*|reținut*|luate)',
    'benefit-lost':
      '(pierd*|taie|tăia*|rămân* fără|fără|retrag*|oprit*) .. (pensi*|ajuto*|aloca*|burs*|slujb*|loc* de muncă|compensați*|indemnizați*|salari*|prim*), (dat afară|concediat*|dați afară) .. (vot*|dacă), își caută de lucru, (pierd*|rămâne* fără|taie) .. (slujba|ajutor*|pensia|lemnele|locul de muncă)',
    'candidate-unfit':
      '(dublă|altă|a doua) cetățenie, (al treilea) mandat, (vârsta|condiți*) .. candid*, (nu are dreptul|nu poate|nu putea|interzis) .. (candida*|candideze), condamnat* .. (candid*|mandat*), semnătur* .. (false|falsific*|insuficient*|invalid*), născut* în .. (candidat*|președint*)',
    'partial-tie':
      '(soți*|soț*|fiul|fiic*|fratele|sora|cumnat*|nepot*|vărul|finul|finii|nașul|omul|oamenii) .. (candidat*|primar*|președint*|ministr*|lui|partidului), membru* de partid, fost* .. (ministr*|consilier*|deputat*|secretar*) .. (CEC|AEP|BEC|comisi*|secți*), (numit*|pus*|instalat*) de .. (partid*|guvern*|primar*|putere*|președint*), carnet de partid, fost (jurist|consilier|deputat|membru|trezorier|purtător) .. (partid*|PSD|PNL|AUR|USR), (soția|soțul|fratele|cumnatul|finul|nașul|fiul|fiica) .. (primarului|candidatului|viceprimarului)',
    'kept-silent':
      '(presa|televiziunil*|mass-media|jurnaliștii) .. (tac*|tace|ascund*|nu spun*|nu scri*|nu arat*), (nimeni|nu vi se|nu ni se|nu ne|nu vă) .. (spune|spun|vorbește|scrie|zice|arată), mușamaliz*, ținut* ascuns, sub preș, se tace, s-a tăcut, nici azi nu s-a (văzut|publicat|știut), nici până azi, nimeni nu (spune|explică|arată)',
    explanation:
      '(explicați*|motivul|cauza|diferența) .. (este|e|vine|sunt|țin*), (explic*|precizat*|precizează) .. că .. (normal|legal*|procedur*), este normal, e normal, deoarece, pentru că legea, potrivit legii, conform (legii|procedurii|codului), se explică prin, eroare* (umană|de calcul|materială|de tehnoredactare), a fost corectat*, au fost corectat*, rezerva legală, pentru că operatorul, fiindcă (pe|operatorul|lista), (a|au) lămurit, termină totdeauna ultimele, (transmite|explică|precizează|lămurește) (prefectul|AEP|BEC|judecătorul), după ce drumul fusese, același salt la fiecare',
    'elsewhere-or-old':
      '(video*|filmare*|imagin*|fotografi*|poz*|înregistrare*|postare*) .. (din|de acum|veche|vechi|dintr-o|altă|alt|datează|provin*|realizat*), de acum .. ani, din altă (țară|localitate|parte), (nu are|n-are|nu au) legătură cu, scoas* din context, trucat*, filmat* în (altă|alt|rusia|20*), regizat*, alt scrutin, în clip se vede, (clip|video|imagini|filmare*) .. (instruire|specimen|altă țară|veche|vechi|de acum), de acum (o lună|un an|patru ani), buletine-specimen, cadrul e tăiat, sunt pliante',
    'cannot-happen':
      '(nu poate|nu pot|nu putea|imposibil|nu este posibil|nu e posibil|exclus) .. (fi|vota|modifica|vedea|accesa|schimba|afla|falsifica), (sistemul|legea|procedura|mecanism*) .. (împiedic*|exclude|nu permite|garant*|previne), ar fi (observat*|detectat*|depistat*), (fiecare|toate) .. (verific*|numărat*|contabiliz*|securiz*), (sunt|este) verificat* de, măsuri de (siguranță|securitate), în prezența (tuturor|observatorilor|delegaților|reprezentanților), nu (este|sunt) conectat*, o singură semnătură, toate la tribunal, sigilate a constatat, în fața tuturor, cu escortă de jandarmi',
    hearsay:
      'se zvonește, se spune, se vorbește, cică, umblă vorba, am auzit, am înțeles că, se pare că, ar fi fost, mi-a zis, (un|o) (prieten*|coleg*|vecin*) .. (zis|spus|povestit), din surse, lumea zice, lumea spune',
    witness:
      'cu ochii mei, în fața mea, sub ochii mei, (am|noi am) (votat|numărat|filmat|asistat|văzut|observat|cerut|semnat|refuzat|stat|așteptat), eram acolo, am fost (delegat*|observator*|membr*|martor*|operator*), (mi-au|ne-au|mi-a|ne-a|mi s-a|ni s-a|m-au|m-a) (dat|zis|spus|arătat|cerut|refuzat|întors|trimis|lăsat|scos|pus|interzis), tocmai (am|ce am) (votat|ieșit), numele meu, la noi (în|la) (sat|comună|secți*|bloc)',
    comparison:
      '(în|ca în|ca la) (franța|germania|italia|ungaria|moldova|estonia|polonia|rusia|belarus|coreea|africa|alte țări) .. (numără|număr*|vot*|rezultat*|stă|stau|termină|nu), alte țări, țări* (civilizate|europene|normale), republică bananieră, lumea a treia, doar la noi, numai la noi, ca în bananieră',
    'past-election':
      '(în|din|la|de la) (anii|1946|1990|1996|2000|2004|2008|2009|2012|2014|2016|2019|2020|2021), (alegeri*|scrutin*|vot*) .. (trecut*|precedent*|anterio*|din 20*), (trecute|precedente|anterioare) alegeri, acum (patru|cinci|opt|zece|doi|trei) ani, data trecută',
    'count-progress':
      '(numărare*|numărarea|centraliz*|procesare*) .. (început*|începe|continu*|finaliz*|încheiat*|avans*|curs), (după|cu) .. (la sută|procent*|#) .. (procese*|secți*|voturi*|buletine*), # .. (din|de) (procese*|secții) .. (centraliz*|procesat*|numărat*), (primele|date|rezultate*) (parțiale|preliminare|rezultate), rezultatele (finale|oficiale|preliminare) .. (anunț*|publicat*|așteptat*|aflate|fi), numărate voturile din, # din secții, renumărarea .. încheiat, rezultatele preliminare sunt așteptate, rezultatul rămâne',
    'register-figures':
      '# .. (alegători|persoane|cetățeni) .. (înscri*|drept de vot|registr*|liste*|chemat*|așteptat*), (milioane|mii) de .. (alegători|cetățeni) .. (înscri*|drept* de vot|chemaț*|așteptaț*|pot vota), numărul (alegătorilor|total al alegătorilor|celor cu drept de vot), sunt (așteptaț*|chemaț*) la (urne|vot), alegători (noi|înscriși|tineri), sunt # de alegători, # cu drept de vot, în registrul electoral sunt',
    'turnout-figures':
      'prezenț* .. (#|la sută|procent*|ora|scăzut*|crescut*|mai mare|mai mică|record*), (până la|la|pân* la) ora # .. (vot*|prezent*|urne), (au votat|s-au prezentat) .. (la sută|milioane|mii|#), rata de (participare|prezență), prezența la ora, au semnat în liste #',
    scheduled:
      '(va|vor|urmează să) .. (avea loc|fi organizat*|fi desfășura*|desfășura|fi publicat*), (are|au) loc (pe|la|duminică|în), (stabilit*|fixat*|programat*|convocat*) .. (pentru|pe|data), se (va|vor) (desfășura|deschide|organiza|ține), data alegerilor .. (stabilit*|fixat*), termen* .. (până|expir*|limită), se deschid la, se închid la, au loc pe, a fost publicată, guvernul a stabilit, poate fi urmărit*, poate vota până',
    preparation:
      '(pregăt*|instru*|recrut*|test*|simular*) .. (alegeri*|vot*|secți*|operator*|membr*|scrutin*), (buletine*|materiale*|urne*|echipamente*|ștampil*) .. (tipări*|livrat*|distribui*|ajuns|expedia*|transmis*|pregăt*), (secți*|birouri*) .. (amenaj*|constitui*|pregăt*|dotat*|înființa*|vor fi deschise), acredit*, tiraj*, au fost testate, simulare, tragere la sorți, va păzi fiecare secție, sacii cu buletine .. (se anulează|se predau), se numără și se predau, generatoarele sunt deja',
    orderly:
      'fără (incidente|nereguli|probleme|întrerup*|întârzieri), (decurs*|desfășur*|decurge) .. (normal|bine|calm|liniștit|regulă|condiți*), (calm|liniște|în ordine), conform (calendarului|planului|programului), la timp, potrivit (calendarului|programului)',
    reform:
      '(cod*|codul|lege*|legea|legislați*|sistem*|reform*) .. electoral*, (proiect*|propun*|propune*|inițiativ*|modific*|introdu*) .. (vot*|electoral*|alegeri*|scrutin*), (vot*) .. (obligatoriu|uninominal|de la 16 ani), proiect-pilot, pilot, alegeri în două tururi',
    'voter-guide':
      'cum (se votează|votezi|votăm|poți vota|îți verifici|se completează|te înscrii), (tot ce trebuie|ce trebuie|ce) (să știi|să știți), ghid*, află (unde|cum|ce|dacă), întrebări frecvente, pas cu pas, unde (votezi|pot vota|poți vota|votăm), ce acte (ai|sunt|trebuie), pot vota .. dacă se înscriu, poate cere urna mobilă, pot trimite plicul, contează să ajungă, alegătorul care nu se poate',
    'inquiry-demanded':
      '(cer*|cere|cerem|solicit*|vrem|vreau|pretind*) .. (renumăr*|anchet*|audit*|demisi*|anular*|transparenț*|investig*|explicați*|repetare*), (trebuie|ar trebui) .. (investig*|anchet*|renumăr*|anul*|demis*|verific*|să demisioneze)',
    'trust-survey':
      '(încreder*|neîncreder*) .. (alegeri*|vot*|CEC|instituți*|procesul electoral|AEP), (la sută|procent*|#|majorit*|jumătate) .. (cred|consider*|au încredere|spun că|se tem), (sondaj*|studiu) .. (arată|relev*|încredere), respondenți*, intervievaț*',
    'boast-totals':
      '(cel mai mare|record) .. (număr de voturi|scor*|voturi), (milioane|mii) .. (de voturi|au votat) .. (pentru|mai mult*), (la diferență|cu un avans|diferență) de, victorie (istorică|zdrobitoare|clară), am luat .. (voturi|la sută), cel mai votat, cea mai votată',
    'foreign-election':
      '(alegeri*|scrutin*|referendum*|vot*) .. (în|din) (belarus|rusia|ucraina|georgia|turcia|SUA|statele unite|franța|germania|ungaria|bulgaria|kenya|venezuela|armenia|azerbaidjan|serbia|israel|iran|polonia|catalonia|crimeea|scoția|zimbabwe|congo|brazilia), (alegeri*) .. (american*|belarus*|rusești|ucrainene|franceze|germane|turcești|georgiene|maghiare|bulgărești|poloneze)',
  },
  leaves: {
    'proc.date':
      '(alegeri*|votul|scrutin*|turul) .. (amân*|se amână|anulat*|mutat*), a doua zi de vot, se votează (luni|marți|sâmbătă)',
    'proc.hours':
      '(secți*|urnele) .. (se închid|se deschid|închid|deschid) .. (mai devreme|mai târziu|la ora|cu întârziere), vot* prelungit, (secția|secțiile) .. a deschis la',
    'proc.place': 'secți* .. (mutat*|închis*|nu exist*|desființat*|relocat*)',
    'proc.method': '(vot*|votați) .. (prin sms|prin telefon|pe whatsapp|prin mesaj|de pe telefon|din aplicație)',
    'proc.documents':
      '(fără|doar cu|numai cu|nevoie de) .. (buletin|pașaport|carte* de identitate|viză|certificat) .. vot*, (pașaport*|buletin*) expirat*, (viza|buletinul|adeverința|cartea) .. nu .. (acceptat*|valabil*)',
    'proc.marking': '(pix*|creion*|ștampil*) .. buletin*, (anula*|nul*) .. buletin*',
    'proc.special':
      'vot* (prin corespondență|anticipat) .. (termen*|până|anulat*|desființat*), secți* .. diaspora .. (închis*|reduc*|reduse|puține|anul*)',
    'proc.assist': '(nevăzător*|dizabilit*|vârstnic*|însoțitor*) .. vot*',
    'part.intimidation':
      '(poliți*|soldați*|jandarm*|mascați*|armat*) .. (la|în|lângă) secți*, intimid* alegător*, amenințare* cu bombă, intimidarea alegătorilor, secțiile .. golite, golite după alerte',
    'part.queues':
      'cozi* .. (secți*|vot*), s-au terminat buletinele, (buletin*) .. (epuizat*|terminat*), ore* la coadă',
    'part.secrecy': 'cu cine .. votat, secretul votului .. (încălc*|nu), vot* nu (este|e) secret',
    'part.penalty': 'amend* .. (nu vot*|vot*), (vot*) .. amend*',
    'part.futility': 'vot* nu contează, voturi* nu (sunt|vor fi) numărate, totul e decis',
    'part.buying':
      'cumpăr* .. voturi*, mită electorală, voturi cumpărate, (bani|plăt*) pentru vot*, coruper* alegător*',
    'part.eligibility':
      '(străini*|transnistren*|refugiați*|minori*|deținuți*|ruși*) .. (vota|voteze|votează|drept de vot), au votat și cetățeni, cetățeni (unguri|străini|ruși|moldoveni) .. (votat|vota|votează), votat .. fără domiciliu',
    'reg.purge': '(șter*|radiat*|scoși|scos|eliminat*) .. (listele electorale|liste*|registr*), nu apar* pe liste*',
    'reg.inflate':
      '(morți*|decedați*) .. (liste*|registr*), alegători fantom*, alegători în plus, mai mulți alegători decât, (oameni|locuitori) și # de alegători, mai mulți alegători decât, # la o casă, alegători .. flotanți, flotanți .. (la o|casă|adresă)',
    'reg.breach': '(date*|baz* de date) .. alegător* .. (scurs*|furat*|vându*|public*|expus*)',
    'reg.tamper': '(modific*|schimb*|alterat*) .. (registr*|liste*) .. (electoral*|alegător*)',
    'reg.service': '(SIMPV|registr*|sistem*) .. (picat|căzut|blocat|nu funcțion*)',
    'ball.extra':
      'buletine (false|în plus|ștampilate|tipărite|pre-ștampilate|gata), (saci|teancuri|cutii) .. (buletine|voturi), saci cu buletine .. (descoperi*|găsi*), buletine .. nefolosite .. (descoperi*|găsi*)',
    'ball.destroy': 'buletin* .. (ars*|arse|arunc*|distrus*|gunoi|rupte|tomberon), (ars*|arunc*|distrus*) .. buletin*',
    'ball.design': 'buletin* .. (greșeal*|eroare*|eron*|confuz*|sigl*), buletine .. (sigla|greșit*|nu mai candidează)',
    'ball.custody':
      '(saci*|urn*) .. (desigil*|fără sigiliu|deschi*|rupți|înlocui*), sigili* .. rupt*, sacii .. (portbagaj*|mașin*|curte*|acasă), în portbagajul (viceprimarului|primarului)',
    'ball.mail':
      '(vot*|plic*|buletin*) .. corespondență .. (pierd*|fur*|intercept*|fraud*|fals*|dispăr*), (plicurile|plicul|plic) .. după ziua alegerilor, plicuri .. (târziu|pierdut*|rătăcit*)',
    'ball.ink': '(cerneal*|tuș*|pix*) .. (șterge*|spal*|dispar*)',
    'tech.machine': '(mașini*|aparat*|soft*) .. (schimbă|mută|fură|inversează|falsific*) .. vot*',
    'tech.hack':
      '(atac*|hacker*|spart*|hack*) .. (CEC|AEP|BEC|alegeri*|electoral*|vot*|STS|comisi*), (site*|server*|sistem*) .. (CEC|AEP|electoral*|vot*) .. (atac*|spart*|hack*|compromis*), atacuri asupra sistemelor electorale, date* de acces ale (STS|AEP|BEC)',
    'tech.source': 'cod* sursă .. (vot*|electoral*|alegeri*), algoritm* .. vot*',
    'tech.outage':
      '(site*|pagina|aplicația) .. (CEC|AEP|BEC|rezultate*) .. (căzut|picat|nu merge|nu funcțion*|blocat), (platforma|site-ul|sistemul) .. picat .. (închiderea|urnelor|numărat)',
    'tech.missing': '(tablet*|calculator*|laptop*|stick*) .. (dispărut*|furat*|lips*)',
    'tech.network': '(curent*|internet*) .. (luat|oprit|picat|întrerupt|căzut) .. (număr*|secți*|vot*)',
    'res.count':
      'observator* .. (dați afară|scoși|alunga*|evacua*|nu au fost lăsați|interzi*), număr* .. (fără observatori|pe ascuns|oprit*|suspend*), ținea buletinele, numără cu ușa închisă',
    'res.mismatch':
      'mai multe voturi decât, mai multe buletine decât, proces* verbal* .. (modific*|nu corespund*|diferi*|rescri*|falsific*)',
    'res.timing': 'rezultat* .. (întârzi*|tot nu|încă nu|nici acum), răsturn* .. peste noapte',
    'res.fake':
      '(rezultat*|exit-poll*|exit poll*|procese verbale) .. (fals*|falsific*|inventat*), rezultat* .. (publicat*|anunțat*|știut*|scris*) .. (înainte|dinainte)',
    'res.audit':
      '(renumăr*|audit*|validare*|anulare*) .. (refuz*|respins*|blocat*|ascun*|ilegal*|vot*|alegeri*), anularea primului tur',
    'cand.access':
      '(exclus*|scos*|respins*|interzis*|eliminat*) .. (candidat*|candidatur*|din cursă|din cursa|din alegeri), candidatur* .. (respins*|invalidat*|anulat*), scoate din cursă, scos din cursă',
    'fraud.voting':
      '(morți*|decedați*) .. (vot*|votat*|votează), votat de (două|mai multe|trei) ori, turism electoral, vot multiplu, votat în locul, votat la (două|trei|mai multe) secții',
    'fraud.general':
      'fraud* electoral*, alegeri* (furate|trucate|fraudate|falsificate|măsluite), (furt*|fraudare*|falsificare*|furat) .. (alegeri*|vot*), alegeri* .. (au fost|sunt|vor fi) (furate|trucate|fraudate|falsificate|măsluite|viciate), (fraudat|falsificat|furat|trucat) alegeri*, voturi date în locul altora, nu putem numi asta (vot|alegeri), umbrit* de (presiuni|fraude|mită|nereguli), rezultatul se știe (de|dinainte)',
    'inst.capture':
      '(CEC|AEP|BEC|comisi* electoral*|autoritat* electoral*|șef* AEP) .. (corupt*|controlat*|aservit*|mituit*|părtinit*|politizat*|cumpărat*|complice*|omul|oamenii), șeful biroului .. (fost|partid*), (președint*|șeful) .. (secție|birou*|BEC|AEP) .. (partid*|fost|candidat*)',
    'inst.imperson':
      '(fals*) .. (CEC|AEP|BEC|comisi* electoral*), (CEC|AEP|BEC) .. (clonat*|deepfake*), în numele (CEC|AEP|BEC|comisiei), document fals cu antetul (BEC|AEP), fals cu antetul',
  },
};
