/** The rule of an attribution, in the words of an interface. */
import type { Referent, ReferentCode, Rule, RuleCode } from './article.ts'

/** What an interface says of each rule; the compiler asks for every code. */
export interface RuleWords {
  readonly rules: { readonly [Code in RuleCode]: (rule: Rule<Code>) => string }
  readonly referents: { readonly [Code in ReferentCode]: (referent: Referent<Code>) => string }
  /** The rule, and whom its pronoun or description stands for, as one sentence. */
  readonly joined: (rule: string, referent: string) => string
}

/** The rule as a reader is told it, without a full stop: “said”, after the quotation; “she” is the last woman named. */
export function ruleSentence(rule: Rule, words: RuleWords): string {
  const said = sayRule(rule, words)
  return rule.referent ? words.joined(said, sayReferent(rule.referent, words)) : said
}

function sayRule<Code extends RuleCode>(rule: Rule<Code>, { rules }: RuleWords): string {
  return rules[rule.code](rule)
}

function sayReferent<Code extends ReferentCode>(referent: Referent<Code>, { referents }: RuleWords): string {
  return referents[referent.code](referent)
}
