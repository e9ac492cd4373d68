import { tableIn } from './table.server';

/** The cities by name. */
export const load = () => tableIn({ column: 'name', down: false });
