import { useEffect, useRef } from 'preact/hooks';
import type { JSX } from 'preact';
import type { DocumentText } from '../../document/document-text.js';
import type { Piece } from '../../document/quotes.js';
import { language, site } from '../../state/preferences.js';
import { selection, showItems } from '../../state/selection.js';

interface Props {
  readonly sentence: DocumentText['register'][number]['sentences'][number];
  readonly pieces: readonly Piece[];
  /** Whether the first words that the chosen item quotes stand in it. */
  readonly isFirst: boolean;
}

/** A sentence of the document: its class, its words with what is quoted underlined, and the items that it gives. */
export function Sentence({ sentence, pieces, isFirst }: Props): JSX.Element {
  const { text } = site.value;
  const place = useRef<HTMLParagraphElement>(null);
  const chosen = selection.value;
  const isQuoted = (items: readonly string[]): boolean =>
    chosen?.items.some((item) => items.includes(item)) ?? false;
  useEffect(() => {
    if (!isFirst || chosen?.origin !== 'answer') return;
    const target = place.current?.querySelector('mark.chosen') ?? place.current;
    target?.scrollIntoView({ block: 'center' });
  }, [isFirst, chosen]);
  const items = [...new Set([...(sentence.items ?? []), ...pieces.flatMap((each) => each.items)])];
  return (
    <p
      class={`sentence ${sentence.class}${isQuoted(items) ? ' chosen' : ''}`}
      ref={place}
      onClick={() => {
        const isReading = getSelection()?.isCollapsed === false;
        if (items.length > 0 && !isReading) showItems(items);
      }}
    >
      <span class="class-name" lang={language.value}>
        {text.classes[sentence.class]}
      </span>
      <span class="words">
        {pieces.map((piece, index) =>
          piece.items.length === 0 ? (
            piece.text
          ) : (
            <mark key={index} class={isQuoted(piece.items) ? 'chosen' : undefined}>
              {piece.text}
            </mark>
          ),
        )}
        {items.length === 0 ? null : (
          <button
            type="button"
            class="gives"
            onClick={(event) => {
              event.stopPropagation();
              showItems(items);
            }}
          >
            {text.gives(items.length)}
          </button>
        )}
      </span>
    </p>
  );
}
