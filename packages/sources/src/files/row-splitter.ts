/** A row as it stands in a file. */
export interface Row {
  /** From 1, the header included. */
  readonly number: number;
  readonly bytes: Uint8Array;
  /** Offset in the file of what comes after it. */
  readonly end: number;
  /** Why it is none, where it is none. */
  readonly mistake?: string;
}

export const largestRow = 1 << 20;
const newline = 0x0a;
const quote = 0x22;

/**
 * Cuts a file into rows as its bytes come. In CSV a line end within quotes belongs to the row; a quote that is never closed costs the one line it
 * stands on and not the rest of the file.
 */
export class RowSplitter {
  readonly #quotes: boolean;
  readonly #most: number;
  #rest: Uint8Array = new Uint8Array();
  #offset: number;
  #number: number;

  /**
   * @param quotes whether quotes hold line ends: CSV.
   * @param from where in the file the bytes begin, and the number of the row before.
   */
  constructor(quotes: boolean, from: { readonly offset: number; readonly row: number }, most = largestRow) {
    this.#quotes = quotes;
    this.#most = most;
    this.#offset = from.offset;
    this.#number = from.row;
  }

  /** The rows that are whole now. */
  add(bytes: Uint8Array): Row[] {
    const joined = new Uint8Array(this.#rest.length + bytes.length);
    joined.set(this.#rest);
    joined.set(bytes, this.#rest.length);
    this.#rest = joined;
    return this.#take(false);
  }

  /** What is left at the end of the file, as rows. */
  end(): Row[] {
    return this.#take(true);
  }

  #take(isEnd: boolean): Row[] {
    const rows: Row[] = [];
    let from = 0;
    for (;;) {
      let at = this.#endOfRow(from);
      let mistake: string | undefined;
      const waiting = this.#rest.length - from;
      if (at < 0 && (waiting > this.#most || (isEnd && waiting > 0))) {
        const line = this.#rest.indexOf(newline, from);
        if (line >= 0) {
          mistake = 'a quote is opened and not closed';
          at = line;
        } else if (isEnd) at = this.#rest.length - 1;
        else {
          // A line without an end: what there is of it is given up, and the rest up to the line's end counts as a row of its own.
          mistake = `it is longer than ${this.#most} bytes`;
          at = this.#rest.length - 1;
        }
      }
      if (at < 0) break;
      const next = at + 1;
      if (next - from > this.#most) mistake ??= `it is longer than ${this.#most} bytes`;
      this.#number += 1;
      rows.push({
        number: this.#number,
        bytes: this.#rest.slice(from, Math.min(next, from + this.#most)),
        end: this.#offset + next,
        ...(mistake === undefined ? {} : { mistake }),
      });
      from = next;
    }
    this.#rest = this.#rest.slice(from);
    this.#offset += from;
    return rows;
  }

  #endOfRow(from: number): number {
    if (!this.#quotes) return this.#rest.indexOf(newline, from);
    let isOpen = false;
    for (let at = from; at < this.#rest.length; at += 1) {
      const byte = this.#rest[at];
      if (byte === quote) isOpen = !isOpen;
      else if (byte === newline && !isOpen) return at;
    }
    return -1;
  }
}
