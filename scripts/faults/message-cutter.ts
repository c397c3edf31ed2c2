/**
 * Where Bolt messages end. A message is chunks of a length in two bytes and so many bytes, and then a length of nothing; a
 * length of nothing between messages is a sign of life (Bolt protocol, "Message exchange").
 */

export interface MessagePart {
  readonly bytes: Buffer;
  /** True where a message ends with it. */
  readonly isEnd: boolean;
}

/** Creates the cutter of one connection, which must begin where a message does; all bytes come out as they went in. */
export function createMessageCutter(): (bytes: Buffer) => readonly MessagePart[] {
  /** Bytes that are missing of the chunk in hand. */
  let missing = 0;
  let firstOfLength: number | null = null;
  let isWithin = false;
  return (bytes) => {
    const parts: MessagePart[] = [];
    let start = 0;
    let at = 0;
    while (at < bytes.length) {
      if (missing > 0) {
        const taken = Math.min(missing, bytes.length - at);
        missing -= taken;
        at += taken;
        continue;
      }
      const byte = bytes[at] ?? 0;
      at += 1;
      if (firstOfLength === null) {
        firstOfLength = byte;
        continue;
      }
      missing = firstOfLength * 256 + byte;
      firstOfLength = null;
      if (missing > 0) isWithin = true;
      else if (isWithin) {
        isWithin = false;
        parts.push({ bytes: bytes.subarray(start, at), isEnd: true });
        start = at;
      }
    }
    if (start < bytes.length) parts.push({ bytes: bytes.subarray(start), isEnd: false });
    return parts;
  };
}
