/** Whether this browser has passkeys at all; what talks to the device is loaded when it is needed. */
export const hasPasskeys = (): boolean => typeof globalThis.PublicKeyCredential === 'function';
