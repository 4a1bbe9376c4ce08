import { chmodSync, existsSync, lstatSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { CorrectionsFile } from '../../../src/node/review/corrections-file.ts'
import { ReviewSession } from '../../../src/node/review/review-session.ts'
import type { Run } from '../../../src/text/review/review.ts'
import { readFolder, writeFolder } from '../folder.ts'
import { quotationIn, reviewLibrary, sit, town } from './sitting.ts'

const marked = (runs: readonly Run[]) => runs.map(({ text, mark }) => (mark === 'asked' ? `[${text}]` : text)).join('')

describe('a question', () => {
  test('shows its words in their paragraph and those around', () => {
    const { paragraphs } = quotationIn(sit(town).session.state())
    expect(paragraphs.map(({ role }) => role)).toEqual(['before', 'before', 'asked', 'after'])
    expect(marked(paragraphs[2]?.runs ?? [])).toBe('He shook his head. “[Nobody asked us about the bridge.]”')
  })

  test('offers whom the build names first, then who else is named in the article', () => {
    const { found, choices } = quotationIn(sit(town).session.state())
    expect(choices[0]).toEqual(found)
    expect(choices.map(({ name }) => name)).toEqual(expect.arrayContaining(['Ann Hale', 'Bo Lindt']))
  })

  test('offers names in capitals where the words of a language are not known', () => {
    const french = 'La mairesse, Petra Osk, est là. « Nous avons peur de la pluie, dit-elle. »\n'
    const { choices } = quotationIn(sit({ 'fr.txt': `---\nlang: fr\n---\n${french}` }).session.state())
    expect(choices).toContainEqual({ name: 'Petra Osk', type: 'person' })
  })

  test('is not asked of words that the corrections speak of', () => {
    const asked = sit(town).session.state().state.all.total
    const corrections =
      'files:\n  town.txt:\n    quotations:\n      - { words: Nobody asked us about the bridge., speaker: Bo Lindt }\n'
    const { all, question } = sit({ ...town, 'corrections.yaml': corrections }).session.state().state
    expect(all).toEqual({ total: asked, answered: 1 })
    expect(question?.kind === 'merge' ? [] : question?.paragraphs.flatMap(({ runs }) => runs)).not.toContainEqual(
      expect.objectContaining({ mark: 'asked', text: expect.stringContaining('Nobody asked') }),
    )
  })

  test('shows no name that is withheld', () => {
    const { session } = sit({ ...town, 'corrections.yaml': 'hide: [Bo Lindt, Lindt]\n' })
    expect(JSON.stringify(session.state())).not.toContain('Lindt')
  })
})

describe('an answer', () => {
  test('is what the next build shows', () => {
    const { session, folder } = sit(town)
    const { key } = quotationIn(session.state())
    session.answer(key, { kind: 'speaker', name: 'Mayor  “Cora: the #1”\nFlint', type: 'person' })
    const quotations = readFolder(folder).articles.flatMap((article) => article.quotations)
    const corrected = quotations.find(({ spans }) => spans[0]?.exact.startsWith('Nobody'))
    expect(corrected?.speaker?.name).toBe('Mayor “Cora: the #1” Flint')
    expect(readFolder(folder).problems.filter(({ file }) => file === 'corrections.yaml')).toEqual([])
  })

  test('that all is right says the same as the build, and is not asked again', () => {
    const { session, folder, written } = sit(town)
    const before = quotationIn(session.state())
    const { state } = session.answer(before.key, { kind: 'right' })
    expect(written()).toContain(`kind: speech, speaker: ${before.found?.name} }`)
    expect(state.question?.key).not.toBe(before.key)
    const again = new ReviewSession(reviewLibrary(folder), new CorrectionsFile(folder))
    expect(again.state().state.all.answered).toBe(1)
  })

  test.each([
    ['nobody', 'kind: speech, speaker: none }'],
    ['other', 'kind: other }'],
    ['none', 'kind: none }'],
  ] as const)('of the kind %s is written so', (kind, expected) => {
    const { session, written } = sit(town)
    session.answer(quotationIn(session.state()).key, { kind })
    expect(written()).toContain(expected)
  })

  test('says of which type a body is', () => {
    const { session, written } = sit(town)
    session.answer(quotationIn(session.state()).key, { kind: 'speaker', name: 'Port Board', type: 'organisation' })
    expect(written()).toContain('speaker: Port Board, type: organisation }')
  })

  test.each(['', ' \n', 'None', 'a'.repeat(301)])('is refused where %j is to be a name', (name) => {
    const { session, folder } = sit(town)
    const { key } = quotationIn(session.state())
    const { refused, state } = session.answer(key, { kind: 'speaker', name, type: 'person' })
    expect(refused).toMatch(/\S/)
    expect(state.question?.key).toBe(key)
    expect(existsSync(join(folder, 'corrections.yaml'))).toBe(false)
  })

  test('goes beside what the owner writes meanwhile', () => {
    const { session, folder, written } = sit(town)
    const { key } = quotationIn(session.state())
    writeFileSync(join(folder, 'corrections.yaml'), '# by hand\nallow: [Ormsby]\n')
    session.answer(key, { kind: 'right' })
    expect(written()).toMatch(/^# by hand\nallow: \[Ormsby\]\nfiles:\n/)
  })

  test('waits while the file has a mistake, and says where', () => {
    const { session, folder, written } = sit(town)
    const { key } = quotationIn(session.state())
    writeFileSync(join(folder, 'corrections.yaml'), 'hide: [unclosed\n')
    const { refused, state } = session.answer(key, { kind: 'right' })
    expect(refused).toContain('corrections.yaml:2:1: a bracket is not closed')
    expect(state.question?.key).toBe(key)
    expect(written()).toBe('hide: [unclosed\n')
  })

  test('that cannot be written is told, and asked again', () => {
    const folder = writeFolder(town)
    const session = new ReviewSession(reviewLibrary(folder), new CorrectionsFile(join(folder, 'gone')))
    const { key } = quotationIn(session.state())
    const { refused, state } = session.answer(key, { kind: 'right' })
    expect(refused).toContain('cannot be written (ENOENT)')
    expect(state.question?.key).toBe(key)
  })

  test('is not written over one that stands in the file by now', () => {
    const { session, folder, written } = sit(town)
    const { key } = quotationIn(session.state())
    const byHand = 'files: { town.txt: { quotations: [{ words: Nobody asked us about the bridge., kind: other }] } }\n'
    writeFileSync(join(folder, 'corrections.yaml'), byHand)
    expect(session.answer(key, { kind: 'right' }).refused).toContain('by now')
    expect(written()).toBe(byHand)
  })
})

describe('undo', () => {
  test('brings the file back to the last space, and asks again', () => {
    const source = '# mine\nhide:   [Nobody Here]\n'
    const { session, written } = sit({ ...town, 'corrections.yaml': source })
    const { key } = quotationIn(session.state())
    session.answer(key, { kind: 'other' })
    expect(session.undo().state.question?.key).toBe(key)
    expect(written()).toBe(source)
  })

  test('leaves no file where there was none', () => {
    const { session, folder } = sit(town)
    session.answer(quotationIn(session.state()).key, { kind: 'other' })
    session.undo()
    expect(existsSync(join(folder, 'corrections.yaml'))).toBe(false)
  })

  test('takes out the answer alone where the owner has changed the file since', () => {
    const { session, folder, written } = sit(town)
    session.answer(quotationIn(session.state()).key, { kind: 'other' })
    writeFileSync(join(folder, 'corrections.yaml'), `${written()}# by hand\nallow: [Ormsby]\n`)
    session.undo()
    expect(written()).toBe('# by hand\nallow: [ Ormsby ]\n')
  })

  test('asks again what was skipped, and then has nothing left', () => {
    const { session } = sit(town)
    const { key } = quotationIn(session.state())
    expect(session.skip(key).state.question?.key).not.toBe(key)
    expect(session.undo().state.question?.key).toBe(key)
    expect(session.undo().refused).toBe('There is nothing to undo')
  })
})

test('what is skipped is asked at the end', () => {
  const { session } = sit(town)
  const { key } = quotationIn(session.state())
  session.skip(key)
  for (let reply = session.state(); reply.state.question?.key !== key;) {
    reply = session.answer(quotationIn(reply).key, { kind: 'right' })
  }
  const { all } = session.state().state
  expect(all.answered).toBe(all.total - 1)
})

test('names are completed from the library, those quoted most first', () => {
  const { session } = sit({ ...town, 'b.txt': '“The bridge will be open on Sunday,” said Anna Moor.\n' })
  expect(session.namesLike('ann').map(({ name }) => name)).toEqual(expect.arrayContaining(['Ann Hale', 'Anna Moor']))
  expect(session.namesLike('moor').map(({ name }) => name)).toEqual(['Anna Moor'])
  expect(session.namesLike(' ')).toEqual([])
})

describe('two names', () => {
  const files = {
    'a.txt': '“The bridge is safe for another year,” said Ann Hale.\n',
    'b.txt': '“The bridge is closed until the spring,” said Ann M. Hale.\n',
  }
  const merge = { names: ['Ann Hale', 'Ann M. Hale'], ground: 'an initial more', certainty: 0.01 } as const

  test('are shown with their counts and a sentence of each', () => {
    const { question } = sit(files, [merge]).session.state().state
    if (question?.kind !== 'merge') throw new TypeError('the merge is not asked first')
    expect(question.names.map(({ name, quotations, articles }) => [name, quotations, articles])).toEqual([
      ['Ann Hale', 1, 1],
      ['Ann M. Hale', 1, 1],
    ])
    expect(marked(question.names[1].example)).toContain('[The bridge is closed until the spring,]')
  })

  const answered = (kind: 'right' | 'apart', corrections?: string) => {
    const sitting = sit(corrections === undefined ? files : { ...files, 'corrections.yaml': corrections }, [merge])
    const { question } = sitting.session.state().state
    return { ...sitting, reply: sitting.session.answer(question?.key ?? '', { kind }) }
  }

  test('of one person are merged', () => {
    expect(answered('right').written()).toBe('merge:\n  Ann Hale:\n    - Ann M. Hale\n')
  })

  test('go to the name that others are merged into', () => {
    const source = 'merge:\n  Ann M. Hale: [A. M. Hale]\n'
    expect(answered('right', source).written()).toBe('merge:\n  Ann M. Hale: [A. M. Hale, Ann Hale]\n')
  })

  test('of two people stay apart where they are printed', () => {
    const { written, reply, folder } = answered('apart')
    expect(written()).toBe('split:\n  Ann M. Hale:\n    Ann M. Hale:\n      - b.txt\n')
    expect(reply.state.question?.kind).not.toBe('merge')
    expect(readFolder(folder).problems.filter(({ file }) => file === 'corrections.yaml')).toEqual([])
  })

  test('into each of which others are merged are the owner’s to join', () => {
    const source = 'merge:\n  Ann M. Hale: [A. M. Hale]\n  Ann Hale: [A. Hale]\n'
    const { reply, written } = answered('right', source)
    expect(reply.refused).toContain('make one list of the two')
    expect(written()).toBe(source)
  })
})

test('a link to the file stays one, and whoever may read it still may', () => {
  const { session, folder, written } = sit(town)
  const kept = join(writeFolder({ 'kept.yaml': 'allow: [Ormsby]\n' }), 'kept.yaml')
  chmodSync(kept, 0o640)
  symlinkSync(kept, join(folder, 'corrections.yaml'))
  session.answer(quotationIn(session.state()).key, { kind: 'right' })
  expect(lstatSync(join(folder, 'corrections.yaml')).isSymbolicLink()).toBe(true)
  expect(written()).toContain('town.txt')
  expect(lstatSync(kept).mode & 0o777).toBe(0o640)
})

test('nothing is left beside the file', () => {
  const { session, folder } = sit(town)
  session.answer(quotationIn(session.state()).key, { kind: 'right' })
  expect(readdirSync(folder)).toEqual(['corrections.yaml', 'town.txt'])
})
