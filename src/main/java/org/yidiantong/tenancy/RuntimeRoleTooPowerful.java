package org.yidiantong.tenancy;

import java.util.List;

/**
 * Startup failure: the runtime role could bypass row-level security.
 */
class RuntimeRoleTooPowerful extends RuntimeException {

	private final List<String> powers;

	RuntimeRoleTooPowerful(List<String> powers) {
		super("The runtime role could bypass row-level security: " + String.join("; ", powers));
		this.powers = List.copyOf(powers);
	}

	List<String> powers() {
		return this.powers;
	}

}
