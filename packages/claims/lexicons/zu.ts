import type { Lexicon } from '../src/lexicon/lexicon.ts';

export const zu: Lexicon = {
  language: 'zu',
  concepts: {
    election:
      '*khetho, *khethweni, *nkhetho*, *lonyulo*, ukhetho*, okhetho*, ngokhetho*, i-election*, ama-election*, amakhansela .. kukhethwa, lokhetho, *khetho lukamasipala, izinhlelo zokhetho',
    referendum: 'ireferendamu, *ireferend*, *referendum*, inhlolovo yezwe',
    'election-day':
      'usuku (lokhetho|lokuvota), ngosuku (lokhetho|lokuvota), usuku lwokhetho, ngosuku lwokhetho, *suku lokuvota',
    'election-body':
      'IEC, *khomishana (yokhetho|yezokhetho|ezimele yokhetho|ezimele), *khomishani (yokhetho|yezokhetho), ikhomishana yokhetho, ikhomishini yokhetho, *khomishini yokhetho, abezokhetho, ihhovisi lezokhetho, iziphathimandla zokhetho, sy mamabolo, inkantolo yokhetho',
    official:
      '*sebenzi (be-IEC|bezokhetho|bakwa-IEC|bokhetho|base-IEC|wase-IEC|we-IEC|wezokhetho), *phathimandla (zokhetho|ze-IEC|zezokhetho), *phathi (wesikhungo|wesiteshi) .. (sokuvota|sokuvotela), umphathi wesiteshi, *gosa (okhetho|ezokhetho), izikhulu zokhetho, isikhulu sokhetho, isikhulu se-IEC, abasebenzi base IEC, abaphathi bezikhungo, *khomishana *khetho, umsebenzi wasesiteshini, abasebenzi basesikhungweni, *phathi besikhungo',
    observer:
      '*bhekisisi, *bukeli, izingqapheli, *qapheli*, ama-agent, ama-party agent, abaqaphi bokhetho, ababukeli bokhetho, *meleli bamaqembu',
    voter: '*mvoti*, *bavoti*, abavoti, umvoti, kubavoti, ngabavoti, abantu abavotayo, *khethi',
    vote: '*kuvota*, *amavoti*, *ivoti*, *mavoti*, ngivot*, wavota, bavota, bavote, avote, uvote, ngavota, sivot*, siyovota, uyovota, bayovota, ngiyovota, navota, abavotanga, ngivotile, bavotile, uvotile, abavotile, avotile, *vote lakho, *yovota, *zovota, bevota, evota, votela, *votela*, vota, votani, ivoti*, *voteli*, *votelwa*',
    turnout: 'inani labavotile, isibalo sabavotile, inani labavoti abaphumile, abavoti abaphumile',
    register:
      '*hlu lwabavoti, *hlu labavoti, *hla lwabavoti, *rhejista yabavoti, irejista yabavoti, *hlwini lwabavoti, voters roll, *hlu (lwabavoti|lwabavotayo), ivoters roll, ku-voters roll',
    registration:
      '*bhalis* .. (*kuvota*|*khetho*|*kuvotela|abavoti), (*kuvota*|*khetho*|abavoti) .. *bhalis*, *bhalisela (ukuvota|ukhetho), ubhaliselo lwabavoti, impelasonto yokubhalisa',
    ballot:
      '*phepha lokuvota, *phepha okuvota, *maphepha okuvota, *phepha lokuvotela, *maphepha okuvotela, *phepheni lokuvota, ibhalothi*, amabhalothi*, ballot paper*',
    'ballot-box':
      '*bhokisi lokuvota, *bhokisi lokuvotela, *bhokisi lamavoti, *mabhokisi okuvota, *mabhokisi amavoti, *mabhokisi okuvotela, *bhokisini lamavoti',
    'postal-vote': '(*kuvota*|*amavoti*|*ivoti*) .. (ngeposi|ngeposo)',
    'early-vote':
      'amavoti akhethekile, ivoti elikhethekile, special vote*, (*kuvota*|ukuvota) .. (kusenesikhathi|ngaphambi kosuku)',
    'special-vote':
      'special vote*, amavoti akhethekile, (*kuvota*|bavota*) .. (phesheya|emazweni angaphandle|ekhaya|emakhaya|emanxuseni)',
    'voting-machine':
      '*shini (wokuvota|okuvota|yokuvota|wokubala|okubala), *mishini .. (*kuvota*|*amavoti*), VMD, ama-VMD, iVMD, scanner* .. *kuvota*',
    'election-system':
      '*histimu (lokhetho|lwe-IEC|yokhetho|lokuvota), *sistimu .. (IEC|*khetho*|*kuvota*), *histimu .. IEC, uhlelo lwe-IEC, uhlelo lokuvota, ukuvota nge-inthanethi, *seva .. (IEC|*khetho*)',
    'election-site':
      '(*webhusayithi*|*wesayithi*|*khasi*|i-app|website) .. (IEC|*khetho*|*mphumela*), IEC .. (website|webhusayithi|app), ibhodi lemiphumela, *bhodi lemiphumela, *bhodi yemiphumela, *khasi le-IEC',
    'poll-book': 'VMD, ama-VMD, amaVMD, uhlu lwe-elekthronikhi, i-scanner .. abavoti, zip-zip',
    'polling-place':
      '*khungo sokuvota, *khungo zokuvota, *khungo sokuvotela, *khungo zokuvotela, *khungweni sokuvota, *khungweni zokuvota, *teshi sokuvota, *teshi zokuvota, *teshi sokuvotela, *teshini sokuvota, *ndawo yokuvota, *ndawo yokuvotela, *ndawo zokuvota, *dlini lokuvota, *khungweni sokuvotela, ivoting station*, *khungo sasesikoleni, *teshi sasesikoleni',
    'polling-hours':
      '(*khungo|*teshi) .. (*vulwa*|*valwa*|*vula|*vala|*vuliwe|*valiwe) .. (ngo|ngehora|ehoreni|kuze|ngaphambi), *kuvota kuze kube, (*vula*|*vulwa*|*valwa*) .. ihora',
    'id-document':
      '*mazisi, umazisi, omazisi, i-ID, ID, incwadi kamazisi, incwadi yobunikazi, smart ID, *pasipoti, ikhadi likamazisi, *phasipoti, ubufakazi bekheli',
    count: '*kubalwa*, *kubala*, *balwa, *baliwe*, *balwe, babala, *bala amavoti, *bala kabusha, *ubalwa',
    results: '*phumela*, *miphumela*, imiphumela, umphumela',
    'result-sheet':
      'results slip*, *pheshana lemiphumela, *fomu lemiphumela, *phepha lemiphumela, section 24, ifomu lemiphumela, ama-result slip',
    'exit-poll': 'exit poll*, inhlolovo yabavotile',
    'recount-audit':
      '*balwa kabusha, *bala kabusha, *balwa futhi, i-audit, *cwaningo mabhuku, ucwaningomabhuku, *kubalwa kabusha',
    certification: '*qinisekis* .. (imiphumela|ukhetho|*phumela*), *memezel* imiphumela, i-free and fair declaration',
    court: '*nkantolo*, *jaji*, *majaji, icala, amacala, necala, lecala, yicala, *kantolo*',
    'police-army':
      '*phoyisa*, *sosha*, *masosha, *butho lezokuvikela, *hlomile, amabutho, *nogada, onogada, SAPS, ISAPS, amasosha',
    'foreign-actor':
      'irashiya, amarashiya, i-russia, i-amerika, iMelika, i-CIA, china, ishayina, *zwe langaphandle, *mazwe angaphandle, amazwe angaphandle',
    'source-code': '*khodi, i-algorithm, algorithm, source code, umnyango ongemuva',
    server: '*seva, amaseva, server*, *database*, *khompyutha*, izinhlelo zekhompyutha, USB',
    'power-network':
      '*gesi, ugesi, loadshedding, load shedding, load-shedding, ukucishwa kukagesi, i-inthanethi, inethiwekhi, *nethiwekhi',
    pen: '*peni, *pensela, *peniseli, *khokho, amapeni, umaka',
    ink: '*yinki, u-inki, inki, *inki, uyinki',
    seal: '*vala ngophawu, uphawu, *phawu, ama-seal, seal, *namathelisiwe, i-seal*',
    signature: '*sayin*, *sayinda, isiginesha, *mvilophu, isitembu, *gximfizo',
    'non-citizen':
      '*kwamanye amazwe, *fokazi, abokufika, abantu bangaphandle, *bokufika, ababaleki, abangezona izakhamuzi, amaforeigner*, abafuduki',
    'dead-people':
      '*fileyo, *file, abafile, abashonile, *shonile, oseyashona, washona, yashona, bashona, *ngasekho, imizimba, asebafa, osewafa, oseyashona',
    'voter-group':
      '*boshwa, *ziboshwa, abafundi, *hlala phesheya, *khubazekile, abadala, ugogo, *stshudeni, abangaphansi kuka-18, izakhamuzi ezisemazweni',
    disabled:
      '*khubazek*, *mpumputhe*, *ngaboni, isihlalo sabakhubazekile, abadala, ogogo nomkhulu, *gogo nomkhulu, abagulayo',
    'remote-channel':
      'nge-SMS, ngocingo, ngeselula, nge-whatsapp, nge-inthanethi, online, ngefoni, nge-app, nge-imeyili, SMS, ngomyalezo',
    'bag-vehicle':
      '*saka, *masaka, *bhasi*, *tekisi*, *veni, *loli, *bhegi, *mabhokisi, *moto, i-bakkie, ibakkie, *khumbi',
    camera: '*khamera*, *thwebul* , isithombe .. (*phepha*|ivoti), video',
    'election-fraud':
      '(*khwabanis*|*mgunyathi*|*tshontsh*|*shontsh*|*ntshontsh*|*ebiwe*|ukweba|bayeba|*ebile*|lwebiwa|lwebiwe|yebiwa|yebiwe|ebiwa|*konakalis*|*kohlis*|*phamba|*mbumbulu|*qili*) .. (*khetho|*amavoti*|*ivoti*|*khethweni|*phumela*|*kuvota*), (*khetho|*khethweni|*amavoti*|*ivoti*|*phumela*) .. (*khwabanis*|*mgunyathi*|*tshontsh*|*shontsh*|*ntshontsh*|*ebiwe*|*eba|*ebile*|*konakalis*|*mbumbulu*|*qhatha*|*rigged|*rig|*lungiswe|*kohlis*|*kopel*|*konakel*), vote rigging, *rig ukhetho, *riga ukhetho, izivoti ezingekho, ama-ghost voter*, (*ntshontsh*|*eba*|*biwe*|*khwabanis*|*qola*|*phang*) .. (*khetho*|*mavoti*|*voti*), (*khetho*|*mavoti*|*voti*) .. (*ntshontsh*|*khwabanis*|*biwe|*qol*), *khwabanisi okhethweni, ukukhwabanisa kokhetho, ubugebengu bokhetho, *khetho lwebiwa, *khetho lwebiwe, *lwebiwa, *lwebiwe, ukhetho aluzange lube khona, *bhokisi asegcwele, amabhokisi agcwele, *qola ukhetho',
    fraud:
      '*khwabanis*, *kukhwabanisa*, *kohlis*, *kohliso*, *qili, ubuqili, *mgunyathi, konakal*, *wonakal*, *yonakal*, *lonakal*, *khohlakal*, okungekho emthethweni, *ngekho emthethweni, *phula umthetho, *bugebengu, *kopel*, inkohlakalo, ukungahambi kahle',
    rigged:
      '*tshontsh*, *shontshiwe, *ntshontsh*, *ebiwe*, *ebile*, *rigged, *rig, *hlelwe kudala, *hleliwe kuqala, *nqunywe kudala, *phendukezel*, *qhath*, *khohlis*, *shontshwa, *webiwa, *ebiwa, kunesandla, umdlalo wokhetho',
    falsified:
      '*mgunyathi, *mbumbulu*, *fojiwe, *foja, *qanjiwe, *fakwe amanga, *phangisiwe, *khwabanisiwe, okungelona iqiniso',
    hacked:
      '*hack*, *gebengu be-inthanethi, *gqekez*, *ngena ngodli, *ngena ngenkani, *hekiwe, *haka, *phazanyiswe, (ungene|bangene|*ngene) .. (*seva|*histimu|*database*), *ngene kuseva, lingene kuseva, *ngene kwi, izigebengu ze-inthanethi, *ngene kuhlelo, *ngene ohlelweni',
    attacked:
      '*hlasel* .. (*histimu|*seva|*webhusayithi|inthanethi|*sistimu), ukuhlaselwa nge-cyber, cyber attack*, cyberattack*, ukuhlaselwa kwe-inthanethi',
    altered:
      '*shintsh*, *guqul*, *tshintsh*, *susiwe, *suswa*, *susiwe*, *susile*, *susa, *dluliselwe, *cishiwe, *cishw*, *bhalwe kabusha, labuya *shintshile, *vuke .. isilahlekelwe, (amavoti|ivoti|*miphumela) .. (ashintshwe|*shintshwe|*guqulwe)',
    added:
      '*yengez*, *kwengez*, *zengez*, bengez*, engez*, *engezwa*, (*fakwe*|*faka*) .. (amavoti|amaphepha), *thasisel*, *gcwalis* .. (ibhokisi|amabhokisi), *ngenis* .. (amavoti|amaphepha), *faketh*, *gxish*, asegcwele, *segcwele, sebegcwele, lisegcwele',
    destroyed:
      '*shis*, *shiswe, *shisiwe, *lahlwa, *lahla, *lahlwe, *lahle, *lahliwe, *lahlele, *dabul*, *doti, *cekel*, *bhubhis*, *moshiwe, *gqibiwe, emgqonyeni, *mgqoni',
    lost: '*lahlek*, idukile, adukile, kudukile, zidukile, lidukile, *lahlekelwe, *nyamal*, *ngatholakal*, *shoda, *tholakal*, *tholwe, *ngabonakal*',
    stolen:
      '(*ebiwe*|*eba|*ebile*|*tshontsh*|*shontsh*|*thath*) .. (*phepha*|*bhokisi*|*mishini*|*VMD|*bhegi|*scanner*), (*phepha*|*bhokisi*|*mishini*|VMD|*maVMD|*scanner*) .. (*ebiwe*|*tshontsh*|*shontsh*)',
    'pre-marked':
      '(*makiwe|*gcwalis*|*phawu*|*dwetshiwe) .. (kakade|kusengaphambili|kuqala|ngaphambili), *seqiwe, *makwe kakade, asemakiwe, asegcwalisiwe, *makiwe, asenophawu, eselimakiwe, eseligcwalisiwe, *lisele lifakwe, lifakwe u-X, *sele *makiwe, selinophawu, lalisele linophawu, *linophawu',
    extra:
      '*ngaphezulu, *dlulele, *phindwe, *phindiwe, *phindaphind*, amaphepha amaningi, *engeziwe, amasaka amaphepha, *eqile, kabili .. *phepha, amaphepha .. kabili, *phepha* .. amabili',
    invalid: '*ngavumelekile, *ngasebenzi, *onakele, *chithwe, *chithiwe, spoilt, *ngamukel*, *moshekile, *chitha',
    'not-counted':
      '*ngabalwa*, *ngabaliwe, *ngabalwanga, *ngibalwanga, *ngekho ekubalweni, *ngabalw*, awabalwa*, alibalwa*, *ngezukubalwa, *balwanga, aliyikubalwa, *ziyikubalwa, awabalwanga, awabalwe',
    closed:
      '*valiwe*, *valwe, *valwa, *vala, *khiyiwe, *ngavulwanga, *vulwanga, *ngavuli, (isikhungo|isiteshi) .. (asikho|ngekho), *vuliwanga, esingasekho, *ngavuliwe, isikhwahla, *yisikhwahla, kwaze kwavalwa',
    moved:
      '*thuthel*, *suselwe, *susiwe .. (*khungo|*teshi), indawo entsha, ikheli elisha, *yiswe kwenye, *thuthiwe, *dluliselwe, *siyiswe kuphi, *siwe kwenye, asikho lapho',
    late: '*phuze, *phuz* (*vul*|ukuvul*), *vulwe (sekwephuz*|kade|emva), *vule (sekwephuz*|kade|emva|late), sekwephuzile, *vale (kusenesikhathi|ngaphambi), *valwe kusenesikhathi, *phuzile ukuvul*, kade .. *vul*, *libaziseke*, sivulwe ngo (10|11|12), *vulwe ngo (10|11|12)',
    extended: '*elulwa, *elulwe, *elula isikhathi, *engez* isikhathi, *nwetshwa, *nwetshwe',
    postponed:
      '*hlehlis*, *hlehlisiwe, *hoxis*, *khanseliwe*, ukukhansela, kukhanselwe, lukhanselwe, *khanseliwe, *misiwe ukhetho, usuku olusha, *sekusasa, *hlehla, *cishiwe, usuku lwesibili',
    annulled:
      '*chithwa imiphumela, *chithe imiphumela, *chithiwe, ukhetho kabusha, *phindwa ukhetho, *phinda ukhetho, *chith* (ukhetho|imiphumela), ichithe imiphumela, *chithwe ukhetho, ukhetho lwaphindwa, *phindwe ukhetho',
    down: '(*histimu|*sistimu|*webhusayithi|*mishini|*scanner|*seva|VMD|maVMD|network|*nethiwekhi|*maVMD|*shini) .. (*ngasebenzi*|*sebenzi|*phukile|*file|down|*welwe|*mile|*cishekile|*sebenzanga|*vele|*bhedile|offline), *ngasebenzi, ayisebenzi, awusebenzi, awasebenzi, alisebenzi, *sebenzanga, *phukile, i-offline, *phazamis*, (*bhodi|*bhodi lemiphumela|*webhusayithi|*histimu|*seva|*mshini|*hlelo) .. (*mnyama|*cishe|*cishile|*wile|*phukile|*me), imishini .. *phukile, imishini .. iphukile',
    leaked:
      '*putshuz*, *vuz*, *vuzile, *dalulw*, *dayiswa .. imininingwane, imininingwane yabavoti, *khishw* .. imininingwane, *vuzele, *vuza, *vuzisw*, ivuzele',
    deleted:
      '(*sus*|*susiwe|*susw*|*cishw*|*khish*) .. (*hlu|*hlwini|*hla|roll), (*gama|*gama lami|*gama lakhe|*magama) .. (alikho|*ngekho|*susiwe|*ngatholakali|awekho|*ngabonakali|lingekho), *ngekho ohlwini, *susiwe ohlwini, *susw* ohlwini, *ngaveli ohlwini, angiveli ohlwini, igama lami alikho, (igama|amagama) .. (alikho|awekho|*susiwe|lisuswe|asuswe|*suswa|angekho|lingekho), akukho ohlwini, (*gama|*magama) .. (elinye iwadi|kwelinye iwadi|lelinye iwadi|kwenye indawo), amagama .. elinye, *sulwe ohlwini, *suswa ohlwini, amagama .. (awekho|engekho|angekho) ohlwini, awekho ohlwini',
    'double-voting':
      '(*vota*|*vote|*votile|*kuvota*|*votel*) .. (kabili|izikhathi eziningi|amahlandla|kaningi|kathathu|kanye nje), *vota kabili, *vote kabili, (*thuth*|*lethw*|*layish*|*gibelis*) .. (abavoti|ngamabhasi|ngebhasi|amabhasi|ngamatekisi), lokuvota kabili, ukuvota kabili, *vote izikhathi eziningi',
    impersonated:
      '(esikhundleni|ngegama|egameni) .. (lami|lomunye|labafile|somuntu|lakhe|lomuntu|*fileyo|lika*|*shonile) , kukhona (osevotile|ose vote) , *votel* (mina|abafile|omunye), umazisi womunye, *mazisi mbumbulu, omazisi bomgunyathi, osevote ngegama, omunye usevotile',
    'vote-buying':
      '(*theng*|*dayis*|*khokh*|*nxenx*|*fumbathis*) .. (*amavoti*|*ivoti*|*bavoti*|*mavoti*), (*amavoti*|*ivoti*|*mavoti*) .. (*theng*|*dayis*), *thenga amavoti, ukuthengwa kwamavoti, *mavoti athengwa, amaphasela okudla, (imali|amaphasela|ukudla) .. *ivoti*',
    paid: '*mali, imali, *khokhel*, *khokhiwe, amaphasela, *phasela, *fumbathis*, *gwazis*, izipho, R50, R100, R200, amarandi, *randi',
    coerced:
      '*phoq*, *phoqiwe, *phoqelel*, *cindezel*, *xosh* emsebenzini, *xoshwa, umqashi, *lahlekelwa umsebenzi, *phoqwa, ngenkani, ukukufundisa isifundo, bafuna ubufakazi, *sitshelile .. *vot*, kwathiwa *votele',
    threatened:
      '*sabis*, *songel*, *esabis*, *thusa, *thuswa, *boshwe, *boshiwe, *hlukumez*, *dunusela, *satshis*, *nyundel*, siyesaba, *esaba, *vimbe*, *avimba, *phoqa, bayasesabisa',
    violence:
      '*dlame*, *dubul*, *hlasel*, *shaya*, *shaywe, *bhomu, *bulaw*, *bulal*, *qhuma, *qhumis*, *xabano, izinhlamvu, *gwaz*, *limal*, kudutshulwe, *dutshul*, izibhamu, isibhamu, *bulawe',
    queue:
      '*layini*, ulayini, *ngxi emgqeni, umugqa omude, imigqa emide, (amahora) .. (*layini*|*linda*|*lindile|sime|silinde), *mugqa, emgqeni, *mi ulayini, *layinini, *linde amahora, imigqa, umugqa, *mugqeni, *migqa, *lind* .. (amahora|*hora|emgqeni), bame emgqeni, amahora .. *gqeni, *me emgqeni',
    'ran-out':
      '(*phele*|*phelile|*phela|*phelelw*|*shoda|*shodile|*nele) .. (*phepha|*maphepha|amafomu|ibhalothi), (*phepha*|*maphepha*) .. (*phele*|*phelile|*phelelwe|*shoda|*shodile|*nganele), *phelelw* ngamaphepha, ukushoda, *phepha* .. (*phelile|aphele|*phela|*shoda|awekho|akasekho|*nele), (*phelelwe|*shodelwe) .. (*phepha*|amafomu), *phepha* .. (*phelile|ephelile|aphelile|*shodile), ephelile .. *phepha*, *phepha* .. (awanelanga|*anelanga|ebenganele|*anganele), amaphepha awanele',
    'seal-broken':
      '(*vuliwe|*vulwe|*phukile|*gqekez*|*dabul*|*nqanyul*) .. (*bhokisi*|*phawu|seal|*mabhokisi|*saka|*bhegi), (*bhokisi*|*mabhokisi|seal|*phawu|*bhegi) .. (*vuliwe|*vulwe|*phukile|*dabukile|*shintsh*|*ngavaliwe|*ngenaphawu|*ngavalwanga|*ngagadiwe|*ngaqashiwe), (*bhokisi*|*mabhokisi*) .. (angavaliwe|engavaliwe|alingavaliwe|*ngenasivalo), *ngenazivalo, angavaliwe',
    transported:
      '*thuthwa*, *thuthwe, *hanjiswa, *hambiswe, *thwalwa, *layishwe, *lethwe, *shayelwa, *suswe ebusuku, *mukis*, *thwebe, *thuthe, iveni .. *mabhokisi*, *mabhokisi* .. iveni, *thuthwe ngeveni',
    night:
      '*ebusuku, *busuku, phakathi kwamabili, *fihlekile, emnyameni, *vale iminyango, ezinhlizweni zobusuku, ngasese, iminyango yavalwa, *valwa iminyango, iminyango ivaliwe',
    'washes-off': '(*yinki|inki|*inki) .. (*sulek*|*gezek*|*phuma|*susek*|*hlanzek*|*nyamalal*|*phela)',
    'bleeds-through': '*vel* ngemuva, *chitheka uyinki, *gxaza',
    traceable:
      '(*bona|*azi|*thola) .. (*votele bani|ovotele|ovotela|*votele), *yona imfihlo, akuyona imfihlo, *ngeyona imfihlo, *nezinombolo, ibhakhodi, barcode, (ivoti|amavoti|ukuvota) .. imfihlo, *bone ukuthi *votele, ubufakazi bokuthi ngivotele bani, ukuthi ngivotele bani, *ngivotele bani',
    mismatch:
      '(amavoti|*mavoti|*maphepha|*phumela) .. (amaningi|*ngaphezu*|*edlula|*dlul*|*ngahambisani*|*hlukile|*ngalingani|*vumelani|*fani) .. (kunabavoti|kwabavoti|kwabantu|kunabantu|*bhalisile|abavoti|*nombolo|*phepha|*fomu), (amavoti|*mavoti|amaphepha) .. (kunabavoti|kunabantu|kwabavoti|ngaphezu kwabavoti), izinombolo (azihlangani|azifani|azihambisani|azilingani), *nombolo .. (*ngahambisani*|*ngahlangani*|*ngafani|*ngalingani|azihambisani|azifani|azilingani), *phumela .. (*ngafani|ayifani|*hlukile|*ngahambisani), ngaphezu kuka-100, (awahambisani|azihambisani|ahlukile|*hlukile|awafani|azifani), amavoti (angaphezu|amaningi kun), umehluko .. *mavoti, (*mavoti|amavoti) .. # .. #, ngaphezu (kwabantu|kwabavoti|kwababhalisile)',
    exceeds:
      '*ngaphezu*, *ngaphezulu, *dlula, *edlula, *kuningi kuno*, *phind* kabili, kunabavoti, kunabantu, amaningi kuno*',
    delay:
      '*libal*, *libaziseka, *bambezel*, *phuz*, *kephuz*, ayikaphumi, *ngakaphumi, namanje, kuze kube manje, *hamba kancane, *dons* izinyawo, (*phumela|*miphumela) .. (*thatha izinsuku|*bambezel*|*phuza|*libele|ingakaphumi|*lindile), *bambezelek*, awakabalwa, *awakabalwa, akakabalwa, izinsuku .. ngemuva kokhetho, ayikakhishwa',
    swing:
      '*zumayo, *shesha ukushintsh*, kungazelelwe, ngokuphazima kweso, *ngazelelwe, *nyuka ngokumangalisayo, *khuphuk* kungazelelwe, (sekuhola|*shintshile|*shintshe|*guqu*) .. (ebusuku|omunye|*mphumela*|ngokuphazima), ebusuku nje',
    stopped:
      '(*misiwe|*mis*|*mile|*nqanyulwe) .. (*kubalwa*|*kubala*|*kuvota*), (*kubalwa*|*kubala*) .. (*misiwe|*miswe|*mile|*nqamukile)',
    expelled:
      '(*bukeli|*qapheli*|*bhekisisi|*meleli|izintatheli|*agent|ama-agent) .. (*xosh*|*khishw*|*valelw*|*nqatshel*|*ngavunyelw*|*enqatshel*|*dudul*|*vinjelwe|*vimbel*|*enqatshelwe), (*xosh*|*khishw*|*vimbel*|*valelw*) .. (*bukeli|*qapheli*|*bhekisisi|*meleli|*agent), (ama-agent|*bhekisisi|*bukeli|*ntatheli) .. (*aphume|*phume|*khishwe|*xoshwe|*vinjelwe|*xoshwa), *yalelwe ukuba *phume, ayalelwe ukuba aphume, abavunyelwanga ukungena, *vunyelwanga ukungena',
    refused:
      '(*nqatshelw*|*ngavunyelw*|*buyisel*|*jikis*|*enqab*|*xoshwa|*buyisw*|*vimbel*|*buyiselwe|*vunyelwanga|*enqatshelw*|*vinjelw*|*vinjelwe) .. (*kuvota*|*khetho*|*khungo*|*avote|*vote), (*kuvota*|*vota) .. (*nqatshelw*|*ngavunyelw*|*vunyelwanga), *phucwe ilungelo, *phucwa ilungelo, bangijikisile, *jikisiwe, *jikiswe, angivotanga ngoba, (*nqatshelwe|*nqatshelwa|*buyiselwe|*buyiselwa|*xoshwa|*xoshwe|*phindiselwe), (*akavotanga|*bengavotanga|*engavotanga|abavotanga|akavotanga|angivotanga|asivotanga), *vinjelwe ukuvota, (*abavumelanga|abangivumelanga|akavunyelwanga|abavunyelwanga) .. *vot*, bengavotile, engavotile, babuyele emakhaya, babuyele emuva, *buyiselwe emuva, *vinjwa ukuvota, *vinjwe ukuvota, *jikiselwe, *vinjelwa ukuvota, bavinjelwe ukuvota, *vimba abantu ukuvota',
    'ballot-access':
      '(*qembu|*khandidethi|*mkhandidethi|*qembu le*|*MK|*hlu lwamakhandidethi) .. (*khishiwe|*ngabhalisw*|*nqatshelw*|*susiwe|*vinjelwe|*ngekho|*vinjelw*|*susw*) .. (ephepheni|*phepheni|*khethweni|*kuvota*|*khetho*|*bhalis*|*hlwini), *khishwa ephepheni lokuvota, *khishiwe ephepheni, *enqatshelwe ukubhalisa, *vinjelwe ukungenela ukhetho, (*khiphe|*khiphile|*khishwe|*susiwe|*susa) .. (igama lomholi|*mholi|*khandidethi|*qembu) .. (*hlwini|*khetho*|*phepheni), *vinjelwe ukungenela, ohlwini lwabazongenela, *khishwe okhethweni, *qembu elikhishwe, (*qembu|*khandidethi) .. *khishwe okhethweni',
    barred: '*vinjelwe, *vinjelwa, *vimbel*, *nqatshelwe, *khishiwe, *valelwe, *chithw*, *ngafaneleki',
    requirement:
      'kumele, kufanele, kudingeka, *dinga, *phoqelekile, ngaphandle .. (*ngeke|*awukwazi|*awuvoti), kuphela, *fanele, *mele',
    entitled:
      '*vumelekile, *nelungelo, banelungelo, unelungelo, *ngavota, *gunya lokuvota, *angavota, *ngakwazi ukuvota',
    'not-entitled':
      '(*ngavumelekile|*ngenalungelo|*ngenelungelo|*vumelekile|ngeke|*nalungelo|*akwazi|*ngeke) .. (*kuvota*|*vote|*vota), abanalungelo, akanalungelo, *ngavumelekile, awuvumelekile',
    deadline:
      'umnqamulajuqu, *suku lokugcina, *gcina ngo, kuze kube, *ngakafiki, *phela ngo, *phambi komhla, *ngaphambi kuka',
    biased:
      '*chema, *chemile*, *chemile, *thath* uhlangothi, *sebenzela (i-ANC|i-DA|i-MK|iqembu), *cheme, *khokhelwa yi, *lawulwa, *phethwe yiqembu, uhlangothi, *thatha uhlangothi, ithatha uhlangothi, uhlangothi lweqembu',
    bribed: '*fumbathis*, *gwazis*, *khohlakele, *khohlakalis*, *thengiwe, *dliwe, *nkohlakalo, *fumbathiswe',
    appointed:
      '*qokwa, *qokiwe, *xoshiwe, *sul* esikhundleni, *khishwe esikhundleni, *esula, *ethuliwe, *shiy* esikhundleni',
    'fake-channel':
      '(*mbumbulu|*mgunyathi|*nkohliso|fake|*amanga) .. (*webhusayithi|*ncwadi|*yalezo|*imeyili|*khasi|*khawunti|website|*tatimende), (*ncwadi|*yalezo|*webhusayithi|*khasi|*tatimende) .. (*mbumbulu|*mgunyathi|fake|*nkohliso), *zenza i-IEC, egameni le-IEC, ngegama le-IEC, (*khasi|*khawunti) .. elingelona, elingelona .. (IEC|*facebook), elisebenzisa uphawu, *sebenzisa uphawu lwe-IEC',
    deepfake: 'deepfake, deep fake, *enziwe nge-AI, AI, izwi lomshini',
    premature:
      '(*ngaphambi|*kungakavalwa|*kungakaqalwa|*kungakapheli|kusengaphambili) .. (*miphumela*|*phumela|*memezel*|ukubal*), *phumela .. (*kade yaziwa|isilungile|*ngaphambi|*lungisiwe), *memezelwe ngaphambi, *phumela .. kusengaphambili, ngaphambi kokuba kubalwe, *menyezelwe ngaphambi',
    fined:
      '(*hlawul*|*nhlawulo|*jezisw*|*boshwa) .. (*kuvota*|*ngavoti|*ngavotanga|*vota), *hlawuliswa, *nqanyulel* isibonelelo, *lahlekelwa (yimali|isibonelelo|igranti|impesheni), (i-SASSA|igranti|isibonelelo|impesheni|*RDP) .. *vot*',
    'data-used': '(imininingwane|*daya) .. (*kweletu|*tela|*dingis*|*SARS|*boshwa), *kweletu, SARS, *dingiswa',
    futile:
      '(ivoti|amavoti|ukuvota) .. (akusizi|akwenzi|alisho|*ngasho|*shintshi|*ngasizi|*sizi|*ngenzi), akusizi ukuvota, kuyafana, *chitha isikhathi ukuvota, sekunqunyiwe, akukho mehluko',
    harvested:
      '*qoqa (omazisi|amavoti|*maphepha), (*qoqw*|*qoqa*|*thath*) .. (omazisi|*maphepha okuvota), ikhaya labadala, emakhaya abadala',
    unsolicited: '(*thunyelw*|*thunyelwe) .. *phepha .. (*ngacelanga|abafile)',
    uncertified:
      '*ngahloliwe, *ngaqinisekisiwe, *ngavivinywanga, *ngahlolwanga, *buthakathaka, *mbobo .. *hlelo, uhlelo lunembobo',
    'foreign-owned':
      '(*ngabanikazi|*akhiwe|*enziwe|*nikazi|*phethwe) .. (china|eshayina|erashiya|phesheya|*mazwe angaphandle|esirashiya)',
    unfair:
      '*ngenabulungiswa, *ngekho emthethweni, *ngekho (khululekile|ngobulungiswa), *bululungiswa, *ngakhululekile, *ngabanga nobulungiswa, akulona ukhetho, *yihlaya, kwaba yihlaya, aluzange luhambisane, *ngahambisani nentando, aluzange lube khona, *bengekho mahhala, belungenabo ubulungiswa, *ngenabo ubulungiswa, awayamukeli imiphumela, (*awamukeli|*akamukeli|*ayamukeli|*amukelanga) .. *miphumela',
    fair: '*khululekile *nobulungiswa, *khululekile, *nobulungiswa, *hambe kahle, *hamba kahle, ngokuthula, *ngenazinkinga, *ngaphandle kwezinkinga, free and fair, *elubala, ngobuqotho, *hambe ngokuthula',
    anomaly:
      '*mangalis*, *sabeka, *solis*, *ngajwayelekile, *ngenakwenzeka, isimanga, *xak*, *nukayo, *nuka santungwana, *sola, (ekhelini elilodwa|endlini eyodwa), *manxiwa, amanxiwa',
    secret: '*fihl*, imfihlo, ngasese, *cashile*, *cashisa*, *cashe, *cashile, ngemfihlo, *fihlw*, *mboza, *thulelwa',
    misleading:
      '(iphutha|amaphutha|*ngekho|*didayo) .. (*phepheni|*phepha lokuvota|*phepha), (*phepheni|*phepha lokuvota) .. (iphutha|*didayo|*ngekho|alikho|*phutha|awekho), *didayo, *didekile',
    inaccessible:
      'ayikho irampu, *ngenarampu, akukho ramp*, *ngakwazi ukungena, izitebhisi, *ngafinyeleleki, ayifinyeleleki',
    denial:
      'akulona iqiniso, *lona iqiniso, *ngelona iqiniso, *amanga, amanga, inkohliso, *phikile, uphik*, iphik*, baphik*, liphik*, ziphik*, kuphik*, waphik*, yaphik*, *chith* (izinsolo|lezi|lemibiko|amahlebezi|amahemuhemu), abukho ubufakazi, *ngabukho ubufakazi, *ngenabufakazi, ngaphandle kobufakazi, akukho bufakazi, *mbumbulu, *hemuhemu, amahemuhemu, amahlebezi, *dukis*, *dukisayo, *phuphuthekayo, *ngenasisekelo, akwenzekanga, akuyona iqiniso, empeleni, *hlanhlath*, fake news, *kwenzekanga, *zinkulumo mbumbulu, *qamb* amanga, akunjalo neze, alikho iqiniso, *lingelona iqiniso',
    'fact-check':
      'africa check, fact check, fact-check, *hlola iqiniso, *hlole iqiniso, siyihlolile, sihlole, *qinisekisa iqiniso, real411',
    'official-notice':
      '(i-IEC|ikhomishana|IEC) (ikhumbuza|yazisa|ithi|inxusa|imemezela|icela|ikhuthaza), *khumbuza abavoti, siyakhumbuza, siyazisa, isitatimende, isaziso, *azisa umphakathi, (*khumbuza|*nxusa|*khuthaza|*azisa) .. (abavoti|umphakathi|izakhamuzi), shayela inombolo, vakashela, bheka ku',
    attribution:
      'uthe, uthi, bathi, bathe, ithi, ithe, *sho, usho, *shilo, *chaz*, kuchaza, ngokusho, *bika, kubikwa, *bikwe, *bikile, ngokuka, *landis*, *memezel*, *veze, *gcizelel*, okhulumela, *fakazi, umthombo, *khuluma, ethi, *exwayis*, *nxus*',
    allegation:
      '*sola*, *nsolo*, izinsolo, *khononda*, *khalaz*, isikhalazo, izikhalazo, *solwa, *phenya*, *phenyo, kuthiwa, *mangal* (icala|ku), *beka icala, *nsolwa',
    question:
      'kuphi, ngikuphi, ngingavota kuphi, ngingavota kanjani, ngivota kuphi, kanjani, ingabe, kuyiqiniso yini, ukhona owaziyo, ngingakwazi yini, nini, ngasikhathi sini, ngidinga ini, ngabe, yiziphi, ngubani owaziyo, *yini',
    rhetorical:
      'kungani, ngani, kwenzeke kanjani, ubani (obalile|obala|obelibala|owabala), kungenzeka kanjani, avelaphi, aphumaphi, yingani, bafihlani, kuvelaphi, kwenzekani, yilowo mhlola, nisitshela',
    opinion:
      'ngicabanga, ngokubona kwami, ngithemba, kubi, ihlazo, *phoxo, ngikholwa, *dabukisa, *jabula, *dumaz*, ngifisa, umbono wami, kufanele sime, *dinwe, siphoxekile',
    call: '*funa ubulungiswa, asime, masime, sayina, *bhikish*, *mashe, imashi, *toyi*, asihlangane, abelana, yabelana, *nxusa, *fake isandla, masihlanganeni, vukani, asiyeni, sifuna, duduleni, izikhalazo zomphakathi',
    instruction:
      'phuma uvote, votani, yiya, khumbula, ungakhohlwa, ningakhohlwa, phatha, thatha, qinisekisa ukuthi, sebenzisa, sebenzisani, ungasebenzisi, hlola, thumela, shayela, bhala, qiniseka, hambani, phumani, woza',
    negation:
      'hhayi, cha, *ngeke, *akukho, ayikho, akekho, abekho, *ngekho, akuyona, akulona, ngaphandle, alikho, akazange, abazange, azange, angikho, awukho, awekho',
    hedge: 'mhlawumbe, kungenzeka, kubukeka, *ngathi, kuzwakala, sengathi, kusolakala, kungase, ngase',
    conditional: 'uma, uma kuwukuthi, ngaphandle uma, inqobo nje, uma ngabe',
    evidence:
      '*bufakazi, ubufakazi, i-video, ividiyo, *vidiyo, *banjwe, *banjiwe, *dalul*, *qoph*, *tholwe, *thwetshulwe, isithombe, izithombe, *veza, *fichiwe, *fakazela, obala, *banjwa',
    urgency:
      'isexwayiso, kuyaphuthuma, *phuthumayo, breaking, qaphela, qaphelani, sabalalisa, *ethusayo, *phuthum*, wabelane, abelana ngakho',
    'first-person':
      'ngibone, ngizibonele, sibone, ngifike, ngitshelwe, sitshelwe, bangitshele, basitshele, *tshelwe, umakhelwane wami, (umama|ubaba|ugogo|umkhulu|udadewethu|umfowethu|umngani) .. (wami|*vota*|*khetho*|ohlwini), esikhungweni sami, lapho ngivota khona, ngimile, ngime, ngilinde, silinde, thina lapha, ngiye',
    event:
      'inkulumo-mpikiswano, inkulumompikiswano, ingxoxo, *nhlolokhono, bukhoma, *nkulumo, ikhonferensi yabezindaba, isithangami, i-podcast, *xoxisana, *ngxoxo, uhlelo lomsakazo, *hlangano, isimpoziyamu',
    statistic:
      'amaphesenti, *phesenti, izigidi, izinkulungwane, *nkulungwane, *gidi, uhhafu, amakhulu, iningi, ingxenye',
    'time-word':
      'namuhla, namhlanje, kusasa, izolo, ngomsombuluko, ngolwesibili, ngolwesithathu, ngolwesine, ngolwesihlanu, ngomgqibelo, ngesonto, ngeledlule, ihora, ekuseni, ntambama, kusihlwa, emini, ngoMeyi, novemba, umhla, ngomhla',
    politics:
      '*qembu, iqembu, amaqembu, *mengameli, umongameli, *ngqongqoshe, *hulumeni, uhulumeni, *khansela, amakhansela, i-ANC, ANC, DA, EFF, IFP, MK, MKP, *khandidethi, *mholi, umholi, *holi, *phalamende, ramaphosa, zuma, malema, imeya, *meya, *polotiki, *politiki, *mbimbi, umkhandlu',
    'horse-race':
      '*hola phambili, *phumelel*, *winile, bawine, uwine, liwine, iwine, i-win, *nqobile, *nqoba, *hluliwe,  izihlalo, isihlalo, iningi lezihlalo, *nhlolovo, inhlolovo, *hamba phambili, *thole amaphesenti, *nqobe, *hlula, *lahlekelwe yiningi, ingqwele',
    'campaign-work':
      '*khankas*, umkhankaso, *mkhankaso, *manifesto, imanifesto, *xhasa, *bhikelan*, *thembis*, *thembiso, *nikela, amaphosta, *phosta, i-rally, irali, *rali, *gqugquzel*',
    parliament:
      '(*phalamende|amalungu|*khandlu|umkhandlu|isishayamthetho|amakhansela) .. (*vot*|*phasis*|*amukel*|*shay* umthetho), (*vota*|*vote) .. (*thetho-sivivinyo|isabelomali|*ngathembi|*phakamiso|umthethosivivinyo|ukungathembi), *phakamiso sokungathembi, isiphakamiso, umthethosivivinyo, *thethosivivinyo, *ngamethembi, isabelomali, *vot* isabelomali, uMkhandlu .. *vot*',
    contest:
      '*mncintiswano, *klomelo, umklomelo, imiklomelo, idols, *dlali (ovelele|wonyaka), crown gospel, sama, *culi, metro fm awards, ukhozi fm, ingoma ehlukanisa, ingoma yonyaka, big brother, (*votela*|votela) .. (ingoma|umculi|umdlali|*culi)',
    districting: 'imingcele yamawadi, *mngcele yamawadi, *ngcele',
    'foreign-influence':
      '*gxambuk*, *nkulumo-ze, propaganda, inkulumo-ze, *mabhothi, ama-bot, *mazwe angaphandle .. *gxambuk*, *gxabh*, *ngenel* .. angaphandle',
    'hacking-elsewhere':
      '(*hack*|*gebengu|*gqekez*) .. (*bhange|*bhange*|*akhawunti|*sibhedlela|*foni|*nkampani|*facebook|*imeyili), (*bhange|*akhawunti|*sibhedlela|*nkampani) .. (*hack*|*gqekez*|*gebengu)',
    'law-text':
      'isigaba, *sigaba, umthetho, *mthethosisekelo, umthethosisekelo, *ngokomthetho, ngokwesigaba, isahluko, *thetho wokhetho, *mithetho',
    satire: '*hlaya, ihlaya, *ncokol*, *dlala nje, ihahaha, *hleka, hahaha, *haha*, *bhuqa, umbhuqo, imbuzi, hehe',
    metaphor:
      '*eb* inhliziyo, *tshontsh* inhliziyo, *vota ngezinyawo, izwi elilodwa, *phakamisa izwi, *ntshontshe inhliziyo',
    history:
      '*mlando, umlando, *khulu leminyaka, ngo-1994, ngo-1948, *bandlululo, apartheid, *mandulo, isazi-mlando, *kudala',
    'other-crime':
      '*khwabanisa .. (*bhange|*tela|imali|ithenda|*mali), ukuphanga, *bulala, *phanga, izidakamizwa, *shushumbis*, amathenda, *dlwengul*',
    'weak-place':
      '*skole, esikoleni, *skoleni, ehholo*, *hholo lomphakathi, *hholo, etendeni, itende, *khungweni, *teshini, isikhungo, isiteshi, *khungo sethu, *teshi sethu, enkundleni, iziteshi, izikhungo',
    'weak-box': '*bhokisi, *bhokisini, *mabhokisi, amabhokisi, *saka, amasaka, isikhwama, izikhwama, isitsha',
    'weak-list':
      '*hlu, uhlu, ohlwini, oluhlwini, uhla, uhla lwamagama, ohleni, *rhejista, irejista, voters roll, iphepha lamagama, uhlu lwamagama',
    'weak-paper': '*phepha, iphepha, amaphepha, *pheshana, ephepheni, *maphepha, *fomu, amafomu, imvilophu*',
    'weak-count': '*bala, *balwa, kubalwa, babala, sabala, sekubalwa, kusabalwa, ebalwa, *baliwe, ukubala, ukubalwa',
    'weak-staff':
      'umphathi, *phathi wesikhungo, *phathi wesiteshi, isikhulu, izikhulu, abasebenzi (basesikhungweni|bokhetho|besikhungo|basesiteshini), umsebenzi wokhetho, ama-agent, i-agent, *bhekisisi, *meleli, ababheki, umbheki, umphathi wesikhungo sakithi, abaphathi, umsebenzi wasesiteshini, abasebenzi',
    people:
      'abantu, bantu, *izakhamuzi, abahlali, *hlali, amagama, amasiginesha, abadala, imindeni, abangu #, babengu #, bangu #',
    'split-group':
      '(abalandeli|abasekeli|abavotela|abavoti) .. (ANC|EFF|DA|MK|IFP|*qembu*) .. *vot*, (abesifazane|abesilisa|asebekhulile|abasha|ogogo|abanye) .. (*yovota|*zovota|bavota), (izibongo|isibongo) .. (kusuka|A|L|M|Z), (abaneminyaka|asebekhulile|abesifazane|abesilisa|*olusha) .. (bazovota|bavota) .. (*sonto|*gqibelo|*lwesi*|*sombuluko), bazovota ngeSonto, bazovota ngoMgqibelo',
    'e-vote-check':
      '(*hlola|bheka|*qinisekis*) .. (ivoti|*voti lami|*voti lakho), ukuvota (nge-inthanethi|nge-app|nge-online), *khodi .. *voti',
    'draft-summons': '*bizelwa embuthweni wezempi, ibizwa embuthweni, *mpi, umbutho wezempi',
    'ballot-photo':
      '(*thombe*|photo|ifoto|selfie) .. (*phepha*|*voti*|*kuvota*), (*thath*) .. *thombe* .. (*phepha*|*voti*), *thathe isithombe .. *phepha, bathathe isithombe, *thombe sephepha lami',
    'papers-collected':
      '(*qoqa*|*thatha|bathatha|*phuca|*bambela) .. (*mazisi*|ama-ID|i-ID|*pasipoti*|amasiginesha), (*mazisi*|ama-ID) .. (*qoqa*|*qoqwa*|*thathwa*|*phuca*)',
    'benefit-lost':
      '(*lahlek*|*nqamu*|*misa|*mis*|*phuca*|*susw*|*yisa) .. (*granti|*mpesheni*|*holo|*msebenzi|*phasela*|i-RDP|umuzi|SASSA|R350), (*granti|*mpesheni*|umsebenzi|SASSA) .. (*lahlek*|*nqamu*|*misa|*mis*|*phuca*|*yovalwa), *xoshwa emsebenzini, (*suswa|*suswe|*nqanyulwa|*lahlekelwa) .. (*manyolo|*mhlaba|*ndlu|*RDP|*grant*|*hlwini lwabazothola), ongavoteli .. *susw*, *ngavoteli .. (*susw*|*lahlekelw*|*nqanyulw*)',
    'candidate-unfit':
      '(akavumelekile|akanalo ilungelo|akafanele|akakwazi) .. (*ngenela|*khethwa|*mongameli|*khansela|ikhandideti), (*boshwa*|*gwetshwa|isigwebo|icala) .. (*khandideti|*ngenela|*lungu lePhalamende), (ihlandla|isikhathi) sesithathu, amasiginesha .. (*nele|*mbumbulu|*khohlis*)',
    'partial-tie':
      '(umkakhe|unkosikazi|umyeni|indodana|indodakazi|umfowabo|udadewabo|umzala|isihlobo|umngani|*hlobo) .. (*khandideti|*khansela|*meya|*mengameli|*ngqongqoshe|*qembu*|*holi), (ilungu|amalungu|uyilungu|amalunga) .. (*qembu*|ANC|EFF|DA|MK|IFP) .. (IEC|*khomishan*|*gosa*|*sebenzi*), (*qokwe|*qashwe|*bekwe|*khethwe) .. (*qembu*|uhulumeni|uMongameli|umengameli|*holi), unobuhlobo ne*, inobuhlobo ne*, (*malumekazi|*malume|*ndodana|*ndodakazi|*mkakhe|*myeni|*zala|*babekazi|*dadewabo) .. (*khansela|*meya|*qembu|*holi), *indodana yakhe',
    'kept-silent':
      '(abezindaba|amaphephandaba|*thelevishini*|SABC|izintatheli|*phephandaba) .. (*thule*|bathulile|*fihla*|*khulumi|abasho|ababiki), (akekho|abasitsheli|ababatsheli|azange|abekho) .. (*tshel*|*khulum*|*chaz*|*azis*|*sho), *fihla*, bathula, bathule, thula nje, bathule',
    explanation:
      '(*chaz*|*cacis*) .. (ukuthi|IEC|*phutha|umehluko|*thetho), (isizathu|imbangela) .. (ukuthi|wukuthi|yingoba), kungenxa yokuthi, (umehluko) .. (*vela|udalwe|ubangelwe), (*phutha) .. (*lungisiwe|*lungiswa|lomuntu|lokubhala), (ngokomthetho|umthetho uthi|ngokwemithetho), kujwayelekile, kuvamile, yinto ejwayelekile, udalwe ukuthi, udalwe ngukuthi, udalwa, kudalwe, ngenxa yokwehluleka, alungiswa ngoba, ichaze ukuthi, *chaze ukuthi, esikhundleni sika, njengoba isikole',
    'elsewhere-or-old':
      '(*vidiyo|*thombe|izithombe|*vidiyo|*rekhodi) .. (*yakudala|*dala|*thathwa|elinye izwe|kwelinye|*dlule|20*|*hlel*), kwelinye izwe, minyaka (edlule|emihlanu|emithathu), eminyakeni .. edlule, (ayihlangene|azihlobene|akuhlangene|alihlangene), *hleliwe*, ngo-2017, ngo-2016, isuka okhethweni, isuka kwelinye, (amakhophi|*phepha) okuqeqesha, okhethweni lwesikole, ngokuqeqesha',
    'cannot-happen':
      '(akunakwenzeka|ngeke|akwenzeki|ayikwazi|akukwazi|akakwazi) .. (*vot* kabili|*shintsh*|*bon*|*khwabanis*|*hak*|*azi*|kabili), (uhlelo|umthetho|inqubo) .. (*vikela|*vimba|*qinisekisa|*vumeli), (wonke|zonke|onke) .. (*balwa*|*hlolwa*|*bhalwe*|*bhaliwe*|*qinisekisw*), (phambi kwa|phambi kwe|*khona) .. (*bhekisisi|*qembu|ama-agent), *phephile, aphephile, ayephephile, kuvikelekile, ihlala emaphepheni, *sayiniwe, *sayinwa ngamaqembu, umthetho uvikela, bonke .. bavotile, kumahhala, *hlala esikhungweni',
    hearsay:
      'kuthiwa, bathi, kubikwa ukuthi, kuzwakala ukuthi, ngizwile ukuthi, ngizwe, abantu bathi, kunamahemuhemu, amahemuhemu, kunamahlebezi, kusolwa ukuthi, kukhulunywa ukuthi, omunye uthe, umakhelwane (uthi|uthe), ngitshelwe',
    witness:
      'ngamehlo ami, phambi kwami, (ngibone|ngizibonele|ngibonile|sibonile|ngikubonile|sizibonele|ngizwile|ngizizwele|ngikhona|ngangikhona|besikhona|bengikhona), (ngifike|sifike|ngilinde|silinde|ngivotile|sivotile|ngibuzile|ngabuza|sabuza|ngithole|sithole|sathola|ngathola|sabala|ngangingu*|bengingu*), (bangitshel*|basitshel*|bangixosh*|basixosh*|banginik*|basinik*|bangenqaba|bangibuyisa|basibuyisa|wangitshela), (igama|ivoti|iphepha) lami, (sakithi|kithi|ngakithi|sethu|lethu), mathupha, ngamathupha',
    comparison:
      '(e-Amerika|eMelika|eBotswana|eZimbabwe|eFulansi|eNgilandi|eJalimane|kwamanye amazwe|emazweni|eKenya|eNamibia) .. (*bala*|*vota*|*phumela*|usuku|*hora), amanye amazwe, kwamanye amazwe, izwe labantu abangenamthetho, kuphela eNingizimu Afrika',
    'past-election':
      'ngo-(1994|1999|2004|2009|2014|2016|2019|2021), (okhethweni|ukhetho) (lwango|lwangonyaka|oludlule|lokugcina|lwaphambilini), okhethweni (oludlule|lwango-2019|lwango-2021), eminyakeni .. edlule, iminyaka edlule, ngesikhathi esidlule',
    'count-progress':
      '(*bala*|*balwa*) .. (*qaliwe|*qala|*qhubeka|*phelile|*sele|*qhubekayo), (sekubalwe|kubalwe|sekubalwa) .. (*phesenti|ekhulwini|#|amavoti), imiphumela (yokuqala|yokugcina|yesikhashana|esemthethweni), (*phumela) .. (*memezelwa|*lindeleke|*yaziwa|*khishwa)',
    'register-figures':
      '(#|izigidi|*zigidi|million|inani) .. (*bhalisile|*bhalisele|babhalis*|abavoti|*bavoti), abantu abangu .. (ababhalis*|babhalis*), inani labavoti, (ababhalisile|ababhalisele)',
    'turnout-figures':
      '(sebevotile|bavotile|asebevotile|abavotile) .. (#|ekhulwini|*phesenti|*zigidi), (#|ekhulwini|*phesenti) .. (sebevotile|bavotile|asebevotile), ukuphuma kwabavoti, inani labavotile',
    scheduled:
      '(luzoba|luyoba|lizoba|buzoba|luzobanjwa|luzokwenziwa) .. (ngo|ngomhla|nge|ngosuku|nokhetho), (ukhetho|ukhetho lohulumeni) .. (luzoba|luyoba|luhlelelwe|lumiselwe|olulindelekile|oluzayo), ngomhla (ka|zi|wama), olulindeleke, okulindeleke, okhethweni oluzayo, kuhlelelwe, kuze kube ngu, uzoba ngomhla, luzoba ngomhlaka, izolalela, izovota ngo, *khipha isinqumo, izokhipha, lihlehliselwe',
    preparation:
      '(*lungiselel*|*lungiselela|*qeqesh*|*hlolwa|*hlolwe|*lungele) .. (*khetho*|*sebenzi*|*kuvota*|*khungo*|ama-VMD), (*phepha*|*maphepha*|*bhokisi*|ama-VMD) .. (*phrint*|*saba*|*thunye*|*fikile|*lethwa|*hlolwe|*hlolwa), (izikhungo|iziteshi) .. (*lungis*|*hlonyiswe|*vulw*), amalungiselelo, *lungiselelo',
    orderly:
      'ngaphandle kwe(zigameko|zinkinga), ngaphandle (kwezigameko|kwezinkinga|kwenkinga), (ngokuthula|ngoxolo|ngendlela|kahle), kuhamba kahle, kuhambe kahle, ngokohlelo, ngesikhathi esifanele, akukho zigameko',
    reform:
      '(umthetho|imithetho|*thethosivivinywa|uhlelo|*thetho) .. (wokhetho|yokhetho|wezokhetho|lokhetho|*khetho*), (*phakamis*|*hlongoz*|*chibiyel*|*ngenisa) .. (*khetho*|*kuvota*|*vot*), Electoral Amendment, Electoral Act, abakhethwa abazimele, ukuvota nge-elekthronikhi',
    'voter-guide':
      '(ivotwa|uvota|ungavota|singavota|uvotela) (kanjani|kuphi|nini), kanjani ukuvota, (okufanele|konke|lokho) .. (ukwazi|ukwazi ngo|ukwazi nge), nansi indlela, bheka (ukuthi|igama lakho|lapha), imibuzo nezimpendulo, lapho uvotela khona, thola (ukuthi|kabanzi), angacela elinye, kumele avuselele, uphawu lungaba, lowo ophutha',
    'inquiry-demanded':
      '(*funa|sifuna|bafuna|*cela|*phoqa|*nxusa) .. (*balwa* kabusha|uphenyo|*phenyo|*sula|*esula|iqiniso|ukhetho olusha|*cwaning*), (kufanele|kumele) .. (*balwa kabusha|*phenywe|*sulwe|*esule|*boshwe|*chithwe)',
    'trust-survey':
      '(*themb*|ukwethenjwa) .. (IEC|*khetho*|*phumela*), (*phesenti|ekhulwini|#|iningi|uhhafu) .. (*kholelwa|*themba|*cabanga|bathi), (inhlolovo|ucwaningo|HSRC|Afrobarometer) .. (*themb*|ithi|luthi|*thole)',
    'boast-totals':
      '(*zigidi|izinkulungwane|#) .. *mavoti .. (ngaphezu|*ningi|*nqob*), (*nqob*) .. (ngamalengiso|kakhulu|ngenqwaba), amavoti amaningi kunawo wonke, umlando',
    'foreign-election':
      '*khetho* .. (eZimbabwe|lwaseZimbabwe|eKenya|lwaseKenya|eMelika|lwaseMelika|e-Amerika|eNigeria|lwaseNigeria|eRussia|eRashiya|eSwatini|eLesotho|eBotswana|eMozambique|eMozambiki|eNamibia|eGhana|eMalawi|eZambia|e-DRC|eCongo|eFulansi|eBrithani), (izwe laseZimbabwe|iZimbabwe|iKenya|iMelika|iMozambique|iBotswana|iLesotho) .. *khetho*, (*khetho|*khethweni) .. (eTanzania|lwaseTanzania|eUganda|lwaseUganda|eSenegal|eHarare), (iTanzania|iUganda|iZambia|iMalawi) .. (*vota|*khetho*), eTanzania .. *khetho*, eZimbabwe .. *khetho*',
  },
  leaves: {
    'proc.date':
      '(*khetho|*khethweni) .. (*hlehlis*|*khansel*|*hlehlisiwe|*hoxisiwe), *hlehliswa kokhetho, *votwa ngomsombuluko, *vota ngakusasa',
    'proc.hours':
      '(*khungo|*teshi) .. (*vulwe|*vuliwe|*valwe|*valiwe|*vule|*vale) .. (*phuz*|kusenesikhathi|emva kwesikhathi|late), *elulwa isikhathi sokuvota',
    'proc.place':
      '(*khungo|*teshi) (sokuvota|sokuvotela|zokuvota) .. (*valiwe*|*thuth*|*susiwe|*suselwe|*valwe|asikho|*ngekho)',
    'proc.method':
      '(*vota*|*vote|*kuvota*) .. (nge-SMS|SMS|ngocingo|ngeselula|nge-whatsapp|nge-inthanethi|nge-app|online)',
    'proc.documents':
      '(ngaphandle|*dinga|*dingeka|kuphela) .. (*mazisi|ID|*pasipoti) .. (*vot*|*kuvota*), (*kuvota*|*vote|*vota) .. (ngaphandle|*dinga) .. (*mazisi|ID)',
    'proc.marking':
      '(*peni|*pensela|umaka) .. (*phepha*|*kuvota*|*ivoti*), (*phepha lokuvota|*phepheni) .. (*peni|*pensela)',
    'proc.special':
      '(special vote*|amavoti akhethekile|*vota* phesheya) .. (*valiwe|*umnqamulajuqu|*phelile|*khanseliwe|*ngavumelekile)',
    'proc.assist': '(*khubazek*|*mpumputhe*|*ngaboni) .. (*kuvota*|*vote|*vota|*khungo*)',
    'part.intimidation':
      '(*phoyisa*|*sosha*|*hlomile|*sabis*|*songel*) .. (*khungo*|*teshi*|*bavoti*), (*bavoti*|*kuvota*|*khungo*) .. (*sabis*|*songel*|*dubul*|*hlasel*), *sabisa abavoti',
    'part.queues':
      '(*layini*|*mugqa|*migqa|emgqeni) .. (*kuvota*|*khungo*|*teshi*|*vote), (*phelelw*|*phele*) .. *phepha, (*linde|*mile) .. amahora .. *kuvota*',
    'part.secrecy':
      '(ivoti|ukuvota|amavoti) .. (*yona imfihlo|*ngeyona imfihlo|akusona imfihlo|*bona), *azi ukuthi *votele bani, *bona ukuthi *votele bani',
    'part.penalty':
      '(*hlawuliswa|*nhlawulo) .. (*ngavoti|*ngavotanga|*kuvota*), (igranti|i-SASSA|impesheni|isibonelelo|*RDP) .. (*nqanyul*|*susw*|*lahlekelw*) .. *vot*, (*nqanyul*|*lahlekelw*) .. (igranti|impesheni|isibonelelo)',
    'part.futility':
      '(ivoti lakho|amavoti ethu|ukuvota) .. (akusizi|alibalwa|awabalwa|alishintshi|akushintshi), sekunqunyiwe vele',
    'part.buying':
      '*theng* amavoti, *thengwa kwamavoti, amavoti .. *theng*, (imali|amaphasela|R50|R100|R200) .. (*ivoti*|*amavoti*), *dayis* amavoti',
    'part.eligibility':
      '(*bokufika|*fokazi|*kwamanye amazwe|*boshwa|*ziboshwa|amaforeigner*) .. (*kuvota*|*vota|*vote|*bavota)',
    'reg.purge':
      '(*susiwe|*susw*|*cishwe) .. (*hlwini|*hlu|*hla) .. *bavoti, *gama .. (alikho|*ngekho|lingekho|*ngaveli) .. (*hlwini|*hlu|roll), igama lami alikho, angikho ohlwini',
    'reg.inflate':
      '(*fileyo|abafile|*shonile|asebafa) .. (*hlwini|*hlu|*bhalis*), *hlu .. (abafile|*shonile|asebafa), abavoti abangekho, ghost voters',
    'reg.breach':
      'imininingwane yabavoti .. (*vuz*|*putshuz*|*dayis*|*ntshontsh*|*ebiwe*|*dalulw*), *hlu lwabavoti .. (*hack*|*vuz*|*dayis*|*ebiwe*)',
    'reg.tamper': '(*shintsh*|*guqul*) .. (*hlu lwabavoti|*bhaliswe|imininingwane yabavoti)',
    'reg.service':
      '(VMD|ama-VMD|*maVMD|*scanner*|*mishini) .. (*sebenzi|*ngasebenzi*|*sebenzanga|offline|*phukile|down)',
    'ball.extra':
      '(*phepha|*maphepha) (lokuvota|okuvota) .. (*makiwe|asemakiwe|asegcwalisiwe|*mgunyathi|*mbumbulu|*ngaphezulu|*eqile), (*saka|*masaka|*mabhokisi) .. *maphepha okuvota',
    'ball.destroy':
      '(*shis*|*lahl*|*dabul*|*cekel*) .. (*maphepha|*phepha) .. *kuvota*, (*maphepha|*phepha) (lokuvota|okuvota) .. (*shis*|*lahl*|*dabul*|*doti|emgqonyeni|*mgqoni), *amavoti .. (*shisiwe|*lahliwe|emgqonyeni)',
    'ball.design': '*phepha lokuvota .. (*didayo|iphutha|*phutha|*dida), (iphutha|*phutha) .. *phepheni lokuvota',
    'ball.custody':
      '(*bhokisi*|*mabhokisi) .. (*vuliwe|*vulwe|*shintsh*|*ngavaliwe|*gqekez*|*phukile|ebusuku|*ngagadiwe|*thuth*)',
    'ball.ink': '(*yinki|inki|*inki) .. (*sulek*|*gezek*|*phuma|*susek*|*hlanzek*)',
    'tech.machine': '*mishini .. (*shintsh*|*guqul*|*ntshontsh*|*bala kabi) .. *amavoti*',
    'tech.hack':
      '(IEC|*khetho|*kuvota*|*histimu) .. (*hack*|*hlasel*|*gqekez*), (*hack*|*gqekez*) .. (IEC|*khetho*|*kuvota*|*phumela*)',
    'tech.source': '(*khodi|algorithm|source code) .. (*khetho*|IEC|*kuvota*|*amavoti*)',
    'tech.outage':
      '(*webhusayithi|*khasi|website|*histimu|*sistimu|ibhodi lemiphumela|leaderboard|dashboard) .. (IEC|*phumela*|*khetho*) .. (*sebenzi|*ngasebenzi*|*file|down|offline|*cishe*|*wile), IEC .. (*cishekile|*mile|*wile|down|offline)',
    'tech.missing': '(VMD|*maVMD|*scanner*|*mishini|laptop*) .. (*ntshontsh*|*ebiwe*|*lahlek*|*duk*)',
    'tech.network':
      '(*gesi|ugesi|inthanethi|loadshedding|network) .. (*cish*|*hambile|*muk*|*cim*) .. (*kubalwa*|*bala|*khungo*|*kuvota*)',
    'res.count':
      '(*bukeli|*qapheli*|*meleli|*agent) .. (*xosh*|*khish*|*vinjelwe|*nqatshel*|*ngavunyelw*), *bal* .. (ngasese|bengekho|ngaphandle) .. (*bukeli|*qapheli*|*meleli|*agent)',
    'res.mismatch':
      '*amavoti* .. (amaningi|*ngaphezu*|*dlula) .. (kunabavoti|kwabavoti|kunabantu|*bhalisile|abavoti), izinombolo .. (azihlangani|azifani|azihambisani|azilingani), amavoti .. (*lahlekile|*nyamalele)',
    'res.timing': '*phumela .. (*libal*|*bambezel*|*phuz*|ayikaphumi|*ngakaphumi)',
    'res.fake':
      '*phumela .. (*mbumbulu|*mgunyathi|*fojiwe|*khwabanis*|*amanga), *phumela .. (*memezel*|*lungis*|*yaziwa) .. (*ngaphambi|*kungaka*|kudala|kusengaphambili)',
    'res.audit':
      '(*bal* kabusha|*balwa kabusha|i-audit) .. (*nqab*|*enqab*|*fihl*|*veze|*thole), *enqab* ukubal* kabusha',
    'cand.access':
      '(*qembu|*khandidethi|MK|MKP) .. (*khishiwe|*vinjelwe|*nqatshelwe|*susiwe) .. (*phepheni|*khethweni|*kubhalis*|*hlwini), *vinjelwe ukungenela ukhetho',
    'fraud.voting':
      '*vot* kabili, *vot* izikhathi eziningi, (abafile|*fileyo|*shonile|asebafa) .. (*vot*|*bavota|*votile), *vot* ngegama, osevote ngegama, *mazisi mbumbulu, *vot* ezikhungweni ezi',
    'fraud.general':
      '(*khetho|*khethweni|*amavoti*) .. (*ntshontsh*|*tshontsh*|*shontshiwe|*ebiwe*|*khwabanis*|*rigged|*konakalis*|*mgunyathi), (*khwabanis*|*ntshontsh*|*tshontsh*|*shontsh*|*eba|*rig) .. (*khetho|*khethweni|*amavoti*|*lokhetho), ukukhwabanisa okhethweni, ukhetho (lwebiwe|luntshontshiwe|lutshontshiwe)',
    'inst.capture':
      '(IEC|*khomishana|*sebenzi bezokhetho) .. (*chem*|*fumbathis*|*khohlakele|*thengiwe|*lawulwa|*gwazis*|*sebenzela|*sabis*|*nkohlakalo)',
    'inst.imperson':
      '(*mbumbulu|*mgunyathi|fake|*nkohliso) .. (*ncwadi|*yalezo|*webhusayithi|*khasi|website) .. (IEC|*khetho*), (egameni|ngegama) le-IEC, *zenza i-IEC, *zenza abasebenzi be-IEC',
  },
  none: { 'ball.mail': 'South Africa has no postal voting; what there is of it is in the concepts' },
};
