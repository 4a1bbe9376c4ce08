/**
 * Common given names and the gender they usually show. Names that both women and men often bear (Jordan, Taylor, Robin)
 * are left out of both lists and stand in `eitherNames`, so that they mark a person without settling a pronoun.
 */
import { wordSet } from './word-list.ts'

export const femaleNames = wordSet(`
  abby abigail ada adele adriana agatha agnes aisha alana alexa alexandra alice alicia alison alissa allison alma alyssa amal amanda amber amelia
  amina amira amy ana anastasia andrea angela angelica angelina anita ann anna annabel anne annette annie antonia april ariana arianna
  arlene ashley astrid audrey aurora ava ayesha barbara beatrice becky belinda bernadette bernice beth bethany betsy betty beverly bianca
  blanca bonnie brenda briana brianna bridget brigitte brittany camila camilla candace candice carla carly carmen carol carole caroline
  carolyn carrie cassandra catherine cathleen cathy cecilia celeste celia charlene charlotte chelsea cherie cheryl chloe christa christie christina
  christine cindy claire clara clarissa claudia colleen connie constance consuelo cora corinne cristina crystal cynthia daisy dana
  daniela danielle daphne darlene dawn debbie deborah debra deirdre delia denise diana diane dianne dina dolores donna dora doreen
  doris dorothy edith edna eileen elaine eleanor elena elisa elisabeth elise eliza elizabeth ella ellen elsa elsie emilia emily emma erica
  erika erin esperanza estelle esther ethel eugenia eunice eva eve evelyn faith fatima faye felicia fiona flora florence
  frances francesca freda frida gabriela gabriella gabrielle gail gayle genevieve georgia georgina geraldine gertrude gina giulia gladys glenda
  gloria grace graciela greta gretchen guadalupe gwen gwendolyn hanna hannah harriet hazel heather heidi helen helena helene henrietta hilary
  hillary holly hope huma ida ilana ileana imelda imogen ines inez ingrid irene irina iris irma isabel isabella isabelle ivana ivanka ivy jacqueline
  jade jan jana jane janelle janet janice janine jasmine jean jeanette jeanne jeannie jen jenna jennie jennifer jenny jessica jill jo
  joan joanna joanne jocelyn jodi johanna josephine joy joyce juanita judith judy julia juliana julianne julie juliet june justine kaitlyn
  kamala karen karin karina kara karla kate katharine katherine kathie kathleen kathryn kathy katie katrina katy kayla keisha kellyanne kendra kerstin khadija
  kim kimberly kirsten kirstjen kristen kristin kristina kyra lana lara latoya laura lauren laurie layla lea leah leila lena leslie leticia lila
  lillian lily lina linda lindsay lindsey lisa liz liza lois lola loretta lori lorraine louisa louise lourdes lucia lucille lucinda lucy luisa
  lupita lydia lynn lynne mabel madeleine madeline mae maggie malala malia mandy mara marcella marcia margaret margarita margie margot maria mariah
  mariam marian marianne marie mariana marilyn marina marion marisa marissa marjorie marlene marsha martha martina mary maryam matilda maureen
  maxine maya megan meghan mei melania melanie melinda melissa mercedes meredith mia michaela michele michelle mildred millie mimi mindy
  minnie miranda miriam misty molly mona monica monique muriel myra nadia nadine nan nancy naomi natalia natalie natasha nellie nicola
  nicole nikki nina noelle nora noreen norma octavia olga olive olivia opal ophelia paige pam pamela pat patrice patricia patsy patti patty
  paula paulette pauline pearl peggy penelope penny petra phoebe phyllis polly priscilla priya rachel ramona raquel rebecca regina
  rena renata renee rhonda rita roberta robyn rochelle rosa rosalie rosalind rose rosemary roxanne ruby ruth sabrina sadie sally
  samantha samira sandra sandy sara sarah sasha savannah selena selma serena shannon shari sharon shauna sheila shelley sheri sherry shirley
  sienna sierra silvia simone sofia sonia sonya sophia sophie stacey stacy stella stephanie sue summer susan susana susanna susanne suzanne
  sybil sylvia tabitha tamara tammy tanya tara tatiana teresa teri terri tess tessa thelma theresa therese tiffany tina toni tonya tracey
  tracy tricia trina trudy ulrike ursula valentina valerie vanessa vera verna veronica vicki vicky victoria viola violet virginia vivian wanda
  wendy whitney wilma winifred yasmin yolanda yvette yvonne zainab zara zoe zoey`)

