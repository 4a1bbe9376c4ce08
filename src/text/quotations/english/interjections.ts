/** Words that open a sentence by themselves and are nobody's name there: “Exactly. He was right.” */
import { wordSet } from './word-list.ts'

export const interjections = wordSet(`
  yes yeah yep yup no nope nah okay ok right sure exactly absolutely definitely certainly indeed true correct precisely totally
  really seriously honestly frankly basically actually obviously clearly probably possibly maybe perhaps well oh ah aha uh um er hm hmm huh
  wow whoa gosh god heavens please thanks thank sorry hello hi hey goodbye bye welcome congratulations cheers bravo amen
  great good fine excellent wonderful amazing awesome cool nice perfect fantastic brilliant fair agreed understood
  look listen see wait stop anyway anyhow alright enough never always sometimes nothing everything nobody everybody
  somehow otherwise lastly firstly secondly thirdly none anyone someone something anything whatever o.k
  order hear objection present aye
  billions millions thousands hundreds dozens`)
