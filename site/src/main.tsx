import { render } from 'preact';
import './styles/index.css';
import { keepAnswering } from './state/answer.js';
import { keepAsking } from './state/asking.js';
import { keepFragment } from './state/fragment.js';
import { applyPreferences } from './state/preferences.js';
import { App } from './ui/App.js';

applyPreferences();
keepFragment();
keepAnswering();
keepAsking();

const place = document.getElementById('app');
if (place === null) throw new Error('the page has no place for the application');
render(<App />, place);
