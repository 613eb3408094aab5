/** For the palette tests: the style sheets' tokens, and how colours are perceived. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const page = join(import.meta.dirname, '../../renderer');

/** sRGB, each part 0 to 1. */
export type Colour = readonly [red: number, green: number, blue: number];

export function readTokens(palette: string): ReadonlyMap<string, string> {
  const css = readFileSync(join(page, 'ui/themes', `${palette}.css`), 'utf8');
  const found = css.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/g);
  return new Map([...found].map(([, name = '', value = '']) => [name, value]));
}

export function parseHex(hex: string): Colour {
  const part = (at: number) => parseInt(hex.slice(at, at + 2), 16) / 255;
  return [part(1), part(3), part(5)];
}

export function mix(over: Colour, under: Colour, share: number): Colour {
  const part = (at: 0 | 1 | 2) => over[at] * share + under[at] * (1 - share);
  return [part(0), part(1), part(2)];
}

/** WCAG 2.2, "contrast ratio". */
export function contrast(one: Colour, other: Colour): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/** WCAG 2.2, "relative luminance". */
function luminance(colour: Colour): number {
  const [red, green, blue] = linear(colour);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

export function linear([red, green, blue]: Colour): Colour {
  const part = (value: number) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  return [part(red), part(green), part(blue)];
}

function encoded([red, green, blue]: Colour): Colour {
  const part = (value: number) => {
    const inside = Math.min(1, Math.max(0, value));
    return inside <= 0.0031308 ? inside * 12.92 : 1.055 * inside ** (1 / 2.4) - 0.055;
  };
  return [part(red), part(green), part(blue)];
}

type Matrix = readonly [Colour, Colour, Colour];

/**
 * Machado, Oliveira and Fernandes 2009, "A Physiologically-based Model for Simulation of Color
 * Vision Deficiency", table 1 at severity 1.0, over linear RGB; grey by relative luminance.
 */
const visions: Readonly<Record<string, Matrix>> = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
  grey: [
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
  ],
};

export const visionNames = Object.keys(visions);

/** A colour as seen with a kind of colour blindness, or printed in grey. */
export function seenWith(vision: string, colour: Colour): Colour {
  const matrix = visions[vision];
  if (!matrix) throw new Error(`${vision} is not known`);
  const from = linear(colour);
  const row = ([red, green, blue]: Colour) => red * from[0] + green * from[1] + blue * from[2];
  return encoded([row(matrix[0]), row(matrix[1]), row(matrix[2])]);
}
