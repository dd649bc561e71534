/**
 * Given names, to tell that a capitalised pair is a person and whether "he" or "she" may stand for it. Absence means nothing.
 *
 * Source: own list from general knowledge of names in the news of many countries.
 */
import { wordList } from "./word-list.js";

export const maleNames = wordList(`
  aaron abdul abdullah abel abraham adam adrian ahmad ahmed alan albert alejandro aleksandr alessandro alex alexander
  alexei alfonso alfred ali allan amir anders andre andreas andrei andrew andrzej angelo anthony anton antonio arjun
  arne arthur arturo ashraf axel barry bartholomew bashir ben benedict benjamin bernard bilal bjorn bob boris brad brian
  bruce bruno carl carlos cesar charles chris christian christopher colin craig cristian daniel dario dave david denis
  dennis derek diego dieter dimitri dirk dmitry dmitri domenico dominic donald douglas duncan eduardo edward edwin emil
  emmanuel enrique eric erik ernesto esteban eugene fabio faisal farid felipe felix fernando filip francesco francis
  francisco franco frank frans franz fred frederick gabriel gary gavin geoffrey george gerald gerard giacomo gianni
  gilbert giorgio giovanni giuseppe gordon graham greg gregory guido guillermo gustav gustavo hamid hans harald haroon
  harold harry hassan hector heinrich henrik henry herbert herman hernan hiroshi howard hugo humberto hussein ian ibrahim
  idris igor imran ivan ivo jack jacob jacques jaime jake jakob james jamal jan jason javier jean jeff jeffrey jeremy
  jerome jesus jim joachim joao joe joel johan johannes john jon jonah jonas jonathan jorge jose joseph joshua juan
  julian julio jurgen justin kamal karel karim karl kaspar keith kenneth kenji kevin khalid klaus konrad kurt lars
  laurent lawrence lee leo leon leonard leonardo liam lorenzo louis luca lucas luigi luis lukas luke magnus mahmoud
  manuel marc marcel marcello marco marcus mario marius mark markus martin mateusz matteo matthew mauricio max michael
  michel miguel mikael mike mikhail milan miles mohamed mohammad mohammed muhammad murat mustafa nasser nathan neil
  nelson nicholas nicolas nigel nikolai nils noah norman octavio oleg oliver olivier omar oscar oskar otto pablo pascal
  patrick paul pavel pedro per percy peter petr philip philippe pierre piotr rafael rahul rajesh ralph ramiro ramon
  raul ravi raymond ricardo richard rob robert roberto rodrigo roger roland roman ronald ross roy rudolf rufus rupert
  russell ryan said salman sam samir samuel santiago saul scott sean sebastian sergei sergey sergio simon stanislav
  stefan stephen steve steven stuart sunil sven takashi tariq ted terry theo theodore thomas tim timothy tobias tom
  tomas tomasz tony tor trevor umar vasily vernon victor viktor vikram vincent vincenzo vladimir walter wayne wei
  werner wilhelm william wolfgang yannis yasser yiannis youssef yuri yusuf zaid zahid
`);

export const femaleNames = wordList(`
  abigail ada adah adele adriana agatha agnes agnieszka aisha alexandra alice alicia alison amal amanda amelia amina amy
  ana anastasia andrea angela anita anna annabel anne annelies annie anouk antonia ariana astrid audrey aurora ayesha
  barbara beatrice beatriz benedetta bella bianca birgit brenda bridget brigitte camila camille carla carmen carol
  carolina caroline catherine cecilia celia charlotte chiara chloe christina christine claire clara claudia colette
  cristina cynthia dagmar daniela daphne deborah delphine denise diana dolores donna dora doris dorothy edda edith elena
  eleanor elisa elizabeth ella ellen elsa emilia emily emma erica esther eva evelyn farah fatiha fatima fatma felicity
  fiona florence frances francesca freya frida gabriela gabrielle gemma georgia gertrude gisela giulia gloria grace
  greta gudrun hana hanna hannah harriet heather heidi helen helena helga hilary hilda ida ilse imogen ines ingrid irene
  irina iris isabel isabella isla ivana jacqueline jana jane janet jasmine jean jennifer jenny jessica jill joan joanna
  josephine joyce judith judy julia juliana julie juliet june karen karin kate katharina katherine kathleen kathryn
  katja khadija kirsten kjersti laila lara laura layla leila lena leonie lesley leticia lila lilian lily linda lisa
  lorena louise lucia lucy luisa lydia maddalena magdalena maja malala marcela margaret margarita maria mariam mariana
  marianne marie marina marion marjorie marta martha martina mary matilda maya megan melanie melissa mercedes meryem
  michelle milagros mina mirel mirela miriam moira molly monica monika nadia nadine nancy naomi natalia natalie natasha
  nicola nicole nilda nina noor nora norma olga olivia ottilie pamela patricia paula pauline penelope petra philippa
  phyllis pilar priya rachel raquel rebecca regina renata rita roberta rosa rosalind rosario rose rosemary roxana
  rufina ruth sabine sabrina sadia sally samantha samira sandra sara sarah selma shirin signe silvia simone sofia sofie
  sonia sophia sophie soraya stella stephanie sue susan susana suzanne svetlana sylvia tamara tania tatiana teresa
  theresa therese tina ulrike ursula valentina valeria vanessa vera veronica victoria viola violet virginia vivian
  wanda wendy wilma yasmin yolanda yvonne zainab zara zoe
`);
