/** How French sets speech without marks: a dash opens it, and a narrator's clause, its verb first, stands between commas. */
import type { DashSpeech } from '../writing.ts'

const verbs =
  'dit|dis|disait|disent|répond|répondit|répondait|demanda|demande|demandait|ajouta|ajoute|reprit|reprend|murmura|murmure|cria|crie|écria|écrie|fit|fait|lança|lance|expliqua|explique|déclara|déclare|affirma|affirme|assura|assure|conclut|précisa|précise|souligna|souligne|insista|insiste|poursuivit|poursuit|continua|continue|soupira|soupire|protesta|proteste|répliqua|réplique|exclama|exclame|rétorqua|rétorque|chuchota|chuchote|pensa|pense|observa|remarqua|admit|admet|avoua|avoue|promit|raconta|raconte|confia|confie|interrogea|coupa|souffla|grogna|plaisanta|rappela|rappelle'
const participles =
  'dit|répondu|demandé|ajouté|repris|murmuré|crié|lancé|expliqué|déclaré|affirmé|assuré|conclu|précisé|souligné|insisté|poursuivi|continué|soupiré|protesté|répliqué|raconté|confié|rappelé'

/** `— Nous n’irons pas, dit Ana, ni demain.`; `— Pourquoi ? demanda-t-elle.` A dash may stand for the comma. */
export const frenchDashes: DashSpeech = {
  narration: new RegExp(
    String.raw`(?:,|(?<=[?!…])|\s[—–―])\s(?:(?:me|te|lui|leur|nous|vous|se)\s|[mts]['’])?(?:(?:${verbs})(?!\p{L})|(?:a|ont|avait)(?:-t-(?:il|elle|on))?\s(?:${participles})(?!\p{L}))[^,.;?!…—–―]*(?:\s?[—–―]|[,.;]|$)`,
    'giu',
  ),
}
