/**
 * Adaptations of flows by townships and villages (有所取舍): written and submitted by the
 * place, approved or refused one level above, and in effect for the villagers of the
 * place from then on.
 * <p>
 * Start at {@link org.yidiantong.checklist.adaptation.AdaptationManagement}. The rules
 * are those of {@link org.yidiantong.checklist.adapted.FlowAdaptation}. What holds at a
 * place is read through {@link org.yidiantong.checklist.adapted.LocalFlows}, which this
 * module implements. Publishes {@link org.yidiantong.checklist.events.FlowAdapted}.
 */
@ApplicationModule(displayName = "Flow adaptation 流程取舍",
		allowedDependencies = { "checklist", "checklist :: adapted", "checklist :: flow", "checklist :: drawing",
				"checklist :: events", "checklist.folder", "organization", "identity", "audit", "tenancy", "calendar",
				"eventlog", "kernel", "http", "site" })
@NullMarked
package org.yidiantong.checklist.adaptation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
