/** A JSON array with a record a line, in pieces: it parses whole, and line by line without the commas at the ends. */
export function* jsonArray(records: Iterable<unknown>): Generator<string> {
  let before = '[\n'
  for (const record of records) {
    yield before + JSON.stringify(record)
    before = ',\n'
  }
  yield before === '[\n' ? '[]\n' : '\n]\n'
}
