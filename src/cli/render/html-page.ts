import { html } from './html.js';
import type { Html } from './html.js';
import type { Language } from './words.js';

/** A page that needs nothing else, on the screen and in print. */
export function htmlPage(language: Language, heading: string, style: string, main: Html): string {
  const page = html`<!doctype html>
    <html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${heading}</title>
        <style>
          ${{ html: style }}
        </style>
      </head>
      <body>
        <main>${main}</main>
      </body>
    </html> `;
  return page.html;
}
