/** The labels of press exports, in the languages of their interfaces, and what each one holds. */
import type { GivenFact } from '../reader.ts'

/** `other`: known as a label, and of no use for the site. */
export type Role = GivenFact | 'section' | 'highlight' | 'body' | 'length' | 'loaded' | 'other'

const names: Readonly<Record<Role, readonly string[]>> = {
  title: ['HEADLINE', 'TITLE', 'HEADING', 'ÜBERSCHRIFT', 'SCHLAGZEILE', 'TITEL', 'TITRE', 'KOP', 'TITULAR', 'TITOLO'],
  author: [
    'BYLINE',
    'AUTHOR',
    'AUTHORS',
    'AUTHOR(S)',
    'AUTOR',
    'AUTOREN',
    'VERFASSER',
    'VON',
    'AUTEUR',
    'AUTEURS',
    'DOOR',
  ],
  outlet: ['SOURCE', 'PUBLICATION', 'NEWSPAPER', 'PUBLICATION TITLE', 'QUELLE', 'ZEITUNG', 'JOURNAL', 'BRON', 'KRANT'],
  date: [
    'DATE',
    'PUBLICATION DATE',
    'PUBLISHED',
    'PUB-DATE',
    'DATUM',
    'ERSCHEINUNGSDATUM',
    'DATE DE PUBLICATION',
    'PUBLICATIEDATUM',
  ],
  section: ['SECTION', 'RUBRIK', 'RESSORT', 'RUBRIQUE', 'SECTIE', 'RUBRIEK', 'SECCIÓN', 'SEZIONE'],
  lang: ['LANGUAGE', 'SPRACHE', 'LANGUE', 'TAAL', 'IDIOMA', 'LINGUA', 'LANGUAGE OF PUBLICATION'],
  url: ['URL', 'LINK', 'DOCUMENT URL'],
  highlight: ['HIGHLIGHT', 'HÖHEPUNKT', 'ENCART', 'HIGHLIGHTS', 'STANDFIRST', 'UNTERTITEL', 'SOUS-TITRE'],
  body: [
    'BODY',
    'TEXT',
    'FULL TEXT',
    'FULL-TEXT',
    'TEXTKÖRPER',
    'CORPS',
    'TEXTE',
    'TEKST',
    'VOLLTEXT',
    'TEXTE INTÉGRAL',
    'CUERPO',
    'CORPO',
  ],
  length: ['LENGTH', 'LÄNGE', 'LAENGE', 'LONGUEUR', 'LENGTE', 'LONGITUD', 'EXTENSIÓN', 'LUNGHEZZA', 'WORD COUNT'],
  loaded: [
    'LOAD-DATE',
    'UPDATE',
    'LADEDATUM',
    'LADE-DATUM',
    'DATE-CHARGEMENT',
    'DATE DE CHARGEMENT',
    'MISE À JOUR',
    'LAAD-DATUM',
    'LAADDATUM',
    'FECHA DE CARGA',
  ],
  other: [
    'DATELINE',
    'SERIES',
    'GRAPHIC',
    'GRAFIK',
    'ILLUSTRATION',
    'GRAPHIQUE',
    'GRAFIEK',
    'PUBLICATION-TYPE',
    'PUBLICATION TYPE',
    'PUBLIKATIONSART',
    'PUBLIKATIONSTYP',
    'ZEITUNGSTYP',
    'TYPE DE PUBLICATION',
    'TYPE-PUBLICATION',
    'PUBLICATIETYPE',
    'PUBLICATIE-TYPE',
    'JOURNAL-CODE',
    'JOURNAL CODE',
    'ZEITSCHRIFTENCODE',
    'ZEITUNGS-CODE',
    'CODE JOURNAL',
    'SUBJECT',
    'SUBJECTS',
    'THEMA',
    'SUJET',
    'ONDERWERP',
    'COMPANY',
    'FIRMA',
    'ORGANIZATION',
    'ORGANISATION',
    'PERSON',
    'PERSONNE',
    'PERSOON',
    'TICKER',
    'INDUSTRY',
    'BRANCHE',
    'GEOGRAPHIC',
    'CITY',
    'STADT',
    'STATE',
    'COUNTRY',
    'LAND',
    'PAYS',
    'CATEGORY',
    'TYPE',
    'DOCUMENT-TYPE',
    'DOCUMENT TYPE',
    'CORRECTION-DATE',
    'NOTES',
    'ACC-NO',
    'DISTRIBUTION',
    'EDITION',
    'AUSGABE',
    'ÉDITION',
    'EDITIE',
    'PAGE',
    'PAGES',
    'SEITE',
    'PAGINA',
    'CREDIT',
    'COPYRIGHT',
    'ABSTRACT',
    'DAY',
    'CONTACT',
    'PUBLISHER',
    'FIRST PAGE',
    'LAST UPDATED',
    'LINKS',
  ],
}

const roles = new Map<string, Role>(
  Object.entries(names).flatMap(([role, all]) =>
    // The table's own keys.
    all.map((label) => [label, role as Role] as const),
  ),
)

export interface Labelled {
  readonly label: string
  /** Undefined where the label is in capitals and not known. */
  readonly role: Role | undefined
  readonly value: string
}

const labelled = /^\s{0,4}(\p{Lu}[\p{L}\p{M} /()-]{1,30}?)\s?:(?:\s+|$)(.*)$/u

/** What a line such as "SECTION: NEWS; Pg. 4" says. `capitals`: labels are written in nothing else. */
export function readLabel(line: string, letters: 'capitals' | 'any'): Labelled | undefined {
  const [, label, value = ''] = labelled.exec(line) ?? []
  if (label === undefined) return undefined
  const capitals = label.toUpperCase()
  const isCapital = capitals === label
  if (letters === 'capitals' && !isCapital) return undefined
  const role = roles.get(capitals)
  return role === undefined && !isCapital ? undefined : { label, role, value: value.trim() }
}

export const lengthInWords = /^[\d.,'\s]+(?:words?|wörter|worte?|mots?|woorden|palabras|parole|palavras)\b/iu

/** Lines that say whose the rights are. */
export function isRights(line: string): boolean {
  return /^\s*(?:copyright\s.*\d{4}|\(c\)\s*\d{4}|©)|\b(?:all rights reserved|alle rechte vorbehalten|tous droits réservés|alle rechten voorbehouden|todos los derechos reservados)\b/iu.test(
    line,
  )
}
