/** What names of newspapers and agencies are made of, and what is no name at all: for names of files and folders. */

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter((word) => word !== ''))

/** Hardly said of anything but papers and agencies: at the end of a name, or alone, such a word makes an outlet of it. */
export const mastheadWords = setOf(`
  gazette herald courier tribune chronicle telegraph guardian observer examiner inquirer enquirer advertiser argus reuters bloomberg
  xinhua interfax zeitung tageszeitung rundschau tageblatt tagblatt wochenblatt anzeiger nachrichten kurier figaro libération liberation
  corriere gazzetta giornale messaggero repubblica diario periódico periodico jornal folha dagblad courant nieuwsblad
  dagbladet aftonbladet aftenposten politiken tidende tidning tidningen gazeta dziennik rzeczpospolita noviny lidové hírlap
  gazetesi hürriyet novosti pravda izvestia kommersant jazeera`)

/** Those that mean any paper, or a diary: no name where they stand alone. */
export const neverAlone = setOf(
  'zeitung tageszeitung anzeiger nachrichten diario periódico periodico jornal folha giornale tidning tidningen noviny novosti gazeta dziennik',
)

/** What stands after such a word that comes first: "Corriere di Tolve", "Diario de Merrin". */
export const placeJoints = setOf('of di de del della do da von van')

/** These make an outlet of a name at its end, after a word that is not generic: "Harbour Post", not "sent mail" or "news". */
export const mastheadEnds = setOf(`
  post times news press mail journal star sun mirror express independent globe bulletin dispatch sentinel mercury reporter echo weekly
  magazine magazin presse bote blatt blad krant avis posten kuriren nyheter haber haberleri sanomat lehti`)

/** These make one before a word of either kind above, or before one of `startedEnds`: "Daily Mirror", "Evening Standard". */
export const mastheadStarts = setOf('daily sunday evening morning saturday weekly')
export const startedEnds = setOf('record standard world today leader register review')

/** "Le Monde", "El País": an article and a word or two that are not generic. */
export const mastheadArticles = setOf('le el il het')

/** In other languages such names are those of any folder ("die Wahl"), but for these. */
export const knownNames = setOf(`
  la_croix la_presse la_tribune la_stampa la_repubblica la_vanguardia la_nación la_nacion la_razón la_razon la_voz les_échos les_echos
  die_welt die_zeit die_presse die_tageszeitung der_spiegel der_standard der_tagesspiegel der_stern der_freitag der_bund`)

/** What collections are sorted by: no part of any outlet's name, and no section either. */
export const genericWords = setOf(`
  txt text texts texte textes texto textos testi data raw file files datei dateien document documents dokumente docs doc article articles
  artikel articulos artículos articoli artigos story stories item items corpus corpora collection collections dataset datasets set sets
  archive archives archiv archivo library libraries inbox outbox sent draft drafts input inputs output outputs in out export exports import imports
  download downloads to read unread toread read new old misc miscellaneous other others various tmp temp test tests train training dev
  val ham spam seeds src source sources content contents material materials all result results dump dumps scrape scraped crawl clean
  cleaned processed original originals orig copy copies backup backups pdf html md markdown json jsonl csv xml docx eml utf utf8 ascii plain
  plaintext part parts batch folder subfolder ordner untitled print web my mine your final first second the a an of from for and with by
  page pages vol volume week month year years day days january february march april may june july august september october november
  december jan feb mar apr jun jul aug sep sept oct nov dec en de fr es it pt nl english german french spanish italian clippings clips
  notes note tagged releases blog posts newsletters feeds feed latest breaking fake local good bad real junk work personal private
  email e deleted`)

/** Sections of papers: what a folder of articles may be named after. */
export const sectionWords = setOf(`
  politics politik politique política politica sport sports business wirtschaft économie economie economía economia world international national
  culture kultur cultura opinion opinions meinung debatte comment comments editorial editorials op-ed letters science wissenschaft technology tech
  health entertainment arts books travel education environment climate lifestyle style food obituaries region regional metro finance
  money crime media society gesellschaft société sociedad ausland inland feuilleton leute wissen weather`)
