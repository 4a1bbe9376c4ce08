import { expect, test } from 'vitest'
import { analyseWithheld } from '../../../src/node/corrections/analyse-withheld.ts'
import type { NameForm } from '../../../src/node/corrections/corrections.ts'
import { nameReplacer } from '../../../src/node/corrections/replace-names.ts'

test('nothing that stands beside a withheld name is told of anybody', () => {
  const names: readonly NameForm[] = [{ place: '1:1', form: 'Ann Tolver', kind: 'hidden', shown: '[name withheld]' }]
  const text = '“We rebuild,” said Mayor Ann Tolver. “We shall not,” said Governor Bo Lindt.'
  const { named } = analyseWithheld(nameReplacer(names).inText(text), { lang: 'en' }, names)
  expect(named).toMatchObject([{ name: 'Bo Lindt', descriptions: ['Governor'] }])
})
