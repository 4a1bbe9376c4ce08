import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, test } from 'vitest'
import { ReviewScreen } from '../../../src/app/review/review-screen.tsx'
import { reviewWords } from '../../../src/app/review/review-words.ts'
import type { MergeQuestion, Question, QuotationQuestion, Reply } from '../../../src/text/review/review.ts'

const asked: QuotationQuestion = {
  kind: 'speaker',
  key: 'first',
  certainty: 0.6,
  article: { name: 'a.txt', title: 'The bridge', date: '2015-01-02', outlet: null },
  paragraphs: [
    { role: 'before', runs: [{ start: 0, text: 'Long before.', mark: null }] },
    { role: 'before', runs: [{ start: 20, text: 'Ann Hale came home.', mark: null }] },
    {
      role: 'asked',
      runs: [
        { start: 40, text: '“', mark: null },
        { start: 41, text: 'We <b>stay</b>', mark: 'asked' },
        { start: 60, text: ',” ', mark: null },
        { start: 63, text: 'she', mark: 'source' },
      ],
    },
  ],
  found: { name: 'Ann Hale', type: 'person' },
  rule: '“said”, after the quotation',
  choices: [
    { name: 'Ann Hale', type: 'person' },
    { name: 'Port Board', type: 'organisation' },
  ],
}
const example = [{ start: 0, text: '“We stay”', mark: null }] as const
const merge: MergeQuestion = {
  kind: 'merge',
  key: 'merge',
  certainty: 0.5,
  names: [
    { name: 'Ann Hale', quotations: 3, articles: 2, example },
    { name: 'Ann M. Hale', quotations: 1, articles: 1, example },
  ],
  ground: 'an initial more',
}

/** Whatever was sent, path and body; and what is answered to the next request, else the question after. */
let sent: [path: string, body: unknown][] = []
let refused: string | null = null

const stateWith = (question: Question | null, answered: number) => ({
  question,
  all: { total: 10, answered },
  leastSure: { total: 2, answered },
  skipped: 0,
  canUndo: true,
})

function open(question: Question) {
  const answer = (url: URL, { body }: RequestInit = {}) => {
    const path = url.pathname.slice(1)
    if (path === 'names') return Response.json([{ name: 'Cora Flint', type: 'document', quotations: 7 }])
    if (path === 'state') return Response.json({ state: stateWith(question, 0), refused: null } satisfies Reply)
    sent.push([path, JSON.parse(typeof body === 'string' ? body : '')])
    const next = refused === null && path !== 'undo' ? { ...question, key: 'second' } : question
    return Response.json({ state: stateWith(next, refused === null ? 1 : 0), refused } satisfies Reply)
  }
  Object.assign(globalThis, { fetch: (url: URL, init?: RequestInit) => Promise.resolve(answer(url, init)) })
  render(<ReviewScreen />)
  return screen.findByRole('heading', { level: 2 })
}

beforeEach(() => {
  sent = []
  refused = null
})

const press = (keys: string) => userEvent.keyboard(keys)
const answers = () => sent.map(([, body]) => body)

describe('a key answers:', () => {
  test.each([
    ['{Enter}', { kind: 'right' }],
    ['1', { kind: 'right' }],
    ['2', { kind: 'speaker', name: 'Port Board', type: 'organisation' }],
    ['n', { kind: 'nobody' }],
    ['k', { kind: 'other' }],
    ['x', { kind: 'none' }],
  ])('%s', async (key, answer) => {
    await open(asked)
    await press(key)
    await waitFor(() => expect(sent).toEqual([['answer', { key: 'first', answer }]]))
  })

  test.each([
    ['k', { kind: 'right' }],
    ['n', { kind: 'nobody' }],
    ['2', { kind: 'speaker', name: 'Port Board', type: 'organisation' }],
  ])('%s, of words that are taken for nobody’s', async (key, answer) => {
    await open({ ...asked, kind: 'kind', found: null, rule: 'not speech' })
    await press(key)
    await waitFor(() => expect(sent).toEqual([['answer', { key: 'first', answer }]]))
  })

  test.each([
    ['y', { kind: 'right' }],
    ['n', { kind: 'apart' }],
  ])('%s, of two names', async (key, answer) => {
    await open(merge)
    await press(key)
    await waitFor(() => expect(sent).toEqual([['answer', { key: 'merge', answer }]]))
  })
})

