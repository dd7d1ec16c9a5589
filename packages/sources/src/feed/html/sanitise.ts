import sanitizeHtml from 'sanitize-html';
import { webLink } from '../links.ts';
import { KEPT_ELEMENTS } from './elements.ts';

const LINKS: ReadonlySet<string> = new Set(['href', 'src', 'cite', 'poster', 'longdesc']);
const MAY_MAIL: ReadonlySet<string> = new Set(['href']);

/** Inline elements that say nothing when empty. */
const EMPTY_INLINE: ReadonlySet<string> = new Set([
  'span',
  'font',
  'b',
  'i',
  'em',
  'strong',
  'small',
  'u',
  'big',
  'sub',
  'sup',
]);
/** XHTML's way to write an empty element; read as HTML it would swallow all that follows. */
const CLOSED_AT_ONCE =
  /<(?:script|style|iframe|object|embed|applet|textarea|title|svg|math|template|noframes|xmp)(?:\s[^<>]*)?\/>/gi;

/** Addresses of one element made absolute; those that are not http, https or mailto are dropped. */
function withAbsoluteLinks(attributes: sanitizeHtml.Attributes, base: string | undefined): sanitizeHtml.Attributes {
  const out: sanitizeHtml.Attributes = {};
  for (const [name, value] of Object.entries(attributes)) {
    if (!LINKS.has(name)) {
      out[name] = value;
      continue;
    }
    // Control characters and spaces inside a scheme (`java\nscript:`) are ignored by browsers.
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
    const clean = value.replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e]/g, '');
    const link = MAY_MAIL.has(name) && /^mailto:/i.test(clean.trim()) ? clean.trim() : webLink(clean, base);
    if (link !== null) out[name] = link;
    else if (value.trim() === '') out[name] = '';
  }
  return out;
}

/**
 * HTML safe to show: no script, style, frame, form or handler, and only http, https and mailto addresses, made absolute against `base`.
 */
export function sanitise(html: string, base: string | undefined): string {
  return sanitizeHtml(html.replace(CLOSED_AT_ONCE, ''), {
    allowedTags: [...KEPT_ELEMENTS],
    allowedAttributes: {
      '*': ['dir', 'lang', 'title', 'align', 'valign', 'cite'],
      a: ['href', 'hreflang', 'rel'],
      img: ['src', 'alt', 'width', 'height', 'longdesc'],
      area: ['href', 'alt', 'coords', 'shape'],
      audio: ['src', 'controls'],
      video: ['src', 'poster', 'controls', 'width', 'height'],
      source: ['src', 'type'],
      track: ['src', 'kind', 'label', 'srclang'],
      td: ['colspan', 'rowspan'],
      th: ['colspan', 'rowspan', 'scope'],
      col: ['span'],
      colgroup: ['span'],
      ol: ['start', 'type', 'reversed'],
      li: ['value'],
      time: ['datetime'],
      ins: ['datetime'],
      del: ['datetime'],
      font: ['color'],
    },
    allowedSchemes: ['http', 'https', 'mailto'],
    allowedSchemesAppliedToAttributes: [...LINKS],
    allowProtocolRelative: true,
    selfClosing: ['img', 'br', 'hr', 'area', 'col', 'source', 'track', 'wbr'],
    exclusiveFilter: (frame) =>
      EMPTY_INLINE.has(frame.tag) && frame.text.trim() === '' && frame.mediaChildren.length === 0,
    disallowedTagsMode: 'discard',
    nonTextTags: [
      'script',
      'style',
      'textarea',
      'option',
      'noframes',
      'template',
      'head',
      'title',
      'svg',
      'math',
      'xmp',
    ],
    transformTags: {
      '*': (tagName, attributes) => ({ tagName, attribs: withAbsoluteLinks(attributes, base) }),
    },
  }).trim();
}
