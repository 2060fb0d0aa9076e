package org.yidiantong.site;

/**
 * What all kept pages depend on besides their district, such as the day of business time.
 * When it changes, no kept page is answered any more. At most one module provides it.
 */
@FunctionalInterface
public interface PageEdition {

	/** Short and fit for a header. */
	String current();

}
