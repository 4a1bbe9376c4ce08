/** Words that tell the labels of a transcript from other lines with a colon; in the languages whose files we have seen. */

/** Before a colon these name a field, a remark or a step, and nobody who speaks. */
export const fieldWords: ReadonlySet<string> = new Set(
  `interview transcript podcast episode programme hearing title headline subhead subtitle subject byline author authors writer editor by from to cc bcc sent date dates dateline published
  publication updated modified created posted edition section source sources outlet url link links website web email e-mail mail
  tel telephone phone fax mobile contact contacts address language lang tags tag topic topics keywords keyword category categories
  type status version file filename id isbn issn doi pages page length words copyright licence license credit credits photo photos
  photograph image images caption picture figure fig table chart map graphic video audio listen watch download
  note notes nb ps update updates correction corrections clarification warning caution important tip tips hint remember reminder
  example examples summary abstract background context overview introduction conclusion conclusions result results method methods
  discussion findings keypoints points agenda item items motion action actions decision decisions vote votes ayes noes present
  absent apologies attendance participants attendees speakers location venue place where when what who why how time times hours
  duration start end doors opening closing price prices cost costs total subtotal tickets admission fee fees entry free budget
  ingredients ingredient directions instructions instruction preparation prep serves servings yield makes cooking equipment step
  steps stage chapter part act scene lesson exercise answer-key difficulty rating score scores weather temperature wind
  rain tomorrow today height width depth weight size sizes colour color capacity population area distance age born
  died occupation nationality education experience skills references bibliography further-reading also see related read more
  morning afternoon evening night lunch dinner breakfast starters mains desserts pros cons advantages disadvantages
  breaking exclusive analysis opinion comment editorial letters review reviews sport sports news business politics culture
  titel autor datum quelle ort preis hinweis thema zutaten zubereitung
  titre auteur lieu prix ingrédients préparation remarque sujet
  título titulo fecha fuente lugar precio ingredientes nota tema preparación
  bron plaats prijs opmerking`
    .split(/\s+/)
    .map((word) => word.toLowerCase()),
)

/** Labels that tell a part and no name. */
export const roleLabels: ReadonlySet<string> = new Set(
  `interviewer interviewee moderator host presenter narrator announcer questioner reporter respondent facilitator caller speaker
  participant chair chairman chairwoman chairperson president clerk witness male female man woman voice anchor operator translator
  member members audience crowd voices people interpreter unknown unidentified question answer judge court`.split(
    /\s+/,
  ),
)

/** What is said to somebody. A digest of the news has nothing of it. */
export const saying =
  /[?？]|(?<!\p{L})(?:I|I['’]\p{L}+|you|you['’]\p{L}+|your|we|we['’]\p{L}+|our|me|my|us|thanks?|yes|yeah|no|okay|ich|wir|Sie|mir|ja|nein|danke|je|j['’]\p{L}+|vous|nous|oui|non|merci|yo|usted|ustedes|nosotros|sí|gracias|ik|jij|nee)(?!\p{L})/iu

/** Nothing is said after a line of these. */
export const closingLine =
  /^[\W_]*(?:end|ends|the end|end of (?:the )?(?:transcript|interview|recording)|transcript ends|ende|fin)[\W_]*$/iu

/** Verbs that tell of a speaker what he said. */
export const reportingWords = 'said|says|asked|added|told|replied|continued|sagte|dit|dijo|zei'

/** “I am Cora Flint”, as far as the name. */
export const introducesSelf =
  /(?:I am|I['’]m|my name is|this is|ich bin|mein Name ist|je suis|soy|ik ben)\s(?:\S+\s){0,3}$/iu
