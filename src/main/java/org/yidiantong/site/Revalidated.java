package org.yidiantong.site;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a method of the API, below a district, whose answer is a function of its address,
 * the day and the district's revision only. It is answered with an ETag, and to a holder
 * of the same ETag by 304; it is not kept.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Revalidated {

	/** The query parameters that the answer depends on; others are not looked at. */
	String[] parameters() default {};

}
