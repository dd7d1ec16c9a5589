/** A bounded number of bytes in memory. Who wants more than there is waits, first come first served. */
export class Room {
  #free: number;
  readonly #size: number;
  readonly #waiting: { readonly bytes: number; readonly enter: () => void }[] = [];

  constructor(size: number) {
    this.#size = size;
    this.#free = size;
  }

  /** Takes the bytes (at most the whole room, so that one large append can pass); resolves to what gives them back. */
  async take(bytes: number, signal?: AbortSignal): Promise<() => void> {
    const taken = Math.min(bytes, this.#size);
    if (this.#waiting.length > 0 || this.#free < taken) {
      await new Promise<void>((resolve, reject) => {
        const entry = { bytes: taken, enter: () => resolve() };
        const leave = () => {
          const at = this.#waiting.indexOf(entry);
          if (at < 0) return;
          this.#waiting.splice(at, 1);
          reject(signal?.reason);
          this.#admit();
        };
        this.#waiting.push(entry);
        signal?.addEventListener('abort', leave, { once: true });
        entry.enter = () => {
          signal?.removeEventListener('abort', leave);
          resolve();
        };
      });
    } else {
      this.#free -= taken;
    }
    return () => {
      this.#free += taken;
      this.#admit();
    };
  }

  #admit(): void {
    for (let next = this.#waiting[0]; next !== undefined && next.bytes <= this.#free; next = this.#waiting[0]) {
      this.#waiting.shift();
      this.#free -= next.bytes;
      next.enter();
    }
  }
}
