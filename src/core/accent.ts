type Colour = readonly [number, number, number];

/** The grounds of `styles/tokens.css` on which the accent is hardest to read, one for each colour scheme. */
export const grounds = { light: '#f5f2ea', dark: '#272014' } as const;

/** The contrast that text needs: WCAG 2.2, success criterion 1.4.3, level AA. */
export const neededContrast = 4.5;

/** In dark the accent is always a shade that we make, so it may be made for comfort. */
const contrastInDark = 7.5;

const black: Colour = [0, 0, 0];
const white: Colour = [255, 255, 255];

/** The accent for both colour schemes: as the publisher chose it, darkened or lightened as far as it must be to be read. */
export function accents(accent: string): { readonly light: string; readonly dark: string } {
  const colour = parse(accent);
  return {
    light: hex(readable(colour, parse(grounds.light), black, neededContrast)),
    dark: hex(readable(colour, parse(grounds.dark), white, contrastInDark)),
  };
}

/** The contrast of two colours, from 1 to 21, as WCAG 2.2 defines “contrast ratio”. */
export function contrast(a: string, b: string): number {
  const [high, low] = [luminance(parse(a)), luminance(parse(b))].sort((x, y) => y - x) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

function parse(colour: string): Colour {
  const number = Number.parseInt(colour.slice(1), 16);
  return [number >> 16, (number >> 8) & 255, number & 255];
}

function readable(colour: Colour, ground: Colour, towards: Colour, least: number): Colour {
  for (let step = 0; step < 20; step++) {
    const mixed = mix(colour, towards, step / 20);
    if (contrast(hex(mixed), hex(ground)) >= least) return mixed;
  }
  return towards;
}

function mix([r, g, b]: Colour, [r2, g2, b2]: Colour, share: number): Colour {
  const between = (from: number, to: number) => Math.round(from + (to - from) * share);
  return [between(r, r2), between(g, g2), between(b, b2)];
}

/** WCAG 2.2, “relative luminance”. */
function luminance([r, g, b]: Colour): number {
  const linear = (value: number) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
}

function hex([r, g, b]: Colour): string {
  return `#${[r, g, b].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}
