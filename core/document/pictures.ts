import type { Block } from './document';

/** Kinds of pictures that are stored; each is a file extension. */
export const pictureKinds = ['png', 'jpg', 'gif', 'webp', 'avif', 'svg'] as const;
export type PictureKind = (typeof pictureKinds)[number];

/** Largest picture that is stored, in bytes. */
export const maxPictureBytes = 20 * 1024 * 1024;

/** The name of a stored picture: SHA-256 of its bytes, and its kind. */
export const pictureName = new RegExp(`^[0-9a-f]{64}\\.(?:${pictureKinds.join('|')})$`);

export interface Picture {
  /** Name of its file, beside the texts. */
  readonly name: string;
  /** CSS pixels; 0 for a picture without a size of its own. */
  readonly width: number;
  readonly height: number;
}

/** The `value` of a span of the kind 'picture'. */
export function pictureValue({ name, width, height }: Picture): string {
  return `${name} ${width}x${height}`;
}

/** The picture of a figure; null for any other block, and for a malformed name. */
export function pictureOf({ spans }: Pick<Block, 'spans'>): Picture | null {
  const value = spans?.find(({ kind }) => kind === 'picture')?.value ?? '';
  const [name = '', size = ''] = value.split(' ');
  const [width = 0, height = 0] = size.split('x').map(Number);
  return pictureName.test(name) && width >= 0 && height >= 0 ? { name, width, height } : null;
}
