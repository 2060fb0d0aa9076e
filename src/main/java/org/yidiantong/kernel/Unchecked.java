package org.yidiantong.kernel;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a command or a file whose components are text as somebody typed it. Who receives
 * it checks every component and reports all errors at once; from then on codes have
 * types.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Unchecked {

}
