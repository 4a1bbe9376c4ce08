/**
 * What browsers, workers and Node have in common and the library of ECMAScript does not declare, as far as this room needs it.
 * All of it is pure: the same words or bytes in give the same out.
 */

declare class TextEncoder {
  /** As UTF-8; half a surrogate pair as U+FFFD. */
  encode(words: string): Uint8Array
}

declare class TextDecoder {
  constructor(encoding: 'utf-8', options: { readonly fatal: true; readonly ignoreBOM: true })
  /** Throws where `bytes` are no UTF-8. */
  decode(bytes: Uint8Array): string
}

/** Base64 of a string whose code units are bytes. */
declare function btoa(bytes: string): string

/** Its inverse, which throws where `base64` is none. */
declare function atob(base64: string): string
