/**
 * Ratings (群众评价) of closed complaints by those who filed them, and the call-backs and
 * rectifications that follow a bad rating.
 * <p>
 * Start at {@link org.yidiantong.evaluation.EvaluationManagement}: the holder of a closed
 * complaint's tracking code rates it once, and once more after a rectification. Level 1
 * or 2 opens a call-back by the supervising unit, which officers work on through
 * {@link org.yidiantong.evaluation.CallBackManagement}. When the call-back upholds the
 * criticism, the handling unit gets a rectification notice without names and levels.
 * Publishes the records in {@code org.yidiantong.evaluation.events}, and listens to
 * complaints that another desk or unit takes over. It never shows a rating to the rated
 * unit, stores comments masked only, and changes a complaint in one case only: after a
 * second negative rating the nested module {@code escalation} has another unit take over
 * (提级办理). Ratings taken down by a grid worker are not supported yet.
 */
@ApplicationModule(displayName = "Evaluation 群众评价",
		allowedDependencies = { "complaints", "complaints :: workflow", "complaints :: events",
				"complaints :: inspection", "complaints :: recused", "notification", "identity", "attachments",
				"organization", "calendar", "masking", "audit", "eventlog", "tenancy", "kernel", "http" })
@NullMarked
package org.yidiantong.evaluation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
