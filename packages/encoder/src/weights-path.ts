/** Where the weights file lies, for an edge to read; the encoder is optional, so the file may be missing. */
export const weightsPath = new URL('../weights/use-multilingual-3.bin', import.meta.url);
