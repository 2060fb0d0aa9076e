package org.yidiantong.organization;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.yidiantong.tenancy.Change;

/**
 * Lists the differences between the stored organization and a folder, as texts for the
 * operator.
 */
final class OrganizationDiff {

	private final List<Change> changes = new ArrayList<>();

	/**
	 * Compares objects by code.
	 * @param fields in the order in which they are reported; the first one describes an
	 * object that was added or removed
	 */
	<T> void compare(String subject, List<T> kept, List<T> said, Function<T, String> code, List<Field<T>> fields) {
		Map<String, T> before = new LinkedHashMap<>();
		kept.forEach((one) -> before.put(code.apply(one), one));
		for (T one : said) {
			T known = before.remove(code.apply(one));
			if (known == null) {
				add(Change.Kind.ADDED, subject, code.apply(one), fields.get(0).words(one));
			}
			else if (!known.equals(one)) {
				add(Change.Kind.CHANGED, subject, code.apply(one), changed(known, one, fields));
			}
		}
		before.forEach((gone, one) -> add(Change.Kind.REMOVED, subject, gone, fields.get(0).words(one)));
	}

	List<Change> changes() {
		return this.changes;
	}

	private void add(Change.Kind kind, String subject, String code, String description) {
		this.changes.add(new Change(kind, subject, code, description));
	}

	private static <T> String changed(T known, T said, List<Field<T>> fields) {
		return fields.stream()
			.filter((field) -> !Objects.equals(field.value().apply(known), field.value().apply(said)))
			.map((field) -> field.name() + "：" + field.words(known) + " → " + field.words(said))
			.collect(Collectors.joining("；"));
	}

	/** A named property of a place, unit or post. */
	record Field<T>(String name, Function<T, @Nullable Object> value) {

		String words(T one) {
			Object value = this.value.apply(one);
			if (value instanceof Collection<?> several) {
				return several.isEmpty() ? "无" : several.stream().map(String::valueOf).collect(Collectors.joining("、"));
			}
			return (value != null) ? value.toString() : "无";
		}

	}

}
