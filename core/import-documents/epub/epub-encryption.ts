import { allBelow, xmlTree } from '#core/bytes/xml-tree';
import type { ZipArchive } from '#core/bytes/zip-archive';
import { unescaped } from '#core/text/percent-encoding';

const encryptionPart = 'META-INF/encryption.xml';

/** These two obfuscate only fonts; the text beside them is readable. */
const fontOnly = /obfuscation|enc#RC|ns\.adobe\.com\/pdf\/enc/i;

/** Names of the parts that need a key (OCF 3.3, section 4.2.6.3.2). */
export function encryptedParts(archive: ZipArchive): ReadonlySet<string> {
  const bytes = archive.has(encryptionPart) ? archive.read(encryptionPart) : null;
  const root = bytes?.ok ? xmlTree(bytes.value) : null;
  if (root === null) return new Set();
  return new Set(
    allBelow(root, 'EncryptedData').flatMap((data) => {
      const method = allBelow(data, 'EncryptionMethod')[0]?.attributes['Algorithm'] ?? '';
      const uri = allBelow(data, 'CipherReference')[0]?.attributes['URI'] ?? '';
      return fontOnly.test(method) ? [] : [unescaped(uri)];
    }),
  );
}
