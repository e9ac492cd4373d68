import { error } from '@sveltejs/kit';
import { orderId, ORDERS } from '$lib/pages/cities/shape';
import { story } from '../../../story.server';
import { tableIn } from '../../table.server';

export const entries = () =>
	'cities' in story().pages ? ORDERS.map((order) => ({ order: orderId(order) })) : [];

/** The cities in the order that the address names. */
export const load = ({ params }) => {
	const order = ORDERS.find((one) => orderId(one) === params.order);
	return order ? tableIn(order) : error(404);
};
