import { openCmi5 } from '#lib/lms/cmi5.ts';
import { play } from './package.ts';

play(() => openCmi5(location.href));
