/**
 * Where words stand. An article has zones; a unit is one zone of one article: its title, the text outside quotations, the text that crosses
 * a quotation's bounds (pairs of words only), or one quotation. A unit is one number, so that sets of them are sorted
 * arrays of numbers; articles are numbered in index order from 0, quotations within their article from 0.
 */

export const titleZone = 0
export const outsideZone = 1
export const crossingZone = 2
/** The zone of quotation 0; that of quotation n is this plus n. */
export const firstQuotationZone = 3

/** Zones and word positions within one article stay below this; articles below 2^29, so that a unit is a whole number. */
export const articleSize = 2 ** 24

/** The unit of a zone, or the address of a word position. */
export function unitOf(article: number, zoneOrPosition: number): number {
  return article * articleSize + zoneOrPosition
}

export function articleOf(unit: number): number {
  return Math.floor(unit / articleSize)
}

export function zoneOf(unit: number): number {
  return unit % articleSize
}

export const isQuotationUnit = (unit: number): boolean => zoneOf(unit) > crossingZone

/** The element of a typed array, which the caller knows to be there; outside the array it throws instead of returning `undefined`. */
export function at(values: ArrayLike<number>, index: number): number {
  const value = values[index]
  if (value === undefined) throw new RangeError('The filter data does not hold together')
  return value
}

/** Units that hold a term with how often they hold it, in ascending order. */
export interface Units {
  readonly units: Float64Array
  readonly counts: Uint32Array
}

export const noUnits: Units = { units: new Float64Array(0), counts: new Uint32Array(0) }

/** Word positions that hold a pair of words, in ascending order, with the zone of each. */
export interface Positions {
  readonly addresses: Float64Array
  readonly zones: Uint32Array
}
