/**
 * Short everyday and civic sentences, invented for this project, that the tests read: `develop` was looked at while the
 * cues of `identify-nguni.ts` and `identify-afrikaans.ts` were chosen, `held` was not.
 */
export interface Sentences {
  develop: readonly string[];
  held: readonly string[];
}

const lines = (text: string): string[] => text.trim().split(/\s*\n\s*/);

export const ZULU: Sentences = {
  develop: lines(`
    Sawubona, unjani namuhla?
    Ngiyabonga kakhulu mngane wami.
    Abantwana badlala ibhola ngaphandle.
    Umama upheka ukudla kwakusihlwa.
    Izulu liyaduma, sizothola imvula.
    Ngifuna ukuya edolobheni kusasa.
    Amanzi aphelile emzini wethu.
    Ugesi uhambile futhi izolo ebusuku.
    Akukho mali, konke kuyabiza manje.
    Siyavota ngoLwesithathu, ungalibali umazisi wakho.
    Isikhungo sokuvota sivaliwe, abantu balindile.
    Bathi amaphepha awekho.
    Imiphumela izomenyezelwa kusasa.
    Ubani owine ukhetho?
    Ngeke ngiphinde ngivote mina.
    Imigqa mide kakhulu eThekwini.
    Uhulumeni akasilaleli nhlobo.
    Kwenzekeni esikoleni sasePitoli?
    Amaphoyisa afikile esiteshini.
    Bantshontshe ibhokisi lamavoti!
    Lokhu akulungile neze.
    Abaholi bethu bakhohlakele.
    Thina sikhathele yilolu daba.
    Wonke amavoti kumele abalwe kahle.
    Inkantolo ichithe isicelo seqembu.
    Bona bathenga abantu ngokudla.
    Intsha ayisebenzi, iyahlupheka.
    Vukani bantu bakithi!
    Angisakwazi ukuthula ngalokhu.
    Kuyabanda ekuseni eGoli.
  `),
  held: lines(`
    Ninjani bafowethu nodadewethu?
    Ugogo uyagula, usesibhedlela.
    Ngithenge isinkwa nobisi esitolo.
    Inja yakhe ilahlekile ngeSonto.
    Sizobonana ntambama emtholampilo.
    Ibhasi lifike sekwephuzile.
    Umfundi uthole imiklomelo emihlanu.
    Imoto yami ayisaduma.
    Kudlalwa ibhola kusihlwa, ubani ozowina?
    Hamba kahle, ulale kahle.
    Abavoti bajikisiwe emnyango.
    Igama lami alitholakali ohlwini.
    Amabhokisi afike evuliwe.
    Kungani kubalwa ebusuku?
    Ngizovota ngalo leli gama lami.
    Baqamba amanga ngokhetho.
    Amakhansela asethembise imigwaqo emisha.
    Akekho owaziyo ukuthi kwenzekani.
    Umshini wokuhlola uphukile.
    Ukubala amavoti kusaqhubeka eMgungundlovu.
    Bashaye umsebenzi wase-IEC.
    Izinhlelo zabo zihluleka njalo.
    Sicela nisheshise bo.
    Iphephandaba libhale amanga.
    Umengameli uzokhuluma ebusuku.
    Iphoyisa lithathe imali kumshayeli.
    Yima emgqeni njengabanye.
    Kuvotwa nini kule ndawo?
    Abalimi bakhala ngesomiso.
    Ukweba amavoti yicala.
  `),
};

