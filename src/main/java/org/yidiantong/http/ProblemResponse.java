package org.yidiantong.http;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Documents that an operation, or every operation of a controller, can respond with a
 * problem of a status. Statuses that follow from the parameters of a controller method,
 * such as 413 for a body, need no annotation.
 */
@Documented
@Target({ ElementType.METHOD, ElementType.TYPE })
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(ProblemResponse.All.class)
public @interface ProblemResponse {

	/** The HTTP status. */
	int status();

	/** When the problem occurs, in words for integrators. */
	String description();

	/** Container of repeated annotations. */
	@Documented
	@Target({ ElementType.METHOD, ElementType.TYPE })
	@Retention(RetentionPolicy.RUNTIME)
	@interface All {

		/** The repeated annotations. */
		ProblemResponse[] value();

	}

}
