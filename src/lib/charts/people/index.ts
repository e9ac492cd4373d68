import type { Chart } from '../core/chart';
import { drawPeople } from './draw';
import { explorePeople, peopleControls } from './explore';
import { peopleTable } from './table';
import type { PeopleData, PeopleView, PeopleWords } from './types';

/** Who lives there: the share of residents born abroad against the size of the city. */
export const peopleChart: Chart<PeopleView, PeopleData, PeopleWords> = {
	id: 'people',
	draw: drawPeople,
	table: peopleTable,
	tableKey: () => '',
	controls: peopleControls,
	explore: explorePeople
};
