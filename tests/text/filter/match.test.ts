import { describe, expect, test } from 'vitest'
import { filterArticles, filterQuotations } from '../../../src/text/filter/match.ts'
import { everything, type View } from '../../../src/text/filter/view.ts'
import { documentOf, type Written } from '../../support/filter-library.ts'

/** The text of the only article with its matches in brackets, those outside quotations in `<>`; null when it is not listed. */
function check(written: Written, view: Partial<View>): string | null {
  const [hit] = filterArticles([documentOf(written)], { ...everything, ...view }).hits
  if (hit === undefined) return null
  let drawn = ''
  let behind = 0
  for (const { start, end, quotation } of hit.matches) {
    const match = hit.text.slice(start, end)
    drawn += hit.text.slice(behind, start) + (quotation === null ? `<${match}>` : `[${match}]`)
    behind = end
  }
  return drawn + hit.text.slice(behind)
}

const talks = {
  text: 'Ann Bell fears war. {Ann Bell: We want peace, not war}, she said.\n{Tom Reed: No talks}, said Tom Reed.',
}

describe('words', () => {
  test('are joined by AND, each at the start of a word', () => {
    expect(check({ text: 'Refugees fled to Turkey.' }, { q: 'turk refugee' })).toBe('<Refugees> fled to <Turkey>.')
    expect(check({ text: 'Refugees fled to Turkey.' }, { q: 'refugee urkey' })).toBeNull()
  })

  test('match whatever their accents, case and apostrophes', () => {
    expect(check({ text: 'It ‘isn’t’ l’été.' }, { q: "ISN'T ete" })).toBe('It ‘<isn’t>’ l’<été>.')
  })

  test('match inside a run of a script without spaces, not over what parts it', () => {
    expect(check({ text: '敘利亞難民，難，民。' }, { q: '難民' })).toBe('敘利亞<難民>，難，民。')
  })

  test('that are excluded keep an article away', () => {
    expect(check({ text: 'War and peace.' }, { q: 'war -peac' })).toBeNull()
    expect(check({ text: 'War and truce.' }, { q: 'war -peac' })).toBe('<War> and truce.')
  })

  test('are found one in the title, one in the text', () => {
    const { hits } = filterArticles([documentOf({ title: 'The flood', text: 'The dam broke.' })], {
      ...everything,
      q: 'flood dam',
    })
    expect(hits[0]?.titleMatches).toEqual([{ start: 4, end: 9 }])
    expect(hits[0]?.matches).toEqual([{ start: 4, end: 7, quotation: null }])
  })
})

describe('a title', () => {
  const text = 'The flood\nThe flood came at night.'
  const counted = (q: string, view: Partial<View> = {}) => {
    const derived = documentOf({ title: 'The flood', isTitleDerived: true, text })
    return filterArticles([derived], { ...everything, ...view, q }).matches
  }

  test('that is taken from the text counts there alone', () => {
    expect(counted('flood')).toBe(2)
    expect(filterArticles([documentOf({ title: 'The flood', text })], { ...everything, q: 'flood' }).matches).toBe(3)
  })

  test('that is taken from the text counts where titles are asked for', () => {
    expect(counted('flood', { scope: 'titles' })).toBe(1)
    expect(counted('title:flood')).toBe(1)
  })

  test('that is derived from the name of the file counts by itself', () => {
    const document = documentOf({ title: 'flood-1', isTitleDerived: true, text: 'It came at night.' })
    expect(filterArticles([document], { ...everything, q: 'flood' }).matches).toBe(1)
  })
})

describe('a phrase', () => {
  test('is a run of whole words', () => {
    expect(check({ text: 'Ready to talk. Ready to talks.' }, { q: '"ready to talk"' })).toBe(
      '<Ready to talk>. Ready to talks.',
    )
  })

  test('crosses a quotation mark, never a paragraph', () => {
    expect(check(talks, { q: '"war she"' })).toBe(
      'Ann Bell fears war. “We want peace, not <war”, she> said.\n“No talks”, said Tom Reed.',
    )
    expect(check(talks, { q: '"said no"' })).toBeNull()
  })

  test('that holds another term is one match', () => {
    expect(check({ text: 'To be or not to be.' }, { q: '"not to be" be' })).toBe('To <be> or <not to be>.')
  })
})

