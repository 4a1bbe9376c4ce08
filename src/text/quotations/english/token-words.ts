/** How English words are cut: abbreviations, clitics, and what opens a sentence after an abbreviation. */
import type { Language } from '../language.ts'
import { wordSet } from './word-list.ts'

export const tokens: Language['tokens'] = {
  abbreviation:
    /^(?:mr|mrs|ms|mx|dr|sen|sens|rep|reps|gov|govs|gen|lt|col|sgt|cpl|capt|cmdr|adm|maj|rev|prof|hon|jr|sr|st|mt|ft|inc|corp|co|ltd|no|vs|v|jan|feb|aug|sept|oct|nov|dec|calif|conn|fla|ill|ind|kan|mass|mich|minn|miss|mo|neb|nev|okla|ore|pa|tenn|tex|va|wash|wis|wyo|ariz|ark|colo|del|ga|ky|la|md|dept|univ|assn|ave|blvd|rd|u\.s|u\.k|u\.n|d\.c|n\.y|n\.h|n\.j|n\.c|s\.c|a\.m|p\.m|ph\.d)$/i,
  clitic: /(?:['’](?:s|re|ve|ll|d|m)|n['’]t)$/i,
  beforePossessive: /s$/,
  starters: wordSet(
    'The He She They It But In And We I That This His Her When While After As If On At For One Some There However Asked',
  ),
}
