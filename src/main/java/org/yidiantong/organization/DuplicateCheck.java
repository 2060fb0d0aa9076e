package org.yidiantong.organization;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.yidiantong.tenancy.Findings;
import org.yidiantong.tenancy.Location;

/**
 * Detects duplicate values of a field in a file. It reports each repeated value with the
 * line of its first occurrence.
 */
final class DuplicateCheck {

	private final Map<String, Location> first = new HashMap<>();

	private final String code;

	private final Findings findings;

	DuplicateCheck(String code, Findings findings) {
		this.code = code;
		this.findings = findings;
	}

	void see(@Nullable String value, Location at) {
		if (value == null) {
			return;
		}
		Location before = this.first.putIfAbsent(value, at);
		if (before != null) {
			this.findings.add(at, this.code, value, before.line());
		}
	}

}
