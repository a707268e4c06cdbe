import { chance, pick } from './random.ts';
import type { Random } from './random.ts';

const split = (text: string): string[] => text.trim().split(/\s+/);
const onsets =
  split(`b b b c c c d d d f f g g h h l l l m m m n n p p p r r r s s s t t t v w w bl br cl cr dr fl fr gl gr
  pl pr sl sp st str tr th sh ch k j`);
const vowels = split('a a a a e e e e e i i i i o o o u u ea ee oo ai ou');
const middles = split('b c d f g l m n p r s t v l m n r s t ct nt nd st mp rt ll nn tt rm');
const codas = split('n n r r t t l l d d m m p g b v ck nd nt st rt rd rm ll ss ct sh ft mp');
const prefixes = split('con de dis ex in inter per pre pro re sub trans un over under ad com mis');
const roots =
  split(`ceive cede cline clude cur dict duce fect fer fine flect flict form fract gest grade gress ject late
  lect lege lude mand merge mit mote move pact pel pend plete ply pone port pose press prove quire rupt scend scribe
  sect sent sert serve sign sist solve spect spire stain stance strict struct sume tact tain tect tend tent test tort
  tract tribute trude turb vade vent verge vert vest vict vide vise voke volve`);
const placeStarts = split(
  `Thorn Ash Oak Elm Birch Hazel Alder Haw Rush Fern Moss Stan Whit Black Red Green Nor Sut East West Up Nether Mill
  Brook Bourn Wind Hart Ox Lamb Swan Crow Hawk Raven Kings Queens Abbots Monks Bishops Mar Had Pen Tre Lan Wen Car
  Cal Dun Der Ell Farn Gar Hol Ing Kel Lang Mel Nun Ors Pock Quar Rad Sel Tad Ul Wal Yar`,
);
const placeEnds = split(
  `wick ford ham ton ley by thorpe worth bury field well hurst stead dale mere combe den wood bridge port mouth cliffe
  gate borough minster low stoke beck shaw holt`,
);

/** Coins the stem of a word that looks English, and may even exist. */
export function coinStem(random: Random): string {
  if (chance(random, 0.22)) return pick(random, prefixes) + pick(random, roots);
  const start = chance(random, 0.06) ? pick(random, prefixes) : '';
  const middle = chance(random, 0.45) ? pick(random, vowels) + pick(random, middles) : '';
  return start + pick(random, onsets) + middle + pick(random, vowels) + pick(random, codas);
}

/** Lists every name of a place that can be made, in random order. */
export function coinPlaces(random: Random): string[] {
  const places = placeStarts.flatMap((start) => placeEnds.map((end) => start + end));
  return places
    .map((place) => ({ place, order: random() }))
    .sort((a, b) => a.order - b.order)
    .map(({ place }) => place);
}
