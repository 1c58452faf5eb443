import type { JSX } from 'preact';
export const ComparePane = (): JSX.Element => <p>TODO</p>;
