import type { JSX } from 'preact';
export const ReadingsPane = (): JSX.Element => <p>TODO</p>;
