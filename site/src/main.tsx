import { documents } from 'virtual:yiju/documents';
import { loaders } from 'virtual:yiju/packs';
import { evaluate } from '../../src/index.js';
console.log(documents, loaders, evaluate({}, {on:'2024-01-01'}));
export const X = () => <p>hi</p>;
