import type { Random } from './seeded.ts';

const words = {
  ro: 'nuca_verde,ploaie_calda,gutuia,scara_doi,sarmaluta,cucul_treaz,vecina_de_la_trei,rasarita,fus_orar,cana_albastra,pisica_din_bloc,drum_de_tara,ochelari_rupti,brad_singur,ceainic,dovleac_copt,moara_veche,albina_grabita,pod_de_lemn,trei_plopi'.split(
    ',',
  ),
  ru: 'кот_у_окна,третий_подъезд,сирень,чайник_кипит,старый_каштан,сова_не_спит,ключ_от_дачи,рыжий_зонт,черешня,тихий_двор,лифт_сломан,полевой_мак,хмурое_утро,сосед_снизу,пирожок,синий_троллейбус,ветер_с_юга,пятый_этаж,банка_варенья,мокрый_асфальт'.split(
    ',',
  ),
  en: 'window_seat,left_luggage,cold_tea,long_queue,night_bus,paper_kite,wet_umbrella,second_breakfast,plum_jam,spare_key,tin_roof,late_train,old_atlas,blue_kettle,far_shore'.split(
    ',',
  ),
} as const;

/** A handle for somebody who does not exist. */
export function handle(language: keyof typeof words, random: Random): string {
  return `${random.one(words[language])}${random.chance(0.7) ? Math.floor(2 + random.next() * 97) : ''}`;
}
