import { noMarkup, type Markup } from './markup.ts'

/** What in a mail its sender did not write for it: lines of others, the mail that is answered or passed on, a signature. */
const mailAsides: readonly RegExp[] = [
  // Lines of others, and who wrote them when.
  /^[ \t]*>.*(?:\n[ \t]*>.*)*$/gmu,
  /^[ \t>]*(?:On|Am|Le|Op|El|Il|Em)\b[^\n]{1,200}(?:\n[^\n]{1,120})?\b(?:wrote|schrieb|écrit|schreef|escribió|scritto|escreveu)\b[^\n]{0,80}:[ \t]*$/gmu,
  // Below these lines stands the mail that is answered or passed on; below "-- ", a signature.
  /^-{2,}\s?(?:Original Message|Forwarded [Mm]essage|Ursprüngliche Nachricht|Weitergeleitete Nachricht|Message d'origine|Oorspronkelijk bericht|Mensaje original)\s?-{2,}[^]*/gmu,
  /^(?:Begin forwarded message|Anfang der weitergeleiteten Nachricht|Début du message réexpédié):\s*\n[^]*/gmu,
  /^_{10,}\n(?:From|Von|De|Van): [^]*/gmu,
  /^(?:From|Von|De|Van): [^\n]+\n(?:Sent|Gesendet|Envoyé|Verzonden|Enviado|Date|To|An|À): [^]*/gmu,
  /^-- ?\n[^]*/gmu,
]

/** They stay in sight, quiet as a page number: whoever reads an answer may want to know what to. */
export function readMail(text: string): Markup {
  const asides = mailAsides.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 0: words, index }) => ({
      start: index,
      end: index + words.length,
      kind: 'page' as const,
    })),
  )
  return { ...noMarkup, asides }
}
