import { readFileSync } from 'node:fs';
import { ALWAYS, ELSEWHERE, PLACES } from '../headers.mjs';
import { TYPES } from './types.mjs';

/** Where CloudFront wants a header that it knows; any other is a header of one's own. */
const KNOWN = {
	'Content-Security-Policy': 'ContentSecurityPolicy',
	'Referrer-Policy': 'ReferrerPolicy'
};
/** S3 keeps this one with each file: `upload.mjs`. */
const WITH_THE_FILE = 'Cache-Control';
const NO_SNIFFING = 'X-Content-Type-Options';
const OPEN = 'Access-Control-Allow-Origin';

/** The function that runs for each request, in the JavaScript that CloudFront reads. */
export function requestFunction() {
	const endings = Object.keys(TYPES).filter((ending) => TYPES[ending]?.compressed);
	return readFileSync(new URL('cloudfront-request.js', import.meta.url), 'utf8')
		.replace('ENDINGS', endings.join('|'))
		.replace(/^\/\/ eslint.*\n/m, '');
}

/** @param {string} name */
const get = (name) => ({ 'Fn::GetAtt': [name, 'Arn'] });
/** @param {string} name */
const ref = (name) => ({ Ref: name });
/** @param {string} suffix */
const named = (suffix) => ({ 'Fn::Sub': '${AWS::StackName}-' + suffix });

/** A policy that sends these headers. @param {string} suffix @param {Record<string, string>} headers */
function headersPolicy(suffix, headers) {
	const sent = Object.entries(headers).filter(([name]) => name !== WITH_THE_FILE);
	const security = sent.flatMap(([name, value]) => {
		if (name === NO_SNIFFING) return [['ContentTypeOptions', { Override: true }]];
		if (!(name in KNOWN)) return [];
		const key = KNOWN[/** @type {keyof typeof KNOWN} */ (name)];
		return [[key, { [key]: value, Override: true }]];
	});
	const own = sent
		.filter(([name]) => name !== NO_SNIFFING && name !== OPEN && !(name in KNOWN))
		.map(([Header, Value]) => ({ Header, Value, Override: true }));
	const origin = headers[OPEN];
	return {
		Type: 'AWS::CloudFront::ResponseHeadersPolicy',
		Properties: {
			ResponseHeadersPolicyConfig: {
				Name: named(suffix),
				SecurityHeadersConfig: Object.fromEntries(security),
				...(own.length > 0 && { CustomHeadersConfig: { Items: own } }),
				...(origin !== undefined && {
					CorsConfig: {
						AccessControlAllowCredentials: false,
						AccessControlAllowHeaders: { Items: ['*'] },
						AccessControlAllowMethods: { Items: ['GET', 'HEAD'] },
						AccessControlAllowOrigins: { Items: [origin] },
						OriginOverride: true
					}
				})
			}
		}
	};
}

/** One policy for each set of headers that differs, and which place has which. @param {string} base */
function policies(base) {
	/** @type {Map<string, string>} Name of the policy by its headers. */
	const names = new Map();
	/** @type {Record<string, ReturnType<typeof headersPolicy>>} */
	const resources = {};
	/** @param {Record<string, string>} headers */
	const policyFor = (headers) => {
		const { [WITH_THE_FILE]: kept, ...sent } = { ...ALWAYS, ...headers };
		const key = JSON.stringify(sent);
		const name = names.get(key) ?? `Headers${names.size + 1}`;
		if (!names.has(key)) resources[name] = headersPolicy(name.toLowerCase(), sent);
		names.set(key, name);
		return name;
	};
	const elsewhere = policyFor(ELSEWHERE);
	const places = PLACES.map(({ path, headers }) => ({
		pattern: `${base}${path.endsWith('/') ? `${path}*` : path}`,
		policy: policyFor(headers)
	}));
	return { resources, elsewhere, places };
}

/** @param {string} policy */
const behavior = (policy) => ({
	TargetOriginId: 'files',
	ViewerProtocolPolicy: 'redirect-to-https',
	AllowedMethods: ['GET', 'HEAD'],
	// The build holds each file compressed; the function chooses.
	Compress: false,
	CachePolicyId: ref('Cache'),
	ResponseHeadersPolicyId: ref(policy),
	FunctionAssociations: [{ EventType: 'viewer-request', FunctionARN: get('Request') }]
});

/** @param {number} status @param {string} base */
const lost = (status, base) => ({
	ErrorCode: status,
	ResponseCode: 404,
	ResponsePagePath: `${base}/404.html`,
	ErrorCachingMinTTL: 10
});

/**
 * A CloudFormation template: a private bucket, a distribution before it, and what both need.
 * @param {string} base '' or `/path` that the site lives under.
 */
