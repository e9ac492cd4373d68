/* The part of autocannon that is used here; it brings no types. */
declare module 'autocannon' {
	function autocannon(options: autocannon.Options): Promise<autocannon.Result>;
	namespace autocannon {
		interface Options {
			readonly url: string;
			readonly connections: number;
			readonly workers: number;
			readonly timeout: number;
			readonly requests: readonly {
				readonly path: string;
				readonly headers: Readonly<Record<string, string>>;
			}[];
			readonly amount: number;
			readonly overallRate?: number;
		}
		interface Result {
			readonly requests: { readonly total: number };
			readonly errors: number;
			readonly timeouts: number;
			readonly non2xx: number;
		}
	}
	export default autocannon;
}
