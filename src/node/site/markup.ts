const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text as it may stand in HTML or XML, in an element or between double quotation marks. */
export function escapeMarkup(text: string): string {
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character)
}

/**
 * JSON without halves of surrogate pairs, which no encoding has bytes for: a page's HTML would say U+FFFD where its data say
 * something else, and the browser would draw it twice. No place moves: each half is one code unit, and so is what stands for it.
 */
export function wellFormedJson(json: string): string {
  if (!json.includes('\\ud')) return json
  return json.replace(/(\\\\)|\\ud[89a-f][\da-f]{2}/g, (_, backslashes: string | undefined) => backslashes ?? '\ufffd')
}

/** JSON as it may stand in a script element: no `<` can close it, and no line separator can break it. */
export function scriptJson(json: string): string {
  return json.replace(/[<\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
