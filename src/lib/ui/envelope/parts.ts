export { default as BeforeChoice } from './BeforeChoice.svelte';
export { default as EnvelopeState } from './EnvelopeState.svelte';
export { default as KeptSealed } from './KeptSealed.svelte';
export { default as Said } from './Said.svelte';
export { SecretChoice } from './secret-choice.svelte.ts';
export { default as Stays } from './Stays.svelte';
export { default as Unsent } from './Unsent.svelte';
