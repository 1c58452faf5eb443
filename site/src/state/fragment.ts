import { batch, effect } from '@preact/signals';
import { fullDay } from '../facts/typed-day.js';
import { household, open } from './household.js';
import {
  choose,
  day,
  idOf,
  isSupposed,
  knownAt,
  program,
  programById,
  readings,
} from './question.js';
import { isNarrow, view, VIEWS } from './selection.js';

/** How long nothing must change before the address is written: browsers allow only so many changes. */
const REST = 300;

function encode(text: string): string {
  const bytes = Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte));
  return btoa(bytes.join('')).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function decode(code: string): string {
  const bytes = atob(code.replaceAll('-', '+').replaceAll('_', '/'));
  return new TextDecoder().decode(Uint8Array.from(bytes, (char) => char.charCodeAt(0)));
}

function readJson(code: string): unknown {
  try {
    return JSON.parse(decode(code));
  } catch {
    return undefined;
  }
}

/** The question in the address after `#`, which browsers send to nobody. */
function write(): string {
  const parts = new URLSearchParams({ d: idOf(program.value), on: day.value, v: view.value });
  if (isSupposed.value) parts.set('s', '1');
  if (knownAt.value !== null) parts.set('k', knownAt.value);
  for (const [name, option] of Object.entries(readings.value))
    parts.append('r', `${name}=${option}`);
  parts.set('h', encode(JSON.stringify(household.value)));
  return `#${parts.toString()}`;
}

function read(fragment: string): void {
  const parts = new URLSearchParams(fragment.replace(/^#/, ''));
  const chosen = programById(parts.get('d') ?? '');
  if (chosen) {
    choose(chosen);
    isSupposed.value = parts.get('s') === '1';
  }
  day.value = fullDay(parts.get('on') ?? '') ?? day.value;
  knownAt.value = fullDay(parts.get('k') ?? '') ?? null;
  const shown = VIEWS.find((name) => name === parts.get('v'));
  if (shown) view.value = shown;
  const pairs = parts.getAll('r').map((pair) => pair.split('=') as [string, string]);
  const known = pairs.filter(([name, option]) => {
    const [district, reading = ''] = name.split('/');
    return (
      district === program.value.district &&
      option in (program.value.readings[reading]?.options ?? {})
    );
  });
  readings.value = Object.fromEntries(known);
  const code = parts.get('h');
  if (code !== null) open(readJson(code));
}

/** Keeps the question and the address after `#` the same. */
export function keepFragment(): void {
  let written = '';
  const readAddress = (): void => {
    if (location.hash !== written)
      batch(() => {
        read(location.hash);
      });
  };
  if (location.hash === '' && isNarrow()) view.value = 'family';
  readAddress();
  addEventListener('hashchange', readAddress);
  effect(() => {
    const fragment = write();
    const timer = setTimeout(() => {
      written = fragment;
      history.replaceState(null, '', fragment);
    }, REST);
    return () => {
      clearTimeout(timer);
    };
  });
}
