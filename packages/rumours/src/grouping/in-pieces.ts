const pieceSize = 500;

/** What is iterated, in lists of at most 500. */
export function* inPieces<Item>(items: Iterable<Item>): Iterable<Item[]> {
  let piece: Item[] = [];
  for (const item of items) {
    piece.push(item);
    if (piece.length < pieceSize) continue;
    yield piece;
    piece = [];
  }
  if (piece.length > 0) yield piece;
}
