package org.yidiantong.checklist.folder;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jmolecules.ddd.annotation.ValueObject;

/**
 * A base list and its version, such as {@code anhui@2022.1}. Versions are ordered by year
 * and number.
 */
@ValueObject
public record BaseName(String list, String version) implements Comparable<BaseName> {

	private static final Pattern FORM = Pattern.compile("([a-z][a-z0-9-]*)@([0-9]{4}\\.[0-9]{1,2})");

	private static final Comparator<BaseName> ORDER = Comparator.comparing(BaseName::list)
		.thenComparing((name) -> name.part(0))
		.thenComparing((name) -> name.part(1));

	/** Reads the usual form; empty when the text has another one. */
	public static Optional<BaseName> read(String text) {
		Matcher matcher = FORM.matcher(text);
		return matcher.matches() ? Optional.of(new BaseName(matcher.group(1), matcher.group(2))) : Optional.empty();
	}

	/** Whether it is a later version of the same list. */
	public boolean follows(BaseName other) {
		return this.list.equals(other.list) && compareTo(other) > 0;
	}

	@Override
	public int compareTo(BaseName other) {
		return ORDER.compare(this, other);
	}

	@Override
	public String toString() {
		return this.list + "@" + this.version;
	}

	private int part(int index) {
		return Integer.parseInt(this.version.split("\\.")[index]);
	}

}
