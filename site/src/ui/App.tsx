import type { JSX } from 'preact';
import { site } from '../state/preferences.js';
import { view, VIEWS } from '../state/selection.js';
import type { View } from '../state/selection.js';
import { AnswerPane } from './answer/AnswerPane.js';
import { FamilyPane } from './family/FamilyPane.js';
import { Header } from './Header.js';
import { TextPane } from './text/TextPane.js';
import { TimePane } from './time/TimePane.js';
import { ReadingsPane } from './readings/ReadingsPane.js';
import { ComparePane } from './compare/ComparePane.js';
import { NoticePane } from './notice/NoticePane.js';

function Main({ shown }: { readonly shown: View }): JSX.Element {
  switch (shown) {
    case 'timeline':
      return <TimePane />;
    case 'readings':
      return <ReadingsPane />;
    case 'compare':
      return <ComparePane />;
    case 'notice':
      return <NoticePane />;
    default:
      return <AnswerPane />;
  }
}

function Views(): JSX.Element {
  const text = site.value;
  return (
    <nav class="views" aria-label={text.viewsLabel}>
      {VIEWS.map((each) => (
        <button
          key={each}
          type="button"
          class={`view-${each}`}
          aria-current={view.value === each ? 'page' : undefined}
          onClick={() => {
            view.value = each;
          }}
        >
          {text.views[each]}
        </button>
      ))}
    </nav>
  );
}

/** The page: document, family and answer side by side; on a narrow screen, one at a time. */
export function App(): JSX.Element {
  const text = site.value;
  const shown = view.value;
  return (
    <div class="page" data-view={shown}>
      <a
        class="skip"
        href="#answer"
        onClick={(event) => {
          event.preventDefault();
          document.querySelector<HTMLElement>('#answer')?.focus();
        }}
      >
        {text.skip}
      </a>
      <Header />
      <Views />
      <main class="panes">
        <section class="pane document-pane" aria-label={text.views.document} tabIndex={0}>
          <TextPane />
        </section>
        <section class="pane family-pane" aria-label={text.views.family} tabIndex={0}>
          <FamilyPane />
        </section>
        <section class="pane main-pane" id="answer" aria-label={text.views[shown]} tabIndex={0}>
          <Main shown={shown} />
        </section>
      </main>
    </div>
  );
}
