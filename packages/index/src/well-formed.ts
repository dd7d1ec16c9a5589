/** A text without halves of surrogate pairs: stores and encoders answer to those in different ways, some by an error. */
export const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\ufffd');
