/**
 * Given names and their short forms, a family a line. Two names of one family may be one person's; letters that merely look
 * alike never make them so ("Ann" and "Anna" share no line). English, from common use.
 */
const families = `
  abigail abby gail
  abraham abe
  albert al bert
  alexander alex alec sandy xander
  alexandra alex sandra sandy
  alfred alf alfie fred
  allan al
  amanda mandy
  andrew andy drew
  angela angie
  anthony tony
  antonio tony
  archibald archie
  arthur art
  augustus gus
  barbara barb babs
  bartholomew bart
  benjamin ben benny
  bernard bernie
  bradley brad
  calvin cal
  cameron cam
  caroline carrie
  catherine cathy cath kate katie
  charles charlie chuck chas
  charlotte lottie
  christina chris tina
  christine chris chrissy
  christopher chris kit
  cynthia cindy
  clifford cliff
  clinton clint
  constance connie
  cornelius neil
  curtis curt
  daniel dan danny
  david dave davy
  deborah deb debbie debra
  dennis denny
  dominic dom
  donald don donnie donny
  dorothy dot dottie
  douglas doug
  edgar ed
  edmund ed ned
  edward ed eddie ted teddy ned
  edwin ed
  eleanor ellie nell nora
  elizabeth liz lizzie beth betty betsy eliza libby bess
  emily em
  ernest ernie
  eugene gene
  ferdinand ferdie
  florence flo
  frances fran frankie
  francis frank
  franklin frank
  frederick fred freddie freddy
  gabriel gabe
  geoffrey geoff jeff
  gerald gerry jerry
  gilbert gil
  gordon gordy
  gregory greg
  harold harry hal
  harrison harry
  henry hank harry hal
  herbert herb
  howard howie
  ignatius iggy
  irving irv
  isaac ike zac
  jacob jake jack
  jacqueline jackie
  james jim jimmy jamie
  janet jan
  jeffery jeff
  jeffrey jeff
  jennifer jen jenny
  jeremy jerry
  jerome jerry
  jessica jess jessie
  john jack johnny jon
  jonathan jon jonny
  joseph joe joey
  josephine jo josie
  joshua josh
  judith judy
  julian jules
  katherine kathy kate katie kathryn kathleen kay
  kathleen kathy kate katie
  kenneth ken kenny
  kimberly kim
  laurence larry
  lawrence larry laurie
  leonard len lenny leo
  leslie les
  lewis lew
  louis lou louie
  louise lou
  lucille lucy
  madeleine maddy
  malcolm mal
  margaret maggie meg peg peggy marge margie daisy greta rita
  martin marty
  matthew matt matty
  maximilian max
  maurice morrie
  melanie mel
  melvin mel
  michael mike mick mickey micky mikey
  mildred millie
  mitchell mitch
  montgomery monty
  mortimer mort
  nancy nan
  nathan nate nat
  nathaniel nate nat nathan
  nicholas nick nicky
  nicole nicky
  norman norm
  oliver ollie
  oscar ozzie
  pamela pam
  patricia pat patty tricia trish
  patrick pat paddy
  penelope penny
  percival percy
  peter pete
  philip phil
  phillip phil
  rachel rach
  raymond ray
  rebecca becky becca
  reginald reg reggie
  richard rick ricky rich richie dick
  robert bob bobby rob robbie bert
  roberta bobbie
  roderick rod
  rodney rod
  roger rodge
  ronald ron ronnie
  rosemary rose
  rudolph rudy
  russell russ
  ruth ruthie
  samantha sam
  samuel sam sammy
  sandra sandy
  sebastian seb
  sidney sid
  solomon sol
  stanley stan
  stephanie steph
  stephen steve stevie
  steven steve stevie
  stewart stew
  stuart stu
  susan sue susie suzie
  susannah sue susie
  sylvester sly
  terence terry
  terrence terry
  theodore ted teddy theo
  theresa terry tess
  thomas tom tommy
  timothy tim timmy
  tobias toby
  ulysses uly
  valerie val
  vanessa nessa
  veronica ronnie
  victor vic
  victoria vicky vicki tori
  vincent vince vinnie vin
  virginia ginny
  vivian viv
  walter walt wally
  wendell wendy
  wilfred wilf
  willard will
  william will bill billy willy liam
  winifred winnie
  winston winnie
  zachary zach zack zac`

/** Names that are spelled in several ways: one person has one of them, and papers print another. */
const variants = `
  alan allan allen
  alastair alistair alasdair
  ann anne
  brian bryan
  carl karl
  carol carole
  catherine katherine kathryn katharine
  debra deborah
  eric erik
  geoffrey jeffrey jeffery
  gary garry
  graham graeme
  hillary hilary
  isabel isabelle
  kirsten kristen kirstin
  laurence lawrence
  leslie lesley
  lynn lynne
  marc mark
  michele michelle
  muhammad mohammed mohamed mohammad
  neil neal
  nicholas nicolas
  philip phillip
  rachel rachael
  sara sarah
  sean shaun shawn
  sophia sofia
  steven stephen
  stewart stuart
  susan suzanne
  teresa theresa
  terence terrence
  vladimir wladimir
  yousef yusuf youssef
  zachary zachery`

/** The numbers of the lines that each name stands in. */
function linesOf(list: string): ReadonlyMap<string, ReadonlySet<number>> {
  const lines = new Map<string, Set<number>>()
  for (const [number, line] of list.trim().split('\n').entries()) {
    for (const name of line.trim().split(/\s+/)) {
      const known = lines.get(name)
      if (known) known.add(number)
      else lines.set(name, new Set([number]))
    }
  }
  return lines
}

const familiesOf = linesOf(families)
const variantsOf = linesOf(variants)

function haveLineInCommon(lines: ReadonlyMap<string, ReadonlySet<number>>, a: string, b: string): boolean {
  const other = lines.get(b)
  if (!other) return false
  for (const line of lines.get(a) ?? []) if (other.has(line)) return true
  return false
}

/** Whether the folded name `name` is a given name of any family. */
export function isInFamily(name: string): boolean {
  return familiesOf.has(name)
}

/** Whether the folded given names `a` and `b` are forms of one name, as "Vince" and "Vincent". */
export function isShortName(a: string, b: string): boolean {
  return haveLineInCommon(familiesOf, a, b)
}

/** Whether they are spellings of one name, as "Steven" and "Stephen". */
export function isVariant(a: string, b: string): boolean {
  return haveLineInCommon(variantsOf, a, b)
}
