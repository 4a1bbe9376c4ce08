/** The rule of an attribution, in the words of an interface. */
import type { DoubtCode, Referent, ReferentCode, Rule, RuleCode } from './article.ts'

/** What an interface says of each rule; the compiler asks for every code. */
export interface RuleWords {
  readonly rules: { readonly [Code in RuleCode]: (rule: Rule<Code>) => string }
  readonly referents: { readonly [Code in ReferentCode]: (referent: Referent<Code>) => string }
  /** What is said of each doubt; `mention` is what is printed for the speaker. */
  readonly doubts: { readonly [Code in DoubtCode]: (mention: string) => string }
  /** The rule, and then whom its pronoun or description stands for, or why it is doubted, as one sentence. */
  readonly joined: (rule: string, ground: string) => string
}

/** The rule as a reader is told it, without a full stop: “said”, after the quotation; “she” is the last woman named. */
export function ruleSentence(rule: Rule, words: RuleWords): string {
  const { referent, doubt } = rule
  const said = sayRule(rule, words)
  const meant = referent ? words.joined(said, sayReferent(referent, words)) : said
  return doubt ? words.joined(meant, words.doubts[doubt.code](doubt.mention.replace(/\s+/g, ' '))) : meant
}

function sayRule<Code extends RuleCode>(rule: Rule<Code>, { rules }: RuleWords): string {
  return rules[rule.code](rule)
}

function sayReferent<Code extends ReferentCode>(referent: Referent<Code>, { referents }: RuleWords): string {
  return referents[referent.code](referent)
}
