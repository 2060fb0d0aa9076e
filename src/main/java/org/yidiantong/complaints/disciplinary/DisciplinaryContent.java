package org.yidiantong.complaints.disciplinary;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a disciplinary report says, as it was sent. It is stored sealed only.
 *
 * @param placeName name of the place
 * @param itemName name of the item; null when none was chosen
 * @param text in the person's words
 * @param units names of the units that it is about
 * @param persons whom it is about
 * @param name of the person who reports; null when anonymous
 * @param phone of that person; null when anonymous
 * @param origin the office that forwarded it, with its number there; null for none
 * @param photos as JPEG
 */
public record DisciplinaryContent(String placeName, @Nullable String itemName, String text, List<String> units,
		List<String> persons, @Nullable String name, @Nullable String phone, @Nullable String origin,
		List<byte[]> photos) {

	public DisciplinaryContent {
		units = List.copyOf(units);
		persons = List.copyOf(persons);
		photos = List.copyOf(photos);
	}

	/** Tells nothing that a person wrote. */
	@Override
	public String toString() {
		return "DisciplinaryContent[…]";
	}

}
