package org.yidiantong.identity.web;

import java.io.UnsupportedEncodingException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

import com.jayway.jsonpath.JsonPath;
import com.nimbusds.jose.jwk.source.ImmutableSecret;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yidiantong.audit.AuditEntry;
import org.yidiantong.audit.AuditFilter;
import org.yidiantong.audit.AuditLog;
import org.yidiantong.identity.ClientManagement;
import org.yidiantong.identity.IssuedClient;
import org.yidiantong.identity.Scope;
import org.yidiantong.secrets.SecretKeys;
import org.yidiantong.support.WholeApplication;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.DistrictCode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.oauth2.jose.jws.MacAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;

/**
 * Programs get tokens by client credentials and use them in their own district.
 */
@WholeApplication
class TokenWebTests {

	private static final DistrictCode YUAN = new DistrictCode(341503);

	private static final String FEED = "/api/v1/341503/events?limit=1";

	@Autowired
	private MockMvcTester web;

	@Autowired
	private ClientManagement clients;

	@Autowired
	private SecretKeys keys;

	@Autowired
	private AuditLog audit;

	@Test
	void givesATokenThatReadsWhatItsScopesSay() {
		IssuedClient client = client("reader", Scope.EVENTS_READ);
		MvcTestResult answer = token(client, "events:read");
		assertThat(answer).hasStatusOk().hasHeader("Cache-Control", "no-store").doesNotContainHeader("Set-Cookie");
		assertThat(feed(read(answer, "$.access_token"))).hasStatusOk();
		assertThat(actions(client)).startsWith("identity.token");
	}

	@Test
	void givesAllScopesToWhoNamesNone() {
		IssuedClient client = client("reader", Scope.EVENTS_READ, Scope.CASES_READ);
		assertThat(read(token(client, ""), "$.scope").split(" ")).containsExactlyInAnyOrder("events:read",
				"cases:read");
	}

	@Test
	void takesTheSecretInTheBodyToo() {
		IssuedClient client = client("reader", Scope.EVENTS_READ);
		assertThat(this.web.post()
			.uri("/oauth2/token")
			.param("grant_type", "client_credentials")
			.param("client_id", client.clientId())
			.param("client_secret", client.secret())).hasStatusOk();
	}

	@ParameterizedTest
	@CsvSource({ "wrong, client_credentials, events:read, 401, invalid_client",
			"right, client_credentials, cases:write, 400, invalid_scope",
			"right, password, events:read, 400, unsupported_grant_type",
			"right, authorization_code, events:read, 400, unsupported_grant_type" })
	void refusesInTheWordsOfOauth(String secret, String grant, String scope, int status, String error) {
		IssuedClient client = client("reader", Scope.EVENTS_READ);
		MvcTestResult answer = this.web.post()
			.uri("/oauth2/token")
			.with(httpBasic(client.clientId(), secret.equals("right") ? client.secret() : secret))
			.param("grant_type", grant)
			.param("scope", scope)
			.exchange();
		assertThat(answer).hasStatus(status).bodyJson().extractingPath("$.error").isEqualTo(error);
	}

	@ParameterizedTest
	@CsvSource({ "nobody-341503", "nobody", "nobody-999999" })
	void refusesUnknownClients(String id) {
		assertThat(this.web.post()
			.uri("/oauth2/token")
			.with(httpBasic(id, "secret"))
			.param("grant_type", "client_credentials")).hasStatus(401);
	}

	@Test
	void refusesWithoutTokenOrWithABrokenOne() {
		assertThat(this.web.get().uri(FEED)).hasStatus(401).hasHeader("WWW-Authenticate", "Bearer");
		String token = read(token(client("reader", Scope.EVENTS_READ), ""), "$.access_token");
		for (String broken : List.of("x", "", token.substring(0, token.length() - 4) + "AAAA", unsigned(token))) {
			assertThat(feed(broken)).hasStatus(401);
		}
	}

