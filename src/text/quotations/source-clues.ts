/** Clues that the attribution gives: who would be named, how surely, and by what cue. */
import type { LikelySource } from './kind-context.ts'
import type { Setting } from './kind-setting.ts'
import { lengthOf, shapeOf } from './quoted-shape.ts'

/** Steps of certainty and of distance, in tokens, each with its name. */
const sure = (certainty: number): string =>
  certainty > 0.95 ? 'certain' : certainty > 0.8 ? 'likely' : certainty > 0.5 ? 'doubtful' : 'unlikely'
const far = (distance: number): string => {
  const tokens = Math.abs(distance)
  const step = tokens === 1 ? 'beside' : tokens < 4 ? 'near' : tokens < 9 ? 'apart' : 'far'
  return `${step} ${distance < 0 ? 'before' : 'after'}`
}

/** The names of what holds; nothing where nothing was attributed. */
export function sourceClues(setting: Setting): string[] {
  const { source } = setting.context
  if (!source) return []
  const { kind, certainty, reports, headClass } = source
  const shape = shapeOf(setting)
  const length = lengthOf(setting)
  const sureness = certainty > 0.8 ? 'sure' : 'unsure'
  return [
    `source: ${kind}`,
    `source: ${kind}, ${sure(certainty)}`,
    `source: ${reports}, ${sureness}, ${shape}`,
    `source: ${reports}, ${length}`,
    `source: ${kind}, ${sureness}, ${length}`,
    ...(headClass ? [`source: is a ${headClass}`] : []),
    ...cueClues(source, shape),
  ]
}

function cueClues({ kind, reports, distance, form, inSentence }: LikelySource, shape: string): string[] {
  if (kind !== 'cue' || distance === 0) return []
  const place = far(distance)
  return [
    `cue: ${reports}`,
    `cue: ${reports} ${place}`,
    `cue: ${place}`,
    `cue: ${form} ${distance < 0 ? 'before' : 'after'}`,
    inSentence ? 'cue: in the sentence' : `cue: elsewhere, ${shape}`,
    ...(distance === -1 ? [`cue: ${reports} just before, ${shape}`] : []),
  ]
}
