/** The turns of a transcript as quotations. */
import type { Quotation } from '../../article.ts'
import type { Printer } from '../assemble.ts'
import type { Frame, Turn } from '../passage.ts'
import type { TurnSpeaker } from './turn-speakers.ts'

/**
 * A quotation a turn. Where all that is said stands between one pair of marks, these are the quotation already, and there is none.
 */
export function assembleTurns(frame: Frame, print: Printer, speakers: readonly TurnSpeaker[]): Quotation[] {
  const outers = new Map(frame.passages.map(({ outer }) => [outer.start, outer.end]))
  return frame.turns.flatMap((turn, at) => {
    const speaker = speakers[at]
    const [first] = turn.spans
    if (!speaker || !first || (turn.spans.length === 1 && outers.get(first.start) === first.end)) return []
    return [turnQuotation(print, turn, first.end, speaker)]
  })
}

function turnQuotation(print: Printer, { label, spans }: Turn, end: number, speaker: TurnSpeaker): Quotation {
  const name = print.span(label.name)
  return {
    kind: 'speech',
    form: 'direct',
    spans: spans.flatMap(print.parts),
    sentence: print.span({ start: label.start, end }),
    cue: null,
    rule: { code: 'turn' },
    nested: [],
    speaker: { name: speaker.name, mention: name, basis: 'labelled', type: speaker.type },
    // By its form alone.
    certainty: 1,
    label: name,
  }
}
