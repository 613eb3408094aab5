import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findIn, plainFind } from '#core/text/find';
import { foldText } from '#core/text/fold';
import { asTyped, phrasePattern, type PhraseOptions } from './phrase-pattern';

const found = (text: string, phrase: string, options: Partial<PhraseOptions> = {}) => {
  const pattern = phrasePattern(phrase, { ...asTyped, ...options });
  if (pattern === null) return null;
  return [...pattern(foldText(text, plainFind))].map(({ start, end }) => text.slice(start, end));
};

describe('a phrase as it was typed', () => {
  test('is found without case, accents and typographer’s marks', () => {
    expect(found("The Leaders’ plan; the leaders' PLAN", "leaders' plan")).toHaveLength(2);
    expect(found('Tōkyō and Tokyo', 'tokyo')).toEqual(['Tōkyō', 'Tokyo']);
  });

  test('is found across the break between two blocks', () => {
    expect(found('a new\npartnership', 'new partnership')).toEqual(['new\npartnership']);
  });

  test('is whole words', () => {
    expect(found('port, seaport, ports', 'port')).toEqual(['port']);
    expect(found('Japan’s plan', 'japan')).toEqual(['Japan']);
  });

  test('is found anywhere in Japanese, and beside it', () => {
    expect(found('日モンゴル首脳会談', '首脳')).toEqual(['首脳']);
    expect(found('G7広島、G77', 'g7')).toEqual(['G7']);
  });

  test('of blanks only is none', () => {
    expect(found('a b', ' \n')).toBeNull();
  });

  test('has no forms and no other spellings', () => {
    expect(found('agreed, co operation, labor', 'agree')).toEqual([]);
    expect(found('co operation', 'cooperation')).toEqual([]);
    expect(found('labour', 'labor')).toEqual([]);
  });

  test('has the hyphen between two vowels or not, as everywhere', () => {
    expect(found('co-operation, Cooperation', 'cooperation')).toHaveLength(2);
  });
});

describe('inflection', () => {
  test('each word of the phrase may take another form', () => {
    const text = 'They held talks. He will hold a talk and holds talks; the holder talked.';
    expect(found(text, 'hold talks', { inflection: true })).toEqual(['held talks', 'holds talks']);
  });

  test('forms without a common beginning are found too', () => {
    expect(found('It is. They were, and will be.', 'be', { inflection: true })).toEqual([
      'is',
      'were',
      'be',
    ]);
  });

  test('a possessive is a form with it and without', () => {
    const text = 'Japan’s position, Japan position, Japanese position';
    expect(found(text, "Japan's position", { inflection: true })).toHaveLength(2);
    expect(found(text, 'Japan position', { inflection: true })).toHaveLength(2);
    expect(found('leadership, leaders’', "leaders'", { inflection: true })).toEqual(['leaders’']);
  });
});

describe('spelling', () => {
  const spelling = true;
  test.each(['co-operation', 'cooperation', 'co operation'])(
    '%s is found in all ways',
    (phrase) => {
      const text = 'co-operation, cooperation, co operation, coöperation, corporation';
      expect(found(text, phrase, { spelling })).toHaveLength(4);
    },
  );

  test('a blank may be a hyphen', () => {
    expect(found('long-term, long term, longterm', 'long term', { spelling })).toHaveLength(2);
  });

  test('names are found however their long vowels are written', () => {
    for (const phrase of ['Kōno', 'Kono', 'Kouno', 'Kohno']) {
      expect(found('Kōno Kono Kouno KOHNO Kona', phrase, { spelling })).toHaveLength(4);
    }
  });

  test('works together with inflection', () => {
    const options = { spelling, inflection: true };
    const text = 'organising, organizes, organised; programme’s, programs';
    expect(found(text, 'organize', options)).toHaveLength(3);
    expect(found(text, 'program', options)).toHaveLength(2);
  });

  test('Japanese okurigana and kana', () => {
    const text = '気候変動への取組、取り組み、取組み、取り決め';
    for (const phrase of ['取組', '取り組み', '取組み']) {
      expect(found(text, phrase, { spelling })).toEqual(['取組', '取り組み', '取組み']);
    }
    expect(found('政治及び経済、政治および経済', '政治および経済', { spelling })).toHaveLength(2);
    expect(found('取り組み', '取組')).toEqual([]);
  });
});

const words = fc.constantFrom(
  ...[
    'agree',
    'agreed',
    'Kōno',
    'co-operation',
    'labour',
    'the',
    'Japan’s',
    '取組',
    'が',
    '👩‍🚀',
    '½',
    '$',
    '(',
  ],
);
const phrases = fc.array(words, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' '));
const texts = fc.array(words, { maxLength: 12 }).map((parts) => parts.join(' '));
const anyOptions = fc.record({ inflection: fc.boolean(), spelling: fc.boolean() });

test('a phrase is found in a text that holds it, whatever is asked for', () => {
  fc.assert(
    fc.property(texts, phrases, texts, anyOptions, (before, phrase, after, options) => {
      expect(found(`${before} ${phrase} ${after}`, phrase, options)).not.toEqual([]);
    }),
  );
});

test('what is found as typed is found with every option, in order and without overlap', () => {
  fc.assert(
    fc.property(texts, phrases, anyOptions, (text, phrase, options) => {
      const folded = foldText(text, plainFind);
      const uses = [...(phrasePattern(phrase, options)?.(folded) ?? [])];
      uses.reduce((last, use) => {
        expect(use.start).toBeGreaterThanOrEqual(last);
        expect(use.end).toBeGreaterThan(use.start);
        return use.end;
      }, 0);
      for (const plain of phrasePattern(phrase, asTyped)?.(folded) ?? []) {
        expect(uses.some(({ start, end }) => start < plain.end && end > plain.start)).toBe(true);
      }
    }),
  );
});

test('a text may be anything: no phrase fails, and each use as typed folds to the phrase', () => {
  const anyText = fc.string({ unit: 'binary', maxLength: 30 });
  fc.assert(
    fc.property(anyText, fc.nat(30), fc.nat(30), anyOptions, (text, a, b, options) => {
      const phrase = text.slice(Math.min(a, b), Math.max(a, b));
      const folded = foldText(text, plainFind);
      const wanted = foldText(phrase, plainFind).text.trim();
      for (const { start, end } of phrasePattern(phrase, asTyped)?.(folded) ?? []) {
        expect(foldText(text.slice(start, end), plainFind).text).toBe(wanted);
      }
      const all = [...(phrasePattern(phrase, options)?.(folded) ?? [])];
      const most = findIn(folded, phrase.trim(), plainFind).length;
      if (!options.inflection && !options.spelling) expect(all.length).toBeLessThanOrEqual(most);
    }),
    { numRuns: 1000 },
  );
});
