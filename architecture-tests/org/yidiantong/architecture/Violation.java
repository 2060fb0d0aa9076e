package org.yidiantong.architecture;

import com.tngtech.archunit.core.domain.JavaClass;

/**
 * A violation of a rule.
 *
 * @param where a class, a package, or a file relative to its code base
 * @param what the violation in words
 */
public record Violation(String where, String what) implements Comparable<Violation> {

	public static Violation of(JavaClass type, String what) {
		return new Violation(type.getFullName(), what);
	}

	@Override
	public int compareTo(Violation other) {
		return toString().compareTo(other.toString());
	}

	@Override
	public String toString() {
		return this.where + ": " + this.what;
	}

}
