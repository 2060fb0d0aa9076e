package org.yidiantong.tenancy.yaml;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.networknt.schema.Error;
import tools.jackson.databind.JsonNode;

/**
 * Selects the useful errors of a validation: among several variants those of the intended
 * one, and for each value the most important one.
 */
final class SchemaErrors {

	private static final Set<String> VARIANTS = Set.of("oneOf", "anyOf");

	/** Keywords that concern the parts inside a value, not the value itself. */
	private static final Set<String> INSIDE = Set.of("required", "additionalProperties", "unevaluatedProperties",
			"dependentRequired");

	/**
	 * Keywords whose errors hide other errors of the same value, in ascending order of
	 * strength.
	 */
	private static final List<String> STRONG = List.of("minLength", "type");

	private SchemaErrors() {
	}

	static List<Error> worthSaying(List<Error> errors) {
		List<Error> remaining = errors;
		for (Error error : errors) {
			if (VARIANTS.contains(error.getKeyword()) && remaining.contains(error)) {
				remaining = withOneVariant(error, remaining);
			}
		}
		Map<String, Error> first = new LinkedHashMap<>();
		remaining.forEach((error) -> first.merge(subject(error), error, SchemaErrors::stronger));
		return List.copyOf(first.values());
	}

	private static String subject(Error error) {
		return error.getInstanceLocation()
				+ (INSIDE.contains(error.getKeyword()) ? " " + error.getKeyword() + " " + error.getProperty() : "");
	}

	private static Error stronger(Error one, Error other) {
		return STRONG.indexOf(other.getKeyword()) > STRONG.indexOf(one.getKeyword()) ? other : one;
	}

	private static List<Error> withOneVariant(Error choice, List<Error> errors) {
		String path = choice.getEvaluationPath() + "/";
		List<Error> inside = errors.stream().filter((error) -> path(error).startsWith(path)).toList();
		Set<String> variants = new LinkedHashSet<>();
		inside.forEach((error) -> variants.add(variant(error, path)));
		String meant = variants.stream()
			.filter((variant) -> inside.stream()
				.noneMatch((error) -> variant(error, path).equals(variant) && isOfOtherKind(error, choice)))
			.findFirst()
			.orElse(null);
		return errors.stream()
			.filter((error) -> path(error).startsWith(path) ? variant(error, path).equals(meant)
					: (error != choice || meant == null))
			.toList();
	}

	private static String path(Error error) {
		return error.getEvaluationPath().toString();
	}

	private static String variant(Error error, String path) {
		return path(error).substring(path.length()).replaceFirst("/.*", "");
	}

	/** Whether the error shows that the value is not of this variant at all. */
	private static boolean isOfOtherKind(Error error, Error choice) {
		if (!error.getInstanceLocation().equals(choice.getInstanceLocation())) {
			return false;
		}
		JsonNode value = error.getInstanceNode();
		return switch (error.getKeyword()) {
			case "type" -> true;
			case "const" -> error.getSchemaNode().getNodeType() != value.getNodeType();
			case "enum" -> error.getSchemaNode().get(0).getNodeType() != value.getNodeType();
			default -> false;
		};
	}

}
