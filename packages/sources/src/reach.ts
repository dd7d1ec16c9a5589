/** A figure that can be true: whole, and of no more people than there are. */
export function reachIn(text: string | null | undefined): { reach?: number } {
  if (!text || !/^\d{1,11}$/.test(text)) return {};
  const reach = Number(text);
  return reach <= 1e10 ? { reach } : {};
}

const times: Readonly<Record<string, number>> = { '': 1, K: 1e3, M: 1e6, B: 1e9 };

/** Digits of a figure as pages round it: `12.3K` is 12300. `undefined` where it is none. */
export function roundedFigure(text: string | undefined): string | undefined {
  const [, digits, letter] = /^(\d{1,6}(?:\.\d{1,3})?)([KMB]?)$/.exec(text?.trim() ?? '') ?? [];
  return digits === undefined ? undefined : String(Math.round(Number(digits) * (times[letter ?? ''] as number)));
}
