package org.yidiantong.tenancy;

/**
 * One thing that applying a district's folder would change.
 *
 * @param kind what happens to it
 * @param subject what it is, such as {@code unit} or {@code item}
 * @param code its code
 * @param description what changes, in words an operator understands
 */
public record Change(Kind kind, String subject, String code, String description) {

	/** What happens to the subject. */
	public enum Kind {

		ADDED, CHANGED, REMOVED

	}

}
