package org.yidiantong.checklist.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.yidiantong.checklist.Category;
import org.yidiantong.checklist.Checklist;
import org.yidiantong.checklist.ItemFilter;
import org.yidiantong.checklist.ItemGroup;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.ValidationError;
import org.yidiantong.organization.PlaceCode;

/**
 * The query parameters of the list, before validation.
 */
record ItemQuery(@Nullable String category, @Nullable String group, @Nullable String place) {

	/** Converts the parameters to a filter. Reports all unknown values together. */
	ItemFilter filter(Checklist checklist, Predicate<PlaceCode> isPlace) {
		List<ValidationError> errors = new ArrayList<>();
		List<String> categories = checklist.categories().stream().map(Category::code).toList();
		if (this.category != null && !categories.contains(this.category)) {
			errors.add(ValidationError.ofParameter("category", "item-category", this.category, listed(categories)));
		}
		List<String> groups = Arrays.stream(ItemGroup.values()).map(ItemGroup::name).toList();
		if (this.group != null && !groups.contains(this.group)) {
			errors.add(ValidationError.ofParameter("group", "item-group", this.group));
		}
		Optional<PlaceCode> known = PlaceCode.read(this.place).filter(isPlace);
		if (this.place != null && known.isEmpty()) {
			errors.add(ValidationError.ofParameter("place", "item-place", this.place));
		}
		if (!errors.isEmpty()) {
			throw new InvalidRequest(errors);
		}
		return new ItemFilter(this.category, (this.group == null) ? null : ItemGroup.valueOf(this.group),
				known.orElse(null));
	}

	private static String listed(List<String> words) {
		return String.join("、", words);
	}

}
