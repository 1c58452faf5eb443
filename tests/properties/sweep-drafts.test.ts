import { describeSweep } from './sweep-packs.js';

describeSweep('draft');
