package org.yidiantong.separation;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.yidiantong.support.WholeApplication;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What protects a table without a policy are the rights of the runtime role: a new shared
 * table, or a new right on one, has to be decided on.
 */
@WholeApplication
class SharedTablesTests {

	private static final Map<String, String> RIGHTS = new TreeMap<>(
			Map.of("calendar_business_time", "INSERT, SELECT, UPDATE", "calendar_day", "DELETE, INSERT, SELECT, UPDATE",
					"calendar_notice", "INSERT, SELECT, UPDATE", "checklist_base_item", "INSERT, SELECT",
					"checklist_base_version", "INSERT, SELECT", "event_publication", "DELETE, INSERT, SELECT, UPDATE",
					"tenancy_purpose", "INSERT, SELECT"));

	static {
		Stream
			.of("job_instance", "job_execution", "job_execution_params", "job_execution_context", "step_execution",
					"step_execution_context")
			.forEach((table) -> RIGHTS.put("reporting_batch_" + table, "DELETE, INSERT, SELECT, UPDATE"));
	}

	@Autowired
	private JdbcClient jdbc;

	@Test
	void giveTheRuntimeRoleNoRightThatTheyCanDoWithout() {
		Map<String, String> rights = new TreeMap<>();
		this.jdbc.sql("""
				SELECT c.relname, string_agg(g.privilege_type, ', ' ORDER BY g.privilege_type) AS rights
				FROM pg_class c CROSS JOIN aclexplode(c.relacl) g
				WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND NOT c.relrowsecurity
				  AND g.grantee = current_user::regrole
				GROUP BY c.relname""").query((row) -> {
			rights.put(row.getString("relname"), row.getString("rights"));
		});
		assertThat(rights).isEqualTo(RIGHTS);
	}

}
