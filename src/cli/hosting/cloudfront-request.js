/* CloudFront calls `handler` for each request. A bucket knows no index pages and chooses no encoding. */
var COMPRESSED = /\.(ENDINGS)$/;

/** The query as it was sent. */
function queryOf(request) {
	var parts = [];
	for (var name in request.querystring) {
		var one = request.querystring[name];
		(one.multiValue || [one]).forEach(function (entry) {
			parts.push(entry.value === '' ? name : name + '=' + entry.value);
		});
	}
	return parts.length > 0 ? '?' + parts.join('&') : '';
}

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
