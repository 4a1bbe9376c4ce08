/**
 * Common given names and the gender they usually show. Names that both women and men often bear (Jordan, Taylor, Robin)
 * are left out of both lists and stand in `eitherNames`, so that they mark a person without settling a pronoun.
 */
import { wordSet } from './word-list.ts'

export const femaleNames = wordSet(`
  abby abigail ada adela adele adriana agatha agnes agnieszka ailsa aisha aisling akiko alana aleksandra alexa alexandra alice alicia alison
  alissa allison alma alyssa amal amanda amber amelia amina amira amy ana anastasia andrea angela angelica angelina anita anja anjali anke
  ann anna annabel anne annette annie antje antonia aoife april ariana arianna arlene ashley astrid audrey aurora ava ayesha barbara
  beatrice beatriz becky belinda bernadette bernice beth bethany betsy betty beverly bianca birgit blanca bonnie brenda briana brianna
  bridget brigitte britta brittany camila camilla candace candice carla carly carmen carol carole caroline carolyn carrie cassandra catarina
  catherine cathleen cathy catriona cecilia celeste celia charlene charlotte chelsea cherie cheryl chiara chloe christa christie christina
  christine ciara cindy claire clara clarissa claudia colleen connie constance consuelo cora corinne cristina crystal cynthia dagmar daisy
  dana daniela danielle danuta daphne darlene dawn debbie deborah debra deepa deirdre delia denise diana diane dianne dina dolores donna
  dora doreen doris dorothy edda edith edna eileen ekaterina elaine eleanor elena elisa elisabeth elise eliza elizabeth elke ella ellen elsa
  elsie elspeth emilia emily emma erica erika erin esperanza estelle esther ethel eugenia eunice eva eve evelyn ewa faith fatima faye
  felicia fenella fiona flora florence frances francesca freda frida frieda gabriela gabriella gabrielle gail galina gayle genevieve georgia
  georgina geraldine gerda gertrude gina giulia gladys glenda gloria grace graciela grainne grazyna greta gretchen guadalupe gudrun gwen
  gwendolyn halina hanna hannah harriet haruka hazel heather hedda hedwig heidi helen helena helene helga henrietta hilary hilde hildegard
  hillary holly hope huma ida ilana ilaria ileana ilsa ilse imelda imogen ines inez inge ingeborg ingrid iona irena irene irina iris irma
  isabel isabella isabelle isla ivana ivanka ivy jacqueline jade jadwiga jan jana jane janelle janet janice janine jasmine jean jeanette
  jeanne jeannie jen jenna jennie jennifer jenny jessica jill jo joan joana joanna joanne jocelyn jodi johanna jolene josephine joy joyce
  juanita judith judy julia juliana julianne julie juliet june justine jutta kaitlyn kamala kara karen karin karina karla katarzyna kate
  katharine katherine kathie kathleen kathryn kathy katie katrina katy kavita kayla keiko keisha kellyanne kendra kerstin khadija kim
  kimberly kirsa kirsten kirstjen kirsty kristen kristin kristina krystyna kyra lakshmi lana lara latoya laura lauren laurie layla lea leah
  leila lena leslie leticia liesl lila lillian lily lina linda lindsay lindsey lisa liz liza lois lola loretta lori lorraine lotte louisa
  louise lourdes lucia lucille lucinda lucy ludmila luisa lupita lydia lynn lynne mabel madeleine madeline mae maeve magda maggie mairi
  malala malgorzata malia mandy mara marcella marcia margaret margarita margie margot maria mariah mariam marian mariana marianne marie
  marilyn marina marion marisa marissa marit marjorie marlene marsha marta martha martina mary maryam marzena matilda maureen maxine maya
  meera megan meghan mei melania melanie melinda melissa mercedes meredith mette mia michaela michele michelle mildred millie mimi mindy
  minnie miranda miriam misty moira molly mona monica monique morag muriel myra nadia nadine nan nancy naomi natalia natalie natasha neha
  nellie niamh nicola nicole nikki nina noelle nora noreen norma octavia oksana olga olive olivia opal ophelia orla paige pam pamela paola
  pat patrice patricia patsy patti patty paula paulette pauline pearl peggy penelope penny petra philippa phoebe phyllis pippa polly pooja
  priscilla priya rachel ramona rania raquel rebecca regina rena renata renate renee rhonda rita roberta robyn rochelle roisin rosa rosalie
  rosalind rose rosemary roxanne ruby ruth sabine sabrina sadie sally samantha samira sandra sandy sanne saoirse sara sarah sasha saskia
  savannah selena selma serena shannon shari sharon shauna sheila shelley sheri sherry shirley shona sienna sierra sigrid silke silvia
  simone sinead siobhan sofia solveig sonia sonja sonya sophia sophie stacey stacy steffi stella stephanie sue summer sunita susan susana
  susanna susanne suzanne svenja svetlana sybil sylvia tabitha tamara tammy tanya tara tatiana teresa teri terri tess tessa thea thelma
  theresa therese tia tiffany tilda tilly tina toni tonya tracey tracy tricia trina trude trudy ulrike ursula usha uta valentina valeria
  valerie vanessa vera verna veronica vicki vicky victoria viola violet virginia vivian wanda wendy whitney wilma winifred xenia yasmin
  yelena yoko yolanda yulia yumi yvette yvonne zahra zainab zara zoe zoey zofia zoya`)

