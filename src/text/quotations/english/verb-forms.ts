/** The forms of English verbs. */
import type { VerbForm } from '../verb.ts'

/** Words whose last consonant doubles before -ed and -ing, although they have more than one syllable or end unlike the rule. */
const doubling =
  /^(?:admit|commit|quip|beg|chat|rip|blog|refer|rebut|quiz|jot|pen|dub|rap|sob|jab|snap|drop|plan|step|tip|slam|grin|brag|stop|hum|permit|submit|defer|run|cut|put|set|shut|sit|hit|let|win|begin|forget|spin|hop|trim|shrug|tag|vet|nod|rib|tap|top|cap|hug|mug|plug|pop|skip|slip|swap|whip|wrap|zip)$/

function stems(lemma: string): { readonly third: string; readonly ed: string; readonly ing: string } {
  const double = doubling.test(lemma) ? lemma + lemma.at(-1) : lemma
  if (/[^aeiou]y$/.test(lemma))
    return { third: lemma.slice(0, -1) + 'ies', ed: lemma.slice(0, -1) + 'ied', ing: lemma + 'ing' }
  if (/(?:s|x|z|ch|sh)$/.test(lemma)) return { third: lemma + 'es', ed: double + 'ed', ing: double + 'ing' }
  if (/ie$/.test(lemma)) return { third: lemma + 's', ed: lemma + 'd', ing: lemma.slice(0, -2) + 'ying' }
  if (/[^e]e$/.test(lemma)) return { third: lemma + 's', ed: lemma + 'd', ing: lemma.slice(0, -1) + 'ing' }
  if (/ee$/.test(lemma)) return { third: lemma + 's', ed: lemma + 'd', ing: lemma + 'ing' }
  if (/o$/.test(lemma)) return { third: lemma + 'es', ed: lemma + 'ed', ing: lemma + 'ing' }
  return { third: lemma + 's', ed: double + 'ed', ing: double + 'ing' }
}

/** All forms of a verb: `verbForms('reply')` yields reply, replies, replied, replying. */
export function verbForms(
  lemma: string,
  irregular?: { readonly past: string; readonly participle: string },
): readonly (readonly [string, VerbForm])[] {
  const { third, ed, ing } = stems(lemma)
  const past = irregular?.past ?? ed
  const participle = irregular?.participle ?? ed
  return [
    [past, 'past'],
    [participle, 'participle'],
    [third, 'third'],
    [ing, 'gerund'],
    [lemma, 'base'],
  ]
}