describe('the scope', () => {
  test('inside quotations lets a phrase run from one half of a quotation into the next', () => {
    const document = documentOf({ text: '{Ann: We want} {Ann: peace}, said Ann.' })
    const [first, second] = document.quotations
    if (first === undefined || second === undefined) throw new Error('two halves are written')
    const joined = { ...document, quotations: [{ ...first, spans: [...first.spans, ...second.spans] }] }
    const { hits } = filterArticles([joined], { ...everything, q: '"want peace"', scope: 'quotations' })
    expect(hits[0]?.matches.map(({ quotation }) => quotation)).toEqual([first.id])
  })

  test('outside quotations wants the whole phrase outside', () => {
    expect(check(talks, { q: '"fears war"', scope: 'outside' })).not.toBeNull()
    expect(check(talks, { q: '"war we"', scope: 'outside' })).toBeNull()
  })

  test('inside quotations wants all words in one quotation', () => {
    expect(check(talks, { q: 'peace war', scope: 'quotations' })).toContain('fears war. “We want [peace], not [war]”')
    expect(check(talks, { q: 'peace talks', scope: 'quotations' })).toBeNull()
  })

  test('inside quotations passes over scare quotes', () => {
    expect(check({ text: 'The {! peace} failed.' }, { q: 'peace', scope: 'quotations' })).toBeNull()
  })

  test('outside quotations leaves out what is said', () => {
    expect(check(talks, { q: 'war', scope: 'outside' })).toContain('fears <war>. “We want peace, not war”')
    expect(check(talks, { q: 'peace', scope: 'outside' })).toBeNull()
  })

  test('of titles looks nowhere else', () => {
    expect(check({ ...talks, title: 'Flood' }, { q: 'war', scope: 'titles' })).toBeNull()
    expect(check({ ...talks, title: 'War' }, { q: 'war', scope: 'titles' })).not.toBeNull()
  })

  test('restricts nothing while there are no words', () => {
    expect(check({ text: 'Nobody speaks.' }, { scope: 'quotations' })).toBe('Nobody speaks.')
  })
})

describe('a speaker', () => {
  test('must have said all of it in one quotation', () => {
    expect(check(talks, { q: 'by:bell war' })).toContain('fears war. “We want peace, not [war]”')
    expect(check(talks, { q: 'by:reed war' })).toBeNull()
    expect(check(talks, { q: 'war', speakers: ['tom-reed'] })).toBeNull()
  })

  test('leaves the title unmarked, which nobody said', () => {
    const { hits } = filterArticles([documentOf({ ...talks, title: 'War' })], { ...everything, q: 'by:bell war' })
    expect(hits[0]?.titleMatches).toEqual([])
  })

  test('is asked of the article when words are sought outside quotations', () => {
    expect(check(talks, { q: 'fears by:reed', scope: 'outside' })).toContain('<fears>')
  })

  test('who is not chosen may say what is excluded', () => {
    expect(check(talks, { q: 'talks -war', speakers: ['tom-reed'] })).not.toBeNull()
  })

  test('that nobody in the library is changes nothing', () => {
    expect(check(talks, { q: 'fears', speakers: ['nobody-known'] })).not.toBeNull()
  })
})

describe('fields', () => {
  const dated = { text: 'Words.', title: 'Café talks', outlet: 'Harbour Post', date: '2011-06' }
  test.each([
    'title:cafe',
    'outlet:post',
    'outlet:"harbour post"',
    'after:2011-06',
    'before:2011-07',
    'after:2011 before:2012',
  ])('are found by %s', (q) => expect(check(dated, { q })).not.toBeNull())
  test.each(['title:words', 'outlet:"post harbour"', 'after:2011-06-02', 'before:2011-06-30', 'before:2011'])(
    'are not found by %s',
    (q) => expect(check(dated, { q })).toBeNull(),
  )

  test('without a date never match one', () => {
    expect(check({ text: 'Words.' }, { q: 'after:1900' })).toBeNull()
    expect(check({ text: 'Words.' }, { q: 'before:2100' })).toBeNull()
  })
})

const library = [
  {
    slug: 'a',
    title: 'Bridge',
    date: '2011-06-14',
    outlet: 'Post',
    words: 5,
    text: '{Ann: War}, said Ann. {Tom: War and war}, said Tom.',
  },
  { slug: 'b', title: 'áir', date: '2012', outlet: 'Post', words: 9, text: 'War. {Ann: Peace}, said Ann.' },
  { slug: 'c', title: '“Coast”', outlet: 'Herald', words: 7, text: 'War, war and war.' },
].map(documentOf)

