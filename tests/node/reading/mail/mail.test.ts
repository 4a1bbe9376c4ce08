import * as fc from 'fast-check'
import PostalMime from 'postal-mime'
import { describe, expect, test } from 'vitest'
import { analyse } from '../../../../src/text/analyse.ts'
import { factsOf, read, textsOf, toldOf } from '../read.ts'

const head =
  'From: "Peter D. Hale" <peter@example.org>\nTo: Cora Flint <cora@example.org>\nDate: Mon, 3 Mar 2031 09:14:02 +0100\nSubject: Re: bridge papers\n'
const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))

describe('a mail', () => {
  test.each(['a.eml', 'a.txt'])('has its facts from its header lines, in %s', (file) => {
    const reading = read(file, `${head}\nCora,\n\nI said it was open.\n`)
    expect(factsOf(reading)).toEqual(['Re: bridge papers | 2031-03-03 | Peter D. Hale | - | -'])
    expect(textsOf(reading)).toEqual(['Cora,\n\nI said it was open.'])
    expect(reading.articles[0]?.format).toBe('mail')
  })

  test('may be printed by another program, in another language', () => {
    const reading = read(
      'a.txt',
      'Von: Ada Brook\nGesendet: Montag, 3. März 2031 09:14\nAn: Tom Hale\nBetreff: Die Brücke\n\nSie ist offen.',
    )
    expect(factsOf(reading)).toEqual(['Die Brücke | 2031-03-03 | Ada Brook | - | -'])
  })

  test('has words in any alphabet in its header lines', () => {
    const text =
      'From: =?utf-8?B?w4lsb2RpZSBEdXBvbnQ=?= <e@example.org>\nSubject: =?iso-8859-1?Q?Le_pont_est_ferm=E9?=\n =?iso-8859-1?Q?_ce_soir?=\nDate: 3 Mar 2031\n\nOui.'
    expect(factsOf(read('a.eml', text))).toEqual(['Le pont est fermé ce soir | 2031-03-03 | Élodie Dupont | - | -'])
  })

  test.each([
    ['quoted-printable', 'utf-8', '=E2=80=9CWe open,=E2=80=9D she sa=\nid.'],
    ['base64', 'utf-8', Buffer.from('“We open,” she said.').toString('base64').replace(/.{8}/g, '$&\n')],
    ['8bit', 'windows-1252', '\x93We open,\x94 she said.'],
  ])('is decoded from %s in %s', (transfer, charset, body) => {
    const text = `${head}Content-Type: text/plain; charset=${charset}\nContent-Transfer-Encoding: ${transfer}\n\n${body}`
    expect(textsOf(read('a.eml', latin1(text)))).toEqual(['“We open,” she said.'])
  })

  const parts = (kind: string, ...all: readonly string[]) =>
    `${head}Content-Type: multipart/${kind}; boundary="b:1"\n\npreamble\n${all.map((part) => `--b:1\n${part}\n`).join('')}--b:1--\n`
  const html = 'Content-Type: text/html; charset=utf-8\n\n<p>We <b>open</b>.</p><p>“Yes,” she said.</p>'

  test('in two forms is read as text', () => {
    expect(textsOf(read('a.eml', parts('alternative', 'Content-Type: text/plain\n\nWe open.', html)))).toEqual([
      'We open.',
    ])
  })

  test('in HTML alone is read as what it shows', () => {
    expect(textsOf(read('a.eml', parts('mixed', html)))).toEqual(['We open.\n\n“Yes,” she said.'])
  })

  test('in HTML has marks before the lines of others', () => {
    const reply =
      'Content-Type: text/html\n\n<div>Yes.</div><blockquote><p>Is it</p><p>safe?</p><blockquote>No.</blockquote></blockquote>'
    expect(textsOf(read('a.eml', parts('mixed', reply)))).toEqual(['Yes.\n\n> Is it\n\n> safe?\n\n> > No.'])
  })

  test.each(['peter@example.org', "'peter@example.org' <peter@example.org>"])('of %s has no author', (sender) => {
    const text = head.replace(/From: .*/, `From: ${sender}`)
    expect(factsOf(read('a.eml', `${text}\nYes.`))).toEqual(['Re: bridge papers | 2031-03-03 | - | - | -'])
  })

  test('says what it carries that is no text', () => {
    const file =
      'Content-Type: application/pdf; name="plan.pdf"\nContent-Disposition: attachment; filename="plan.pdf"\nContent-Transfer-Encoding: base64\n\nJVBERi0='
    expect(toldOf(read('a.eml', parts('mixed', 'Content-Type: text/plain\n\nWe open.', file)))).toEqual([
      'note null: in no article: attachments (1 word, such as "plan.pdf")',
    ])
  })

  test('that is passed on within another is told with its words', () => {
    const inner = 'Content-Type: message/rfc822\n\nFrom: Bo\nSubject: The papers\n\nHere they are.'
    expect(toldOf(read('a.eml', parts('mixed', 'Content-Type: text/plain\n\nSee below.', inner)))).toEqual([
      'warning 1: these words are in no article: "The papers Here they are."',
    ])
  })

  test('with flowing lines has paragraphs in one line', () => {
    const text = `${head}Content-Type: text/plain; format=flowed\n\nWe open the bridge \nin October.\n\nYes.`
    expect(textsOf(read('a.eml', text))).toEqual(['We open the bridge in October.\n\nYes.'])
  })
})

