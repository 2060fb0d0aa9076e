/**
 * What follows a second negative rating (二次不满意): another unit handles the complaint
 * (提级办理), and a red card is raised.
 * <p>
 * Start at {@link org.yidiantong.evaluation.escalation.SecondNegativeRatings}: it listens
 * to {@link org.yidiantong.evaluation.events.EscalationBecameDue} after the commit of the
 * rating, so that a rating is kept whatever becomes of the complaint. The rules of the
 * escalation belong to complaints, which do not know ratings.
 */
@ApplicationModule(displayName = "Escalation 提级办理",
		allowedDependencies = { "evaluation :: events", "complaints", "complaints :: events", "tenancy" })
@NullMarked
package org.yidiantong.evaluation.escalation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
