package org.yidiantong.audit;

import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Implemented by a module whose subjects some readers of the audit log must not meet,
 * such as a complaint about the reader.
 */
@FunctionalInterface
public interface HiddenSubjects {

	/**
	 * The subjects that a reader must not meet, as type and id.
	 * @param post of the reader
	 * @param office code of the post's unit; null for the district's own posts
	 */
	Stream<String> from(String post, @Nullable String office);

}