	@Test
	void refusesExpiredTokensAndThoseOfOtherKeys() {
		IssuedClient client = client("reader", Scope.EVENTS_READ);
		byte[] key = this.keys.key("identity.token");
		assertThat(feed(signed(key, client.clientId(), Instant.now().plusSeconds(60)))).hasStatusOk();
		assertThat(feed(signed(key, client.clientId(), Instant.now().minus(Duration.ofMinutes(5))))).hasStatus(401);
		assertThat(feed(signed(new byte[32], client.clientId(), Instant.now().plusSeconds(60)))).hasStatus(401);
	}

	@Test
	void refusesTheTokenOfAnotherDistrict() {
		IssuedClient client = BoundDistrict.call(new DistrictCode(341502),
				() -> this.clients.issue("reader", Set.of(Scope.EVENTS_READ)));
		String token = read(token(client, ""), "$.access_token");
		assertThat(feed(token)).hasStatus(403)
			.bodyJson()
			.extractingPath("$.type")
			.isEqualTo("/problems/other-district");
	}

	@Test
	void refusesWhatTheScopesDoNotSay() {
		String token = read(token(client("caser", Scope.CASES_READ), ""), "$.access_token");
		assertThat(feed(token)).hasStatus(403).bodyJson().extractingPath("$.type").isEqualTo("/problems/not-permitted");
	}

	@Test
	void forgetsATokenWhoseClientIsShutOut() {
		IssuedClient client = client("leaver", Scope.EVENTS_READ);
		String token = read(token(client, ""), "$.access_token");
		BoundDistrict.run(YUAN, () -> this.clients.revoke(client.clientId()));
		assertThat(feed(token)).hasStatus(401);
		assertThat(token(client, "")).hasStatus(401);
	}

	@Test
	void saysInTheDocumentWhatWantsAToken() {
		MvcTestResult document = this.web.get().uri("/v3/api-docs").exchange();
		assertThat(document).bodyJson()
			.extractingPath("$.components.securitySchemes.client.flows.clientCredentials.tokenUrl")
			.isEqualTo("/oauth2/token");
		assertThat(document).bodyJson()
			.extractingPath("$.paths['/api/v1/{district}/events'].get.security[0]")
			.asMap()
			.containsKey("client");
		assertThat(document).bodyJson().doesNotHavePath("$.paths['/api/v1/{district}/places'].get.security");
	}

	private IssuedClient client(String name, Scope... scopes) {
		return BoundDistrict.call(YUAN, () -> this.clients.issue(name, Set.of(scopes)));
	}

	private List<String> actions(IssuedClient client) {
		return BoundDistrict
			.call(YUAN, () -> this.audit.find(new AuditFilter(List.of(client.clientId()), "", "", null, null), null, 5))
			.stream()
			.map(AuditEntry::action)
			.toList();
	}

	private MvcTestResult token(IssuedClient client, String scope) {
		var request = this.web.post()
			.uri("/oauth2/token")
			.with(httpBasic(client.clientId(), client.secret()))
			.param("grant_type", "client_credentials");
		return (scope.isEmpty() ? request : request.param("scope", scope)).exchange();
	}

	private MvcTestResult feed(String token) {
		return this.web.get().uri(FEED).header("Authorization", "Bearer " + token).header("Accept", "*/*").exchange();
	}

	private static String unsigned(String token) {
		return "eyJhbGciOiJub25lIn0." + token.split("\\.")[1] + ".";
	}

	private static String signed(byte[] key, String client, Instant until) {
		JwtClaimsSet claims = JwtClaimsSet.builder()
			.subject(client)
			.claim("scope", List.of("events:read"))
			.issuedAt(until.minusSeconds(600))
			.expiresAt(until)
			.build();
		return new NimbusJwtEncoder(new ImmutableSecret<>(key))
			.encode(JwtEncoderParameters.from(JwsHeader.with(MacAlgorithm.HS256).build(), claims))
			.getTokenValue();
	}

	private static String read(MvcTestResult answer, String path) {
		try {
			return JsonPath.read(answer.getResponse().getContentAsString(), path);
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
