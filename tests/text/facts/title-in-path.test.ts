import { describe, expect, test } from 'vitest'
import { titleInPath } from '../../../src/text/facts/title-in-path.ts'

describe('a title in the name of a file', () => {
  test.each([
    ['words with hyphens', 'slack-water.vtt', 'Slack water'],
    ['words with underscores', 'slack_water.srt', 'Slack water'],
    ['words as written', 'Slack Water.vtt', 'Slack Water'],
    ['without its folders', 'podcast/2015/slack-water.vtt', 'Slack water'],
    ['without a date before', '2015-10-11-slack-water.vtt', 'Slack water'],
    ['without a date after', 'slack_water_20151011.vtt', 'Slack water'],
    ['without a date in words', 'Slack Water - 11 Oct 2015.vtt', 'Slack Water'],
    ['without the time of a recording', 'GMT20151011-140512_board-meeting.vtt', 'Board meeting'],
    ['without its language', 'slack-water.en-GB.vtt', 'Slack water'],
    ['without what it is', 'slack-water.transcript.vtt', 'Slack water'],
    ['without the number of a film', 'Slack Water [x0Rk3-1aQzP].en.vtt', 'Slack Water'],
    ['without its outlet', 'The Harbour Post - Slack Water.vtt', 'Slack Water'],
    ['with a number that counts', 'episode-12-slack-water.vtt', 'Episode 12 slack water'],
    ['in two parts', 'Slack Water - The Tide.vtt', 'Slack Water – The Tide'],
    ['with a hyphen between words that spaces part', 'A half-open door.vtt', 'A half-open door'],
    ['with a withheld name', '2015-10-11-[name withheld].vtt', '[name withheld]'],
  ])('stands %s', (_, file, title) => expect(titleInPath(file)).toBe(title))

  test.each(['003_7', '2015-10-11', '000142'])('is none where nothing is a word: %s', (name) => {
    expect(titleInPath(`${name}.srt`)).toBe(name)
  })
})
