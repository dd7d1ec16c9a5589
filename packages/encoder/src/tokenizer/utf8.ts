/** Bytes of the UTF-8 character that starts with this byte. The bytes come from TextEncoder and so are well formed. */
export function characterLength(first: number): number {
  if (first < 0x80) return 1;
  if (first < 0xe0) return 2;
  return first < 0xf0 ? 3 : 4;
}
