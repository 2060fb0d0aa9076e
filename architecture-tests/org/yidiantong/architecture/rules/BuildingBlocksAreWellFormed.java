package org.yidiantong.architecture.rules;

import java.util.Collection;
import java.util.stream.Stream;

import com.tngtech.archunit.lang.EvaluationResult;
import org.jmolecules.archunit.JMoleculesDddRules;

import org.yidiantong.architecture.Codebase;
import org.yidiantong.architecture.Rule;
import org.yidiantong.architecture.Violation;

/**
 * The rules of jMolecules for aggregates, entities, identifiers and values.
 */
final class BuildingBlocksAreWellFormed implements Rule {

	@Override
	public String because() {
		return "the stereotypes in the code are promises to its readers";
	}

	@Override
	public Stream<Violation> check(Codebase code) {
		EvaluationResult result = JMoleculesDddRules.all().evaluate(code.production());
		Stream.Builder<Violation> violations = Stream.builder();
		result.handleViolations((Collection<Object> where, String what) -> violations
			.add(new Violation("jMolecules", what.replaceAll("\\s+", " "))));
		return violations.build();
	}

}
