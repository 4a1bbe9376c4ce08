import { describe, expect, test } from 'vitest'
import { outletFromPath, outletSpelledOut, sectionFromPath } from '../../../src/text/facts/path-names.ts'

describe('a folder that looks like an outlet is one', () => {
  test.each([
    ['harbour-gazette/fire.txt', 'Harbour Gazette'],
    ['harbour-post/fire.txt', 'Harbour Post'],
    ['The Merrin Courier/fire.txt', 'The Merrin Courier'],
    ['the times/fire.txt', 'The Times'],
    ['daily_mirror/fire.txt', 'Daily Mirror'],
    ['Sunday Express/fire.txt', 'Sunday Express'],
    ['merrin-evening-standard/fire.txt', 'Merrin Evening Standard'],
    ['Korvath Weekly/fire.txt', 'Korvath Weekly'],
    ['reuters/fire.txt', 'Reuters'],
    ['Tolvische Zeitung/feuer.txt', 'Tolvische Zeitung'],
    ['tolver-tageblatt/feuer.txt', 'Tolver Tageblatt'],
    ['Le Monde/feu.txt', 'Le Monde'],
    ['el_país/fuego.txt', 'El País'],
    ['Die Welt/feuer.txt', 'Die Welt'],
    ['Diario de Tolve/fuego.txt', 'Diario de Tolve'],
    ['guardian/fire.txt', 'Guardian'],
    ['Corriere di Tolve/fuoco.txt', 'Corriere di Tolve'],
    ['harbourpost.com/fire.txt', 'harbourpost.com'],
    ['www.tolve-online.co.uk/fire.txt', 'www.tolve-online.co.uk'],
    ['raw/harbour-post/2031/fire.txt', 'Harbour Post'],
    ['harbour-post-2031/fire.txt', 'Harbour Post'],
    ['Harbour Post articles/fire.txt', 'Harbour Post'],
    ['harbour-post/politics/fire.txt', 'Harbour Post'],
  ])('%s', (file, outlet) => {
    expect(outletFromPath(file)).toBe(outlet)
  })
})

describe('any other folder is none', () => {
  test.each(
    'txt,data,raw,raw_data,raw data,to read,articles,inbox,sent mail,politics,sport,sports news,years,2031,2031-03,enron1,Box 12,news,world news,news 2031,press releases,blog posts,journal,daily,mail,bbc,arts and culture,part 3,my documents,Ada Brook,interviews,notes.md,v1.2,le sport,politics news,diario,zeitung,die wahl,literature review,hello world,guardian angels,personal mail,junk mail,_sent_mail,good news'.split(
      ',',
    ),
  )('%s', (folder) => {
    expect(outletFromPath(`${folder}/the-old-bridge.txt`)).toBeNull()
  })
})

describe('the name of a file names an outlet at a known place', () => {
  test.each([
    ['Reuters - Shares fall - 12 Jan 2021.txt', 'Reuters'],
    ['The Harbour Post - Ferry to close - 2031-03-05.txt', 'The Harbour Post'],
    ['Ferry to close - The Harbour Post.txt', 'The Harbour Post'],
    ['Ferry to close | Merrin Courier.md', 'Merrin Courier'],
    ['harbour-post_2031-03-05_ferry-to-close.txt', 'Harbour Post'],
    ['2031-03-05_merrin-courier_ferry.txt', null],
    ['Ada Brook - Shares fall - 12 Jan 2021.txt', null],
    ['Bad news - 12 Jan 2021.txt', null],
    ['Bad news - Shares fall - 12 Jan 2021.txt', null],
    ['2031-03-05 The last courier.txt', null],
    ['the-last-courier.txt', null],
    ['2031-03-05_merrin-courier.txt', null],
    ['The Harbour Post.txt', null],
    ['nyt_2016-03-05_polls.txt', null],
    ['harbour_post_office_closes.txt', null],
    ['0028.1999-12-17.farmer.txt', null],
  ])('%s', (file, outlet) => {
    expect(outletFromPath(file)).toBe(outlet)
  })
})

describe('an abbreviation is an outlet where the text spells it out', () => {
  const text = 'Ada Brook wrote in The Merrin Evening Times on Friday that the bridge was closed.'

  test.each([
    ['met_2031-03-05_bridge.txt', 'The Merrin Evening Times'],
    ['MET 2031-03-05 bridge.txt', 'The Merrin Evening Times'],
    ['met/bridge.txt', 'The Merrin Evening Times'],
    ['tme_2031-03-05_bridge.txt', null],
    ['met-office.txt', null],
  ])('%s', (file, outlet) => {
    expect(outletSpelledOut(file, text)).toBe(outlet)
  })

  test('words that begin so and are no outlet are none', () => {
    expect(outletSpelledOut('mef/a.txt', 'the Merrin Evening Ferry was late')).toBeNull()
  })
})

describe('folders are sections', () => {
  test.each([
    ['politics/budget.txt', 'Politics'],
    ['harbour-post/politics/budget.txt', 'Politics'],
    ['politics/2031/budget.txt', 'Politics'],
    ['data/raw/arts and culture/budget.txt', 'Arts and Culture'],
    ['bbc/sport/budget.txt', 'Sport'],
    ['bbc/budget.txt', 'BBC'],
    ['Box 12/budget.txt', 'Box 12'],
    ['upper_tolve/budget.txt', 'Upper Tolve'],
    ['[name withheld] papers/budget.txt', '[name withheld] Papers'],
  ])('%s', (file, section) => {
    expect(sectionFromPath(file)?.toLowerCase()).toBe(section.toLowerCase())
  })

  test.each(
    'txt,data,raw,raw_data,to read,articles,inbox,2031,2031-03,years,part 3,my documents,vol. 2,en,March 2031,harbour-post,Le Monde,---'.split(
      ',',
    ),
  )('but %s is none', (folder) => {
    expect(sectionFromPath(`${folder}/budget.txt`)).toBeNull()
  })

  test('a file without a folder has none', () => {
    expect(sectionFromPath('politics.txt')).toBeNull()
  })
})
