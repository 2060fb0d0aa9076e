package org.yidiantong.acceptance;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import com.jayway.jsonpath.JsonPath;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.ClientManagement;
import org.yidiantong.identity.IssuedClient;
import org.yidiantong.identity.Role;
import org.yidiantong.identity.Scope;
import org.yidiantong.organization.UnitCode;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.DistrictCode;

import org.springframework.test.web.servlet.assertj.MockMvcTester;

/**
 * Actors of a district who together have every permission: an officer of a supervising
 * unit, one of a village, one of the district itself, and an API client.
 */
final class ActorsWithAllPermissions {

	private ActorsWithAllPermissions() {
	}

	static List<Actor> officers(int district) {
		return Stream.of("SU-341503100", "HU-341503100-V04", "")
			.map((unit) -> Actor.officer(UUID.randomUUID(), "OF-" + unit, new DistrictCode(district),
					UnitCode.read(unit).orElse(null), EnumSet.allOf(Role.class)))
			.toList();
	}

	/** Issues a token for an API client that is registered under a name. */
	static String token(MockMvcTester web, ClientManagement clients, int district, String name) {
		return token(web, clients, district, name, EnumSet.allOf(Scope.class));
	}

	/** Issues a token with some scopes only. */
	static String token(MockMvcTester web, ClientManagement clients, int district, String name, Set<Scope> scopes) {
		IssuedClient client = BoundDistrict.call(new DistrictCode(district), () -> clients.issue(name, scopes));
		String answer = new String(web.post()
			.uri("/oauth2/token")
			.param("grant_type", "client_credentials")
			.param("client_id", client.clientId())
			.param("client_secret", client.secret())
			.exchange()
			.getResponse()
			.getContentAsByteArray());
		return JsonPath.read(answer, "$.access_token");
	}

}
