/** Tells an article that seems to hold several: an export that no reader knows must not become one article in silence. */
import { warning, type Finding } from '../../problem.ts'

/** What stands once in each document of an export. */
const signs: readonly RegExp[] = [
  /^[ \t\f\ufffd]*\d+ (?:of|von|de|van|di|sur) \d+ (?:DOCUMENTS?|DOKUMENTEN?|DOCUMENTEN|DOCUMENTI|DOCUMENTOS|ARTICLES?|ARTIKEL)[ \t]*$/gmu,
  /^[ \t\f\ufffd]*\W{0,5}(?:document|dokument|documento|article|artikel|artículo|articolo|record|item) \d+ (?:of|von|de|van|di|sur) \d+\W{0,5}$/gimu,
  /^[ \t]*(?:end of document|ende des dokuments|dokumentende|fin du document|einde (?:van (?:het )?)?document)[ \t]*$/gimu,
  /^[ \t]*(?:AN[ \t]+)?Do[ck]ument [A-Z]{2,}\w*\d{8}\w*[ \t]*$/gmu,
  /^(?:LOAD-DATE|LADEDATUM|LAAD-DATUM|DATE-CHARGEMENT): /gmu,
  /^(?:LENGTH|LÄNGE|LONGUEUR|LENGTE|Length|Länge|Longueur|Lengte) ?: \d[\d.,]* \p{L}+/gmu,
  /^full text:/gimu,
  /^HD(?:\t| {2,})\S/gmu,
  /^(?:HEADLINE|ÜBERSCHRIFT|TITLE): \S/gmu,
  /^From \S+@\S+ .*\d{4}$/gmu,
  /^Message-ID: </gimu,
]

export function severalDocuments(text: string): Finding[] {
  const most = Math.max(...signs.map((sign) => text.match(sign)?.length ?? 0))
  if (most < 2) return []
  return [
    warning(
      `it holds ${most} documents, which are read as one article`,
      'a file for each, or an export in a form that can be read',
    ),
  ]
}