test('keys that mean nothing send nothing', async () => {
  await open(asked)
  await press('9qy{Control>}k{/Control}')
  expect(sent).toEqual([])
})

test('a key that is held down decides once', async () => {
  await open(asked)
  await press('{k>5/}')
  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(reviewWords.saved.other))
  expect(sent).toHaveLength(1)
})

test('s skips, u undoes, and the page says what was done', async () => {
  await open(asked)
  await press('s')
  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(reviewWords.saved.skipped))
  await press('u')
  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(reviewWords.saved.undone))
  expect(sent).toEqual([
    ['skip', { key: 'first' }],
    ['undo', {}],
  ])
})

test('words are shown as words, with those that are asked about and the speaker’s marked', async () => {
  await open(asked)
  expect(screen.getByText('We <b>stay</b>').tagName).toBe('MARK')
  expect(screen.getByText('she').tagName).toBe('B')
})

test('m shows more of the article, and less again', async () => {
  await open(asked)
  expect(screen.queryByText('Long before.')).toBeNull()
  await press('m')
  expect(screen.getByText('Long before.')).toBeInTheDocument()
  await press('m')
  expect(screen.queryByText('Long before.')).toBeNull()
})

describe('another name', () => {
  test('is typed, and single keys are letters of it', async () => {
    await open(asked)
    await press('o')
    await press('knox “x”{Enter}')
    const answer = { kind: 'speaker', name: 'knox “x”', type: 'person' }
    await waitFor(() => expect(answers()).toEqual([{ key: 'first', answer }]))
  })

  test('brings its type along where the library knows it', async () => {
    await open(asked)
    await press('o')
    await press('Cora Flin')
    await waitFor(() => expect(document.querySelector('option[value="Cora Flint"]')).not.toBeNull())
    await press('t{Enter}')
    const answer = { kind: 'speaker', name: 'Cora Flint', type: 'document' }
    await waitFor(() => expect(answers()).toEqual([{ key: 'first', answer }]))
  })

  test('is left by Escape, and keys are keys again', async () => {
    await open(asked)
    await press('o')
    await press('Bo{Escape}')
    await press('k')
    await waitFor(() => expect(answers()).toEqual([{ key: 'first', answer: { kind: 'other' } }]))
  })

  test('stays in its field where it is refused', async () => {
    refused = 'This is too long for a name'
    await open(asked)
    await press('o')
    await press('Bo Lindt{Enter}')
    expect(await screen.findByRole('alert')).toHaveTextContent('too long')
    expect(screen.getByRole('combobox', { name: reviewWords.name.label })).toHaveValue('Bo Lindt')
  })
})

test('Enter on a button presses that button', async () => {
  await open(asked)
  screen.getByRole('button', { name: reviewWords.actions.none }).focus()
  await press('{Enter}')
  await waitFor(() => expect(answers()).toEqual([{ key: 'first', answer: { kind: 'none' } }]))
})

test('? shows the keys, and they decide nothing meanwhile', async () => {
  await open(asked)
  await press('?')
  expect(await screen.findByRole('dialog', { name: reviewWords.keys.title })).toBeInTheDocument()
  await press('k')
  expect(sent).toEqual([])
})

test('the next question has the focus, so that it is read out', async () => {
  await open(asked)
  await press('k')
  await waitFor(() => expect(sent).toHaveLength(1))
  await waitFor(() => expect(screen.getByRole('heading', { level: 2 })).toHaveFocus())
})

test('progress is told', async () => {
  await open(asked)
  await press('k')
  expect(await screen.findByText('1 of 10 answered · of the least sure fifth 50 % left')).toBeInTheDocument()
})

test('where the server is gone, the page says so', async () => {
  await open(asked)
  Object.assign(globalThis, { fetch: () => Promise.reject(new TypeError('gone')) })
  await press('k')
  expect(await screen.findByRole('alert')).toHaveTextContent(reviewWords.lost)
})
