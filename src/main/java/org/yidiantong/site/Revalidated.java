package org.yidiantong.site;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an API method below a district whose answer depends only on its address, the day
 * and the district's revision. It is answered with an ETag, and with 304 if the client
 * holds the current version. The answer is not cached.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Revalidated {

	/** The query parameters that the answer depends on. All others are ignored. */
	String[] parameters() default {};

}