export const XHOSA: Sentences = {
  develop: lines(`
    Molo, unjani namhlanje?
    Enkosi kakhulu mhlobo wam.
    Abantwana badlala ibhola phandle.
    Umama upheka ukutya kwangokuhlwa.
    Liyaduduma, imvula iza kuna.
    Ndifuna ukuya edolophini ngomso.
    Amanzi aphelile emzini wethu.
    Umbane uhambile kwakhona phezolo.
    Akukho mali, yonke into iyadura ngoku.
    Siyavota ngoLwesithathu, ungasilibali isazisi sakho.
    Isikhululo sokuvota sivaliwe, abantu balindile.
    Bathi amaphepha akakho.
    Iziphumo ziza kubhengezwa ngomso.
    Ngubani ophumeleleyo kunyulo?
    Andisayi kuphinda ndivote mna.
    Imigca mide kakhulu eBhayi.
    Urhulumente akasimameli konke.
    Kwenzeke ntoni esikolweni?
    Amapolisa afikile kwisikhululo.
    Babe ibhokisi yeevoti!
    Ayilunganga le nto.
    Iinkokeli zethu zirhwaphiliza.
    Thina sidiniwe yile ngxaki.
    Zonke iivoti kufuneka zibalwe kakuhle.
    Inkundla isichithile isicelo seqela.
    Bathenga abantu ngokutya.
    Ulutsha aluphangeli, luyasokola.
    Vukani mawethu!
    Andisakwazi ukuthula ngale nto.
    Kuyabanda kusasa eKapa.
  `),
  held: lines(`
    Ninjani bantakwethu noodade?
    Umakhulu uyagula, usesibhedlele.
    Ndithenge isonka nobisi evenkileni.
    Inja yakhe ilahleke ngeCawa.
    Siza kubonana emva kwemini eklinikhi.
    Ibhasi ifike emva kwexesha.
    Umfundi ufumene amabhaso amahlanu.
    Imoto yam ayisahambi.
    Kudlalwa ibhola ngokuhlwa, ngubani oza kuphumelela?
    Uhambe kakuhle, ulale kakuhle.
    Abavoti babuyiselwe esangweni.
    Igama lam alifumaneki kuluhlu.
    Iibhokisi zifike zivuliwe.
    Kutheni kubalwa ebusuku?
    Ndiza kuvota kwakule ndawo.
    Baxoka ngonyulo.
    Ooceba bathembise iindlela ezintsha.
    Akukho mntu waziyo okuqhubekayo.
    Umatshini wokuskena waphukile.
    Ukubalwa kweevoti kusaqhubeka eMthatha.
    Babethe umsebenzi we-IEC.
    Iinkqubo zabo ziyasilela rhoqo.
    Nceda nikhawulezise torho.
    Iphephandaba libhale ubuxoki.
    Umongameli uza kuthetha ngorhatya.
    Ipolisa lithathe imali kumqhubi.
    Yima emgceni njengabanye.
    Kuvotwa nini apha?
    Amafama akhala ngembalela.
    Ukuba iivoti lulwaphulo-mthetho.
  `),
};

export const AFRIKAANS: Sentences = {
  develop: lines(`
    Baie dankie vir die hulp.
    Die krag is weer af.
    Ons staan al drie ure in die ry.
    My naam is nie op die lys nie.
    Hulle steel ons stemme.
    Waar kan ek gaan stem?
    Die stembus was reeds vol.
    Niemand glo meer die uitslae nie.
    Die kinders speel buite.
    Dit reën vandag in die Kaap.
    Ek het gister gestem.
    Wie tel die stembriewe?
    Stemme word in die geheim getel.
    Amptenare het kiesers weggewys.
    Geen bewyse van bedrog gevind.
  `),
  held: lines(`
    Lekker slaap, sien jou môre.
    Die water is afgesny in ons straat.
    Die stemlokaal het laat oopgemaak.
    Haar identiteitsboekie is weg.
    Jy mag net een keer stem.
    Die leier lieg oor alles.
    Kiesers kry geld van die party.
    Die hof verwerp die aansoek.
    Daar was geweld by die stasie.
    Wanneer kom die uitslag uit?
    Ek vertrou die kommissie glad nie.
    Stembriewe is langs die pad gevind.
    Boere soek reën.
    Party se agente is uitgejaag.
    Skole bly Maandag gesluit.
  `),
};

export const DUTCH: Sentences = {
  develop: lines(`
    Dank je wel voor de hulp.
    De stroom is weer uit.
    Mijn naam staat niet op de lijst.
    Waar kan ik stemmen?
    De stembus was al vol.
    Het regent vandaag.
    Wie telt de stembiljetten?
    Geen bewijs van fraude gevonden.
  `),
  held: lines(`
    Slaap lekker, tot morgen.
    Het stembureau ging te laat open.
    Je mag maar een keer stemmen.
    De leider liegt over alles.
    Er was geweld bij het station.
    Wanneer komt de uitslag?
    Boeren wachten op regen.
    Scholen blijven maandag dicht.
  `),
};

