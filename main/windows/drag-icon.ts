import { nativeImage, type NativeImage } from 'electron';

/** Width and height in pixels. */
const side = 32;

/** Drawn at the pointer while a file is dragged: a page with three lines. */
export function dragIcon(): NativeImage {
  const pixels = Buffer.alloc(side * side * 4);
  for (let y = 2; y < side - 2; y += 1) {
    for (let x = 5; x < side - 5; x += 1) {
      const isLine = x > 8 && x < side - 9 && (y === 9 || y === 15 || y === 21);
      // Blue, green, red, alpha.
      pixels.set(isLine ? [92, 70, 38, 255] : [250, 252, 252, 235], (y * side + x) * 4);
    }
  }
  return nativeImage.createFromBitmap(pixels, { width: side, height: side });
}
