/**
 * Ratings (群众评价): what those who filed think of the answer, and what a bad rating sets
 * going.
 * <p>
 * Start at {@link org.yidiantong.evaluation.EvaluationManagement}: the holder of the
 * tracking code of a closed case rates it once, and once more after a rectification.
 * Level 1 or 2 opens a call-back by the supervising unit, which officers work off at
 * {@link org.yidiantong.evaluation.CallBackManagement}; where the person is right, the
 * handling unit gets a notice without names and levels. Publishes the records in
 * {@code org.yidiantong.evaluation.events} and listens to nothing. It never shows a
 * rating to the unit that was rated, keeps no comment unmasked, and never changes a case:
 * that one is due for a higher level (提级办理) is an event and a list. A rating that a grid
 * worker takes down for somebody does not exist yet.
 */
@ApplicationModule(displayName = "Evaluation 群众评价",
		allowedDependencies = { "complaints", "complaints :: workflow", "notification", "identity", "organization",
				"calendar", "masking", "audit", "eventlog", "tenancy", "kernel", "http" })
@NullMarked
package org.yidiantong.evaluation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
