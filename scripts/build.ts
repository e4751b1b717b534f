// `npm run build`: builds the app, unless it is built from these very sources.
import { build } from './start/build.ts';
import { report } from './start/report.ts';
import { stopSignal } from './start/stop-signal.ts';

const building = build((line) => console.log(line), stopSignal());
process.exit(await building.then(() => 0, report));
