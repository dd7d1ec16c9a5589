import type { Lexicon } from '../src/lexicon/lexicon.ts';

export const pl: Lexicon = {
  language: 'pl',
  concepts: {
    election:
      'wybory !(miss|mistera), wyborów !(życiowych|konsumenckich), wyborom, wyborami, wyborach, wyborcz* !(komis*|lokal*|urn*|gazet*|obietnic*), (pierwsz*|drug*|i|ii) tur*, prawybor*, elekcj*, eurowybor*, przedwyborcz*, powyborcz*, do urn',
    referendum: 'referend*, plebiscyt*',
    'election-day':
      'dzień wyborów, dniu wyborów, dnia wyborów, dzień głosowania, dniu głosowania, cisz* wyborcz*, niedziel* wyborcz*, wieczór wyborczy',
    'election-body':
      'PKW, państwow* komisj* wyborcz*, komisj* wyborcz*, (obwodow*|okręgow*|rejonow*) komisj*, komisarz* wyborcz*, krajow* biur* wyborcz*, KBW, OKW, marciniak* z PKW, izb* kontroli nadzwyczajnej, (obwodow*|okręgow*|rejonow*|terytorialn*) komisj* wyborcz*, delegatur* KBW',
    official:
      '(członk*|członek|przewodnicząc*|pracowni*) .. komisj*, (członk*|członek|szef*|przewodnicząc*) PKW, urzędnik* wyborcz*',
    observer:
      'obserwator*, mąż* zaufania, mężowie zaufania, mężów zaufania, obwe, odihr, misj* obserwacyjn*, ruch* kontroli wyborów',
    voter:
      'wyborca, wyborcy, wyborców, wyborcom, wyborcami, wyborcę, wyborczyni*, elektorat*, głosując*, uprawnion* do głosowania',
    vote: 'głosowa*, głosuj*, zagłosowa*, zagłosuj*, oddał* głos*, oddać głos*, oddan* głos*, oddając* głos*, oddawa* głos*, głosy, głosów, głosami, głosom, głosu, głos .. ważn*, głos (zaliczon*|ważn*|oddan*), stawia krzyżyk, stawia* .. krzyżyk',
    turnout: 'frekwencj*',
    register: '(spis*|rejestr*|list*|wykaz*) .. (wyborców|wyborcz*), centraln* rejestr* wyborców, spisie wyborców',
    registration:
      '(dopisa*|wpisa*|zarejestr*|rejestrac*|wniosek) .. (spis* wyborców|rejestr* wyborców|do głosowania|wyborc*), dopisać się do spisu, zaświadczeni* o prawie do głosowania, zmian* miejsca głosowania',
    ballot:
      'kart* do głosowania, kart* wyborcz*, kart* referendaln*, książeczk* do głosowania, (kart*|kartę) .. (głosowa*|urn*|komisj*|ważn*), # kart, # karty do, zabrakło kart, worki z kartami, worków z kartami, kartami do głosowania, pakiet* wyborcz*, (karty|kart|kartach|kartę|karta|kartami) (bez pieczęci|z krzyżykami|do głosowania|wyborcz*|wyjęto|wydano), wydano .. kart*, wydaliśmy .. kart*, worki z kartami, karty z krzyżykami, na kartach',
    'ballot-box': 'urn, urna, urny, urnę, urnie, urnach, urną, urnami, urn* wyborcz*',
    'postal-vote':
      '(głos*|wybor*|pakiet*) .. (korespondencyj*|pocztą|pocztow*|listown*), wybory kopertowe, kopertow* wybor*, pakiet* wyborcz*, pakiet wyborczy, pakiety wyborcze, pakiet dla .. listonosz, głosowani* korespondencyjn*, głosować korespondencyjnie',
    'early-vote': '(wcześniejsz*|przedtermin*) głosowan*, głosowan* przed terminem',
    'special-vote':
      '(głos*|komisj*|obwod*) .. (za granicą|zagranicz*|przez pełnomocnika|w domu|polonii|w konsulat*|w ambasad*), pełnomocnik* .. głos*, obwod* za granicą, poloni*',
    'voting-machine': '(maszyn*|urządzen*|skaner*|automat*) .. (głos*|wyborcz*|liczen*), dominion, smartmatic',
    'election-system':
      '(system*|serwer*|program*|aplikacj*|oprogramowani*) .. (wyborcz*|PKW|głosowan*|liczeni*|informatyczn*), głosowan* (elektroniczn*|internetow*|online), system informatyczny PKW, system wsparcia organów wyborczych, systemu wsparcia organów wyborczych, system do liczenia głosów, kod do liczenia głosów, SWO',
    'election-site':
      '(stron*|serwis*|portal*|witryn*|aplikacj*) .. (PKW|wybor*|komisj*), stron* z wynikami, stron* .. (PKW|wynik* wybor*)',
    'poll-book': 'elektroniczn* spis* wyborców, tablet* .. komisj*',
    'polling-place':
      '(lokal*|punkt*|miejsc*) (wyborcz*|głosowania|do głosowania), lokalu wyborczym, lokale wyborcze, obwod* głosowania, obwod* wyborcz*, w komisji .. (kolejk*|głos*|wybor*|kart*), kabin* .. głos*, za kotar*, (do|w) (lokalu|kabiny) .. (głos*|wyborcz*), lokal* .. (głosow*|wyborcz*), (obwodowa|komisja|komisji|komisją|obwód|obwodzie) nr, pod komisją, (obwodowa|obwodowej|obwodowych), (lokal|lokalu|lokale) (wyborcz*|otwarto|przeniesiono|zamknięto), ich lokal, pani w komisji, konsulacie .. (głos*|spis*|wyborc*), w komisji (wyborczej|obwodowej)',
    'polling-hours':
      '(lokal*|głosowanie|komisj*) .. (otwart*|zamknięt*|czynn*|otwier*|zamyka*|trwa|zamkną|przedłuż*) .. (od|do|o|godzin*|wcześniej|później), głosowa* .. do (godziny|21|21.00)',
    'id-document':
      'dowód osobist*, dowodu osobist*, dowodem osobist*, dowody osobiste, dowód, paszport*, mobywatel*, PESEL, prawo jazdy, meldunk*, zameldowan*, legitymacj*, dokument* tożsamości, zaświadczeni*',
    count:
      'liczen*, liczą, policz*, przelicz*, zlicz*, liczyl*, liczono, podlicz*, liczenie głosów, obliczan*, liczyliśmy, policzyła karty, liczenia głosów, liczą',
    results:
      '(oficjaln*|cząstkow*|ostateczn*|sondażow*) (wynik*|dan*), rezultat* wyborów, wynik, wyniki, wyników, wynikami, wyniku, wynikiem, wynikach',
    'result-sheet': 'protokół, protokoł*, protokołach, protokół .. (wypełnion*|ołówk*)',
    'exit-poll': 'exit poll*, exit-poll*, late poll*, sondaż* exit',
    'recount-audit':
      'ponowne* (przeliczen*|liczen*), przeliczen* głosów, przeliczyć ponownie, oględzin* kart, audyt*, ręczn* liczen*, weryfikacj* .. (głosów|wynik*|podpis*)',
    certification:
      '(zatwierdz*|stwierdz*|uzna*|potwierdz*) .. (ważnoś*|wynik*|wybor*), ważność wyborów, ważności wyborów, uchwał* o ważności, uznała wybory za ważne, ważność wyborów',
    court:
      'sąd, sądu, sądzie, sądy, sędzi*, sąd najwyższy, sądu najwyższego, trybunał*, protest* wyborcz*, pozew, pozwu, prokuratur*, tryb* wyborcz*',
    'police-army':
      'policj*, policjan*, żołnierz*, wojsk*, uzbrojon*, służb*, ABW, strażnik*, ochroniarz*, straż granicz*',
    'foreign-actor':
      'rosj*, rosyjsk*, kreml*, putin*, usa, amerykań*, niemc*, niemieck*, chin*, chińsk*, soros*, bruksel*, unia, zagraniczn*, obc* (państw*|służb*|wywiad*), białoru*, izrael*',
    'source-code':
      'kod* źródłow*, algorytm*, tyln* furtk*, backdoor*, tajn* (program*|kod*), skrypt*, kod do liczenia, kodu nikt',
    server: 'serwer*, baz* danych, system* informatyczn*, sieć komputerow*, pendrive*, dysk*',
    'power-network':
      '(awari*|brak|wyłącz*|odcię*|zgas*) .. (prąd*|internet*|światł*|zasilan*), (prąd*|internet*|światł*) .. (zgas*|wyłącz*|padł*|odcię*), blackout*',
    pen: 'długopis*, ołów*, flamast*, marker*, mazak*, znikając* (atrament*|tusz*), ścieraln*',
    ink: '(niezmywaln*|znikając*) (tusz*|atrament*), tusz*, atrament*',
    seal: 'plomb*, zaplombow*, pieczę*, pieczęć, opieczętow*, zapieczętow*',
    signature: 'podpis*, kopert*, pieczątk*, stempl*, koperta zwrotna, znak* wodn*',
    'non-citizen':
      'cudzoziem*, obcokrajow*, imigran*, migran*, uchodź*, ukraińc*, bez obywatelstwa, nielegaln* migr*, Ukraińcy, cudzoziemc*, obcokrajow*, imigran*, z kartą pobytu',
    'dead-people': 'martw*, zmarł*, nieżyjąc*, nieboszczyk*, umarł*, martwe dusze',
    'voter-group':
      'więźni*, osadzon*, skazan*, student*, seniorz*, senior*, emigran*, poloni*, szesnastolat*, zakonni*, ubezwłasnowoln*, domach pomocy, DPS*, dps-ach',
    disabled:
      'niepełnospraw*, niewidom*, niesłysz*, wózk*, wózek, starsz* osob*, brajl*, nakładk*, podjazd*, alfabet* braille*',
    'remote-channel':
      '(przez|za pomocą|za pośrednictwem) (sms*|internet*|telefon*|aplikacj*|whatsapp*|mail*|mobywatel*), sms-em, smsem, esemes*, mailem, online, telefonicznie, bez wychodzenia z domu, przez neta',
    'bag-vehicle':
      'worek, work*, toreb*, torb*, karton*, furgonetk*, bus, busem, busami, autobus*, autokar*, bagażnik*, ciężarówk*, plik kart, samochod*',
    camera: 'kamer*, monitoring*, nagran*, zdjęc* karty, selfie, sfotograf*, transmisj*',
    'election-fraud':
      '(fałszerst*|fałszow*|sfałszow*|oszust*|oszuk*|manipul*|krętactw*|przekręt*|kradzież*|skręc*|nieprawidłow*|ustawk*) .. (wybor*|głos*|wynik*|referend*|kart*|protokoł*), (wybory|wyborów|wyborach|głosy|głosów|wynik*|głosowani*|referendum|protokoł*) .. (sfałszow*|fałszow*|ukradzion*|ukradli|kradn*|skradzion*|ustawion*|zmanipul*|oszuk*|oszust*|skręc*|podmien*|przekręc*|przekręt*), (ukradli|ukradł*|kradną|skradzion*|ukradzion*|ukraść) .. (wybor*|głos*|zwycięstw*), dosypyw*, dosypa*, dorzuc* .. (kart*|głos*), cud* nad urn*, oszustw* wyborcz*, fałszerstw* wyborcz*, sfałszowane wybory, dostawianie krzyżyk*, dopisyw* krzyżyk*, (sfałszow*|fałszow*|fałszerstw*|ukrad*|skrad*|ustawion*|skręc*|przekręt*|oszustw*) .. (wybor*|wyborcz*|głos*|referend*|wynik*), (wybory|wyborów|głosy|wynik*|głosowani*) .. (sfałszow*|skradz*|ukrad*|ustawion*|skręcon*|zmanipul*), dosypywan*, dosypal*, dorzuc* .. (głos*|kart*), cud* nad urną, cuda nad urną, bitwa pod dywanem',
    fraud:
      'oszust*, oszuk*, fałszerst*, nieprawidłow*, przekręt*, szwindel*, szwindl*, nielegaln*, bezprawn*, machlojk*, przestępst*, narusz*, nadużyc*, krętactw*, wał, wałek, wałki, cyrk',
    rigged:
      'sfałszow*, zmanipul*, manipul*, ukradzion*, ukradli, skradzion*, ustawion*, ustawk*, z góry (ustalon*|wiadom*|przesądz*), przesądzon*, skręcon*, zaplanowan*, wyreżyser*',
    falsified:
      'fałszyw*, sfałszow*, podrob*, podrab*, sfabryk*, przerob*, lewe, lewy, antydat*, spreparow*, nieautentyczn*',
    hacked:
      'zhakow*, zhack*, haker*, hakow*, włama*, włam*, złam* zabezpiecz*, zainfek*, malware, wirus*, przejęl*, (wejść|wszedł|weszli|dostęp|dostał*) .. (serwer*|system*|baz*), wszedł do (poczty|systemu|skrzynk*), wszedł* na konto',
    attacked: 'cyberatak*, atak* haker*, ddos*, atak* na (serwer*|stron*|system*)',
    altered:
      'zmien*, zmian*, podmien*, podmian*, zamien*, przerzuc*, przeprogram*, skasow*, wyzerow*, zamienion*, dopis*, odwrotnie przypis*, przepisał*, przepisan*, przepisywan*, odwrotnie wpisan*, odwrotnie wpisał*, zamienione (rubryki|głosy|wyniki)',
    added: 'dosypa*, dosyp*, dorzuc*, dopis*, dostaw*, dołoż*, podrzuc*, wrzuc* .. (plik*|kart*), domalow*, wepchn*',
    destroyed:
      'spal*, podpal*, zniszcz*, niszcz*, podar*, wyrzuc*, śmietnik*, w śmieci*, niszczar*, na wysypisk*, kontener*, nadpalon*, spalon*, spalił*, na śmietniku, w śmietniku, niszczark*',
    lost: 'zagin*, zgub*, zniknę*, zniknął, zniknął*, znikn*, brakuj*, brak kart, odnalez*, znalezion*, przepad*, wyparow*',
    stolen:
      '(ukradl*|ukradzion*|skradzion*|wynios*|wyniesion*|zabral*|przejęt*) .. (kart*|urn*|pieczę*|protokoł*|pakiet*|laptop*|tablet*)',
    'pre-marked':
      '(już|wcześniej|z góry) .. (wypełnion*|zaznaczon*|zakreślon*|skreślon*|zakrzyżykow*), wypełnion* kart*, z krzyżykiem, ostemplow* wcześniej, z gotowym krzyżyk*, (już|wcześniej|z góry) (zakreślon*|wypełnion*|skreślon*|zaznaczon*), dopis* krzyżyk*, dostawi* krzyżyk*, drugi krzyżyk, dodatkow* krzyżyk*',
    extra:
      'nadmiarow*, za dużo kart, duplikat*, podwójn* (kart*|pakiet*), dodatkow* kart*, nadwyżk*, nierozlicz*, o .. kart za dużo, dwie karty, karty bez pieczęci, kart bez pieczęci, paczki kart, (nadmiarow*|dodrukowan*|podwójn*) kart*, (paczki|paczka|stos|stosy) kart',
    invalid: 'nieważn*, unieważn*, odrzucon*, nie będzie ważn*, zepsut*, nieuznan*',
    'not-counted':
      'nie (są|zosta*|był*|będ*|został*|zaliczon*|policz*|uwzględn*|licz*) .. (policz*|licz*|uwzględn*|zalicz*|wlicz*), niepoliczon*, nie policz*, nie uwzględn*, nie liczą, nie zaliczon*',
    closed: 'zamknięt*, zamknę*, zamykaj*, nieczynn*, nie otwor*, nie istnieje, zlikwidow*, likwid*',
    moved:
      'przeniesion*, przenies*, nowy adres, inny adres, inn* (miejsc*|szkol*|lokal*|adres*), zmian* (adresu|siedziby|lokalu), (lokal|komisj*|siedzib*) .. przeniesion*, przeniesiono o # km, (przeniesion*) .. kilometr*',
    late: '(otwart*|otworz*|rusz*|otwarc*) .. (później|opóźn*|spóźn*|z opóźnieniem), z opóźnieniem, (zamknięt*|zamknę*|zamyk*) .. (wcześniej|przed czasem), nie otwarto na czas, wciąż zamknięt*, otwarto .. (po czasie|z opóźnieniem|później), (lokal|komisja|lokale) .. (nie otwart*|zamknięt*|zaspał*|opóźnien*), po czasie',
    extended: 'przedłuż*, wydłuż*, dłużej niż',
    postponed:
      '(przełoż*|przesun*|odwoła*|odroczon*|przesunięt*|przekład*) .. (wybor*|głosow*|termin*|tur*|dat*), (wybory|głosowanie|tura) .. (przełoż*|przesun*|odwoła*|odroczon*|nie odbęd*|odbędą się w inn*), nowy termin, nowa data, drugi dzień głosowania, nie odbędą się, głosujemy dopiero, (głosowanie|wybory) .. (przełożon*|przesunięt*|odwołan*), głosujemy (w poniedziałek|we wtorek|w sobotę), dopiero #-go',
    annulled: 'unieważn*, powtórk* wyborów, powtórzon* wybor*, powtórzyć wybory, stwierdz* nieważnoś*, nowe wybory',
    down: '(stron*|system*|serwer*|portal*|aplikacj*) .. (padł*|nie działa*|awari*|zawies*|leży|nie ładuj*|niedostęp*|wysypał*|zablok*), awari*, nie działa, nie działają, niedostępn*, padła strona, zawiesił*, (system|strona|serwer|aplikacja) .. (padł*|zawiesił*|leży|nie działa*|siadł*|wysypał*), padł na (dwie|trzy|kilka)',
    leaked: 'wyciek*, wyciekł*, dan* osobow*, ujawnion*, wykradzion* dan*, sprzeda* .. (baz*|dan*)',
    deleted:
      '(skreśl*|wykreśl*|usun*|wypis*|zniknę*|zniknął*) .. (spis*|rejestr*|list*), nie (ma|było|figuruj*|widnie*) .. (spis*|rejestr*), brak* .. w spisie, wykreślon*, nie było mnie w spisie, nie ma mnie w spisie, system wyrzucił, (wyrzucił*|skreślił*|wykreślił*|usunął|usunęł*) .. (spis*|rejestr*|list*|system*), (nie ma|nie było|zabrakło) (mnie|go|jej|nas|nazwiska) .. (spis*|list*|rejestr*), mam potwierdzenie mailem',
    'double-voting':
      '(głosow*|zagłosow*|głosuj*|głos) .. (dwa razy|dwukrotnie|kilka razy|kilkukrotnie|wielokrotnie|po dwa razy|w dwóch|w kilku|podwójnie|trzy razy), podwójn* głosowan*, (dowoż*|zwoż*|wożą|dowieź*|dowozi*) .. (wyborc*|głosuj*|autobus*|ludzi|senior*), turystyk* wyborcz*, karuzel*',
    impersonated:
      '(za|zamiast) (mnie|niego|nią|zmarł*|kogoś|innych|matk*|babci*) .. (zagłosow*|głosow*|podpis*), (zagłosow*|głosow*|podpisał*) .. (za mnie|za zmarł*|za kogoś|za innych|zamiast|cudz*|czyimś), ktoś (już |)(się |)(zagłosow*|podpisał), cudz* dow*, podrobion* dow*, na cudz* nazwisk*, przy moim nazwisku .. podpis, ktoś (już|) (zagłosował|podpisał), podpisał* się za, zagłosować za (nią|niego|kogoś|mamę|ojca), widocznie pan zapomniał, zagłosował* za (mnie|nią|niego|matkę|ojca)',
    'vote-buying':
      '(kup*|skup*|sprzeda*|płac*|zapłac*|handel|handl*|przekup*) .. (głos|głosy|głosów|głosami|wyborców|głosu), korupcj* wyborcz*, kupowan* głos*, głos* za (wódk*|pieniądz*|kiełbas*|alkohol*), (złotych|zł|wódk*) za głos*, (zł|złotych|dych*|dwie dychy|pół litra|wódk*|piw*) .. za głos, za głos, płacił* za głos*, kupow* głos*',
    paid: 'pieniąd*, złotych, zł, zapłac*, płac*, łapów*, prezent*, wódk*, kiełbas*, paczk* żywn*, gotówk*, alkohol*, euro, pół litra, dwie dychy, premia, premię, wódk*, talon*, bon, bony',
    coerced:
      'zmusz*, przymus*, nakaz*, pod presją, presj*, nacisk*, naciska*, groź* zwolnien*, szef*, przełożon*, kazał*, kazali, pracodawc*, zakonnic* kazał*, (kierownik|szef|dyrektor*|prezes|wójt|proboszcz|brygadzista) .. (zagłosow*|głosow*|premia|zdjęcie karty|wygra nasz), premia .. jak .. wygra, wysłać zdjęcie karty, głosować na (naszego|kogo kazał)',
    threatened:
      'groź*, groźb*, zastrasz*, szantaż*, aresztow*, zatrzyman*, straszą, straszy*, nękan*, w kominiarkach, spisywali (tablice|nazwiska|dane), (zastrasz*|przepędz*|grozi*|popych*) .. (wyborc*|głosując*|komisj*|męż*), tablice rejestracyjne głosujących',
    violence:
      'pobi*, strzał*, strzela*, bomb*, wybuch*, napad*, zaatakow*, przemoc*, bójk*, alarm* bombow*, ewakuow*, podpal*',
    queue:
      'kolejk*, kolejek, (godzin*) .. (czeka*|stoi*|stać|stali|w kolejce), czeka* .. godzin*, tłum* przed, (stałem|stałam|staliśmy|stoją|czekali*|czekał*|czekaliśmy) .. (godzin*|kolejc*), (godzin*) .. (kolejc*|w kolejce|czekania)',
    'ran-out':
      '(zabrak*|skończył*|brakow*|brak|brakuje|nie starcz*) .. (kart*|formularz*|pakiet*|kopert*), kart* .. (zabrak*|skończył*|brak), (kart*|kopert*|pakiet*) .. (zabrakło|brakło|skończył*|wyczerp*|nie ma|brak*), (zabrakło|brakuje|brakowało|brak|skończyły się) .. (kart*|kopert*|pakiet*), zabrakło kart, skończyły się karty, brakło kart, za mało kart',
    'seal-broken':
      '(zerwan*|naruszon*|otwart*|bez|uszkodz*|rozerwan*) .. (plomb*|urn*|work*|pieczę*|kopert*), (urn*|plomb*|work*|worek) .. (zerwan*|naruszon*|otwart*|podmien*|niezabezpieczon*|bez nadzoru|rozerwan*|niezaplomb*), bez nadzoru, rozplombow*, (worki|worek|urna|urny|pakiety|karty) .. (garaż*|bagażnik*|noc w|otwart*|niezabezpiecz*|bez plomb*|bez nadzoru|rozerwan*), przeleżały noc, bez plomb, zerwan* plomb*',
    transported:
      'wywiez*, wywoz*, wywioz*, wynos*, wynies*, wyniós*, przewoż*, przewiez*, przewioz*, przywiez*, przywioz*, transport*, dostarcz*, wyniesion*',
    night:
      'w nocy, nocą, noc, nocn*, po ciemku, za zamkniętymi drzwiami, o trzeciej nad ranem, po północy, pod osłoną nocy',
    'washes-off':
      '(ściera*|zmywa*|znika*|blakn*) .. (atrament*|tusz*|długopis*|krzyżyk*), (atrament*|tusz*|długopis*|krzyżyk*) .. (ściera*|zmywa*|znika*|blakn*|zniknął), długopis* ze znikając*',
    'bleeds-through': 'przebija* .. (kart*|papier*|stron*), rozmaz*, prześwit*',
    traceable:
      '(nie jest|nie są|niby) tajn*, tajnoś* .. (narusz*|złaman*|głosow*), narusz* tajnoś*, (widzą|wiedzą|sprawdz*|widać) .. (jak głosow*|na kogo|za kim), numer* na kar*, ponumerowan*, kod* kreskow*, brak tajności, brak kotar*',
    mismatch:
      '(więcej|ponad) .. (głosów|kart) .. (niż|od) .. (wyborców|uprawnion*|mieszkań*|wydan*|osób), więcej (głosów|kart) niż, (nie zgadza*|nie zgadz*|rozbieżnoś*|różnic*|niezgodn*|inne liczby) .. (głos*|kart*|protokoł*|liczb*|wynik*), (głos*|kart*|liczb*|wynik*|protokoł*|rachunk*) .. (nie zgadza*|nie zgadz*|rozbieżn*|nie sumuj*|różni* się|odwrotnie), ponad (100|sto) procent, frekwencja .. (100|101|105|110|120), zamienione wyniki, odwrotnie wpisan*, więcej (głosów|kart|wyborców|podpisów) .. (niż|od), (nie zgadza*|nie zgadzają|nie bilansuj*|rozbieżno*|różnic*) .. (liczb*|głos*|protokoł*|kart*|podpis*|suma|sumy), # .. (kart|głosów) .. # .. (podpisów|osób|wyborców), odwrócon* wynik*, zamienion* .. (głos*|wynik*), zamieniono, # (karty|kart|kartek) z urny .. #, z urny (wyszły|wyszło|wyjęto) #, więcej (kart|głosów) niż (wyborców|wydano|podpisów|osób), (nie zgadza*|nie zgadzają|nie zgadzały), dopiszemy w uwagach, odwrotnie wpisan* głosy, o # (więcej|mniej) niż wydano',
    exceeds: 'więcej niż, więcej, przekracz*, przewyższ*, ponad, razy tyle, dwukrotnie więcej',
    delay:
      'opóźn*, przeciąg*, wciąż (nie|brak), nadal (nie|brak), jeszcze nie ma, powoli, zwlek*, do tej pory nie, godzin ciszy, worki tak długo, (tak długo|nadal nie|wciąż nie) .. (liczą|wyników|jechały|policzono)',
    swing:
      'nagle, nagł*, skok, skoczył*, w jedną noc, przez noc, z dnia na dzień, cudownie, odwrócił*, gwałtown*, nagle plus #, nagle (plus|przybyło|odwrócił*|wygrywa), w (nocy|godzinę|kwadrans) .. (odwrócił*|przybyło|zmienił*)',
    stopped:
      '(przerwan*|przerw*|wstrzym*|zatrzym*|zawies*) .. (liczen*|głosowan*), liczenie .. (przerwan*|wstrzym*|zatrzym*)',
    expelled:
      '(obserwator*|męż* zaufania|mąż* zaufania|dziennikarz*) .. (wyrzuc*|wyprosz*|nie wpuszcz*|nie wpuści*|usunięt*|nie dopuszcz*|wypros*|wygon*|przegon*|utrudn*), (wyrzuc*|wyprosz*|nie wpuszcz*|nie wpuści*|usunięt*|nie dopuszcz*|wypros*|wygon*) .. (obserwator*|męż*|dziennikarz*), bez obserwator*, bez mężów zaufania, (obserwator*|męż* zaufania) .. (na korytarzu|za drzwi*|wyproszon*|wyrzucon*|niewpuszczon*|nie wpuszczon*), (wyprosil*|wyrzucil*|wypchnęl*) .. (obserwator*|męż*), bez obserwator*, stała na korytarzu',
    refused:
      '(nie (dali|dano|wydan*|wydal*|pozwol*|mogł*|mógł|wpuści*|wpuszcz*|dopuszcz*|dostał*)|odmów*|odmówi*|odesła*|pozbawi*) .. (głos*|zagłos*|kart*|lokal*|pakiet*), odesłan* z kwitkiem, pozbawi* prawa głosu, odmówiono .. (kart*|głosowania), nie wydano mi, nie (wpuścili|wpuszczono|pozwolili|pozwolono|wydali|wydano|chcieli wydać|mogłem zagłosować|mogłam zagłosować|mogli zagłosować|mogła zagłosować|zdążyli zagłosować), (odesła*|odprawi*) .. (domu|kwitkiem|innego lokalu), odmówi* (wydania|mi) .. (kart*|głos*)',
    'ballot-access':
      '(nie zarejestr*|odmów*|odmow*|wykreśl*|skreśl*|niedopuszcz*|nie dopuszcz*|odrzuc*) .. (kandydat*|list*|komitet*|rejestrac*|kandydatur*), (kandydat*|komitet*|list*) .. (nie zarejestr*|odmów*|wykreśl*|skreśl*|niedopuszcz*|nie dopuszcz*|odrzucon*), rejestracj* (kandydat*|list*|komitet*), podpis* .. (poparci* |)(zakwestion*|odrzuc*|sfałszow*|podrob*), odmówiła rejestracji .. (komitet*|kandydat*|list*), (odmówił*|odmowa|odmowę) rejestracji, (PKW|komisja) .. odmówił*',
    barred:
      'zakaz*, wykluczon*, niedopuszczon*, odmowa rejestracji, zdyskwalifik*, zabronion*, (odmówił*|odmow*) .. rejestracji, zakwestionował* .. podpis*, nie zarejestrowa*, skreślon* z listy, (wykluczył*|wykluczon*) .. (kandydat*|komitet*|list*)',
    requirement:
      'musi*, muszą, trzeba, koniecz*, wymag*, tylko (z|ze|jeśli|gdy), obowiązk*, niezbędn*, należy, bez .. nie (zagłos*|można|możesz), nie chcieli .. uznać, nie (uznali|uznała|uznano) .. (dowod*|mObywatel*|paszport*|legitymac*)',
    entitled:
      'mogą głosować, może głosować, mogą zagłosować, może zagłosować, ma prawo, mają prawo, prawo głosu, uprawnion*, prawo wyborcze',
    'not-entitled':
      '(nie mogą|nie może|nie mają|nie ma|nie wolno|stracił*) .. (głosow*|zagłosow*|praw*), nie ma prawa głosu, nie mają prawa, bez prawa głosu',
    deadline:
      'termin*, ostatni dzień, do (poniedziałku|wtorku|środy|czwartku|piątku|soboty|niedzieli), najpóźniej, upływa, mija, do dnia',
    biased:
      'stronnicz*, upolityczn*, partyjn*, podporządkow*, pisowsk*, platformersk*, człowiek (pis|po|tuska|kaczyńskiego), neosędzi*, na pasku, kontrolowan*, z nadania, opanow*, zależn*',
    bribed: 'przekup*, skorump*, korupc*, łapów*, sprzedajn*, szantaż*, przekupion*',
    appointed: 'powoła*, odwoła*, dymisj*, zrezygn*, rezygnac*, zwoln*, mianow*, wymien*',
    'fake-channel':
      '(fałszyw*|podrob*|sfałszow*|fejk*|fake) .. (stron*|mail*|list|listy|pism*|sms*|kont*|profil*|ulot*|wiadomoś*|komunikat*|telefon*), podszyw* .. (PKW|komisj*), w imieniu (PKW|komisji), phishing*, fałszywi (urzędnicy|członkowie|ankieterzy), (fałszyw*|podrobion*) .. (urzędni*|SMS*|stron*|pism*|list*|konto*|komunikat*|komisj*), podszyw* się pod (PKW|komisj*|urząd|urzędnik*), proszą o PESEL',
    deepfake: 'deepfake*, deep fake*, wygenerowan* przez (AI|SI|sztuczn*), sztuczn* inteligenc*, sklonowan* głos*',
    premature:
      '(przed|jeszcze przed) .. (zamknięciem|końcem|zakończeniem|głosowaniem|wyborami|otwarciem) .. (wynik*|ogłosz*|znan*|gotow*), wynik* .. (z góry|wcześniej|przed) .. (znan*|gotow*|ogłosz*|zamknięciem|końcem), przedwcześnie',
    fined:
      '(grzywn*|mandat* karn*|kar|kara|karę|więzieni*|ukaran*) .. (głosow*|niegłosow*|udział*|wybor*), kara za (niegłosowanie|nieobecność), (zasiłk*|emerytur*|800 plus|500 plus) .. (strac*|zabior*|odbior*) .. głos*',
    'data-used':
      '(dane|danych|spis*) .. (dług*|podat*|komorni*|mobilizac*|wojsk*|skarbow*), komornik*, mobilizacj*, urząd skarbowy',
    futile:
      '(głos*|głosowanie|wybory) .. (nic nie zmien*|nie ma sensu|nie ma znaczenia|nic nie da*|nie liczy się), i tak wszystko (ustalone|przesądzone), (pust*|nieważn*) (kart*|głos*) .. (unieważn*|anul*), nie ma sensu głosować',
    harvested:
      '(zbier*|zebra*|zabier*) .. (kart*|pakiet*|głos*|dowod*|podpis*), dom* (opieki|pomocy|starców), DPS*, dom* pomocy, domu opieki, domach opieki, (za|w imieniu) .. podopiecznych, stawiała krzyżyki',
    unsolicited:
      '(wysłan*|wysył*|dostał*|przysz*) .. (pakiet*|kart*) .. (bez wniosku|zmarł*|niezamówion*|dla sąsiad*|poprzedn*), pakiet* .. (do zmarł*|w śmietnik*|na klatk*), leży na klatce, listonosz (wrzuca|rzuca|zostawia), pakiet* .. (na klatce|w skrzynce|na wycieraczce|zmarł*|sąsiad*)',
    uncertified:
      'niecertyfik*, bez certyfikatu, nieprzetestow*, nietestow*, niezabezpiecz*, luk* w zabezpiecz*, podatn* na, bez audytu, audytu nie było, bez audytu, kodu nikt nie widział, nietestowan*',
    'foreign-owned':
      '(należy do|należąc*|właściciel*|wyprodukow*|zaprogramow*|firma|serwer* w|powiązan*) .. (rosj*|rosyjsk*|chin*|chińsk*|niemie*|soros*|zagranic*|niemczech)',
    unfair:
      'nieuczciw*, nielegaln* wybor*, niedemokratyczn*, farsa, farsą, parodi* wyborów, nierówn*, niekonstytucyjn* wybor*, nie (były|są) (wolne|uczciwe|równe|demokratyczne), pseudowybor*, w klimacie strachu, nazwać wolnymi wyborami, nie .. (wolne|wolnymi|uczciwe|demokratyczne|równe), (nieuczciwe|nieuczciwych) wybor*, farsa, farsą, parodi* wyborów',
    fair: '(uczciw*|wolne|demokratyczn*|przejrzyst*|legaln*|równe) .. (wybor*|głosowan*), (wybory|głosowanie) .. (uczciw*|przebieg* spokojnie|demokratyczn*|bez zakłóceń|zgodn* z prawem|bez incydent*|przejrzyst*), bez (poważn* |większych |)(incydent*|zakłóceń|nieprawidłowości), przebiega* spokojnie, przebiegł* spokojnie',
    anomaly:
      'anomali*, podejrzan*, niemożliw*, dziwn*, niewytłumaczaln*, statystyczn* (niemożliw*|niepraw*|anomali*), cud, zagadkow*, tajemnicz*, nieprawdopodob*, cud nad urną, doprawdy',
    secret:
      'potajemn*, po cichu, w tajemnicy, ukryt*, ukryw*, ukrywają, zatai*, zamiata*, zatuszow*, cichcem, po kryjomu, nie otworzyła ani jednego, przy zamkniętych drzwiach, bez (świadków|obserwator*|mężów zaufania), ani jednego .. work*',
    misleading:
      '(błąd|błęd*|pomyłk*|brak*) .. kart* do głosowania, (kart* do głosowania|kartach|książeczk*) .. (błąd|błęd*|pomyłk*|myląc*|brak*|wadliw*), myląc*, wprowadz* w błąd, wadliw* kart*, błędn* wydrukow*, zabrakło jednego nazwiska, (na kartach|na karcie|karty|karta) .. (zabrakło|brak|błąd|błędn*|pomylon*) .. (nazwisk*|list*|kandydat*), błędnie wydrukowan*, pominięt* nazwisk*',
    inaccessible:
      'brak podjazdu, bez podjazdu, bez windy, schody, niedostępn* dla, nie pozwol* .. pomóc, nieprzystosow*',
    denial:
      '(to|informacj*|doniesieni*|plotk*|twierdzeni*|nagrani*|zdjęci*|wpis*|zarzut*|teza|tezy) .. (nieprawd*|fałsz*|nie jest praw*|kłamst*|nie potwierdz*|fake*|bezpodstawn*|zmanipul*|dezinformac*|wprowadz* w błąd|nie znajduj*|absurd*), nieprawda, to nieprawda, nieprawdziw*, dementuj*, zdementow*, zaprzecz*, (brak|nie ma|żadn*|bez) .. (dowod*|podstaw*|nieprawidłow*|potwierdz*), fałszyw* informac*, fejk*, fake news*, kłamstw*, kłamie*, dezinformac*, mit, mity, obal*, wbrew, w rzeczywistości, tak naprawdę, bezpodstawn*, bezzasadn*, sprostow*, teori* spiskow*, spiskow*, wyjaśnia*, rzekom*, nie doszło do, oddalił*',
    'fact-check':
      'fact-check*, fact check*, demagog*, konkret24, sprawdziliśmy, sprawdzamy, weryfikujemy, ocena: , weryfikac* fakt*, afp sprawdzam',
    'official-notice':
      '(PKW|komisja|komisarz|urząd|miasto|gmina) (informuje|przypomina|wyjaśnia|zarejestrowała|ogłosiła|apeluje|podała|podjęła|zachęca), przypominamy, informujemy, komunikat*, obwieszczeni*, szanowni wyborcy, zgodnie z kalendarzem, biuro prasowe, uchwał* PKW, szczegół* na stronie, zachęcamy',
    attribution:
      'powiedzia*, mówi, mówią, twierdzi*, twierdz*, podaje, podał*, według, zdaniem, poinformow*, informuje*, relacjon*, pisze, piszą, oświadcz*, stwierdz*, zapewn*, uważa, donosi*, ujawni*, przekaza*, przyzna*, świadk*, ekspert*, alarmuj*, opowiad*, jak wynika',
    allegation:
      'oskarż*, podejrze*, zarzut*, skarg*, skarż*, rzekom*, domniema*, zawiadomieni*, śledztw*, doniesieni*, zgłosz*, zgłoszeni*, protest* wyborcz*, doniesienia o',
    question:
      'gdzie (mogę|można|głosuj*|jest|zagłos*), jak (zagłosować|głosować|mogę|można|sprawdzić), czy to prawda, czy ktoś wie, wie ktoś, czy (mogę|można|trzeba|muszę|wystarczy), o której, kiedy (są|jest|wybory|będą), jakie dokumenty, do której, gdzie to sprawdzić, gdzie (mogę|mam|sprawdzić), nie przyszło potwierdzenie',
    rhetorical:
      'dlaczego, czemu, jakim cudem, skąd (się|nagle|tyle), jak to (możliwe|jest), kto (liczy|liczył|policzył|kontroluje|pilnuje), przypadkiem, czyżby, naprawdę wierzycie, komu zależy, ciekawe, wytłumaczcie, co ukrywają, ciekawe gdzie, ciekawe skąd, doprawdy, pomyłka jasne, przypadek, gdzie te worki',
    opinion:
      'myślę, uważam, moim zdaniem, mam nadzieję, wstyd, hańba, skandal*, powinn*, powinien, żałosn*, smutn*, okropn*, wierzę, opinia, felieton*, według mnie, szkoda, niestety, żenad*, wstyd, po moim trupie, kropka, zamiast krzyczeć, moja kratka jest moja, powinien leżeć w sieci, zgłoście się do komisji',
    call: 'żąda*, podpisz*, petycj*, udostępni*, podaj* dalej, wyjdź* na, protest !wyborczy, marsz*, apel*, bojkot*, dołącz*, brońmy, domaga*, nie pozwól*, pilnujmy, przyjdź*',
    instruction:
      'głosujcie, głosuj, idźcie, nie zapomnij*, pamiętaj*, weź*, zabierz*, sprawdź*, użyj*, używaj*, nie używaj*, wyślij, wypełnij, postaw, zadzwoń, przynieś, idź na wybory',
    negation: 'nie, bez, brak, nigdy, ani, żaden, żadn*, nikt, nic, nie ma',
    hedge:
      'może, możliwe, być może, prawdopodobnie, podobno, chyba, wydaje się, rzekomo, ponoć, zapewne, wygląda na to',
    conditional: 'jeśli, jeżeli, gdyby, w przypadku, o ile, chyba że',
    evidence:
      'dowod*, dowód na, nagran*, wideo, film, na filmie, ujawn*, przyłap*, złapan*, zdjęci*, wyszło na jaw, demask*, screen*, potwierdz*, wykryt*, wykry*, kamera nagrała, sygnalist*, odkry*',
    urgency:
      'pilne, uwaga, z ostatniej chwili, szok, szokując*, skandal*, zanim usuną, podaj dalej, bomba, alarm, udostępniajcie, sensacj*',
    'first-person':
      'widział*, byłem świadk*, byłam świadk*, powiedzieli (mi|nam), powiedziano (mi|nam), kazali (mi|nam), moj* (sąsiad*|mama|babcia|tata|ojciec|mąż|żona|kolega|koleżanka|syn|córka) .. (głos*|komisj*|kart*|spis*|wybor*), w mojej komisji, w naszej komisji, w moim lokalu, u nas w komisji, poszedłem .. głos*, poszłam .. głos*, przyszedłem .. głos*, przyszłam .. głos*, stoję w kolejce, siedział* w komisji, u mnie, odesłali mnie',
    event:
      'wywiad*, debat*, konferencj* prasow*, na żywo, podcast*, odcin*, rozmow*, gość, dyskusj*, wysłuchan*, przesłuchan*, program*, panel*, transmisj*, posiedzeni*, komentarz*, wystaw*, wernisaż, wysłucha, transmisja od',
    statistic:
      'procent*, proc, milion*, tysiąc*, tysięcy, połow*, setk*, większoś*, co (drugi|trzeci|piąty), dziesiątk*',
    'time-word':
      'dziś, dzisiaj, jutro, wczoraj, poniedziałek, wtorek, środa, środę, czwartek, piątek, sobota, sobotę, niedziela, niedzielę, godzina, godziny, godz, rano, wieczorem, maja, czerwca, października',
    politics:
      'kandydat*, partia, partii, partie, prezydent*, poseł, posł*, minister*, ministr*, rząd*, premier*, opozycj*, koalicj*, pis, platform*, konfederacj*, lewic*, trzaskowsk*, nawrock*, tusk*, kaczyńsk*, duda, dudy, mentzen*, hołowni*, burmistrz*, wójt*, polityk*, sejm*, senat*, władz*, PSL',
    'horse-race':
      'sondaż*, prowadzi, prowadz* w, wygra*, wygryw*, zwycię*, przegra*, poparci*, mandat*, większość, faworyt*, wyprzedz*, próg wyborczy, wybran* na, reelekcj*, ibris, cbos, przewag*, drugą kadencję',
    'campaign-work':
      'kampani*, spot, spot*, plakat*, bilbord*, billboard*, obietnic*, program wyborczy, program* wyborcz*, darowizn*, sztab*, hasł*, ulot*, dotacj*, subwencj*, popar* kandydat*, wiec, wiecu, wiece, wieców, wiecach',
    parliament:
      '(sejm*|senat*|posł*|poseł|senator*|parlament*|rada miasta|radni|europosł*|kongres*|izba gmin|bundestag*|ONZ) .. (głos*|zagłos*|przyję*|uchwal*|odrzuc*), (głos*|zagłos*) .. (ustaw*|budżet*|uchwał*|poprawk*|wotum*|odrzuceniem|przyjęciem|rezolucj*|nowelizac*), wotum (nieufności|zaufania), projekt* ustaw*, nowelizac*, rezolucj*, w pierwszym czytaniu, blok głosowań',
    contest:
      'eurowizj*, konkurs*, nagrod*, jury, plebiscyt sportow*, najlepsz* (piłkarz*|sportow*|film*|utw*|piosen*), miss, taniec z gwiazdami, mam talent, głosuj* na (piosenk*|zdjęci*|projekt), budżet obywatelsk*, oscar*, wybory miss',
    districting: 'granic* okręgów, gerrymandering*, podział* na okręgi',
    'foreign-influence':
      '(ingerencj*|ingerow*|wpływ*|mieszan*) .. (wybor*|rosj*|rosyjsk*|zagraniczn*|kampani*|obc*), propagand*, trolle, trolli, troll*, boty, botów, farm* trolli, kampani* dezinformac*, wojn* hybrydow*',
    'hacking-elsewhere':
      '(haker*|włam*|zhakow*|wyciek*|cyberatak*) .. (bank*|szpital*|mail*|skrzyn*|kont*|telefon*|firm*|PAP|uczelni*), (bank*|szpital*|mail*|skrzynk*|kont*|telefon*|firm*) .. (haker*|włam*|zhakow*|wyciek*), dworczyk*, pegasus*',
    'law-text':
      'art, artykuł*, ust, ustaw*, paragraf*, kodeks* wyborcz*, kodeks wyborczy, kodeksu wyborczego, zgodnie z, na podstawie, konstytucj*, rozporządzen*, przepis, przepisy, przepisów, przepisach',
    satire:
      'aszdziennik*, satyr*, żart*, parodi*, hehe, haha, xd, lol, dowcip*, ironi*, beka, aszdziennik, kot sołtysa, mysz, elaborat*',
    metaphor:
      'głosow* nogami, głosuj* nogami, głosują nogami, głosować portfelem, skradł* (serce|show|serca), ukradł* show, głos (serca|rozsądku|wokalist*|ludu), jednym głosem, na głos, wewnętrzny głos, podniosł* głos, zabrał* głos, zabrać głos, ukradli nam (osiem lat|przyszłość|młodość|szkoły|marzenia|kraj), skradł* (show|serce|serca|scenę), ukradł* (show|serce|scenę)',
    history:
      'wiek, wieku, histor*, historyk*, w (1989|1947|1946|1922|1919) roku, prl, sanacj*, ii rzeczpospolit*, komunis*, stalin*, 3 razy tak',
    'other-crime':
      'oszustw* (podatkow*|bankow*|ubezpieczeniow*|internetow*), na wnuczka, vat, pranie pieniędzy, narkotyk*, zabójstw*, kradzież* (samochod*|rower*), wyłudz*',
    'weak-place':
      'szkoła, szkole, szkoły, szkołę, sala gimnastyczna, sali gimnastycznej, świetlic*, remiz*, kabin*, (w|nasz*|moj*) (lokalu|lokal|komisji|obwodzie), lokal, lokalu, lokale, przedszkol*, urząd gminy, dom kultury',
    'weak-box':
      'skrzynk*, skrzyni*, pudło, pudła, pudełk*, worek, worki, worka, workach, karton*, worki, worek, worków, workach, workami',
    'weak-list': 'lista, listy, liście, listę, listach, spis, spisu, spisie, spisów',
    'weak-paper':
      'papier*, kartka, kartki, kartkę, kartek, kopert*, formularz*, arkusz*, (dwie|jedną|drugą|moja|moją) (kartę|karty|karta), druk, druki, kart, karty, kart, karty, kartach, kartami, karta',
    'weak-count':
      'liczyć, liczą, liczyli, policzyli, policzono, przeliczyli, przeliczono, liczenie, liczenia, liczeniu, przelicz*',
    'weak-staff':
      'komisja, komisji, komisję, (przewodnicząc*|członk*|członek|członkini|sekretarz*|szef*) (komisji|obwodowej|okręgowej), mąż zaufania, męża zaufania, mężowie zaufania, mężów zaufania, obserwator*',
    people:
      'osób, osoby, ludzi, ludzie, mieszkańców, mieszkańcy, obywateli, dorosłych, podpisów, nazwisk, przyszło, podpisało, zameldowanych, podopiecznych, mieszkańców',
    'split-group':
      '(zwolennicy|zwolenników|wyborcy|sympatycy) .. (PiS|PO|KO|konfederacj*|trzask*|nawrock*|lewicy|opozycji|prawicy) .. (głosuj*|poniedział*|inny dzień), (emeryci|kobiety|mężczyźni|młodzi|pozostali|reszta|osoby powyżej) .. głosuj*, nazwisk* .. (na liter*|od liter*|od A)',
    'e-vote-check':
      '(sprawdzić|sprawdź|sprawdzam|weryfikacj*|zweryfikować) .. (mój|swój|twój|oddany|) głos, (aplikacj*|kod|QR|potwierdzeni*) .. głos*, głosowani* (przez internet|internetow*|online|elektroniczn*), mObywatel .. głos*',
    'draft-summons':
      'powołani* do wojska, pobór, wezwani* do wojska, WKU, mobilizacj*, karta mobilizacyjna, komend* uzupełnień',
    'ballot-photo':
      '(zdjęci*|fotk*|foto|selfie|sfotograf*|fotograf*|nagra*) .. (kart*|głos*|kabin*|krzyżyk*), (wysła*|pokaza*|przesła*|dowód) .. zdjęci* .. (kart*|szef*|głos*), zdjęci* karty',
    'papers-collected':
      '(zbiera*|zebra*|zabiera*|zabra*|odbiera*|kopi*|skan*|spisuj*) .. (dowod*|paszport*|dokument*|podpis*|PESEL*|dane osobowe), (dowody|paszporty|dokumenty) .. (zabra*|zebra*|odebra*)',
    'benefit-lost':
      '(strac*|odbior*|zabior*|zabierz*|obetn*|stracisz|cofn*|bez|utrat*) .. (800 plus|500 plus|emerytur*|świadcze*|zasiłk*|zasiłek|renty|rentę|pracy|pracę|premi*|stypend*|dopłat*|dotacj*), (zwolni*|wyrzuc*|zwolnion*) .. (głos*|jeśli|wybor*), (straci*|stracą|zabior*|obetn*|nie będzie) .. (premi*|prac*|zasił*|mieszkani*|500|800), premia .. będzie jak',
    'candidate-unfit':
      '(podwójne|drugie|obce) obywatelstwo, (trzeci*) kadencj*, (nie może|nie mógł|nie ma prawa|utrac*|pozbaw*|nie spełnia) .. (kandydow*|startow*|bierne prawo|prawa wyborcz*), (podpis*) .. (sfałszowan*|zmarłych|martwych|nieważn*|za mało|zakwestionow*), wyrok* .. (kandyd*|startow*), dwukadencyjn*',
    'partial-tie':
      '(żona|mąż|syn|córka|brat|siostra|szwagier|zięć|kuzyn*|teść|kolega|znajomy|człowiek|ludzie) .. (kandydat*|wójta|burmistrz*|prezydent*|minist*|posła|prezes*|starosty|PiS|PO), (działacz*|członk*|członek|radn*) .. (PiS|PO|partii|platformy) .. (komisj*|PKW|sędzi*), (mianowan*|powołan*|wskazan*|nominat*|nominowan*) przez .. (PiS|PO|rząd*|prezydent*|parti*|minist*|władz*|sejm*), były (poseł|minister|asystent|doradca|działacz), neosędzi*, był wcześniej (zastępcą|ministrem|posłem|doradcą|radnym), (żona|mąż|brat|siostra|szwagier|syn|córka|zięć|teść) (kandydata|kandydatki|burmistrza|wójta|posła|ministra), z (rządzącej|jego|jej) partii, były (doradca|poseł|radny|rzecznik) .. (partii|PiS|PO)',
    'kept-silent':
      '(media|telewizj*|TVN|TVP|dziennikarz*|gazety) .. (milcz*|cisza|przemilcz*|nie mówi*|nie pokaż*|nie powiedz*|ukrywaj*|nie piszą), (nikt|nigdzie|nie) .. (o tym nie mówi|nie mówi|wam nie powie|nie powiedzą|nie informuje|nie napisze|nie tłumaczy|nie wyjaśni*), zamiata* pod dywan, zamiecion* pod dywan, przemilcz*, wycisz*, cisza w mediach, tuszuj*, zatuszow*, nikt z zewnątrz nie widział, nikt o tym nie mówi, media milczą, kodu nikt nie widział',
    explanation:
      '(wyjaśni*|tłumacz*|wytłumacz*|sprecyzow*) .. (że|komisj*|błąd|błęd*|różnic*|PKW|dlaczego), (wynika z|wynikają z|wynikała z|wynikało z|spowodowan*), przyczyną (jest|był*), to normalne, jest to normalne, (błąd|błędem|pomyłk*|omyłk*) (ludzki*|pisarsk*|rachunkow*|techniczn*), oczywist* omyłk*, (poprawion*|sprostowan*|skorygowan*), zgodnie z (prawem|kodeksem|przepisami|procedurą|ustawą), tak (stanowi|przewiduje) (kodeks|ustawa), bo (kodeks|przepisy), tak było w #, poprawiono jeszcze, bo ma komisje, bo do północy, (policzyła|policzono) .. od nowa, (mówi|przypomina|tłumaczy|wyjaśnia) (wójt|PKW|komisarz|sołtys|burmistrz), sporządziła drugi protokół, zgodnie z instrukcją, widać gołym okiem',
    'elsewhere-or-old':
      '(film*|nagrani*|zdjęci*|wideo|fotografi*|post|wpis) .. (z|sprzed|star*|inn*|pochodz*|20*|nagran*|wykonan*|zrobion*|archiwaln*|przerobion*|zmontowan*|zmanipulowan*), sprzed .. lat, (stare|dawne|cudze) (zdjęci*|nagrani*|film*), (nie ma|nie mają|bez) .. (związku|wspólnego), z (innego|innych|innej) (kraju|wyborów|miasta|roku), wyrwan* z kontekstu, fotomontaż, montaż, ustawk*, inscenizacj*, lat temu, sprzed (pięciu|dwóch|trzech|czterech|kilku) lat, z referendum lokalnego, o ile się nie utnie, (nagranie|zdjęcie|film) .. (sprzed|z innego|z innej|stare|archiwaln*)',
    'cannot-happen':
      '(nie można|nie da się|niemożliwe|nie może|nie mogą|nikt nie) .. (zmieni*|podmieni*|dwa razy|dwukrotnie|sprawdz*|zobacz*|sfałszow*|włam*|dopis*|odczyt*|użyć|być), (system*|przepis*|procedur*|zabezpieczeni*|kontrol*) .. (uniemożliwia*|zapobieg*|gwarantuj*|chroni*|wyklucz*|nie pozwala*), (zostałoby|byłoby|zostałby) .. (wykryt*|zauważon*|widać), (każd*|wszystkie) .. (sprawdzan*|liczon*|policzon*|zliczan*|ostemplow*|weryfikow*), w obecności (mężów|wszystkich|obserwator*|członków|komisji), nie (jest|są) podłączon*, protokół .. wywieszon*, na oczach wszystkich, do rąk własnych, w asyście policji, z obserwatorką przy, wyszło co do, karty są ważne tylko, karta .. nie zobaczy, ważne tylko z dwiema, w tym samym składzie',
    hearsay:
      'podobno, ponoć, rzekomo, mówi się, mówią że, słyszałem, słyszałam, słyszy się, ludzie (mówią|gadają|piszą), krążą plotki, krąży plotka, chodzą słuchy, jak słychać, według plotek, (znajom*|kolega|koleżanka|sąsiad*|szwagier|kuzyn*) .. (mówi*|powiedział*|opowiad*|twierdz*), miało dojść, miał* zostać, miał* być, mieli .. (fałsz*|dopis*|dorzuc*)',
    witness:
      'na własne oczy, na moich oczach, przy mnie, (sam|sama|osobiście) .. (widział*|głosował*|liczył*|słyszał*), (widziałem|widziałam|głosowałem|głosowałam|liczyłem|liczyłam|byłem|byłam|stałem|stałam|nagrałem|nagrałam|poszedłem|poszłam|przyszedłem|przyszłam|zapytałem|poprosiłem) , (byłem|byłam) (w komisji|mężem zaufania|członk*|obserwator*|tam|przy), (mi|nam) (powiedziano|powiedziel*|dano|dali|odmówi*|kazano|kazali|pokaza*|wydan*|wydali|odpowiedziano), (mnie|nas) (wyprosz*|wyrzuc*|nie wpuści*|odesła*|nie ma), nie wpuścili mnie, (moje|mojego|moim|mój) (nazwisk*|głos|podpis|lokal*|obwod*|komisj*), u (nas|mnie) w (komisji|szkole|lokalu|gminie|wsi|bloku|mieście), właśnie (wróci*|zagłosow*|wyszed*|wyszł*), jestem mężem zaufania, stoję w, słyszę że mnie, u nas w (komisji|zakładzie|gminie)',
    comparison:
      '(w|jak w|jak na|na) (niemczech|francji|anglii|czechach|ukrainie|węgrzech|białorusi|rosji|estonii|usa|stanach|afryce|innych krajach|normalnych krajach|cywilizowan*|zachodzie|europie) .. (licz*|głos*|wynik*|ręczn*|godzin*|dowod*|nie ma|mają), (inne|normalne|cywilizowane) kraje, republik* bananow*, bananowa republika, trzeci świat, tylko u nas, tylko w polsce, nigdzie na świecie',
    'past-election':
      '(w|z|od|po) (1947|1989|1991|1995|2001|2005|2007|2010|2011|2014|2015|2018|2019|2020), (poprzedni*|ostatni*|wcześniejsz*|zeszł*) (wybor*|wyborach|głosowani*|raz*), (dwa|trzy|cztery|pięć|sześć|osiem|dziesięć) lat* temu, ostatnim razem, (poprzednim|zeszłym) razem',
    'count-progress':
      '(liczeni*|liczenie|zliczani*) .. (rozpocz*|zaczę*|trwa|kontynu*|zakończ*|głosów|postęp*), (po|z) .. (przeliczeni*|zliczeni*|podliczeni*) .. (procent|#|komisj*|obwod*|głos*), # .. (obwodów|komisji|protokołów|głosów) .. (zliczon*|policzon*|przeliczon*), (cząstkow*|wstępn*|ostateczn*|oficjaln*|pierwsz*|sondażow*) (wynik*|dane|danych), wynik* .. (poznamy|spodziewan*|zostaną|ogłoszon*|poda|podane|opublikow*), z # procent obwodów, po przeliczeniu danych, ponowne liczenie .. radny ten sam, jeden głos różnicy, test systemu, próbne protokoły',
    'register-figures':
      '(uprawnion*|zarejestrowan*|wpisan*|ujęt*) .. (#|osób|wyborc*|milion*|tysi*|do głosowania), # .. (wyborców|uprawnion*|osób uprawnionych), (milion*|tysi*) .. (wyborc*|osób|obywatel*) .. (uprawn*|może|wpisan*|zarejestr*|spis*), liczba (wyborców|uprawnionych|osób uprawnionych), do głosowania uprawn*, centralny rejestr wyborców .. (#|milion*|liczy), uprawnionych jest, zarejestrowała # kandydatów, dopisują się wczasowicze, wyborców więcej',
    'turnout-figures':
      'frekwencj* .. (wynios*|#|procent|osiągn*|wyższ*|niższ*|rekord*|na godzin*|spad*|wzros*|była|jest), (zagłosow*|głosow*) .. (#|procent|milion*|uprawnion*), (do|na) godzin* # .. (frekwencj*|głos*), (wysoka|niska|rekordowa) frekwencja, frekwencja na godzinę, do # wydano, wydano # kart*',
    scheduled:
      '(odbędą się|odbędzie się|odbywają się|odbywa się|przeprowadzon*|odbyły się|odbyła się) , (wybory|głosowanie|referendum|tura) .. (odbęd*|zaplanow*|zarządz*|wyznacz*|przewidzian*|w niedzielę), (zarządz*|wyznaczy*|rozpisa*) .. (wybory|termin|datę|referendum), (zaplanowan*|wyznaczon*|przewidzian*) na, (do|najpóźniej do|termin*) # , (zbliżając*|nadchodząc*|najbliższ*) (wybor*|wyborach), druga tura odbędzie, ogłosił datę, druga tura #, głosowanie trwa, kto o # stoi w kolejce',
    preparation:
      '(przygotow*|szkoleni*|szkol*|test*|próba|rekrut*|nabór) .. (wybor*|głosowani*|komisj*|lokal*|obserwator*|systemu), (karty|kart|urny|sprzęt|protokoł*|materiał*|pakiety) .. (drukuj*|druk*|wydrukow*|dostarcz*|rozwiezi*|wysłan*|dotar*|gotow*|przekaz*|rozdziel*), (utworz*|powoła*|przygotow*|wyposaż*|otwar*) .. (obwod*|komisj*|lokal*), akredyt*, losowani* numer*, wylosow*, nakład*, trafiły .. do depozytu, dowieziono, zapewni dowóz, szuka # osób, stempluje, objedzie z urną, z nakładką dla niewidomych, ułożono alfabetycznie, siedziby .. obwodów',
    orderly:
      'bez (incydentów|zakłóceń|problemów|przeszkód|uwag|zastrzeżeń), (przebieg*|przebiega|odbyw*|upłyn*) .. (spokojn*|sprawn*|bez|normaln*|prawidłow*), zgodnie z (planem|harmonogramem|kalendarzem), punktualnie, w terminie, spokojnie, nie odnotowano, kolejek nie ma, częstuje szarlotką, poszliśmy spać',
    reform:
      '(kodeks*|ordynacj*|reform*|praw*|ustaw*) .. wyborcz*, (projekt*|nowelizacj*|propon*|zmian*|wprowadz*|chce|zapowiad*) .. (głosowani*|wybor*|ordynacj*|kodeks*|wyborc*|obwod*), (dwudniowe|korespondencyjne|internetowe|obowiązkowe) głosowani* .. (projekt|ustaw*|propon*), pilotaż*, obniżeni* wieku, JOW*',
    'voter-guide':
      'jak (głosować|zagłosować|oddać|dopisać|sprawdzić|wypełnić|wygląda|złożyć), gdzie (głosować|zagłosować|głosuję|głosujemy|sprawdzić), (wszystko co|co) (musisz|trzeba|warto|należy) (wiedzieć|zabrać|mieć), poradnik*, krok po kroku, pytania i odpowiedzi, wyjaśniamy, podpowiadamy, sprawdź (gdzie|jak|czy), do której godziny, o której, przewodnik, wystarczy dowód, może zamówić osoba, mogą głosować .. jeśli są, ważność dokumentu nie ma, ten zagłosuje',
    'inquiry-demanded':
      '(żąda*|domaga*|apelu*|wzywa*|chce*|chcemy|wniosk*|wnosi*) .. (przelicz*|śledztw*|dymisj*|unieważni*|audyt*|kontrol*|ponown*|powtórz*|wyjaśnie*|uczciw*), (trzeba|należy|powinn*|powinien|musi|muszą) .. (przeliczy*|unieważni*|zbada*|wyjaśni*|powtórz*|skontrolow*|rozlicz*|odejść|podać się)',
    'trust-survey':
      '(zaufani*|ufa|ufamy|ufają|nieufno*|wierz*) .. (wybor*|PKW|komisj*|wynik*|głosowani*|liczeni*), (procent|#|większość|połowa|co trzeci) .. (uważa*|wierzy|wierzą|ufa|ufają|sądzi|boi się|obawia*|polaków|badanych|ankietowan*), (sondaż*|badani*|CBOS|IBRiS) .. (zaufani*|ufa|wynika|pokaz*), (ankietowan*|respondent*|badanych)',
    'boast-totals':
      'rekordow* .. (głos*|wynik*|poparci*), (milion*|tysi*|#) głosów .. (więcej|za|na nas|przewag*), (z przewagą|przewagą) .. (głos*|punkt*), (zwycięstw*|wygran*) .. (miażdżąc*|historyczn*|zdecydowan*), zmiażdży*, nokaut*, największe poparcie, najwięcej w historii, rekordow* (poparcie|wynik|liczba głosów)',
    'foreign-election':
      '(wybor*|referendum|głosowani*) .. (w|na|do) (białorusi|rosji|ukrainie|gruzji|mołdawii|rumunii|węgrzech|czechach|słowacji|niemczech|francji|wielkiej brytanii|usa|stanach|ameryce|turcji|serbii|litwie|izraelu|iranie|wenezueli|boliwii|kenii|nigerii|kirgistanie|armenii|katalonii|szkocji|krymie|brazylii|zimbabwe|kongo), (amerykańsk*|białorusk*|rosyjsk*|ukraińsk*|francusk*|niemieck*|węgiersk*|gruzińsk*|rumuńsk*|mołdawsk*|tureck*|irańsk*|słowack*|czesk*|florydz*) .. wybor*',
  },
  leaves: {
    'proc.date':
      '(wybory|głosowanie|tura) .. (przełoż*|przesun*|odwołan*|odwołano|odroczon*), przełożeni* wyborów, odwołani* wyborów, głosuje* .. w poniedziałek, głosujemy dopiero, głosujemy (w poniedziałek|w sobotę|we wtorek)',
    'proc.hours':
      '(lokal*|komisj*) .. (otwart*|zamknięt*|otwor*|zamknę*) .. (wcześniej|później|opóźn*|z opóźnieniem), przedłuż* głosowan*',
    'proc.place':
      '(lokal* wyborcz*|komisj*) .. (przeniesion*|przenies*|zamknięt*|zlikwidow*|nie istnieje), lokal przeniesiono, lokal .. przeniesion*',
    'proc.method':
      '(głosow*|zagłosow*|głosuj*) .. (sms*|esemes*|przez internet|przez telefon|przez aplikację|mailem|przez whatsapp|w mobywatelu)',
    'proc.documents':
      '(bez|tylko z|wymag*|potrzebn*|musi*) .. (dowod*|dowód|paszport*|pesel|meldunk*|mobywatel*) .. (głos*|zagłos*), (głos*|zagłos*) .. (bez|tylko z) .. (dowod*|paszport*), nie chcieli mi uznać, nie uznali .. (dowodu|mObywatela|paszportu)',
    'proc.marking':
      '(długopis*|ołów*|marker*|flamast*) .. (kart*|głos*), kart* .. (długopis*|ołów*|marker*|flamast*), dopisek .. nieważn*',
    'proc.special':
      '(głosowan* (korespondencyjn*|za granicą|przez pełnomocnika)) .. (odwołan*|termin*|zlikwid*|skrócon*|nie będzie), obwod* za granicą .. (zlikwid*|zamknięt*|za mało)',
    'proc.assist': '(niepełnospraw*|niewidom*|starsz* osob*|na wózku) .. (głos*|lokal*|kart*|komisj*)',
    'part.intimidation':
      '(policj*|żołnierz*|uzbrojon*|ochroniarz*) .. (lokal* wyborcz*|komisj*|wyborc*), zastrasz* wyborców, alarm* bombow* .. (lokal*|komisj*), groźb* .. wyborc*, w kominiarkach .. (komisj*|głosując*|lokal*), spisywali .. głosujących',
    'part.queues': 'kolejk* .. (lokal*|komisj*|głos*), zabrak* kart, zabrakło kart do głosowania, skończyły się karty',
    'part.secrecy':
      '(narusz*|złaman*) tajno*, głosowanie nie jest tajne, wiedzą na kogo .. głos*, sprawdzą na kogo .. głos*, stawiała krzyżyki za, krzyżyki za',
    'part.penalty':
      'kara za niegłosowanie, grzywn* .. (głosow*|niegłosow*), (strac*|zabior*|odbior*) .. (zasił*|emerytur*|800 plus) .. głos*, premia .. jak w gminie',
    'part.futility':
      'głos* .. (i tak nie licz*|nic nie znaczy*|nic nie zmien*), i tak wszystko ustalone, nie liczą głosów',
    'part.buying':
      'kupowan* głosów, kupuj* głosy, kupował* głosy, sprzeda* głos*, korupcj* wyborcz*, handel głosami, (zł|złotych|wódk*) za głos',
    'part.eligibility':
      '(cudzoziem*|obcokrajow*|ukraińc*|imigran*|więźni*|skazan*) .. (głosuj*|głosow*|zagłosow*|prawo głosu|w spisie), (Ukraińcy|cudzoziemcy|obcokrajowcy|imigranci|migranci) .. (głosow*|zaproszenia na wybory|zagłosow*|wybor*|spis*)',
    'reg.purge':
      '(wykreśl*|skreśl*|usunięt*|zniknę*|zniknął*) .. (spis* wyborców|rejestr* wyborców|spisu), nie (ma|było) mnie w spisie',
    'reg.inflate':
      '(martw*|zmarł*|nieżyjąc*) .. (spis*|rejestr*), martwe dusze, fikcyjn* (wyborc*|meldun*), dopisan* .. do spisu .. (masowo|setk*|tysiąc*), (zameldował*|zameldowan*|dopisał*|zarejestrował*) .. (osób|wyborców) .. (domku|domu|mieszkaniu|adres*), zameldowało się # osób, # w jednym (domku|mieszkaniu|domu), martw* dusz*, więcej wyborców niż mieszkańców',
    'reg.breach':
      '(wyciek*|wykrad*|sprzeda*|zhakow*) .. (dan*|rejestr*|spis*) .. wyborców, dane wyborców .. (wyciek*|wykrad*|sprzeda*)',
    'reg.tamper': '(zmien*|podmien*|przerob*) .. (spis* wyborców|rejestr* wyborców)',
    'reg.service': '(rejestr* wyborców|dopisywani* do spisu|system* rejestr*) .. (nie działa*|awari*|padł*|zawies*)',
    'ball.extra':
      '(wypełnion*|fałszyw*|dodatkow*|nadmiarow*|podrobion*) kart*, (worek|work*|karton*|plik*|stos*) .. kart* do głosowania, kart* .. z krzyżykiem, paczki kart bez, karty .. bez pieczęci',
    'ball.destroy':
      '(spal*|wyrzuc*|zniszcz*|podar*) .. kart* do głosowania, kart* do głosowania .. (spal*|wyrzuc*|zniszcz*|śmietnik*|śmieci*|podar*), nadpalone karty, karty .. (w kontenerze|na śmietniku|spalon*|podart*)',
    'ball.design':
      '(błąd|błęd*|wadliw*|myląc*) .. kart* do głosowania, kart* do głosowania .. (błąd|błęd*|wadliw*|myląc*), książeczk* .. (myląc*|wprowadz* w błąd), na kartach .. zabrakło, karty .. błędem',
    'ball.custody':
      '(urn*|work*|worek) .. (otwart*|podmien*|bez plomb*|niezaplomb*|bez nadzoru|rozerwan*), zerwan* plomb*, naruszon* plomb*, worki .. (przeleżały|garaż*|bagażnik*|samochod*|sołtysa), przeleżały noc',
    'ball.mail':
      '(pakiet* wyborcz*|głosowan* korespondencyjn*) .. (zgub*|zagin*|wyrzuc*|ukradzion*|przechwyc*|śmietnik*|fałsz*|do zmarł*), pakiet* wyborcz* .. (na klatce|w śmietnik*), pakiet .. (na klatce|listonosz|wycieraczce|śmietnik*)',
    'ball.ink': 'znikając* (atrament*|tusz*), długopis* .. (znikając*|ścieraln*)',
    'tech.machine': '(maszyn*|program*|system*) .. (przerzuc*|zamien*|przypis*|źle licz*) .. głos*',
    'tech.hack':
      '(haker*|włam*|zhakow*|cyberatak*|atak*) .. (PKW|wybor*|komisj* wyborcz*|system* wyborcz*), (PKW|system* wyborcz*|serwer* wyborcz*) .. (zhakow*|włam*|atak*|cyberatak*), wszedł do poczty .. (urzędnik*|wyborcz*|komisj*)',
    'tech.source': '(kod* źródłow*|backdoor*|tyln* furtk*|serwer* w) .. (PKW|wybor*|głos*|rosj*|niemczech)',
    'tech.outage':
      '(stron*|system*|serwer*) (PKW|wyborcz*|komisji) .. (padł*|nie działa*|awari*|leży|zawies*), awari* systemu .. (PKW|wybor*|liczen*)',
    'tech.missing': '(laptop*|pendrive*|tablet*|serwer*) .. (zagin*|ukradzion*|skradzion*|zniknę*|zniknął*)',
    'tech.network': '(brak*|wyłącz*|zgas*|odcię*) .. (prąd*|internet*|światł*) .. (liczen*|lokal*|komisj*|głosow*)',
    'res.count':
      '(obserwator*|męż* zaufania) .. (wyrzuc*|wyprosz*|nie wpuszcz*|nie dopuszcz*), liczy* głos* .. (bez|w grupach|za zamkniętymi), liczenie .. (bez obserwator*|przerwan*|w podgrupach), liczyliśmy przy zamkniętych, przy zamkniętych drzwiach, bez obserwatorki',
    'res.mismatch':
      'więcej głosów niż, więcej kart niż, więcej kart w urnie, odwrotnie wpisan* (głos*|wynik*), zamienion* (głos*|wynik*), protokoł* .. (nie zgadza*|rozbieżn*|różni*|błęd*|podmien*), odwrotnie wpisano, z urny (wyszły|wyszło) #',
    'res.timing':
      'wynik* .. (opóźn*|wciąż nie|nadal nie|zwlek*), (w jedną noc|przez noc) .. (głos*|wynik*|przewag*), godzin ciszy, gdzie te worki, nagle plus',
    'res.fake':
      '(fałszyw*|sfałszow*|podrobion*) .. (wynik*|protokoł*|exit poll*), wynik* .. (ustalon*|znan*|gotow*) .. przed, protok* .. (wypełnion*|ołówk*|przed otwarciem|przed zamknięciem)',
    'res.audit':
      '(przeliczen*|oględzin*|ponowne liczenie) .. (odmów*|odmaw*|odrzuc*|wykaza*|ukryw*|zablok*), nie chcą .. przelicz*, (izba|sąd|SN|komisja) .. uznał* .. choć nie, nie otworzył* ani jednego',
    'cand.access':
      '(nie zarejestr*|odmówi* rejestracji|odmow* rejestracji|wykreśl*|nie dopuszcz*) .. (kandydat*|komitet*|list*), (kandydat*|komitet*) .. (niedopuszcz*|nie zarejestr*|odmówi*), odmówiła rejestracji',
    'fraud.voting':
      '(głosow*|zagłosow*|głosuj*) (dwa razy|dwukrotnie|kilka razy|wielokrotnie|za zmarł*|za kogoś), (zmarł*|martw*) .. (głosow*|zagłosow*|głosuj*), podwójn* głosowan*, przy moim nazwisku był podpis',
    'fraud.general':
      'sfałszowan* (wybor*|wynik*|głos*), (wybory|wynik*|głosowanie) .. (sfałszow*|ukradzion*|skradzion*|ustawion*|zmanipul*), (sfałszow*|fałszuj*|ukradl*|kradn*|ukraść) .. wybor*, oszustw* wyborcz*, fałszerstw* wyborcz*, fałszowan* wyborów, cud nad urną, w klimacie strachu, nie wolno nam tego nazwać wolnymi, (liczenia|liczenie) głosów nikt .. nie widział, cud nad urną, cuda nad urną',
    'inst.capture':
      '(PKW|komisj*|komisarz* wyborcz*) .. (upolityczn*|stronnicz*|przekup*|skorump*|na pasku|opanow*|zastrasz*|groźb*|partyjn*|podporządk*)',
    'inst.imperson':
      '(fałszyw*|podrob*) .. (stron*|mail*|sms*|pism*|profil*|komunikat*) .. (PKW|komisj*|wybor*), podszyw* .. (PKW|komisj* wyborcz*), w imieniu PKW, fałszywi urzędnicy wyborczy, podszyw* się pod (PKW|komisję|urząd)',
  },
};
