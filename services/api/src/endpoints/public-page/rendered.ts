import { type PageSetting, publishedAnswers, renderPage } from '@hearsay/rebuttals';
import { entityTag } from '../../http/entity-tag.ts';
import type { PublishedProjection } from '../../projections/published.ts';

export interface Rendered {
  readonly body: string;
  readonly tag: string;
}

/** The page in each form that was asked for, made once for each change of what is public. */
export class RenderedPages {
  readonly #published: PublishedProjection;
  readonly #kept = new Map<string, Rendered>();
  #revision = -1;

  constructor(published: PublishedProjection) {
    this.#published = published;
  }

  page(language: string, setting: PageSetting): Rendered {
    return this.#rendered(language, () => renderPage(this.#published.newest(), language, setting));
  }

  json(setting: PageSetting): Rendered {
    return this.#rendered('json', () => JSON.stringify(publishedAnswers(this.#published.newest(), setting)));
  }

  /** Forms are as many as the setting has languages, and one: nothing outside can make more of them. */
  #rendered(form: string, render: () => string): Rendered {
    if (this.#revision !== this.#published.revision) {
      this.#kept.clear();
      this.#revision = this.#published.revision;
    }
    let rendered = this.#kept.get(form);
    if (!rendered) {
      const body = render();
      rendered = { body, tag: entityTag(body) };
      this.#kept.set(form, rendered);
    }
    return rendered;
  }
}
