/** Sentences of our own in many languages, and their bytes in the encodings that old files have. */

/** What TextDecoder can read it can also write: every sequence of one and two bytes is decoded once, and looked up backwards. */
function encoderOf(label: string): (text: string) => Uint8Array | null {
  const bytesOf = new Map<string, readonly number[]>()
  const decoder = new TextDecoder(label, { fatal: true })
  const learn = (bytes: readonly number[]) => {
    try {
      const character = decoder.decode(Uint8Array.from(bytes))
      if (/^.$/su.test(character) && !bytesOf.has(character)) bytesOf.set(character, bytes)
    } catch {
      // No character has these bytes.
    }
  }
  for (let first = 0; first < 256; first++) learn([first])
  for (let first = 0x80; first < 256; first++) for (let second = 0x30; second < 256; second++) learn([first, second])
  // Some releases of Node 20 decode these bytes as Latin-1 does.
  if (label === 'windows-1252')
    Array.from('€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ').forEach((mark, index) => bytesOf.set(mark, [windowsBytes[index] ?? 0]))
  return (text) => {
    const bytes: number[] = []
    for (const character of text) {
      const found = bytesOf.get(character)
      if (!found) return null
      bytes.push(...found)
    }
    return Uint8Array.from(bytes)
  }
}

const windowsBytes = [
  0x80, 0x82, 0x83, 0x84, 0x85, 0x86, 0x87, 0x88, 0x89, 0x8a, 0x8b, 0x8c, 0x8e, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96,
  0x97, 0x98, 0x99, 0x9a, 0x9b, 0x9c, 0x9e, 0x9f,
]

/** The bytes of UTF-16 without a byte order mark. */
export function utf16(text: string, order: 'le' | 'be'): Uint8Array {
  const bytes = Buffer.from(text, 'utf16le')
  return order === 'le' ? bytes : bytes.swap16()
}

const encoders = new Map<string, (text: string) => Uint8Array | null>()

/** The bytes of `text` in an encoding, by the name TextDecoder knows it by; null where it has a character that the encoding lacks. */
export function encode(text: string, label: string): Uint8Array | null {
  if (label === 'utf-8') return new TextEncoder().encode(text)
  if (label === 'utf-16le' || label === 'utf-16be') return utf16(text, label === 'utf-16le' ? 'le' : 'be')
  const encoder = encoders.get(label) ?? encoderOf(label)
  encoders.set(label, encoder)
  return encoder(text)
}

export interface Sample {
  readonly language: string
  /** Encodings that files in this language had before UTF-8. */
  readonly encodings: readonly string[]
  readonly sentences: readonly string[]
}

