package org.yidiantong.tenancy;

/**
 * One change that applying a district's folder makes.
 *
 * @param kind kind of change
 * @param subject kind of object, such as {@code unit} or {@code item}
 * @param code code of the object
 * @param description description for the operator
 */
public record Change(Kind kind, String subject, String code, String description) {

	/** Kind of change. */
	public enum Kind {

		ADDED, CHANGED, REMOVED

	}

}
