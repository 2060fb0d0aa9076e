package org.yidiantong.acceptance;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

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

	private final Map<Set<Scope>, String> allOthers = new HashMap<>();

	private String document = "";

	@BeforeAll
	void prepare() {
		var officers = ActorsWithAllPermissions.officers(YUAN);
		this.ids = this.objects.ids(officers.get(0), officers.get(1));
		for (Scope scope : Scope.values()) {
			this.only.put(scope, token("only", Set.of(scope), EnumSet.of(scope)));
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

	/** All scopes but these and those that include one of them. */
	private static Set<Scope> others(Set<Scope> scopes) {
		EnumSet<Scope> others = EnumSet.complementOf(EnumSet.copyOf(scopes));
		others.removeIf((other) -> scopes.stream().anyMatch(other::includes));
		return others;
	}

	private List<String> differences(Operation operation) {
		Set<Scope> stated = scopes(operation);
		List<String> differences = new ArrayList<>();
		for (Scope one : stated) {
			int status = status(operation, this.only.get(one));
			if (status == 403 || status == 401) {
				differences.add(operation + " refuses " + one.text());
			}
		}
		String others = this.allOthers.computeIfAbsent(stated, (key) -> token("others", key, others(key)));
		if (status(operation, others) != 403) {
			differences.add(operation + " is open without " + stated);
		}
		return differences;
	}

	/** The scopes of which one is enough. */
	private Set<Scope> scopes(Operation operation) {
		String path = operation.pattern().replaceAll("\\{(\\w+):[^/]*}", "{$1}");
		List<String> scopes = JsonPath.read(this.document, "$.paths['" + path + "']."
				+ operation.method().name().toLowerCase(Locale.ROOT) + ".security[*].client[*]");
		assertThat(scopes).as("scopes stated for %s", operation).isNotEmpty();
		return scopes.stream().map((one) -> Scope.named(one).orElseThrow()).collect(Collectors.toSet());
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

	private String token(String kind, Set<Scope> stated, Set<Scope> scopes) {
		String name = kind + "-"
				+ stated.stream().map((one) -> one.text().replace(':', '-')).sorted().collect(Collectors.joining("-"));
		return ActorsWithAllPermissions.token(this.web, this.clients, YUAN, name, scopes);
	}

}
