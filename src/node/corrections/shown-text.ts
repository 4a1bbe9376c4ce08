/**
 * Text that readers may see. Nothing but the step that withholds names makes it (`replace-names.ts`), and the library holds
 * nothing else: a name of a file, a title or a text in which the owner's `hide` was forgotten does not compile.
 */

/** Exists for the compiler alone. */
declare const shown: unique symbol

export type ShownText = string & { readonly [shown]: true }

/** Fields of the site's records in which words of the owner's folder stand, wherever they are found in them. */
type FieldOfWords =
  | 'file'
  | 'title'
  | 'text'
  | 'excerpt'
  | 'exact'
  | 'prefix'
  | 'suffix'
  | 'name'
  | 'speaker'
  | 'names'
  | 'other'
  | 'words'
  | 'maybe'
  | 'descriptions'
  | 'authors'
  | 'old'
  | 'present'
  | 'value'
  | 'sourceUrl'
  | 'slug'
  | 'article'
  | 'what'
  | 'expected'
  | 'mention'
  | 'cue'

/** Fields that hold no words: calendar days, which were read as such. */
type FieldOfNumbers = 'date'

/** A record all of whose words may be shown. It can be used wherever the record can. */
export type Shown<Record> = Record extends readonly (infer Item)[]
  ? readonly Shown<Item>[]
  : Record extends object
    ? { readonly [Key in keyof Record]: ShownField<Key, Record[Key]> }
    : Record

type ShownField<Key, Field> = Key extends FieldOfNumbers
  ? Field
  : Key extends FieldOfWords
    ? TakenFrom<Field>
    : Shown<Field>

/** What was taken from a shown text: a string of it, or a record of such strings. Literals are the program's own words. */
export type TakenFrom<Field> = Field extends string
  ? string extends Field
    ? ShownText
    : Field
  : Field extends readonly string[]
    ? readonly ShownText[]
    : Shown<Field>
