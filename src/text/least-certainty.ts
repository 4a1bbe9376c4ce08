/** Names nobody where it is not sure enough who spoke. */
import type { Quotation } from './article.ts'

/**
 * The quotation without its speaker where the certainty is below `least`: the rule then says that it is not sure who, and why. What
 * is certain by its form, or the owner's word, has a certainty of 1 and keeps its speaker.
 */
export function withLeastCertainty<Q extends Pick<Quotation, 'speaker' | 'certainty' | 'rule'>>(
  quotation: Q,
  least: number,
): Q {
  const { speaker, certainty, rule } = quotation
  if (speaker === null || certainty === null || certainty >= least) return quotation
  return { ...quotation, speaker: null, rule: { code: 'not-sure', ...(rule.doubt && { doubt: rule.doubt }) } }
}
