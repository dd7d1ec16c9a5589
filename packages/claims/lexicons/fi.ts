import type { Lexicon } from '../src/lexicon/lexicon.ts';

export const fi: Lexicon = {
  language: 'fi',
  concepts: {
    election:
      'vaalit, vaalien, vaaleja, vaaleihin, vaaleista, vaaleissa, vaaleilla, vaalein, vaaleiksi, vaalituloks*, vaalitulos*, *vaalit, *vaalien, *vaaleja, *vaaleissa, *vaaleista, *vaaleihin, eduskuntavaal*, presidentinvaal*, kuntavaal*, aluevaal*, eurovaal*, europarlamenttivaal*, seurakuntavaal*, vaalikierro*, toisella kierroksella, uurnille, uurnilla, vaaliuurnille, ennenaikaiset vaalit, vaalijärjestely*, vaalitoimitu*, vaalilain, vaalilaki, vaalilaissa, vaalijärjestelm*, vaaliturvallisuu*, äänesi lask*, ääntenlask*',
    referendum: 'kansanäänesty*, kansanäänestyks*, neuvoa antav* äänesty*',
    'election-day':
      'vaalipäiv*, äänestyspäiv*, vaalisunnuntai*, vaali-ilta*, vaali-illan, vaaliyö*, vaaliöi*, varsinaisena vaalipäivänä',
    'election-body':
      'keskusvaalilautakun*, vaalilautakun*, vaalipiirilautakun*, vaalitoimikun*, vaaliviranoma*, vaalijohtaja*, vaalikomissio*, keskusvaalikomissio*, vaaliviraston, oikeusministeriö*, vaalikomitea*, vaalikomission, DVV*, digi- ja väestötietovirast*',
    official:
      'vaalivirkaili*, vaalitoimitsij*, vaalilautakunnan (jäsen*|puheenjohtaja*), äänestysvirkaili*, vaaliviranhaltij*, ennakkoäänestysvirkaili*, ääntenlaskij*, äänestyspaikan virkaili*, vaalijohtaj*, vaaliavustaj*, vaalien järjestäj*, lautakunnan (jäsen|jäseni*|jäsenet|puheenjohtaja|puheenjohtajan)',
    observer:
      'vaalitarkkaili*, tarkkailij*, vaalitarkkailu*, Etyj*, ODIHR, OSCE, havainnoitsij*, vaalihavainnoitsij*, valvojat, vaalivaltuutet*',
    voter: 'äänestäj*, äänioikeutet*, äänestäneet, äänestäneitä, äänestäneiden, valitsij* !(yhdisty*)',
    vote: 'äänestä*, äänesti*, äänest*, ääniä, annetut äänet, annettuja ääniä, annetuista äänistä, ääntä !(kuul*|pitä*), äänet, äänistä, äänimäärä*, antaa äänen*, antoi äänen*, ääneni, äänesi, äänioikeu*, *äänet, *ääniä, uurnalla, äänemme, ääntä ero, ennakoissa, ennakot, *ääntä !(kuul*|pitä*), kaksi ääntä, kaks ääntä, äänisaal*, äänien, äänestysnumero*, äänestysmerkin*',
    turnout: 'äänestysprosen*, äänestysaktiivisu*, äänestysvilkka*, äänestysinto*',
    register:
      'äänioikeusrekister*, äänestäjärekister*, vaaliluettelo*, äänestäjäluettelo*, äänioikeusluettelo*, äänestäjälista*, väestörekister*, vaalirekister*',
    registration:
      '(rekisteröity*|ilmoittautu*|rekisteröidy*) .. (äänestä*|äänestäj*|vaaleihin), äänestäjäksi (rekisteröity*|ilmoittautu*), äänioikeusilmoitu*, ilmoituskorti*, ilmoituskort*, äänioikeuskort*, ilmoituskorttia, ilmoituskortti',
    ballot:
      'äänestyslip*, vaalilip*, äänestysliput, äänestyslippu*, äänilip*, äänestyskuor*, vaalikuor*, vaalikuori*, vaalikuoria, äänestyslappu*, äänestyslapu*, vaalilappu*',
    'ballot-box': 'vaaliuurna*, äänestysuurna*, vaaliuurni*, uurna*, uurnaa, uurnan, uurnat, uurnia, vaalilaatik*',
    'postal-vote': 'kirjeääne*, kirjeääni*, postiääne*, kirjeitse .. äänest*, postitse .. äänest*, äänestyskir*',
    'early-vote':
      'ennakkoääne*, ennakkoääni*, ennakkoon .. äänest*, äänest* .. ennakkoon, ennakkoäänestyspaik*, ennakkoään*, ennakkokuor*',
    'special-vote':
      'kotiäänesty*, laitosäänesty*, ulkomailla .. äänest*, äänest* .. ulkomailla, ulkosuomalais* .. äänest*, valtakirjaäänesty*, äänest* .. (suurlähetystö*|edustusto*|valtakirja*), äänestysbussi*, äänestysauto*',
    'voting-machine':
      'äänestyskone*, laskentakone*, (äänestys|ääntenlaskenta) (kone*|laite*), äänestyslait*, äänestyspääte*, ääntenlaskentakone*, dominion, smartmatic, sähköi* äänestyskone*',
    'election-system':
      'vaalitietojärjestelm*, nettiäänesty*, nettiääni*, sähköi* äänesty*, sähköistä äänestystä, verkkoäänesty*, (ääntenlaskennan|ääntenlaskenta|vaalien|tuloslaskenta|tulospalvelun|äänioikeusrekisterin) (järjestelm*|palvelin*|ohjelm*|tietokan*|tietojärjestelm*), tuloslaskentajärjestelm*, laskentajärjestelm*, vaalipalvelin*, vaaliohjelm*, tulospalvelu*, laskentajärjestelm*',
    'election-site':
      'vaalisivu*, vaalisivusto*, tulossivu*, (vaalilautakun*|oikeusministeriö*|vaaliviranoma*|vaalien) .. (sivu*|sivusto*|verkkosivu*|nettisivu*|sovellu*|portaali*), tulospalvelu*',
    'poll-book':
      'sähköi* (äänioikeusrekister*|vaaliluettelo*|luettelo*), vaalilautakunnan tietokone*, äänestyspaikan (tietokone*|tabletti*)',
    'polling-place':
      'äänestyspaik*, äänestysalue*, äänestyskop*, vaalihuoneisto*, äänestyshuoneisto*, äänestyspisteitä, äänestyspiste*, vaalipaik*, äänestystil*, vaalikop*, vaalikoju*, äänestyskoju*, äänestyssermi*, vaalihuonei*, koppiin asti',
    'polling-hours':
      '(äänestyspaik*|ovet|äänestys|uurnat|vaalihuoneisto*) .. (avau*|sulje*|sulkeu*|auki|kiinni|päätty*|avat*|alkaa) .. (kello|klo|kahdeksa*|yhdeksä*|20|21|myöhässä|aikaisemmin|asti|jo), äänestysaika*, äänestysaja*, äänestää voi (klo|kello|iltakahdeksaan|kahdeksaan), aukioloaj* .. äänesty*',
    'id-document':
      'henkilötodistu*, henkilökort*, henkilökorti*, ajokort*, ajokorti*, passi*, henkilöllisyystodistu*, kuvallinen henkilö*, oleskelulup*, papereita, henkilöllisyy*, kela-kort*, koronapassi*, rokotustodistu*, kuvallista (korttia|henkilö*), kuvallinen kortti, kuvallisen kortin',
    count:
      'ääntenlasken*, laskenta*, laskenna*, laskettiin, lasketaan, laskettu, laskea äänet, laskeneet, äänten laskem*, laskijat, tarkastuslasken*, laskeneet, lasketut, uusintalask*, ääntenlaskun, ääntenlaskussa',
    results:
      'tulos, tulokset, tulosten, tuloksia, tulokseen, tuloksen, vaalitulo*, tuloksista, lopputulos*, ennakkotulo*, ennakkoäänituloks*, tulosta',
    'result-sheet':
      'pöytäkir*, laskentapöytäkir*, vaalipöytäkir*, tulospöytäkir*, tuloslomak*, tuloslist*, laskentalomak*, äänestyspöytäkir*',
    'exit-poll': 'ovensuukysely*, exit poll*, ovensuugallup*, äänestyspaikkakysely*',
    'recount-audit':
      'tarkastuslask*, uudelleenlask*, uusintalask*, uudelleen laske*, lasketaan uudelleen, auditoi*, audit*',
    certification: '(vahvist*|vahviste*) .. (tulo*|vaalitulo*), tuloksen vahvist*, vaalituloksen vahvist*',
    court:
      'hallinto-oikeu*, oikeudessa, oikeuteen, tuomioistui*, korkein hallinto, KHO, perustuslakituomioistui*, tuomari*, valitus, valituksen, käräjäoikeu*, vaalivalitu*, kanteen',
    'police-army':
      'poliisi*, sotila*, armeija*, varusmies*, supo*, suojelupoliisi*, aseistautu*, vartij*, aseistet*, rajavartio*, sotila*, taliban*, palkkasotil*, asemie*, puolisotilaal*, kapinalli*',
    'foreign-actor':
      'venäjä*, venäläi*, kreml*, putin*, kiina*, kiinalai*, yhdysval*, CIA, soros*, ulkomaalaisyhtiö*, ulkovallat, vieraan vallan, ulkomai*, EU:n, bryssel*, nato*, länsi, lännen, amerikkalai*',
    'source-code': 'lähdekoodi*, algoritmi*, takaport*, takaovi*, salainen (ohjelma*|koodi*), ohjelmistovirhe*, koodi*',
    server: 'palvelin*, palvelim*, tietokan*, tietojärjestelm*, tietokone*, tietoverk*, muistitik*, kovalevy*, USB',
    'power-network':
      'sähkökatko*, sähköt (poikki|katkaist*|pois|katkes*), valot (sammu*|pimeni*), nettiyhtey*, internetyhtey*, verkkoyhtey*, tietoliikenneyhtey*, verkko* (katk*|poikki), kytket* (nettiin|internetiin|verkkoon), wifi*, modeemi*, sähkönsyöt*',
    pen: 'kynä*, lyijykynä*, kuulakärkikyn*, tussi*, huopakynä*, kynällä, kyniä, mustekynä*',
    ink: 'muste*, sormimuste*, pysyvä muste, äänestysmuste*, vaalimuste*',
    seal: 'sinet*, sinetö*, sinetti*, sinetöi*, lukitu*, lukko, lukot',
    signature:
      'allekirjoitu*, leima*, leiman, kirjekuor*, postileima*, kuori, kuoret, todistajan allekirj*, leimaamat*, lähetekirje*',
    'non-citizen':
      'ulkomaalais*, ulkomaalai*, maahanmuuttaj*, pakolai*, turvapaikanhaki*, siirtolai*, ei-kansalai*, laittomat maahan*, kansalaisuudetto*, mamu*',
    'dead-people':
      'kuollut, kuolleet, kuolleiden, kuolleita, kuolleille, kuolleen, kuolleella, vainaj*, edesmen*, kuolleet sielut, hautausma*, haudasta',
    'voter-group':
      'vangit, vanke*, opiskelij*, varusmieh*, ulkosuomalai*, 16-vuotiaa*, 17-vuotiaa*, alaikäi*, kaksoiskansala*, velalli*, vankilas*, muistisair*',
    disabled:
      'vammai*, sokea*, näkövammai*, pyörätuol*, vanhuk*, vanhus*, iäkkä*, liikuntarajoit*, avustaja*, vaaliavustaj*, selkokiel*, viittomakiel*, omaishoitaj*',
    'remote-channel':
      'tekstiviesti*, tekstarilla, puhelimella, puhelimitse, netissä, netin kautta, sovelluks*, whatsapp*, sähköpostilla, sähköpostitse, verkossa, kännykällä, facebook*, linkki, linkistä, somessa',
    'bag-vehicle':
      'säkki*, säkeissä, säkillinen, laukku*, matkalauk*, laatikoi*, laatikollinen, pakettiauto*, kuorma-auto*, pahvilaatik*, linja-auto*, bussi*, bussilast*, muovikass*, kassi*, roskis*',
    camera: 'kamera*, valokuv*, selfie*, kuvata, kuvannut, valvontakamer*, videoi*',
    'election-fraud':
      'vaalivilp*, vaalipeto*, vaalihuijau*, vaalirikos*, vaalirikok*, äänestysvilp*, äänestyspeto*, vaaliväären*, vaalivarkau*, vaalisotk*, äänestyshuijau*, vaalikeplott*, (vaalit|vaali|vaaleja|vaalien|kansanäänesty*|ääniä|äänet|vaalitulo*|äänestystulos) .. (varast*|varastet*|peukaloi*|väären*|väärin lask*|manipul*|vilpil*|kaapat*|järjestel* etukäteen|sovit*|huijat*|lavastet*|viety|feikat*), (varast*|varastet*|peukaloi*|väären*|manipul*|vilpil*|huijat*|lavastet*) .. (vaalit|vaaleja|vaalien|vaalitulo*|ääniä|äänet|äänestys|kansanäänesty*|äänestystulo*), valeääni*, haamuääni*, laittom* (ääni*|äänet|äänest*), (uurnia|uurnat|uurna) .. (täytet*|täytettiin), (täytet*|täytettiin|tukittiin) .. (uurnia|uurnat|uurna), laajamittai* vilp*, vaalitulok* .. muokat*, (tulos|tulosta|tulokset|tuloksia) .. (muokat*|väärist*|kaunist*), äänestyshuijauk*, vaaliväärink*',
    fraud:
      'vilp*, huijau*, huijat*, huijas*, petos*, petok*, väärinkäytö*, väärinkäytök*, rikkomu*, epäselvyy*, laitto*, sääntöjen vasta*, lainvasta*, epärehelli*, peli* epäreilu*, keplott*, sääntörikko*, väärinkäyttö*, lainvastai*, vaalivilp*, vilpistä, vilppiä, vilppi, vilpin, vaalivilpistä',
    rigged:
      'peukaloi*, manipul*, etukäteen päätet*, päätetty etukäteen, ennalta (sovit*|päätet*|määrät*), järjestet*  etukäteen, lavastet*, sabot*, kaapat*, varastettiin, varastettu, varastivat, varasti, sovittu etukäteen, kulissi*, käsikirjoitet*',
    falsified:
      'väären*, väären*, tekaist*, feikki*, feikat*, vale, valheelli*, keksit*, falsifi*, jälkikäteen (muutet*|täytet*), valeasiakirj*, muokattiin laajasti, sepitet*, tehtailt*, tehtail*, vilpillis*',
    hacked:
      'hakkeroi*, hakker*, murtaut*, murret*, murrettiin, tietomur*, haittaohjelm*, murtaudut*, tunkeut*, krakkero*, kaapat* järjestelm*, vuodet* salasan*, virukse*, hakattu, hakattiin',
    attacked:
      'kyberhyökkäy*, kyberisku*, palvelunesto*, verkkohyökkäy*, tietoverkkohyökkäy*, hyökkäyksen kohtee*, ddos, hyökät* .. (järjestelm*|palvelim*|sivu*), kyber*',
    altered:
      'vaihdet*, vaihto*, vaihtui*, muutet*, muuttel*, muutti*, siirret*, siirtyi* .. (ehdokka*|puolue*), kirjattiin (toiselle|väärälle), kirjat* (toiselle|väärälle|väärin), nollat*, ohjelmoi*, poistet*, vaihta*, vaihtanut, käännet*, kääntä*, ylikirjoit*, muokat*, muokkas*, vaihtun*, vaihtoivat, vääristel*, vääristet*, paranneltu*, kaunistel*, (ääniä|ääntä|äänen|tulosta) .. (voi|voidaan|voitiin|pystyy) .. (muuttaa|vaihtaa|muokata), voi muuttaa jälkikäteen, muuttaa jälkeenpäin',
    added:
      'lisättiin, lisätty, lisäsivät, ujutet*, sujautet*, tunget*, työnnet* .. uurna*, uurnaan (laitet*|pudotet*|sujautet*|tunget*), ilmestyi, ilmestyivät, ilmaantu*, täytettiin, täytti, täyttivät, syötettiin, tuotiin lisää',
    destroyed:
      'poltet*, poltti*, poltett*, tuhot*, silput*, silppuri*, heitet* (pois|roskiin|menemään), heitettiin, roskiin, roskiksesta, roskikseen, roskalav*, hävitet*, hävite*, paperinkeräys*, kaatopaik*, ojasta, ojaan, revit*, revittiin, tuhoutu*, silppuriin, silppurista, kippas*, kipat*, (löytyi|löysin|löydettiin) .. (ojasta|roskiksesta|kaatopaikalta|paperinkeräyk*)',
    lost: 'kadon*, katosi*, hävi* !(vaali*), hukass*, hukkui*, puuttuu, puuttui, puuttuvat, löytyi, löydettiin, löytyivät, kateissa, kadoksissa, unohtu*, ei koskaan saapun*, eivät saapuneet, ei tullut perille, kadonnei*, kadonneista, kirjautumatta, jäi kirjautumatta, jäivät kirjautumatta, nielaisi, haihtu*',
    stolen:
      '(varastet*|varastettiin|anastet*|anastettiin|vietiin) .. (äänestyslip*|uurna*|vaaliuurna*|laitte*|läppäri*|tietokone*|tabletti*|leima*), (äänestyslip*|vaaliuurna*|uurna*|laitte*|läppäri*|tietokone*|leima*) .. (varastet*|anastet*|viety|pihistet*)',
    'pre-marked':
      '(valmiiksi|etukäteen) (täytet*|merkit*|numeroi*|kirjoitet*|rastitet*|leimat*), esitäytet*, oli jo (numero*|merkint*|täytetty), lipussa oli jo, jo rastitet*, rastitettu*, rastitettuja, jo merkit*, valmiiksi merkit*, täytettyjä äänestyslippuja',
    extra:
      'ylimääräi*, kaksoiskappale*, tuplana, kahteen kertaan painet*, painettu liikaa, painettiin .. (liikaa|enemmän), kaksi (äänestyslip*|lippua|korttia), ylijää*, kaksinkertai*, liikaa (äänestyslip*|lippuja)',
    invalid:
      'mitätö*, mitätöi*, hylät*, hylättiin, hylätään, hylkää*, pilat*, kelpaamat*, ei kelpa*, eivät kelpaa, ei ole voimassa, ei hyväksyt*, ei hyväksytä, ei kelvannut, mitätön*, hylättyihin, hylättyjen, mitätöityihin, ei huolita',
    'not-counted':
      '(ei|eivät|eikä|jäi|jäivät|jätet*|jätettiin) .. (lasket*|laskettu|laske|lasketa|laskemat*|laskettaisi|huomioi*|huomioon), laskematta, laskemat* (äänet|ääniä|lippu*|kuor*), jätet* (laskematta|huomiotta), sivuutet* .. ään*, jäivät huomioimatta, jäi huomioimatta, jätettiin huomioimatta',
    closed:
      'suljet*, suljettiin, suljetaan, sulki, sulkivat, lakkautet*, lakkautettiin, ei (enää|ole) olemassa, ei ole (siellä|auki|avattu), ei avata, ovet (lukossa|kiinni), on kiinni, oli kiinni, evakuoi*, (jäi|jäivät) kiinni, ovessa (oli|on) lappu, lappu ovessa',
    moved:
      '(siirret*|siirtyy|siirtyi|siirrettiin|muuttanut|muutti|vaihdet*|vaihtui) .. (koulu*|kirjasto*|osoit*|paikka*|paikkaan|rakennu*|uuteen|toiseen|sali*|kirko*), äänestyspaik* .. (siirret*|siirtyy|siirtyi|muutet*|vaihtui*|vaihdet*|eri paikas*|muuttanut), uusi osoite, uudessa (osoitteessa|paikassa), eri osoit*, on siirretty .. (puolelle|viereen|kilometri*), (siirretty|siirrettiin|vaihdettu) .. kertomatta',
    late: '(avat*|avattiin|avautui|avau*) .. (myöhässä|myöhemmin|tunti*|vasta), myöhässä, (sulje*|suljet*|suljettiin|sulkeu*|kiinni) .. (aikaisemmin|etuajassa|ennen aikojaan|liian aikaisin|jo kello|tuntia aiemmin|jo kuudelta|jo), ei ole vielä (auki|avattu), etuajassa, ei (avattu|auennut), (aukesi|avattiin|avautui) vasta, (meni|laitettiin) kiinni (jo|ennen), ovi (oli|) (lukossa|kiinni), suljettiin .. ennen, tuntia ennen, (jäi|jäivät) kiinni .. (avain|aamu*), (puoli tuntia|tunnin|tuntia|minuuttia) myöhässä',
    extended:
      'jatket* .. (äänesty*|aikaa|aukiolo*|kello*), pidennet*, äänestysaik* .. (jatk*|piden*), auki pidempään, lisäaika*',
    postponed:
      'lykät*, lykättiin, lykätään, siirret* .. (syksy*|kevää*|vuod*|viik*|huhti*|kesä*|maanant*|tiista*|päivä*|ajankohta*|eteenpäin), perut*, peruttiin, perutaan, peruutet*, peruttu, toinen äänestyspäivä, uusi (ajankohta|päivä), uusi vaalipäivä, äänestetään (vasta|maanantai*|tiista*|keskiviikko*|torstai*|lauantai*), ei järjestetä, (vaalit|äänestys) .. (on|ovat) (vasta|jo|maanantai*|keskiviikko*|lauantai*|torstai*), väärä päivä, vaalit siirtyvät, vaaleja siirretään, (vaalit|vaaleja|äänestys) .. (siirty*|siirret*) .. (kuukau*|viik*|vuode*)',
    annulled:
      'mitätöi*, (vaalit|vaalitulo*|tulos|äänestys) .. (kumot*|mitätöi*|uusi*|hylät*), uusintavaal*, vaalien uusi*, uusittava, uusitaan, kumot* .. (vaali*|tulo*), uusittavi*, uudet vaalit, vaalit uusiksi, määräsi .. uusit*',
    down: '(sivu*|sivusto*|järjestelm*|palvelin*|palvelu*|kone|koneet|tietokone*|tulospalvelu*|sovellu*|rekister*|laitteet|laite) .. (kaatu*|kaatui*|alhaalla|nurin|jumi*|rikki|ei toimi*|eivät toimi*|pimeänä|jäätyi|hidastel*|poissa käytöstä|saavuttamatto*), kaatui, kaatunut, kaatuivat, käyttökatko*, ei toimi, eivät toimi, eivät toimineet, häiriö*, toimintahäiriö*, epäkunno*, tukossa, nurin, vikatilan*, (sivu*|järjestelm*|tulospalvelu|palvelu|kone|rekister*) (ei|eivät) (vastaa|vastannut|vastanneet|aukea|latau*), tulospalvelu ei vastaa, ei antanut .. (virhe*|varoitu*), (kone*|laitte*|äänestyskone*|laskentakone*) .. (epäkuntoon|hajos*|temppuil*|reistai*|rikkoutu*|reistasi*)',
    leaked:
      'vuotan*, vuoti, vuodet*, vuosi (nettiin|julkisuuteen), tietovuo*, tietovuoto*, myytävänä, myyty* .. (tiedot|tietoja|rekister*|lista*), julkaist* .. (tiedot|tietoja|osoitte*), henkilötie*, henkilötunnu*, pimeässä verkossa',
    deleted:
      '(poistet*|poistettiin|pyyhit*|tiput*|karsit*|pudotet*|hävi*|kadon*) .. (rekister*|luettelo*|listal*|lista*), (rekister*|luettelo*|lista*) .. (poistet*|pyyhit*|puuttu*|karsit*|kadon*), (ei|en|eivät) (ole|ollut|olleet|löydy|löytynyt|ollutkaan) .. (luettelo*|rekister*|listal*), nimeni (puuttu*|ei ollut|oli poistettu|poistettiin), ei löytynyt (luettelo*|rekister*|listal*), äänioikeus .. (poistet*|vietiin|katos*|evät*), (ei|eivät|en|ettei) .. (äänioikeutettujen|äänestäjien) (joukossa|listalla), (ettei|enkä) .. (luettelo*|rekister*|listal*|listoil*), ilmoituskort* (ei|eivät) (tullut|tulleet|saapunut), (nimi|nimet|nimiä) .. (puuttui*|puuttuv*|puuttuu|puuttunut) .. (luettelo*|vaaliluettelo*|rekister*|list*), (puuttui|puuttuivat|puuttuu) .. (vaaliluettelo*|äänioikeusrekister*)',
    'double-voting':
      '(äänest*|äänestä*|äänesti*) .. (kahdesti|kahteen kertaan|kaksi kertaa|kolmesti|useaan kertaan|monta kertaa|moneen kertaan|useammin kuin kerran|uudestaan|kahdessa|monessa paikassa|useassa paikassa), kaksoisäänest*, tuplaäänest*, (kahdesti|kahteen kertaan|useaan kertaan|moneen kertaan) .. (äänest*), (kuljet*|kuskat*|tuotiin|rahdat*) .. (äänestäj*|äänestämään), äänestäjäbussi*, kaks (ääntä|kertaa), kaksi ääntä .. (sama|yksi|yhdeltä|mies|jotkut), (käynyt|kävi|käyneensä) ennakkoon .. (ja|sitten|vielä), kiertä* bussilla, bussilla paikasta toiseen, äänestyspaikalta toiselle, äänestyspaikasta toiseen, (äänestäneen|äänestäneet|äänestivät|äänesti) .. (useaan otteeseen|monesti|useampaan kertaan|toistamiseen), useaan otteeseen .. äänest*',
    impersonated:
      '(toisen|hänen|minun|nimissäni|toisten|muiden|vainajan|kuolleen|äitini|isän|vanhusten) .. (nimissä|nimellä|puolesta|henkilöllisyydellä), nimissäni, minun nimelläni, (joku|joku muu|joku toinen) .. (oli jo|oli) .. äänest*, oli jo äänest* .. (puolestani|nimelläni|nimissäni), puolestani, väärillä papereilla, väärennetyllä (passi*|henkil*), tekeytyi, esiintyi toisena, (merkitsi|kirjoitti|täytti|äänesti|merkinnyt|äänestänyt) .. puolesta, muistisai* .. puolesta, (vanhusten|muistisairaiden|asukkaiden|potilaiden) puolesta',
    'vote-buying':
      '(ost*|ostet*|osti*|myy*|maks*|maksoi*|maksettiin|lahjo*) .. (ääni*|ääniä|äänet|äänestä*|äänestäj*|äänestä), (ääni*|ääniä|äänet|äänestä*|äänestäj*) .. (ostet*|osteli*|ostettiin|maksettiin|rahaa|lahjo*|euroa|viinaa), äänten ost*, äänten osto*, äänikaup*, äänestä* .. (rahalla|rahaa vastaan|pullosta), (tarjosi*|tarjot*|antoi|jakoi|lupasi|luvat*) .. (pullo*|rahaa|viina*|euroa|lahjakort*) .. (ääne*|kirjeään*|äänest*), ääne* vastineeksi, vastineeksi äänestä, joka toi .. kirjeään*',
    paid: 'maksu*, maksettiin, maksoi*, rahaa, rahalla, euroa, lahjak*, ruokakass*, viina*, käteistä, palkkio*, lahjus*, lahjo*, pullo*, ilmai*, olutta, kahvipaketti*, tarjosi, tarjottiin, tarjonnut, saunailta*, saunaillan, pullon, makkara*',
    coerced:
      'pakot*, pakotet*, painoste*, painosti*, painostu*, käsket* äänestä*, määrättiin äänestä*, työnantaja*, pomo*, potkut, irtisanom*, kuva (lipusta|äänestyslip*), esimies*, esimieh*, uhkasi potkuilla, merkitsi .. (numeron|äänen) .. puolesta, täytti .. puolesta',
    threatened:
      'uhkail*, uhkai*, uhat*, pelotel*, pelottel*, häiri*, häirin*, ahdist*, pidätet*, pidätettiin, kiristet*, painoste*, kiusa*, karkottel*, uhkasi, uhkasivat, uhkaa, uhkaavat, uhattiin, uhkaus, uhkauks*, pelkää, pelkäävät, pelotteli*',
    violence:
      'ampu*, ammut*, ampumi*, pommi*, pommiuhk*, räjäh*, pahoinpi*, hakattiin, puukot*, tappelu*, mellak*, hyökkä* .. (kimppuun|ihmis*), väkival*, isku, aseella uhat*, kranaat*, tulitu*, leikata sormen, poltettiin, ammuskel*, iskut, iskun, iskuja, itsemurhaisku*, kuoli .. vaaliväkival*, surmattiin',
    queue:
      'jono*, jonot*, jonossa, jonoja, (tuntia|tunteja|tunnin|tuntikaup*) .. (jono*|odot*), (jonot*|odot*) .. (tuntia|tunteja|tunnin|tuntikaup*), kilometri* jono*, jonotettiin, jonotti*, seisoivat jonossa',
    'ran-out':
      '(loppu*|loppui*|loppunu*|puute|pulaa|ei riitä*|eivät riitä*|ei riittän*|ei ole tarpeeksi|vähissä) .. (lip*|äänestyslip*|kuor*|virkaili*|kyn*|lippu*|lomakke*), (äänestyslip*|liput|lippuja|kuor*|kynät|lomakke*|virkaili*) .. (loppu*|loppui*|loppunu*|ei riitä*|eivät riitä*|puute|pula), lippupula*, loppuivat kesken, loppu kesken, (lippuja|lippu*|äänestyslippuja|liput) .. (ei|eivät) .. (riittänyt|riittäneet|riitä), (ei|eivät) riittänyt kaikille',
    'seal-broken':
      '(sinet*|sinetti*|sinetit) .. (rikot*|rikki|auki|poissa|puuttu*|murret*|katkaist*|vaihdet*), (rikot*|rikkinäi*|puuttuv*|ilman|murret*) .. sinet*, sinetöimät*, sinetöimättä, (uurna*|vaaliuurna*|laatik*) .. (avat*|auki|vaihdet*|vartioimat*|valvomat*|lukitsemat*), vartioimat*, ilman valvontaa, valvomat*, lojui*, lukitsematta, vartioimatta, yksin .. (aulassa|käytävässä|huoneessa), (uurna*|ennakkoään*|äänestyslip*|kuoret) .. (aulassa|käytävässä|autossa|pahvilaatik*|kotiin)',
    transported:
      'kuljet*, kuljetettiin, viety, vietiin, kannet*, kannettiin, salakuljet*, kuskat*, rahdat*, toimitet* .. (lip*|uurna*), siirret* autoon, siirteli*, tuotiin, lastat*, lastattiin',
    night:
      'yöllä, öisin, keskellä yötä, yön (pimey*|aikana|tunteina|yli), keskiyöll*, suljettujen ovien takana, aamuyöll*, salassa, pimeässä, kello (kolmelta|3) yöllä, lukittujen ovien takana, lukkojen takana, lukittujen ovien, yön yli, (kaksi|kolme) yötä',
    'washes-off':
      '(muste*|kynä*|merkin*|kirjoit*) .. (lähtee|katoa*|häviä*|haihtu*|pois|pyyhki*|kumit*|liuke*), (pyyhi*|kumitet*|kumilla|kumitta*|haihtuv*|katoav*) .. (kynä*|muste*|merkin*|numero*|äänestyslip*|lyijykyn*), myrkylli*, haihtuva muste, allergi*',
    'bleeds-through':
      'painaa läpi, imeytyy läpi, näkyy läpi, kuultaa läpi, suttaa, suttaantu*, tuhrii, tuhriutu*, ei (lue|pysty lukemaan), tulee läpi',
    traceable:
      '(tietää|tietävät|näkee|näkevät|selvittää|selville|nähdään|saa tietää|saadaan) .. (ketä|kenelle|miten|kuinka|mitä) .. äänest*, (ketä|kenelle|miten) .. äänest* .. (näkyy|nähdään|tiedetään|selviää), vaalisalaisu*, vaalisalai*, ei ole (salai*|salainen|anonyym*), viivakood*, QR-kood*, numeroidut, jäljitet*, jäljittää, salainen äänestys, salaista äänestystä, sarjanumero*, tiesi .. ketä, tiedetään ketä, ketä .. (naapuri|kukin|kuka) äänesti, vaalisalaisuu*',
    mismatch:
      '(enemmän|useampi*) .. (ääniä|äänestäneitä|lippuja|äänestyslip*) .. (kuin|enemmän), enemmän (ääniä|lippuja|äänestäneitä|äänestäjiä) kuin .. (äänioikeut*|asukk*|äänestäj*|ihmis*|luettelo*|rekister*), yli (100|sata) (prosent*|pros*), (ei|eivät) (täsmää*|täsmän*|stemmaa*|pidä yhtä|vastaa), luvut .. (eivät|ei|eroav*|heittä*), eri (lukuja|luvut|tulos|lukema*), ristiriita*, ristiriid*, epäsuh*, ääniä .. enemmän kuin, erot .. pöytäkir*, heittää .. (äänel*|äänel*|kymmen*|sadoil*), enemmän (lippuja|lappuja|kuoria|ääniä) .. kuin .. (äänestäj*|äänestän*|nimi*|ihmis*), (liikaa|puuttuu|vähemmän) .. (lippuja|ääniä), ylimääräistä (ääntä|lippua), # ääntä .. mutta (vain|) #, äänestäneitä # .. lippuja #, luettelossa # .. uurnasta, eroja pöytäkir*, (suuria|merkittäviä) eroja, poikkeamia pöytäkir*',
    exceeds:
      'enemmän kuin, ylittä*, ylitti, ylittivät, yli 100, kaksinkertai*, moninkertai*, useampi kuin, suurempi kuin',
    delay:
      'viivästy*, viivytel*, myöhästy*, venyy, venyi, venyt*, kestää, edelleen ei, vieläkään, vieläkin odot*, hidas*, hitaa*, päiviä, pitkitt*, pantat*, pantataan, jahkail*, (ei|eivät) .. vieläkään laskettu, ääniä ei ole vieläkään, vieläkään laskettu',
    swing:
      'yhtäkkiä, äkkiä, (äkilli*|yhtäkkinen|outo) .. (hyppäy*|nousu*|piikki*|muuto*|käänne*), hyppäs*, hyppäy*, yön yli, yön aikana .. (vaihtu*|kään*|nous*), käänty* .. (yöllä|yhtäkkiä), kuin (taikaiskusta|ihmeen), taiansomai*, kaikki .. samalle (ehdokka*|puolue*), ryöpsäh*, ilmestyi tyhjästä, tyhjästä, järjestys oli eri, vaihtoi omistajaa, vaihtaa omistajaa, kärki (vaihtui|vaihtunut), ykkönen .. vaihtu*',
    stopped:
      '(keskeyt*|keskeytet*|pysäyt*|pysäytet*|lopetet*|seisaut*) .. (lasken*|ääntenlask*|äänesty*|laskem*), (lasken*|ääntenlask*|laskem*) .. (keskeyt*|pysäyt*|pysäh*|lopetet*|seis)',
    expelled:
      '(tarkkailij*|vaalitarkkaili*|toimittaj*|edustaj*|valvoj*) .. (poistet*|ei päästet*|eivät päässeet|estet*|hääde*|karkotet*|heitet*|ajet*|ulos|kiellet*|ovelta|käännytet*|pois), (poistet*|häädet*|karkotet*|estet*|heitet*|käännytet*|kiellet*) .. (tarkkailij*|vaalitarkkail*|toimittaj*|edustaj*), ilman tarkkailij*, ei tarkkailijoita, ei päästetty (katsomaan|sisään|seuraamaan|paikalle), (edustajat|tarkkailijat|tarkkailijoita|havainnoitsij*) .. (pihalle|ulkopuolelle|käytävään|ulos), (jätet*|jätettiin|komennettiin|määrättiin) .. (pihalle|ulkopuolelle|käytävään)',
    refused:
      '(käännytet*|käännytettiin|ei päästet*|ei annet*|en saanut|eivät saaneet|ei saanut|estet*|evät*|eväsi*|kieltäyt*|kiellet*|lähetet*|passitet*) .. (äänest*|äänestä*|ovelta|kotiin|takaisin|äänestyslip*|lippua|äänioikeu*), (äänest*|äänestä*|äänestyspaik*) .. (käännytet*|estet*|evät*|en päässyt|ei päässyt|en saanut|ei saanut|kiellet*|pois), käännytettiin (ovelta|pois), lähetettiin kotiin, jäi äänestämättä, jäivät äänestämättä, (käännytet*|käännytettiin) .. (pois|kotiin|ovelta), ei päästetty .. (äänest*|sisään|koppiin), en (saanut|päässyt) äänestää, (piti|joutui) lähteä (kotiin|pois), lähetettiin kotiin, (sadat|tuhannet|kymmenet|moni|monet|osa|satoja|tuhansia) .. käännytet*, käännytettiin .. (ovelta|pois), ei (annettu|saanut) .. uutta lippua, (esti|estivät|estää|estettiin|estäneet|estänyt) .. äänestämästä, estettiin äänestä*, (kielsi|kielsivät|kiellettiin) .. äänestämästä, pääsi äänestämään vasta',
    'ballot-access':
      '(ehdokas|ehdokka*|ehdokkuu*|puolue*|lista|ehdokaslis*|valitsijayhdisty*) .. (hylät*|evät*|hylättiin|estet*|kiellet*|poistet*|sulje*|suljet*|pudotet*|mitätöi*|ei hyväksyt*|ei saa asettua|ei kelpa*|pois vaaleista|vaalikelpo*), (hylät*|hylkäsi|eväsi|evät*|esti|estet*|kiel*|poisti|poistet*|sulki|suljet*|pudotti|ei hyväksynyt) .. (ehdokas|ehdokka*|ehdokkuu*|ehdokasluettel*|ehdokaslis*|puolueen lista*), vaalikelpoi*, kannattajakort*, ei saa asettua ehdok*, ehdokasasettelu*, kieltäytyi rekisteröimästä, (kieltäyty*|ei) .. rekisteröi* .. ehdok*, (ei|eivät) päästetty ehdolle, estettiin asettumasta, sulki* .. (vaaleista|ehdokkuud*), suljettiin vaaleista, suljettu vaaleista, (vaaleista|ehdokkuudesta) .. (poissulje*|suljet*|suljettu|rajattiin|pudotettiin), poissuljettu puolue, (puolue|ehdokas) .. suljettiin vaaleista',
    barred: 'kiellet*, estet*, hylät*, evät*, suljet* pois, poissuljet*, diskvali*, porttikiel*, poistet*, kielsi*',
    requirement:
      'pitää, täytyy, on pakko, vaadi*, vaaditaan, vaati*, edellyt*, tarvitaan, tarvitset, tarvitsee, pakolli*, vain (jos|kun|ne|kuvalli*|passil*), ilman .. (passia|henkil*|korttia|todistu*|ajokort*) .. ei, ei saa äänestää ilman, on oltava, oltava mukana, esitettävä',
    entitled:
      '(saa|saavat|voi|voivat|voit|saisi*|pääsee|pääsevät|oikeus|oikeutet*|annetaan|sallitaan|lupa|pystyy) .. (äänestä*|äänest*|äänioikeu*), äänioikeut* .. (annet*|anta*|laajen*|saa*|myön*), (äänestä*|äänest*) .. (saavat|sallit*|oikeus), äänioikeus on',
    'not-entitled':
      '(ei|eivät|et|emme|en) .. (saa|saisi*|voi|pysty|pääse|ole oikeu*|ole äänioikeu*) .. (äänestä*|äänest*), (menettä*|menett*|vietiin|viedään|poistet*|evät*|ilman|epää*) .. äänioikeu*, (ei|eivät) ole äänioikeu*, äänioikeu* .. (menet*|menettä*|vied*|viety|evät*|poistet*|puuttu*), kielletään äänestä*',
    deadline:
      'määräaik*, määräaja*, takaraja*, viimeinen (päivä|mahdollisuus|hetki|ennakkoäänestyspäivä), viimeistään, mennessä, umpeutu*, päättyy, päättyi, (maanantaihin|tiistaihin|perjantaihin|keskiviikkoon) (asti|saakka|mennessä), liian myöhään, erääntyy',
    biased:
      'puolueelli*, puolueellisu*, (hallituk*|puolue*|kokoomu*|demar*|persu*|keskusta*) (talutusnuora*|lieka*|kontroll*|käskyläi*|sätkynukke*|miehittä*|jäsen*), käskyläi*, talutusnuora*, sätkynu*, salaliito*, juonessa, suosii, suosi, suosivat, kytkök*, hallinnassa, juonessa muka*, jääv*, esteelli*, (ehdokkaan|ehdokkaiden) (appi|anoppi|sukulai*|tuttu|tuttava|kaveri|vävy|miniä), kotiinpäin, suosii (hallituspuol*|valtapuol*|presidentin), suosivat hallituspuol*',
    bribed: 'lahjot*, lahjo*, korrupt*, ostettu, ostettuja, lahjus*, lahjuk*, kiristet*',
    appointed:
      'nimitet*, nimitti, erotet*, erosi, irtisanot*, vaihdet*, korvat*, potkut, nimittää, nimittänyt, nimittäneet, nimittämi*, nimitettiin, valittiin puheenjohta*, syrjäyt*',
    'fake-channel':
      '(valheelli*|väärenne*|huijaus|vale|feikki|tekaist*) .. (kirje*|sivu*|sivusto*|viesti*|tili|tilejä|tiedot*|puhelu*|ilmoitu*|sähköposti*|esite*), valesivu*, valetil*, huijausviest*, huijaussivu*, huijauskirj*, huijauspuhelu*, valeviest*, valetiedot*, valekir*, (vaalilautakun*|oikeusministeriö*|viranoma*|keskusvaalilautakun*) .. nimissä, tekeyty* .. (viranoma*|vaalilautakun*|oikeusministeriö*), kloonat*, esiintyi viranoma*, (tekeyty*|esiinty*) .. (vaali*|lautakun*|oikeusministeriö*), (soitti|soittaja|viesti|tekstari) .. (pankkitunnu*|keskusvaali*|linkki*|äänioikeuden vahvista*), huijausviest*, huijauspuhelu*, huijaussivu*, väärennetty kirje, (keskusvaalilautakun*|vaalilautakun*|vaaliviranom*|DVV*) .. nimissä, nimissä soitel*, soitellaan .. nimissä, (varoittaa|varoitti) .. (huijausviest*|huijauspuhelu*|valeviest*)',
    deepfake:
      'deepfake*, syväväären*, tekoäly* (tehty|luot*|tuotet*|generoi*), tekoälyvideo*, tekoälyllä, synteetti* (ääni|video*), äänikloon*',
    premature:
      'ennen (vaaleja|äänestyksen (päättym*|alkua)|laskennan|uurnien sulk*|äänestyspaikkojen sulkeutum*|vaalipäivää|ovien sulkeutum*), etukäteen, jo (julkaist*|julkist*|ilmoitet*|tiedossa|painet*|kirjoitet*|valmiina|päätet*), ennenaikai*, ennakkoon (julk*|tiede*|valmi*), valmiit tulokset, tulokset .. (valmiina|etukäteen), ennen kuin (ääniä|äänet) .. laskettu, (tulos|tulokset) .. julistettiin ennen, ennen laskennan (päättym*|valmistum*)',
    fined:
      '(sakk*|sakot|rangaist*|vankila*|menettää tuen|menettä* etuu*|uhkasakk*|karenss*) .. (äänest*|äänestä*|äänestämät*), (äänestämät*|äänestä*|äänest*) .. (sakk*|sakot*|rangaist*|vankila*|uhkasakk*|karenss*|menettää tuk*)',
    'data-used':
      '(velk*|velo*|ulosot*|vero*|karkot*|perin*|kutsunt*|kela*|asevelvol*) .. (äänioikeusrekister*|äänestäj*|äänestä*|vaaliluettel*|äänestystie*), (äänioikeusrekister*|äänestäj*|äänestystie*|äänestä*) .. (velk*|velo*|ulosot*|veroviranom*|verottaj*|karkot*|perin*|kutsunt*|kela*)',
    futile:
      '(ääni*|ääne*|äänestä*|äänestämi*) .. (ei merkitse|ei vaikuta|turha*|ei muuta mitään|hukkaan|ei väliä|ei ole merkitystä|ei kannata|yhtä tyhjän), turha* äänestä*, turhaa äänest*, ei kannata äänestää, miksi (edes|vaivautua) äänest*, tyhj* äänestyslip*, tyhj* ään*, kaikki on (jo|) (päätet*|sovit*), Aku Ankka, (päätetään|sovitaan|päätetty) .. kabinet*, ääni menee .. (silppur*|roski*|hukkaan)',
    harvested:
      '(kerät*|kerättiin|keräil*|keräsi*|kerää*|haali*) .. (ääni*|ääniä|kirjeääni*|äänestyslip*|äänestyskuor*|kuor*), hoivako*, vanhainkot*, hoitokod*, hoitokot*, palvelutalo*, laitoksis* .. ään*, muistisai*, hoivakod*, palvelukot*, palvelukod*',
    unsolicited:
      '(lähetet*|lähetettiin|sai|saivat|tuli|postitet*|saapui) .. (äänestyslip*|ilmoituskort*|äänestysmateriaal*|kirjeäänestys*) .. (kuol*|vanha*|väärä*|kaksi|pyytämät*|koira*|entise*|vainaj*|muuttan*), pyytämättä lähetet*, pyytämät*, koiralle*, entiselle asukka*, väärään osoittees*, (kuoli|kuollut|kuolleelle|vainajalle|edesmennee*) .. (ilmoituskort*|äänioik*), ilmoituskort* .. (kuoll*|vainaj*|edelliselle asuk*|koiral*|isoäi*|isälle|mummol*|kahteen)',
    uncertified:
      'sertifioimat*, testaamat*, ei ole (testat*|sertifioi*|auditoi*|tarkastet*), tarkastamat*, haavoittuv*, haavoittuvai*, tietoturva-auk*, tietoturvaton*, epäluotettav*, ei voi* tarkist*, ilman paperi*, tietoturva-aukko, haavoittuvuu*, turva-auk*',
    'foreign-owned':
      '(omist*|omistam*|valmist*|ohjelmoi*|kehittäm*|rahoit*|tekemä|toimittam*|omistuksessa) .. (venä*|kiina*|soros*|ulkomai*|amerik*|israel*|puoluee*|ministeri*), (venä*|kiina*|kiinalai*|soros*|ulkomai*|amerik*) .. (omist*|omistam*|valmist*|ohjelmoi*|rahoit*|kytkö*|yhtiön), kytkö* .. (venä*|kiina*|soros*|puolu*), ulkomaiselta talolta, ulkomaisen (yhtiön|firman|talon)',
    unfair:
      '(ei|eivät|eikä|tuskin|kaukana) .. (vapaat|vapaita|rehelli*|demokraat*|reilut|reiluja|oikeudenmuk*|läpinäky*|laillis*|vapaista), epädemokraat*, epärehelli*, laiton vaali*, farssi*, näytösvaal*, näennäisvaal*, valevaal*, irvikuva*, pilkka*, niin sanotut vaalit, laitto* vaali*, laittomat vaalit, perustuslain vasta*, teatteri*, sirku*, ei tunnust*, (ei|eivät) (hyväksy|hyväksynyt|hyväksyneet|tunnusta|tunnustanut) .. (vaali*|tulos*|tuloks*), epärehellisi*, epärehelliset vaalit, vaalit .. epärehelli*, (kiisti|kiistää|kiistävät) vaalitulo*, vaalit .. moitti*, moitti* vaaleja',
    fair: 'vapaat ja (rehelliset|reilut|oikeudenmukaiset), vapaita ja (rehelli*|reiluja|oikeudenm*), (luotettav*|turvalli*|rehelli*|läpinäkyv*|demokraatti*) .. (vaal*|äänest*|lasken*), (vaal*|äänest*) .. (luotettav*|turvalli*|sujui*|rauhalli*|rehelli*|läpinäkyv*), ilman (ongelmia|häiriöi*|epäselvyyk*|rikkomuk*), sujuivat (hyvin|rauhalli*|ongelmitta), ongelmitta, ei (havaittu|todettu) .. (rikkom*|epäselv*|vilp*|ongelm*|väärin*), kansainväli* standardi*',
    anomaly:
      'epäilyttä*, tilastollisesti mahdot*, mahdoton*, mahdot*, poikkeama*, outo*, outoja, oudo*, omitui*, kummalli*, selittämät*, mystis*, hämär*, haise*, sattuma*, merkilli*, benford*, ihmeelli*, epänormaali*',
    secret:
      'salaa, salassa, vaivihkaa, hiljai*, piilotel*, piilotet*, peitel*, peittel*, salat*, vaie*, vaieta*, kertomatta, pimitet*, salailu*, salail*, hyssyt*, liikesalaisuu*, salainen, kabinetis*',
    misleading:
      '(painovirhe*|virhe*|väärä*|puuttu*|sekava*|harhaanjoht*) .. (äänestyslip*|ehdokasluettel*|ehdokaslis*|lipu*|numero*), (äänestyslip*|ehdokasluettel*|ehdokaslis*) .. (virhe*|painovirhe*|väärä*|puuttu*|sekav*|epäselv*|harhaanjoht*), väärä ehdokasnumero, painovirhe*, väärät (liput|kuoret|numerot), epäselvä lippu',
    inaccessible:
      '(ei|ilman) .. (luiska*|ramppi*|hissi*|esteet*), esteelli*, ei pääse pyörätuol*, ei ole esteet*, esteettömyy*, portai*, avustaja* .. (ei päästet*|kiellet*|evät*)',
    denial:
      'ei pidä paikkaansa, eivät pidä paikkaansa, ei ole tot*, ei ole totta, ei ole perää, perätön*, perättö*, perätöntä, perusteet*, perusteetto*, väärää tietoa, väärä tieto*, virheelli* (tieto*|väit*), disinformaati*, misinformaati*, harhaanjohtav*, valeuuti*, huhu on, kiistä*, kiisti, kiistää, kiistävät, kiistet*, torju*, torjui, kumoa*, kumosi* .. väit*, kumottu, oikaisu*, oikais*, tosiasias*, todellisuudes*, ei (ole|löytynyt|ole löydetty|löydetty|havaittu) .. (näyttöä|todistei*|todist*|viittei*|merkk*|viitteitä), ilman (näyttöä|todistei*), näyttöä ei, todisteita ei, myytti*, myyt*, salaliittoteori*, vale, valhe*, valetta, (väite|väitteet|video|kuva|viesti|huhu) .. (väärä*|valhe*|vanha*|muokat*|peräisin|harhaan*|tekaist*|perätö*|ei pidä), toisin kuin, irrotettu asiayhtey*, pötyä, puppua, ei tapahtunut',
    'fact-check':
      'faktantarkist*, faktabaari*, faktantark*, tarkistimme, tarkistettu väit*, väite .. (väärä|totta), faktatarkist*, selvitimme',
    'official-notice':
      '(vaalilautakunta|keskusvaalilautakunta|oikeusministeriö|kunta|kaupunki|vaaliviranomaiset|viranomaiset) (muistut*|tiedot*|ilmoit*|kehott*|ohjeist*|kertoo), muistutamme, tiedotamme, ilmoitamme, tiedote, tiedotteen, kuulutu*, kuulut*, lisätietoja, lisätietoa, ohje äänestäj*, ohjeet, tervetuloa äänestämään, voit äänestää, äänestyspaikkasi, tarkista äänestyspaikkasi, osoitteessa tervetuloa',
    attribution:
      'sanoo, sanoi, kertoo, kertoi, kertovat, mukaan, väitt*, väittää, väitti, väittävät, totesi, toteaa, uutisoi*, raportoi*, ilmoitti, ilmoittaa, ilmoittivat, ilmoittavat, ilmoittanut, ilmoituksen mukaan, kertoneet, kertoneen, kertovan, selviää, käy ilmi, ilmenee, käyvät ilmi, kirjoittaa, kirjoitti, todist*, todistaja*, todistajan, myönt*, paljast*, lähte* muka*, varoit*, asiantuntij*, tutkija*, arvioi, silminnäkij*',
    allegation:
      'syyt*, syyttä*, syytök*, syyttää, epäil*, epäilee, epäilyk*, epäily*, väitet*, väitetään, väitetyst*, väitteet, valitu*, valitti*, kantel*, kantelu*, rikosilmoitu*, tutkint*, tutkitaan, esitutkin*, tutkii, ilmiant*, huhu*',
    question:
      'missä (voin|voi|saa|on|äänestetään), miten (voin|voi|saa|äänestetään|toimin), mistä (tiedän|löydän|saan|näen), onko totta, pitääkö paikkansa, tietääkö (kukaan|joku), osaako (kukaan|joku), voiko (äänestää|siellä|joku), saako (äänestää|ilman), mihin (aikaan|asti), mitä papereita, tarvitseeko, tarvitsenko, pitääkö, voinko, saanko, milloin (on|voi|ovat|voin), montako, kelpaako',
    rhetorical:
      'miksi (ei|siis|ihmeessä|äänet|ei kukaan|kukaan|laskenta|tulo*|tarkkailij*|järjestelmä|kaikki), miten on mahdollista, kuinka (on|voi|moni|monta) .. (mahdollista|olla|ääni*|kuol*), kuka (laski|laskee|valvoo|omistaa|hyötyy|takaa), sattumaako, sattumaa, selittäkää, selittäköön, uskooko (joku|kukaan), luuletteko, mitä (salataan|piilotel*|he piil*|salaavat|pelkäävät), herätkää, eikö ole outoa, outoa vai, kumma juttu, miten ihmeessä, kysyn vaan, onko tämä muka, tämäkö on, ja sitten ihmetellään, nukkukaa hyvin',
    opinion:
      'mielestäni, minusta, luulen, uskon, toivon, toivot*, pitäisi, tulisi, häpeä*, häpeälli*, skandaali*, törkeä*, ei voi hyväksyä, on tutkittava, on lopetettava, kannattaisi, surulli*, naurettava*, järkyttäv*, pääkirjoitu*, mielipid*, kolumni*, valitettav*, hienoa, olisi aika, noloa, typer*',
    call: 'vaadi*, vaadimme, vaatii, vaativat, allekirjoita, adressi*, kansalaisaloit*, jaa tämä, jakakaa, jakoon, levitä*, tule mukaan, tulkaa, liity, protesti*, mielenosoitu*, boikot*, kehot*, vetoa*, vetoom*, lopettakaa, lahjoita',
    instruction:
      'äänestä, äänestäkää, muista, muistakaa, muista ottaa, ota mukaan, ottakaa, älä unohda, älkää (unohtako|käyttäkö|luottako|menkö), älä käytä, käytä, käyttäkää, tarkista, tarkistakaa, pyydä, pyytäkää, mene, menkää, lähetä, soita, kirjoita .. numero, huolehdi, varmista, varaa, tuo mukanasi',
    negation: 'ei, eivät, en, et, emme, ette, eikä, ilman, koskaan, kukaan, mitään, ketään, älä, missään, eivätkä',
    hedge:
      'ehkä, saattaa, saattavat, mahdollisesti, voisi, ilmeisesti, kuulemma, tiettävästi, näyttää (siltä|olevan), todennäköi*, kenties, luultavasti, nähtävästi, lienee, muka',
    conditional: 'jos, mikäli, ellei, elleivät, siinä tapauksessa, vaikka',
    evidence:
      'todist*, todistei*, näytt* (tote*|siitä), video*, tallen*, kuvakaappau*, kuvat, jäi kiinni, jäivät kiinni, kärähti*, paljast*, paljastu*, vuodet* (asiakirj*|dokument*), ilmiantaj*, pilkku, vahvist*, dokument*, kiistat*, nauha*, näette itse, katsokaa',
    urgency:
      'hälyty*, varoitus, huomio, kiireelli*, tärkeää, järkyttävää, uskomaton*, uskomatonta, pommi, ennen kuin (poistetaan|tämä poistetaan), juuri nyt, nyt se, tuoretta, vau',
    'first-person':
      'näin (itse|omin|kun), omin silmin, naapuri*, minulle (sanottiin|kerrottiin|annettiin|ei), meille (sanottiin|kerrottiin|annettiin), äitini, isäni, mummo*, vaimoni, mieheni, siskoni, veljeni, kaverini, (olin|kävin|menin|yritin|seisoin|jonotin|tulin|odotin) .. (äänest*|jono*|lauta*|ovel*|koul*|paik*|tunti*), kun (menin|tulin|yritin|pääsin), meidän (koululla|äänestyspaik*|kylä*|kunnas*), työskentelin, nimeni, itse olin, (meidän|mun|minun) (listalta|listan|kyläl*|kunnas*|naapur*), mun (naapur*|äiti*|mummo*), soitin, kysyin, löysin',
    event:
      'haastattel*, tiedotustilai*, lehdistötilai*, keskusteluilta*, keskustel*, paneeli*, paneelikeskust*, podcast*, jakso*, suora lähetys, suorassa lähetyksessä, live, A-studio*, seminaar*, webinaari*, luento*, dokumentti*, istunto, kuuleminen, ohjelmassa, tentti*, vaalitentti*, väittely*, oikeudenkäyn*, ykkösaamu*, vieraina, kokoontui*, mielenosoitu*, puheita',
    statistic:
      'prosent*, miljoona*, tuhat, tuhansi*, tuhannet, satoja, sadat, puolet, kymmeni*, kolmasos*, neljäsos*, joka (toinen|kolmas), pros',
    'time-word':
      'tänään, huomenna, eilen, maanantai*, tiistai*, keskiviikko*, torstai*, perjantai*, lauantai*, sunnuntai*, klo, kello, aamulla, illalla, päivällä, huhtikuu*, tammikuu*, kesäkuu*, marraskuu*',
    politics:
      'ehdokas, ehdokk*, puolue*, kansanedusta*, ministeri*, pääministeri*, hallitus, hallitu*, hallituk*, oppositio*, presidentti*, presidentin, kokoomu*, perussuomalai*, persu*, SDP, demar*, keskusta, vihreä*, vasemmistoliit*, RKP, kristillisdemokraat*, puheenjohtaj*, poliitik*, poliitt*, politiik*, orpo*, marin, niinistö*, stubb*, haavisto*, purra, halla-aho*, vaalikampan*, ehdokkaita, ehdokasta, pormestari*, kansanpuolue*, demokraatti*, republikaani*, trump*, biden*',
    'horse-race':
      'kannatu*, kannatusmittau*, gallup*, mielipidemittau*, johtaa, johdossa, voitt*, voitti*, hävis*, häviö*, suosikki*, ennakkosuos*, vaalivoit*, vaalitappi*, paikkaa, läpimeno*, meni läpi, äänikuning*, ääniharava*, enemmist*, suosio, prosenttiyksik*, tappio*, hallitustunnust*, hallitusneuv*',
    'campaign-work':
      'vaalirahoi*, kampanja*, kampanjo*, vaalilupau*, vaalimainos*, vaalimaino*, vaaliteltt*, vaalityö*, vaaliohjelma*, slogan*, lahjoit*, torilla, vaalijulist*, asettu* ehdol*, ehdolla, ehdolle, vaalikone*, teltta*, vaalibudjet*',
    parliament:
      '(eduskunta|eduskunnan|eduskunnassa|valtuust*|kansanedustaj*|parlamentti|parlamentin|parlamentissa|kansanedustajat|täysistun*|valiokun*|hallitu*|meppi*|senaatti|europarlament*|kaupunginvaltuust*) .. (äänest*|äänestä*), (äänest*|äänestä*) .. (lakiesity*|laista|lain|budjet*|luottamu*|välikysymy*|esityk*|aloit*|mietin*|ponn*|muutosesit*|puolesta|vastaan), luottamusäänesty*, epäluottamu*, lakiesity*, välikysymy*, täysistunto*, lakialoit*, hallituksen esity*, muutosesity*, päätöslauselm*',
    contest:
      'euroviisu*, UMK*, vuoden (urheilija|auto|lintu|peli|tulokas), paras (pelaaja|elokuva|kappale|laulaja), tuomaristo*, yleisöäänesty*, äänestä suosikki*, äänestä (somessa|storyssa|kommentteihin), tanssii tähtien, idols, kilpailu*, palkin*, putous, lukijaäänesty*, taloyhtiö*',
    districting: 'vaalipiirija*, vaalipiirien (raj*|yhdist*), gerrymander*, vaalipiiriuudist*',
    'foreign-influence':
      'vaalivaikutt*, vaalihäirin*, informaatiovaikutt*, hybridivaikutt*, propagand*, trolli*, trollitehda*, botti*, (venäjä*|kiina*|ulkomai*) .. (vaikutt*|sekaant*|puuttu*|häirint*), sekaantu* .. vaal*, disinformaatiokamp*, hybridi*',
    'hacking-elsewhere':
      '(pankki*|pankin|sairaala*|vastaamo*|sähköposti*|puhelime*|yrity*|yhtiö*|facebook-til*|instagram*|koulu*|verkkokaup*|tili*|terveydenhuol*|kaupungin verkko*) .. (hakkeroi*|tietomur*|murtaut*|tietovuo*|kaapat*), (hakkeroi*|tietomur*|murtaudut*|tietovuo*|kaapattiin) .. (pankki*|pankin|sairaala*|vastaamo*|sähköposti*|puhelim*|yrity*|tili*|koulu*|instagram*), wikileaks*',
    'law-text':
      'pykälä*, momenti*, vaalilain, vaalilaki, vaalilaissa, lain (mukaan|nojalla), säädet*, säädetään, perustuslain, luku, rikoslai*, laissa, asetu*',
    satire:
      'lehti (väärälehti|lehden), väärä lehti, lehden satiir*, satiir*, parodi*, vitsi*, huumori*, lol, haha*, hahaha, aprillipäiv*, aprillia, joulupuk*, muumi*, kissa*, sarjakuv*',
    metaphor:
      'varasti (show*|sydäm*|huomio*), äänesti jaloillaan, äänestä* jaloilla*, äänesti kukkarolla*, luottamuslause, varasti koko, kova ääni, ääni kellossa, korotti ääntä*',
    history:
      'vuosisa*, 1800-luv*, 1900-luv*, histori*, historioits*, neuvostoliit*, sisällisso*, ensimmäiset vaalit, kekko*, tsaari*, kylmän sodan, autonomia*, sotien jälk*, 1906, 1917',
    'other-crime':
      'veropeto*, vakuutuspeto*, talousrik*, kavallu*, kavalsi, rahanpes*, huume*, murha*, ryöstö*, nettihuijau*, romanssihui*, identiteettivark*, maksuvälinepeto*, avustuspeto*',
    'weak-place':
      'koulu, koululla, koulun, koulusta, kirjasto, kirjastol*, kirjaston, kirjastossa, uimahalli*, seurakuntatal*, nuorisoseurantal*, liikuntasali*, koppi, kopissa, koppiin, kopin, ostari*, paikka, paikan, kunnantal*, lähikoulu*, palvelutalo*, terveysasema*',
    'weak-box':
      'laatikko, laatikot, laatikosta, laatikoita, laatikoista, säkki, säkit, säkkejä, roskalav*, kontti, pahvilaatik*, kassakaap*',
    'weak-list':
      'luettelo, luettelossa, luettelosta, lista, listalla, listalta, listaa, rekisteri, rekisterissä, rekisteristä, pöytäkirja*',
    'weak-paper':
      'lappu, lappuja, laput, lapun, lippu, lippuja, liput, lipun, lippua, lipussa, kuori, kuoret, kuoria, kuoren, paperi, papereita, nippu, niput, pino, pinon, pinoon',
    'weak-count':
      'laskettu, laskettiin, laskenta, laskennassa, laskennan, laskentaa, lasketaan, laskivat, laskea, laskijat',
    'weak-staff': 'virkailija*, lautakun*, puheenjohtaj*, vapaaehtoi*, tarkkailij*, henkilökun*, laskijat',
    people:
      'ihmistä, ihmisiä, henkilöä, henkilöitä, asukasta, asukkaita, aikuista, kävijää, nimeä, allekirjoitus*, äänioikeutettua, äänestänyttä, äänestäneitä, kuittausta, merkintää',
    'split-group':
      '(demarien|kokoomuksen|persujen|vasemmiston|vihreiden|keskustan|hallituspuolueiden|opposition|puolueen) (kannattajat|äänestäjät|väki), sukunim*, (miehet|naiset|eläkeläiset|vanhukset|nuoret|muut|loput|yli 60*) (äänestävät|äänestää|saavat äänestää), parilliset, parittomat, syntyneet, sunnuntai on muille',
    'e-vote-check':
      'nettiääni*, sähköinen ääni, sähköisen äänen, (tarkista*|varmista*|seura*|jäljit*) .. (ääne*|ääntä|äänen), kuitti .. äänest*',
    'draft-summons':
      'kutsunta*, kutsuntakirje*, liikekannallepano*, mobilisaatio*, reserviläiskirje*, kertausharjoitus*, asepalvelu*, värvä*',
    'ballot-photo':
      '(kuva|kuvan|kuvia|kuvata|kuvasi|kuvasin|selfie*|valokuv*|kuvaaminen) .. (äänestyslip*|lapusta|lipusta|kopissa|äänestyskop*), kuvan äänestyslip*, äänestysselfie*, (lähet*|näyt*) .. kuva* .. (pomo*|äänestysl*|lapusta)',
    'papers-collected':
      '(kerät*|kerätä|keräsi*|otettiin|vietiin|luovut*|takavarikoi*) .. (passi*|henkilökort*|ajokort*|pankkitunnu*|ilmoituskort*|tunnuslu*|salasan*), (passit|passeja|henkilökort*|ilmoituskort*|pankkitunnu*) .. (kerät*|otettiin|vietiin|pyysi|pyydet*|kysyt*)',
    'benefit-lost':
      '(menettä*|menetät|viedään|leika*|leikataan|katkais*|perutaan|lähtee) .. (eläke*|asumistu*|tuki|tuet|tukia|toimeentulotu*|opintotu*|työpaik*|lapsilis*|asunto*|oleskelulup*), (eläke*|asumistu*|toimeentulotu*|opintotu*|lapsilis*) .. (menettä*|leika*|vied*|katkais*), (irtisano*|potkut) .. äänest*',
    'candidate-unfit':
      'vaalikelpo*, ei ole vaalikelpoinen, kaksoiskansalai*, toinen passi, (liian nuori|alaikäinen) .. ehdokkaa*, (tuomittu|tuomio|rikostuomio) .. (ehdok*|valtuut*|edustaj*), asuu ulkomailla, ei asu kunnassa, ei ole syntynyt, kannattajakort*, ehdokashakemu*, (allekirjoitu*|hakemu*|kannattajakort*) .. (väären*|hylät*|puuttu*|hukka*|myöhäs*)',
    'partial-tie':
      '(vaimo|mies|poika|tytär|veli|sisko|serkku|puoliso|avopuoliso|ystävä|lanko) .. (laskee|laski|johtaa|lautakun*), (ehdokkaan|kunnanjohtajan|pormestarin|ministerin|puoluejohtajan|kansanedustajan) (vaimo|mies|poika|tytär|veli|sisko|serkku|puoliso|ystävä|sukulai*), entinen (avustaja|ehdokas|ministeri|kansanedustaja), (nimittäm*|valitsem*|asettam*) .. (puolue*|hallitu*|valtuust*|ministeri*), puolueen jäsen*, jäsenkirja*, saman puolueen, yhden puolueen väkeä, puoluesihteeri*, (ehdokkaan|puolueen|kansanedustajan) (appi|anoppi|vävy|miniä|lanko|käly|kampanjapäälli*|avustaj*|puheenjohta*), kampanjapäälli*, sama mies johtaa, kaksoisroolis*',
    'kept-silent':
      '(media|yle|lehdet|lehdistö|toimittaj*|iltapäivälehd*|valtamedia) .. (vaikene*|hiljaa|ei kerro|eivät kerro|ei uutisoi|eivät uutisoi|pimit*|salaa|salaavat), kukaan ei (puhu|kerro|uutisoi|sano|mainitse), ei (kerrota|kerrottu|haluta) .. (kansalle|kenellekään|kertoa|teille), pimitt*, pimite*, vaietaan, vaiet*, lakaistaan maton, maton alle, hyssytel*, siitä ei puhuta',
    explanation:
      'johtuu, johtui, johtuvat, selitty*, selitys on, selittyi, syynä (on|oli), syy (on|oli), on (täysin|aivan|) (normaalia|tavallista), lain mukai*, lain mukaan, kuten (laki|aina|ennenkin|muutkin), samalla tavalla kuin, inhimillinen (virhe|erehdys), näppäilyvirh*, laskuvirh*, kirjausvirh*, (on|virhe) (korjattu|oikaistu), korjattiin, rutiini*, ohjeiden mukai*, kirjattu eri, syntyi kun, ero syntyi, siksi heidän, sen vuoksi, pyysi raivaamaan, merkinnät on (siirretty|korjattu), varauduttuun nähden, rajamuutok*, (tavallista|normaalia) enemmän?, järjestettiin samana päivänä',
    'elsewhere-or-old':
      '(kuva|kuvan|kuvassa|video|videon|videolla|kuvat|taulukko|klippi) .. (on otettu|on peräisin|on kuvattu|esittää|vanha*|toisesta|on vuodelta|eri maasta|nuorisovaale*), vanha (kuva|video), vanhoja (kuvia|esitteitä), toisesta (maasta|kunnasta|vuodesta), eri (maasta|vaaleista), (harjoitus*|nuorisovaale*|kouluvaale*), lavastet*, muokattu, vuosien takaa',
    'cannot-happen':
      'ei voi(da|) (hakkeroida|jäljittää|nähdä|muuttaa|kumittaa|yhdistää|äänestää kahdesti|käyttää), ei ole (mahdollista|mahdollisuutta), (mahdotonta|poissuljettu), huomattaisiin, paljastuisi, jokainen ääni lasketaan, kaikki äänet .. (lask*), ei ole kytketty, tarkistetaan, tarkastetaan, lasketaan (kahteen|kahdesti|aina), kukaan ei (näe|voi nähdä), ilman mitään merkkiä, eivät mene kenellekään, ei riipu, avataan ja lasketaan, ei ole siirretty',
    hearsay:
      'kuulemma, kuulema, tiettävästi, ilmeisesti, huhu*, huhutaan, huhun mukaan, väitetään, kerrotaan, sanotaan että, puhutaan että, olisi (siirretty|muutettu|poistettu|löydetty|nähty|tehty), (kuulin|luin|luin jostain), kaveri (kertoi|sanoi|näki), tuttu (kertoi|sanoi), naapuri (kertoi|sanoi|näki), ihmiset puhuvat',
    witness:
      'omin silmin, silmieni edessä, silmiemme edessä, edessäni, takanani, (tulin|kävin|palasin) (juuri|äsken|justiin), (minä|mä|me|itse) (näin|näimme|olin|olimme|äänestin|kysyin|odotin|jonotin|seisoin|sain|kuvasin), (jonotin|seisoin|odotin|äänestin|olin) .. (itse|äänest*|vaali*|tuntia|pihalla), näin (itse|kun|miten|kuinka), (minulle|mulle|meille|äidille|mummolle) (sanottiin|kerrottiin|annettiin|näytettiin|ei annettu|tuli), sanottiin (ovella|että|mulle), käännytettiin, meidän (äänestyspaik*|koul*|kyläl*|kunnas*), meillä päin, täällä (meillä|kunnas*|kylä*), olin vaalilautakunn*, minun (ääne*|nimeni), nimeni, ääneni',
    comparison:
      '(ruotsissa|saksassa|ranskassa|venäjällä|virossa|norjassa|usassa|muissa maissa|muualla) .. (lask*|äänest*|osataan|onnistuu), muissa maissa, muut maat, banaanivaltio*, banaanitasaval*, ainoa maa*, kuin venäjällä, kuten venäjällä',
    'past-election':
      'vuoden (194*|195*|196*|197*|198*|199*|2000|2001|2002|2003|2004|2005|2006|2007|2008|2009|2011|2012|2014|2015|2017|2018|2019|2021|2023) .. (vaal*|äänest*), vuonna (194*|195*|196*|197*|198*|199*|2000|2001|2002|2003|2004|2005|2006|2007|2008|2009|2011|2012|2015|2017|2018|2019|2020|2021|2023), (viime|edelli*|aiem*) (vaal*|kerralla|kerta*|kuntavaal*|eduskuntavaal*), neljä vuotta sitten',
    'count-progress':
      '(lasken*|ääntenlasken*|tarkastuslasken*) .. (alka*|käynnist*|jatku*|valmist*|käynnissä|päätty*|edisty*), (prosenttia|alueista|kunnista|äänistä) .. (laskettu|laskettuna), # (prosenttia|) (laskettu|äänistä laskettu), laskettu .. #, ensimmäiset (tulokset|ennakkoäänet), (tulo*) .. (odotet*|selviä*|valmis*|vahvistetaan|julkaistaan), ennakkoäänet .. (julki*|kello), lasketaan vielä, ääniä on laskettu, (laskettu|laskettuna) # prosenttia, # prosenttia (äänistä|ääniä), äänistä laskettu, laskenta päättyi',
    'register-figures':
      '# .. (äänioikeutet*|äänestäj*), äänioikeutettuja (on|oli|yhteensä), äänioikeutettujen määrä, ensi kertaa .. äänest*, ensikertalai*, (miljoonaa|tuhatta|prosenttia) .. äänioikeut*, ilmoituskortit .. (postit*|lähetet*)',
    'turnout-figures':
      '(äänestysprosent*|äänestysaktiivis*|osallistumi*) .. (oli|#|nousi|laski|jäi|prosent*|korke*|matal*|ennäty*), # prosenttia .. (äänest*|äänioikeut*), (mennessä|kello) .. (äänest*|ennakkoon), ennakkoon .. (äänest*|oli äänestänyt) .. (#|prosent*), (vilkas|laiska|korkein|matalin|ennätys*) äänest*',
    scheduled:
      '(järjestetään|pidetään|toimitetaan|käydään|on määrä) .. (#|sunnuntai*|huhtikuu*|vuonna|ensi), vaalipäivä on, vaalit (pidetään|järjestetään|toimitetaan|ovat), (ensi|seuraav*|tulev*) (vaal*|vuonna|vuoden|viikolla|kevä*|eduskuntavaal*|kuntavaal*), (päättyy|alkaa|käsittelee|käsittelyyn) .. (#|maanant*|tiista*|lauanta*|sunnunta*|perjanta*|maaliskuu*), valitaan (sunnuntai*|helmikuu*|maaliskuu*|ensi|uusi), vaalit käydään, (tilata|tilattavissa|toimitettava|palautettava) .. (mennessä|viimeistään|alkaen)',
    preparation:
      '(valmistau*|valmistel*|varautu*) .. (vaal*|äänest*|lasken*), (koulut*|etsi*|rekrytoi*|hakee|puuttuu|tarvitaan) .. (vaalivirkailij*|vaalitoimitsij*|vaalilautakun*), (painet*|toimitet*|lähetet*|postitet*) .. (äänestyslip*|ilmoituskort*|vaalimateriaal*), äänestyslip* .. (painet*|toimitet*|valmiina), kenraaliharjoitu*, testasi, testat*, testataan, kuormitus*, vaalimateriaal*',
    orderly:
      'ilman (ongelmia|häiriöitä|välikohtauksia), suunnitelmien mukaan, suunnitellusti, aikataulussa, ajallaan, rauhallis*, sujui, sujuvasti, hyvässä järjestyksessä, hyvä (tunnelma|meininki), tunnelma (oli|on) .. (hyvä|iloinen|rauhallinen), sujunut, kaikki sujui, ilman jonoja, rauhallisesti',
    reform:
      '(vaalilai*|vaalijärjestelm*|äänioikeusikä*|äänestysikä*|vaalitav*) .. (uudist*|muut*|lask*|ehdot*|esitys*|alent*), (ehdot*|esit*|harkit*|selvit*|suunnitt*) .. (vaalilak*|nettiäänest*|sähköis*|äänestysik*|vaalijärjest*|kirjeäänest*), kokeilu* .. (nettiäänest*|sähköi*), lausuntokierro*, työryhmä*',
    'voter-guide':
      'näin (äänestät|äänestetään|toimii|lasketaan|tarkistat), (ohje|opas|ohjeet) .. (äänest*|vaal*), (kaikki|tämä) .. (tarvitsee|pitää|tulee) tietää, kysymykset ja vastaukset, kuka saa äänestää, lue täältä, katso täältä, askel askeleelta, tietopaketti*, usein kysyt*, selvitimme, voi tarkistaa, voit tarkistaa, (saa|saat) (lisätietoa|apua), palvelunumero*, kelpaavat',
    'inquiry-demanded':
      '(vaatii|vaadimme|vaativat|pyytää|haluaa|edellyttää) .. (uudelleenlask*|tarkastuslask*|selvity*|tutkin*|eroa|vastauksia|selityst*|avoimuu*|uusia vaaleja), (pitää|pitäisi|täytyy|on) .. (tutkia|tutkittava|selvittää|selvitettävä|laskea uudelleen|erota), riippumat* (selvity*|tutkin*|tarkast*)',
    'trust-survey':
      '(prosenttia|#|enemmistö|joka|puolet|kolmannes) .. (luottaa|uskoo|epäilee|pelkää|ei luota|huolissaan|ajattelee), luottamus .. (vaal*|demokrat*|järjestelm*|lasken*), luottaa vaal*, (kysely*|tutkimu*) .. (luott*|mukaan), vastaajista',
    'boast-totals':
      'eniten ääniä (koskaan|ikinä|historian*), ennätysmäärä ääniä, (enemmän|eniten) ääniä kuin, (keräsi|sai|haali|voitti) .. (ääntä|ääniä|prosenttia|paikkaa), (historiallinen|murska|jytky) .. (voitto|vaalivoitto), jytky*, murskavoit*',
    'foreign-election':
      '(venäjän|valko-venäjän|ukrainan|turkin|iranin|venezuelan|yhdysvaltain|usa:n|saksan|ranskan|britannian|puolan|unkarin|georgian|moldovan|romanian|ruotsin|viron|norjan|kenian|intian|amerikan) (presidentinvaal*|parlamenttivaal*|vaal*|kansanäänest*|duuman), (venäjällä|valko-venäjällä|ukrainassa|turkissa|yhdysvalloissa|saksassa|ranskassa|puolassa|unkarissa|georgiassa|romaniassa|ruotsissa|virossa|keniassa|intiassa) .. (vaal*|äänest*), (pakistanin|afganistanin|serbian|kongon|nigerian|egyptin|azerbaidžanin|armenian|kosovon|bolivian|irakin|syyrian|zimbabwen|venäjän|libanonin) (presidentinvaal*|parlamenttivaal*|vaal*), (pakistanissa|afganistanissa|serbiassa|kongossa|nigeriassa|egyptissä|azerbaidžanissa|kosovossa|irakissa|zimbabwessa|moldovassa|unkarissa|britanniassa|englannissa) .. (vaal*|äänest*)',
  },
  leaves: {
    'proc.date':
      '(vaalit|vaaleja|äänestys|vaalipäivä) .. (lykät*|lykätään|perut*|perutaan|siirret*|siirtyvät), toinen äänestyspäivä, uusi vaalipäivä, äänestyspäivä on (maanantai*|lauantai*|keskiviikko*)',
    'proc.hours':
      '(äänestyspaik*|ovet|äänestys) .. (suljet*|sulkeutuu|suljetaan|päättyy) .. (aikaisemmin|etuajassa|jo), äänestyspaik* .. (avat*|avattiin|avautui) .. (myöhässä|myöhemmin), äänestysaikaa (jatket*|pidennet*)',
    'proc.place':
      'äänestyspaik* .. (siirret*|siirtyi|siirtyy|muuttan*|lakkautet*|suljet*|ei ole olemassa|vaihtui*|vaihdet*)',
    'proc.method':
      '(tekstiviestillä|tekstarilla) .. ääni, äänestä* .. (tekstiviesti*|tekstarilla|puhelimella|whatsapp*|sähköpostil*|netissä|sovelluks*), (tekstiviesti*|tekstarilla|whatsapp*) .. äänest*',
    'proc.documents':
      '(äänest*|äänestä*) .. (ilman|vain) .. (passi*|henkilö*|ajokort*|todistu*|kort*), (passi*|henkilökor*|henkilöllisyystod*|ajokort*) .. (vaadi*|pakoll*|vanhentun*|ei kelpa*) .. äänest*, koronapassi .. äänest*',
    'proc.marking':
      '(lyijykynä*|kynä*|tussi*|kuulakärki*) .. (äänestyslip*|ääne*|hylät*|mitätö*), (äänestyslip*|lippu) .. (hylät*|mitätö*) .. (jos|kynä*|numero*)',
    'proc.special':
      '(ennakkoäänest*|kirjeäänest*|kotiäänest*) .. (päättyy|määräaik*|lakkautet*|perut*|viimeistään|umpeutu*|myöhäs*|lopetet*|lyhennet*)',
    'proc.assist':
      '(näkövammai*|sokea*|pyörätuol*|vanhu*|liikuntarajoit*|kehitysvammai*) .. (äänest*|äänestä*|avustaj*)',
    'part.intimidation':
      '(poliisi*|sotilai*|aseistet*|vartij*|uhkail*) .. äänestyspaik*, pommiuhka .. äänest*, äänestäj* .. (uhkail*|pelotel*|painost*|häirit*)',
    'part.queues':
      '(äänestyslip*|liput) .. loppu*, (tuntia|tunteja) .. jono* .. äänest*, jono* .. (äänest*|äänestyspaik*)',
    'part.secrecy':
      'vaalisalaisu* .. (rikot*|ei toteudu|vaaras*|ei ole|murt*), (näkevät|tietävät|näkee|tietää) .. ketä .. äänest*, äänestys ei ole salai*',
    'part.penalty':
      '(sakko*|sakot|rangaist*) .. äänestämät*, (ulosotto*|verottaj*|perint*|kela*) .. (äänioikeusrekister*|äänestäj*)',
    'part.futility':
      '(äänellä|äänelläsi|ääneni|äänesi) ei ole .. (väliä|merkity*), (tyhj* ään*) .. (mitätöi*|kumoa*|uusi*), ääniä ei (edes|oikeasti|) lasketa',
    'part.buying':
      '(ostet*|ostettiin|osti*) .. ääniä, äänten (ost*|osto*|myynt*), ääniä .. (ostet*|ostettiin|viinalla|rahalla), lahjot* äänestäj*',
    'part.eligibility':
      '(ulkomaalai*|maahanmuut*|turvapaikan*|pakolai*|alaikäi*|vangit|vanki*|kaksoiskansal*) .. (saa*|pääse*|äänest*|äänioikeu*), äänest* .. ilman kansalaisuut*',
    'reg.purge':
      '(poistet*|pyyhit*) .. (äänioikeusrekister*|vaaliluettel*|äänestäjäluet*), nimeni .. (puuttui|oli poistet*) .. (rekister*|luettel*|lista*), ei löytynyt äänioikeusrekister*',
    'reg.inflate':
      '(kuolleit*|vainaj*|haamuäänestäj*|tuhansia kuollei*) .. (rekister*|luettel*), haamuäänest*, äänioikeusrekister* .. (kuollei*|kahteen kertaan|haamu*|kuollu*)',
    'reg.breach':
      '(äänioikeusrekister*|äänestäjien tied*|äänestäjätie*) .. (vuot*|vuosi|varastet*|hakkeroi*|myyt*|murret*)',
    'reg.tamper': '(äänioikeusrekister*|vaaliluettel*|rekisteri*) .. (muutet*|muokat*|peukaloi*|vaihdet*)',
    'reg.service':
      '(äänioikeusrekister*|rekister*|vaalitietojärjestelm*) .. (kaatu*|ei toimi*|alhaalla|jumi*|nurin|hyökkäy*)',
    'ball.extra':
      '(ylimääräi*|väärenne*|valmiiksi täytet*|esitäytet*) .. (äänestyslip*|ääniä|lippuja), (säkil*|laatikol*|laatik*|pino*) .. (äänestyslip*|lippuja)',
    'ball.destroy':
      '(äänestyslip*|kirjeääni*|ääniä|liput) .. (poltet*|silput*|heitet*|roski*|tuhot*|ojas*|kaatopaik*|paperinker*|hävitet*), (poltet*|silput*|heitet*|tuhot*|hävitet*) .. (äänestyslip*|kirjeääni*|ääniä)',
    'ball.design': '(äänestyslip*|ehdokasluet*|ehdokaslist*) .. (painovirhe*|virhe*|sekav*|puuttu*|väärä*|harhaan*)',
    'ball.custody':
      '(vaaliuurna*|uurna*|äänestyslip*) .. (vartioimat*|valvomat*|avat*|vaihdet*|sinetöimät*|lojui*|ilman vartiointia), sinet* .. (rikot*|murret*|rikki|auki|puuttu*)',
    'ball.mail':
      '(kirjeään*|postiään*|kirjeäänestys*) .. (kado*|vilp*|varastet*|väärenn*|kerät*|avat*|roski*|ei saapun*|vainaj*|myöhäs*)',
    'tech.machine':
      '(äänestyskone*|laskentakone*|ääntenlaskentakone*) .. (vaihta*|muut*|siirtä*|ohjelmoi*|väärin|peukaloi*|vääristä*) ',
    'tech.hack':
      '(hakkeroi*|murtaut*|kyberhyökkäy*|palvelunesto*|tietomur*|murret*) .. (vaali*|ääntenlask*|äänest*|äänioikeusrek*|tulospalvel*), (vaali*|ääntenlask*|äänest*|tulospalvel*|laskentajärj*) .. (hakkeroi*|murret*|tietomur*|kyberhyök*|palvelunest*|murtaut*)',
    'tech.source':
      'lähdekoodi* .. (vaali*|äänest*|ääntenlask*|laskent*), (vaalitietojärj*|laskentajärj*|nettiäänest*|äänestyskon*) .. (takaport*|lähdekood*|venälä*|kiinalai*|omista*|algoritm*)',
    'tech.outage': '(tulospalvelu*|tulossivu*|vaalisivu*) .. (kaatu*|ei toimi*|alhaalla|jumi*|nurin|pimeän*)',
    'tech.missing':
      '(muistitik*|tietokone*|läppäri*|laite|laitteita|leimasin*) .. (kadon*|katosi|varastet*|puuttuu|myyt*) .. (vaali*|äänest*|lautakun*|laskent*)',
    'tech.network':
      '(sähkökatk*|sähköt|nettiyhtey*|verkkoyhtey*) .. (lasken*|ääntenlask*|äänest*|tulo*), (laskentakone*|laskentajärj*|koneet|ääntenlask*) .. (kytket*|yhteydessä) .. (internet*|net*|verk*)',
    'res.count':
      '(tarkkailij*|vaalitarkkail*) .. (poistet*|ei päästet*|häädet*|estet*|käännytet*), ääntenlask* .. (salassa|keskeyt*|ilman tarkkail*|suljettujen ovien|pysäyt*), laskenta keskeyt*',
    'res.mismatch':
      'enemmän (ääniä|lippuja|äänestäneitä) kuin .. (äänest*|äänioik*|asuk*|luettel*), ääniä enemmän kuin, (ääni* ja äänestäj*|luvut|pöytäkir*|äänimäär*) .. (ei|eivät) (täsmä*|stemma*)',
    'res.timing':
      '(tulo*|lasken*) .. (viivyt*|viivästy*|edelleen ei|pantat*|vieläkään), (yöllä|yön aikana) .. (johto|ääniä|tulos) .. (vaihtu*|kään*|ilmest*)',
    'res.fake':
      '(väären*|tekaist*|vale) .. (tulo*|pöytäkir*|ovensuukys*), (tulokset|vaalitulos) .. (julkaist*|tiedos*|valmii*|kirjoitet*) .. (ennen|etukäteen)',
    'res.audit':
      '(tarkastuslask*|uudelleenlask*|vaalivalitu*|auditoin*) .. (estet*|salat*|hylät*|paljas*|kiellet*|osoit*|ei suostut*), (vahvist*) .. (ei suost*|kieltäyt*) .. tulo*',
    'cand.access':
      '(ehdok*|puolue*|valitsijayhd*) .. (estet*|evät*|hylät*|kiellet*|poistet*) .. (vaal*|ehdok*|asettu*|list*), vaalikelpoisuu* .. (evät*|puuttu*|ei ole|viet*)',
    'fraud.voting':
      'nimeni kohdalla .. (rasti|merkintä|jo), (kuolle*|vainaj*) .. äänest*, äänest* .. (kahdesti|kahteen kertaan|moneen kertaan|toisen nimissä|nimissäni|väärillä papereilla|vainaj*|kuolle*)',
    'fraud.general':
      'vaalivilp*, vaalipeto*, vaalihuijau*, vaalit .. (varastet*|peukaloi*|väärenn*|manipul*|vilpil*), varastetut vaalit, vaalit varastettiin, (peukaloi*|väärensi*|varasti*|vääristel*) .. (vaalit|vaalituloks*|vaaleja)',
    'inst.capture':
      '(vaalilautakun*|keskusvaalilautakun*|vaalivirkaili*|vaaliviranom*|oikeusministeriö*|vaalijohtaj*|ääntenlaskij*) .. (puolueel*|lahjot*|korrupt*|painost*|uhkai*|käskyl*|ohjail*|jäsen*|ostet*|uhat*|kytkö*)',
    'inst.imperson':
      '(väären*|vale|huijaus*|tekaist*) .. (vaalilautakun*|oikeusministeriö*|vaaliviran*|ilmoituskort*|keskusvaalil*), (vaalilautakun*|oikeusministeriö*|vaaliviran*|keskusvaalilaut*) .. (nimissä|valesivu*|huijausvi*|deepfake*)',
  },
  none: {
    'ball.ink':
      'no ink is put on voters’ fingers where Finnish is spoken; claims about ink name other countries and are said in concepts',
  },
};
