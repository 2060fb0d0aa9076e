package org.yidiantong.tenancy;

import java.util.List;

/**
 * The database role that the application runs under could pass by row-level security, so
 * the application does not start.
 */
class RuntimeRoleTooPowerful extends RuntimeException {

	private final List<String> powers;

	RuntimeRoleTooPowerful(List<String> powers) {
		super("The runtime role could pass by row-level security: " + String.join("; ", powers));
		this.powers = List.copyOf(powers);
	}

	List<String> powers() {
		return this.powers;
	}

}
