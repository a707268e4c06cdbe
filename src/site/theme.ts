type Colour = readonly [number, number, number];

const light: Colour = [0xf5, 0xf2, 0xea];
const dark: Colour = [0x1e, 0x20, 0x24];
const black: Colour = [0, 0, 0];
const white: Colour = [255, 255, 255];

/** The contrast that the accent keeps against the tinted ground of each colour scheme. */
const leastContrast = 5.5;
const leastContrastInDark = 7.5;

/** The accent for both colour schemes: as the publisher chose it, darkened or lightened as far as it must be to be read. */
export function accents(accent: string): { readonly light: string; readonly dark: string } {
  const colour = parse(accent);
  return {
    light: hex(readable(colour, light, black, leastContrast)),
    dark: hex(readable(colour, dark, white, leastContrastInDark)),
  };
}

/** The contrast of two colours, from 1 to 21, as WCAG reckons it. */
export function contrast(a: Colour, b: Colour): number {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

/** The colour of six hexadecimal figures. */
export function parse(colour: string): Colour {
  const number = Number.parseInt(colour.slice(1), 16);
  return [number >> 16, (number >> 8) & 255, number & 255];
}

function readable(colour: Colour, ground: Colour, towards: Colour, least: number): Colour {
  for (let step = 0; step < 20; step++) {
    const mixed = mix(colour, towards, step / 20);
    if (contrast(mixed, ground) >= least) return mixed;
  }
  return towards;
}

function mix([r, g, b]: Colour, [r2, g2, b2]: Colour, share: number): Colour {
  const between = (from: number, to: number) => Math.round(from + (to - from) * share);
  return [between(r, r2), between(g, g2), between(b, b2)];
}

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
