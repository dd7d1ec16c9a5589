/** One field of a protobuf message: a number for varints, bytes for everything else. */
export type Field = { readonly number: number; readonly value: number | Buffer };

/** The fields of one message, in file order (wire types 0, 1, 2 and 5 of the protobuf encoding). */
export function* fieldsOf(message: Buffer): Generator<Field> {
  let at = 0;
  const varint = (): number => {
    let value = 0;
    for (let factor = 1; ; factor *= 128) {
      const byte = message.readUInt8(at);
      at += 1;
      value += (byte & 0x7f) * factor;
      if (byte < 0x80) return value;
    }
  };
  while (at < message.length) {
    const tag = varint();
    const wire = tag & 7;
    if (wire === 0) {
      yield { number: tag >>> 3, value: varint() };
      continue;
    }
    const length = wire === 1 ? 8 : wire === 5 ? 4 : wire === 2 ? varint() : Number.NaN;
    if (!(at + length <= message.length))
      throw new Error(`protobuf: wire type ${wire} at byte ${at} leaves the message`);
    yield { number: tag >>> 3, value: message.subarray(at, at + length) };
    at += length;
  }
}
