package org.yidiantong.http;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a record as the JSON body of a request. A controller declares the record as a
 * parameter. The controller runs only if the body fits: it is no larger than allowed, has
 * no unknown or repeated members, every member has the right type, and every Bean
 * Validation constraint holds. Otherwise the request is refused with all errors at once,
 * unless the controller also declares {@link BodyErrors}.
 * <p>
 * A component may be a {@code String}, {@code Integer}, {@code Boolean},
 * {@code LocalDate}, an enum, another record, or a list of strings or of records. A
 * member that is missing or {@code null} becomes null, or an empty list. The message of a
 * constraint is the key of a message in braces, such as
 * {@code {mistake.case.note.missing}}.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface JsonRequest {

	/** The size of the largest body, in bytes. */
	int maxBytes() default 16 * 1024;

	/** Whether the request may come without a body; it then equals {@code {}}. */
	boolean optional() default false;

}
