/**
 * JSON without halves of surrogate pairs, which no encoding has bytes for: a page's HTML would say U+FFFD where its data say
 * something else, and the browser would draw it twice. No place moves: each half is one code unit, and so is what stands for it.
 */
export function wellFormedJson(json: string): string {
  if (!json.includes('\\ud')) return json
  return json.replace(/(\\\\)|\\ud[89a-f][\da-f]{2}/g, (_, backslashes: string | undefined) => backslashes ?? '\ufffd')
}
