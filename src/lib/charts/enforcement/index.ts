import type { Chart } from '../core/chart';
import { drawEnforcement } from './draw';
import { enforcementControls, exploreEnforcement } from './explore';
import { enforcementTable } from './table';
import type { EnforcementData, EnforcementView, EnforcementWords } from './types';

/** Federal enforcement in counts: arrests by state and month, agreements by date. */
export const enforcementChart: Chart<EnforcementView, EnforcementData, EnforcementWords> = {
	id: 'enforcement',
	draw: drawEnforcement,
	table: enforcementTable,
	tableKey: (view) => view.show,
	controls: enforcementControls,
	explore: exploreEnforcement
};