export function cloudfrontFile(base = '') {
	const { resources, elsewhere, places } = policies(base);
	const template = {
		AWSTemplateFormatVersion: '2010-09-09',
		Description: 'Made by `npm run hosting`: a bucket and a CloudFront distribution for the story.',
		Parameters: {
			DomainName: { Type: 'String', Default: '', Description: 'A name of your own, or nothing.' },
			CertificateArn: {
				Type: 'String',
				Default: '',
				Description: 'Its certificate, from ACM in us-east-1.'
			}
		},
		Conditions: { OwnName: { 'Fn::Not': [{ 'Fn::Equals': [ref('DomainName'), ''] }] } },
		Resources: {
			Files: {
				Type: 'AWS::S3::Bucket',
				DeletionPolicy: 'Retain',
				UpdateReplacePolicy: 'Retain',
				Properties: {
					PublicAccessBlockConfiguration: {
						BlockPublicAcls: true,
						BlockPublicPolicy: true,
						IgnorePublicAcls: true,
						RestrictPublicBuckets: true
					}
				}
			},
			Reading: {
				Type: 'AWS::S3::BucketPolicy',
				Properties: {
					Bucket: ref('Files'),
					PolicyDocument: {
						Version: '2012-10-17',
						Statement: [
							{
								Effect: 'Allow',
								Principal: { Service: 'cloudfront.amazonaws.com' },
								Action: 's3:GetObject',
								Resource: { 'Fn::Sub': '${Files.Arn}/*' },
								Condition: {
									StringEquals: {
										'AWS:SourceArn': {
											'Fn::Sub':
												'arn:${AWS::Partition}:cloudfront::${AWS::AccountId}:distribution/${Site}'
										}
									}
								}
							}
						]
					}
				}
			},
			Access: {
				Type: 'AWS::CloudFront::OriginAccessControl',
				Properties: {
					OriginAccessControlConfig: {
						Name: named('access'),
						OriginAccessControlOriginType: 's3',
						SigningBehavior: 'always',
						SigningProtocol: 'sigv4'
					}
				}
			},
			Request: {
				Type: 'AWS::CloudFront::Function',
				Properties: {
					Name: named('request'),
					AutoPublish: true,
					FunctionCode: requestFunction(),
					FunctionConfig: { Comment: 'Index pages, encodings', Runtime: 'cloudfront-js-2.0' }
				}
			},
			Cache: {
				Type: 'AWS::CloudFront::CachePolicy',
				Properties: {
					CachePolicyConfig: {
						// As each file's own Cache-Control says.
						Name: named('cache'),
						MinTTL: 0,
						DefaultTTL: 0,
						MaxTTL: 31536000,
						ParametersInCacheKeyAndForwardedToOrigin: {
							EnableAcceptEncodingBrotli: false,
							EnableAcceptEncodingGzip: false,
							CookiesConfig: { CookieBehavior: 'none' },
							HeadersConfig: { HeaderBehavior: 'none' },
							QueryStringsConfig: { QueryStringBehavior: 'none' }
						}
					}
				}
			},
			...resources,
			Site: {
				Type: 'AWS::CloudFront::Distribution',
				Properties: {
					DistributionConfig: {
						Enabled: true,
						HttpVersion: 'http2and3',
						IPV6Enabled: true,
						Aliases: { 'Fn::If': ['OwnName', [ref('DomainName')], ref('AWS::NoValue')] },
						ViewerCertificate: {
							'Fn::If': [
								'OwnName',
								{
									AcmCertificateArn: ref('CertificateArn'),
									MinimumProtocolVersion: 'TLSv1.2_2021',
									SslSupportMethod: 'sni-only'
								},
								{ CloudFrontDefaultCertificate: true }
							]
						},
						Origins: [
							{
								Id: 'files',
								DomainName: { 'Fn::GetAtt': ['Files', 'RegionalDomainName'] },
								OriginAccessControlId: { 'Fn::GetAtt': ['Access', 'Id'] },
								S3OriginConfig: { OriginAccessIdentity: '' }
							}
						],
						DefaultCacheBehavior: behavior(elsewhere),
						CacheBehaviors: places.map(({ pattern, policy }) => ({
							PathPattern: pattern,
							...behavior(policy)
						})),
						// A private bucket says 403 for what is not there.
						CustomErrorResponses: [lost(403, base), lost(404, base)]
					}
				}
			}
		},
		Outputs: {
			Bucket: { Value: ref('Files') },
			Address: { Value: { 'Fn::Sub': 'https://${Site.DomainName}' + `${base}/` } }
		}
	};
	return `${JSON.stringify(template, null, '\t')}\n`;
}
