import type { Lexicon } from '../src/lexicon/lexicon.ts';

export const de: Lexicon = {
  language: 'de',
  concepts: {
    election:
      'wahl !(der|des|zwischen), wahlen, *tagswahl*, *tagwahl*, *ratswahl*, *schaftswahl*, *meisterwahl*, *alwahl*, *pawahl*, *mentswahl*, *hauswahl*, *ntenwahl*, *gemeindewahl*, landratswahl*, senatswahl*, parlamentswahl*, vorwahlen, vorwahl in, *ratswahlen, stichwahl*, urnengang*, neuwahl*, nachwahl*, wahlgang, an die urnen, zur urne, an der urne, nationalratswahl*, präsidentschaftswahl*, wahlablauf, wahlverfahren, wahlprozess, wahlergebnis*, wahlbeobachter*, wählerdaten, stimmauszählung*, wahlwiederholung*, richterwahl, wahlpost, bundestagswahl*, kommunalwahl*, bürgermeisterwahl*, wahlunterlagen, wahlaufruf*, wahlfälschung*',
    referendum:
      'referend*, volksentscheid*, volksabstimmung*, volksbegehren*, bürgerentscheid*, abstimmungssonntag*, volksinitiative*, plebiszit*',
    'election-day': 'wahltag*, wahlsonntag*, wahlabend*, tag der wahl, abstimmungstag*, wahlwochenende*, wahlnacht',
    'election-body':
      'bundeswahlleit*, landeswahlleit*, kreiswahlleit*, wahlleit*, wahlkommission*, wahlbehörde*, wahlausschuss*, *wahlausschuss*, wahlamt*, wahlämter*, wahlkommission, bundeskanzlei .. abstimmung*, landeswahlbehörde*, bezirkswahlbehörde*, bundeswahlbehörde*, wahlprüfungsausschuss*, gemeindewahlbehörde*, wahlorgan*, wahlbüro*, wahlaufsicht*',
    official:
      'wahlhelfer*, wahlvorst*, wahlvorsteher*, beisitzer*, stimmenzähler*, auszähler*, wahlbeamt*, wahlzeuge*, schriftführer .. wahl*',
    observer:
      'wahlbeobacht*, beobachter*, wahlbeobachtermission*, OSZE, ODIHR, parteivertreter .. auszähl*, beobachtungsmission*',
    voter:
      'wähler, wählern, wählerinnen, wählerin, wahlberechtigt*, wählerschaft, stimmberechtigt*, erstwähler*, briefwähler*, nichtwähler*, stimmbürger*, wähler innen, *wähler, *wählern, stimmvolk',
    vote: 'stimme !(der vernunft|aus), stimmen !(überein|zu|aus|die umfragen), stimmabgabe*, wählen, gewählt, wählt, wählte, wählten, wähle, abstimmen, abgestimmt, abstimmung !(im bundestag|über den antrag), abstimmungen, zweitstimme*, erststimme*, wählerstimme*, votum, wahlstimme*, ankreuzen, briefwahlstimme*, gegenstimme*, wählerstimmen, ja-stimmen, nein-stimmen, wer wählen war, wählen war, je stimme, wahlgeheimnis*, stimmgeheimnis*, briefstimmen, briefstimme',
    turnout: 'wahlbeteiligung*, stimmbeteiligung*, beteiligung an der wahl',
    register:
      'wählerverzeichnis*, wählerliste*, wählerevidenz*, wählerregister*, stimmregister*, wahlregister*, melderegister .. wahl*, wählerdaten*',
    registration:
      'wählerregistrierung*, (eintrag*|registrier*|anmeld*) .. (wählerverzeichnis*|wahl|wählen|wähler), wahlbenachrichtigung*, wahlschein*, wahlkarte*, amtliche wahlinformation, wahleinladung*, als wähler registriert',
    ballot:
      'stimmzettel*, wahlzettel*, stimmkarte*, wahlunterlage*, abstimmungsunterlage*, stimmcouvert*, stimmrechtsausweis*, wahlcouvert*',
    'ballot-box': 'wahlurne*, urne, urnen, stimmurne*, wahlkiste*',
    'postal-vote':
      'briefwahl*, briefwähler*, wahlbrief*, per brief .. (wähl*|abstimm*|stimm*), briefliche stimm*, brieflich*, wahlkarte*, wahlkarten, postwahl*, wahlpost, rote umschläge, roten umschläge, briefwahlunterlagen, wahlbriefe, wahlbriefen, briefstimme*, briefwahlstimme*',
    'early-vote': 'vorzeitig* .. (wähl*|stimmabgabe*), vorgezogen* stimmabgabe*, vor dem wahltag wählen, frühwähler*',
    'special-vote':
      'auslandsdeutsche*, auslandswähler*, (wähl*|stimmabgabe|stimmen|wahlrecht) .. (im ausland|aus dem ausland|konsulat*|botschaft*|auslandstürk*), wahllokal .. ausland, fliegende wahl*, mobile* wahl*, auslandsösterreich*, auslandschweizer*, vollmacht .. wähl*',
    'voting-machine':
      'wahlcomputer*, wahlmaschine*, wahlautomat*, stimmzählgerät*, zählmaschine*, abstimmungscomputer*, abstimmungsmaschine*, dominion, smartmatic, wahlgerät*, (scanner|maschine*|automat*) .. (stimmzettel|auszähl*|stimmen), zählprogramm*, auswertungsprogramm*',
    'election-system':
      'wahlsoftware*, PC-wahl, wahlsystem* .. (hack*|server*|IT|angriff*), e-voting, e voting, elektronische* stimmabgabe, wahl-IT, wahlserver*, online-wahl*, onlinewahl*, (software|server|system|IT|programm) .. (wahl*|auszähl*|stimmen*|bundeswahlleit*|wahlergebnis*), IVU.elect, votemanager, abstimmungssystem*, auswertungsprogramm*, PC-Wahl, schnellmeldung*',
    'election-site':
      '(webseite|website|seite|internetseite|homepage|portal|app) .. (bundeswahlleit*|landeswahlleit*|wahlleit*|wahlbehörde|wahlergebnis*|wahlamt*|wahlkommission|briefwahl*), wahlportal*',
    'poll-book': 'elektronische* wählerverzeichnis*, (tablet*|laptop*) .. wahllokal*, digitale* wählerverzeichnis*',
    'polling-place':
      'wahllokal*, wahlbezirk*, wahlraum*, wahlräume*, stimmlokal*, abstimmungslokal*, wahlkabine*, stimmbezirk*, wahlbüro*, sprengel, wahlsprengel*, abstimmungslokale',
    'polling-hours':
      '(wahllokal*|wahlräume*|wahlraum|stimmlokal*) .. (öffn*|schlie*|geöffnet|geschlossen|zu|auf) .. (um|bis|ab|später|früher|verspätet|uhr), (wählen|wahl|abstimmen|gewählt) .. bis 18, öffnungszeiten .. wahl*, schließung der wahllokale, (von|ab) 8 bis 18',
    'id-document':
      'personalausweis*, ausweis*, reisepass*, pass, perso, führerschein*, lichtbildausweis*, meldebescheinigung*, impfpass*, impfnachweis*, wahlbenachrichtigung*, aufenthaltstitel, staatsbürgerschaftsnachweis*, testnachweis*',
    count:
      'auszähl*, ausgezählt*, auszuzählen, stimmenauszählung*, zähl* .. stimm*, stimmenzähl*, gezählt*, nachgezählt*, hochrechn*, auszählung*, stimmen zählen',
    results:
      'ergebnis*, wahlergebnis*, endergebnis*, resultat*, wahlresultat*, wahlausgang*, *ergebnis, *ergebnisse, auszählungsergebnis*, wahlsieger*, ergebnis .. verkündet',
    'result-sheet': 'wahlniederschrift*, protokoll*, wahlprotokoll*, niederschrift*, schnellmeldung*, zählprotokoll*',
    'exit-poll':
      'exit-poll*, exit poll*, nachwahlbefragung*, wahltagsbefragung*, 18-uhr-prognose*, prognose um 18, ZDF-Balken, balken mit # prozent',
    'recount-audit':
      'neuauszählung*, nachzähl*, neu ausgezählt, nachgezählt*, wahlprüfung*, wahleinspr*, wahlanfechtung*, neu (auszuzählen|auszählen|zählen), überprüfung .. (wahl*|stimm*|auszähl*), audit*',
    certification:
      '(bestätig*|feststell*|festgestellt|beglaubig*|zertifizier*|anerkenn*) .. (wahl*|ergebnis*), (wahl*|ergebnis*) .. (bestätigt|festgestellt|beglaubigt|zertifiziert|anerkannt), amtliche* endergebnis*',
    court:
      'gericht*, bundesverfassungsgericht*, verfassungsgericht*, richter*, klage*, klagt, urteil*, VfGH, verfassungsgerichtshof, staatsgerichtshof*, karlsruhe, anfechtung, eingeklagt, wahlprüfungsbeschwerde*, *gericht, beschwerde*',
    'police-army':
      'polizei*, polizist*, bundeswehr, soldat*, militär*, bewaffnet*, verfassungsschutz, staatsschutz, armee, grenzschutz, milizen',
    'foreign-actor':
      'russland*, russisch*, russen, kreml*, putin*, moskau, china*, chines*, CIA, soros, ausländisch*, USA, iran*, ausland, fremde macht, amerikan*, EU, brüssel, türkei, erdogan, WEF, NATO, venezuel*, serbien',
    'source-code':
      'quellcode*, quelltext*, algorithm*, hintertür*, backdoor*, geheime software, schadcode, programmierfehler',
    server:
      'server*, datenbank*, rechner, computersystem*, IT-system*, netzwerk*, rechenzentr*, festplatte*, usb-stick*, wahlserver*, rechenzentrum',
    'power-network':
      'stromausfall*, strom .. (ausgefallen|weg|abgestellt|abgeschaltet), internet .. (ausgefallen|ausfall|abgeschaltet|weg), internetausfall*, wlan, blackout*, netzausfall*, internetverbindung*, mobilfunk*, licht ging aus, funkloch, licht aus, licht fiel aus',
    pen: 'kugelschreiber*, kuli, kulis, bleistift*, stift, stifte, stiften, filzstift*, textmarker, radierbar*, tintenkiller',
    ink: 'unauslöschliche* tinte, tinte .. finger*, wahltinte, finger .. tinte',
    seal: 'siegel*, versiegelt*, unversiegelt*, plombe*, verplombt*, entsiegel*, vorhängeschloss*, unverschlossen*',
    signature:
      'unterschrift*, eidesstattlich*, umschlag*, wahlumschlag*, poststempel*, stempel*, rückumschlag*, briefumschlag*, kuvert*, unterlochung, ecke* .. abgeschnitten',
    'non-citizen':
      'ausländer*, migrant*, flüchtling*, asylbewerber*, nicht-eu, nichtdeutsche*, staatenlose*, drittstaat*, eingebürgert*, zuwander*, asylanten, doppelpass*, ohne deutschen pass, ausländerwahlrecht*, keinen deutschen pass, gar keinen deutschen',
    'dead-people':
      'tote, toten, toter, verstorben*, gestorben*, leiche*, friedhof*, verblichen*, tot, karteileiche*, verstorbene vormieterin, verstorbenen vormieter*',
    'voter-group':
      'häftling*, gefangene*, straftäter*, studenten, studierende, soldaten, unter 18, 16-jährig*, sechzehnjährig*, minderjährig*, betreute*, obdachlos*, auslandsdeutsche*, senioren, rentner*, ungeimpft*, schüler, verurteilte*, EU-bürger*, wahlrecht ab 16, wahlalter, heimbewohner*, demenz*',
    disabled:
      'behinder*, blinde*, sehbehindert*, rollstuhl*, barrierefrei*, pflegeheim*, altenheim*, demenz*, assistenz*, hilfsperson*, leichte* sprache, gehörlos*, bettlägerig*, wahlschablone*, gebrechlich*',
    'remote-channel':
      '(per|via|mit|über|übers|am) (sms|telefon|handy|whatsapp|internet|e-mail|email|mail|app|telegram|facebook|smartphone|link|instagram), online (wählen|abstimmen|abgestimmt|gewählt), von zu hause, online',
    'bag-vehicle':
      'säcke*, sack, kiste*, karton*, koffer*, lieferwagen, transporter, lastwagen, lkw, kofferraum, bus, busse, bussen, tasche*, tüte*, müllsack*, postauto*, umzugskarton*, müllsäcke*',
    camera: 'kamera*, foto .. (stimmzettel|wahlkabine), fotografier*, selfie*, videoüberwach*, webcam*, gefilmt',
    'election-fraud':
      'wahlbetrug*, wahlfälsch*, wahlmanipul*, wahlbetrüger*, wahlschwindel*, wahlskandal*, stimmenklau*, stimmendiebstahl, wahldiebstahl, wahlbeeinflussung*, briefwahlbetrug*, wahlschummel*, (betrug*|betrüg*|manipul*|fälsch*|gefälscht*|schummel*|unregelmäßigkeit*|schiebung|gemauschel*|getrickst) .. (wahl*|briefwahl*|stimm*|stimmzettel*|auszähl*|referend*|abstimm*|*wahl|*wahlen), (wahl|wahlen|briefwahl|abstimmung|referendum|stimmen|*wahl|wahlergebnis*|auszählung) .. (gefälscht*|manipulier*|gestohlen*|getürkt*|geklaut*|gefaked*|gefakt*|gezinkt*|abgekartet*|betrug*|betrogen|geschoben), gestohlene (wahl|stimmen), (wahl|wahlen|stimmen) (stehlen|fälschen|manipulieren|klauen), illegale* (stimm*|wähler), falsche stimmzettel, fake-wahl*, stopthesteal, abstimmungsbetrug*, gefälschten stimmen, wer zählt gewinnt, millionen gefälscht* stimmen, (wahlbetrug|betrug bei der wahl), wahlergebnis .. betrug',
    fraud:
      'betrug*, betrüg*, betrog*, schummel*, geschummelt, unregelmäßigkeit*, verstöße*, verstoß, schwindel*, mauschel*, illegal*, gesetzwidrig*, rechtswidrig*, wahlfehler*, pannen, panne, trickser*, beschiss*, beschissen, verfassungswidrig*, mogel*, chaos, wirft .. betrug vor, betrug vor, betrugsvorwürf*',
    rigged:
      'manipulier*, manipulation*, gestohlen*, geklaut*, abgekartet*, (schon|bereits|längst|vorher) (entschieden|beschlossen|festgelegt|ausgemacht|fest), getürkt*, gezinkt*, geschoben, inszenier*, putsch*, gesteuert*, sabot*, frisiert*',
    falsified:
      'gefälscht*, fälscht, fälschte*, fälschung*, fälscher*, gefälscht*, falsche*, gefaked*, gefakt*, fingiert*, erfunden*, frisiert*, unecht*, fake, nachgemacht*, plagi*, blanko unterschrieb*, blanko unterschreiben, gefälschte stimmen, gefälschten stimmen',
    hacked:
      'hack*, gehackt*, hacker*, gehackte*, kompromittier*, eingedrungen, eindring*, schadsoftware, trojaner*, virus, geknackt*, sicherheitslücke*, malware, ransomware, einbruch in, infiltrier*, unterwander*, mit simplen mitteln übernehmen, ließ sich .. (übernehmen|knacken|manipulieren), unterwegs änderbar, änderbar gewesen',
    attacked:
      'cyberangriff*, hackerangriff*, cyberattacke*, ddos*, angriff*, attacke* .. (system*|server*|webs*), überlastungsangriff*, angegriffen*, cyber*',
    altered:
      'verändert*, geändert*, umgeschrieben*, vertauscht*, ausgetauscht*, getauscht, verschoben .. stimm*, umgebucht*, gelöscht*, übertragen, zugeschlagen*, zugerechnet*, umprogrammiert*, umgewandelt*, verschob*, radier*, überschrieben, zugeordnet*, korrigiert, änderbar, falsche kreuz an, zeigten .. falsche kreuz, stimmen .. (geändert|verändert|vertauscht|gelöscht|manipuliert), stimmen nachträglich',
    added:
      'hinzugefügt*, eingeworfen*, untergeschoben*, nachträglich*, aufgetaucht*, untergemischt*, nachgeschoben*, ausgefüllt*, eingeschleus*, dazugelegt*, reingeworfen, stopf*, auftauch*',
    destroyed:
      'verbrannt*, verbrenn*, vernichtet*, vernicht*, weggeworfen*, weggeschmissen, geschreddert*, schredder*, müll*, altpapier*, container*, zerrissen*, zerstör*, entsorgt*, papierkorb, mülltonne*, angezündet*, schreddern',
    lost: 'verloren*, verschwunden*, verschwind*, vermisst*, fehlen, fehlende*, fehlt, nicht (angekommen|zugestellt|erhalten|aufgetaucht|bekommen), gefunden*, abhandengekommen*, abhanden, verschollen*, nie (angekommen|erhalten|zugestellt|bekommen), liegen geblieben, verlegt, weg, tauchten .. auf, ungeöffnete wahlbriefe, ungeöffnet*, unbekannt verzogen',
    stolen:
      '(gestohlen*|geklaut*|entwendet*|geraubt*|diebstahl|beschlagnahmt*) .. (urne*|stimmzettel*|wahlurne*|laptop*|wahlunterlagen|computer*|briefwahl*|wahlbrief*), (urne*|stimmzettel*|wahlurne*|laptop*|wahlunterlagen|briefkasten|wahlbriefe|briefwahlunterlagen) .. (gestohlen*|geklaut*|entwendet*|geraubt*|aufgebrochen)',
    'pre-marked':
      '(schon|bereits|vorher|im voraus) (angekreuzt*|ausgefüllt*|markiert*|abgestempelt*), vorausgefüllt*, vorangekreuzt*, vorab ausgefüllt*, vorgedruckt*, vormarkiert*, angekreuzte stimmzettel',
    extra:
      'zu viele (stimmzettel|stimmen|wahlzettel), überzählig*, doppelt (gedruckt*|ausgestellt|verschickt|versandt|gezählt|zugestellt|erhalten|bekommen), doppelte (stimmzettel|wahlkarten|wahlbenachrichtigungen|unterlagen|wahlunterlagen|stimmen), überschüssig*, zusätzliche (stimmzettel|stimmen|wahlkarten|wahlzettel), duplikat*, zwei (stimmzettel|wahlbenachrichtigungen|wahlkarten|wahlscheine), mehrfach*, kopiert*, kopierte*, nachgedruckt*, zu viel gedruckt, tausende stimmzettel',
    invalid:
      'ungültig*, nichtig*, für ungültig, zurückgewiesen*, aussortiert*, verworfen*, nicht (gültig*|anerkannt|zugelassen*), entwertet*, ecke .. ungültig, abgeschnittene ecke',
    'not-counted':
      '(nicht|nie|gar nicht|niemals) (gezählt*|mitgezählt*|ausgezählt*|berücksichtigt*|gewertet*|mitgerechnet), ungezählt*, unberücksichtigt*, unter den tisch, zählt nicht, zählen nicht, (stimmen|stimmzettel) .. (ignoriert|unterschlagen*|nicht gezählt|weggelassen), unterschlagen*, nicht berücksichtigt, zu spät und wurden nicht',
    closed:
      'geschlossen*, schließ*, schließt, dicht gemacht, zugesperrt*, gibt es nicht, existiert nicht, öffnet nicht, macht zu, macht nicht auf, bleibt zu, gesperrt*, evakuiert*, abgeschlossen, verschlossen*, geräumt*, geschlossen, zettel an der tür, grundschule ist zu, lokal .. ist zu',
    moved:
      '(verlegt*|umgezogen*|verlegung|umzug|zieht um|geändert|gewechselt) .. (wahllokal*|wahlraum*|adresse|schule), (wahllokal*|wahlraum*|wahlbezirk*|stimmlokal*) .. (verlegt*|umgezogen*|verschoben|anderswo|woanders|geändert|neue*), neue adresse, in eine andere (straße|schule|gemeinde) (verlegt|umgezogen), anderes wahllokal, anderen ort, andere schule, alle müssen in die, zettel an der tür, am andern ende',
    late: '(öffn*|geöffnet*|aufgemacht|begann*) .. (verspät*|zu spät|später), (schlie*|geschlossen*|zugemacht) .. (früher|zu früh|vorzeitig|eher), noch (nicht geöffnet|geschlossen|zu), mit verspätung, verspätet*, eine stunde früher, noch immer zu, machen früher zu, nach 18 uhr, (erst|schon) um # .. (aufgemacht|geöffnet|schluss|zu), (immer noch|noch immer) .. (zu|geschlossen|verschlossen), tür zu, schluss .. (17|vor 18), kamen .. am wahltag an, unterlagen kamen .. an, zu spät an',
    extended: 'verlänger*, länger (geöffnet|offen|auf), weiter geöffnet, ausgedehnt*, über 18 uhr hinaus',
    postponed:
      '(wahl*|*wahl|*wahlen|abstimmung|referendum|stichwahl) .. (verschoben*|verschieb*|abgesagt*|ausgesetzt*|vertagt*|fällt aus|fallen aus|vorgezogen*|findet nicht statt|finden nicht statt|erst am|am montag|am samstag|am dienstag), (verschieb*|absage*|verleg*|vertag*|verschoben*|abgesagt*) .. (wahl*|*wahl|*wahlen|abstimmung), (wahl|wahlen|*wahl) wurde* um .. verschoben, um (einen|eine|zwei|drei|vier) (tag|tage|woche|wochen|monat|monate) (verschoben*|vertagt*|vorgezogen*), neuer termin, neuer wahltermin, zweiter wahltag, keine wahl, wahlverschiebung*, wahltermin .. (geändert|verschoben|falsch), erst (am montag|nächste woche), keine wahlen mehr',
    annulled:
      '(annullier*|wiederhol*|ungültig*|aufgehoben*|aufheb*) .. (wahl*|*wahl|ergebnis*|abstimmung|stichwahl), (wahl*|*wahl|ergebnis*|abstimmung|stichwahl) .. (annullier*|wiederhol*|für ungültig|aufgehoben*|nichtig*|ungültig), wahlwiederholung*, wiederholungswahl*, neuwahl .. gericht*, muss wiederholt werden, wiederholt werden, wahl .. wiederholt',
    down: '(website|webseite|seite|server|system*|computer|app|software|maschine*|portal|scanner|technik|IT) .. (ausgefallen*|down|abgestürzt*|lahmgelegt*|nicht erreichbar|überlastet*|funktion* nicht|kaputt|defekt*|offline|gestört|streikt*|zusammengebrochen*|hängt), funktioniert* nicht, abgestürzt*, systemausfall*, serverausfall*, nicht erreichbar, computerpanne*, softwarepanne*, technische* (panne*|problem*|störung*|defekt*), lahmgelegt, IT-panne*, störung*, die seite weg, seite weg, vom netz genommen, (wahlmaschin*|wahlcomputer*|geräte|scanner) .. (fielen aus|versagten|streikten|ausgefallen|defekt), fielen die .. aus',
    leaked:
      'geleakt*, leak*, datenleck*, datenpanne*, veröffentlicht* .. daten, verkauft* .. (daten|liste*), zum verkauf, persönliche* daten, ungeschützt*, im netz (aufgetaucht|zugänglich), darknet, offengelegt*, datendiebstahl, adressen .. weitergegeben',
    deleted:
      '(gestrichen*|gelöscht*|streich*|entfernt*|getilgt*|fehl*) .. (wählerverzeichnis*|wählerliste*|wählerregister*|liste|verzeichnis*), (wählerverzeichnis*|wählerliste*|verzeichnis|wahlregister) .. (gestrichen*|gelöscht*|entfernt*|nicht), nicht (im|auf) .. (wählerverzeichnis*|wählerliste*|verzeichnis), keine (wahlbenachrichtigung|wahlunterlagen|wahlkarte|briefwahlunterlagen), nicht eingetragen, abgemeldet, unbekannt verzogen, keine wahlbenachrichtigung, (namen|wähler) .. fehlten .. wählerverzeichnis, fehlten im wählerverzeichnis, (fehlte|fehlten|fehlen) im (wählerverzeichnis|verzeichnis)',
    'double-voting':
      '(wähle|wählen|wählt|wählte|wählten|gewählt*|abgestimmt*|abstimm*|stimmte|stimmen) .. (zweimal|doppelt|mehrmals|mehrfach|dreimal|zwei mal|zweites mal|noch einmal|in zwei|an mehreren), doppelwähl*, doppelte stimmabgabe, mehrfachwähl*, (zweimal|doppelt|mehrfach|mehrmals) .. (gewählt*|abgestimmt*|wählen|abstimmen|wählte*|abgegeben), busse* .. wähler*, zwei stimmzettel, zwei stimmen abgegeben, stimme .. doppelt',
    impersonated:
      '(in|unter) .. (meinem|fremdem|ihrem|seinem|falschem|anderem) namen, im namen .. (verstorbene*|toter|anderer|bewohner*|mutter|vater), (jemand|irgendwer|jemand anderes) .. (gewählt|abgestimmt|unterschrieben), (schon|bereits) .. (für mich|in meinem namen) .. (gewählt|abgestimmt), falsche* (ausweis*|pass*|identität*|papiere*|name*), gefälschte* (ausweis*|pass*|unterschrift*|vollmacht*), an meiner stelle, identitätsdiebstahl, laut liste .. gewählt, für andere .. (gewählt|ausgefüllt|unterschrieben), fremder leute ausgefüllt, unterlagen fremder, vollmachten gefälscht, gefälschte vollmacht*',
    'vote-buying':
      'stimmenkauf*, wählerbestechung*, (kauf*|gekauft*|verkauf*|bezahl*) .. (stimme*|wähler*|briefwahl*|stimmzettel), stimmen .. (gekauft*|verkauft*|erkauft*), (stimme*) .. (geld|euro|kaufen), gekaufte stimmen, erkauft*, (euro|geld) .. (stimme|stimmen|kreuz|stimmzettel), (euro|sack|flasche|kartoffeln) .. je stimme, (euro|geld) .. pro stimme, für eine stimme .. euro',
    paid: 'bezahl*, geld, euro pro, bargeld, bestech*, schmiergeld*, geschenk*, gutschein*, prämie*, freibier, belohn*, franken pro, zehn euro, kartoffeln, sack kartoffeln',
    coerced:
      'gezwungen*, zwing*, genötigt*, nötig*, unter druck, druck .. (ausgeübt|gesetzt|chef), angewiesen .. (wähl*|stimm*), (chef|arbeitgeber|pfleger*) .. (wähl*|stimm*), foto .. stimmzettel, erpress*, vorgeschrieben .. wähl*, vorgesagt, blanko unterschreiben, mussten .. unterschreiben',
    threatened:
      'eingeschüchtert*, einschüchter*, bedroht*, bedroh*, drohung*, drohen, belästig*, angst, festgenommen*, festnahme*, schikan*, verängstig*, abgeschreckt, aggressiv, morddrohung*, bambusstöcken, aus dem lokal getrieben',
    violence:
      'schüsse, schuss, geschossen, bombe*, bombendroh*, explosion*, gewalt*, verprügelt*, angriff*, überfall*, messer*, randal*, sprengsatz*, brandanschlag*, anschlag*, angegriffen, tumult*, schlägerei*, gestürmt*, farbbeutel, verletzte, bambusstöcken',
    queue:
      '(schlange*|warteschlange*) .. (stunde*|lang*|kilometer*|wahllokal*|block), (stunde*|stundenlang) .. (warte*|gewartet|anstehen|angestanden|schlange), lange (schlangen|schlange|warteschlangen|wartezeiten), warteschlange*, stundenlang*, wartezeit*, angestanden',
    'ran-out':
      '(keine|zu wenig*|nicht genug|fehlen*|mangel|ohne|nicht genügend|fehlten) .. (stimmzettel*|wahlzettel*|wahlhelfer*|wahlurnen|wahlunterlagen|umschläge), (stimmzettel*|wahlzettel*|wahlunterlagen) .. (ausgegangen|gehen aus|gingen aus|fehl*|knapp|aus|alle|vergriffen|nachgedruckt|reichten nicht), gehen die stimmzettel aus, mangelware, falsche stimmzettel, (stimmzettel*|wahlzettel) .. reichten nicht, reichten die stimmzettel nicht, nicht genug (stimmzettel|wahlzettel), zu wenig* stimmzettel, stimmzettel .. (knapp|aus|ausgegangen)',
    'seal-broken':
      '(siegel|plombe*|schloss) .. (gebrochen*|aufgebrochen*|beschädigt*|fehl*|zerstört*|entfernt*|erbrochen*|offen), (unversiegelt*|offene*|aufgebrochene*|unverschlossene*|unbewachte*|geöffnete*|ausgetauschte*) .. (urne*|wahlurne*|kiste*|wahlbrief*|umschläge*|sack), (urne*|wahlurne*|kiste*|säcke|umschläge*|wahlbriefe*) .. (unversiegelt*|offen*|aufgebrochen*|geöffnet*|unverschlossen*|unbewacht*|unbeaufsichtigt*|ausgetauscht*|vertauscht*|nicht versiegelt*|nicht verschlossen*), unbewacht*, unbeaufsichtigt*, ungesichert*',
    transported:
      'transport*, abtransport*, weggebracht*, weggeschafft*, abgeholt*, mitgenommen*, geliefert*, hinausgetragen, rausgetragen*, verladen*, eingeladen .. (auto|wagen), gebracht, herumgefahren, geschmuggelt*, weggefahren, nach hause genommen',
    night:
      'nachts, in der nacht, bei nacht, über nacht, mitternacht, hinter verschlossenen türen, heimlich, (2|3|4|5|drei|vier|zwei) uhr (nachts|früh|morgens), im dunkeln, nacht-und-nebel*, nacht und nebel, hinterzimmer*',
    'washes-off':
      '(lässt|geht|löst|wäscht|verschwindet) .. (abwaschen|wegwaschen|abwischen|weg|ab|radieren|runter), abwaschbar*, wegradier*, ausradier*, radierbar*, verblasst*, löst sich auf, giftig*, ätzend, unsichtbare tinte, verschwindende tinte',
    'bleeds-through':
      'drückt durch, durchgedrückt*, verschmier*, verwisch*, unleserlich*, nicht lesbar, scheint durch, durchscheinend*',
    traceable:
      'nummeriert*, barcode*, strichcode*, rückverfolg*, nachverfolg*, (sehen|erfahren|wissen|weiß|herausfinden|nachvollzieh*) .. (wie|wen|was|wer) .. (gewählt*|wähl*|abgestimmt), (wahl*|stimm*) .. nicht (mehr |)(geheim|anonym), wahlgeheimnis*, nicht (geheim|anonym), seriennummer*, QR-code*, loch .. (stimmzettel*|ecke), gelocht*, markierte stimmzettel, das kreuz lesen, kreuz lesen, gegen die lampe, wer wählen war, liste wer wählen',
    mismatch:
      'mehr (stimmen|stimmzettel|wähler|abgegebene stimmen|briefwähler|zweitstimmen|umschläge) .. als .. (wahlberechtigt*|wähler*|einwohner*|registriert*|stimmberechtigt*|eingetragen*|ausgegeben*|wahlberechtigte|wählern), über 100 prozent, mehr als 100, (zahlen|summen|ergebnisse|daten|summe|protokolle) .. (stimmen nicht|nicht überein|passen nicht|widerspr*|weichen ab|abweich*|nicht auf|nicht zusammen|unterscheid*), diskrepanz*, unstimmigkeit*, ungereimtheit*, abweichung*, differenz*, geht nicht auf, passt nicht zusammen, stimmt nicht überein, wahlbeteiligung .. (100|150|über hundert|höher als), mehr (zettel|stimmzettel|umschläge|stimmen|wahlbriefe) als .. (wähler*|vermerke|personen|leute|haken|wahlscheine), (zu viele|fehlen|fehlten|weniger) .. (zettel|stimmzettel|stimmen), # stimmen .. aber nur #, lag um # über, # zu viel*, # zettel mehr, # stimmzettel mehr, zettel mehr .. als, mehr .. urne als, mehr .. als .. abgehakt, (große|erhebliche|deutliche) abweichungen',
    exceeds:
      'mehr als, übersteig*, übertr*, überschreit*, mal so viele, höher als, doppelt so viele, über 100, zu viele, größer als',
    delay:
      'verzöger*, verspät*, schleppend*, langsam*, (immer noch|noch immer|bis heute|noch) (kein*|nicht) .. (ergebnis*|ausgezählt|zahlen|resultat*), tage (später|danach), stunden später, zurückgehalten*, hingezogen, dauert so lange, lässt auf sich warten, lassen auf sich warten, braucht .. bis dienstag, braucht wien bis, (noch immer|immer noch|noch) nicht alle stimmen, noch nicht ausgezählt, tage nach der wahl',
    swing:
      '(plötzlich*|schlagartig|auf einmal|wundersam*|über nacht) .. (stimmen|vorsprung|führung|gekippt|gedreht|sprung|mehr|aufgetaucht|vorn|verschwunden|anstieg), sprunghaft*, (vorsprung|führung) .. (verschw*|weg|geschmolz*|gedreht|dahin), stimmensprung, gekippt*, kippt*, wie von zauberhand, auf einmal, ausschlag nach oben, sprang von, dreht es sich immer',
    stopped:
      '(auszähl*|zählung|stimmenauszählung) .. (gestoppt*|unterbroch*|angehalten|abgebrochen*|ausgesetzt*|pausier*|eingestellt), (stopp*|unterbrech*|unterbrach*|abbruch|gestoppt*|abgebrochen*) .. (auszähl*|zählung|stimmenauszählung|wahl)',
    expelled:
      '(beobachter*|wahlbeobacht*|parteivertreter|zeugen|öffentlichkeit|presse|bürger) .. (ausgeschloss*|rausgeworfen*|hinausgeworfen|verwiesen*|ausgesperrt*|nicht (zugelassen|hereingelassen|reingelassen|eingelassen)|behindert*|weggeschickt*|abgewiesen*|verwehrt|gehindert|rausgeschmissen*), (ausgeschloss*|rausgeworfen*|verwehr*|ausgesperrt*|behinder*|rauswurf|hausverbot) .. (beobachter*|wahlbeobacht*|öffentlichkeit), (ohne|keine) (beobachter|öffentlichkeit|zeugen|wahlbeobachter), unter ausschluss der öffentlichkeit',
    refused:
      '(nicht|nie) .. (wählen|abstimmen) (dürfen|durfte*|können|konnte*|lassen|gelassen), (durfte*|konnte*|darf|dürfen|kann|können) .. nicht .. (wählen|abstimmen|rein|zur wahl), (abgewiesen*|weggeschickt*|zurückgewiesen*|heimgeschickt*|nach hause geschickt|verweigert*|verwehrt*) .. (wähler*|wahllokal*|stimm*|wahl*|wählen), (wähler*|wahllokal*|stimmzettel*|stimmabgabe) .. (abgewiesen*|weggeschickt*|verweigert*|verwehrt*|nach hause), wahlrecht .. (entzogen|verweigert|genommen|beraubt), weggeschickt, ohne gewählt zu haben, wurde* .. (weggeschickt|abgewiesen|heimgeschickt|nach hause geschickt|verweigert), durfte* nicht (wählen|rein|abstimmen), nicht (reingelassen|vorgelassen), (gehindert|abgehalten|hinderten) .. (wählen|wahl|stimmabgabe), am wählen gehindert, an der stimmabgabe gehindert, vom wählen abgehalten, (wählen|stimmabgabe) .. (gehindert|verweigert|verwehrt)',
    'ballot-access':
      '(kandidat*|bewerber*|landesliste*|partei*|liste*|kandidatur*|wahlvorschlag*|AfD) .. (ausgeschloss*|nicht zugelassen*|gestrichen*|abgelehnt*|zurückgewiesen*|disqualifizier*|verboten|nicht antreten|nicht kandidieren), (ausschluss|ausgeschloss*|nichtzulassung|zulassung|streichung|nicht zugelassen*) .. (kandidat*|bewerber*|wahl|partei*|liste*|wahlvorschlag*|landesliste*), (darf|dürfen|durfte*) nicht .. (antreten|kandidieren), (nicht|fehlt) auf dem (stimmzettel|wahlzettel), von der wahl ausgeschlossen, unterstützungsunterschrift*, nicht zur wahl zugelassen, wahl ausgeschlossen, darf nicht antreten, dürfen nicht antreten, ausschuss wies .. ab, reichten je eine liste, von der wahl (ausgeschlossen*|ausschließen), (partei|kandidat*) .. (von der wahl|) ausgeschlossen',
    barred:
      'ausgeschloss*, ausschluss, verboten*, verbot, disqualifizier*, nicht zugelassen*, gesperrt*, abgelehnt*, gestrichen*, untersag*, ausgesperrt*, verhindert',
    requirement:
      'muss, müssen, musst, müsst, braucht, brauchst, brauchen, benötig*, erforderlich*, pflicht, verpflichtend*, nur mit, nur wer, vorgeschrieben*, notwendig*, zwingend*, ohne (ausweis|perso|wahlbenachrichtigung|pass|maske|impfung|test|einen|gültigen), vorzeigen, vorlegen, mitbringen, voraussetzung*, 3G, 2G',
    entitled:
      '(darf|dürfen|kann|können|durfte*|dürften|sollen) .. (wählen|mitwählen|abstimmen|mitstimmen|mitwählen), wahlberechtigt*, wahlrecht, stimmberechtigt*, stimmrecht*, berechtigt .. (wählen|wahl), wählen dürfen, trotzdem .. wahlbenachrichtigung',
    'not-entitled':
      '(darf|dürfen|kann|können|durfte*) (nicht|nicht mehr|keine) .. (wählen|abstimmen|mitwählen), nicht (wahlberechtigt|stimmberechtigt), (kein*|verlier*|verlor*|entzog*|entzieh*) .. (wahlrecht|stimmrecht), vom wahlrecht ausgeschlossen*, nicht wählen dürfen, ohne wahlrecht',
    deadline:
      'frist*, stichtag*, spätestens, letzte* (tag|chance|termin), bis (zum|montag|freitag|sonntag|18|mittwoch), ablauf*, läuft ab, abgelaufen*, zu spät, einsendeschluss, bis zum, fristende',
    biased:
      'parteiisch*, voreingenommen*, befangen*, parteinah*, linientreu*, regierungstreu*, gesteuert von, kontrolliert von, unter kontrolle, im auftrag, handlanger*, gekauft, unter einer decke, komplize*, parteibuch*, parteimitglied*, parteifreund*, bevorzug*, benachteilig*, nicht neutral, neutralität, system, marionette*, steckt* .. dahinter, mitglied der (SPD|CDU|grünen|ÖVP|FPÖ|AfD|linken), von der regierung, begünstig* .. (regierungspartei*|partei*|regierung), bevorzug* .. (regierungspartei*|partei*)',
    bribed: 'bestoch*, bestech*, korrupt*, geschmiert*, gekauft*, erpress*, korruption',
    appointed:
      'ernannt*, ernennung, entlassen*, gefeuert*, zurückgetreten*, rücktritt*, tritt zurück, abgesetzt*, ersetzt*, eingesetzt*, ausgetauscht*, berufen, abberufen*',
    'fake-channel':
      '(gefälscht*|falsche*|fake|betrügerisch*|gefakte*|nachgemacht*) .. (brief*|schreiben|website*|webseite*|seite*|konto|account*|profil*|nachricht*|e-mail*|email*|anruf*|sms|mitteilung*|dokument*|flugblatt*|plakat*|wahlbenachrichtigung*|pressemitteilung*|stimmzettel|mail*), fake-account*, fake-seite*, (gibt|geben|gaben) sich .. aus, im namen (der|des) .. (wahl*|bundeswahl*|gemeinde|stadt), phishing*, kursier* .. (brief*|schreiben|nachricht*), in umlauf, gibt sich .. (aus|wahlamt*), ausgeben als, sich als .. (wahlamt*|wahlleit*) .. ausgeben, im namen (des|der) (wahlamt*|wahlleit*|gemeinde|stadt|bundeswahlleit*), gefälscht* (schreiben|brief*|mail*|sms|seite), phishing, im namen der bundeswahlleiterin, falsche SMS',
    deepfake:
      'deepfake*, deep fake*, KI-generiert*, künstliche* intelligenz, mit KI (erzeugt|erstellt|generiert|gefälscht), stimmklon*, geklonte stimme, von einer KI',
    premature:
      'vor (schließung|ende|beginn|18|dem wahltag|der auszählung|wahlschluss|abschluss), (schon|bereits) (bekannt*|veröffentlicht*|gedruckt*|fertig*|geschrieben*|fest|verkündet*), vorab (bekannt|veröffentlicht*|ausgefüllt*|festgelegt*|entschieden|gedruckt*), im voraus, vorzeitig* (bekannt*|veröffentlicht*|verkündet*|gezählt|ausgezählt), zum (sieger|gewinner) erklärt, vorher feststand*, vorschnell, schon am vorabend, am vorabend ausgezählt, bevor .. gezählt war, bevor überhaupt gezählt, vor der auszählung verkündet, verkündet bevor, bekanntgegeben bevor',
    fined:
      '(bußgeld*|strafe*|geldstrafe*|gefängnis|busse|strafbar) .. (wähl*|nichtwähl*|wahl*|stimm*), (nicht wählen|nicht wählt|nichtwähler*|wer nicht|wählen) .. (bußgeld*|strafe*|geldstrafe*|gestrichen|kürz*|gefängnis|zahlen), (rente|bürgergeld|leistungen|sozialhilfe) .. (gestrichen|gekürzt|verlier*) .. wähl*',
    'data-used':
      '(schulden|finanzamt*|steuer*|abschieb*|einberuf*|wehrpflicht*|jobcenter|inkasso|GEZ) .. (wählerverzeichnis*|wählerliste*|wahl*|wähler*), (wählerverzeichnis*|wählerliste*|wahldaten|wählerdaten|wahlbenachrichtigung*) .. (schulden|finanzamt*|steuer*|abschieb*|einberuf*|wehrpflicht*|jobcenter|inkasso|GEZ), jobcenter .. liste, liste .. wer wählen war, (jobcenter|amt|finanzamt) .. wählen war',
    futile:
      '(wählen|wahl|stimme|stimmen|kreuz) .. (bringt nichts|zählt nicht|ändert nichts|sinnlos|nutzlos|egal|zählen nicht|umsonst|zwecklos|zeitverschwendung), wahlen ändern nichts, (wozu|warum) .. noch wählen, (ungültige|leere) (stimm*|stimmzettel) .. (wahl|annull*|zähl*|partei*|stärkst*|mehrheit), steht .. (längst|schon|eh) fest, geht nicht wählen, bleibt zu hause, längst entschieden, nicht wählen gehen',
    harvested:
      '(eingesammelt*|sammel*|gesammelt*|abgefangen*|abgefisch*|fischen) .. (wahlbrief*|briefwahl*|stimmzettel*|wahlunterlagen|wahlkarte*|stimmen|stimmcouvert*), pflegeheim*, altenheim*, altersheim*, seniorenheim*, (beantragt*) .. (massenhaft|hunderte|tausende|dutzende)',
    unsolicited:
      '(zugeschickt|verschickt|geschickt|erhalten|bekommen|bekam|zugestellt) .. (verstorbene*|doppelt|ungefragt|zweimal|falsche*|unaufgefordert), (briefwahlunterlagen|wahlbenachrichtigung*|stimmzettel|wahlkarte*|wahlunterlagen) .. (verstorbene*|doppelt|ungefragt|zweimal|falsche*|unaufgefordert|ehemalige*|vormieter*|toten|weggezog*|katze|hund), ungefragt*, unaufgefordert*, (tot*|verstorben*|gestorben) .. (wahlbenachrichtig*|wahlschein*|briefwahlunterlag*), wahlbenachrichtig* .. (tot*|verstorben*|vormieter*|doppelt|zweimal), wahlpost für, wahlpost .. (verstorben*|nie hier), (verstorben*|nie hier) .. wahlpost, verstorbene .. wahlpost, nie hier gewohnt',
    uncertified:
      'nicht (zertifiziert*|geprüft*|überprüf*|getestet*|zugelassen*|nachprüfbar*|transparent), ungeprüft*, unsicher*, angreifbar*, anfällig*, sicherheitslücke*, ohne (prüfung|zulassung|kontrolle|papierbeleg), manipulierbar*, nicht nachvollziehbar*, sicherheitslück*, schwachstell*, sicherheitsmängel*',
    'foreign-owned':
      '(gehör*|firma|entwickelt*|programmier*|hergestellt*|hersteller|verbindung*|finanzier*|beteiligt*|eigentümer) .. (russ*|chin*|soros|ausländ*|amerikan*|spanien|US|venezuel*|partei*|regierung|SPD|CDU|kanada), (ausländische|amerikanische|russische|private) (firma|software|server), scytl',
    unfair:
      '(nicht|weder|keine|unfrei*|kein) .. (frei*|fair*|demokratisch*|geheim*|gleich*|legitim*|ordnungsgemäß*|korrekt*|sauber*), farce*, undemokratisch*, illegitim*, scheinwahl*, pseudo-wahl*, scheinreferend*, schein-referend*, wahlfarce*, wahltheater, unrechtmäßig*, bananenrepublik, dritte-welt*, ddr, scheindemokratie*, schauwahl*, wahlzirkus, unfair*, (erkennt|erkannte|erkennen) .. (wahl*|ergebnis*) .. nicht, (wahlergebnis|wahlausgang|wahl) nicht (an|anerkennen|anzuerkennen), wahl .. nicht anerkannt, wahl als unfair, (unfaire|irreguläre|manipulierte) wahl*',
    fair: '(wahl*|*wahl|*wahlen|abstimmung|referendum|auszählung) .. (frei und fair|frei*|fair*|reibungslos*|ordnungsgemäß*|ruhig|störungsfrei*|korrekt*|rechtmäßig*|sicher|ohne zwischenfälle|problemlos|geordnet), frei und fair, freie und faire, ohne (zwischenfälle|störungen|pannen|probleme|beanstandungen), reibungslos*, ordnungsgemäß*, verlief* (ruhig|friedlich)',
    anomaly:
      'verdächtig*, merkwürdig*, seltsam*, komisch*, statistisch unmöglich, unmöglich*, unerklärlich*, mysteriös*, auffällig*, zufall*, unwahrscheinlich*, eigenartig*, anomalie*, stinkt, nicht plausibel, rätsel*, dubios*, fragwürdig*, zweifel*, kurios*, absurd*',
    secret:
      'heimlich*, geheim, geheime*, verheimlich*, vertuscht*, vertusch*, verschwieg*, stillschweigend*, im geheimen, ohne ankündigung, klammheimlich*, unter den teppich, verschweig*, totgeschwieg*, intransparent*, hinter dem rücken, still und heimlich',
    misleading:
      '(fehler*|verwirr*|irreführ*|verdruckt*|fehldruck*|missverständ*|falsch*) .. (stimmzettel*|wahlzettel*|wahlunterlagen|wahlbenachrichtigung*), (stimmzettel*|wahlzettel*|wahlunterlagen) .. (fehler*|verwirr*|irreführ*|fehldruck*|falsch*|vertauscht*|fehlt|unübersicht*|gefaltet|falsch gedruckt), fehldruck*, falsch bedruckt, verdruckt',
    inaccessible:
      'nicht (barrierefrei*|zugänglich*|rollstuhlgerecht*), (keine|ohne) (rampe|barrierefrei*|aufzug), nur über treppen, treppe*, (wahllokal*|wahlraum) .. (rollstuhl|nicht barrierefrei|stufen), drei stufen, am gehsteig wählen, nur über stufen, keine rampe',
    denial:
      '(ist|sind|war|waren|alles|behauptung*|gerücht*|video*|bild*|foto*|meldung*|nachricht|vorwurf|vorwürfe|das|aussage|angebliche) .. (falsch|unwahr|fake|nicht wahr|haltlos*|unbegründet*|erfunden|irreführend*|unsinn|quatsch|gefälscht|widerlegt|aus dem zusammenhang|frei erfunden), (stimmt|stimmen) (so |)nicht !überein, dementier*, widerleg*, (weist|wies|wiesen|weisen|bestreit*|bestritt*|widerspr*|zurückgewiesen) .. (zurück|vorwürfe|vorwurf|gerücht*|behauptung*|spekulation*|anschuldigung*|darstellung), (keine|kein|keinerlei|ohne|nie) .. (beleg*|beweis*|hinweis*|anhaltspunkt*|indiz*|grundlage|einfluss|wahlbetrug|betrug|manipulation*|auswirkung*|anzeichen|grund zur), falschmeldung*, falschbehauptung*, falschinformation*, fehlinformation*, desinformation*, fake news, fakenews, lüge, lügen, lügt, mythos, mythen, märchen, gerücht*, verschwörung*, richtigstellung*, tatsächlich, in wirklichkeit, entgegen, anders als behauptet, haltlos*, aus dem (kontext|zusammenhang), unbelegt*, gegenstandslos*, entkräft*, unzutreffend*, nicht (richtig|korrekt|zutreffend|belegt)',
    'fact-check':
      'faktencheck*, fact check*, fact-check*, correctiv, mimikama, faktenfinder, faktenfuchs, geprüft*, wir haben (geprüft|überprüft|nachgefragt|recherchiert), (post*|beitrag|beiträge|video|kachel|sharepic*|nutzer) .. (behaupt*|kursier*|verbreit*), bewertung:, faktenprüf*, viral*, dpa-factchecking, im umlauf, auf facebook .. (geteilt|behauptet)',
    'official-notice':
      '(bundeswahlleit*|landeswahlleit*|wahlamt|wahlleit*|stadt|gemeinde|wahlbehörde|bundeskanzlei|wahlausschuss|kreis) .. (informier*|weist darauf|teilt mit|bittet|erinnert|gibt bekannt|sucht|erklärt|veröffentlicht|lädt|tagt|legt), (wir|bitte) (informieren|erinnern|bitten|beachten), bekanntmachung*, pressemitteilung*, amtlich*, hinweis:, wichtige* (hinweis*|information*), alle informationen, weitere informationen, (so|hier) (beantragen|finden|erfahren|wählen) sie, muster(stimmzettel|), wahlberechtigte (können|sind|werden|erhalten), sehr geehrte, ihr wahllokal, wahlhelfer gesucht, wahlhelfer werden, fragen und antworten',
    attribution:
      'laut, zufolge, sagt*, sagte*, erklärt*, behaupt*, angeblich, nach angaben, bericht*, meldet*, gemeldet, warnt*, räumt* ein, gibt zu, gesteht, schreibt, teilte, mitgeteilt, beklagt*, kritisier*, wirft, werfen, vorwurf, vorwürfe, zeuge*, quelle*, experte*, spricht von, sprach von, beschuldigt*, heißt es, soll, sollen, sei, seien',
    allegation:
      'vorwurf, vorwürfe*, anschuldig*, beschuldig*, verdacht*, mutmaßlich*, anzeige*, ermittl*, ermittelt, beschwerde*, einspruch*, angeblich*, staatsanwalt*, strafanzeige*, angezeigt, klagt an, soll, sollen, hinweise auf',
    question:
      'wo (kann|muss|ist|finde|wähle|gebe|befindet), wie (kann|wähle|beantrage|funktioniert|läuft|geht|lange|erfahre|bekomme), stimmt es, weiß (jemand|wer), wann (ist|öffn*|schlie*|sind|muss|wird|kommt|haben), darf (ich|man), kann (ich|man|mir), muss (ich|man), brauche ich, welche* (unterlagen|ausweis|wahllokal|dokumente), bis wann, ist es (wahr|richtig|möglich), hat jemand, ab wann, was (passiert|mache|muss)',
    rhetorical:
      'warum, wieso, weshalb, wie (kommt|kann|ist es möglich|erklär*|konnte*|soll), wer (zählt|kontrolliert|hat|glaubt|profitiert|prüft|steckt), zufall, glaubt* (ihr|wirklich|noch|jemand|ihr wirklich), was (verheimlich*|verschweig*|soll das|haben), wacht auf, aufwachen, komisch oder, schon (komisch|seltsam|merkwürdig|interessant), ein schelm, honi soit, noch fragen, nachtigall, wem nützt, ernsthaft, wollt ihr, oder nicht, echt jetzt, und niemand, na sowas, so so, findet ihr, fragen darf man ja, da kann sich jeder, warum braucht',
    opinion:
      'ich (finde|denke|glaube|meine|hoffe|halte), meiner meinung, meines erachtens, sollte, sollten, müsste, skandal, schande*, beschämend*, unfassbar*, peinlich*, traurig*, hoffentlich, leider, unverschämt*, kommentar*, unmöglich, inakzeptabel*, meinung, lächerlich*, armutszeugnis, ekelhaft*, muss endlich, wird zeit, es ist zeit, vertrauen, misstrau*, blamage, blamabel, gehört (verboten|abgeschafft)',
    call: 'forder*, fordert, teilen, teilt, bitte teilen, weiterleiten, petition*, unterschreib*, demo, demonstrier*, protest*, kundgebung*, boykott*, aufruf*, ruft auf, stoppt, kommt zur, wehrt euch, schließt euch, auf die straße, RT, verbreiten, verbreitet',
    instruction:
      '(geht|gehen sie|geh) wählen, vergesst nicht, nicht vergessen, denkt (dran|daran), bringt .. mit, (nehmt|benutzt|nutzt|verwendet) .. (stift*|kuli*|kugelschreiber|eigenen), eigenen (stift|kuli|kugelschreiber), achtet (auf|darauf), passt auf, (schickt|sendet|werft|unterschreibt|macht|fotografiert|faltet|prüft|kontrolliert|gebt) .. (stimmzettel|kreuz|wahl*|stimme|brief*|sms|nicht), stellt sicher, lasst euch, ihr müsst, du musst, kreuz* .. an, werdet wahlbeobachter, wählt (am|per|bis|vor|nicht|erst)',
    negation: 'nicht, kein, keine, keinen, keiner, keinem, nie, niemals, ohne, niemand, nichts, weder, nirgends, kaum',
    hedge:
      'vielleicht, könnte, könnten, möglicherweise, wohl, wahrscheinlich, angeblich, anscheinend, offenbar, scheinbar, scheint, dürfte, möglich, vermutlich, soll, sollen, mutmaßlich, womöglich, gerüchteweise, man munkelt',
    conditional: 'wenn, falls, sofern, ob, sonst, andernfalls, solange',
    evidence:
      'beweis*, beleg*, bewiesen*, video*, foto*, aufnahme*, gefilmt*, ertappt*, erwischt*, aufgedeckt*, enthüll*, whistleblower*, insider*, nachgewiesen*, dokument*, zeugen*, geleakt*, zugegeben, aufgeflogen*, kommt ans licht, herausgekommen, festgestellt, entdeckt*, gefunden, screenshot*, gesteht, mitschnitt*, exklusiv',
    urgency:
      'eilmeldung*, eil, dringend*, achtung, alarm*, warnung*, schock*, breaking, bevor es gelöscht, unglaublich*, skandal*, sensation*, hammer, wahnsinn, unfassbar*, krass, sofort, bombe',
    'first-person':
      '(ich|wir) (habe|haben|war|waren|wurde|wurden|stand|standen|wollte|wollten|bekam|durfte|musste|sah|sahen) .. (gesehen|wählen|wahllokal|gewählt|abgewiesen|stimmzettel|weggeschickt|wahlhelfer|dabei|briefwahl*|auszähl*|gewartet), (mir|uns) (wurde|hat man|sagte|haben sie|gesagt|erzählt), (meine|mein|meiner|meinem|unser*) .. (mutter|vater|oma|opa|nachbar*|frau|mann|freund*|sohn|tochter|kollege*|tante|onkel|bruder|schwester|schwiegermutter) .. (wahl*|wähl*|gewählt|stimm*|briefwahl*), (in|bei) (meinem|unserem) wahllokal, bei uns im wahllokal, ich (bin|war) wahlhelfer*, gerade (gewählt|im wahllokal), selbst (gesehen|erlebt), mit eigenen augen, als ich .. (wahllokal|wählen|ankam), hier im wahllokal, bei uns',
    event:
      'interview*, pressekonferenz*, podcast*, live, liveticker, talkshow*, diskussion*, debatte*, anhörung*, sendung, folge, dokumentation*, vortrag*, gespräch*, lanz, maischberger, anne will, im gespräch, podium*, veranstaltung*, seminar*, analyse*, TV-duell, sommerinterview, schulung*, workshop*, buch, tagung*, sondersendung*, livestream*, untersuchungsausschuss*, prozess .. begonnen, gaben erklärungen ab, es diskutieren, demonstration',
    statistic:
      'prozent*, million*, tausend*, hundert*, hälfte, mehrheit der, milliard*, jede* (dritte|zweite|vierte), dutzend*, drittel, viertel',
    'time-word':
      'heute, morgen, gestern, montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonntag, uhr, früh, abend, nacht, mittag, september, oktober, november, februar, mai, juni, vormittag, nachmittag',
    politics:
      'kandidat*, partei*, kanzler*, präsident*, minister*, ministerpräsident*, regierung*, opposition, koalition*, bundestag*, landtag*, abgeordnet*, CDU, CSU, SPD, AfD, grüne*, FDP, linke*, BSW, ÖVP, FPÖ, SPÖ, SVP, merkel, scholz, laschet, baerbock, merz, söder, kurz, strache, kickl, van der bellen, hofer, trump, biden, clinton, bürgermeister*, politik*, politiker*, senat*, wahlkampf*, wahlprogramm*, wahlrechtsreform*, weidel, habeck, lindner, obama, orban, nehammer, babler, giffey',
    'horse-race':
      'umfrage*, sonntagsfrage*, führt in, liegt vorn*, vorne, favorit*, gewinn*, gewonnen*, gewann*, sieg*, wahlsieg*, niederlage*, verlor*, verlier*, mehrheit*, mandat*, sitze*, stärkste kraft, kopf-an-kopf*, absolute mehrheit, prozentpunkt*, wahlsieger*, zugewinn*, verluste, erdrutsch*, wiedergewählt, wählerwanderung*, fünf-prozent*, stichwahl gegen, legt zu, trend*, hochrechnung*, holt, holte, (kommt|kommen) auf',
    'campaign-work':
      'wahlplakat*, plakat*, wahlkampf*, spende*, parteispende*, wahlprogramm*, versprech*, wahlversprech*, slogan*, wahlwerb*, kundgebung*, wahlspot*, infostand*, spitzenkandidat*, unterstütz*, wahlaufruf*, wahlempfehlung*, wahlkampfauftritt*, wahl-o-mat, flyer',
    parliament:
      '(bundestag|bundesrat|landtag|parlament|gemeinderat|stadtrat|europaparlament|EU-parlament|nationalrat|abgeordnete*|ausschuss|fraktion*|senat|kongress|ständerat|generalversammlung) .. (stimm*|abgestimmt|abstimm*|beschlie*|beschloss*|verabschied*|votier*|gewählt|wählt*|lehnt*|nimmt|billigt*), (gesetz*|antrag|anträge|haushalt|entwurf|resolution|novelle|bericht|änderungsantrag*) .. (stimm*|abgestimmt|abstimm*|beschlossen|verabschied*|angenommen|abgelehnt), (für|gegen) .. (gesetz|antrag|entwurf|resolution|bericht) .. (gestimmt|stimm*), misstrauensvotum, vertrauensfrage, kanzlerwahl, namentliche abstimmung, gesetzentwurf*, änderungsantrag*, herr präsident, frau präsidentin, UN,  entschließung*, kollegen, papstwahl, konklave, parteitag*, abstimmung im',
    contest:
      'eurovision, ESC, DSDS, dschungelcamp, big brother, weltfußballer*, bester (spieler|film|schauspieler), preis, oscar*, jury, casting*, publikumspreis, tor des monats, wort des jahres, unwort*, bambi, wahl zum (spieler|fußballer|sportler|wort|unwort|vogel), sportler des jahres, miss, heidi klum, gntm, vorstandswahl*, betriebsratswahl*, damenwahl, berufswahl, qual der wahl, partnerwahl, vereins*, twitter-umfrage, schulwahl, studienwahl, wahlfach*, jede mail zählt',
    districting:
      'wahlkreis* .. (neu|zuschnitt|grenzen|zugeschnitten|reform*|einteilung), wahlkreiszuschnitt*, wahlkreiseinteilung*, gerrymander*, wahlkreisreform*',
    'foreign-influence':
      '(einmisch*|einfluss*|beeinfluss*) .. (russ*|ausländ*|wahl*|kreml*|china|fremd*|musk|putin*), (russ*|ausländ*|kreml*|musk|putin*|chines*) .. (einmisch*|einfluss*|beeinfluss*|propaganda|desinformation*), propaganda, trolle*, trollfabrik*, bots, social bots, desinformationskampagne*, doppelgänger, cambridge analytica, hybride* (krieg*|bedroh*|angriff*), wahleinmischung*, wahlbeeinflussung*',
    'hacking-elsewhere':
      '(hack*|gehackt*|cyberangriff*|ransomware|hackerangriff*) .. (bank*|krankenhaus*|klinik*|konto|konten|firma*|unternehmen|handy*|e-mail*|bundestag*|bundestags*|universität*|landkreis|partei*|parteizentrale|facebook*|twitter*|iphone*|playstation), (bank*|krankenhaus*|klinik*|konto|konten|unternehmen|handy*|e-mail*|universität*|landkreis|ministerium) .. (hack*|gehackt*|cyberangriff*|ransomware), wikileaks, bundestagshack*, bundestags-hack, mailkonto, podesta',
    'law-text':
      'paragraf*, absatz, artikel, bundeswahlgesetz*, wahlgesetz*, BWahlG, bundeswahlordnung, wahlordnung*, gemäß, grundgesetz*, nach maßgabe, verordnung*, abs, satz, BVerfG, aktenzeichen, strafgesetzbuch*, gesetzlich*',
    satire:
      'postillon, satire*, satir*, heute-show, titanic, witz*, scherz*, haha*, lol, aprilscherz*, ironie, tagespresse, extra 3, parodie*, zombie*, böhmermann, kabarett*, humor',
    metaphor:
      '(die|seine|ihre) show gestohlen, stiehlt .. (show|herz|schau), mit den füßen (abstimmen|abgestimmt), abstimmung mit den füßen, die wahl der mittel, qual der wahl, (erste|gute|richtige|beste|keine andere|freie|zweite) wahl, stimmen aus (der|dem), mit (lauter|leiser|brüchiger) stimme, stimmen hören, stimmt !(ab|man|für|gegen), innere stimme, (urne|urnen) .. (asche|friedhof|bestatt*|beisetz*|beigesetzt), wahlweise, wahlheimat, wahlkölner, wahlberliner, stimme weg',
    history:
      'jahrhundert*, 1933, 1932, 1919, 1848, weimar*, kaiserreich*, NS-zeit, nationalsozial*, hitler*, historik*, historisch*, geschichte, ddr, 1989, volkskammer*, frauenwahlrecht*, vor .. jahren, antike*, damals, römisch*',
    'other-crime':
      'steuerbetrug*, versicherungsbetrug*, sozialbetrug*, kreditkartenbetrug*, abgasbetrug*, cum-ex, wirecard, geldwäsche, anlagebetrug*, betrugsmasche*, enkeltrick*, untreue, steuerhinterziehung*, maskenaffäre*, doping, dieselgate, asylbetrug*, drogen*, plagiat*, raub, mord*',
    'weak-place':
      'schule, turnhalle, kita, gemeindehaus, gemeindesaal, rathaus, bürgerhaus, feuerwehrhaus, kabine, kabinen, halle, lokal, bürgeramt, grundschule, berufsschule, klassenraum, stimmbezirk*, wahlbezirk*',
    'weak-box': 'kiste, kisten, karton*, container*, säcke, säcken, box, wanne*, altpapiercontainer',
    'weak-list': 'liste, listen, verzeichnis, register, protokoll, niederschrift*',
    'weak-paper':
      'zettel, zetteln, umschlag, umschläge, umschlägen, bogen, papiere, schein, scheine, formular*, unterlagen, stapel, kuvert, kuverts, kreuz',
    'weak-count':
      'gezählt, zählung, nachgezählt, ausgezählt, zählten, verzählt, gezählten, auszählen, auszählung, der auszählung',
    'weak-staff':
      'vorsteher*, beisitzer*, helfer, helferin*, freiwillige*, beobachter*, vorsitzende*, schriftführer*, mitarbeiter* der (stadt|gemeinde)',
    people:
      'leute, personen, menschen, einwohner, bürger, bewohner, erwachsene, namen, unterschriften, erschienen, vermerke, haken, abgehakt, wahlberechtigte',
    'split-group':
      '(anhänger|wähler|unterstützer) (der|von|des) .. (afd|cdu|csu|spd|grünen|linken|fdp|partei), (afd|cdu|spd|grünen)-wähler*, nachname*, anfangsbuchstabe*, (männer|frauen|rentner|senioren|alle anderen|der rest|über 60*) (wählen|wählt|dürfen|sollen), gerade hausnummer*, ungerade*, ab # wird .. gewählt, sonntag nur, nur berufstätige, (senioren|frauen|männer|rentner) wählen',
    'e-vote-check':
      'e-voting, online-stimme*, (prüfen|überprüfen|verifizieren|nachverfolgen|tracken) .. (stimme|wahlbrief|stimmabgabe), prüfcode*, sendungsverfolgung .. wahlbrief*',
    'draft-summons':
      'einberufung*, musterung*, mobilmachung*, mobilisier* .. (soldat*|front), einberufungsbescheid*, wehrpflicht*, rekrutier*',
    'ballot-photo':
      '(foto*|fotografier*|selfie*|gefilmt|abfotograf*) .. (stimmzettel*|wahlkabine*|wahlzettel*|kreuz), stimmzettel-selfie*, wahlkabinen-selfie*, (schick*|zeig*|zeigt) .. (foto|ausgefüllten) .. (stimmzettel*|chef*|briefwahlzettel*)',
    'papers-collected':
      '(eingesammelt|einsammeln|sammelt|sammelte|abgenommen|abgeben|abgegeben|mitgenommen) .. (ausweis*|pässe|wahlbenachrichtig*|umschläge|briefwahlunterlag*|wahlbrief*|passwort*|daten), (ausweis*|pässe|wahlbenachrichtig*|umschläge|wahlbrief*) .. (eingesammelt|abgenommen|mitgenommen)',
    'benefit-lost':
      '(verlier*|gekürzt|gestrichen|streich*|kürz*|weniger|kein) .. (rente*|bürgergeld|kindergeld|wohngeld|arbeitsplatz|job|wohnung*|bafög|zuschuss*|stütze|leistungen), (kündigung|gefeuert|entlassen) .. (wähl*|wahl*|stimm*)',
    'candidate-unfit':
      'wählbar*, nicht wählbar, wählbarkeit*, doppelte staatsangehörig*, zweite staatsbürger*, (zu jung|zu alt) .. (kandid*|antreten), vorbestraft* .. (kandid*|amt|bürgermeister*), wohnsitz im ausland, nicht (hier|in deutschland) geboren, dritte amtszeit, unterstützungsunterschrift*, (unterschriften|wahlvorschlag*) .. (gefälscht|ungültig|fehl*|zu spät)',
    'partial-tie':
      '(frau|mann|tochter|sohn|schwester|bruder|schwager|cousin|neffe|nichte|freund|lebensgefährt*) (des|der|von|vom) .. (kandidat*|bürgermeister*|minister*|landrat*|OB), verheiratet mit .. (kandidat*|bürgermeister*), ehemalig* (berater|kandidat|minister), früher* (berater|kandidat|minister|staatssekretär*), (ernannt|eingesetzt|berufen|bestellt) von .. (regierung*|partei*|minister*|bürgermeister*), parteibuch*, parteimitglied*, (alle|allesamt) (aus|in) derselben partei, spitzenkandidat* .. wahlleit*, büroleiter* der ministerin, büroleiter*, war bis .. büroleiter*',
    'kept-silent':
      '(medien|presse|ard|zdf|tagesschau|zeitung*|gez) .. (schweig*|verschweig*|berichten nicht|berichtet nicht|kein wort|totgeschwieg*|ignorier*|sagen nichts), (niemand|keiner) .. (redet darüber|spricht darüber|berichtet|sagt was|erfährt), erfahrt ihr nicht, sagt euch (keiner|niemand|nur keiner), wird (verschwiegen|totgeschwiegen|vertuscht), unter den teppich, hört man nichts',
    explanation:
      'liegt daran, lag daran, grund (dafür|ist|war), erklär* sich, lässt sich erklären, erklärung*, rührt daher, weil das gesetz, wie (vorgeschrieben|vorgesehen|üblich|immer|gesetzlich), ist (völlig|ganz|) (normal|üblich|zulässig|vorgesehen), übertragungsfehler*, zahlendreher*, zählfehler*, menschlich* (versehen|fehler), (wurde|sei|ist) korrigiert, berichtigt, routine*, beruht auf, aus nachbarbezirken, gehören zum nachbarbezirk, handelt sich um fehldrucke, müssen erst zurückgeschickt, las eine testdatei, hilft blinden, geht auf teilt, kann vorkommen wenn, deshalb wandert',
    'elsewhere-or-old':
      '(bild*|foto*|video*|aufnahme*|clip*) .. (stammt|stammen|aus dem jahr|zeigt|alt|anderen land|von 20*|entstand), alte* (video|bild|foto|aufnahme*), aus einem anderen (land|jahr), einer (schulung|übung), übungsmaterial*, musterzettel*, inszeniert, zusammengeschnitten, jahre alt, aus dem (zusammenhang|kontext), altkleidersammlung, das bild .. zeigt, zwei jahre vor der wahl, auf dem etikett',
    'cannot-happen':
      'kann nicht (manipuliert|gehackt|zurückverfolgt|eingesehen|geändert|ausradiert|zweimal|zugeordnet), können nicht (zweimal|manipuliert|zugeordnet), (unmöglich|nicht möglich|ausgeschlossen), würde (auffallen|sofort auffallen|bemerkt), fällt sofort auf, jede stimme .. (zähl*|gezählt), alle stimmen .. gezählt, nicht mit dem internet, wird (geprüft|abgeglichen|kontrolliert), werden (geprüft|abgeglichen|doppelt), vier-augen-prinzip, auszählung ist öffentlich, bleibt geheim, zählen für niemand*, gehen an keine, gibt es nicht, bei allen stimmzetteln gleich, der erste wurde gesperrt, vier augen, innen sind sie leer, lagen auf papier vor',
    hearsay:
      'soll (haben|angeblich), sollen .. (worden sein|haben|gewesen sein), soll .. (worden sein|haben|erhalten haben|gewesen sein), (habe|hätten|sei|seien) .. (gehabt|worden|gewesen), angeblich*, dem vernehmen nach, gerüchte*, es heißt, man (hört|sagt|munkelt), hab gehört, habe gehört, ein (freund|kollege|bekannter|nachbar) (erzählt|sagt|meint|arbeitet), irgendwo gelesen, wie man hört',
    witness:
      'mit eigenen augen, vor (mir|uns|meinen augen), hinter mir, (komme|kam|kommen) (gerade|eben) .. (wählen|wahllokal|heim), (ich|wir|hab|habe|haben) (stand|standen|gesehen|gewählt|gefilmt|beobachtet|gefragt|beschwert|gewartet|selbst), war selbst, bin (selbst|seit) .. wahlhelfer*, (hat|haben) (man|sie) (mir|uns) (gesagt|gegeben|verweigert), wurde (mir|uns) (gesagt|verweigert|gegeben), bei uns (im|in|wurde|war), unser wahllokal, mein* (wahllokal|wahlbrief|stimme|stimmzettel|briefwahlunterlagen|wahlbenachrichtigung), meiner oma',
    comparison:
      '(in|wie in) (frankreich|italien|polen|dänemark|schweden|england|estland|usa|nordkorea|russland|der ddr|anderen ländern) .. (zähl*|wähl*|schaff*|kann man|geht), andere länder, bananenrepublik*, dritte-welt*, wie in der ddr, einziges land, nirgendwo sonst',
    'past-election':
      '(in|von|seit|bei der wahl|wahl|jahr) (194*|195*|196*|197*|198*|199*|2000|2001|2002|2003|2004|2005|2006|2007|2008|2009|2013|2017|2019|2021|2023), letzte* (wahl|mal), vorige* wahl, vergangene* wahl, vor vier jahren, bei der letzten',
    'count-progress':
      '(auszählung*|stimmenauszählung*|zählung*) .. (beginn*|begann|läuft|dauert an|geht weiter|abgeschlossen|beendet), (prozent|wahlbezirke*|stimmbezirke*|stimmen) .. ausgezählt, # von # .. (ausgezählt|bezirke*), ausgezählt sind, erste hochrechnung*, erste prognose*, (ergebnis*|endergebnis*) .. (erwartet|liegt vor|festgestellt|bekanntgegeben), vorläufige* (amtliche*|) endergebnis*, noch auszuzählen, werden ausgezählt',
    'register-figures':
      '# .. (wahlberechtigt*|wähler*|personen), zahl der (wahlberechtigten|erstwähler*), erstwähler*, (million*|menschen) .. wahlberechtigt*, wahlberechtigt sind, stehen .. personen, wahlbenachrichtig* .. (verschickt|versandt|verschickt)',
    'turnout-figures':
      'wahlbeteiligung* .. (prozent|#|lag|liegt|betrug|höher|niedriger|gestiegen|gesunken|rekord*), (bis|um) # uhr .. (gewählt|wahlbeteilig*|prozent), # prozent .. (gewählt|stimme abgegeben|wähler), (hohe|niedrige|höchste|niedrigste|rekord) wahlbeteilig*',
    scheduled:
      '(findet|finden|stattfind*|angesetzt|ausgeschrieben|festgelegt) .. (statt|am|auf|für), wahltermin ist, gewählt wird am, (nächste*|kommende*) (wahl|jahr|woche|sonntag|bundestagswahl*|kommunalwahl*|landtagswahl*), steht an, stehen an, (beginnt|verhandelt|entscheidet|behandelt) (am|im)',
    preparation:
      '(vorbereit*|bereitet|rüstet|richtet sich) .. (wahl*|abstimmung*|auszählung*), (schult|geschult|schulung*|sucht|fehlen|gesucht|wirbt) .. (wahlhelf*|beisitzer*|freiwillige*), (gedruckt|druck|geliefert|gepackt|verschickt|ausgeliefert) .. (stimmzettel*|wahlunterlag*|briefwahl*), (stimmzettel*|wahlunterlag*|briefwahlunterlag*) .. (gedruckt|geliefert|verschickt|ausgeliefert|gepackt), generalprobe*, testlauf*, testsamstag*, probewahl*, wahlkoffer*',
    orderly:
      'ohne (zwischenfälle|probleme|besondere vorkommnisse|störung*), reibungslos*, störungsfrei*, wie geplant, planmäßig*, pünktlich, ruhig*, verlief* (ruhig|reibungslos|störungsfrei|normal), geordnet*, gute* (laune|stimmung), ordnungsgemäßen ablauf, ordnungsgemäß*, bleibt es bei # stimmen, bleibt es bei',
    reform:
      '(wahlrecht*|wahlgesetz*|wahlalter*|wahlordnung*) .. (reform*|änder*|senk*|vorschlag*|entwurf*|neu*), wahlrechtsreform*, (schlägt|plant|prüft|will|fordert|berät) .. (wahlrecht*|wahlgesetz*|online-wahl*|e-voting|wahlalter*|briefwahl*), gesetzentwurf* .. wahl*, modellversuch*, pilotprojekt*, wahlalter .. 16',
    'voter-guide':
      'so (wählen sie|funktioniert|wählst du|beantragen sie), (alles|was) .. (wissen müssen|wissen sollten|wichtig), wahl-abc, fragen und antworten, FAQ, ratgeber*, überblick, schritt für schritt, wer darf wählen, wie geht briefwahl, hier erfahren sie, erklärt, darf noch wählen, bitte mit vermerk, beantragen sie bei, kann das wählerverzeichnis .. einsehen, müssen bis sonntag, lotsen stehen',
    'inquiry-demanded':
      '(fordert|fordern|verlangt|verlangen|beantragt|will|wollen) .. (neuauszählung*|nachzählung*|überprüf*|aufklärung*|untersuchung*|neuwahl*|rücktritt*|transparenz*|antworten), (muss|müssen|sollte|gehört) .. (untersucht|überprüft|aufgeklärt|neu ausgezählt|zurücktreten|angefochten), unabhängig* (prüfung*|untersuch*|kontroll*|beobacht*)',
    'trust-survey':
      '(prozent|#|mehrheit|jede*|hälfte|drittel) .. (vertrau*|glaub*|halten|zweifel*|misstrau*|fürcht*|sorgen), (vertrauen|misstrauen|zutrauen) in .. (wahl*|demokratie*|auszählung*|system*|institution*), (umfrage|studie) .. (zeigt|vertrau*|ergab)',
    'boast-totals':
      'so viele stimmen wie nie, meiste* stimmen aller zeiten, rekordergebnis*, (mehr|meisten) stimmen als, (holte|erhielt|bekam|gewann|erreichte) .. (prozent|stimmen|mandate), historische* (sieg|erfolg|ergebnis), erdrutschsieg*',
    'foreign-election':
      '(wahl*|parlamentswahl*|präsidentschaftswahl*|referendum) in (russland|belarus|weißrussland|ukraine|der türkei|iran|venezuela|den usa|frankreich|großbritannien|polen|ungarn|georgien|moldau|rumänien|österreich|italien|spanien|serbien|kenia|indien), us-wahl*, (russisch*|amerikanisch*|französisch*|britisch*|polnisch*|ungarisch*|türkisch*|georgisch*|rumänisch*|belarussisch*|österreichisch*|serbisch*) (wahl*|präsidentschaftswahl*|parlamentswahl*|präsidentenwahl*|referendum*), (bangladesch|slowakei|georgien|venezuela|belarus|serbien|pennsylvania|kenia|kongo|tiflis) .. (wahl|wahlen|wähler|stimmen)',
  },
  leaves: {
    'proc.date':
      '(wahl|wahlen|*wahl|abstimmung) .. (verschoben|abgesagt|vertagt|fällt aus|findet nicht statt|vorgezogen), zweiter wahltag, (wählt|wählen) .. (erst am montag|am montag|am samstag), wahltermin (verschoben|geändert)',
    'proc.hours':
      '(wahllokale|wahllokal|wahlräume) .. (schlie*|öffne*|geöffnet|geschlossen) .. (früher|später|verspätet|vorzeitig|länger|zu spät), (verlänger*) .. (wahl|wahllokale)',
    'proc.place':
      '(wahllokal*|wahlraum|stimmlokal) .. (verlegt|geschlossen|umgezogen|gibt es nicht|existiert nicht|verschoben|woanders)',
    'proc.method':
      '(wähl*|abstimmen|stimme) .. (per sms|per whatsapp|per telefon|per handy|per e-mail|online|per mail|im internet|per app)',
    'proc.documents':
      '(ohne|nur mit|braucht|gültigen|gültiger) .. (ausweis|personalausweis|pass|wahlbenachrichtigung|reisepass|impfnachweis|test) .. (wähl*|wahllokal|abstimm*), (wähl*|wahllokal) .. (ohne|nur mit) .. (ausweis|personalausweis|wahlbenachrichtigung|impf*|test)',
    'proc.marking':
      '(bleistift*|kugelschreiber*|kuli|filzstift*|stift*) .. (stimmzettel*|radier*|wahllokal*|wahlkabine*|ungültig), (stimmzettel) .. (unterschreiben|durchstreichen|loch|ecke|gelocht) .. (ungültig|gültig)',
    'proc.special':
      '(briefwahl*|wahlkarte*) .. (frist|abgeschafft|verboten|spätestens|bis|nicht mehr|eingeschränkt|zu spät|beantrag*), (auslandsdeutsche*|auslandswähler*) .. (nicht|frist|zu spät|eintrag*)',
    'proc.assist':
      '(blinde*|behinder*|pflegebedürftig*|demenz*|betreute*|senioren) .. (hilf*|begleit*|assist*|ausfüll*) .. (wähl*|stimm*|wahlkabine)',
    'part.intimidation':
      '(polizei|bewaffnete|soldaten|schläger|vermummte) .. (wahllokal*|wähler*), wähler .. (eingeschüchtert|bedroht), bombendrohung* .. wahllokal*, einschüchterung .. wähler*',
    'part.queues':
      '(stundenlang*|stunden|lange) .. (schlange*|anstehen|gewartet|warten) .. (wahllokal*|wähl*), (keine|zu wenig|fehlende|falsche) stimmzettel, stimmzettel .. (ausgegangen|fehl*|vertauscht)',
    'part.secrecy':
      '(sehen|wissen|erfahren|herausfinden) .. (wie|wen|was) .. gewählt, wahlgeheimnis .. (verletz*|gebroch*|nicht|aufgehoben), wahl .. nicht (mehr |)(geheim|anonym)',
    'part.penalty':
      '(bußgeld|strafe|geldstrafe) .. (nicht wähl*|nichtwähler*|wahl), (wählerverzeichnis|wählerdaten) .. (finanzamt|abschieb*|inkasso|schulden)',
    'part.futility':
      '(stimme|stimmen) .. (zählt nicht|zählen nicht|nicht gezählt), ungültige stimmen .. (wahl|zähl*|annull*), wahlen ändern nichts, (leere|ungültige) stimmzettel .. (partei*|stärkste)',
    'part.buying':
      'stimmenkauf*, stimmen .. gekauft, (geld|euro) .. für .. stimme*, gekaufte stimmen, stimmen kaufen, wählerbestechung',
    'part.eligibility':
      '(ausländer|flüchtlinge|asylbewerber|migranten|häftlinge|nichtdeutsche|ungeimpfte|minderjährige) .. (wähl*|abstimm*|wahlrecht|mitwähl*)',
    'reg.purge':
      '(aus|nicht im|nicht in) .. wählerverzeichnis* .. (gestrichen|gelöscht|entfernt|eingetragen), aus .. wählerverzeichnis gestrichen, nicht im wählerverzeichnis, keine wahlbenachrichtigung',
    'reg.inflate':
      '(tote|verstorbene|karteileichen|geisterwähler|phantomwähler) .. (wählerverzeichnis*|wählerliste*|register|wahlbenachrichtigung*), karteileichen, scheinwähler, geisterwähler, mehr wahlberechtigte als',
    'reg.breach':
      '(wählerdaten|wählerverzeichnis*|wählerliste*|wählerregister) .. (geleakt|gehackt|gestohlen|verkauft|veröffentlicht|im netz|datenleck), (datenleck|hack) .. (wählerdaten|wähler*)',
    'reg.tamper': '(wählerverzeichnis*|wählerliste*|wählerregister) .. (manipulier*|verändert|gefälscht|geändert)',
    'reg.service':
      '(wählerverzeichnis*|online-antrag|briefwahlantrag|wahlschein*|wählerregister) .. (ausgefallen|nicht erreichbar|down|abgestürzt|server*)',
    'ball.extra':
      '(angekreuzte|ausgefüllte|falsche|doppelte|kopierte|gefälschte|zusätzliche|überzählige) (stimmzettel|wahlzettel|wahlunterlagen), (kisten|säcke|koffer|kartons|stapel) .. (stimmzettel*|wahlbriefe*|stimmen), stimmzettel .. (schon angekreuzt|bereits angekreuzt|vorausgefüllt)',
    'ball.destroy':
      '(stimmzettel*|wahlbriefe*|wahlunterlagen|briefwahlstimmen|stimmen) .. (verbrannt|vernichtet|müll*|geschreddert|weggeworfen|altpapier*|entsorgt|zerrissen|container*|papierkorb)',
    'ball.design':
      '(stimmzettel*|wahlzettel*) .. (fehlerhaft*|fehldruck*|irreführ*|verwirr*|falsch gedruckt|falsch bedruckt|benachteiligt)',
    'ball.custody':
      '(wahlurne*|urne*|wahlbriefe*|umschläge*|stimmzettel*) .. (unversiegelt*|unverschlossen*|offen*|unbewacht*|aufgebrochen*|ausgetauscht*|unbeaufsichtigt*|geöffnet*|vertauscht*), siegel .. (gebrochen|beschädigt)',
    'ball.mail':
      'briefwahl* .. (betrug*|manipul*|gefälscht*|fälsch*|gestohlen*|verschwund*|abgefangen*|anfällig*|verloren*|nicht angekommen|verschwanden), briefwahlbetrug*, (wahlkarten*|wahlbriefe) .. (betrug*|verschwund*|manipul*|abgefangen|gestohlen|verloren)',
    'ball.ink': '(tinte|wahltinte) .. (abwaschbar*|abwaschen|giftig|geht ab|verblasst|verschwind*)',
    'tech.machine':
      '(wahlcomputer*|wahlmaschine*|wahlautomat*|dominion|zählmaschinen) .. (manipulier*|vertausch*|änder*|stehlen|gestohlen|programmier*|unsicher*|fälsch*|umgebucht|verschieb*|verschoben)',
    'tech.hack':
      '(hack*|gehackt*|cyberangriff*|hackerangriff*) .. (wahl*|*wahl|wahlleit*|bundeswahlleit*|auszähl*|wahlsoftware), (wahlsoftware|wahlserver|bundeswahlleit*|wahlcomputer|wahl-IT|wahlsystem*) .. (gehackt*|angegriffen*|angriff*|hacker*|sicherheitslücke*|kompromittier*)',
    'tech.source':
      '(quellcode|algorithm*|hintertür*) .. (wahl*|stimm*|auszähl*), (smartmatic|dominion|scytl|wahlsoftware) .. (soros|gehört|ausländ*|venezuel*|russ*|firma|clinton)',
    'tech.outage':
      '(website|webseite|seite|server|system) .. (bundeswahlleit*|wahlleit*|wahlergebnis*|wahlamt*|wahlbehörde) .. (down|ausgefallen|abgestürzt|nicht erreichbar|lahmgelegt|überlastet|offline)',
    'tech.missing':
      '(wahlcomputer*|laptops|usb-sticks|zählmaschinen|tablets|speicherkarten) .. (verschwund*|gestohlen|fehl*|verloren|geklaut|abhanden*)',
    'tech.network':
      '(stromausfall|blackout|internetausfall|strom weg|internet weg) .. (auszähl*|wahllokal*|wahl*|stimm*), (auszähl*|wahllokal*|zählung) .. (stromausfall|blackout|internetausfall|strom ausgefallen)',
    'res.count':
      '(auszähl*|stimmen) .. (ohne beobachter|hinter verschlossenen|heimlich|unter ausschluss|gestoppt|unterbrochen|abgebrochen|zu hause|ohne zeugen|allein*), (beobachter*|wahlbeobachter*) .. (rausgeworfen*|ausgeschlossen*|ausgesperrt*|verwiesen*|weggeschickt*|nicht zugelassen|nicht reingelassen)',
    'res.mismatch':
      'mehr (stimmen|stimmzettel|wähler|briefwähler) als (wahlberechtigte|wähler|einwohner|ausgegebene), (ergebnis*|zahlen|protokoll*) .. (stimmen nicht|weichen ab|passen nicht|unterscheiden|widersprechen), mehr als 100 prozent',
    'res.timing':
      '(immer noch|noch immer|noch) (kein|keine) (ergebnis|ergebnisse|endergebnis), (über nacht|plötzlich) .. (vorsprung|stimmen|führung|gekippt|gedreht), auszählung .. (verzöger*|dauert|verschlepp*)',
    'res.fake':
      '(gefälschte*|falsche*|erfundene*|geschätzte*) .. (ergebnis*|protokoll*|exit-poll*|wahlniederschrift*|prognose*|wahlergebnis*), ergebnis* .. (geschätzt|erfunden|stand vorher fest|vor der wahl|gewürfelt|vor schließung|vorab)',
    'res.audit':
      '(neuauszählung|nachzählung|wahlprüfung|einspruch|wahleinspr*) .. (abgelehnt|verweigert|verhindert|bestätigt|vertuscht|zeigt|blockiert|beweist|verschleppt)',
    'cand.access':
      '(kandidat*|partei*|liste*|bewerber*) .. (nicht zugelassen|ausgeschlossen|zurückgewiesen|gestrichen|disqualifiziert|von der wahl ausgeschlossen), (nicht zur wahl zugelassen|von der wahl ausgeschlossen|darf nicht antreten|darf nicht kandidieren|wahl ausgeschlossen)',
    'fraud.voting':
      '(tote|verstorbene) .. (gewählt|wähl*|abgestimmt|stimm*), (zweimal|doppelt|mehrfach|mehrmals) .. (gewählt|abgestimmt|wählen|stimm*), in meinem namen .. (gewählt|abgestimmt), jemand .. für mich .. gewählt, falschem ausweis',
    'fraud.general':
      'wahlbetrug*, wahlfälschung*, wahlmanipulation*, gestohlene wahl, (wahl|wahlen) .. (gefälscht|manipuliert|gestohlen|getürkt|gefaked), (wahl|wahlen) (fälschen|manipulieren|stehlen), gefälschte (wahl|wahlen|stimmen)',
    'inst.capture':
      '(bundeswahlleit*|wahlleit*|wahlkommission*|wahlbehörde*|wahlausschuss*|wahlhelfer*|wahlvorst*) .. (korrupt*|parteiisch*|bestoch*|gekauft*|gesteuert*|befangen*|bedroht*|parteimitglied*|parteibuch*|kontrolliert*|zurückgetreten|entlassen|abgesetzt|regierungstreu*|unter einer decke)',
    'inst.imperson':
      '(gefälschte*|falsche*|fake*) .. (wahlbenachrichtigung*|bundeswahlleit*|wahlamt*|wahlbehörde*|wahlleit*|wahlkommission), (bundeswahlleit*|wahlamt*|wahlbehörde*|wahlleit*) .. (fake-account|gefälscht*|deepfake*|phishing|falsche*), im namen .. (bundeswahlleit*|wahlamt*|wahlbehörde*|wahlleit*)',
  },
};
