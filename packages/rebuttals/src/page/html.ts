const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it stands in HTML, in an element or a quoted attribute. Control signs that no text needs are left out. */
export function escapeHtml(text: string): string {
  return text
    .replace(/\p{Cc}/gu, (sign) => ('\n\r\t'.includes(sign) ? sign : ''))
    .replace(/[&<>"']/g, (sign) => entities[sign] as string);
}

/** A link, where it is one that a reader may follow; `undefined` for anything but http and https. */
export function safeLink(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const parsed = new URL(url);
  return parsed.protocol === 'https:' || parsed.protocol === 'http:' ? parsed.href : undefined;
}
