import type { Lexicon } from '../src/lexicon/lexicon.ts';

export const nl: Lexicon = {
  language: 'nl',
  concepts: {
    election:
      'verkiezing, verkiezingen, *verkiezing, *verkiezingen, verkiezings*, stembusgang, stembusstrijd, naar de stembus, naar de stembussen, kamerverkiezing*, stemronde*, tweede ronde, herstemming*, verkozen worden, electora*, herverkiezing*, voorverkiezing*, hertelling*, stembiljet*, stemadres*, verkiezingsuitslag*, kiezersregister*',
    referendum: 'referend*, volksraadpleging*, oekraïnereferendum, volksstemming*',
    'election-day':
      'verkiezingsdag*, stemdag*, dag van de (verkiezing*|stemming), verkiezingsavond*, verkiezingsnacht, verkiezingszondag',
    'election-body':
      'kiesraad, centraal stembureau, hoofdstembureau*, (kies) commissie*, kiescommissie*, verkiezingscommissie*, nationaal briefstembureau, kiesautoriteit*, (gemeente|burgemeester|ministerie|BZK) .. (verkiezing*|stembureau*|stempas*), hoofdbureau .. (kanton|kiesdistrict), agentschap binnenlands bestuur, college van experten, teamleider verkiezingen',
    official:
      'stembureaulid, stembureauleden, stembureauvoorzitter*, (voorzitter*|bijzitter*|leden|lid|vrijwilliger*) .. (stembureau*|telbureau*|stemlokaal*), bijzitter*, stemmenteller*, tellers, stemopnemer*',
    observer:
      'waarnemer*, verkiezingswaarnemer*, OVSE, ODIHR, partijgetuige*, waarnemingsmissie*, verkiezingswaarneming',
    voter:
      'kiezer, kiezers, kiesgerechtigde*, stemgerechtigde*, stemmer, stemmers, electoraat, kiezerspubliek, *kiezers, thuisblijvers',
    vote: 'stem !(van de rede|van het volk|acteur|geluid|verheffen), stemmen !(over|in met|op elkaar|voor de motie|tegen de motie), stemt, stemde, stemden, gestemd, stemming !(erin|is goed|maker|zit), stemrecht, uitgebrachte stemmen, stem uitbrengen, voorkeurstem*, volmachtstem*, blanco stem*, stemgedrag, meestemmen, meestemt, een stem minder, stemgeheim, kiesgeheim, verkiezingsuitslag*, stembusuitslag*',
    turnout: 'opkomst, opkomstpercentage*, opkomstcijfer*, verkiezingsopkomst, kiezersopkomst',
    register:
      'kiezersregister*, kiezerslijst*, kiesregister*, kiezersbestand*, register van kiezers, (basisregistratie|bevolkingsregister) .. (kiez*|stem*)',
    registration:
      '(registre*|aanmeld*|inschrij*) .. (kiezer*|stemmen|verkiezing*|stempas*), kiezersregistratie*, stempas*, stempassen, kiezerspas*, oproepingsbrief*, oproepingskaart*, oproepkaart*, oproepbrief*, vervangende stempas, stemplus*',
    ballot:
      'stembiljet*, stembiljetten, stembrief*, stemformulier*, kieslijst op het biljet, stemkaart*, briefstembewij*, aangekruiste biljetten',
    'ballot-box': 'stembus, stembussen, stemcontainer*, stemton*, (verzegelde|kliko*) .. stem*',
    'postal-vote':
      'briefstem*, poststem*, (stemmen|gestemd|stem|stemde) per (post|brief), briefstemmer*, per post (stemmen|gestemd)',
    'early-vote':
      'vervroegd* stem*, vroegstemmen, vervroegd (gestemd|stemmen), vroegstem*, eerder stemmen, vooraf stemmen',
    'special-vote':
      'volmacht*, (stem*|kiezer*|verkiezing*) .. (buitenland|ambassade*|consulaat), mobiel* stembureau*, kiezers in het buitenland, gemachtigde*, machtigen',
    'voting-machine':
      'stemcomputer*, stemmachine*, stemprinter*, stemmenteller*, smartmatic, dominion, telmachine*, stemautomaat*, elektronisch stemmen',
    'election-system':
      'OSV, OSV2020, ondersteunende software, telsoftware, stemsoftware, verkiezingssoftware, (software|systeem|server*|programma|systemen|ICT) .. (verkiezing*|kiesraad|stemm*|uitslag*|tel*), e-voting, internetstemmen, elektronisch (stemmen|tellen), online stemmen, optelsoftware, uitslagensoftware, (software|firma|bedrijf) .. uitslagen optel*, uitslagen optellen',
    'election-site':
      '(site|website|pagina|app|portaal) .. (kiesraad|verkiezing*|uitslag*|gemeente .. stem*|stempas*), waarismijnstemlokaal*, uitslagensite*',
    'poll-book': 'digitale kiezerslijst*, elektronisch kiezersregister, (tablet*|laptop*) .. stembureau*',
    'polling-place':
      'stembureau, stembureaus, stemlokaal, stemlokalen, stemhokje*, stemlocatie*, stemhok, stemhokken, telbureau*, stemplaats*, kieskantoor, kiesbureau*, kieslokaal*, stemhokje*',
    'polling-hours':
      '(stembureau*|stemlokalen|stembussen|stemlokaal|bureaus) .. (open|opent|openen|dicht|sluit|sluiten|gesloten|open tot) .. (om|tot|uur|later|eerder|vroeger), stemmen (kan|kun je|mag) .. tot, tot (21|negen|15|14) uur .. stem*, openingstijden .. (stem*), (van|vanaf) 7.30',
    'id-document':
      'identiteitsbewijs, identiteitskaart*, ID-kaart*, ID-bewijs, legitimatie*, legitimeren, paspoort*, rijbewijs, verblijfsdocument*, QR-code, coronapas*, vaccinatiebewijs, geldig document, eID, coronapas*',
    count:
      'tel, tellen, telt, telde, telden, geteld*, telling, tellingen, hertel*, stemmentelling, optel*, opgeteld, meegeteld, natellen, teller, *telling',
    results:
      'uitslag, uitslagen, resultaat, resultaten, verkiezingsuitslag*, einduitslag, totalen, *uitslag, tot winnaar uitgeroepen',
    'result-sheet':
      "proces-verbaal, processen-verbaal, proces verbaal, pv, pv's, telformulier*, telstaat*, optelformulier*, tellijst*",
    'exit-poll': 'exitpoll*, exit-poll*, exit poll*',
    'recount-audit':
      'hertelling*, hertellen, herteld*, opnieuw (tellen|geteld), controletelling*, audit*, natelling*, steekproef*, geloofsbrieven',
    certification:
      '(vaststel*|vastgesteld*|bekrachtig*|goedkeur*|goedgekeurd|certific*) .. (uitslag*|verkiezing*|resultaat), (uitslag*|verkiezing*|resultaat) .. (vastgesteld|bekrachtigd|gecertificeerd|goedgekeurd), officiële uitslag vastgesteld',
    court:
      'rechter*, rechtbank*, raad van state, hoge raad, kort geding, rechtszaak*, hooggerechtshof, gerecht, constitutioneel hof, vonnis, klacht bij, advocaat, parket, grondwettelijk hof',
    'police-army':
      'politie*, agenten, soldaten, leger, militair*, gewapende*, marechaussee, AIVD, gewapend, milities, wijkagent*',
    'foreign-actor':
      'rusland, russ*, kremlin, poetin, china, chinese*, CIA, soros, buitenlands*, VS, amerika*, iran*, turkije, erdogan, brussel, moskou, WEF, klaus schwab, EU, oekraïne',
    'source-code': 'broncode*, algoritme*, achterdeur*, geheime software, backdoor*, programmeerfout*',
    server:
      'server, servers, database*, databank*, computersysteem*, netwerk*, usb-stick*, harde schijf, rekencentrum, datacenter*, computers',
    'power-network':
      'stroomstoring*, stroom .. (uitgevallen|viel uit|weg|afgesloten), stroomuitval, internet .. (plat|uitgevallen|weg|storing|afgesloten), internetstoring*, wifi, blackout, black-out, zonder (stroom|internet), internetverbinding, de stroom uit, stroom viel uit, stroompanne',
    pen: 'potlood*, potloden, pen, pennen, balpen*, stift, stiften, viltstift*, rood potlood, rode potlood*, gum, gummen, uitgum*',
    ink: 'onuitwisbare inkt, inkt .. vinger*, vinger .. inkt, steminkt',
    seal: 'zegel, zegels, verzegel*, onverzegel*, verbroken zegel*, slot, hangslot*, tiewrap*',
    signature: 'handtekening*, enveloppe*, envelop, enveloppen, poststempel*, stempel, retourenvelop*, ondertekend*',
    'non-citizen':
      'buitenlanders, migranten, immigranten, asielzoekers, illegalen, vluchtelingen, statushouders, niet-nederlanders, expats, zonder nederlandse nationaliteit, nieuwkomers, statenloze*, vreemdelingen, dubbel paspoort',
    'dead-people':
      'dode, doden, overleden*, overledene*, gestorven, begraafplaats*, kerkhof*, spookkiezer*, dood, wijlen',
    'voter-group':
      'gevangenen, gedetineerden, studenten, soldaten, minderjarig*, 16-jarigen, zestienjarigen, jongeren van 16, ouderen, daklozen, wilsonbekwame*, ongevaccineerde*, EU-burgers, gevangenis, expats, zorginstelling*',
    disabled:
      'gehandicapt*, beperking*, blinde*, slechtziende*, rolstoel*, ouderen, verstandelijk*, verpleeghuis*, verpleeghuizen, woonzorgcentr*, dementie, dementerend*, verzorgingshuis, mindervalide*, analfabe*, laaggeletterd*, stemmal, soundbox',
    'remote-channel':
      '(per|via|met|op) (sms|whatsapp|telefoon|internet|e-mail|mail|app|DigiD|telegram|facebook|een app|een link|je mobiel|mobiel|je telefoon), online, thuis stemmen, vanuit huis, per sms',
    'bag-vehicle':
      'zak, zakken, doos, dozen, kist, kisten, koffer*, busje*, bestelbus*, vrachtwagen*, kofferbak, kliko*, container*, vuilniszak*, tas, tassen, krat, kratten, auto, bussen vol, bakfiets',
    camera: 'camera*, foto .. (stembiljet*|stemhokje), stemfie*, selfie*, webcam*, filmen, gefilmd',
    'election-fraud':
      'verkiezingsfraude*, stemfraude*, stembusfraude*, kiesfraude*, fraude .. (verkiezing*|stemm*|volmacht*|telling*|referendum|stembureau*|stembiljet*), (verkiezing*|stemmen|referendum|uitslag*|telling|stembiljetten) .. (gestolen|vervalst*|gemanipuleerd*|gefraudeerd*|frauduleus|doorgestoken|gerommeld*|geknoei*|gesjoemel*|nep|vals|gejat*), (gestolen|vervalste|gemanipuleerde|frauduleuze|doorgestoken|neppe) (verkiezing*|stemm*|uitslag), (gesjoemel*|geknoei*|gerommel*|sjoemel*|manipul*|rommelen|knoei*|fraude*|frauder*|geritsel) .. (verkiezing*|stemm*|uitslag*|telling|stembiljet*|volmacht*), stemmen stelen, valse stembiljetten, illegale stemmen, kiesbedrog, volmachtfraude*, verkiezingsbedrog, stembusgesjoemel, stopthesteal, ronsel* .. (stem*|volmacht*|kiezer*)',
    fraud:
      'fraude*, frauder*, gefraudeerd*, sjoemel*, gesjoemel*, bedrog, bedriegen, bedonder*, onregelmatighed*, geknoei*, knoei*, illegaal*, illegale, overtreding*, gerommel*, rommel*, misstand*, vals spel, oplicht*, belazer*, strafbaar*, valsspel*, bedot*',
    rigged:
      'gemanipuleerd*, manipul*, gestolen, doorgestoken kaart, (al|allang|vooraf) (beslist|bepaald|bekokstoofd|besloten|geregeld|vast), doorgestoken, gestoken kaart, bekokstoofd, in scène, gejat, sabot*, geritsel*, gestuurd, coup, staatsgreep, voorgekookt, weer geflikt, gummetje',
    falsified:
      'vervals*, vals, valse, nep, neppe, nagemaakt*, verzonnen, fake, gefabriceerd*, nep*, gefingeerd*, frauduleus*',
    hacked:
      'hack*, gehackt*, hackers, ingebroken, inbraak .. systeem*, gekraakt*, kraken .. computer*, malware, virus, lek in, beveiligingslek*, ransomware, gecompromitteerd*, binnengedrongen, infiltr*, kwetsbaarhe*, van buitenaf benaderd, van buitenaf bereikt',
    attacked:
      'cyberaanval*, ddos*, hackaanval*, aanval* .. (systeem|systemen|server*|site*), aangevallen, digitale aanval*, hackeraanval*, cybercriminelen',
    altered:
      'gewijzigd*, veranderd*, aangepast*, omgezet*, verwissel*, omgewisseld*, verwijderd*, gewist*, overgeheveld*, geschoven, bijgeteld*, toegekend*, weggegumd*, uitgegumd*, herschreven, geherprogrammeerd, verschoven, toegeschreven, overgeschreven, stemmen .. (gewijzigd|veranderd|gewist|verwisseld), stemmen achteraf',
    added:
      'toegevoegd*, bijgestopt, erbij (gestopt|gedaan|gelegd|gekomen), bijgevoegd*, opgedoken*, volgepropt, ingevuld*, bijgevuld, ingestopt, opduik*, doken .. op',
    destroyed:
      'verbrand*, vernietig*, weggegooid*, weggooi*, versnipper*, prullenbak*, vuilnis*, afval*, oud papier, verscheurd*, in brand, gedumpt*, papierbak, papiercontainer*, container*, sloot, kliko, verdonkeremaand*',
    lost: 'kwijt*, verdwenen*, verdwijn*, verdwenen, vermist*, ontbrek*, zoek, zoekgeraakt*, gevonden*, niet (aangekomen|ontvangen|bezorgd|gekregen), nooit (aangekomen|ontvangen|bezorgd|gekregen), kwijtgeraakt, teruggevonden, achtergebleven',
    stolen:
      '(gestolen*|ontvreemd*|geroofd*|diefstal|gejat*|meegenomen) .. (stembus*|stembiljet*|stempas*|laptop*|computer*|stemcomputer*), (stembus*|stembiljet*|stempas*|laptop*|stempassen) .. (gestolen*|ontvreemd*|geroofd*|gejat*|gehengeld)',
    'pre-marked':
      '(al|vooraf|reeds) (ingevuld*|ingekleurd*|aangekruist*|rood gemaakt|gemarkeerd*|ingevulde|ingekleurde), vooringevuld*, voorgedrukt*, vooraf ingevuld*, van tevoren ingevuld*, vooraf aangekruiste, aangekruiste (stembiljetten|biljetten)',
    extra:
      'dubbel*, overtollig*, te veel (stembiljetten|stemmen|stempassen), extra (stembiljetten|stemmen|stempassen), twee (stempassen|stembiljetten|stembrieven), duplica*, gekopieerd*, meerdere stem*, stapels stem*, duizenden stem*, surplus, reserve, dozen met .. biljetten',
    invalid: 'ongeldig*, nietig*, afgekeurd*, verworpen*, niet (geldig*|rechtsgeldig), geweigerd*, ongeldige',
    'not-counted':
      '(niet|nooit|niet mee) (geteld*|meegeteld*|getelde|meegenomen|meetell*), tellen niet, telt niet, ongeteld*, (stemmen|biljetten) .. (genegeerd|niet geteld|niet meegeteld|terzijde|overgeslagen|vergeten), buiten beschouwing, telden niet mee, te laat aan en telden',
    closed:
      'gesloten, sluit, sluiten, sloot, dicht, dichtgegaan, bestaat niet, bestaan niet, opgeheven, gaat niet open, ging niet open, ontruimd*, op slot, geschrapt*, afgesloten, geëvacueerd*',
    moved:
      '(verplaatst*|verhuisd*|verhuist|gewijzigd*|ander*) .. (stembureau*|stemlokaal|locatie|adres|school), (stembureau*|stemlokaal*|stemlocatie*) .. (verplaatst*|verhuisd*|verhuist|gewijzigd|ergens anders|andere locatie|elders), nieuw adres, andere (locatie|school|plek), nieuwe locatie',
    late: '(open*|ging|begon*) .. (te laat|later|vertraging), (sluit*|gesloten|dicht) .. (eerder|vroeger|te vroeg|uur eerder), met vertraging, nog (niet open|steeds dicht|altijd dicht|gesloten|dicht), uur te laat, eerder dicht, te laat open, pas om # .. open, (nog steeds|nog altijd) .. (dicht|gesloten|op slot), deur (op slot|dicht), om # .. dicht',
    extended: 'verleng*, langer open, langer openblijven, later sluiten, uitgebreid* openingstijden, open gebleven',
    postponed:
      'uitgesteld*, uitstel*, uitstellen, verzet naar, verplaatst naar, afgelast*, afgeblazen, geannuleerd*, (verkiezing*|stemming|referendum|*verkiezingen) .. (uitgesteld*|afgelast*|geschrapt*|gaan niet door|gaat niet door|vervroegd*|verzet|pas op|opgeschort), nieuwe datum, andere datum, tweede stemdag, geen verkiezingen, verkiezingen .. (later|volgende week|donderdag), nieuwe verkiezingsdatum',
    annulled:
      '(ongeldig*|nietig*|vernietig*|annule*|overdoen|over doen|herhaal*) .. (verkiezing*|uitslag*|stemming|referendum), (verkiezing*|uitslag*|stemming|*verkiezingen) .. (ongeldig*|nietig*|vernietigd|geannuleerd*|overgedaan|opnieuw|over moet*|herhaald), herstemming, nieuwe stemming, opnieuw naar de stembus',
    down: '(site|website|systeem|server*|computer*|app|software|stemcomputer*|machine*|portaal|printer*) .. (plat|uitgevallen*|down|crash*|gecrasht|storing*|onbereikbaar|overbelast|werk* niet|kapot|vastgelopen|eruit|defect*|hapert|haperde*|loopt vast), werkt niet, werken niet, doet het niet, storing, storingen, defect*, onbereikbaar, gecrasht, offline, plat, panne, computerproblemen, technische problemen, bug, (stemmachine*|stemcomputer*|apparat*|scanner*) .. (vielen uit|haperden|kapot|defect|weigerden)',
    leaked:
      'gelekt*, lek, lekken, datalek*, uitgelekt*, te koop, verkocht .. (gegevens|data|lijst*), (gegevens|data) .. (openbaar|op straat|gestolen|verkocht|gepubliceerd), persoonsgegevens, op straat, dark web, onbeveiligd*',
    deleted:
      '(geschrapt*|verwijderd*|uitgeschreven*|geweerd*|uitgeschrapt) .. (kiezersregister*|kiezerslijst*|register|lijst*), niet (op|in) (de|het) .. (kiezerslijst*|lijst|register|kiezersregister), geen (stempas|oproepingsbrief|oproepkaart|stembiljet) .. (gekregen|ontvangen|gehad), uit het (kiezersregister|register), niet geregistreerd, ontbreken .. kiezersregister, niet als kiezer, nooit een stempas, (namen|kiezers) .. ontbraken .. (kiezerslijst*|kiezersregister*|lijst), ontbraken op de kiezerslijst, (ontbrak|ontbraken|ontbreekt) .. (kiezerslijst*|kiezersregister*)',
    'double-voting':
      '(stem*|gestemd) .. (twee keer|tweemaal|dubbel|meerdere keren|drie keer|vaker dan|meermaals|nog een keer|in twee|op twee), (twee keer|tweemaal|dubbel|meerdere keren|meermaals|drie keer) .. (stem*|gestemd), dubbel* stemmen, dubbelstem*, bussen .. kiezers, meer dan twee volmachten, stapel volmachten',
    impersonated:
      '(in|op|uit) (mijn|zijn|haar|andermans|iemands|de) naam .. (gestem*|stem*|van|getekend), (iemand|een ander|iemand anders) .. (gestemd|getekend), (al|reeds) .. (gestemd|getekend) .. (voor mij|mijn naam), op naam van .. (doden|overleden*|moeder|vader|ander*), (valse|vals|gestolen|vervalste|nep) (identiteit*|paspoort*|volmacht*|stempas*|handtekening*|id*|papieren), (stempas*|identiteit) .. (gestolen|misbruik*|ander), andermans stempas, namens .. (overleden*|dode*), identiteitsfraude, gestolen stempas*',
    'vote-buying':
      '(koop*|kocht*|gekocht*|verkoop*|verkocht*|betaal*|kopen|verkopen) .. (stem|stemmen|stempas*|kiezers|volmacht*), stemmen (kopen|gekocht|verkopen|ronselen), gekochte stemmen, ronsel*, geronseld*, stempas .. (te koop|marktplaats|verkopen|verkocht), (euro|geld) .. (stem|stempas*|volmacht*|stemmen), volmachten ronselen, stemmenronsel*, omkop* kiezers, stemmen geruild, (geruild|ruilde) .. stem*, in ruil voor (een|hun|haar|zijn) stem, volmachten (ronselde|geronseld|gekocht), stemmen .. gekocht, stemmen te hebben gekocht, (gekocht*|kopen|kocht*) .. stemmen',
    paid: 'betaald*, betalen, geld, contant, cadeau*, omkop*, steekpenning*, euro per, smeergeld*, bonnen, cadeaubon*, gratis (eten|bier|drank), tegoedbon*',
    coerced:
      'gedwongen*, dwing*, dwang, onder druk, druk .. (gezet|uitgeoefend), verplicht .. (stemmen|te stemmen), baas, werkgever, foto .. stembiljet, geïnstrueerd, chanteer*, chantage, opgedragen, meekijken, meegekeken',
    threatened:
      'intimid*, geïntimideerd*, bedreig*, bedreigd*, lastiggevallen, bang, opgepakt, aangehouden, arrestatie*, dreig*, geweerd, agressie*, weggejaagd, afgeschrikt, verjaagd, verjoegen, opgewacht',
    violence:
      'schot*, schoten, geschoten, bom, bommelding*, bommen, explosie*, ontploffing*, geweld*, mishandel*, aanval*, aangevallen, steekpartij*, vechtpartij*, rellen, bestorm*, molotov*, brandstichting, knokploeg*, klappen, aanslag*, met stokken',
    queue:
      '(rij|rijen|wachtrij*) .. (uur|uren|lang*|buiten|meter*|voor het stembureau), (uur|uren|urenlang*) .. (rij|wacht*|aanschuiven|gewacht|in de rij), lange (rijen|rij|wachtrijen|wachttijden), wachtrij*, wachttijd*, urenlang*, aanschuiven',
    'ran-out':
      '(geen|te weinig|tekort*|niet genoeg|onvoldoende|gebrek) .. (stembiljetten|stembureauleden|potloden|stembussen|stemhokjes|vrijwilligers), (stembiljetten|biljetten|formulieren|potloden) .. (op|ontbrek*|tekort*|uitverkocht|bijgedrukt|raakten op), stembiljetten op, tekort aan, niet genoeg (stembiljetten|biljetten), te weinig stembiljetten, tekort aan stembiljetten, stembiljetten .. (op|tekort)',
    'seal-broken':
      '(zegel*|slot|verzegeling) .. (verbroken|kapot|ontbr*|geopend|weg|gebroken|doorgeknipt), (onverzegeld*|open|geopende|verwisselde|onbeheerd*|onbewaakt*) .. (stembus*|zak*|doos|dozen|kist*|container*), (stembus*|zak*|dozen|kist*|containers|stembiljetten) .. (onverzegeld*|open|geopend|verwissel*|onbeheerd*|niet verzegeld|onbewaakt*|zonder toezicht|omgewisseld|opengemaakt), niet verzegeld, zonder toezicht, onbeheerd*, onbewaakt*, opengebroken',
    transported:
      'vervoer*, meegenomen*, weggehaald*, afgevoerd*, weggebracht*, getransporteerd*, transport*, gesmokkeld*, opgehaald*, ingeladen, meegesleept, weggereden, weggevoerd, naar huis (genomen|meegenomen), gebracht naar, onderschept, onderschepte',
    night:
      "'s nachts, s nachts, in de nacht, midden in de nacht, middernacht, stiekem, achter gesloten deuren, (2|3|4|5|drie|vier|twee) uur (s nachts|s ochtends|in de nacht), in het donker, in het geheim, achterkamertje*, in het holst",
    'washes-off':
      '(gaat|kun je|kan|te|makkelijk) .. (uitgummen|uitgegumd|afwassen|eraf|wegvegen|uitwissen|weggummen|wegpoetsen), uitgumbaar, uit te gummen, uitwisbaar*, vervaagt, giftig*, wegpoets*, uitgummen',
    'bleeds-through': 'doordruk*, doorgedrukt, vlek*, vlekk*, onleesbaar*, schijnt door, drukt door, doorschijn*',
    traceable:
      'genummerd*, barcode*, streepjescode*, traceerbaar*, herleid*, (zien|weten|weet|achterhal*|nagaan|controleren) .. (wat|wie|hoe|waar) .. gestemd*, (stem*|stemming) .. niet (meer |)(geheim|anoniem), stemgeheim*, niet (geheim|anoniem), serienummer*, volgnummer*, QR-code .. stem*, kijkt iedereen mee, stond naast me, zien of ik gestemd, zien wie .. gestemd',
    mismatch:
      'meer (stemmen|stembiljetten|kiezers|stempassen|biljetten) .. dan .. (kiezers|kiesgerechtigden|inwoners|stempassen|geregistreerd*|stemgerechtigden|uitgegeven|stemmers|toegelaten), meer dan 100, (cijfers|aantallen|uitslagen|getallen|totalen|processen-verbaal|telling*) .. (kloppen niet|niet overeen|klopt niet|verschil*|afwijk*|niet gelijk), klopt niet, kloppen niet, komt niet overeen, verschil*, discrepantie*, telverschil*, afwijking*, niet te verklaren, onverklaard* verschil*, opkomst .. (100|110|boven de), telfout*, meer (biljetten|stembiljetten|stemmen|stempassen) dan .. (kiezers|toegelaten|mensen|stempassen|personen|handtekening*), (te veel|ontbreken|te weinig|minder) .. (biljetten|stembiljetten|stemmen), # stemmen .. (maar|slechts) #, terwijl er maar #, klopt niet, # biljetten meer, # stembiljetten meer, biljetten meer .. dan, meer .. dan er stempassen, meer .. dan stempassen, # stemmen meer',
    exceeds:
      'meer dan, overschrijd*, hoger dan, keer zoveel, keer zo veel, boven de, groter dan, dubbel zoveel, te veel, overtref*',
    delay:
      'vertrag*, vertraagd*, traag, trage, (nog steeds|nog altijd|nog) (geen|niet) .. (uitslag*|geteld|bekend|resultaat), dagen (later|na), uren later, laat op zich wachten, achtergehouden, duurt (lang|dagen|eindeloos), langer dan verwacht, treuzel*, nog altijd niet alle stemmen, nog niet alle stemmen, dagen na de verkiezingen, nog steeds niet geteld',
    swing:
      '(plotseling|opeens|ineens|plots|zomaar|uit het niets|wonderbaarlijk*) .. (stemmen|voorsprong|gedraaid|sprong|erbij|gekanteld|omgeslagen|zetel*|omhoog|winst|verdween|verdwenen), sprong, (voorsprong) .. (verdampt*|verdwenen|weg|gekrompen), gekanteld*, omgeslagen, van de ene op de andere, van nul naar, ineens, piek, sprong .. omhoog, stemmen erbij, schoot omhoog',
    stopped:
      '(telling|tellen|stemming) .. (gestopt*|stilgelegd*|onderbroken*|gestaakt*|geschorst*|gepauzeerd|stopgezet|afgebroken), (stop*|gestopt*|stilgelegd*|onderbreken|staakt|staken|stopzet*) .. (telling|tellen|tellers)',
    expelled:
      '(waarnemer*|partijgetuige*|publiek|pers|burgers|journalist*|kiezers) .. (weggestuurd*|buitengezet*|geweerd*|geweigerd*|niet (toegelaten|binnengelaten|welkom)|buitengesloten*|eruit gezet|verwijderd*|toegang ontzegd|uitgezet|buiten gezet|eruit gegooid), (geweerd*|geweigerd*|weggestuurd*|eruit gezet|weerde*|weigeren|buitengesloten) .. (waarnemer*|partijgetuige*|publiek), (zonder|geen) (waarnemers|publiek|toezicht|pottenkijkers|getuigen), niet (bij de telling|komen kijken|meekijken), de zaal uit moest, (waarnemer*|publiek|pers) .. (uit moest|naar buiten|geweigerd|weggestuurd|buitengezet)',
    refused:
      '(niet|nooit) .. (mogen|mocht|mochten|kunnen|kon|konden) stemmen, (mocht|mochten|kon|konden|mag|kan) .. niet .. (stemmen|stem uitbrengen|naar binnen), (weggestuurd*|geweigerd*|geweerd*|wegstuur*|teruggestuurd*) .. (kiezer*|stembureau*|stem*), (kiezer*|stembureau*|stempas) .. (weggestuurd*|geweigerd*|geweerd*|teruggestuurd*), stemrecht .. (ontnomen|afgepakt|ontzegd|kwijt), zonder te (stemmen|kunnen stemmen), naar huis gestuurd, weggestuurd, (mocht|mochten) niet stemmen, mocht .. niet (naar binnen|stemmen), teruggestuurd, geweigerd .. (stembureau*|stem*), weer naar huis, (verhinderd|belet|belemmerd|gehinderd|weerhouden) .. (stemmen|te stemmen), verhinderd te stemmen, (verhinderden|beletten|beletten) .. te stemmen, niet kunnen stemmen',
    'ballot-access':
      '(kandida*|partij*|lijst*|kandidatenlijst*) .. (uitgesloten*|geweigerd*|geschrapt*|ongeldig*|afgewezen*|verboden|geweerd*|gediskwalificeerd*|niet toegelaten|van de lijst), (uitgesloten*|geweigerd*|geschrapt*|ongeldig verklaard*|afgewezen*|weiger*|uitsluit*|weren|verbied*) .. (kandida*|partij*|lijst*|deelname), (mag|mogen) niet (meedoen|deelnemen) .. verkiezing*, (niet|ontbreekt) op (het stembiljet|de kieslijst|de lijst), ondersteuningsverklaring*, niet verkiesbaar, onverkiesbaar*, mag .. niet meedoen, mochten niet meedoen, kieskringen niet meedoen, ondersteuningsverklaringen .. te laat, van de lijst (gehaald|geschrapt), van deelname (uitgesloten|geweerd), uitgesloten van (deelname|de verkiezingen), (partij|kandidaat) .. (uitgesloten|geweerd|verboden)',
    barred:
      'uitgesloten*, uitsluit*, verboden, verbod*, geweerd*, gediskwalificeerd*, geweigerd*, geschrapt*, niet toegelaten, ontzegd*, verbied*, geblokkeerd',
    requirement:
      'moet, moeten, nodig, vereist*, verplicht*, alleen met, alleen als, zonder (stempas|identiteitsbewijs|id|geldig*|paspoort|mondkapje|vaccinatie*|QR*), noodzakelijk*, voorwaarde*, meenemen, tonen, laten zien, dient, dienen, legitimatieplicht, eis',
    entitled:
      '(mag|mogen|kan|kunnen|mochten|laten) .. (stemmen|meestemmen|stem uitbrengen), stemrecht, kiesrecht, kiesgerechtigd, stemgerechtigd, recht om te stemmen, mogen stemmen',
    'not-entitled':
      '(mag|mogen|kan|kunnen|mochten) niet .. stemmen, geen (stemrecht|kiesrecht), niet (kiesgerechtigd|stemgerechtigd), (verlies*|verliest|kwijt*|ontnomen|ontzet*|afnemen|uitgesloten*) .. (stemrecht|kiesrecht), niet mogen stemmen',
    deadline:
      'deadline*, uiterlijk*, laatste dag, termijn*, tot (en met|uiterlijk|vrijdag|maandag|12|woensdag), voor (vrijdag|woensdag|maandag), verlopen*, verloopt, uiterste (datum|dag), te laat, vijf jaar verlopen, kandidaatstellingsdatum',
    biased:
      'partijdig*, bevooroordeeld*, onpartijdig*, gecontroleerd door, aangestuurd door, in handen van, in opdracht, medeplichtig*, partijlid, (VVD|D66|PVV|FVD|GroenLinks|PvdA|CDA|VB|N-VA)-lid, vriendjes*, marionet*, onder één hoedje, bevoordeel*, benadeel*, belangenverstrengel*, kartel, niet neutraal, gekleurd, op de hand van, lid van (de |)(VVD|D66|PvdA|CDA|partij), bevoordeel* .. (regeringspartij*|partij*|regering)',
    bribed: 'omgekocht*, omkop*, corrupt*, smeergeld, gechanteerd*, corruptie, betaald door',
    appointed:
      'benoemd*, aangesteld*, ontslagen*, ontslag, opgestapt, afgetreden, stapt op, vervangen*, afgezet*, op non-actief, aangewezen',
    'fake-channel':
      '(valse*|nep*|vervalste*|neppe|gekloonde*|vals|frauduleuze) .. (brief|brieven|website*|site*|account*|pagina*|bericht*|mail*|e-mail*|telefoontje*|sms*|folder*|flyer*|stempas*|document*|mededeling*|tweet*), nepbrief*, nepaccount*, nepsite*, nepbericht*, nepmail*, nepwebsite*, doet zich voor als, doen zich voor als, uit naam van .. (gemeente|kiesraad), namens de (kiesraad|gemeente), phishing*, doet zich voor als, namens de (kiesraad|gemeente), uit naam van .. (gemeente|kiesraad), nepbrief*, nepmail*, nep-sms*, (sms|mail|belt) .. (link|digid|stempas*|kiesraad), bellen namens de gemeente, (oplichters|nepmail|nepsms) .. (stempas|gemeente|verkiezing*)',
    deepfake:
      'deepfake*, deep fake*, kunstmatige intelligentie, AI-gegenereerd*, (gemaakt|gegenereerd|nagemaakt) (met|door) AI, gekloonde stem, AI-beeld*, AI-stem',
    premature:
      '(voor|voordat) (sluiting|de stembureaus|de telling|het einde|de verkiezing*|de stembussen), voordat de (stembureaus|stembussen|telling), (al|reeds) (bekend*|gepubliceerd*|gedrukt*|klaar|geschreven|vastgesteld|aangekondigd), van tevoren, bij voorbaat, voortijdig*, riep zich uit tot, tot winnaar uitgeroepen, vooraf (bekend|bepaald|vast), al vaststaat, uitslag al vaststaat, vooraf al bekend, voordat er geteld was, bekendgemaakt voordat, voordat .. stemmen .. geteld, voor het tellen bekend*',
    fined:
      '(boete*|straf*|gevangenis|bestraf*|gekort) .. (stem*|niet stem*|opkomst*|stemplicht), (niet stemmen|niet gaat stemmen|niet stemt|stemplicht|niet gaan stemmen|wie niet) .. (boete*|straf*|uitkering*|gekort|gevangenis), (uitkering*|toeslag*) .. (kwijt|gekort) .. stem*',
    'data-used':
      '(schuld*|belastingdienst|belasting*|uitzet*|dienstplicht*|deurwaarder*|boetes|CJIB|uitkering*) .. (kiezersregister*|kiezer*|stempas*|stembureau*), (kiezersregister*|kiezersgegevens|stempas*|kiezerslijst*) .. (schuld*|belastingdienst|uitzet*|dienstplicht*|deurwaarder*|CJIB|gearresteerd|aangehouden), (toeslag|uitkering|bijstand) .. gestemd, gestemd .. (toeslag|uitkering|bijstand)',
    futile:
      '(stem|stemmen) .. (heeft geen zin|zinloos|maakt niets uit|maakt niet uit|telt niet|nutteloos|verandert niets|weggegooid|tellen toch niet|doet er niet toe), waarom (zou je|nog|zouden we) .. stemmen, blanco (stem*) .. (gaat|gaan|naar|ongeldig|telt|grootste|meerderheid), alles .. (al|allang) .. (bepaald|besloten|beslist|vast|bekokstoofd), geen zin om te stemmen, ga niet stemmen, blijf thuis, ligt toch al vast',
    harvested:
      '(verzamel*|ophaal*|opgehaald*|ingezameld*|hengel*|gehengeld*) .. (stempas*|volmacht*|stembiljet*|briefstem*|stempassen), verpleeghuis*, verzorgingshuis*, woonzorgcentr*, bejaarden*, rusthui*, (uit brievenbussen|brievenbus*) .. stempas*, stapels volmachten',
    unsolicited:
      '(gekregen|ontvangen|verstuurd|krijgt|kreeg|krijgen|gestuurd|toegestuurd) .. (stempas*|stembiljet*|stempassen|oproepingsbrief|stembrie*) .. (overleden*|dubbel|ongevraagd|twee|vorige bewoner*|verkeerde*), (stempas*|stempassen|stembiljet*|oproepingsbrie*) .. (overleden*|dubbel|ongevraagd|vorige bewoner*|verkeerde adres|verhuisd*|dode*|hond|kat), ongevraagd*, stempas* .. (dood*|overleden|vorige bewoner*|dubbel|twee|elf), (dood|overleden) .. stempas*',
    uncertified:
      'niet (gecertificeerd*|getest*|gecontroleerd*|goedgekeurd*|gekeurd|controleerbaar*|te controleren|veilig), onveilig*, kwetsbaar*, oncontroleerbaar*, zonder (controle|keuring|papieren), lek als een mandje, hackbaar, beveiligingslek*, veiligheidslek*, ernstig lek, kwetsbaarhe*, lek in',
    'foreign-owned':
      '(eigendom|gemaakt|geprogrammeerd|bedrijf|firma|leverancier|banden|gefinancierd|ontwikkeld) .. (russ*|chine*|soros|duits*|buitenlands*|amerikaan*|VVD|D66|israël*|venezol*|partij), (buitenlands|duits|amerikaans|russisch) (bedrijf|software|firma)',
    unfair:
      '(niet|geen|noch|oneerlijk*|allesbehalve) .. (vrij*|eerlijk*|democratisch*|transparant*|legitiem*|zuiver*), farce, ondemocratisch*, illegitiem*, schijnverkiezing*, nepverkiezing*, poppenkast, bananenrepubliek, schijnreferend*, schertsvertoning, oneerlijk*, schijndemocratie, aanfluiting, toneelstuk, niet deug*, (erkent|erkennen|erkende|aanvaardt|accepteert) .. (uitslag|verkiezing*|resultaat) .. niet, uitslag niet, verkiezingen oneerlijk, oneerlijke verkiezing*, (oneerlijk|onwettig) verlopen, onrechtmatige (verkiezing*|herverkiezing)',
    fair: '(verkiezing*|stemming|telling|*verkiezingen) .. (eerlijk*|vrij*|rustig|vlekkeloos|goed verlopen|soepel*|zonder incidenten|betrouwbaar*|ordelijk|transparant*|veilig), vrij en eerlijk, vrije en eerlijke, zonder (incidenten|problemen|noemenswaardige), (rustig|vlekkeloos|ordelijk|goed|soepel) verlopen, eerlijk verlopen',
    anomaly:
      'verdacht*, vreemd*, raar, rare, statistisch onmogelijk, onmogelijk, onverklaarbaar*, mysterieus*, toeval*, opvallend*, opmerkelijk*, merkwaardig*, bizar*, luchtje, stinkt, ongeloofwaardig*, onwaarschijnlijk*, gek genoeg, dubieus*, twijfel*, wonderlijk, op één adres .. kiezers, boven een belwinkel',
    secret:
      'stiekem*, geheim*, in het geheim, verborgen*, verzwegen*, verzwijg*, doofpot*, stilletjes, achterbaks*, zonder aankondiging, zonder iets te zeggen, weggemoffeld*, onder het tapijt, verdoezel*, verhul*, wegmoffel*, stilgehouden',
    misleading:
      '(fout*|verwarr*|misleid*|drukfout*|onduidelijk*|ontbr*|verkeerd*) .. (stembiljet*|stembiljetten|stempas*|kandidatenlijst), (stembiljet*|stempas*) .. (fout*|verwarr*|misleid*|drukfout*|onduidelijk*|verkeerd*|onhandig|te groot|ontbr*), drukfout*, misdruk*',
    inaccessible:
      'niet (toegankelijk*|rolstoeltoegankelijk), ontoegankelijk*, (geen|zonder) (rolstoel*|helling*|lift|hulp), (hulp|begeleid*|assistentie) .. (niet toegestaan|geweigerd|verboden|mag niet) .. stemhokje, trap, drempel*, slecht toegankelijk*',
    denial:
      '(is|zijn|was|bericht*|bewering*|gerucht*|claim*|video*|foto*|beeld*|verhaal|beschuldiging*|dit|dat|informatie) .. (onjuist|niet waar|onwaar|onzin|nep|vals|ongegrond|verzonnen|misleidend|bewerkt|uit de context|uit zijn verband|oud|gemanipuleerd beeld), (klopt|kloppen) (niet|helemaal niets|niets van), ontken*, ontkracht*, weerleg*, weerspreek*, weersprak*, tegensprak*, (wijst|wees|wezen|verwerp*|verwierp*|wuift|bestrijd*) .. (van de hand|beschuldiging*|bewering*|weg|geruchten|aantijging*|kritiek), (geen|geen enkel|zonder|nergens|nooit) .. (bewijs*|aanwijzing*|grond|fraude|sprake|reden|basis|onregelmatigheden|aanleiding), desinformatie, misinformatie, nepnieuws, fake news, leugen*, liegt, gelogen, mythe*, fabel*, complottheorie*, complotdenk*, in werkelijkheid, in feite, in tegenstelling tot, anders dan .. beweerd, ten onrechte, onterecht*, broodje aap, rectificatie, verdraaid*, ongefundeerd*, onbewezen, indianenverhaal*, kletskoek',
    'fact-check':
      'factcheck*, fact check*, fact-check*, feitencheck*, nieuwscheckers, knack factcheck, gecheckt, wij controleerden, nagetrokken, waar of niet, feit of fabel, nieuwsuur checkt, pointer, (bericht|video|foto|post) .. (gedeeld|circuleert|gaat rond|rondgaat), viraal*, beoordel* .. (onwaar|misleidend|onjuist|ongefundeerd)',
    'official-notice':
      '(gemeente|kiesraad|burgemeester|ministerie|rijksoverheid|stembureau|college) .. (meldt|informeert|maakt bekend|herinnert|roept op|laat weten|zoekt|organiseert|stelt vast|wijst|publiceert|publiceren|verstuurt|adviseert), wij (informeren|verzoeken|herinneren), persbericht, bekendmaking*, meer informatie, (kijk|lees|check|vind|vraag) (op|hier|waar|meer|je|uw) .. (stembureau*|stempas*|stemmen|informatie|verkiezing*|site), alle informatie, hoe werkt (het|stemmen), u kunt (stemmen|tot), uw stempas, kiezers (kunnen|ontvangen|worden), word stembureaulid, veelgestelde vragen, openbare zitting, kandidaatstelling, u ontvangt',
    attribution:
      'volgens, zegt, zei, zeggen, stelt, beweer*, meldt, meldde*, aldus, verklaar*, waarschuw*, bericht*, schrijft, claimt, claimen, geeft toe, erken*, getuig*, beschuldig*, onthul*, laat weten, vertelt, vertelde, deskundig*, expert*, bron, bronnen, spreekt van, sprak van, bekent, zou, zouden, vindt dat, kaart* aan, klaagt',
    allegation:
      'beschuldig*, aantijging*, vermoeden*, vermoedelijk*, verdenking*, verdacht van, aangifte*, klacht*, onderzoek naar, onderzocht, vermeend*, zou, zouden, mogelijke*, verdacht*, bezwaar*, aangeklaagd, signalen',
    question:
      'waar (kan|moet|is|vind|stem|kun), hoe (kan|moet|werkt|stem|vraag|laat|weet|geef), klopt het dat, is het waar, weet iemand, wanneer (is|gaan|kan|zijn|krijg*|moet), mag (ik|je|men), kan (ik|je|men|iemand), moet ik, heb ik .. nodig, welk* (stembureau|documenten|dag|partij), hoe laat, tot hoe laat, iemand (enig|een) idee, wie mag, kun je, wat (als|gebeurt)',
    rhetorical:
      'waarom, hoe (kan het|kan dit|is het mogelijk|verklaar*|kan dat|komt het), wie (telt|controleert|gelooft|heeft|profiteert|bewaakt), toeval, toevallig, geloven jullie, denk je (echt|nou), denken jullie, geloof je (echt|dit), wat (verbergen|hebben ze|proberen), word wakker, wakker worden, raar toch, toch raar, goh, hè, ra ra, echt waar, niemand die, en niemand, leg (mij|me|eens) uit, zullen we, vind je het gek, ben ik de enige',
    opinion:
      'ik (vind|denk|geloof|hoop|snap), volgens mij, mijns inziens, zou moeten, zouden moeten, schande*, schandalig*, schandelijk*, belachelijk*, triest*, hopelijk, helaas, opinie, column, onacceptabel*, jammer, droevig, walgelijk, wat mij betreft, dient te worden, vertrouwen, wantrouwen, tijd (om|voor|dat), moeten we, lachwekkend, beschamend*, blij, prachtig, onbegrijpelijk*',
    call: 'eis*, teken (de|deze) petitie, petitie*, deel (dit|dit bericht), delen, RT, protest*, demonstr*, demonstratie*, boycot*, kom naar, oproep*, stop, sluit je aan, kom in actie, steun, doe mee, verspreid*, staat op, strijd, eisen',
    instruction:
      '(ga|gaat) stemmen, vergeet (niet|je), neem .. (mee|stempas|paspoort|legitimatie|pen), gebruik .. (pen|potlood|eigen|geen), neem je eigen, let (op|erop), (stuur|sms|app|bel|teken|controleer|vouw|vraag|kleur|zorg|maak een foto|stem) .. (stem|stembiljet|niet|dat|vakje|stempas|op|nummer), zorg dat, stem (op|niet|alleen|voor) .. (woensdag|donderdag|uur|pen), geef .. volmacht, blijf bij, ga zelf kijken',
    negation: 'niet, geen, nooit, zonder, niemand, niets, noch, nergens, nauwelijks, nee',
    hedge:
      'misschien, mogelijk*, zou, zouden, waarschijnlijk, blijkbaar, schijnbaar, schijnt, lijkt, lijken, naar verluidt, vermoedelijk, wellicht, kennelijk, men zegt, het gerucht, naar het schijnt',
    conditional: 'als, indien, tenzij, mits, of, wanneer, anders',
    evidence:
      'bewijs*, bewezen*, video*, foto*, beelden, betrapt*, gefilmd*, onthul*, klokkenluider*, document*, getuige*, bevestigd*, ontdekt*, aangetoond*, aan het licht, blijkt, op heterdaad, exclusief, gelekt*, screenshot*, opname*, geeft toe, bekentenis, kijk (hier|dit), met eigen ogen, aangetroffen',
    urgency:
      'dringend, let op, alarm, waarschuwing, schokkend*, breaking, voordat het verwijderd, ongelooflijk*, schandaal*, laatste nieuws, net binnen, spoed, deel massaal, bizar, wow, opgelet, onvoorstelbaar',
    'first-person':
      '(ik|wij|we) .. (zag|zagen|was|waren|stond|stonden|kreeg|kregen|ging|gingen|werd|werden|wilde|mocht|heb|hebben) .. (stembureau*|stemmen|gestemd|stembiljet*|stempas*|weggestuurd|teller|geteld|stembus*), (mij|me|ons) (verteld|werd verteld|gezegd), (mijn|m n|onze) .. (moeder|vader|oma|opa|buurman|buurvrouw|vrouw|man|vriend*|zoon|dochter|collega*|buren|tante|oom|schoonmoeder) .. (stem*|gestemd|stempas*|stembureau*), in mijn stembureau, bij ons (stembureau|in het stembureau), ik (ben|was|zat) (stembureaulid|teller|voorzitter|vrijwilliger), net gestemd, met eigen ogen, toen ik .. (stembureau|stemmen)',
    event:
      'interview*, persconferentie*, podcast*, live, liveblog*, debat*, talkshow*, uitzending*, aflevering*, gesprek*, hoorzitting*, jinek, op1, nieuwsuur, lezing*, documentaire*, bijeenkomst*, analyse*, te gast, symposium*, cursus*, boek, de afspraak, terzake, college tour, lijsttrekkersdebat, livestream*, zitting is openbaar, dient vandaag, dient de zaak, betoging*',
    statistic:
      'procent, miljoen*, duizend*, honderd*, helft, meerderheid van, tientallen, miljard, een op de, kwart, derde',
    'time-word':
      'vandaag, morgen, gisteren, maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag, zondag, uur, ochtend, avond, middag, nacht, maart, november, oktober, juni, mei, vanavond, vanmorgen, vanochtend',
    politics:
      'kandida*, partij*, president*, premier*, minister*, kabinet*, regering*, oppositie, coalitie*, kamerlid*, kamerleden, tweede kamer, eerste kamer, VVD, PVV, D66, CDA, PvdA, GroenLinks, FVD, forum voor democratie, SP, JA21, BBB, NSC, DENK, volt, rutte, wilders, baudet, kaag, omtzigt, timmermans, yesilgöz, N-VA, vlaams belang, open vld, vooruit, PS, de wever, CD&V, trump, biden, burgemeester*, politiek*, politici, wethouder*, lijsttrekker*, gemeenteraad, vlaams*, links, rechts, jetten, formatie, informateur, klaver, MR',
    'horse-race':
      'peiling*, peil*, maurice de hond, ipsos, zetel*, wint, winst, winnen, gewonnen, won, wonnen, winnaar*, verloor, verlies*, verloren, verliezer*, nederlaag, meerderheid, favoriet*, grootste partij, herkozen, nek-aan-nek*, (haalt|haalde|behaalt|kreeg|krijgt|scoort) .. (stemmen|zetels|procent), op kop, koploper, restzetel*, overwinning*, aan kop, stijgt, daalt, verkozen tot, herverkozen, exit',
    'campaign-work':
      'campagne*, verkiezingsprogramma*, verkiezingsbelofte*, poster*, verkiezingsbord*, belofte*, beloof*, donatie*, donateur*, partijfinanciering, slogan*, spotje*, kieswijzer*, stemwijzer*, stemadvies, steunbetuiging*, flyeren, canvassen, kandidatenlijst, verkiezingsaffiche*, lijstduwer*, zendtijd, stemtest',
    parliament:
      '(kamer|tweede kamer|eerste kamer|parlement|gemeenteraad|senaat|raad|fractie*|kamerleden|europarlement|europarlementariërs|congres|staten|leden|partijen|provinciale staten) .. (stem*|gestemd|aangenomen|verworpen|keurt|keurde|steunt), (motie*|wet|wetsvoorstel*|amendement*|begroting|voorstel*|resolutie*|verslag) .. (stem*|gestemd|aangenomen|verworpen|weggestemd), (voor|tegen) .. (motie|wet|wetsvoorstel|amendement|voorstel|begroting|verslag) .. (gestemd|stem*), (stemt|stemde|stemden|gestemd|stemmen) (voor|tegen) .. (motie|wet|wetsvoorstel|amendement|voorstel|begroting|verslag|resolutie), wetsvoorstel*, motie van wantrouwen, vertrouwensstemming, hoofdelijke stemming, voorzitter, VN, verdrag, amendement*, weggestemd, raadsvergadering',
    contest:
      'songfestival, eurovisie*, the voice, big brother, expeditie robinson, beste (speler|film|acteur|zanger|voetballer), prijs, gouden (schoen|bal|televizier*|radioring), televizier*, top 2000, stem op je favoriet*, stem nu op, jury, oscar*, poll, woord van het jaar, verkiezing van (de|het) (beste|mooiste|leukste|sport*|woord|lelijkste), miss nederland, miss belgië, sportman, sportvrouw, wie is de mol, boer zoekt vrouw, stem op je favoriete, onder de stemmers',
    districting:
      'kiesdistrict* .. (herteken*|grenzen|indel*), gerrymander*, kieskring* .. (indel*|herteken*|aanpass*), kieshervorming kantons',
    'foreign-influence':
      '(inmeng*|beïnvloed*|bemoei*|invloed) .. (russ*|buitenlands*|verkiezing*|chine*|kremlin|campagne|amerika*|poetin), (russ*|buitenlands*|chine*|kremlin) .. (inmeng*|beïnvloed*|bemoei*|trollen|propaganda|desinformatie), propaganda, trollen*, trollenleger, bots, nepaccounts van russ*, cambridge analytica, desinformatiecampagne*, beïnvloedingsoperatie*, hybride oorlog*',
    'hacking-elsewhere':
      '(hack*|gehackt*|ransomware|cyberaanval*|datalek*) .. (bank*|ziekenhui*|account*|e-mail*|telefoon*|bedrijf*|bedrijven|universiteit*|GGD|twitter|instagram|facebook|politie|KNVB|odido|stad antwerpen), (bank*|ziekenhui*|account*|e-mail*|universiteit*|bedrijf|bedrijven|GGD) .. (hack*|gehackt*|ransomware|cyberaanval*|datalek*), wikileaks, podesta',
    'law-text':
      'artikel*, lid, kieswet*, kiesbesluit, grondwet*, ingevolge, krachtens, overeenkomstig, wetboek, algemene maatregel, paragraaf, wet van, tijdelijke wet, bepaalt, bepaald in',
    satire:
      'de speld, speld, satire*, satirisch*, grap*, grapje, haha*, lol, 1 april, parodie*, zondag met lubach, lubach, het zakje, raaskalderij, zombie*, ironie, humor, lucky tv',
    metaphor:
      '(steelt|stal|gestolen) .. (show|hart|harten), stemmen met de voeten, met de voeten (stemmen|gestemd), stemmen in mijn hoofd, (zijn|haar|mijn|hun|een|lage|zachte|heldere|harde) stem (verheff*|klonk|kwijt|verloor|klinkt|is schor), gitaar .. stemmen, piano .. stemmen, in de stemming, goede stemming, sombere stemming, feeststemming, stemming zit, stemde .. (tevreden|somber|vrolijk|hoopvol|in met), stemt .. (in met|tevreden|somber|hoopvol|overeen)',
    history:
      'eeuw, geschiedenis*, histor*, 1917, 1919, 1848, 1933, thorbecke, aletta jacobs, tweede wereldoorlog, NSB, vrouwenkiesrecht, honderd jaar geleden, jaren (zestig|dertig|zeventig), destijds',
    'other-crime':
      'belastingfraude*, toeslagenaffaire, bijstandsfraude*, verzekeringsfraude*, bankfraude*, zorgfraude*, btw-fraude*, witwas*, drugs*, oplichting*, bankhelpdesk*, subsidiefraude*, uitkeringsfraude*, fraude .. (toeslag*|zorg|subsidie*|bank*|belasting*|pgb), moord*, diplomafraude, overval*',
    'weak-place':
      'school, gymzaal, buurthuis, sporthal, gemeentehuis, wijkcentrum, kerkzaal, hokje, station, zaal, dorpshuis',
    'weak-box': 'doos, dozen, bus, zak, zakken, container*, kliko*, kist',
    'weak-list': 'lijst, lijsten, register, protocol, bestand',
    'weak-paper':
      'biljet, biljetten, papieren, formulier*, envelop, enveloppen, briefje, briefjes, stapel, stapels, vel',
    'weak-count': 'geteld, tellen, telling, hertelling, herteld, telde, telden, teller, tellers, nageteld',
    'weak-staff':
      'voorzitter, vrijwilliger*, waarnemer*, ambtenaar, ambtenaren, medewerker*, stembureaulid*, teller, tellers',
    people:
      'mensen, personen, inwoners, burgers, bewoners, volwassenen, namen, handtekeningen, kiezers toegelaten, toegelaten kiezers, bezoekers, gekomen, langsgekomen',
    'split-group':
      '(kiezers|stemmers|aanhangers|fans) (van|voor) .. (pvv|vvd|d66|links|rechts|partij), (pvv|vvd|d66|fvd)-stemmers, achternaam*, achternamen, (mannen|vrouwen|ouderen|gepensioneerden|jongeren|de rest|70-plussers|alle anderen) (stemmen|mogen|moeten|kunnen), even huisnummer*, oneven',
    'e-vote-check':
      'e-stem*, online stem, (check|controleer|controleren|verifi*|volg) .. (mijn|je|uw|jouw) (stem|briefstem), track en trace .. (stem|briefstem), status .. briefstem*',
    'draft-summons':
      'oproep* .. (leger|dienstplicht), dienstplicht*, mobilisatie*, keuring* .. leger, ronselaar* .. leger',
    'ballot-photo':
      '(foto*|selfie*|stemfie*|gefilmd|fotografeer*) .. (stembiljet*|stemhokje*|biljet|formulier), stemfie*, (stuur|laat zien|tonen) .. (foto) .. (baas|stembiljet*)',
    'papers-collected':
      '(ingezameld|inleveren|ingeleverd|verzamel*|ophaal*|opgehaald|afgenomen|afgeven|meegenomen) .. (stempas*|paspoort*|id-kaart*|volmacht*|wachtwoord*|digid), (stempas*|paspoort*|volmacht*|identiteitsbewij*) .. (ingezameld|opgehaald|afgenomen|verzameld|ronsel*)',
    'benefit-lost':
      '(kwijt|verlies*|verliest|gekort|stopgezet|ingetrokken|geen) .. (uitkering*|aow|pensioen*|toeslag*|bijstand*|baan|huurtoeslag*|woning|verblijfsvergunning*), (ontslag*|ontslagen) .. (stem*|verkiez*)',
    'candidate-unfit':
      'verkiesbaar*, niet verkiesbaar, (dubbele|tweede) nationaliteit, dubbel paspoort, (te jong|te oud) .. (kandidaat*|raad), veroordeeld* .. (kandidaat*|lijst*|raadslid*), woont niet in .. gemeente, niet in nederland geboren, ondersteuningsverklaring*, (handtekeningen|kandidatenlijst*|lijst) .. (vervalst|ongeldig|ontbre*|te laat)',
    'partial-tie':
      '(vrouw|man|zoon|dochter|broer|zus|zwager|neef|nicht|vriend|partner) van .. (kandidaat*|burgemeester*|wethouder*|minister*|lijsttrekker*), getrouwd met .. (burgemeester*|wethouder*|lijsttrekker*), (oud|voormalig*|ex) .. (adviseur|kandidaat|minister|wethouder), (benoemd|aangesteld|uitgekozen) door .. (partij*|burgemeester*|minister*|kabinet*|college*), partijlid*, lid van .. partij, (allemaal|alle) van dezelfde partij, stond zelf op .. lijst, (wethouder|raadslid|schepen|burgemeester|kandidaat) .. voorzitter, (vrouw|man|zoon|dochter|broer|zus|zwager) van de (burgemeester|wethouder|kandidaat|lijsttrekker|schepen)',
    'kept-silent':
      '(media|NOS|pers|krant*|MSM|omroep) .. (zwijg*|zwijgt|stil|niet over|geen woord|negeer*|meldt niet|verzwijg*|doofpot), niemand (praat|heeft het|bericht|vertelt|schrijft|zegt iets), vertellen ze (je|jullie|ons) niet, (doofpot|verzwegen|stilgehouden), onder het tapijt, hoor je niemand over, hoor je nooit',
    explanation:
      'komt doordat, kwam doordat, komt door, kwam door, (reden|verklaring) (is|hiervoor|daarvoor), verklaarbaar*, verklaard door, dat is (normaal|gebruikelijk|standaard), zoals (gebruikelijk|altijd|de kieswet|voorgeschreven|de wet), volgens de (regels|kieswet|wet), telfout*, invoerfout*, typefout*, menselijke fout, (is|werd|zijn) (gecorrigeerd|hersteld|rechtgezet), routine*, wettelijke reserve, mag dat, mag gewoon, zijn afkomstig van, toelichting, speelt geen rol, zo werkt het al, langer tellen, samen klopt',
    'elsewhere-or-old':
      '(foto*|video*|filmpje*|beeld*|opname*) .. (komt uit|komen uit|stamt|gemaakt in|laat zien|toont|oud*|ander land|van 20*|staan), oude (foto*|video*|filmpje*|beelden), uit een ander (land|jaar), (oefening|proefdruk*|training), in scène gezet, gemonteerd, jaren oud, uit zijn verband, op de foto staat, schoolverkiezing*, uit chicago, stelde .. destijds vast, logo rechtsonder',
    'cannot-happen':
      'kan niet (gehackt|herleid|gezien|aangepast|uitgegumd|worden|twee keer), kunnen niet (gehackt|twee keer|worden), wordt niet uitgegumd, (onmogelijk|niet mogelijk|uitgesloten), zou (opvallen|meteen opvallen|direct opvallen), valt meteen op, elke stem telt, elke stem wordt geteld, alle stemmen .. geteld, niet verbonden met, wordt (gecontroleerd|vergeleken|nageteld), worden (gecontroleerd|vergeleken|nageteld), vierogenprincipe, iedereen mag .. (tellen|telling), er (komt|is|zijn|was|waren) geen, tellen voor geen, kijken burgers mee, blijft dicht tot',
    hearsay:
      'zou (hebben|zijn|worden|er), zouden .. (hebben|zijn|worden), naar verluidt, schijnt (dat|te), blijkbaar, kennelijk, er wordt gezegd, er gaat rond, het gerucht gaat, (heb|had) gehoord, ik hoor dat, een (vriend|kennis|collega|buurman) (vertelde|zei|zegt), ergens gelezen, men zegt',
    witness:
      'met eigen ogen, voor (mij|ons|mijn neus), achter mij, (kom|kwam) (net|zojuist) .. (stemmen|stembureau|terug), (ik|we|wij) (zag|zagen|stond|stonden|stemde|filmde|vroeg|klaagde|wachtte|kreeg|kregen|mocht|mochten|zat), (kreeg|kregen|mocht) (ik|we|wij), zeiden ze (tegen mij|dat), werd ik (weggestuurd|geweigerd|gevraagd), bij ons (in|op|werd), ons stembureau, mijn (stembureau|stem|briefstem|stempas|stembiljet), ik was stembureaulid',
    comparison:
      '(in|zoals in) (duitsland|frankrijk|engeland|belgië|denemarken|rusland|amerika|estland|andere landen) .. (tel*|stem*|lukt|kan|doen), andere landen, bananenrepubliek*, enige land*, nergens anders, net als in (rusland|belgië|amerika)',
    'past-election':
      '(in|van|sinds|uit|verkiezingen van) (194*|195*|196*|197*|198*|199*|2000|2001|2002|2003|2004|2005|2006|2007|2008|2009|2010|2012|2014|2017|2018|2019|2021|2023), vorige (verkiezing*|keer), de laatste verkiezingen, vier jaar geleden',
    'count-progress':
      '(telling|tellen|hertelling) .. (begin*|begon|begonnen|loopt|gaat door|klaar|afgerond|voltooid|bezig), (procent|stembureaus|gemeenten|stemmen) .. geteld, # van de # .. (geteld|stembureaus|gemeenten), eerste (prognose|exitpoll|uitslag*), (uitslag*) .. (verwacht|bekend|vastgesteld|vrijdag|volgt), voorlopige uitslag*, nog te tellen, worden .. geteld, # procent van de stemmen geteld',
    'register-figures':
      '# .. (kiesgerechtigd*|kiezers), aantal (kiesgerechtigden|kiezers), (miljoen|duizend) .. kiesgerechtigd*, nieuwe kiezers, voor het eerst stemmen, stempassen .. (bezorgd|verstuurd|verzonden)',
    'turnout-figures':
      'opkomst .. (procent|#|lag|bedroeg|kwam uit|hoger|lager|gestegen|gedaald|record*), (om|tot) # uur .. (gestemd|opkomst|procent), # procent .. (gestemd|stemde|kiezers), (hoge|lage|hoogste|laagste|record) opkomst, opkomst(cijfer|percentage)',
    scheduled:
      '(vindt|vinden) .. plaats, (staat|staan) gepland, (gepland|uitgeschreven|vastgesteld) .. (op|voor), stemmen (kan|op) .. (maart|november|oktober|juni|mei), (volgende|komende|aanstaande) (verkiezing*|jaar|week|woensdag|raadsverkiez*), gaan naar de stembus, mogen naar de stembus, (doet|behandelt) .. (uitspraak|zitting)',
    preparation:
      '(voorbereid*|bereidt|maakt zich op|richt) .. (verkiezing*|stembureau*|stemm*), (traint|getraind|opgeleid|zoekt|gezocht|werft|tekort aan) .. (stembureaul*|tellers|vrijwillig*), (gedrukt|drukken|geleverd|bezorgd|verpakt|verstuurd) .. (stembiljet*|stempas*|stembus*), (stembiljet*|stempas*|stembus*) .. (gedrukt|drukker|geleverd|bezorgd|verpakt), generale repetitie, proefverkiez*, oefent, ingericht',
    orderly:
      'zonder (problemen|incidenten|noemenswaardige|storingen), rustig*, soepel*, vlekkeloos*, volgens plan, zoals gepland, op tijd, goed verlopen, ordelijk*, gezellig*, goede sfeer, evenveel als vier jaar',
    reform:
      '(kieswet*|kiesrecht*|kiesstelsel*|stemrecht*) .. (wijzig*|hervorm*|voorstel*|verlag*|aanpas*|nieuw*), (voorstel*|wil|plan|onderzoekt|overweegt|debatteert) .. (kieswet*|kiesrecht*|elektronisch stemmen|stemcomputer*|stemleeftijd*|kiesdrempel*), wetsvoorstel* .. (kies*|verkiez*), (proef|experiment|pilot) met .. (stem*|tell*|biljet*), stemleeftijd verlagen, kleiner stembiljet',
    'voter-guide':
      'zo (stem je|werkt|vraag je|geef je|wordt er geteld), alles (over|wat je) .. (verkiezing*|stemmen|weten), (wat|dit) (je|moet je) .. weten, vraag en antwoord, veelgestelde vragen, stap voor stap, wie mag er stemmen, hoe werkt, uitgelegd, uitleg, lees hier, kijk hier, u kunt .. aanvragen, vervangende pas, lijst van alle locaties, iedere kiezer mag, mag nog stemmen, op een beperkt aantal plekken',
    'inquiry-demanded':
      '(eist|eis|eisen|vraagt|vragen|wil|willen|roept op) .. (hertelling*|onderzoek*|opheldering*|uitleg|nieuwe verkiezing*|opstappen|transparantie|antwoorden|toezicht), (moet|moeten|zou moeten) .. (onderzocht|herteld|opstappen|overgedaan|uitgezocht), onafhankelijk (onderzoek*|toezicht*)',
    'trust-survey':
      '(procent|#|meerderheid|helft|kwart|derde|een op de) .. (vertrouw*|gelooft|denkt|vindt|twijfelt|vreest|zorgen), vertrouwen in .. (verkiezing*|democratie*|telling*|stemproces*|uitslag*), (onderzoek|peiling|enquête) .. (blijkt|toont|vertrouwen)',
    'boast-totals':
      'meeste stemmen ooit, recordaantal stemmen, (meer|meeste) (voorkeursstemmen|stemmen) (dan|ooit), (kreeg|behaalde|haalde|won) .. (voorkeursstemmen|stemmen|procent|zetels), historische (winst|zege|overwinning), monsterzege*, aardverschuiving*',
    'foreign-election':
      '(verkiezing*|referendum) in (rusland|belarus|wit-rusland|oekraïne|turkije|iran|venezuela|amerika|de vs|duitsland|frankrijk|engeland|polen|hongarije|georgië|moldavië|roemenië|belgië|suriname|kenia|ghana|india), (russische|amerikaanse|duitse|franse|britse|poolse|hongaarse|turkse|georgische|roemeense|belarussische|surinaamse|belgische|keniaanse|ghanese) (verkiezing*|presidentsverkiez*|parlementsverkiez*|referendum|kiezers), (gabon|burundi|venezuela|congo|tanzania|mozambique|servië|georgië|kenia|nigeria) .. (verkiezing*|kiezers), (verkiezing*) .. (gabon|burundi|venezuela|congo|kenia)',
  },
  leaves: {
    'proc.date':
      '(verkiezing*|stemming|referendum) .. (uitgesteld|afgelast|gaan niet door|gaat niet door|geannuleerd|opgeschort), tweede stemdag, stemmen (kan|mag) .. pas op',
    'proc.hours':
      '(stembureau*|stemlokalen|stembussen) .. (eerder dicht|later open|te laat open|sluit* eerder|langer open|eerder gesloten), (verleng*) .. (stembureau*|stemming)',
    'proc.place':
      '(stembureau*|stemlokaal|stemlocatie) .. (verplaatst|gesloten|bestaat niet|verhuisd|opgeheven|dicht|geschrapt)',
    'proc.method': '(stem*) .. (per sms|via whatsapp|per telefoon|via internet|met DigiD|via de app|per e-mail|online)',
    'proc.documents':
      '(zonder|alleen met|moet|geldig) .. (identiteitsbewijs|stempas|paspoort|ID-kaart|legitimatie|vaccinatiebewijs|QR-code|coronapas) .. stem*, stem* .. (zonder|alleen met) .. (identiteitsbewijs|stempas|paspoort|legitimatie|vaccinatiebewijs|coronapas)',
    'proc.marking':
      '(potlood|pen|stift) .. (stembiljet*|ongeldig|uitgum*|stemhokje|stem), (stembiljet*|stem) .. ongeldig .. (pen|potlood|blauw*|kruisje|hokje|buiten)',
    'proc.special':
      '(briefstem*|volmacht*|stemmen vanuit het buitenland|vervroegd stemmen) .. (termijn|uiterlijk|afgeschaft|verboden|te laat|deadline|niet meer|beperkt|tot)',
    'proc.assist':
      '(blinde*|gehandicapt*|verstandelijk*|ouderen|beperking) .. (hulp|help*|begeleid*|assist*) .. (stem*|stemhokje)',
    'part.intimidation':
      '(politie|gewapende|soldaten|knokploeg*) .. (stembureau*|kiezers), kiezers .. (geïntimideerd|bedreigd), intimidatie .. (kiezers|stembureau*), bommelding .. stembureau*',
    'part.queues':
      '(uren|urenlang|lange) .. (rij|rijen|wachten) .. (stem*|stembureau*), (geen|te weinig|tekort aan) stembiljetten, stembiljetten .. (op|tekort)',
    'part.secrecy':
      '(zien|weten|weet|achterhalen) .. (wat|waar|wie) .. gestemd, stemgeheim .. (geschonden|weg|bestaat niet|schend*|in gevaar), stem* .. niet (geheim|anoniem)',
    'part.penalty':
      'boete .. (niet stem*|niet gaat stemmen), (kiezersregister|stempas*) .. (deurwaarder|belastingdienst|schulden|uitzet*|CJIB)',
    'part.futility':
      '(stem|stemmen) .. (telt niet|tellen niet|niet geteld|worden niet geteld), blanco stem* .. (grootste|ongeldig|naar de), stemmen heeft geen zin',
    'part.buying':
      'stemmen (kopen|gekocht|ronselen), (koop*|kocht*|ronsel*) .. (stemmen|stem|stempassen|volmachten), stempas .. (te koop|verkocht|marktplaats), (geld|euro) .. voor .. stem',
    'part.eligibility':
      '(asielzoekers|illegalen|migranten|buitenlanders|gevangenen|ongevaccineerden|expats|minderjarigen|vluchtelingen) .. (stemmen|stemrecht|kiesrecht|gestemd)',
    'reg.purge':
      '(geschrapt|verwijderd|uitgeschreven) .. (kiezersregister|kiezerslijst*), niet (op|in) .. (kiezerslijst|kiezersregister), geen stempas (gekregen|ontvangen|gehad)',
    'reg.inflate':
      '(doden|overleden*|spookkiezers|spookburgers) .. (kiezersregister*|kiezerslijst*|stempas*|register), spookkiezers, stempas* .. (overleden*|dode*), meer kiezers dan inwoners, dubbel ingeschreven',
    'reg.breach':
      '(kiezersgegevens|kiezersregister|kiezersbestand*|kiezerslijst*) .. (gelekt|gehackt|gestolen|te koop|verkocht|op straat|datalek), datalek .. kiezers*',
    'reg.tamper':
      '(kiezersregister*|kiezerslijst*|kiezersbestand*) .. (gemanipuleerd|gewijzigd|vervalst|aangepast|veranderd)',
    'reg.service':
      '(registratie*|kiezersregister|stempas*|aanmeld*) .. (site|systeem|portaal|website) .. (plat|storing|onbereikbaar|werkt niet|down)',
    'ball.extra':
      '(ingevulde|valse|dubbele|extra|gekopieerde|nagemaakte|overtollige) (stembiljetten|stempassen|stemmen), (dozen|zakken|koffers|kratten|stapels) .. (stembiljetten|stemmen|stempassen), stembiljetten .. (al ingevuld|vooraf ingevuld|al rood)',
    'ball.destroy':
      '(stembiljetten|stemmen|briefstemmen|stembussen) .. (verbrand|vernietigd|weggegooid|versnipperd|prullenbak|vuilnis*|container|oud papier|gedumpt|afval|papierbak)',
    'ball.design': '(stembiljet*) .. (drukfout*|misleidend|verwarrend|fout*|onduidelijk|benadeelt|bevoordeelt)',
    'ball.custody':
      '(stembus*|stembiljetten|zakken|containers) .. (onverzegeld|niet verzegeld|open|onbeheerd|verwisseld|onbewaakt|zonder toezicht|opengemaakt|meegenomen), zegels .. verbroken',
    'ball.mail':
      '(briefstem*|poststem*|per post) .. (fraude*|gestolen|kwijt|verdwenen|onderschept|niet aangekomen|gesjoemel|fraudegevoelig), stempassen .. (gestolen|gehengeld|brievenbus*)',
    'ball.ink': '(inkt|potlood) .. (gaat eraf|afwasbaar|giftig|uitgumbaar|uit te gummen|uitgegumd|uitgewist|vervaagt)',
    'tech.machine':
      '(stemcomputer*|stemmachine*|telmachine*|dominion|smartmatic) .. (gemanipuleerd|verwissel*|veranderd|geprogrammeerd|stelen|gestolen|omgezet|onveilig|hack*|verschuiven|fraude*)',
    'tech.hack':
      '(hack*|gehackt*|cyberaanval*|ddos*) .. (verkiezing*|kiesraad|stem*|OSV|telling|uitslag*), (kiesraad|verkiezing*|OSV|stemcomputers|telsoftware|systeem) .. (gehackt*|hackers|cyberaanval|aangevallen|ddos*)',
    'tech.source':
      '(broncode|algoritme|achterdeur) .. (verkiezing*|stem*|OSV|telsoftware|kiesraad), (smartmatic|OSV|dominion|software) .. (soros|duits bedrijf|russ*|buitenlands*|eigendom)',
    'tech.outage':
      '(site|website|systeem|server*|app) .. (kiesraad|verkiezing*|uitslag*|stem*) .. (plat|down|storing|crash*|onbereikbaar|vastgelopen)',
    'tech.missing':
      '(stemcomputers|laptops|usb-sticks|stemmachines|tablets|geheugenkaarten) .. (verdwenen|gestolen|kwijt|vermist|zoek|ontvreemd)',
    'tech.network':
      '(stroomstoring|stroomuitval|internetstoring|black-out) .. (telling|stem*|stembureau*|verkiezing*|uitslag*), (telling|tellen|stembureau*) .. (stroom uitgevallen|stroomstoring|internet weg|zonder stroom)',
    'res.count':
      '(telling|tellen|geteld) .. (achter gesloten deuren|zonder waarnemers|zonder publiek|in het geheim|stiekem|stilgelegd|gestopt|onderbroken|zonder controle), (waarnemers|publiek|getuigen) .. (weggestuurd|geweerd|buitengezet|niet toegelaten|eruit gezet)',
    'res.mismatch':
      'meer (stemmen|stembiljetten) dan (kiezers|stempassen|inwoners|kiesgerechtigden|stemgerechtigden), (uitslag*|cijfers|processen-verbaal|telling*) .. (kloppen niet|klopt niet|komen niet overeen|verschil*), onverklaarde telverschillen',
    'res.timing':
      '(nog steeds|nog altijd|nog) geen .. uitslag, (ineens|opeens|plotseling|s nachts) .. (voorsprong|stemmen erbij|gekanteld|zetel*), uitslag .. (vertraagd|laat op zich wachten|uitgesteld)',
    'res.fake':
      '(valse|neppe|vervalste|verzonnen) .. (uitslag*|exitpoll*|proces-verbaal|processen-verbaal), uitslag* .. (stond al vast|vooraf|van tevoren|al bekend|voor sluiting|verzonnen), nep-uitslag*, exitpoll .. (nep|vals|gemanipuleerd)',
    'res.audit':
      '(hertelling|natelling|controletelling|onderzoek) .. (geweigerd|afgewezen|tegengehouden|toont|bewijst|doofpot|verzwegen|onthult|verboden), (weiger*) .. (hertelling|hertellen|tellen)',
    'cand.access':
      '(kandida*|partij|lijst) .. (uitgesloten|geweigerd|geschrapt|ongeldig verklaard|niet toegelaten|geweerd|gediskwalificeerd|verboden), (uitgesloten|geweigerd|geweerd) .. (verkiezing*|deelname), mag niet meedoen aan de verkiezingen',
    'fraud.voting':
      '(doden|overleden*) .. (gestemd|stem*), (twee keer|tweemaal|dubbel|meerdere keren|meermaals) .. (gestemd|stem*), (mijn naam|andermans naam|andermans stempas) .. gestemd, volmachtfraude, valse volmachten',
    'fraud.general':
      'verkiezingsfraude*, stemfraude*, stembusfraude*, gestolen verkiezing*, (verkiezing*|uitslag) .. (gestolen|vervalst|gemanipuleerd|doorgestoken kaart|gefraudeerd), (fraude|gesjoemel|gesjoemeld|gefraudeerd|gerommel) .. (verkiezing*|stemmen|telling), gemanipuleerde verkiezing*',
    'inst.capture':
      '(kiesraad|stembureauleden|stembureau*|kiescommissie*|tellers) .. (corrupt|partijdig|omgekocht|gecontroleerd door|in handen van|D66*|bedreigd|medeplichtig|niet onafhankelijk|benoemd door|VVD*|onder één hoedje)',
    'inst.imperson':
      '(valse|nep*|neppe|vervalste) .. (kiesraad|gemeente .. stem*|stempas*|verkiezing*), (kiesraad|gemeente) .. (nepaccount|nepsite|deepfake|nepbericht*|phishing), namens de kiesraad, uit naam van de kiesraad',
  },
};
