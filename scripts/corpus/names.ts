import { pickSome } from './random.ts';
import type { Random } from './random.ts';

const split = (text: string): string[] => text.trim().split(/\s+/);
const given = split(`Margaret David Susan John Patricia Michael Christine Peter Linda Robert Jean Paul Carol Andrew
  Samantha Stephen Amina Mohammed Priya Rajesh Siân Gareth Eilidh Hamish Niamh Declan Zoë Marcus Grace Daniel Ruth
  Simon Helen Martin Angela Keith Fiona Graham Shirin Omar Yusuf Leila Chidi Ngozi Kwame Abena Wei Mei Tomasz Agnieszka
  Elena Victor Joan Alan Beryl Derek Maureen Clive Sandra Trevor Judith Nigel Hazel Roy`);
const family = split(`Ramanah Hughes Patel Okafor Whitfield Carter Evans Khan Mitchell Bailey Ahmed Roberts Sutton Price
  Kowalski Murphy O’Neill MacLeod Fraser Singh Chowdhury Adeyemi Mensah Chen Wong Novak Petrov Garside Ashworth Holroyd
  Pickering Barraclough Dyson Sykes Thwaite Outhwaite Ramsden Beaumont Haigh Crowther Lister Sharpe Nettleton Armitage
  Booth Greenwood Sutcliffe Midgley Naylor Ogden Pollard Quarmby Rushworth Stead Tordoff Uttley Varley Wadsworth
  Yeadon Barker Cooper Dawson Ellis Foster Gibson Harvey Ingham Jackson Kirk Lawson Marshall Newton Owen Parker Reid
  Shaw Turner Underwood Vaughan Walker Young`);

/** Draws as many different full names as are asked for. */
export function drawNames(random: Random, count: number): string[] {
  return pickSome(
    random,
    given.flatMap((first) => family.map((last) => `${first} ${last}`)),
    count,
  );
}

/** Makes the id of a name: lower-case letters, figures and hyphens. */
export function toId(name: string): string {
  const letters = name.normalize('NFD').replaceAll(/[\u0300-\u036f’]/g, '');
  return letters
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}
