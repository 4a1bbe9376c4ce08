/** How often the encoding of a file is guessed right, wrongly or not at all, by length: `node tests/support/run.mjs tests/bench/encodings.ts`. */
import { cleanText, decode } from '../../src/node/reading/decode.ts'
import { encode, mostlyAscii, samples, textsOf, type Sample } from '../support/encoded-samples.ts'

const lengths = [20, 60, 200, 1000]

/** right / refused / wrong, where the text has any byte that tells. */
function tally(texts: readonly string[], encoding: string): string {
  let [right, refused, wrong] = [0, 0, 0]
  for (const text of texts) {
    const bytes = encode(text, encoding)
    if (bytes === null || (!encoding.startsWith('utf-16') && bytes.every((byte) => byte < 0x80))) continue
    const decoded = decode(bytes)
    if (!('text' in decoded)) refused++
    else if (decoded.text === cleanText(text)) right++
    else wrong++
  }
  return `${right}/${refused}/${wrong}`
}

function row(sample: Sample, encoding: string): string {
  const cells = [...lengths.map((chars) => textsOf(sample, chars)), mostlyAscii(sample)].map((texts) =>
    tally(texts, encoding),
  )
  return `| ${sample.language} | ${encoding} | ${cells.join(' | ')} |`
}

console.log(`| language | encoding | ${lengths.join(' | ')} characters | one sentence in English |`)
console.log('| --- | --- | --- | --- | --- | --- | --- |')
for (const sample of samples) for (const encoding of sample.encodings) console.log(row(sample, encoding))
