import { useState } from 'react';
import type { Block } from '#core/document/document';
import { pictureOf } from '#core/document/pictures';
import { Dialog } from '../../ui/dialog';
import { apartAttribute, blockAttribute } from '../../ui/text-index';
import styles from './figure.module.css';

interface Props {
  readonly block: Block;
  readonly index: number;
}

/** A picture with its words below it, which are what a mark on it covers. */
export function Figure({ block, index }: Props) {
  const [isLarge, setLarge] = useState(false);
  const [isMissing, setMissing] = useState(false);
  const picture = pictureOf(block);
  const size = picture && picture.width > 0 ? { width: picture.width, height: picture.height } : {};
  return (
    <figure {...{ [blockAttribute]: index }} className={styles['figure']} dir="auto">
      {picture && !isMissing && (
        <button
          type="button"
          className={styles['button']}
          aria-label={`Enlarge the picture: ${block.text}`}
          onClick={() => setLarge(true)}
          {...{ [apartAttribute]: '' }}
        >
          <img
            {...size}
            src={addressOf(picture.name)}
            alt=""
            draggable={false}
            loading="lazy"
            decoding="async"
            onError={() => setMissing(true)}
          />
        </button>
      )}
      {(isMissing || !picture) && (
        <p className={styles['missing']} {...{ [apartAttribute]: '' }}>
          The file of this picture is not here. Import the document again to have it back.
        </p>
      )}
      <figcaption>{block.text}</figcaption>
      {isLarge && picture && (
        <Dialog title={block.text} className={styles['large']} onClose={() => setLarge(false)}>
          <img {...size} src={addressOf(picture.name)} alt={block.text} />
        </Dialog>
      )}
    </figure>
  );
}

function addressOf(name: string): string {
  return `/pictures/${name}`;
}
