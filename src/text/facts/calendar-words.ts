/** Names of months and of days of the week, in the languages of articles. */

/** A language a line, January first; a slash parts two forms of one name. */
const monthTable = `
january february march april may june july august september october november december
januar/jänner februar/feber märz/maerz april mai juni juli august september oktober november dezember
janvier février mars avril mai juin juillet août septembre octobre novembre décembre
enero febrero marzo abril mayo junio julio agosto septiembre/setiembre octubre noviembre diciembre
gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre
janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro
januari februari maart/mrt april mei juni juli augustus september oktober november december
januari februari mars april maj juni juli augusti september oktober november december
januar februar marts april maj/mai juni juli august september oktober november december/desember
gener febrer març abril maig juny juliol agost setembre octubre novembre desembre
ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie
januari februari maret april mei juni juli agustus september oktober november desember`

/** Whose months are not cut short to their first letters, or not so that they stay apart from those above. */
const wholeMonthTable = `
styczeń/stycznia luty/lutego marzec/marca kwiecień/kwietnia maj/maja czerwiec/czerwca lipiec/lipca sierpień/sierpnia wrzesień/września październik/października listopad/listopada grudzień/grudnia
leden/ledna únor/února březen/března duben/dubna květen/května červen/června červenec/července srpen/srpna září říjen/října listopad/listopadu prosinec/prosince
tammikuu/tammikuuta helmikuu/helmikuuta maaliskuu/maaliskuuta huhtikuu/huhtikuuta toukokuu/toukokuuta kesäkuu/kesäkuuta heinäkuu/heinäkuuta elokuu/elokuuta syyskuu/syyskuuta lokakuu/lokakuuta marraskuu/marraskuuta joulukuu/joulukuuta
január február március április május június július augusztus szeptember október november december
ocak şubat mart nisan mayıs/mayis haziran temmuz ağustos eylül ekim kasım/kasim aralık/aralik
январь/января февраль/февраля март/марта апрель/апреля май/мая июнь/июня июль/июля август/августа сентябрь/сентября октябрь/октября ноябрь/ноября декабрь/декабря
січень/січня лютий/лютого березень/березня квітень/квітня травень/травня червень/червня липень/липня серпень/серпня вересень/вересня жовтень/жовтня листопад/листопада грудень/грудня
ιανουάριος/ιανουαρίου φεβρουάριος/φεβρουαρίου μάρτιος/μαρτίου απρίλιος/απριλίου μάιος/μαΐου ιούνιος/ιουνίου ιούλιος/ιουλίου αύγουστος/αυγούστου σεπτέμβριος/σεπτεμβρίου οκτώβριος/οκτωβρίου νοέμβριος/νοεμβρίου δεκέμβριος/δεκεμβρίου
يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر
ינואר/בינואר פברואר/בפברואר מרץ/במרץ אפריל/באפריל מאי/במאי יוני/ביוני יולי/ביולי אוגוסט/באוגוסט ספטמבר/בספטמבר אוקטובר/באוקטובר נובמבר/בנובמבר דצמבר/בדצמבר`

/** Sunday first. */
const weekdayTable = `
sunday/sun monday/mon tuesday/tue/tues wednesday/wed thursday/thu/thur/thurs friday/fri saturday/sat
sonntag montag dienstag mittwoch donnerstag freitag samstag/sonnabend
dimanche lundi mardi mercredi jeudi vendredi samedi
domingo lunes martes miércoles jueves viernes sábado
domenica lunedì martedì mercoledì giovedì venerdì sabato
domingo segunda-feira/segunda terça-feira/terça quarta-feira/quarta quinta-feira/quinta sexta-feira/sexta sábado
zondag maandag dinsdag woensdag donderdag vrijdag zaterdag
söndag/søndag måndag/mandag tisdag/tirsdag onsdag torsdag fredag lördag/lørdag
niedziela poniedziałek wtorek środa czwartek piątek sobota
воскресенье понедельник вторник среда четверг пятница суббота`

/** The shortest that a month is cut to: "Jan", "Sept". */
const cutLetters = [3, 4]

const rowsOf = (table: string) =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split(' ').map((names) => names.split('/')))

function* namesOf(table: string): Generator<readonly [name: string, place: number]> {
  for (const row of rowsOf(table)) {
    for (const [place, names] of row.entries()) for (const name of names) yield [folded(name), place]
  }
}

/** In small letters and without accents, since capitals often stand without them. */
function folded(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
}

const months = new Map([...namesOf(monthTable), ...namesOf(wholeMonthTable)])
const cutMonths = cutNames()
const weekdays = new Map(namesOf(weekdayTable))

/** What two months share, such as "jui", stands for neither. */
function cutNames(): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  const shared = new Set<string>()
  for (const [name, place] of namesOf(monthTable)) {
    for (const length of cutLetters) {
      const cut = name.slice(0, length)
      if ((found.get(cut) ?? place) !== place) shared.add(cut)
      found.set(cut, place)
    }
  }
  return new Map([...found].filter(([cut]) => !shared.has(cut)))
}

/** The month of that name, whole or cut short, from 1; undefined where there is none. */
export function monthNamed(word: string): number | undefined {
  const name = folded(word)
  const place = months.get(name) ?? cutMonths.get(name)
  return place === undefined ? undefined : place + 1
}

/** The day of the week of that name, Sunday being 0; undefined where there is none. */
export function weekdayNamed(word: string): number | undefined {
  return weekdays.get(folded(word))
}
