/** A piece of HTML, which needs no more escaping. */
export interface Html {
  readonly html: string;
}

const MARKS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escape = (text: string): string => text.replace(/[&<>"']/g, (mark) => MARKS[mark] ?? mark);

type Piece = string | number | Html | readonly Html[];

function htmlOf(piece: Piece): string {
  if (typeof piece === 'string') return escape(piece);
  if (typeof piece === 'number') return String(piece);
  return 'html' in piece ? piece.html : piece.map(({ html: each }) => each).join('');
}

/** HTML from a template: everything put into it is text, and escaped, but what is HTML itself. */
export const html = (template: TemplateStringsArray, ...pieces: readonly Piece[]): Html => ({
  html: template.reduce((text, part, index) => `${text}${htmlOf(pieces[index - 1] ?? '')}${part}`),
});

/** HTML for something that may not be there. */
export const NO_HTML: Html = { html: '' };