describe('facets', () => {
  const counts = (view: Partial<View>) => {
    const { speakers, outlets, years } = filterArticles(library, { ...everything, ...view }).facets
    return [speakers, outlets, years].map((values) =>
      values.map(({ label, count, chosen }) => `${label} ${count}${chosen ? '!' : ''}`).join(', '),
    )
  }

  test('count what each value would list with the query', () => {
    expect(counts({ q: 'war' })).toEqual(['Ann 1, Tom 1', 'Post 2, Herald 1', '2012 1, 2011 1'])
  })

  test('count with the choices of the others, not with their own', () => {
    expect(counts({ outlets: ['Post'], years: ['2012'] })).toEqual(['Ann 1', 'Post 1!', '2012 1!, 2011 1'])
  })

  test('keep a chosen value that finds nothing', () => {
    expect(counts({ q: 'coast', speakers: ['ann'] })).toEqual(['Ann 0!', '', ''])
  })

  test('join their own values by OR', () => {
    expect(filterArticles(library, { ...everything, outlets: ['Post', 'Herald'] }).total).toBe(3)
  })
})

test('sections are a facet, and have an operator', () => {
  const articles = [
    documentOf({ slug: 'a', text: 'War', section: 'Politics' }),
    documentOf({ slug: 'b', text: 'War', section: 'Sport' }),
    documentOf({ slug: 'c', text: 'War' }),
  ]
  const found = (view: Partial<View>) =>
    filterArticles(articles, { ...everything, ...view }).hits.map(({ row }) => row.slug)
  expect(found({ q: 'section:poli' })).toEqual(['a'])
  expect(found({ sections: ['Sport', 'Politics'] })).toEqual(['a', 'b'])
  expect(filterArticles(articles, everything).facets.sections.map(({ label, count }) => `${label} ${count}`)).toEqual([
    'Politics 1',
    'Sport 1',
  ])
})

describe('sorting', () => {
  test.each([
    ['order', 'abc'],
    ['newest', 'bac'],
    ['title', 'bac'],
    ['length', 'bca'],
    ['matches', 'acb'],
  ] as const)('by %s', (sort, order) => {
    const { hits } = filterArticles(library, { ...everything, q: 'war', sort })
    expect(hits.map(({ row }) => row.slug).join('')).toBe(order)
  })
})

describe('quotations', () => {
  const listed = (view: Partial<View>) =>
    filterQuotations(library, { ...everything, ...view }).hits.map(
      ({ quotation, matches }) => `${quotation.speaker?.name}: ${quotation.spans[0]?.exact} ${matches.length}`,
    )

  test('are all listed where nothing is asked', () => {
    expect(listed({})).toEqual(['Ann: War 0', 'Tom: War and war 0', 'Ann: Peace 0'])
  })

  test('must hold the words themselves', () => {
    expect(listed({ q: 'war' })).toEqual(['Ann: War 1', 'Tom: War and war 2'])
  })

  test('are those of an article whose title holds the words, in the scope of titles', () => {
    expect(listed({ q: 'air', scope: 'titles' })).toEqual(['Ann: Peace 0'])
  })

  test('are counted one by one in facets', () => {
    expect(
      filterQuotations(library, everything).facets.speakers.map(({ label, count }) => `${label} ${count}`),
    ).toEqual(['Ann 2', 'Tom 1'])
  })

  test('total the rows and the marked places', () => {
    const { total, matches } = filterQuotations(library, { ...everything, q: 'war' })
    expect([total, matches]).toEqual([2, 3])
  })
})

describe('a turn of a transcript', () => {
  const text = 'Ann Bell: We want peace, and he said, “No war.” Tom Reed: No war either.'
  const quotation = (words: string, label?: string) => {
    const spanOf = (exact: string) => ({ start: text.indexOf(exact), end: text.indexOf(exact) + exact.length, exact })
    return { spans: [spanOf(words)], ...(label === undefined ? {} : { label: spanOf(label) }) }
  }
  const plain = documentOf({ text })
  const [sample] = documentOf(talks).quotations
  const quotations = [
    quotation('We want peace, and he said, “No war.”', 'Ann Bell'),
    quotation('No war.'),
    quotation('No war either.', 'Tom Reed'),
  ].flatMap((own, at) => (sample ? [{ ...sample, ...own, id: `q${at}` }] : []))
  const find = (view: Partial<View>) =>
    filterArticles([{ ...plain, quotations }], { ...everything, ...view }).hits[0]?.matches

  test('holds the words that are quoted in it, which are matched once', () => {
    expect(find({ q: '"no war"', scope: 'quotations' })).toHaveLength(2)
  })

  test('leaves only its label outside quotations', () => {
    expect(find({ q: 'war', scope: 'outside' })).toBeUndefined()
    expect(find({ q: 'bell', scope: 'outside' })).toHaveLength(1)
  })
})
