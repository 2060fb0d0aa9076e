package org.yidiantong.checklist.publishing;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.yidiantong.checklist.Checklist;
import org.yidiantong.checklist.Item;
import org.yidiantong.checklist.folder.ChecklistJson;
import org.yidiantong.checklist.folder.Edition;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.District;
import org.yidiantong.tenancy.DistrictManagement;

import org.springframework.stereotype.Component;

/**
 * Puts the word for the bound district where a base list leaves it open: 县民政局 in a
 * county, 区民政局 in a district. Base lists are stored as they were written, lists of a
 * district with its own word.
 */
@Component
class DistrictWording {

	/** A text of a list in its JSON form that leaves the word open. */
	private static final Pattern OPEN = Pattern.compile("\"[^\"]*" + District.KIND + "[^\"]*\"");

	private final DistrictManagement districts;

	DistrictWording(DistrictManagement districts) {
		this.districts = districts;
	}

	/** The edition as the bound district publishes it. */
	Edition of(Edition edition) {
		Checklist list = ofAll(List.of(edition.checklist())).get(0);
		return new Edition(list, ofAll(edition.items()), edition.base(), edition.digest(), edition.linearDigest());
	}

	/** Records of a list as the bound district shows them. */
	<T extends Record> List<T> ofAll(List<T> parts) {
		UnaryOperator<String> words = words();
		return parts.stream().map((part) -> worded(part, words)).toList();
	}

	/**
	 * Items in which texts that a base list leaves open read as in the bound district. A
	 * list that was published before its base left the words open thus does not look as
	 * if the district had changed them.
	 * @param bases the items of base lists as they are stored
	 */
	List<Item> reworded(List<Item> items, List<Item> bases) {
		List<String> open = bases.stream().map(ChecklistJson::write).flatMap(DistrictWording::open).distinct().toList();
		return ofAll(items.stream().map((item) -> opened(item, open)).toList());
	}

	/** The item with these texts where it has them in their usual words. */
	private static Item opened(Item item, List<String> open) {
		String text = ChecklistJson.write(item);
		String opened = text;
		for (String one : open) {
			opened = opened.replace(District.usuallyWorded(one), one);
		}
		return opened.equals(text) ? item : ChecklistJson.read(opened, Item.class);
	}

	@SuppressWarnings("unchecked")
	private static <T extends Record> T worded(T part, UnaryOperator<String> words) {
		String text = ChecklistJson.write(part);
		return text.contains(District.KIND) ? (T) ChecklistJson.read(words.apply(text), part.getClass()) : part;
	}

	private UnaryOperator<String> words() {
		Optional<District> district = this.districts.find(BoundDistrict.required());
		return district.<UnaryOperator<String>>map((found) -> found::worded).orElse(District::usuallyWorded);
	}

	private static Stream<String> open(String json) {
		return OPEN.matcher(json).results().map(MatchResult::group);
	}

}
