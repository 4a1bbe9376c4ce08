/**
 * That a name cannot be forgotten: what was not withheld does not compile. `npm run types` reads the lines with an expected
 * error, and fails where one of them has none.
 */
import { describe, expect, expectTypeOf, test } from 'vitest'
import type { NameForm } from '../../../src/node/corrections/corrections.ts'
import { nameReplacer, takenFrom } from '../../../src/node/corrections/replace-names.ts'
import type { Shown, ShownText } from '../../../src/node/corrections/shown-text.ts'
import type { AnalysedArticle } from '../../../src/node/library/analyse-article.ts'
import type { Library, LibraryArticle } from '../../../src/node/library/library-types.ts'
import type { makeReport } from '../../../src/node/library/report.ts'
import type { ArticleRecord, Quotation, QuotationRecord, Value } from '../../../src/text/article.ts'
import type { ArticleRow, PastQuotation, SpeakerDetails } from '../../../src/text/pages.ts'
import type { Problem, Report } from '../../../src/text/report.ts'

/** The fields of a record that take none but words that may be shown. */
type Guarded<Plain, Safe extends Plain> = {
  [Field in keyof Plain]-?: Plain[Field] extends Safe[Field] ? never : Field
}[keyof Plain]

type Past = Library['published']['past'] extends ReadonlyMap<string, readonly (infer One)[]> ? One : never

const names: readonly NameForm[] = [{ place: '1:1', form: 'Ada Brook', kind: 'hidden', shown: '[name withheld]' }]
const { inText, inAddress, inSlug, inWebAddress } = nameReplacer(names)

describe('words as they are', () => {
  test('are no words that may be shown', () => {
    expectTypeOf<string>().not.toExtend<ShownText>()
    // @ts-expect-error -- the name in it was not withheld
    const unshown: ShownText = 'Ada Brook spoke.'
    expect(inText(unshown)).toBe('[name withheld] spoke.')
  })

  test('have no place in an article of the library, in any field that could hold them', () => {
    type Article = LibraryArticle
    expectTypeOf<string>().not.toExtend<Article['text']>()
    expectTypeOf<Guarded<ArticleRecord, Article['record']>>().toEqualTypeOf<
      'slug' | 'file' | 'title' | 'outlet' | 'section' | 'author' | 'authors' | 'sourceUrl'
    >()
    expectTypeOf<Guarded<ArticleRow, Article['row']>>().toEqualTypeOf<
      'slug' | 'file' | 'title' | 'outlet' | 'section' | 'excerpt' | 'speakers'
    >()
    expectTypeOf<Guarded<QuotationRecord, Article['quotations'][number]>>().toEqualTypeOf<
      'article' | 'file' | 'spans' | 'sentence' | 'cue' | 'rule' | 'nested' | 'speaker' | 'label'
    >()
  })

  test('have no place among the speakers, nor among links that were published', () => {
    expectTypeOf<Guarded<SpeakerDetails, Library['speakers'][number]>>().toEqualTypeOf<
      'slug' | 'name' | 'forms' | 'description' | 'maybe'
    >()
    expectTypeOf<Guarded<PastQuotation, Past>>().toEqualTypeOf<'exact' | 'speaker' | 'at' | 'sentences'>()
  })

  test('are in no problem that readers are told', () => {
    expectTypeOf<Guarded<Problem, Parameters<typeof makeReport>[3]['problems'][number]>>().toEqualTypeOf<
      'file' | 'what' | 'expected'
    >()
    expectTypeOf<Guarded<Report, Library['report']>>().toEqualTypeOf<'encodings' | 'problems' | 'joined'>()
  })

  test('come from no analysis: whatever is known of an article is known from its shown text', () => {
    type Words = Pick<
      AnalysedArticle,
      'text' | 'shownFile' | 'excerpt' | 'title' | 'outlet' | 'section' | 'author' | 'sourceUrl'
    >
    type AsTheyAre = Record<'text' | 'shownFile' | 'excerpt' | 'sourceUrl', string> &
      Record<'title' | 'outlet' | 'section' | 'author', Value>
    expectTypeOf<Guarded<AsTheyAre, AsTheyAre & Words>>().toEqualTypeOf<keyof Words>()
    expectTypeOf<Quotation>().not.toExtend<AnalysedArticle['analysis']['quotations'][number]>()
  })

  test('are not given to what makes pages: folder, problems and forms are for the owner alone', () => {
    expectTypeOf<Library>().not.toHaveProperty('folder')
    expectTypeOf<Library>().not.toHaveProperty('problems')
    expectTypeOf<Library>().not.toHaveProperty('withheld')
  })
})

describe('words that may be shown', () => {
  test('are those in which the names were withheld', () => {
    expectTypeOf(inText('Ada Brook')).toEqualTypeOf<ShownText>()
    expectTypeOf(inAddress('ada-brook.txt')).toEqualTypeOf<ShownText>()
    expect(inWebAddress('https://pier.example/ada-brook')).toBeNull()
    expect(inSlug(inText('Ada: Brook'), (title) => title.toLowerCase())).toBe('')
  })

  test('are what is taken from them, and a record of that', () => {
    const text = inText('Ada Brook spoke.')
    expect(takenFrom(text, (words) => words.slice(0, 5))).toBe('[name')
    expectTypeOf(takenFrom(text, (words) => words.slice(0, 5))).toEqualTypeOf<ShownText>()
    expectTypeOf(takenFrom(text, (): Value => ({ value: '', basis: 'given' }))).toEqualTypeOf<Shown<Value>>()
  })

  test('are used wherever words are', () => {
    expectTypeOf<Shown<ArticleRecord>>().toExtend<ArticleRecord>()
    expectTypeOf<Shown<QuotationRecord>>().toExtend<QuotationRecord>()
    expectTypeOf<Shown<Report>>().toExtend<Report>()
  })
})