export const maleNames = wordSet(`
  aaron abdel abdul abdullah abe abel abraham adam adnan adolfo adrian afonso ahmad ahmed aidan ajay akira al alan albert alberto aldo alec
  alejandro aleksandr alessandro alex alexander alexei alfonso alfred alfredo ali allan allen alonso alvaro alvin amir amit amos anatoly
  anders anderson andre andreas andrei andrew andrzej andy angelo angus anil anthony anton antonio anwar archie ari arjun arkady armando
  arne arnold art arthur arturo asher ashok ashraf austin axel barack barry bart bartosz bashar basil beau ben benedict benito benjamin
  bennett benny bernard bernardo bernie bert bilal bill billy bjorn bjørn blake bob bobby bogdan boris brad bradley bram brandon brendan
  brent bret brett brian bruce bruno bryan bryce byron caleb callum calvin cameron carl carlo carlos carlton cathal cecil cedric cesar
  cesare chad charles charlie chester chip chris christian christoph christopher chuck ciaran cillian clarence clark claude claudio clay
  clayton cliff clifford clint clinton clive clyde cody colin colm connor conor conrad corey cormac cory craig curt curtis cyril cyrus dale
  damian damien damon dan daniel danny dante dario darius darrell darren dave david davide davis dean declan deepak dennis denny derek
  derrick desmond detlef devin dexter diarmuid diego dieter dimitri dirk dmitri dmitry dominic don donal donald donncha donnie donny doug
  douglas drew duane duarte duncan dustin dwayne dwight dylan eamon earl ed eddie edgar edmund eduardo edward edwin einar eli elias elijah
  elliot elliott elmer emanuel emanuele emil emilio emmanuel emrys enrique enzo eoin eric erich erick erik ernest ernesto ernie ernst
  esteban ethan euan eugene evan evgeny ezra fabio faisal farid federico felipe felix ferdinand fergal fergus fernando filip filippo finbar
  fintan florian floyd forrest francesco francis francisco francois frank frankie franklin franz fred freddie frederick friedrich fritz
  fyodor gabriel gareth garrett garry gary gavin geert gene gennady geoff geoffrey georg george geraint gerald gerard gerardo gerd gerhard
  gerry giacomo gianni gilbert giorgio giovanni giuseppe glen glenn gonzalo gopal gordon graham grant greg gregg gregor gregory grigory
  guillermo gunnar gunter gunther gus gustav gustavo guy günter hakon hal hamid hamish hamza hank hans harald harold harris harrison harry
  harvey hasan hassan hector heiko heinrich heinz helmut hendrik henri henrik henry herb herbert herman hermann hernan hiroshi hoover horace
  horst howard hubert hugh hugo humberto hussein huw iain ian ibrahim idris ieuan ignacio igor imran ingo ira irving isaac isaiah ismail
  israel ivan ivar jaap jacek jack jackson jacob jacques jaime jake jamal james jared jarl jaroslaw jarrett jason javier jay jeb jed jeff
  jefferson jeffrey jeremiah jeremy jerome jerry jerzy jesse jesus jim jimmy joachim joao joaquin joe joel joey johan johann johannes john
  johnny jon jonah jonas jonathan joost jorge jorgen jorun jory jose josef joseph josh joshua josiah joão juan juergen jules julian julio
  julius jurgen justin jürgen kareem karim karl kazuo keith ken kenji kenneth kenny kent kevin khaled khalid khizr kirk klaus knut kofi
  konrad konstantin krishna krzysztof kurt kyle lachlan lamar lance larry lars lawrence lech lee leif len leo leon leonard leonardo leonid
  leroy lester leszek lev lewis liam lincoln lindsey lionel lloyd logan lorcan lorenzo lothar lou louie louis lowell luc luca lucas luigi
  luis lukas luke luther lyle lyndon maarten magnus mahmoud makoto malachy malcolm manfred manoj manuel marc marcel marcello marcin marco
  marcos marcus marek mario mariusz mark markus marlon marshall martin marty marvin masahiro mason massimo mateo mateusz matt matteo matthew
  matthias maurice mauricio maurizio mauro max maxim maximilian maxwell mehmet mel melvin merle michael michel mick miguel mikael mike
  mikhail mikkel miles milo milton mitch mitchell mitt mohamed mohammad mohammed mohan morris morten moses muhammad mukesh murdo murray
  mustafa nasser nate nathan nathaniel naveen neal ned neil nelson nestor newt niall nicholas nick nicolas nigel nikita niklas nikolai nils
  noah noel norbert norman nuno olaf oleg oliver omar orlando osama oscar oskar otto owain owen pablo padraig paolo pascal patrick paul
  paulo pavel pawel pedro percy perry pete peter phil philip philippe phillip pierre pieter pietro piotr pradeep prakash preston quentin
  quincy radoslaw rafael raffaele rainer raj rajesh ralph ramesh ramiro ramon randall randy raphael rashid rasmus raul ravi ray raymond
  recep reggie reginald reid reince reinhard rene renzo reuben rex rhys ricardo riccardo rich richard rick ricky rob robby robert roberto
  rod roderick rodney rodrigo rogelio roger roland rolf roman ron ronald ronan ronnie ross roy ruairi ruaridh ruben rudolf rudolph rudy
  rufus rui rupert ruslan russ russell ruud ryan saddam saeed salim salman salvador salvatore sam samir sammy samuel sanjay santiago saul
  scott seamus sean sebastian serge sergei sergey sergio seth seymour shane shaun shawn sheldon sherman shinzo sid sidney siegfried silvio
  simon slawomir solomon soren spencer stan stanislav stanislaw stanley stefan stefano stephan stephen sterling steve steven stevie stewart
  struan stuart sunil suresh sven tadeusz tadhg takashi tariq ted terrence terry thad theo theodore thomas thorsten tiago tim timothy tobias
  toby todd tom tomasz tommy tony torben torsten travis trent trevor tristan troy tyler tyrone ulrich umberto usman uwe vadim valery vasily
  vern vernon vic vicente victor vijay vikram viktor vince vincent vincenzo vinod vito vlad vladimir vladislav volker vyacheslav wade
  wallace walt walter warren wayne wendell werner wes wesley wilbur wilfred wilhelm will willard willem william willie winston wojciech
  wolfgang woodrow wyatt xavier yasser yevgeny yoshi youssef yuri yusuf zach zachary zack zayed zbigniew zeke`)

export const eitherNames = wordSet(`
  alexis avery bailey blair brooke casey charley courtney dakota darcy drew dylan emerson finley frankie harley hayden jackie jamie jess jody
  jordan kai kelly kelsey kendall kerry kris lee lesley loren marley morgan nico parker payton peyton quinn reese riley robin rory rowan sam sasha
  shay skyler sydney taylor terry tracy val`)
