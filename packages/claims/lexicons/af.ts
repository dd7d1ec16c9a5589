import type { Lexicon } from '../src/lexicon/lexicon.ts';

/** Read together with Dutch, whose words it shares; what stands here is what Afrikaans says or spells otherwise. */
export const af: Lexicon = {
  language: 'af',
  concepts: {
    election:
      'verkiesing, verkiesings, *verkiesing, *verkiesings, verkiesings*, tussenverkiesing*, stembus, na die stembus, die stembus, eleksie*, verkiesingsuitslag*',
    referendum: 'referend*, volkstemming*',
    'election-day': 'verkiesingsdag*, stemdag*, dag van die (verkiesing|stemming), verkiesingsaand',
    'election-body':
      'OVK, IEC, verkiesingskommissie*, onafhanklike verkiesingskommissie, verkiesingshof*, (hoof) verkiesingsbeampte*, verkiesingsowerhe*, kieskommissie*, kieshof, kiesliggaam*, verkiesingsliggaam*',
    official:
      'verkiesingsbeampte*, stembeampte*, voorsittende beampte*, (OVK|IEC|stemlokaal|stembus) (amptenaar*|personeel|werker*), kiesbeampte*, telbeampte*, stemlokaalwerkers, presiderende beampte*',
    observer: 'waarnemer*, partyagent*, partyverteenwoordiger*, waarnemingsending*',
    voter: 'kieser, kiesers, stemgeregtigde*, kieserspubliek, *kiesers, stemmers',
    vote: 'stem !(van die volk|band), stemme, gestem, stemmery, stemming, uitgebragte stemme, stemreg, kruisie trek, spesiale stem*, *stemme, verkiesingsuitslag*',
    turnout: 'stempersentasie*, opkoms, kieseropkoms, opkomssyfer*',
    register: 'kieserslys*, kiesersrol*, kiesersregister*',
    registration:
      '(registreer|geregistreer*|registrasie*) .. (stem|kieser*|kiesers), kieserregistrasie*, registrasienaweek*, kiesersregistrasie*, geregistreerde kiesers',
    ballot: 'stembrief*, stembriewe, stembriefie*, stemvorm*, stempapier*, stemvorms, stembriefboek*',
    'ballot-box': 'stembus, stembusse, stemkas*',
    'postal-vote': 'posstem*, (stem|gestem) per pos, briefstem*',
    'early-vote': 'spesiale stem*, vroeë stem*, vooraf gestem',
    'special-vote':
      'spesiale stem*, tuisbesoek*, (stem*|kiesers) .. (buiteland|oorsee|ambassade*|konsulaat), oorsese stem*, stem in londen',
    'voting-machine': 'stemmasjien*, telmasjien*, (masjien*|toestel*) .. (stem*|tel), smartmatic, stemrekenaar*',
    'election-system':
      '(stelsel*|bediener*|sagteware|rekenaarstelsel*|program) .. (OVK|IEC|verkiesing*|uitslae|stem*|resultate), elektroniese stem*, aanlyn stem*, uitslaestelsel*, NPE-stelsel',
    'election-site':
      '(webwerf|toep|app|blad|portaal|uitslagbord|telbord) .. (OVK|IEC|verkiesing*|uitslae|stem*|kieser*), uitslagbord*, OVK se (bord|webwerf|uitslagbord), IEC app, telbord*, leierbord*',
    'poll-book': 'zip-zip*, VMD, VMDs, skandeerder*, kiesersbestuurtoestel*, kieserbestuurstoestel*, bestuurstoestel*',
    'polling-place': 'stemlokaal, stemlokale, stempunt*, stemhokkie*, stemdistrik*, stemburo*, stemplek*, stemsentrum*',
    'polling-hours':
      '(stemlokale|stemlokaal|stembusse|stempunte) .. (oopmaak|open|toe|sluit|maak) .. (om|tot|voor|later|vroeg*|uur), stem tot (nege|21), (tot|om) (nege|21|sewe)uur',
    'id-document':
      'ID-boek*, ID-kaart*, identiteitsdokument*, identiteitsboek*, slimkaart*, paspoort*, rybewys, ID, bewys van adres, tydelike ID',
    count: 'tel, telling, tellery, getel*, hertel*, optel*, oorgetel, *telling, stemme tel, telsentrum*',
    results: 'uitslag, uitslae, resultaat, resultate, verkiesingsuitsl*, eindtelling, tot wenner verklaar',
    'result-sheet': 'uitslagblad*, uitslagstrokie*, uitslaestrokie*, uitslagvorm*, telstaat*, strokie',
    'exit-poll': 'exit poll*, stembuspeiling*, uitgangspeiling*, meningspeiling by stembus',
    'recount-audit': 'hertelling*, hertel, oudit*, geouditeer*, herbereken*, oortel',
    certification:
      '(verklaar|bekragtig*|sertifiseer*|goedgekeur*) .. (vry en regverdig|uitslae|verkiesing|resultate), (uitslae|verkiesing) .. (verklaar|bekragtig*|gesertifiseer|goedgekeur)',
    court:
      'hof, hooggeregshof, grondwethof, konstitusionele hof, verkiesingshof, regter*, hofsaak, appèlhof, uitspraak, regbank, dringende aansoek',
    'police-army': 'polisie*, SAPD, weermag*, soldate, gewapende*, gewapen*, wagte, konstabel*',
    'foreign-actor':
      'rusland, russ*, sjina, chinese*, CIA, soros, buiteland*, amerika*, VSA, zimbabw*, israel, poetin, kremlin',
    'source-code': 'bronkode*, algoritme*, agterdeur*, geheime sagteware',
    server: 'bediener*, databasis*, rekenaarstelsel*, netwerk*, rekenaar*, stelsel',
    'power-network':
      'beurtkrag*, kragonderbreking*, krag .. (af|uit|weg), kragonderbrekings, internet .. (af|weg|afgesny), sonder (krag|internet|elektrisiteit|ligte), ligte .. afgegaan, eskom, wifi, internetverbinding',
    pen: 'pen, penne, potlood, potlode, merkpen*, koki*',
    ink: 'onuitwisbare ink, ink .. (vinger*|duim*|nael*), merkink, ink',
    seal: 'seël, seëls, verseël*, onverseël*, slot, kabelbinder*',
    signature: 'handtekening*, geteken*, koevert*, stempel*, gestempel*',
    'non-citizen':
      'buitelanders, immigrante, vlugtelinge, onwettige immigrante, vreemdelinge, zimbabwiërs, nie-burgers, nie-landsburgers, onwettige vreemdelinge, asielsoekers, van lesotho, van zimbabwe',
    'dead-people': 'dooies, dood, dooie*, oorlede*, oorledenes, gestorwe*, spookkiesers, begraafplaas, graf',
    'voter-group':
      'gevangenes, prisoniers, gevangenisse, studente, soldate, minderjarig*, onder 18, 16-jariges, bejaardes, plaaswerkers, uitgewekenes, suid-afrikaners oorsee',
    disabled:
      'gestremd*, blindes, blinde, siggestrem*, rolstoel*, bejaard*, ouetehuis*, ouetehuise, ou mense, swak mense',
    'remote-channel':
      '(per|via|met|op|deur) (SMS|whatsapp|selfoon|internet|e-pos|telefoon|app|n app|facebook|die internet), aanlyn, van die huis af',
    'bag-vehicle':
      'sakke, sak, bokse, boks, kratte, bakkie*, trok, trokke, busse vol, bus, kattebak, minibus*, taxi*, tasse, vragmotor*, motor se',
    camera: 'kamera*, foto van .. (stembrief|stem), selfie*, afgeneem*, video-opname',
    'election-fraud':
      'verkiesingsbedrog*, stembedrog*, kieserbedrog, verkiesingsknoeiery*, stembusbedrog, (bedrog|gekonkel*|knoei*|geknoei*|kul*|verneuk*|kroek*|peuter*|gepeuter*) .. (verkiesing*|stem*|uitsl*|telling|stembus*), (verkiesing*|stemme|uitsla*|telling) .. (gesteel*|vervals*|gemanipuleer*|gerig|bedrieglik*|gekook*|bedrog|geknoei|gekroek|gepeuter|verneuk), gesteelde (verkiesing*|stemme), vals stembriewe, verkiesing steel, stembusprop*, onwettige stemme, stemme gesteel, verkiesing was .. (kullery|gesteel|gekook|verneuk*), (gesteel|gekook|gemanipuleer|verneuk) .. verkiesing, uitslag .. in .. hotel geskryf, uitslag is .. geskryf',
    fraud:
      'bedrog, bedrieg*, knoei*, geknoei*, kul, gekul*, onreëlmatig*, oortreding*, onwettig*, kroek*, kroekery, verneuk*, swendel*, konkel*, gekonkel*, bedrieglik*, peuter*, gepeuter*, skelm*, tjoepstil, kullery, verneukery, knoeiery',
    rigged:
      'gemanipuleer*, manipul*, gesteel*, steel, (klaar|reeds|vooraf) (besluit|bepaal|gekook|uitgewerk), gekook*, doodgekook, saboteer*, sabotasie, gekaap*, georkestreer*, bekonkel*',
    falsified: 'vervals*, vals, valse, nagemaak*, opgemaak*, fopnuus, versin*, vals dokument*',
    hacked:
      'gehack*, hack*, kuberkraker*, krakers, ingebreek*, inbreuk, geïnfiltreer*, wanware, virus, kuberinbra*, rekenaarkraker*, gekraak*, binnegedring*, wagwoord .. ingekom, stelsel ingekom',
    attacked: 'kuberaanval*, aanval op .. (stelsel*|bediener*|webwerf), ddos*, aangeval*, kubermisdad*',
    altered:
      'verander*, gewysig*, omgeruil*, geskuif*, uitgevee*, verwyder*, omgeskakel*, geherprogrammeer*, oorgedra, aangepas, verskuif*, stemme .. (verander|gewysig|geskrap|omgeruil), stemme agterna',
    added: 'bygevoeg*, ingeprop*, volgeprop*, ingegooi*, ingesit*, opgedaag, ingevul*, bygesit*, ingestop*',
    destroyed:
      'verbrand*, vernietig*, weggegooi*, asblik*, vullis*, ashoop*, opgeskeur*, versnipper*, aan die brand, gedump*, rommelhoop, stort, afgebrand*, asblik, in .. asblik',
    lost: 'verlore, verdwyn*, vermis*, weg, weggeraak*, ontbreek*, gevind*, gekry, soek, agtergelaat*, nie (aangekom*|ontvang*|afgelewer), opgetel, langs die pad',
    stolen:
      '(gesteel*|geroof*|diefstal|weggevat) .. (stembus*|stembriewe|skandeerder*|masjien*|toestel*|rekenaar*), (stembus*|stembriewe|skandeerder*|masjien*|toestel*|rekenaar*) .. (gesteel*|geroof*|weggevat)',
    'pre-marked':
      '(klaar|reeds|vooraf|al) (gemerk*|ingevul*|getrek*), voorafgemerk*, vooraf gemerk*, klaar gemerk*, klaargemerkte',
    extra:
      'dubbel*, ekstra stem*, te veel stem*, oortollig*, duplika*, twee (stembriewe|stembriefies), bykomende stem*, duisende stem*, surplus',
    invalid: 'ongeldig*, bedorwe*, nietig*, afgekeur*, verwerp*, nie geldig*',
    'not-counted':
      '(nie|nooit) .. (getel|tel nie|gereken|in ag geneem), nie getel*, tel nie, ongetel*, (stemme) .. (geïgnoreer|weggelaat|nie getel), niemand maak .. oop, reguit stoor toe',
    closed:
      'gesluit*, toegemaak*, gaan nie oop*, bestaan nie, maak nie oop*, ontruim*, geskuif, afgesluit, (is|was|bly|gemaak|maak) toe, deure toe, hekke toe, geen bord geen tent',
    moved:
      '(geskuif*|verskuif*|verander*|ander) .. (stemlokaal|stempunt*|saal|skool|plek|adres), (stemlokaal|stemlokale|stempunt*) .. (geskuif*|verskuif*|verander*|ander plek|n ander), nuwe (adres|plek), is net weg, dis nou by, anderkant die',
    late: '(oop*|begin*|open) .. (laat|later|vertraging), (sluit|toe*) .. (vroeg*|vroeër), nog (nie oop|toe|gesluit), laat oopgemaak, ure laat, n uur laat, (nog nie|steeds nie) .. oop, nog toe, eers (oop|oopgemaak), (reeds|al) .. (gesluit|toe), hekke .. toe, drie dae oop, moes .. oop bly, maak laat oop',
    extended: 'verleng*, langer oop, later oop',
    postponed:
      'uitgestel*, uitstel*, gekanselleer*, afgelas*, (verkiesing*|stemming) .. (uitgestel*|gekanselleer*|geskuif*|vervroeg*|gaan nie voort|opgeskort), nuwe datum, tweede stemdag, geen verkiesing, ander datum, stem .. eers (maandag|dinsdag|donderdag)',
    annulled:
      '(ongeldig*|nietig*|tersyde) .. (verkiesing*|uitsl*|stem*|gestel), (verkiesing*|uitsl*) .. (ongeldig verklaar|nietig*|tersyde gestel|herhaal*), herverkiesing, nuwe verkiesing, moet oor, moet oorgehou word, oorgehou',
    down: '(webwerf|stelsel*|bediener*|app|masjien*|skandeerder*|toestel*|telbord|uitslagbord) .. (af|staak*|val*|geval|ineengestort|vries*|gevries|breek|gebreek|stukkend|werk nie|onbereikbaar|platgeval|doodgegaan), werk nie, stukkend, foutief, tegniese (probleem|probleme|foute), staak, van die lug af, aflyn, skoon geword, telbord .. (skoon|leeg|af|weg), (stemmasjien*|skandeerder*|skandeertoestel*|stelsel) .. (onklaar|gebreek|gaan staan|opgepak)',
    leaked:
      'uitgelek*, gelek*, lek, datalek*, te koop, persoonlike (inligting|data), verkoop .. (data|lys), blootgestel*, gepubliseer .. data',
    deleted:
      '(verwyder*|geskrap*|uitgehaal*|afgehaal*) .. (kieserslys*|lys|rol|register), nie op die (kieserslys|lys|rol), van die (kieserslys|lys) .. (verwyder|geskrap|gehaal|af), nie op die rol, naam .. nie op, (name|kiesers) .. (nie op|ontbreek|weg) .. kieserslys, nie op die kieserslys, name was nie op',
    'double-voting':
      '(stem|gestem) .. (twee keer|twee maal|meer as een keer|verskeie kere|dubbel|drie keer|weer), (twee keer|verskeie kere|meermale|dubbel|meer as een keer|drie keer) .. (stem|gestem), dubbel gestem, dubbelstem*, busse vol (kiesers|mense), ink afgewas en weer gestem',
    impersonated:
      '(in|onder) (my|sy|haar|hul|iemand) .. naam .. (gestem|stem|geteken), iemand .. (reeds|al|klaar) .. gestem, (vals|gesteelde|vervalste) (ID*|identiteit*|paspoort*|name|dokumente), (reeds|klaar) gestem .. (naam|volgens), namens (dooies|oorledenes), ander mense se (ID*|name)',
    'vote-buying':
      '(koop|gekoop*|verkoop|betaal*|omgekoop*) .. (stem|stemme|kiesers), stemkop*, stemme (koop|gekoop), kospakkies .. (stem*|kiesers), (geld|rand|kos) .. vir .. stem*, stemme te koop, vervoer .. kospakkie*, kospakkies vir stem*, kospakkie .. (T-hemp|stem*), stemme .. gekoop, (gekoop|koop|omgekoop) .. (stemme|kiesers)',
    paid: 'betaal*, geld, kontant, omkoop*, omkop*, kospakk*, kospakkies, geskenk*, t-hemde, gratis kos, rand elk, kospakkie*',
    coerced:
      'gedwing*, dwing, verplig om te stem, druk .. (geplaas|uitgeoefen), baas, werkgewer, gedreig met ontslag, afgepers*, foto .. stembrief',
    threatened:
      'intimid*, geïntimideer*, dreig*, gedreig*, dreigement*, bang, aangehou*, in hegtenis, geteister*, weggejaag*, afgeskrik*, viktimis*, weggejaag, gewapende mans',
    violence:
      'skote, geskiet*, skiet*, bom*, ontploff*, geweld*, aangerand*, aangeval*, doodgeskiet, klipgooi*, onluste, brande, betoog*, brandende bande, steek*, aanval*, padblokkade*',
    queue:
      '(tou|toue|ry|rye) .. (ure|uur|lang*|kilometer*|staan), (ure|uur|urelank) .. (tou|ry|wag|gewag|staan|gestaan), lang (toue|tou|rye|rye), tougestaan*, urelank*, in die tou, in die tou gestaan, staan al van, toue het gegroei, toue .. gegroei',
    'ran-out':
      '(geen|te min|tekort|nie genoeg|sonder|nie meer) .. (stembriewe|stembriefies|penne|personeel|beamptes|ink), (stembriewe|stembriefies|ink) .. (op|opgeraak|tekort|klaar|te min), stembriewe opgeraak, tekort aan, nie genoeg stembriewe, te min stembriewe, tekort aan stembriewe, stembriewe .. (opgeraak|kort|te min)',
    'seal-broken':
      '(seël|seëls|slot) .. (gebreek|stukkend|af|weg|afgehaal|geskeur), (onverseëlde|oop|onbewaakte) (stembus*|sakke|bokse), (stembus*|bokse|sakke) .. (oop|onverseël*|oopgemaak|omgeruil|onbewaak|sonder toesig|oopgebreek|nie verseël), sonder toesig, onbewaak*, seëls gebreek, gebreekte seël*, seël .. gebreek, voorgekeer .. stembusse',
    transported:
      'vervoer*, weggeneem*, weggery*, weggedra, gesmokkel*, afgelewer*, gebring, weggevat, gelaai, huis toe geneem, karwei, rondgery',
    night:
      'in die nag, snags, middernag, agter geslote deure, in die donker, in die geheim, (2|3|4|twee|drie|vier)uur die oggend, in die middel van die nag, laatnag',
    'washes-off':
      '(was|kom|vee|vryf) .. (af|uit), afgewas, afwasbaar*, uitgevee*, vervaag, brand .. vel, giftig*, (ink) .. (af|uit|skoonmaak)',
    'bleeds-through': 'slaan deur, smeer*, gesmeer, onleesbaar*, trek deur',
    traceable:
      'genommer*, strepieskode*, naspeurbaar*, (sien|weet|uitvind|agterkom|naspeur) .. (hoe|wie|wat) .. (gestem|stem), nie (geheim|anoniem), stemgeheim*, reeksnommer*, jou stem is nie geheim*, nommer .. skryf jou naam, jou naam langsaan, moenie .. geheim',
    mismatch:
      'meer (stemme|stembriewe|mense) .. as .. (kiesers|inwoners|geregistreer*|stemgeregtigdes|mense), meer as 100, (syfers|getalle|uitslae|totale) .. (klop nie|verskil|stem nie ooreen|maak nie sin), klop nie, stem nie ooreen, teenstrydig*, verskil*, tel nie op nie, afwyking*, meer (stemme|stembriewe|briewe) .. as .. (kiesers|mense|name|geregistreer*), # stemme .. (teenoor|maar net|net) #, (te veel|kort|ontbreek) .. (stemme|stembriewe), stem nie ooreen, klop nie, # stemme vir .. # geregistreerde, # stemme minder, # stemme meer, meer stemme as',
    exceeds: 'meer as, oorskry*, hoër as, dubbel soveel, keer soveel',
    delay:
      'vertrag*, vertraging*, stadig*, sloer*, (nog steeds|steeds|nog) (geen|nie) .. (uitsl*|getel|resultate), dae later, ure later, teruggehou*, sleep, eers ná die onderhandelinge, altyd eers, nog nie getel, stemme nog nie, dae na die verkiesing',
    swing:
      '(skielik*|ewe skielik|uit die bloute|oornag) .. (stemme|voorsprong|gespring|styg|verander|opgeskiet|verdwyn), sprong, voorsprong .. (verdwyn|weg), oornag, geblits, meer op .. hopie',
    stopped:
      '(telling|tellery|tel|stemming) .. (gestop|gestaak|opgeskort|onderbreek), (stop*|staak*|gestaak) .. (telling|tel|tellery)',
    expelled:
      '(waarnemer*|partyagent*|verteenwoordiger*|joernaliste|media) .. (uitgesit*|uitgejaag*|weggejaag*|geweier*|verbied*|nie toegelaat*|uitgegooi*|uitgesluit*|verwyder*), (uitgesit*|weggejaag*|geweier*|uitgegooi*|uitgesluit*) .. (waarnemer*|partyagent*), sonder (waarnemers|partyagente|toesig)',
    refused:
      '(nie|nooit) .. (toegelaat|mag|kon) .. stem nie, nie toegelaat .. stem, (weggewys*|weggestuur*|huis toe gestuur*|weggejaag*), kon nie stem*, mag nie stem nie, stemreg .. (ontneem|geweier|afgeneem), sonder om te stem, (geweier) .. (stem|stembrief|kiesers), weggewys, weggestuur, nie toegelaat .. (stem|in te kom), (mag|kon) nie stem nie, omgedraai, geweier, (verhinder|belet|keer|weerhou) .. (stem|te stem), verhinder om te stem, nie toegelaat om te stem',
    'ballot-access':
      '(kandida*|part|partye|party) .. (gediskwalifiseer*|verbied*|geweier*|uitgesluit*|verwerp*|afgekeur*|van die stembrief), (gediskwalifiseer*|verbied*|geweier*|uitgesluit*|verwerp*) .. (kandida*|party|partye|registrasie), nie op die stembrief*, mag nie .. (verkiesbaar|deelneem), verkiesbaar*, op die stembrief, kandidaatlys*, van die verkiesing uitgesluit, (party|kandidaat) .. (uitgesluit|verban|geskrap|gediskwalifiseer)',
    barred: 'verbied*, uitgesluit*, gediskwalifiseer*, geweier*, verbod, uitsluit*, geblok*, belet*',
    requirement:
      'moet, nodig, vereis*, verplig*, slegs met, net met, sonder (n|jou|ID|bewys), benodig*, moet jy, verpligtend*',
    entitled:
      '(mag|kan|mog) .. stem, stemreg, geregtig .. stem, toegelaat om te stem, reg om te stem, kwalifiseer .. stem',
    'not-entitled':
      '(mag|kan|sal) nie .. stem*, geen stemreg, nie geregtig, (verloor|ontneem) .. stemreg, nie kwalifiseer nie',
    deadline:
      'sperdatum*, sluitingsdatum*, afsnydatum*, laaste dag, uiterlik*, teen (vrydag|maandag|middernag), verstryk*, te laat, voor of op, verval*',
    biased:
      'partydig*, bevooroordeeld*, onpartydig*, beheer deur, in die sak van, kaders, kaderontplooi*, ontplooi*, bevoordeel*, medepligtig*, aan die kant van, ANC-lid*, marionet*, gekaap*, partylid*, sadtu, kop in een mus, bevoordeel .. (regerende|party|regering)',
    bribed: 'omgekoop*, omkoop*, korrup*, korrupsie, afgepers*, steekgeld',
    appointed: 'aangestel*, aanstelling*, afgedank*, bedank*, vervang*, ontslaan*, geskors*, benoem*',
    'fake-channel':
      '(vals|valse|vervalste|nagemaakte) .. (brief|briewe|webwerf*|rekening*|boodskap*|SMS*|e-pos*|oproep*|plakkaat*|pamflet*|dokument*|verklaring*|kennisgewing*), (doen|gee) .. (voor|uit) as (OVK|amptenare|IEC), in die naam van die (OVK|IEC), uitvissing*, doen hulle voor as, in die naam van die (OVK|IEC), vals (OVK*|SMS*|brief*|boodskap*), (SMS|boodskap) .. (skakel|in naam)',
    deepfake:
      'deepfake*, kopnabootsing, diepvervals*, kunsmatige intelligensie, (gemaak|geskep|gegenereer) (met|deur) KI, KI-gegenereer*, gekloonde stem',
    premature:
      '(voor|voordat) (stembusse|stemlokale|die telling|die stemming|die verkiesing), voordat die (stembusse|stemlokale|telling|stemming), (reeds|klaar|al) (bekend|gedruk|gepubliseer|aangekondig|geskryf), vooraf, voortydig*, self tot wenner, voordat daar getel is, aangekondig voordat, voor die stemme getel',
    fined:
      '(boete*|tronk|straf*|verloor .. toelae) .. (stem|nie stem*), (nie stem nie|nie gaan stem|nie stem) .. (boete*|tronk|toelae|sassa|verloor|straf)',
    'data-used':
      '(skuld|SARS|belasting|deporteer*|sassa|toelae) .. (kieserslys|registreer|stem|kiesers), (kieserslys|kiesersdata|registrasie) .. (skuld|SARS|belasting|deporteer*|sassa|toelae)',
    futile:
      '(stem|stemme) .. (maak nie saak|tel nie|help nie|beteken niks|verander niks|mors), hoekom .. stem as, (klaar|reeds) besluit, moenie gaan stem, geen sin om te stem, mors jou tyd, n bedorwe stem',
    harvested:
      '(versamel*|ingesamel*|bymekaar*|ingevorder*) .. (ID*|stembriewe|stemme|spesiale), ouetehuis*, ouetehuise, tehuis vir bejaardes',
    unsolicited:
      '(gestuur|ontvang|gekry) .. (stembriewe|stembrief|posstem*) .. (dooies|oorlede*|ongevra*|twee|verkeerde), ongevra*, (dood|oorlede) .. (kieserslys|geregistreer*)',
    uncertified:
      'nie (gesertifiseer*|getoets*|geouditeer*|nagegaan*|veilig*), onveilig*, kwesbaar*, sonder oudit, ongetoets*, veiligheidsgat*, veiligheidsleemte*, kwesbaarhe*',
    'foreign-owned':
      '(besit|gemaak|maatskappy|geprogrammeer|bande|firma) .. (russ*|chinese*|buiteland*|ANC|soros|israel*|spaanse), (buitelandse|chinese|spaanse) (maatskappy|firma|sagteware)',
    unfair:
      '(nie|geensins|onvry*|nóg) .. (vry en regverdig|vry|regverdig|demokraties|geloofwaardig|eerlik), klug, ondemokraties*, onregverdig*, skynverkiesing*, bananarepubliek, piesangrepubliek, ongeloofwaardig*, ondeursigtig*, (verwerp|betwis|erken nie) .. (uitslag|verkiesing*), onregverdige verkiesing*, verkiesing .. onregverdig, nie vry en regverdig',
    fair: 'vry en regverdig, vrye en regverdige, (verkiesing*|stemming|telling) .. (vreedsaam|glad|sonder voorval*|geloofwaardig|goed verloop|ordelik|deursigtig), sonder (voorvalle|probleme), vreedsaam verloop, glad verloop',
    anomaly:
      'verdag*, vreemd*, snaaks*, onmoontlik*, onverklaarbaar*, eienaardig*, toevallig*, agterdogtig*, stink, raaisel*, ongelooflik*, onwaarskynlik*, iets is nie pluis',
    secret:
      'skelm*, in die geheim, geheim, weggesteek*, wegsteek*, toegesmeer*, onder die mat, stil-stil, stilletjies, verswyg*, sonder om te sê, doodgeswyg*',
    misleading:
      '(fout*|verwarrend*|drukfout*|misleidend*|verkeerd*|ontbreek) .. (stembrief*|stembriewe), (stembrief*|stembriewe) .. (fout*|verwarrend*|drukfout*|misleidend*|verkeerd*|sonder|ontbreek)',
    inaccessible:
      'nie (toeganklik*|rolstoelvriendelik*), (geen|sonder) (oprit|rolstoel*|toegang), ontoeganklik*, trappe, (hulp) .. (geweier|nie toegelaat)',
    denial:
      '(is|was|bewering*|gerug*|video|foto|berig*|boodskap|dit) .. (vals|onwaar|nie waar|ongegrond*|onjuis*|fopnuus|versinsel|misleidend|verdraai|n leuen), ontken*, weerlê*, (verwerp|weerspreek*|bestry*) .. (bewering*|gerug*|aantyg*|beskuldig*), (geen|sonder|nie enige) .. (bewys*|gronde|aanduiding*|sprake|bedrog|onreëlmatighede|meriete), fopnuus, disinformasie, waninligting, leuen*, lieg, gerug*, mite*, in werklikheid, inteendeel, in teenstelling, uit konteks, samesweringsteorie*, ongegrond*, valslik*, nie waar nie, kafpraatjies',
    'fact-check':
      'feitetoets*, feitekontrole*, africa check, fact check*, ons het nagegaan, netwerk24 toets, feite nagegaan, real411, (boodskap|video|berig) .. (versprei|doen die rondte)',
    'official-notice':
      '(OVK|IEC|kommissie|munisipaliteit) .. (herinner|maak bekend|deel mee|versoek|doen n beroep|nooi|kondig|stel|publiseer|lei), kiesers word (herinner|versoek|aangemoedig|genooi), mediaverklaring, persverklaring, kennisgewing, (vind uit|kyk|besoek) .. (stemlokaal|webwerf|waar jy|OVK), (vir) meer inligting, registrasienaweek, ons herinner, amptelike',
    attribution:
      'volgens, sê (hy|sy|die|dat|inwoners|getuies|waarnemers|agente), gesê, beweer*, glo, berig, meen, verklaar, waarsku*, beskuldig*, getuig*, erken*, vertel*, kla, luidens, onthul*, lui, voer aan, glo glo, kenner*, bron*, skryf, noem',
    allegation:
      'beweer*, bewering*, aantyg*, beskuldig*, vermeende*, klagte*, kla, ondersoek*, verdink*, na bewering, glo, sou, beswaar*, aanklag*',
    question:
      'waar (kan|moet|is|stem|registreer), hoe (kan|moet|werk|stem|registreer|laat|weet), is dit waar, weet iemand, wanneer (is|kan|moet|sluit|maak), kan (ek|mens|n mens|ons), moet ek, hoe laat, mag ek, tot wanneer, watter (dokument*|stemlokaal|tyd), wat (gebeur|moet|as)',
    rhetorical:
      'hoekom, waarom, hoe (is dit moontlik|kan dit|verklaar|de hel|verduidelik), wie (tel|beheer|het|glo|kyk), toeval, dink julle regtig, dink jy regtig, word wakker, wat steek, snaaks dat, verduidelik, glo julle, nou toe nou, en niemand, nè, of hoe, kastig, wie dink jy, hoe kan die, ek vra maar net, sien niemand',
    opinion:
      'ek (dink|glo|voel|hoop|meen), na my mening, behoort, moet eintlik, skande, skandelik*, skandaal*, skandalig*, belaglik*, hartseer, hopelik, ongelukkig, meningstuk, rubriek, onaanvaarbaar*, tragies, walglik*, jammer, vertroue, wantroue, dis tyd, simpel, pateties*',
    call: 'eis, teken .. petisie, petisie*, deel asseblief, deel dit, stuur aan, stuur dit aan, protes*, betoog*, optog*, boikot*, sluit aan, staan op, staan saam, optrede, laat ons, kom ons, stop',
    instruction:
      '(gaan|gaan asseblief) stem, moenie, onthou, vat jou, bring jou, neem jou (eie |)(pen|ID), gebruik (jou|n) .. pen, maak seker, kyk dat, stuur .. na, trek jou kruisie, (stem) (op|net|eers|slegs|voor), wees versigtig, SMS .. na, kontroleer, vou, vra vir',
    negation: 'nie, geen, nooit, sonder, niemand, niks, nêrens, nóg, nee',
    hedge:
      'dalk, miskien, moontlik*, glo, blykbaar, waarskynlik, sou, skynbaar, kan wees, vermoedelik, klaarblyklik, lyk of, hulle sê, na bewering, kwansuis',
    conditional:
      'indien, tensy, mits, of, anders, !(meer|minder|soos|beter|hoër|laer|ander|groter|langer|sowel|vroeër|later) as',
    evidence:
      'bewys*, video*, foto*, betrap*, onthul*, fluitjieblaser*, getuie*, dokument*, opname*, bevestig*, ontdek*, aan die lig, blyk, verfilm*, vasgevang*, op heterdaad, beëdigde verklaring*, kyk hier, afgeneem, skermskoot',
    urgency:
      'dringend, waarskuwing, let op, skok*, brekende nuus, pasop, voordat dit verwyder, ongelooflik*, skandaal, opgelet, nou net, versprei asb, sjoe',
    'first-person':
      '(ek|ons) .. (gesien|gestem|gewag|gegaan|tougestaan|gehoor|was by|staan|opgedaag) .. (stemlokaal|stem*|stembus*|tou|telling), (ek|ons) het .. (gesien|tougestaan|gestem|gewag|opgedaag), (my|ons) is (gesê|vertel|weggewys*|weggestuur), (my|ons) .. (ma|pa|ouma|oupa|buurman|buurvrou|vrou|man|vriend*|seun|dogter|kollega*|bure|tannie|oom|suster|broer) .. (stem|gestem|kieserslys|stemlokaal), by my stemlokaal, by ons stemlokaal, hier by ons, ek was n (waarnemer|partyagent|beampte), met my eie oë, hulle het (my|ons) gesê',
    event:
      'onderhoud*, perskonferensie*, mediakonferensie*, podsending*, debat*, program, paneel*, bespreking*, lewendig*, regstreeks*, verhoor*, episode*, gesprek*, dokumentêr, werkswinkel*, toespraak*, ontleding, ontleed, RSG, monitor, boek, konferensie, in die hof verskyn, kortliks in die hof, twee kenners gesels, marsjeer',
    statistic:
      'persent, miljoen*, duisend*, honderde, helfte, meerderheid van, dosyne, miljard, een uit elke, derde, kwart',
    'time-word':
      'vandag, môre, gister, maandag, dinsdag, woensdag, donderdag, vrydag, saterdag, sondag, uur, vanoggend, vanaand, oggend, aand, nag, mei, november, augustus, vanmiddag',
    politics:
      'kandida*, party, partye, president*, minister*, regering*, opposisie, koalisie*, parlement, premier*, ANC, DA, EFF, VF plus, VF+, MK, IVP, actionSA, PA, ramaphosa, zuma, malema, steenhuisen, zille, groenewald, mashaba, mckenzie, burgemeester*, politiek*, politici, raadslid*, raadslede, wyk, provinsie*, mantashe, RNE, leier*, MK-party',
    'horse-race':
      'peiling*, meningspeiling*, wen, gewen*, wenner*, oorwinning*, nederlaag, verloor*, meerderheid, setel*, voor in, gunsteling*, herkies*, verkies, (kry|behaal|gekry) .. (stemme|persent|setels), steun .. (daal|styg|gedaal), volstrekte meerderheid',
    'campaign-work':
      'veldtog*, manifes*, plakkaat*, plakkate, skenking*, skenk*, belofte*, beloof*, slagspreuk*, saamtrek*, partyfondse, werwing*, advertensie*, huisbesoek*, steunbetuiging',
    parliament:
      '(parlement|nasionale vergadering|raad|stadsraad|NRP|LPs|raadslede|komitee|senaat|VN|portefeuljekomitee) .. (stem|gestem|keur|aanvaar|verwerp), (mosie|wet|wetsontwerp|begroting|wysiging*|besluit) .. (stem|gestem|goedgekeur|aanvaar|verwerp), mosie van wantroue, wantroue, wetsontwerp*, wysigingswet, speaker, (vir|teen) die (mosie|wet|wetsontwerp|begroting) gestem',
    contest:
      'kykNET, idols, huisgenoot tempo, beste (speler|akteur|sanger|rolprent|boek), toekenning*, pryse, prys, beoordelaars, stem vir jou gunsteling, mej suid-afrika, mej. suid-afrika, ghoema*, fiësta*, speler van die jaar, survivor, boer soek, gunsteling, toekennings',
    districting: 'wyksgrense, afbaken*, munisipale afbakening*, afbakeningsraad',
    'foreign-influence':
      '(inmeng*|beïnvloed*|bemoei*) .. (russ*|buiteland*|verkiesing*|amerika*|chin*), propaganda, bots, trolle, bell pottinger, disinformasieveldtog*, vals rekeninge',
    'hacking-elsewhere':
      '(hack*|gehack*|kuberaanval*|kraak*|datalek*) .. (bank*|hospitaal|rekening*|e-pos*|selfoon*|maatskappy*|transnet|eskom|departement*|experian), (bank*|hospitaal|rekening*|maatskappy*|transnet|departement*) .. (hack*|gehack*|kuberaanval*|datalek*)',
    'law-text':
      'artikel, kieswet*, grondwet, subartikel, ingevolge, kragtens, wet op, regulasie*, verkiesingswet, bepaal, paragraaf, ooreenkomstig',
    satire:
      'satire*, satiries*, grap*, parodie, haha*, lol, 1 april, spot, zapiro, pieter-dirk uys, evita, hayibo, ironie, lagwekkend, spotprent*',
    metaphor:
      '(steel|gesteel) .. (kalklig|show|harte|hart|aandag), met .. voete (stem|gestem), stem dik, (diep|sagte|helder) stem, (haar|sy) stem (weg*|het weg*|kwyt|skor|breek), stemme in my kop, mosie van vertroue, goeie stemming, in n (goeie|slegte) stemming, stembande',
    history:
      'eeu, geskiedenis*, histor*, 1994, 1948, apartheid*, eerste demokratiese verkiesing, boereoorlog, 1910, jan smuts, verwoerd, dekades, vroeër jare',
    'other-crime':
      'belastingbedrog, versekeringsbedrog, bankbedrog, geldwas*, staatskaping, tenderbedrog, dwelm*, moord*, steinhoff, VBS, roof*, korrupsiesaak, kaartbedrog',
    'weak-place':
      'skool, saal, kerksaal, gemeenskapsaal, biblioteek, stasie, hokkie, tent, terrein, stoor, stadsaal, skoolsaal',
    'weak-box': 'boks, bokse, bus, busse, houer*, sak, sakke, krat*',
    'weak-list': 'lys, die lys, register, rol, voorblad',
    'weak-paper': 'papier, papiere, strokie, strokies, vorm, vorms, koevert*, briewe, boekie, boekies, blad',
    'weak-count': 'getel, tel, telling, hertel, hertelling, telwerk, hertellings',
    'weak-staff':
      'beampte, beamptes, voorsitter*, vrywilliger*, waarnemer*, party-agent*, agente, kommissaris*, personeel',
    people: 'mense, persone, inwoners, burgers, bewoners, name, volwassenes, opgedaag, afgemerk, handtekeninge',
    'split-group':
      '(ondersteuners|kiesers|lede|aanhangers) van .. (da|anc|eff|mk|vf|party), (anc|da|eff)-kiesers, (anc|da|eff) ondersteuners, van(ne|) .. (begin|A tot), (mans|vroue|bejaardes|pensioenarisse|jongmense|die res|alle ander) (stem|moet|mag|kan), wyke # tot #',
    'e-vote-check': 'e-stem*, aanlyn stem, (kyk|bevestig|kontroleer|spoor) .. (my|jou) stem',
    'draft-summons': 'diensplig*, oproep* .. (weermag|leër), mobilisasie*, opgeroep .. (weermag|leër)',
    'ballot-photo':
      '(foto*|selfie*|afgeneem|neem|verfilm*) .. (stembrief|stembriewe|stemhokkie|kruisie), stembrief-selfie*, (stuur|wys) .. foto .. (baas|stembrief*)',
    'papers-collected':
      "(ingesamel|vat|vat|gevat|afgevat|insamel|afgeneem|hou) .. (ID|IDs|ID's|ID-boek*|paspoort*|kaarte|stemvorms|slimkaart*), (ID|ID's|ID-boeke|stemvorms) .. (gevat|ingesamel|afgevat|gehou)",
    'benefit-lost':
      '(verloor|stop|stopgesit|afgevat|sny|gesny) .. (toelae*|SASSA|pensioen*|werk|RDP|huis|voedselpakk*|beurs*), (toelae*|pensioen*|RDP-huis*) .. (verloor|stop|afgevat|wegvat), (afgedank|ontslaan) .. (stem*)',
    'candidate-unfit':
      'verkiesbaar*, bevoeg om .. (verkies|kandidaat), onbevoeg, (dubbele|tweede) (burgerskap|paspoort), (skuldig bevind|veroordeel|kriminele rekord|in die tronk) .. (kandidaat*|parlement|stembrief), derde termyn, nie hier gebore, te jong om te staan, handtekeninge .. (vervals|te min|ongeldig)',
    'partial-tie':
      '(vrou|man|seun|dogter|broer|suster|neef|niggie|vriend|oom) van .. (kandidaat*|burgemeester*|raadslid*|minister*|leier*), (burgemeester|kandidaat|raadslid|leier) se (vrou|man|seun|dogter|broer|suster|niggie|neef|vriend), voormalige (adviseur|kandidaat|minister|LP), (aangestel|benoem|gekies) deur .. (party*|president*|minister*|regering*), partylid*, kader, kaders, (almal|alles) van dieselfde party, SAOU, SADTU, (burgemeester|kandidaat|raadslid|minister) se (suster|broer|vrou|man|seun|dogter|swaer)',
    'kept-silent':
      '(media|SABC|SAUK|koerant*|nuus|pers) .. (swyg|stil|bly stil|niks|ignoreer|nie berig|verswyg), niemand (praat|berig|sê|skryf|vertel), (hulle|niemand) sê (jou|ons|julle) nie, toegesmeer, doodgeswyg, onder die mat, hoor jy nêrens, verswyg',
    explanation:
      'is omdat, was omdat, weens, (rede|verduideliking) (is|hiervoor|daarvoor), dis (normaal|standaard|die prosedure), soos (gewoonlik|altyd|die wet|die kieswet|voorgeskryf), volgens (die wet|die kieswet|prosedure|regulasies), tikfout*, telfout*, menslike fout, (is|was) (reggestel|gekorrigeer|reggemaak), roetine*, is reserwe*, is van mense wat ingevolge, moes oorskakel, verduidelik die OVK, noem die reën, by die nuwe wyk gelys',
    'elsewhere-or-old':
      "(foto*|video*|beeld*|opname*|greep) .. (kom uit|kom van|geneem in|wys|oud|ander land|van 20*|is van), ou (foto*|video*|beeldmateriaal), uit (mosambiek|kenia|nigerië|zimbabwe|'n ander land), van die (2014|2016|2019|2021)-verkiesing, verhoog-opset, geredigeer, jare oud, oefenstembrief*, is .. in kenia geneem, in # in kenia, dag voor die stemming, uit die opleiding",
    'cannot-happen':
      'kan nie (gekraak|gesien|verander|nagespoor|twee keer|weer|gehek), (onmoontlik|nie moontlik|uitgesluit), sou (opgemerk|opgelet|raakgesien), elke stem .. (tel|getel), alle stemme .. getel, nie aan die internet, word (nagegaan|vergelyk|gekontroleer), agente het afskrifte, tel steeds, bly geldig, hang nie af, daar is (geen|nie), geen invloed, heeltyd dieselfde, onder polisiebegeleiding, almal .. het gestem, teenblad',
    hearsay:
      "glo, na bewering, skynbaar, blykbaar, gerugte, hulle sê (dat|die|daar|hy|ons), daar word gesê, ek het gehoor, ek hoor, 'n vriend (sê|het), iemand het (gesê|vir my), êrens gelees",
    witness:
      'met my eie oë, voor (my|ons), agter my, (kom|kom) (nou net|pas|nou) .. (stem|stemlokaal), (ek|ons) (sien|het gesien|het gestem|staan|het gestaan|was daar|het gevra|het gehelp|het gewag|het gekla), sê (hulle|hul) vir (my|ons), vir my gesê, hulle het (my|ons), by ons (stemlokaal|skool|stasie), ons stemlokaal, my (stem|stemlokaal|naam|stembrief), hier by',
    comparison:
      '(in|soos in) (zimbabwe|botswana|namibië|amerika|engeland|duitsland|rusland|ander lande) .. (tel*|stem*|kan|werk), ander lande, piesangrepubliek*, enigste land, nes zimbabwe, soos zimbabwe',
    'past-election':
      '(in|van|sedert|verkiesing van) (1994|1999|2000|2001|2002|2003|2004|2005|2006|2007|2008|2009|2011|2014|2016|2019|2021|2024), (laaste|vorige|verlede) (verkiesing|keer|stemming), vyf jaar gelede',
    'count-progress':
      '(telling|telwerk|tellery) .. (begin|het begin|duur voort|afgehandel|voltooi|klaar|aan die gang|vorder), (persent|distrikte|stemlokale|wyke|stemme) .. (getel|afgehandel|bekend), # (persent|van) .. (getel|afgehandel), eerste uitslae, (uitslag*|uitslae) .. (verwag|bekend|aangekondig|Sondag), moet nog getel word',
    'register-figures':
      '# .. (geregistreerde|kiesers), (aantal|getal) (kiesers|geregistreerde), (miljoen|duisend) .. (geregistreer*|kiesers), nuwe kiesers, eerste keer .. (registreer|stem), jong kiesers',
    'turnout-figures':
      '(stempersentasie*|opkoms) .. (persent|#|was|staan|hoër|laer|gestyg|gedaal|rekord*), (teen|om) .. (het # persent|gestem), # persent .. (gestem|kiesers|opkoms), (hoë|lae|hoogste|laagste) (opkoms|stempersentasie*)',
    scheduled:
      '(vind|vind) .. plaas, (geskeduleer|beplan|uitgeskryf|vasgestel|geproklameer) .. (vir|op), word gehou, (volgende|komende) (verkiesing*|jaar|week|maand), gaan stem op, na die stembus, hoor .. (Maandag|Dinsdag|Woensdag|Donderdag|Vrydag), vind op # plaas, lewer .. uitspraak, oop en sluit om, maak om sewe oop',
    preparation:
      '(berei|voorberei*|gereed*|maak gereed) .. (verkiesing*|stem*|telling), (lei|opgelei|opleiding|werf|soek|stel aan) .. (beamptes|verkiesingsbeampt*|personeel|waarnemers), (gedruk|druk|afgelewer|versprei) .. (stembriewe|stemmateriaal|toerusting), (stembriewe|stemmateriaal) .. (gedruk|afgelewer|versprei|gereed), proeflopie*, landwyd getoets, oefenlopie*',
    orderly:
      'sonder (voorvalle|probleme|insidente|oponthoud|haakplek*), rustig*, vreedsaam, glad verloop, vlot, soos beplan, volgens plan, betyds, ordelik, goeie gees, almal wat voor .. gestem',
    reform:
      '(kieswet*|kiesstelsel*|stemreg*) .. (wysig*|hervorm*|voorstel*|nuwe), (stel voor|voorstel*|oorweeg|wil|beplan|debatteer) .. (e-stem*|elektroniese stem*|kieswet*|stemouderdom*|kiesstelsel*), wetsontwerp* .. (kies*|verkiesing*), loodsprojek*, openbare kommentaar',
    'voter-guide':
      '(so|hier is hoe) .. (stem|registreer|werk), alles wat jy .. weet, wat jy moet weet, vrae en antwoorde, stap vir stap, wie mag stem, hoe werk, gids*, lees meer, kyk waar, seker maak by watter, kan by die konsulaat, kos niks om',
    'inquiry-demanded':
      '(eis|vra|versoek|dring aan|wil) .. (hertelling*|ondersoek*|antwoorde|verduideliking*|nuwe verkiesing|bedank|deursigtig*), (moet|behoort) .. (ondersoek|hertel|bedank|vervolg) word, onafhanklike (ondersoek*|oudit*|waarnemers)',
    'trust-survey':
      '(persent|#|meerderheid|helfte|derde) .. (vertrou|glo dat|dink|meen|twyfel|vrees), vertroue in .. (OVK|verkiesing*|demokrasie*|telling*), (opname|peiling|studie) .. (wys|toon|bevind)',
    'boast-totals':
      'meeste stemme ooit, rekordgetal stemme, (meer|meeste) stemme as, (kry|behaal|wen|trek) .. (stemme|persent|setels), historiese (oorwinning|sege), verpletterende, grondverskuiwing*',
    'foreign-election':
      '(verkiesing*|referendum) in (rusland|belarus|oekraïne|zimbabwe|kenia|nigerië|mosambiek|botswana|namibië|malawi|zambië|amerika|duitsland|brittanje|venezuela|turkye), (zimbabwiese|keniaanse|nigeriese|amerikaanse|russiese|britse|mosambiekse|namibiese|duitse) (verkiesing*|presidentsverkiesing*|referendum), (namibië|zimbabwe|lesotho|botswana|mosambiek|kenia) .. (verkiesing*|stemlokale|kiesers), (verkiesing*|stemlokale) in (namibië|zimbabwe|mosambiek|botswana|kenia)',
  },
  leaves: {
    'proc.date':
      '(verkiesing*|stemming) .. (uitgestel|gekanselleer|afgelas|opgeskort), tweede stemdag, stem .. eers (maandag|dinsdag|donderdag)',
    'proc.hours':
      '(stemlokale|stemlokaal|stembusse) .. (vroeg toe|sluit vroeg|sluit vroeër|laat oop*|nog nie oop|laat oopgemaak|langer oop)',
    'proc.place': '(stemlokaal|stemlokale|stempunt*) .. (geskuif*|verskuif*|gesluit|bestaan nie|toe|verander)',
    'proc.method': 'stem .. (per SMS|via SMS|op whatsapp|per selfoon|aanlyn|per e-pos|oor die internet)',
    'proc.documents':
      '(sonder|net met|slegs met|benodig) .. (ID|ID-boek|slimkaart|paspoort|rybewys|bewys van adres|entstofsertifikaat) .. stem, stem .. (sonder|net met|slegs met) .. (ID|ID-boek|slimkaart|paspoort|rybewys)',
    'proc.marking':
      '(pen|potlood|kruisie|merkpen) .. (stembrief*|bedorwe|ongeldig), stembrief* .. ongeldig .. (pen|kruisie|regmerk|potlood)',
    'proc.special':
      '(spesiale stem*|oorsese stem*|stem in die buiteland) .. (sperdatum|uiterlik|gekanselleer|verbied|te laat|afgeskaf|aansoek)',
    'proc.assist': '(blinde*|gestremde*|bejaarde*) .. (help|hulp|bystand) .. stem',
    'part.intimidation':
      '(polisie|soldate|gewapende mans|weermag) .. (stemlokaal|stemlokale|kiesers), kiesers .. (geïntimideer|gedreig|bedreig), intimidasie .. (kiesers|stemlokaal|stemlokale)',
    'part.queues':
      '(ure|lang) .. (tou|toue|rye) .. (stem|stemlok*), (geen|te min|tekort aan|sonder) stembriewe, stembriewe .. (op|opgeraak|klaar)',
    'part.secrecy': '(sien|weet|uitvind) .. (hoe|wie|vir wie) .. gestem, stem is nie geheim, stemgeheim .. geskend',
    'part.penalty': 'boete .. nie stem, (kieserslys|registrasie) .. (SARS|skuld|deporteer), verloor .. toelae .. stem',
    'part.futility': '(stem|stemme) .. (tel nie|word nie getel|maak nie saak), bedorwe stem* .. (gaan na|tel vir)',
    'part.buying': 'stemme (koop|gekoop), koop .. stemme, kospakkies .. (stem*|kiesers), omgekoop .. stem',
    'part.eligibility':
      '(buitelanders|onwettige immigrante|vlugtelinge|gevangenes|prisoniers|zimbabwiërs) .. (stem|stemreg|gestem)',
    'reg.purge': '(verwyder*|geskrap*) .. (kieserslys|kiesersrol), nie op die kieserslys, van die kieserslys',
    'reg.inflate':
      '(dooies|oorledenes|dooie mense|spookkiesers) .. (kieserslys|kiesersrol), spookkiesers, meer kiesers as inwoners',
    'reg.breach':
      '(kieserslys|kiesersdata|kiesersinligting|OVK se data) .. (uitgelek|gehack|gesteel|verkoop|te koop|gelek), datalek .. (OVK|kiesers)',
    'reg.tamper':
      '(kieserslys|kiesersrol) .. (gemanipuleer|gepeuter|verander|vervals), adresse .. verander .. kieserslys',
    'reg.service': '(registrasie*|zip-zip*|skandeerder*|VMD*|toestelle) .. (af|stukkend|werk nie|staak|vries|aflyn)',
    'ball.extra':
      '(gemerkte|vals|dubbele|ekstra|voorafgemerkte|klaargemerkte) (stembriewe|stemme|stembriefies), (bokse|sakke|stapels) .. (stembriewe|stemme), stembriewe .. (klaar gemerk|reeds gemerk)',
    'ball.destroy':
      '(stembriewe|stemme|stembusse) .. (verbrand|vernietig|weggegooi|asblik|ashoop|langs die pad|gedump|opgeskeur|vullis*)',
    'ball.design': 'stembrief* .. (drukfout|verwarrend|misleidend|fout*|sonder foto)',
    'ball.custody':
      '(stembus*|stembriewe) .. (oop|onverseël*|nie verseël|gebreekte seëls|onbewaak|bakkie|huis toe|sonder toesig|omgeruil), seëls .. gebreek',
    'ball.mail':
      '(posstem*|spesiale stem*|oorsese stem*) .. (gesteel|verdwyn|verlore|bedrog|onderskep|weggeraak|gepeuter)',
    'ball.ink': 'ink .. (was af|kom af|afgewas|giftig|af te was|afwasbaar|vee af)',
    'tech.machine':
      '(stemmasjien*|telmasjien*|sagteware|masjiene) .. (verander|steel|skuif|geprogrammeer|gemanipuleer|omruil) .. stem*',
    'tech.hack':
      '(gehack*|hack*|kuberaanval*|gekraak*) .. (OVK|IEC|verkiesing*|uitslae|stem*), (OVK|IEC|verkiesing*) .. (gehack*|kuberaanval*|kuberkraker*|gekraak|ingebreek)',
    'tech.source':
      '(bronkode|algoritme|agterdeur) .. (verkiesing*|stem*|OVK), (sagteware|smartmatic) .. (buiteland*|ANC|chinese|soros|besit)',
    'tech.outage':
      '(webwerf|stelsel|bediener*|telbord|uitslagbord|app) .. (OVK|IEC|uitslae|verkiesing*) .. (af|vries|staak|ineengestort|aflyn|val), (OVK|IEC) se (webwerf|stelsel|bord|app) .. (af|vries|staak|ineengestort|aflyn|geval)',
    'tech.missing': '(skandeerders|masjiene|toestelle|rekenaars|zip-zips) .. (gesteel|vermis|verdwyn|weg|weggeraak)',
    'tech.network':
      '(beurtkrag|kragonderbreking|kragonderbrekings|krag af|internet af) .. (tel*|stem*|uitslae|stemlokaal|verkiesing), (telling|tel) .. (kragonderbreking|beurtkrag|krag af|donker)',
    'res.count':
      '(telling|getel|tel) .. (agter geslote deure|sonder waarnemers|sonder partyagente|in die geheim|gestop|gestaak), (waarnemers|partyagente) .. (uitgesit|weggejaag|uitgejaag|nie toegelaat|geweier|uitgegooi)',
    'res.mismatch':
      'meer stemme as (kiesers|geregistreerde|inwoners|mense), (uitslae|syfers|uitslagblad*|uitslagstrokie*) .. (klop nie|verskil|stem nie ooreen|verander)',
    'res.timing':
      '(steeds|nog) (geen|nie) .. uitslae, (oornag|skielik) .. (voorsprong|stemme), uitslae .. (vertraag|teruggehou|sloer)',
    'res.fake':
      '(vals|vervalste|opgemaakte) .. (uitslae|uitslagblad*|uitslagstrokie*|peiling*), uitslae .. (vooraf|klaar|reeds geskryf|voor die stemming|gekook)',
    'res.audit': '(hertelling|oudit) .. (geweier|verwerp|toon|bewys|weggesteek|geblok), (weier) .. (hertelling|oortel)',
    'cand.access':
      '(kandida*|party|partye) .. (gediskwalifiseer|verbied|uitgesluit|geweier|verwerp|van die stembrief), nie op die stembrief',
    'fraud.voting':
      '(dooies|oorledenes|dooie mense) .. (stem|gestem), (twee keer|verskeie kere|dubbel|meer as een keer) .. (stem|gestem), (stem|gestem) .. (twee keer|verskeie kere|meer as een keer), in my naam gestem, vals ID*',
    'fraud.general':
      'verkiesingsbedrog, stembedrog, verkiesing .. gesteel, gesteelde verkiesing, (verkiesing|uitslae) .. (gemanipuleer|vervals|gekook|geknoei|bedrieglik), (knoei|peuter|bedrog) .. verkiesing, verkiesing gesteel',
    'inst.capture':
      '(OVK|IEC|verkiesingskommissie|kommissarisse|beamptes|verkiesingsbeamptes) .. (korrup|partydig|omgekoop*|gekaap|beheer deur|in die sak|ANC-lid*|gedreig|bevooroordeeld|kaders|afgedank|geskors|bedank|aan die kant)',
    'inst.imperson':
      '(vals|nagemaakte|vervalste) .. (OVK|IEC|verkiesingsbeampte*|amptenare), (OVK|IEC) .. (vals (webwerf|rekening|boodskap|brief)|deepfake|nagemaak*), in die naam van die (OVK|IEC)',
  },
};
