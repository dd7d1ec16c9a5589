import type { Lexicon } from '../src/lexicon/lexicon.ts';

/** Danish. The Norwegian lexicon is read as well (relatedLanguages): what is spelt alike need not be repeated here. */
export const da: Lexicon = {
  language: 'da',
  concepts: {
    election:
      'valg !mellem, valget !mellem, valgets, valgene, folketingsvalg*, kommunalvalg*, regionsrådsvalg*, regionalvalg*, kommunevalg*, europaparlamentsvalg*, EP-valg*, omvalg*, valghandling*, valgsystem*, valgafvikling*, valgloven*, præsidentvalg*, parlamentsvalg*, menighedsrådsvalg*, til stemmeurnerne, valgrunde*, valgproces*, fintælling*, skolevalg*, valgresultat*',
    referendum: 'folkeafstemning*, vejledende afstemning*',
    'election-day': 'valgdag*, valgaften*, valgnat*, afstemningsdag*',
    'election-body':
      'valgbestyrelse*, valgbestyrelsen*, indenrigsministeri*, indenrigs- og sundhedsministeriet, valgkommission*, valgmyndighed*, valgnævn*, valgsekretariat*, valgkontor*, kredsvalgbestyrelse*, borgerservice .. (brevstem*|valg*|stemme*)',
    official:
      'valgstyrer*, valgtilforordn*, tilforordned*, valgsted* formand, valgstedsformand*, valgmedarbejder*, stemmetæller*, valgstyrerformand*, afstemningsled*',
    observer: 'valgobservatør*, observatør*, OSCE, ODIHR',
    voter: 'vælgere, vælgerne, vælgernes, stemmeberettig*, stemmegiver*, vælgermasse*',
    vote: 'stemme !(i|på), stemte, stemmer !(ikke|overens|med|det), stemt, stemmerne, stemmeafgiv*, valgret*, stemmeret*, afgiv* .. stemme*, afgivne stemmer, *stemmer, *stemmerne, kryds på stemmesed*',
    turnout: 'valgdeltagelse*, stemmeprocent*, stemmedeltagelse*, fremmøde* .. valg*',
    register: 'valgliste*, vælgerliste*, vælgerregist*, valglisterne, folkeregist* .. valg*',
    registration: '(optag*|registrer*|tilmeld*) .. (valgliste*|vælger*|stemme), valgkort*, vælgerregistrering*',
    ballot: 'stemmesed*, stemmesedl*, stemmeseddel*, følgeseddel*',
    'ballot-box': 'valgurne*, stemmekasse*, stemmeurne*, urnen, urner, urnerne, urne',
    'postal-vote': 'brevstem*, brevstemme*, brevafstem*, poststemme*',
    'early-vote': 'forhåndsstem*, stemme før tid, tidlig stemmeafgiv*, brevstem*',
    'special-vote':
      '(stemme*|stemt|brevstem*) .. (udlandet|ambassad*|hjemmet|plejehjem*|færøer*|grønland|institution*|fuldmagt*), hjemmeafstem*, udlandsdansker*',
    'voting-machine':
      'stemmemaskin*, valgmaskin*, tællemaskin*, optællingsmaskin*, (maskin*|scanner*) .. (stemme*|optælling*), dominion, smartmatic',
    'election-system':
      'valgsystem*, (valg|valgets|ministeriets|optællings|kommunens) .. (system*|server*|it-system*|software*), e-valg, elektronisk* (stemme*|valg*|afstemning*), digital* (valg|afstemning*), stemme .. nettet, KMD .. valg*, internetvalg*',
    'election-site':
      '(valgets|ministeriets|valgbestyrelsens|kommunens|valg) .. (hjemmeside*|side*|website*|app*|portal*), valgside*, resultatside*',
    'poll-book': '(elektronisk*|digital*) (valgliste*|vælgerliste*|afkryds*), valglistesystem*',
    'polling-place':
      'valgsted*, afstemningssted*, stemmebås*, stemmeboks*, stemmerum*, valglokale*, afstemningsområd*, opstillingskreds*, stemmested*, brevstemmested*',
    'polling-hours':
      '(valgsted*|afstemningssted*|valglokal*|afstemning*) .. (åbn*|lukk*|åbent) .. (klokken|kl|tidlig*|sent|til|før|allerede), åbningstid*, stemme (frem|indtil|til) .. klokken, valgstederne (åbner|lukker|lukkes), (lukker|åbner) .. (valgsted*|valglokal*)',
    'id-document':
      'legitimation*, sundhedskort*, sygesikringskort*, pas, passet, kørekort*, billed-id, billedlegitim*, ID-kort*, MitID, NemID, coronapas*, opholdstilladelse*, CPR-nummer',
    count:
      'optælling*, tælle, tælles, talt, tælling*, tæller, fintælling*, finoptælling*, optalt*, optælles, optæller, talte, tælles op, talt op',
    results: 'valgresultat*, resultat*, stemmetal*, udfald*, slutresultat*, mandatfordeling*',
    'result-sheet': 'protokol*, valgbog*, valgbøger*, afstemningsbog*, optællingsskema*, skema*',
    'exit-poll': 'exit poll*, exitpoll*, valgstedsmåling*',
    'recount-audit':
      'omtælling*, genoptælling*, fintælling*, tælle om, tælles om, talt om, tælles igen, kontroltælling*, stikprøve*, revision*, efterprøv*',
    certification: '(godkend*|certificer*|stadfæst*|fastsæt*) .. (valget|valgresultat*|resultat*), valgets gyldighed*',
    court:
      'domstol*, retten, højesteret*, landsret*, byret*, dommer*, retssag*, valgklage*, klage over valg*, stævning*',
    'police-army':
      'politi, politiet*, politifolk*, politimand*, politimænd*, politibetjent*, politistation*, politikred*, politipatrulje*, soldat*, militær*, hæren, PET, bevæbn*, vagter, sikkerhedsvagt*',
    'foreign-actor':
      'rusland, russisk*, kreml, putin*, kina*, kinesisk*, iran*, USA, CIA, soros*, fremmed magt*, udenlandsk*, EU, nato, vesten',
    'source-code': 'kildekode*, algoritme*, bagdør*, hemmelig* (kode*|program*), softwarefejl*',
    server: 'server*, databas*, it-system*, datasystem*, usb-stik, USB, hukommelseskort*, harddisk*, netværk*',
    'power-network':
      'strømafbryd*, strømsvigt*, strømmen (gik|røg|blev), lyset gik, koblet (til|på) (internettet|nettet), internetforbindelse*, nettet (var nede|gik ned|røg), modem*, wifi',
    pen: 'blyant*, kuglepen*, tusch*, pen, pennen, blyanten, sprittusch*',
    ink: 'blæk* .. finger*, finger* .. blæk*, valgblæk*',
    seal: 'segl*, forsegl*, plomb*, uforsegl*, hængelås*',
    signature: 'underskrift*, kuvert*, stempel*, stempl*, konvolut*, vitterlighedsvid*',
    'non-citizen':
      'udlænding*, indvandr*, asylansøg*, flygtning*, migrant*, ikke-statsborger*, ikke-borger*, udenlandske statsborg*, papirløs*',
    'dead-people': 'døde !(af|i), afdød*, død !(mand), kirkegård*, afgåede',
    'voter-group':
      'fanger, indsatte, 16-årig*, 17-årig*, mindreårig*, umyndiggjort*, udlandsdansker*, studerende, demente, værnepligtig*, dømte',
    disabled:
      'handicap*, kørestol*, blind*, svagtseende*, ældre, hjælper*, synshandicap*, ledsager*, udviklingshæm*, tegnsprog*, blind vælger, blinde vælgere, svagtseende',
    'remote-channel':
      'sms, pr telefon, på (nettet|mobilen|mail|facebook|whatsapp), via (app|sms|link|mobil*|internettet|mail), med mobilen, over nettet, en app, digitalt, linket, e-Boks',
    'bag-vehicle':
      'sække*, affaldssæk*, tasker, kuffert*, kasser, papkasse*, varevogn*, lastbil*, bus, busser, bagagerum*, container*, plastikpose*, skraldespand*',
    camera: 'kamera*, overvågningskamer*, selfie*, filme*, filmede, fotograf*, billede af stemme*',
    'election-fraud':
      'valgsvindel*, valgfusk*, valgsnyd*, stemmesnyd*, stemmefusk*, valgbedrag*, valgmanipul*, stemmesvindel*, (rigge*|rigget|stjålet|stjålne|stjal|stjæle|manipuler*|forfalsk*|fusk*|snyd*|fikset|kuppe*) .. (valg|valget|stemmer|stemmerne|valgresultat*|folkeafst*), (valg|valget|stemmer|stemmerne|valgresultat*|folkeafst*) .. (rigget|stjålet|stjålne|manipuler*|forfalsk*|fusket|fikset|snydt|kuppet), falske stemmer, ulovlige stemmer, snyd med stemmer, snyd ved valg*, aftalt spil, stemmerne .. pyntet på, afgjort bag lukkede døre, optællingen er teater, valg .. (fusk|svindel|fup)',
    fraud:
      'snyd*, svindel*, fusk*, bedrag*, bedrageri*, uregelmæssig*, ulovlig*, lovbrud*, fup, fupnummer*, regelbrud*, fejl og mangler, kriminel*',
    rigged:
      'rigget, rigges, manipuler*, afgjort på forhånd, på forhånd (afgjort|bestemt), iscenesat*, sabot*, kuppet, stjålet, stjal, fikset, aftalt spil',
    falsified:
      'forfalsk*, falsk*, fabriker*, opdigt*, fingeret*, fup, pyntet på, tilbagedater*, tælle forkert, udfyldt på forhånd',
    hacked:
      'hack*, hacket, hackerangreb*, datatyveri*, brød ind i, brudt ind i, malware*, kompromitter*, infiltr*, indbrud i .. system*',
    attacked: 'cyberangreb*, hackerangreb*, DDoS*, overbelastningsangreb*, it-angreb*, angreb på .. system*',
    altered:
      'ændret, ændrede, ændre, byttet, byttede, bytter, flyttet .. stemmer, overført*, slettet*, nulstil*, omprogram*, programmeret*, vendt, overskrev*, ombyttet*, flytter stemmer, stemmer .. (ændres|manipuleres|byttes|slettes), (ændre|bytte|slette) stemmer',
    added:
      'tilføj*, tilføjet, puttet .. urne*, proppet, smuglet ind, dukkede op, dukket op, udfyldt*, udfyldte, lagt i .. (urne*|kasse*), hældt i, lagt til',
    destroyed:
      'brændt*, brændte, makuler*, smidt ud, smidt i, smidt væk, skraldespand*, skraldet, affald*, ødelagt*, ødelag*, destruer*, container*, grøft*, genbrug*, revet i stykker, strimlet',
    lost: 'væk, forsvandt, forsvundet*, forsvundne, mistet, mangler, manglede, fundet i, bortkommet*, kom aldri frem, kom aldrig frem, glemt*, efterladt*, blevet væk, gået tabt, gik tabt, nåede aldrig, lagt den i en skuffe, nåede ikke frem, forkert bunke, først fundet',
    stolen:
      '(stjålet|stjal|stjålne|tyveri*) .. (stemmesed*|valgkort*|urne*|computer*|valgliste*|udstyr*), (stemmesed*|valgkort*|urne*|computer*|valgliste*) .. (stjålet|stjålne|fjernet)',
    'pre-marked':
      '(allerede|på forhånd|færdig) (udfyldt*|sat kryds|krydset|afkryds*|mærket), forudfyldt*, forhåndsudfyldt*, sat kryds i forvejen, krydset af på forhånd, udfyldt på forhånd, afkrydset på forhånd, allerede afkrydset',
    extra:
      'ekstra stemmesed*, dublet*, dobbelte (stemmesed*|valgkort|stemmer), for mange (stemmesed*|stemmer), to (stemmesedler|valgkort), overskydende*, overskud*, bunker af, bundter',
    invalid:
      'ugyldig*, forkast*, underkend*, annuller*, ikke (gyldig*|godkend*), kasser*, afvist*, gælder ikke, erklæret ugyld*',
    'not-counted':
      '(ikke|aldrig|uden at blive) .. (talt|tælles|tæller|optalt|talt med|tælle), ikke (talt|tælles) med, stemmer .. (ignorer*|ikke tælles|ikke talt|kasseres|smides), uoptalt*, blev ikke talt med, kom for sent .. ikke',
    closed:
      'lukket*,  nedlagt*, nedlægges, findes ikke, eksisterer ikke, åbner ikke, låst*, evakuer*, rømmet, aflåst*, valgsted er væk, hænger et skilt',
    moved:
      '(flyttet|flyttes|flytter|rykket) .. (til|lokal*|skole*|hal|hallen|bibliotek*|adress*), valgsted* .. (flytt*|skift*|ny adresse|rykket), ny (adresse|placering), andet (sted|valgsted), nyt valgsted, skiftet (sted|adresse), over til hallen, vi skal over til',
    late: '(åbn*|åbnede) .. (for sent|forsink*|senere|timer for|ikke), forsinket åbning, ikke åbnet, (lukk*|lukkede) .. (for tidligt|tidligere|før tid|timer før|allerede|inden), stadig (lukket|låst), (åbn*) først, først (åbnede|åbent), (lukkede|låste) dørene .. (før|inden), dørene (var|er) (låst|lukket)',
    extended: 'forlæng*, forlænget, udvidet åbningstid*, holde* åbent længere, åbent længere',
    postponed:
      'udskudt*, udskyd*, udskydes, aflys*, aflyst, ny (dato|valgdato), fremrykk*, fremskynd*, flytt* til (mandag|onsdag|torsdag|fredag|lørdag|søndag|næste), (stemme*|valget|valgdagen|stemmer) .. (på|først|er) (mandag|onsdag|torsdag|fredag|lørdag|søndag), anden valgdag, intet valg, ikke noget valg',
    annulled:
      '(valget|resultat*) .. (ugyldig*|annuller*|underkend*|omstød*|gå om|går om), annuller* .. valg*, omvalg*, valget skal gå om, kendt ugyldig*, erklæret ugyldig*',
    down: '(hjemmeside*|side*|system*|server*|app*|maskin*|scanner*|computer*) .. (nede|crash*|virker ikke|virkede ikke|fungerer ikke|ude af drift|gik ned|brudt ned|brød ned|frosset|i stykker), gik ned, er nede, brød sammen, brudt sammen, it-nedbrud*, nedbrud*, systemfejl*, ude af drift, tekniske (problem*|fejl), driftsforstyr*, it-problemer, valgside var nede, gik i stå, (stemmemaskin*|maskinerne|systemet) .. (svigtede|brød sammen|strejkede|holdt op)',
    leaked:
      'læk*, lækket*, lækage*, til salg, solgt* .. (oplysning*|lister|data), offentliggjort* .. (navne|oplysning*|adresser), personoplysning*, CPR-numre, datalæk*, eksponer*',
    deleted:
      '(slettet*|strøget|fjernet|røget ud|pillet) .. (valgliste*|vælgerliste*|listen|vælgerregist*), (valgliste*|vælgerliste*) .. (slettet*|fjernet|strøget|mangl*), (står|stod|findes|fandtes|var) ikke .. (valgliste*|vælgerliste*|listen), ikke på valglist*, navn* manglede, intet valgkort, fik ikke .. valgkort, fik aldrig .. valgkort, uden valgkort, stod som udrejst, står som udrejst, valgkort kom aldrig, (manglede|mangler) .. (valglist*), navne manglede, navn .. manglede',
    'double-voting':
      '(stem*|stemt|stemte|brevstemt) .. (to gange|flere gange|dobbelt|tre gange|flere steder|i to|mere end én gang|mere end en gang), dobbeltstem*, (busset|kørte|fragtede) .. (vælger*|valgsted*|stemme)',
    impersonated:
      'i (mit|hans|hendes|deres|andres|en andens|afdødes) navn, (nogen|en anden) .. (havde|har) allerede stemt, allerede krydset af, falsk* (id|legitim*|pas|identitet*), på vegne af (døde|afdøde|andre), stemt for mig, stemte for hende, udgav sig for, udgiver sig for, med andres valgkort, en andens valgkort, afdøde mors valgkort, (mors|fars|mands|kones|afdødes) valgkort, stemme på sin afdøde',
    'vote-buying':
      '(køb*|købt|købte|sælg*|solgt|betal*|bestik*) .. (stemmer|stemme|stemmerne|vælger*), stemmekøb*, køb af stemmer, (stemmer|stemmen|stemme) .. (købt|solgt|mod betaling|mod kontant*), betalt for at stemme, salg af stemmer, sælge .. stemme*, sælge .. valgkort*, (købt|købte|køber|købe) .. stemmer',
    paid: 'betalt*, betaling*, penge, kontant*, kroner, bestik*, gave*, gavekort*, madvarer, gratis, mobilepay*, dagpenge, fadøl*',
    coerced:
      'tvunget, tvang*, tvinge*, presset, pålagt, chefen, arbejdsgiver*, skal vise .. billede, fyret hvis, trusler om fyring, beordr*, pression*, familiestem*, fik besked på, blev beordret',
    threatened:
      'truet, trusler, truer, skræm*, skræmt*, chikaner*, anholdt*, chikane*, intimid*, mobb*, truende, bevæbnede mænd',
    violence:
      'skudt, skyderi*, skud, bombe*, bombetruss*, eksplosion*, sprængt*, knivstuk*, knivstik*, overfald*, overfaldt, tæsk*, slagsmål*, uro, vold, voldelig*, brand, dræbt*, stormet*, affyrede, skud mod',
    queue:
      'kø, køen, køer, køerne, (timer|time) .. (kø|køen|køer|vent*), (vente*|ventet|stået|stod|stå) .. (timer|time|kø)',
    'ran-out':
      '(løbet tør|løb tør|mangel på|ikke nok|for få|udsolgt|mangler) .. (stemmesed*|kuvert*|personale|tilforordn*|blyanter), stemmesed* .. (slap op|sluppet op|brugt op|løbet tør|mangl*|var væk), løbet tør for, løb tør for, ikke nok .. stemmesed*, for få stemmesedler, mangel på stemmesedler, var der ikke nok',
    'seal-broken':
      '(segl*|forsegl*|plomb*) .. (brudt|ødelagt|mangl*|væk|åbn*|klippet), (brudt|brudte|uden|manglende) .. (segl*|forsegl*|plomb*), uforsegl*, ubevogt*, uden opsyn, (urne*|kasser*|stemmekasse*) .. (åbn*|byttet|ulåst|ubevogt*|uden opsyn), ulåst*, stod åben, uden plombe, uden plomber, stod uden',
    transported:
      'fragtet*, transport*, kørt væk, kørt bort, båret ud, smugl*, afleveret, hentet, læsset, privat bil, privatbil*',
    night:
      'om natten, midt om natten, i nattens mulm, bag (lukkede|lukket) døre, i mørket, klokken tre om natten, i ly af, i løbet af natten, i nat, efter midnat, bag lukkede døre',
    'washes-off':
      '(blæk*|kryds*|skrift*|tusch*|blyant*) .. (vask*|viskes|visk*|forsvind*|går af|blegn*|slett*), (visk*|viskelæder*|vaske*) .. (blyant*|kryds*|ud|væk), giftig*',
    'bleeds-through': 'trænger igennem, går igennem papir*, smitter af, tværes ud, kan ikke læses, ulæselig*, blegner',
    traceable:
      '(ser|se|ved|vide|spore*|finde ud af|tjekke) .. (hvem|hvad|hvordan|hvilket parti) .. (stemt*|stemm*|stemte), ikke (hemmelig*|anonym*), hemmelig* (valg|afstemning*), stregkode*, QR-kode*, nummererede, sporbar*, spores, løbenummer, stemmehemmelighed*, prik i hjørnet, mærker stemmesedlerne, mærket stemmeseddel*, mærkede stemmesedler, hvem der ikke har stemt',
    mismatch:
      'flere (stemmer|stemmesed*|stemt|vælgere|kryds) end .. (vælger*|stemmeberett*|indbygg*|valgkort*|personer|registr*), flere stemmer end, over (100|hundrede) procent, (tal*|tallene|antal*|protokol*|valgbog*|summen*) .. (stemmer ikke|går ikke op|afvig*|forskell*), går ikke op, gik ikke op, stemmer ikke overens, afvigels*, uoverensstem*, forskellige tal, difference*, passer ikke sammen, (sedler|stemmesed*|kryds|kuverter) .. end .. (vælger*|personer|krydset af|afkryd*), (for mange|mangler|for få) .. (sedler|stemmer), der er # for mange, talt # .. kun # .. (krydset|personer|vælgere|fremmødte), # kryds i valglisten, # sedler i kassen, # sedler for meget, # for mange, kryds .. sedler i kassen, flere sedler end',
    exceeds: 'flere end, overstig*, overskrid*, dobbelt så mange, mere end hundrede, højere end',
    delay:
      'forsink*, trækker ud, trukket ud, tager dage, stadig (ingen|ikke|venter), endnu ikke, langsom*, holde* tilbage, syl*, nøl*, trækker i langdrag, sendrægt*, stadig ikke talt, (ikke|endnu ikke) .. talt op, dage efter valget',
    swing:
      'pludselig*, lige pludselig, (hop|spring) .. (stemmer|kurve*|nat*), i løbet af natten .. (vendt*|vendte|ændr*|førte), mirakuløst, ud af det blå, ud af ingenting, fra den ene time til den anden, på mystisk vis, altid med overraskelser',
    stopped:
      '(stoppet|stoppede|standset|afbrudt|afbrød|pause*) .. (optælling*|tælling*|afstemning*), (optælling*|tælling*|fintælling*) .. (stoppet|stoppede|standset|afbrudt|sat på pause|indstillet)',
    expelled:
      '(observatør*|valgobservatør*|journalist*|partirepræs*|tilskuer*) .. (smidt ud|vist bort|bortvist|nægtet|nægtes|stoppet|fik ikke|udelukk*|afvist|måtte ikke), (smidt ud|nægtet|bortvist*|udelukk*) .. (observatør*|valgobservatør*|journalist*), uden (observatører|indsigt|tilsyn), ingen (observatører|indsigt)',
    refused:
      '(nægtet*|afvist*|fik ikke|forhindret*|sendt hjem|bortvist|måtte ikke|får ikke) .. (stemme*|stemt|valgsted*|stemmesed*), (stemme) .. (nægtet*|afvist|forhindr*), sendt hjem, måtte gå igen, måtte vende om, kunne ikke stemme, frataget .. (stemmeret*|valgret*), fik ikke lov at stemme, fik ikke lov til at stemme, måtte gå hjem, (afvist|afvises) i døren, fik ikke lov (at|til), måtte gå igen, blev (afvist|sendt hjem), nægtede .. adgang, nægtet adgang, (forhindret|hindret|nægtet) .. (stemme|stemmer), forhindret i at stemme, (forhindrede|hindrede) .. i at stemme',
    'ballot-access':
      '(kandidat*|parti*|partiet|liste*) .. (slettet|nægtet|udelukk*|afvist*|diskvalif*|underkend*|må ikke stille|ikke opstil*|forkastet|spærret), (nægte*|udelukk*|afvis*|diskvalif*|underkend*) .. (kandidat*|kandidatur*|at stille op|partiet|opstilling*), må ikke stille op, valgbar*, værdig til, uværdig*, vælgererklæring*, opstillingsberettig*, kan ikke stille op, kunne ikke stille op, vælgererklæringer .. underkendt, underskrifter .. underkendt, blev underkendt, (udelukket|udelukkes|udelukkede|diskvalificer*) fra valg*, (partiet|kandidaten) .. (udelukket|forbudt|udelukkes)',
    barred: 'udelukk*, spærret, diskvalif*, forbudt*, nægtet*, afvist*, forhindr*, bandlyst*',
    requirement:
      'skal, kræves, kræver, krav om, behøver, kun (med|hvis|de), påkrævet*, obligatorisk*, uden (legitimation*|id*|pas|valgkort*) .. (ikke|ingen), pligt til, nødvendig*',
    entitled:
      '(må|kan|ret til|lov til|tillad*|får|kunne|ret) .. (at stemme|stemme), (valgret|stemmeret) (til|for|ved), give* .. (stemmeret*|valgret*), få .. (stemmeret*|valgret*)',
    'not-entitled':
      '(må ikke|kan ikke|ikke lov|ikke ret|forbudt|ikke kunne) .. stemme, (mister|mistet|fratages|frataget|mangler|miste) .. (stemmeret*|valgret*), ikke (stemmeret|valgret), uden (stemmeret|valgret), ikke stemmeberett*',
    deadline:
      'frist, fristen, frister, sidste (dag|frist|chance|mulighed), senest, inden (fredag|mandag|klokken), udløb*, for sent at, tidsfrist*',
    biased:
      'partisk*, inhabil*, forudindtag*, styret af, styres af, loyal*, i lommen på, konspir*, medskyldig*, politisk styret, begunstig*, marionet*, partimedlem*, kontrolleret af, partisoldat*, går .. ærinde, begunstiger regering*, favoriserer regering*',
    bribed: 'bestukket, bestik*, korrupt*, korruption*, købt og betalt, afpres*, bestikkels*',
    appointed: 'udnævnt*, afsat*, fyret, gik af, går af, trak sig, trækker sig, udskiftet*, udpeget*, afskedig*',
    'fake-channel':
      '(falsk*|falske|forfalsk*|fup|klonet|svindel) .. (brev*|hjemmeside*|side*|sms*|mail*|konto*|konti|besked*|opkald*|profil*|valgkort*|plakat*), svindel-sms*, phishing*, i (ministeriets|kommunens|valgbestyrelsens) navn, udgiver sig for, udgav sig for, falske afsendere, robotopkald*, udgiver sig for, udgav sig for, (sms*|mail*|opkald*|beskeder) .. (link|MitID|valgkort*|fra ministeriet), falsk link, svindlere ringer, siger de er fra kommunen, fra kommunens valgkontor .. (NemID|MitID), falsk exitpoll',
    deepfake:
      'deepfake*, AI-genereret*, AI-skabt*, kunstig intelligens .. (video*|stemme*|billed*), klonet stemme, syntetisk*, manipuleret video',
    premature:
      'før (valgsted*|valget|valgdagen|optælling*|stemmerne|nogen), inden (valgsted*|valget|optælling*), på forhånd, allerede (offentliggjort|klar*|trykt*|skrevet|afgjort|udråbt), færdige resultat*, for tidligt offentl*, udfyldt på forhånd, på forhånd udfyldt, før stemmerne .. talt, før stemmerne overhovedet, offentliggjort før',
    fined:
      '(bøde*|straf*|fængsel|mister (ydelse*|kontanthjælp*)) .. (stem*|valg*), (stem*|stemme) .. (bøde*|straf*|fængsel|mister), ikke har stemt .. noteres',
    'data-used':
      '(gæld*|skat*|inkasso*|udvis*|foged*|udlændingesty*|værnepligt*|udbetaling danmark) .. (valgliste*|vælger*|stem*), (valgliste*|vælgerdata*|vælger*) .. (gæld*|skattestyr*|inkasso*|udvis*|foged*|udlændingesty*), ikke har stemt .. noteres, jobcentret .. stemt, (jobcentret|kommunen|skat) .. (hvem|om) .. stemt',
    futile:
      '(stem*|stemme) .. (betyder ingenting|gør ingen forskel|tæller alligevel ikke|er spildt|lige meget|nytter ikke|ligegyldig*), blanke stemmer, stemme blankt, blank stemme*, (alt|det) er (allerede|alt) (afgjort|bestemt|aftalt), hvorfor (overhovedet|gide) .. stemme, ingen grund til at stemme, spild af tid at stemme',
    harvested:
      '(indsaml*|samle*|hente*|hentede) .. (stemmer|stemmesed*|valgkort*|brevstem*), plejehjem*, ældrecent*, bosted*, plejecent*, opkøb af valgkort, samle brevstemmer, samlede brevstemmer',
    unsolicited:
      '(sendt*|fik|fået|modtog*|modtaget) .. (valgkort*|stemmesed*|brevstem*) .. (død*|afdød*|gamle*|forkert*|to|hund*|flytt*|tidligere|forrige), valgkort til (døde|afdøde|forkerte|hund*), valgkort til min afdøde, uopfordret, afdøde .. valgkort, valgkort .. (afdød*|død*|far|mor|svigerfar), (hans|hendes) valgkort',
    uncertified:
      'ucertific*, utest*, ikke (testet|certificeret|revideret|kontrollere*), usikker*, sårbar*, sikkerhedshul*, sikkerhedsbrist*, uden papir*, sårbarhed*, sikkerhedsfejl*',
    'foreign-owned':
      '(ejet|ejes|lavet|produceret|udviklet|programmeret|finansieret|leveret|kontrolleret|drevet) (af|i) .. (russ*|kina|kines*|soros|udenlandsk*|amerikansk*|parti*|minister*), (bånd|forbindels*|tilknytning*) til .. (kina|russ*|soros|kreml|partiet|socialdemokrat*), solgt til japan*, solgt til udlandet, solgt til kineser*',
    unfair:
      '(ikke|næppe|hverken|langt fra) .. (frit|frie|retfærdig*|demokratisk*|legitim*|lovlig*|ærlig*|fair), uretfærdig*, udemokratisk*, illegitim*, farce*, skinvalg*, skuespil*, parodi på, hån mod, såkaldt* valg, grundlovsstridig*, anerkender ikke, bananrepublik*, til grin, optællingen er teater, er teater, valget en farce, (nægter|nægtede) at anerkende .. (val*|resultat*), (anerkender|godtager|accepterer) ikke .. (val*|resultat*), underkend* .. val*, underkender valget, underkendte valget',
    fair: 'frie og retfærdige, frit og retfærdigt, frie og fair, (sikkert|sikre|trygt|demokratisk|gennemsigtig*|pålidelig*) .. (valg|valget|optælling*|valghandling*), (valget|valgene|afstemning*|valghandlingen) .. (sikkert|roligt|gnidningsløst|uden problem*|uden hændels*|gik godt|planmæssigt), ingen (uregelmæssig*|hændelser|alvorlige|tegn på snyd), uden (hændelser|problemer|uregelm*), høj tillid',
    anomaly:
      'mistænkelig*, statistisk umulig*, umulig*, usandsynlig*, anomali*, mærkelig*, underlig*, sært, mystisk*, uforklar*, lugter, fordægtig*, tilfældig*, tilfældighed*, besynderlig*, lusket, påfaldende',
    secret:
      'i hemmelighed, hemmelig*, i det skjulte, i smug, i stilhed, skjul*, skjult*, dysset ned, mørklæg*, fortie*, hemmelighold*, uden at (sige|informere|fortælle), fejet ind under, dækker over, uden referat, uden begrundelse, får intet at vide, døren blev låst',
    misleading:
      '(trykfejl*|fejl*|mangl*|forvirrende|vildled*|uklar*|stavefejl*) .. (stemmesed*|navn*|liste*|opstil*), stemmesed* .. (trykfejl*|fejl|mangl*|forvirr*|misvis*|uklar*|stavefejl*|rækkefølge), forkerte stemmesed*, fejltryk*, navn udeladt',
    inaccessible:
      '(ingen|uden|mangler) .. (rampe*|elevator*|tilgængelig*), utilgængelig*, ikke (tilgængelig*), ikke komme ind .. kørestol*, trapper, (nægtet|måtte ikke|fik ikke) .. (hjælp*|ledsager*), nægtede hans hjælper, hjælper adgang, råbe sit kryds',
    denial:
      'passer ikke, er ikke rigtigt, ikke korrekt, ikke sand*, usand*, forkert* (påstand*|oplysning*), falsk* (påstand*|nyhed*|rygte*|oplysning*), fejlagtig*, urigtig*, (påstand*|påstanden|rygte*|video*|billed*|opslag*|anklag*|beskeden) .. (forkert*|falsk*|usand*|grundløs*|gammel*|manipuler*|passer ikke|mangler|ikke hold|taget ud af|vildled*|ingen hold), afkræft*, demente*, dementer*, benægt*, nægter at have, afvis*, afviser, tilbagevis*, (ingen|intet|uden|mangler|ikke fundet) .. (bevis*|beviser|belæg*|holdepunkt*|grundlag|tegn|indikation*|hold i), desinformation*, misinformation*, konspirationsteori*, myte, myter, løgn*, lyver, opspind, i virkeligheden, i realiteten, rettelse*, berigtig*, grundløs*, er ikke sket, aldrig sket, taget ud af sammenhæng, tværtimod, er forkert, er falsk, det er ikke tilfældet',
    'fact-check':
      'tjekdet, faktatjek*, faktatjekket, vi har tjekket, vi har undersøgt, detektor, kildekritisk*, viral*, delt på facebook .. forkert',
    'official-notice':
      '(valgbestyrelsen|ministeriet|kommunen|indenrigsministeriet|vi) (minder|oplyser|informerer|meddeler|opfordrer|anbefaler|gør opmærksom), pressemeddelelse*, sådan stemmer du, du kan stemme, du kan brevstemme, mere information, læs mere, velkommen til, bekendtgørelse*, husk at medbring*, find dit valgsted, dit valgsted, på dit valgkort',
    attribution:
      'siger, sagde, ifølge, hævde*, hævder, påstår, oplyser, fortæl*, fortalte, skriver, rapporter*, melder, vidne*, indrøm*, afslør*, advarer, kilder, mener, udtal*, ekspert*, forklarer, beretter',
    allegation:
      'anklag*, påståed*, påstået*, mistank*, mistænk*, politianmeld*, anmeldt*, sigtet*, tiltal*, efterforsk*, undersøg*, klag*, rygte*, beskyld*',
    question:
      'hvor (kan|stemmer|skal|er|finder) (jeg|man|vi|det), hvordan (gør|stemmer|kan|skal|ved) (jeg|man|vi), er det rigtigt at, er det sandt, passer det at, nogen der ved, ved nogen, kan man .. stemme, må man .. stemme, skal (jeg|man) .. (have|vise|tage), hvornår (åbner|lukker|er|kan), er det muligt at, hvad tid',
    rhetorical:
      'hvorfor (må|er|har|skal|blev|fik|kom|tager|forsvandt|skjuler|vil|ikke|tæller), hvordan (kan|er det muligt|kunne|kan det), hvem (tæller|talte|ejer|kontrollerer|tjener|holder), tilfældigt, en tilfældighed, forklar (det|lige|hvordan), tror (du|I) (virkelig|på), hvad (skjuler|er de bange), vågn op, mærkeligt ikke, underligt nok, er det ikke underligt, hvem mærker, hvorfor er det altid, forklar mig, er det kun mig, hvad sker der, er vi i ddr, så kan man jo tænke',
    opinion:
      'jeg synes, jeg mener, jeg tror, jeg håber, håber, burde, bør, skandal*, skandaløst, skammelig*, uacceptab*, skal undersøges, skal stoppes, efter min mening, pinlig*, patetisk*, leder, kronik*, debatindlæg*, læserbrev*, trist*, sørgelig*, endelig, latterlig*, desværre, vanvittig*',
    call: 'kræv*, kræver, skriv under, del (dette|gerne|opslag*), spred, deltag, kom og, protest*, demonstr*, boykot*, opfordr*, stop, støt, underskriftsindsam*, borgerforslag*',
    instruction:
      'stem !(fra|af), stem på, gå ned og stem, husk at, husk, glem ikke, medbring, tag .. med, brug, brug ikke, undlad, sørg for, tjek, send, ring, bed om, skriv, sæt kryds, lad være, lad ikke, udfyld',
    negation: 'ikke, ingen, intet, aldrig, uden, ej, hverken, heller ikke, ingenting',
    hedge:
      'måske, kan have, muligvis, eventuelt, ser ud til, tyder på, formentlig, vistnok, angivelig*, tilsyneladende, kunne have, sandsynligvis, åbenbart, eftersigende',
    conditional: 'hvis, såfremt, medmindre, i tilfælde af, om',
    evidence:
      'bevis*, beviser, belæg, video*, filmet, optag*, skærmbilled*, screenshot*, afslør*, whistleblow*, dokument*, taget på fersk gerning, bekræft*, vidne*, opdaget, lækkede, viser at, sandheden',
    urgency:
      'advarsel, haster, lige nu, breaking, ekstra, vigtigt, chok*, utroligt, før (det|den|dette) slettes, obs, alarm*, helt vildt, sygt',
    'first-person':
      'jeg (så|var|stod|fik|gik|prøvede|arbejd*|stemte|ventede|mødte|skulle), vi (så|fik|stod), min (nabo|mor|far|mormor|farmor|kone|mand|søster|bror|søn|datter|kollega|veninde), de sagde (til|at), jeg blev, mit navn, da jeg (kom|skulle|stemte), på (mit|vores) valgsted, med egne øjne, i vores (kreds|kommune|by)',
    event:
      'interview*, pressemøde*, debat*, podcast*, afsnit*, høring*, samråd*, udsendels*, live, seminar*, foredrag*, dokumentar*, samtale om, debatten, deadline, panel*, partilederdebat*',
    statistic:
      'procent, procentpoint, million*, tusind*, tusindvis, hundredvis, dusin*, halvdelen, flertal*, hver (tredje|fjerde), titusind*',
    'time-word':
      'i dag, i morgen, i går, mandag*, tirsdag*, onsdag*, torsdag*, fredag*, lørdag*, søndag*, klokken, kl, aften, november, juni, marts',
    politics:
      'kandidat*, parti, partiet, partier, partierne, partileder*, statsminister*, minister*, folketingsmedlem*, regering*, opposition*, koalition*, præsident*, politik*, politisk*, socialdemokrat*, venstre, konservativ*, SF, enhedslisten, dansk folkeparti, DF, radikale, moderaterne, danmarksdemokrat*, liberal alliance, mette frederiksen, løkke*, ellemann*, borgmest*, valgkamp*, trump*, biden',
    'horse-race':
      'meningsmåling*, måling*, opbakning*, fører, føring, favorit*, vandt, vinder, vundet, valgsejr*, sejr*, tabte, valgnederlag*, nederlag*, mandat*, flertal*, spærregrænse*, vælgervandring*, tvivler*, stemmesluger*, topscorer*, valgskred*',
    'campaign-work':
      'valgkamp*, valgplakat*, valgløft*, valgprogram*, valgflæsk*, donation*, kampagne*, slogan*, partistøtte*, stiller op, spidskandidat*, opstillet*, kandidattest*, valgmøde*, valgbrochure*',
    parliament:
      '(folketinget|folketings*|byråd*|borgerrepræs*|regionsråd*|udvalg*|medlemmer|parlament*|partierne|senat*|regering*) .. (stem*|vedt*|afstemning*), (stem*|stemt|stemte) .. (for|imod|ned|nej|ja|forslag*|loven|budget*|lovforslag*|finanslov*), mistillid*, mistillidsvotum*, lovforslag*, finanslov*, beslutningsforslag*, afstemning* i (folketing*|salen|FN*), urafstemning*, ændringsforslag*',
    contest:
      'eurovision*, melodi grand prix, dansk melodi, årets (navn|bil|spiller|ord|bog|fund), bedste (spiller*|sang*|film*), jury*, stem på din favorit, vild med dans, x factor, konkurrence*, pris, nominer*, seerne, lytterne, robinson, kåret, stem på årets, stem på din, biografbilletter',
    districting: 'kredsinddel*, valgkredsgræns*, gerrymander*, kommunalreform*',
    'foreign-influence':
      'påvirkningskampagn*, påvirkningsoperation*, valgpåvirk*, propaganda*, trolde*, trolls, troldefabrik*, bots, botnet*, (russisk*|udenlandsk*|kinesisk*|fremmed*) .. (indblanding*|påvirk*|desinformation*), indblanding i valg*, hybrid*',
    'hacking-elsewhere':
      '(bank*|hospital*|region*|mail*|e-mail*|konto*|telefon*|virksomhed*|selskab*|skole*|mærsk*|kommune*|facebook*|instagram*|DSB) .. (hack*|cyberangreb*|hackerangreb*|ransomware*|læk*|svindel*), (hack*|cyberangreb*|hackerangreb*|ransomware*) .. (bank*|hospital*|mail*|konto*|telefon*|virksomhed*|selskab*|skole*|instagram*|mærsk*), wikileaks',
    'law-text':
      'valgloven, valglov*, paragraf*, stk, i henhold til, ifølge loven, grundloven*, bekendtgørels*, kapitel*, lovens, fastsættes',
    satire: 'rokokoposten, satir*, parodi*, joke, aprilsnar*, lol, haha*, hahaha, humor*, julemand*, nisse*, vits*',
    metaphor:
      'stjal (showet|hjertet|billedet|rampelyset), stemme* med (fødderne|pengepung*), i valget mellem, valgfri*, intet andet valg, stemning*, førstevalg*, karrierevalg*',
    history:
      '1800-tall*, 1900-tall*, århundred*, histori*, historiker*, kold* krig*, kvinders valgret, første valg*, 1849, 1901, 1915, besættels*, anden verdenskrig',
    'other-crime':
      'skattesvindel*, socialt bedrageri, svindel med udbytte*, forsikringssvindel*, hvidvask*, bankbedrag*, drab, dræbt, narko*, røveri*, identitetstyveri*, underslæb*, doping*, britta nielsen',
    'weak-place':
      'skolen, hallen, gymnastiksal*, idrætshal*, sognegård*, forsamlingshus*, kulturhus*, boksen, bibliotek*, rådhus*, stedet, kredse, kredsen, kreds',
    'weak-box': 'kasse, kassen, kasser, kasserne, container*, sække, sækken, beholder*',
    'weak-list': 'listen, lister, listerne, register, registret, protokollen, kartotek*',
    'weak-paper':
      'sedler, sedlen, seddel, sedlerne, papir, papirer, kuverter, kuverten, (to|tom*|samme|tomme) (sedler|ark|seddel), skemaet',
    'weak-count': 'talt, optalt*, tæller, tælle, talte op, tælles, tælling, talt om, talt op',
    'weak-staff':
      'formanden, formand, de frivillige, frivillig*, personale*, tilforordn*, listefører*, kommunens ansatte, observatør*, bestyrelsen',
    people:
      'personer, mennesker, folk, borgere, beboere, indbyggere, navne, fremmødte, mødte op, møder op, afkrydsede, krydset af, stemmeberettigede',
    'split-group':
      '(rød|blå) blok, (tilhængere|vælgere|støtter) (af|fra|til|som) .. (parti*|blok*|venstre|socialdem*|DF|SF), efternavn*, (mænd|kvinder|pensionister|ældre|unge|de øvrige|resten|alle andre) (stemmer|skal stemme|kan stemme|først), født i (lige|ulige), lige datoer, fra A til, rød stue, alle over # stemmer, stemmer tirsdag .. stemmer onsdag, (alle|dem) over # .. (onsdag|torsdag|mandag)',
    'e-vote-check':
      'e-stemme*, netstemme*, (tjek|tjekke|bekræft|verificer|spor) .. (min|din|sin|deres) stemme, kvittering* .. stemme*, kontrolkode*',
    'draft-summons':
      'indkaldels* .. (hær*|militær*|værnepligt*), mobiliser*, mobilisering*, session, indkaldt til, værnepligt*, rekrutter*',
    'ballot-photo':
      '(billede|foto|selfie|fotografere|fotograferet|filme*) .. (stemmesed*|kryds*|stemmeboks*|boksen), stemmeseddel-selfie, (send|sende|vise|vis) .. billede .. (chef*|stemmesed*|kryds)',
    'papers-collected':
      '(indsaml*|samle*|samlet|tage*|tog|afleverer|aflevere|udlever*) .. (pas|valgkort*|legitim*|MitID|sundhedskort*|kodeord*|id-kort), (valgkort*|pas) .. (indsaml*|inddrag*|samlet ind|taget fra), netbank*',
    'benefit-lost':
      '(mister|miste|mistede|trukket i|trækkes i|fratag*|skåret i) .. (pension*|kontanthjælp*|dagpenge*|SU|boligstøtte*|ydelse*|job*|bolig*|opholdstill*|børnepeng*), (fyret|fyres) .. (stem*|valg*)',
    'candidate-unfit':
      'valgbar*, valgbarhed*, ikke valgbar, ikke (dansk statsborger|født), dobbelt statsborger*, for ung til at stille op, (dømt|straffet|straffeattest) .. (stille op|opstill*|kandid*|værdig), værdig til at sidde, bopæl i udlandet, vælgererklæring*, stillerliste*',
    'partial-tie':
      '(gift|kæreste|kone|mand|søn|datter|bror|søster|svoger|fætter|niece|nevø|ven|ægtefælle) (med|til) .. (borgmester*|kandidat*|minister*|formand*|spidskand*), tidligere (rådgiver|kandidat|minister|spindoktor), (udpeget|valgt|håndplukket|indstillet) af .. (parti*|borgmester*|minister*|regering*), partibog, partimedlem*, (alle|samtlige) fra samme parti, medlem af .. parti*, formand* .. spidskandidat, formand* .. selv .. kandidat, (borgmesteren|formanden) .. selv .. (kandidat|spidskandidat), (kone|mand|søn|datter|bror|søster) .. (tilforordnet|valgbestyrelse*|kandidat)',
    'kept-silent':
      '(medierne|pressen|DR|TV2|aviserne) .. (tier|tavse|skriver ikke|fortæller ikke|dækker ikke|vil ikke), ingen (taler om|skriver om|fortæller|har hørt|siger noget|ved det), får I ikke at vide, fortæller de ikke, det hører du ikke, tys tys, ties ihjel',
    explanation:
      'skyldes, skyldtes, forklaring*, forklares, fordi loven, ifølge reglerne, efter reglerne, helt normal*, er normalt, som altid, som alle andre, som sædvanlig*, som loven, almindelig praksis, menneskelig fejl, tastefejl*, tællefejl*, er rettet, blev rettet, er nu rettet, rutine*, reserve, i overensstemmelse med, skyldes at, siger intet om, derfor er de færdige, fordi hans far, indberettes ad en anden vej, var på plads',
    'elsewhere-or-old':
      '(billede*|video*|foto*|klip*|optagels*) .. (er fra|stammer fra|taget i|optaget i|viser|gammel*|et andet|fra en), gammel video, gammelt billede, gamle billeder, fra et andet (land|valg|år), fra 20*, (øvelse|skolevalg), iscenesat, klippet sammen, redigeret, flere år gammel*, skolevalg*, fantasipartier, er fra ungarn',
    'cannot-happen':
      'kan ikke (spores|ses|ændres|viskes|hackes|bruges to|stemme to|kobles|lade sig gøre), (umuligt|ikke muligt) at, ville blive (opdaget|opdag*), hver eneste stemme, alle (stemmer|brevstemmer) .. (talt|tælles|åbnes), åbnes altid, ikke forbundet til, ingen kan se, kontrolleres, sammenholdes, dobbelttjek*, talt to gange, (er|var) der (ingen|ikke), behøver ikke, sender aldrig, alle partier sidder med, kassen er låst, slettes automatisk, fik sønnen sin seddel',
    hearsay:
      'skulle (have|være|vise), siges at, efter sigende, eftersigende, angiveligt, rygtet siger, det siges, jeg har hørt, har jeg hørt, hørte fra, en ven fortalte, folk siger, folk fortæller, åbenbart, vistnok, læste et sted',
    witness:
      'med egne øjne, foran mig, bag mig, (kommer|kom) lige (fra|hjem), (jeg|vi) (så|stod|stemte|spurgte|filmede|klagede|talte|ventede|fik|blev|sad|arbejdede), fik jeg (at vide|besked|udleveret), blev jeg (afvist|bedt|sendt), fik (at vide|besked på), hos os, her (i|på) .. (kommunen|valgsted*|skolen|byen), mit valgsted, min (stemme|brevstemme|stemmeseddel), mit valgkort',
    comparison:
      '(i|som i) (frankrig|tyskland|sverige|norge|rusland|USA|england|estland|andre lande) .. (tæl*|stem*|kan de|klarer), andre lande, bananrepublik*, eneste land, som i rusland, verdens',
    'past-election':
      '(i|fra|siden|ved valget i) (194*|195*|196*|197*|198*|199*|2000|2001|2002|2003|2004|2005|2006|2007|2008|2009|2011|2013|2014|2015|2017|2019|2021|2022), sidste (valg|gang), forrige (valg|gang), seneste valg, for fire år siden, sidst',
    'count-progress':
      '(optælling*|fintælling*|tælling*) .. (begynd*|startet|starter|fortsæt*|færdig*|slut*|i gang|afslut*), (# procent|procent|alle|valgsteder|kommuner) .. (talt op|optalt), # (talt op|optalte|af), første resultat*, (resultat*|stemmetal*) .. (ventes|forvent*|klar*|offentliggør*), mangler at blive talt, brevstemmerne tælles, # procent af stemmerne talt op, talt op står',
    'register-figures':
      '(million*|# ) .. (stemmeberettig*|vælgere), # (stemmeberettig*|vælgere), antallet af (vælgere|stemmeberett*), førstegangsvælger*, (stemmeberettig*) .. (flere|færre) end, sendt .. valgkort ud, vælgere kan stemme',
    'turnout-figures':
      '(valgdeltagels*|stemmeprocent*|fremmøde*) .. (procent|#|lå|blev|endte|højere|lavere|steg|faldt|rekord*), (klokken|kl) # .. havde .. (stemt|procent), # procent .. (stemt|stemte|vælger*), har allerede (stemt|brevstemt), (høj|lav|højeste|laveste|rekordhøj) (valgdeltag*|stemmeprocent*)',
    scheduled:
      '(afholdes|finder sted|holdes|udskrevet|udskriv*|planlagt) .. (den|til|på|#), valget (er|bliver|afholdes) (den|på), senest den, (næste|kommende) (valg|år|uge|folketingsvalg*|tirsdag), der er valg, går til (valg|stemmeurne*)',
    preparation:
      '(forbered*|klargør*|gør klar|klar til) .. (valg*|afstemning*|stemme*|optælling*), (uddann*|kurs*|søger|mangler|leder efter) .. (tilforordn*|valgstyrer*|valgmedarb*), (trykt|trykkes|trykning*|leveret|pakket|sendes ud) .. (stemmesed*|valgkort*), stemmesed* .. (trykt|leveret|pakket|kørt ud), generalprøve*, tester .. (system*|valgliste*), valgplanlæg*',
    orderly:
      'uden (problemer|hændelser|uheld|gnidning*), planmæssig*, efter planen, som planlagt, til tiden, i ro og orden, roligt, stille og roligt, god (stemning|ro og orden), godt humør, gnidningsløst',
    reform:
      '(valglov*|valgret*|valgalder*|valgreglerne|afstemningsreg*) .. (forslag*|ændr*|reform*|sænk*|foreslå*|lempe*), (foreslår|forslag*|overvej*|vil indføre|ændring af) .. (valg*|stem*|brevstem*), lovforslag* .. valg*, forsøg med (e-valg|digital*|elektronisk*), sænke valgretsalderen, høringssvar*, behandler et forslag, sendt valgsystemet i udbud',
    'voter-guide':
      'sådan (stemmer|brevstemmer|gør|foregår|fungerer|tælles), guide*, (alt|det) (hvad|) du skal vide, spørgsmål og svar, her kan du, få overblik*, overblik*, trin for trin, hvem kan stemme, find ud af, tjek hvor, mød op på dit valgsted, kan du stadig stemme, så skriver de et nyt, har du ikke fået',
    'inquiry-demanded':
      '(kræver|kræv|forlanger|opfordrer|ønsker|vil have) .. (omtælling*|fintælling*|undersøg*|redegør*|svar|kontrol*|nyvalg*|omvalg*|gå af|forklaring*), (skal|bør|må) (undersøges|stilles til ansvar|tælles om|gå af|kulegraves), uvildig (kontrol*|undersøg*)',
    'trust-survey':
      '(procent|#|flertal*|hver|halvdelen) .. (stoler|tror|mener|har tillid|frygter|tvivler), (tillid|tiltro) til .. (valg*|demokrati*|system*|optælling*), (undersøgelse|måling) .. (viser|tillid*)',
    'boast-totals':
      'flest stemmer nogensinde, rekordmange stemmer, (flere|flest) (personlige stemmer|stemmer) end, (hentede|fik|høstede|vandt) .. (personlige stemmer|stemmer|procent|mandater), historisk (sejr|valg), brageff*, jordskredssejr*',
    'foreign-election':
      'valg* i (rusland|belarus|hviderusland|ukraine|tyrkiet|iran|venezuela|USA|tyskland|frankrig|storbritannien|polen|ungarn|georgien|moldova|rumænien|sverige|norge|kenya|indien), (russisk*|amerikansk*|tysk*|fransk*|britisk*|svensk*|norsk*|polsk*|ungarsk*|tyrkisk*|georgisk*|rumænsk*|belarusisk*) (valg*|præsidentvalg*|parlamentsvalg*|folkeafst*), (mali|bosnien|belarus|georgien|venezuela|congo|kenya|serbien|irak|afghanistan) .. (valg|valget|vælgere|stemmesedler), (valg|valget) i (mali|bosnien|belarus|georgien|venezuela|congo|kenya|usa|serbien|irak)',
  },
  leaves: {
    'proc.date':
      '(valget|valgdagen|afstemning*) .. (udskudt|udskydes|aflys*|flyttes|flyttet), anden valgdag, ny valgdato, stem* på (mandag|onsdag|torsdag|fredag|lørdag)',
    'proc.hours':
      '(valgsted*|afstemningssted*) .. (lukk*|åbn*) .. (tidligere|for tidligt|forsink*|senere|allerede|sent), (åbningstid*|afstemning*) .. (forlæng*|udvid*)',
    'proc.place': '(valgsted*|afstemningssted*) .. (flytt*|lukket|nedlagt|findes ikke|ny adresse|rykket)',
    'proc.method':
      'stem* .. (på sms|via sms|per sms|pr sms|på nettet|via app*|på mobilen|på mail|på whatsapp|med mobilen|over telefon*)',
    'proc.documents':
      'stem* .. (uden|kun med|krav om) .. (legitim*|id*|pas|kørekort*|valgkort*|sundhedskort*), (legitim*|pas|kørekort*|valgkort*|coronapas*) .. (kræves|udløb*|krav) .. stem*',
    'proc.marking':
      '(blyant*|kuglepen*|tusch*) .. (stemmesed*|ugyldig*|kryds*), stemmesed* .. ugyldig* .. (kryds*|skriv*|pen)',
    'proc.special': 'brevstem* .. (frist*|senest|sidste|aflys*|stop*|afskaff*|forkort*|udløb*|for sent)',
    'proc.assist': '(blind*|synshandicap*|kørestol*|handicap*|ældre|svagtseende) .. (stem*|valgsted*|hjælp*)',
    'part.intimidation':
      '(politi*|soldat*|bevæbn*|vagter) .. (valgsted*|afstemningssted*), vælgere .. (truet|skræm*|chikaner*), bombetrus* .. (valgsted*|valg*)',
    'part.queues':
      '(timer|time|lang*) .. (kø|køen|køer) .. (stemme|valgsted*), (løbet tør|løb tør|mangl*) .. stemmesed*, stemmesed* .. (sluppet op|slap op|brugt op)',
    'part.secrecy':
      '(se|ser|ved) .. (hvad|hvem|hvor) .. (stemt*|stemte|kryds), valget er ikke hemmeligt, hemmelige valg .. (brudt|ikke)',
    'part.penalty':
      '(bøde*|straf*) .. (stemme|stemt), (skattestyr*|gæld*|inkasso*|udlændingesty*) .. (valgliste*|vælger*)',
    'part.futility':
      'stemme* gør ingen forskel, blanke stemmer .. (annull*|omvalg*|ugyldig*), stemme* bliver (aldrig|ikke) talt',
    'part.buying':
      '(køb*|købt|købte) .. (stemmer|valgkort), stemmekøb*, betalt .. stemme, sælg* .. (stemme*|valgkort*), stemmer mod betaling',
    'part.eligibility':
      '(udlænding*|flygtning*|asylansøg*|indvandr*|fanger|indsatte|16-årig*) .. (stem*|stemmeret*|valgret*)',
    'reg.purge':
      '(slettet|strøget|fjernet) .. (valgliste*|vælgerliste*), ikke .. på valgliste*, navn* .. mangl* .. valgliste*',
    'reg.inflate':
      '(døde|afdøde|dobbelt*) .. (valgliste*|vælgerliste*), flere vælgere end indbygg*, spøgelsesvælg*, døde på valglist*',
    'reg.breach': '(valgliste*|vælgerdata*|vælgernes oplysn*|vælgerregist*) .. (læk*|hack*|stjål*|solgt*)',
    'reg.tamper': '(valgliste*|vælgerregist*|folkeregist*) .. (ændr*|manipuler*|pill*)',
    'reg.service': '(valgliste*|valgsystem*|afkryds*) .. (nede|crash*|virker ikke|gik ned|ude af drift|nedbrud*)',
    'ball.extra':
      '(ekstra|falske|forudfyldte|for mange|dobbelte|udfyldte) stemmesed*, (sække*|kasser|bunker|kuffert*) .. (stemmesed*|stemmer)',
    'ball.destroy':
      '(stemmesed*|stemmer|brevstem*) .. (brændt|smidt|skrald*|makuler*|ødelagt|container*|grøft*|forsv*|affald*), (brændte|smed|makulerede|ødelagde) .. (stemmesed*|stemmer|brevstem*)',
    'ball.design': 'stemmesed* .. (trykfejl*|fejltryk*|stavefejl*|forvirr*|mangl*|forkert)',
    'ball.custody':
      '(urne*|stemmekasse*|stemmer|stemmesed*) .. (ubevogt*|ulåst*|åbnet|byttet|uden opsyn|uforsegl*), (segl*|forsegl*|plomb*) .. (brudt|ødelagt|mangl*)',
    'ball.mail':
      '(brevstem*|poststem*) .. (snyd*|fusk*|svindel*|væk|stjål*|forfalsk*|åbnet|samlet|kom aldrig|døde|forsv*)',
    'tech.machine': '(stemmemask*|valgmask*|tællemask*|scanner*) .. (bytt*|ændr*|flytt*|fejl*|programmer*|rigg*|vend*)',
    'tech.hack':
      '(hack*|cyberangreb*|DDoS*|overbelastningsangreb*) .. (valg*|stemme*|optæll*|valgliste*), (valgsystem*|valget|optællingssyst*|ministeriets valg*) .. (hack*|cyberangreb*|hackerangreb*)',
    'tech.source':
      '(kildekode*|bagdør*|algoritm*) .. (valg*|stemme*|tæll*|optæll*), (valgsystem*|stemmemask*) .. (kildekode*|bagdør*|russisk*|kinesisk*|algoritm*)',
    'tech.outage':
      '(valgets|ministeriets|valg) .. (hjemmeside*|side|app) .. (nede|crash*|gik ned|virker ikke), resultatside* .. (nede|gik ned|crash*)',
    'tech.missing': '(usb*|computer*|tablet*|harddisk*) .. (stjål*|forsv*|mangl*|væk|solgt) .. (valg*|stemme*)',
    'tech.network':
      '(strømafbryd*|strømmen|strømsvigt*|internettet) .. (tæll*|optæll*|valgsted*), maskinerne .. koblet .. (internet*|nettet)',
    'res.count':
      '(observatør*|valgobservatør*) .. (smidt ud|nægt*|bortvist|fik ikke|udelukk*), (optælling*|fintælling*) .. (bag|afbrudt|uden indsigt|i det skjulte|stoppet|i hemmelighed|uden observ*)',
    'res.mismatch':
      '(flere stemmer|flere stemmesedler) end .. (vælger*|stemmeber*|valgkort*|indbygg*|personer|afkryds*), (tallene|protokol*|stemmetal*) .. (stemmer ikke|går ikke op|afvig*|passer ikke)',
    'res.timing':
      '(resultat*|optæll*|fintæll*) .. (forsink*|stadig ikke|trækker ud|holdes tilbage), i løbet af natten .. (vendt*|stemmer|føring*)',
    'res.fake':
      '(falsk*|forfalsk*|opdigt*) .. (valgresultat*|resultat*|protokol*|exit poll*), resultat* .. (offentliggjort|klar*|færdig*|skrevet) .. (før|inden|på forhånd)',
    'res.audit':
      '(omtælling*|genoptælling*|undersøgelse*) .. (stop*|nægt*|hemmelig*|viser|afslør*|skjul*), nægt* .. (godkende|certificere|tælle om)',
    'cand.access':
      '(kandidat*|parti*) .. (udelukk*|nægt*|slettet|diskvalif*|afvist) .. (valg*|stille op|opstil*|stemmesed*), må ikke stille op .. valg*',
    'fraud.voting':
      'allerede (var |er |) krydset af, (døde|afdøde|død) .. (stemte|stemt|stemmer|har stemt), (stem*|stemt) .. (to gange|dobbelt|flere gange|i andres navn|i en andens navn), dobbeltstem*, stemte i mit navn',
    'fraud.general':
      'valgsvindel*, valgfusk*, valgsnyd*, valget .. (rigget|stjålet|manipuleret|fikset|aftalt spil), (rigget|stjålet) valg*, stjal valget, rigge* valget, stjæle valget, snyd* .. valget',
    'inst.capture':
      '(valgbestyrels*|valgstyrer*|tilforordn*|indenrigsminist*|valgkommiss*) .. (partisk*|bestukk*|korrupt*|købt*|truet|inhabil*|styr*|loyal*|partimedl*|politisk|gå af|fyret)',
    'inst.imperson':
      '(falsk*|fup|svindel*|forfalsk*) .. (ministeri*|valgbestyr*|valgkort*), (indenrigsminist*|valgbestyr*|kommunens) .. (klon*|deepfake*|svindel*|navn)',
  },
  none: {
    'ball.ink':
      'no ink is put on voters’ fingers in Denmark; claims about ink name other countries and are said in concepts',
  },
};
