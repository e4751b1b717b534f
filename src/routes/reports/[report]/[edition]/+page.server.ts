import { reading } from '../reading.server.ts';

export const load = ({ locals, url, params }) => reading({ locals, url, params });
