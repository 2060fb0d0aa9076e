package org.yidiantong.architecture.rules;

import java.util.Collection;
import java.util.stream.Stream;

import com.tngtech.archunit.lang.EvaluationResult;
import org.jmolecules.archunit.JMoleculesDddRules;

import org.yidiantong.architecture.Codebase;
import org.yidiantong.architecture.Rule;
import org.yidiantong.architecture.Violation;

/**
 * The jMolecules rules for aggregates, entities, identifiers and values hold.
 */
final class BuildingBlocksAreWellFormed implements Rule {

	@Override
	public String because() {
		return "readers rely on the stereotypes in the code";
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