export const maleNames = wordSet(`
  aaron abdul abdullah abe abel abraham adam adolfo adrian ahmad ahmed aidan al alan albert alberto aldo alec alejandro alex alexander alexei alfonso
  alfred alfredo ali allan allen alonso alvin amir amos anderson andre andreas andrew andy angelo angus anthony anton antonio archie ari
  armando arnold art arthur arturo asher ashraf austin axel barack barry bart bashar basil beau ben benedict benito benjamin bennett benny bernard
  bernardo bernie bert bill billy bjorn blake bob bobby boris brad bradley brandon brendan brent bret brett brian bruce bruno bryan bryce
  byron caleb calvin cameron carl carlos carlton cecil cedric cesar chad charles charlie chester chip chris christian christoph christopher chuck clarence
  clark claude clay clayton cliff clifford clint clinton clive clyde cody colin conor connor conrad corey cory craig curt curtis cyril cyrus dale damian
  damien damon dan daniel danny dante darius darrell darren dave david davis dean dennis denny derek derrick desmond devin dexter diego dieter dimitri
  dirk dmitri dmitry dominic don donald donnie donny doug douglas drew duane duncan dustin dwayne dwight dylan earl ed eddie edgar edmund eduardo edward
  edwin eli elias elijah elliot elliott elmer emanuel emil emilio emmanuel enrique eric erick erik ernest ernesto ernie ethan eugene evan
  ezra farid felipe felix ferdinand fernando filip floyd forrest francesco francis francisco francois frank frankie franklin franz fred freddie frederick
  fritz gabriel garrett garry gary gavin gene geoff geoffrey george gerald gerard gerardo gerry gilbert giovanni glen glenn gordon graham grant greg
  gregg gregory guillermo gunther gus gustavo guy hal hamid hank hans harold harris harrison harry harvey hasan hassan hector heinrich henri henry herb
  herbert herman hernan hoover horace howard hubert hugh hugo humberto hussein ian ibrahim igor imran ira irving isaac isaiah ismail israel
  ivan jack jackson jacob jacques jaime jake jamal james jared jarrett jason javier jay jeb jed jeff jefferson jeffrey jeremiah jeremy jerome
  jerry jesse jesus jim jimmy joachim joaquin joe joel joey johan johann john johnny jon jonah jonas jonathan jorge jose joseph josh joshua josiah juan
  juergen jules julian julio julius jurgen justin kareem karl keith ken kenneth kenny kent kevin khalid khizr kirk klaus kofi konrad kurt kyle lamar
  lance larry lars lawrence lee leif len leo leon leonard leonardo leroy lester lev lewis liam lincoln lindsey lionel lloyd logan lorenzo lou
  louie louis lowell luc luca lucas luigi luis lukas luke luther lyle lyndon mahmoud malcolm manfred manuel marc marcel marco marcos marcus mario
  mark markus marlon marshall martin marty marvin mason matt matteo matthew maurice mauricio max maximilian maxwell mehmet mel melvin
  merle michael michel miguel mike mikhail miles milo milton mitch mitchell mitt mohamed mohammad mohammed morris moses muhammad murray
  mustafa nate nathan nathaniel neal ned neil nelson nestor newt nicholas nick nicolas nigel nikita niklas nikolai noah noel norman olaf oleg oliver
  omar orlando oscar osama otto owen pablo paolo pascal patrick paul pavel pedro percy perry pete peter phil philip philippe phillip pierre preston quentin
  quincy rafael raj rajesh ralph ramon randall randy raphael rashid raul ravi ray raymond recep reggie reginald reid reince rene reuben rex ricardo
  rich richard rick ricky rob robby robert roberto rod roderick rodney rodrigo roger roland rolf roman ron ronald ronnie ross roy ruben rudolf rudolph rudy
  rufus rupert russ russell ryan saddam salim salman salvador salvatore sam samir sammy samuel sanjay santiago saul scott sean sebastian serge sergei sergey sergio
  seth seymour shane shaun shawn sheldon sherman sid sidney silvio simon solomon spencer stan stanley stefan stephan stephen sterling steve steven stewart
  stevie stuart sven ted terrence terry thad theo theodore thomas thorsten tim timothy tobias toby todd tom tommy tony travis trent trevor tristan troy
  tyler tyrone ulrich umberto vernon vic victor viktor vince vincent vincenzo vito vlad vladimir wade wallace walt walter warren wayne
  wendell wesley wilbur wilfred will willard william willie winston wolfgang woodrow wyatt xavier yasser yusuf zach zachary zack`)

export const eitherNames = wordSet(`
  alexis avery bailey blair brooke casey charley courtney dakota darcy drew dylan emerson finley frankie harley hayden jackie jamie jess jody
  jordan kai kelly kelsey kendall kerry kris lee lesley loren marley morgan nico parker payton peyton quinn reese riley robin rory rowan sam sasha
  shay skyler sydney taylor terry tracy val`)
