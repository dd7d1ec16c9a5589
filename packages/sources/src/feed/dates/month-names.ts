/** Month names and abbreviations by language, January first; accents and full stops left out (see `plainWord`). */
const NAMES: readonly string[] = [
  // English, then others in the order of their codes; a word that means two months is given to the more widely spoken language.
  'january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sep sept|october oct|november nov|december dec',
  'يناير جانفي كانون|فبراير فيفري شباط|مارس اذار|ابريل افريل نيسان|مايو ماي ايار|يونيو جوان حزيران|يوليو جويلية تموز|اغسطس اوت اب|سبتمبر ايلول|اكتوبر|نوفمبر|ديسمبر',
  'януари яну|февруари фев|март|април апр|май|юни|юли|август авг|септември сеп|октомври окт|ноември ное|декември дек',
  'ledna leden led|unora unor uno|brezna brezen bre|dubna duben dub|kvetna kveten kve|cervna cerven|cervence cervenec|srpna srpen srp|zari zar|rijna rijen rij|listopadu listopad lis|prosince prosinec pro',
  'januar|februar|marts|april|maj|juni|juli|august|september|oktober okt|november|december',
  'janner jaenner|februar|marz maerz mrz|april|mai|juni|juli|august|september|oktober okt|november|dezember dez',
  'ιανουαριου ιανουαριος ιαν|φεβρουαριου φεβρουαριος φεβ|μαρτιου μαρτιος μαρ|απριλιου απριλιος απρ|μαιου μαιος μαι|ιουνιου ιουνιος ιουν|ιουλιου ιουλιος ιουλ|αυγουστου αυγουστος αυγ|σεπτεμβριου σεπτεμβριος σεπ|οκτωβριου οκτωβριος οκτ|νοεμβριου νοεμβριος νοε|δεκεμβριου δεκεμβριος δεκ',
  'enero ene|febrero|marzo|abril abr|mayo|junio|julio|agosto ago|septiembre setiembre|octubre|noviembre|diciembre dic',
  'jaanuar jaan|veebruar veebr|marts|aprill|mai|juuni|juuli|august|september|oktoober|november|detsember dets',
  'tammikuuta tammikuu tammi|helmikuuta helmikuu helmi|maaliskuuta maaliskuu maalis|huhtikuuta huhtikuu huhti|toukokuuta toukokuu touko|kesakuuta kesakuu kesa|heinakuuta heinakuu heina|elokuuta elokuu elo|syyskuuta syyskuu syys|lokakuuta lokakuu loka|marraskuuta marraskuu marras|joulukuuta joulukuu joulu',
  'janvier janv|fevrier fevr fev|mars|avril avr|mai|juin|juillet juil|aout aou|septembre|octobre|novembre|decembre',
  'იანვარი იან|თებერვალი თებ|მარტი მარ|აპრილი აპრ|მაისი მაი|ივნისი ივნ|ივლისი ივლ|აგვისტო აგვ|სექტემბერი სექ|ოქტომბერი ოქტ|ნოემბერი ნოე|დეკემბერი დეკ',
  'जनवरी जन|फरवरी|मार्च|अप्रैल|मई|जून|जुलाई|अगस्त|सितंबर सितम्बर|अक्टूबर अक्तूबर|नवंबर नवम्बर|दिसंबर दिसम्बर',
  'januar januara|februar februara|mart marta|april aprila|maj maja|jun juna|jul jula|avgust avgusta avg|septembar septembra|oktobar oktobra|novembar novembra|decembar decembra',
  'januar|februar febr|marcius marc|aprilis|majus|junius|julius|augusztus|szeptember szept|oktober|november|december',
  'januari|februari|maret|april|mei|juni|juli|agustus agu agt|september|oktober|november|desember des',
  'gennaio gen|febbraio|marzo|aprile|maggio mag|giugno giu|luglio lug|agosto|settembre set|ottobre ott|novembre|dicembre',
  'sausio sausis|vasario vasaris|kovo kovas|balandzio balandis|geguzes geguze|birzelio birzelis|liepos liepa|rugpjucio rugpjutis|rugsejo rugsejis|spalio spalis|lapkricio lapkritis|gruodzio gruodis',
  'janvaris janv|februaris|marts|aprilis|maijs|junijs|julijs|augusts|septembris|oktobris|novembris|decembris',
  'januari|februari|maart mrt|april|mei|juni|juli|augustus|september|oktober|november|december',
  'januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember',
  'stycznia styczen sty|lutego luty lut|marca marzec|kwietnia kwiecien kwi|maja maj|czerwca czerwiec cze|lipca lipiec lip|sierpnia sierpien sie|wrzesnia wrzesien wrz|pazdziernika pazdziernik paz|listopada listopad lis|grudnia grudzien gru',
  'janeiro|fevereiro fev|marco|abril|maio mai|junho|julho|agosto|setembro set|outubro out|novembro|dezembro dez',
  'ianuarie ian|februarie|martie|aprilie|mai|iunie iun|iulie iul|august|septembrie|octombrie|noiembrie noi|decembrie',
  'января январь янв|февраля февраль фев|марта март мар|апреля апрель апр|мая май|июня июнь июн|июля июль июл|августа август авг|сентября сентябрь сен сент|октября октябрь окт|ноября ноябрь ноя нояб|декабря декабрь дек',
  'januara januar|februara februar|marca marec|aprila april|maja maj|juna jun|jula jul|augusta august|septembra september|oktobra oktober|novembra november|decembra december',
  'januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december',
  'ocak oca|subat sub|mart|nisan nis|mayis|haziran haz|temmuz tem|agustos|eylul eyl|ekim eki|kasim kas|aralik ara',
  'січня січень січ|лютого лютий лют|березня березень бер|квітня квітень кві квіт|травня травень тра трав|червня червень чер черв|липня липень лип|серпня серпень сер серп|вересня вересень вер|жовтня жовтень жов жовт|листопада листопад лис|грудня грудень гру груд',
];

/** Lower case, without accents and dots, so that `Févr.` and `fevr` are one. Devanagari and Arabic marks stay. */
export const plainWord = (word: string): string =>
  word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u0653-\u0655.]/g, '')
    .normalize('NFC')
    .replace(/ł/g, 'l')
    .replace(/ı/g, 'i')
    .replace(/ş/g, 's');

const BY_NAME: ReadonlyMap<string, number> = (() => {
  const byName = new Map<string, number>();
  for (const language of NAMES) {
    language.split('|').forEach((words, month) => {
      for (const word of words.split(' ')) if (!byName.has(plainWord(word))) byName.set(plainWord(word), month + 1);
    });
  }
  return byName;
})();

/** 1 to 12, or undefined for a word that is no month. */
export function monthOf(word: string): number | undefined {
  const plain = plainWord(word);
  return BY_NAME.get(plain) ?? (/^[a-z]{5,}$/.test(plain) ? BY_NAME.get(plain.slice(0, 3)) : undefined);
}
