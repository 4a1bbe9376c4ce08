/** Words that decide where a lead may be cut without saying something else, in several languages. */

/** What may be left out from there on: it only adds to what was said. */
export const adds =
  /^(?:[;:]|\s?[–—-]\s|,\s(?:with|after|as|while|when|where|which|because|since|amid|following|before|and|including|\p{L}+ing|mit|nachdem|während|wobei|weil|da|seit|und|après|alors|tandis|avec|pendant|et|y|con|mientras|tras|e|dopo|mentre|terwijl|nadat|met|en|depois|enquanto|com)(?![\p{L}]))|^[，；：、،؛]/iu

/** Who says it; whether it is so. What stands before such words means another thing without them. */
const reports =
  "said|says|say|saying|told|tells|according|argued?|argues|claim(?:s|ed)?|alleged?(?:ly)?|alleges|warn(?:s|ed)?|announced?|announces|report(?:s|ed|edly)?|believed?s?|thinks?|thought|suggest(?:s|ed)?|insist(?:s|ed)?|state[sd]|wrote|writes|added?|adds|confirm(?:s|ed)?|admit(?:s|ted)?|predict(?:s|ed)?|fears?|feared|hopes?|hoped|promise[sd]?|vow(?:s|ed)?|accus(?:es|ed)|showed|shows|found|finds|quoted|cited|court|judges?|ruled|sources?|rumou?rs?|sagt\\p{L}*|erklärt\\p{L}*|laut|zufolge|teilt\\p{L}*|heißt|hieß|meint\\p{L}*|behaupt\\p{L}*|berichtet\\p{L}*|so|selon|dit|disent|déclar\\p{L}*|affirm\\p{L}*|annonc\\p{L}*|d[’']après|dijo|dicen?|según|declar\\p{L}*|asegur\\p{L}*|secondo|detto|dice|dichiarat\\p{L}*|riferi\\p{L}*|zei|zegt|zeggen|volgens|aldus|meldt|disse|segundo|acordo|afirm\\p{L}*|diz"
const denials =
  'not|never|no|nor|none|neither|without|unless|if|but|except|though|although|however|despite|provided|until|only|den(?:y|ies|ied|ial)|false(?:ly)?|untrue|wrong(?:ly)?|hoax|myth|disputed?s?|reject(?:s|ed)?|doubt(?:s|ed)?|question(?:s|ed)?|whether|or|nicht|nie|kein\\p{L}*|falls|wenn|sofern|aber|bestreit\\p{L}*|bestritt\\p{L}*|dementier\\p{L}*|ob|oder|pas|jamais|ne|si|sauf|mais|ou|dément\\p{L}*|nie|si|pero|salvo|niega\\p{L}*|negó|non|se|ma|nega\\p{L}*|niet|geen|maar|tenzij|als|ontken\\p{L}*|não|mas|exceto|nega\\p{L}*'
/** What weighs on the words before it: without these they say something else. */
export const weighty = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:${reports}|${denials})(?![\\p{L}\\p{M}])|[?？؟“”"«»„「」]|(?:说|說|称|稱|表示|述べた)[。，,]?$|[n]['’]t\\b`,
  'iu',
)
/** Such a word opens the clause, or closes it but for the day and the place: "the mayor of Merrin said on Monday". */
export const attributing = new RegExp(
  `^(?:as |so |wie |comme |como |come )?(?:${reports})(?![\\p{L}\\p{M}])|(?<![\\p{L}\\p{M}])(?:${reports})(?:\\s\\S+){0,3}$`,
  'iu',
)
/** A sentence that takes back, or lays on somebody, what stands before it. */
export const takesBack =
  /^(?:["“]?\s*)?(?:(?:that|this|so|it|such)\b.{0,40}\b(?:says?|said|claims?|claimed|argued?|false|untrue|wrong|hoax|not true|believes?|according)\b|or so\b|not so\b|no[,.!]|not quite\b|(?:at least|not|but|yet|except|unless|however|almost|nearly|maybe|perhaps)\b.{0,50}$|wrong[.!]|false[.!]|says? |said |das (?:sagt|behauptet|meint)|so (?:sagt|sieht)|c['’]est ce que|eso (?:dice|afirma))/iu

/** A line of a headline that only says whose words the rest is: "says Cora Flint", "opposition claims". */
export const sourceAlone = new RegExp(
  `^(?:${reports})(?![\\p{L}\\p{M}])[^.“”"]{0,50}$|^(?:\\S+\\s){1,4}(?:${reports})$`,
  'iu',
)
