import type { JSX } from 'preact';
import { language, site, theme, THEMES } from '../state/preferences.js';
import { choose, idOf, program, programById, programs } from '../state/question.js';
import { DayBar } from './DayBar.js';
import { documentLabel } from './document-label.js';

/** The head of the page: which document, which day, how it is shown. */
export function Header(): JSX.Element {
  const text = site.value;
  return (
    <header class="head">
      <h1>{text.name}</h1>
      <label class="document-choice">
        <span>{text.document}</span>
        <select
          value={idOf(program.value)}
          onChange={({ currentTarget }) => {
            const chosen = programById(currentTarget.value);
            if (chosen) choose(chosen);
          }}
        >
          {programs.map((each) => (
            <option key={idOf(each)} value={idOf(each)}>
              {documentLabel(each)}
            </option>
          ))}
        </select>
      </label>
      <DayBar />
      <div class="preferences">
        <label>
          <span class="visually-hidden">{text.theme}</span>
          <select
            value={theme.value}
            onChange={({ currentTarget }) => {
              theme.value = THEMES[currentTarget.selectedIndex] ?? 'auto';
            }}
          >
            {THEMES.map((each) => (
              <option key={each} value={each}>
                {text.themes[each]}
              </option>
            ))}
          </select>
        </label>
        <button
          type="button"
          lang={language.value === 'zh' ? 'en' : 'zh-CN'}
          onClick={() => {
            language.value = language.value === 'zh' ? 'en' : 'zh';
          }}
        >
          {text.language}
        </button>
      </div>
    </header>
  );
}
