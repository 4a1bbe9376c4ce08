import { describe, expect, it } from 'vitest'
import { analyse } from '../../../src/text/analyse.ts'
import { drawn, undrawn } from './drawn.ts'

function check(drawing: string, lang: string): void {
  const text = undrawn(drawing)
  const { quotations } = analyse(text, { lang })
  expect(
    drawn(
      text,
      quotations.flatMap(({ spans }) => spans),
    ),
  ).toBe(drawing)
  expect(quotations.every(({ kind, speaker }) => kind === 'speech' && speaker === null)).toBe(true)
}

describe('speech that a dash opens', () => {
  it.each([
    ['between the narrator’s dashes', '—⟦No vamos⟧ —dijo Ana—, ⟦ni hoy.⟧'],
    ['before the narrator', '—⟦No vamos⟧ —dijo Ana Arroyo, la alcaldesa.'],
    ['with a question', '—⟦¿Quién paga?⟧ —preguntó ella—. ⟦Yo no.⟧'],
    ['without a narrator', '—⟦No vamos⟧ —dijo Ana.\n\n—⟦Nosotros.⟧'],
    ['with a quotation in it', '—⟦Dicen “mañana” siempre⟧ —dijo Ana.'],
  ])('is found in Spanish %s', (_, drawing) => check(drawing, 'es'))

  it.each([
    ['around the narrator’s clause', '— ⟦Nous n’irons pas⟧, dit Ana, ⟦ni aujourd’hui.⟧'],
    ['after a question', '— ⟦Pourquoi ?⟧ demanda-t-elle.\n\n— ⟦Parce que.⟧'],
    ['with a compound tense', '— ⟦La mer monte⟧, a répondu Bo Ruisseau. ⟦Personne ne le croit.⟧'],
    ['with an apostrophe', '— ⟦Jamais !⟧ s’écria le maire. ⟦Jamais.⟧'],
  ])('is found in French %s', (_, drawing) => check(drawing, 'fr'))

  it.each([
    ['in a list', '— Le pont sera fermé.\n\n— La mairie paiera.', 'fr'],
    ['in a signature', '— Ana Ruisseau', 'fr'],
    ['in English', '— Why? he asked. The wall stands.', 'en'],
    ['in an unknown language', '—No vamos —dijo Ana—, ni hoy.', 'und'],
  ])('is not found %s', (_, text, lang) => {
    expect(analyse(text, { lang }).quotations).toEqual([])
  })
})
