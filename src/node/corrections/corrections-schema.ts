/** The shape of `corrections.yaml`. A value that is wrong is never guessed at. */
import * as v from 'valibot'
import type { QuotationKind } from '../../text/article.ts'
import { speakerTypes } from '../../text/speaker-types.ts'
import { fields, listed, named, oneOrListed } from '../yaml/checked.ts'
import { facts, words } from '../yaml/facts.ts'
import { oneLine } from '../../text/white-space.ts'

const kinds: readonly (QuotationKind | 'none')[] = ['speech', 'other', 'none']

/** Words that name nobody. */
const nobody = /^(?:null|~|none|)$/i

const speaker = v.pipe(
  v.nullable(v.string()),
  v.transform((name) => oneLine(name ?? '')),
  v.transform((name) => (nobody.test(name) ? null : name)),
)

const encoding = v.pipe(
  words,
  v.rawTransform<string, string>(({ dataset, addIssue, NEVER }) => {
    try {
      return new TextDecoder(dataset.value).encoding
    } catch {
      addIssue({
        message: `is ${JSON.stringify(dataset.value)}`,
        expected: 'a name such as windows-1251, big5 or euc-kr',
      })
      return NEVER
    }
  }),
)

const quotation = v.pipe(
  fields('a quotation', {
    id: v.optional(
      v.pipe(
        words,
        v.transform((id) => id.replace(/^#?q-/, '')),
      ),
    ),
    words: v.optional(words),
    speaker: v.optional(speaker),
    type: v.optional(oneOf(speakerTypes)),
    kind: v.optional(oneOf(kinds)),
  }),
  v.rawCheck(({ dataset, addIssue }) => {
    const has = (key: string) => Object.hasOwn(Object(dataset.value), key)
    if (has('id') === has('words')) {
      addIssue({ message: 'it is not said which quotation is meant', expected: 'either "id" or "words"' })
    } else if (!has('speaker') && !has('kind')) {
      addIssue({ message: 'nothing is corrected here', expected: '"speaker" or "kind"' })
    }
  }),
)

const file = fields('a file', {
  title: v.exactOptional(facts.title),
  date: v.exactOptional(facts.date),
  outlet: v.exactOptional(facts.outlet),
  section: v.exactOptional(facts.section),
  author: v.exactOptional(facts.author),
  lang: v.exactOptional(facts.lang),
  encoding: v.optional(encoding),
  quotations: v.optional(listed(quotation)),
})

/** Names of different people. */
const namesApart = v.pipe(
  oneOrListed(words),
  v.rawCheck(({ dataset, addIssue }) => {
    const names = dataset.typed ? dataset.value : []
    if (dataset.typed && names.length < 2) {
      addIssue({ message: 'one name tells nobody apart', expected: 'a list of two or more names of different people' })
    }
  }),
)

/** A literal form of a name. */
const form = v.pipe(
  words,
  v.rawTransform<string, string>(({ dataset, addIssue, NEVER }) => {
    if (/[\p{L}\p{N}]/u.test(dataset.value)) return dataset.value.normalize('NFC')
    addIssue({ message: 'has a name without a letter', expected: 'the words as they are printed' })
    return NEVER
  }),
)

/** One form, or a list of those of one person. */
const person: v.GenericSchema<unknown, string | string[]> = v.lazy((value) =>
  Array.isArray(value) ? v.array(form) : form,
)

export const correctionsSchema = fields('corrections.yaml', {
  files: v.optional(named(file)),
  merge: v.optional(named(oneOrListed(words))),
  split: v.optional(named(named(oneOrListed(words)))),
  apart: v.optional(listed(namesApart)),
  hide: v.optional(v.lazy((value) => (typeof value === 'string' ? oneOrListed(form) : listed(person)))),
  rename: v.optional(named(oneOrListed(form))),
  allow: v.optional(oneOrListed(form)),
})

export type WrittenCorrections = v.InferOutput<typeof correctionsSchema>

function oneOf<const Name extends string>(names: readonly Name[]) {
  return v.pipe(
    words,
    v.rawTransform<string, Name>(({ dataset, addIssue, NEVER }) => {
      const found = names.find((name) => name === dataset.value)
      if (found !== undefined) return found
      addIssue({ message: `is ${JSON.stringify(dataset.value)}`, expected: `one of ${names.join(', ')}` })
      return NEVER
    }),
  )
}
