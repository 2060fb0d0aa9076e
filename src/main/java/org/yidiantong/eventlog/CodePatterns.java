package org.yidiantong.eventlog;

import org.yidiantong.kernel.CodeFormat;

/**
 * Patterns of codes in events, for {@code @Pattern} on the components of a
 * {@link ModuleEvent}. They stand in the schemas, so that every language must read them:
 * Python knows no {@code \p}.
 */
public final class CodePatterns {

	/** The code of a place, a unit, an item or a category, or the name of a version. */
	public static final String CODE = CodeFormat.PATTERN;

	/** The permanent key of an item: its owner and its first code. */
	public static final String LINEAGE = "[a-z0-9][a-z0-9-]{0,39}/[0-9A-Za-z._-]{1,40}";

	/** A name as it is printed in a published list, without control characters. */
	public static final String PRINTED_NAME = "[^\\x00-\\x1f\\x7f-\\x9f]{1,200}";

	private CodePatterns() {
	}

}
