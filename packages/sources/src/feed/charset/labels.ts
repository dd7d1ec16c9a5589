import iconv from 'iconv-lite';

/** Labels that mean a wider set in practice (WHATWG Encoding, 4.2), and spellings found in feeds. */
const MEANT: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'iso-8859-1': 'windows-1252',
    iso8859_1: 'windows-1252',
    latin1: 'windows-1252',
    'us-ascii': 'windows-1252',
    ascii: 'windows-1252',
    'iso-8859-9': 'windows-1254',
    'iso-8859-11': 'windows-874',
    'tis-620': 'windows-874',
    gb2312: 'gb18030',
    gbk: 'gb18030',
    'x-gbk': 'gb18030',
    'euc-cn': 'gb18030',
    'euc-kr': 'cp949',
    ks_c_5601: 'cp949',
    'ks_c_5601-1987': 'cp949',
    'x-sjis': 'shift_jis',
    'windows-31j': 'shift_jis',
    'x-euc-jp': 'euc-jp',
    'unicode-1-1-utf-8': 'utf-8',
    utf8: 'utf-8',
    'x-mac-cyrillic': 'x-mac-ukraine',
  }),
);

/** The encoding a label means, in a spelling that iconv-lite reads; undefined if nobody knows it. */
export function encodingOf(label: string | undefined): string | undefined {
  const wanted = label
    ?.trim()
    .toLowerCase()
    .replace(/^["']+|["']+$/g, '');
  if (!wanted) return undefined;
  const meant = MEANT.get(wanted) ?? wanted;
  return iconv.encodingExists(meant) && !/^(?:base64|hex|binary|internal|ucs2)$/.test(meant) ? meant : undefined;
}

/** The `charset` parameter of a Content-Type header. */
export const charsetOf = (contentType: string | undefined): string | undefined =>
  /;\s{0,20}charset\s{0,20}=\s{0,20}["']?([^\s"';,]{1,40})/i.exec(contentType ?? '')?.[1];

/** The encoding an XML declaration or a meta element near the start names; `head` is the start read as ASCII. */
export const declaredLabel = (head: string): string | undefined =>
  /<\?xml\s[^>]{0,200}?encoding\s{0,20}=\s{0,20}["']([^"']{1,40})["']/i.exec(head)?.[1];
