import { answerUrl, claimReview, embeddedJson, type ReviewSetting } from '../claim-review.ts';
import { correctionNote, dateIn } from '../corrections.ts';
import { chooseLanguage } from '../language.ts';
import type { PublishedRebuttal } from '../published.ts';
import { publicWords } from '../words/words.ts';
import { escapeHtml as e, safeLink } from './html.ts';

export interface PageSetting extends ReviewSetting {
  /** Languages that the page is offered in, the first by default. */
  readonly languages: readonly string[];
  /** IANA time zone in which dates are written. */
  readonly timezone: string;
  readonly stylesheet: string;
  readonly jsonUrl: string;
  /** Hours that the text of all posts is kept, flagged or not; 0 where it goes once it was read. */
  readonly retroHunt: number;
}

const nameOf = (language: string): string =>
  new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;

/** The text that a reader of a language gets: theirs, or the first language of the page that there is one in. */
export function textFor(item: PublishedRebuttal, language: string, languages: readonly string[]) {
  const written = Object.keys(item.texts);
  const ordered = [...languages.filter((tag) => written.includes(tag)), ...written];
  const chosen = chooseLanguage(ordered, language, undefined);
  return { language: chosen, text: item.texts[chosen] as NonNullable<(typeof item.texts)[string]> };
}

function answer(item: PublishedRebuttal, reader: string, setting: PageSetting): string {
  const words = publicWords(reader);
  const { language, text } = textFor(item, reader, setting.languages);
  const lang = language === words.language ? '' : ` lang="${e(language)}"`;
  const note = correctionNote(item, words.language, setting.timezone);
  const sources = text.sources.flatMap((source) => safeLink(source) ?? []);
  const paragraphs = text.facts
    .split(/\n{2,}/)
    .map((part) => `<p>${e(part).replaceAll('\n', '<br>')}</p>`)
    .join('\n');
  return `<article id="${e(item.id)}" aria-labelledby="${e(item.id)}-truth">
<h2 id="${e(item.id)}-truth"${lang}>${e(text.truth)}</h2>
${note === undefined ? '' : `<p class="correction">${e(note)}</p>\n`}<div class="rumour">
<h3>${e(words.rumour)} <span class="verdict ${e(item.verdict)}">${e(words.verdicts[item.verdict])}</span></h3>
<p${lang}>${e(text.rumour)}</p>
</div>
<h3>${e(words.facts)}</h3>
<div${lang}>${paragraphs}</div>
${
  sources.length === 0
    ? ''
    : `<h3>${e(words.sources)}</h3>
<ul>${sources.map((url) => `<li><a href="${e(url)}" rel="noopener noreferrer nofollow">${e(url)}</a></li>`).join('')}</ul>
`
}<footer>${e(words.published)} <time datetime="${e(item.publishedAt)}">${e(dateIn(words.language, item.publishedAt, setting.timezone))}</time> ·
<a href="#${e(item.id)}">${e(words.permalink)}</a></footer>
<script type="application/ld+json">${embeddedJson(claimReview(item, language, setting))}</script>
</article>`;
}

/** What is kept of what people post. @param hours that the text of all posts stays; 0 where it goes once it was read. */
function keptSentence(language: string, hours: number): string {
  const { kept, language: known } = publicWords(language);
  if (hours === 0) return kept.off;
  const [amount, unit] = hours < 48 ? [hours, 'hour'] : [Math.round(hours / 24), 'day'];
  const time = new Intl.NumberFormat(known, { style: 'unit', unit, unitDisplay: 'long' }).format(amount);
  return kept.window.replace('{time}', () => time);
}

/** The public page, whole, in one language. It needs no script. The same items give the same bytes. */
export function renderPage(items: readonly PublishedRebuttal[], language: string, setting: PageSetting): string {
  const words = publicWords(language);
  const links = setting.languages
    .map((tag) =>
      tag === language
        ? `<strong aria-current="true" lang="${e(tag)}">${e(nameOf(tag))}</strong>`
        : `<a href="?lang=${e(encodeURIComponent(tag))}" hreflang="${e(tag)}" lang="${e(tag)}" rel="alternate">${e(nameOf(tag))}</a>`,
    )
    .join(' ');
  const contents = items.map((item) => {
    const chosen = textFor(item, language, setting.languages);
    return `<li><a href="#${e(item.id)}" lang="${e(chosen.language)}">${e(chosen.text.truth)}</a></li>`;
  });
  return `<!doctype html>
<html lang="${e(words.language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${e(words.title)} · ${e(setting.body)}</title>
<meta name="description" content="${e(words.lead.replace('{body}', () => setting.body))}">
<link rel="canonical" href="${e(answerUrl(setting.pageUrl, '', language).slice(0, -1))}">
${setting.languages.map((tag) => `<link rel="alternate" hreflang="${e(tag)}" href="${e(answerUrl(setting.pageUrl, '', tag).slice(0, -1))}">`).join('\n')}
<link rel="stylesheet" href="${e(setting.stylesheet)}">
</head>
<body>
<a class="skip" href="#answers">${e(words.skip)}</a>
<header>
<nav aria-label="${e(words.languages)}">${links}</nav>
<h1>${e(words.title)}</h1>
<p class="lead">${e(words.lead.replace('{body}', () => setting.body))}</p>
<p class="self">${e(words.self)}</p>
</header>
<main id="answers" tabindex="-1">
${items.length > 2 ? `<nav class="contents" aria-label="${e(words.contents)}"><ol>${contents.join('\n')}</ol></nav>\n` : ''}${
  items.length === 0 ? `<p>${e(words.nothing)}</p>` : items.map((item) => answer(item, language, setting)).join('\n')
}
</main>
<footer class="page"><p>${e(keptSentence(language, setting.retroHunt))}</p>
<a href="${e(setting.jsonUrl)}">${e(words.machineReadable)}</a></footer>
</body>
</html>
`;
}

export { stylesheet } from './stylesheet.ts';
