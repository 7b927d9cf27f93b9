import type { Alert } from '@renavigate/engine';
import { pregnancyAlerts } from './pregnancy.ts';
import { resultAlerts } from './results.ts';
import { signAlerts } from './signs.ts';

/** What cannot wait: danger signs first, then results. */
export const alerts: readonly Alert[] = [...signAlerts, ...pregnancyAlerts, ...resultAlerts];
