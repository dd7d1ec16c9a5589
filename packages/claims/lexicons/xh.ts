import type { Lexicon } from '../src/lexicon/lexicon.ts';

/** isiZulu is read as well (relatedLanguages); here stand the words in which isiXhosa differs, and those it must have itself. */
export const xh: Lexicon = {
  language: 'xh',
  concepts: {
    election:
      '*lonyulo*, unyulo, kunyulo, *nyulo, *nyulweni, *lunyulo, ulonyulo, ulokhetho, *khetho, *onyulo, kwenyulo, *lwenyulo, iinyulo',
    referendum: '*referendum*, ireferendum, uvoto-luntu',
    'election-day': '*suku lonyulo, *mini yonyulo, *suku lokuvota, *mini yokuvota, ngomhla wonyulo, ngemini yovoto',
    'election-body':
      'IEC, *khomishoni yonyulo, *khomishoni yezonyulo, *komishini yonyulo, *khomishini yonyulo, ikomishoni yonyulo, *komishoni yonyulo, *komishoni ezimeleyo, *khomishoni ezimeleyo, iofisi yonyulo, abezonyulo',
    official:
      '*sebenzi (bonyulo|be-IEC|bezonyulo|wonyulo|we-IEC|bokuvota), *gosa (onyulo|ezonyulo|lonyulo|e-IEC), amagosa onyulo, igosa lonyulo, *phathi wesikhululo, igosa eliphetheyo, *komishinala wonyulo, umkomishinala, *gosa eliphethe isikhululo, igosa eliphethe, amagosa e-IEC, abasebenzi be-IEC',
    observer:
      '*bukeli, *qwalaseli, *beki-liso, *jongi, *arhente, iiarhente, ii-agent, party agent*, arhente, ii-arhente',
    voter: '*mvoti*, *bavoti*, abavoti, umvoti, *nyuli',
    vote: '*kuvota*, *iivoti*, *ivoti*, *zivoti*, *mavoti*, *lovoto, *ovoto, uvoto, *kuvotwa, bavota, ndavota, ndivot*, sivot*, wavota, avote, bavote, uvote, *votele, *votela*, *votile, siyavota, *yakuvota, *zakuvota, vota, votani, *votanga, *voteli*, *votelwa*, *evoti*, *sivota, *ndivotel*, *bavotel*, lovoto, zokuvota, *ekuvoteni, ekuvoteni, *ukuvotwa',
    turnout: 'inani labavotileyo, inani labavoti, ipesenti yabavoti, abavoti abaphumileyo',
    register: '*luhlu lwabavoti, *luhlu labavoti, *hlwini lwabavoti, voters roll, irejista yabavoti, *rejista yabavoti',
    registration:
      '*bhalis* .. (*kuvota*|*nyulo|abavoti|*kuvotela), (*kuvota*|*nyulo|abavoti) .. *bhalis*, ubhaliso lwabavoti, *bhalisele ukuvota, impelaveki yobhaliso',
    ballot:
      '*phepha lokuvota, *maphepha okuvota, *phepha lokuvotela, *maphepha okuvotela, *phepha lovoto, *maphepha ovoto, *phepheni lokuvota, ibhalothi*, *mqulu wonyulo, *mqulwini wonyulo, *phepha lonyulo, *maphepha onyulo, *phepha lakho lokuvota',
    'ballot-box':
      '*bhokisi yokuvota, *bhokisi yokuvotela, *bhokisi zokuvota, *bhokisi zokuvotela, *bhokisi yovoto, *bhokisi zeevoti, *bhokisi yeevoti, *bhokisi zovoto, *bhokisi ezimbini zovoto, *bhokisi .. zovoto',
    'postal-vote': '(*kuvota*|*voti*) .. ngeposi',
    'early-vote': 'special vote*, *kuvota kwangaphambili, *voti ekhethekileyo, *voti ezizodwa, *kuvota kusengethuba',
    'special-vote': 'special vote*, (*kuvota*|bavota) .. (phesheya|ekhaya|kumazwe angaphandle)',
    'voting-machine': '*matshini .. (*kuvota*|*bala*|*voti*), oomatshini bokuvota, VMD, ii-VMD, iiscanner',
    'election-system': '*nkqubo .. (IEC|yonyulo|*kuvota*), inkqubo yonyulo, iiseva .. IEC, ukuvota nge-intanethi',
    'election-site':
      '(*webhusayithi|website|*phepha le-intanethi|i-app) .. (IEC|*nyulo|*ziphumo), IEC .. (website|webhusayithi|app), ibhodi yeziphumo, *bhodi yeziphumo',
    'poll-book': 'VMD, ii-VMD, iVMD, ii-scanner',
    'polling-place':
      '*khululo sokuvota, *khululo sokuvotela, *khululo zokuvota, *khululo zokuvotela, *khululweni sokuvota, *khululweni sokuvotela, *ziko lokuvota, *maziko okuvota, *ziko lokuvotela, *ndawo yokuvota, *ndawo yokuvotela, *khululweni zokuvota, *khululo sovoto, *khululo zovoto, *khululweni sovoto, *khululweni zovoto, *khululo zonyulo, *khululo sonyulo, *ndawo zokuvotela, *ndawo zokuvota, *ndawo yovoto, *khululo sasesikolweni',
    'polling-hours':
      '(*khululo|*ziko) .. (*vulwa*|*valwa*|*vula|*vala|*vuliwe|*vulwe) .. (nge|ngentsimbi|kude|phambi), ngentsimbi .. (*khululo|*kuvota)',
    'id-document': '*sazisi, isazisi, izazisi, ID, incwadi yesazisi, ikhadi lesazisi, *pasipoti, ipasipoti, smart ID',
    count: '*kubalwa*, *kubala*, *balwa, *balwe, *baliwe, ubalo, *balo lweevoti, babala, *bala iivoti, *bale',
    results: '*ziphumo*, iziphumo, isiphumo, *siphumo',
    'result-sheet': 'results slip*, *fomu yeziphumo, *phepha leziphumo, ifomu yeziphumo',
    'exit-poll': 'exit poll*',
    'recount-audit': '*balwa kwakhona, *bala kwakhona, *balwa ngokutsha, i-audit, uphicotho, *phicoth*',
    certification: '*qinisekis* .. *ziphumo, *bhengez* iziphumo',
    court:
      '*nkundla* !(zokuxhumana|yokuxhumana|zonxibelelwano), inkundla !(yokuxhumana|yonxibelelwano), *jaji*, ijaji, ityala, *matyala, *nkundleni !(zokuxhumana|zonxibelelwano|yokuxhumana)',
    'police-army': '*polisa*, amapolisa, *joni, amajoni, *xhobileyo, oonogada',
    'foreign-actor': 'irashiya, russia, imelika, i-china, itshayina, *mazwe angaphandle, *lizwe langaphandle',
    'source-code': 'ikhowudi, *khowudi, source code, algorithm',
    server: 'iseva, iiseva, server*, *khompyutha*, database',
    'power-network': 'umbane, *mbane, loadshedding, load shedding, intanethi, i-intanethi, inethiwekhi',
    pen: 'usiba, iintsiba, ipeni, ipensile, ngosiba',
    ink: 'i-inki, inki, *yinki',
    seal: 'itywina, *tywin*, *tywinwe, *tywiniwe, iseali',
    signature: '*tyikity*, utyikityo, *sayin*, imvulophu, isitampu',
    'non-citizen':
      '*bemi bamanye amazwe, *phambukeli, abemi bangaphandle, abaphuma kwamanye amazwe, *kwamanye amazwe, iimbacu, *ngenazo izazisi',
    'dead-people': '*fileyo, abafileyo, *swelekileyo, abantu abafileyo, *bhubhileyo, *sweleke*, *ngasekhoyo',
    'voter-group': '*banjwa, amabanjwa, abafundi, *khubazekileyo, abantu abadala, *phila phesheya',
    disabled: '*khubazek*, *ngaboniyo, *mfama, iimfama, abantu abadala, isitulo esinamavili, *khokelwa',
    'remote-channel': 'nge-SMS, ngefowuni, nge-whatsapp, nge-intanethi, online, nge-app, SMS, ngomyalezo',
    'bag-vehicle': 'iingxowa, *ngxowa, ibhasi, iibhasi, itekisi, iteksi, iveni, *bhasi, ibhegi, *lori, *moto',
    camera: '*khamera, ividiyo, *foto* , ifoto',
    'election-fraud':
      '(*qhophololo*|*rhwaphiliz*|*qhath*|*biwe*|*ebiwe*|*xokis*|*ngqengqa*|babile|ibile|lubile|lwabile|*qhinga) .. (*nyulo|*nyulweni|*voti*|*ziphumo*|*kuvota*|*lonyulo*), (*nyulo|*nyulweni|*lonyulo*|*voti*|*ziphumo*) .. (*qhophololo*|*rhwaphiliz*|*qhath*|*biwe*|*ebiwe*|*bile|*xokis*|*rigged), ubuqhophololo bonyulo, ubuqhetseba bonyulo, (*qhetseba) .. (*nyulo|*voti*|*nyulweni), (*biwe*|*qhath*|*qhophol*|*rhwaphiliz*|*hluth*|*qhwagelw*) .. (*nyulo*|*voti*), (*nyulo*|*voti*) .. (*biwe*|*qhath*|*qhophol*|*hluth*|*tshintshiwe*), ubuqhophololo kunyulo, ubuqhophololo .. *nyulo*, *nyulo lwabiwe, *nyulo lwabiwa, *voti zibiwe',
    fraud:
      '*qhophololo*, ubuqhophololo, *rhwaphiliz*, *qhetseba, ubuqhetseba, *qhath*, *khohlis*, *ngekho mthethweni, ngokungekho mthethweni, *qhinga, urhwaphilizo, *nyhashi *mthetho',
    rigged:
      '*qhath*, *biwe, *ebiwe, *xokisiwe, *rigged, *gqitywe kwangaphambili, *gqitywe kudala, *lungiselelwe kwangaphambili, ubile, babile, lubile, lwabiwe, lwabiwa, yabiwa, siyadlalwa',
    falsified: '*bubuxoki, *xokis*, *mgunyathi, *nkohliso, *ngeyonyani, *bhuqe, *omgunyathi',
    hacked:
      '*hack*, *qhekez*, *hakwe, *hakiwe, *ngena ngokungekho, *gqekez*, (ungene|bangene|*ngene) .. (*seva|*nkqubo|*database*), *ngene kwinkqubo, wangena kwinkqubo, *ngena kwinkqubo, bangena kwinkqubo, ngephasiwedi, *phasiwedi',
    attacked: '*hlasel* .. (*nkqubo|*seva|*webhusayithi), cyber attack*, cyberattack*, uhlaselo lwe-intanethi',
    altered:
      '*tshintsh*, *guqul*, *susiwe, *suswa*, *suswe*, *susiwe*, *susile*, *cima, *cinyw*, *cinyiwe*, *jikwe iivoti, *jika iivoti, *jika iziphumo, *jikwe iziphumo, *fuduselwe, (iivoti|ivoti|*ziphumo) .. (zitshintshw*|*tshintshwe|*guqulwe), zitshintshwe kamva',
    added:
      '*ongez*, (*fakwe*|*faka*) .. (iivoti|amaphepha), *galel*, *hlohl*, *gcwalis* .. (ibhokisi|iibhokisi), *galelwe, *hlohlwe',
    destroyed: '*tshis*, *tshisiwe, *lahl*, *krazul*, *tshabalal*, *mgqomeni, inkunkuma, *nkunkum*',
    lost: '*lahlek*, *nyamalal*, *ngafumanek*, *fumanek*, *shiyek*, *fumaneke, ayifikanga, azifikanga, abazange bafike, *zange bafike, *zange afike',
    stolen:
      '(*biwe|*ebiwe|*bile|*thath*) .. (*maphepha|*bhokisi|*matshini|VMD), (*maphepha|*bhokisi|VMD|*matshini) .. (*biwe|*ebiwe), *biwe ii-VMD, *biwe .. VMD, zibiwe .. VMD, kubiwe',
    'pre-marked':
      '(*phawul*|*gcwalis*|*krwelw*) .. (kwangaphambili|sele|ngaphambili), sele (ephawulwe|egcwalisiwe|ephawuliwe), *sele ephawulwe, sele enophawu, asele enophawu, *nophawu ecaleni, anophawu, sele *nophawu',
    extra: '*ngaphezulu, *gqithileyo, *ongezelelweyo, *phindiweyo, *phindwe kabini, amaninzi, *maninzi',
    invalid: '*ngasebenzi, *monakele, *onakele, *ngamkelekanga, *chithwe, *ngekho semthethweni, *monakeleyo',
    'not-counted':
      '*ngabalwanga, *ngabalwa*, *balwanga, azibalwa*, ayibalwa*, azizi kubalwa, *ngabalw*, *zange zibalwe',
    closed:
      '*valiwe*, *valwe, *valwa, *tshixiwe, *zange sivulwe, *vulwanga, (isikhululo|iziko|iholo) .. (asikho|alikho|*ngekho), kungekho nto, kungekho mntu',
    moved:
      '*susiwe .. (*khululo|*ziko), *fudus*, *tshintshelwe, indawo entsha, *siwe kwenye, *siye kwilali, isikhululo siye, *siwe kwi, *siyiswe, *fuduselwe',
    late: '*vulwe (kade|emva), *vule (kade|emva), *phuz*, *vulwe emva kwexesha, kade .. *vul*, *valwe kwangethuba, *emva kwexesha, de kwabetha, (awavulwanga|aziwavulanga|ayivulanga|*vulanga) .. (*sango|intsimbi|*ntsimbi), *vulwe emva, zivulwe emva, endaweni yeyesi*, (sivalwe|zivalwe) .. endaweni',
    extended: '*ongezwe ixesha, *ongezelelwa ixesha, *andis*, *yolulwe, *olulwa',
    postponed:
      '*hlehlis*, *mis* unyulo, *rhoxis*, *rhoxisiwe, umhla omtsha, *buyis* umva, *misiwe, *hlehliselwe, *cimiwe',
    annulled:
      '*chith* iziphumo, *rhoxis* iziphumo, unyulo olutsha, *phindwa unyulo, *bhangiswe, *bhangisw*, kuphindwe unyulo, *phindwe unyulo, *phinda unyulo, *phindwa *nyulo, unyulo luphindwe',
    down: '(*nkqubo|*webhusayithi|*matshini|VMD|*seva|*scanner|ii-VMD) .. (*ngasebenzi*|*sebenzi|*phukile|offline|*wile|down|*sebenzanga), *ngasebenzi, ayisebenzi, azisebenzi, *phukile, *sebenzanga, (*bhodi|*bhodi yeziphumo|*webhusayithi|*nkqubo) .. (yeme|*me|*cimile|*wile), ibhodi yeme, oomatshini .. bophukile, oomatshini .. *phukile',
    leaked: '*vuz*, *vuzile, *chaz* iinkcukacha, *thengisw* iinkcukacha, iinkcukacha zabavoti',
    deleted:
      '(*sus*|*cim*|*khup*) .. (*luhlu|*hlwini), igama lam (alikho|lisusiwe), *gama .. (alikho|*lisusiwe|*ngekho|*ngafumaneki), *ngekho kuluhlu, *susw* kuluhlu, alikho kuluhlu, (igama|amagama) .. (alikho|akekho|awekho|*susiwe|lisusiwe|asusiwe|*susw*|engekho|lingekho), amagama abo .. (kwelinye|elinye), *fuduselwe kwelinye, (igama|amagama) .. *fuduselwe, *cinywe kuluhlu, amagama .. (awekho|akekho|angekho) kuluhlu, awekho kuluhlu',
    'double-voting':
      '(*vot*) .. (kabini|izihlandlo|kaninzi|kathathu|amaxesha amaninzi), *vota kabini, *vote kabini, *vot* izihlandlo ezininzi, (*thuth*|*zisw*) .. (abavoti|ngeebhasi|ngebhasi)',
    impersonated:
      '(endaweni|egameni|ngegama) .. (lam|labafileyo|lomnye|*fileyo|lakhe|lika*|*swelekileyo), *votel* (mna|abafileyo|omnye), isazisi somnye, izazisi zomgunyathi, sele evotile, kukho ovotileyo, ngubani ovotele, ubani ovotele, *votele mna, sele kukho uphawu, kukho uphawu phambi kwegama, phawu phambi kwegama',
    'vote-buying':
      '(*theng*|*hlawul*|*nyob*) .. (*voti*|*bavoti*), (*voti*) .. *theng*, *thenga iivoti, *thengwa kweevoti, iipasile zokutya',
    paid: '*mali, imali, *hlawul*, *nyob*, iipasile, *pasile, izipho, R100, R50, R200, *sipho, *randi',
    coerced:
      '*nyanzel*, *nyanzelw*, *cinezel*, *gxoth* emsebenzini, *gxothwa, *ngenkani, *qeshi, *bexele ukuba bavotela bani, ukuba bavotela bani, *votela bani',
    threatened:
      '*grogris*, *oyikis*, *soyikis*, *banjiwe, *xhaphaz*, *banjwe, *songel*, *grogriswa, *oyika, baleka, babaleka, wabaleka, *grogrisiwe, uyoyika',
    violence:
      '*dubul*, *hlasel*, *betha*, *bethwa, *bulal*, ugonyamelo, *gonyamelo, *bhombu, *dubulo, iintonga, *ntonga, avale indlela, *vale indlela, *onakalis*',
    queue:
      '*mgca*, umgca, imigca, *fola, ifola, *krozo, ukrozo, *layini, iiyure .. (*linda|*linde|*mi), *mgceni, emgceni, *lind* .. (iiyure|*yure|emgceni), balinde iiyure',
    'ran-out':
      '(*phel*|*shot*) .. *phepha, *maphepha .. (*phel*|*phelile|*anelanga|*shot*), *phelelw* ngamaphepha, *aphelile, *phepha* .. (*phelile|aphelile|*phela|*shota|awekho|akasekho|*anelanga), (*phelelwe|*shokoxekile) .. (*phepha*|iifomu), *ngekho maphepha, kungekho maphepha, bekungekho maphepha, akukho maphepha, *phelelwe ngamaphepha, *phepha* .. (awanelanga|anganelanga|*anelanga|ebenganelanga), amaphepha awanelanga',
    'seal-broken':
      '(*vul*|*qhaw*|*aphuk*|*tshintsh*) .. (*bhokisi|itywina|*tywina), (*bhokisi|itywina|*tywina) .. (*vuliwe|*vulwe|*qhawukile|*aphukile|*aphulwe|*tshintsh*|*ngatywinwanga|*ngagadwanga)',
    transported: '*thuthwa, *thuthwe, *hanjiswe, *thwal*, *ziswe, *siwe, *thuthiwe',
    night:
      'ebusuku, *busuku, ezinzulwini zobusuku, emnyameni, *valwe iingcango, ngasese, phakathi kobusuku, *cinywa izibane, izibane *cinyiwe, kwacinywa izibane, *cime izibane',
    'washes-off': '(inki|*yinki) .. (*hlambek*|*phuma|*cimek*|*susek*|*suk*)',
    'bleeds-through': '*bonakala ngasemva',
    traceable:
      '(*bona|*azi) .. *votele (bani|ntoni), *ngekho mfihlo, *yomfihlo, ayiyomfihlo, *ngeyomfihlo, *namanani, barcode, *enombolo efana, *nombolo .. *luhl*,  *nenombolo efana',
    mismatch:
      '*voti .. (*ninzi|*gqith*|*ngaphezu*|*dlula) .. (*kunabavoti|*kwabavoti|*bantu|*bhalis*|abavoti), *manani .. (*hambelani|*lingani|*fani|*dibani|*ngangqinelani), *ziphumo .. (*ngafani|*hambelani|*ahlukile), (amanani|*manani) .. (*awahambelani|awalingani|awadibani|awangqinelani), (awahambelani|azihambelani|ahlukile|*hlukile|azifani|awafani), iivoti (ezingaphezu|ezininzi kun), umahluko .. *voti, *voti .. # .. #, ngaphezu (kwabantu|kwabavoti|kwababhalisileyo)',
    exceeds: '*ngaphezu*, *gqith*, *kunabavoti, *dlula, *ninzi kuno*, ngaphezulu',
    delay:
      '*libazis*, *lityaz*, *cotha, *khaphuz*, *khaphumi, *kakhutshwa, nangoku, *lityaziseka, (*phumo) .. (*thatha iintsuku|*libazis*|*cotha|*libele|*lindile), *libaziseka, *libazisekile, zilibazisekile, *libaziseke, azikabalwa, *azikabalwa, ayikabalwa, azikakhutshwa, iintsuku .. emva konyulo',
    swing: 'ngesiquphe, ngokukhawuleza, kwangoko, ngequbuliso, ngobusuku obunye',
    stopped:
      '(*misiwe|*mis*|*yekisiwe|*nqunyanyiswe) .. (*kubalwa*|*kubala|*kuvota), (*kubalwa*|*balo) .. (*misiwe|*miswe|*nqunyanyis*)',
    expelled:
      '(*bukeli|*qwalaseli|*arhente|*jongi|*agent|iintatheli) .. (*gxoth*|*khutsh*|*alelw*|*nqatshel*|*thintel*|*valelw*), (*gxoth*|*khutsh*|*alel*) .. (*bukeli|*qwalaseli|*arhente|*agent), *khutshwa ngaphandle, *khutshelwe ngaphandle, bakhutshwa ngaphandle, (arhente|*arhente|*jongi|*qwalaseli|*bukeli) .. (bakhutshwa|bakhutshelwa|*gxothiwe|*gxothwe), abavunyelwanga ukungena, *vunyelwanga ukungena',
    refused:
      '(*alelw*|*alel*|*nqatshel*|*buyisel*|*gxothw*|*jikis*|*vunyelwanga|*vumelekanga) .. (*kuvota*|*vote|*khululo*), (*kuvota*) .. (*alelw*|*nqatshelw*|*vunyelwanga), *hluthwe ilungelo, andivunyelwanga, (*alelwe|*alelwa|*nqatshelwe|*nqatshelwa|*nqatshelwanga|*buyiselwe|*goduswa|*gxothwa|*gxothwe), (bengavotanga|engavotanga|abavotanga|akavotanga|andivotanga), (akavunyelwanga|abavunyelwanga|andivunyelwanga|*thintel*) .. *vot*, akavunyelwanga, *akhatywa, *khatywe, *nqatshelwa umncedisi, bagodukile, wabuya engavotanga, (abakwazanga|akakwazanga|sasingakwazi) .. *vot*, (bathintelwe|*thintelwe|*thintela|*valelwe|*alelwe) ekuvoteni, bathintelwe ekuvoteni, *thintelwe ukuvota',
    'ballot-access':
      '(*qela|*mgqatswa|*gqatswa|MK) .. (*khutsh*|*alelw*|*nqatshelw*|*susiwe|*valelwe|*khutshiwe) .. (*phepheni|*nyulo|*nyulweni|*bhalis*|*luhlu), *alelwe ukungenela unyulo, *alelwe ukubhalisa, (ikhuphe|*khupha|*khuphe|*khutsh*|*susiwe) .. (*mviwa|*viwa|*qela), *qela alikho .. (*mqulu|*phepheni|*luhlu), igama leqela alikho, *alelwe ukungenela, *khutshelwa ngaphandle .. *nyulo, *nqatshelwe ukuzigqatsa, ukuzigqatsa .. *alel*, *khutshelwe ngaphandle kunyulo, *qela elikhutshelwe, (*qela|*mviwa) .. *khutshelwe .. *nyulo',
    barred: '*alelwe, *valelwe, *nqatshelwe, *thintelwe, *khutshiwe, *vinjelwe',
    requirement: 'kufuneka, *funeka, *mele, *fanele, *nyanzelekile, kuphela, ngaphandle .. *akukwazi',
    entitled: '*nelungelo, *vumelekile, banelungelo, unelungelo, unokuvota, banokuvota',
    'not-entitled':
      '(*alelekile|*nalungelo|*vumelekanga|*ngenalungelo|*kwazi|*nako) .. (*kuvota*|*vote|*vota), abanalungelo, akanalungelo, *vumelekanga, *vumelekanga .. *vota',
    deadline: 'umhla wokugqibela, *suku lokugqibela, kude kube, phambi komhla, umhla wokuvala',
    biased:
      '*khethelel*, *thath* icala, *sebenzela iqela, *thath* cala, *ilawulwa, *ulawulwa ngabe, elawulwa, lilawulwa, *khethe icala, *mkhethe, umkhethe, *thatha icala, ithatha icala',
    bribed: '*nyotywa, *nyotyiwe, *nyob*, *rhwaphiliz*, *thengiwe, *korapt*',
    appointed: '*tyunj*, *tyunyw*, *gxothiwe, *yek* isikhundla, *chongwe, *nyulwe',
    'fake-channel':
      '(*mgunyathi|*bubuxoki|fake|*nkohliso) .. (*leta|*ncwadi|*yalezo|*webhusayithi|*phepha|website), egameni le-IEC, ngegama le-IEC, *zenza i-IEC, *zenza igosa, ezenza igosa, *zenza umsebenzi we-IEC, *tsalela .. *zenza',
    deepfake: 'deepfake, AI',
    premature:
      '(phambi|ngaphambi|kwangaphambili) .. (*ziphumo|*valwa|*bhengez*), *ziphumo .. (sele *aziwa|*lungile|kwangaphambili|phambi), phambi kokuba kubalwe, *bhengezwe phambi',
    fined:
      '*hlawulis* .. *vot*, *drafi, *vot* .. *drafi, (igranti|indodla|*nkamnkam|i-SASSA) .. (*nqunyul*|*susw*|*phel*|*lahlek*)',
    'data-used': '(iinkcukacha) .. (*tyala|*rhafu|SARS), amatyala, SARS',
    futile:
      '(ivoti|iivoti|ukuvota) .. (*ncedi|*tshintshi|*nto|*balulekanga), akuncedi *kuvota, sele kugqityiwe, *tshintshi nto, iziphumo zibhalwe, zibhalwe ePitoli, nokuba uvota, *zibhalwe kudala, sele zibhaliwe',
    harvested: '*qokelel* (izazisi|iivoti|amaphepha), *thath* izazisi, ikhaya labantu abadala',
    unsolicited: '*thunyel* .. *phepha .. abafileyo',
    uncertified: '*ngavavanywanga, *ngaqinisekiswanga, *ngahlolwanga, *mngxuma .. nkqubo*, inkqubo .. *mngxuma',
    'foreign-owned': '(*akhiwe|*enziwe|*mnini) .. (china|etshayina|russia|phesheya)',
    unfair:
      '*ngenabulungisa, *ngekho sikweni, *khululekanga, *ngekho mthethweni, *ngakhululekanga, *nabulungisa, *yintlekisa, *khange lube nobulungisa, alukhange lube, *zange lube nobulungisa, *ngqinelani nomthetho, alubanga nabulungisa, *banga nabulungisa, (*awazamkeli|*awamkeli|*azamkeli|*akamkeli|*amkelanga) .. *ziphumo, awazamkeli iziphumo, ayizamkeli iziphumo',
    fair: '*khululekile, *nobulungisa, *hambe kakuhle, *hamba kakuhle, ngoxolo, free and fair, *elubala, *khululekileyo, ngaphandle kweengxaki, *ngaphandle kwezikhalazo',
    anomaly: '*mangalis*, *krokris*, *rhanela, *rhano, *ngaqhelekanga, *akwenzeki, *xak*, *nuk*',
    secret: '*fihl*, imfihlelo, ngasese, ngokufihlakeleyo, *gqum*, *mfihlo',
    misleading:
      '(impazamo|iimpazamo|*ngekho|*bhidisayo) .. (*phepheni|*phepha lokuvota), (*phepheni|*phepha lokuvota) .. (impazamo|*bhidisa*|alikho|*ngekho), igama leqela alikho, *qela alikho kumqulu',
    inaccessible: 'akukho ramp*, *ngafikeleleki, ayifikeleleki, izinyuko, akukho rampu',
    denial:
      'ayiyonyani, ayonyani, asiyonyani, *bubuxoki, ubuxoki, ayilonyaniso, *ngeyonyani, *asiyonyaniso, *khanyel*, *khanyele, *phikile, uyaphik*, uphik*, iphik*, baphik*, liphik*, kuphik*, waphik*, *chith* (izityholo|amarhe|ezi|ezi ngxelo), akukho bungqina, *ngenabungqina, abukho ubungqina, ngaphandle kobungqina, amarhe, irhe, *lahlekis*, *ngenasihlahla, *ngenasiseko, *zange yenzeke, *zange kwenzeke, inyaniso kukuba, fake news, *gxeka la marhe',
    'fact-check':
      'africa check, fact check, fact-check, sijongile, *qinisekis* inyaniso, *hlola inyani, real411, siqinisekisile',
    'official-notice':
      '(i-IEC|ikhomishoni|ikomishoni|IEC) (ikhumbuza|yazisa|ithi|icela|ibhengeza|ikhuthaza), siyakhumbuza, siyazisa, isaziso, ingxelo kawonkewonke, *khumbuza abavoti, (*khumbuza|*khuthaza|*azisa|*bongoza) .. (abavoti|uluntu|abemi), ndwendwela',
    attribution:
      'uthe, uthi, bathi, bathe, ithi, ithe, *tsho, utsho, *chaz*, ngokutsho, *xel*, kuxelwa, *bika, *bike, *bikwa, *bikwe, *ngxelo, isithethi, *cacis*, *ngqina, *bhengez*, *gxininis*, *lumkis*, wongeze, *xelele*',
    allegation:
      '*tyhol*, *tyholo, izityholo, *krokr*, *khalaz*, isikhalazo, izikhalazo, *rhanel*, *phanda, *phandwa, *phande, *phando, uphando, kuthiwa, *mangal*, *tyholwa',
    question:
      'phi, ndingavota phi, ndivota phi, njani, ingaba, ingaba yinyani, ukhona owaziyo, nini, ngabani ixesha, ndifuna ntoni, ngaba, yinyani na',
    rhetorical:
      'kutheni, ngoba kutheni, kwenzeka njani, ngubani (obalileyo|obalayo|obeka), zivela phi, aphuma phi, bafihla ntoni, kungenzeka njani, *vela phi',
    opinion:
      'ndicinga, ngokwam, ndiyathemba, ndithemba, ihlazo, *lihlazo, ndikholelwa, *danis*, *buhlungu, *yolis*, ndinqwenela, uluvo lwam',
    call: 'masihlangane, masiye, masithi, sayina, *qhankqalaz*, *mashe, umashe, siyafuna, sifuna, *toyi, *abelana, mayiphele, *bhikish*, yizani, *vukani, isibongozo',
    instruction:
      'phuma uvote, votani, khumbula, ungalibali, phatha, thatha, qinisekisa, sebenzisa, ungasebenzisi, jonga, thumela, fowunela, yizani, hambani',
    negation:
      'hayi, akukho, *ngekho, *akho, *khange, *zange, ngaphandle, andikho, alikho, ayikho, azikho, abakho, asikho, *soze',
    hedge: 'mhlawumbi, *nokwenzeka, kubonakala, ngathi, kusenokwenzeka, ingathi, *sengathi',
    conditional: 'ukuba, xa, ngaphandle kokuba, ukuba ngaba',
    evidence:
      'ubungqina, *bungqina, ividiyo, *vidiyo, *banjwe, *banjiwe, *bhaq*, *dandalazis*, *fumanis*, *fotw*, umfanekiso, *shicilel*, *diz*',
    urgency: 'isilumkiso, *ngxamisekileyo, breaking, lumka, lumkani, *abelana, *ngxamis*, *thusayo',
    'first-person':
      'ndibone, ndizibonele, sibone, ndifike, ndixelelwe, sixelelwe, bandixelele, basixelele, ummelwane wam, (umama|utata|umakhulu|utatomkhulu|udade|ubhuti|umhlobo) .. (wam|wethu|*vot*), kwisikhululo sethu, ndimi, ndime, ndilinde, silinde, thina apha, *ndiye',
    event:
      'ingxoxo, ingxoxo-mpikiswano, udliwano-ndlebe, udliwanondlebe, ngqo, inkomfa yeendaba, *ntlanganiso, inkqubo kanomathotholo, ipodcast, *ngxoxo, intetho, uza kwenza intetho,  ityala .. lihlehlis*',
    statistic:
      '*pesenti, ipesenti, iipesenti, *zigidi, izigidi, *waka, amawaka, isiqingatha, uninzi, amakhulu, *khulwini',
    'time-word':
      'namhlanje, ngomso, izolo, ngomvulo, ngolwesibini, ngolwesithathu, ngolwesine, ngolwesihlanu, ngomgqibelo, ngecawe, ngentsimbi, kusasa, emva kwemini, ngokuhlwa, novemba, meyi',
    politics:
      'iqela, amaqela, *qela, umongameli, *ongameli, *phathiswa, urhulumente, *rhulumente, uceba, ooceba, *ceba, ANC, DA, EFF, IFP, MK, *gqatswa, umgqatswa, *nkokeli, inkokeli, iinkokeli, ipalamente, *palamente, usodolophu, *sodolophu, ramaphosa, zuma, malema, *politiki, *polotiki, imanyano, *mviwa, abaviwa, *viwa, UDM, ATM, ActionSA, AIC, PAC, *phikisayo, usihlalo',
    'horse-race':
      '*khokela, *khokele, *khokelayo, *phumelel*, *loyis*, *woyis*, *boyis*, *yoyis*, izihlalo, uninzi lwezihlalo, uvavanyo-zimvo, *luvo, *phambili, *wine, *winile, *thimb*',
    'campaign-work':
      'iphulo, *phulo lonyulo, imanifesto, *manifesto, *xhas*, *thembis*, iirali, irali, iposta, *nikel*, *khankas*',
    parliament:
      '(*palamente|*amalungu|ibhunga|*bhunga|ooceba) .. (*vot*|*phumez*|*wis* umthetho), isindululo sokungathembi, *ndululo, umthetho oyilwayo, *thetho osayilwayo, ibhunga .. (*vot*|*phumez*), ukungathembani, *hlahlo-lwabiwo-mali, (ooceba|*ceba) .. *vot*, *vot* ukususa usodolophu, *vot* .. (*hlahlo|*mthetho)',
    contest:
      'ukhuphiswano, *khuphiswano, amabhaso, *bhaso, ibhaso, idols, *culi, umculi, *dlali, ingoma, umhlobo wenene fm, big brother, *votela .. (*culi|ingoma|*dlali)',
    districting: 'imida yeewadi, *mida yeewadi',
    'foreign-influence':
      '*phazamis* .. amazwe, propaganda, *nkohliso yamazwe, *ngenelel* .. angaphandle, iibhothi, *bhothi',
    'hacking-elsewhere':
      '(*hack*|*qhekez*|*hakwe) .. (*bhanki|*khawunti|*sibhedlele|*fowuni|*nkampani|facebook), (*bhanki|*khawunti|*sibhedlele|*nkampani) .. (*hack*|*qhekez*|*hak*)',
    'law-text': 'icandelo, *candelo, umthetho, *gaqo-siseko, umgaqo-siseko, ngokomthetho, *mthetho wonyulo, isahluko',
    satire: 'intlekisa, *hleka, hahaha, *qhulo, umqhulo, isiqhulo, *qhula, inja',
    metaphor: '*ebe intliziyo, *eb* intliziyo, ngazwi-nye, ngazwinye, *vota ngeenyawo, *phakamis* ilizwi',
    history: 'imbali, *mbali, inkulungwane, ngo-1994, ngo-1948, ucalucalulo, *calucalulo, kudala, umbhali-mbali',
    'other-crime':
      '(ubuqhetseba|ubuqhophololo) .. (*bhanki|*rhafu|*mali), ukubulala, *phang*, *iziyobisi, ubusela bemoto',
    'weak-place':
      '*skolweni, *skolo, esikolweni, eholweni, iholo, ententeni, intente, *khululweni, isikhululo, isikhululo sethu, izikhululo, kwigumbi, ezikhululweni, *gumbini',
    'weak-box': '*bhokisi, *bhokisini, iibhokisi, ibhokisi, *ngxowa, iingxowa, isikhongozeli',
    'weak-list': '*luhlu, uluhlu, kuluhlu, *rejista, irejista, voters roll, kumqulu, umqulu, *hlwini, oluhlwini',
    'weak-paper': '*phepha, iphepha, amaphepha, *pheshana, ephepheni, *fomu, iifomu, kwifomu, imvulophu*',
    'weak-count': '*bala, *balwa, kubalwa, babala, sabala, kusabalwa, zibalwe, *baliwe, ukubala, ukubalwa, ebalwa',
    'weak-staff':
      'umphathi, igosa, amagosa, *gosa, *phathi wesikhululo, ii-agent, i-agent, iiarhente, *bukeli, abameli beqela, ummeli weqela, *meli beqela, isikhulu, *khomishinala, *gosa elongameleyo, ii-arhente, i-arhente',
    people:
      'abantu, bantu, abahlali, *hlali, *mi belizwe, abemi, amagama, iisignitsha, abadala, iintsapho, abangama #, bangama #, bebengama #',
    'split-group':
      '(abalandeli|abaxhasi|abavotela|abavoti) .. (ANC|EFF|DA|MK|UDM|ATM|*qela*) .. *vot*, (abafazi|amadoda|abantu abadala|ulutsha|abanye) .. (baza kuvota|bavota), (iifani|ifani) .. (A|L|M|Z|ukususela), kuvota .. kuphela, (oonontlalontle|ootitshala|abantu abadala|ulutsha|amadoda|abafazi) .. kuphela, uluntu luvota',
    'e-vote-check':
      '(*jonga|*khangela|*qinisekis*) .. (ivoti|ivoti yam|ivoti yakho), ukuvota (nge-intanethi|nge-app), *khowudi .. *voti',
    'draft-summons': 'umkhosi wokhuselo, *biz* emkhosini, *bizelwa emkhosini',
    'ballot-photo':
      '(*foto*|*fota*|selfie|umfanekiso) .. (*phepha*|*voti*|*kuvota*), (*thath*) .. *foto* .. (*phepha*|*voti*)',
    'papers-collected':
      '(*qokelel*|*thatha|bathatha|*hlutha) .. (*zazisi*|isazisi|ii-ID|i-ID|*pasipoti|iisignitsha), (*zazisi*|ii-ID) .. (*qokelel*|*thathwa*|*hluth*)',
    'benefit-lost':
      '(*lahlek*|*nqunyul*|*misw*|*yekis*|*susw*|*hlutha*) .. (*granti|*nkamnkam|*pension|umsebenzi|*pasile|i-RDP|SASSA|R350), (*granti|*nkamnkam|umsebenzi|SASSA) .. (*lahlek*|*nqunyul*|*misw*|*yekis*|*susw*), *gxothwa emsebenzini, *khutshwa kuluhlu lwe-RDP, (*khutshwa|*khutshwe|*cinywa) .. (RDP|*granti|*nkamnkam)',
    'candidate-unfit':
      '(akavumelekanga|akanalungelo|akafanelekanga|akanako) .. (*ngenela|*nyulwa|*mongameli|*ceba|*mviwa), (*gwetyiwe|isigwebo|ityala) .. (*mviwa|*ngenela|*nyulwa), iisignitsha .. (*nele|*buxoki|*anelanga), ixesha lesithathu',
    'partial-tie':
      '(inkosikazi|umyeni|unyana|intombi|umntakwabo|udade|umza|isizalwana|umhlobo|*zalwane) .. (*mviwa|*ceba|*sodolophu|*mongameli|*phathiswa|*qela|*nkokeli), (ilungu|amalungu) .. (*qela*|ANC|EFF|DA|MK|UDM) .. (IEC|*komishoni*|*gosa*), (*tyunjwe|*qeshwe|*bekwe|*nyulwe|*chongwe) .. (*qela*|urhulumente|uMongameli|*nkokeli), (unobudlelwane|linobudlelwane|inobudlelwane) ne*, (yintombi|liyintombi|ngunyana|yinkosikazi|ngumyeni|ngumntakwabo|ngumza) .. (*ceba|kasihlalo|*qela|*mviwa|*sodolophu|*nkokeli), kasihlalo weqela',
    'kept-silent':
      '(amajelo eendaba|amaphephandaba|*thelevizhini|SABC|iintatheli) .. (*thule*|*cwaka|*fihla*|*thethi|abaxeli), (akukho mntu|akekho|abasixeleli|akakho) .. (*xel*|*theth*|*buz*|*cacis*), *fihla*, bathule, bathe cwaka, abathethi',
    explanation:
      '(*cacis*|*chaz*) .. (ukuba|IEC|*mpazamo|umahluko|*thetho), (isizathu|unobangela) .. (sesokuba|kukuba|ngoba|kuba), kungenxa yokuba, (umahluko) .. (*vela|ubangelwe), (*mpazamo) .. (*lungisiwe|*lungiswa), (ngokomthetho|umthetho uthi), kuqhelekile, yinto eqhelekileyo, kuba bekuhlaziywa, *cacise ukuba, ngempazamo, yiyo loo nto, *hlaziywa, kuthetha ukuba, luthetha ukuba, *lungiswa phambi',
    'elsewhere-or-old':
      '(*vidiyo|*foto|iifoto|umfanekiso) .. (*ndala|*dala|*thathwa|elinye ilizwe|kwelinye|*dlulileyo|20*|*hlelwe), kwelinye ilizwe, iminyaka (edlulileyo|emihlanu|emithathu), kwiminyaka .. edlulileyo, (ayinanto|akunanto|azinanto) .. (*kwenza|*yenza), ngo-2016, ngo-2017, wathatyathwa, yathatyathwa, zathatyathwa, kuqeqesho, *thatyathwe',
    'cannot-happen':
      '(akunakwenzeka|ayinakwenzeka|akenzeki|ayinako|akunako|awunako) .. (*vot* kabini|*tshintsh*|*bon*|*qhath*|*hak*|kabini|*azi*), (inkqubo|umthetho) .. (*khusela|*thintela|*qinisekisa|*vumeli), (zonke|onke|wonke) .. (*balwa*|*vavanywa|*bhaliwe*|*bhalwe*|*qinisekisw*), (phambi kwe|phambi kwa) .. (*bukeli|*qela|ii-agent), *khuselekile, zikhuselekile, *tyikitywe ngamaqela, phambi kwamaqela, zigcinwa, *hlolwa phambi, phambi kwawo',
    hearsay:
      'kuthiwa, bathi, kuxelwa ukuba, kuvakala ukuba, ndivile ukuba, ndive, abantu bathi, kukho amarhe, amarhe, ingxelo ithi, kurhanelwa, kuthethwa ukuba, omnye uthe, ummelwane (uthi|uthe), ndixelelwe',
    witness:
      'ngawam amehlo, ngamehlo am, phambi kwam, (ndibone|ndizibonele|ndibonile|sibonile|sizibonele|ndivile|bendilapho|ndandilapho|besilapho|ndandikho), (ndifike|sifike|ndilinde|silinde|ndivotile|sivotile|ndibuzile|ndabuza|sabuza|ndifumene|sifumene|sabala|ndandiyi*|bendiyi*), (bandixelel*|basixelel*|bandigxoth*|basigxoth*|bandinik*|basinik*|bandibuyisel*|sikhutshiwe|sagxothwa|wandixelela), (igama lam|ivoti yam|iphepha lam), (kuthi|sethu|lethu|kowethu|sasekhaya)',
    comparison:
      '(eMelika|eBotswana|eZimbabwe|eFransi|eNgilane|eJamani|kwamanye amazwe|eKenya|eNamibia) .. (*bala*|*vota*|*phumo*|usuku|*yure), amanye amazwe, kwamanye amazwe, kuphela eMzantsi Afrika',
    'past-election':
      'ngo-(1994|1999|2004|2009|2014|2016|2019|2021), (unyulo|lonyulo|kunyulo) (lwango|oludlulileyo|lwangaphambili|olugqithileyo), kunyulo (oludlulileyo|lwango-2019|lwango-2021), kwiminyaka .. edlulileyo, iminyaka edlulileyo',
    'count-progress':
      '(*bala*|*balwa*) .. (*qalile|*qala|*qhubeka|*gqityiwe|*sele), (sekubalwe|kubalwe|sele kubalwe) .. (*pesenti|ekhulwini|#|iivoti), iziphumo (zokuqala|zokugqibela|ezisesikweni), (*phumo) .. (*bhengezwa|*bhengeza|*lindelekile|*aziwa|*khutshwa),  ekhulwini weevoti, ziyaqhubeka nokungena, kubalwe .. ekhulwini',
    'register-figures':
      '(#|*zigidi|izigidi|million|inani) .. (*bhalisile|*bhalisele|babhalis*|abavoti|*bavoti), abantu aba .. (*bhalis*), inani labavoti, (ababhalisileyo|ababhalisele)',
    'turnout-figures':
      '(sele bevotile|bavotile|abavotileyo|bevotile) .. (#|ekhulwini|*pesenti|*zigidi), (#|ekhulwini|*pesenti) .. (bevotile|bavotile|abavotileyo), ukuphuma kwabavoti, inani labavotileyo',
    scheduled:
      '(luza kuba|luya kuba|iza kuba|luza kubanjwa) .. (ngo|ngomhla|nge|nonyulo), (unyulo|unyulo loorhulumente) .. (luza kuba|luya kuba|lumiselwe|olulindelekileyo|oluzayo), ngomhla (we|wama), olulindelekileyo, kunyulo oluzayo, kunyulo olulandelayo, kude kube ngu, iza kukhupha, luza kubanjwa, lihlehliselwe, iza kusimamela, uza kwenza',
    preparation:
      '(*lungiselel*|*qeqesh*|*vavany*) .. (*nyulo*|*gosa*|*kuvota*|*khululo*|Ii-VMD|ii-VMD), (*phepha*|*bhokisi*|ii-VMD) .. (*shicilel*|*printw*|*thunye*|*fikile|*vavany*|*ziswa), amalungiselelo, *lungiselelo',
    orderly:
      'ngaphandle (kweziganeko|kweengxaki|kwengxaki), (ngoxolo|ngokuzola|kakuhle), kuhamba kakuhle, kuhambe kakuhle, ngokwenkqubo, ngexesha, akukho ziganeko, zivulwe ngexesha',
    reform:
      '(umthetho|imithetho|*thetho oYilwayo|uMthetho|inkqubo) .. (wonyulo|yonyulo|*nyulo*), (*phakamis*|*cebis*|*hlomel*|*ngenisa) .. (*nyulo*|*kuvota*|*vot*), Electoral Amendment, Electoral Act, abaviwa abazimeleyo',
    'voter-guide':
      '(uvota|ungavota|singavota|uvotela|kuvotwa) (njani|phi|nini), indlela yokuvota, (yonke into|konke|okufuneka) .. (uyazi|ukuyazi|ukwazi), nantsi indlela, jonga (ukuba|igama lakho|apha), imibuzo neempendulo, fumana ngakumbi, kufanele uye, kufuneka aye, ungaya kwi, *kwenziwa nakwi, banganikwa, zamkelekile, *samkelekile',
    'inquiry-demanded':
      '(*funa|sifuna|bafuna|*cela|*nyanzelis*|*bongoza) .. (*balwa* ngokutsha|uphando|*phando|*rhoxe|inyaniso|unyulo olutsha|*phicothw*), (kufuneka|kumele|makubalwe|mazibalwe) .. (ngokutsha|*phandwe|*rhoxe|*banjwe|*chithwe|*rhoxiswe), makubalwe ngokutsha, kufuneka .. *rhoxe, *irhoxe, sifuna ubunkokeli',
    'trust-survey':
      '(*themb*|intembeko) .. (IEC|*nyulo*|*phumo*), (*pesenti|ekhulwini|#|uninzi|isiqingatha) .. (*kholelwa|*themba|*cinga|bathi), (uphando|HSRC|Afrobarometer) .. (*themb*|luthi|*fumanise)',
    'boast-totals':
      '(*zigidi|amawaka|#) .. *voti .. (ngaphezu|*ninzi|*phumelel*), (*phumelel*) .. (ngamandla|kakhulu|ngokugqithisileyo), iivoti ezininzi kunazo zonke, imbali',
    'foreign-election':
      '*nyulo* .. (eZimbabwe|lwaseZimbabwe|eKenya|lwaseKenya|eMelika|lwaseMelika|eNigeria|eRashiya|eSwatini|eLesotho|eBotswana|eMozambique|eNamibia|eGhana|eMalawi|eZambia|eCongo|eFransi|eBritane), (IZimbabwe|iKenya|iMelika|iMozambique|iBotswana|iLesotho) .. *nyulo*',
  },
  leaves: {
    'proc.date': '(*nyulo|*lonyulo*) .. (*hlehlis*|*rhoxis*|*misiwe|*cimiwe), *vota ngomvulo, *votwa ngolwesihlanu',
    'proc.hours': '*khululo .. (*vulwe|*vule|*valwe|*vuliwe) .. (kade|kwangethuba|emva|*phuz*)',
    'proc.place': '(*khululo|*ziko) .. (*valiwe|*valwe|*susiwe|*fudus*|*ngekho|asikho)',
    'proc.method': '(*vota*|*vote|*kuvota*) .. (SMS|ngefowuni|whatsapp|nge-intanethi|nge-app|online)',
    'proc.documents':
      '(ngaphandle|*funeka|kuphela) .. (*sazisi|ID|*pasipoti) .. *vot*, *vot* .. (ngaphandle|*funeka) .. (*sazisi|ID)',
    'proc.marking': '(usiba|ipeni|ipensile) .. (*phepha|*voti*), *phepha lokuvota .. (usiba|ipeni|ipensile)',
    'proc.special': '(special vote*|*vota* phesheya) .. (*valiwe|*phelile|*rhoxis*|umhla wokugqibela)',
    'proc.assist': '(*khubazek*|*ngaboniyo|iimfama) .. (*vot*|*khululo*)',
    'part.intimidation':
      '(*polisa*|*joni|*xhobileyo|*grogris*|*oyikis*) .. (*khululo*|*bavoti*|*kuvota*), *bavoti* .. (*grogris*|*oyikis*|*dubul*|*hlasel*)',
    'part.queues':
      '(*mgca*|imigca|ukrozo|*fola) .. (*kuvota*|*khululo*), *maphepha .. (*phelile|aphelile|*phel*), *phelelw* ngamaphepha',
    'part.secrecy':
      '(ivoti|ukuvota) .. (ayiyomfihlo|ayomfihlo|*ngeyomfihlo), *azi .. *votele bani, *bona .. *votele bani',
    'part.penalty': '(igranti|indodla|i-SASSA|inkamnkam) .. (*nqunyul*|*susw*|*phel*) .. *vot*, *hlawulis* .. *vot*',
    'part.futility': '(ivoti|iivoti|ukuvota) .. (ayibalwa|azibalwa|akuncedi|*tshintshi), sele kugqityiwe',
    'part.buying': '*theng* iivoti, iivoti .. *theng*, (imali|iipasile|R100|R50|R200) .. *voti*',
    'part.eligibility': '(*phambukeli|*bamanye amazwe|*banjwa|*kwamanye amazwe) .. *vot*',
    'reg.purge':
      '(*susiwe|*cimiwe|*susw*) .. *luhlu, *gama .. (alikho|lisusiwe|*ngekho) .. (*luhlu|*hlwini|roll), igama lam alikho',
    'reg.inflate': '(*fileyo|*swelekileyo) .. *luhlu, *luhlu .. (abafileyo|*swelekileyo|*fileyo)',
    'reg.breach': '(iinkcukacha|uluhlu) (zabavoti|lwabavoti) .. (*vuz*|*biwe|*thengis*|*hak*)',
    'reg.tamper': '(*tshintsh*|*guqul*) .. (*luhlu lwabavoti|iinkcukacha zabavoti)',
    'reg.service': '(VMD|ii-VMD|*scanner|*matshini) .. (*sebenzi|*ngasebenzi|offline|*phukile|*sebenzanga)',
    'ball.extra':
      '*maphepha okuvota .. (*phawul*|*gcwalis*|*mgunyathi|*ngaphezulu|*gqithileyo), (iingxowa|*bhokisi) .. *maphepha okuvota',
    'ball.destroy':
      '(*tshis*|*lahl*|*krazul*) .. *maphepha okuvota, *maphepha okuvota .. (*tshis*|*lahl*|*krazul*|*nkunkum*|*mgqomeni)',
    'ball.design': '*phepha lokuvota .. (impazamo|*bhidis*), impazamo .. *phepheni lokuvota',
    'ball.custody':
      '*bhokisi .. *vot* .. (*vuliwe|*vulwe|*tshintsh*|ebusuku|*ngatywinwanga|*thuth*), (*bhokisi) .. (*ngatywinwanga|*vuliwe) .. *vot*',
    'ball.ink': '(inki|*yinki) .. (*hlambek*|*phuma|*cimek*|*susek*)',
    'tech.machine': '*matshini .. (*tshintsh*|*guqul*|*ebiwe|*bala kakubi) .. *voti*',
    'tech.hack':
      '(IEC|*nyulo|*nkqubo yonyulo) .. (*hack*|*hak*|*hlasel*|*qhekez*), (*hack*|*qhekez*) .. (IEC|*nyulo|*ziphumo*)',
    'tech.source': '(*khowudi|algorithm|source code) .. (IEC|*nyulo|*voti*)',
    'tech.outage':
      '(*webhusayithi|website|*nkqubo|ibhodi yeziphumo|dashboard|leaderboard) .. (IEC|*ziphumo*) .. (*sebenzi|offline|*wile|down|*cim*)',
    'tech.missing': '(VMD|ii-VMD|*matshini|iilaptop) .. (*biwe|*lahlek*|*ebiwe)',
    'tech.network':
      '(umbane|intanethi|loadshedding) .. (*mk*|*cim*|*hambile|*qhawu*) .. (*kubalwa*|*bala*|*khululo*|*kuvota*)',
    'res.count':
      '(*bukeli|*qwalaseli|*arhente|*agent) .. (*gxoth*|*khutsh*|*alelw*|*valelw*), *bal* .. (ngasese|ngaphandle) .. (*bukeli|*arhente|*agent)',
    'res.mismatch':
      'iivoti .. (*ninzi|*gqith*|ngaphezu*) .. (*kunabavoti|*kwabavoti|*bhalis*), amanani .. (*hambelani|*lingani|*dibani)',
    'res.timing': '*ziphumo .. (*libazis*|*lityaz*|*khaphumi|*khaphum*)',
    'res.fake':
      '*ziphumo .. (*bubuxoki|*mgunyathi|*xokis*|*nkohliso), *ziphumo .. (*bhengez*|*aziwa) .. (phambi|kwangaphambili)',
    'res.audit': '(*bal* kwakhona|*balwa kwakhona|uphicotho) .. (*ala*|*nqab*|*fihl*|*bonis*)',
    'cand.access':
      '(*qela|*gqatswa|MK) .. (*alelwe|*khutshiwe|*susiwe|*nqatshelwe) .. (*phepheni|*nyulo|*nyulweni|*bhalis*|*luhlu)',
    'fraud.voting':
      '*vot* kabini, (abafileyo|*swelekileyo|*fileyo) .. *vot*, *vot* ngegama, sele kuvotiwe ngegama, izazisi zomgunyathi',
    'fraud.general':
      '(*nyulo|*nyulweni|iivoti) .. (*biwe|*ebiwe|*qhophololo*|*qhath*|*rigged|*rhwaphiliz*|*qhetseba), (*qhophololo*|*qhetseba|*rhwaphiliz*|babile|*ebile) .. (*nyulo|*nyulweni|*lonyulo)',
    'inst.capture':
      '(IEC|*khomishoni|*komishoni|*gosa onyulo) .. (*nyotyiwe|*nyob*|*khethelel*|*lawulwa|*thengiwe|*sebenzela|*rhwaphiliz*|umkhethe|*mkhethe)',
    'inst.imperson':
      '(*mgunyathi|fake|*nkohliso|*bubuxoki) .. (*leta|*yalezo|website|*webhusayithi) .. (IEC|*nyulo), (egameni|ngegama) le-IEC, *zenza i-IEC',
  },
  none: { 'ball.mail': 'South Africa has no postal voting; what there is of it is in the concepts' },
};
