/** Ways in which a name stands in files, and what becomes of each once its plain form is hidden. */

/** The person whom the owner hides, and how. */
export const hiddenForm = 'Anne-Lis Quorvex'

/** `replaced`: by the listed form alone. `listed`: told, and replaced when what is told is listed as well. `apart`: told alone. */
export type Outcome = 'replaced' | 'listed' | 'apart'

export interface NameDress {
  readonly name: string
  readonly words: string
  /** In a title and other facts, and in a text unless its reader undresses it. */
  readonly text: Outcome
  /** A file of text that holds tags is read as what it shows, so that its names are replaced; facts are not. */
  readonly isRead: boolean
}

const dress = (name: string, words: string, text: Outcome, read?: 'read'): NameDress => ({
  name,
  words,
  text,
  isRead: read === 'read',
})

export const nameDresses: readonly NameDress[] = [
  dress('as it is listed', 'Anne-Lis Quorvex', 'replaced'),
  dress('in capitals', 'ANNE-LIS QUORVEX', 'replaced'),
  dress('in small letters', 'anne-lis quorvex', 'replaced'),
  dress('possessive', 'Anne-Lis Quorvex’s', 'replaced'),
  dress('wrapped between its words', 'Anne-Lis\nQuorvex', 'replaced'),
  dress('wrapped at its own hyphen', 'Anne-\nLis Quorvex', 'replaced'),
  dress('wrapped at its own hyphen, indented', 'Anne-\n      Lis Quorvex', 'replaced'),
  dress('wrapped at its own hyphen in a quotation', 'Anne-\n> Lis Quorvex', 'replaced'),
  dress('wrapped within the surname', 'Anne-Lis Quor-\nvex', 'replaced'),
  dress('wrapped within the given name', 'An-\nne-Lis Quorvex', 'replaced'),
  dress('wrapped in both', 'Anne-\nLis Quor-\nvex', 'replaced'),
  dress('a space after its hyphen', 'Anne- Lis Quorvex', 'replaced'),
  dress('a hyphen that does not break', 'Anne\u2011Lis Quorvex', 'replaced'),
  dress('a dash for its hyphen', 'Anne–Lis Quorvex', 'replaced'),
  dress('a space that does not break', 'Anne-Lis\u00a0Quorvex', 'replaced'),
  dress('many spaces', 'Anne-Lis            Quorvex', 'replaced'),
  dress('soft hyphens', 'An\u00adne-Lis Quor\u00advex', 'replaced'),
  dress('letters that do not show', 'Anne-Lis\u200b Quor\u200dvex', 'replaced'),
  dress('in bold', '**Anne-Lis** Quorvex', 'replaced'),
  dress('in italics and underlined', '_Anne-Lis_ *Quorvex*', 'replaced'),
  dress('joined by an underscore', 'Anne-Lis_Quorvex', 'replaced'),
  dress('a mail address', 'anne-lis.quorvex@mail.example', 'replaced'),
  dress('an entity between', 'Anne-Lis&nbsp;Quorvex', 'replaced'),
  dress('a handle', '@annelisquorvex', 'listed'),
  dress('a hashtag', '#AnneLisQuorvex', 'listed'),
  dress('a path', '/people/annelisquorvex', 'listed'),
  dress('a host', 'www.annelisquorvex.example', 'listed'),
  dress('encoded twice', 'x/%2541nne-Lis%2520Quorvex', 'listed'),
  dress('tags within', 'A<b>nne</b>-Lis Quorvex', 'listed', 'read'),
  dress('tags between', '<i>Anne-Lis</i> <b>Quorvex</b>', 'listed', 'read'),
  dress('struck through', 'Anne-Lis ~~Quorvex~~', 'listed'),
  dress('in cells of a table', 'Anne-Lis | Quorvex', 'listed'),
  dress('entities for letters', '&#65;nne-Lis Quorvex', 'listed'),
  dress('full-width letters', 'Ａｎｎｅ-Ｌｉｓ Ｑｕｏｒｖｅｘ', 'listed'),
  dress('with accents', 'Ánne-Lis Quórvex', 'listed'),
  dress('surname first', 'Quorvex, Anne-Lis', 'listed'),
  dress('an initial between', 'Anne-Lis M. Quorvex', 'listed'),
  dress('a nickname between', 'Anne-Lis “Annie” Quorvex', 'listed'),
  dress('another name between', 'Anne-Lis Marta Quorvex', 'listed'),
  dress('in one word, divided by capitals', 'AnneLisQuorvex', 'listed'),
  dress('without its hyphen', 'Anne Lis Quorvex', 'listed'),
  dress('a Markdown link', '[Anne-Lis](https://mail.example/a) Quorvex', 'listed'),
  dress('over an empty line', 'Anne-Lis\n\nQuorvex', 'apart'),
]
