package org.yidiantong.acceptance;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.yidiantong.identity.ClientManagement;
import org.yidiantong.identity.Scope;
import org.yidiantong.support.WholeApplication;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Compares the scope that the OpenAPI document states for each operation with the scope
 * that the operation requires: a token with only this scope gets in, and a token with all
 * other scopes does not.
 */
@WholeApplication
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScopesWebTests {

	private static final int YUAN = 341503;

	@Autowired
	private MockMvcTester web;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	private RequestMappingHandlerMapping mapping;

	@Autowired
	private YuanObjects objects;

	@Autowired
	private ClientManagement clients;

	private Map<String, String> ids = Map.of();

	private final Map<Scope, String> only = new EnumMap<>(Scope.class);

	private final Map<Scope, String> allOthers = new EnumMap<>(Scope.class);

	private String document = "";

	@BeforeAll
	void prepare() {
		var officers = ActorsWithAllPermissions.officers(YUAN);
		this.ids = this.objects.ids(officers.get(0), officers.get(1));
		for (Scope scope : Scope.values()) {
			this.only.put(scope, token("only", scope, EnumSet.of(scope)));
			this.allOthers.put(scope, token("others", scope, others(scope)));
		}
		this.document = new String(this.web.get().uri("/v3/api-docs").exchange().getResponse().getContentAsByteArray(),
				StandardCharsets.UTF_8);
	}

	@Test
	void areEnforcedAsTheDocumentStates() {
		List<Operation> operations = Operation.of(this.mapping)
			.stream()
			.filter((each) -> each.isApi() && !each.pattern().contains("/planted/"))
			.toList();
		assertThat(operations).hasSizeGreaterThan(20);
		assertThat(operations.stream().flatMap((each) -> differences(each).stream())).isEmpty();
	}

	/** All scopes but this one and those that include it. */
	private static Set<Scope> others(Scope scope) {
		EnumSet<Scope> others = EnumSet.complementOf(EnumSet.of(scope));
		others.removeIf((other) -> other.includes(scope));
		return others;
	}

	private List<String> differences(Operation operation) {
		Scope stated = Scope.named(scope(operation)).orElseThrow();
		List<String> differences = new ArrayList<>();
		int status = status(operation, this.only.get(stated));
		if (status == 403 || status == 401) {
			differences.add(operation + " refuses " + stated.text());
		}
		if (status(operation, this.allOthers.get(stated)) != 403) {
			differences.add(operation + " is open without " + stated.text());
		}
		return differences;
	}

	private String scope(Operation operation) {
		String path = operation.pattern().replaceAll("\\{(\\w+):[^/]*}", "{$1}");
		List<String> scopes = JsonPath.read(this.document, "$.paths['" + path + "']."
				+ operation.method().name().toLowerCase(Locale.ROOT) + ".security[*].client[*]");
		assertThat(scopes).as("scopes stated for %s", operation).hasSize(1);
		return scopes.get(0);
	}

	private int status(Operation operation, String token) {
		return this.web.method(operation.method())
			.uri(operation.address(YUAN, this.ids))
			.header("Authorization", "Bearer " + token)
			.header("If-Match", "\"0\"")
			.contentType(operation.contentType())
			.content(operation.body())
			.exchange()
			.getResponse()
			.getStatus();
	}

	private String token(String kind, Scope scope, Set<Scope> scopes) {
		String name = kind + "-" + scope.text().replace(':', '-');
		return ActorsWithAllPermissions.token(this.web, this.clients, YUAN, name, scopes);
	}

}
