import { handoutOf } from './handout.server';

export const load = () => handoutOf(false);
