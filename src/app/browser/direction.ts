const rightToLeftLanguages = new Set(['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'ku', 'nqo', 'ps', 'sd', 'ug', 'ur', 'yi'])
const rightToLeftLetter =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u
const letter = /\p{L}/u

/** Which way a text runs: by its language where that is known and decides, else by its first letter. */
export function directionOf(lang: string | null, text: string): 'ltr' | 'rtl' {
  const language = lang?.toLowerCase().split('-')[0] ?? ''
  if (rightToLeftLanguages.has(language)) return 'rtl'
  if (language !== '' && language !== 'und') return 'ltr'
  return rightToLeftLetter.test(letter.exec(text)?.[0] ?? '') ? 'rtl' : 'ltr'
}
