package org.yidiantong.organization;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.yidiantong.tenancy.Change;

/**
 * What differs between what is kept and what a folder says.
 */
final class OrganizationDiff {

	private final List<Change> changes = new ArrayList<>();

	<T extends Record> void compare(String subject, List<T> kept, List<T> said, Function<T, String> code,
			Function<T, String> name) {
		Map<String, T> before = new LinkedHashMap<>();
		kept.forEach((one) -> before.put(code.apply(one), one));
		for (T one : said) {
			T known = before.remove(code.apply(one));
			if (known == null) {
				add(Change.Kind.ADDED, subject, code.apply(one), name.apply(one));
			}
			else if (!known.equals(one)) {
				add(Change.Kind.CHANGED, subject, code.apply(one), known + " → " + one);
			}
		}
		before.forEach((gone, one) -> add(Change.Kind.REMOVED, subject, gone, name.apply(one)));
	}

	List<Change> changes() {
		return this.changes;
	}

	private void add(Change.Kind kind, String subject, String code, String description) {
		this.changes.add(new Change(kind, subject, code, description));
	}

}
