/** A number with its word: “1 claim”, “2 claims”. */
export const plural = (n: number, one: string, many: string) => `${n.toLocaleString('en')} ${n === 1 ? one : many}`;
