/** Elements kept in a sanitised body: text, tables, pictures and media; nothing that runs, submits, frames or styles. */
export const KEPT_ELEMENTS: readonly string[] =
  'a abbr acronym address article aside audio b bdi bdo big blockquote br caption center cite code col colgroup dd del details dfn dir div dl dt em figcaption figure font footer h1 h2 h3 h4 h5 h6 header hr i img ins kbd li main map mark area menu nav ol p picture pre q rp rt ruby s samp section small source span strike strong sub summary sup table tbody td tfoot th thead time tr track tt u ul var video wbr'.split(
    ' ',
  );

/** Every element that tells HTML from text with angle brackets. */
export const KNOWN_ELEMENTS: ReadonlySet<string> = new Set([
  ...KEPT_ELEMENTS,
  ...'applet base basefont blink body button datalist embed fieldset form frame frameset head html iframe input label legend link marquee meta noframes noscript object optgroup option param script select style svg math textarea title'.split(
    ' ',
  ),
]);

/** Elements after and before which text begins a new line. */
export const BLOCK_ELEMENTS: ReadonlySet<string> = new Set(
  'address article aside blockquote br caption center dd details dir div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main menu nav ol p pre section summary table tbody tfoot thead tr ul'.split(
    ' ',
  ),
);
