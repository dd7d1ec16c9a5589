import { escapeHtml as e } from '@hearsay/rebuttals';
import { type TipWords, tipWords } from './words.ts';

export interface FormSetting {
  /** Languages that the page is offered in. */
  readonly languages: readonly string[];
  /** Who asks: the authority's name. */
  readonly body: string;
  readonly exercise: boolean;
}

export type Field = 'text' | 'where' | 'link' | 'contact';
export type Values = Readonly<Partial<Record<Field, string>>>;
export type Mistakes = Readonly<Partial<Record<Field, string>>>;

const mostLetters: Readonly<Record<Field, number>> = { text: 5000, where: 300, link: 2048, contact: 300 };

function page(words: TipWords, title: string, setting: FormSetting, main: string): string {
  const links = setting.languages
    .flatMap((tag) => tipWords[tag] ?? [])
    .map(({ language, name }) =>
      language === words.language
        ? `<strong aria-current="true" lang="${e(language)}">${e(name)}</strong>`
        : `<a href="/tips?lang=${e(language)}" hreflang="${e(language)}" lang="${e(language)}">${e(name)}</a>`,
    )
    .join(' ');
  return `<!doctype html>
<html lang="${e(words.language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${e(title)} · ${e(setting.body)}</title>
<link rel="stylesheet" href="/tips.css">
</head>
<body>
<header>
<nav aria-label="${e(words.languages)}">${links}</nav>
${setting.exercise ? `<p class="exercise" role="note"><strong>${e(words.exercise)}</strong></p>\n` : ''}<p class="body">${e(setting.body)}</p>
</header>
<main>
<h1>${e(title)}</h1>
${main}
</main>
</body>
</html>
`;
}

/** The form, as it is first shown or with what was typed and what is wrong with it. It needs no script. */
export function renderForm(
  language: string,
  setting: FormSetting,
  values: Values = {},
  mistakes: Mistakes = {},
): string {
  const words = tipWords[language] ?? (tipWords.en as TipWords);
  const field = (name: Field, hint: string, required: boolean) => {
    const mistake = mistakes[name];
    const described = `${name}-hint${mistake === undefined ? '' : ` ${name}-mistake`}`;
    const shared = `id="${name}" name="${name}" maxlength="${mostLetters[name]}" aria-describedby="${described}"${required ? ' required' : ''}${mistake === undefined ? '' : ' aria-invalid="true"'}`;
    const value = values[name] ?? '';
    const control =
      name === 'text'
        ? `<textarea ${shared} rows="6" dir="auto">\n${e(value)}</textarea>`
        : `<input ${shared} type="${name === 'link' ? 'url' : 'text'}" value="${e(value)}" dir="auto"${name === 'contact' ? ' autocomplete="email"' : ' autocomplete="off"'}>`;
    return `<div class="field">
<label for="${name}">${e(words[name])}${required ? '' : ` <span>(${e(words.optional)})</span>`}</label>
<p id="${name}-hint" class="hint">${e(hint)}</p>
${mistake === undefined ? '' : `<p id="${name}-mistake" class="mistake">${e(mistake)}</p>\n`}${control}
</div>`;
  };
  const wrong = Object.entries(mistakes);
  const summary =
    wrong.length === 0
      ? ''
      : `<div class="mistakes" role="alert" tabindex="-1" autofocus><h2>${e(words.mistakes)}</h2>
<ul>${wrong.map(([name, mistake]) => `<li><a href="#${name}">${e(mistake)}</a></li>`).join('')}</ul></div>\n`;
  return page(
    words,
    words.title,
    setting,
    `<p class="lead">${e(words.lead)}</p>
${summary}<form method="post" action="/tips?lang=${e(words.language)}" accept-charset="utf-8">
${field('text', words.textHint, true)}
${field('where', words.whereHint, false)}
${field('link', words.linkHint, false)}
${field('contact', words.contactHint, false)}
<div class="trap" aria-hidden="true"><label for="website">${e(words.honeypot)}</label><input id="website" name="website" tabindex="-1" autocomplete="off"></div>
<p class="hint">${e(words.privacy)}</p>
<button type="submit">${e(words.send)}</button>
</form>`,
  );
}

export function renderThanks(language: string, setting: FormSetting): string {
  const words = tipWords[language] ?? (tipWords.en as TipWords);
  const again = `<p><a href="/tips?lang=${e(words.language)}">${e(words.another)}</a></p>`;
  return page(words, words.thanks, setting, `<p role="status">${e(words.thanksText)}</p>\n${again}`);
}

/** What was typed is shown again, so that it is not lost. */
export function renderTooMany(language: string, setting: FormSetting, values: Values): string {
  const words = tipWords[language] ?? (tipWords.en as TipWords);
  const kept = `<label for="text">${e(words.text)}</label>\n<textarea id="text" rows="6" readonly dir="auto">\n${e(values.text ?? '')}</textarea>`;
  return page(words, words.tooMany, setting, `<p role="alert">${e(words.tooManyText)}</p>\n${kept}`);
}

export const formStyle = `
body { max-width: 42rem; margin: 0 auto; padding: 1rem; font: 1.05rem/1.5 system-ui, sans-serif; }
:root { color-scheme: light dark; }
header nav { display: flex; gap: 1rem; flex-wrap: wrap; }
.body { font-weight: 600; }
.field { margin: 1.25rem 0; }
label { font-weight: 600; display: block; }
label span { font-weight: 400; }
.hint { margin: 0.15rem 0 0.35rem; }
input, textarea { font: inherit; width: 100%; box-sizing: border-box; padding: 0.5rem; border: 2px solid #767676; border-radius: 4px; }
:focus-visible { outline: 3px solid #1a66d6; outline-offset: 2px; }
[aria-invalid='true'] { border-color: #c02020; }
.mistake, .mistakes a { font-weight: 600; }
.mistakes { border: 3px solid #c02020; padding: 0 1rem; margin: 1rem 0; }
button { font: inherit; font-weight: 600; padding: 0.7rem 1.6rem; border: 0; border-radius: 4px; background: #0b4aa2; color: #fff; }
.exercise { border: 3px dashed currentcolor; padding: 0.5rem 1rem; }
.trap { position: absolute; left: -100vw; width: 1px; height: 1px; overflow: hidden; }
`;
