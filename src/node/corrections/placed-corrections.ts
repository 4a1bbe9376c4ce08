/** From what `corrections.yaml` says to the corrections, each with its place, which is what tells it from the others. */
import { refused, type Finding } from '../problem.ts'
import type { Path, WrittenFile } from '../yaml/read-yaml.ts'
import type { CorrectedFile, Corrections, NameForm, Place, SpeakerCorrection, Split } from './corrections.ts'
import type { WrittenCorrections } from './corrections-schema.ts'
import { shownForms, type ListedForm } from './hidden-people.ts'

type PlaceOf = (path: Path, part?: 'key' | 'value') => Place

export function placedCorrections(written: WrittenCorrections, { placeOf }: WrittenFile): Corrections {
  const place: PlaceOf = (path, part) => {
    const { line, column } = placeOf(path, part)
    return `${line}:${column}`
  }
  const { merge = [], split = [], apart = [], hide = [], rename = [], allow = [] } = written
  return {
    files: placedFiles(written, place),
    merges: [...merge].flatMap(([to, names]) =>
      names.map((from, index): SpeakerCorrection => ({ place: place(['merge', to, index]), from, to })),
    ),
    splits: [...split].flatMap(([from, parts]) =>
      [...parts].flatMap(([to, files]) =>
        files.map((file, index): Split => ({
          place: place(['split', from, to, index]),
          from,
          to,
          file: file.normalize('NFC'),
        })),
      ),
    ),
    apart: apart.map((names, index) => ({
      names: names.map((name, at) => ({ place: place(['apart', index, at]), name })),
    })),
    names: [
      ...placedHidden(hide, place),
      ...[...rename].flatMap(([shown, forms]) =>
        forms.map((form, index): NameForm => {
          return { place: place(['rename', shown, index]), form, kind: 'renamed', shown }
        }),
      ),
    ],
    allowed: [...new Set([...allow, ...[...rename].map(([shown]) => shown)])],
  }
}

function placedHidden(hide: readonly (string | readonly string[])[], place: PlaceOf): NameForm[] {
  const listed = hide.flatMap((written, index): (ListedForm & { readonly path: Path })[] =>
    typeof written === 'string'
      ? [{ form: written, group: null, path: ['hide', index] }]
      : written.map((form, at) => ({ form, group: index, path: ['hide', index, at] })),
  )
  const shown = shownForms(listed)
  return listed.map(({ form, path }, at) => ({ place: place(path), form, kind: 'hidden', shown: shown[at] ?? '' }))
}

function placedFiles({ files }: WrittenCorrections, place: PlaceOf): Corrections['files'] {
  return new Map(
    [...(files ?? [])].map(([name, { encoding = null, quotations = [], ...facts }]): [string, CorrectedFile] => [
      name.normalize('NFC'),
      {
        place: place(['files', name], 'key'),
        encoding,
        facts,
        quotations: quotations.map(({ id, words, speaker, type, kind }, index) => ({
          place: place(['files', name, 'quotations', index]),
          id,
          words,
          speaker,
          type,
          kind,
        })),
      },
    ]),
  )
}

/** What only shows when the corrections are seen together. */
export function contradictions({ merges, splits, apart }: Corrections): readonly Finding[] {
  const ways = [...merges, ...splits.map((split) => ({ ...split, from: `${split.from}\0${split.file}` }))]
  const targets = new Set(merges.map(({ to }) => to))
  const seen = new Set<string>()
  return [
    ...ways.flatMap(({ from, place }) => {
      const isTwice = seen.has(from)
      seen.add(from)
      // A name can be mended in one way only.
      return isTwice ? [wrongAt(place, 'this name is corrected twice', 'one correction for a name')] : []
    }),
    ...merges.flatMap(({ from, place }) =>
      // What a name is merged into is not merged further: the order of the lines would decide.
      targets.has(from)
        ? [wrongAt(place, 'others are merged into this name', 'a name that nothing is merged into')]
        : [],
    ),
    ...merges.flatMap(({ from, to, place }) =>
      apart.some(({ names }) => [from, to].every((wanted) => names.some(({ name }) => name === wanted)))
        ? [wrongAt(place, 'these two names are also told apart', 'either "merge" or "apart"')]
        : [],
    ),
  ]
}

function wrongAt(place: Place, what: string, expected: string): Finding {
  const [line = 1, column = 1] = place.split(':').map(Number)
  return refused(what, expected, line, column)
}
