/** What the words between a mention and its cue, or a cue and its passage, tell by their shape. */
import { type FeatureMaker, type Part, partOf } from './evidence.ts'
import { memoized } from './memoized.ts'

/** How near a mention stands to its cue: `touch` with nothing but helpers between, `aside` after a bracketing pair of commas. */
function nearness(shape: string): string {
  if (shape === '' || shape === 'x') return 'touch'
  if (/^[,(-].*[,(-]x?$/.test(shape)) return 'aside'
  if (!/[VW,.Q&]/.test(shape)) return 'near'
  return 'far'
}

/** What the gap shows between a mention and its cue, or a cue and its passage, by its shape. */
export const gapTraits = ({ feature }: FeatureMaker) =>
  memoized((shape: string) => {
    const near = nearness(shape)
    return {
      near: partOf(near),
      left: { code: partOf(`L${near}`), gap: feature(`s:L${shape}`) },
      right: { code: partOf(`R${near}`), gap: feature(`s:R${shape}`) },
      before: feature(`q:B${shape}`),
      after: feature(`q:A${shape}`),
      hasQuote: shape.includes('Q'),
      hasVerb: /[VG]/.test(shape),
      ownVerb: /^x?V/.test(shape)
        ? feature(
            `s:ownVerb${shape.includes('&') ? '&' : ''}${shape.includes('W') ? 'W' : ''}${/[,Q]/.test(shape) ? ',' : ''}`,
          )
        : null,
      hasClause: shape.includes('W'),
    }
  })

const buckets = Array.from({ length: 21 }, (_, count) =>
  partOf(count < 4 ? String(count) : count < 7 ? '4' : count < 12 ? '7' : count < 20 ? '12' : '20'),
)
const none = partOf('')
/** A count as a part: exact where small, rough where large. */
export const bucket = (count: number): Part => buckets[Math.min(20, count)] ?? none
