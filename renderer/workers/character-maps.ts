import { strToU8 } from 'fflate';

/**
 * Adobe's character maps for Japanese, each a small script that is loaded when a PDF refers to it.
 * UTF-8 and UTF-32 maps are left out: no program is known to write them into PDFs.
 */
const maps = import.meta.glob<string>(
  [
    '../../node_modules/pdfjs-dist/cmaps/*RKSJ*.bcmap',
    '../../node_modules/pdfjs-dist/cmaps/Uni{JIS,JIS2004,JISPro}-UCS2-*.bcmap',
    '../../node_modules/pdfjs-dist/cmaps/Uni{JIS,JIS2004}-UTF16-*.bcmap',
    '../../node_modules/pdfjs-dist/cmaps/{H,V,EUC-H,EUC-V,Ext-H,Ext-V,Add-H,Add-V,78-H,78-V}.bcmap',
    '../../node_modules/pdfjs-dist/cmaps/{78-EUC-H,78-EUC-V,Adobe-Japan1-*}.bcmap',
  ],
  { query: '?inline', import: 'default' },
);

/** The bytes of a map by file name; null for one that is not bundled. */
export async function characterMaps(fileName: string): Promise<Uint8Array | null> {
  const load = maps[`../../node_modules/pdfjs-dist/cmaps/${fileName}`];
  if (load === undefined) return null;
  // A data address: its media type, a comma, base64.
  const address = await load();
  return strToU8(atob(address.slice(address.indexOf(',') + 1)), true);
}
