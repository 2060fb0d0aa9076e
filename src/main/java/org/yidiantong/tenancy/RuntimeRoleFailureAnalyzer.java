package org.yidiantong.tenancy;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Explains that the runtime role is too powerful and what the operator can do.
 */
class RuntimeRoleFailureAnalyzer extends AbstractFailureAnalyzer<RuntimeRoleTooPowerful> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, RuntimeRoleTooPowerful cause) {
		String description = "数据库运行账号权限过大，区县之间的数据隔离无法保证，程序不启动。\n"
				+ "The runtime role could pass by the separation of districts:\n  - "
				+ String.join("\n  - ", cause.powers());
		return new FailureAnalysis(description,
				"Set spring.datasource.username to a role made by db/roles.sql (yidiantong_app), "
						+ "and spring.flyway.user to the owner role.",
				cause);
	}

}
