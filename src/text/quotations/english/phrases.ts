/** Small words that English phrases are put together with. */
import type { Language } from '../language.ts'
import { wordSet } from './word-list.ts'

export const phrases: Language['phrases'] = {
  definite: wordSet('the'),
  articles: wordSet('the a an'),
  beforeDeterminer: wordSet('all both such other few more'),
  inBodyNames: wordSet('of for'),
  ofHead: wordSet('of'),
  furtherPrepositions: wordSet('of for from in at with on by to near inside familiar close involved'),
  placesOfDocuments: wordSet('on at in near inside'),
  participleEnding: /ed$/,
  timeModifiers: wordSet('last next this that each every earlier late early same few past two three'),
  places: wordSet('of from for at in'),
  within: wordSet('in'),
  trusting: wordSet(
    'confidence faith trust interest interested belief believe believes believed disappointed invested change pride',
  ),
  subordinators: new Set(['as', 'after', 'before', 'since', 'until', 'till', 'like', 'than']),
  and: wordSet('and'),
  coordinators: wordSet('and or &'),
}
