export const longestShown = 4000;

/** The bytes of a dead letter as text, cut to what can be read at a glance. Bytes that are not UTF-8 show as the replacement sign. */
export function recordText(base64: string): { text: string; cut: boolean } {
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  } catch {
    return { text: base64.slice(0, longestShown), cut: base64.length > longestShown };
  }
  const text = new TextDecoder().decode(bytes);
  return { text: text.slice(0, longestShown), cut: text.length > longestShown };
}
