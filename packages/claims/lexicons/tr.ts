import type { Lexicon } from '../src/lexicon/lexicon.ts';

export const tr: Lexicon = {
  language: 'tr',
  concepts: {
    election:
      'seçim, seçimi, seçimin, seçimler*, seçime, seçimde, seçimden, seçimlerin, sandığa, sandık başına, (birinci|ikinci|ilk) tur, ikinci turda, önseçim, erken seçim, yerel seçim*, genel seçim*, cumhurbaşkanlığı seçim*, seçim gecesi, seçim günü, anadolu ajansı .. (veri|sonuç), veri akışı',
    referendum: 'referandum*, halk oylaması*, halkoylaması*, plebisit',
    'election-day': 'seçim günü*, oy verme günü*, seçim gecesi*',
    'election-body':
      'YSK, yüksek seçim kurulu*, seçim kurul*, il seçim kurul*, ilçe seçim kurul*, SEÇSİS, sandık kurul*, merkez seçim komisyon*, seçim komisyon*, seçim müdürlüğ*, kurulun başkanı, ilçe kurul*, il seçim kurul*, ilçe seçim kurul*, YSK',
    official: 'sandık (başkan*|görevli*|kurulu başkan*|kurulu üye*), seçim görevli*, kurul üye*, sandık müşahid*',
    observer: 'müşahit*, müşahid*, gözlemci*, AGİT, oy ve ötesi, parti temsilci*, parti temsilci*',
    voter: 'seçmen, seçmenin, seçmene, seçmeni, seçmenler*, seçmenlerin, oy kullananlar*',
    vote: 'oy, oyu, oyum, oyun, oylar*, oyları, oyların, oyumu, oyunu, oyunuzu, oyuma, oya, oy kullan*, oy ver*, oy at*, oy verme, oylama*, kullanılan oy',
    turnout: 'katılım oran*, seçime katılım, katılım yüzde, seçmen katılım*',
    register:
      'seçmen (listesi*|liste*|kütüğ*|kaydı*|kayıt*), seçmen kütük*, askı listesi*, muhtarlık bölgesi askı, sandık seçmen liste*',
    registration: 'seçmen kayd*, (seçmen) .. (kaydol*|kayıt*), nakil .. seçmen, adres kaydı .. seçmen',
    ballot: 'oy pusula*, pusula, pusulalar*, pusulası*, pusulada, zarflar*',
    'ballot-box': 'sandık, sandığ*, sandıkta, sandıktan, sandıklar*, sandıkların',
    'postal-vote': 'posta* .. oy*, mektupla oy*',
    'early-vote': 'erken oy*, önceden oy*',
    'special-vote':
      '(yurt dışı*|gurbetçi*|gümrük*|temsilcilik*|konsolosluk*) .. (oy*|sandık*|seçmen*), seyyar sandık*, gurbetçi oy*, yurt dışından .. (torba*|oy*), yurt dışı (oy*|seçmen*)',
    'voting-machine': '(elektronik|oy) .. (makine*|cihaz*), oy makine*, elektronik oylama*, dominion, smartmatic',
    'election-system':
      'SEÇSİS, (YSK|seçim|oy) .. (sistem*|sunucu*|yazılım*|server*), elektronik oy*, SEÇSİS, seçim yazılım*, seçim sistemi*, sonuç sistemi',
    'election-site':
      '(YSK|seçim|sonuç*) .. (sitesi*|site|uygulama*|portal*|ekran*), e-devlet .. (seçmen|sandık|oy), veri akışı*',
    'poll-book': 'elektronik seçmen liste*, tablet .. seçmen',
    'polling-place':
      'sandık (başı*|alanı*), oy verme (yeri*|kabin*|yerleri*), oy kabini*, kabinde, kabine, sandık bölge*, seçim bölgesi*, sandık başında, sandıkta, hangi sandıkta, konsolosluklarda',
    'polling-hours': '(oy verme|sandıklar|oylama) .. (başla*|bitt*|sona er*|kapan*|açıl*|saat), saat .. oy kullan*',
    'id-document': 'kimlik, kimliğ*, nüfus cüzdan*, pasaport*, ehliyet*, seçmen kağıd*, seçmen bilgi kağıd*',
    count:
      'sayım, sayımı, sayımın, sayımda, sayımlar*, sayıldı, sayılıyor, sayılırken, sayılma*, saydı, sayarken, döküm*, tasnif*',
    results: 'sonuç, sonuçlar*, sonucu, sonucun, kesin olmayan sonuç*',
    'result-sheet': 'tutanak, tutanağ*, tutanaklar*, ıslak imzalı, birleştirme tutana*',
    'exit-poll': 'sandık çıkış anket*, exit poll*, çıkış anket*',
    'recount-audit': 'yeniden say*, tekrar say*, geçersiz oyların say*, denetim, itiraz üzerine say*',
    certification: 'mazbata*, (sonuç*|seçim*) .. (onayla*|tescil*|kesinleş*), mazbata*',
    court: 'mahkeme*, AYM, anayasa mahkemesi, yargı*, hakim*, hâkim*, savcı*, dava*, danıştay',
    'police-army': 'polis*, asker*, jandarma*, bekçi*, silahlı, korucu*, özel harekat*, emniyet',
    'foreign-actor': 'rus, ruslar, rusya*, abd, amerika*, cia, israil*, soros, batı, dış güçler*, yabancı*, çin',
    'source-code': 'kaynak kod*, algoritma*, arka kapı*, seçim yazılım*, yazılımın bakımını',
    server: 'sunucu*, server*, veri tabanı*, veritabanı*, bilgisayar*, sistem',
    'power-network':
      'elektrik* .. (kes*|gitt*|git*), internet* .. (kes*|çök*|kapat*|yavaşla*), jeneratör*, trafoya kedi, trafo*, kesinti*, trafo, trafoya, trafolar*, elektrik* (kesil*|kesinti*)',
    pen: 'kalem*, tükenmez, mühür, mühr*, evet mühr*, tercih mühr*, mürekkebi uç*',
    ink: 'mürekkep*, parmak boya*, boya',
    seal: 'mühür*, mühr*, mühürsüz, torba mühr*, bant',
    signature: 'imza*, ıslak imza*, kaşe, zarf*',
    'non-citizen':
      'suriyeli*, sığınmacı*, mülteci*, göçmen*, afgan*, yabancı*, kaçak*, vatandaşlık verilen, Suriyeli*, mülteci*, sığınmacı*',
    'dead-people': 'ölü, ölüler*, ölmüş*, ölen*, vefat*, merhum',
    'voter-group':
      'öğrenci*, asker*, mahkum*, hükümlü*, tutuklu*, depremzede*, gurbetçi*, memur*, engelli*, yaşlı*, emekli*',
    disabled:
      'engelli*, görme engelli*, yaşlı*, tekerlekli sandalye, refakatçi*, yatalak*, hasta, hastalar, hastaların, yatalak, alzheimer',
    'remote-channel':
      "(sms|telefon|internet|whatsapp|e-devlet|uygulama|mail) .. (ile|üzerinden|dan|den), sms'le, online, internetten, telefondan, e-devletten",
    'bag-vehicle': 'çuval*, torba*, minibüs*, otobüs*, kamyon*, araç*, araba*, poşet*, koli*',
    camera: 'kamera*, foto*, fotoğraf*, selfie, video*',
    'election-fraud':
      "(hile*|hırsız*|usulsüz*|çal*|şaibe*) .. (seçim*|oy|oylar*|oyu|sandık*|sandığ*|referandum*), (seçim*|oy|oylar*|oyları*|oyumuz*|sandık*|sandığ*|referandum*) .. (hile*|çalın*|çaldı*|çalıyor*|hırsız*|usulsüz*|şaibe*|gasp*), hileli seçim, oy hırsız*, sandık hile*, mükerrer oy*, atı alan üsküdar'ı geçti",
    fraud:
      'hile*, sahtekar*, usulsüz*, dolandır*, şaibe*, ihlal*, kanunsuz*, yasa dışı, düzenbaz*, usulsüzlük*, sayımların yarısı kötü',
    rigged:
      'hileli, çalınd*, çaldılar, çalınan, gasp*, ayarlan*, kurgu*, (baştan|önceden|çoktan) (belli|ayarlan*|karar*), manipül*',
    falsified: 'sahte*, uydurma*, düzmece*, tahrif*, taklit*',
    hacked:
      'hack*, sızdı*, sızıl*, sızma, ele geçir*, kırıl*, siber saldırı* sonucu, (sistem*|sunucu*|veri*) .. (gir*|eriş*)',
    attacked: 'siber saldırı*, ddos, saldırı* .. (sistem*|site*|sunucu*)',
    altered: 'değiştir*, değişti*, kaydır*, yazıl* .. (başka|yanlış), silin* , aktar*, düzelt*, eksilt*, sıfırla*',
    added: 'ekle*, doldur*, atıl*, basıl*, ilave*',
    destroyed:
      'yakıl*, yakt*, yırtıl*, yırt*, çöp*, imha*, atılmış, yanmış, çöp konteyner*, çürüyor, yakıldı, yakılmış',
    lost: 'kayıp*, kaybol*, eksik*, bulundu*, ortadan kaybol*, yok oldu',
    stolen: '(oy pusula*|sandık*|tutanak*|mühür*|torba*) .. (çalın*|çaldı*|kaçır*|gasp*)',
    'pre-marked': 'önceden (basıl*|mühür*|doldur*|işaretlen*), basılı* evet, mühürlenmiş .. pusula*, hazır mühürlü',
    extra: 'fazladan, mükerrer, çift, yedek, fazlası, fazladan, fazla (oy|pusula|zarf), mühürsüz, muhtarın evinde',
    invalid: 'geçersiz*, iptal*, geçerli (değil|sayılma*), geçersiz say*',
    'not-counted':
      'sayılma*, sayılmadı*, sayılmıyor, sayılmayacak, sayılmaz, sayıma (katılma*|dahil edilme*), torbaları açmıyorlar, (oylar*|torba*) .. (açmıyorlar|açılmıyor|sayılmıyor|saymıyorlar|sayılmadı), depoda çürüyor',
    closed: 'kapalı, kapat*, kapand*, yok, açılma*, kaldırıl*',
    moved:
      'taşın*, taşıd*, (sandık*|okul*|yer*) .. (değiş*|taşın*|nakled*), başka okul*, birleştiril*, kilometre ötedeki, (başka|ötedeki) (okula|köye|ile|ilçeye) .. (kaydetmişler|kaydedil*|taşı*|alın*), sandığı yok, sandığım .. (değişmiş|başka|yok)',
    late: 'geç (açıl*|başla*), erken (kapan*|kapat*), gecikmeli, gecikme*, hala açılma*, öğlene kadar açılamadı, (sandık*|okul*) .. (açılamadı|açılmadı|geç açıl*), mühür gelmemişti',
    extended: 'uzatıl*, uzat*',
    postponed:
      'ertelen*, ertele*, başka (gün|tarih), iptal edil*, pazartesi .. oy*, (salı|pazartesi|cumartesi) günü oy*, (oy verme|seçim|oylama) .. (alınmış|alındı|ertelen*|kaydırıl*), (çarşambaya|pazartesiye|salıya|cumartesiye|perşembeye|cumaya) (alınmış|alındı|ertelendi|kaydırıldı), bir hafta ertelen*',
    annulled: '(seçim*|sonuç*|referandum*) .. (iptal*|yenilen*|geçersiz*), yenilenmesi*, tekrarlan*',
    down: '(site*|sistem*|sunucu*|ekran*|uygulama*) .. (çök*|açılm*|kilitlen*|dond*|gitt*|çalışm*|hata*), çöktü, kilitlendi, arıza*, erişilem*, erişim engel*, (SEÇSİS|sistem|site|sunucu|uygulama) .. (çöktü|çökmüş|açılmıyor|donmuş|erişilemiyor)',
    leaked: 'sızdırıl*, sızdı*, (veri*|bilgi*|kimlik*) .. (sız*|satıl*|çalın*|yayınlan*), ifşa*',
    deleted:
      '(liste*|kütü*) .. (silin*|çıkarıl*|yok|adı*), kaydı* .. (silin*|yok|düşür*), adım* .. (yok|çıkmadı*|bulunam*|silin*), seçmen kaydı* .. (silin*|bulunam*), listelerden düştü, listeden (silin*|düş*|çıkarıl*), (kaydı|kaydım|ismi|ismim) .. (silin*|yok|düş*)',
    'double-voting':
      '(iki|üç|birden fazla|defalarca|mükerrer|çifte) .. oy*, iki kez oy*, iki kere oy*, taşıma* seçmen*, mükerrer seçmen*',
    impersonated:
      '(yerine|yerime|adına|adıma) .. (oy|imza*), başkası* .. (oy|imza*), imzam* .. atıl*, oyum .. kullanılmış*, (sahte) .. kimlik*, ismimin karşısında imza, (yerime|yerine|adına) .. (oy|imza|mühür) (kullan*|at*|bas*|ver*), benim yerime, eşiniz atmıştır, (imza|oy) atılmış, elinden tutup bastırdı',
    'vote-buying':
      'oy satın al*, (oy|oya|oylar*) .. (para*|lira*|kömür*|erzak*|altın*|çeyrek), (para*|lira*|kömür*|makarna*|erzak*|koli*) .. (oy|oya|oylar*), oy başına, oy başına, (lira|para|altın|kart|kömür|makarna) .. (oy için|oyuna|oy karşılığı), oy karşılığı, oyunu sat*',
    paid: 'para, parayla, lira, liraya, rüşvet*, erzak*, kömür, makarna, hediye*, koli dağıt*, altın, market kartı, bin lira, kömür, makarna, erzak*, altın',
    coerced:
      'zorla*, baskı*, mecbur*, tehdit*, (patron*|müdür*|amir*|şef*) .. (oy|foto*|istedi*), fotoğrafını göstermeyen, (şef*|patron*|müdür*|usta*) .. (pusulanın|pusulayı|oyunuzu|oyunu), pazartesi gelmesin, (göstermeyen|vermeyen) .. (gelmesin|işten)',
    threatened:
      'tehdit*, korkut*, gözdağı*, gözaltı*, darp*, engellen*, uzun namlulu, silahlarla bekleyen, (korucu*|asker*|jandarma*|silahlı*) .. (seçmeni|seçmenleri|geri çevir*), (seçmeni|seçmenleri) .. (geri çevir*|korkut*|tehdit*)',
    violence: 'saldır*, kavga*, silah*, bomba*, patla*, darp*, bıçak*, ateş aç*, yarala*, taşlı',
    queue: 'kuyruk*, kuyruğ*, sıra bekle*, (saat*) .. (bekle*|kuyruk*|sıra*), sırada, izdiham',
    'ran-out':
      '(pusula*|zarf*|mühür*|tutanak*) .. (bitt*|tüken*|yetmed*|kalmad*|yok|eksik*), (bitti|tükendi|yetmedi) .. pusula*, mühür gelmemişti, (pusula*|mühür*|zarf*) .. (gelmedi|gelmemiş*|bitti|bitmiş|yetmedi)',
    'seal-broken':
      '(mühür*|mühr*|torba*|çuval*|sandık*) .. (kırık*|kırıl*|açık*|açıl*|yırtık*|mühürsüz*|sahipsiz*|kopuk*), mühürsüz (oy*|pusula*|zarf*|torba*), mühürsüz, kamyonetine yüklediler, (torba*|sandık*) .. (mühürsüz|yırtık|kamyonet*|özel araç*), belediyenin kamyonet*',
    transported: 'taşın*, götürül*, götür*, kaçır*, getiril*, taşıma*',
    night: 'gece, gece yarısı*, gizlice, karanlıkta, kapalı kapı*',
    'washes-off': '(boya*|mürekkep*) .. (çık*|silin*), silinen kalem, uçan mürekkep, uçucu',
    'bleeds-through': '(mühür*|mürekkep*) .. (arka*|bulaş*|geç*), mühür izi*, bulaşmış',
    traceable:
      'barkod*, takip ed*, (kime|kimin|hangi partiye) .. oy ver* .. (gör*|bil*|anlaş*|öğren*), kime oy verdi* .. (gör*|bil*|anla*|öğren*), gizli değil, numaralı oy, numaralı pusula*, seri numaralı',
    mismatch:
      '(seçmen*|kişi*|imza*) .. fazla oy*, daha fazla (oy|pusula|zarf), (tutanak*|rakam*|sayı*|sonuç*) .. (tutmuyor|uyuşmu*|tutmad*|farklı*|çelişk*), yüzde yüz* .. (üzer*|geç*|aş*), fark var, seçmene karşılık # oy, # oy çıktı, seçmen sayısından fazla, tutmuyor, tutmadı, uyuşmuyor, örtüşmüyor, seçmene karşılık',
    exceeds: 'fazla, daha çok, üzerinde, aştı, aşan',
    delay:
      '(sonuç*|sayım*|veri*) .. (gecik*|bekletil*|yavaş*|hala yok|gelmiyor|durd*|donduruldu*), tek veri girmedi, veri (girişi|akışı) .. (durdu|kesildi), sonuçlar .. (açıklanmadı|gecik*|bekletil*)',
    swing:
      'birden*, bir anda, gece yarısı* .. (öne geç*|değiş*|fark*), öne geçti, fark kapan*, fark kapanırken, bir anda, (gece yarısı|sabaha karşı) .. (değişti|döndü)',
    stopped: '(sayım*|veri* akış*|veri giriş*|oylama*) .. (durd*|kes*|durdurul*|ara*)',
    expelled:
      '(müşahi*|gözlemci*|avukat*|temsilci*) .. (çıkarıl*|çıkart*|dışarı*|alınma*|atıl*|kovul*|engellen*|sokulma*), koridora aldılar, dışarı (çıkardılar|çıkarıldı|atıldı|aldılar), (müşahit*|gözlemci*|avukat*) .. (çıkarıldı|atıldı|alınmadı|sokulmadı|engellendi|dışarı), salondan çıkardı*',
    refused:
      '(oy kullan*|oy ver*) .. (izin ver*|alma*|engel*|edilme*|dırılma*), oy kullandırılma*, oy kullanama*, oy kullandırmad*, geri (çevril*|gönderil*|çevird*), içeri alınma*, geri çevirdi, geri çevrildi, oy kullandırılmadı, oyum da yok, oy kullanamad*, (kullanamadan|kullanmadan) .. (döndü|döndük)',
    'ballot-access':
      '(aday*|parti*|adaylığ*) .. (seçime sokulma*|reddedil*|veto*|iptal*|düşürül*|engellen*|onaylanma*|listeden çıkarıl*), (adaylığ*) .. (red*|ret*|iptal*|kabul edilme*), adaylık başvurusunu .. (almadı|reddetti), adaylığı (düşürüldü|iptal|engellendi|reddedildi), YSK .. (adaylık|adaylığı) .. (almadı|reddetti|iptal)',
    barred:
      'yasaklan*, men ed*, engellen*, reddedil*, ihraç*, siyasi yasak*, (adaylık|aday) .. (almadı|reddedildi|reddetti|düşürüldü|iptal), başvurusunu (almadı|reddetti), (adaylığı|adaylığını|adaylığına) .. (veto|iptal|engel*|reddet*), diploması iptal',
    requirement:
      'şart, zorunlu*, lazım, olmadan .. (olmaz|veremez*|kullanamaz*), olmayan .. (kullanamaz*|veremez*), gerekli, gerekiyor, gerekir, gerekmektedir',
    entitled: 'oy kullanabil*, oy verebil*, oy hakkı var*, seçme hakkı*',
    'not-entitled': 'oy kullanamaz*, oy kullanamay*, oy veremez*, oy veremey*, oy hakkı* .. (yok|elinden|kaldır*)',
    deadline: 'son gün*, son tarih*, kadar, süre* .. (dol*|bit*), en geç',
    biased: 'tarafl*, yandaş*, partili*, yanlı, güdümünde, emrinde, talimat*, kontrolünde, taraf tut*',
    bribed: 'rüşvet*, satın alın*, satılmış*, yolsuz*, şantaj*',
    appointed: 'atan*, atadı, görevden al*, istifa*, görevden uzaklaş*, yerine getiril*',
    'fake-channel':
      'sahte .. (site*|hesap*|mesaj*|sms*|mektup*|link*|duyuru*|belge*), (YSK|kurul) .. adına .. (mesaj*|arıyor*|sms*|mail*), taklit .. site*, YSK adına atılan, (sahte|YSK adına) .. (SMS*|mesaj*|site*|hesap*|mektup*)',
    deepfake: 'deepfake*, yapay zeka*, montaj ses*',
    premature:
      'sandıklar kapanmadan, (oy verme|sayım|seçim) .. (bitmeden|başlamadan|önce), önceden (hazırlan*|yazıl*|açıklan*|imzalan*), erken açıklan*, sandıklar kapanmadan, sandıklar açılmadan bir gün, (sonuç*|tablo*) .. (kapanmadan|önce*) .. (dolaşıma|yayımlan*), kesin sonuç tablosu',
    fined: '(ceza*|para cezası*|hapis*) .. (oy*|sandığ*), (oy kullanma*|sandığa gitme*) .. (ceza*|kesil*)',
    'data-used':
      '(seçmen*|liste*) .. (vergi*|borç*|icra*|asker*|haciz*), (vergi*|icra*|haciz*|sınır dışı*) .. (seçmen*|oy kullan*)',
    futile:
      '(oy*) .. (boşuna|önemi yok|fark etmez|işe yaramaz|değişmez), sonuç belli, boşuna .. oy*, zaten .. (karar*|belli)',
    harvested: '(topla*|toplan*) .. (kimlik*|zarf*|pusula*|oy*), huzurevi*, kimlikleri topla*',
    unsolicited: '(seçmen kağıd*|zarf*) .. (ölü*|ölmüş*|eski|tanıma*|başka*), seçmen kağıdı* .. (geldi|gelmiş)',
    uncertified: '(denetlenme*|test edilme*|onaysız*|sertifikasız*)',
    'foreign-owned':
      '(yazılım*|şirket*|sistem*) .. (yabancı*|damad*|oğlu*|yandaş*|amerikan*|rus*|havelsan*|akraba*), ortağı olduğu şirket yapıyor',
    unfair:
      'adil değil, eşit* (değil|olmayan), gayrimeşru, meşru değil, meşruiyet*, antidemokratik, adaletsiz*, tiyatro, göstermelik',
    fair: '(adil|özgür|şeffaf|güvenli) .. (seçim*|oylama*), (seçim*) .. (adil|özgür|şeffaf|güvenli|demokratik)',
    anomaly:
      'şüpheli*, anormal*, tuhaf*, garip*, imkansız*, imkânsız*, istatistiksel*, açıklanama*, hayatın olağan akışı, aklına neler geliyor, ne akıllı hayvanmış, boş bina',
    secret:
      'gizli*, gizlice, sakla*, örtbas*, sessiz sedasız, el altından, incelemeden reddetti, (incelemeden|açmadan|saymadan|gizlice) (reddetti|reddedildi|karar)',
    misleading:
      '(pusula*) .. (hata*|yanlış*|eksik*|karışık*|benzer*|yok), (hatalı|yanlış) .. pusula*, benzer (isim*|logo*), adı yanlış basıldı, pusula* .. (yanlış bas*|hatalı|isim yok), yeniden basım',
    inaccessible: '(rampa*|asansör*) .. (yok|bozuk|çalışm*), engelli* .. (kat*|merdiven*|giremed*|çıkamad*)',
    'ballot-photo':
      '(foto*|resim*|video*) .. (pusula*|oy|oyu|oyun*|kabin*), (pusula*|oy*|kabin*) .. (foto*|çek*), pusulanın fotoğrafı*, pusula fotoğraf*, oyunun fotoğraf*',
    'papers-collected': 'kimlik* .. (topla*|alın*|aldı*|el koy*|istendi*), (topla*|el koy*) .. kimlik*',
    'benefit-lost':
      '(yardım*|maaş*|aylığ*|iş*|burs*|sosyal yardım*|emekli*) .. (kesil*|kesecek*|keserler|kaybed*|elinden), işten (çıkar*|at*), pazartesi gelmesin, işten (at*|çıkar*), (yardım*|maaş*|burs*) .. kesil*',
    'candidate-unfit':
      'diploma*, çifte vatandaş*, üçüncü (kez|defa) .. aday*, (aday olama*|seçilme yeterliliği*|adaylık şart*), siyasi yasak*, imza* .. (sahte*|yetersiz*|eksik*), sabıka*',
    'partial-tie':
      '(eşi|karısı|kardeşi|oğlu|kızı|damadı|yeğeni|kuzeni|akrabası|avukatı) .. (aday*|başkan*|kurul*|sandık*), (aday*|başkan*|vekil*) .. (eşi|kardeşi|oğlu|kızı|damadı|yeğeni|akrabası), (parti|AKP|CHP|MHP) .. (üyesi*|yönetici*), eski (vekil|bakan|aday), eski (ilçe|il|belde) (yöneticisi|başkanı), (partisinin|iktidar*) .. eski (ilçe|il|yönetici*|aday*), (damadının|kardeşinin|oğlunun|eşinin|yeğeninin) .. (ortağı|şirket*), (başkanın|adayın|bakanın|muhtarın) (eşi|kardeşi|damadı|kayınbiraderi|oğlu)',
    'kept-silent':
      '(medya*|basın*|televizyon*|kanal*|TRT) .. (sus*|görm*|göstermi*|yazmı*|gizli*|sessiz*), (kimse*|hiç kimse) .. (konuşm*|söylem*|yazmı*|açıklam*|anlatm*|haber*), örtbas*',
    'draft-summons': 'askere alın*, celp*, sefer görev*, askerlik şubesi*',
    'e-vote-check': 'oyum* .. (kontrol*|doğrula*|sorgula*), elektronik oy*, QR kod* .. oy*',
    'split-group':
      '(seçmenleri|destekçileri|taraftarları|seçmenler) .. (pazartesi|salı|başka gün|ertesi gün), (CHPli*|AKPli*|MHPli*|HDPli*|muhalifler*) .. (oy kullan*|pazartesi), (emekliler|kadınlar|erkekler|gençler|diğerleri|65 yaş*) .. oy kullan*, soyad* .. harf*',
    people: 'kişi, kişinin, kişiye, kişilik, insan*, vatandaş*, nüfus*, imza, hane, mahalleli, köylü*',
    'weak-place':
      'okul, okulda, okulun, okula, okulumuz*, sınıf, sınıfta, spor salonu*, kabin*, muhtarlık*, ilçe kurul*, depoda',
    'weak-box': 'torba, torbalar*, çuval*, koli, kutu, kutular*',
    'weak-list': 'liste, listede, listeden, listesi*, listeye, kütük',
    'weak-paper': 'kağıt, kağıdı, kağıtlar*, zarf, zarfı, zarflar*, form, tutanak*',
    'weak-count': 'sayım*, sayıldı, saydılar, saydık, sayarken, sayılırken, yeniden say*, tekrar say*',
    'weak-staff': 'kurul, kurulun, başkan* .. sandık, görevli*, müşahit*, memur, üye, üyeler, gözlemci*',
    denial:
      '(iddia*|haber*|görüntü*|video*|paylaşım*|söylenti*) .. (doğru değil*|gerçek değil*|asılsız*|yalan*|gerçeği yansıt*|yanlış*|eski*), doğru değil*, gerçek değil*, asılsız*, yalanlad*, yalanlan*, yalan, yalandır, dezenformasyon*, kanıt* yok, delil* yok, iddiasını yalanla*, gerçeği yansıtmı*, mesnetsiz*, söz konusu değil*, çarpıt*',
    'fact-check': 'teyit*, doğruluk payı, malumatfuruş, doğrulama*, iddia yanlış, DMM, dezenformasyonla mücadele',
    'official-notice':
      '(YSK|kurul|valilik|nüfus müdürlüğü) .. (duyur*|hatırlat*|açıkla*|bildir*|bilgilendir*), kamuoyuna duyurulur, basın açıklaması, resmi gazete, sayın (seçmen*|vatandaş*), ilan edildi',
    attribution:
      'dedi, söyledi, göre, belirtti, iddia etti, ifade etti, açıkladı, anlattı, aktardı, diyor, bildirdi, öne sürdü, kaydetti, savundu, konuştu',
    allegation:
      'iddia*, iddiası*, suçla*, şikayet*, şikâyet*, suç duyurusu*, soruşturma*, ileri sür*, öne sür*, şüphe*, itiraz*, zanlı*',
    question:
      'nerede oy*, nasıl oy*, doğru mu, bilen var mı, oy kullanabilir miyim, saat kaç*, hangi (okul*|sandık*), ne zaman, lazım mı, geçerli mi, var mı, hangi sandıkta oy kullanacağım, nerede oy, nasıl (sorgularım|öğrenirim)',
    rhetorical:
      'neden, niye, nasıl olur*, nasıl olmuş, kim say*, tesadüf*, ne hikmetse, acaba, sizce normal mi, hani, bu nasıl, kimin işi, susulur mu, her seçim gecesi mi, neden hep, tesadüf mü',
    opinion:
      'bence, sanırım, umarım, keşke, utanç*, rezalet*, yazık, ayıp, bana göre, olmalı, düşünüyorum, inanıyorum, kanaat*, yorum*, yazık bu ülkeye, utanın, bu kadar basit, istediğimiz bu, içi rahat etsin, nöbet tutsun sonra konuşsun, çalındı diyen önce',
    call: 'imzala*, paylaş*, çağrı*, meydan*, protesto*, boykot*, gelin, sahip çık*, istiyoruz, eylem*, yürüyüş*, dur de*',
    instruction:
      'oy kullanın, sandığa gidin, unutmayın, yanınıza alın, kontrol edin, dikkat edin, götürün, basın, katlayın, ayrılmayın',
    negation: 'değil, yok, hiç, asla, hiçbir, ne, olmadan',
    hedge: 'olabilir, belki, muhtemelen, galiba, sanki, gibi görün*, herhalde, iddiaya göre',
    conditional: 'eğer, ise, şayet, olursa, olmazsa, halinde, takdirde',
    evidence:
      'kanıt*, delil*, video*, görüntü*, belge*, yakalan*, suçüstü*, tanık*, ortaya çık*, kamera*, itiraf*, ses kaydı*, ifşa*',
    urgency: 'son dakika, dikkat, flaş, yayalım, silinmeden, uyarı*, acil, duyduk duymadık demeyin, şok, şoke',
    'first-person':
      'gördüm, gözümle, bana (dedi*|söyledi*), bize (dedi*|söyledi*), bizim (okul*|sandık*|mahalle*|köy*), annem*, babam*, dedem*, komşum*, gittim, gittik, gittiğim*, bekledik, beklediğim*, müşahittim, görevliydim',
    event:
      'röportaj*, canlı yayın*, basın toplantı*, tartışma program*, konuk*, panel*, söyleşi*, duruşma*, bu akşam, oturum*, konferans*, belgeseli, ardından tartışma, duruşma, gözlem heyeti',
    statistic: 'yüzde, milyon*, bin, binlerce, yarısı*, üçte, onlarca, yüzlerce',
    'time-word':
      'bugün, yarın, dün, pazartesi, salı, çarşamba, perşembe, cuma, cumartesi, pazar, saat, sabah, akşam, öğle*',
    explanation:
      '(açıkla*|izah*|belirt*) .. (neden*|fark*|hata*|kaynaklan*), kaynaklan*, (sebebi|nedeni) .. (ise|şu|bu|olarak), normal (bir|prosedür*), (maddi|sehven|yazım|teknik) hata*, sehven, düzeltil*, kanun* .. (gereği|göre|uyarınca), mevzuat*, rutin*, çünkü kalan sandıklarda, açıklaması böyle, aynı gün düzeltildi, böyle yazdı, askerî birliklerdi, hep öğleden sonra, sisteme işlenmiyor, geçen seçime ait',
    'elsewhere-or-old':
      "(video*|görüntü*|fotoğraf*|kayıt*) .. (eski*|ait*|yılın*|20*|başka*|kurgu*|montaj*|çekil*), eski (video*|görüntü*|fotoğraf*), başka (ülke*|seçim*|il*|şehir*), yıl önce*, ilgisi yok, alakası yok, bağlamından, montaj*, (görüntü*|video|fotoğraf*) .. (Türkiye'den değil|eski|yılının|yılına ait), geçen seçime ait, kayıt # yılı*, Türkiye'den değil",
    'cannot-happen':
      'mümkün değil, imkansız*, imkânsız*, (edilemez|değiştirilemez|görülemez|kullanılamaz|girilemez|yapılamaz), (sistem*|kanun*|yöntem*|önlem*) .. (engel*|izin vermez*|güvence*|önle*), (her|tüm|bütün) .. (sayıl*|kontrol*|denetlen*|imzal*), (müşahit*|parti temsilci*|gözlemci*) .. (huzurunda|önünde|gözetiminde|eşliğinde), internete bağlı değil, herkesin önünde, temsilcisinin imzasıyla, dört partinin imzası, hepsiyle birlikte sayılıyor, tek tek gösterdiler, parti temsilcileri .. takip',
    hearsay:
      'diyorlar, deniyor, söyleniyor, konuşuluyor, rivayet*, duydum*, duyduğum*, güya, sözde, iddiaya göre, denildi, söylenti*, arkadaşım (dedi|söyledi|anlattı), komşu (dedi|söyledi|anlattı), yapmış*, çalmış*, kullanmış*, atmış*, yazmış*, basmış*, dağıtmış*, silinmiş*',
    witness:
      'kendi göz*, gözlerimle, gözümün önünde, (ben|biz) (gördü*|saydı*|oradayd*|bekle*), (gördüm|gördük|saydık|çektim|bekledim|bekledik|sordum|itiraz ettim|görevliydim|müşahittim|imzalamadım), (bana|bize) .. (dediler|söylediler|verdiler|vermediler|gösterdiler), (beni|bizi) .. (çıkardılar|almadılar|gönderdiler|kovdular), (adım|oyum|sandığım|imzam|oyumu), (bizim|benim) .. (sandık*|okul*|mahalle*|köy*|sınıf*)',
    comparison:
      '(almanya*|fransa*|ingiltere*|avrupa*|yunanistan*|abd*|amerika*|afrika*|başka ülke*|medeni ülke*) .. (say*|oy*|sonuç*|saat*|gün*), (medeni|gelişmiş|başka) ülke*, muz cumhuriyeti*, sadece bizde, dünyanın hiçbir',
    'past-election':
      '(1946|1950|1994|2002|2007|2011|2014|2015|2017|2018|2019|2023) .. (seçim*|referandum*|yılı*), (geçen|önceki|bir önceki|son) seçim*, yıl önce*, geçen sefer',
    'count-progress':
      '(sayım*|oy sayım*) .. (başla*|sürüyor|devam*|tamamlan*|bitt*), (sandık*|oylar*) .. (yüzde|#) .. (açıl*|say*), açılan sandık*, yüzde .. (sandık açıl*|sayıl*), # .. sandık açıl*, (ilk|kesin|geçici|resmi|kesin olmayan) sonuç*, sonuçlar* .. (açıklan*|bekleni*|ilan*), sandıkların yüzde #, yüzde # açıldı, sayım başladı, ilk sonuçlar, yayın yasağı*, sonuç değişmedi, birer arttı',
    'register-figures':
      '(milyon*|bin|#) .. seçmen*, seçmen sayısı*, (oy kullanacak|kayıtlı) .. seçmen*, ilk kez oy kullanacak*, kayıtlı seçmen*, bin seçmen var, # seçmen var, kayıtlı seçmenin bulunduğu',
    'turnout-figures':
      'katılım .. (yüzde|#|oldu|arttı|düştü|rekor*), (oy kullandı|oy kullananlar) .. (yüzde|#|milyon*), (yüksek|düşük|rekor) katılım, katılım yüzde #, itibarıyla katılım',
    scheduled:
      '(yapılacak*|gerçekleştirilecek*|düzenlenecek*|yapılması* planlan*|yapılıyor|yapıldı), (seçim*|oylama*|referandum*|tur*) .. (yapılacak*|yapılıyor|tarih*|takvim*), seçim takvimi*, (önümüzdeki|gelecek|yaklaşan) .. (seçim*|pazar|ay|yıl), (son gün|son başvuru|süre) .. (#|dol*), saat # sona erdi, oy verebilir, belli oldu, basın toplantısı düzenleyecek, oy verme işlemi',
    preparation:
      '(hazırlık*|hazırlan*|eğitim*|tatbikat*|test*|prova*) .. (seçim*|sandık*|kurul*|oy*), (pusula*|sandık*|torba*|mühür*) .. (basıl*|basım*|dağıtıl*|gönderil*|teslim*|ulaş*|hazır*), akredit*, kura çekim*, kura, kurayla, kura çekimi, teslim edildi, teslim edilecek, polis eşliğinde, tatbikat*, görev yapacak, sandık kuruldu, tanıtıldı',
    orderly:
      '(olaysız|sorunsuz|sakin*|huzur*|sükunet*) , sorun yaşanma*, planlandığı gibi, zamanında, güvenli bir şekilde, herhangi bir olumsuzluk*, emeği geçene teşekkürler, sorunsuz',
    reform:
      'seçim (kanunu*|yasası*|sistemi*|barajı*|reformu*), (kanun teklif*|değişiklik*|düzenleme*|öneri*) .. (seçim*|oy|baraj*|sandık*), dar bölge, baraj .. (düş*|yüzde), pilot, seçim barajı',
    'voter-guide':
      'nasıl (oy kullanılır|oy kullanılacak|oy verilir|sorgulanır|öğrenilir), nerede oy (kullanacağım|kullanılır|kullanacak*), (bilmeniz|bilinmesi) gereken*, sandık sorgula*, seçmen sorgula*, rehber*, adım adım, soru ve cevap*, merak edilen*, işte (sandık*|liste*|adım*), oy kullanırken dikkat, askıya çıktı, kadar yapılabilir, kadar adres bildirecek, yakınıyla ya da şablonla, arasında .. oy verebilir, oy kullanabilmek için',
    'inquiry-demanded':
      '(yeniden sayım*|iptal*|soruşturma*|istifa*|şeffaf*|tekrar*|araştırma*) .. (isti*|talep*|çağrı*|bekli*), (istiyoruz|talep ediyoruz|talep etti|çağrısı*) , (araştırılsın|sayılsın|iptal edilsin|yenilensin|istifa etsin|açıklansın|yargılansın), (araştırılmalı*|sayılmalı*|yenilenmeli*|istifa etmeli*)',
    'trust-survey':
      '(güven*|güvenmi*|inanmı*) .. (seçim*|YSK|sandık*|sonuç*|yüzde), (yüzde|#|yarısı*|çoğunluk*) .. (güven*|inanı*|düşünü*|endişe*|katılımcı*), (anket*|araştırma*|KONDA|metropoll) .. (güven*|göre|gösteri*), katılımcılar*, ankete katılan*',
    'boast-totals':
      'rekor oy*, (milyon*|#) oy .. (fark*|aldık|fazla), ezici* .. (zafer*|çoğunluk*), tarihi (zafer*|fark*|oy), açık ara, sandığa gömd*, sandıktan (zafer*|galip*), milyon oyla tarihin, tarihin rekoru*, rekorunu kırdık',
    'foreign-election':
      '(rusya*|belarus*|ukrayna*|abd*|amerika*|almanya*|fransa*|ingiltere*|yunanistan*|bulgaristan*|gürcistan*|ermenistan*|azerbaycan*|iran*|ırak*|mısır*|venezuela*|kenya*|macaristan*|polonya*|sırbistan*|israil*|kırgızistan*|kazakistan*|moldova*|romanya*|KKTC|kıbrıs*|pakistan*|afganistan*|bolivya*) .. (seçim*|referandum*|oylama*)',
    politics:
      'aday*, parti*, cumhurbaşkan*, başkan*, milletvekil*, bakan*, hükümet*, muhalefet*, iktidar*, ittifak*, AKP, AK parti, CHP, MHP, HDP, DEM parti, İYİ parti, erdoğan*, kılıçdaroğlu*, imamoğlu*, özel, bahçeli*, siyaset*, lider*, belediye*',
    'horse-race':
      'anket*, önde, favori, kazan*, yendi, zafer*, kaybett*, mağlup*, vekil çıkar*, çoğunluğu, puan fark*, başa baş',
    'campaign-work':
      'kampanya*, miting*, vaat*, slogan*, seçim otobüs*, afiş*, destek ver*, broşür*, seçim beyanname*, aday tanıtım*, bağış, bağışı, bağışlar, bağışçı*',
    parliament:
      '(meclis*|TBMM|genel kurul*|milletvekil*|parlamento*|belediye meclis*|komisyon*|BM) .. (oylan*|oylama*|oy birliği*|oy çokluğu*|kabul*|reddet*), (kanun teklif*|tasarı*|önerge*|bütçe*|tezkere*) .. (oy*|kabul*|red*), gensoru*, güven oylaması*, güvenoyu*',
    contest:
      'eurovision, survivor, ödül*, jüri*, yarışma*, en iyi (oyuncu|film|futbolcu), altın top, sms oyu, anketimiz*, o ses',
    districting: 'seçim çevre* .. (sınır*|değiş*|çiz*), gerrymandering',
    'foreign-influence':
      '(müdahale*|dezenformasyon kampanya*|propaganda*) .. (rus*|yabancı*|dış*|seçim*|ülke*), trol*, bot hesap*',
    'hacking-elsewhere':
      '(hack*|siber saldırı*|çalın*) .. (banka*|hastane*|hesab*|şirket*|yemeksepeti*|instagram*), (banka*|hastane*|şirket*|instagram*) .. (hack*|siber saldırı*|çalın*)',
    'law-text': 'madde, fıkra, kanun, sayılı, yönetmelik*, genelge*, uyarınca, hüküm, hükmü, hükmüne',
    satire:
      'zaytung, mizah*, şaka*, karikatür*, ahaha*, caps, espri*, zaytung, kedi adaylığını, oy kabininde ikinci gün*',
    metaphor:
      '(gönül*|kalp*|rol*|sahne*) .. çal*, rol çaldı, kalbimi çal*, gönül oyu, (gençliğimizi|geleceğimizi|hayallerimizi|umutlarımızı|yıllarımızı) (çaldılar|çaldı|çalan), rol çaldı, kalbimi çaldı',
    history: "yüzyıl*, osmanlı*, meşrutiyet*, 1946, 1950'de, tarihçi*, tek parti, cumhuriyetin ilk, darbe*",
    'other-crime':
      '(vergi|banka|sigorta|kredi) .. (dolandır*|kaçakç*|sahtekar*), uyuşturucu*, cinayet*, kara para*, tefeci*, dolandırıcılık*',
  },
  leaves: {
    'proc.date':
      '(seçim*|oylama*|referandum*) .. (ertelen*|iptal edil*|öne alın*|pazartesiye*), (pazartesi|salı|cumartesi) günü oy*, (çarşambaya|pazartesiye|salıya) alın*',
    'proc.hours': '(sandık*|oy verme) .. (erken kapan*|geç açıl*|kapatıl*|uzatıl*|hala açılma*)',
    'proc.place': '(sandık*|oy verme yer*|okul*) .. (taşın*|değiştiril*|kaldırıl*|birleştiril*), sandığı yok',
    'proc.method': '(sms|telefon*|whatsapp|internet*|e-devlet*) .. (oy kullan*|oy ver*)',
    'proc.documents':
      '(kimlik*|seçmen kağıd*|pasaport*|aşı kart*) .. (olmadan|olmayan*|şart|yeni) .. oy*, (kimliği|kimlik) olmayan* .. oy*',
    'proc.marking': '(mühür*|kalem*|mühr*) .. (geçersiz*|taşar*|iptal*), (oy*|pusula*) .. geçersiz (say*|olur)',
    'proc.special': '(yurt dışı*|gurbetçi*|gümrük*) .. (oy*|sandık*) .. (iptal*|son gün*|kaldırıl*|azalt*|yetişme*)',
    'proc.assist': '(engelli*|görme engelli*|yatalak*|refakatçi*|tekerlekli) .. (oy*|kabin*|sandık*)',
    'part.intimidation':
      '(silahlı*|polis*|asker*|jandarma*|tehdit*|korucu*) .. (sandık*|seçmen*|okul*), (sandık*|seçmen*) .. (tehdit*|silahlı*|saldır*|baskı*), (silah*|korucu*|asker*) .. sandık başında, sandık başında .. silah*',
    'part.queues': '(kuyruk*|saat*) .. (oy*|sandık*), (pusula*|zarf*) .. (bitti*|tüken*|yetmed*)',
    'part.secrecy': 'kime oy verdi* .. (gör*|bil*|anla*|öğren*), oy* gizli değil, numaralı pusula*, açık oy*',
    'part.penalty':
      '(oy kullanma*|sandığa gitme*) .. (ceza*|kesil*|işten), (yardım*|maaş*) .. kes* .. oy*, göstermeyen pazartesi',
    'part.futility':
      'oy* .. (boşuna|sayılmıyor|önemi yok), boş oy* .. (iktidar*|birinci), açmıyorlar bile, boşuna sıraya girmeyin, oyumuz .. sayılmıyor',
    'part.buying': 'oy satın al*, (para*|lira*|kömür*|erzak*|makarna*|altın*) .. (oy|oya|oylar*), kimlikleri topla*',
    'part.eligibility':
      '(suriyeli*|sığınmacı*|mülteci*|afgan*|yabancı*|göçmen*) .. (oy kullan*|oy ver*|seçmen*|vatandaşlık*), (Suriyeli*|mülteci*|sığınmacı*|yabancı*) .. (sandıkta|oy kullan*|oy ver*|vatandaşlık), vatandaşlık verilen',
    'reg.purge':
      '(seçmen*|kayd*|liste*|adı*) .. (silin*|silmiş*|çıkarıl*|düşürül*|bulunama*), listelerden düştü, (seçmen|kişi) .. listelerden (düştü|silindi|çıkarıldı)',
    'reg.inflate':
      '(ölü*|ölmüş*|vefat*) .. (seçmen*|liste*), hayali seçmen*, sahte seçmen*, (aynı|bir) .. (adres*|ev*|daire*) .. seçmen*, taşıma seçmen*, (boş bina|boş arsa|inşaat|aynı adres*|tek daire*|tek ev*) .. (seçmen|kayıtlı), adreste # seçmen, seçmen kayıtlı görünüyor',
    'reg.breach': 'seçmen* .. (veri*|bilgi*|liste*) .. (sız*|çalın*|satıl*), MERNİS* .. (sız*|çalın*)',
    'reg.tamper': '(seçmen kütü*|seçmen liste*|seçmen kayıt*) .. (oynan*|değiştir*|tahrif*)',
    'reg.service': '(seçmen sorgula*|e-devlet*|nüfus sistem*|MERNİS*) .. (çök*|açılm*|kilitlen*)',
    'ball.extra':
      '(fazla*|sahte|önceden mühür*|basılı) .. pusula*, (çuval*|torba*|koli*) .. (oy|pusula*), pusula* .. fazla, mühürsüz .. pusula*, mühürsüz oy*, pusula* .. (evinde|arabada|bulundu)',
    'ball.destroy':
      '(oy*|pusula*) .. (çöp*|yakıl*|yanmış*|yırt*|imha*), (çöp*|yakıl*|yırtıl*) .. (oy pusula*|pusula*), çöp konteynerinde .. pusula*, (pusula*|oylar) .. çöp*',
    'ball.design':
      'pusula* .. (hata*|yanlış*|eksik*|karışık*|benzer*|uzun), pusulada .. (yanlış|adı yanlış|hatalı), yanlış basıldı',
    'ball.custody':
      '(torba*|çuval*|sandık*) .. (mühürsüz*|açık*|açıl*|kaçır*|değiştir*|gece), mühürsüz (oy|oylar*|pusula*|zarf*), (oy torba*|torbalar*) .. (kamyonet*|özel araç*|evine|arabasına)',
    'ball.mail': '(yurt dışı*|gurbetçi*) .. (oylar*|torba*) .. (kayıp*|çalın*|değiştir*|kaybol*)',
    'ball.ink': '(boya*|mürekkep*) .. (çık*|silin*|uçu*)',
    'tech.machine': '(makine*|cihaz*) .. oy* .. (değiştir*|kaydır*|yanlış|çal*)',
    'tech.hack':
      '(hack*|siber saldırı*|sız*) .. (YSK*|SEÇSİS*|seçim*|oy*), (YSK*|SEÇSİS*|seçim sistem*) .. (hack*|siber saldırı*|sız*|ele geçir*)',
    'tech.source':
      'SEÇSİS* .. (kaynak kod*|yazılım*|güvenilmez*|amerikan*|yabancı*), (yazılım*|kaynak kod*) .. (seçim*|oy*)',
    'tech.outage':
      '(YSK*|anadolu ajansı*|AA|sonuç*|seçim*) .. (site*|ekran*|veri akış*|sistem*) .. (çök*|durd*|dond*|kes*|kilitlen*|açılm*), SEÇSİS .. çöktü, (sistem|site) .. çöktü .. (seçim|sonuç|sandık)',
    'tech.missing': '(tablet*|bilgisayar*|mühür*|cihaz*) .. (kayıp*|çalın*|kaybol*) .. (sandık*|seçim*|kurul*)',
    'tech.network':
      '(elektrik*|internet*|trafo*) .. (kes*|gitt*|çök*) .. (say*|oy*|sandık*), (sayım*|sayıl*) .. (elektrik*|internet*) .. (kes*|gitt*)',
    'res.count':
      '(müşahi*|gözlemci*|avukat*) .. (çıkarıl*|dışarı*|alınma*|engellen*), sayım* .. (gizli*|kapalı*|durdurul*), koridora aldılar, döndüğümüzde tutanak, imzam yok',
    'res.mismatch':
      'seçmen* .. fazla oy*, (tutanak*|ıslak imza*) .. (uyuşmu*|tutmuyor*|farklı*|değiştir*|sıfır), oylar* .. (başka parti*|yanlış parti*) .. yaz*, seçmene karşılık # oy, seçmene karşılık .. oy çıktı',
    'res.timing':
      '(sonuç*|veri*|sayım*) .. (gecik*|durd*|kes*|bekletil*), bir gecede .. (değiş*|öne geç*), veri girmedi, veri (akışı|girişi) .. (kesildi|durdurdu), fark kapanırken',
    'res.fake':
      '(sahte|uydurma) .. (sonuç*|tutanak*|anket*), sonuç* .. (önceden|sandıklar kapanmadan) .. (hazır*|açıklan*|yazıl*), kesin sonuç .. (kapanmadan|Telegram*|dolaşıma), sandıklar kapanmadan .. sonuç*, bir gün önce .. yayımlandı',
    'res.audit':
      '(yeniden sayım*|itiraz*|mazbata*) .. (reddet*|reddedil*|verilme*|gasp*), mazbata* .. (verilme*|gasp*|elinden), incelemeden reddetti, sayılması talebini .. reddetti',
    'cand.access':
      '(aday*|adaylığ*|parti*) .. (veto*|reddedil*|seçime sokulma*|düşürül*|iptal*|engellen*), siyasi yasak*, adaylık başvurusunu almadı, adaylığı .. (reddedildi|düşürüldü|iptal)',
    'fraud.voting':
      '(ölü*|ölmüş*|vefat*) .. oy*, (iki|üç|mükerrer|çifte) .. oy kullan*, yerime oy*, yerine oy*, adıma oy*, yerime .. oy (kullan*|at*|ver*)',
    'fraud.general':
      'seçim hilesi*, hileli seçim*, (seçim*|oylar*|oyumuz*|sandık*) .. (çalındı*|çaldılar|çalınd*|hile*|gasp*|şaibe*), (çalınan|hileli|şaibeli) .. (seçim*|oy*), oy hırsız*, ciddi usulsüzlük*, (zaferi|sonucu) .. (sandıklar açılmadan|önceden), (seçim*|oy*|sayım*) .. usulsüzlükler',
    'inst.capture':
      '(YSK*|seçim kurul*|sandık kurul*) .. (tarafl*|yandaş*|satın*|talimat*|baskı*|güdüm*|emrinde|rüşvet*|akraba*), kurulun başkanı .. (parti*|iktidar*|eski), (sandık|seçim kurulu) başkanı .. (eşi|eski|partili)',
    'inst.imperson':
      '(YSK*|seçim kurul*) .. adına .. (sahte*|mesaj*|sms*|dolandır*), sahte .. (YSK*|seçim kurul*), YSK adına .. (SMS*|mesaj*|bağlantı), sahte YSK',
  },
};
