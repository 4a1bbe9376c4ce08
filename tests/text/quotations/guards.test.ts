import { describe, expect, it } from 'vitest'
import { attributions, namesIn } from './attributed.ts'
import { entityRows } from './entity-guards.ts'
import { featureRows, meaningRows, partnerRows } from './meaning-guards.ts'
import { describedRows, kindRows, typeRows } from './name-guards.ts'
import * as read from './read-drawn.ts'
import { certainRows, clauseRows, reportRows, speakerRows, weighingRows } from './source-guards.ts'

describe('entities', () => {
  it.each(entityRows)('%s: %s', (_, text, entities) => expect(read.entitiesIn(text)).toEqual(entities))
})

describe('what bears a name', () => {
  it.each(kindRows)('%s: %s', (_, text, entities) => expect(read.entitiesIn(text)).toEqual(entities))
})

describe('types of speakers', () => {
  it.each(typeRows)('%s: %s', (_, text, speaker) => {
    const [found] = attributions(text)
    expect(`${found?.name}, ${found?.type}`).toBe(speaker)
  })
})

describe('descriptions, acronyms and pronouns', () => {
  it.each(describedRows)('%s: %s', (_, text, speaker) => {
    const found = attributions(text).at(-1)
    expect(`${found?.name}, ${found?.type}`).toBe(speaker)
  })
})

describe('parts in a clause', () => {
  it.each(clauseRows)('%s: %s', (_, text, role) => expect(read.roleIn(text)).toBe(role))
})

describe('reporting', () => {
  it.each(reportRows)('%s: %s', (_, text, reports) => expect(read.reportsIn(text)).toBe(reports))
})

describe('sources that are certain by their form', () => {
  it.each(certainRows)('%s: %s', (_, text, source) => expect(read.certainIn(text)).toBe(source))
})

describe('meanings', () => {
  it.each(meaningRows)('%s: %s', (_, text, meant) => expect(read.meantIn(text)).toBe(meant))
})

describe('features of those whom a pronoun may mean', () => {
  it.each(featureRows)('%s: %s', (_, text, features) => expect(read.featuresIn(text)).toEqual(features))
})

describe('speaking together', () => {
  it.each(partnerRows)('%s: %s', (_, text, partner) => expect(read.partnerIn(text)).toBe(partner))
})

describe('weighing', () => {
  it.each(weighingRows)('%s: %s', (_, text, decided, weights) => expect(read.weighedIn(text, weights)).toBe(decided))
})

describe('speakers', () => {
  it.each(speakerRows)('%s: %s', (_, text, names) => expect(namesIn(text)).toEqual(names))
})
