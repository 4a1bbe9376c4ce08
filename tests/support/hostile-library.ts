/** Articles that try to be more than text: markup, template holes, script addresses, reversed writing, one endless line. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export const hostile = {
  markup:
    '<script>document.title = "owned"</script> <img src=x onerror="document.title = \'owned\'"> <b>bold</b> &amp; &lt;',
  closing: '</script></template></style></textarea>--> <!-- ]]>',
  holes: "{{x}} ${x} %BASE% <!--app--> $& $1 $` $'",
  quoted: '“<script>document.title = "owned"</script>,” said Imre Castell. “Nobody runs {{this}},” he added.',
  reversed: 'The file is named \u202Etxt.exe\u202C and \u2066isolated\u2069 and \u202Bembedded\u202C.',
  link: 'javascript:document.title="owned"',
  /** In YAML: half of a character, which no encoding has bytes for. */
  half: String.raw`Half a boat \ud83d on the quay`,
} as const

/** A million characters without a line break, with somebody quoted now and then. */
function oneLine(): string {
  const sentence = '“A line without an end,” said Imre Castell, who counted it. '
  const stretch = sentence + 'It went on, past the bridge and past the mill, and did not stop. '.repeat(80)
  return stretch.repeat(Math.ceil(1_000_000 / stretch.length)) + 'Here it stops.'
}

export function writeHostileLibrary(scratch: string): string {
  const folder = join(scratch, 'hostile-library')
  mkdirSync(folder)
  const paragraphs = [hostile.markup, hostile.closing, hostile.holes, hostile.quoted, hostile.reversed]
  writeFileSync(join(folder, '01-markup.txt'), ['Markup in a headline <script>', ...paragraphs].join('\n\n'))
  const matter = [
    `title: '<img src=x onerror=alert(1)> {{title}} </title>'`,
    `author: '</script><script>document.title = "owned"</script>'`,
    `outlet: '"><svg onload=alert(1)>'`,
    `url: 'javascript:document.title="owned"'`,
    `date: 2014-03-02`,
  ]
  writeFileSync(join(folder, '02-front-matter.txt'), `---\n${matter.join('\n')}\n---\nNothing but text here.\n`)
  writeFileSync(join(folder, '03-one-line.txt'), oneLine())
  writeFileSync(join(folder, '05-half.txt'), `---\ntitle: "${hostile.half}"\n---\nNothing but text here.\n`)
  writeFileSync(join(folder, '04-link.md'), `# A link\n\n[press here](${hostile.link}) and <${hostile.link}>\n`)
  return folder
}
