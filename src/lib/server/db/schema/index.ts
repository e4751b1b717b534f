export * from './audit.ts';
export * from './auth.ts';
export * from './learning.ts';
export * from './person.ts';
export * from './rate-limit.ts';
export * from './statement.ts';
export * from './unit.ts';
