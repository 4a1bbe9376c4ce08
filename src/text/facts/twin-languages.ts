/**
 * Languages that share nearly all small words, and that `eld` takes for one: what tells them apart are the words that only one of
 * them has, anywhere in the text.
 */
interface Twins {
  /** How `eld` calls both. */
  readonly heard: string
  readonly each: readonly (readonly [lang: string, telling: RegExp])[]
}

const wordsOf = (words: string): RegExp => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'giu')

const twins: readonly Twins[] = [
  {
    heard: 'ms',
    each: [
      [
        'id',
        wordsOf(
          'bahwa|karena|bisa|saat|namun|agar|mengatakan|maupun|perempuan|anda|kantor|uang|warga|kota|polisi|mobil|jumat|senin|rabu|minggu lalu|siapapun|apapun|manapun|kebutuhan|berbagai|seorang pun|rumah sakit|setiap orang berhak|sekolah dasar',
        ),
      ],
      [
        'ms',
        wordsOf(
          'bahawa|kerana|boleh|ialah|beliau|hendaklah|sesiapa|daripada|bandar|polis|pejabat|wang|kereta|isnin|jumaat|khamis|mana-mana|tiada|wanita|selepas|berkata|semasa|hospital|kerajaan|ketika itu',
        ),
      ],
    ],
  },
  {
    heard: 'hr',
    each: [
      // Where Croatian writes "ije" or "je" for an old vowel, most Serbian writes "e": "rijeka" and "reka".
      [
        'hr',
        /(?<!\p{L})(?:tko|nitko|također|tijekom|tjed(?:an|na|ni)\p{L}*|općin\p{L}*|vijeć\p{L}*|uvjet\p{L}*|tisuć\p{L}*|\p{L}*(?:[bcmpvz]|[sd](?!je\p{L}{1,2}(?!\p{L})))i?je\p{L}+|gdje|prije|poslije|uvijek|ovdje|dvije|obitelj\p{L}*|sustav\p{L}*|zakonit\p{L}*)(?!\p{L})/giu,
      ],
      [
        'sr-Latn',
        /(?<!\p{L})(?:ko|niko|takođe|tokom|nedelj\p{L}*|opštin\p{L}*|uslov\p{L}*|hiljad\p{L}*|gde|pre|posle|uvek|ovde|dve|svet\p{L}*|vreme\p{L}*|mest\p{L}*|reč\p{L}*|dec[aeu]|čovek\p{L}*|bezbedn\p{L}*|sopstven\p{L}*|porodic\p{L}*|sistem\p{L}*)(?!\p{L})/giu,
      ],
    ],
  },
]

/** Which of its twins a text is in that sounds like `lang`; undefined where nothing in it tells. */
export function twinOf(lang: string, text: string): string | undefined {
  const pair = twins.find(({ heard }) => heard === lang)
  if (pair === undefined) return lang
  const counts = pair.each.map(([name, telling]) => [name, text.match(telling)?.length ?? 0] as const)
  const [most, other] = counts.toSorted((a, b) => b[1] - a[1])
  return most !== undefined && most[1] > (other?.[1] ?? 0) ? most[0] : undefined
}
