import { describeSweep } from './sweep-packs.js';

describeSweep('issued');
