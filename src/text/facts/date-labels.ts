/** Words before a date that say what it is the date of, in several languages. */

/** What the words before a date make of it. `other` is a date of something else: the file's, the draft's, a right's. */
export type Label = 'published' | 'updated' | 'other'

const labels: readonly (readonly [label: Label, pattern: string])[] = [
  [
    'other',
    String.raw`load-?date|access(?:ed|[ -]date)|retrieved|downloaded|download (?:date|request)|time of request|accepted|received|submitted|copyright|©|\(c\)|release date|abgerufen|zugriff(?:sdatum)?|consulté|consultado|geraadpleegd|printed|expires|deadline|event date|due`,
  ],
  [
    'updated',
    String.raw`(?:last )?(?:updated?|modified|revised|edited)|aktualisiert|stand|mis(?:e)? à jour|modifié|actualizado|aggiornato|atualizado|bijgewerkt|gewijzigd|oppdatert|uppdaterad|opdateret`,
  ],
  [
    'published',
    String.raw`(?:first |originally )?(?:published|posted)(?: online)?|publication date|publish date|pub(?:\.|lished)? date|issue date|dated?|issued|broadcast|air(?:ed|[ -]?date)|sent|publiée?|mise? en ligne|date de (?:publication|parution)|veröffentlicht|erschienen|(?:erscheinungs|publikations)?datum|publicad[oa]|fecha(?: de publicación)?|pubblicat[oa]|data(?: (?:di pubblicazione|de publicação))?|gepubliceerd|geplaatst|publicatiedatum|publicerad|publisert|offentliggjort|opublikowano|опубликовано`,
  ],
]
/** The longest label that fits a place is the one that stands there. */
export const label = new RegExp(
  labels.map(([name, pattern]) => `(?<${name}>(?<![\\p{L}-])(?:${pattern})(?![\\p{L}]))`).join('|'),
  'giu',
)
/** The same at the head of a line. */
export const firstLabel = new RegExp(`^[\\s*_[({|-]*(?:${label.source})[\\s*_]*:?`, 'iu')

/** The last label that stands in front of a place. */
export function labelBefore(line: string, place: number): Label | undefined {
  const groups = [...line.slice(0, place).matchAll(label)].at(-1)?.groups ?? {}
  return labels.find(([name]) => groups[name] !== undefined)?.[0]
}
