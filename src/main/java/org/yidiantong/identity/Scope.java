package org.yidiantong.identity;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What a program may be allowed, by the names that OAuth2 knows it under.
 */
public enum Scope {

	/** To see cases. */
	CASES_READ("cases:read", Permission.CASES_READ),
	/** To do with cases what officers do. */
	CASES_WRITE("cases:write", Permission.CASES_DISPATCH, Permission.CASES_HANDLE),
	/** To read figures and reports. */
	REPORTS_READ("reports:read", Permission.REPORTS_READ),
	/** To have reports made. */
	REPORTS_WRITE("reports:write", Permission.REPORTS_WRITE),
	/** To read the event log. */
	EVENTS_READ("events:read", Permission.EVENTS_READ);

	private final String text;

	private final Set<Permission> permissions;

	Scope(String text, Permission... permissions) {
		this.text = text;
		this.permissions = Set.of(permissions);
	}

	/** The scope of a name, such as {@code cases:read}. */
	public static Optional<Scope> named(String text) {
		return Arrays.stream(values()).filter((scope) -> scope.text.equals(text)).findFirst();
	}

	/** What scopes of these names allow together; unknown ones allow nothing. */
	public static Set<Permission> permissions(Iterable<String> names) {
		EnumSet<Permission> permissions = EnumSet.noneOf(Permission.class);
		names.forEach((name) -> named(name).ifPresent((scope) -> permissions.addAll(scope.permissions)));
		return permissions;
	}

	/** Its name in OAuth2. */
	public String text() {
		return this.text;
	}

}
