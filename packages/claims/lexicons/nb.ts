import type { Lexicon } from '../src/lexicon/lexicon.ts';

/** Norwegian: bokmål, with the forms of nynorsk beside them. */
export const nb: Lexicon = {
  language: 'nb',
  concepts: {
    election:
      'valg !mellom, valget !mellom, valgets, valgene, stortingsvalg*, kommunevalg*, fylkestingsvalg*, lokalvalg*, presidentvalg*, sametingsvalg*, omvalg*, nyvalg*, parlamentsvalg*, kirkevalg*, valgomgang*, valgsystem*, valggjennomføring*, valglov*, valgprosess*, valgsikkerhet*, valgavvikling*, stortingsval*, kommuneval*, presidentval*, omval*, valet, valets, nyval*, til urnene, kommunestyrevalg*, fylkestingsval*, kommunestyreval*, *styrevalg*, *tingsvalg*, *tingsval, *tingsvalet, parlamentsval*, valgresultat*, valresultat*',
    referendum: 'folkeavstemning*, folkerøysting*, folkeavrøysting*',
    'election-day': 'valgdag*, valgnatt*, valgkveld*, valdag*, valkveld*, valnatt*, valgsøndag*, valgmandag*',
    'election-body':
      'valgdirektorat*, valdirektorat*, valgstyre*, valstyre*, riksvalgstyre*, fylkesvalgstyre*, distriktsvalgstyre*, stemmestyre*, røystestyre*, valgkommisjon*, valkommisjon*, valgmyndighet*, valgsekretariat*, riksvalstyre*',
    official:
      'valgmedarbeid*, valgfunksjonær*, stemmemottaker*, røystemottakar*, valgansvarlig*, valgarbeid*, stemmetell*, valmedarbeid*, (leder*|medlem*) (i|av) (valgstyre*|stemmestyre*)',
    observer: 'valgobservatør*, observatør*, valobservatør*, OSSE, ODIHR',
    voter: 'velgere, velgerne, velgernes, velgeren, veljar*, velgermasse*, stemmeberettig*, røysteføre, stemmegiver*',
    vote: 'stemme !(ned|på|i|med), stemte !(ned|ikke|for|mot), stemmer !(ikke|ikkje|det|at|med|godt|bra), stemt, stemmene, stemmen !(hans|min|til), stemmegiv*, stemmerett*, avgi* .. stemme*, stemme* ved valget, røyst*, røyste*, røysterett*, få stemt, fikk stemt, *stemmer, *stemmene, stemt ved, førehandsrøyst*, personstemme*, ikke stemme, fikk stemme, får stemme, kan stemme, stemte, personstemm*, nynorsksetl*, røyster, røyste, røysta, røystene, omtelling av stemm*',
    turnout:
      'valgdeltakelse*, valgdeltagelse*, valdeltaking*, frammøte* .. (valg*|stemme*), oppmøte* .. (valg*|stemme*), fremmøte*',
    register: 'manntall*, manntal*, velgerregist*, valgliste over velgere, manntalsliste*, valgmanntall*, valmanntal*',
    registration: '(registrer*) .. (velger*|stemme|manntall*|veljar*), velgerregistrering*, valgkort*, valkort*',
    ballot:
      'stemmesed*, stemmesedd*, røystesetel*, røystesetl*, valgsedd*, stemmekonvolutt*, stemmelapp*, stemmesetl*, stemmesedlane',
    'ballot-box': 'valgurne*, stemmeurne*, valurne*, røysteurne*, urne, urna, urnen, urner, urnene, stemmekasse*',
    'postal-vote': 'brevstemme*, brevrøyst*, poststemme*, (stemme*|røyst*) .. (per brev|per post|i posten)',
    'early-vote': 'forhåndsstem*, tidligstem*, førehandsrøyst*, tidlegrøyst*, forhåndsstemming*, forhåndsstemt*',
    'special-vote':
      'utenriksstem*, hjemmestem*, institusjonsstem*, ambulerende stem*, fullmaktstem*, (stemme*|stemt|røyst*) .. (utlandet|hjemme|ambassade*|fullmakt|utenriks), velgere i utlandet, utenlandsstem*',
    'voting-machine':
      'stemmemaskin*, valgmaskin*, tellemaskin*, røystemaskin*, teljemaskin*, (maskin*|skanner*|scanner*) .. (stemme*|opptelling*|telling*|røyst*), dominion, smartmatic, skanneren, skannaren, skannarar, skannere',
    'election-system':
      '(EVA) .. (valg*|stemm*|telling*|system*), valgadministrasjonssystem*, (valg|valgets|valgdirektoratets|telle|manntalls) .. (system*|server*|datasystem*|programvare*), valgsystem*, valsystem*, telleprogram*, e-valg, internettvalg, elektronisk* (stem*|valg*|røyst*), nettvalg*, stemme* på nett*, skannesystem*, EVA, telleprogrammet, skannerne',
    'election-site':
      '(valgdirektoratet*|valgdirektoratets|valgets|valgstyrets|kommunens) .. (nettside*|side*|app*|portal*), valgside*, resultatside*, valgportal*, valgresultat no, resultatsida*',
    'poll-book': '(elektronisk*|digital*) (manntall*|avkryss*|manntal*), manntalls-pc',
    'polling-place':
      'valglokale*, vallokal*, stemmelokale*, valgkrets*, stemmekrets*, valkrins*, røystelokale*, stemmested*, stemmeavlukke*, valgavlukke*, avlukke*, valgsted*, røystestad*, stemmebås*, avlukke, stemmelokalet, vallokala, røystelokal*, stemmemottak*',
    'polling-hours':
      '(valglokale*|stemmelokale*|vallokal*|lokale*|forhåndsstem*|valgsted*) .. (åpn*|steng*|opn*|åpent|lukk*) .. (klokken|klokka|kl|tidlig*|sent|til|for|alt|allerede), åpningstid*, opningstid*, stemme (fram|frem) til klokk*, (valglokal*|vallokal*|stemmelokal*) (åpner|opnar|stenger|stenges|stenge), (stenger|stenges|åpner|opnar) .. (valglokal*|vallokal*|stemmelokal*)',
    'id-document':
      'legitimasjon*, legitimere, id-kort*, ID kort, pass, passet, førerkort*, identitetskort*, bankkort med bilde, bankid, vaksinepass, koronasertifikat*, oppholdstillatelse*, leg, ID',
    count:
      'opptelling*, telling*, telle, telles, talt, tellet, teller, fintelling*, grovtelling*, teljing*, oppteljing*, telje, talde, telte, talte, opptalt*, maskintel*, omtelling*, omteljing*',
    results: 'valgresultat*, resultat*, valresultat*, sluttresultat*, utfall*, stemmetall*, røystetal*, opptelte',
    'result-sheet': 'møtebok*, møtebøk*, protokoll*, valgprotokoll*, telleprotokoll*, skjema*, møteboka, tellelist*',
    'exit-poll': 'valgdagsmåling*, exit poll*, valdagsmåling*',
    'recount-audit':
      'omtelling*, telles på nytt, telle på nytt, talt på nytt, ny telling, ny opptelling, kontrolltelling*, omteljing*, kontrollregn*, revisjon*, etterprøv*',
    certification:
      '(godkjenn*|sertifiser*|stadfest*|fastsett*) .. (valget|valgresultat*|resultat*|valoppgjer*|valgoppgjør*), valgoppgjør*, valoppgjer*',
    court: 'domstol*, retten, høyesterett*, tingrett*, lagmannsrett*, klage*, klagesak*, dommer*, søksmål*, rettssak*',
    'police-army':
      'politi, politiet*, politifolk*, politimann*, politimenn*, politibetjent*, politidistrikt*, politistasjon*, politipatrulje*, soldat*, militær*, hæren, PST, bevæpn*, væpna*, vektere, vekter*, vakter, politifolk',
    'foreign-actor':
      'russland*, russisk*, kreml, putin*, kina*, kinesisk*, iran*, USA, CIA, soros*, fremmed* makt*, framande makt*, utenlandsk*, utanlandsk*, EU, nato, vesten',
    'source-code': 'kildekode*, kjeldekode*, algoritme*, bakdør*, hemmelig* (kode*|program*), programvarefeil*',
    server:
      'server*, servere, database*, datasystem*, IT-system*, minnepinne*, minnebrikke*, harddisk*, nettverk*, datamaskin*, pc-en',
    'power-network':
      'strømbrudd*, strømbrot*, strømmen (gikk|ble kuttet|forsvant|gjekk), straumen, lyset gikk, koblet til (internett|nett*), kobla til (internett|nett*), internettforbindelse*, nettet (var nede|falt ut|gikk), wifi, modem*, nettutfall*',
    pen: 'penn, pennen, blyant*, kulepenn*, tusj*, tusjpenn*, penner',
    ink: 'valgblekk*, blekk* .. finger*, finger* .. blekk*, varig blekk',
    seal: 'segl*, forsegl*, plomb*, uforsegl*, plombert*, hengelås*',
    signature: 'underskrift*, signatur*, konvolutt*, stempel*, stempl*, poststempel*, omslagskonvolutt*, dekkonvolutt*',
    'non-citizen':
      'utlending*, innvandr*, asylsøk*, flyktning*, migrant*, papirløs*, ikke-borger*, utenlandske statsborg*, utanlandske statsborg*',
    'dead-people': 'døde !(i|av|på), avdød*, død !(mann), avlidne, gravlund*, daude, kirkegård*',
    'voter-group':
      'fanger, innsatte, 16-åring*, 17-åring*, mindreårig*, utenlandsboende, student*, vernepliktig*, demente, gjeldsofr*, umyndig*, utlendinger',
    disabled:
      'funksjonshem*, funksjonsneds*, rullestol*, blind*, svaksynt*, synshem*, eldre, ledsager*, hjelper, tolk*, bevegelseshem*, pleietrengende',
    'remote-channel':
      'SMS, per (telefon|sms|epost|e-post), på (nett|nettet|mobilen|whatsapp|facebook), via (app|sms|lenke|link|mobil*|internett), med mobilen, frå mobilen, en app, ein app, tekstmelding*, digitalt, lenken',
    'bag-vehicle':
      'sekker*, søppelsekk*, bag, bagger, kofferter, koffert*, eske*, esker, kasser, varebil*, lastebil*, buss, busser, bagasjerom*, container*, bæreposer, poser',
    camera: 'kamera*, overvåkingskamera*, selfie*, filme*, filma, fotograf*, bilde av stemme*',
    'election-fraud':
      'valgfusk*, valgjuks*, valgsvindel*, valfusk*, valjuks*, stemmefusk*, stemmejuks*, valgmanipul*, valsvindel*, valgbedrag*, stemmesvindel*, (rigga*|rigget|stjålet|stjålne|stjal|stjele|stole|manipuler*|forfalsk*|fuska|fusket|juks*|kupp*|fiks*) .. (valg|valget|valet|stemmer|stemmene|valgresultat*|folkeavst*|røystene), (valg|valget|valet|stemmer|stemmene|valgresultat*|folkeavst*|røystene) .. (rigga|rigget|stjålet|stjålne|stole|manipuler*|forfalsk*|juksa|jukset|fusket|fuska|kuppa|kuppet|fikset|fiksa), falske stemmer, ulovlige stemmer, ulovlege røyster, valget var rigga, rigga valg*, fuska så det, (regimet|styresmaktene|valget|valet) .. (fuska|juksa|rigga|stole|stjele*), urner vart fylte, urner ble fylt, med gevær i ryggen',
    fraud:
      'fusk*, juks*, svindel*, bedrageri*, uregelmessig*, ulovlig*, ulovleg*, lovbrudd*, lovbrot*, lureri*, regelbrudd*, regelbrot*, snusk*, kriminel*, triks*, ureglementert*, fuska, juksa',
    rigged:
      'rigga, rigget, rigges, manipuler*, avgjort på forhånd, bestemt på forhånd, på forhånd (bestemt|avgjort), iscenesatt*, sabot*, kupp*, stjålet, stjal, stole, fikset, fiksa',
    falsified: 'forfalsk*, falsk, falske, fabrikker*, oppdikt*, fingert*, fiktiv*, tukl*, tilbakedater*, fake',
    hacked:
      'hack*, hackerangrep*, datainnbrudd*, datainnbrot*, brøt seg inn, brutt seg inn, skadevare*, kompromitter*, trojan*, infiltr*, innbrudd i .. system*, har vært inne i, vært inne i systemet',
    attacked: 'cyberangrep*, dataangrep*, nettangrep*, tjenestenekt*, ddos*, IT-angrep*, cyberåtak*, dataåtak*',
    altered:
      'endra, endret, endre*, bytta, byttet, byttes, flytta* .. stemmer, overført*, slettet, sletta, nullstil*, omprogram*, programmert*, vridd, tukla*, snudd, snudde, overskrev*, stemmer .. (endres|manipuleres|byttes|slettes), (endre|bytte|slette) stemmer',
    added:
      'lagt til, la til, putta* .. urn*, stappa*, stappet*, smuglet inn, smugla inn, dukket opp, dukka opp, fylt ut, fylte ut, lagt inn, matet inn, tilført*, fylt opp, legge* i urna',
    destroyed:
      'brent, brente, brant, makuler*, kastet, kasta, kastes, søpla, søppel*, søppelet, ødela*, øydela*, destruer*, container, grøft*, papirgjenvin*, rev i stykker, strimla*, makuleringsdunk*, makuleringsdunken, tømte en eske',
    lost: 'borte, forsvant, forsvunn*, mistet, mista, savnet, mangler, mangla, manglet, funnet i, funne i, kom aldri fram, kom aldri frem, på avveie, på avvegar, bortkom*, gjenglemt*, glemt*, uteglemt*, ligger visst på, havnet i feil',
    stolen:
      '(stjålet|stjal|stole|stjele*|stjålne|tyveri*) .. (stemmesed*|urn*|valgurn*|pc-er|valgkort*|datamask*|utstyr*|stempl*), (stemmesed*|urn*|valgkort*|datamask*|utstyr*|stempl*) .. (stjålet|stjålne|stole)',
    'pre-marked':
      '(allerede|ferdig|på forhånd|på førehand|alt) (utfylt*|kryss*|fylt|avkryss*|merka|merket), forhåndsutfylt*, ferdigutfylt*, forhåndskryss*, ferdigkryss*',
    extra:
      'ekstra stemme*, dobbelt*, duplikat*, for mange (stemmesed*|stemmer), overtallig*, to (stemmesedler|valgkort), trykt for mange, overskudd*, overskot*, bunker med',
    invalid:
      'ugyldig*, forkast*, underkjen*, annuller*, ikke (gyldig*|godkjent*), ikkje (gyldig*|godkjen*), kjent ugyldig, vraket, avvist*, gjelder ikke',
    'not-counted':
      '(ikke|aldri|ikkje|uten å bli) .. (talt|telt|telles|tellet|talde|opptalt|tel|teller|telte), ikke (talt|telt) med, utalt*, blir ikke telt, stemmer .. (ignorer*|forkast*|ikke telt|ikke talt|kastes|oversett), for sent forkastet, feil kommune, ble ikke regnet med, kom for sent .. ikke, vart ikkje rekna',
    closed:
      'stengt*,  lagt ned, nedlagt*, legges ned, finnes ikke, finst ikkje, eksisterer ikke, åpner ikke, låst*, evakuer*, lukket, stengde, da stengte lokalet, er lagt ned, lagt ned utan',
    moved:
      '(flyttet|flytta|flyttes|flytter|flyttast) .. (til|lokale*|skole*|bibliotek*|adress*|gymsal*), valglokale* .. (flytt*|bytt*|ny adresse), ny (adresse|lokale), annet (lokale|sted), anna lokale, annan stad, nytt lokale, ble sendt til, blei sendt til',
    late: '(åpn*|opna) .. (for sent|sent|forsink*|seinare|senere|timer for|ikke), forsinket åpning, ikke åpnet, (steng*|lukk*) .. (for tidlig|tidligere|tidleg*|timer før|før tida|allerede), fortsatt (stengt|låst), framleis stengt, åpna først, først åpnet, (steng*|stengde|låste) .. (før|ein time|en time|i trynet), dørene (var|er) (låst|stengt|lukket), åpnet .. timer for seint, for seint fordi, stengte lokalet, åpna .. for seint',
    extended: 'forleng*, utvid* åpningstid*, holdt åpent lenger, åpent lenger, utsatt stengetid',
    postponed:
      'utsatt*, utsett*, utsatte, avlys*, avlyst, ny (dato|valgdag), framskynd*, flytt* til (mandag|tirsdag|onsdag|torsdag|lørdag|neste), (stemme*|valget|valgdagen|stemmer|valet) .. (på|først|er) (tirsdag|onsdag|torsdag|fredag|lørdag), andre valgdag*, ikke valg, ikke noe valg, kansellert*',
    annulled:
      '(omvalg|nyvalg|omval) .. (må|blir|kreves), (valget|valet|resultat*) .. (ugyldig*|annuller*|underkj*|opphev*|omgjør*), annuller* .. valg*, ta* valget om igjen, omvalg*, kjent ugyldig, må gjøres om, gjøres om etter, valg .. gjøres om, må gjerast om',
    down: '(nettside*|side*|system*|server*|app*|maskin*|EVA|skanner*|pc-er|datamask*|løsning*) .. (nede|krasj*|virker ikke|fungerer ikke|fungerte ikke|ikkje verkar|ute av drift|feil|heng*|låst seg|stoppa opp|brøt sammen), krasja, krasjet, ligger nede, lå nede, ute av drift, teknisk* (feil|problem*|svikt), nedetid, funker ikke, virker ikke, fungerer ikke, driftsstans*, datatrøbbel*, (stemmemaskin*|skanner*|maskinene) .. (sviktet|svikta|sluttet å virke|brøt sammen|streika)',
    leaked:
      'lekk*, lekket, lekkas*, til salgs, til sals, solgt* .. (opplysning*|lister|data), publisert* .. (navn|opplysning*|adresser), personopplysning*, personnummer*, fødselsnummer*, på avveie, datalekk*',
    deleted:
      '(strøket|strøke|slettet|sletta|fjernet|fjerna|tatt ut|luket) .. (manntall*|manntal*|velgerregist*|lista|listen|listene), (manntall*|manntal*) .. (strøket|slettet|sletta|fjernet|fjerna|borte|mangl*), (står|stod|sto|var|finnes|fantes) (ikke|ikkje) .. (manntall*|manntal*|lista|listen), ikke i manntall*, ikkje i manntal*, navn* (manglet|var borte|mangla), namnet mitt, (manglet|mangla|mangler|manglar) .. manntal*, navn .. manglet .. manntallet',
    'double-voting':
      '(stem*|røyst*|stemt|stemte) .. (to ganger|to gonger|flere ganger|fleire gonger|dobbelt|tre ganger|flere steder|i to|mer enn en gang), dobbeltstem*, (busset|bussa|kjørte|frakta) .. (velger*|stemme|valglokale*)',
    impersonated:
      'i (mitt|hans|hennes|deras|deres|andres|en annens|avdødes) navn, i mitt namn, (noen|noen andre|nokon) .. (hadde|har) (allerede|alt) (stemt|røysta), allerede krysset av, allerede avkrysset, falsk* (id|legitim*|pass|identitet*), på vegne av (avdøde|andre|døde), stemt for meg, stemte for henne, gav seg ut for, ga seg ut for, med andres valgkort, skal ha stemt uten å vite, stemt uten å vite',
    'vote-buying':
      '(kjøp*|kjøpt|kjøpte|selg*|solgt|betal*|bestikk*) .. (stemmer|stemme|stemmene|velger*|røyster), stemmekjøp*, kjøp av stemmer, (stemmer|stemmen|stemme) .. (kjøpt|solgt|mot penger|mot betaling|mot kontant*), betalt for å stemme, røystekjøp*, lovte .. hvis vi stemte, lovet .. hvis .. stemte, lova .. røysta, (kjøpt|kjøpte|kjøper|kjøpe) .. (stemmer|røyster)',
    paid: 'betalt*, betaling*, penger, pengar, kontant*, kroner, bestikk*, gave*, gavekort*, matvarer, gratis, vipps*, sprit, karsk, parkeringsplass',
    coerced:
      'tvunget, tvang*, tvinge*, presset, pressa, pålagt, sjefen, arbeidsgiver*, må vise .. bilde, får sparken, trussel om oppsigelse, beordr*, familiestem*',
    threatened:
      'trua, truet, trusler, truslar, truer, skrem*, skremt*, trakasser*, pågrep*, pågrip*, arrester*, hets*, sjikan*, mobb*, gevær i ryggen, med gevær',
    violence:
      'skutt, skyting*, skudd*, bombe*, bombetrus*, eksplosjon*, sprengt*, knivstuk*, knivstikk*, overfalt*, banket opp, slagsmål*, opptøy*, vold, voldelig*, brann*, drept*, stormet*, angrep på, skotne, bomber, drepne, ble drept, vart drepne',
    queue:
      'kø, køen, køer, køene, køa, (timer|time|timar) .. (kø|køen|køa|køer|vent*), (vente*|ventet|venta|stått|sto|stå) .. (timer|timar|time|kø), ga opp etter .. kø, køa bare står, time i kø, timar i kø',
    'ran-out':
      '(tom* for|slutt på|mangel på|ikke nok|gikk tom*|slapp opp|for få|ikkje nok|mangler) .. (stemmesed*|konvolutt*|røystesetl*|valgmedarb*|personell|lister), stemmesed* .. (tomt|slutt|oppbrukt|slapp opp|mangl*|tok slutt), (ikke|ikkje) nok .. (stemmesedl*|setlar|stemmesetl*|røystesetl*), for få stemmesedler, mangel på stemmesedler',
    'seal-broken':
      '(segl*|forsegl*|plomb*) .. (brutt|brote|ødelagt|mangl*|borte|åpn*|klippet), (brutt|brutte|uten|manglende|ødelagt*) .. (segl*|forsegl*|plomb*), uforsegl*, ubevokt*, uten (tilsyn|oppsyn), utan tilsyn, (urn*|valgurn*|esker|kasser) .. (åpn*|opna|byttet|bytta|ulåst|ubevokt*|uten tilsyn), ulåst*, sto ulåst, stod ulåst, ulåst bak, ulåst, uforsegla, uforseglet',
    transported:
      'fraktet, frakta, transport*, kjørt bort, kjørte bort, båret ut, bar ut, smugl*, fraktes, levert*, hentet, lastet, kjørt i privatbil, privatbil*',
    night:
      'om natta, om natten, midt på natta, midt på natten, i nattens mulm, bak (lukkede|lukka|stengte) dører, i mørket, klokka tre, om nattet, i løpet av natta, i løpet av natten, i ly av, over midnatt',
    'washes-off':
      '(blekk*|kryss*|skrift*|penn*|tusj*|blyant*) .. (vask*|viskes|visk*|forsvin*|går av|blekn*|slett*), (visk*|visker|vaske*) .. (blekk*|blyant*|kryss*|bort|ut), giftig*, usynlig blekk',
    'bleeds-through':
      'trenger gjennom, går gjennom papir*, smitter over, klin*, kan ikke leses, uleselig*, blør gjennom, las .. som blanke, leste .. som blanke',
    traceable:
      '(ser|se|vet|vite|spore*|finne ut|sjekke|veit) .. (hvem|hva|hvordan|kven|kva|hvilket parti) .. (stemt*|stemm*|stemte|røyst*), ikke (hemmelig*|anonym*), ikkje hemmeleg*, hemmelig* valg*, hemmelige valg, strekkode*, QR-kode*, nummererte, spores, sporbar*, stemmehemmel*, løpenummer, ser rett ned på lista, ser om du har stemt, ser kva du røysta',
    mismatch:
      'flere (stemmer|stemmesed*|stemt|velgere|konvolutt*|kryss) enn .. (velger*|stemmeberett*|innbygg*|avkryss*|manntall*|personer|registr*), flere stemmer enn, fleire røyster enn, over (100|hundre) prosent, (tall*|tallene|antall*|møtebok*|protokoll*|summen*) .. (stemmer ikke|går ikke opp|avvik*|forskj*|spriker), går ikke opp, gikk ikke opp, stemmer ikke overens, avvik*, diskrepans*, differanse*, uoverensstem*, ulike tall, (fleire|flere) .. enn (kryss|velgere|veljarar|avkryss*|personer), (sedler|stemmesed*|konvolutter|setlar) .. enn .. (velgere|kryss*|personer), (for mange|mangler|færre|mindre) .. (sedler|stemmer|røyster), # stemmer mindre, talt # .. kryss*, ulike svar på samme, fleire røyster .. enn, # flere stemmesedler enn, # fleire røyster, flere stemmesedler enn .. kryss, avkryssingar i manntalet',
    exceeds: 'flere enn, fleire enn, overstig*, overskrid*, dobbelt så mange, mer enn hundre, høyere enn, overgår',
    delay:
      'forsink*, drøy*, dryg*, trekker ut, trekk ut, tar dager, fortsatt (ingen|ikke|venter), framleis (ingen|ikkje), ennå ikke, sein*, treg*, utset*, holder tilbake, hold* tilbake, somling*, somle*, (ikke|ikkje) alle stemmene, ikke .. ferdig talt, fortsatt ikke talt, dager etter valget',
    swing:
      'plutselig*, brått, plutseleg, (hopp|sprang) .. (stemmer|kurve*|natt*), over natta .. (snudd*|endr*|ledels*), i løpet av natt* .. (snudd*|endr*), mirakuløst, fra ingensteds, ut av det blå, ut av intet, på mystisk vis, snudde det, snudde akkurat',
    stopped:
      '(stoppa|stoppet|stanset|stansa|avbrøt|avbrutt|pauset) .. (telling*|opptelling*|teljing*|stemmegiv*), (telling*|opptelling*|oppteljing*) .. (stoppa|stoppet|stanset|stansa|avbrutt|innstilt)',
    expelled:
      '(observatør*|valgobservatør*|journalist*|partirepresent*|tilskuer*) .. (kastet ut|kasta ut|vist bort|nektet|nekta|stoppet|ikke slapp|fikk ikke|utestengt|avvist|sendt ut|bortvist), (kastet ut|nektet|nekta|bortviste|stengte ute|utesteng*) .. (observatør*|valgobservatør*|journalist*), uten (observatører|innsyn), utan (observatørar|innsyn), ingen (observatører|innsyn), ble vist ut, vart vist ut, vist ut da, (observatør*|valgobservatør*) .. (vist ut|kasta ut|nektet|bortvist|nekta)',
    refused:
      '(nektet|nekta|avvist*|fikk ikke|fekk ikkje|hindret|hindra|sendt hjem|bortvist|ble ikke sluppet|slapp ikke|får ikke) .. (stemme*|stemt|valglokale*|røyst*|stemmesed*), (stemme|røyste) .. (nektet|nekta|avvist|hindra|hindret), sendt heim, måtte snu, måtte gå hjem, kunne ikke stemme, kunne ikkje røyste, fratatt .. stemmerett*, fekk ikkje røyste, fikk ikke stemme, fikk ikke lov (å|til), vart sendt heim, fekk ikkje (røyste|lov), ble (avvist|sendt hjem), ble bedt om å gå, vart beden om å gå, ga opp etter, måtte gå uten å stemme, (hindret|hindra|nektet|nekta|forhindret) .. (stemme|røyste|stemmer), hindret i å stemme, hindra i å røyste',
    'ballot-access':
      '(kandidat*|parti*|partiet|liste*|listen) .. (strøket|nektet|nekta|utesteng*|avvist*|diskvalif*|underkjent*|fikk ikke stille|får ikke stille|stansa|ugyldig*|forkast*), (strøket|nekte*|utesteng*|avvis*|diskvalif*|underkj*|forkasta) .. (kandidat*|kandidatur*|å stille|listeforslag*|partiet), får ikke stille, valgbar*, ikke valgbar, listeforslag*, kan ikke stille til valg, listene sine forkastet, fikk listene .. forkastet, liste* .. forkastet, listene forkasta, (utesteng*|utestengt|ekskluder*|diskvalifiser*) fra valg*, (partiet|kandidaten) .. (utestengt|ekskludert|forbudt|nektet å stille)',
    barred:
      'utesteng*, utestengt*, diskvalif*, forbudt*, strøket, nektet, nekta, avvist*, sperret, bannlyst*, hindret, hindra',
    requirement:
      'må, kreves, krever, krevst, krav om, trenger, behøver, bare (med|hvis|de), berre (med|dei|om), kun (med|hvis|de), obligatorisk*, påbudt*, uten (legitimasjon*|id*|pass|valgkort*) .. (ikke|ingen), utan (legitimasjon*|pass) .. ikkje, plikt til',
    entitled:
      '(får|kan|rett til|lov til|tillat*|skal få|fikk|kunne|rett) .. (å stemme|stemme|røyste), stemmerett (til|for|ved), gi* .. stemmerett*, få stemmerett*, gje* røysterett',
    'not-entitled':
      '(får ikke|kan ikke|ikke lov|ikke rett|kan ikkje|får ikkje|forbudt|ikke kunne) .. (stemme|røyste), (mister|mistet|fratas|fratatt|mangler|miste) .. (stemmerett*|røysterett*), ikke stemmerett*, ikkje røysterett, uten stemmerett',
    deadline:
      'frist, fristen, frister, siste (dag|frist|sjanse|mulighet), siste dagen, senest, seinast, innen (fredag|mandag|klokka), går ut, gikk ut, utløper, for sent å',
    biased:
      'partisk*, inhabil*, ugild*, styrt av, styres av, lojal*, i lomma på, konspir*, medskyldig*, politisk styrt, favoriser*, marionett*, partimedlem*, kontrollert av, partifell*, spiller på lag, løper ærend, favoriser* regjering*, favoriserer regjeringspart*',
    bribed: 'bestukket, bestukk*, korrupt*, korrupsjon*, kjøpt og betalt, utpress*, bestikkels*',
    appointed:
      'utnevnt*, avsatt*, sparket, sparka, gikk av, går av, trakk seg, trekker seg, oppsagt*, erstattet*, utpekt*, byttet ut',
    'fake-channel':
      '(falsk*|falske|forfalsk*|fake|klonet|klona|svindel) .. (brev*|nettside*|side*|sms*|e-post*|epost*|konto*|kontoer|melding*|oppring*|profil*|lapp*|valgkort*), svindel-sms*, svindelmelding*, phishing*, i (valgdirektoratets|valgstyrets|kommunens) navn, utgir seg for, utga seg for, gir seg ut for, gav seg ut for, robotanrop*, utgir seg for, utga seg for, (sms|epost|anrop|melding) .. (lenke|bankid|manntall*|valgkort*|fra valgdirektoratet), oppgi bankid',
    deepfake:
      'deepfake*, dypforfalsk*, KI-generert*, AI-generert*, KI-video*, klonet stemme, syntetisk (stemme|video), manipulert video',
    premature:
      'før (valglokal*|valget|valgdagen|telling*|opptelling*|stemm*|noen|vallokala), på forhånd, på førehand, allerede (publiser*|klart|trykt*|skrevet|bestemt|kunngjort), i forkant, ferdige resultat*, for tidlig publis*, før stemmene .. talt, før stemmene i det hele tatt, kunngjort før',
    fined:
      '(bot|bøter|straff*|fengsel*|mister (trygd|stønad*)) .. (stemm*|valg*|røyst*), (stemm*|stemme|røyste) .. (bot|bøter|straff*|fengsel|gebyr*|mister)',
    'data-used':
      '(gjeld*|skatt*|inkasso*|utvis*|namsmann*|NAV|UDI|verneplikt*) .. (manntall*|velger*|stemm*), (manntall*|velgerdata*|velger*) .. (gjeld*|skatteetat*|inkasso*|utvis*|namsmann*|NAV|UDI), nav ser om, (nav|skatteetaten|kommunen) .. (om|hvem|hva) du .. stemt, stoppa pengene',
    futile:
      '(stemm*|stemmen|røyst*) .. (betyr ingenting|spiller ingen rolle|teller ikke uansett|er bortkasta|bortkastet|har ingenting å si|nytter ikke|ingen betydning), blanke stemmer, stemme blankt, (alt|det) er (allerede|alt) (bestemt|avgjort), hvorfor (i det hele tatt|gidde) .. stemme, ingen vits i å stemme, ikke vits å stemme',
    harvested:
      '(samle*|samlet|samla|hentet) .. (stemmer|stemmesed*|valgkort*|brevstem*), sykehjem*, sjukeheim*, aldershjem*, omsorgsbolig*, bofellesskap*, beboere med demens',
    unsolicited:
      '(sendt*|fikk|fått|kom|mottok|mottatt) .. (valgkort*|stemmesed*|brevstem*) .. (død*|avdød*|gamle*|feil*|to|hund*|flytt*|tidligere|forrige), valgkort til (døde|avdøde|feil|hund*), uten å ha bedt, valgkortet (hans|hennes), valgkort .. (avdød*|død*|pappa|mamma|far|mor)',
    uncertified:
      'usertifiser*, utesta*, ikke (testet|testa|sertifisert|revidert|kontrollert*), usikker*, sårbar*, sikkerhetshull*, sikkerhetsbrist*, sikkerheitshol*, ikkje testa, sårbarhet*, sikkerhetsfeil*',
    'foreign-owned':
      '(eid|eies|eigd|laget|produsert|utviklet|programmert|finansiert|levert|kontrollert|drevet) (av|i) .. (russ*|kina|kines*|soros|utenlandsk*|amerikansk*|parti*|minister*), (bånd|knytning*|forbindels*|koblinger) til .. (kina|russ*|soros|kreml|partiet|arbeiderpart*), utenlandskeid*',
    unfair:
      '(ikke|ikkje|neppe|verken|langt fra) .. (fritt|frie|rettferdig*|demokratisk*|legitim*|lovlig*|ærlig*), urettferdig*, udemokratisk*, illegitim*, farse*, skinnvalg*, skuespill*, parodi på, hån mot, såkalt* valg, grunnlovsstridig*, anerkjenner ikke, bananrepublikk*, narrespill, er et skuespill, eit skodespel, (nekter|nekta|nektet) å godta .. (val*|resultat*), (godtar|godtok|anerkjenner|godkjenner|aksepterer) (ikke|ikkje) .. (val*|resultat*), underkjen* .. val*, underkjenner valget, underkjente valget',
    fair: 'frie og rettferdige, fritt og rettferdig, (sikkert|sikre|trygt|trygg|demokratisk|transparent|pålitelig|tillitvekk*) .. (valg|valget|opptelling*|valggjennom*), (valget|valgene|stemmegiv*|valgdagen) .. (sikkert|trygt|rolig|knirkefritt|uten problem*|uten hendels*|gikk bra), ingen (uregelmessig*|hendelser|alvorlige|tegn til fusk|avvik), uten (hendelser|uregelm*|problemer), høy tillit',
    anomaly:
      'mistenkelig*, mistenkjeleg*, statistisk umulig*, umulig*, umogleg*, usannsynlig*, anomali*, merkelig*, merkeleg, rart, snodig*, mystisk*, uforklar*, underlig*, lukter, muffens*, tilfeldig*, tilfeldigheit*, benford*, pussig*, besynderlig*',
    secret:
      'i hemmelighet, hemmelig, hemmeleg, i skjul, i det skjulte, i det stille, skjul*, skjuler, skjult*, dysses ned, dysset ned, mørkl*, fortie*, hemmelighold*, uten å (si|informere|varsle), feies under teppet, dekker over',
    misleading:
      '(trykkfeil*|feil*|mangl*|forvirrende|villeded*|uklar*|skrivefeil*) .. (stemmesed*|navn*|røystesetl*|liste*), (stemmesed*|røystesetl*) .. (trykkfeil*|feil|mangl*|forvirr*|misvis*|uklar*|skrivefeil*), feil stemmesed*, feiltrykk*, navn utelatt',
    inaccessible:
      '(ingen|uten|mangler) .. (rampe*|heis*|tilgjengelig*), utilgjengelig*, ikke (universelt|tilgjengelig*), ikke komme inn .. rullestol*, trapper, (nektet|fikk ikke) .. (hjelp*|ledsager*)',
    denial:
      'stemmer ikke, det stemmer ikke, ikke sant at, ikke sann*, ikkje sant, usann*, feilaktig*, falsk* (påstand*|nyhet*|rykte*|opplysning*), uriktig*, (påstand*|påstandene|rykte*|video*|bilde*|innlegg*|anklag*|melding*) .. (feil|falsk*|usann*|grunnløs*|gammel*|manipuler*|stemmer ikke|mangler grunnlag|ikke hold|tatt ut av|uriktig*|villed*), avkreft*, dementer*, benekt*, avvis*, avviser, tilbakevis*, (ingen|ingenting|uten|mangler|finnes ikke|ikke funnet) .. (bevis*|belegg*|holdepunkt*|grunnlag|tegn|indikasjon*), desinformasjon*, feilinformasjon*, konspirasjonsteori*, myte, myter, løgn*, lyver, lyg, oppspinn, i virkeligheten, i realiteten, rettelse*, beriktig*, grunnløs*, har ikke skjedd, har aldri skjedd, tatt ut av sammenheng, tvert imot, tvert om, er ikke riktig, er feil',
    'fact-check':
      'faktasjekk*, faktasjekket, vi har sjekket, vi har undersøkt, kildekritisk*, kjeldekritikk*, delt på facebook .. (påst*|feil), faktisk konklud*, viral*',
    'official-notice':
      '(valgdirektoratet|valgstyret|kommunen|vi|statsforvalteren) (minner|opplyser|informerer|melder|oppfordrer|anbefaler|ber), pressemelding*, slik stemmer du, slik røystar du, du kan stemme, du kan forhåndsstemme, du kan røyste, mer informasjon, les mer, velkommen til, kunngjør*, kunngjering*, husk å ta med, finn ditt valglokale, ditt valglokale, på valgkortet ditt',
    attribution:
      'sier, seier, sa at, ifølge, ifølgje, hevde*, hevder, hevdar, påstår, opplyser, fortel*, forteller, fortalte, skriver, skriv, rapporter*, melder, melde, vitne*, vitner, innrøm*, avslør*, advarer, åtvar*, kilder, kjelder, mener, meiner, uttal*, ekspert*, forklarer',
    allegation:
      'anklag*, påståtte, påstått*, mistank*, mistenk*, mistenkt, anmeld*, melde*, siktet, sikta, tiltal*, etterforsk*, gransk*, klag*, rykte*, beskyld*, skulda*, skulde*',
    question:
      'hvor (kan|stemmer|skal|er|finner) (jag|jeg|man|vi|det), kor (kan|skal) (eg|ein), hvordan (gjør|stemmer|kan|skal|vet) (jeg|man|vi), er det sant, stemmer det at, noen som vet, vet noen, nokon som veit, kan man .. stemme, får man .. stemme, må (jeg|man) .. (ha|vise|ta), når (åpner|stenger|er|kan), trenger (jeg|man), er det mulig å, hvilken tid, lurer på',
    rhetorical:
      'hvorfor (får|er|har|skal|telt*|fikk|ble|kom|tar|slapp|forsvant|skjuler|vil|må|ikke), kvifor, hvordan (kan|er det mulig|kunne|har det seg), hvem (teller|talte|eier|kontrollerer|tjener|passer), tilfeldig, tilfeldighet, forklar (det|dette|hvordan), tror (du|dere) (virkelig|på), hva (skjuler|er de redde), våkn opp, merkelig hva, ikke sant, rart det der, hva kan gå galt, jeg bare spør, hvorfor snudde, hvorfor måtte vi vente, kan gå galt liksom',
    opinion:
      'jeg synes, jeg syns, eg synest, jeg tror, eg trur, jeg håper, håper, håpar, burde, bør, skandal*, skammelig*, skam*, uakseptab*, må granskes, må stoppes, etter min mening, pinlig*, patetisk*, kronikk*, debattinnlegg*, lesarbrev, leserbrev*, trist*, opprørende, endelig, latterlig*, sørgelig*, dessverre',
    call: 'krev*, krever, vi krev*, skriv under, signer, del (dette|gjerne|videre), spre, bli med, kom og, protest*, demonstr*, boikott*, oppford*, stopp, gi støtte, slutt dere, opprop*, underskrift*',
    instruction:
      'stem !(fra|av), stem på, gå og stem, husk å, husk, hugs, ikke glem, ta med, bruk, ikke bruk, ikkje bruk, pass på, sjekk, sjekk at, send, ring, be om, skriv, legg, la være, la ikke, fyll ut, røyst',
    negation: 'ikke, ikkje, ingen, ingenting, aldri, uten, utan, intet, verken, korkje, ei heller',
    hedge:
      'kanskje, kan ha, muligens, mogleg*, eventuelt, virker, ser ut til, trolig, truleg, antagelig, antakelig, visstnok, skal ha, tydeligvis, kunne ha, sannsynligvis, angivelig*',
    conditional: 'hvis, om, dersom, i tilfelle, såframt, med mindre, viss',
    evidence:
      'bevis*, bevist, belegg, video*, filmet, filma, opptak*, skjermbilde*, skjermdump*, avslør*, varsler*, dokument*, tatt på fersken, bekreft*, stadfest*, vitne*, oppdaget, oppdaga, lekkede, viser at, sannheten',
    urgency:
      'advarsel, haster, akkurat nå, siste nytt, ekstra, viktig, sjokk*, utrolig, før (det|den|dette) slettes, obs, alarm*, helt sykt, sykt',
    'first-person':
      'jeg (så|var|sto|stod|fikk|gikk|prøvde|jobbet|stemte|ventet|møtte|skulle), eg (såg|var|stod|fekk|gjekk|prøvde|røysta|skulle), vi (så|såg|fikk|fekk|sto), min (nabo|mor|far|bestemor|kone|mann|søster|bror|sønn|datter|kollega|venninne), mora mi, naboen min, faren min, de sa (til|at), dei sa, jeg ble, eg vart, navnet mitt, namnet mitt, da jeg (kom|skulle|stemte), på (mitt|vårt) valglokale, med egne øyne, i vår (krets|kommune)',
    event:
      'intervju*, pressekonferanse*, debatt*, podkast*, podcast*, episode*, høring*, høyring*, sending*, direktesend*, live, seminar*, foredrag*, dokumentar*, samtale om, debatten, dagsnytt, partilederdebatt*, panel*',
    statistic:
      'prosent, prosentpoeng, million*, tusen*, tusenvis, hundrevis, dusin*, halvparten, flertall*, hver (tredje|fjerde), titusen*',
    'time-word':
      'i dag, idag, i morgen, i morgon, i går, mandag*, tirsdag*, onsdag*, torsdag*, fredag*, lørdag*, søndag*, måndag, tysdag, laurdag, sundag, klokken, klokka, kl, kvelden, september',
    politics:
      'kandidat*, parti, partiet, partier, partiene, partileder*, partileiar*, statsminister*, minister*, statsråd*, stortingsrepresentant*, regjering*, opposisjon*, koalisjon*, president*, politik*, politisk*, arbeiderparti*, Ap, Høyre, Frp, fremskrittsparti*, SV, senterparti*, rødt, MDG, venstre, KrF, gahr støre, jonas gahr*, (statsminister|partileder) støre, solberg*, listhaug*, ordfører*, ordførar*, valgkamp*, trump*, biden',
    'horse-race':
      'meningsmåling*, måling*, oppslutning*, leder an, ledelse*, favoritt*, vant, vinner, vunnet, valgseier*, tapte, valgtap*, nederlag*, mandat*, flertall*, valgvinner*, sperregrense*, velgervandr*, sofavelger*, stortingsplass*, bakgrunnsmåling*, valgskred*, seieren, seirer, stor seier, en seier, vann valet, vann valget, vann klart',
    'campaign-work':
      'valgkamp*, valkamp*, valgbod*, valgløft*, valglovnad*, valgprogram*, partiprogram*, plakat*, donasjon*, kampanje*, slagord*, partistøtte*, stand, stiller til valg, toppkandidat*, listetopp*, nominasjon*, valgomat*',
    parliament:
      '(stortinget|stortings*|kommunestyre*|fylkesting*|bystyre*|komite*|representant*|senat*|parlament*|partiene|landsmøte*|regjering*) .. (stem*|vedt*|røyst*|voter*|avstemning*), (stem*|stemt|stemte|røyst*) .. (for|mot|ned|forslag*|loven|budsjett*|lovforslag*|mistillit*|innstilling*|vedtak), mistillit*, mistillitsforslag*, kabinettspørsmål*, votering*, lovforslag*, innstilling*, representantforslag*, avstemning* i (storting*|salen|FN*), stortinget røysta, røysta ned framlegget, stemte ned mistillit*',
    contest:
      'eurovision*, MGP, melodi grand prix, årets (navn|bil|spiller|låt|bok), beste (spiller*|låt*|film*), jury*, stem frem, stemme frem, stemt frem, skal vi danse, idol, konkurranse*, pris, nominer*, seer*, seerne, ballon d or, gullball*, P3 gull, uravstemning*, stem fram, russelåt, årets russelåt, yndlingsmat',
    districting: 'valgdistriktgrens*, distriktsinndel*, gerrymander*, valgkretsgrens*, kommunesammenslå*',
    'foreign-influence':
      'påvirkningsoperasjon*, påvirkningskampanj*, valgpåvirk*, valpåverk*, propaganda*, troll, trollfabrikk*, bots, botnett*, (russisk*|utenlandsk*|kinesisk*|fremmed*) .. (innblanding*|påvirk*|desinformasjon*), innblanding i valg*, hybrid*, sammensatte trusler',
    'hacking-elsewhere':
      '(bank*|sykehus*|helse*|epost*|e-post*|stortinget|konto*|telefon*|selskap*|skole*|hydro|kommune*|facebook*|instagram*) .. (hack*|datainnbrudd*|dataangrep*|løsepenge*|lekk*|svindel*), (hack*|datainnbrudd*|dataangrep*|løsepengevirus*) .. (bank*|sykehus*|epost*|e-post*|konto*|telefon*|selskap*|skole*|stortinget|hydro|instagram*), wikileaks',
    'law-text':
      'valgloven, valglova, paragraf*, kapittel*, ledd, i henhold til, etter loven, grunnloven, grunnlova, forskrift*, valgforskrift*, lovens, heimla, hjemlet',
    satire: 'satir*, parodi*, spøk*, aprilspøk*, lol, haha*, hahaha, humor*, julenisse*, nisse*, vits, vitser',
    metaphor:
      'stjal (showet|hjertet|rampelyset), stemme* med (føttene|lommeboka), i valget mellom, valgfri*, ikke noe annet valg, stemning*, valgets kval, stemmebånd*',
    history:
      '1800-tall*, 1900-tall*, århundre*, hundreår*, histori*, historiker*, kald* krig*, allmenn stemmerett, kvinnelig stemmerett, første valg*, 1814, 1905, 1913, andre verdenskrig',
    'other-crime':
      'skattesvindel*, skattejuks*, trygdesvindel*, trygdejuks*, forsikringssvindel*, hvitvask*, bankbedrag*, drap*, drept, narkotika*, ran, ranet, id-tyveri*, underslag*, doping*, økonomisk kriminal*, korrupsjonssak*',
    'weak-place':
      'skolen, skulen, gymsal*, grendehus*, samfunnshus*, rådhus*, bibliotek*, idrettshall*, lokalet, lokala, lokalene, avlukket, mottaket',
    'weak-box': 'kasse, kassa, kassen, kassene, eske, esken, eska, sekken, bøtte, container*',
    'weak-list': 'lista, listen, listene, listene, registeret, protokollen, oversikta, oversikten',
    'weak-paper':
      'sedler, sedlene, seddel, seddelen, lapp, lappen, lapper, papirer, konvolutter, konvolutten, setlar, setlane, ark, skjema, skjemaet, setel, bunke, bunken',
    'weak-count': 'talt, telt, telte, tellinga, telling*, telle, teller, talde, telje, teljinga, talte opp, telt opp',
    'weak-staff': 'lederen, leiaren, funksjonær*, medarbeider*, frivillig*, observatør*, styret, tilsett*, ansatte',
    people:
      'personer, mennesker, folk, innbyggere, innbyggjarar, beboere, kryss, kryssa av, krysset av, møtte opp, navn, namn, stemmeberettigede',
    'split-group':
      '(velgere|tilhengere|veljarar|folk) .. (ap|frp|høyre|SV|rødt|venstre|MDG|partiet), (Frp|Ap|Høyre|SV|KrF|Sp)-velgere, etternavn*, etternamn*, (menn|kvinner|pensjonister|eldre|unge|resten|alle andre) (stemmer|skal stemme|røystar|kan stemme), født i (partall|oddetall), fra A til, etternavn på, etternavn fra, etternamn på, mandag er for, tirsdag er for',
    'e-vote-check':
      'e-stemme*, nettstemme*, (sjekk|sjekke|bekreft|verifiser|spor*) .. (min|din|stemmen) .. stemme, kvittering* .. stemme*, returkode*',
    'draft-summons':
      'innkalling* .. (militær*|hæren|forsvar*|verneplikt*), mobiliser*, sesjon*, verneplikt*, rekrutter*',
    'ballot-photo':
      '(bilde|bilete|foto|selfie|fotografer*|filme*) .. (stemmesed*|røystesetel*|avlukke*|seddelen), stemmesedd* selfie, (send|sende|vis|vise) .. bilde .. (sjef*|stemmesed*)',
    'papers-collected':
      '(samle*|samlet inn|samla inn|tok|tar|leverte|levere|oppgi|ga fra seg) .. (pass|valgkort*|legitimasjon*|bankid|førerkort|kodebrikke*|passord*), (valgkort*|passene) .. (samlet inn|samla inn|tatt)',
    'benefit-lost':
      '(mister|miste|mista|mistet|kuttes|trekkes i|fratatt) .. (trygd*|pensjon*|stønad*|bostøtte*|jobb*|dagpenger|barnetrygd*|leilighet*|stipend*|oppholdstill*), (sparken|oppsagt) .. (stem*|valg*|røyst*), stoppa pengene, stoppet pengene',
    'candidate-unfit':
      'valgbar*, ikkje valbar, valbar*, ikke (norsk statsborger|født), dobbelt statsborger*, for ung til å stille, (dømt|straffet) .. (stille|kandidat*|listetopp*), bosatt i utlandet, ikke bosatt i, listeforslag* .. (underskrift*|forkast*), fritak fra å stå',
    'partial-tie':
      '(gift|samboer|kone|mann|sønn|datter|bror|søster|svoger|fetter|kusine|niese|nevø|venn) (med|til|av) .. (ordfører*|kandidat*|statsråd*|leder*|listetopp*|partiet), tidligere (rådgiver|kandidat|statsråd|statssekretær), (utpekt|oppnevnt|håndplukket|valgt) av .. (parti*|ordfører*|regjering*|kommunestyre*), partimedlem*, partifell*, (alle|hele styret) fra samme parti, frå same parti, partibok*, ordføreren leder valgstyret, ordføraren leier valstyret, (svigerinna|svigerinnen|kona|mannen|sønnen|dattera|broren|søstera) .. (mottaket|valgstyret|lista|kandidat*), ordførerens eget parti',
    'kept-silent':
      '(media|mediene|NRK|VG|TV2|avisene|pressen) .. (tier|teier|tause|skriver ikke|skriv ikkje|dekker ikke|vil ikke|nevner ikke), ingen (snakker om|skriver om|sier noe|forteller|nevner|får vite), (nekter|vil ikke) å (svare|fortelle), får du ikke vite, ties i hjel, legger lokk på, lokk på, vil ikke si noe, later som ingenting, uten at noen sa, utan at nokon sa, har ikke svart',
    explanation:
      'skyldes, skuldast, skyldtes, forklaring*, forklares med, fordi loven, etter (regelverket|reglene|valgloven|loven), helt (normalt|vanlig), er normalt, som vanlig, som normalt, slik loven, var (ventet|venta), menneskelig feil, tastefeil*, tellefeil*, er rettet, er retta, ble rettet, rutine*, i tråd med, er (kontrollert|kontrollerte), feilføring*, (registrert|ført) (i feil|dagen etter), feil kolonne, går i hop, kom frå institusjonane, førte dem om, uvær hindret, det ser ut som om .. men, er tidlige forhåndsstemmer, slik beredskapsplanen',
    'elsewhere-or-old':
      '(bilde*|video*|foto*|klipp*|opptak*|skjermbilde*|skjermbiletet) .. (er fra|er frå|stammer fra|tatt i|tatt under|viser|gammel*|et annet|fra en|fra et), gammel video, gammelt bilde, fra et annet (land|valg|år), fra 20*, (øvelse|skolevalg*|prøvetrykk), iscenesatt, redigert, flere år gammel*, fra en øvelse, elever stemte, frå ei øving, er fra en øvelse',
    'cannot-happen':
      'kan ikke (spores|ses|endres|viskes|hackes|brukes|kobles|spore*), (umulig|ikke mulig|ikkje mogleg) å, ville blitt (oppdaga|oppdaget), ville vi sett, hver eneste stemme, alle (stemmer|stemmene|forhåndsstemm*|røystene) .. (talt|telles|telt|talde), alle er talde, ikke koblet til, ingen kan se, kontrolleres, dobbeltsjekk*, telt to ganger, talt for hånd først, går ikke til noe, sender ikke, (finnes|er) (det|) (ikke|ingen), blir ikke (strøket|kastet), makuleres hver kveld, både før og etter, kontrollert før opptelling, alle kan lese',
    hearsay:
      'skal (ha|være|ha blitt|vere), skal visst, visstnok, angivelig, etter sigende, ryktes, det sies, det blir sagt, jeg har hørt, eg har høyrt, hørte at, en venn fortalte, folk sier, folk seier, leste et sted, ifølge rykter',
    witness:
      'med egne øyne, med eigne auge, foran meg, bak meg, (kommer|kom) (akkurat|nettopp|rett) (fra|hjem), (jeg|vi|eg) (så|såg|sto|stod|stemte|spurte|filmet|jobba|jobbet|klaga|ventet|fikk|fekk|ble|vart|satt), fikk (jeg|vi) (beskjed|vite|utlevert), fikk beskjed om, ble jeg (avvist|bedt|sendt), hos oss, her (i|på) .. (kommunen|kretsen|bygda|skolen|byen), mitt valglokale, (min|mi) (stemme|brevstemme|forhåndsstemme|røyst), valgkortet mitt, mor mi, faren min, moren min, kompisen min',
    comparison:
      '(i|som i) (sverige|danmark|tyskland|frankrike|russland|USA|england|estland|andre land) .. (tel*|stem*|klarer|kan de), andre land, bananrepublikk*, eneste land*, som i russland',
    'past-election':
      '(i|fra|siden|ved valget i|frå) (194*|195*|196*|197*|198*|199*|2000|2001|2002|2003|2004|2005|2006|2007|2008|2009|2009|2011|2013|2015|2017|2019|2021), forrige (valg|gang), sist valg, førre (val|gong), ved forrige, for fire år siden, for fire år sidan',
    'count-progress':
      '(opptelling*|telling*|fintelling*|oppteljing*|røysteteljing*) .. (begynn*|starter|startet|held fram|fortsett*|ferdig*|i gang|i rute), (prosent|kretser|kommuner|stemmene) .. (talt opp|opptalt|talt|telt), # (prosent|av) .. (talt|telt|opptalt), første prognose*, (resultat*|prognose*) .. (ventes|ventet|klar*|klokka), gjenstår å telle, (telte|fintelte) stemmene, # prosent er talt, røystene er talde, er talde, # prosent av røystene',
    'register-figures':
      '# .. (stemmeberettig*|velgere), (antall|tallet på) (velgere|stemmeberett*), førstegangsvelger*, (millioner|prosent) .. stemmeberettig*, valgkort* .. (sendes|sendt) ut, manntallet .. (legges ut|ligger ute|til ettersyn)',
    'turnout-figures':
      '(valgdeltak*|frammøte*|fremmøte*|valdeltak*|oppmøte*) .. (prosent|#|endte|ble|høyere|lavere|økt*|falt|rekord*), har (forhåndsstemt|stemt), # .. (forhåndsstemt|har stemt), (prosent|#) .. (har stemt|forhåndsstemt), (høy|lav|høyeste|laveste|rekordhøy) (valgdeltak*|frammøte), # prosent førehandsrøysta',
    scheduled:
      '(holdes|avholdes|finner sted|fastsatt|utlyst|planlagt) .. (den|til|på|#), valget (er|holdes|går) .. (#|mandag|søndag), valgdagen er, (neste|kommende) (valg|år|uke|høst|stortingsvalg*|kommunevalg*), (varer|starter|begynner) .. (til|#|mandag), går til (valg|urn*), det er valg',
    preparation:
      '(forbered*|gjør seg klar*|klargjør*|rigger*|førebu*) .. (valg*|val|stemme*|opptelling*), (opplæring*|kurs*|søker|leter etter|trenger|mangler) .. (valgmedarb*|stemmemott*), (trykt|trykkes|trykking*|levert|pakket|sendes ut) .. (stemmesed*|valgkort*), stemmesed* .. (trykt|levert|pakket|kjørt ut), generalprøve*, prøvekjør*, testvalg*, tester .. (EVA|system*|skanner*)',
    orderly:
      'uten (problemer|hendelser|uhell|avvik), som planlagt, etter planen, i rute, knirkefritt, gikk greit, rolig, stille og rolig, god (stemning|flyt), utan problem, ro og orden',
    reform:
      '(valglov*|stemmerett*|stemmerettsalder*|valgordning*) .. (forslag*|endr*|reform*|senk*|foreslå*|ny|nye), (foreslår|forslag*|vurderer|vil innføre|utrede*) .. (valg*|stem*|e-valg*), valglovutvalg*, forsøk med (e-valg|stemmerett*|elektronisk*), senke stemmerettsalderen, høringsnotat*',
    'voter-guide':
      'slik (stemmer|forhåndsstemmer|gjør|foregår|fungerer|røystar|telles), guide*, (alt|dette|her er) .. du (må|trenger) .. vite, dette må du vite, spørsmål og svar, her kan du, oversikt*, steg for steg, hvem kan stemme, finn ut, sjekk hvor, ta med legitimasjon, kan du se etter på, ringe kommunen, vert viser vei, henger oppslag, ligg ute til ettersyn',
    'inquiry-demanded':
      '(krever|krev|forlanger|ber om|ønsker|vil ha) .. (omtelling*|ny telling|gransk*|undersøk*|redegjør*|svar|kontroll*|omvalg*|nyvalg*|gå av|forklaring*|innsyn), (må|bør|skal) (granskes|etterforskes|telles på nytt|gå av|stilles til ansvar), uavhengig (gransk*|kontroll*)',
    'trust-survey':
      '(prosent|#|flertall*|hver|halvparten) .. (stoler|tror|mener|har tillit|frykter|tviler), (tillit|tiltro|tillitt) til .. (valg*|demokrati*|system*|opptelling*), (undersøkelse|måling) .. (viser|tillit*)',
    'boast-totals':
      'flest stemmer noensinne, rekordmange stemmer, (flere|flest|fleire|flest) (personstemmer|stemmer|røyster) (enn|i), (fikk|fekk|hentet|vant|tok) .. (personstemmer|stemmer|prosent|mandater), historisk (seier|valg), brakvalg*, jordskred*',
    'foreign-election':
      'valg* i (russland|belarus|hviterussland|ukraina|tyrkia|iran|venezuela|USA|tyskland|frankrike|storbritannia|polen|ungarn|georgia|moldova|romania|sverige|danmark|kenya|india), (russisk*|amerikansk*|tysk*|fransk*|britisk*|svensk*|dansk*|polsk*|ungarsk*|tyrkisk*|georgisk*|rumensk*|belarusisk*) (valg*|presidentvalg*|parlamentsvalg*|folkeavst*), (irak|russland|aserbajdsjan|afghanistan|kenya|belarus|georgia|venezuela|ungarn|tyrkia) .. (valg|valget|val|valet|valglokaler|vallokala|veljarar), (valg|val|valget|valet|presidentvalget|presidentvalet) i (irak|russland|aserbajdsjan|afghanistan|kenya|belarus|usa|georgia)',
  },
  leaves: {
    'proc.date':
      '(valget|valgdagen|valet|stemmegiv*) .. (utsatt|utsett|utsettes|avlys*|flyttes|flyttet|flytta), andre valgdag, ny valgdag, stem* på (tirsdag|onsdag|torsdag|fredag|lørdag)',
    'proc.hours':
      '(valglokal*|stemmelokal*|vallokal*) .. (steng*|åpn*|opna) .. (tidligere|for tidlig|forsink*|senere|allerede|sent|seinare), (åpningstid*|stemmegiv*) .. (forleng*|utvid*)',
    'proc.place':
      '(valglokal*|stemmelokal*|vallokal*) .. (flytt*|stengt|lagt ned|finnes ikke|finst ikkje|ny adresse|nedlagt)',
    'proc.method':
      '(stem*|røyst*) .. (på sms|via sms|per sms|på nett|via app*|på mobilen|på e-post|på whatsapp|med mobilen|tekstmelding*)',
    'proc.documents':
      '(stem*|røyst*) .. (uten|bare med|krav om|utan) .. (legitim*|id*|pass|førerkort*|valgkort*), (legitim*|pass|førerkort*|valgkort*) .. (kreves|utløpt|krav) .. stem*',
    'proc.marking':
      '(blyant*|penn|kulepenn*|tusj*) .. (stemmesed*|ugyldig*|forkast*|røystesetel*), stemmesed* .. (ugyldig*|forkast*) .. (kryss*|skriv*|rett*|bret*)',
    'proc.special':
      '(forhåndsstem*|brevstem*|tidligstem*|førehandsrøyst*) .. (frist*|senest|siste|avlys*|stans*|stopp*|avskaff*|innskrenk*|utløp*|for sent)',
    'proc.assist': '(blind*|synshem*|rullestol*|funksjonshem*|eldre|svaksynt*) .. (stem*|valglokal*|hjelp*)',
    'part.intimidation':
      '(politi*|soldat*|bevæpn*|vektere) .. (valglokal*|stemmelokal*), velgere .. (truet|trua|skrem*|trakasser*), bombetrus* .. (valglokal*|valg*)',
    'part.queues':
      '(timer|time|timar|lang*) .. (kø|køen|køa|køer) .. (stemme*|valglokal*|røyste), (tomt|slutt|gikk tom*) .. stemmesed*, stemmesed* .. (tok slutt|slapp opp|tomt)',
    'part.secrecy':
      '(se|ser|vet|veit) .. (hva|hvem|kva|kven) .. (stemt*|stemte|røyst*), valget er ikke hemmelig, hemmelig* valg* .. (brutt|ikke|brytes)',
    'part.penalty':
      '(bot|bøter|straff*) .. (stemme*|stemt), (NAV|skatteetat*|inkasso*|namsmann*|UDI) .. (manntall*|velger*)',
    'part.futility':
      '(stemme*|stemmen) .. spiller ingen rolle, blanke stemmer .. (annull*|omvalg*|ugyldig*), stemme* blir (aldri|ikke) talt',
    'part.buying':
      '(kjøp*|kjøpt|kjøpte) .. stemmer, stemmekjøp*, betalt .. stemme, selg* .. stemme*, stemmer mot betaling',
    'part.eligibility':
      '(utlending*|flyktning*|asylsøk*|innvandr*|papirløs*|fanger|innsatte|16-åring*) .. (stem*|stemmerett*|røysterett*)',
    'reg.purge':
      '(strøket|slettet|sletta|fjernet|fjerna) .. (manntall*|manntal*), (ikke|ikkje) .. i manntal*, (navnet|namnet) .. (ikke|ikkje|mangl*) .. manntal*',
    'reg.inflate':
      '(døde|avdøde|dobbelt*|ikke-eksist*) .. (manntall*|manntal*), flere velgere enn innbygg*, spøkelsesvelg*, døde i manntallet',
    'reg.breach': '(manntall*|velgerdata*|velgernes personoppl*) .. (lekk*|hack*|stjål*|solgt*|på avveie)',
    'reg.tamper': '(manntall*|manntal*|velgerregist*) .. (endr*|manipuler*|tukl*)',
    'reg.service': '(manntall*|avkryss*|EVA) .. (nede|krasj*|virker ikke|fungerer ikke|ute av drift|fungerte ikke)',
    'ball.extra':
      '(ekstra|falske|forhåndsutfylte|ferdigutfylte|for mange|dobbelt*) .. (stemmesed*|røystesetl*), (sekk*|esker|kasser|bunker|koffert*) .. (stemmesed*|stemmer)',
    'ball.destroy':
      '(stemmesed*|stemmer|brevstem*|forhåndsstem*|røystesetl*) .. (brent|kastet|kasta|søppel*|søpla|makuler*|ødela*|container*|grøft*|forsv*), (brente|kastet|kasta|makulerte|ødela) .. (stemmesed*|stemmer|forhåndsstem*)',
    'ball.design': '(stemmesed*|røystesetl*) .. (trykkfeil*|feiltrykk*|skrivefeil*|forvirr*|mangl*|feil parti)',
    'ball.custody':
      '(urn*|valgurn*|stemmer|stemmesed*) .. (ubevokt*|ulåst*|åpnet|byttet|uten tilsyn|uforsegl*), (segl*|forsegl*|plomb*) .. (brutt|ødelagt|mangl*)',
    'ball.mail':
      '(brevstem*|poststem*|forhåndsstem*) .. (juks*|fusk*|borte|stjål*|forfalsk*|åpnet|samlet|kom aldri|døde|forsv*|på avveie)',
    'tech.machine':
      '(stemmemask*|valgmask*|tellemask*|skanner*) .. (bytt*|endr*|flytt*|feil|programmert|rigg*|juks*|vrir)',
    'tech.hack':
      '(hack*|datainnbr*|dataangrep*|tjenestenekt*|cyberangrep*) .. (valg*|stemme*|EVA|opptell*|manntal*), (valgdirekt*|valgsystem*|valget|opptellingssyst*|EVA) .. (hack*|datainnbr*|dataangrep*|cyberangrep*|tjenestenekt*)',
    'tech.source':
      '(kildekode*|bakdør*|algoritm*) .. (valg*|stemme*|tell*|EVA), (valgsystem*|tellemask*|stemmemask*) .. (kildekode*|bakdør*|russisk*|kinesisk*|algoritm*)',
    'tech.outage':
      '(valgdirektor*|valgets|valg) .. (nettside*|side|sider|app) .. (nede|krasj*|virker ikke|falt ned), resultatsid* .. (nede|krasj*)',
    'tech.missing': '(minnepinn*|pc-er|datamask*|nettbrett*) .. (stjål*|forsv*|mangl*|borte|solgt) .. (valg*|stemme*)',
    'tech.network':
      '(strømbrudd*|strømmen|internett*|nettet) .. (tell*|opptell*|valglokal*), (tellemask*|maskinene|skannerne) .. (kobl*) .. (internett|nett*)',
    'res.count':
      '(ut|utestengt) .. (da|når) .. tellingen (begynte|starta|startet), (observatør*|valgobservatør*) .. (kastet ut|nekt*|vist bort|bortvist|fikk ikke|utestengt), (telling*|opptelling*|oppteljing*) .. (bak|avbrutt|uten innsyn|i skjul|stoppet|stanset|i hemmelighet|utan innsyn)',
    'res.mismatch':
      '(flere stemmer|flere stemmesedler|fleire røyster) enn .. (velger*|stemmeber*|avkryss*|innbygg*|personer|veljar*), (tallene|møtebok*|protokoll*) .. (stemmer ikke|går ikke opp|avvik*)',
    'res.timing':
      '(resultat*|opptell*|telling*) .. (forsink*|drøy*|fortsatt ikke|trekker ut|holdes tilbake), (over natta|i løpet av natta|i løpet av natten) .. (snudd*|stemmer|ledels*)',
    'res.fake':
      '(falsk*|forfalsk*|oppdikt*) .. (valgresultat*|resultat*|protokoll*|valgdagsmål*), resultat* .. (publisert|klart|ferdig|skrevet) .. (før|på forhånd)',
    'res.audit':
      '(omtelling*|ny telling|gransking*|revisjon*) .. (stopp*|nekt*|hemmelig*|viser|avslør*|skjul*), nekt* .. (godkjenne|sertifisere|telle på nytt)',
    'cand.access':
      '(kandidat*|parti*|liste*) .. (utesteng*|nekt*|strøket|diskvalif*|avvist) .. (valg*|stille|kandid*|liste*), får ikke stille .. valg*',
    'fraud.voting':
      'allerede (var |er |) krysset av, alt kryssa av, (døde|avdøde|død) .. (stemte|stemt|stemmer|har stemt|røysta), (stem*|stemt|røyst*) .. (to ganger|to gonger|dobbelt|flere ganger|i andres navn), dobbeltstem*, stemte i mitt navn',
    'fraud.general':
      'valgfusk*, valgjuks*, valgsvindel*, valjuks*, (valget|valet) .. (rigg*|stjålet|stole|manipulert|fikset|juksa), (rigget|stjålet|rigga|fikset) valg*, stjal valget, rigge* valget, stjele valget, juks* .. valget',
    'inst.capture':
      '(valgdirekt*|valgstyre*|valgmedarb*|stemmestyre*|valgansvar*|valgkommisj*|valstyre*) .. (partisk*|bestukk*|korrupt*|kjøpt*|trua|truet|inhabil*|styr*|lojal*|partimedl*|politisk|gå av|sparket)',
    'inst.imperson':
      '(falsk*|fake|svindel*|forfalsk*) .. (valgdirekt*|valgstyre*|valgkort*), (valgdirekt*|valgstyre*|kommunens) .. (klon*|deepfake*|svindel*|navn)',
  },
  none: {
    'ball.ink':
      'no ink is put on voters’ fingers in Norway; claims about ink name other countries and are said in concepts',
  },
};