test('a mailbox yields an article for each mail, with the line that it begins on', () => {
  const mbox = `From peter@example.org Mon Mar  3 09:14:02 2031\n${head}\nOne.\n>From here on it rains.\n\nFrom cora@example.org Mon Mar  3 10:14:02 2031\nFrom: Cora Flint <c@example.org>\nSubject: Two\n\nTwo.\n`
  const reading = read('all.mbox', mbox)
  expect(textsOf(reading)).toEqual(['One.\nFrom here on it rains.', 'Two.'])
  expect(reading.articles.map(({ line }) => line)).toEqual([1, 10])
})

test.each([
  ['an article', 'Title: The bridge\nAuthor: Ada Brook\nDate: 3 March 2031\n\nIt opens.'],
  ['a letter', 'From: the heart of the city\n\nDear Sir, it opens.'],
  ['a turn of an interview', 'Date: where do you come from?\nFrom: Merrin.\n\nIt opens.'],
])('%s is no mail', (_, text) => {
  const [article] = read('a.txt', text).articles
  // Head lines are facts.
  expect(text.endsWith(article?.text ?? 'nothing')).toBe(true)
  expect(article).toMatchObject({ format: 'plain' })
})

describe('in a mail', () => {
  const quoted = (text: string) =>
    analyse(text, { lang: 'en', format: 'mail' }).quotations.map(({ spans }) => spans[0]?.exact)
  const own = 'I never said “the bridge is safe”.\n\n'

  test.each([
    ['lines of others', '> you told them that “nobody needs to worry”.\n>> “Somebody will fall,” he said.'],
    ['who wrote them', 'On Sun, Mar 2, 2031 at 6:02 PM, Cora “Bo” Flint wrote:\n> Yes.'],
    ['the mail that is answered', '-----Original Message-----\nFrom: Cora\n\n“Somebody will fall,” said Bo Lindt.'],
    ['a signature', '-- \nPeter D. Hale\n“Bridges are my life”'],
  ])('%s are no speech', (_, aside) => {
    expect(quoted(own + aside)).toEqual(['the bridge is safe'])
  })

  test('what is answered below a quoted line is speech', () => {
    expect(quoted('> Is it safe?\n\n“It is,” said Bo Lindt.')).toEqual(['It is,'])
  })
})

test('parts are decoded as a parser of mails does it', async () => {
  const body = fc.array(fc.constantFrom('We open. ', 'é', '“Yes”', '=', '\n', '.', '\n\n', 'x'.repeat(90)), {
    maxLength: 30,
  })
  await fc.assert(
    fc.asyncProperty(body, fc.constantFrom('base64', 'quoted-printable', '8bit'), async (pieces, transfer) => {
      const bytes = Buffer.from(pieces.join(''))
      const sent =
        transfer === 'base64'
          ? bytes.toString('base64').replace(/.{76}/g, '$&\n')
          : transfer === '8bit'
            ? bytes.toString('latin1')
            : bytes
                .toString('latin1')
                .replace(/[^\n -<>-~]/g, (byte) => `=${byte.charCodeAt(0).toString(16).padStart(2, '0').toUpperCase()}`)
                .replace(/=(?![0-9A-F]{2})/g, '=3D')
                .replace(/[^\n]{60}(?!=?[0-9A-F]{0,2}$)/g, '$&')
      const message = latin1(
        `${head}Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: ${transfer}\n\n${sent}`,
      )
      const { text = '' } = await PostalMime.parse(message)
      const ours = read('a.eml', message).articles[0]?.text ?? ''
      expect(ours.replace(/\s+/g, ' ').trim()).toBe(text.replace(/\s+/g, ' ').trim())
    }),
    { numRuns: 60 },
  )
})
