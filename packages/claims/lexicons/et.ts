import type { Lexicon } from '../src/lexicon/lexicon.ts';

export const et: Lexicon = {
  language: 'et',
  concepts: {
    election:
      'valimised, valimiste*, valimisi, valimistel*, valimistest, valimistes, valimisteks, *valimised, *valimiste, *valimistel, valimisvoor*, valimissüsteem*, valimisseadus*, valimisprotsess*, valimispäev*, valimistulemus*, kordusvalimis*, eurovalimis*, riigikogu valimis*, kohalik* valimis*, presidendivalimis*, valimisringkon*, valimis, valimas käi*, valimisvabadus*, evalimi*, presidendivalim*, parlamendivalim*, üldvalim*',
    referendum: 'referendum*, rahvahääletus*, rahvaküsitlus*',
    'election-day': 'valimispäev*, hääletuspäev*, valimisöö*, valimisõhtu*, valimisnädal*',
    'election-body':
      'valimiskomisjon*, VVK, RVT, riigi valimisteenistus*, valimisteenistus*, jaoskonnakomisjon*, valla valimisjuht*, linna valimisjuht*, valimiste korraldaja*, valimisjuht*, keskvalimiskomisjon*, hääletamiskomisjon*, valimisnõukog*',
    official:
      'jaoskonnakomisjoni (liige*|liikme*|esimees*), valimisametnik*, komisjoni (liige|liikmed|esimees), häältelugeja*, valimisjaoskonna (esimees*|töötaja*)',
    observer: 'vaatleja*, valimisvaatleja*, OSCE, ODIHR',
    voter:
      'valija, valijad, valijate*, valijale, valijaid, valijal, valijatel*, hääletaja*, hääleõigusli*, valijaskon*',
    vote: 'hääletamis*, hääletada, hääletas*, hääletan*, hääletab, hääletavad, hääletanu*, hääletati, hääletus*, hääletuse*, hääli, häält !(tõst*), hääled, häälte*, hääl, valima minna, valimas, hääleõigus*, valimisõigus*, hääletage, e-hääl*, e-hääletus*, valin, valima minna, valima lähe, häält anda, hääle anda, häält andis, e-hääl*, paberhääl*, valima ei lähe, e-hääli, e-häält*, sedeli kasti lasta, hääle andis, hääle kinnitami*, häälesaak*, hääletustulemus*, hääle, hääletamast, hääletamas, hääletamine',
    turnout: 'valimisaktiivsus*, osalusprotsen*, valimisosalus*, hääletusaktiivsus*, osavõtt valimistest',
    register:
      'valijate (nimekiri*|nimekirja*|register*|registri*), valijanimekir*, valijaregist*, hääletajate nimekir*, rahvastikuregist*, valimisnimekir*',
    registration: '(registreeri*) .. (valija*|hääleta*|valimis*), valijakaar*, valijateatis*, infoleht* valija*',
    ballot:
      'hääletussed*, valimissed*, hääletamissed*, sedel, sedelid, sedelit, sedelite*, sedeleid, sedelil*, valijakaar*, infoleht*, hääletusleht*, sedelile, sedelile, sedeliga',
    'ballot-box': 'valimiskast*, hääletuskast*, hääletamiskast*, valimisurn*, urn, urni, urnid*',
    'postal-vote': 'posti teel hääleta*, kirjahääl*, kirja teel hääleta*, posti teel antud',
    'early-vote': 'eelhääl*, eelhääletami*, eelhääletus*',
    'special-vote':
      'koduhääl*, kodus hääleta*, kastiga koju, välishääl*, välisriigis hääleta*, saatkon* .. hääleta*, hääleta* .. (välisriig*|saatkon*|kodus|haigla*), väliseestla* .. hääleta*',
    'voting-machine':
      'hääletusmasin*, hääletamismasin*, loendusmasin*, hääletusseade*, valimismasin*, dominion, smartmatic',
    'election-system':
      'e-hääl*, e-hääletus*, e-valimi*, elektroonilis* hääl*, internetihääl*, m-hääl*, e-urn*, hääletusrakendus*, valijarakendus*, valimiste infosüsteem*, VIS, (valimis*|hääletus*|häälte*) .. (süsteem*|server*|tarkvara*|infosüsteem*|andmebaas*|rakendus*), cybernetica*, krüptovõti*, krüptovõtme*, e-hääletamis*, kogumisserver*, häälteserver*, e-häält*, e-hääled, e-häälte*, e-hääli, krüpto*, e-urni, kontrollrakendus*, elektroonilis* hääletus*',
    'election-site':
      'valimisleht*, (valimiste|valimiskomisjoni|valimisteenistuse|RVT|VVK) .. (veebileht*|koduleht*|lehekülg*|leht|portaal*|rakendus*), valimised ee',
    'poll-book': 'elektroonilis* (valijate|) nimekir*, e-nimekir*, jaoskonna arvuti*',
    'polling-place':
      'valimisjaoskon*, jaoskon*, hääletuskoh*, hääletuskabii*, valimiskabii*, hääletamisruum*, hääletamiskoh*, valimisringkon*, kabiini*, valimiskabiin*, jaoskonda, jaoskonnas',
    'polling-hours':
      '(jaoskon*|hääletami*|hääletus*|valimisjaoskon*) .. (avat*|sulet*|sulge*|lõpe*|algab|lahti|kinni|avatakse) .. (kell|varem|hiljem|juba|kuni|õhtul), lahtiolekua*, hääletada saab (kell|kuni)',
    'id-document':
      'ID-kaar*, id kaart, mobiil-ID, smart-ID, isikut tõendav*, pass, passi, passiga, juhiluba*, juhiloa*, elamisluba*, dokument*, digi-ID',
    count:
      'häältelugemi*, häälte lugemi*, hääli loeti, hääli loetakse, loeti, loetakse, loetud, lugemi*, kokkulugemi*, lugemist, loendami*, loetakse kokku, ülelugemi*',
    results: 'tulemus*, valimistulemus*, lõpptulemus*, hääletustulemus*, häältesaak*',
    'result-sheet': 'protokoll*, hääletusprotokoll*, lugemisprotokoll*, akt, aktid',
    'exit-poll': 'lävepakuküsitlus*, exit poll*, küsitlus jaoskon*',
    'recount-audit':
      'ülelugemi*, üle loe*, üle lug*, uuesti loe*, uuesti lug*, audit*, auditeeri*, kontroll-lugemi*, kontrollkoodi*',
    certification: '(kinnit*|väljakuulut*) .. (tulemus*|valimis*), tulemuste kinnitami*',
    court: 'riigikoh*, kohus, kohtu*, kohtus, halduskoh*, kaebus*, õiguskantsler*, valimiskaebus*',
    'police-army': 'politsei*, sõdur*, kaitsevä*, armee*, KAPO, kaitsepolitsei*, relvasta*, turvamees*, turvatöötaj*',
    'foreign-actor':
      'venemaa*, vene, kreml*, putin*, hiina*, USA, CIA, soros*, välisriik*, välisrii*, moskva*, brüssel*, lääs, NATO, välisma*',
    'source-code': 'lähtekood*, algoritm*, tagauks*, tagaust, salajane (kood|programm), tarkvaravi*, kood*',
    server: 'server*, andmebaas*, infosüsteem*, arvutisüsteem*, mälupulk*, kõvaketas*, võrk, arvuti*',
    'power-network':
      'elektrikatkes*, voolukatkes*, elekter (kadus|läks|katkes), vool (kadus|läks|katkes), internetiühendus*, internet (kadus|katkes|maas), võrku ühenda*, internetti ühenda*, wifi',
    pen: 'pastak*, pliiats*, marker*, pliiatsiga, vildika*, sulepea*',
    ink: 'tint*, kustumatu tint, sõrm* .. tint*',
    seal: 'pitser*, pitseeri*, plomb*, plommi*, tihend*, tabaluk*',
    signature: 'allkir*, digiallkir*, pits*, tempel*, templi*, ümbrik*, digitempl*',
    'non-citizen':
      'mittekodanik*, halli passi*, hallpassi*, kodakondsuseta, välismaalas*, migran*, pagula*, sisserända*, immigran*, venemaa kodanik*, põgenik*, halli passiga, kodakondsus* määratlema*, määratlemata kodakondsus*, kodakondsus on määramata',
    'dead-people': 'surnud, surnute*, surnuid, surnu, kadunuke*, lahkunud, surnuhing*, surnuaia*, surnuaed*',
    'voter-group':
      'vang, vangid, vangide*, kinnipeetav*, 16-aasta*, alaealis*, üliõpilas*, ajateenija*, väliseestla*, mittekodanik*, kodakondsuseta, vene kodanik*',
    disabled:
      'puue*, puudega, ratastool*, pime, pimeda*, vaegnäg*, eakas, eakad, eakate*, vanur*, abistaja*, liikumispuu*, hooldekodu*',
    'remote-channel':
      'SMS*, telefoniga, telefonis, mobiiliga, internetis, interneti teel, e-kirja*, e-posti*, whatsapp*, facebook*, äpp, äpi*, veebis, lingi*, sõnumiga',
    'bag-vehicle':
      'kotid, kotte, kottide*, kottides, kastid, kohver*, kaubik*, veok*, buss, bussid, bussiga, kilekot*, prügikot*, pappkast*, autoga, kaste, kastide, paat, paadi, veoauto*',
    camera: 'kaamera*, filmi*, pildista*, foto, fotod, selfi*, valvekaamer*',
    'election-fraud':
      'valimispettus*, valimispetmi*, häältepettus*, valimiste võltsimi*, häälte võltsimi*, valimisvõltsi*, valimisvargus*, (võltsi*|varasta*|võltsit*|varastat*|manipuleeri*|petet*|pettus*|vargus*) .. (valimis*|hääled|hääli|häälte*|e-hääl*|tulemus*|referendum*), (valimis*|hääled|hääli|e-hääl*|hääletus*|tulemus*|referendum*) .. (võltsit*|võltsi*|varastat*|varasta*|manipuleeri*|petet*|pettus*|vargus*|petturlu*|sohk*), ebaseadusli* hääl*, libahääl*, e-pettus*, ära klikit*, e-valimised .. (pettus*|petukas), (protokollid|protokolle|protokoll) .. (ette valmis|ette kirjut*|võltsit*), valimisvabaduse rikkumi*',
    fraud:
      'pettus*, petmi*, petturlu*, sohk*, sohi*, rikkumi*, seaduserikkumi*, ebaseadus*, kelmus*, skeem*, võltsing*, eeskirjade rikk*, sahkerda*, petukas, sulitse*, sahkerdami*, valimisvabaduse rikkumi*, pettuses, pettust, pettusest',
    rigged:
      'võltsit*, manipuleeri*, ette otsustat*, ette määrat*, varastat*, varastati, lavasta*, saboteeri*, kinni makstud, ette teada, kokku lepit*, käpardli* kokkumäng*',
    falsified:
      'võltsi*, võltsit*, võlts, libapaber*, fabritseeri*, väljamõel*, vale, valeandme*, tagantjärele (muudet*|parandat*|täidet*), ette valmis kirjutat*, ette kirjutat*, libasedel*',
    hacked:
      'häkki*, häkit*, häkker*, sisse murt*, sissemurdmi*, pahavara*, viirus*, lahti murt*, kompromiteeri*, tungi* sisse, sissetungi*, logiti sisse, logis sisse, pääseti sisse, murti sisse, sisse pääse*',
    attacked: 'küberrün*, teenusetõkest*, küberrünna*, ddos*, rünna* .. (server*|süsteem*|leht*)',
    altered:
      'muudet*, muutsi*, muudeti, vahetat*, vahetati, asendat*, ümber kirjuta*, ümber programmeeri*, nullit*, nulliti, kustutat*, kustutati, kanti üle, suunat* ümber, muutis*, muutma, pöörati (pea peale|ümber|teistpidi), keerati ümber, võltsklikit*, ära klikit*, klikit*, (hääli|tulemus*) .. (muuta|võltsida|muudetakse), saab hääli .. muuta, võimaldab hääli',
    added:
      'lisati, lisatud, lisas, juurde pan*, juurde lisat*, topiti, topit*, sokutat*, sisestat*, ilmusid, tekkisid, täideti, visati kasti',
    destroyed:
      'põletat*, põletati, hävitat*, hävitati, purustat*, visati ära, prügika*, prügimä*, prügi, prügist, ära visat*, paberihun*, rebit*, kraavi*, rebiti, (leidsin|leiti|leidis) .. (konteiner*|prügi*|kraavi*|paberikonteiner*), paberikonteiner*',
    lost: 'kadus, kadunud, kadusid, kaduma, kadumi*, puudub, puuduvad, puudu, leiti, leitud, ei jõudnud kohale, kaotsi, unustat*, kohale ei jõudnud, liiga hilja kohale, jõudsid liiga hilja',
    stolen:
      '(varastat*|varastati|pihta pan*|vargus*) .. (sedel*|valimiskast*|arvuti*|hääletuskast*|hääletussed*|seadm*), (sedel*|valimiskast*|arvuti*|hääletussed*) .. (varastat*|varastati)',
    'pre-marked': '(juba|ette|eelnevalt) (täidet*|märgit*|kirjutat*), eeltäidet*, ette ära täidet*',
    extra:
      'ülearus*, liigse* sedel*, topelt*, duplikaa*, kaks sedelit, liiga palju sedel*, trükiti .. (rohkem|liiga), ülejää*, lisasedel*, eelnevalt märgitud sedel*',
    invalid:
      'kehtetu*, kehtetuks, rikutud, tühista*, tühistat*, ei kehti, ei lähe arvesse, ei ole kehtiv*, tagasi lükat*, kõlbmatu*',
    'not-counted':
      '(ei|jäeti|jäid|jäi) .. (loet*|loetud|loe|lugemata|arvestat*|arvestata), lugemata, arvestamata, ei loetud, ei loeta, ei lähe arvesse, jäi arvestamata, jäeti .. lugemata, jäid lugemata, (ega|ei) läinud arvesse, ei võetud arvesse, jäid arvestamata',
    closed:
      'sulet*, suleti, suletakse, kinni, ei ole olemas, pole olemas, ei avata, kaotat*, likvideeri*, lukus, evakueeri*, kaotati',
    moved:
      '(kolis*|kolit*|viidi|viiakse|üle viidud|muutus|muudeti|vahetat*) .. (kool*|aadress*|teise kohta|teise|mujale|raamatukog*|uude), jaoskon* .. (koli*|viidi|asukoh*|üle viidud|üle toodud|kinni pandud), uus aadress, uues (kohas|asukohas), teises kohas',
    late: '(avat*|avati|avatakse|alga*) .. (hiljem|hilinemisega|tund*|alles), hilinemisega, (sulet*|suleti|suletakse|sulge*|kinni) .. (varem|enne|juba|tund* varem), pole veel avatud, ei avatud, ei ole avatud, (avati|tehti lahti) (alles|hiljem), (pandi kinni|suleti) (juba|enne), uks (oli|) (lukus|kinni), minutit hiljem, alles kell (kümme|üheksa|üksteist), avati .. alles, jäi praamist maha',
    extended: 'pikendat*, pikendati, pikendatakse, kauem (avatud|lahti)',
    postponed:
      'edasi lükat*, lükati edasi, lükatakse edasi, edasilükka*, lükkub edasi, ära jää*, jäävad ära, jäeti ära, tühistat*, uus kuupäev, teine valimispäev, (valimised|hääletami*|hääleta*) .. (on|toimu*|alles) .. (esmaspäev*|teisipäev*|kolmapäev*|neljapäev*|reede*|laupäev*), valimisi ei toimu, ei toimu, ettepoole tood*, peatat* valimis*',
    annulled:
      '(valimis*|tulemus*|hääletus*) .. (tühista*|tühistat*|kehtetuks|kordami*), tühista* .. (valimis*|tulemus*|e-hääl*), kordusvalimis*, uued valimised, kordushääletus*, (tühistas|tühistati) .. (tulemus*|hääletustulemus*|valimis*)',
    down: '(leht|veebileht*|süsteem*|server*|rakendus*|arvuti*|infosüsteem*|portaal*|koduleht*|äpp) .. (maas|kokku|ei tööta*|ei toimi*|hangus|rivist|ei avane|katki|rike*|tõrge*|tõrg*), kukkus kokku, jooksis kokku, jooksis kinni, ei tööta*, rivist väljas, katkesta*, tõrge, tõrked, tõrkeid, rike, rikked, on maas, oli maas, kinni jooks*, kadus eest, eest ära, näidati tühja lehte, tühja lehte, kättesaamatu*, (hääletusmasin*|masinad|seadmed) .. (rikki|katki|rikkis)',
    leaked:
      'leki*, lekk*, lekkis*, lekitat*, müügil, müüdi .. (andme*|nimekir*), avalikusta* .. (andme*|nime*|aadress*), isikuandme*, isikukood*, andmeleke*, andmelek*',
    deleted:
      '(kustutat*|kustutati|eemaldat*|välja jäet*|maha tõmmat*|välja visat*) .. (nimekir*|registri*|valija*), (nimekir*|registr*) .. (kustutat*|eemaldat*|puudu*|välja jäet*|polnud|ei olnud), (ei|pole|polnud) .. (nimekirjas|registris), mind ei olnud nimekir*, nimekirjast (kadunud|väljas), (nimed|nimi) .. (puudusid|puudus|puudub) .. (nimekirja*|registri*), (puudusid|puudus) .. (valijate nimekirja*|nimekirjast), nimed puudusid',
    'double-voting':
      '(hääleta*) .. (kaks korda|mitu korda|topelt|kolm korda|mitmes|kahes|korduvalt|mitmel korral|uuesti), topelthääl*, topelt hääl*, (kaks korda|mitu korda) hääleta*, bussidega .. (hääleta*|valima|jaoskon*), (veeti|toodi|sõidutat*) .. (hääleta*|valima|valija*), hääletanud mitu korda, mitmel korral hääleta*',
    impersonated:
      '(minu|tema|teise|teiste|kellegi|surnute|surnu|ema|isa|vanaema|kadunu) (nimel|nimega|eest|ID-kaardiga|nimede), (keegi|keegi teine) .. (juba|oli) .. hääleta*, oli juba hääleta*, juba hääletat*, võõra (ID*|nimega|dokumendi*), võltsi* (dokumen*|allkir*), kellegi teise (eest|nimel)',
    'vote-buying':
      '(osteti|ostet*|ostmi*|ost*|müüa|müüb|müüdi|müüs|müük|müümi*|maksti|altkäema*) .. (hääli|hääled|häälte*|hääle*|valija*), (hääli|hääled|häälte*|hääle) .. (osteti|ostet*|ostmi*|ostab|ostnud|müüa|müüb|müüdi|müüs|müük|müümi*|eest raha|eest maks*), häälte ost*, raha .. hääle eest, hääl on .. (eurot|kott|viiekas), (said|sai|anti|maksti) .. ümbriku, hääle hind*, häälte hind*',
    paid: 'maksti, makst*, raha, rahaga, eurot, sularah*, altkäema*, kingitus*, kinke*, tasuta, viina*, toidupak*, kommi*, kinkekaar*, briket*, viiekas, kümnekas, ümbriku, ümbriku rahaga, hinnakiri, tasu',
    coerced:
      'sunniti, sunnit*, sundi*, survesta*, surve, kästi, ülemus*, tööandja*, vallanda* ähvard*, pildi saat*, pidi näitama, käskis, käsutati, nõudis .. pilti, pidid saatma',
    threatened:
      'ähvarda*, ähvardu*, hirmuta*, kiusa*, ahista*, vahistat*, kinni peet*, taga kiusa*, hirmut*, maskides, hirmutami*, ähvardati',
    violence:
      'tulista*, lask*, pomm*, pommiähvar*, plahvat*, peksti, peks*, pussita*, rünna* inim*, vägival*, kaklus*, löödi, rahutus*, süüdat*, viskasid .. (aknad|akna), rüüsta*, ründas*, ründasid, maskides mehed, maskides',
    queue:
      'järjekor*, sabas, sabad, saba ukse*, (tund*|tunde|tunni) .. (ootama|oota*|järjekor*|sabas), (oota*|seis*) .. (tund*|tunde|järjekor*|tunni), saba on, seistakse praegu, sabas seis*, seisavad sabas, keerab otsa ringi',
    'ran-out':
      '(otsa|otsas|puudus|ei jätku*|ei jagu*|vähe|puudu) .. (sedel*|hääletussed*|ümbrik*), (sedel*|hääletussed*|ümbrik*|pastak*) .. (otsa|otsas|lõppes*|ei jätku*|ei jätkun*|puudu*), said otsa, sai otsa, (ei jätkunud|ei jagunud|ei jätku|puudus) .. (sedel*|hääletussedel*), (sedel*|hääletussedel*) .. (ei jätkunud|ei jagunud|lõppesid|said otsa)',
    'seal-broken':
      '(pitser*|plomb*|plommi*|tihend*) .. (katki|murt*|puudu*|rikut*|eemaldat*|lahti), (katki*|murt*|ilma|puuduv*|rikut*) .. (pitser*|plomb*|plommi*), pitseerimata, plommimata, järelevalveta, valveta, (kast*|valimiskast*|urn*) .. (avat*|lahti|vahetat*|järelevalv*|lukustama*), lukustamata',
    transported:
      'veeti, veet*, viidi, vedas, transpor*, toimetat*, kanti välja, viidi minema, sõidutat*, salaja viid*, toodi',
    night:
      'öösel, öö varjus, keset ööd, kinniste uste taga, suletud uste taga, hilisööl*, pimedas, salaja, üleöö, kell kolm öösel, südaöö*',
    'washes-off':
      '(tint*|pastak*|märk*|pliiats*|kiri) .. (kustu*|kaob|haihtu*|maha|pestav*), kustutatav*, kaduv tint, mürgi*',
    'bleeds-through': 'läbi paista*, läbi imbu*, määri*, ei ole loetav*, loetamatu*',
    traceable:
      '(näha|teada|teavad|näevad|näeb|teab|saab teada|jälgi*|kontrolli*) .. (kelle poolt|keda|kuidas|kellele) .. (hääleta*|valisi*|hääle), (kelle poolt|keda|kellele) .. (hääleta*|valis*) .. (näha|teada), ei ole (salajane|anonüüm*), pole salajane, häälesaladus*, hääletamise salajas*, ribakood*, QR-kood*, nummerdat*, jälgitav*',
    mismatch:
      'rohkem (hääli|sedeleid|hääletanuid|hääletajaid|valijaid) kui .. (valija*|hääleta*|elanik*|nimekir*|inimes*), üle (100|saja) protsen*, (ei|pole) (klapi*|klappi*|ühti*|lähe kokku|vasta), (numbri*|arvud|protokoll*|tulemus*) .. (ei klapi|ei ühti|erine*|vastuolu*|lahkne*), lahknevus*, erinevus* .. protokoll*, vastuolu*, erinevad (numbrid|arvud|tulemused), rohkem (sedeleid|hääli|ümbrikke) .. kui .. (valija*|hääletaja*|allkirj*|inime*), (üle|puudu|liiga palju|vähem) .. (sedeleid|hääli|häält), # häält rohkem, # rohkem kui, nimekirjas # .. kastis #, # sedelit rohkem, rohkem .. sedel* .. kui, rohkem kui nimekirjas, (oli|oli kastis) # .. rohkem kui',
    exceeds: 'rohkem kui, ületa*, üle saja, kaks korda rohkem, mitu korda rohkem, suurem kui',
    delay:
      'viibi*, viivit*, hiline*, venib, veni*, ikka veel (ei|pole|ootame), ikka pole, aegla*, venita*, kestab, päevi, pole siiani, pole .. hääled .. loetud, (pole|ei ole) kõik hääled, hääled ikka veel',
    swing:
      'järsku, ootamatult, äkki, (järsk|järsku|äkiline) .. (hüpe|tõus|muutus*), öö jooksul .. (muutu*|pöördu*), üleöö, nagu imeväel, imekombel, tühja koha pealt, kõik ühele kandidaad*, pea peale, pöörati pea peale, mandaadid teiste käes',
    stopped:
      '(peatat*|peatati|katkesta*|seisat*|lõpetat*) .. (lugemi*|häältelugemi*|loendami*|hääletami*), (lugemi*|häältelugemi*|loendami*) .. (peatat*|peatati|katkesta*|seisma|seisat*)',
    expelled:
      '(vaatleja*|valimisvaatleja*|ajakirjanik*) .. (välja|minema|ei lastud|ei lubat*|keelat*|eemaldat*|aeti|visati|takista*), (aeti|visati|saadeti|eemaldati|keelati|ei lastud|takistati) .. (vaatleja*|valimisvaatleja*|ajakirjanik*), ilma vaatlejateta, vaatlejaid ei, vaatlejatele keelati, keelati ligipääs, vaatlejatel ei lubatud',
    refused:
      '(ei lastud|ei lubat*|ei saanud|keelat*|saadeti|keelduti|takista*|ei antud) .. (hääleta*|valima|sedel*|koju|tagasi|jaoskon*), (hääleta*) .. (ei lastud|ei lubat*|ei saanud|keelat*|takista*), saadeti (koju|tagasi|minema), jäid hääletamata, jäeti ilma .. õigus*, ei saanud hääletada, saadeti (koju|minema|tagasi|ära), ei lastud (hääletama|sisse|valima), ei antud .. sedelit, ei saanud (häält anda|hääletada|e-häält), öeldi ära, takista* .. hääletama*, takistati hääletamast, keelati hääletada, (takistas|takistasid) .. hääletamast',
    'ballot-access':
      '(kandidaa*|erakon*|nimekir*|partei*) .. (eemaldat*|ei registreeri*|keelat*|välja jäet*|kõrvaldat*|ei lubat*|maha tõmmat*|diskvalifitseeri*|välistat*), (eemaldat*|keelat*|kõrvaldat*|ei registreeri*|jäeti registreerimata|ei lubatud) .. (kandidaa*|erakon*|kandideeri*|nimekir*), ei tohi kandideerida, ei lubatud kandideerida, kandideerimisõigus*, (kõrvaldati|kõrvaldas|kõrvaldanud|eemaldati) .. kandidaat*, kõrvaldati .. (sedelilt|hääletussedelilt|nimekirjast), valimistelt .. (kõrvaldat*|kõrvaldati|eemaldat*), kõrvaldatud (partei|kandidaat|erakond), (partei|kandidaat|erakond*) .. (kõrvaldati|kõrvaldatud|keelustati)',
    barred: 'keelat*, keelati, välistat*, kõrvaldat*, diskvalifitseeri*, tagasi lükat*, eemaldat*, keelus*',
    requirement:
      'peab, peavad, on vaja, vajalik*, nõutav*, nõuta*, kohustusli*, ainult (ID*|siis|kui|passi*|need), ilma (passita|dokumendita|ID*) .. ei, vaja läheb, tuleb, pead, nõue',
    entitled:
      '(saab|saavad|võib|võivad|tohib|tohivad|õigus|lubat*|lubatakse|saaks) .. hääleta*, hääleõigus* .. (anda|antud|antakse|saada|saavad|on), valimisõigus* .. (anda|on|saavad), hääletada (saavad|võivad|tohivad)',
    'not-entitled':
      '(ei saa|ei tohi|ei või|pole õigust|keelat*|ei ole õigust|ei lubata) .. (hääleta*|valida), (kaota*|võet*|võtta|võetakse|ilma) .. (hääleõigus*|valimisõigus*), (hääleõigus*|valimisõigus*) .. (kaota*|võet*|äravõtmi*|võtta|puudub|pole|ilma)',
    deadline:
      'tähtaeg*, tähtaja*, viimane (päev|võimalus), hiljemalt, kuni (esmaspäev*|reede*|kella), lõppeb, aegub*, aegunud, lõpeb',
    biased:
      'kallutat*, erapooli*, (kontrollib|juhib|käsutab) .. (komisjon*|valimis*|partei*), parteili*, võimu käepiken*, lojaal*, soosi*, eelista*, vandenõu*, kambas, mestis, marionet*, erakonna (liige|liikmed|mees), ülemuse mees, linnapea mees, võimuerakonna käes',
    bribed: 'altkäemaks*, äraostet*, ära ostetud, korrumpeeru*, korruptiiv*, korruptsioon*, ostetud',
    appointed:
      'ametisse (määrat*|nimetat*), vallandat*, vallandati, tagandat*, tagasi astu*, astus tagasi, asendat*, määrati',
    'fake-channel':
      '(libavõlts*|võlts*|libakiri*|vale|petturlik*|petu*) .. (kiri|kirja*|leht*|sõnum*|konto*|kõne*|e-kir*|teade|teateid), libakonto*, libaleht*, libalehe*, petukiri*, petukõne*, petusõnum*, petukirj*, (valimiskomisjoni|valimisteenistuse|RVT|riigi) nimel, esine* .. (ametnik*|valimis*), kloonit*, libateade*, (valimisteenistuse|komisjoni|valimiskomisjoni|riigi) nimel .. (kiri*|kirju|sõnum*|helist*), (kiri|kirju|sõnum|link|kõne) .. (PIN*|ID-kaar*|valimisteenistus*), esineb .. (komisjoni|ametnikuna), petukir*, petukõne*, petusõnum*, levib (e-kiri|kiri|sõnum), justkui (valimisteenistus*|valimiskomisjon*|riigi*), libakiri, e-kiri .. valimisteenistus*',
    deepfake:
      'süvavõlts*, deepfake*, tehisaru* (loodud|tehtud|video*|hääl*), tehisintelle* (loodud|tehtud|video*), AI-video*, kloonitud hääl',
    premature:
      'enne (jaoskondade sulg*|häälte*|lugemi*|jaoskon*), ette (teada|valmis|kirjutat*|otsustat*), juba (avalda*|teada|valmis|kirjutat*|trükit*|otsustat*), enneaegs*, ennetähtaeg*, enne kui hääli, enne kui (hääled|häälte) .. loetud, kuulutati välja enne, (tulemused|tulemus) .. enne kui',
    fined:
      '(trahv*|karistu*|vangla*|jäe* ilma toetus*) .. (hääleta*|valima*), (hääleta*|valima minemata|mittehääleta*) .. (trahv*|karist*|vangi)',
    'data-used':
      '(võla*|võlg*|maksuamet*|kohtutäitur*|väljasaat*|inkasso*|ajateenistus*) .. (valija*|hääleta*|nimekir*), (valijate nimekir*|valijate andme*|hääleta*) .. (võla*|võlg*|maksuamet*|kohtutäitur*|väljasaat*|inkasso*)',
    futile:
      '(hääl*|hääletami*|hääletada) .. (ei loe midagi|ei muuda midagi|mõttetu|pole mõtet|ei ole mõtet|ei maksa midagi), pole mõtet hääleta*, pole mõtet valima, kõik on (juba|) (otsustat*|ette), miks (üldse|) hääleta*, tühjad sedelid, tühi sedel',
    harvested:
      '(koguti|kogut*|korja*) .. (hääli|sedel*|hääled|ID-kaar*), hooldekodu*, vanadekodu*, ID-kaardid kokku, ID-kaarte koguti, PIN-kood*',
    unsolicited:
      '(saadeti|saabus|sai*|tuli) .. (valijakaar*|sedel*|infoleht*) .. (surnu*|vana*|vale*|kaks|koer*|endis*|kolinud), surnule saadet*, koerale, küsimata saadet*, (suri|surnud|surnule|kadunud) .. (infoleht*|valijakaar*|nimekir*), (infoleht*|valijakaar*) .. (surn*|vanaema*|vanaisa*|isale|eelmis* elanik*)',
    uncertified:
      'sertifitseerimata, testimata, auditeerimata, pole (auditeeri*|testit*|kontrollit*), haavatav*, ebaturvali*, turvaauk*, turvaauke, turvavi*, ei ole kontrollitav*, kontrollimatu*, mittevaadeldav*, ei ole vaadeldav*, turvaauk, haavatavus*, turvanõrkus*',
    'foreign-owned':
      '(kuulub|omani*|omanduses|tehtud|toodet*|programmeerit*|rahasta*|arendat*) .. (vene*|hiina*|soros*|välisma*|ameerika*|erakon*|minist*), (vene*|hiina*|soros*|välisma*) .. (omani*|omandus*|rahasta*|toodet*|seot*), seosed .. (vene*|hiina*|erakon*)',
    unfair:
      '(ei|pole|polnud|vaevalt) .. (vabad|ausad|demokraatli*|õiglased|ausat|seadusli*|läbipaistv*|vaba|legitiim*|ausalt), ebaausa*, ebaõigla*, ebademokraat*, farss*, näilis* valimis*, nn valimis*, põhiseadusvasta*, illegitiim*, ebaseaduslikud valimised, tsirkus*, mõnitus*, (ei tunnusta|ei tunnustanud|keeldus tunnustamast|keeldub tunnustamast) .. (tulemus*|valimis*), ebaaus*, valimised .. ebaausa*, valimisi ebaausa*',
    fair: 'vabad ja ausad, vabade ja ausate, (turvali*|usaldusväär*|läbipaistv*|demokraatli*|ausad|ausalt) .. (valimis*|hääletami*|e-hääl*), (valimis*|hääletami*|e-hääl*) .. (turvali*|usaldusväär*|rahulikult|sujus*|viperusteta|ausalt|ausad), (rikkumisi|probleeme|intsidente) ei (ole|olnud|tuvastat*), viperusteta, ilma (rikkumis*|probleemi*|intsidenti*)',
    anomaly:
      'kahtla*, kahtlane, statistiliselt võimatu*, võimatu*, anomaali*, kummali*, imeli*, veid*, salapära*, seletamatu*, haiseb, juhus*, kokkusattumus*, ebaloomuli*, uskumatu*, imelikku, imelik, imelikult, garaažiboks*, aadressile registreeritud # valijat, aadressil # valijat',
    secret:
      'salaja, vaikselt, varjat*, varja*, peidet*, peida*, mahavaiki*, vaikitakse, vaiba alla, salasta*, kinni mätsi*, teatamata, salas',
    misleading:
      '(trükivi*|viga|vead|puudu*|segadusse*|eksita*|vale) .. (sedel*|hääletussed*|nimi|kandidaatide nimekir*), (sedel*|hääletussed*) .. (trükivi*|viga|vead|puudu*|segadus*|eksita*|vale), vale number, valed sedelid',
    inaccessible:
      '(ei|pole|ilma|puudub) .. (kaldtee*|lift*|ligipääs*), ligipääsmatu*, ei pääse ratastool*, ligipääseta*, trepist',
    denial:
      'ei vasta tõele, ei vasta tegelik*, pole tõsi, ei ole tõsi, pole tõene, vale, valeväide*, väärväide*, väär, eksita*, vääri*, valeinfo*, väärinfo*, desinfo*, desinformatsioon*, alusetu*, (väide*|väited|kuuldus*|video*|postitus*|info) .. (vale|väär|alusetu*|eksita*|ei pea paika|ei vasta|libauudis*|kontekstist|valed), lükkas* ümber, ümber lüka*, eita*, eitab, eitas, (tõendeid|tõendit|alust|märke|viiteid) .. (ei ole|pole|puudu*|ei leitud), puuduvad tõendid, pole (tõendeid|mingit alust), ei ole tõendeid, tegelikult, tegelikkuses, müüt, müüdi, müüdid,  vandenõuteoori*, libauudis*, parandus, valet*, laim*, jama, kontekstist välja, vastupidi, seda ei juhtunud, ei pea paika',
    'fact-check':
      'faktikontroll*, faktikontrolli*, kontrollisime, propastop, levib (väide|postitus|kuuldus), delfi faktikontr*, hinnang vale',
    'official-notice':
      '(valimisteenistus|valimiskomisjon|RVT|VVK|linnavalitsus|vallavalitsus) (tuletab|teatab|teavita*|kutsub|selgita*|soovita*), tuletame meelde, teavitame, teadaan*, pressiteade*, pressiteat*, lisainfo, loe lähemalt, kuidas hääletada, oma jaoskonna, palume, info aadressil, teie valimisjaoskond, saab hääletada kell',
    attribution:
      'ütleb, ütles, väidab, väitis, väidavad, väitel, sõnul, teatas, teatel, kirjutab, kirjutas, rääkis, räägib, raporteeri*, tunnista*, tunnistas, hoiatas, selgita*, ekspert*, allika*, kinnita*, kinnitas, leiab, märkis, andmetel, paljasta*, selgub, selgus, selgitusel, hinnangul, teatasid, kirjutavad, sõnas',
    allegation:
      'süüdista*, süüdistu*, kahtlusta*, kahtlus*, väidet*, väidetav*, kaeb*, kaebus*, uurimi*, uuri*, menetlus*, avaldus* politsei*, kuuldavasti, kuuldus*',
    question:
      'kus (saab|saan|on|ma|asub|hääletada), kuidas (saab|saan|ma|teha|hääletada|teada), kas (on tõsi|vastab tõele|keegi teab|saab|saan|ma|tohib|pean|võib|on vaja|ilma), kas keegi teab, mis kell, mis dokument*, millal (on|saab|algab|lõpeb), millist dokumenti, oskab keegi',
    rhetorical:
      'miks (ei|on|küll|kõik|vaatlejaid|hääli|nii|lugemine|peidetakse|siis|e-hääled), kuidas (on võimalik|saab olla|saavad|see), kes (loeb|luges|kontrollib|omab|valvab|sellest), kokkusattumus, juhus, seletage, seletagu, kas te (tõesti|usute), mida (varjatakse|peidetakse|kardetakse), ärgake, huvitav miks, kas pole kummaline, küsin sõbra jaoks, miks istub, kas tõesti keegi, nii lihtne see, lihtsalt imelik, huvitav küll',
    opinion:
      'minu arvates, ma arvan, arvan, usun, loodan, peaks, peaksid, tuleks, häbi*, häbiväär*, skandaal*, lubamatu*, tuleb uurida, tuleb lõpetada, kahju, kurb, naeruväär*, piinlik*, arvamus*, juhtkir*, kommentaar, kolumn*, minu meelest, jube, nõme',
    call: 'nõua*, nõuame, nõuab, kirjuta alla, petitsioon*, jaga, jagage, levita*, tule, tulge, liitu*, protest*, meeleaval*, boikot*, kutsu*, üleskutse*, lõpetage, aitab, annetage',
    instruction:
      'hääleta, hääletage, mine valima, minge valima, ära unusta, ärge, pea meeles, võta kaasa, võtke kaasa, kasuta, kasutage, ära kasuta, kontrolli, kontrollige, küsi, helista, saada, kirjuta, kindlasti, veendu*',
    negation: 'ei, pole, mitte, ega, ilma, polnud, keegi ei, kunagi, ära, ühtegi, mitte keegi, mitte midagi',
    hedge:
      'võib-olla, võibolla, võib, võivad, ehk, ilmselt, vist, tõenäoli*, näib, paistab, arvatavasti, väidetavalt, justkui, võiks, võimalik',
    conditional: 'kui, juhul kui, kuidas ka, muul juhul, oleks, eeldusel',
    evidence:
      'tõend*, tõesta*, tõestus*, video*, filmit*, salvestus*, kuvatõmmis*, pildid, paljasta*, dokumen*, tunnistaj*, vahele (jäi|jäid|võetud), ilmne*, avasta*, lekkinud dokumen*, fotod',
    urgency:
      'hoiatus, tähelepanu, kiire, kiireloomul*, viimane uudis, oluline, šokeeri*, uskumatu, enne kui (kustutatakse|maha võetakse), häire*, jagage, pomm',
    'first-person':
      'ma nägin, nägin, mina (nägin|olin|läksin|seisin), mulle (öeldi|anti|ei), meile (öeldi|anti|ei), minu (naaber|ema|isa|vanaema|naine|mees|õde|vend|tütar|poeg|sõber|nimi), (läksin|käisin|olin|seisin|ootasin|proovisin|jõudsin) .. (hääleta*|jaoskon*|valima*|järjekor*|nimekir*), kui ma (läksin|jõudsin), meie (jaoskonnas|külas|koolis|linnas), oma silmaga, mind (ei|saadeti)',
    event:
      'intervjuu*, pressikonverents*, debatt*, väitlus*, taskuhääling*, podcast*, saade, saates, otse-eeter*, otseülekan*, arutelu*, seminar*, konverents*, loeng*, dokumentaal*, kuulami*, foorum*, istung*, protsess, algas protsess, pealtnägija*, kohtuprotsess*, saates räägitakse, meelt avaldama',
    statistic:
      'protsen*, miljon*, tuhat, tuhande*, tuhandeid, sajad, sadu, pool, kümned, kümneid, enamik, iga (kolmas|viies)',
    'time-word':
      'täna, homme, eile, esmaspäev*, teisipäev*, kolmapäev*, neljapäev*, reede*, laupäev*, pühapäev*, kell, hommik*, õhtul, oktoober*, oktoobri*, märts*',
    politics:
      'kandidaa*, erakon*, partei*, riigikogu liig*, minister*, ministr*, peaminist*, valitsus*, opositsioon*, koalitsioon*, president*, poliitik*, poliitili*, reformierakon*, keskerakon*, EKRE, isamaa, sotsiaaldemokraa*, SDE, eesti 200, parempoolse*, helme*, kallas*, ratas*, savisaar*, linnapea*, michal*, valimiskampaani*',
    'horse-race':
      'reiting*, toetus*, küsitlus*, juhib, edu*, soosik*, võit*, võitis*, võidab, kaota*, kaotas*, mandaa*, enamus*, künnis*, populaar*, häältemagnet*, kohta riigikogus, valimisvõit*, võitja*, toetusprotsen*',
    'campaign-work':
      'valimiskampaani*, kampaania*, valimisreklaam*, valimislubadus*, valimisprogram*, annetus*, loosung*, plakat*, kandideeri*, esinumb*, valimisdebat*, valimisliit*, rahasta* kampaan*, valimisplatvorm*',
    parliament:
      '(riigikogu|volikogu*|põhiseaduskomisjon*|riigikogu komisjon*|fraktsioon*|parlamen*|saadiku*|europarlamen*|valitsus*|linnavolikog*) .. (hääleta*|hääletus*), (hääleta*) .. (eelnõu*|seadus*|poolt|vastu|umbusald*|eelarve*|maha), umbusaldus*, usaldushääl*, eelnõu*, seaduseelnõu*, lugemisel, teine lugemine, muudatusettepan*, obstruktsioon*',
    contest:
      'eurovisioon*, eesti laul*, parim (mängija|film|laul|sportlane), aasta (sportlane|auto|lind|tegu|ema|isa), žürii*, publikuhääl*, rahvahääletus* (auhind|lemmik), hääleta oma lemmik*, tantsud tähtedega, konkurss*, konkursi*, auhin*, superstaar*, telehääl*, valiti aasta, laulja*, telehääletus*, eurovision*, hääletus sõnumiga',
    districting: 'ringkondade pii*, valimisringkondade (pii*|muut*), haldusreform*, gerrymander*',
    'foreign-influence':
      'mõjutusoperatsioon*, mõjutustegev*, infooperatsioon*, propaganda*, troll, trollid, trollivabrik*, bot, botid, (venemaa*|vene|hiina*|välisriig*) .. (sekkumi*|mõjuta*|sekku*|propagand*), valimistesse sekku*, hübriid*, infosõda*',
    'hacking-elsewhere':
      '(pank*|panga*|haigla*|e-post*|meilikonto*|konto*|telefon*|firma*|kool*|ettevõt*|asper*|facebook*) .. (häki*|andmeleke*|lekk*|küberrün*|murt*|õngitsu*), (häki*|küberrün*|lunavara*|õngitsu*) .. (pank*|panga*|haigla*|konto*|telefon*|ettevõt*|firma*|kool*|apteek*), wikileaks',
    'law-text':
      'paragrahv*, lõige, lõike, seaduse kohaselt, vastavalt seadus*, põhiseadus*, valimisseadus*, määrus*, sätesta*, riigikogu valimise seadus*, seadusest tulenev',
    satire:
      'satiir*, paroodia*, nali, nalja*, lol, haha*, hahaha, aprillinal*, huumor*, jõuluvana*, ärapanija, lugejakiri',
    metaphor:
      'varastas (show|südame), jalgadega hääleta*, hääletas jalgadega, rahakotiga hääleta*, häälekas*, hääleta filmi*, valikuvõimalus*',
    history:
      'sajand*, ajalugu, ajaloo*, nõukogude, 1917, 1992, 1940, tsaari*, esimesed valimised, laulev revolutsioon, esimene vabariik, keskaja*, asutav kogu',
    'other-crime':
      'maksupettus*, kindlustuspettus*, rahapesu*, pangapettus*, mõrv*, narko*, röövi*, identiteedivarg*, omastami*, dopingu*, kelmusjuhtum*, sularahakelm*, telefonipettus*',
    'weak-place':
      'kool, koolis, kooli, koolimaja*, raamatukogu, raamatukogus, kultuurimaja*, rahvamaja*, spordihall*, vallamaja*, kabiin, kabiinis, kabiini, võimla*, punkt, punktis',
    'weak-box':
      'kast, kasti, kastis, kastist, kastid, kaste, kott, kotid, kotti, kotis, konteiner*, kastide, kastidest, kastiga, kastile, paberikonteiner*',
    'weak-list':
      'nimekiri, nimekirjas, nimekirja, nimekirjast, nimekirjad, register, registris, registrist, protokoll, protokollis, protokolli',
    'weak-paper':
      'sedel, sedeli, sedelid, sedeleid, sedelit, paber, paberid, pabereid, leht, lehed, ümbrik, ümbrikud, ümbriku, ümbrikuid, virn, virnas',
    'weak-count':
      'loeti, loetud, lugemine, lugemise, lugemisel, loetakse, lugeda, lugesid, loevad, ülelugem*, kokku loetud',
    'weak-staff':
      'komisjon, komisjoni, komisjonis, esimees, esinaine, ametnik, ametnikud, vabatahtlik*, vaatleja, vaatlejad, vaatlejaid, komisjonid, komisjonile, komisjonil, komisjoni liige, liikmed',
    people:
      'inimest, inimesi, isikut, elanikku, elanikke, kodanikku, täiskasvanut, nime, allkirja, hääletajat, hääletanut, kohalviibijat, nimekirjas allkirju',
    'split-group':
      '(keskerakonna|reformi|reformierakonna|ekre|isamaa|sotside|erakonna) (toetajad|valijad|pooldajad), perekonnanim*, (mehed|naised|pensionärid|vanurid|noored|teised|ülejäänud|venelased) (hääletavad|valivad|saavad hääletada|peavad), paarisnumb*, paaritu*, sündinud, (üle|alla) # .. (laupäev*|esmaspäev*|teisel päeval), ainult noortele, ainult pensionärid*, (eakad|pensionärid|noored) hääletavad',
    'e-vote-check':
      'e-hääl, e-hääle, e-häält, kontrollrakendus*, (kontrolli*|kontrollida) .. (häält|oma häält|e-häält|hääl kohale), QR-kood* .. hääl*, vaatan kas hääl',
    'draft-summons':
      'kutse .. (kaitsevä*|sõjavä*), mobilisatsioon*, mobiliseer*, ajateenis*, kaitseväekutse*, värbaj*, õppekogunemi*',
    'ballot-photo':
      '(foto|pilt|pildi|pilti|pildista*|selfi*|filmi*) .. (sedel*|hääletussedel*|kabiin*), pilt sedelist, kabiiniselfi*, (saada|näita|saatma|näitama) .. (pilt|pilti) .. (ülemus*|sedel*)',
    'papers-collected':
      '(koguti|kogus|korjati|korjas|võeti|anda|anti|küsis|küsiti|küsib) .. (ID-kaar*|passid|passe|PIN*|pin-kood*|paroole|dokumen*), (ID-kaardid|id-kaarte|passid|PIN-koodid|PIN2*) .. (koguti|korjati|võeti|küsiti|kokku)',
    'benefit-lost':
      '(kaotab|kaotad|jääd ilma|jääb ilma|võetakse|kärbitakse|ära võetakse) .. (pension*|toetu*|töö*|korter*|lastetoetu*|elamislu*|stipend*), (pension*|pensionitõus*|toetu*) .. (võetakse|kaotab|ära|kärbi*), (vallandat*|lahti) .. hääleta*, toetus* .. (üle|vaadatakse|kaob|ilma), toimetulekutoetus*, pension* .. (kaob|ära|vähenda*)',
    'candidate-unfit':
      'kandideerimisõigus*, (ei või|ei tohi|ei saa|õigust) kandideerida, topeltkodakond*, teine pass, teise riigi kodakond*, (liiga noor) .. (kandidee*), (süüdi mõistetud|kriminaalkorras karist*) .. (kandid*|saadik*|vallavanem*), elab välismaal, ei ela vallas, sündinud välismaal, kolmas ametiaeg, (allkirjad|avaldus|dokumendid) .. (võltsit*|puudu*|hiljaks) .. kandid*',
    'partial-tie':
      '(kandidaadi|linnapea|vallavanema|ministri|esimehe|poliitiku) (abikaasa|naine|mees|poeg|tütar|vend|õde|sõber|nõunik|sugulane|elukaaslane), endine (nõunik|kandidaat|minister|linnapea), (määratud|nimetatud|valitud) .. (erakonna|valitsuse|ministri|linnavalitsuse) poolt, (erakonna|partei) liige, erakonna liikme*, ühe erakonna inimes*, samast erakonnast, erakonnakaaslas*, sponsor*, (palgaleht|palgal|palga) .. (linnapea*|linnavalitsus*|erakon*), linnapea (kabinet*|nõunik|palgal), kabinetist',
    'kept-silent':
      '(meedia|ERR|delfi|postimees|ajakirjandus|lehed) .. (vaikib|vaikivad|ei räägi|ei kirjuta|varjab|varjavad|vaikis), keegi ei (räägi|kirjuta|ütle|maini|teavitanud|seletanud), ei räägita (sõnagi|teile|meile), sellest (vaikitakse|ei räägita|ei kirjutata), maha vaikit*, vaikitakse maha, varjatakse, vaiba alla, kinni mätsi*, mätsitakse kinni, vastuseks kehitati õlgu, õlgu kehita*, keegi ei oska öelda',
    explanation:
      'põhjus (on|oli), põhjuseks (on|oli), tuleneb, tulenes, tingitud, selgita*, seletatav, sest seadus*, nagu (kord|seadus|alati|ikka|kõik teised|ette nähtud), on (täiesti|) (tavaline|normaalne|tavapärane), seaduse järgi, seadusega kooskõlas, inimlik eksitus, sisestusviga, arvutusviga, liidet* .. (kaks korda|sama), (viga|eksitus) parandat*, on parandatud, parandati, rutiin*, tavapära*, pärinesid, sest pilveteenus*, (liikus|nihkus) .. piir, haldusreform*, sellepärast tulevad, selgitab, nii on (see|) olnud, parandati samal',
    'elsewhere-or-old':
      '(pilt|foto|video|fotol|pildil|videos|ekraanipilt) .. (pärineb|on pärit|on tehtud|on filmitud|kujutab|vana|teisest|aastast 20*), vana (video|pilt|foto), vanad (pildid|flaierid), teisest (riigist|aastast|vallast), (koolitus*|õppus*|näidissedel*), lavastat*, monteerit*, aastaid vana, on tehtud # aastal, on tehtud .. venemaal, kujutab .. aasta*, (video|pilt|sildil) .. vene keel*',
    'cannot-happen':
      'ei saa (häkkida|näha|muuta|jälgida|seostada|kaks korda|kustutada|olla), (võimatu|välistatud|pole võimalik|ei ole võimalik), oleks märgatud, tuleks välja, iga hääl loetakse, kõik hääled .. loe*, ei ole internetiga, kontrollitakse, võrreldakse, loetakse (käsitsi|kaks korda|üle), keegi ei (näe|saa näha), ei lähe kellelegi, pole võimalik .. (siduda|seostada), ei küsi kunagi, ei tekkinud, ei ole (lükatud|muudetud), ühtegi (edasilükkam*) pole',
    hearsay:
      'olevat, pidavat, väidetavalt, kuuldavasti, kuulduste järgi, räägitakse, räägitakse et, jutt käib, kuulu järgi, levib jutt, kuulsin, lugesin kuskilt, sõber (ütles|rääkis), tuttav (ütles|rääkis), (tulnud|tehtud|saadud|nähtud|viidud) olevat, nagu oleks, justkui oleks',
    witness:
      'oma silmaga, oma silmadega, minu ees, minu silme all, (tulin|käisin|jõudsin) (just|äsja|praegu), (nägin|käisin|ootasin|seisin|hääletasin|küsisin|filmisin|sain|olin) .. (ise|jaoskon*|valim*|sabas|hääleta*), (mulle|meile|emale|vanaemale) (öeldi|anti|näidati|ei antud|tuli), öeldi mulle, saadeti (mind|meid), ma (nägin|käisin|olin|seisin|ootasin), meie (jaoskon*|majas|koolis|külas|vallas), meil siin, minu (nimi|hääl|häält|nime|e-hääl), tegin ekraanipildi, sain kätte',
    comparison:
      '(soomes|rootsis|saksamaal|prantsusmaal|lätis|venemaal|ameerikas|mujal|teistes riikides) .. (loe*|hääleta*|saab|suudetakse), teistes riikides, mujal maailmas, banaanivabari*, ainus riik*, nagu venemaal, nagu valgevenes',
    'past-election':
      '(20*|199*) aasta (valim*|riigikogu*|kohalik*), aastal (194*|195*|196*|197*|198*|199*|2000|2001|2002|2003|2004|2005|2006|2007|2008|2009|2011|2013|2014|2015|2017|2019|2021|2023), (eelmis*|viimas*|möödunud) (valim*|kord*|riigikogu*), neli aastat tagasi',
    'count-progress':
      '(lugemi*|häältelugemi*|ülelugemi*) .. (alga*|jätku*|lõppe*|lõppes|käib|käivad|valmis), (protsenti|jaoskonda|häältest|jaoskondadest) .. loetud, loetud .. (#|jaoskon*|hääl*), esimesed tulemused, (tulemus*) .. (selguvad|avaldatakse|oodata|kinnitatakse|kell), hääled avatakse, hääli loetakse, loetud on # protsenti, # protsenti häält*, häältest loetud, loetakse kokku',
    'register-figures':
      '# .. (valijat|hääleõigusli*|valijaid), (valijate|hääleõiguslike) arv, (miljonit|tuhat|protsenti) .. (valijat|hääleõigus*), esmakordselt .. (hääleta*|valim*), esmavalija*, valijate nimekirja kan*',
    'turnout-figures':
      '(osalusprotsent|valimisaktiivsus|osavõtt|valimisosalus*) .. (oli|#|protsenti|kõrgem|madalam|tõusis|langes|rekord*), # protsenti .. (valija*|hääleõigusli*|hääleta*), (hääletanud|andnud) .. (#|protsenti), (kella|kell) # .. (hääletanud|andnud), e-hääle andnud, (kõrge|madal|rekordiline) (valimisaktiivsus|osalus), oli hääletanud #, hääletanud # protsenti, e-hääli anti #, e-hääle andis #',
    scheduled:
      '(toimuvad|toimub|korraldatakse|peetakse|on plaanis) .. (#|pühapäev*|sügisel|kevadel|oktoobri*|märtsi*), valimispäev on, valimised (on|toimuvad), (järgmis*|tuleva*|sügisest*) (valim*|aastal|nädalal|riigikogu*), (algab|lõpeb|kestab|arutab) .. (#|esmaspäev*|teisipäev*|reedel*|laupäev*|pühapäev*), toimub #, vaatab läbi, arutab eelnõu',
    preparation:
      '(valmistu*|ettevalmist*|valmis) .. (valim*|hääleta*|jaoskon*), (koolit*|otsi*|otsitakse|puudu|vajatakse|värva*) .. (jaoskonnakomisjon*|komisjoni liik*|valimistööta*), (trükit*|trükki*|viidi|veetakse|toimetat*|saadetakse) .. (sedel*|hääletussedel*|valimiskast*|infoleh*), (sedel*|hääletussedel*) .. (trükit*|trükki*|valmis), proovihääletu*, testimi*, läbis testi, katsetat*',
    orderly:
      '(probleemideta|viperusteta|intsidentideta), plaanipära*, nagu plaanitud, õigel ajal, rahulik*, rahulikult, sujus, sujuvalt, korras, hea (tuju|meeleolu), meeleolu hea',
    reform:
      '(valimisseadus*|valimissüsteem*|valimisõigus*|valimisiga|valimisea) .. (muut*|muudatus*|reform*|eelnõu*|langeta*|ettepanek*), (ettepanek|eelnõu|kaalub|plaanib|arutab|soovib) .. (valimis*|e-hääleta*|e-valim*|hääletus*), katseprojekt*, pilootprojekt*, töörühm*, m-hääletami*, mobiiliga hääletam*',
    'voter-guide':
      'kuidas (hääletada|valida|toimub|käib|kontrollida), (kõik|mida) .. (teadma|teada), küsimused ja vastused, KKK, samm-sammult, kes saab hääletada, juhend*, meelespea, siit leiad, loe lähemalt, ülevaade, saab kontrollida, tuleb esitada taotlus, on avatud kella, saab sedeli',
    'inquiry-demanded':
      '(nõuab|nõuame|nõuavad|palub|tahab|taotleb) .. (ülelugemi*|uurimi*|auditi*|selgitus*|tagasiastumi*|vastuseid|uusi valimisi|läbipaistv*), (tuleb|peab|tuleks|peaks) .. (uurida|üle lugeda|tagasi astuma|kontrollida|välja selgitada), sõltumatu* (uurimi*|audit*|kontroll*)',
    'trust-survey':
      '(protsenti|#|enamik|pooled|kolmandik|iga) .. (usaldab|usub|kahtleb|kardab|ei usalda|arvab), usaldus .. (valim*|e-valim*|e-hääletam*|demokraat*), usaldab e, (uuring*|küsitlus*) .. (usalda*|selgu*|näitab), vastanutest',
    'boast-totals':
      'kõige rohkem hääli, rekordarv hääli, (rohkem|enim) hääli (kui|ajaloos), (kogus|sai|noppis|võitis) .. (häält|hääle|hääli|mandaati|protsenti), ajalooline (võit|tulemus), häältemagnet*, ülekaalukas võit',
    'foreign-election':
      '(venemaa|valgevene|ukraina|türgi|iraani|venezuela|usa|ameerika|saksamaa|prantsusmaa|suurbritannia|poola|ungari|gruusia|moldova|rumeenia|soome|läti|leedu|kenya|india) (presidendivalim*|parlamendivalim*|valimis*|referendum*), (venemaal|valgevenes|ukrainas|türgis|ameerikas|usas|saksamaal|poolas|ungaris|gruusias|moldovas|rumeenias|soomes|lätis) .. (valim*|hääleta*), (kosovo|serbia|kongo|nigeeria|pakistani|afganistani|süüria|iraagi|bosnia|makedoonia|armeenia|aserbaidžaani) (presidendivalim*|parlamendivalim*|valimi*), (kosovos|serbias|kongos|nigeerias|pakistanis|afganistanis|iraagis|armeenias|aserbaidžaanis|prantsusmaal|rootsis|rumeenias) .. (valim*|hääleta*|jaoskon*)',
  },
  leaves: {
    'proc.date':
      '(valimised|valimispäev|hääletami*) .. (lükat*|lükati|edasi|jäävad ära|tühistat*), teine valimispäev, hääleta* .. (esmaspäeval|teisipäeval)',
    'proc.hours':
      'jaoskon* .. (suleti|suletakse|sulet*|avati|avatakse) .. (varem|hiljem|enne|hilinemisega|juba), hääletami* .. (pikendat*|pikendati|pikendatakse)',
    'proc.place': '(jaoskon*|hääletuskoh*) .. (koli*|viidi|suleti|sulet*|pole olemas|ei ole olemas|kaotati|uues kohas)',
    'proc.method':
      'hääleta* .. (sms*|telefoniga|whatsapp*|e-kirja*|facebook*|mobiiliga|sõnumiga), (sms*|sõnumiga|whatsapp*) .. hääleta*',
    'proc.documents':
      'hääleta* .. (ilma|ainult) .. (pass*|ID*|dokumen*|juhiloa*), (aegunud|kehtetu) .. (pass*|ID*) .. hääleta*, (ID-kaart|pass) .. nõut* .. hääleta*',
    'proc.marking': '(pliiats*|pastak*|marker*) .. (sedel*|kehtetu*), sedel .. kehtetu* .. kui',
    'proc.special':
      '(eelhääl*|e-hääl*|koduhääl*|välishääl*) .. (tähtaeg*|lõppeb|lõpeb|tühistat*|kaotat*|lühendat*|hiljemalt|lõpetat*)',
    'proc.assist': '(pime*|puudega|ratastool*|eakate*|eakad|vaegnäg*) .. (hääleta*|jaoskon*|abista*)',
    'part.intimidation':
      '(politsei*|sõdur*|relvasta*|turvame*) .. jaoskon*, valijaid .. (ähvarda*|hirmuta*|survesta*), pommiähvardus* .. (jaoskon*|valimis*)',
    'part.queues':
      '(tund*|tunde|tunni) .. järjekor* .. (hääleta*|jaoskon*), (sedel*|hääletussed*) .. (otsa|otsas|lõppesid)',
    'part.secrecy':
      '(näha|teada|näevad|teavad|näeb) .. (kelle poolt|keda) .. (hääleta*|valis*), hääletami* ei ole salaja*, e-hääl* .. ei ole (anonüüm*|salajane)',
    'part.penalty': 'trahv* .. hääleta*, (maksuamet*|kohtutäitur*|inkasso*) .. valijate',
    'part.futility':
      'hääl* ei (loe|muuda|tähenda) midagi, hääli (ei loeta|ei loetud), tühjad sedelid .. (tühista*|kordus*)',
    'part.buying':
      '(osteti|ostet*|ostab|ostnud|ostis) .. (hääli|hääled), häälte ostmi*, hääle eest .. (raha|eurot|maks*), altkäemaks* .. valija*',
    'part.eligibility':
      '(mittekodanik*|pagula*|välismaalas*|vangid|vene kodanik*|hallpassi*|alaealis*|venemaa kodanik*) .. (hääleta*|hääleõigus*|valimisõigus*)',
    'reg.purge':
      '(mind|minu nime) (pole|ei ole|polnud|ei olnud) nimekirjas, (kustutat*|kustutati|eemaldat*) .. (valijate nimekir*|nimekir*|registri*), (mind|nime) .. (ei olnud|polnud) .. nimekir*',
    'reg.inflate':
      '(surnud|surnute*|surnuid|kummitus*) .. (nimekir*|registr*), rohkem valijaid kui (elanikke|inimesi), fantoomvalija*',
    'reg.breach': '(valijate (andme*|nimekir*)) .. (leki*|lekk*|häki*|varastat*|müüa|müüb|müüdi|müüs|müük|müümi*)',
    'reg.tamper': '(valijate nimekir*|rahvastikuregist*) .. (muudet*|muudeti|võltsi*|manipuleeri*)',
    'reg.service':
      '(valijate nimekir*|e-nimekir*|infosüsteem*|rahvastikuregist*) .. (maas|ei tööta*|kokku|hangus|rivist)',
    'ball.extra':
      '(ülearus*|võlts*|eeltäidet*|täidetud|topelt) .. (sedel*|hääletussed*), (kotid|kotte|kastid|kasti*) .. (sedel*|hääli)',
    'ball.destroy':
      '(sedel*|hääletussed*|hääli) .. (põletat*|põletati|prügi*|hävitat*|hävitati|visati|purustat*|kraavi*), (põletati|hävitati|visati) .. (sedel*|hääletussed*)',
    'ball.design': '(sedel*|hääletussed*|kandidaatide nimekir*) .. (trükivi*|viga|puudu*|segadus*|eksita*)',
    'ball.custody':
      '(pitseerimata|plommimata) (kast*|kotid), (valimiskast*|hääletuskast*|urn*|sedel*) .. (järelevalve*|avat*|vahetat*|lukustama*|pitseeri*|valveta), (pitser*|plomb*|plommi*) .. (katki|murt*|puudu*|rikut*)',
    'ball.mail':
      '(kirja|posti teel|kirjahääl*) .. (hääl*) .. (kadu*|võltsi*|varasta*|pettus*), ID-kaar* .. (koguti|korja*) .. hääleta*',
    'tech.machine':
      '(hääletusmasin*|e-hääletussüst*|hääletusseade*|loendusmasin*) .. (muuda*|vaheta*|võltsi*|programmeeri*|varasta*)',
    'tech.hack':
      '(häki*|häkker*|küberrün*|teenusetõkest*|sisse murt*) .. (valimis*|e-hääl*|RVT|hääletus*|VVK), (valimis*|e-hääl*|e-valimis*|hääletussüst*|RVT) .. (häki*|küberrün*|murt*|teenusetõkest*)',
    'tech.source':
      'lähtekood* .. (e-hääl*|valimis*|e-valimis*|hääletus*), (e-hääl*|e-valimis*|valimis*) .. (lähtekood*|tagauks*|algoritm*|krüptovõt*|mittevaadeldav*)',
    'tech.outage':
      '(valimiste|valimisteenistuse|RVT|VVK) .. (veebileht*|leht|koduleht*|rakendus*) .. (maas|ei tööta*|kokku|ei avane), tulemuste leht .. (maas|ei)',
    'tech.missing':
      '(arvuti*|mälupulk*|seadm*|kõvaket*) .. (kadu*|varastat*|puudu*|müüa|müüb|müüdi|müüs|müük|müümi*) .. (valimis*|jaoskon*)',
    'tech.network': '(elektrikatkes*|voolukatkes*|internet*) .. (lugemi*|häältelugemi*|jaoskon*|loendami*)',
    'res.count':
      '(vaatleja*|valimisvaatleja*) .. (välja|ei lastud|ei lubat*|minema|eemaldat*|takista*), (häältelugemi*|lugemi*) .. (suletud uste|kinniste uste|salaja|peatat*|peatati|vaatlejateta|katkesta*)',
    'res.mismatch':
      'rohkem (hääli|sedeleid) kui .. (valija*|hääleta*|nimekir*|inimes*|elanik*), (numbrid|protokoll*|arvud|tulemused) .. ei (klapi|klappi*|ühti*)',
    'res.timing':
      '(tulemus*|lugemi*) .. (viibi*|venib|hiline*|ikka veel|ikka pole), (öösel|öö jooksul|üleöö) .. (tulemus*|hääl*|edu) .. (muutu*|pöördu*|ilmu*)',
    'res.fake':
      '(võlts*|vale|libatulemus*) .. (tulemus*|protokoll*), tulemus* .. (avalda*|teada|valmis|kirjutat*) .. enne',
    'res.audit':
      '(ülelugemi*|audit*) .. (keelat*|keelduti|varja*|näita*|paljasta*|takista*), keeldu* .. (kinnita*|üle lugemast)',
    'cand.access':
      '(kandidaa*|erakon*|nimekir*) .. (keelat*|ei registreeri*|kõrvaldat*|ei lubat*|eemaldat*) .. (valimis*|kandideeri*), ei (lubatud|lubata|tohi) kandideerida',
    'fraud.voting':
      '(surnud|surnute*|surnu) .. hääleta*, hääleta* .. (kaks korda|mitu korda|topelt|teise nimel|minu nimel|minu eest|surnute)',
    'fraud.general':
      'valimispettus*, valimiste võltsimi*, valimised .. (võltsit*|varastat*|varastati|võltsiti|manipuleerit*), varastatud valimis*, võltsitud valimis*, (võltsisid|varastasid|võltsis|varastas) .. valimis*',
    'inst.capture':
      '(valimiskomisjon*|valimisteenistus*|RVT|VVK|jaoskonnakomisjon*) .. (kallutat*|korrumpeeru*|äraostet*|ähvarda*|erapooli*|kontrolli*|ostetud|erakonna|lojaal*)',
    'inst.imperson':
      '(võlts*|liba*|petu*) .. (valimiskomisjon*|valimisteenistus*|valijakaar*|RVT), (valimiskomisjoni|valimisteenistuse|RVT) .. (nimel|kloonit*|süvavõlts*)',
  },
  none: {
    'ball.ink':
      'no ink is put on voters’ fingers in Estonia; claims about ink name other countries and are said in concepts',
  },
};
