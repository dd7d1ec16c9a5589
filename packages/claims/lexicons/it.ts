import type { Lexicon } from '../src/lexicon/lexicon.ts';

export const it: Lexicon = {
  language: 'it',
  concepts: {
    election:
      'elezion*, elettorale, elettorali, consultazion* elettoral*, ballottaggi*, (primo|secondo) turno, primarie, politiche !(economiche|sociali|del|di), amministrative, comunali, regionali, europee, suppletive, al voto, alle urne, tornata elettorale, presidenziali',
    referendum: 'referendum, referendari*, quesit* referendari*, plebiscit*',
    'election-day': 'giorno (del voto|delle elezioni), giornata elettorale, domenica del voto',
    'election-body':
      "(ministero dell'interno|viminale|prefettura) .. (voto|elezion*|elettoral*|scheda|seggi*|dati), ufficio elettorale, uffici elettorali, ufficio centrale (elettorale|regionale|circoscrizionale|nazionale), eligendo, commissione elettorale*, commissioni elettorali, giunta (delle|per le) elezioni, ufficio di sezione, autorità elettoral*, autorità (nazionale|) .. elezioni, cec, direzione centrale dei servizi elettorali",
    official:
      'scrutator*, scrutatric*, presidente di seggio, presidenti di seggio, (segretario|presidente|vicepresidente) (di|del) seggio, componenti del seggio, addett* ai seggi, presidente di seggio, presidenti di seggio, presidenti in .. sezioni, commissione elettorale, messi comunali, ufficio elettorale',
    observer:
      'rappresentant* di lista, osservator*, OSCE, delegat* di lista, rappresentante di lista, rappresentanti di lista',
    voter: 'elettric*, votant*, elettorato, aventi diritto, elettore, elettori, elettrice, elettrici, elettorato',
    vote: 'voto, voti, votare, votato, votata, votano, vota, votate, voterà, voteranno, votava, votavano, votazion*, rivotare, votò, preferenz*',
    turnout: 'affluenza, astension*, partecipazione al voto',
    register:
      'liste elettorali, lista elettorale, elenco degli elettori, elenchi elettorali, registro degli elettori, lista di sezione, liste di sezione, AIRE',
    registration: 'iscri* .. (liste elettorali|AIRE|lista elettorale), (tessera elettorale|tessere elettorali)',
    ballot:
      'scheda elettorale, schede elettorali, schede, scheda !(tecnica|video|sim|madre|prodotto|grafica|telefonica), (schede|scheda) (bianche|bianca|nulle|nulla|votate|vidimate)',
    'ballot-box': 'urna, urne, cassett* di sicurezza, plico .. tribunale',
    'postal-vote':
      'voto per (corrispondenza|posta), (plic*|bust*) elettoral*, votare per (posta|corrispondenza), plichi del voto, plichi, voto per corrispondenza, votate per corrispondenza',
    'early-vote': 'voto anticipato, votare in anticipo',
    'special-vote':
      "voto (all'estero|degli italiani all'estero|domiciliare|assistito|fuori sede|dei fuorisede), italiani all'estero, fuori sede, fuorisede, seggio (volante|ospedaliero), circoscrizione estero",
    'voting-machine':
      '(macchin*|apparecch*|scanner|tablet) .. (voto|votare|voti|elettoral*|scrutinio), voto elettronico, dominion, smartmatic, tablet (del referendum|elettoral*|del voto), schede elettroniche, voting machine',
    'election-system':
      '(sistema|sistemi|server|software|piattaforma|portale) .. (elettoral*|voto|elezion*|viminale|scrutinio|rousseau), voto (online|telematico|elettronico), e-voting, eligendo',
    'election-site':
      "(sito|portale|app|pagina) .. (viminale|ministero|eligendo|elettoral*|risultati|elezion*|comune), Eligendo, (sito|portale) del (ministero dell'Interno|Viminale)",
    'poll-book': 'registro elettronico, elenco elettronico, tablet .. seggi*',
    'polling-place':
      'seggio, seggi, sezion* elettoral*, cabina elettorale, cabine elettorali, (in|nella) cabina, ufficio di sezione, sezione #, (mia|nostra|in|di) sezione, seggi, seggio, le urne, chiuso le urne, (cinquanta|cento) sezioni',
    'polling-hours':
      '(seggi|urne|seggio) .. (aprono|chiudono|aperti|chiusi|apertura|chiusura|apre|chiude), si vota (dalle|fino|domenica|lunedì|anche), urne aperte',
    'id-document':
      "carta d'identità, documento, documenti, passaporto, patente, tessera elettorale, codice fiscale, SPID",
    count:
      'scrutinio, scrutini, scrutinat*, spoglio, conteggi*, contare, contat*, contano, contavano, conta dei voti, riconteggio, riconta*',
    results: 'risultat*, esito, esiti, dati (definitivi|parziali|ufficiali), proiezioni',
    'result-sheet': 'verbale, verbali, tabell* di scrutinio, modulo, registri di scrutinio',
    'exit-poll': 'exit poll*, exitpoll, instant poll, proiezion*',
    'recount-audit': 'riconteggi*, ricont*, verifica delle schede, ricalcol*, audit',
    certification: '(convalid*|proclam*|certific*|ratific*) .. (elett*|risultat*|voto|elezion*|vincitor*)',
    court:
      "tribunal*, TAR, consiglio di stato, corte (costituzionale|d'appello|di cassazione), cassazione, ricorso, ricorsi, giudic*, sentenza, procura, magistrat*, pm",
    'police-army':
      "polizia, carabinier*, poliziott*, militari, esercito, soldati, guardia di finanza, digos, finanzier*, forze dell'ordine, armati",
    'foreign-actor':
      'russi, russia, russo, russe, cremlino, mosca, putin, cina, cinesi, americani, usa, cia, soros, bruxelles, stranier*, estero, potenza straniera',
    'source-code': 'codice sorgente, algoritm*, backdoor',
    server: 'server, database, banca dati, sistema informatico, rete, computer, chiavett*',
    'power-network':
      '(corrente|luce|internet|elettricità|linea|connessione) .. (saltat*|mancat*|andat*|cadut*|staccat*|tolt*|interrott*|assente), blackout, black out, senza (luce|corrente|internet|connessione), è (saltata|mancata|andata via) .. (luce|corrente)',
    pen: 'penna, penne, matita, matite, copiativa, copiative, pennarell*, matita copiativa',
    ink: 'inchiostro, inchiostri',
    seal: 'sigill*, ceralacca, dissigill*, nastro',
    signature: 'firm*, timbr*, bollo, vidimat*, autenticat*, busta',
    'non-citizen':
      'stranier*, immigrat*, clandestin*, extracomunitar*, migranti, profughi, senza cittadinanza, i cinesi, clandestini, extracomunitari',
    'dead-people': 'morti, morto, morta, defunt*, decedut*, deceduti',
    'voter-group':
      "detenut*, student*, anziani, pensionat*, minorenn*, sedicenni, condannat*, residenti all'estero, disoccupat*, fuorisede",
    disabled:
      'disabil*, non vedent*, cieco, cieca, ciechi, invalid*, sedia a rotelle, carrozzina, anzian*, accompagnator*, RSA, barriere architettoniche',
    'remote-channel':
      '(via|per|con|tramite|da) (sms|whatsapp|telefono|internet|email|mail|app|cellulare|spid|telegram), online, un sms, dal divano',
    'bag-vehicle':
      'sacch*, sacco, scatol*, scatolon*, furgon*, camion, pullman, pulmino, borsa, borse, valigi*, bagagliaio',
    camera: 'telecamer*, foto, fotograf*, selfie, video, filmat*',
    'election-fraud':
      '(brogli*|frod*|truffa*|imbrogli*) .. (elettoral*|elezion*|voto|voti|urne|scrutinio|schede), brogli*, (elezion*|voto|voti|referendum|urne|scrutinio|risultat*) .. (truccat*|rubat*|manipolat*|falsat*|falsificat*|taroccat*|pilotat*), (truccat*|rubat*|rubare|manipolat*|falsat*|falsificat*|taroccat*|pilotat*) .. (elezion*|voto|voti|referendum|urne|scrutinio|risultat*), voto di scambio, compravendita di voti, furto (elettorale|di voti)',
    fraud:
      'frode, frodi, imbrogl*, irregolarit*, illecit*, illegal*, truffa*, truffe, anomalie, violazion*, illegittim*',
    rigged:
      'truccat*, pilotat*, manipolat*, taroccat*, (già|tutto) (deciso|scritto|stabilito|combinato), rubat*, falsat*',
    falsified: 'fals*, falsificat*, contraffatt*, inventat*, fasull*, alterat*',
    hacked:
      'hack*, violat*, bucat*, intrusion*, pirat*, compromess*, malware, (entrat*|entrare|accesso|accedere) .. (server|sistema|database|banca dati)',
    attacked:
      "attacc* (informatic*|hacker|cyber|ddos), cyberattacc*, ddos, attacco al sito, attacco (al|ai) (sito|siti|server) .. (ministero dell'Interno|Viminale|elettoral*|voto|spoglio|Eligendo), nelle ore dello spoglio",
    altered:
      'cambiat*, modificat*, alterat*, invertit*, spostat* .. vot*, scambiat*, attribuit* a, sostituit*, corrett* a penna, cancellat*, voti assegnati al, assegnati al (sindaco|candidato) sbagliato, dati cambiati, compilat* .. stessa grafia, (voti|preferenze) .. (spostat*|scambiat*|trasferit*)',
    added: 'aggiunt*, infilat*, inserit*, imbucat*, comparse dal nulla, spuntat*',
    destroyed:
      'bruciat*, distrutt*, stracciat*, gettat*, buttat*, strappat*, cassonett*, discarica, trita*, al macero, (buttano|buttate|buttati|gettate|gettati) .. (capannone|cassonetto|discarica|rifiuti|spazzatura), nel cassonetto, al macero',
    lost: 'spariti, sparite, sparita, sparito, scompars*, smarrit*, pers*, mancano, mancant*, ritrovat*, introvabil*, dimenticat* in un (armadio|cassetto|magazzino|auto), (sacco|plico|pacco|plichi) .. aperto',
    stolen:
      '(rubat*|trafugat*|sottratt*) .. (schede|urn*|matite|verbal*|tessere|tablet|timbr*), (schede|urn*|tessere|verbal*) .. (rubat*|trafugat*|sottratt*)',
    'pre-marked':
      'già (votat*|segnat*|compilat*|crociat*|timbrat*|firmat*), precompilat*, con la croce già, già (timbrate|timbrata|segnate|votate|compilate|piene), urne già piene, voto espresso',
    extra:
      "in più, in eccesso, doppi*, duplicat*, schede in sovrannumero, di troppo, schede in più, trovate in un'auto, doppie schede",
    invalid:
      'null*, annullat*, invalid*, non (è|sono|sarà|saranno) valid*, contestat*, bianche, annullat*, riconoscibile, voto riconoscibile',
    'not-counted':
      'non (contat*|conteggiat*|scrutinat*|contano|vengono contat*|verranno contat*|sono stat* contat*), (voti|schede) .. (ignorat*|scartat*|buttat*), mai (contat*|scrutinat*), contano quelle che servono, (schede|voti) .. (mai contat*|non contat*|buttat*), le buttano',
    closed:
      'chius*, chiude, non (esiste|aperto|apre), inesistent*, soppress*, cancello chiuso, (seggio|scuola) chius*, chiuso le urne, porte chiuse, (chiuso|chiusi|chiusa) .. ore prima',
    moved:
      'spostat* .. (seggi*|sezion*|scuola), (seggi*|sezion*) .. (spostat*|trasferit*|cambiat*), trasferit*, altra scuola, nuova sede, adesso sta a, (sezione|seggio) .. (spostat*|trasferit*|adesso sta|cambiat*), cartello scritto a penna, ci hanno spostat*, senza avvisare, mai avvisat*',
    late: 'in ritardo, (aperto|aperti|apre) .. (tardi|ritardo|ore dopo), (chius*|chiude) .. (prima|anticipo), non ancora (aperto|aperti), non hanno ancora aperto, ore prima, mancavano ancora i presidenti, seggi .. (in ritardo|non ancora aperti|ancora chiusi), aperti? in ritardo, ancora chiuso',
    extended: 'prorogat*, prolungat*, fino a mezzanotte',
    postponed:
      'rinviat*, rinvio, posticip*, anticipat*, slitta*, slittat*, altra data, sospes*, si vota (lunedì|martedì|sabato|venerdì), non si vota più, si vota .. domenica dopo, si vota (lunedì|martedì|sabato|la domenica dopo), (voto|elezioni|votazioni|referendum) .. (rinviat*|spostat*|slittat*|slitta*), la domenica dopo',
    annulled:
      'annull* .. (elezion*|voto|ballottaggi*|risultat*|referendum), (elezion*|voto|ballottaggi*) .. annullat*, da rifare, rivotare, si rivota',
    down: '(sito|sistema|server|portale|app|tablet|pagina) .. (down|bloccat*|cadut*|giù|irraggiungibil*|crash*|non funziona*|in tilt|offline), in tilt, guast*, fuori uso, bloccat*, in tilt, bloccati nella notte, tablet .. bloccat*, (Eligendo|Viminale|sito) .. (in tilt|bloccat*|fermo|irraggiungibil*)',
    leaked:
      'dati (personali|sensibili) .. (pubblic*|espost*|diffus*|vendit*), fuga di dati, data breach, (liste|dati|tessere) .. (in vendita|online|diffus*|pubblicat*)',
    deleted:
      'cancellat* .. (liste|lista|elenco|AIRE), non (risult*|compa*|sono|è|figur*) .. (lista|liste|elenco|elenchi|registro), depennat*, sparit* .. (lista|liste|elenco)',
    'double-voting':
      '(votato|votare|vota|votano) .. (due volte|tre volte|più volte|doppio|in due|in più seggi), doppio voto, voto (doppio|plurimo), scheda ballerina, mai visti prima e mai più, pullman di elettori, (pullman|autobus|bus) .. (elettori|alle urne|a votare), rispediti indietro, (votat*|vota|votano) (due|tre|più) volte',
    impersonated:
      '(al posto|a nome|nome) (mio|suo|di|del|della) .. (vot*|firm*), (vot*|firm*) .. (al posto|a nome) (mio|suo|di|del|della|altrui), avevano già votato, aveva già votato, hanno votato per me, risulto già votante, sostituzione di persona, documenti falsi, votavano al posto, (votato|votavano|votare|votano|firmato) al (suo|mio|loro) posto, al posto degli anziani, stessa grafia, stessa mano, qualcuno aveva (già|) (votato|firmato)',
    'vote-buying':
      "(compr*|vend*|pagat*|pagare|acquist*) .. (vot*|preferenz*), (euro|soldi|buoni|bollett*|spesa|pacchi) .. (per|in cambio) .. (voto|voti|votare|preferenza), voto di scambio, compravendita di voti, (voti|voto) .. (euro|cinquanta euro) l'uno, pacco di pasta, un voto (sta a|costa|vale) .. (euro|spesa), # euro .. (a voto|per voto|foto della scheda), euro più la spesa, (spesa|euro|bollette|benzina) .. (in cambio|per) .. (voto|voti)",
    paid: 'pagat*, soldi, euro, contanti, buoni (spesa|benzina), regal*, mazzett*, tangent*, bollett*, pacchi, busta della spesa',
    coerced:
      'costrett*, obbligat*, pression*, ricatt*, minacc* .. licenzi*, (capo|datore|padrone) .. (votare|voto|scheda), ordini, (caporeparto|capo|padrone|datore|dirigente) .. (vota|votare|voto|foto), vuole la foto, cercarsi un altro (turno|lavoro|posto)',
    threatened:
      'minacc*, intimidat*, intimid*, spaventat*, fermat*, arrestat*, (uomini|ragazzi|gente) del clan, clan .. (seggio|elettori|voto), davanti al seggio con, elenco degli elettori in mano, picchiano, minacciavano .. (elettori|scrutatori|seggio)',
    violence: 'aggredit*, aggression*, bomba, spari, sparat*, picchiat*, assalt*, esplosion*, rissa, incendiat*, botte',
    queue: 'coda, code, fila, file, in attesa per, ore di (attesa|coda|fila), aspett* .. ore',
    'ran-out':
      '(schede|tessere|matite|verbali) .. (finit*|esaurit*|mancano|mancavano|non ci sono|insufficient*), (finit*|esaurit*|mancano|mancavano|non ci sono più|non bastano) .. (schede|tessere|matite)',
    'seal-broken':
      '(sigill*|urn*|plic*|scatol*|sacc*|pacc*|bust*) .. (rott*|apert*|manomess*|strappat*|incustodit*|mancant*), senza (sigill*|sorveglianza), incustodit*, apert* .. (urna|urne|plico|plichi), manomess*, il sacco era aperto, (sacco|sacchi|urna|urne|plico|plichi|pacchi) .. (apert*|manomess*|senza sigill*|incustodit*), pacchi .. già sigillati',
    transported: 'trasportat*, portat* (via|in|dal|nel), caricat*, consegnat*, porta* via, scaricat*',
    night: 'di notte, nella notte, alle (due|tre|quattro) di notte, a porte chiuse, al buio, notturn*',
    'washes-off':
      '(si|) cancell* .. (gomma|matita|segno|inchiostro), cancellabil*, (matit*|inchiostro) .. (cancell*|sparisc*|sbiadisc*), si cancella, si cancellava, cancellava con la gomma, (matita|inchiostro|segno) .. (cancellava|sparisce|sbiadisce)',
    'bleeds-through': "traspare, trapassa, macchi* .. scheda, si vede (dall'altra parte|in controluce), trasparente",
    traceable:
      'numerat*, tracciabil*, riconoscibil*, (sanno|sapranno|vedono|vede|controllano) .. (chi|cosa|come) .. vot*, codice a barre, tagliando antifrode, non (è|più) segreto, voto .. riconoscibile, schede con il tagliando, tagliando ancora attaccato, (scheda|schede) .. (numerat*|segnat*|riconoscibil*)',
    mismatch:
      'più (voti|schede|votanti|elettori|preferenze) .. (che|di|degli|dei), non (tornano|quadrano|corrispond*|coincid*), (conti|numeri|dati|verbali) .. (divers*|differenz*|discrepan*|non tornano), oltre il 100, discrepan*, schede scrutinate #, (firme|firmato|votanti) # .. (schede|voti) #, più (schede|voti) (che|dei|di) (firme|votanti|elettori|iscritti|residenti|abitanti), # schede in (meno|più), schede .. in meno, (voti|schede) .. (non tornano|in eccesso|mancanti), i conti non tornano, voti assegnati al .. sbagliato, errore di penna, conti .. non quadrano',
    exceeds: 'più di, superior* a, supera*, oltre',
    delay:
      '(risultat*|dati|spoglio|scrutinio) .. (ritard*|lent*|ore|giorni|ancora|non arriv*), a rilento, ancora niente, fermo da ore, in stallo, (giorni|ore) dopo .. (risultato|spoglio|dati), arriva .. ore dopo',
    swing:
      "sorpasso, improvvis*, nella notte, all'ultimo, rimont*, di colpo, ribaltat*, nel frattempo ha recuperato, recuperato # voti, voti (spuntati|apparsi|ricomparsi)",
    stopped: '(scrutinio|spoglio|conteggio|voto) .. (ferm*|sospes*|interrott*|bloccat*), stop (allo|al)',
    expelled:
      '(rappresentant*|osservator*|delegat*|pubblico) .. (cacciat*|allontanat*|fuori|esclus*|mandat* via|impedit*), (cacciat*|allontanat*|buttat* fuori|sbattut* fuori) .. (rappresentant*|osservator*|seggio), (mandato|mandati|mandate) via (tutti|i rappresentanti|gli scrutatori), hanno mandato via, (fuori|cacciat*|allontanat*) .. (rappresentant* di lista|osservator*|scrutator*), (rappresentant* di lista|osservator*) .. (fuori|cacciat*|allontanat*|respint*)',
    refused:
      '(non) .. (fatto votare|fatta votare|fanno votare|lasciat* votare|potuto votare|permess* di votare), (respint*|rimandat*|mandat* via|rispedit*) .. (seggio|casa|indietro|voto|elettor*), rifiutat* la scheda, impedit* di votare, senza poter votare, respint* al seggio, tornat* a casa senza votare, senza poter votare, rimast* fuori, (non|mai) .. (fatt*|lasciat*) votare, delega non esiste, via senza votare',
    'ballot-access':
      '(esclus*|ricusat*|respint*|bocciat*|ammess*|depennat*) .. (lista|liste|candidat*|simbol*), (lista|liste|candidatura|candidat*|simbolo) .. (esclus*|ricusat*|respint*|bocciat*|non ammess*|fuori dalle schede), fuori dalla scheda, ricusat*, (lista|liste|simbolo|candidatura) .. (ricusat*|esclus*|respint*|bocciat*), (esclus*|ricusat*) .. (lista|liste|simbolo|candidat*), autentiche .. mancavano, mancavano .. autentiche',
    barred: 'esclus*, ricusat*, bocciat*, vietat*, interdett*, inammissibil*',
    requirement:
      'serve, servono, bisogna, obbligatori*, necessari*, deve, dovete, senza .. non, solo (con|chi), occorre',
    entitled: '(può|possono|potrà|potranno) votare, diritto (di|al) voto, ha diritto, ammess* al voto',
    'not-entitled':
      'non (può|possono|potrà|potranno|potete) votare, (senza|pers*|tolto) .. diritto (di|al) voto, non ha diritto, non hanno diritto',
    deadline: 'entro, scade*, termine, ultimo giorno, scadenza, fino al',
    biased:
      'di parte, schierat*, fedelissim*, in mano a, controllat* (da|dal), complic*, agli ordini, tesserat*, asservit*',
    bribed: 'corrott*, corruzione, comprat*, mazzett*, sul libro paga, ricattat*',
    appointed: 'nominat*, rimoss*, dimess*, dimission*, sostituit*, revocat*, licenziat*',
    'fake-channel':
      '(fals*|clon*|fint*|truff*) .. (sito|lettera|sms|mail|messaggio|profilo|pagina|chiamata|account|comunicazione|volantin*), (sito|lettera|sms|mail|messaggio|profilo|account) .. (fals*|clon*|fint*|truff*), a nome (del|della) .. (ministero|comune|prefettura|viminale), si spacciano, si fingono, finti messi, (finti|finto|finta|false|falsi|falsa) .. (messi|funzionari|lettera|lettere|impiegati|sms|email|sito|comunicato) .. (comun*|elettoral*|seggio|Comune|tessera)',
    deepfake: 'deepfake*, intelligenza artificiale, voce clonata, generat* con (ai|ia)',
    premature:
      'prima (della chiusura|dello spoglio|che chiudessero|del voto|della fine), a urne aperte, in anticipo, già (pront*|pubblicat*|annunciat*|noti)',
    fined: '(mult*|sanzion*|carcere|pena) .. (vot*|seggi*|scheda), (chi non vota|non votare) .. (mult*|perde|sanzion*)',
    'data-used':
      '(dati|liste|tessere) .. (agenzia delle entrate|fisco|tasse|debiti|espuls*|leva), (fisco|tasse|debiti|leva) .. (elettor*|liste elettorali|voto)',
    futile:
      '(voto|votare) .. (inutile|non serve|non conta|non cambia), tanto (decidono|è tutto deciso|vincono), non serve a niente, schede bianche .. (premio|vincitor*|partito|maggioranza)',
    harvested:
      '(raccolt*|raccogli*|ritirat*) .. (schede|plichi|buste|tessere), casa di riposo, case di riposo, RSA, tessere elettorali .. (ritirate|raccolte|consegnate), (ritir*|raccogli*|raccolt*|consegnare) .. (tessere elettorali|tessera elettorale|plichi)',
    unsolicited:
      '(ricevut*|arrivat*|spedit*|recapitat*) .. (plico|plichi|schede|tessera) .. (mort*|vecchio|inquilin*|due|doppi*|non richiest*|trasferit*)',
    uncertified: 'non (certificat*|testat*|collaudat*|verificat*), senza (collaudo|certificazione|traccia cartacea)',
    'foreign-owned':
      '(proprietà|prodott*|fabbricat*|gestit*|legat*|appartiene) .. (russ*|cines*|stranier*|american*|venezuelan*|partito|figli*|ministro), ditta di cui non si conosce, gestisce una (ditta|società|azienda), (ditta|società|azienda) (straniera|estera|privata|offshore)',
    unfair:
      'non (liber*|regolar*|democratic*|trasparent*|corrett*), irregolar*, farsa, illegittim*, antidemocratic*, né libere né, non rispetta gli (impegni|standard), opaco, opaca, voto libero e nessuno, né libere né, farsa, voto farsa, elezioni farsa',
    fair: '(libere e corrette|regolar*|trasparent*|democratic*) .. (elezion*|voto|scrutinio), (elezion*|voto|scrutinio) .. (regolar*|trasparent*|corrett*|liber* e), senza (irregolarità|brogli|incidenti)',
    anomaly:
      'anomal*, sospett*, statisticamente impossibil*, impossibil*, inspiegabil*, misterios*, curios* coincidenz*, puzza, strano, strana, strani, strane, stranamente, indovinate chi',
    secret: 'di nascosto, in segreto, nascost*, nascond*, insabbiat*, in silenzio, zitti zitti, sottobanco',
    misleading:
      '(errore|refuso|sbagliat*|mancant*|confus*|simil*) .. (scheda|schede|simbol*|nome), (scheda|schede|simbol*) .. (errore|sbagliat*|manca|mancant*|confus*|identic*|simil*|invertit*), lista civetta, simbolo civetta, errore sulle schede, simbolo .. al posto di, si ristampa, (schede|scheda) .. (ristampa*|sbagliat*|errore), (nome|simbolo|cognome) .. (sbagliat*|mancant*|assente) .. (scheda|schede)',
    inaccessible:
      '(senza|niente|nessuna) (rampa|rampe|ascensore|montascale), non accessibil*, inaccessibil*, barriere, (non) .. (accompagn*|aiut*) .. cabina',
    'ballot-photo':
      '(foto*|selfie|fotograf*|filmat*) .. (scheda|cabina|voto), (scheda|voto) .. (fotograf*|foto), foto della scheda, vuole la foto, foto in cabina',
    'papers-collected':
      "(raccol*|raccogl*|ritir*|trattenut*|sequestr*|fotocopi*) .. (document*|carte d'identità|tessere|tessera|firme|passaport*), (consegnare|ritirate|raccolte|ritirato|sequestrato) .. (tessera elettorale|tessere elettorali|documenti|carte d'identità)",
    'benefit-lost':
      '(perd*|tolgon*|toglier*|tagli*|revoc*|senza) .. (reddito|pensione|sussidi*|bonus|lavoro|casa|assegno|borsa), licenziat* .. (vot*|se non), cercarsi un altro (turno|lavoro), perdere (il posto|la casa|il reddito|il bonus)',
    'candidate-unfit':
      'doppia cittadinanza, terzo mandato, incandidabil*, ineleggibil*, (non può|non poteva) .. (candidar*|essere eletto), (firme) .. (fals*|insufficient*|irregolar*|mancant*), legge severino, condannat* .. candidat*',
    'partial-tie':
      "(moglie|marito|figlio|figlia|fratello|sorella|cugin*|cognat*|nipote|genero|amic*|avvocato) (del|della|di|dell) .. (candidat*|sindac*|assessor*|president*|ministr*|governator*|consiglier*), (iscritt*|tesserat*|militant*) .. (partito|PD|lega|fratelli d'italia), nominat* .. (governo|sindaco|partito|ministro|regime|presidente), ex (ministro|deputato|assessore|consigliere), (autista|cugino|cognato|moglie|marito|fratello|figlio|nipote|segretario) del (candidato|sindaco|deputato|consigliere), anche autista, ex (assessore|consigliere|tesoriere|segretario) .. (partito|PD|Lega|Forza Italia|candidato)",
    'kept-silent':
      '(tv|giornali|media|stampa|telegiornali|rai) .. (tacciono|tace|silenzio|nascond*|non dicono|non parlano|censur*), (nessuno|non ve|non vi|non ce) .. (lo dice|ne parla|dicono|diranno|spiega|avvisa*), insabbiat*, tutto tace',
    'draft-summons': 'cartolina precetto, leva obbligatoria, chiamata alle armi, arruolament*',
    'e-vote-check': '(verific*|controll*) .. (mio|tuo|suo) voto, voto elettronico, ricevuta del voto',
    'split-group':
      '(elettori|sostenitori|simpatizzanti) .. (PD|lega|meloni|cinque stelle|destra|sinistra|opposizione) .. (vot*|lunedì), (uomini|donne|pensionati|anziani|giovani|altri) .. (votano|votate|voteranno), cognom* .. (dalla|A|L|M|Z)',
    people: 'persone, gente, abitanti, residenti, cittadini, firme, adulti, iscritti, compaesani, presentat*',
    'weak-place': 'scuola, scuole, palestra, cabina, oratorio, municipio, sala comunale, nostra sezione, mia sezione',
    'weak-box': 'scatola, scatole, scatolone, sacco, sacchi, cassa, bidone, cassonetto',
    'weak-list': 'lista, liste, elenco, elenchi, registro',
    'weak-paper': 'foglio, fogli, modulo, moduli, busta, buste, plico, plichi, (due|mia|una) scheda',
    'weak-count':
      'contare, contato, contati, contate, contavano, riconteggio, ricontato, ricontate, spoglio, conteggio',
    'weak-staff':
      '(presidente|segretario|vicepresidente) (del|di) seggio, la presidente, scrutatori, scrutatrice, commissione, rappresentanti di lista, osservatori',
    denial:
      '(notizia|voce|voci|video|foto|messaggio|accus*|affermazion*|post) .. (fals*|bufal*|smentit*|infondat*|vecchi*|fuori contesto), (è|sono) (falso|falsa|falsi|false|una bufala), non è vero, non sono vere, smentit*, smentisc*, smentisce, bufal*, nessun* (prova|prove|evidenza|irregolarità|riscontro), infondat*, priv* di fondamento, disinformazione, fake news, fandonie, in realtà, falso',
    'fact-check':
      "fact checking, fact-checking, verifica dei fatti, abbiamo verificato, pagella politica, bufale, open fact, cosa c'è di vero",
    'official-notice':
      '(il comune|il ministero|la prefettura|il viminale) (informa|ricorda|comunica|rende noto|precisa|invita|avvisa), si (ricorda|informa|avvisa|rende noto|comunica), avviso alla cittadinanza, comunicato stampa, ai sensi',
    attribution:
      'secondo, dice, dicono, afferma*, sostien*, sostengon*, racconta*, dichiara*, riferisc*, riporta*, spiega*, ammett*, denunci*, stando a, fa sapere',
    allegation:
      'accus*, presunt*, sospett*, denunci*, esposto, esposti, segnala*, indaga*, indagin*, inchiesta, avrebbe*, avrebbero, sarebbe*, sarebbero',
    question:
      'dove (si vota|voto|posso|devo), come (si vota|posso|faccio|funziona), è vero che, qualcuno sa, posso votare, a che ora, quando si vota, che documenti, serve la, il voto si annulla, se scrivo (solo)',
    rhetorical:
      "come mai, chi (ha contato|controlla|conta|ci guadagna), guarda caso, coincidenza, vi sembra normale, come è possibile, com'è possibile, ma davvero, strano eh, perché mai, contati da chi, indovinate chi, dormiamo sereni, avvisarci pareva brutto, e lo chiamiamo voto, lo sanno pure i muri, chissà, e nessuno dice niente, chi li ha contati, vi pare normale",
    opinion:
      'secondo me, penso che, credo che, dovrebb*, spero, vergogna, vergognos*, scandalos*, a mio parere, bisognerebbe, schifo, mi pare, purtroppo, opinione, editoriale, affari miei, che noia, nemmeno per eleggere il capoclasse, matita copiativa tutta la vita, gridano ai brogli, vergogna una scheda',
    call: 'firma*, condivid*, scendiamo, manifestazion*, protest*, petizion*, chiediamo, pretend*, partecipa*, boicott*, basta, presidio, difendete',
    instruction:
      'votate, andate a votare, ricordate*, portate, non dimenticate, usate, controllate, verificate, non usate, barrate, tracciate',
    negation: 'non, mai, nessun*, senza, niente, nulla, neanche',
    hedge: 'forse, potrebbe, potrebbero, probabilmente, pare, sembra, possibil*, eventual*, a quanto pare',
    conditional: 'se, qualora, nel caso, purché, a meno che, altrimenti',
    evidence:
      'prov*, video, filmato, ripres*, testimon*, documento, beccat*, sorpres*, scopert*, smascherat*, ammett*, esclusiv*, intercettazion*, rivela*',
    urgency: "urgente, attenzione, ultim'ora, allarme, condividete prima, shock, clamoroso, scandalo, bomba, breaking",
    'first-person':
      'ho visto, mi hanno (detto|dato|fatto|negato), ci hanno (detto|dato|fatto), al mio seggio, nel mio seggio, mia (nonna|madre|vicina), mio (nonno|padre|vicino), sono (andato|andata|arrivato|arrivata|stato|stata), ero (scrutat*|rappresentant*|in fila|lì), da noi',
    event:
      "intervista, dibattito, conferenza stampa, audizione, podcast, puntata, diretta, convegno, ospit*, trasmissione, processo, udienza, stasera, stasera in tv, ospiti due storici, processo sul voto, prossima udienza, in aula l'ex",
    statistic: 'per cento, percento, milion*, mila, migliaia, centinaia, metà, un terzo, decine',
    'time-word':
      'oggi, domani, ieri, lunedì, martedì, mercoledì, giovedì, venerdì, sabato, domenica, alle, ore, mattina, sera, mezzanotte',
    explanation:
      '(spieg*|precis*|chiar*) .. (che|perché|errore|differenza|motivo), (dovut*|dipende|si spiega) (a|al|alla|da|con), il motivo è, è normale, errore (materiale|di trascrizione|umano|di battitura), corrett* .. verbale, come (prevede|previsto) .. legge, per legge, la legge prevede, si rifà il tetto, viene da una correzione, (ricorda|racconta|spiega|così) (il comune|il sindaco|la prefettura|la corte), sono facsimile, nel giorno del voto si contano anche, se ne accorge, nessun mistero',
    'elsewhere-or-old':
      '(video|foto*|immagin*|filmato) .. (vecchi*|del 20*|risal*|altro|altra|girat*|scattat*|montaggio|risalgono), (altro paese|altre elezioni|altra città|altra elezione), anni fa, fuori contesto, montaggio, nulla a che (vedere|fare), sono facsimile, facsimile, carta .. dei volantini, (foto|video|immagine) .. (di anni fa|del #|altro paese|altra elezione)',
    'cannot-happen':
      '(impossibile|non si può|non può|non possono|nessuno può) .. (votare due|modificar*|alterar*|saper*|veder*|cambiar*|manomett*|risal*|essere), (sistema|legge|procedura|controll*) .. (impedi*|garanti*|esclud*|prevenu*), (ogni|tutte le|tutti i) .. (contat*|verificat*|controllat*|vidimat*), alla presenza (dei|di|delle), davanti (ai|a tutti) .. rappresentanti, la matita non si cancella, lo stacca prima, davanti a tutti, (scrutatori|carabiniere|carabinieri) .. ogni tavolo, nessuno può portarne fuori, così nessuno può, è lì che tutte vengono contate',
    hearsay:
      'dicono che, si dice, pare che, sembra che, gira voce, corre voce, voci, ho sentito, mi hanno raccontato, a quanto pare, un (amico|conoscente|collega|vicino) .. (dice|racconta|ha detto)',
    witness:
      'coi miei occhi, con i miei occhi, davanti a (me|noi), sotto i miei occhi, (ho|abbiamo) (visto|votato|contato|assistito|filmato|aspettato|chiesto|firmato|trovato), (mi|ci) (hanno|ha) (detto|dato|negato|risposto|mandato|fatto|mostrato), (mio|mia|nostro|nostra) (seggio|nome|voto|scheda|sezione|firma|paese|quartiere), appena (votato|tornat*|uscit*)',
    comparison:
      '(in|negli|come in) (germania|francia|spagna|svizzera|inghilterra|stati uniti|venezuela|russia|africa|altri paesi|paesi civili|europa) .. (cont*|vot*|risultat*|ore|document*|spoglio), altri paesi, paesi (civili|normali|seri), repubblica delle banane, terzo mondo, solo (in italia|da noi|qui), Roma ne ha #, in (Francia|Germania|Spagna|Brasile) .. (contano|spogliano|sanno|ore|notte)',
    'past-election':
      '(nel|del|dal|nelle) (1946|1948|1994|1996|2001|2006|2008|2013|2016|2018|2019|2020|2022), (scors*|precedent*|passat*|ultim*) (elezion*|tornata|voto|politiche|amministrative|volta), anni fa',
    'count-progress':
      '(spoglio|scrutinio|conteggio) .. (iniziat*|inizia|cominciat*|comincia|in corso|prosegue|concluso|terminat*|procede|al via), (scrutinate|scrutinati) .. (sezioni|#|seggi), # .. (sezioni|scrutinate|sezioni scrutinate), (primi|dati|risultati) (dati|parziali|definitivi|ufficiali|risultati), proiezion*, risultat* .. (attes*|previst*|arriver*|in serata), scrutinate #, sezioni su #, lo spoglio (comincia|riprende|finito|prosegue), spoglio finito, mancano le preferenze, riconteggio di .. sezioni',
    'register-figures':
      "(milioni|mila|#) .. (elettori|aventi diritto|elettrici|cittadini|italiani) .. (chiamat*|iscritt*|votano|al voto|urne), chiamati (alle urne|al voto), aventi diritto (sono|al voto), corpo elettorale, iscritti (nelle liste|all'AIRE), nuovi elettori",
    'turnout-figures':
      'affluenza .. (#|per cento|alle|in calo|in aumento|stabile|record|definitiva|è|del), (ha votato|hanno votato|votato) .. (#|per cento|aventi diritto|milioni), astensione .. (#|record|per cento), affluenza alle, affluenza alle #, avevano votato in, hanno votato tutti prima',
    scheduled:
      'si (voterà|terranno|terrà|svolgeranno|svolgerà|vota il), (fissat*|previst*|convocat*|in programma) .. (per|il|domenica), avrà luogo, (prossim*) (elezion*|domenica|tornata|mese|anno|voto), (termine|scadenza) .. (fissat*|entro|il), data delle elezioni, (partono|si vota|seggi aperti) (da|dalle|il), fissata la data, insediati i .. seggi, ballottaggio due settimane, comincia già il, torna alle urne',
    preparation:
      '(prepar*|formazion*|cors*|sorteggi*|nomin*|allestit*|prove) .. (seggi*|scrutator*|elezion*|voto|presidenti|schede), (schede|urne|matite|materiale|plichi) .. (stampat*|consegnat*|distribuit*|spedit*|arrivat*|pront*), accredit*, macchina elettorale, sorteggio, manifesti elettorali, arrivate in prefettura le schede, sorteggiato .. ordine, sorteggiato, insediati, (aperto|aperti) fino alle # .. tessere, messi comunali al lavoro, consegnano a domicilio, carabinieri davanti ai .. seggi',
    orderly:
      'senza (incidenti|problemi|intoppi|irregolarità), (regolarmente|tutto regolare|con ordine|in tranquillità|nella calma), come previsto, in orario, nei tempi, tutti al loro posto, navette gratis, stanchi morti ma contenti, senza intoppi',
    reform:
      '(legge|riforma|sistema|codice) elettorale, (riform*|propost*|disegno di legge|ddl|emendament*|introdur*|sperimentazion*) .. (voto|elettoral*|elezion*|ballottaggio|preferenze|fuorisede), voto (ai sedicenni|obbligatorio|elettronico), premierato, sperimentazion*, (proposta|disegno) di legge .. (elettorale|voto)',
    'voter-guide':
      "come (si vota|votare|funziona|richiedere|rinnovare), dove (si vota|votare), quando si vota, (tutto quello che|cosa|quello che) .. (sapere|serve), guida al voto, guida, vademecum, domande e risposte, ecco (come|chi|dove|cosa|le), facsimile, fac simile, istruzioni, entro il # .. poi si vota, come seguirli, possono votare anche, vanno restituiti, perché sulla scheda c'è, domanda entro",
    'inquiry-demanded':
      '(chied*|pretend*|vogliamo|reclam*|invoc*|esig*) .. (riconteggio|indagin*|inchiesta|dimission*|annullamento|trasparenza|verifica|nuove elezioni|chiarezza|spiegazioni), (bisogna|deve|devono|dovrebb*|si deve|va|vanno) .. (ricontare|ricontat*|indagare|annullar*|dimetter*|rifare|rivotare|verificat*)',
    'trust-survey':
      '(fiducia|sfiducia|fidano|fida) .. (elezion*|voto|istituzion*|scrutinio|risultat*|#), (#|per cento|maggioranza|metà|terzo) .. (pensa|credono|crede|ritien*|fida|fidano|temono|italiani|intervistati), (sondaggio|demos|ipsos|swg|istat|censis) .. (fiducia|rivela|mostra|indica), intervistati, # degli italiani .. (crede|teme|pensa|si fida)',
    'boast-totals':
      '(record|storic*) .. (voti|preferenze|risultato), (milioni|mila) di voti .. (più|in più|per noi|vantaggio), (trionf*|stravin*|stravittoria|plebiscito|valanga di voti), (con|di) .. (punti|voti) di (vantaggio|distacco), record di preferenze, mai nessuno così, milioni di voti mai',
    'foreign-election':
      '(elezion*|voto|referendum|presidenziali|urne) .. (in|negli|nel|a) (russia|bielorussia|ucraina|turchia|iran|venezuela|bolivia|brasile|francia|germania|spagna|gran bretagna|regno unito|stati uniti|usa|polonia|ungheria|romania|moldavia|georgia|kenya|nigeria|congo|egitto|tunisia|israele|catalogna|scozia|crimea|iraq|afghanistan|zimbabwe|slovacchia|serbia|argentina), elezioni (americane|francesi|tedesche|russe|turche|britanniche|spagnole|bielorusse|ucraine|polacche|ungheresi|romene|brasiliane)',
    politics:
      "candidat*, partit*, president*, deputat*, senator*, ministr*, governo, sindac*, opposizione, maggioranza, coalizion*, PD, lega, forza italia, fratelli d'italia, cinque stelle, M5S, meloni, salvini, conte, schlein, renzi, berlusconi, politic*, leader, centrodestra, centrosinistra, premier, assessor*, parlamento",
    'horse-race':
      'sondagg*, in testa, favorit*, vinc*, vinto, vittoria, sconfitt*, rielett*, seggi alla camera, maggioranza assoluta, punti percentuali, testa a testa, eletto, eletta, eletti, elette, elegge, rieletto',
    'campaign-work':
      'campagna elettorale, comizi*, manifest*, promess*, slogan, spot, programma elettorale, sostegno, appoggi*, donazion*, finanziament*, lancia la',
    parliament:
      '(camera|senato|parlamento|aula|consiglio|commissione bilancio|deputat*|senator*|governo|europarlamento) .. (vot*|approv*|boccia*|respin*), (vot*|approv*) .. (legge|decreto|emendament*|manovra|mozione|fiducia|bilancio|delibera), voto di fiducia, mozione di sfiducia, disegno di legge, decreto, onu',
    contest:
      "sanremo, eurovision, televoto, premi*, giuria, concors*, grande fratello, miglior (giocatore|film|attore), pallone d'oro, in gara, festival, oscar",
    districting: 'collegi .. (disegnat*|mappa*|ridisegn*|confini), gerrymandering',
    'foreign-influence':
      '(ingerenz*|interferenz*|influenz*) .. (stranier*|russ*|elettoral*|campagna|voto|elezion*), propaganda, troll, bot, disinformazione russa',
    'hacking-elsewhere':
      '(hacker|attacco|violat*|rubat*) .. (banca|banche|ospedal*|azienda|account|profilo|instagram|email|regione|ASL|carte di credito), (banca|ospedal*|azienda|account|profilo|ASL) .. (hacker|hackerat*|violat*|attacc*)',
    'law-text': 'articolo, art, comma, legge n, decreto legislativo, ai sensi, testo unico, D.P.R',
    satire:
      'lercio, satira, barzellett*, ahah*, battuta, meme, lercio, parrucchiere, capoclasse, wi-fi, rompe il silenzio, mi aggiorno un attimo',
    metaphor:
      "rubat* (la scena|il cuore|l'occhio), votato (alla sconfitta|al fallimento|al sacrificio), voto di castità, un voto in pagella, voti a scuola, rubato (il futuro|la scena|i sogni|il cuore|la pensione), rubare (la scena|il futuro|il cuore|i sogni), ha rubato la scena",
    history: 'secol*, nel (1946|1948|1924), fascis*, storic*, dopoguerra, monarchia, risorgimento, giolitti',
    'other-crime':
      '(frode|frodi|truffa) (fiscal*|sportiv*|informatic*|assicurativ*|alimentar*), evasion*, riciclaggio, mafia, droga, omicidi*, rapin*',
  },
  leaves: {
    'proc.date':
      '(elezion*|voto|votazioni|referendum|ballottaggio) .. (rinviat*|rinviate|slitta*|posticipat*|annullat*), si vota (lunedì e non|solo lunedì|il giorno dopo), non si vota più domenica',
    'proc.hours':
      '(seggi*|urne) .. (chiud*|chius*|apert*|apron*) .. (prima|in anticipo|in ritardo|tardi|ore dopo), non hanno ancora aperto il seggio, (chiuso|chiusi) le urne .. prima, (seggio|seggi|urne|consolato) .. (due|tre|un) or* prima',
    'proc.place': '(seggi*|sezion* elettoral*) .. (spostat*|trasferit*|chius*|non esiste|inesistent*)',
    'proc.method':
      '(vot*|votare) .. (via sms|per sms|via whatsapp|con whatsapp|dal telefono|dal cellulare|con lo spid|via mail)',
    'proc.documents':
      "(senza|serve|solo con) .. (documento|carta d'identità|tessera|green pass|passaporto|spid) .. (vot*|seggio), non si vota senza, (delega|tessera|documento) .. (non esiste|non vale|rifiutat*|respint*)",
    'proc.marking':
      '(penna|matita|croce|segno) .. (annull*|null*|scheda), (scheda|voto) .. null* se, non mettere la preferenza, tanto si annulla, (voto|scheda|preferenza) .. si annulla, matita .. (si cancellava|cancellabile)',
    'proc.special':
      '(plich*|schede|voto) .. (estero|fuorisede|corrispondenza) .. (non arriv*|mai arriv*|in ritardo|scadut*|termine|annullat*)',
    'proc.assist': '(disabil*|non vedent*|ciec*|carrozzina|accompagnator*) .. (cabina|seggio|vot*)',
    'part.intimidation':
      '(minacc*|intimid*|armat*|picchiat*|aggredit*) .. (seggi*|elettor*|urne), (seggi*|elettor*) .. (minacc*|intimid*|armat*|aggredit*|picchiat*), allarme bomba .. seggi*, davanti al seggio con, clan davanti al seggio',
    'part.queues': '(code|coda|fila|ore) .. (seggi*|votare|voto), (finite|esaurite|mancano) le schede',
    'part.secrecy':
      '(sanno|sapranno|vedono|vede|scopr*) .. (per chi|chi) .. vot*, voto (non è segreto|riconoscibile|tracciato), schede numerate, voto (era|è) riconoscibile, tagliando ancora attaccato',
    'part.penalty':
      '(chi non vota|non votare|non andare a votare) .. (mult*|perde|toglie*), (perd*|toglie*) .. se non vot*',
    'part.futility':
      '(voto|votare|voti) .. (non conta|non serve|inutile), schede bianche .. (premio|attribuit*|regalat*), le buttano in, contano quelle che servono',
    'part.buying':
      '(compr*|vend*|pag*) .. (voto|voti|preferenze), voto di scambio, (euro|buoni|spesa) .. (voto|preferenza)',
    'part.eligibility':
      '(stranier*|clandestin*|immigrat*|extracomunitar*|profugh*) .. (vot*|tessera elettorale), (fatto|fanno|fare) votare i (cinesi|rom|migranti|stranieri|clandestini)',
    'reg.purge':
      '(cancellat*|sparit*|depennat*) .. (liste elettorali|elenco elettori|AIRE), non risult* .. (lista|liste|elenco)',
    'reg.inflate':
      '(mort*|defunt*|decedut*) .. (liste elettorali|tessera|iscritt*|plic*), più elettori (che|di) .. (abitanti|residenti), iscritti nelle liste elettorali # residenti, nomi senza codice fiscale, (elettori|iscritti) .. (più|residenti) .. (abitanti|che residenti)',
    'reg.breach': '(dati|liste|banca dati) .. (elettor*|elettoral*) .. (rubat*|vendit*|online|diffus*|violat*|espost*)',
    'reg.tamper': '(liste elettorali|registro elettorale|AIRE) .. (alterat*|modificat*|manomess*|falsificat*)',
    'reg.service':
      '(registro|tablet|sistema) .. (seggi*|elettor*|anagrafe) .. (bloccat*|tilt|down|non funziona*), anagrafe in tilt',
    'ball.extra':
      'schede (già votate|già segnate|in più|false|doppie|precompilate|di troppo), (trovat*|spuntat*) .. schede, schede già (timbrate|votate|compilate|segnate), (trovat*) .. schede .. (timbrate|auto|casa)',
    'ball.destroy':
      'schede .. (bruciat*|cassonett*|discarica|buttat*|stracciat*|macero|strappat*), (bruciat*|buttat*|gettat*) .. schede, schede (elettorali|) nel (cassonetto|fiume|bosco|fosso), erano state votate',
    'ball.design':
      '(scheda|schede|simbol*) .. (errore|sbagliat*|manca il|confus*|quasi identic*|invertit*), errore sulle schede, simbolo di una lista al posto',
    'ball.custody':
      '(urn*|plich*|sacch*|scatol*) .. (senza sigill*|apert*|manomess*|incustodit*|di notte), sigilli rotti, schede .. dimenticat*, (sacco|urna|plichi) era apert*',
    'ball.mail':
      '(plich*|schede|bust*) .. (estero|corrispondenza|postin*|posta) .. (rubat*|comprat*|incett*|spariti|sparite|raccolt*|falsificat*), plichi .. (stessa grafia|compilati|buttati|spariti|rubati|mai arrivati|comprati)',
    'tech.machine':
      '(macchin*|tablet|scanner|voto elettronico) .. (sbaglia|invert*|cambia*|altro candidato|non certificat*|truccat*|errori)',
    'tech.hack':
      "(hacker|hackerat*|attacco|violat*|bucat*|intrusion*) .. (viminale|elettoral*|elezion*|voto|rousseau|eligendo|seggi*), (sito|server|sistema) .. (viminale|elettoral*|elezion*|voto) .. (hackerat*|violat*|attacc*|bucat*), attacco al sito del ministero dell'Interno, attacco .. nelle ore dello spoglio",
    'tech.source':
      '(software|codice|algoritmo|società) .. (voto|scrutinio|elettoral*|elezion*) .. (segret*|russ*|stranier*|di proprietà|nessuno|venezuelan*), voto elettronico .. gestisce una ditta',
    'tech.outage':
      '(sito|portale|eligendo|app) .. (viminale|risultat*|elettoral*|elezion*|ministero) .. (down|bloccat*|cadut*|tilt|irraggiungibil*|giù), in tilt Eligendo, Eligendo .. tilt',
    'tech.missing':
      '(tablet|computer|chiavett*|timbr*|matite) .. (spariti|sparite|rubat*|scompars*) .. (seggi*|voto|elettoral*|comune)',
    'tech.network': '(luce|corrente|internet|blackout) .. (spoglio|scrutinio|conteggio|seggi*)',
    'res.count':
      '(rappresentant* di lista|osservator*) .. (cacciat*|fuori|allontanat*|esclus*), (spoglio|scrutinio|conteggio) .. (porte chiuse|di nascosto|sospes*|interrott*|senza rappresentanti)',
    'res.mismatch':
      'più (voti|schede) .. (che|dei|di) .. (votanti|elettori|firme|aventi), (verbal*|conti|numeri) .. (non tornano|non corrispond*|non quadrano|corrett* a penna)',
    'res.timing':
      '(scrutinio|spoglio|dati|risultati) .. (fermo|fermi|bloccat*|a rilento|in ritardo), sorpasso nella notte',
    'res.fake':
      '(risultat*|exit poll|dati|verbal*) .. (fals*|inventat*|taroccat*|prima della chiusura|a urne aperte|già pront*)',
    'res.audit':
      '(riconteggio|ricorso|verifica|convalida) .. (negat*|respint*|insabbiat*|nascost*|archiviat*|rifiutat*)',
    'cand.access':
      '(lista|liste|candidat*|simbolo|candidatura) .. (esclus*|ricusat*|bocciat*|respint*|non ammess*), (esclus*|ricusat*|bocciat*) .. (lista|candidat*), ricusata la lista, ricusate le liste, lista .. (ricusata|esclusa)',
    'fraud.voting':
      '(morti|defunti) .. (vot*), votato (due volte|più volte|al posto), (vot*) .. (a nome di|al posto) .. (mort*|altr*|anzian*|padre|madre), scheda ballerina, votavano al posto, votato al posto (mio|suo|di), tessere elettorali ritirate da',
    'fraud.general':
      'brogli*, elezioni (truccate|rubate|falsate|farsa|manipolate), frode elettorale, frodi elettorali, voto (truccato|rubato|falsato), (rubato|rubate|rubare) .. (elezion*|vittoria|voto), nessuno che controlli, lo chiamiamo voto libero, non rispetta gli (impegni|standard) internazionali, conteggio opaco',
    'inst.capture':
      '(presidente di seggio|scrutator*|prefett*|viminale|commissione elettorale|autorità elettoral*) .. (corrott*|comprat*|di parte|schierat*|controllat*|parent*|moglie|cugin*|agli ordini|pagat*), presidente di seggio .. (candidato|autista|parente|cognato|cugino)',
    'inst.imperson':
      '(fals*|clon*|fint*) .. (comune|ministero|viminale|prefettura|ufficio elettorale|elettoral*), a nome (del|della) (viminale|comune|prefettura|ministero), finti messi comunali, finti (impiegati|funzionari) .. (comun*|elettoral*)',
  },
  none: {
    'ball.ink':
      'no ink is put on fingers in Italy; what is said of pencils that rub out is in the marking and ink concepts',
  },
};
