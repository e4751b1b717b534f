import Timer from '../board/Timer.svelte';
import Gone from './Gone.svelte';
import Later from './Later.svelte';
import Making from './Making.svelte';
import Trouble from './Trouble.svelte';

/** Screens that a phone does not need before the first choice; loaded by themselves. */
export const laterParts = { Gone, Later, Making, Timer, Trouble };

export type LaterParts = typeof laterParts;
