package org.yidiantong.portal.posters;

import java.util.Arrays;
import java.util.List;

import org.jmolecules.ddd.annotation.ValueObject;

/**
 * The contents of a poster, which the drawing does not change.
 */
@ValueObject
sealed interface Sheet permits PlaceSheet, ItemSheet {

	/** Draws it on pages of its own. */
	void drawOn(PosterFile file);

	/** A name of a thing or office with what it is. */
	@ValueObject
	record Fact(String label, String text) {
	}

	/** Facts without those that are empty. */
	static List<Fact> facts(Fact... facts) {
		return Arrays.stream(facts).filter((fact) -> !fact.text().isEmpty()).toList();
	}

}
