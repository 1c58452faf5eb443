import type { JSX } from 'preact';
export const NoticePane = (): JSX.Element => <p>TODO</p>;
