/** Nothing of a document can be read as what its source is meant to give. `message` is a sentence for people. */
export class UnreadableError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'UnreadableError';
  }
}
