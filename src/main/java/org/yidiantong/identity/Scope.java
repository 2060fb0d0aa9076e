package org.yidiantong.identity;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * The OAuth2 scopes of API clients.
 */
public enum Scope {

	/** View complaints. */
	CASES_READ("cases:read", Permission.CASES_READ),
	/** Act for the first desk and the district: accept, dispatch, review, close. */
	CASES_DESK("cases:desk", Permission.CASES_DISPATCH),
	/** Act for the unit in charge: sign, return, extend, reply. */
	CASES_HANDLE("cases:handle", Permission.CASES_HANDLE),
	/** Both, for clients that were issued before the two were kept apart. */
	CASES_WRITE("cases:write", Permission.CASES_DISPATCH, Permission.CASES_HANDLE),
	/** Forward complaints with numbers of one's own, and follow these. */
	CASES_FORWARD("cases:forward", Permission.CASES_FORWARD),
	/** Propose changes of the checklist. */
	CHECKLIST_PROPOSE("checklist:propose", Permission.CHECKLIST_PROPOSE),
	/** Decide about the checklist, and propose. */
	CHECKLIST_WRITE("checklist:write", Permission.CHECKLIST_WRITE, Permission.CHECKLIST_PROPOSE),
	/** Read figures and reports. */
	REPORTS_READ("reports:read", Permission.REPORTS_READ),
	/** Request reports. */
	REPORTS_WRITE("reports:write", Permission.REPORTS_WRITE),
	/** Read the event log. */
	EVENTS_READ("events:read", Permission.EVENTS_READ),
	/** Write and submit adaptations of flows; officers approve them. */
	FLOWS_WRITE("flows:write", Permission.FLOWS_ADAPT);

	private final String text;

	private final Set<Permission> permissions;

	Scope(String text, Permission... permissions) {
		this.text = text;
		this.permissions = Set.of(permissions);
	}

	/** Finds a scope by its name, such as {@code cases:read}. */
	public static Optional<Scope> named(String text) {
		return Arrays.stream(values()).filter((scope) -> scope.text.equals(text)).findFirst();
	}

	/**
	 * Returns all permissions of the scopes with these names. Unknown names grant
	 * nothing.
	 */
	public static Set<Permission> permissions(Iterable<String> names) {
		EnumSet<Permission> permissions = EnumSet.noneOf(Permission.class);
		names.forEach((name) -> named(name).ifPresent((scope) -> permissions.addAll(scope.permissions)));
		return permissions;
	}

	/** Whether it permits everything that another scope permits, and more. */
	public boolean includes(Scope other) {
		return this != other && this.permissions.containsAll(other.permissions);
	}

	/** Whether new clients may get it. */
	public boolean isOffered() {
		return this != CASES_WRITE;
	}

	/** The name in OAuth2. */
	public String text() {
		return this.text;
	}

}
