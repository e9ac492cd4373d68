/* CloudFront calls `handler` for each request. A bucket knows no index pages and chooses no encoding. */
var COMPRESSED = /\.(ENDINGS)$/;

/**
 * @typedef {{ value: string, multiValue?: { value: string }[] }} Value
 * @typedef {{ uri: string, querystring: Record<string, Value>, headers: Record<string, Value> }} Asked
 */

/** The query as it was sent. @param {Asked} request */
function queryOf(request) {
	var parts = Object.entries(request.querystring).flatMap(function ([name, one]) {
		return (one.multiValue || [one]).map(function (entry) {
			return entry.value === '' ? name : name + '=' + entry.value;
		});
	});
	return parts.length > 0 ? '?' + parts.join('&') : '';
}

/** @param {{ request: Asked }} event */
// eslint-disable-next-line @typescript-eslint/no-unused-vars -- CloudFront calls it by this name.
function handler(event) {
	var request = event.request;
	// Two slashes in front would make a redirect lead to another host.
	var uri = request.uri.replace(/^\/+/, '/');
	var name = uri.slice(uri.lastIndexOf('/') + 1);
	if (name !== '' && name.indexOf('.') < 0) {
		return {
			statusCode: 301,
			statusDescription: 'Moved Permanently',
			headers: {
				location: { value: uri + '/' + queryOf(request) },
				'cache-control': { value: 'no-cache' }
			}
		};
	}
	if (name === '') uri += 'index.html';
	var accepted = request.headers['accept-encoding'];
	if (accepted && COMPRESSED.test(uri)) {
		if (/\bbr\b/.test(accepted.value)) uri += '.br';
		else if (/\bgzip\b/.test(accepted.value)) uri += '.gz';
	}
	request.uri = uri;
	return request;
}
