/** Bytes as mail carries them (RFC 2045): in strings with a character a byte, in quoted-printable and in base64. */

/** A character for each byte, so that a message can be divided before it is known how each part is encoded. */
export function byteString(bytes: Uint8Array): string {
  let string = ''
  for (let start = 0; start < bytes.length; start += 8192) {
    string += String.fromCharCode(...bytes.subarray(start, start + 8192))
  }
  return string
}

export function bytesOf(string: string): Uint8Array {
  const bytes = new Uint8Array(string.length)
  for (let place = 0; place < string.length; place++) bytes[place] = string.charCodeAt(place)
  return bytes
}

/** What is no escape stays as it is: it is the sender's mistake, and still words. */
export function decodeQuotedPrintable(string: string): Uint8Array {
  const plain = string
    .replace(/[ \t]+$/gm, '')
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return bytesOf(plain)
}

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const valueOf = new Map(digits.split('').map((digit, value) => [digit.charCodeAt(0), value]))

/** Whatever is no digit is passed over, as a message may be cut or wrapped anywhere. */
export function decodeBase64(string: string): Uint8Array {
  const bytes = new Uint8Array(Math.ceil((string.length * 3) / 4))
  let [length, bits, count] = [0, 0, 0]
  for (let place = 0; place < string.length; place++) {
    const value = valueOf.get(string.charCodeAt(place))
    if (value === undefined) continue
    bits = ((bits << 6) | value) & 0xffffff
    count += 6
    if (count < 8) continue
    count -= 8
    bytes[length++] = (bits >> count) & 0xff
  }
  return bytes.subarray(0, length)
}
