/** How people ask, at the end of a post, that it be passed on, or hang a cry on it: nothing of what it says. */
const CALLS = [
  'please share( this)?|share (this|it|widely|please|before it is deleted)|pass (it|this) on|spread the word|forward this( to everyone)?|shame( on (you|them))?',
  'da[țţt]i mai departe|distribui[țţt]i( v[ăa] rog)?|trimite[țţt]i mai departe|ru[șşs]ine|gr[ăa]bi[țţt]i-v[ăa]',
  'передай(те)? (всем|дальше)|перешлите всем|поделитесь|делитесь|репост|максимальный репост|позор',
  'передайте (всім|далі)|поширте|поширюйте|ганьба|споделете|препратете нататък|позор',
  'p[áa]salo|comp[áa]rt(e|an|elo|anlo)|dif[úu]nd(e|an|elo|anlo)|vergüenza|repass(a|em)|passa adiante|partilhem?|compartilhem?|vergonha',
  'faites (tourner|passer)|partagez( svp)?|à partager|honte|condividete|fate girare|vergogna',
  'bitte teilen|teilt das|weitersagen|schande|delen( aub)?|deel dit|schandalig|deel asseblief|skande',
  'dela( vidare| gärna)?|sprid vidare|skam|del (videre|gerne)|spred (det|videre)|jaa eteenpäin|jakoon|häpeä|jaga edasi|häbi',
  'dalinkitės|pasidalinkite|gėda|dalieties|padodiet tālāk|kauns|podaj(cie)? dalej|udostępnij(cie)?|wstyd|paylaşın|yayalım|გაავრცელეთ|გააზიარეთ|სირცხვილია',
].join('|');

const between = '[\\s!?.,;:…\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\u200d\\ufe0f]';
const AT_THE_END = new RegExp(`(?<=[!?.…\\p{Extended_Pictographic}\\ufe0f]\\s*)(?:${CALLS})${between}*$`, 'iu');
/** Calls that one post may have in a row, and how far back they may begin. */
const [mostCalls, furthest] = [4, 120];

/** A text without what asks for it to be passed on, where that stands at its end in sentences of its own. */
export function withoutPassingOn(body: string): string {
  const from = Math.max(0, body.length - furthest);
  let end = body.slice(from);
  for (let call = 0; call < mostCalls; call += 1) {
    const left = end.replace(AT_THE_END, '');
    if (left === end) break;
    end = left;
  }
  const left = body.slice(0, from) + end;
  return left.trim() === '' ? body : left;
}
