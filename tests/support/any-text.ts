import * as fc from 'fast-check'

const character = fc
  .oneof(
    fc.integer({ min: 0, max: 0x2fff }),
    fc.integer({ min: 0x3000, max: 0xffff }),
    fc.integer({ min: 0x1_0000, max: 0x10_ffff }),
  )
  .map((codePoint) => String.fromCodePoint(codePoint))

/** Any string at all, halves of surrogate pairs too. fast-check's own takes seconds to begin. */
export const anyText = fc.string({ unit: character })