/** Mixed with English, as people write: the Nguni words dominate. */
export const MIXED: Readonly<Record<'zu' | 'xh', readonly string[]>> = {
  zu: lines(`
    Hhayi bo, yini ngalolu election, siyadinwa yilabantu!
    Ngizovota tomorrow ekuseni then ngiye emsebenzini.
    Guys, umshini we-IEC uphukile futhi la eMlazi.
    Bathi system iphansi, abantu balinde since ekuseni.
    Amavoti ethu anyamalele, this is unacceptable bakithi.
    Ngiyamthanda uDJ wakho, song yakhe imnandi kakhulu.
    Abantu bavotile kodwa results azikafiki.
    Ngikhathele yi-load shedding, sihlala ebumnyameni.
  `),
  xh: lines(`
    Yhoo, le election iyandidika nyani ngoku.
    Ndiza kuvota ngomso kusasa then ndiye emsebenzini.
    Guys, umatshini we-IEC waphukile kwakhona apha eKhayelitsha.
    Bathi system iphantsi, abantu balinde since kusasa.
    Iivoti zethu zilahlekile, this is unacceptable bethuna.
    Ndiyayithanda le song yakhe, imnandi kakhulu.
    Abantu bavotile kodwa results azikafiki kwaye akukho mntu uthethayo.
    Ndidiniwe yi-load shedding, sihlala ebumnyameni.
  `),
};

/** What must stay out: other Bantu languages, island languages, and Italian, which also ends its words in vowels. */
export const OTHERS: Readonly<Record<string, readonly string[]>> = {
  sw: lines(`
    Habari za asubuhi, rafiki yangu.
    Watu wengi wanasubiri kupiga kura.
    Matokeo ya uchaguzi yatatangazwa kesho.
    Kura zimeibwa na hakuna anayesema.
    Mama anapika chakula jikoni.
    Tume ya uchaguzi imekanusha madai hayo.
    Sina pesa, kila kitu ni ghali sana.
    Vituo vimefungwa mapema leo.
    Mvua kubwa inanyesha Dar es Salaam.
    Masanduku ya kura hayajafika.
  `),
  sn: lines(`
    Makadii, mangwanani akanaka.
    Vanhu vazhinji vakamirira kuvhota.
    Zvabuda musarudzo zvichaziviswa mangwana.
    Mavhoti abiwa uye hapana ari kutaura.
    Amai vari kubika sadza.
    Hatina mvura kumba kwedu.
    Zvinhu zvose zvinodhura zvikuru.
    Hurumende haisi kutiteerera.
  `),
  st: lines(`
    Dumelang, le kae kajeno?
    Batho ba bangata ba emetse ho vouta.
    Diphetho tsa dikgetho di tla tsebahatswa hosane.
    Mme o pheha dijo tsa mantsiboya.
    Ha ho na metsi motseng wa rona.
    Divouto di utsoitswe mme ha ho ya buang.
    Mmuso ha o re mamele.
    Bana ba bapala bolo kantle.
  `),
  tl: lines(`
    Kumusta ka na, kaibigan ko?
    Maraming tao ang naghihintay bumoto.
    Ninakaw ang mga balota kagabi.
    Walang tubig sa bahay namin.
    Nagluluto ang nanay ng hapunan.
    Ipapahayag bukas ang resulta.
    Masama ang mga lider natin.
  `),
  id: lines(`
    Apa kabar hari ini, kawan?
    Banyak orang menunggu di bilik suara.
    Surat suara hilang tadi malam.
    Ibu memasak nasi di dapur.
    Tidak ada air di rumah kami.
    Semua harga naik lagi.
    Siapa yang menang pemilu?
    Keputusan pilihan raya diumumkan esok.
    Kami sudah bosan menunggu.
  `),
  it: lines(`
    Ciao, come va oggi?
    Le schede sono sparite di notte.
    La mamma cucina la cena.
    Manca la luce in casa nostra.
    Chi ha vinto domenica?
    Una vergogna, rubano e nessuno parla.
    I seggi chiudono alle dieci.
    Domani piove.
  `),
  ro: lines(`
    Mama face mâncare.
    Cine a câştigat alegerile?
    Buna ziua, ce mai faci?
  `),
  pt: lines(`
    Bom dia, tudo bem?
    A urna estava vazia e ninguém falou nada.
    Minha amiga ficou na fila a tarde toda.
  `),
  es: lines(`
    Hola amiga, ya voy a la casa.
    La mesa abrió tarde y nadie dijo nada.
  `),
  fi: lines(`
    Hyvää huomenta kaikille!
    Kuka voitti vaalit?
    Sataa vettä koko illan.
  `),
  et: lines(`
    Tere hommikust!
    Kes võitis valimised?
  `),
};
