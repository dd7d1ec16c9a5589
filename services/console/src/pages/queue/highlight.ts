export interface Piece {
  readonly at: number;
  readonly text: string;
  readonly marked: boolean;
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#x27': "'" };
const plainText = (text: string) =>
  text.replace(/&(amp|lt|gt|quot|#39|#x27);/g, (_all, name: string) => entities[name] ?? '');

/** A highlight of the api (`<mark>` around the matches, all else escaped) as pieces of plain text: never as HTML. */
export function highlightPieces(highlight: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let marked = false;
  let at = 0;
  for (const part of highlight.split(/(<mark>|<\/mark>)/)) {
    if (part === '<mark>') marked = true;
    else if (part === '</mark>') marked = false;
    else if (part !== '') pieces.push({ at, text: plainText(part), marked });
    at += part.length;
  }
  return pieces;
}
