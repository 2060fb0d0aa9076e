package org.yidiantong.architecture.rules;

import java.util.Set;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;

import org.yidiantong.architecture.Codebase;
import org.yidiantong.architecture.Rule;
import org.yidiantong.architecture.Violation;
import org.yidiantong.kernel.Unchecked;

/**
 * Outside {@code web}, what is named as a unit, a place, an item or a complaint has the
 * type of its code or id, not that of a text or a UUID. Input that nobody has checked is
 * marked {@link Unchecked} and may be text, and so may the name beside a code.
 */
final class CodesAreTyped implements Rule {

	private static final Set<String> NAMES = Set.of("unit", "unitCode", "lead", "leadUnit", "supervisingUnit",
			"respondentUnit", "assisting", "watching", "place", "placeCode", "township", "item", "itemCode",
			"complaint", "complaintId");

	@Override
	public String because() {
		return "the compiler then refuses a place where a unit is meant";
	}

	@Override
	public Stream<Violation> check(Codebase code) {
		return code.inModules()
			.filter((type) -> !type.getPackage().getRelativeName().equals("web") && !isUnchecked(type))
			.flatMap((type) -> type.getFields().stream())
			.filter((field) -> NAMES.contains(field.getName()) && isBare(field) && !isNameBesideCode(field))
			.map((field) -> Violation.of(field.getOwner(), "does not type " + field.getName()));
	}

	private static boolean isUnchecked(JavaClass type) {
		return type.isAnnotatedWith(Unchecked.class)
				|| type.getEnclosingClass().filter(CodesAreTyped::isUnchecked).isPresent();
	}

	/** Whether there is also the code, such as {@code placeCode} beside {@code place}. */
	private static boolean isNameBesideCode(JavaField field) {
		return field.getOwner().tryGetField(field.getName() + "Code").isPresent();
	}

	private static boolean isBare(JavaField field) {
		return !field.getModifiers().contains(JavaModifier.STATIC) && field.getType()
			.getAllInvolvedRawTypes()
			.stream()
			.anyMatch((type) -> type.isEquivalentTo(String.class) || type.isEquivalentTo(java.util.UUID.class));
	}

}
