import type { Block } from './document';

/** Kinds of pictures that are kept; each is the ending of its file's name. */
export const pictureKinds = ['png', 'jpg', 'gif', 'webp', 'avif', 'svg'] as const;
export type PictureKind = (typeof pictureKinds)[number];

/** Bytes of one picture that is kept. */
export const maxPictureBytes = 20 * 1024 * 1024;

/** What a picture may be called: SHA-256 of its bytes, and its kind. */
export const pictureName = new RegExp(`^[0-9a-f]{64}\\.(?:${pictureKinds.join('|')})$`);

export interface Picture {
  /** Of its file, beside the texts. */
  readonly name: string;
  /** CSS pixels; 0 where it has no size of its own. */
  readonly width: number;
  readonly height: number;
}

/** The `value` of a span of the kind 'picture'. */
export function pictureValue({ name, width, height }: Picture): string {
  return `${name} ${width}x${height}`;
}

/** The picture of a figure; null for any other block, and for one that is no name of ours. */
export function pictureOf({ spans }: Pick<Block, 'spans'>): Picture | null {
  const value = spans?.find(({ kind }) => kind === 'picture')?.value ?? '';
  const [name = '', size = ''] = value.split(' ');
  const [width = 0, height = 0] = size.split('x').map(Number);
  return pictureName.test(name) && width >= 0 && height >= 0 ? { name, width, height } : null;
}
