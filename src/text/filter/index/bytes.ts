/** Numbers as LEB128 varints (seven bits a byte, the lowest first, the high bit set where another byte follows), and strings made of them. */

/** A byte buffer that grows. Numbers are whole and from 0 to 2^53. */
export class ByteWriter {
  private bytes: Uint8Array
  length = 0

  constructor(capacity = 64) {
    this.bytes = new Uint8Array(capacity)
  }

  private room(more: number): void {
    if (this.length + more <= this.bytes.length) return
    const grown = new Uint8Array(Math.max(this.bytes.length * 2, this.length + more))
    grown.set(this.bytes.subarray(0, this.length))
    this.bytes = grown
  }

  byte(value: number): void {
    this.room(1)
    this.bytes[this.length++] = value
  }

  varint(value: number): void {
    this.room(8)
    let rest = value
    while (rest > 127) {
      this.bytes[this.length++] = (rest % 128) + 128
      // Above 31 bits a shift would lose the sign.
      rest = rest < 0x80000000 ? rest >>> 7 : Math.floor(rest / 128)
    }
    this.bytes[this.length++] = rest
  }

  /** The length, then each UTF-16 code unit as a varint: one byte for ASCII, at most three. */
  string(value: string): void {
    this.varint(value.length)
    for (let at = 0; at < value.length; at++) this.varint(value.charCodeAt(at))
  }

  raw(bytes: Uint8Array): void {
    this.room(bytes.length)
    this.bytes.set(bytes, this.length)
    this.length += bytes.length
  }

  /** Copies what was written to `bytes`, from `start` on. */
  copyTo(bytes: Uint8Array, start: number): void {
    // Most of what is copied is a few bytes long: a loop is quicker than a view of them.
    if (this.length > 64) bytes.set(this.bytes.subarray(0, this.length), start)
    else for (let index = 0; index < this.length; index++) bytes[start + index] = this.bytes[index] ?? 0
  }

  clear(): void {
    this.length = 0
  }

  /** A copy of what was written. */
  take(): Uint8Array {
    return this.bytes.slice(0, this.length)
  }
}

/** How many bytes a varint takes. */
export function varintLength(value: number): number {
  let length = 1
  for (let rest = value; rest > 127; rest = Math.floor(rest / 128)) length++
  return length
}

/** So many arguments fit any engine's stack. */
const parcelUnits = 4096

/** Reads what a `ByteWriter` wrote. Past the end it throws a RangeError: a damaged file never gives a wrong answer. */
export class ByteReader {
  private readonly bytes: Uint8Array
  at: number
  readonly end: number

  constructor(bytes: Uint8Array, at = 0, end = bytes.length) {
    this.bytes = bytes
    this.at = at
    this.end = end
  }

  get done(): boolean {
    return this.at >= this.end
  }

  byte(): number {
    const value = this.bytes[this.at++]
    if (value === undefined || this.at > this.end) throw new RangeError('The filter data ends too early')
    return value
  }

  varint(): number {
    let value = this.byte()
    if (value < 128) return value
    value -= 128
    for (let scale = 128; ; scale *= 128) {
      const next = this.byte()
      if (next < 128) return value + next * scale
      value += (next - 128) * scale
    }
  }

  string(): string {
    let left = this.varint()
    let value = ''
    // Code units in parcels: letter by letter a long string takes several times as long.
    while (left > 0) {
      const units: number[] = []
      for (; left > 0 && units.length < parcelUnits; left--) units.push(this.varint())
      value += String.fromCharCode(...units)
    }
    return value
  }

  raw(length: number): Uint8Array {
    if (this.at + length > this.end) throw new RangeError('The filter data ends too early')
    this.at += length
    return this.bytes.subarray(this.at - length, this.at)
  }
}
