import type { Timing } from '../measure/rounds.js';
import type { ColdStart } from '../whole/cold-start.js';
import type { Size } from '../whole/size.js';
import type { Ratio } from './ratios.js';

/** How long single assessments take, in microseconds. */
export interface Latency {
  readonly name: string;
  readonly median: number;
  readonly p90: number;
  readonly p99: number;
}

/** What each group of measurements reports, by the group's name; times are in microseconds a family. */
export interface Groups {
  readonly peers: {
    readonly families: number;
    readonly rules: number;
    readonly timings: readonly Timing[];
  };
  readonly assessment: {
    readonly latencies: readonly Latency[];
    readonly costs: readonly Timing[];
  };
  readonly windows: { readonly decide: readonly Timing[]; readonly evaluate: readonly Timing[] };
  readonly items: readonly {
    readonly items: number;
    readonly rules: number;
    readonly decide: number;
    readonly evaluate: number;
  }[];
  readonly families: readonly {
    readonly families: number;
    readonly milliseconds: number;
    readonly microsecondsEach: number;
  }[];
  /** In megabytes. */
  readonly memory: readonly {
    readonly after: string;
    readonly rss: number;
    readonly heapUsed: number;
  }[];
  readonly profile: readonly {
    readonly name: string;
    readonly places: readonly { readonly place: string; readonly percent: number }[];
    /** Percent of the time that is spent on finding and wording reasons. */
    readonly reasons: number;
  }[];
}

/** Everything that a run has measured. */
export interface Results extends Groups {
  readonly machine: Readonly<Record<string, string>>;
  readonly versions: Readonly<Record<string, string>>;
  readonly coldStart: readonly ColdStart[];
  readonly size: readonly Size[];
  readonly ratios: readonly Ratio[];
}
