package org.yidiantong.complaints.imports;

/**
 * Puts mistakes into words.
 */
@FunctionalInterface
public interface MistakeWording {

	String of(Mistake mistake);

}
