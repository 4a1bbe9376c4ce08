/** Cues that are no verbs. */

/** The source stands right behind them: “according to the harbour master”. Written as lower-case words. */
export const sourcePrepositions: readonly (readonly string[])[] = [
  ['according', 'to'],
  ['in', 'the', 'words', 'of'],
  ['in', 'the', 'view', 'of'],
  ['quoting'],
  ['citing'],
  ['courtesy', 'of'],
]

/** Outlets and programmes hear what is told to them: in “she told the Times” the newspaper does not speak. */
export const addresseeVerbs: readonly string[] = [
  'tell',
  'ask',
  'inform',
  'remind',
  'assure',
  'advise',
  'urge',
  'thank',
  'address',
  'brief',
  'warn',
  'email',
  'notify',
]
