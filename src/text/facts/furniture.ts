/** Lines at the head of a text that are about it: slugs, sections, page numbers, fields, salutations. None of them is a title. */
import { isByline, isRoleLine } from './derive-author.ts'
import { isDateLine } from './date-lines.ts'
import { namesPaper } from './person-names.ts'

const field =
  /^(?:section|length|source|publication(?: info)?|publisher|url|link|permalink|tags?|categor(?:y|ies)|keywords?|topics?|contacts?|media contacts?|phone|tel|fax|e-?mail|language|sprache|langue|idioma|copyright|rights|location|dateline|place|id|doi|issn|body|full text|abstract|photos?|images?|captions?|credits?|slug|edition|pages?|rubrik|ressort|länge|quelle|rubrique|longueur|sectie|lengte|bron|sección|fuente|sezione|fonte|character set encoding)\s*:(?:\s|$)|^(?:from|to|cc|sent|reply-to)\s*:.*(?:@|\d{4})/iu
const sections = new Set(
  `news world politics opinion opinions comment comments commentary analysis editorial editorials business finance economy money sport
  sports culture arts books travel science technology tech health education environment local national international region regional
  metro nation letters obituaries obituary features feature lifestyle style food weather entertainment media exclusive live video
  videos photos advertisement advertising sponsored menu home share tweet facebook twitter pinterest whatsapp linkedin save listen print email subscribe search login politik wirtschaft kultur
  meinung kommentar panorama wissen feuilleton lokales nachrichten ausland inland anzeige politique économie monde sciences société
  actualités culture opinions política economía cultura opinión mundo deportes sociedad noticias politica economia cultura sport
  opinioni cronaca esteri mundo esportes notícias opinião politiek economie cultuur nieuws buitenland binnenland`.split(
    /\s+/,
  ),
)
const labels =
  /^(?:urgent|breaking|flash|bulletin|newsalert|alert|developing|corrected|correction|updated?|update \d|recasts?|clarification|correction appended|abstract|full text|summary|top stories|letters|press release|news release|media release|for (?:immediate )?release|embargo(?:ed)?\b.{0,60}|breaking news|top stories|top story|latest news|live updates?|read more|share this(?: article| story)?|skip to (?:main )?content|letters? to the editor|front page|guest column|all rights reserved\.?|\d+ min(?:ute)?s? read|(?:first|second|third|final|late|early|city|national|morning|evening|weekend|\p{Lu}\p{L}+) edition|copy link|gift article|end of document|(?:photo|photograph|picture|image|foto|video|illustration)s?(?: by\b| ?[:/]).*|[IVXLC]+|pressemitteilung|communiqué de presse|comunicado de prensa|comunicato stampa|persbericht)$/iu
const editors =
  /^[([*\s]*(?:eds?|editors?|editors?['’]s? notes?|editor['’]s note|notes? to editors?|attn|attention|advisory|achtung|hinweis)\b[^.]{0,30}?:/iu
const reworked =
  /^(?:\((?:[Rr]ecasts?|[Aa]dds?|[Uu]pdates?|[Rr]efiles?|[Cc]orrects?)\b.*\)|(?:RECASTS?|ADDS?|UPDATES?|REFILES?)\b(?! \d).*)$/u
const slug =
  /^[\p{Lu}\d]+[-/][\p{Lu}\d/-]+\s\((?:\d\w{2}\s)?(?:take|lead|ld|update|add|writethru)\)$|^(?=.*(?:--|,\s?\d{3,4}$|\bLd\b|writethru))\p{Lu}{2,}[-–]{1,2}\S.*$|^slug\b|^\S*[-_]\S*[-_]\S*$|^\p{L}+_\S+$/iu
const page =
  /^(?:page|p\.|pg\.?|seite|página|pagina)\s*\p{Lu}?\d+(?:\s*(?:of|von|de|di|van|\/)\s*\d+)?$|^\d+\s*(?:of|von|de|\/)\s*\d+(?:\s+documents?)?$/iu
const markup =
  /^(?:\{\{.*\}\}|\[[^\][]*\]|\[\[[^\]]*:[^\]]*\]\]|!\[.*\]\(.*\)|<!--.*-->|<[^>]*>|\*{3} ?(?:start|end) of\b.*|https?:\/\/\S+|www\.\S+)$/iu
const rights = /^(?:©|\(c\)|copyright\b).{0,80}$|\ball rights reserved\b/iu
const salutation =
  /^(?:my\s)?(?:dear|dearest|hello|hi|ladies|friends|meine|mesdames|señoras|signore|dames|senhoras|sehr geehrte\p{L}*|liebe[rs]?|chère?|estimad[oa]s?|querid[oa]s?|car[oai]|geachte|beste)\b.{0,50}[,:!—-]+$/iu

const shortChars = 70

/** Whether `words` are no title and no lead. `above` and `next` are the lines around them, which tell what a name alone is. */
export function isFurniture(words: string, next?: string, above?: string): boolean {
  if (!/\p{L}/u.test(words)) return true
  if (markup.test(words) || editors.test(words) || rights.test(words) || field.test(words)) return true
  const isShort = words.length <= shortChars
  const bare = words.replace(/[.:\s*_]+$/u, '')
  if (isShort && (isSection(bare) || labels.test(bare) || page.test(words) || salutation.test(words))) return true
  if (slug.test(words) || reworked.test(words)) return true
  if (isByline(words, next) || isDateLine(words)) return true
  return above !== undefined && isByline(above) && isRoleLine(words)
}

function isSection(words: string): boolean {
  return words
    .toLowerCase()
    .split(/\s*(?:[|/&>›»:·]|\band\b)\s*/u)
    .every((word) => word === '' || sections.has(word))
}

/** The name of a paper alone, as it stands above its headlines: "The Merrin Courier". */
export function isMasthead(words: string): boolean {
  const all = words.match(/\p{L}+/gu) ?? []
  return all.length <= 5 && namesPaper(words) && all.every((word) => /^(?:\p{Lu}|(?:of|and|de|la)$)/u.test(word))
}
