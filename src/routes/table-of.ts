import { resolve } from '$app/paths';

/** Address of a chart's table, on the chart's own page. */
export const tableOf = (chart: string): string => `${resolve('/charts/[chart]', { chart })}#table`;
