import type { DiffWords } from './diff-words.js';
import { DIFF_EN } from './diff-words-en.js';
import { DIFF_ZH } from './diff-words-zh.js';
import type { Language } from './words.js';

/** The words of a language. */
export const diffWords = (language: Language): DiffWords => (language === 'zh' ? DIFF_ZH : DIFF_EN);
