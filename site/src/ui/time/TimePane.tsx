import type { JSX } from 'preact';
export const TimePane = (): JSX.Element => <p>TODO</p>;
