import { computed, effect, signal } from '@preact/signals';
import { EN } from '../../../src/cli/render/words-en.js';
import { ZH } from '../../../src/cli/render/words-zh.js';
import type { Language, Words } from '../../../src/cli/render/words.js';
import type { Text } from '../../../src/engine/facts/types.js';
import { SITE_EN } from '../words/en.js';
import { SITE_ZH } from '../words/zh.js';
import type { SiteWords } from '../words/words.js';

export type Theme = 'auto' | 'light' | 'dark';
export const THEMES: readonly Theme[] = ['auto', 'light', 'dark'];

/** What a browser that keeps nothing gives. */
function stored(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

function store(name: string, value: string): void {
  try {
    localStorage.setItem(name, value);
  } catch {
    // The choice then lasts as long as the page.
  }
}

const isTheme = (value: string | null): value is Theme => THEMES.some((theme) => theme === value);
const storedTheme = stored('yiju-theme');

export const language = signal<Language>(stored('yiju-language') === 'en' ? 'en' : 'zh');
export const theme = signal<Theme>(isTheme(storedTheme) ? storedTheme : 'auto');

/** The words of the commands' output, which the page shares. */
export const words = computed<Words>(() => (language.value === 'zh' ? ZH : EN));
/** The page's own words. */
export const site = computed<SiteWords>(() => (language.value === 'zh' ? SITE_ZH : SITE_EN));

/** A text in the language chosen. */
export const say = (text: Text): string => text[language.value];

const darkness = matchMedia('(prefers-color-scheme: dark)');
const isDark = signal(darkness.matches);
darkness.addEventListener('change', ({ matches }) => {
  isDark.value = matches;
});

/** Keeps the page's language and colours as chosen, and remembers them. */
export function applyPreferences(): void {
  effect(() => {
    const root = document.documentElement;
    root.lang = language.value === 'zh' ? 'zh-CN' : 'en';
    document.title = site.value.pageTitle;
    store('yiju-language', language.value);
  });
  effect(() => {
    const shown = theme.value === 'auto' ? (isDark.value ? 'dark' : 'light') : theme.value;
    document.documentElement.dataset['theme'] = shown;
    store('yiju-theme', theme.value);
  });
}
