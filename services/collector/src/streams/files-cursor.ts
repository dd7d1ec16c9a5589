/** How far one file was read. */
export interface Place {
  readonly offset: number;
  readonly row: number;
}

/** Files whose place is remembered one by one; of those before them in the order of names it is known that they were read. */
const mostPlaces = 150;

/** How far the files of a folder were read, in as many letters as a source's cursor may have. */
export class FilesCursor {
  readonly #places: Map<string, Place>;
  #before: string;

  constructor(text: string | undefined) {
    const read =
      text === undefined ? {} : (JSON.parse(text) as { before?: string; places?: [string, number, number][] });
    this.#before = read.before ?? '';
    this.#places = new Map((read.places ?? []).map(([name, offset, row]) => [name, { offset, row }]));
  }

  /** Where to go on in a file; `undefined` where it is done with, and forgotten. */
  placeOf(name: string): Place | undefined {
    const place = this.#places.get(name);
    if (place) return place;
    return name <= this.#before ? undefined : { offset: 0, row: 0 };
  }

  reached(name: string, place: Place): void {
    this.#places.set(name, place);
    if (this.#places.size <= mostPlaces) return;
    const first = [...this.#places.keys()].sort()[0] as string;
    this.#places.delete(first);
    if (first > this.#before) this.#before = first;
  }

  text(): string {
    const places = [...this.#places].map(([name, { offset, row }]) => [name, offset, row]);
    return JSON.stringify({ before: this.#before, places });
  }
}
