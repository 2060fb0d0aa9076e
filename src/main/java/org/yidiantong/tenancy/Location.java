package org.yidiantong.tenancy;

import java.util.Comparator;

/**
 * A line in a file of a tenants folder.
 *
 * @param file relative to the tenants folder, with forward slashes
 * @param line counted from 1
 */
public record Location(String file, int line) implements Comparable<Location> {

	private static final Comparator<Location> ORDER = Comparator.comparing(Location::file)
		.thenComparingInt(Location::line);

	@Override
	public int compareTo(Location other) {
		return ORDER.compare(this, other);
	}

	@Override
	public String toString() {
		return this.file + ":" + this.line;
	}

}