export const samples: readonly Sample[] = [
  {
    language: 'English',
    encodings: ['windows-1252', 'utf-16le', 'utf-16be'],
    sentences: [
      '“We’ll rebuild the old bridge before winter,” said Ada Brook, who keeps the ferry at Lissing.',
      'The council met on Friday and didn’t agree on a single word of the plan – nor on its price.',
      'Nobody asked the millers what they thought of it.',
      'She called the report “a naïve piece of work” and left the room for the café.',
      'The river rose again in the night and took the lower path with it.',
      'It cost the town £40,000, or about €46,000, and another year.',
      'His brother’s boat was found below the weir two days later.',
      'There will be no market on Saturday.',
    ],
  },
  {
    language: 'French',
    encodings: ['windows-1252'],
    sentences: [
      'La rivière a débordé dans la nuit et l’école du village est restée fermée.',
      '« Nous avons tout perdu », a déclaré la boulangère, qui n’a pas dormi.',
      'Le maire promet une réunion à la mairie dès vendredi, après la fête.',
      'Les habitants, fatigués, ont passé la journée à déplacer des meubles.',
      'On espère que le pont sera réparé avant l’hiver.',
      'Personne n’a été blessé, mais les dégâts sont élevés.',
    ],
  },
  {
    language: 'German',
    encodings: ['windows-1252'],
    sentences: [
      'Die Brücke über den Fluss bleibt für Fußgänger bis März gesperrt.',
      '„Wir hätten früher prüfen müssen“, sagte die Bürgermeisterin am Donnerstag.',
      'Für die Händler auf dem Markt ist das eine schlechte Nachricht.',
      'Viele Schüler müssen nun einen längeren Weg zur Schule gehen.',
      'Ob das Geld für eine neue Brücke reicht, weiß niemand.',
      'Im Rathaus hört man dazu nichts.',
    ],
  },
  {
    language: 'Spanish',
    encodings: ['windows-1252'],
    sentences: [
      'El río creció durante la noche y el puente quedó cerrado hasta mañana.',
      '“No sabíamos qué hacer”, dijo la dueña de la panadería, que perdió todo.',
      '¿Quién pagará las obras del año próximo? Nadie respondió.',
      'Los niños volverán a la escuela el miércoles, según el alcalde.',
      'La reunión terminó sin acuerdo.',
    ],
  },
  {
    language: 'Swedish',
    encodings: ['windows-1252'],
    sentences: [
      'Bron över ån är stängd för bilar sedan i måndags.',
      '”Vi vet inte när den öppnar igen”, säger färjans ägare på torsdagen.',
      'Många får gå längs vägen till skolan i stället.',
      'Kommunen lovar att börja arbetet före vintern.',
      'Ingen människa blev skadad när vattnet steg.',
    ],
  },
  {
    language: 'Japanese',
    encodings: ['shift_jis', 'utf-16le', 'utf-16be', 'euc-jp'],
    sentences: [
      '川の水が夜のうちに増え、古い橋は通れなくなった。',
      '「冬までに直したい」と町長は金曜日に話した。',
      '学校は明日から開くが、子どもたちは遠い道を歩くことになる。',
      '市場の人々は何も聞いていないと言う。',
      'けが人はいなかったが、家の中まで水が入った。',
      'フェリーは来週の月曜日にまた動く予定です。',
    ],
  },
  {
    language: 'Chinese',
    encodings: ['gb18030', 'utf-16le', 'utf-16be'],
    sentences: [
      '河水在夜里上涨，旧桥已经不能通行。',
      '“我们希望在冬天以前把桥修好。”镇长在星期五说。',
      '学校明天开门，但是孩子们要走很远的路。',
      '市场上的人说，没有人问过他们的意见。',
      '没有人受伤，可是水进了很多人的家里。',
      '渡船下个星期一重新开始工作。',
    ],
  },
  {
    language: 'Chinese (traditional)',
    encodings: ['big5', 'utf-16le'],
    sentences: [
      '河水在夜裡上漲，舊橋已經不能通行。',
      '「我們希望在冬天以前把橋修好。」鎮長在星期五說。',
      '學校明天開門，但是孩子們要走很遠的路。',
      '市場上的人說，沒有人問過他們的意見。',
      '沒有人受傷，可是水進了很多人的家裡。',
    ],
  },
  {
    language: 'Korean',
    encodings: ['euc-kr', 'utf-16le'],
    sentences: [
      '밤사이 강물이 불어나 오래된 다리를 건널 수 없게 되었다.',
      '“겨울이 오기 전에 다리를 고치고 싶다”고 시장은 금요일에 말했다.',
      '학교는 내일 문을 열지만 아이들은 먼 길을 걸어야 한다.',
      '시장 사람들은 아무도 묻지 않았다고 한다.',
      '다친 사람은 없지만 집 안까지 물이 들어왔다.',
    ],
  },
  {
    language: 'Russian',
    encodings: ['windows-1251', 'koi8-r', 'ibm866', 'iso-8859-5', 'utf-16le'],
    sentences: [
      'Ночью река поднялась, и старый мост закрыли для машин.',
      '«Мы хотим починить его до зимы», сказал глава города в пятницу.',
      'Школа откроется завтра, но детям придется идти дальней дорогой.',
      'Люди на рынке говорят, что их никто не спрашивал.',
      'Никто не пострадал, но вода вошла в дома.',
    ],
  },
  {
    language: 'Greek',
    encodings: ['windows-1253', 'iso-8859-7'],
    sentences: [
      'Το ποτάμι φούσκωσε τη νύχτα και η παλιά γέφυρα έκλεισε.',
      'Θέλουμε να την φτιάξουμε πριν από τον χειμώνα, είπε ο δήμαρχος.',
      'Το σχολείο ανοίγει αύριο, αλλά τα παιδιά θα περπατήσουν πολύ.',
      'Κανείς δεν ρώτησε τους ανθρώπους της αγοράς.',
    ],
  },
  {
    language: 'Arabic',
    encodings: ['windows-1256'],
    sentences: [
      'ارتفع ماء النهر في الليل وأغلق الجسر القديم.',
      'قال رئيس البلدية إنه يريد إصلاح الجسر قبل الشتاء.',
      'تفتح المدرسة غدا لكن الأطفال سيمشون طريقا طويلا.',
      'لم يسأل أحد الناس في السوق عن رأيهم.',
    ],
  },
  {
    language: 'Hebrew',
    encodings: ['windows-1255'],
    sentences: [
      'הנהר עלה בלילה והגשר הישן נסגר.',
      'אנחנו רוצים לתקן אותו לפני החורף, אמר ראש העיר ביום שישי.',
      'בית הספר ייפתח מחר אבל הילדים ילכו בדרך ארוכה.',
      'איש לא שאל את האנשים בשוק.',
    ],
  },
  {
    language: 'Polish',
    encodings: ['windows-1250', 'iso-8859-2'],
    sentences: [
      'Rzeka wezbrała w nocy i stary most został zamknięty.',
      'Chcemy go naprawić przed zimą, powiedział w piątek burmistrz.',
      'Szkoła będzie otwarta jutro, ale dzieci pójdą dłuższą drogą.',
      'Nikt nie pytał ludzi na rynku, co o tym sądzą.',
      'Nikomu nic się nie stało, choć woda weszła do domów.',
    ],
  },
  {
    language: 'Czech',
    encodings: ['windows-1250', 'iso-8859-2'],
    sentences: [
      'Řeka se v noci zvedla a starý most je zavřený.',
      'Chceme ho opravit ještě před zimou, řekl v pátek starosta.',
      'Škola se otevře zítra, ale děti půjdou delší cestou.',
      'Nikdo se neptal lidí na tržišti, co si o tom myslí.',
    ],
  },
  {
    language: 'Hungarian',
    encodings: ['windows-1250'],
    sentences: [
      'Az éjjel megáradt a folyó, és a régi hidat lezárták.',
      'Tél előtt szeretnénk megjavítani, mondta pénteken a polgármester.',
      'Az iskola holnap nyit, de a gyerekeknek hosszabb úton kell járniuk.',
      'Senki sem kérdezte meg a piacon az embereket.',
    ],
  },
  {
    language: 'Turkish',
    encodings: ['windows-1254'],
    sentences: [
      'Nehir gece yükseldi ve eski köprü kapatıldı.',
      'Kıştan önce onarmak istiyoruz, dedi belediye başkanı cuma günü.',
      'Okul yarın açılıyor ama çocuklar uzun yoldan gidecek.',
      'Çarşıdaki insanlara kimse bir şey sormadı.',
    ],
  },
  {
    language: 'Romanian',
    encodings: ['windows-1250'],
    sentences: [
      'Râul a crescut în timpul nopţii şi podul vechi a fost închis.',
      'Vrem să îl reparăm înainte de iarnă, a spus primarul vineri.',
      'Şcoala se deschide mâine, dar copiii vor merge pe un drum mai lung.',
    ],
  },
  {
    language: 'French of a Mac',
    encodings: ['macintosh'],
    sentences: [
      'La rivière a débordé dans la nuit et l’école du village est restée fermée.',
      '« Nous avons tout perdu », a déclaré la boulangère, qui n’a pas dormi.',
      'Le maire promet une réunion à la mairie dès vendredi, après la fête.',
    ],
  },
]

/** Texts of about so many characters, each beginning at another sentence. */
export function textsOf({ sentences, language }: Sample, chars: number): string[] {
  const space = /Chinese|Japanese/.test(language) ? '' : ' '
  return sentences.map((_, first) => {
    let text = ''
    for (let index = first; text.length < chars; index++) text += (sentences[index % sentences.length] ?? '') + space
    return text.slice(0, chars)
  })
}

/** A long English text without a letter outside ASCII, and one sentence of the sample in its middle: what short guesses go wrong on. */
export function mostlyAscii({ sentences }: Sample): string[] {
  const plain = 'The ferry left at nine and came back at noon with nobody aboard. '.repeat(30)
  return sentences.map((sentence) => `${plain}\n${sentence}\n${plain}`)
}
