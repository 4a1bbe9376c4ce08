/** What names of newspapers and agencies are made of, and what is no name at all: for names of files and folders. */

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter((word) => word !== ''))

/** Hardly said of anything but papers and agencies: such a word makes an outlet of a name, and is one alone. */
export const mastheadWords = setOf(`
  gazette herald courier tribune chronicle telegraph guardian observer examiner inquirer enquirer advertiser argus reuters bloomberg
  xinhua interfax zeitung tageszeitung rundschau tageblatt tagblatt wochenblatt anzeiger nachrichten kurier zeit spiegel figaro libération liberation
  corriere gazzetta giornale messaggero repubblica diario periódico periodico jornal folha dagblad courant nieuwsblad
  dagbladet aftonbladet aftenposten politiken tidende tidning tidningen gazeta dziennik rzeczpospolita noviny lidové hírlap
  gazetesi hürriyet novosti pravda izvestia kommersant jazeera`)

/** These make an outlet of a name only at its end, after a word that is not generic: "Harbour Post", not "sent mail" or "news". */
export const mastheadEnds = setOf(`
  post times news press mail journal star sun mirror express record standard independent globe bulletin dispatch sentinel mercury
  monitor reporter register ledger echo leader review weekly magazine today world wire presse bote blatt blad krant avis posten
  kuriren nyheter haber haberleri sanomat lehti`)

/** These make one only before a word of either kind above: "Daily Mirror", "Sunday Times". */
export const mastheadStarts = setOf('daily sunday evening morning saturday weekly')

/** "Le Monde", "El País", "Die Welt": an article and one or two words that are not generic. */
export const mastheadArticles = setOf('le el il die der het la')

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
  notes note tagged releases blog posts newsletters feeds feed latest breaking fake local`)

/** Sections of papers: what a folder of articles may be named after. */
export const sectionWords = setOf(`
  politics politik politique política politica sport sports business wirtschaft économie economie economía economia world international national
  culture kultur cultura opinion opinions meinung debatte comment comments editorial editorials op-ed letters science wissenschaft technology tech
  health entertainment arts books travel education environment climate lifestyle style food obituaries region regional metro finance
  money crime media society gesellschaft société sociedad ausland inland feuilleton leute wissen weather`)
