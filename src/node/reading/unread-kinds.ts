/** Kinds of files that hold words and are not read: their names, and what their owner can do. */

export interface UnreadKind {
  /** As in "this is an archive of web pages". */
  readonly name: string
  readonly endings: readonly string[]
  /** The characters that such a file begins with; none where nothing is settled. */
  readonly starts: readonly string[]
  /** What to put there in its place. */
  readonly instead: string
}

const unreadKinds: readonly UnreadKind[] = [
  {
    name: 'a PDF file',
    endings: ['.pdf'],
    starts: ['%PDF-'],
    instead: 'its text: save it as .txt, for example by "pdftotext file.pdf"',
  },
  {
    name: 'a Word file of the old format',
    endings: ['.doc', '.dot'],
    starts: ['\xd0\xcf\x11\xe0'],
    instead: 'a .docx file: save it as one in a word processor, and give it that ending where it already is one',
  },
  {
    name: 'a rich text file',
    endings: ['.rtf'],
    starts: ['{\\rtf'],
    instead: 'a .docx or .txt file: save it as one in a word processor',
  },
  {
    name: 'a text of OpenDocument or Pages',
    endings: ['.odt', '.ott', '.pages'],
    starts: [],
    instead: 'a .docx or .txt file: save it as one in a word processor',
  },
  {
    name: 'a spreadsheet',
    endings: ['.xls', '.xlsx', '.ods'],
    starts: [],
    instead: 'a .csv file: save it as one, with a row an article',
  },
  {
    name: 'a book',
    endings: ['.epub', '.mobi', '.azw3'],
    starts: [],
    instead: 'its chapters as .html or .txt: unzip the .epub, or convert it',
  },
  {
    name: 'an archive of web pages',
    endings: ['.warc', '.wacz', '.mht', '.mhtml', '.webarchive', '.warc.gz'],
    starts: ['WARC/'],
    instead: 'the pages as .html files, one a page',
  },
  {
    name: 'an archive',
    endings: ['.zip', '.gz', '.tgz', '.tar', '.bz2', '.xz', '.7z', '.rar', '.zst'],
    starts: ['PK\x03\x04', '\x1f\x8b', 'BZh', '7z\xbc\xaf', 'Rar!', '\xfd7zXZ'],
    instead: 'the files that are in it: unpack it',
  },
  {
    name: 'a mailbox of a mail program',
    endings: ['.msg', '.pst', '.ost', '.emlx'],
    starts: [],
    instead: 'mails as .eml or .mbox: export them from the mail program',
  },
  {
    name: 'a picture',
    endings: ['.png', '.jpg', '.jpeg', '.gif', '.tif', '.tiff', '.webp', '.bmp', '.svg', '.heic', '.avif', '.ico'],
    starts: ['\x89PNG', '\xff\xd8\xff', 'GIF8', 'II*\0', 'MM\0*', 'RIFF'],
    instead: 'the words in it as .txt, where it shows a text',
  },
  {
    name: 'a recording',
    endings: ['.mp3', '.wav', '.m4a', '.ogg', '.opus', '.flac', '.aac', '.mp4', '.mov', '.mkv', '.webm', '.avi'],
    starts: ['ID3', 'OggS', 'fLaC'],
    instead: 'its transcript, as .txt or .vtt',
  },
]

/** The kind of a file that no reader takes, by its name. */
export function kindOfName(file: string): UnreadKind | undefined {
  const name = file.toLowerCase()
  return unreadKinds.find(({ endings }) => endings.some((ending) => name.endsWith(ending)))
}

/** The kind of a file whose name says something else, by its first bytes. */
export function kindOfBytes(bytes: Uint8Array): UnreadKind | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 8))
  return unreadKinds.find(({ starts }) => starts.some((mark) => start.startsWith(mark)))
}
