import fc from 'fast-check';
import { expect, test } from 'vitest';
import { safeFileName } from './file-name';

test.each([
  [
    'Japan-Mongolia Leaders’ Working Lunch (Summary).md',
    'Japan-Mongolia Leaders’ Working Lunch (Summary).md',
  ],
  ['../../etc/passwd.md', 'etc passwd.md'],
  ['..\\..\\boot.md', 'boot.md'],
  ['a/b:c*d?.md', 'a b c d.md'],
  ['CON.md', 'CON_.md'],
  ['com1.md', 'com1_.md'],
  ['con.txt.md', 'con_.txt.md'],
  ['Aux .notes of May.md', 'Aux_ .notes of May.md'],
  ['COM¹.md', 'COM¹_.md'],
  ['lpt³.2026.md', 'lpt³_.2026.md'],
  ['CONIN$.md', 'CONIN$_.md'],
  ['Conference.md', 'Conference.md'],
  ['com10.md', 'com10.md'],
  ['-rf.md', 'rf.md'],
  ['trailing. . .md', 'trailing.md'],
  ['\u202Egnp.exe.md', 'gnp.exe.md'],
  ['NUL\0byte.md', 'NUL byte.md'],
  ['???.md', 'Notes.md'],
  ['日モンゴル首脳会談.md', '日モンゴル首脳会談.md'],
])('%j becomes %j', (name, safe) => {
  expect(safeFileName(name)).toBe(safe);
});

test('any title gives a name that every system takes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (title) => {
      const name = safeFileName(`${title}.md`);
      expect(name).toMatch(/\.md$/);

      expect(name).not.toMatch(/[\u0000-\u001f"*/:<>?\\|]/);
      expect(name).not.toMatch(/^[.\s-]/);
      expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(255);
    }),
  );
});
