/** Minutes east of Greenwich of zone names in feeds: RFC 822 first, then what publishers write. */
const ZONES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    z: 0,
    ut: 0,
    utc: 0,
    gmt: 0,
    wet: 0,
    est: -300,
    edt: -240,
    cst: -360,
    cdt: -300,
    mst: -420,
    mdt: -360,
    pst: -480,
    pdt: -420,
    et: -300,
    ct: -360,
    mt: -420,
    pt: -480,
    akst: -540,
    akdt: -480,
    hst: -600,
    hast: -600,
    ast: -240,
    adt: -180,
    nst: -210,
    ndt: -150,
    bst: 60,
    ist: 330,
    west: 60,
    cet: 60,
    cest: 120,
    met: 60,
    mest: 120,
    mez: 60,
    mesz: 120,
    eet: 120,
    eest: 180,
    msk: 180,
    msd: 240,
    trt: 180,
    gst: 240,
    pkt: 300,
    npt: 345,
    ict: 420,
    wib: 420,
    wita: 480,
    wit: 540,
    sgt: 480,
    hkt: 480,
    pht: 480,
    myt: 480,
    jst: 540,
    kst: 540,
    awst: 480,
    acst: 570,
    acdt: 630,
    aest: 600,
    aedt: 660,
    nzst: 720,
    nzdt: 780,
    brt: -180,
    brst: -120,
    art: -180,
    clt: -240,
    clst: -180,
    cot: -300,
    pet: -300,
    vet: -240,
    sast: 120,
    cat: 120,
    eat: 180,
    wat: 60,
  }),
);

/**
 * Offset in minutes that a text after the time of day names (`+0200`, `GMT+2`, `EDT`, `Z`), 0 where it names none:
 * RFC 5322 reads an unknown zone as UTC.
 */
export function zoneOffset(after: string): number {
  const numeric = /([+\u2212-])\s?(\d{1,2})(?::?(\d{2}))?(?!\d)/.exec(after);
  if (numeric) {
    const minutes = Number(numeric[2]) * 60 + Number(numeric[3] ?? 0);
    if (minutes <= 15 * 60) return numeric[1] === '+' ? minutes : -minutes;
    return 0;
  }
  for (const word of after.toLowerCase().match(/[a-z]+/g) ?? []) {
    const zone = ZONES.get(word);
    if (zone !== undefined) return zone;
  }
  return 0;
}
